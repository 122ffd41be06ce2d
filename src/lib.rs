//! Entitle: who needs which Power Platform license, why, since when, and what is the cheapest way to be right.
//!
//! The parts, each knowing only those before it:
//! 1. [`engine`]: facts, conditions in three values, dated rules, obligations, verdict. Pure.
//! 2. [`rules`]: the rules, facts, sources and prices, as data.
//! 3. [`questionnaires`]: which rules answer which question.
//! 4. [`text`]: the words of headlines, dates, amounts.
//! 5. [`api`]: request in, report out: one shape for the page, JavaScript and the command line.
//! 6. [`persist`]: saved cases as text, and back.
//! 7. `state` and `ui`: the page, on wasm only.

pub mod api;
pub mod engine;
pub mod persist;
pub mod questionnaires;
pub mod rules;
#[cfg(target_arch = "wasm32")]
pub mod state;
pub mod text;
#[cfg(target_arch = "wasm32")]
pub mod ui;

//! Saved cases as text, and back. Knows no page.
//!
//! Keys start with `entitle/`: `entitle/working/<questionnaire>` holds the answers being given, `entitle/case/<id>` a
//! named case, `entitle/quarantine/<time>/<key>` a text that could not be read. Each value carries its schema number.

#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod snapshot;
pub mod store;

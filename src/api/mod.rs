//! One request in, one report out: the same for the page, `window.entitle` and the command line.

pub mod change;
pub mod evaluate;
pub mod figure;
#[cfg(target_arch = "wasm32")]
pub mod js;
pub mod programs;
pub mod readings;
mod reasons;
pub mod report;
pub mod request;
#[cfg(not(target_arch = "wasm32"))]
pub mod schema;
#[cfg(not(target_arch = "wasm32"))]
mod schema_request;
pub mod spans;
pub mod trail;
pub mod wire;

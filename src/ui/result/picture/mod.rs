//! Pictures of a result, each with its text twin. Bars of passes stand in their own table.

mod curve;
mod plot;
mod timeline;
mod tipping;

use super::super::el::{El, el};
use crate::api::report::Report;
use crate::state::App;

/// Returns the pictures that fit the report, if any does.
pub fn picture(app: App, report: &Report) -> Option<El> {
    let mut all: Vec<El> = report.curves.iter().filter_map(curve::curve).collect();
    all.extend(timeline::timeline(report));
    if report.environments.is_empty() && all.is_empty() {
        all.extend(tipping::tipping(app, report));
    }
    (!all.is_empty()).then(|| el("div").all(all))
}

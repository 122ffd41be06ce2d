//! The tables of a questionnaire on one working page, with the result beside them.

use super::super::el::{El, el};
use super::super::question::Draft;
use crate::engine::fact::Fact;
use crate::state::App;

/// Returns the page.
pub fn page(_app: App) -> El {
    el("div").add(el("h1").attr("tabindex", "-1").text("Tables"))
}

/// Returns a table as the answer to a question.
pub fn in_question(_draft: Draft, _columns: &'static [&'static Fact]) -> El {
    el("div")
}

//! The questionnaires: which rules answer which question, and in which order facts are asked. No conditions.

mod agents;
mod buying;
mod enforcement;
mod capacity;
mod flow;
mod guests;
mod passes;
mod process;
mod report;
mod rights;
mod sites;

use crate::engine::questionnaire::Questionnaire;

/// Every questionnaire, in the order of the home page.
pub static ALL: &[&Questionnaire] = &[
    &flow::FLOW,
    &enforcement::ENFORCEMENT,
    &rights::RIGHTS,
    &guests::GUESTS_QUESTIONNAIRE,
    &process::PROCESS,
    &passes::PASSES,
    &report::REPORT,
    // keep one a line
    &buying::BUYING,
    &sites::SITES_QUESTIONNAIRE,
    &agents::AGENTS,
    &capacity::CAPACITY,
];

/// Returns the questionnaire with this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Questionnaire> {
    ALL.iter().copied().find(|questionnaire| questionnaire.id == id)
}

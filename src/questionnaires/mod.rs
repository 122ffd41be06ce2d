//! The questionnaires: which rules answer which question, and in which order facts are asked. No conditions.

pub(crate) mod agents;
pub(crate) mod buying;
pub(crate) mod capacity;
pub(crate) mod enforcement;
pub(crate) mod flow;
pub(crate) mod guests;
pub(crate) mod passes;
pub(crate) mod process;
pub(crate) mod report;
pub(crate) mod requests;
pub(crate) mod rights;
mod shared;
pub(crate) mod sites;

use crate::engine::questionnaire::{Head, Questionnaire};
use crate::engine::rule::Rule;

/// Hands every questionnaire to a macro, in the order of the home page: a name for the part of the page that its rules
/// come in, the questionnaire, and the fact that is asked first (none where it begins with its tables).
macro_rules! every {
    ($use:ident) => {
        $use! {
            flow: $crate::questionnaires::flow::FLOW, Some(&$crate::rules::facts::TRIGGER);
            enforcement: $crate::questionnaires::enforcement::ENFORCEMENT, Some(&$crate::rules::facts::ENFORCEMENT_TOPIC);
            rights: $crate::questionnaires::rights::RIGHTS, Some(&$crate::rules::facts::RIGHTS_TOPIC);
            guests: $crate::questionnaires::guests::GUESTS_QUESTIONNAIRE, Some(&$crate::rules::facts::GUEST_SUBJECT);
            process: $crate::questionnaires::process::PROCESS, None;
            passes: $crate::questionnaires::passes::PASSES, None;
            report: $crate::questionnaires::report::REPORT, Some(&$crate::rules::facts::REPORT_KIND);
            requests: $crate::questionnaires::requests::REQUESTS, Some(&$crate::rules::facts::REQUEST_SOURCE);
            buying: $crate::questionnaires::buying::BUYING, Some(&$crate::rules::facts::BUYING_QUESTION);
            sites: $crate::questionnaires::sites::SITES_QUESTIONNAIRE, Some(&$crate::rules::facts::SITE_SKU);
            agents: $crate::questionnaires::agents::AGENTS, Some(&$crate::rules::facts::AGENTS_QUESTION);
            capacity: $crate::questionnaires::capacity::CAPACITY, Some(&$crate::rules::facts::CAPACITY_TOPIC);
        }
    };
}

macro_rules! lists {
    ($($part:ident: $questionnaire:path, $first:expr;)*) => {
        /// What the home page says of every questionnaire, in its order.
        pub static HEADS: &[Head] = &[$(Head::of(&$questionnaire, $first)),*];

        /// Every questionnaire, in the order of the home page. In the page their rules come one by one: see [`all`].
        #[cfg(not(target_arch = "wasm32"))]
        pub static ALL: &[&Questionnaire] = &[$(&$questionnaire),*];
    };
}

every!(lists);

#[cfg(target_arch = "wasm32")]
pub(crate) use every;

/// Returns what the home page says of the questionnaire with this id.
#[must_use]
pub fn head(id: &str) -> Option<&'static Head> {
    HEADS.iter().find(|head| head.id == id)
}

/// Returns the questionnaire with this id, if its rules are there.
#[must_use]
pub fn find(id: &str) -> Option<&'static Questionnaire> {
    all().iter().copied().find(|questionnaire| questionnaire.id == id)
}

/// Returns the rules that are there, one that stands in several questionnaires several times.
fn listed() -> impl Iterator<Item = &'static Rule> {
    let topics = all().iter().flat_map(|questionnaire| questionnaire.rules);
    topics.flat_map(|topic| topic.iter()).copied()
}

/// Returns every rule that is there, once.
#[must_use]
pub fn rules() -> Vec<&'static Rule> {
    let mut rules: Vec<&'static Rule> = Vec::new();
    for rule in listed() {
        if !rules.iter().any(|known| std::ptr::eq(*known, rule)) {
            rules.push(rule);
        }
    }
    rules
}

/// Returns the rule with this id, or the one that keeps it as another name, if it is there.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    listed()
        .find(|rule| rule.id == id)
        .or_else(|| listed().find(|rule| rule.aliases.contains(&id)))
}

/// Returns the questionnaires whose rules are there: all of them, except in a page that is still loading.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn all() -> &'static [&'static Questionnaire] {
    ALL
}

#[cfg(target_arch = "wasm32")]
pub use page::{all, take_in};

#[cfg(target_arch = "wasm32")]
mod page {
    use super::{HEADS, Questionnaire};
    use std::cell::Cell;

    thread_local! {
        static HERE: Cell<&'static [&'static Questionnaire]> = const { Cell::new(&[]) };
    }

    /// Takes in a questionnaire whose rules have come. They stay as long as the page is open.
    pub fn take_in(questionnaire: &'static Questionnaire) {
        let here = all();
        let known = |id: &str| here.iter().copied().chain([questionnaire]).find(|known| known.id == id);
        let here: Vec<&'static Questionnaire> = HEADS.iter().filter_map(|head| known(head.id)).collect();
        HERE.set(here.leak());
    }

    /// Returns the questionnaires whose rules are there, in the order of the home page.
    #[must_use]
    pub fn all() -> &'static [&'static Questionnaire] {
        HERE.get()
    }
}

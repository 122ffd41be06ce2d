//! The engine as the page calls it. It comes in a part of its own (see `ui::parts`), so whatever stands on the page from
//! the start reaches it through this table only: a direct call would draw it into the first part.

use super::App;
use super::route::Route;
use super::{Work, link, saved};
use crate::api::evaluate::report_ahead;
use crate::api::report::Report;
use crate::api::trail;
use crate::engine::date::Date;
use crate::engine::fact::Fact;
use crate::engine::questionnaire::Head;
use crate::engine::rule::Edition;
use crate::questionnaires;
use crate::rules::{FACTS, facts};
use leptos::prelude::*;

/// What the first part calls in the engine.
pub struct Engine {
    /// Takes up the address and the storage, once the engine has come.
    pub start: fn(App),
    /// Follows the address that the browser shows.
    pub follow: fn(App),
    /// Returns what the engine says of a case: on the given day, by the edition, today. So many of the questions that it
    /// begins with are sure to matter.
    pub report: fn(&Work, Option<Date>, Edition, Date, usize) -> Report,
    /// Returns the answers of a case that matter, in the order of asking: on this day, by the edition.
    pub trail: fn(&Work, Date, Edition) -> Vec<&'static Fact>,
    /// Goes back from the question of a fact.
    pub back: fn(App, &'static Fact),
    /// Returns the fact with this id.
    pub fact: fn(&str) -> Option<&'static Fact>,
    /// Returns how many cases are saved.
    pub saved: fn(App) -> usize,
    /// Returns how many answers a questionnaire has that is being worked on.
    pub begun: fn(App, &str) -> usize,
    /// Every fact, by slot.
    pub facts: &'static [&'static Fact],
}

/// The engine.
pub static ENGINE: Engine = Engine {
    start,
    follow: App::follow_address,
    report,
    trail,
    back: |app, fact| app.go(app.before(fact)),
    fact: facts::find,
    saved: |app| app.cases().len(),
    begun: App::begun,
    facts: FACTS,
};

fn start(app: App) {
    app.save_state.set(saved::initial());
    // Reading every case once finds the texts that cannot be read.
    let _ = untrack(|| app.cases());
    app.look_aside();
    app.follow_address();
}

fn report(work: &Work, given: Option<Date>, edition: Edition, today: Date, ahead: usize) -> Report {
    let (request, program) = work.judged(given, edition, today);
    report_ahead(&request, &program, ahead)
}

fn trail(work: &Work, day: Date, edition: Edition) -> Vec<&'static Fact> {
    let (request, program) = work.judged(Some(day), edition, day);
    trail::trail(work.questionnaire, &program, &request.facts, day)
}

/// What an address shows while the engine is not there yet.
fn before_the_engine() -> Route {
    let address = link::shown();
    let path = address.trim_start_matches(['#', '/']);
    match path.split_once('/') {
        None if path.is_empty() => Route::Home,
        None if path == "rules" => Route::Rules,
        None if path == "sources" => Route::Sources,
        None if path == "saved" => Route::Saved,
        Some(("q", id)) => match questionnaires::head(id) {
            // What was answered earlier decides where to go on, and only the engine can read it.
            Some(head) if head.first.is_some() && !saved::anything() => Route::First(head),
            // A place inside a questionnaire.
            head => Route::Coming(head.or_else(|| questionnaires::head(id.split(['/', '?']).next().unwrap_or(id)))),
        },
        _ => Route::Coming(None),
    }
}

impl App {
    /// Follows the address, as far as that goes before the engine is there.
    pub fn open_address(self) {
        match self.engine.get_untracked() {
            Some(engine) => (engine.follow)(self),
            None => {
                let route = before_the_engine();
                self.awaited.set(match route {
                    Route::First(head) => Some(head),
                    Route::Coming(head) => head,
                    _ => None,
                });
                self.route.set(route);
            }
        }
    }

    /// Returns the fact in a slot, as far as it is there.
    #[must_use]
    pub fn fact(self, slot: u16) -> Option<&'static Fact> {
        match self.engine.get_untracked() {
            Some(engine) => engine.facts.get(usize::from(slot)).copied(),
            None => questionnaires::HEADS
                .iter()
                .filter_map(|head| head.first)
                .find(|fact| fact.slot == slot),
        }
    }

    /// Goes on where a questionnaire was waited for, now that its rules may have come.
    pub fn arrived(self) {
        let here = |head: &&'static Head| questionnaires::find(head.id).is_some();
        if self.awaited.get_untracked().filter(here).is_some() {
            self.awaited.set(None);
            self.open_address();
        }
    }
}

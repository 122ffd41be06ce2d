//! Moving about: from answer to question, forth and back, and wherever the address leads.

use super::route::{Route, Step};
use super::{App, Work, is_tables, link};
use crate::api::trail;
use crate::engine::date::Date;
use crate::engine::fact::{Fact, Value};
use crate::engine::rule::Edition;
use crate::rules::facts;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

impl App {
    /// Takes an answer that was parsed, keeps it, and goes on.
    pub fn answer(self, fact: &'static Fact, value: Value) {
        self.set(fact, value);
        let questionnaire = self.work.with_untracked(|work| work.questionnaire);
        let step = if self.changing.get_untracked() || is_tables(questionnaire) {
            Step::Next
        } else {
            self.after(fact)
        };
        self.changing.set(false);
        self.go(Route::Ask(questionnaire, step));
    }

    /// Takes an answer that was parsed and keeps it.
    pub fn set(self, fact: &'static Fact, value: Value) {
        self.work.update(|work| {
            work.facts.set(fact, value);
            work.carried = None;
            if !work.path.iter().any(|known| known.is(fact)) {
                work.path.push(fact);
            }
        });
        self.save();
    }

    fn after(self, fact: &'static Fact) -> Step {
        let walked = self.walked();
        let following = walked
            .iter()
            .position(|known| known.is(fact))
            .and_then(|at| walked.get(at + 1).copied());
        match following.or_else(|| {
            // What a row lacks was not filled in; the result names it.
            self.report
                .with_untracked(|report| report.questions().next().and_then(|ask| facts::find(ask.fact)))
        }) {
            Some(next) => Step::Fact(next),
            None => Step::Result,
        }
    }

    /// Returns where Back leads from the question of a fact.
    #[must_use]
    pub fn before(self, fact: &'static Fact) -> Route {
        let questionnaire = self.work.with_untracked(|work| work.questionnaire);
        if is_tables(questionnaire) {
            return Route::Ask(questionnaire, Step::Next);
        }
        let walked = self.walked();
        let at = walked.iter().position(|known| known.is(fact)).unwrap_or(walked.len());
        let earlier = at.checked_sub(1).and_then(|at| walked.get(at).copied());
        earlier.map_or(Route::Home, |earlier| Route::Ask(questionnaire, Step::Fact(earlier)))
    }

    /// Goes to a page and puts its address into the browser, which may refuse it in a frame.
    pub fn go(self, route: Route) {
        let hash = route.hash();
        self.enter(route);
        let Some(window) = web_sys::window() else { return };
        // The other way would lay the page out anew, to look for the place that the address names.
        let pushed = window
            .history()
            .and_then(|history| history.push_state_with_url(&JsValue::NULL, "", Some(&hash)));
        if pushed.is_err() {
            let _ = window.location().set_hash(&hash);
        }
    }

    /// Shows a page; brings the case of its questionnaire along.
    pub fn enter(self, route: Route) {
        if let Route::Ask(questionnaire, _) = route {
            self.open(questionnaire);
        }
        if !matches!(route, Route::Ask(..)) {
            self.kept.set(None);
        }
        if !matches!(route, Route::Ask(_, Step::Fact(_))) {
            self.changing.set(false);
        }
        self.route.set(route);
    }

    /// Follows the address that the browser shows.
    pub fn follow_address(self) {
        let address = link::current();
        let same = self.route.with_untracked(|route| route.hash() == address.route.hash());
        if same && address.query.is_empty() {
            return;
        }
        if let Route::Coming(head) = address.route {
            self.awaited.set(head);
            let asked = |known: &Route| matches!((known, head), (Route::First(a), Some(b)) if a.id == b.id);
            // Its first question may stand there already.
            if !self.route.with_untracked(asked) {
                self.route.set(address.route);
            }
            return;
        }
        self.awaited.set(None);
        let first = match address.route {
            Route::Ask(questionnaire, _) => questionnaire.first_day(),
            _ => Date::FIRST,
        };
        let options = link::Options::read(&address.query, first);
        if !address.query.is_empty() || !self.problems.with_untracked(Vec::is_empty) {
            self.problems.set(options.problems);
        }
        let Route::Ask(questionnaire, _) = address.route else {
            self.take_day(options.as_of, options.edition);
            return self.enter(address.route);
        };
        self.open(questionnaire);
        if options.facts.slots().next().is_some() {
            // A case that came by link is kept from its first change on, and never in the place of another one.
            self.keep_open();
            let path = trail::answered(&options.facts).collect();
            self.work.set(Work {
                facts: options.facts,
                readings: options.readings,
                path,
                ..Work::new(questionnaire)
            });
            self.as_of.set(None);
            self.edition.set(Edition::Current);
        }
        self.take_day(options.as_of, options.edition);
        self.enter(address.route);
    }

    fn take_day(self, as_of: Option<Date>, edition: Option<Edition>) {
        if as_of.is_some() {
            self.as_of.set(as_of);
        }
        if let Some(edition) = edition {
            self.edition.set(edition);
        }
    }
}

//! The state of the page, without views: the open case, the day, where one stands, what is saved.

mod cases;
pub mod engine;
pub mod link;
mod moves;
pub mod names;
pub mod route;
pub mod saved;

use crate::api::evaluate::{report_with, usual};
use crate::api::programs::program;
use crate::api::readings;
use crate::api::report::{Report, Usual};
use crate::api::request::Request;
use crate::engine::assess::LOOK_AHEAD;
use crate::engine::date::Date;
use crate::engine::fact::{Fact, Facts, Kind};
use crate::engine::program::Program;
use crate::engine::questionnaire::{Head, Questionnaire};
use crate::engine::rule::{Disagreement, Edition};
use crate::persist::snapshot::Snapshot;
use crate::persist::store::{SaveState, SetAside};
use crate::questionnaires;
use engine::Engine;
use leptos::prelude::*;
use route::{Route, Step};
use saved::Deleted;
use serde_json::Value as Json;
use std::rc::Rc;
use std::sync::Arc;

/// The case that is open.
#[derive(Clone)]
pub struct Work {
    /// The questionnaire it answers.
    pub questionnaire: &'static Questionnaire,
    /// Its id among the saved cases; empty until the first answer.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Points on which the other reading was picked.
    pub readings: Vec<&'static Disagreement>,
    /// The answers.
    pub facts: Facts,
    /// The questionnaire whose answers came along, while nothing else has been answered here.
    pub carried: Option<&'static Head>,
    /// The facts in the order in which they were answered since the page was opened.
    pub path: Vec<&'static Fact>,
}

impl Work {
    /// Returns an empty case.
    #[must_use]
    pub fn new(questionnaire: &'static Questionnaire) -> Work {
        Work {
            questionnaire,
            id: String::new(),
            name: String::new(),
            readings: Vec::new(),
            facts: Facts::default(),
            carried: None,
            path: Vec::new(),
        }
    }

    /// Returns the case as a request, with the rules in force.
    fn judged(&self, given: Option<Date>, edition: Edition, today: Date) -> (Request, Rc<Program>) {
        let day = given.or(edition.pinned()).unwrap_or(today);
        let request = Request {
            questionnaire: self.questionnaire,
            as_of: day,
            as_of_given: given.is_some(),
            edition,
            readings: self.readings.clone(),
            facts: self.facts.clone(),
        };
        let program = program(&request);
        (request, program)
    }
}

/// What the open case answers before there is one.
static NONE: Questionnaire = Questionnaire {
    id: "",
    title: "",
    summary: "",
    rules: &[],
    order: &[],
    tables: &[],
    prices: &[],
    disagreements: &[],
    unsure: None,
    example: None,
};

/// What the main part shows.
#[derive(Clone, PartialEq)]
pub enum Screen {
    /// All questionnaires.
    Home,
    /// A question: questionnaire, slot of the fact.
    Question(&'static str, u16),
    /// The tables of a questionnaire with their result.
    Tables(&'static str),
    /// A result.
    Result(&'static str),
    /// Every rule.
    Rules,
    /// One rule.
    Rule(String),
    /// The bibliography.
    Sources,
    /// Saved cases.
    Saved,
    /// No such page.
    Missing(String),
    /// Something of the page with this title is still on its way.
    Coming(&'static str),
}

impl Screen {
    /// Returns its title, as far as the first part knows it.
    #[must_use]
    pub fn title(&self) -> &'static str {
        match self {
            Screen::Question(id, _) | Screen::Tables(id) | Screen::Result(id) => {
                questionnaires::head(id).map_or("", |head| head.title)
            }
            Screen::Rules | Screen::Rule(_) => "Rules",
            Screen::Sources => "Sources",
            Screen::Saved => "Saved cases",
            Screen::Missing(_) => "No such page",
            Screen::Coming(title) => title,
            Screen::Home => "",
        }
    }
}

/// Everything that the page knows, as signals. Copied freely.
#[derive(Clone, Copy)]
pub struct App {
    /// The day on this computer.
    pub today: Date,
    /// The engine, once it has come.
    pub engine: RwSignal<Option<&'static Engine>>,
    /// The questionnaire whose rules are waited for.
    pub awaited: RwSignal<Option<&'static Head>>,
    /// Whether the pages have come that a question leads to.
    pub pages: RwSignal<bool>,
    /// Whether everything has come.
    pub complete: RwSignal<bool>,
    /// Whether something could not be loaded.
    pub lost: RwSignal<bool>,
    /// Where one stands.
    pub route: RwSignal<Route>,
    /// The judged day, where somebody set one.
    pub as_of: RwSignal<Option<Date>>,
    /// The edition.
    pub edition: RwSignal<Edition>,
    /// Whether the form behind the day is open.
    pub as_of_open: RwSignal<bool>,
    /// The open case.
    pub work: RwSignal<Work>,
    /// What the engine says of it.
    pub report: Memo<Arc<Report>>,
    /// The answers that matter, in the order of asking.
    pub trail: Memo<Vec<&'static Fact>>,
    /// What the main part shows.
    pub screen: Memo<Screen>,
    /// What became of the last save.
    pub save_state: RwSignal<SaveState>,
    /// Counts the changes of the saved cases.
    pub cases_changed: RwSignal<u32>,
    /// The cases deleted since the page was opened, the last one at the end: they can come back.
    pub deleted: RwSignal<Vec<Deleted>>,
    /// The name of the case that the answers became which stood here, until somebody leaves.
    pub kept: RwSignal<Option<String>>,
    /// What could not be understood: of the address, of a stored case.
    pub problems: RwSignal<Vec<String>>,
    /// Texts in the storage that could not be read.
    pub set_aside: RwSignal<Vec<SetAside>>,
    /// Whether the question was reached by Change, so that Continue leads back to where one was.
    pub changing: RwSignal<bool>,
    /// Whether the texts of the rules are there.
    pub texts: RwSignal<bool>,
    /// What a screen reader shall say.
    pub said: RwSignal<String>,
    /// What a change of one table did last to others.
    pub tables_changed: RwSignal<Option<names::Change>>,
}

/// Tells whether a questionnaire is worked on as tables rather than asked question by question.
#[must_use]
pub fn is_tables(questionnaire: &Questionnaire) -> bool {
    tables(questionnaire).count() > 1
        && questionnaire
            .order
            .iter()
            .take(2)
            .any(|fact| matches!(fact.kind, Kind::Table(_)))
}

/// Returns the tables of a questionnaire that have columns.
pub fn tables(questionnaire: &Questionnaire) -> impl Iterator<Item = &'static Fact> {
    questionnaire
        .order
        .iter()
        .copied()
        .filter(|fact| matches!(fact.kind, Kind::Table(columns) if !columns.is_empty()))
}

impl App {
    /// Returns the usual case that stands beside an open one.
    pub fn usual(self) -> Option<Usual> {
        let (given, edition) = (self.as_of.get_untracked(), self.edition.get_untracked());
        self.work.with_untracked(|work| {
            let (request, program) = work.judged(given, edition, self.today);
            usual(&request, &program)
        })
    }

    /// Adds to the report of the open case what the readings that were not taken would give.
    pub fn with_readings(self, report: &Report) -> Report {
        let (given, edition) = (self.as_of.get_untracked(), self.edition.get_untracked());
        self.work.with_untracked(|work| {
            let (request, _) = work.judged(given, edition, self.today);
            let mut report = report.clone();
            readings::add(&request, &mut report);
            report
        })
    }

    /// Returns the open case as a request.
    #[must_use]
    pub fn request(self) -> Request {
        let (given, edition) = (self.as_of.get_untracked(), self.edition.get_untracked());
        self.work
            .with_untracked(|work| work.judged(given, edition, self.today).0)
    }

    /// Returns the open case as a request of the wire, with its whole report.
    #[must_use]
    pub fn exported(self) -> (Json, Report) {
        let (given, edition) = (self.as_of.get_untracked(), self.edition.get_untracked());
        let (request, program) = self.work.with_untracked(|work| work.judged(given, edition, self.today));
        let json = Snapshot {
            as_of: Some(request.as_of),
            ..self.snapshot()
        };
        (json.to_request(self.today), report_with(&request, &program))
    }

    /// Takes the other reading of a point, or the first one again.
    pub fn switch(self, point: &'static Disagreement) {
        self.work.update(|work| readings::turn(&mut work.readings, point));
        self.save();
    }

    /// Returns the state at the start of the page.
    #[must_use]
    pub fn new(today: Date) -> App {
        let engine = RwSignal::new(None::<&'static Engine>);
        let pages = RwSignal::new(false);
        let complete = RwSignal::new(false);
        let route = RwSignal::new(Route::Home);
        let as_of = RwSignal::new(None::<Date>);
        let edition = RwSignal::new(Edition::Current);
        let texts = RwSignal::new(false);
        let work = RwSignal::new(Work::new(&NONE));
        let judge = move |ahead: usize| {
            texts.track();
            // A table computation may cite a rule of another questionnaire.
            complete.track();
            let edition = edition.get();
            let given = as_of.get();
            Arc::new(work.with(|work| match engine.get() {
                Some(engine) => (engine.report)(work, given, edition, today, ahead),
                None => Report::empty("ask"),
            }))
        };
        // While somebody goes from question to question, only the first one must be sure to matter. Comparing two reports
        // would cost more than drawing the new one.
        let tables = Memo::new(move |_| work.with(|work| is_tables(work.questionnaire)));
        let asked = move |_: Option<&Arc<Report>>| judge(if tables.get() { LOOK_AHEAD } else { 1 });
        let asked = Memo::new_with_compare(asked, |_, _| true);
        let result = Memo::new(move |_| route.with(|route| matches!(route, Route::Ask(_, Step::Result))));
        let whole = move |_: Option<&Arc<Report>>| {
            let asked = asked.get();
            // Where no question is left, looking further finds none either.
            let further = result.get() && !tables.get() && !asked.ask.is_empty();
            if further { judge(LOOK_AHEAD) } else { asked }
        };
        let report = Memo::new_with_compare(whole, |_, _| true);
        let trail = Memo::new_with_compare(
            move |_| {
                let edition = edition.get();
                let day = as_of.get().or(edition.pinned()).unwrap_or(today);
                work.with(|work| match engine.get() {
                    Some(engine) => (engine.trail)(work, day, edition),
                    None => Vec::new(),
                })
            },
            // An answer that changed leaves the list as it is, and its row does not.
            |_, _| true,
        );
        let screen = Memo::new(move |_| {
            let wanted = route.with(|route| match route {
                Route::Home => Screen::Home,
                Route::Ask(q, Step::Fact(fact)) => Screen::Question(q.id, fact.slot),
                Route::Ask(q, Step::Result) => Screen::Result(q.id),
                Route::Ask(q, Step::Next) if is_tables(q) => Screen::Tables(q.id),
                Route::Ask(q, Step::Next) => {
                    let ask = report.with(|report| report.questions().next().map(|ask| ask.fact));
                    match ask.zip(engine.get()).and_then(|(ask, engine)| (engine.fact)(ask)) {
                        Some(fact) => Screen::Question(q.id, fact.slot),
                        None => Screen::Result(q.id),
                    }
                }
                Route::Rules => Screen::Rules,
                Route::Rule(id) => Screen::Rule(id.clone()),
                Route::Sources => Screen::Sources,
                Route::Saved => Screen::Saved,
                Route::Missing(path) => Screen::Missing(path.clone()),
                Route::First(head) => match head.first {
                    Some(fact) => Screen::Question(head.id, fact.slot),
                    None => Screen::Coming(head.title),
                },
                Route::Coming(head) => Screen::Coming(head.map_or("", |head| head.title)),
            });
            let here = match wanted {
                Screen::Home | Screen::Question(..) | Screen::Coming(_) => true,
                Screen::Result(_) | Screen::Tables(_) | Screen::Missing(_) => pages.get(),
                // These look at all rules.
                Screen::Rules | Screen::Rule(_) | Screen::Sources | Screen::Saved => complete.get(),
            };
            if here { wanted } else { Screen::Coming(wanted.title()) }
        });
        App {
            today,
            engine,
            awaited: RwSignal::new(None),
            pages,
            complete,
            lost: RwSignal::new(false),
            route,
            as_of,
            edition,
            as_of_open: RwSignal::new(false),
            work,
            report,
            trail,
            screen,
            save_state: RwSignal::new(SaveState::Saved),
            cases_changed: RwSignal::new(0),
            deleted: RwSignal::new(Vec::new()),
            kept: RwSignal::new(None),
            problems: RwSignal::new(Vec::new()),
            set_aside: RwSignal::new(Vec::new()),
            changing: RwSignal::new(false),
            texts,
            said: RwSignal::new(String::new()),
            tables_changed: RwSignal::new(None),
        }
    }

    /// Returns the judged day.
    #[must_use]
    pub fn day(self) -> Date {
        self.as_of.get().or(self.edition.get().pinned()).unwrap_or(self.today)
    }

    /// Returns the same answers as they were really given: those of this visit last, in their order.
    fn walked(self) -> Vec<&'static Fact> {
        let trail = self.trail.get_untracked();
        self.work.with_untracked(|work| {
            let here = |fact: &&'static Fact| work.path.iter().any(|known| known.is(fact));
            let mut walked: Vec<&'static Fact> = trail.iter().copied().filter(|fact| !here(fact)).collect();
            walked.extend(
                work.path
                    .iter()
                    .copied()
                    .filter(|fact| trail.iter().any(|known| known.is(fact))),
            );
            walked
        })
    }

    /// Returns what the window is called: by the questionnaire, or by the page.
    #[must_use]
    pub fn title(self) -> String {
        self.screen.with_untracked(|screen| match screen {
            Screen::Rule(id) => format!("{id} · Entitle"),
            Screen::Result(_) => format!("Result: {} · Entitle", screen.title()),
            _ => match screen.title() {
                "" => "Entitle".to_owned(),
                title => format!("{title} · Entitle"),
            },
        })
    }

    /// Says a sentence to a screen reader.
    pub fn say(self, text: impl Into<String>) {
        self.said.set(text.into());
    }
}

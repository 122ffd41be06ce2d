//! What is kept in the browser: the answers being given, and the cases.

use super::{App, Work, link};
use crate::api::request::{find_reading, read_answers};
use crate::engine::fact::{Facts, Value};
use crate::engine::questionnaire::{Head, Questionnaire};
use crate::engine::rule::Edition;
use crate::persist::browser::BrowserStorage;
use crate::persist::snapshot::Snapshot;
use crate::persist::store::{Backend, SaveState, Store};
use crate::questionnaires;
use crate::text::format;
use leptos::prelude::*;
use serde_json::{Map, Value as Json};

thread_local! {
    pub(super) static STORE: Store<BrowserStorage> = Store::new(BrowserStorage::open());
}

/// A case that was deleted, to put back.
#[derive(Clone)]
pub struct Deleted(pub(super) Snapshot);

impl Deleted {
    /// Returns its name.
    #[must_use]
    pub fn name(&self) -> String {
        self.0.name.clone()
    }
}

/// Returns the time in milliseconds since 1970.
#[must_use]
pub fn now() -> u64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a whole number of milliseconds, after 1970"
    )]
    {
        js_sys::Date::now() as u64
    }
}

/// Tells whether anything is stored here, without reading it. What cannot be asked holds nothing.
#[must_use]
pub fn anything() -> bool {
    let storage = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
    let Some(storage) = storage else { return false };
    let keys = (0..storage.length().unwrap_or_default()).filter_map(|at| storage.key(at).ok().flatten());
    keys.into_iter().any(|key| key.starts_with("entitle/"))
}

/// Returns what a save would come to.
#[must_use]
pub fn initial() -> SaveState {
    if STORE.with(|store| store.backend().lasts()) {
        SaveState::Saved
    } else {
        SaveState::Memory
    }
}

fn worse(a: SaveState, b: SaveState) -> SaveState {
    if a == SaveState::Saved { b } else { a }
}

/// Reads stored answers one by one, so that one bad answer does not cost the others.
fn read(answers: &Map<String, Json>, problems: &mut Vec<String>) -> Facts {
    let mut facts = Facts::default();
    for (id, raw) in answers {
        let single: Map<String, Json> = [(id.clone(), raw.clone())].into_iter().collect();
        match read_answers(Some(&Json::Object(single))) {
            Ok(read) => {
                for fact in crate::api::trail::answered(&read) {
                    if let Some(value) = read.get(fact) {
                        facts.set(fact, value.clone());
                    }
                }
            }
            Err(error) => problems.push(format!(
                "The saved answer {id} could not be taken over: {}. Accepted: {}.",
                error.message, error.help
            )),
        }
    }
    facts
}

impl App {
    /// Opens the case of a questionnaire that was worked on last, unless one of it is open already.
    pub fn open(self, questionnaire: &'static Questionnaire) {
        if self.work.with_untracked(|work| {
            work.questionnaire.id == questionnaire.id
                && (!work.id.is_empty() || !work.path.is_empty() || work.carried.is_some())
        }) {
            return;
        }
        match STORE.with(|store| store.working(questionnaire.id, now())) {
            Some(snapshot) => self.take(questionnaire, &snapshot),
            None => self.work.set(self.carry(questionnaire)),
        }
        self.leave_early_day(questionnaire);
        self.look_aside();
    }

    /// Goes back to today where another questionnaire left a day of which this one knows nothing.
    fn leave_early_day(self, questionnaire: &Questionnaire) {
        let first = questionnaire.first_day();
        if let Some(day) = self.as_of.get_untracked().filter(|day| *day < first) {
            self.as_of.set(None);
            let (day, first) = (format::date(day), format::date(first));
            let problem = format!("Rules were read as of {day}. Here none are known before {first}: today’s are read.");
            self.problems.update(|problems| problems.push(problem));
        }
    }

    /// Returns an empty case with the answers that another questionnaire has already: the one that was open, or else the one
    /// that was worked on last. What two questionnaires share is asked once.
    fn carry(self, questionnaire: &'static Questionnaire) -> Work {
        let empty = || Work::new(questionnaire);
        let shared = |facts: &Facts| {
            let mut shared = Facts::default();
            for fact in questionnaire.order {
                if let Some(value) = facts.get(fact) {
                    shared.set(fact, value.clone());
                }
            }
            shared
        };
        let open = self.work.with_untracked(|work| {
            let from = questionnaires::head(work.questionnaire.id).filter(|from| from.id != questionnaire.id)?;
            Some((from, shared(&work.facts)))
        });
        let stored = || {
            let others = questionnaires::HEADS
                .iter()
                .filter(|other| other.id != questionnaire.id);
            let kept = others.filter_map(|other| {
                let snapshot = STORE.with(|store| store.working(other.id, now()))?;
                Some((snapshot.saved_at, other, snapshot.answers))
            });
            let (_, other, answers) = kept.max_by_key(|(saved, ..)| *saved)?;
            Some((other, shared(&read(&answers, &mut Vec::new()))))
        };
        let some = |(_, facts): &(&Head, Facts)| facts.slots().next().is_some();
        match open.filter(some).or_else(|| stored().filter(some)) {
            None => empty(),
            Some((from, facts)) => Work {
                facts,
                carried: Some(from),
                ..empty()
            },
        }
    }

    /// Puts aside the answers that came along from another questionnaire.
    pub fn drop_carried(self) {
        self.work.update(|work| {
            work.facts = Facts::default();
            work.carried = None;
        });
        let questionnaire = self.work.with_untracked(|work| work.questionnaire);
        self.say("Starting without them.");
        self.go(super::route::Route::Ask(questionnaire, super::route::Step::Next));
    }

    pub(super) fn take(self, questionnaire: &'static Questionnaire, snapshot: &Snapshot) {
        let mut problems = Vec::new();
        let facts = read(&snapshot.answers, &mut problems);
        if !problems.is_empty() {
            self.problems.set(problems);
        }
        self.as_of.set(snapshot.as_of);
        self.edition
            .set(link::read_edition(&snapshot.edition).unwrap_or(Edition::Current));
        self.work.set(Work {
            id: snapshot.id.clone(),
            name: snapshot.name.clone(),
            readings: snapshot
                .readings
                .iter()
                .filter_map(|id| find_reading(id).ok())
                .collect(),
            facts,
            ..Work::new(questionnaire)
        });
    }

    pub(super) fn snapshot(self) -> Snapshot {
        self.work.with_untracked(|work| Snapshot {
            id: work.id.clone(),
            name: work.name.clone(),
            readings: work.readings.iter().map(|point| point.id.to_owned()).collect(),
            ..Snapshot::new(
                work.questionnaire.id,
                self.as_of.get_untracked(),
                self.edition.get_untracked(),
                link::to_json(&work.facts),
            )
        })
    }

    /// Keeps the answers being given, and the case that they belong to, if they were saved as one.
    pub fn save(self) {
        if self
            .work
            .with_untracked(|work| work.facts.slots().next().is_none() && work.id.is_empty())
        {
            return;
        }
        let snapshot = self.snapshot();
        let state = STORE.with(|store| {
            let state = store.save_working(&snapshot, now());
            if snapshot.id.is_empty() {
                state
            } else {
                worse(state, store.save_case(&snapshot, now()).1)
            }
        });
        if self.save_state.get_untracked() != state {
            self.save_state.set(state);
        }
    }

    /// Saves the answers being given as a case of its own, named after the questionnaire and the day until somebody names it.
    pub fn save_as_case(self) {
        let mut snapshot = self.snapshot();
        if snapshot.name.is_empty() {
            snapshot.name = format!(
                "{}, {}",
                self.work.with_untracked(|work| label(work.questionnaire.id)),
                format::date(self.today)
            );
        }
        let (kept, state) = STORE.with(|store| store.save_case(&snapshot, now()));
        self.say(format!("Saved as {}.", kept.name));
        self.work.update(|work| {
            work.id = kept.id;
            work.name = kept.name;
        });
        self.save_state.set(state);
        self.save();
        self.cases_changed.update(|n| *n += 1);
    }

    /// Saves the open answers as a case if nothing else keeps them, before others take their place.
    pub fn keep_open(self) {
        let filled = |value: &Value| matches!(value, Value::Rows(rows) if !rows.is_empty());
        if self.work.with_untracked(|work| {
            let several = work.facts.slots().count() > 1;
            work.id.is_empty() && (several || work.facts.iter().any(|(_, value)| filled(value)))
        }) {
            self.save_as_case();
            self.kept.set(Some(self.work.with_untracked(|work| work.name.clone())));
        }
    }

    /// Returns how many answers a questionnaire has that is being worked on.
    #[must_use]
    pub fn begun(self, questionnaire: &str) -> usize {
        STORE
            .with(|store| store.working(questionnaire, now()))
            .map_or(0, |working| working.answers.len())
    }

    /// Returns the saved cases, the newest first.
    #[must_use]
    pub fn cases(self) -> Vec<Snapshot> {
        self.cases_changed.track();
        STORE.with(|store| store.cases(now()))
    }

    /// Looks for texts that could not be read.
    pub fn look_aside(self) {
        let texts = STORE.with(Store::set_aside);
        if self.set_aside.with_untracked(|known| *known != texts) {
            self.set_aside.set(texts);
        }
    }

    /// Forgets a text that could not be read.
    pub fn discard_aside(self, key: &str) {
        STORE.with(|store| store.discard(key));
        self.look_aside();
    }
}

/// Returns a short name of a questionnaire, made of its id.
#[must_use]
pub fn label(questionnaire: &str) -> String {
    format::capital(questionnaire).replace('-', " ")
}

//! What is kept in the browser: the answers being given, and the cases.

use super::route::{Route, Step};
use super::{App, Work, link};
use crate::api::request::{Request, read_answers};
use crate::engine::fact::Facts;
use crate::engine::questionnaire::Questionnaire;
use crate::engine::rule::Edition;
use crate::persist::browser::BrowserStorage;
use crate::persist::snapshot::{ReadError, Snapshot};
use crate::persist::store::{Backend, SaveState, Store};
use crate::questionnaires;
use crate::text::format;
use leptos::prelude::*;
use serde_json::{Map, Value as Json};

thread_local! {
    static STORE: Store<BrowserStorage> = Store::new(BrowserStorage::open());
}

/// A case that was deleted, to put back.
#[derive(Clone)]
pub struct Deleted(Snapshot);

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
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number of milliseconds, after 1970")]
    {
        js_sys::Date::now() as u64
    }
}

/// Returns what a save would come to.
#[must_use]
pub fn initial() -> SaveState {
    if STORE.with(|store| store.backend().lasts()) { SaveState::Saved } else { SaveState::Memory }
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
                for fact in super::trail::answered(&read) {
                    if let Some(value) = read.get(fact) {
                        facts.set(fact, value.clone());
                    }
                }
            }
            Err(error) => problems.push(format!("The saved answer {id} could not be taken over: {}. Accepted: {}.", error.message, error.help)),
        }
    }
    facts
}

impl App {
    /// Opens the case of a questionnaire that was worked on last, unless one of it is open already.
    pub fn open(self, questionnaire: &'static Questionnaire) {
        if self.work.with_untracked(|work| work.questionnaire.id == questionnaire.id && (!work.id.is_empty() || !work.path.is_empty())) {
            return;
        }
        match STORE.with(|store| store.working(questionnaire.id, now())) {
            Some(snapshot) => self.take(questionnaire, &snapshot),
            None => self.work.set(Work::new(questionnaire)),
        }
        self.look_aside();
    }

    fn take(self, questionnaire: &'static Questionnaire, snapshot: &Snapshot) {
        let mut problems = Vec::new();
        let facts = read(&snapshot.answers, &mut problems);
        if !problems.is_empty() {
            self.problems.set(problems);
        }
        self.as_of.set(snapshot.as_of);
        self.edition.set(link::read_edition(&snapshot.edition).unwrap_or(Edition::Current));
        self.work.set(Work { id: snapshot.id.clone(), name: snapshot.name.clone(), facts, ..Work::new(questionnaire) });
    }

    fn snapshot(self) -> Snapshot {
        self.work.with_untracked(|work| Snapshot {
            id: work.id.clone(),
            name: work.name.clone(),
            ..Snapshot::new(work.questionnaire.id, self.as_of.get_untracked(), self.edition.get_untracked(), link::to_json(&work.facts))
        })
    }

    /// Keeps the answers being given, and the case that they belong to, if they were saved as one.
    pub fn save(self) {
        if self.work.with_untracked(|work| work.facts.slots().next().is_none() && work.id.is_empty()) {
            return;
        }
        let snapshot = self.snapshot();
        let state = STORE.with(|store| {
            let state = store.save_working(&snapshot, now());
            if snapshot.id.is_empty() { state } else { worse(state, store.save_case(&snapshot, now()).1) }
        });
        self.save_state.set(state);
    }

    /// Saves the answers being given as a case of its own, named after the questionnaire and the day until somebody names it.
    pub fn save_as_case(self) {
        let mut snapshot = self.snapshot();
        if snapshot.name.is_empty() {
            snapshot.name = format!("{}, {}", self.work.with_untracked(|work| label(work.questionnaire)), format::date(self.today));
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
        if self.work.with_untracked(|work| work.id.is_empty() && work.facts.slots().count() > 1) {
            self.save_as_case();
        }
    }

    /// Returns how many answers a questionnaire has that is being worked on.
    #[must_use]
    pub fn begun(self, questionnaire: &Questionnaire) -> usize {
        STORE.with(|store| store.working(questionnaire.id, now())).map_or(0, |working| working.answers.len())
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

    /// Opens a saved case and goes to it.
    pub fn open_case(self, case: &Snapshot) {
        let Some(questionnaire) = questionnaires::find(&case.questionnaire) else { return };
        self.open(questionnaire);
        self.keep_open();
        self.take(questionnaire, case);
        self.save();
        self.go(Route::Ask(questionnaire, Step::Next));
    }

    /// Starts a new case of a questionnaire; the answers that were open are among the saved cases.
    pub fn start_over(self, questionnaire: &'static Questionnaire) {
        self.keep_open();
        STORE.with(|store| store.clear_working(questionnaire.id));
        self.work.set(Work::new(questionnaire));
        self.go(Route::Ask(questionnaire, Step::Next));
    }

    /// Takes a case out of a file: one that was exported here, or a result with its request. Returns its name.
    ///
    /// # Errors
    /// Where the text is neither, with the reason in words.
    pub fn import(self, text: &str) -> Result<String, String> {
        let json: Json = serde_json::from_str(text).map_err(|error| format!("The file holds no JSON text: {error}."))?;
        let case = match json.get("request") {
            Some(request) => {
                let checked = Request::read(request).map_err(|error| format!("{}: {}. Accepted: {}.", error.field, error.message, error.help))?;
                let as_of = checked.as_of_given.then_some(checked.as_of);
                Snapshot::new(checked.questionnaire.id, as_of, checked.edition, link::to_json(&checked.facts))
            }
            None => Snapshot::from_text(text).map_err(|error| match error {
                ReadError::Newer(_) => "A newer edition of Entitle wrote this file.".to_owned(),
                ReadError::Unreadable(reason) => format!("The file is no case of Entitle: {reason}."),
            })?,
        };
        let name = if case.name.is_empty() { format!("{}, {}", case.questionnaire, format::date(self.today)) } else { case.name.clone() };
        let (kept, state) = STORE.with(|store| store.save_case(&Snapshot { id: String::new(), name, ..case }, now()));
        self.save_state.set(state);
        self.cases_changed.update(|n| *n += 1);
        Ok(kept.name)
    }

    /// Gives a case a name.
    pub fn rename_case(self, id: &str, name: &str) {
        let Some(case) = STORE.with(|store| store.case(id, now())) else { return };
        let state = STORE.with(|store| store.restore_case(&Snapshot { name: name.to_owned(), ..case }));
        if self.work.with_untracked(|work| work.id == id) {
            self.work.update_untracked(|work| name.clone_into(&mut work.name));
            STORE.with(|store| store.save_working(&self.snapshot(), now()));
        }
        self.save_state.set(state);
        self.cases_changed.update(|n| *n += 1);
    }

    /// Keeps a copy of a case.
    pub fn duplicate_case(self, id: &str) {
        let Some(case) = STORE.with(|store| store.case(id, now())) else { return };
        let (_, state) = STORE.with(|store| store.duplicate_case(&case, now()));
        self.save_state.set(state);
        self.cases_changed.update(|n| *n += 1);
    }

    /// Deletes a case; [`App::undelete`] brings it back. Answers being given stay, as answers without a case.
    pub fn delete_case(self, id: &str) {
        let Some(case) = STORE.with(|store| store.case(id, now())) else { return };
        STORE.with(|store| {
            store.delete_case(id);
            if let Some(working) = store.working(&case.questionnaire, now()).filter(|working| working.id == id) {
                store.save_working(&Snapshot { id: String::new(), ..working }, now());
            }
        });
        if self.work.with_untracked(|work| work.id == id) {
            self.work.update(|work| work.id.clear());
        }
        self.say(format!("{} is deleted. Undo brings it back.", case.name));
        self.deleted.set(Some(Deleted(case)));
        self.cases_changed.update(|n| *n += 1);
    }

    /// Brings the case back that was deleted last.
    pub fn undelete(self) {
        let Some(Deleted(case)) = self.deleted.get_untracked() else { return };
        let state = STORE.with(|store| store.restore_case(&case));
        self.say(format!("{} is back.", case.name));
        self.deleted.set(None);
        self.save_state.set(state);
        self.cases_changed.update(|n| *n += 1);
    }
}

/// Returns a short name of a questionnaire, made of its id.
#[must_use]
pub fn label(questionnaire: &Questionnaire) -> String {
    let mut chars = questionnaire.id.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect()).replace('-', " ")
}

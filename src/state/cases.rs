//! What is done with saved cases: opened, taken in, named, copied, deleted, brought back.

use super::route::{Route, Step};
use super::saved::{Deleted, STORE, now};
use super::{App, Work, link};
use crate::api::request::{Request, read_answers};
use crate::api::trail;
use crate::engine::questionnaire::Questionnaire;
use crate::persist::snapshot::{ReadError, Snapshot};
use crate::questionnaires;
use crate::text::format;
use leptos::prelude::*;
use serde_json::Value as Json;

impl App {
    /// Opens a saved case and goes to it.
    pub fn open_case(self, case: &Snapshot) {
        let Some(questionnaire) = questionnaires::find(&case.questionnaire) else {
            return;
        };
        self.open(questionnaire);
        self.keep_open();
        self.take(questionnaire, case);
        self.save();
        self.go(Route::Ask(questionnaire, Step::Next));
    }

    /// Loads the example of a questionnaire as a new case.
    pub fn load_example(self, questionnaire: &'static Questionnaire) {
        let Some((_, answers)) = questionnaire.example else {
            return;
        };
        let answers: Json = serde_json::from_str(answers).unwrap_or_default();
        if let Ok(facts) = read_answers(Some(&answers)) {
            self.start_over(questionnaire);
            self.work.update(|work| {
                work.path = trail::answered(&facts).collect();
                work.facts = facts;
            });
            self.save();
            if !super::is_tables(questionnaire) {
                self.go(Route::Ask(questionnaire, Step::Result));
            }
            self.say("The example is loaded.");
        }
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
        let json: Json =
            serde_json::from_str(text).map_err(|error| format!("The file holds no JSON text ({error}). Choose one that “Export JSON” made, here or on another computer."))?;
        let case = match json.get("request") {
            Some(request) => {
                let checked = Request::read(request)
                    .map_err(|error| format!("{}: {}. Accepted: {}.", error.field, error.message, error.help))?;
                let as_of = checked.as_of_given.then_some(checked.as_of);
                let readings = checked.readings.iter().map(|point| point.id.to_owned()).collect();
                Snapshot {
                    readings,
                    ..Snapshot::new(
                        checked.questionnaire.id,
                        as_of,
                        checked.edition,
                        link::to_json(&checked.facts),
                    )
                }
            }
            None => Snapshot::from_text(text).map_err(|error| match error {
                ReadError::Newer(_) => "A newer edition of Entitle wrote this file.".to_owned(),
                ReadError::Unreadable(reason) => format!("The file is no case of Entitle: {reason}."),
            })?,
        };
        let name = if case.name.is_empty() {
            format!("{}, {}", case.questionnaire, format::date(self.today))
        } else {
            case.name.clone()
        };
        let (kept, state) = STORE.with(|store| {
            store.save_case(
                &Snapshot {
                    id: String::new(),
                    name,
                    ..case
                },
                now(),
            )
        });
        self.save_state.set(state);
        self.cases_changed.update(|n| *n += 1);
        Ok(kept.name)
    }

    /// Gives a case a name.
    pub fn rename_case(self, id: &str, name: &str) {
        let Some(case) = STORE.with(|store| store.case(id, now())) else {
            return;
        };
        let state = STORE.with(|store| {
            store.restore_case(&Snapshot {
                name: name.to_owned(),
                ..case
            })
        });
        if self.work.with_untracked(|work| work.id == id) {
            self.work.update_untracked(|work| name.clone_into(&mut work.name));
            STORE.with(|store| store.save_working(&self.snapshot(), now()));
        }
        self.save_state.set(state);
        self.cases_changed.update(|n| *n += 1);
    }

    /// Keeps a copy of a case.
    pub fn duplicate_case(self, id: &str) {
        let Some(case) = STORE.with(|store| store.case(id, now())) else {
            return;
        };
        let (_, state) = STORE.with(|store| store.duplicate_case(&case, now()));
        self.save_state.set(state);
        self.cases_changed.update(|n| *n += 1);
    }

    /// Deletes a case; [`App::undelete`] brings it back. Answers being given stay, as answers without a case.
    pub fn delete_case(self, id: &str) {
        let Some(case) = STORE.with(|store| store.case(id, now())) else {
            return;
        };
        STORE.with(|store| {
            store.delete_case(id);
            if let Some(working) = store
                .working(&case.questionnaire, now())
                .filter(|working| working.id == id)
            {
                store.save_working(
                    &Snapshot {
                        id: String::new(),
                        ..working
                    },
                    now(),
                );
            }
        });
        if self.work.with_untracked(|work| work.id == id) {
            self.work.update(|work| work.id.clear());
        }
        self.say(format!("{} is deleted. Undo brings it back.", case.name));
        self.deleted.update(|deleted| deleted.push(Deleted(case)));
        self.cases_changed.update(|n| *n += 1);
    }

    /// Brings the case back that was deleted last; the ones before it can follow.
    pub fn undelete(self) {
        let Some(Deleted(case)) = self.deleted.try_update(Vec::pop).flatten() else {
            return;
        };
        let state = STORE.with(|store| store.restore_case(&case));
        self.say(format!("{} is back.", case.name));
        self.save_state.set(state);
        self.cases_changed.update(|n| *n += 1);
    }
}

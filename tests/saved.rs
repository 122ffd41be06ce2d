//! Saved cases: what is written is read again, what cannot be read is set aside, what is newer is left alone.
#![cfg(not(target_arch = "wasm32"))]

use entitle::engine::rule::Edition;
use entitle::persist::snapshot::{ReadError, Snapshot};
use entitle::persist::store::{Backend, SaveState, StorageFull, Store};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// A shelf in memory with room for so many bytes. The real storage of browsers is tested in the browsers.
#[derive(Default)]
struct Shelf {
    texts: RefCell<BTreeMap<String, String>>,
    room: Option<usize>,
}

impl Backend for Shelf {
    fn get(&self, key: &str) -> Option<String> {
        self.texts.borrow().get(key).cloned()
    }
    fn set(&self, key: &str, text: &str) -> Result<(), StorageFull> {
        let used: usize = self
            .texts
            .borrow()
            .iter()
            .filter(|(k, _)| *k != key)
            .map(|(k, v)| k.len() + v.len())
            .sum();
        if self.room.is_some_and(|room| used + key.len() + text.len() > room) {
            return Err(StorageFull);
        }
        self.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }
    fn remove(&self, key: &str) {
        self.texts.borrow_mut().remove(key);
    }
    fn keys(&self) -> Vec<String> {
        self.texts.borrow().keys().cloned().collect()
    }
    fn lasts(&self) -> bool {
        true
    }
}

fn case(trigger: &str) -> Snapshot {
    let answers = serde_json::from_value(serde_json::json!({ "trigger": trigger })).unwrap();
    Snapshot::new("flow", None, Edition::Current, answers)
}

#[test]
fn what_is_saved_is_read_again() {
    let store = Store::new(Shelf::default());
    assert_eq!(store.save_working(&case("automated"), 5), SaveState::Saved);
    assert_eq!(store.working("flow", 6).unwrap().answers, case("automated").answers);
    assert_eq!(store.working("guests", 6), None);
    let (named, _) = store.save_case(
        &Snapshot {
            name: "Invoices".to_owned(),
            ..case("scheduled")
        },
        7,
    );
    let (copy, _) = store.duplicate_case(&named, 7);
    assert_ne!(named.id, copy.id);
    assert_eq!(copy.name, "Invoices (copy)");
    assert_eq!(store.cases(8).len(), 2);
    store.delete_case(&named.id);
    assert_eq!(store.cases(8), vec![copy]);
    store.restore_case(&named);
    assert_eq!(store.case(&named.id, 9), Some(named));
}

#[test]
fn an_unreadable_text_is_set_aside_and_never_lost() {
    let store = Store::new(Shelf::default());
    store.backend().set("entitle/working/flow", "{ not json").unwrap();
    assert_eq!(store.working("flow", 11), None);
    let aside = store.set_aside();
    assert_eq!(aside.len(), 1);
    assert_eq!(aside[0].text, "{ not json");
    assert_eq!(store.save_working(&case("automated"), 12), SaveState::Saved);
    assert_eq!(store.set_aside(), aside);
    // Saving over an unreadable text without reading it first keeps it too.
    store.backend().set("entitle/case/x", "[]").unwrap();
    store.save_case(
        &Snapshot {
            id: "x".to_owned(),
            ..case("automated")
        },
        13,
    );
    assert_eq!(store.set_aside().len(), 2);
}

#[test]
fn a_newer_text_is_left_alone() {
    let store = Store::new(Shelf::default());
    let newer = r#"{ "schema": 99, "questionnaire": "flow", "answers": {} }"#;
    store.backend().set("entitle/working/flow", newer).unwrap();
    assert_eq!(Snapshot::from_text(newer), Err(ReadError::Newer(99)));
    assert_eq!(store.working("flow", 1), None);
    assert_eq!(store.save_working(&case("automated"), 2), SaveState::Newer);
    assert_eq!(store.backend().get("entitle/working/flow").as_deref(), Some(newer));
}

#[test]
fn a_full_storage_says_so_and_keeps_what_it_has() {
    let store = Store::new(Shelf {
        room: Some(50),
        ..Shelf::default()
    });
    store.backend().set("entitle/case/y", "{broken").unwrap();
    assert_eq!(store.save_working(&case("automated"), 1), SaveState::Full);
    assert_eq!(store.cases(2), Vec::new());
    assert_eq!(store.backend().get("entitle/case/y").as_deref(), Some("{broken"));
}

#[test]
fn a_shipped_case_is_read_for_ever() {
    let text = std::fs::read_to_string("tests/saved/v1.json").unwrap();
    let case = Snapshot::from_text(&text).unwrap();
    assert_eq!(case.questionnaire, "flow");
    assert_eq!(case.as_of.unwrap().to_string(), "2024-03-01");
    assert_eq!(Snapshot::from_text(&case.to_text()).unwrap(), case);
}

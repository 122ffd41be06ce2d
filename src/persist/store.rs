//! The cases of one browser, over whatever keeps texts.

use super::snapshot::{ReadError, Snapshot};
use crate::engine::order::sort_by_key;
use std::cmp::Reverse;

const WORKING: &str = "entitle/working/";
const CASE: &str = "entitle/case/";
const QUARANTINE: &str = "entitle/quarantine/";

/// Something that keeps texts by key.
pub trait Backend {
    /// Returns the text under a key.
    fn get(&self, key: &str) -> Option<String>;
    /// Keeps a text under a key.
    ///
    /// # Errors
    /// Where there is no room, or the storage refuses.
    fn set(&self, key: &str, text: &str) -> Result<(), StorageFull>;
    /// Forgets a key.
    fn remove(&self, key: &str);
    /// Returns every key.
    fn keys(&self) -> Vec<String>;
    /// Tells whether texts outlive the page.
    fn lasts(&self) -> bool;
}

/// The storage has no room, or refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StorageFull;

/// What became of the last save.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// It will be there after a reload.
    Saved,
    /// It is kept only as long as the page is open.
    Memory,
    /// The storage is full: the last change is kept only as long as the page is open.
    Full,
    /// A newer program wrote what is stored; it is left alone.
    Newer,
}

impl SaveState {
    /// Returns the word for the page's `data-save-state`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            SaveState::Saved => "saved",
            SaveState::Memory => "memory",
            SaveState::Full => "full",
            SaveState::Newer => "newer",
        }
    }
}

/// A text that could not be read, with the key it stood under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// Key of the quarantine.
    pub key: String,
    /// The text, untouched.
    pub text: String,
}

/// The cases of one browser.
pub struct Store<B> {
    backend: B,
}

impl<B: Backend> Store<B> {
    /// Returns the store over a backend.
    pub const fn new(backend: B) -> Store<B> {
        Store { backend }
    }

    /// Returns what keeps the texts.
    pub const fn backend(&self) -> &B {
        &self.backend
    }

    /// Returns the answers being given to a questionnaire. A text that cannot be read is set aside first; `now` names it.
    pub fn working(&self, questionnaire: &str, now: u64) -> Option<Snapshot> {
        self.read(&format!("{WORKING}{questionnaire}"), now)
    }

    /// Keeps the answers being given.
    pub fn save_working(&self, snapshot: &Snapshot, now: u64) -> SaveState {
        let key = format!("{WORKING}{}", snapshot.questionnaire);
        self.write(
            &key,
            &Snapshot {
                saved_at: now,
                ..snapshot.clone()
            },
        )
    }

    /// Forgets the answers being given.
    pub fn clear_working(&self, questionnaire: &str) {
        self.backend.remove(&format!("{WORKING}{questionnaire}"));
    }

    /// Returns the named cases, the newest first.
    pub fn cases(&self, now: u64) -> Vec<Snapshot> {
        let keys = self.backend.keys().into_iter().filter(|key| key.starts_with(CASE));
        let mut cases: Vec<Snapshot> = keys.filter_map(|key| self.read(&key, now)).collect();
        sort_by_key(&mut cases, |case| (Reverse(case.saved_at), case.id.clone()));
        cases
    }

    /// Returns one named case.
    pub fn case(&self, id: &str, now: u64) -> Option<Snapshot> {
        self.read(&format!("{CASE}{id}"), now)
    }

    /// Keeps a case under its name; a new one gets an id. Returns the case as kept.
    pub fn save_case(&self, snapshot: &Snapshot, now: u64) -> (Snapshot, SaveState) {
        let mut kept = Snapshot {
            saved_at: now,
            ..snapshot.clone()
        };
        if kept.id.is_empty() {
            let mut n = now;
            while self.backend.get(&format!("{CASE}{n:x}")).is_some() {
                n += 1;
            }
            kept.id = format!("{n:x}");
        }
        let state = self.write(&format!("{CASE}{}", kept.id), &kept);
        (kept, state)
    }

    /// Puts a case back exactly as it was: the undo of a deletion.
    pub fn restore_case(&self, snapshot: &Snapshot) -> SaveState {
        self.write(&format!("{CASE}{}", snapshot.id), snapshot)
    }

    /// Forgets a case.
    pub fn delete_case(&self, id: &str) {
        self.backend.remove(&format!("{CASE}{id}"));
    }

    /// Keeps a copy of a case under a new id and the name `<name> (copy)`.
    pub fn duplicate_case(&self, snapshot: &Snapshot, now: u64) -> (Snapshot, SaveState) {
        let name = format!("{} (copy)", snapshot.name);
        self.save_case(
            &Snapshot {
                id: String::new(),
                name,
                ..snapshot.clone()
            },
            now,
        )
    }

    /// Returns the texts that could not be read.
    pub fn set_aside(&self) -> Vec<SetAside> {
        let keys = self
            .backend
            .keys()
            .into_iter()
            .filter(|key| key.starts_with(QUARANTINE));
        let mut texts: Vec<SetAside> = keys
            .filter_map(|key| {
                Some(SetAside {
                    text: self.backend.get(&key)?,
                    key,
                })
            })
            .collect();
        sort_by_key(&mut texts, |text| text.key.clone());
        texts
    }

    /// Forgets a text that could not be read, once somebody has downloaded it.
    pub fn discard(&self, key: &str) {
        if key.starts_with(QUARANTINE) {
            self.backend.remove(key);
        }
    }

    /// Reads a case; sets an unreadable text aside. It stays where it was if there is no room for the copy.
    fn read(&self, key: &str, now: u64) -> Option<Snapshot> {
        let text = self.backend.get(key)?;
        match Snapshot::from_text(&text) {
            Ok(snapshot) => Some(snapshot),
            Err(ReadError::Newer(_)) => None,
            Err(ReadError::Unreadable(_)) => {
                let copy = format!("{QUARANTINE}{now}/{}", key.trim_start_matches("entitle/"));
                if self.backend.set(&copy, &text).is_ok() {
                    self.backend.remove(key);
                }
                None
            }
        }
    }

    /// Writes a case, unless what stands there is not ours to replace.
    fn write(&self, key: &str, snapshot: &Snapshot) -> SaveState {
        if let Some(text) = self.backend.get(key) {
            match Snapshot::from_text(&text) {
                Ok(_) => {}
                Err(ReadError::Newer(_)) => return SaveState::Newer,
                Err(ReadError::Unreadable(_)) => {
                    let copy = format!(
                        "{QUARANTINE}{}/{}",
                        snapshot.saved_at,
                        key.trim_start_matches("entitle/")
                    );
                    if self.backend.set(&copy, &text).is_err() {
                        return SaveState::Full;
                    }
                }
            }
        }
        match self.backend.set(key, &snapshot.to_text()) {
            Ok(()) if self.backend.lasts() => SaveState::Saved,
            Ok(()) => SaveState::Memory,
            Err(StorageFull) => SaveState::Full,
        }
    }
}

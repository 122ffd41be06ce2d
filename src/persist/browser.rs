//! Storage of the browser where it may be used, else memory.

use super::store::{Backend, StorageFull};
use gloo_storage::{LocalStorage, Storage};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// The browser's localStorage, or memory where it is blocked.
pub struct BrowserStorage {
    /// Taken once, after the probe: whoever asks the window again may be refused by then, and gloo-storage traps.
    storage: Option<web_sys::Storage>,
    /// What localStorage did not take: everything where it is blocked, single texts where it is full.
    memory: RefCell<BTreeMap<String, String>>,
}

impl BrowserStorage {
    /// Returns the storage. Probes before the first use, since gloo-storage traps where storage is blocked.
    #[must_use]
    pub fn open() -> BrowserStorage {
        let storage = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
        // A private window may hand out a storage that refuses every write.
        let probe = "entitle/probe";
        let lasts = storage.is_some_and(|storage| {
            let reads = storage.get_item(probe).is_ok() && storage.length().is_ok();
            let full = storage.length().is_ok_and(|n| n > 0);
            let writes = storage.set_item(probe, "1").is_ok();
            let _ = storage.remove_item(probe);
            reads && (writes || full)
        });
        BrowserStorage {
            storage: lasts.then(LocalStorage::raw),
            memory: RefCell::default(),
        }
    }
}

impl Backend for BrowserStorage {
    fn get(&self, key: &str) -> Option<String> {
        if let Some(text) = self.memory.borrow().get(key) {
            return Some(text.clone());
        }
        self.storage.as_ref()?.get_item(key).ok().flatten()
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StorageFull> {
        let taken = self.storage.as_ref().map(|storage| storage.set_item(key, text).is_ok());
        if taken == Some(true) {
            self.memory.borrow_mut().remove(key);
            return Ok(());
        }
        self.memory.borrow_mut().insert(key.to_owned(), text.to_owned());
        if taken.is_some() { Err(StorageFull) } else { Ok(()) }
    }

    fn remove(&self, key: &str) {
        self.memory.borrow_mut().remove(key);
        if let Some(storage) = &self.storage {
            let _ = storage.remove_item(key);
        }
    }

    fn keys(&self) -> Vec<String> {
        let mut keys: Vec<String> = self.memory.borrow().keys().cloned().collect();
        if let Some(storage) = &self.storage {
            for at in 0..storage.length().unwrap_or(0) {
                if let Ok(Some(key)) = storage.key(at)
                    && !keys.contains(&key)
                {
                    keys.push(key);
                }
            }
        }
        keys
    }

    fn lasts(&self) -> bool {
        self.storage.is_some()
    }
}

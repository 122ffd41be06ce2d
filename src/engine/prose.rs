//! Texts that the first question does not need: statements, citations, worked examples.
//!
//! Natively a text is simply there. In the page only its number is, worked out when the program is compiled, so that the
//! program stays small; the texts come in a second file, loaded when the page is idle and keyed by the same numbers.

use std::fmt;

/// A text, or in the page the number under which the second file holds it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Prose {
    #[cfg(not(target_arch = "wasm32"))]
    text: &'static str,
    #[cfg(target_arch = "wasm32")]
    number: u32,
}

/// Returns a text that may come later in the page.
#[must_use]
pub const fn prose(text: &'static str) -> Prose {
    #[cfg(not(target_arch = "wasm32"))]
    return Prose { text };
    #[cfg(target_arch = "wasm32")]
    return Prose { number: number(text) };
}

/// Returns the number of a text (FNV-1a). A test makes sure that no two texts share one.
#[must_use]
pub const fn number(text: &str) -> u32 {
    let bytes = text.as_bytes();
    let mut hash = 0x811c_9dc5_u32;
    let mut i = 0;
    while i < bytes.len() {
        #[expect(clippy::indexing_slicing, reason = "inside the length; `get` is not const")]
        let byte = bytes[i];
        hash = (hash ^ byte as u32).wrapping_mul(0x0100_0193);
        i += 1;
    }
    hash
}

impl Prose {
    /// Returns the text; empty in the page as long as the second file is not there.
    #[must_use]
    pub fn text(&self) -> &'static str {
        #[cfg(not(target_arch = "wasm32"))]
        return self.text;
        #[cfg(target_arch = "wasm32")]
        return page::find(self.number);
    }
}

impl fmt::Debug for Prose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

/// Returns a name with its line of meaning as one text of the second file.
#[must_use]
pub fn named(name: &str, meaning: &str) -> String {
    format!("{name}\t{meaning}")
}

#[cfg(target_arch = "wasm32")]
pub use page::{load, meaning};

#[cfg(target_arch = "wasm32")]
mod page {
    use std::sync::OnceLock;

    static TEXTS: OnceLock<std::collections::BTreeMap<u32, &'static str>> = OnceLock::new();
    static MEANINGS: OnceLock<Vec<(&'static str, &'static str)>> = OnceLock::new();

    /// Takes in the second file: its texts, in any order. They are needed as long as the page is open. Only the first
    /// call counts.
    pub fn load(texts: Vec<String>) {
        let mut all = std::collections::BTreeMap::new();
        let mut meanings = Vec::new();
        for text in texts {
            let text: &'static str = Box::leak(text.into_boxed_str());
            match text.split_once('\t') {
                Some(named) => meanings.push(named),
                None => {
                    all.insert(super::number(text), text);
                }
            }
        }
        let _ = TEXTS.set(all);
        let _ = MEANINGS.set(meanings);
    }

    /// Returns the line of meaning of a name, once the second file is there.
    pub fn meaning(name: &str) -> Option<&'static str> {
        let (_, meaning) = MEANINGS.get()?.iter().find(|(known, _)| *known == name)?;
        Some(meaning)
    }

    pub(super) fn find(number: u32) -> &'static str {
        TEXTS.get().and_then(|texts| texts.get(&number)).copied().unwrap_or("")
    }
}

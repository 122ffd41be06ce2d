//! What was found of conditions of several parts. Rules share many of them, and each is asked about dozens of times for one
//! verdict.

use super::known::Truth;
use super::rule::Cond;
use std::cell::Cell;

/// So many conditions are remembered at a time. Twice as many would save two hundredths more of the work.
const ROOM: usize = 256;

/// The truths of conditions; later ones take the room of earlier ones.
#[derive(Default)]
pub struct Remembered(Vec<Cell<(Key, Truth)>>);

impl Remembered {
    /// Returns an empty memory. The default one has no room, which is right for rows: most live for one condition only.
    #[must_use]
    pub fn new() -> Remembered {
        Remembered(vec![Cell::new((Key::default(), Truth::No)); ROOM])
    }

    /// Returns what was found of these parts, of which one decides when it is `decides`, if it is still there.
    #[must_use]
    pub fn find(&self, parts: &'static [Cond], decides: Truth) -> Option<Truth> {
        let key = Key::of(parts, decides);
        let (known, truth) = self.0.get(key.place())?.get();
        (known == key).then_some(truth)
    }

    /// Keeps what was found.
    pub fn keep(&self, parts: &'static [Cond], decides: Truth, truth: Truth) {
        let key = Key::of(parts, decides);
        if let Some(kept) = self.0.get(key.place()) {
            kept.set((key, truth));
        }
    }
}

/// Where the parts lie, how many they are, and what decides. They are statics, so they stay where they are.
#[derive(Clone, Copy, Default, PartialEq)]
struct Key {
    at: usize,
    shape: usize,
}

impl Key {
    fn of(parts: &'static [Cond], decides: Truth) -> Key {
        Key {
            at: parts.as_ptr().addr(),
            shape: parts.len() * 2 + usize::from(decides == Truth::Yes),
        }
    }

    fn place(self) -> usize {
        (self.at >> 4) % ROOM
    }
}

//! What is wrong with an input, and the way out.

use serde::Serialize;

/// An input that cannot be judged: which field, what is wrong, what is accepted, the nearest name that exists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct InputError {
    /// The field, for example `asOf` or the id of a fact; a cell of a table as `environments[2].allocatedPasses`.
    pub field: String,
    /// What is wrong.
    pub message: String,
    /// What is accepted.
    pub help: String,
    /// The nearest name that exists.
    pub nearest: Option<String>,
}

impl InputError {
    /// Returns an error of one field.
    #[must_use]
    pub fn new(field: impl Into<String>, message: impl Into<String>, help: impl Into<String>) -> InputError {
        InputError {
            field: field.into(),
            message: message.into(),
            help: help.into(),
            nearest: None,
        }
    }

    /// Returns the same error with the nearest of the names that exist, if one is near.
    #[must_use]
    pub fn near<'a>(mut self, wrong: &str, names: impl Iterator<Item = &'a str>) -> InputError {
        self.nearest = nearest(wrong, names).map(str::to_owned);
        self
    }
}

/// Returns the name that takes the fewest edits to reach, if it is at most half of the word away.
#[must_use]
pub fn nearest<'a>(wrong: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let wrong = wrong.to_ascii_lowercase();
    let (best, edits) = names
        .map(|name| (name, distance(&wrong, name)))
        .min_by_key(|(_, edits)| *edits)?;
    (edits * 2 <= wrong.chars().count().max(best.len())).then_some(best)
}

/// Returns the number of single-letter edits between two words (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut corner = i;
        let mut left = i + 1;
        let mut next = vec![left];
        for (y, &above) in b.iter().zip(row.iter().skip(1)) {
            left = (corner + usize::from(x != *y)).min(left + 1).min(above + 1);
            corner = above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

//! Rules as data: dated and cited versions of a condition with its conclusions.

pub use super::conclusion::*;
pub use super::cond::*;
use super::date::{Date, Period};
pub use super::lack::Lack;
use super::prose::{Prose, prose};

/// How strongly a rule acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Force {
    /// The service itself acts.
    Hard,
    /// An obligation of the terms.
    Terms,
    /// Both.
    HardAndTerms,
    /// The source calls it guidance.
    Guide,
    /// A fact used in a calculation.
    Info,
}

impl Force {
    /// Returns the name on the wire; the stronger word where a rule has two.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Force::Hard | Force::HardAndTerms => "hard",
            Force::Terms => "terms",
            Force::Guide => "guide",
            Force::Info => "info",
        }
    }
}

/// A document.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Key in the rulebook, for example `S4`.
    pub key: &'static str,
    /// Title as printed.
    pub title: Prose,
    /// Who publishes it.
    pub publisher: Prose,
    /// Its label date.
    pub date: Date,
    /// Where it stands.
    pub url: Prose,
    /// Quality: A Microsoft text read whole, B excerpt, C third party.
    pub grade: char,
    /// From this day on somebody should have looked again.
    pub review_by: Date,
}

impl Source {
    /// Returns a citation of one section.
    #[must_use]
    pub const fn at(&'static self, section: &'static str) -> Citation {
        Citation {
            source: self,
            section: prose(section),
        }
    }
}

/// A place in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The document.
    pub source: &'static Source,
    /// The section, as titled.
    pub section: Prose,
}

/// Which text answers: all of them up to the date, or one pinned document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Edition {
    /// Every text up to the date.
    #[default]
    Current,
    /// Only the Power Automate licensing FAQ labelled 2023-05-23 (S4).
    May2023,
    /// Only the article of 2020-03-16 (S3).
    March2020,
}

impl Edition {
    /// Every edition.
    pub const ALL: &'static [Edition] = &[Edition::Current, Edition::May2023, Edition::March2020];

    /// Returns the name on the wire.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Edition::Current => "current",
            Edition::May2023 => "2023-05",
            Edition::March2020 => "2020-03",
        }
    }

    /// Returns the day whose rules a pinned edition reads.
    #[must_use]
    pub const fn pinned(self) -> Option<Date> {
        match self {
            Edition::Current => None,
            Edition::May2023 => Some(Date::of("2023-08-15")),
            Edition::March2020 => Some(Date::of("2020-03-16")),
        }
    }
}

/// One wording of a rule, for one period. A changed clause is a new version, never an edit.
#[derive(Debug)]
pub struct Version {
    /// When it is in force.
    pub in_force: Period,
    /// The editions it belongs to.
    pub editions: &'static [Edition],
    /// What it says, in our words.
    pub statement: Prose,
    /// Where it stands.
    pub cites: &'static [Citation],
    /// When it applies.
    pub when: Cond,
    /// What follows.
    pub then: &'static [Then],
}

/// A rule: dated, cited, with a worked example.
#[derive(Debug)]
pub struct Rule {
    /// Id of the rulebook, never reused.
    pub id: &'static str,
    /// Other ids of the same rule that still resolve.
    pub aliases: &'static [&'static str],
    /// The situation in a few words, for lists and page titles.
    pub title: &'static str,
    /// How strongly it acts.
    pub force: Force,
    /// Rules that give way where this one applies.
    pub overrides: &'static [&'static str],
    /// Its wordings, oldest first, without overlap in one edition.
    pub versions: &'static [Version],
    /// A worked case, which runs as a test.
    pub example: Example,
}

/// A worked case of a rule.
#[derive(Debug)]
pub struct Example {
    /// The case in one or two sentences.
    pub story: Prose,
    /// The questionnaire it belongs to.
    pub questionnaire: &'static str,
    /// The judged day.
    pub as_of: &'static str,
    /// Answers as JSON text: an object by fact id.
    pub answers: Prose,
    /// The status that must come out.
    pub status: Status,
    /// The answer in one sentence.
    pub outcome: Prose,
}

/// Two readings of the sources. A person can pick the other one, and see what it changes.
#[derive(Debug)]
pub struct Disagreement {
    /// Number in the register, for example `X-02`.
    pub id: &'static str,
    /// The point in a few words.
    pub topic: Prose,
    /// Rules it belongs to; it shows on reports where one of them fired.
    pub rules: &'static [&'static str],
    /// Days on which it matters.
    pub in_force: Period,
    /// The reading that is implemented, and why.
    pub implemented: Prose,
    /// The other one.
    pub other: Prose,
    /// Where they stand.
    pub cites: &'static [Citation],
    /// The other reading as rules: rule id, and the wordings that stand in for its own. On a day without one the rule keeps
    /// its own; an empty list says that it does not hold. No rule at all where the other reading is no judgement: then
    /// `other` says why there is nothing to choose.
    pub instead: &'static [(&'static str, &'static [Version])],
}

impl Disagreement {
    /// Returns the wordings that stand in for those of a rule.
    #[must_use]
    pub fn wordings(&self, rule: &Rule) -> Option<&'static [Version]> {
        let (_, versions) = self.instead.iter().find(|(id, _)| *id == rule.id)?;
        Some(versions)
    }
}

//! A questionnaire: which rules speak, in which order facts are asked. It contains no condition.

use super::date::Date;
use super::eval::Eval;
use super::fact::Fact;
use super::open::Leaves;
use super::outcome::Outcome;
use super::price::Price;
use super::rule::{Disagreement, Rule};
use std::collections::BTreeSet;

/// A computation over tables that no single rule can state, registered with what it implements and reads.
pub struct TableStep {
    /// Adds its results to the outcome.
    pub run: fn(&Eval<'_>, &mut Outcome),
    /// Collects the facts it still needs.
    pub open_leaves: fn(&Eval<'_>, &mut Leaves),
    /// Rules it implements.
    pub implements: &'static [&'static str],
    /// Facts it reads.
    pub reads: &'static [&'static Fact],
}

/// What is looked at where somebody does not know what they want to know. It is named among the assumptions.
pub struct Unsure {
    /// The question that was answered with "I don't know".
    pub topic: &'static Fact,
    /// Returns the option that is looked at then; nothing where another answer points elsewhere.
    pub taken: fn(&Eval<'_>) -> Option<&'static str>,
}

/// What is known of a questionnaire before its rules are there: enough to list it and to ask its first question.
pub struct Head {
    /// Name on the wire and in the route.
    pub id: &'static str,
    /// What it answers, as a question.
    pub title: &'static str,
    /// One line on what it looks at.
    pub summary: &'static str,
    /// The fact that is asked while nothing is answered; none where it begins with its tables.
    pub first: Option<&'static Fact>,
}

impl Head {
    /// Returns the head of a questionnaire whose first question is known.
    #[must_use]
    pub const fn of(questionnaire: &Questionnaire, first: Option<&'static Fact>) -> Head {
        Head {
            id: questionnaire.id,
            title: questionnaire.title,
            summary: questionnaire.summary,
            first,
        }
    }
}

/// One question to the engine, with everything that answers it.
pub struct Questionnaire {
    /// Name on the wire and in the route.
    pub id: &'static str,
    /// What it answers, as a question.
    pub title: &'static str,
    /// One line on what it looks at.
    pub summary: &'static str,
    /// Its rules, by topic.
    pub rules: &'static [&'static [&'static Rule]],
    /// Order in which facts are asked when they matter alike. Facts that stand here belong to it.
    pub order: &'static [&'static Fact],
    /// Computations over tables.
    pub tables: &'static [TableStep],
    /// Prices.
    pub prices: &'static [Price],
    /// Points on which the sources differ.
    pub disagreements: &'static [&'static Disagreement],
    /// What is looked at where somebody does not know what to ask.
    pub unsure: Option<Unsure>,
    /// A filled-in example: title and answers as JSON text.
    pub example: Option<(&'static str, &'static str)>,
}

impl Questionnaire {
    /// Returns the first day that it can judge: the usual one, or that of its oldest rule.
    #[must_use]
    pub fn first_day(&self) -> Date {
        let versions = self
            .rules
            .iter()
            .flat_map(|rules| rules.iter())
            .flat_map(|rule| rule.versions);
        versions.fold(Date::FIRST, |first, version| first.min(version.in_force.from))
    }
}

impl Questionnaire {
    /// Returns the days on which the wording of some rule begins, or has ended.
    #[must_use]
    pub fn boundaries(&self) -> BTreeSet<Date> {
        let rules = self.rules.iter().flat_map(|rules| rules.iter());
        let periods = rules.flat_map(|rule| rule.versions).map(|version| &version.in_force);
        periods
            .flat_map(|period| [Some(period.from), period.until])
            .flatten()
            .collect()
    }
}

impl std::fmt::Debug for Questionnaire {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}

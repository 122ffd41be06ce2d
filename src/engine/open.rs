//! The unknown facts behind what is open: the raw material of the questions.

use super::eval::Eval;
use super::fact::Fact;
use super::known::Truth;
use super::program::Setter;
use super::quantity::Interval;
use super::rule::{Cond, Expr, Who};

impl Eval<'_> {
    /// Collects the unknown facts that keep a condition open.
    pub fn open_leaves(&self, cond: &Cond, leaves: &mut Leaves) {
        if self.truth(cond) != Truth::Unknown {
            return;
        }
        match cond {
            Cond::Always
            | Cond::ByTable
            | Cond::Reads(_)
            | Cond::AsOfFrom(_)
            | Cond::Open(_)
            | Cond::Given(_)
            | Cond::Ended(_)
            | Cond::Products(..)
            | Cond::Sure(_) => {}
            Cond::In(fact, _)
            | Cond::Has(fact, _)
            | Cond::Only(fact, _)
            | Cond::Each(fact, ..)
            | Cond::Rests(fact, ..)
            | Cond::Named(fact) => {
                self.open_fact(fact, leaves);
            }
            Cond::Holds(a, b) | Cond::SameText(a, b) => {
                self.open_fact(b, leaves);
                self.open_fact(a, leaves);
            }
            Cond::AtLeast(a, b) => {
                self.open_number(a, leaves);
                self.open_number(b, leaves);
            }
            Cond::DayBefore(fact, _) | Cond::DayReached(fact, _) | Cond::DayGiven(fact) | Cond::DayInMonth(fact) => {
                self.open_fact(fact, leaves);
            }
            Cond::Same(fact) => {
                self.open_fact(fact, leaves);
                if let Some(outer) = self.outer {
                    outer.open_fact(fact, leaves);
                }
            }
            Cond::AnyRow(table, cond) | Cond::EachRow(table, cond) => match self.rows(table) {
                None => leaves.add(table),
                Some((rows, columns)) => {
                    // What a row lacks is asked in the table itself; what surrounds it is asked as always.
                    for row in rows {
                        self.row(row, columns).open_leaves(cond, leaves);
                    }
                }
            },
            Cond::Outer(cond) => {
                if let Some(outer) = self.outer {
                    outer.open_leaves(cond, leaves);
                }
            }
            Cond::Short(who, _) => self.open_obligations(Some(*who), leaves),
            Cond::All(parts) | Cond::Any(parts) => parts.iter().for_each(|part| self.open_leaves(part, leaves)),
            Cond::Not(part) => self.open_leaves(part, leaves),
        }
    }

    /// Collects the unknown facts behind a fact.
    pub fn open_fact(&self, fact: &'static Fact, leaves: &mut Leaves) {
        if self.known(fact).is_settled() {
            return;
        }
        if !fact.derived {
            match self.outer {
                Some(outer) if !self.owns(fact) => outer.open_fact(fact, leaves),
                _ => leaves.add(fact),
            }
            return;
        }
        if !leaves.enter(fact) {
            return;
        }
        for Setter { at, guard, from, .. } in self.program.setters(fact) {
            self.open_part(at, guard, leaves);
            if let Some(other) = from
                && self.part(at, guard) != Truth::No
            {
                self.open_fact(other, leaves);
            }
        }
    }

    /// Collects the unknown facts that keep a rule open.
    pub fn open_rule(&self, at: usize, leaves: &mut Leaves) {
        // Rows are subjects of their own, so only the whole case remembers which rules were looked at.
        if self.rule(at) != Truth::Unknown || (self.outer.is_none() && !leaves.enter_rule(at)) {
            return;
        }
        if let Some(active) = self.program.active.get(at) {
            self.open_leaves(&active.version.when, leaves);
            for exception in &active.overridden_by {
                if self.exception(exception) == Truth::Unknown {
                    self.open_part(exception.at, exception.guard, leaves);
                }
            }
        }
    }

    /// Collects the unknown facts that keep one conclusion of a rule open.
    pub fn open_part(&self, at: usize, guard: Option<&'static Cond>, leaves: &mut Leaves) {
        if self.part(at, guard) == Truth::Unknown {
            self.open_rule(at, leaves);
            if let Some(guard) = guard {
                self.open_leaves(guard, leaves);
            }
        }
    }

    /// Collects the unknown facts behind a number.
    pub fn open_number(&self, expr: &Expr, leaves: &mut Leaves) {
        if self.number(expr).exact().is_some() {
            return;
        }
        match expr {
            Expr::Const(_) | Expr::Param(_) | Expr::ParamOn(..) | Expr::Ratio(..) => {}
            Expr::Of(fact) | Expr::Members(fact, _) => self.open_fact(fact, leaves),
            Expr::ShortPeople | Expr::ShortOfProduct => self.open_obligations(None, leaves),
            Expr::ShortOf(who) => self.open_obligations(Some(*who), leaves),
            Expr::Without(count, held, _) => {
                self.open_fact(held, leaves);
                self.open_number(count, leaves);
            }
            Expr::Lacking(count, accepted, held) => {
                self.open_missing(held, accepted, leaves);
                self.open_number(count, leaves);
            }
            Expr::Plus(a, b)
            | Expr::Minus(a, b)
            | Expr::Times(a, b)
            | Expr::Max(a, b)
            | Expr::Min(a, b)
            | Expr::Quotient(a, b)
            | Expr::Between(a, b) => {
                self.open_number(a, leaves);
                self.open_number(b, leaves);
            }
            Expr::CeilDiv(a, _) | Expr::LeastGroup(_, a) => self.open_number(a, leaves),
            // Only what is taken counts: a branch that is not cannot keep the number open.
            Expr::If(cond, a, b) => match self.truth(cond) {
                Truth::Yes => self.open_number(a, leaves),
                Truth::No => self.open_number(b, leaves),
                Truth::Unknown => {
                    self.open_leaves(cond, leaves);
                    self.open_number(a, leaves);
                    self.open_number(b, leaves);
                }
            },
            Expr::SumRows(table, each) | Expr::LeastRow(table, each) => match self.rows(table) {
                None => leaves.add(table),
                Some((rows, columns)) => rows
                    .iter()
                    .for_each(|row| self.row(row, columns).open_number(each, leaves)),
            },
            Expr::OnceEach(table, key, each) => match self.rows(table) {
                None => leaves.add(table),
                Some((rows, columns)) => {
                    for row in rows {
                        let row = self.row(row, columns);
                        row.open_number(each, leaves);
                        if let Some(key) = key
                            && rows.len() > 1
                            && row.number(each) != Interval::ZERO
                        {
                            row.open_fact(key, leaves);
                        }
                    }
                }
            },
            Expr::CountRows(table, cond) => match self.rows(table) {
                None => leaves.add(table),
                Some((rows, columns)) => rows
                    .iter()
                    .for_each(|row| self.row(row, columns).open_leaves(cond, leaves)),
            },
        }
    }
}

/// Unknown facts, in the order in which they were met, each once.
#[derive(Default)]
pub struct Leaves {
    facts: Vec<&'static Fact>,
    entered: Vec<u16>,
    rules: Vec<bool>,
    roles: Vec<Option<Who>>,
}

impl Leaves {
    /// Adds a fact, once.
    pub fn add(&mut self, fact: &'static Fact) {
        if !self.facts.iter().any(|known| known.is(fact)) {
            self.facts.push(fact);
        }
    }

    fn enter_rule(&mut self, at: usize) -> bool {
        if self.rules.len() <= at {
            self.rules.resize(at + 1, false);
        }
        self.rules
            .get_mut(at)
            .is_some_and(|entered| !std::mem::replace(entered, true))
    }

    /// Tells whether the obligations of a role, or of all, are looked at for the first time.
    pub(super) fn enter_role(&mut self, who: Option<Who>) -> bool {
        let first = !self.roles.iter().any(|known| known.is_none() || *known == who);
        if first {
            self.roles.push(who);
        }
        first
    }

    fn enter(&mut self, fact: &Fact) -> bool {
        let first = !self.entered.contains(&fact.slot);
        if first {
            self.entered.push(fact.slot);
        }
        first
    }

    /// Returns the facts.
    #[must_use]
    pub fn facts(&self) -> &[&'static Fact] {
        &self.facts
    }
}

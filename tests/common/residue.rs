//! What is still open of a case, as a number: two cases with the same residue go on alike, whatever was settled before.

use entitle::engine::eval::{Eval, Leaves};
use entitle::engine::fact::{Fact, Kind};
use entitle::engine::known::Truth;
use entitle::engine::questionnaire::Questionnaire;
use entitle::engine::rule::{AnyOf, Cond, Expr, HeldBy, Then};
use entitle::rules::FACTS;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

/// Returns the residue of a case: the conditions that are open with their settled parts taken out, the numbers that are
/// open, and what is known of the facts in them. What is settled is left out, so that states merge that differ only there.
pub fn residue(questionnaire: &Questionnaire, eval: &Eval<'_>) -> u64 {
    let mut open = Residue {
        eval,
        hash: DefaultHasher::new(),
        rules: vec![false; eval.program.active.len()],
        facts: Vec::new(),
    };
    for part in eval.program.parts() {
        match part.then {
            Then::Note(_) | Then::Inform(..) | Then::Silence(_) | Then::Suspend(_) => continue,
            _ => {}
        }
        open.part(part.at, part.guard);
        if eval.part(part.at, part.guard) != Truth::No {
            match part.then {
                Then::Number(_, expr) | Then::Decimal(_, expr) | Then::NotNeeded { count: expr, .. } => {
                    open.number(expr)
                }
                Then::Amount(_, parts) => parts.iter().for_each(|(count, _)| open.number(count)),
                Then::Alternative { licenses, .. } => licenses.iter().for_each(|(_, count)| open.number(count)),
                Then::Deadline { on, .. } => open.fact(on.event),
                _ => {}
            }
        }
    }
    open.needs();
    let mut leaves = Leaves::default();
    for step in questionnaire.tables {
        (step.open_leaves)(eval, &mut leaves);
        if !leaves.facts().is_empty() {
            step.reads.iter().for_each(|fact| eval.known(fact).hash(&mut open.hash));
        }
    }
    open.hash.finish()
}

struct Residue<'a> {
    eval: &'a Eval<'a>,
    hash: DefaultHasher,
    rules: Vec<bool>,
    facts: Vec<u16>,
}

impl Residue<'_> {
    fn part(&mut self, at: usize, guard: Option<&'static Cond>) {
        if self.eval.part(at, guard) != Truth::Unknown {
            return;
        }
        (1, at).hash(&mut self.hash);
        self.rule(at);
        if let Some(guard) = guard {
            self.cond(guard);
        }
    }

    fn rule(&mut self, at: usize) {
        if self.eval.rule(at) != Truth::Unknown || std::mem::replace(&mut self.rules[at], true) {
            return;
        }
        let active = &self.eval.program.active[at];
        (2, at).hash(&mut self.hash);
        self.cond(&active.version.when);
        for (exception, guard) in &active.overridden_by {
            self.part(*exception, *guard);
        }
    }

    fn cond(&mut self, cond: &'static Cond) {
        let truth = self.eval.truth(cond);
        truth.hash(&mut self.hash);
        if truth != Truth::Unknown {
            return;
        }
        match cond {
            Cond::In(f, _) | Cond::Has(f, _) | Cond::Only(f, _) | Cond::Each(f, ..) => self.fact(f),
            Cond::DayBefore(f, _)
            | Cond::DayReached(f, _)
            | Cond::DayGiven(f)
            | Cond::DayInMonth(f)
            | Cond::Ended(f)
            | Cond::Same(f)
            | Cond::Open(f)
            | Cond::Given(f) => self.fact(f),
            Cond::Rests(f, ..) | Cond::Named(f) => self.fact(f),
            Cond::Holds(a, b) | Cond::SameText(a, b) => {
                self.fact(a);
                self.fact(b);
            }
            Cond::AtLeast(a, b) => {
                self.number(a);
                self.number(b);
            }
            Cond::AnyRow(f, part) | Cond::EachRow(f, part) => {
                self.fact(f);
                self.eval.answer(f).hash(&mut self.hash);
                self.cond(part);
            }
            Cond::Short(..) => self
                .eval
                .obligations()
                .iter()
                .for_each(|o| (o.who, o.axis, o.missing, o.truth).hash(&mut self.hash)),
            Cond::All(parts) | Cond::Any(parts) => parts.iter().for_each(|part| self.cond(part)),
            Cond::Not(part) | Cond::Sure(part) | Cond::Outer(part) => self.cond(part),
            Cond::Always | Cond::AsOfFrom(_) | Cond::ByTable | Cond::Reads(_) => {}
        }
    }

    fn fact(&mut self, fact: &'static Fact) {
        let known = self.eval.known(fact);
        (3, fact.slot, &known).hash(&mut self.hash);
        if known.is_settled() || !fact.derived || self.facts.contains(&fact.slot) {
            return;
        }
        self.facts.push(fact.slot);
        for setter in self.eval.program.setters(fact) {
            self.part(setter.at, setter.guard);
            if let Some(from) = setter.from {
                self.fact(from);
            }
        }
    }

    /// A number: settled ones do not count, unless an open condition compares them, which hashes them here as well.
    fn number(&mut self, expr: &Expr) {
        let value = self.eval.number(expr);
        (4, value).hash(&mut self.hash);
        if value.exact().is_some() {
            return;
        }
        let mut leaves = Leaves::default();
        self.eval.open_number(expr, &mut leaves);
        leaves
            .facts()
            .iter()
            .for_each(|fact| (fact.slot, self.eval.known(fact)).hash(&mut self.hash));
        // What a row lacks hangs on its other cells.
        let open = |table: &&&Fact| matches!(table.kind, Kind::Table(columns) if leaves.facts().iter().any(|leaf| columns.iter().any(|column| column.is(leaf))));
        FACTS
            .iter()
            .filter(open)
            .for_each(|table| self.eval.answer(table).hash(&mut self.hash));
    }

    fn needs(&mut self) {
        for need in self.eval.program.needs() {
            let Then::Need {
                who,
                count,
                any_of,
                held,
                ..
            } = need.then
            else {
                continue;
            };
            if self.eval.part(need.at, need.guard) == Truth::No {
                continue;
            }
            let accepted = match any_of {
                AnyOf::Accepted(fact) => self.eval.set(fact),
                AnyOf::Fixed(_, mask) => entitle::engine::known::OptionSet { yes: *mask, maybe: 0 },
            };
            let people = self.eval.number(count);
            let missing = self.eval.missing(held, accepted, people);
            let settled = self.eval.part(need.at, need.guard) == Truth::Yes
                && missing.exact().is_some()
                && people.exact().is_some();
            for (_, discharge) in self.eval.program.discharges(*who) {
                self.part(discharge.at, discharge.guard);
            }
            if settled {
                continue;
            }
            (5, need.at, people, missing).hash(&mut self.hash);
            self.part(need.at, need.guard);
            self.number(count);
            if let AnyOf::Accepted(fact) = any_of {
                self.fact(fact);
            }
            match held {
                HeldBy::Fact(fact) => self.holding(fact, accepted),
                HeldBy::Either(places) => places.iter().for_each(|place| {
                    self.fact(place.accepted);
                    self.holding(place.held, self.eval.set(place.accepted));
                }),
                HeldBy::Nobody => {}
                HeldBy::Short(expr) => self.number(expr),
            }
        }
    }

    /// Which license somebody holds matters only as far as it is accepted or still may be.
    fn holding(&mut self, fact: &'static Fact, accepted: entitle::engine::known::OptionSet) {
        self.eval.set(fact).meets(accepted).hash(&mut self.hash);
        if accepted.maybe != 0 || !self.eval.known(fact).is_settled() {
            self.fact(fact);
        }
    }
}

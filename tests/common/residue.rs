//! What is still open of a case, as a number: two cases with the same residue go on alike, whatever was settled before.

use entitle::engine::eval::Eval;
use entitle::engine::fact::{Fact, Kind};
use entitle::engine::known::{Known, OptionSet, Truth};
use entitle::engine::open::Leaves;
use entitle::engine::questionnaire::Questionnaire;
use entitle::engine::rule::{AnyOf, Cond, Expr, HeldBy, Then};
use entitle::rules::FACTS;
use std::collections::BTreeSet;
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
            let then = match part.then {
                Then::Mends(_, way) => *way,
                then => then,
            };
            match then {
                Then::Number(_, expr) | Then::Decimal(_, expr) | Then::NotNeeded { count: expr, .. } => {
                    open.figure(expr)
                }
                Then::Amount(_, parts) => parts.iter().for_each(|(count, _)| open.figure(count)),
                Then::Alternative { licenses, .. } => licenses.iter().for_each(|(_, count)| open.figure(count)),
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
        for exception in &active.overridden_by {
            self.part(exception.at, exception.guard);
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
            Cond::Rests(f, ..) | Cond::Products(f, ..) | Cond::Named(f) => self.fact(f),
            Cond::Holds(held, by) => {
                self.fact(by);
                self.holding(held, self.eval.set(by), by.derived.then_some(by));
            }
            Cond::SameText(a, b) => {
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
            Cond::Short(who, _) => self
                .eval
                .obligations()
                .iter()
                .filter(|o| o.who == *who)
                .for_each(|o| (o.axis, o.missing.lo > 0, o.missing.hi == Some(0), o.truth).hash(&mut self.hash)),
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

    /// A number that an open condition compares.
    fn number(&mut self, expr: &Expr) {
        (4, self.eval.number(expr)).hash(&mut self.hash);
        self.figure(expr);
    }

    /// A number that is only said: how large it is does not matter, what it still hangs on does.
    fn figure(&mut self, expr: &Expr) {
        if self.eval.number(expr).exact().is_some() {
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
                AnyOf::Fixed(_, mask) => OptionSet { yes: *mask, maybe: 0 },
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
            let open = (
                people.exact().is_some(),
                missing.exact().is_some(),
                missing.lo > 0,
                missing.hi == Some(0),
            );
            (5, need.at, open).hash(&mut self.hash);
            self.part(need.at, need.guard);
            self.figure(count);
            let by = match any_of {
                AnyOf::Accepted(fact) => Some(*fact),
                AnyOf::Fixed(..) => None,
            };
            if let Some(by) = by {
                self.fact(by);
            }
            match held {
                // The licenses that are tried name no product.
                HeldBy::Fact(fact) | HeldBy::Product(fact, _) => self.holding(fact, accepted, by),
                HeldBy::Either(places) => places.iter().for_each(|place| {
                    self.fact(place.accepted);
                    self.holding(place.held, self.eval.set(place.accepted), Some(place.accepted));
                }),
                HeldBy::Nobody => {}
                HeldBy::Short(expr) => self.figure(expr),
            }
        }
    }

    /// Which license somebody holds matters only as far as it is accepted or still may be: two licenses are alike where
    /// the same open conclusions would admit or exclude them.
    fn holding(&mut self, held: &'static Fact, accepted: OptionSet, by: Option<&'static Fact>) {
        self.eval.set(held).meets(accepted).hash(&mut self.hash);
        let known = self.eval.known(held);
        if accepted.maybe == 0 && known.is_settled() {
            return;
        }
        let open: Vec<_> = by
            .iter()
            .flat_map(|by| self.eval.program.setters(by))
            .filter(|setter| self.eval.part(setter.at, setter.guard) == Truth::Unknown)
            .collect();
        if !known.is_settled() || by.is_none() || open.iter().any(|setter| setter.from.is_some()) {
            return self.fact(held);
        }
        let groups = match &known {
            Known::Groups(groups) => groups.clone(),
            _ => vec![(None, self.eval.set(held))],
        };
        for (count, set) in groups {
            let bits = (0..64).map(|bit| 1u64 << bit).filter(|bit| set.yes & bit != 0);
            let alike: BTreeSet<(bool, bool, Vec<bool>)> = bits
                .map(|bit| {
                    let by_open = open.iter().map(|setter| setter.mask & bit != 0).collect();
                    (accepted.yes & bit != 0, accepted.maybe & bit != 0, by_open)
                })
                .collect();
            (count, alike).hash(&mut self.hash);
        }
    }
}

//! The facts of one subject: what is given, what the rules in force derive from it, and which of them apply.

use super::date::Date;
use super::fact::{Fact, Facts, Kind, Value};
use super::known::{Known, KnownDay, OptionSet, Truth};
use super::obligation::Obligation;
use super::program::{Exception, Part, Program, Setter};
use super::quantity::Interval;
use super::remembered::Remembered;
use super::rule::Cond;
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

/// The facts of one subject, with everything derived from them remembered.
///
/// A row of a table is a subject of its own whose `outer` is what surrounds it: facts that are columns are read from
/// the row, all others from outside.
pub struct Eval<'a> {
    /// Rules in force.
    pub program: &'a Program,
    /// The judged day.
    pub as_of: Date,
    facts: &'a Facts,
    /// The answers of a whole case by slot: they are looked up many thousand times for one verdict.
    by_slot: Vec<Option<&'a Value>>,
    columns: Option<&'static [&'static Fact]>,
    pub(super) outer: Option<&'a Eval<'a>>,
    /// What was derived so far, by the place that the program gives each fact. Rows seldom derive anything, so the room comes
    /// with the first fact.
    derived: OnceCell<Vec<Cell<Derived>>>,
    /// Which rules apply, as far as that was asked, by their position; the room comes with the first one.
    truths: OnceCell<Vec<Cell<Option<Truth>>>>,
    /// Which exceptions hold, by their number. Some make dozens of rules give way.
    exceptions: OnceCell<Vec<Cell<Option<Truth>>>>,
    /// What was found of conditions.
    pub(super) remembered: Remembered,
    entered: RefCell<Vec<usize>>,
    /// How often a rule was seen without its exceptions, since they were being looked at.
    bare: Cell<usize>,
    pub(super) obliged: RefCell<Option<Rc<Vec<Obligation>>>>,
}

/// What is remembered of a derived fact.
#[derive(Clone, Copy)]
enum Derived {
    /// Nothing yet.
    Not,
    /// It is being derived.
    Now,
    /// The options of a choice that are still possible.
    Choice(u64),
    /// The members of a set.
    Set(OptionSet),
}

impl<'a> Eval<'a> {
    /// Returns the evaluation of a whole case.
    #[must_use]
    pub fn new(program: &'a Program, facts: &'a Facts, as_of: Date) -> Eval<'a> {
        let slots = facts.slots().last().map_or(0, |last| usize::from(last) + 1);
        let mut by_slot: Vec<Option<&'a Value>> = vec![None; slots];
        for (slot, value) in facts.iter() {
            if let Some(entry) = by_slot.get_mut(usize::from(slot)) {
                *entry = Some(value);
            }
        }
        Eval {
            program,
            as_of,
            facts,
            by_slot,
            columns: None,
            outer: None,
            derived: OnceCell::new(),
            truths: OnceCell::new(),
            exceptions: OnceCell::new(),
            remembered: Remembered::new(),
            entered: RefCell::default(),
            bare: Cell::default(),
            obliged: RefCell::default(),
        }
    }

    /// Returns the evaluation of one row inside this one. `columns` are the facts that the row owns.
    #[must_use]
    pub fn row(&'a self, facts: &'a Facts, columns: &'static [&'static Fact]) -> Eval<'a> {
        Eval {
            program: self.program,
            as_of: self.as_of,
            facts,
            by_slot: Vec::new(),
            columns: Some(columns),
            outer: Some(self),
            derived: OnceCell::new(),
            truths: OnceCell::new(),
            exceptions: OnceCell::new(),
            remembered: Remembered::default(),
            entered: RefCell::default(),
            bare: Cell::default(),
            obliged: RefCell::default(),
        }
    }

    /// Returns the answer as given, from the row or from what surrounds it.
    #[must_use]
    pub fn answer(&self, fact: &Fact) -> Option<&'a Value> {
        match self.outer {
            None => self.by_slot.get(usize::from(fact.slot)).copied().flatten(),
            Some(outer) if !self.owns(fact) => outer.answer(fact),
            Some(_) => self.facts.get(fact),
        }
    }

    /// Returns the answers of the whole case.
    #[must_use]
    pub fn facts(&self) -> &'a Facts {
        self.outer.map_or(self.facts, Eval::facts)
    }

    pub(super) fn owns(&self, fact: &Fact) -> bool {
        self.columns
            .is_none_or(|columns| columns.iter().any(|column| column.is(fact)))
    }

    /// Returns what is known of a fact, given or derived.
    #[must_use]
    pub fn known(&self, fact: &'static Fact) -> Known {
        if fact.derived {
            return match self.derive(fact) {
                Derived::Choice(possible) => Known::Choice(possible),
                Derived::Set(set) => Known::Set(set),
                // A fact that is being derived already is a cycle, which the lint reports; everything stays possible then.
                Derived::Now | Derived::Not => Known::of(fact, None, self.as_of),
            };
        }
        let answer = self.answer(fact);
        match (answer, fact.assumed) {
            (None, Some(assumed)) => match (&fact.kind, fact.find(assumed)) {
                (Kind::Choice(_), Some(bit)) => Known::Choice(bit),
                (Kind::Many(_), Some(bit)) => Known::Set(OptionSet { yes: bit, maybe: 0 }),
                (Kind::Count { .. }, _) => assumed.parse::<i64>().map_or_else(
                    |_| Known::of(fact, None, self.as_of),
                    |n| Known::Number(Interval::exactly(n * fact.scale)),
                ),
                (Kind::Day, _) => Known::Day(Date::parse(assumed).map_or(KnownDay::Never, KnownDay::On)),
                _ => Known::of(fact, None, self.as_of),
            },
            _ => Known::of(fact, answer, self.as_of),
        }
    }

    /// Returns the options of a choice that are still possible. Most conditions ask for nothing else, so they are read where
    /// they lie.
    pub(super) fn choice(&self, fact: &'static Fact) -> Option<u64> {
        if !matches!(fact.kind, Kind::Choice(_)) {
            return None;
        }
        if !fact.derived {
            return Some(match (self.answer(fact), fact.assumed) {
                (Some(Value::Options(possible)), _) => *possible,
                (None, Some(assumed)) => fact.find(assumed).unwrap_or_else(|| fact.all()),
                _ => fact.all(),
            });
        }
        match self.derive(fact) {
            Derived::Choice(possible) => Some(possible),
            _ => None,
        }
    }

    fn derive(&self, fact: &'static Fact) -> Derived {
        let Some(place) = self.program.place(fact) else {
            return self.derive_now(fact);
        };
        let room = || vec![Cell::new(Derived::Not); self.program.derived()];
        let Some(kept) = self.derived.get_or_init(room).get(place) else {
            return self.derive_now(fact);
        };
        if let Derived::Not = kept.get() {
            kept.set(Derived::Now);
            kept.set(self.derive_now(fact));
        }
        kept.get()
    }

    fn derive_now(&self, fact: &'static Fact) -> Derived {
        let (mut yes, mut maybe, mut out_yes, mut out_maybe) = (0u64, 0u64, 0u64, 0u64);
        for Setter {
            at,
            guard,
            mask,
            excludes,
            from,
            ..
        } in self.program.setters(fact)
        {
            let truth = self.part(at, guard);
            if let Some(other) = from
                && truth != Truth::No
            {
                let other = self.set(other);
                if truth == Truth::Yes {
                    yes |= other.yes & mask;
                }
                maybe |= (other.yes | other.maybe) & mask;
                continue;
            }
            match (truth, excludes) {
                (Truth::Yes, false) => yes |= mask,
                (Truth::Unknown, false) => maybe |= mask,
                (Truth::Yes, true) => out_yes |= mask,
                (Truth::Unknown, true) => out_maybe |= mask,
                (Truth::No, _) => {}
            }
        }
        if matches!(fact.kind, Kind::Choice(_)) {
            // Two rules that set different values at once are a clash, found by the lint and the sweep. So where one
            // rule certainly speaks, those that are only possible must turn out silent.
            let otherwise = fact.usual.and_then(|usual| fact.find(usual)).unwrap_or(0);
            return Derived::Choice(if yes != 0 { yes } else { maybe | otherwise });
        }
        let certain = yes & !out_yes & !out_maybe;
        Derived::Set(OptionSet {
            yes: certain,
            maybe: (yes | maybe) & !out_yes & !certain,
        })
    }

    /// Returns whether a rule in force applies, exceptions included.
    #[must_use]
    pub fn rule(&self, at: usize) -> Truth {
        let room = || vec![Cell::new(None); self.program.active.len()];
        let kept = self.truths.get_or_init(room).get(at);
        if let Some(truth) = kept.and_then(Cell::get) {
            return truth;
        }
        let Some(active) = self.program.active.get(at) else {
            return Truth::No;
        };
        let bare = self.bare.get();
        let mut truth = self.truth(&active.version.when);
        // Two rules that silence each other: while one of them is looked at, the other sees it as it stands without
        // exceptions. Their own guards tell which of them speaks.
        if self.entered.borrow().contains(&at) {
            self.bare.set(self.bare.get() + 1);
            return truth;
        }
        if !active.overridden_by.is_empty() {
            self.entered.borrow_mut().push(at);
            for exception in &active.overridden_by {
                if truth == Truth::No {
                    break;
                }
                truth = truth.and(self.exception(exception).not());
            }
            self.entered.borrow_mut().pop();
        } else if self.bare.get() != bare && !self.entered.borrow().is_empty() {
            // What was seen without its exceptions stands behind this truth, so it is not kept.
            return truth;
        }
        if let Some(kept) = kept {
            kept.set(Some(truth));
        }
        truth
    }

    /// Returns a number that rises whenever something was seen that holds only for the moment.
    pub(super) fn provisional(&self) -> usize {
        self.bare.get()
    }

    /// Returns whether an exception holds.
    #[must_use]
    pub fn exception(&self, exception: &Exception) -> Truth {
        let room = || vec![Cell::new(None); self.program.exceptions()];
        let kept = self.exceptions.get_or_init(room).get(exception.number);
        if let Some(truth) = kept.and_then(Cell::get) {
            return truth;
        }
        let provisional = self.provisional();
        let truth = self.part(exception.at, exception.guard);
        if let Some(kept) = kept.filter(|_| self.provisional() == provisional) {
            kept.set(Some(truth));
        }
        truth
    }

    /// Returns whether one conclusion of a rule applies.
    #[must_use]
    pub fn part(&self, at: usize, guard: Option<&'static Cond>) -> Truth {
        let known = self.truths.get().and_then(|truths| truths.get(at)).and_then(Cell::get);
        if known == Some(Truth::No) {
            return Truth::No;
        }
        // The guard comes first: it is short, and a rule that it shuts off need not be looked at.
        match guard.map_or(Truth::Yes, |guard| self.truth(guard)) {
            Truth::No => Truth::No,
            truth => truth.and(self.rule(at)),
        }
    }

    /// Returns what is known of a set of options; for groups of people, what each of them holds for sure and what some may.
    #[must_use]
    pub fn set(&self, fact: &'static Fact) -> OptionSet {
        match self.known(fact) {
            Known::Set(set) => set,
            Known::Choice(possible) if possible.count_ones() == 1 => OptionSet {
                yes: possible,
                maybe: 0,
            },
            Known::Choice(possible) => OptionSet {
                yes: 0,
                maybe: possible,
            },
            Known::Groups(groups) => {
                let yes = groups.iter().fold(u64::MAX, |yes, (_, set)| yes & set.yes);
                let any = groups.iter().fold(0, |any, (_, set)| any | set.yes | set.maybe);
                let yes = if groups.is_empty() { 0 } else { yes };
                OptionSet { yes, maybe: any & !yes }
            }
            _ => OptionSet {
                yes: 0,
                maybe: fact.all(),
            },
        }
    }

    /// Returns the rows of a table with the facts they own; nothing where the table is unknown.
    #[must_use]
    pub fn rows(&self, table: &'static Fact) -> Option<(&'a [Facts], &'static [&'static Fact])> {
        let Kind::Table(columns) = table.kind else { return None };
        match self.answer(table) {
            Some(Value::Rows(rows)) => Some((rows, columns)),
            _ => None,
        }
    }

    /// Returns the choices that certainly have two values at once, with the rules that say so: a defect of the table.
    #[must_use]
    pub fn clashes(&self) -> Vec<(&'static str, Vec<&'static str>)> {
        let mut clashes = Vec::new();
        for fact in self.program.derived_choices() {
            let speaking: Vec<_> = self
                .program
                .setters(fact)
                .filter(|s| self.part(s.at, s.guard) == Truth::Yes)
                .collect();
            let masks = speaking.iter().fold(0u64, |all, s| all | s.mask);
            if masks.count_ones() > 1 {
                let ids = speaking
                    .iter()
                    .filter_map(|s| self.program.active.get(s.at))
                    .map(|a| a.rule.id)
                    .collect();
                clashes.push((fact.id, ids));
            }
        }
        clashes
    }

    /// Returns every conclusion that applies for sure or possibly.
    pub fn conclusions(&self) -> impl Iterator<Item = (&Part, Truth)> + '_ {
        self.program.parts().iter().filter_map(move |part| {
            let truth = self.part(part.at, part.guard);
            (truth != Truth::No).then_some((part, truth))
        })
    }
}

//! Classes of answers: two answers of a fact are one class on a date if no condition in force tells them apart.
#![allow(dead_code, reason = "each test file uses its part")]

pub mod golden;
pub mod residue;
pub mod tenants;
pub mod variations;

use entitle::engine::date::Date;
use entitle::engine::fact::{Fact, Facts, Held, Holding, Kind, Value};
use entitle::engine::program::Program;
use entitle::engine::questionnaire::Questionnaire;
use entitle::engine::rule::{AnyOf, Cond, DayExpr, Expr, HeldBy, Then};
use std::collections::{BTreeMap, BTreeSet};

/// What the conditions in force look at, by fact.
#[derive(Default)]
pub struct Cuts {
    masks: BTreeMap<u16, BTreeSet<u64>>,
    numbers: BTreeMap<u16, BTreeSet<i64>>,
    days: BTreeMap<u16, BTreeSet<i32>>,
    moves: BTreeMap<u16, BTreeSet<i32>>,
    /// Days from which conditions hold by themselves.
    pub dated: BTreeSet<Date>,
    /// Days that are compared with the month of the judged day.
    months: BTreeSet<u16>,
    /// Texts compared with others, or with no name.
    compared: BTreeSet<u16>,
    /// Sets compared with each other: (held, accepted).
    pairs: BTreeSet<(u16, u16)>,
    admitted: BTreeMap<u16, BTreeSet<u64>>,
    /// Sets that take members from others: (set, other).
    borrowed: BTreeSet<(u16, u16)>,
}

impl Cuts {
    /// Collects the cuts of the rules in force.
    pub fn of(program: &Program) -> Cuts {
        let mut cuts = Cuts::default();
        for active in &program.active {
            cuts.cond(&active.version.when);
            for (guard, then) in Then::parts(active.version.then) {
                if let Some(guard) = guard {
                    cuts.cond(guard);
                }
                cuts.then(then);
            }
        }
        cuts
    }

    /// Adds what computations over tables look at: any option of a choice that no condition tells apart.
    pub fn and_tables(mut self, questionnaire: &Questionnaire) -> Cuts {
        for fact in questionnaire.tables.iter().flat_map(|step| step.reads) {
            let masks = self.masks.entry(fact.slot).or_default();
            if matches!(fact.kind, Kind::Choice(_)) && masks.is_empty() {
                masks.extend((0..fact.options().len()).map(|option| 1u64 << option));
            }
        }
        self
    }

    fn cond(&mut self, cond: &Cond) {
        match cond {
            Cond::In(fact, mask) | Cond::Has(fact, mask) | Cond::Only(fact, mask) | Cond::Each(fact, mask, _) => {
                self.masks.entry(fact.slot).or_default().insert(*mask);
            }
            Cond::Rests(fact, on, without) => {
                self.masks.entry(fact.slot).or_default().extend([*on, *without]);
            }
            Cond::SameText(a, b) => self.compared.extend([a.slot, b.slot]),
            Cond::Named(fact) => {
                self.compared.insert(fact.slot);
            }
            Cond::Holds(held, accepted) => {
                self.pairs.insert((held.slot, accepted.slot));
            }
            Cond::AtLeast(a, b) => {
                self.expr(a);
                self.expr(b);
                if let (Expr::Of(fact), Expr::Const(n)) = (a, b) {
                    self.numbers.entry(fact.slot).or_default().insert(*n);
                }
            }
            Cond::AsOfFrom(day) => {
                self.dated.insert(*day);
            }
            Cond::DayBefore(fact, day) => {
                self.days.entry(fact.slot).or_default().insert(day.number());
            }
            Cond::DayReached(fact, days) => {
                self.moves.entry(fact.slot).or_default().insert(*days);
            }
            Cond::DayInMonth(fact) => {
                self.months.insert(fact.slot);
            }
            Cond::AnyRow(_, part) | Cond::EachRow(_, part) | Cond::Outer(part) | Cond::Not(part) | Cond::Sure(part) => {
                self.cond(part)
            }
            Cond::All(parts) | Cond::Any(parts) => parts.iter().for_each(|part| self.cond(part)),
            _ => {}
        }
    }

    fn expr(&mut self, expr: &Expr) {
        match expr {
            Expr::If(cond, a, b) => {
                self.cond(cond);
                self.expr(a);
                self.expr(b);
            }
            Expr::Plus(a, b)
            | Expr::Minus(a, b)
            | Expr::Times(a, b)
            | Expr::Max(a, b)
            | Expr::Min(a, b)
            | Expr::Quotient(a, b)
            | Expr::Between(a, b) => {
                self.expr(a);
                self.expr(b);
            }
            Expr::Lacking(count, accepted, held) => {
                self.expr(count);
                self.held(held, accepted);
            }
            Expr::Members(fact, mask) => {
                self.masks.entry(fact.slot).or_default().insert(*mask);
            }
            Expr::SumRows(_, each)
            | Expr::LeastRow(_, each)
            | Expr::LeastGroup(_, each)
            | Expr::CeilDiv(each, _)
            | Expr::OnceEach(_, _, each) => self.expr(each),
            Expr::CountRows(_, cond) => self.cond(cond),
            _ => {}
        }
    }

    fn held(&mut self, held: &HeldBy, accepted: &Fact) {
        match held {
            HeldBy::Nobody => {}
            HeldBy::Short(expr) => self.expr(expr),
            HeldBy::Fact(held) | HeldBy::Product(held, _) => {
                self.pairs.insert((held.slot, accepted.slot));
            }
            HeldBy::Either(places) => self
                .pairs
                .extend(places.iter().map(|place| (place.held.slot, place.accepted.slot))),
        }
    }

    fn then(&mut self, then: &Then) {
        match then {
            Then::AdmitFrom(fact, other, mask) => {
                self.admitted.entry(fact.slot).or_default().insert(*mask);
                self.borrowed.insert((fact.slot, other.slot));
            }
            Then::Need {
                any_of: AnyOf::Accepted(accepted),
                held: held @ HeldBy::Either(_),
                ..
            } => self.held(held, accepted),
            Then::Need {
                count,
                held: HeldBy::Short(expr),
                ..
            } => {
                self.expr(count);
                self.expr(expr);
            }
            Then::Number(_, expr) | Then::Decimal(_, expr) => self.expr(expr),
            Then::Amount(_, parts) => parts.iter().for_each(|(count, _)| self.expr(count)),
            Then::Admit(fact, mask) | Then::Exclude(fact, mask) => {
                self.admitted.entry(fact.slot).or_default().insert(*mask);
            }
            Then::Need {
                any_of,
                held: HeldBy::Fact(held),
                ..
            } => match any_of {
                AnyOf::Fixed(_, mask) => {
                    self.masks.entry(held.slot).or_default().insert(*mask);
                }
                AnyOf::Accepted(fact) => {
                    self.pairs.insert((held.slot, fact.slot));
                }
            },
            Then::Deadline {
                on: DayExpr { event, days, .. },
                ..
            } if matches!(event.kind, Kind::Count { .. }) => {
                self.numbers.entry(event.slot).or_default().insert(i64::from(*days));
            }
            Then::Deadline {
                on: DayExpr { event, days, .. },
                ..
            } => {
                self.moves.entry(event.slot).or_default().insert(*days);
            }
            _ => {}
        }
    }

    /// Returns one answer of each class of a fact on a day.
    pub fn classes(&self, fact: &'static Fact, as_of: Date) -> Vec<Value> {
        let mut masks: BTreeSet<u64> = self.masks.get(&fact.slot).cloned().unwrap_or_default();
        for (held, accepted) in &self.pairs {
            if *held == fact.slot || *accepted == fact.slot {
                masks.extend(self.admitted.get(accepted).into_iter().flatten());
                for (_, other) in self.borrowed.iter().filter(|(set, _)| set == accepted) {
                    masks.extend(self.admitted.get(other).into_iter().flatten());
                }
            }
        }
        match &fact.kind {
            Kind::Choice(options) => representatives(options.len(), &masks)
                .into_iter()
                .map(|i| Value::Options(1 << i))
                .collect(),
            Kind::Many(options) => {
                let singles = representatives(options.len(), &masks);
                let mut sets: BTreeSet<u64> = singles.iter().map(|i| 1u64 << i).collect();
                for a in &singles {
                    for b in &singles {
                        sets.insert((1u64 << a) | (1u64 << b));
                    }
                }
                sets.into_iter().map(Value::Options).collect()
            }
            Kind::Licenses(options) | Kind::Cohorts(options) => {
                let one = |license: u64| {
                    Value::Holding(Holding {
                        held: vec![Held {
                            license,
                            product: None,
                            until: None,
                            attach: false,
                        }],
                        open: false,
                    })
                };
                let mut all: Vec<Value> = representatives(options.len(), &masks)
                    .into_iter()
                    .map(|i| one(1 << i))
                    .collect();
                all.push(Value::Holding(Holding::default()));
                all
            }
            Kind::Count { min, max, .. } => {
                let mut all: BTreeSet<i64> = [*min, fact.scale, 12 * fact.scale].into();
                for n in self.numbers.get(&fact.slot).into_iter().flatten() {
                    all.extend([n - 1, *n, n + 1]);
                }
                all.into_iter()
                    .filter(|n| *n >= min * fact.scale && *n <= max * fact.scale)
                    .map(Value::Number)
                    .collect()
            }
            Kind::Day => {
                let mut all: BTreeSet<i32> = BTreeSet::new();
                for day in self.days.get(&fact.slot).into_iter().flatten() {
                    all.extend([day - 1, *day]);
                }
                for days in self.moves.get(&fact.slot).into_iter().flatten() {
                    all.extend([as_of.number() - days, as_of.number() - days + 1]);
                }
                if self.months.contains(&fact.slot) {
                    let first = as_of.month().0.number();
                    all.extend([first - 1, first, as_of.number()]);
                }
                if all.is_empty() {
                    all.insert(as_of.number() - 100);
                }
                let days = all.into_iter().map(|n| Value::Day(Some(Date::from_number(n))));
                days.chain([Value::Day(None)]).collect()
            }
            Kind::Text if self.compared.contains(&fact.slot) => {
                ["x", "y", "none"].map(|text| Value::Text(text.to_owned())).into()
            }
            Kind::Text => vec![Value::Text("x".to_owned())],
            Kind::Table(columns) => {
                let mut tables = vec![Vec::new()];
                if columns.iter().all(|column| column.is_column()) {
                    tables.extend(self.rows(columns, as_of).into_iter().map(|row| vec![row]));
                }
                tables.into_iter().map(|rows| Value::Rows(rows.into())).collect()
            }
        }
    }
}

impl Cuts {
    /// Returns a row with the first class of each column, and one for each other class of a column.
    fn rows(&self, columns: &'static [&'static Fact], as_of: Date) -> Vec<Facts> {
        let mut first = Facts::default();
        let classes: Vec<(&'static Fact, Vec<Value>)> = columns
            .iter()
            .map(|column| (*column, self.classes(column, as_of)))
            .collect();
        for (column, classes) in &classes {
            if let Some(class) = classes.first() {
                first.set(column, class.clone());
            }
        }
        let others = classes
            .iter()
            .flat_map(|(column, classes)| classes.iter().skip(1).map(|class| with(&first, column, class)))
            .collect::<Vec<_>>();
        std::iter::once(first.clone()).chain(others).collect()
    }
}

/// Returns the first option of each group that no mask tells apart.
fn representatives(options: usize, masks: &BTreeSet<u64>) -> Vec<usize> {
    let mut seen: BTreeMap<Vec<bool>, usize> = BTreeMap::new();
    for i in 0..options {
        let signature: Vec<bool> = masks.iter().map(|mask| mask & (1 << i) != 0).collect();
        seen.entry(signature).or_insert(i);
    }
    let mut all: Vec<usize> = seen.into_values().collect();
    all.sort_unstable();
    all
}

/// Returns every day on which something changes for a questionnaire: versions and prices begin or end.
pub fn boundaries(questionnaire: &Questionnaire) -> BTreeSet<Date> {
    let first = questionnaire.first_day();
    let mut days = questionnaire.boundaries();
    days.extend([first, Date::KNOWN_UNTIL]);
    days.into_iter().filter(|day| *day >= first).collect()
}

/// Returns answers with one more.
pub fn with(facts: &Facts, fact: &'static Fact, value: &Value) -> Facts {
    let mut more = facts.clone();
    more.set(fact, value.clone());
    more
}

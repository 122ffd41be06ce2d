//! The computation over the tables, from the answers to the outcome.

use super::balance::{Balance, Compliance, allocated, overallocated};
use super::bill::Costs;
use super::codes::text;
use super::count::{Count, count};
use super::market::{Market, market};
use super::model::Model;
use super::purchases::Stock;
use super::relief::{Case, Relief};
use super::{figures, findings, flows, headline, open, reclassified};
use crate::engine::date::Date;
use crate::engine::error::InputError;
use crate::engine::eval::Eval;
use crate::engine::fact::{Fact, Value};
use crate::engine::known::Truth;
use crate::engine::monthly::MONTHLY;
use crate::engine::outcome::Outcome;
use crate::engine::rule::{Axis, Edition, Status};
use crate::rules::facts::*;
use crate::rules::say;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

/// Everything computed from the tables.
pub struct Solution {
    /// The tables, with what is needed.
    pub tables: Rc<(Rc<Model>, Count)>,
    /// What was bought.
    pub stock: Stock,
    /// One against the other.
    pub balance: Balance,
    /// Whether more can be bought.
    pub market: Market,
}

impl Solution {
    /// Returns what was bought against what is needed.
    #[must_use]
    pub fn of(eval: &Eval<'_>, tables: Rc<(Rc<Model>, Count)>, stock: Stock) -> Solution {
        let (model, count) = &*tables;
        let (balance, market) = Balance::of(model, count, &stock, eval.program.law, || market(eval));
        Solution {
            tables,
            stock,
            balance,
            market,
        }
    }

    /// Returns the tables as they are.
    #[must_use]
    pub fn case(&self) -> Case<'_> {
        Case {
            model: self.model(),
            count: self.count(),
            balance: &self.balance,
            market: &self.market,
        }
    }

    /// Returns the tables.
    #[must_use]
    pub fn model(&self) -> &Model {
        &self.tables.0
    }

    /// Returns what is needed.
    #[must_use]
    pub fn count(&self) -> &Count {
        &self.tables.1
    }

    /// Returns what is left once those hold Premium whom nothing else entitles; nothing where there are none.
    #[must_use]
    pub fn relief(&self, eval: &Eval<'_>) -> Option<Relief> {
        let count = self.count();
        (count.unentitled.lo > 0).then(|| {
            Relief::of(eval, self.model(), &self.stock, |model| {
                model.give_premium(&count.without)
            })
        })
    }
}

/// The answers that decide what is needed; what was bought and who sells comes on top. The tables come first.
const DECIDING: [&Fact; 13] = [
    &ENVIRONMENTS,
    &APPS,
    &PEOPLE,
    &USES,
    &OVERLAPS,
    &TENANT_USERS,
    &BASELINE,
    &BASELINE_AD_HOC,
    &LAUNCHES,
    &BASIS,
    &TENANT_M365_BEFORE_2019,
    &TENANT_M365_TERM_END_2019,
    &CUSTOM_CONNECTOR_EXEMPT,
];

/// So many of them are tables, or decide how the tables are read.
const TABLES: usize = 8;

#[derive(Clone)]
struct Key {
    as_of: Date,
    law: Date,
    edition: Edition,
    readings: Vec<&'static str>,
    answers: [Option<Value>; 13],
}

impl Key {
    /// Tells whether the first answers are the same. Tables are compared by place: their content would take long.
    fn alike(&self, other: &Key, first: usize) -> bool {
        let alike = |pair: (&Option<Value>, &Option<Value>)| match pair {
            (Some(Value::Rows(a)), Some(Value::Rows(b))) => Arc::ptr_eq(a, b),
            (a, b) => a == b,
        };
        (self.as_of, self.law, self.edition) == (other.as_of, other.law, other.edition)
            && self.answers.iter().zip(&other.answers).take(first).all(alike)
    }

    /// Tells whether nothing that decides has changed.
    fn same(&self, other: &Key) -> bool {
        self.readings == other.readings && self.alike(other, self.answers.len())
    }
}

type Counted = Result<Option<Rc<(Rc<Model>, Count)>>, InputError>;
type Read = Result<Option<Rc<Model>>, InputError>;

thread_local! {
    // A look ahead changes one answer and judges again. Mostly it is none of those that decide, so the last result is kept.
    static LAST: RefCell<Option<(Key, Counted)>> = const { RefCell::new(None) };
    // Another reading, or another basis, counts the same tables anew.
    static READ: RefCell<Option<(Key, Read)>> = const { RefCell::new(None) };
}

/// Returns the tables resolved. How they are counted does not matter for that, so the last ones are kept.
fn read(eval: &Eval<'_>, key: &Key) -> Read {
    let known = READ.with_borrow(|last| {
        last.as_ref()
            .filter(|(known, _)| known.alike(key, TABLES))
            .map(|(_, read)| read.clone())
    });
    if let Some(known) = known {
        return known;
    }
    let read = Model::read(eval).map(|model| model.map(Rc::new));
    READ.with_borrow_mut(|last| *last = Some((key.clone(), read.clone())));
    read
}

fn counted(eval: &Eval<'_>) -> Counted {
    let answers = DECIDING.map(|fact| eval.answer(fact).cloned());
    let key = Key {
        as_of: eval.as_of,
        law: eval.program.law,
        edition: eval.program.edition,
        readings: eval.program.readings.iter().map(|point| point.id).collect(),
        answers,
    };
    let known = LAST.with_borrow(|last| {
        last.as_ref()
            .filter(|(known, _)| known.same(&key))
            .map(|(_, counted)| counted.clone())
    });
    if let Some(known) = known {
        return known;
    }
    let counted = read(eval, &key).map(|model| {
        model.map(|model| {
            let count = count(eval, &model);
            Rc::new((model, count))
        })
    });
    LAST.with_borrow_mut(|last| *last = Some((key, counted.clone())));
    counted
}

/// Computes; nothing where a table is missing.
///
/// # Errors
/// Where the tables contradict themselves or each other.
pub fn solve(eval: &Eval<'_>) -> Result<Option<Solution>, InputError> {
    let Some(tables) = counted(eval)? else { return Ok(None) };
    let model = &tables.0;
    let held = allocated(model);
    let stock = Stock::read(eval, held);
    if let Some(at) = overallocated(model, &stock) {
        let bought = stock.passes.hi.unwrap_or_default();
        let message = format!(
            "the environments hold {} passes, but only {bought} were bought",
            held.lo
        );
        let help = "at most the passes that were bought, over all environments; check the purchases and what each license is good for";
        return Err(InputError::new(
            format!("environments[{at}].allocatedPasses"),
            message,
            help,
        ));
    }
    Ok(Some(Solution::of(eval, tables, stock)))
}

/// Adds a code that changes no status: the word of each environment says how it stands.
pub(super) fn say(outcome: &mut Outcome, code: &'static str, more: &str, rules: &[&'static str]) {
    let sentence = || {
        if more.is_empty() {
            text(code).to_owned()
        } else {
            format!("{} ({more})", text(code))
        }
    };
    say::too(outcome, code, sentence, rules);
}

/// Adds the results of the tables to the outcome.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome) {
    let mut fired: Vec<&'static str> = Vec::new();
    let before = outcome.terms.possible;
    match solve(eval) {
        Err(error) => {
            if error.field.ends_with("allocatedPasses") {
                say(outcome, "E-PA-OVERALLOCATED", "", &["pa-sufficiency"]);
                if let Ok(Some(tables)) = counted(eval) {
                    findings::stock(&Stock::read(eval, allocated(&tables.0)), outcome);
                }
            }
            outcome.error = Some(error);
        }
        Ok(None) => outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown),
        Ok(Some(solution)) => {
            findings::pairings(&solution, outcome, &mut fired);
            findings::audience(eval, &solution, outcome, &mut fired);
            findings::supply(eval, &solution, outcome, &mut fired);
            statuses(eval, &solution, outcome);
            figures::figures(eval, &solution, outcome);
            figures::sources(eval, &solution, outcome);
            figures::rows(&solution, outcome);
            let relief = solution.relief(eval);
            let Costs { monthly, ways } = Costs::of(eval, &solution, relief.as_ref());
            outcome.alternatives.extend(ways);
            outcome.amounts.extend(monthly.map(|monthly| (MONTHLY, monthly)));
            let flows = flows::add(eval, &solution, outcome, &mut fired);
            figures::prices(eval, outcome, &mut fired);
            outcome.headline = Some(headline::of(&solution, relief.as_ref(), flows));
            if outcome.terms.possible == Status::Gap && before < Status::Gap {
                open::unasked(eval, outcome);
            }
        }
    }
    say::applied(outcome, fired);
}

fn statuses(eval: &Eval<'_>, solution: &Solution, outcome: &mut Outcome) {
    let (model, count, balance) = (solution.model(), solution.count(), &solution.balance);
    // Two figures contradict each other, whatever else there is.
    if count.too_few_site_users {
        outcome.add_status(Status::Gap, Axis::Terms, Truth::Yes);
    }
    // Of what was never bought nobody need know where it is missing.
    if balance.shortage.lo > 0 {
        outcome.add_status(Status::Gap, Axis::Terms, Truth::Yes);
    }
    for (at, (standing, tally)) in balance.environments.iter().zip(&count.environments).enumerate() {
        match standing.compliance {
            Compliance::Compliant => {}
            Compliance::NotProven => outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown),
            Compliance::UnderAllocated => outcome.add_status(Status::Gap, Axis::Terms, Truth::Yes),
            Compliance::NonCompliant => outcome.add_status(Status::NonCompliant, Axis::Terms, Truth::Yes),
        }
        // What the service does: it stops whom it does not let in, and counts passes only loosely.
        let useless = standing.allocated.hi == Some(0) || tally.by_meter == Truth::Yes;
        let nobody = standing.shortage.lo > 0 && useless && !reclassified::run_on(eval, model, at);
        let enforced = (standing.enforced && (standing.shortage.lo > 0 || tally.blocked.lo > 0))
            || (standing.shortage.lo > 0 && reclassified::stopped(eval, model, at));
        let shut = tally.shut.plus(tally.kept_out);
        if shut.lo > 0 || nobody || enforced {
            outcome.add_status(Status::Gap, Axis::Runtime, Truth::Yes);
        } else if shut.hi != Some(0) {
            outcome.add_status(Status::Gap, Axis::Runtime, Truth::Unknown);
        }
    }
    // Whom nothing entitles, though the service lets them in.
    if count.unentitled.lo > 0 {
        outcome.add_status(Status::Gap, Axis::Terms, Truth::Yes);
    }
    if let Some(writers) = count.writers {
        const RULE: &str = "pa-restricted-tables";
        outcome.figure("dynamicsLicenses", writers, &[RULE]);
        if writers.lo > 0 {
            outcome.said.push((RULE, Status::Gap));
            outcome.add_status(Status::Gap, Axis::Terms, Truth::Yes);
            say(outcome, "W-PA-RESTRICTED-WRITE", "", &[RULE]);
        } else if writers.hi != Some(0) {
            outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown);
        }
    }
}

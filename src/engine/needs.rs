//! What a verdict still needs: the questions, the most useful first.

use super::date::Date;
use super::eval::Eval;
use super::fact::{Fact, Held, Holding, Kind, Value};
use super::known::Truth;
use super::open::Leaves;
use super::order::sort_by_key;
use super::outcome::Outcome;
use super::program::Part;
use super::quantity::Interval;
use super::questionnaire::Questionnaire;
use super::rule::{Status, Then};

/// Collects the unknown facts that keep the outcome open, whether or not somebody said "I don't know".
#[must_use]
pub fn open_facts(questionnaire: &Questionnaire, eval: &Eval<'_>) -> Vec<&'static Fact> {
    let mut leaves = Leaves::default();
    for Part { at, guard, then } in eval.program.parts().iter().copied() {
        match then {
            // Derived facts matter only through what reads them; advice, and who needs nothing, are no reason to ask.
            Then::Set(..)
            | Then::Admit(..)
            | Then::AdmitFrom(..)
            | Then::Exclude(..)
            | Then::Silence(_)
            | Then::Suspend(_)
            | Then::Note(_)
            | Then::Inform(..)
            | Then::NotNeeded { .. }
            | Then::When(..)
            | Then::Shared(_) => {}
            Then::Need { .. } | Then::Discharge(..) => {}
            Then::Number(_, expr) | Then::Decimal(_, expr) => {
                eval.open_part(at, guard, &mut leaves);
                if eval.part(at, guard) == Truth::Yes {
                    eval.open_number(expr, &mut leaves);
                }
            }
            Then::Amount(_, parts) => {
                eval.open_part(at, guard, &mut leaves);
                if eval.part(at, guard) == Truth::Yes {
                    parts.iter().for_each(|(count, _)| eval.open_number(count, &mut leaves));
                }
            }
            Then::Deadline { on, .. } => {
                eval.open_part(at, guard, &mut leaves);
                if eval.part(at, guard) == Truth::Yes {
                    eval.open_fact(on.event, &mut leaves);
                }
            }
            Then::Status(..) | Then::Printed { .. } | Then::Warn(..) | Then::Alternative { .. } | Then::Mends(..) => {
                eval.open_part(at, guard, &mut leaves)
            }
        }
    }
    eval.open_obligations(None, &mut leaves);
    for step in questionnaire.tables {
        (step.open_leaves)(eval, &mut leaves);
    }
    leaves.facts().to_vec()
}

/// Returns the facts to ask for, in order: those first whose answer changes what is known, by the order of the
/// questionnaire; a fact whose every answer gives the same comes last. It looks ahead until `enough` are sure to matter.
#[must_use]
pub fn ask(
    questionnaire: &Questionnaire,
    eval: &Eval<'_>,
    now: &Outcome,
    open: &[&'static Fact],
    enough: usize,
) -> Vec<&'static Fact> {
    let mut asked: Vec<(bool, usize, &'static Fact)> = Vec::new();
    for fact in open {
        // What a row lacks is filled in where its table was answered, unless tables are the questions.
        let in_row = fact.is_column() && questionnaire.tables.is_empty();
        if fact.assumed.is_some() || in_row || eval.answer(fact).is_some() {
            continue;
        }
        let order = questionnaire
            .order
            .iter()
            .position(|known| known.is(fact))
            .unwrap_or(usize::MAX);
        asked.push((false, order, fact));
    }
    sort_by_key(&mut asked, |(_, order, fact)| (*order, fact.slot));
    // One look ahead for the best few, so that no useless question stands first; the rest keep their place.
    let mut sure = 0;
    for (idle, _, fact) in &mut asked {
        if sure >= enough {
            break;
        }
        *idle = !changes(questionnaire, eval, now, fact);
        sure += usize::from(!*idle);
    }
    // Two answers may decide together what neither decides alone: both are asked then.
    let open = [now.terms, now.runtime]
        .iter()
        .any(|axis| axis.verdict() == Status::Ask);
    if open && asked.iter().all(|(idle, ..)| *idle) {
        let choices: Vec<&'static Fact> = asked
            .iter()
            .map(|(_, _, fact)| *fact)
            .filter(|fact| matches!(fact.kind, Kind::Choice(_) | Kind::Many(_)))
            .collect();
        return pair(questionnaire, eval, now, &choices);
    }
    sort_by_key(&mut asked, |(idle, order, fact)| (*idle, *order, fact.slot));
    asked
        .into_iter()
        .filter(|(idle, _, _)| !idle)
        .map(|(_, _, fact)| fact)
        .collect()
}

/// Returns the choices somebody does not know that no condition keeps open though some answer would change more than codes:
/// rules that speak only of what was said pass them over.
#[must_use]
pub fn passed_over(
    questionnaire: &Questionnaire,
    eval: &Eval<'_>,
    now: &Outcome,
    open: &[&'static Fact],
) -> Vec<&'static Fact> {
    let unknown = |fact: &Fact| matches!(eval.facts().get(fact), Some(Value::Unknown));
    if !eval.facts().iter().any(|(_, value)| *value == Value::Unknown) {
        return Vec::new();
    }
    // Some rules read a fact that is asked nowhere.
    let read = eval.program.active.iter().flat_map(|active| active.mentions());
    let mut facts: Vec<&'static Fact> = Vec::new();
    for fact in questionnaire.order.iter().chain(read) {
        if matches!(fact.kind, Kind::Choice(_)) && unknown(fact) && !facts.iter().any(|known| known.is(fact)) {
            facts.push(fact);
        }
    }
    // So that as many as can be are gone through.
    sort_by_key(&mut facts, |fact| fact.options().len());
    facts
        .into_iter()
        .filter(|fact| {
            let open = open.iter().any(|known| known.is(fact));
            samples(fact, eval.as_of).into_iter().any(|value| {
                let outcome = judged_with(questionnaire, eval, [(*fact, value)]);
                if open {
                    goes_beyond(&outcome, now)
                } else {
                    !alike_but_codes(&outcome, now)
                }
            })
        })
        .collect()
}

/// Tells whether an outcome is one that the other leaves no room for.
fn goes_beyond(outcome: &Outcome, wide: &Outcome) -> bool {
    let axes = [(outcome.terms, wide.terms), (outcome.runtime, wide.runtime)];
    let figure = |key: &str| wide.figures.iter().find(|figure| figure.key == key);
    let inside = |n: Interval, range: Interval| {
        n.lo >= range.lo && range.hi.is_none_or(|most| n.hi.is_some_and(|hi| hi <= most))
    };
    axes.iter()
        .any(|(one, wide)| one.possible > wide.possible || one.certain < wide.certain)
        || outcome
            .figures
            .iter()
            .any(|mine| figure(mine.key).is_some_and(|known| !inside(mine.value, known.value)))
}

/// Returns two choices that decide something together, if there are two.
fn pair(
    questionnaire: &Questionnaire,
    eval: &Eval<'_>,
    now: &Outcome,
    choices: &[&'static Fact],
) -> Vec<&'static Fact> {
    for (at, one) in choices.iter().enumerate() {
        for other in choices.iter().skip(at + 1) {
            for a in samples(one, eval.as_of) {
                for b in samples(other, eval.as_of) {
                    let answers = [(*one, a.clone()), (*other, b)];
                    if !alike(&judged_with(questionnaire, eval, answers), now) {
                        return vec![one, other];
                    }
                }
            }
        }
    }
    Vec::new()
}

/// Tells whether some answer to a fact gives another outcome than some other answer.
#[must_use]
pub fn changes(questionnaire: &Questionnaire, eval: &Eval<'_>, now: &Outcome, fact: &'static Fact) -> bool {
    // What a row lacks is answered in its table, where anything may stand.
    if fact.is_column() {
        return true;
    }
    let mut first: Option<Outcome> = None;
    for value in samples(fact, eval.as_of) {
        let outcome = judged_with(questionnaire, eval, [(fact, value)]);
        if !alike(&outcome, now) {
            return true;
        }
        match &first {
            None => first = Some(outcome),
            Some(first) if !alike(first, &outcome) => return true,
            Some(_) => {}
        }
    }
    // A table can hold anything: it always matters while it is open.
    matches!(fact.kind, Kind::Table(_) | Kind::Text)
}

/// Tells whether some answer to a fact gives more than other codes.
#[must_use]
pub fn weighs(questionnaire: &Questionnaire, eval: &Eval<'_>, now: &Outcome, fact: &'static Fact) -> bool {
    let samples = samples(fact, eval.as_of);
    samples.is_empty()
        || samples.into_iter().any(|value| {
            let outcome = judged_with(questionnaire, eval, [(fact, value)]);
            !alike_but_codes(&outcome, now)
        })
}

/// Returns the outcome with these answers besides.
fn judged_with<const N: usize>(
    questionnaire: &Questionnaire,
    eval: &Eval<'_>,
    answers: [(&'static Fact, Value); N],
) -> Outcome {
    let mut with = eval.facts().clone();
    for (fact, value) in answers {
        with.set(fact, value);
    }
    Outcome::of(questionnaire, &Eval::new(eval.program, &with, eval.as_of))
}

/// Tells whether two outcomes say the same: statuses, obligations, figures, codes, days and costs. Reasons do not count.
#[must_use]
pub fn alike(a: &Outcome, b: &Outcome) -> bool {
    let codes = |o: &Outcome| o.warnings.iter().map(|w| (w.code, w.certain)).collect::<Vec<_>>();
    alike_but_codes(a, b) && codes(a) == codes(b)
}

fn alike_but_codes(a: &Outcome, b: &Outcome) -> bool {
    let figures = |o: &Outcome| o.figures.iter().map(|f| (f.key, f.value)).collect::<Vec<_>>();
    let days = |o: &Outcome| o.deadlines.iter().map(|d| (d.what, d.on)).collect::<Vec<_>>();
    let ways = |o: &Outcome| {
        o.alternatives
            .iter()
            .map(|w| (w.licenses.clone(), w.cost, w.mends))
            .collect::<Vec<_>>()
    };
    let spared = |o: &Outcome| o.not_needed.iter().map(|n| (n.who, n.count)).collect::<Vec<_>>();
    a.terms == b.terms
        && a.runtime == b.runtime
        && a.obligations == b.obligations
        && figures(a) == figures(b)
        && days(a) == days(b)
        && ways(a) == ways(b)
        && spared(a) == spared(b)
        && a.amounts == b.amounts
        && a.environments == b.environments
        && a.people == b.people
}

/// Returns answers that stand for the classes of a fact: each option; numbers around the usual thresholds; days before and after.
#[must_use]
pub fn samples(fact: &Fact, as_of: Date) -> Vec<Value> {
    let options = fact.options().len();
    let each = (0..options).map(|i| 1u64 << i);
    match &fact.kind {
        Kind::Choice(_) => each.map(Value::Options).collect(),
        Kind::Many(_) => each
            .map(Value::Options)
            .chain([Value::Options(0), Value::Options(fact.all())])
            .collect(),
        Kind::Licenses(_) | Kind::Cohorts(_) => {
            let one = |license| Held {
                license,
                product: None,
                until: None,
                attach: false,
            };
            let single = each.map(|license| {
                Value::Holding(Holding {
                    held: vec![one(license)],
                    open: false,
                })
            });
            single.chain([Value::Holding(Holding::default())]).collect()
        }
        Kind::Count { min, max, .. } => [0, 1, 2, 9, 10, 11, 25, 26, 1_000]
            .into_iter()
            .filter(|n| n >= min && n <= max)
            .map(|n| Value::Number(n * fact.scale))
            .collect(),
        Kind::Day => {
            let days = [0, -1, -13, -14, -30, -31, -400, -2_000, 1].map(|days| Value::Day(Some(as_of.plus_days(days))));
            let reset = Date::of("2019-09-30");
            days.into_iter()
                .chain([Value::Day(None), Value::Day(Some(reset))])
                .collect()
        }
        Kind::Text | Kind::Table(_) => Vec::new(),
    }
}

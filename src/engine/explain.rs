//! The trace: which answers decided a rule.

use super::eval::Eval;
use super::fact::Fact;
use super::rule::{AnyOf, Cond, Expr, HeldBy, Then};

/// Returns the answered facts that a rule's condition and its conclusions read, in order.
#[must_use]
pub fn because(eval: &Eval<'_>, at: usize) -> Vec<&'static Fact> {
    let Some(active) = eval.program.active.get(at) else {
        return Vec::new();
    };
    let answered = |fact: &&&'static Fact| !fact.derived && (eval.answer(fact).is_some() || fact.assumed.is_some());
    active.mentions().iter().filter(answered).copied().collect()
}

/// Returns every fact that a version reads or sets, derived ones included.
#[must_use]
pub fn mentioned(when: &Cond, then: &'static [Then]) -> Vec<&'static Fact> {
    let mut facts = Vec::new();
    of_cond(when, &mut facts);
    then.iter().for_each(|then| of_then(then, &mut facts));
    facts
}

fn add(fact: &'static Fact, facts: &mut Vec<&'static Fact>) {
    if !facts.iter().any(|known| known.is(fact)) {
        facts.push(fact);
    }
}

fn of_cond(cond: &Cond, facts: &mut Vec<&'static Fact>) {
    match cond {
        Cond::Always | Cond::ByTable | Cond::Reads(_) | Cond::AsOfFrom(_) | Cond::Short(..) => {}
        Cond::In(fact, _) | Cond::Has(fact, _) | Cond::Only(fact, _) | Cond::Each(fact, ..) | Cond::Same(fact) => {
            add(fact, facts);
        }
        Cond::Rests(fact, ..) | Cond::Products(fact, ..) | Cond::Named(fact) => add(fact, facts),
        Cond::Holds(a, b) | Cond::SameText(a, b) => {
            add(a, facts);
            add(b, facts);
        }
        Cond::AtLeast(a, b) => {
            of_expr(a, facts);
            of_expr(b, facts);
        }
        Cond::DayBefore(fact, _)
        | Cond::DayReached(fact, _)
        | Cond::DayGiven(fact)
        | Cond::DayInMonth(fact)
        | Cond::Open(fact)
        | Cond::Given(fact)
        | Cond::Ended(fact) => add(fact, facts),
        Cond::AnyRow(table, cond) | Cond::EachRow(table, cond) => {
            add(table, facts);
            of_cond(cond, facts);
        }
        Cond::Outer(cond) | Cond::Not(cond) | Cond::Sure(cond) => of_cond(cond, facts),
        Cond::All(parts) | Cond::Any(parts) => parts.iter().for_each(|part| of_cond(part, facts)),
    }
}

fn of_expr(expr: &Expr, facts: &mut Vec<&'static Fact>) {
    match expr {
        Expr::Const(_)
        | Expr::Param(_)
        | Expr::ParamOn(..)
        | Expr::Ratio(..)
        | Expr::ShortPeople
        | Expr::ShortOfProduct
        | Expr::ShortOf(_) => {}
        Expr::Of(fact) | Expr::Members(fact, _) => add(fact, facts),
        Expr::Plus(a, b)
        | Expr::Minus(a, b)
        | Expr::Times(a, b)
        | Expr::Max(a, b)
        | Expr::Min(a, b)
        | Expr::Quotient(a, b)
        | Expr::Between(a, b) => {
            of_expr(a, facts);
            of_expr(b, facts);
        }
        Expr::CeilDiv(a, _) | Expr::LeastGroup(_, a) => of_expr(a, facts),
        Expr::Without(count, held, _) => {
            of_expr(count, facts);
            add(held, facts);
        }
        Expr::Lacking(count, accepted, held) => {
            of_expr(count, facts);
            add(accepted, facts);
            of_held(held, facts);
        }
        Expr::If(cond, a, b) => {
            of_cond(cond, facts);
            of_expr(a, facts);
            of_expr(b, facts);
        }
        Expr::SumRows(table, each) | Expr::LeastRow(table, each) => {
            add(table, facts);
            of_expr(each, facts);
        }
        Expr::CountRows(table, cond) => {
            add(table, facts);
            of_cond(cond, facts);
        }
        Expr::OnceEach(table, key, each) => {
            add(table, facts);
            key.iter().for_each(|key| add(key, facts));
            of_expr(each, facts);
        }
    }
}

fn of_held(held: &HeldBy, facts: &mut Vec<&'static Fact>) {
    match held {
        HeldBy::Nobody => {}
        HeldBy::Fact(fact) => add(fact, facts),
        HeldBy::Product(fact, product) => {
            add(fact, facts);
            add(product, facts);
        }
        HeldBy::Short(expr) => of_expr(expr, facts),
        HeldBy::Either(places) => places.iter().for_each(|place| {
            add(place.held, facts);
            add(place.accepted, facts);
        }),
    }
}

fn of_then(then: &'static Then, facts: &mut Vec<&'static Fact>) {
    match then {
        Then::Set(fact, _) | Then::Admit(fact, _) | Then::Exclude(fact, _) => add(fact, facts),
        Then::Need {
            count, any_of, held, ..
        } => {
            of_expr(count, facts);
            of_held(held, facts);
            if let AnyOf::Accepted(fact) = any_of {
                add(fact, facts);
            }
        }
        Then::AdmitFrom(fact, other, _) => {
            add(fact, facts);
            add(other, facts);
        }
        Then::NotNeeded { count, .. } | Then::Number(_, count) | Then::Decimal(_, count) => of_expr(count, facts),
        Then::Amount(_, parts) => parts.iter().for_each(|(count, _)| of_expr(count, facts)),
        Then::Deadline { on, .. } => add(on.event, facts),
        Then::Alternative { licenses, .. } => licenses.iter().for_each(|(_, count)| of_expr(count, facts)),
        Then::Mends(_, way) => of_then(way, facts),
        Then::When(cond, parts) => {
            of_cond(cond, facts);
            parts.iter().for_each(|part| of_then(part, facts));
        }
        Then::Shared(parts) => parts.iter().for_each(|part| of_then(part, facts)),
        Then::Status(..)
        | Then::Printed { .. }
        | Then::Warn(..)
        | Then::Inform(..)
        | Then::Note(_)
        | Then::Discharge(..)
        | Then::Silence(_)
        | Then::Suspend(_) => {}
    }
}

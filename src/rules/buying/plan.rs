//! What somebody plans with per app licenses, and what each channel makes of it.

use super::compare::END_OF_SALE;
use crate::engine::eval::Eval;
use crate::engine::fact::Value;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::passes::market::{Sale, sales};

/// What a plan comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Plan {
    /// As for whoever buys.
    Buys,
    /// So it is.
    Is(Sale),
}

const fn row(id: &'static str, when: Cond, value: Plan, rules: &'static [&'static str]) -> Row<Plan> {
    Row { id, when, value, rules }
}

const EXISTING: Cond = is(&EXISTING_PERAPP, "yes");
const SINCE: Cond = Cond::AsOfFrom(END_OF_SALE);
const KEEP: Cond = Cond::All(&[SINCE, is(&SALE_INTENT, "keep")]);
const RENEW: Cond = Cond::All(&[SINCE, is(&SALE_INTENT, "renew"), EXISTING]);
/// Read as an end at the next renewal; providers are apart from it.
const NO_RENEWAL: Cond = Cond::All(&[Cond::Reads("X-31"), is_one(&CHANNEL, &["ea", "eas", "mca-direct"])]);

/// What the plan changes: who only goes on using, and who renews.
pub(super) static PLANS: Decision<Plan> = Decision {
    id: "plan",
    rows: &[
        row(
            "keep, mpsa, over",
            Cond::All(&[KEEP, is(&CHANNEL, "mpsa"), Cond::DayReached(&AGREEMENT_END, 61)]),
            Plan::Is(Sale::No),
            &["pa-eos-mpsa"],
        ),
        row(
            "keep, mpsa",
            Cond::All(&[KEEP, is(&CHANNEL, "mpsa")]),
            Plan::Is(Sale::Yes),
            &["pa-eos-mpsa"],
        ),
        row(
            "keep, term over",
            Cond::All(&[KEEP, NO_RENEWAL, Cond::DayReached(&AGREEMENT_END, 1)]),
            Plan::Is(Sale::No),
            &["pa-eos-general"],
        ),
        row(
            "keep, ea, term over",
            Cond::All(&[
                KEEP,
                // A new customer has nothing to keep.
                Cond::Not(&Cond::Sure(&is(&EXISTING_PERAPP, "no"))),
                is_one(&CHANNEL, &["ea", "eas"]),
                Cond::DayReached(&AGREEMENT_END, 1),
            ]),
            Plan::Is(Sale::Uncertain("W-EOS-EA-RENEWAL")),
            &["pa-eos-ea"],
        ),
        row("keep", KEEP, Plan::Is(Sale::Yes), &["pa-eos-general"]),
        row(
            "renew, no more",
            Cond::All(&[RENEW, NO_RENEWAL, Cond::Not(&Cond::Reads("D-22"))]),
            Plan::Is(Sale::No),
            &["pa-eos-general"],
        ),
        row(
            "renew, ea",
            Cond::All(&[RENEW, is_one(&CHANNEL, &["ea", "eas"])]),
            Plan::Is(Sale::Uncertain("W-EOS-EA-RENEWAL")),
            &["pa-eos-ea"],
        ),
        row(
            "renew, direct",
            Cond::All(&[RENEW, is(&CHANNEL, "mca-direct")]),
            Plan::Is(Sale::Yes),
            &["pa-eos-direct"],
        ),
        row("buy", Cond::Always, Plan::Buys, &[]),
    ],
};

/// What is known of the sale under a plan.
#[derive(Default)]
pub(super) struct Answer {
    /// What it can come to.
    pub(super) sales: Vec<Sale>,
    /// Rules behind it.
    pub(super) rules: Vec<&'static str>,
}

impl Answer {
    fn put(&mut self, sale: Sale, rules: &[&'static str]) {
        if !self.sales.contains(&sale) {
            self.sales.push(sale);
        }
        for rule in rules {
            if !self.rules.contains(rule) {
                self.rules.push(rule);
            }
        }
    }

    fn join(&mut self, other: Answer) {
        for sale in other.sales {
            self.put(sale, &other.rules);
        }
    }

    pub(super) fn all(&self, sale: fn(&Sale) -> bool) -> bool {
        self.sales.iter().all(sale)
    }

    /// Returns the reservation, where that is what it certainly comes to.
    pub(super) fn code(&self) -> Option<&'static str> {
        match self.sales.as_slice() {
            [Sale::Uncertain(code)] => Some(code),
            _ => None,
        }
    }

    pub(super) fn word(&self) -> &'static str {
        match self.sales.as_slice() {
            [Sale::Yes] => "yes",
            [Sale::Uncertain(_)] => "uncertain",
            [Sale::No] => "no",
            _ => "open",
        }
    }
}

/// Returns what it comes to under the plan.
pub(super) fn planned(eval: &Eval<'_>) -> Answer {
    let mut answer = Answer::default();
    for plan in PLANS.candidates(eval) {
        match plan.value {
            Plan::Is(Sale::Uncertain("W-EOS-EA-RENEWAL")) if eval.program.reads("D-22") => {
                answer.put(Sale::Yes, plan.rules);
            }
            Plan::Is(sale) => answer.put(sale, plan.rules),
            Plan::Buys => answer.join(bought(eval)),
        }
    }
    answer
}

/// Returns what it comes to for whoever buys.
pub(super) fn bought(eval: &Eval<'_>) -> Answer {
    let mut answer = Answer::default();
    for (sale, rules) in sales(eval) {
        answer.put(sale, rules);
    }
    answer
}

/// Returns the same with another answer.
pub(super) fn with(eval: &Eval<'_>, fact: &'static Fact, bit: u64, of: fn(&Eval<'_>) -> Answer) -> Answer {
    let mut facts = eval.facts().clone();
    facts.set(fact, Value::Options(bit));
    of(&Eval::new(eval.program, &facts, eval.as_of))
}

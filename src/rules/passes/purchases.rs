//! How many passes the bought licenses are good for, by day of purchase and day judged.

use super::market::lapsed;
use super::model::number;
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::fact::{Fact, Facts, Value};
use crate::engine::known::Truth;
use crate::engine::program::Program;
use crate::engine::quantity::Interval;
use crate::rules::facts::*;

/// The day from which one license is one pass.
pub const PASS_SPLIT: Date = Date::of("2021-10-01");

/// Tells whether a license is a bundle of two apps and a portal of one person in one environment.
#[must_use]
pub fn bundled(program: &Program) -> bool {
    program.law < PASS_SPLIT || program.reads("D-31")
}

/// What was bought.
#[derive(Clone, Debug)]
pub struct Stock {
    /// Passes; license bundles before October 2021.
    pub passes: Interval,
    /// Licenses.
    pub licenses: Interval,
    /// Licenses that are three passes each.
    pub threefold: i64,
    /// Whether somebody said what was bought.
    pub given: bool,
    /// Whether it may no longer be used.
    pub lapsed: Truth,
    /// Codes with what they need to say.
    pub codes: Vec<(&'static str, String)>,
    /// Cells that would narrow the range.
    pub open: Vec<&'static Fact>,
}

fn day(row: &Facts, fact: &Fact) -> Option<Date> {
    match row.get(fact) {
        Some(Value::Day(day)) => *day,
        _ => None,
    }
}

impl Stock {
    /// Reads the purchases. `allocated` is what environments hold, which somebody must have bought.
    #[must_use]
    pub fn read(eval: &Eval<'_>, allocated: Interval) -> Stock {
        let law = eval.program.law;
        let shown = match eval.answer(&PPAC_PURCHASED) {
            Some(Value::Number(n)) => Some(*n),
            _ => None,
        };
        let mut stock = Stock {
            passes: Interval::ZERO,
            licenses: Interval::ZERO,
            threefold: 0,
            given: true,
            lapsed: lapsed(eval),
            codes: Vec::new(),
            open: Vec::new(),
        };
        let Some((rows, _)) = eval.rows(&PURCHASES) else {
            stock.given = shown.is_some();
            stock.passes = shown.map_or(Interval::at_least(allocated.lo), Interval::exactly);
            stock.licenses = Interval::at_least(0);
            return stock;
        };
        for row in rows {
            stock.add(eval, row, law);
        }
        // Nobody allocates what was never bought, so an unknown number is no less than that.
        if stock.open.is_empty() && stock.licenses.exact().is_none() {
            stock.passes.lo = stock.passes.lo.max(allocated.lo);
        }
        let licenses = stock.licenses.exact();
        if let (Some(shown), Some(licenses)) = (shown, licenses)
            && law >= PASS_SPLIT
            && licenses > 0
            && shown == licenses.saturating_mul(3)
            && stock.passes.lo < shown
        {
            stock.codes.push((
                "W-PA-THREE-PASSES-OBSERVED",
                format!("{shown} shown, {licenses} bought"),
            ));
        }
        stock
    }

    fn add(&mut self, eval: &Eval<'_>, row: &Facts, law: Date) {
        let n = number(row, &PURCHASE_LICENSES, Interval::at_least(0));
        let bought = day(row, &PURCHASE_DATE);
        if bought.is_some_and(|bought| bought > eval.as_of) {
            return;
        }
        self.licenses = self.licenses.plus(n);
        if bundled(eval.program) {
            self.passes = self.passes.plus(n);
            return;
        }
        let on_the_day = eval.program.reads("D-06");
        let old = bought.is_some_and(|bought| bought < PASS_SPLIT || (on_the_day && bought == PASS_SPLIT));
        let ended = day(row, &PURCHASE_TERM_END).map(|end| law > end);
        let open_end = !matches!(row.get(&PURCHASE_TERM_END), Some(Value::Day(_)));
        let triple = n.times(Interval::exactly(3));
        let passes = match (old, ended) {
            (true, Some(false)) => {
                self.threefold = self.threefold.saturating_add(n.lo);
                triple
            }
            // The verdict rests on one pass; three stand beside it as long as the term may run.
            (true, None) if open_end => {
                self.codes.push(("Q-PA-TERM-END", String::new()));
                self.open.push(&PURCHASE_TERM_END);
                Interval {
                    lo: n.lo,
                    hi: triple.hi,
                }
            }
            // A thread of 2023 saw three passes for a new license.
            (false, _) if bought.is_some() && eval.program.reads("D-07") => triple,
            _ => n,
        };
        if bought.is_none() {
            self.codes.push(("I-PA-PURCHASE-DATE-ASSUMED", String::new()));
        }
        // Who takes the other reading has decided.
        if bought == Some(PASS_SPLIT) && !on_the_day && ended != Some(true) {
            let other = triple.exact().map_or_else(String::new, |n| n.to_string());
            self.codes.push(("W-PA-BOUNDARY-DAY", other));
        }
        self.passes = self.passes.plus(passes);
    }
}

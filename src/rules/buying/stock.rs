//! What a tenant owns, as far as it is known.

use crate::engine::eval::Eval;
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::quantity::Interval;
use crate::engine::rule::{Cond, Expr};
use crate::rules::facts::*;

/// Returns how many of these licenses are owned: none where nothing was said of the stock, a range where a row of it
/// lacks its number or its license.
#[must_use]
pub fn owned(eval: &Eval<'_>, licenses: &[&str]) -> Interval {
    let Some((rows, columns)) = eval.rows(&LICENSES_OWNED) else {
        return Interval::ZERO;
    };
    let mask = licenses
        .iter()
        .filter_map(|license| OWNED_LICENSE.find(license))
        .fold(0, |mask, bit| mask | bit);
    rows.iter().fold(Interval::ZERO, |sum, row| {
        let row = eval.row(row, columns);
        let count = row.number(&Expr::Of(&OWNED_COUNT));
        sum.plus(match row.truth(&Cond::In(&OWNED_LICENSE, mask)) {
            Truth::Yes => count,
            Truth::No => Interval::ZERO,
            Truth::Unknown => Interval { lo: 0, ..count },
        })
    })
}

/// Returns whether more is needed than is there.
#[must_use]
pub fn short(need: Interval, have: Interval) -> Truth {
    if have.hi.is_some_and(|have| need.lo > have) {
        Truth::Yes
    } else if need.hi.is_some_and(|need| need <= have.lo) {
        Truth::No
    } else {
        Truth::Unknown
    }
}

/// Collects the cells of the stock that are missing: how many of these licenses are owned.
pub fn open_stock(eval: &Eval<'_>, licenses: &[&str], leaves: &mut Leaves) {
    if owned(eval, licenses).exact().is_none() {
        leaves.add(&OWNED_COUNT);
    }
}

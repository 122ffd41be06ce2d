//! What is still short once some people hold Premium, or apps may use passes.

use super::balance::Balance;
use super::count::{Count, count};
use super::market::{Market, lapsed, market};
use super::model::Model;
use super::purchases::Stock;
use crate::engine::eval::Eval;

/// The tables with something changed, counted anew.
pub struct Relief {
    /// The tables.
    pub model: Model,
    /// What is needed.
    pub count: Count,
    /// Against what is there.
    pub balance: Balance,
    /// Whether more can be bought.
    pub market: Market,
}

impl Relief {
    /// Changes the tables and counts.
    pub fn of(eval: &Eval<'_>, model: &Model, stock: &Stock, change: impl FnOnce(&mut Model)) -> Relief {
        let mut model = model.clone();
        change(&mut model);
        let count = count(eval, &model);
        let lapsed = lapsed(eval);
        let (balance, market) = Balance::of(&model, &count, stock, eval.program.law, lapsed, || market(eval));
        Relief {
            model,
            count,
            balance,
            market,
        }
    }
}

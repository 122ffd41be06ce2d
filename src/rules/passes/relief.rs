//! What is still short once some people hold Premium.

use super::balance::Balance;
use super::count::{Count, count};
use super::market::{Market, lapsed, market};
use super::model::Model;
use super::purchases::Stock;
use crate::engine::eval::Eval;

/// The tables with Premium for some people, counted anew.
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
    /// Gives Premium to the people of these rows.
    pub fn of(eval: &Eval<'_>, model: &Model, rows: &[usize], stock: &Stock) -> Relief {
        let mut model = model.clone();
        model.give_premium(rows);
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

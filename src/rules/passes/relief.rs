//! What is still short once some people hold Premium, or apps may use passes.

use super::balance::Balance;
use super::count::{Count, count};
use super::market::{Market, market};
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

/// Tables with what they need, hold and may buy: as they are, or with something changed.
#[derive(Clone, Copy)]
pub struct Case<'a> {
    /// The tables.
    pub model: &'a Model,
    /// What is needed.
    pub count: &'a Count,
    /// Against what is there.
    pub balance: &'a Balance,
    /// Whether more can be bought.
    pub market: &'a Market,
}

impl Relief {
    /// Returns what changed.
    #[must_use]
    pub const fn case(&self) -> Case<'_> {
        Case {
            model: &self.model,
            count: &self.count,
            balance: &self.balance,
            market: &self.market,
        }
    }

    /// Changes the tables and counts.
    pub fn of(eval: &Eval<'_>, model: &Model, stock: &Stock, change: impl FnOnce(&mut Model)) -> Relief {
        let mut model = model.clone();
        change(&mut model);
        let count = count(eval, &model);
        let (balance, market) = Balance::of(&model, &count, stock, eval.program.law, || market(eval));
        Relief {
            model,
            count,
            balance,
            market,
        }
    }
}

//! Ordered decisions: rows of condition and value, the first that holds wins.

use super::eval::Eval;
use super::known::Truth;
use super::open::Leaves;
use super::rule::Cond;

/// One row of an ordered decision.
#[derive(Debug)]
pub struct Row<V: 'static> {
    /// Name of the row in the rulebook, for messages and lint.
    pub id: &'static str,
    /// When it applies, provided no row before it does.
    pub when: Cond,
    /// What it decides.
    pub value: V,
    /// Rules it implements.
    pub rules: &'static [&'static str],
}

/// An ordered decision. The last row must always hold.
#[derive(Debug)]
pub struct Decision<V: 'static> {
    /// Its name.
    pub id: &'static str,
    /// Its rows, in order.
    pub rows: &'static [Row<V>],
}

impl<V> Decision<V> {
    /// Returns the rows that can be the deciding one: one where everything is known, several while something is not.
    #[must_use]
    pub fn candidates(&self, eval: &Eval<'_>) -> Vec<&'static Row<V>> {
        let mut rows = Vec::new();
        for row in self.rows {
            match eval.truth(&row.when) {
                Truth::No => {}
                Truth::Unknown => rows.push(row),
                Truth::Yes => {
                    rows.push(row);
                    break;
                }
            }
        }
        rows
    }

    /// Collects the unknown facts that keep the decision open.
    pub fn open_leaves(&self, eval: &Eval<'_>, leaves: &mut Leaves) {
        for row in self.rows {
            match eval.truth(&row.when) {
                Truth::No => {}
                Truth::Unknown => eval.open_leaves(&row.when, leaves),
                Truth::Yes => break,
            }
        }
    }
}

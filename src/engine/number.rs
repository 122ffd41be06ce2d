//! Numbers over what is known: an interval for every expression.

use super::eval::Eval;
use super::fact::Fact;
use super::known::{Known, Truth};
use super::quantity::Interval;
use super::rule::Expr;

impl Eval<'_> {
    /// Returns a number as far as it is known.
    #[must_use]
    pub fn number(&self, expr: &Expr) -> Interval {
        match expr {
            Expr::Const(n) => Interval::exactly(*n),
            Expr::Of(fact) => match self.known(fact) {
                Known::Number(n) => n,
                _ => Interval::at_least(0),
            },
            Expr::Param(param) => param
                .on(self.program.law)
                .map_or(Interval::at_least(0), |row| Interval::exactly(row.value)),
            Expr::ParamOn(param, day) => param
                .on(*day)
                .map_or(Interval::at_least(0), |row| Interval::exactly(row.value)),
            Expr::Ratio(a, b) => match (self.micro(a), self.micro(b)) {
                (Some(a), Some(b)) if b > 0 => Interval::exactly(a / b),
                _ => Interval::at_least(0),
            },
            Expr::ShortPeople => self.short_people(),
            Expr::ShortOfProduct => self.short_of_product(),
            Expr::ShortOf(who) => self.short_of(*who),
            Expr::Lacking(count, accepted, held) => self.missing(held, self.set(accepted), self.number(count)),
            Expr::Without(count, held, options) => self.without(held, *options, self.number(count)),
            Expr::Plus(a, b) => self.number(a).plus(self.number(b)),
            Expr::Minus(a, b) => self.number(a).minus(self.number(b)),
            Expr::Times(a, b) => self.number(a).times(self.number(b)),
            Expr::CeilDiv(a, size) => self.number(a).ceil_div(*size),
            Expr::Quotient(a, b) => self.number(a).quotient(self.number(b)),
            Expr::Max(a, b) => self.number(a).max(self.number(b)),
            Expr::Min(a, b) => self.number(a).min(self.number(b)),
            Expr::Between(a, b) => self.number(a).join(self.number(b)),
            Expr::If(cond, a, b) => match self.truth(cond) {
                Truth::Yes => self.number(a),
                Truth::No => self.number(b),
                Truth::Unknown => self.number(a).join(self.number(b)),
            },
            Expr::SumRows(table, each) => match self.rows(table) {
                None => Interval::at_least(0),
                Some((rows, columns)) => rows
                    .iter()
                    .fold(Interval::ZERO, |sum, row| sum.plus(self.row(row, columns).number(each))),
            },
            Expr::Members(fact, mask) => {
                let set = self.set(fact);
                let size = |options: u64| i64::from((options & mask).count_ones());
                Interval::between(size(set.yes), size(set.yes | set.maybe))
            }
            Expr::OnceEach(table, key, each) => self.once_each(table, *key, each),
            Expr::LeastGroup(columns, each) => self.least_group(columns, each),
            Expr::LeastRow(table, each) => match self.rows(table) {
                None => Interval::at_least(0),
                Some((rows, columns)) => rows
                    .iter()
                    .map(|row| self.row(row, columns).number(each))
                    .reduce(Interval::min)
                    .unwrap_or(Interval::ZERO),
            },
            Expr::CountRows(table, cond) => match self.rows(table) {
                None => Interval::at_least(0),
                Some((rows, columns)) => rows.iter().fold(Interval::ZERO, |sum, row| {
                    sum.plus(match self.row(row, columns).truth(cond) {
                        Truth::Yes => Interval::exactly(1),
                        Truth::No => Interval::ZERO,
                        Truth::Unknown => Interval::between(0, 1),
                    })
                }),
            },
        }
    }

    /// Returns the sum over rows in which the same text means the same people.
    fn once_each(&self, table: &'static Fact, key: Option<&'static Fact>, each: &Expr) -> Interval {
        let Some((rows, columns)) = self.rows(table) else {
            return Interval::at_least(0);
        };
        let mut named: Vec<(String, Interval)> = Vec::new();
        let (mut most, mut nameless) = (Interval::ZERO, Interval::ZERO);
        for row in rows {
            let row = self.row(row, columns);
            let number = row.number(each);
            let name = key.and_then(|key| match row.known(key) {
                Known::Text(Some(name)) => Some(name.to_lowercase()),
                _ => None,
            });
            match name {
                Some(name) => match named.iter_mut().find(|(known, _)| *known == name) {
                    Some((_, known)) => *known = known.max(number),
                    None => named.push((name, number)),
                },
                None => {
                    most = most.max(number);
                    nameless = nameless.plus(number);
                }
            }
        }
        let sum = named.iter().fold(Interval::ZERO, |sum, (_, n)| sum.plus(*n));
        let largest = named.iter().fold(most, |largest, (_, n)| largest.max(*n));
        Interval {
            lo: sum.lo.max(largest.lo),
            hi: sum.plus(nameless).hi,
        }
    }
}

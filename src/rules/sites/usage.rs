//! Logins, page views and users of sites: how many packs, and which are the cheapest.

use super::codes::say;
use super::portals::Demand;
use super::{pages, portals};
use crate::engine::date::{Date, Period};
use crate::engine::eval::Eval;
use crate::engine::fact::{Fact, Value};
use crate::engine::finding::Alternative;
use crate::engine::known::Truth;
use crate::engine::lack::Mends;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::price::Cost;
use crate::engine::quantity::Interval;
use crate::engine::rule::{Axis, Cond, Edition, Expr, Status};
use crate::rules::buying::stock::{open_stock, short};
use crate::rules::buying::words::{amount, cheapest};
use crate::rules::facts::*;
use std::collections::BTreeSet;

pub(super) const LOGIN: &str = "portal-login-capacity";
pub(super) const VIEW: &str = "portal-pageview-capacity";
pub(super) const PAGES: &str = "powerpages-capacity";
/// First day on which new customers could not buy portal licenses.
pub(super) const CLOSED: Date = Date::of("2023-04-01");
/// First day of the year in which Power Pages came on sale.
pub(super) const PAGES_YEAR: Date = Date::of("2022-01-01");
/// Days of which it is not known whether Power Pages was sold already.
pub(super) const PAGES_OPEN: Period = Period::between("2022-01-01", "2022-12-01");
/// First day of the meters of sites.
pub const METERS: Date = Date::of("2022-12-01");
pub(super) const OWNED_BY_COUNT: [(&str, i64); 3] = [
    ("portal-logins-100", 100),
    ("portal-logins-1000", 1_000),
    ("portal-logins-5000", 5_000),
];

pub(super) fn number(eval: &Eval<'_>, fact: &'static Fact) -> Interval {
    eval.number(&Expr::Of(fact))
}

pub(super) fn given(eval: &Eval<'_>, fact: &'static Fact) -> bool {
    eval.truth(&Cond::Given(fact)) == Truth::Yes
}

fn picked(eval: &Eval<'_>, option: &str) -> bool {
    matches!(eval.answer(&SITE_SKU), Some(Value::Options(mask)) if Some(*mask) == SITE_SKU.find(option))
}

/// What is counted in this case.
pub(super) struct Counted {
    pub(super) logins: bool,
    pub(super) views: bool,
    pub(super) signed_in: bool,
    pub(super) anonymous: bool,
}

impl Counted {
    fn of(eval: &Eval<'_>) -> Counted {
        let logins = given(eval, &LOGINS) || given(eval, &SITE_VISITORS);
        let counted = logins
            || given(eval, &PAGE_VIEWS)
            || given(eval, &SITE_USERS_PER_MONTH)
            || given(eval, &ANONYMOUS_USERS_PER_MONTH);
        // Nobody knows what shall be counted: what was sold on that day to everybody.
        let unsaid = eval.truth(&Cond::Open(&SITE_SKU)) == Truth::Yes && !counted;
        let unsaid = |old: bool| unsaid && (eval.program.law < CLOSED) == old;
        let old = picked(eval, "portal-logins") || picked(eval, "portal-page-views");
        let new = picked(eval, "authenticated-users") || picked(eval, "anonymous-users");
        Counted {
            logins: picked(eval, "portal-logins") || (!new && logins) || unsaid(true),
            views: picked(eval, "portal-page-views") || (!new && given(eval, &PAGE_VIEWS)),
            signed_in: picked(eval, "authenticated-users")
                || (!old && given(eval, &SITE_USERS_PER_MONTH))
                || unsaid(false),
            anonymous: picked(eval, "anonymous-users") || (!old && given(eval, &ANONYMOUS_USERS_PER_MONTH)),
        }
    }

    const fn portals(&self) -> bool {
        self.logins || self.views
    }
}

/// Collects what is missing.
pub fn open(eval: &Eval<'_>, leaves: &mut Leaves) {
    let counted = Counted::of(eval);
    if counted.logins {
        if !given(eval, &LOGINS) {
            let estimated = given(eval, &SITE_VISITORS) || eval.answer(&LOGINS).is_some();
            if estimated {
                eval.open_fact(&SITE_VISITORS, leaves);
                eval.open_fact(&LOGIN_DAYS, leaves);
            } else {
                leaves.add(&LOGINS);
            }
        }
        eval.open_fact(&SITES, leaves);
        eval.open_fact(&CHANNEL, leaves);
    }
    if counted.views {
        eval.open_fact(&PAGE_VIEWS, leaves);
        if base(eval) {
            eval.open_fact(&SITES, leaves);
        }
    }
    if counted.signed_in {
        eval.open_fact(&SITE_USERS_PER_MONTH, leaves);
        eval.open_fact(&SITES, leaves);
    }
    if counted.anonymous {
        eval.open_fact(&ANONYMOUS_USERS_PER_MONTH, leaves);
        eval.open_fact(&SITES, leaves);
    }
    let closed = counted.portals() && eval.program.law >= CLOSED;
    if closed && portals::existing(eval) == Truth::Unknown && Demand::of(eval, &counted).short(eval) != Truth::No {
        eval.open_fact(&EXISTING_PORTALS, leaves);
    }
    open_stock(
        eval,
        &[
            "portal-logins-100",
            "portal-logins-1000",
            "portal-logins-5000",
            "portal-page-views",
            "power-pages-authenticated",
            "power-pages-anonymous",
        ],
        leaves,
    );
}

/// Tells whether each portal comes with a free base: one article says so.
pub(super) fn base(eval: &Eval<'_>) -> bool {
    eval.program.edition == Edition::March2020 || eval.program.reads("D-15")
}

/// Adds packs and their cost.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    let counted = Counted::of(eval);
    let law = eval.program.law;
    let mut bill = Bill::default();
    if counted.portals() {
        portals::add(eval, outcome, fired, &counted, &mut bill);
    }
    if counted.signed_in || counted.anonymous {
        fired.push(PAGES);
        if law < PAGES_YEAR {
            let of = |counted: bool, fact| if counted { number(eval, fact) } else { Interval::ZERO };
            let users =
                of(counted.signed_in, &SITE_USERS_PER_MONTH).plus(of(counted.anonymous, &ANONYMOUS_USERS_PER_MONTH));
            bill.needs(users, Interval::ZERO);
            fired.push(LOGIN);
            if users.hi != Some(0) {
                bill.closed = true;
                bill.cost = None;
                say(outcome, "E-PAGES-NOT-YET", &[LOGIN]);
            }
            if users.lo > 0 {
                outcome.headline = Some("Power Pages was not sold yet: count logins and page views.".to_owned());
            }
        } else {
            if PAGES_OPEN.contains(law) {
                say(outcome, "W-PAGES-START", &[PAGES]);
            }
            pages::add(eval, outcome, &counted, &mut bill);
        }
    }
    if !given(eval, &LICENSES_OWNED) {
        say(outcome, "I-OWNED-NOT-STATED", fired);
    }
    outcome.add_status(Status::Gap, Axis::Terms, bill.short);
    if bill.short == Truth::No {
        // What is there is enough: nothing has to be bought.
        bill.cost = Some(Cost::ZERO);
        bill.ways.clear();
    }
    if let Some(least) = cheapest(&bill.ways).filter(|_| bill.cost.is_some()) {
        bill.cost = Some(if bill.short == Truth::Unknown {
            least.join(Cost::ZERO)
        } else {
            least
        });
    }
    if let Some(cost) = bill.cost {
        outcome.amounts.push(("monthlyUsd", cost));
        if bill.short == Truth::Yes && !bill.closed {
            let exact = |way: &&Alternative| cost.exact().is_some() && way.cost == Some(cost);
            outcome.headline = Some(match bill.ways.iter().find(exact) {
                Some(way) => format!("{}: {} a month.", way.label, amount(cost)),
                None => format!("The cheapest way costs {} a month.", amount(cost)),
            });
        } else if bill.short == Truth::No {
            let enough = if bill.needed {
                "What is owned is enough."
            } else {
                "Nothing has to be bought."
            };
            outcome.headline = Some(enough.to_owned());
        }
    }
    let ways = std::mem::take(&mut bill.ways);
    outcome.alternatives.extend(ways);
}

/// What has to be bought.
pub(super) struct Bill {
    pub(super) cost: Option<Cost>,
    pub(super) ways: Vec<Alternative>,
    pub(super) short: Truth,
    pub(super) closed: bool,
    needed: bool,
}

impl Default for Bill {
    fn default() -> Bill {
        Bill {
            cost: Some(Cost::ZERO),
            ways: Vec::new(),
            short: Truth::No,
            closed: false,
            needed: false,
        }
    }
}

impl Bill {
    pub(super) fn add(&mut self, cost: Option<Cost>) {
        self.cost = self.cost.zip(cost).map(|(sum, cost)| sum.plus(cost));
    }

    /// Adds the ways for one more thing that is counted: each of them goes with each of those for the others.
    pub(super) fn offer(&mut self, more: Vec<Alternative>) {
        if self.ways.is_empty() || more.is_empty() {
            self.ways.extend(more);
            return;
        }
        let both = |one: &Alternative, other: &Alternative| Alternative {
            label: format!("{}; {}", one.label, other.label),
            licenses: [one.licenses.as_slice(), &other.licenses].concat(),
            cost: one.cost.zip(other.cost).map(|(a, b)| a.plus(b)),
            note: if one.note == other.note { one.note } else { "" },
            rules: one
                .rules
                .iter()
                .chain(&other.rules)
                .copied()
                .collect::<BTreeSet<_>>()
                .into_iter()
                .collect(),
            certain: one.certain && other.certain,
            mends: Mends::EVERYTHING,
            rests: None,
        };
        self.ways = self
            .ways
            .iter()
            .flat_map(|one| more.iter().map(move |other| both(one, other)))
            .collect();
    }

    /// Takes into account that `need` of something is needed and `owned` is there.
    pub(super) fn needs(&mut self, need: Interval, owned: Interval) {
        self.short = self.short.or(short(need, owned));
        self.needed |= need.hi != Some(0);
    }
}

/// Returns the bounds of a figure that grows with another.
pub(super) fn grow(n: Interval, f: impl Fn(i64) -> i64) -> Interval {
    Interval {
        lo: f(n.lo),
        hi: n.hi.map(f),
    }
}

//! Logins and page views of portals: how many packs, and which are the cheapest.

use super::codes::say;
use super::packs::logins;
use super::pages::offer;
use super::prices::PRICES;
use super::usage::{Bill, CLOSED, Counted, LOGIN, OWNED_BY_COUNT, VIEW, base, given, number};
use crate::engine::eval::Eval;
use crate::engine::finding::Alternative;
use crate::engine::known::Truth;
use crate::engine::lack::Mends;
use crate::engine::outcome::Outcome;
use crate::engine::price::Cost;
use crate::engine::quantity::{Cents, Interval};
use crate::engine::rule::is;
use crate::rules::buying::stock::{owned, short};
use crate::rules::buying::words::{several, way};
use crate::rules::facts::*;

/// Packs in words, as licenses, their cost, and whether everybody gets them.
type Packs = (String, Vec<(&'static str, Interval)>, Option<Cost>, bool);

/// Logins and page views that take packs.
pub struct Demand {
    /// Logins, a hundred for each portal at least.
    logins: Option<Interval>,
    /// Page views.
    views: Option<Interval>,
}

impl Demand {
    /// Returns what the portals take.
    pub fn of(eval: &Eval<'_>, counted: &Counted) -> Demand {
        let sites = number(eval, &SITES);
        let free = base(eval);
        Demand {
            logins: counted.logins.then(|| {
                let count = logins_of(eval);
                if free {
                    return count.minus(sites.times(Interval::exactly(100)));
                }
                // A portal gets a hundred at least.
                let least = sites.times(Interval::exactly(if count.lo > 0 { 100 } else { 0 }));
                Interval {
                    lo: count.lo.max(least.lo),
                    hi: match (count.hi, least.hi) {
                        (Some(0), _) => Some(0),
                        (most, least) => most.zip(least).map(|(most, least)| most.max(least)),
                    },
                }
            }),
            views: counted.views.then(|| {
                let seen = number(eval, &PAGE_VIEWS);
                if free {
                    seen.minus(sites.times(Interval::exactly(100_000)))
                } else {
                    seen
                }
            }),
        }
    }

    /// Tells whether more is needed than is owned.
    pub fn short(&self, eval: &Eval<'_>) -> Truth {
        let logins = self.logins.map_or(Truth::No, |need| short(need, logins_owned(eval)));
        let packs = self.views.map(|need| need.ceil_div(100_000));
        logins.or(packs.map_or(Truth::No, |packs| short(packs, views_owned(eval))))
    }
}

fn logins_of(eval: &Eval<'_>) -> Interval {
    if given(eval, &LOGINS) {
        return number(eval, &LOGINS);
    }
    number(eval, &SITE_VISITORS)
        .times(number(eval, &LOGIN_DAYS))
        .times(number(eval, &SITES))
}

fn logins_owned(eval: &Eval<'_>) -> Interval {
    OWNED_BY_COUNT.iter().fold(Interval::ZERO, |sum, (license, size)| {
        sum.plus(owned(eval, &[license]).times(Interval::exactly(*size)))
    })
}

fn views_owned(eval: &Eval<'_>) -> Interval {
    owned(eval, &["portal-page-views"])
}

/// Tells whether the tenant had portal licenses before they were closed: who owns some now had them.
pub fn existing(eval: &Eval<'_>) -> Truth {
    match eval.truth(&is(&EXISTING_PORTALS, "yes")) {
        Truth::Unknown if logins_owned(eval).plus(views_owned(eval)).lo > 0 => Truth::Yes,
        said => said,
    }
}

/// Adds logins and page views.
pub fn add(eval: &Eval<'_>, outcome: &mut Outcome, fired: &mut Vec<&'static str>, counted: &Counted, bill: &mut Bill) {
    let free = base(eval);
    let rule = if counted.logins { LOGIN } else { VIEW };
    if free {
        say(outcome, "I-PORTAL-BASE", &[rule]);
    }
    let demand = Demand::of(eval, counted);
    let lacking = demand.short(eval);
    if eval.program.law >= CLOSED {
        match existing(eval) {
            Truth::Yes => say(outcome, "W-PORTAL-RENEWAL", &[rule]),
            _ if lacking == Truth::No => {}
            Truth::No => {
                say(outcome, "E-PORTAL-EOS", &[rule]);
                bill.closed = true;
                if lacking == Truth::Yes {
                    outcome.headline =
                        Some("Portal licenses are no longer sold to you. Power Pages takes their place.".to_owned());
                }
            }
            Truth::Unknown => say(outcome, "Q-PORTAL-EXISTING", &[rule]),
        }
    }
    let mut views: Option<(Interval, Option<Cost>)> = None;
    if let Some(need) = demand.views {
        fired.push(VIEW);
        let (held, owned) = (need.ceil_div(100_000), views_owned(eval));
        let packs = held.minus(owned);
        outcome.figure("pageViews", number(eval, &PAGE_VIEWS), &[VIEW]);
        outcome.figure("viewPacks", packs, &[VIEW]);
        outcome.figure("viewsFree", left(held.max(owned), need), &[VIEW]);
        bill.needs(held, owned);
        let cost = eval.cost(PRICES, "portal-page-views", packs);
        bill.add(cost);
        views = Some((packs, cost));
    }
    let mut ways: Vec<Packs> = Vec::new();
    if let Some(need) = demand.logins {
        fired.push(LOGIN);
        outcome.figure("logins", logins_of(eval), &[LOGIN]);
        bill.needs(need, logins_owned(eval));
        ways = login_ways(eval, outcome, need.minus(logins_owned(eval)));
        bill.add(ways.first().and_then(|(_, _, cost, _)| *cost));
    }
    if bill.closed {
        let people = number(eval, &SITE_VISITORS).times(number(eval, &SITES));
        if given(eval, &SITE_VISITORS) {
            let offer = offer(eval, people, Some(people), true);
            bill.cost = offer.cost;
            bill.ways = offer.ways;
        } else {
            bill.cost = None;
        }
        return;
    }
    if ways.is_empty() {
        ways.push((String::new(), Vec::new(), Some(Cost::ZERO), true));
    }
    let mut offers = Vec::new();
    for (label, mut licenses, mut cost, certain) in ways {
        let mut parts = vec![label];
        if let Some((packs, of_views)) = views {
            licenses.push(("portal-page-views", packs));
            cost = cost.zip(of_views).map(|(a, b)| a.plus(b));
            parts.push(several(
                packs,
                "pack of 100,000 page views",
                "packs of 100,000 page views",
            ));
        }
        parts.retain(|part| !part.is_empty());
        if licenses.iter().any(|(_, n)| n.hi != Some(0)) {
            let note = "A month at a time: what is left over is lost.";
            offers.push(Alternative {
                certain,
                mends: Mends::EVERYTHING,
                ..way(parts.join(", "), licenses, cost, note, vec![rule])
            });
        }
    }
    bill.offer(offers);
}

/// Returns packs for logins, the cheapest first: label, licenses, cost. The largest packs come from providers only.
fn login_ways(eval: &Eval<'_>, outcome: &mut Outcome, need: Interval) -> Vec<Packs> {
    let csp = if given(eval, &CHANNEL) {
        eval.truth(&is(&CHANNEL, "csp"))
    } else {
        Truth::Unknown
    };
    let [small, middle, large] = OWNED_BY_COUNT.map(|(license, _)| eval.price(PRICES, license));
    let listed = [small, middle, large.filter(|_| csp == Truth::Yes)];
    let provided = [small, middle, large.filter(|_| csp != Truth::No)];
    let Some(n) = need.exact() else {
        let packs = need.ceil_div(100);
        outcome.figure("loginPacks", packs, &[LOGIN]);
        // The cheapest packs at both ends.
        let at = |n: i64, prices| logins(n, prices).map(|packs| total(packs, prices));
        let best = at(need.lo, provided).map(|lo| Cost {
            lo,
            hi: need.hi.and_then(|hi| at(hi, listed)),
        });
        return vec![(
            several(packs, "pack of 100 logins", "packs of 100 logins"),
            vec![("portal-logins-100", packs)],
            best,
            true,
        )];
    };
    let (Some(best), Some(cheaper)) = (logins(n, listed), logins(n, provided)) else {
        return Vec::new();
    };
    let count = |packs: &[i64; 3]| Interval::exactly(packs.iter().sum());
    outcome.figure("loginPacks", count(&best).join(count(&cheaper)), &[LOGIN]);
    let mut all = vec![(best, true)];
    let up = |size: i64| n.saturating_add(size - 1) / size;
    let mut singles = vec![([up(100), 0, 0], true), ([0, up(1_000), 0], true)];
    if csp != Truth::No && large.is_some() {
        singles.push((cheaper, csp == Truth::Yes));
        singles.push(([0, 0, up(5_000)], csp == Truth::Yes));
    }
    for single in singles {
        if all.iter().all(|(known, _)| *known != single.0) {
            all.push(single);
        }
    }
    all.into_iter()
        .map(|(packs, certain)| {
            let licenses: Vec<(&'static str, Interval)> = OWNED_BY_COUNT
                .iter()
                .zip(packs)
                .filter(|(_, n)| *n > 0)
                .map(|((license, _), n)| (*license, Interval::exactly(n)))
                .collect();
            let parts: Vec<String> = OWNED_BY_COUNT
                .iter()
                .zip(packs)
                .filter(|(_, n)| *n > 0)
                .map(|((_, size), n)| {
                    let size = crate::text::format::number(*size);
                    several(
                        Interval::exactly(n),
                        &format!("pack of {size} logins"),
                        &format!("packs of {size} logins"),
                    )
                })
                .collect();
            let sum = licenses.iter().try_fold(Cost::ZERO, |sum, (license, n)| {
                Some(sum.plus(eval.cost(PRICES, license, *n)?))
            });
            (parts.join(" and "), licenses, sum, certain)
        })
        .collect()
}

fn total(packs: [i64; 3], prices: [Option<i64>; 3]) -> Cents {
    let micro = packs.iter().zip(prices).fold(0i64, |sum, (n, price)| {
        sum.saturating_add(n.saturating_mul(price.unwrap_or(0)))
    });
    Cents::of(1, micro)
}

/// Returns what packs leave over; anything that a pack can leave where the need is not known.
fn left(packs: Interval, need: Interval) -> Interval {
    match (packs.exact(), need.exact()) {
        (Some(packs), Some(need)) => Interval::exactly(packs.saturating_mul(100_000).saturating_sub(need).max(0)),
        _ => Interval {
            lo: 0,
            hi: packs
                .hi
                .map(|packs| packs.saturating_mul(100_000).saturating_sub(need.lo).max(99_999)),
        },
    }
}

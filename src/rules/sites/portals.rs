//! Logins and page views of portals: how many packs, and which are the cheapest.

use super::codes::say;
use super::packs::logins;
use super::pages::offer;
use super::prices::PRICES;
use super::usage::{Bill, CLOSED, Counted, LOGIN, OWNED_BY_COUNT, VIEW, base, given, number};
use crate::engine::eval::Eval;
use crate::engine::known::Truth;
use crate::engine::outcome::Outcome;
use crate::engine::price::Cost;
use crate::engine::quantity::{Cents, Interval};
use crate::engine::rule::is;
use crate::rules::buying::stock::owned;
use crate::rules::buying::words::{several, way};
use crate::rules::facts::*;

/// Packs in words, as licenses, and their cost.
type Packs = (String, Vec<(&'static str, Interval)>, Option<Cost>);

/// Adds logins and page views.
pub fn add(eval: &Eval<'_>, outcome: &mut Outcome, fired: &mut Vec<&'static str>, counted: &Counted, bill: &mut Bill) {
    let law = eval.program.law;
    let sites = number(eval, &SITES);
    let free = base(eval);
    if free {
        let rules: &[&str] = if counted.logins { &[LOGIN] } else { &[VIEW] };
        say(outcome, "I-PORTAL-BASE", rules);
    }
    if law >= CLOSED {
        match eval.truth(&is(&EXISTING_PORTALS, "yes")) {
            Truth::Yes => say(outcome, "W-PORTAL-RENEWAL", &[LOGIN]),
            Truth::No => {
                say(outcome, "E-PORTAL-EOS", &[LOGIN]);
                bill.closed = true;
                bill.short = Truth::Yes;
                outcome.headline =
                    Some("Portal licenses are no longer sold to you. Power Pages takes their place.".to_owned());
            }
            Truth::Unknown => say(outcome, "Q-PORTAL-EXISTING", &[LOGIN]),
        }
    }
    let mut views: Option<(Interval, Option<Cost>)> = None;
    if counted.views {
        fired.push(VIEW);
        let seen = number(eval, &PAGE_VIEWS);
        let need = if free {
            seen.minus(sites.times(Interval::exactly(100_000)))
        } else {
            seen
        };
        let packs = need.ceil_div(100_000);
        outcome.figure("pageViews", seen, &[VIEW]);
        outcome.figure("viewPacks", packs, &[VIEW]);
        outcome.figure("viewsFree", left(packs, need), &[VIEW]);
        bill.needs(packs, owned(eval, &["portal-page-views"]));
        let cost = eval.cost(PRICES, "portal-page-views", packs);
        bill.add(cost);
        views = Some((packs, cost));
    }
    let mut ways: Vec<Packs> = Vec::new();
    if counted.logins {
        fired.push(LOGIN);
        let count = if given(eval, &LOGINS) {
            number(eval, &LOGINS)
        } else {
            number(eval, &SITE_VISITORS)
                .times(number(eval, &LOGIN_DAYS))
                .times(sites)
        };
        outcome.figure("logins", count, &[LOGIN]);
        let need = if free {
            count.minus(sites.times(Interval::exactly(100)))
        } else if count.hi == Some(0) {
            count
        } else {
            // A portal gets a hundred at least.
            let least = sites.times(Interval::exactly(if count.lo > 0 { 100 } else { 0 }));
            Interval {
                lo: count.lo.max(least.lo),
                hi: count.hi.map(|hi| hi.max(least.hi.unwrap_or(hi))),
            }
        };
        let have = OWNED_BY_COUNT.iter().fold(Interval::ZERO, |sum, (license, size)| {
            sum.plus(owned(eval, &[license]).times(Interval::exactly(*size)))
        });
        bill.needs(need, have);
        ways = login_ways(eval, outcome, need);
        let cost = ways.first().and_then(|(_, _, cost)| *cost);
        bill.add(cost);
    }
    if bill.closed {
        let people = number(eval, &SITE_VISITORS).times(sites);
        if given(eval, &SITE_VISITORS) {
            let offer = offer(eval, people, people, true);
            bill.cost = offer.cost;
            bill.ways = offer.ways;
        } else {
            bill.cost = None;
        }
        return;
    }
    let rule = if counted.logins { LOGIN } else { VIEW };
    if ways.is_empty() {
        ways.push((String::new(), Vec::new(), Some(Cost::ZERO)));
    }
    let mut offers = Vec::new();
    for (label, mut licenses, mut cost) in ways {
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
            offers.push(way(parts.join(", "), licenses, cost, note, vec![rule]));
        }
    }
    bill.offer(offers);
}

/// Returns packs for logins, the cheapest first: label, licenses, cost.
fn login_ways(eval: &Eval<'_>, outcome: &mut Outcome, need: Interval) -> Vec<Packs> {
    let csp = eval.truth(&is(&CHANNEL, "csp")) == Truth::Yes && given(eval, &CHANNEL);
    let price = |license: &str| eval.price(PRICES, license);
    let large = price("portal-logins-5000").filter(|_| csp);
    let prices = [price("portal-logins-100"), price("portal-logins-1000"), large];
    let cost = |n: Interval, license: &str| eval.cost(PRICES, license, n);
    let Some(n) = need.exact() else {
        let packs = need.ceil_div(100);
        outcome.figure("loginPacks", packs, &[LOGIN]);
        // The cheapest packs at both ends.
        let at = |n: i64| logins(n, prices).map(|packs| total(packs, prices));
        let best = at(need.lo).map(|lo| Cost {
            lo,
            hi: need.hi.and_then(at),
        });
        return vec![(
            several(packs, "pack of 100 logins", "packs of 100 logins"),
            vec![("portal-logins-100", packs)],
            best,
        )];
    };
    let Some(best) = logins(n, prices) else {
        return Vec::new();
    };
    outcome.figure("loginPacks", Interval::exactly(best.iter().sum()), &[LOGIN]);
    let mut all = vec![best];
    let up = |size: i64| n.saturating_add(size - 1) / size;
    let mut singles = vec![[up(100), 0, 0], [0, up(1_000), 0]];
    if large.is_some() {
        singles.push([0, 0, up(5_000)]);
    }
    for single in singles {
        if !all.contains(&single) {
            all.push(single);
        }
    }
    all.into_iter()
        .map(|packs| {
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
            let sum = licenses
                .iter()
                .try_fold(Cost::ZERO, |sum, (license, n)| Some(sum.plus(cost(*n, license)?)));
            (parts.join(" and "), licenses, sum)
        })
        .collect()
}

fn total(packs: [i64; 3], prices: [Option<i64>; 3]) -> Cents {
    let micro = packs.iter().zip(prices).fold(0i64, |sum, (n, price)| {
        sum.saturating_add(n.saturating_mul(price.unwrap_or(0)))
    });
    Cents::of(1, micro)
}

/// Returns what is left over of packs that were rounded up; anything that a pack can leave where the need is not known.
fn left(packs: Interval, need: Interval) -> Interval {
    match (packs.exact(), need.exact()) {
        (Some(packs), Some(need)) => Interval::exactly(packs.saturating_mul(100_000).saturating_sub(need).max(0)),
        _ => Interval::between(0, 99_999),
    }
}

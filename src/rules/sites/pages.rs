//! Users of Power Pages: packs at the cheapest price step, or the meter.

use super::packs::{own_step, tier};
use super::prices::{ANONYMOUS_TIERS, AUTHENTICATED_TIERS, PRICES};
use super::usage::{Bill, Counted, METERS, PAGES, grow, number};
use crate::engine::eval::Eval;
use crate::engine::finding::Alternative;
use crate::engine::outcome::Outcome;
use crate::engine::param::Param;
use crate::engine::price::Cost;
use crate::engine::quantity::{Cents, Interval};
use crate::rules::buying::curves::{Drawing, Run, curve as draw};
use crate::rules::buying::stock::owned;
use crate::rules::buying::words::{several, way};
use crate::rules::facts::*;

/// Adds users of Power Pages.
pub fn add(eval: &Eval<'_>, outcome: &mut Outcome, counted: &Counted, bill: &mut Bill) {
    let sites = number(eval, &SITES);
    let mut database = Interval::ZERO;
    let mut file = Interval::ZERO;
    if counted.signed_in {
        let users = number(eval, &SITE_USERS_PER_MONTH).times(sites);
        outcome.figure("siteUsers", users, &[PAGES]);
        let owned = owned(eval, &["power-pages-authenticated"]);
        let offer = offer(
            eval,
            users.minus(owned.times(Interval::exactly(100))),
            Some(users),
            true,
        );
        let packs = offer.packs.plus(owned);
        bill.add(offer.cost);
        bill.offer(offer.ways);
        outcome.figure("authenticatedPacks", offer.packs, &[PAGES]);
        bill.needs(users.ceil_div(100), owned);
        database = database.plus(packs.times(Interval::exactly(2_000)));
        file = file.plus(packs.times(Interval::exactly(16_000)));
        curve(eval, outcome, users);
    }
    if counted.anonymous {
        let users = number(eval, &ANONYMOUS_USERS_PER_MONTH).times(sites);
        outcome.figure("anonymousUsers", users, &[PAGES]);
        let owned = owned(eval, &["power-pages-anonymous"]);
        let offer = offer(
            eval,
            users.minus(owned.times(Interval::exactly(500))),
            Some(users),
            false,
        );
        let packs = offer.packs.plus(owned);
        bill.add(offer.cost);
        bill.offer(offer.ways);
        outcome.figure("anonymousPacks", offer.packs, &[PAGES]);
        bill.needs(users.ceil_div(500), owned);
        database = database.plus(packs.times(Interval::exactly(500)));
        file = file.plus(packs.times(Interval::exactly(4_000)));
    }
    if database.lo > 0 {
        // The tenant gets five gigabytes once, whatever the number of packs.
        outcome.decimal("databaseGb", database.plus(Interval::exactly(5_000)), &[PAGES]);
        outcome.decimal("fileGb", file, &[PAGES]);
    }
}

/// Packs and the meter for so many users.
pub struct Offer {
    /// Packs to buy.
    pub packs: Interval,
    /// What they cost.
    pub cost: Option<Cost>,
    /// All ways.
    pub ways: Vec<Alternative>,
}

/// Returns packs of users in words.
pub fn label(packs: Interval, signed_in: bool) -> String {
    let (size, name) = if signed_in {
        (100, "signed-in")
    } else {
        (500, "anonymous")
    };
    several(
        packs,
        &format!("pack of {size} {name} users"),
        &format!("packs of {size} {name} users"),
    )
}

/// Returns packs for so many users of sites that have to be bought, and the meter for all whom it would count.
pub fn offer(eval: &Eval<'_>, users: Interval, counted: Option<Interval>, signed_in: bool) -> Offer {
    let law = eval.program.law;
    let (size, tiers, license, meter): (i64, &[(i64, &'static Param)], &'static str, &'static str) = if signed_in {
        (
            100,
            AUTHENTICATED_TIERS,
            "power-pages-authenticated",
            "power-pages-meter",
        )
    } else {
        (
            500,
            ANONYMOUS_TIERS,
            "power-pages-anonymous",
            "power-pages-anonymous-meter",
        )
    };
    let name = if signed_in { "signed-in" } else { "anonymous" };
    let need = users.ceil_div(size);
    // An own price has no steps.
    let listed = eval.price(PRICES, license) == tiers.first().and_then(|(_, price)| Some(price.on(law)?.value));
    let bought = |n: i64| {
        if listed {
            tier(n, tiers, law).map_or(n, |(bought, _)| bought)
        } else {
            n
        }
    };
    let packs = grow(need, bought);
    let cost = eval.cost(PRICES, license, need);
    let mut ways = vec![way(
        label(packs, signed_in),
        vec![(license, packs)],
        cost,
        "Where the next price step costs less, more packs are bought than are needed.",
        vec![PAGES],
    )];
    if let Some(n) = need.exact()
        && packs.exact() != Some(n)
        && let Some(price) = own_step(n, tiers, law)
    {
        let cost = Cents::of(n, price);
        let cost = Cost {
            lo: cost,
            hi: Some(cost),
        };
        ways.push(way(
            format!("{} at their own price step", label(need, signed_in)),
            vec![(license, need)],
            Some(cost),
            "No more than are needed.",
            vec![PAGES],
        ));
    }
    if let Some(counted) = counted.filter(|_| law >= METERS) {
        ways.push(way(
            format!(
                "Pay-as-you-go for {}",
                several(counted, &format!("{name} user"), &format!("{name} users"))
            ),
            vec![(meter, counted)],
            eval.cost(PRICES, meter, counted),
            "In environments that are linked to pay-as-you-go.",
            vec!["portal-payg"],
        ));
    }
    if users.hi == Some(0) {
        ways.clear();
    }
    Offer { packs, cost, ways }
}

/// Adds the lines of packs and meter by signed-in users.
fn curve(eval: &Eval<'_>, outcome: &mut Outcome, users: Interval) {
    let cost = |license: &str, n: i64| eval.cost(PRICES, license, Interval::exactly(n)).and_then(Cost::exact);
    let (Some(_), Some(_)) = (cost("power-pages-authenticated", 1), cost("power-pages-meter", 1)) else {
        return;
    };
    let width = users.exact().unwrap_or(5_000).clamp(1_000, 1_000_000);
    let cents = |license: &str, n: i64| cost(license, n).unwrap_or(Cents(0));
    let meter = |n: i64| cents("power-pages-meter", n);
    let packs = |n: i64| cents("power-pages-authenticated", Interval::exactly(n).ceil_div(100).lo);
    let runs = [
        Run {
            license: "power-pages-meter",
            label: "Pay-as-you-go",
            step: i64::MAX,
            cost: &meter,
        },
        Run {
            license: "power-pages-authenticated",
            label: "Packs",
            step: 100,
            cost: &packs,
        },
    ];
    let drawing = Drawing {
        id: "site-users",
        title: "Packs or pay-as-you-go",
        counts: "signed-in users of a month",
        note: "Packs are drawn at the price step that costs least.",
        at: users.exact(),
    };
    let numbers = (0..=50).map(|x| x * width / 50 * 2).collect();
    outcome.curves.push(draw(drawing, &runs, numbers));
}

//! Logins, page views and users of sites: how many packs, and which are the cheapest.

use super::codes::say;
use super::packs::{logins, own_step, tier};
use super::prices::{ANONYMOUS_TIERS, AUTHENTICATED_TIERS, PRICES};
use crate::engine::date::{Date, Period};
use crate::engine::eval::{Eval, Leaves};
use crate::engine::fact::{Fact, Value};
use crate::engine::known::Truth;
use crate::engine::outcome::{Alternative, Curve, Line, Outcome};
use crate::engine::param::Param;
use crate::engine::price::Cost;
use crate::engine::quantity::{Cents, Interval};
use crate::engine::rule::{Axis, Cond, Edition, Expr, Status, is};
use crate::rules::buying::words::{amount, several, way};
use crate::rules::facts::*;

const LOGIN: &str = "portal-login-capacity";
const VIEW: &str = "portal-pageview-capacity";
const PAGES: &str = "powerpages-capacity";
/// First day on which new customers could not buy portal licenses.
const CLOSED: Date = Date::of("2023-04-01");
/// First day of the year in which Power Pages came on sale.
const PAGES_YEAR: Date = Date::of("2022-01-01");
/// Days of which it is not known whether Power Pages was sold already.
const PAGES_OPEN: Period = Period::between("2022-01-01", "2022-12-01");
/// First day of the meters of sites.
pub const METERS: Date = Date::of("2022-12-01");
const OWNED_BY_COUNT: [(&str, i64); 3] = [
    ("portal-logins-100", 100),
    ("portal-logins-1000", 1_000),
    ("portal-logins-5000", 5_000),
];

fn number(eval: &Eval<'_>, fact: &'static Fact) -> Interval {
    eval.number(&Expr::Of(fact))
}

fn given(eval: &Eval<'_>, fact: &'static Fact) -> bool {
    eval.truth(&Cond::Given(fact)) == Truth::Yes
}

fn picked(eval: &Eval<'_>, option: &str) -> bool {
    matches!(eval.answer(&SITE_SKU), Some(Value::Options(mask)) if Some(*mask) == SITE_SKU.find(option))
}

/// What is counted in this case.
struct Counted {
    logins: bool,
    views: bool,
    signed_in: bool,
    anonymous: bool,
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
    if counted.portals() && eval.program.law >= CLOSED {
        eval.open_fact(&EXISTING_PORTALS, leaves);
    }
}

/// Tells whether each portal comes with a free base: one article says so.
fn base(eval: &Eval<'_>) -> bool {
    eval.program.edition == Edition::March2020 || eval.program.reads("D-15")
}

/// Adds packs and their cost.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    let counted = Counted::of(eval);
    let law = eval.program.law;
    let mut bill = Bill::default();
    if counted.portals() {
        portals(eval, outcome, fired, &counted, &mut bill);
    }
    if counted.signed_in || counted.anonymous {
        fired.push(PAGES);
        if law < PAGES_YEAR {
            bill.closed = true;
            bill.short = Truth::Yes;
            bill.cost = None;
            fired.push(LOGIN);
            say(outcome, "E-PAGES-NOT-YET", &[LOGIN]);
            outcome.headline = Some("Power Pages was not sold yet: count logins and page views.".to_owned());
        } else {
            if PAGES_OPEN.contains(law) {
                say(outcome, "W-PAGES-START", &[PAGES]);
            }
            pages(eval, outcome, &counted, &mut bill);
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
    if let Some(cost) = bill.cost {
        outcome.amounts.push(("monthlyUsd", cost));
        if cost.hi.is_some() && bill.short == Truth::Yes && !bill.closed {
            outcome.headline = Some(format!("{}: {} a month.", bill.words, amount(cost)));
        } else if bill.short == Truth::No {
            outcome.headline = Some("What is owned is enough.".to_owned());
        }
    }
    let ways = std::mem::take(&mut bill.ways);
    outcome.alternatives.extend(ways);
}

/// What has to be bought.
struct Bill {
    cost: Option<Cost>,
    ways: Vec<Alternative>,
    short: Truth,
    closed: bool,
    words: String,
}

impl Default for Bill {
    fn default() -> Bill {
        Bill {
            cost: Some(Cost::ZERO),
            ways: Vec::new(),
            short: Truth::No,
            closed: false,
            words: String::new(),
        }
    }
}

impl Bill {
    fn add(&mut self, cost: Option<Cost>, words: &str) {
        self.cost = self.cost.zip(cost).map(|(sum, cost)| sum.plus(cost));
        if !self.words.is_empty() {
            self.words.push_str(", ");
        }
        self.words.push_str(words);
    }

    /// Takes into account that `need` of something is needed and `owned` is there.
    fn needs(&mut self, need: Interval, owned: i64) {
        let short = if need.lo > owned {
            Truth::Yes
        } else if need.hi.is_some_and(|hi| hi <= owned) {
            Truth::No
        } else {
            Truth::Unknown
        };
        self.short = self.short.or(short);
    }
}

/// Returns how many of a license are owned.
fn owned(eval: &Eval<'_>, license: &str) -> i64 {
    let Some((rows, _)) = eval.rows(&LICENSES_OWNED) else {
        return 0;
    };
    let one = |row: &crate::engine::fact::Facts| match (row.get(&OWNED_LICENSE), row.get(&OWNED_COUNT)) {
        (Some(Value::Options(mask)), Some(Value::Number(n))) if Some(*mask) == OWNED_LICENSE.find(license) => *n,
        _ => 0,
    };
    rows.iter().map(one).fold(0, i64::saturating_add)
}

/// Returns the bounds of a figure that grows with another.
fn grow(n: Interval, f: impl Fn(i64) -> i64) -> Interval {
    Interval {
        lo: f(n.lo),
        hi: n.hi.map(f),
    }
}

fn portals(eval: &Eval<'_>, outcome: &mut Outcome, fired: &mut Vec<&'static str>, counted: &Counted, bill: &mut Bill) {
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
        bill.needs(packs, owned(eval, "portal-page-views"));
        let cost = eval.cost(PRICES, "portal-page-views", packs);
        bill.add(cost, &several(packs, "pack of page views", "packs of page views"));
        views = Some((packs, cost));
    }
    let mut ways: Vec<(String, Vec<(&'static str, Interval)>, Option<Cost>)> = Vec::new();
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
        let have = OWNED_BY_COUNT.iter().fold(0i64, |sum, (license, size)| {
            sum.saturating_add(owned(eval, license).saturating_mul(*size))
        });
        bill.needs(need, have);
        ways = login_ways(eval, outcome, need);
        let cost = ways.first().and_then(|(_, _, cost)| *cost);
        let words = ways.first().map_or_else(String::new, |(label, ..)| label.clone());
        bill.add(cost, &words);
    }
    if bill.closed {
        let people = number(eval, &SITE_VISITORS).times(sites);
        if given(eval, &SITE_VISITORS) {
            let offer = offer(eval, people, true);
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
            bill.ways.push(way(parts.join(", "), licenses, cost, note, vec![rule]));
        }
    }
}

/// Returns packs for logins, the cheapest first: label, licenses, cost.
fn login_ways(
    eval: &Eval<'_>,
    outcome: &mut Outcome,
    need: Interval,
) -> Vec<(String, Vec<(&'static str, Interval)>, Option<Cost>)> {
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

fn pages(eval: &Eval<'_>, outcome: &mut Outcome, counted: &Counted, bill: &mut Bill) {
    let sites = number(eval, &SITES);
    let mut database = Interval::ZERO;
    let mut file = Interval::ZERO;
    if counted.signed_in {
        let users = number(eval, &SITE_USERS_PER_MONTH).times(sites);
        outcome.figure("siteUsers", users, &[PAGES]);
        let offer = offer(eval, users, true);
        let packs = offer.packs;
        bill.add(offer.cost, &offer.label);
        bill.ways.extend(offer.ways);
        outcome.figure("authenticatedPacks", packs, &[PAGES]);
        bill.needs(users.ceil_div(100), owned(eval, "power-pages-authenticated"));
        database = database.plus(packs.times(Interval::exactly(2_000)));
        file = file.plus(packs.times(Interval::exactly(16_000)));
        curve(eval, outcome, users);
    }
    if counted.anonymous {
        let users = number(eval, &ANONYMOUS_USERS_PER_MONTH).times(sites);
        outcome.figure("anonymousUsers", users, &[PAGES]);
        let offer = offer(eval, users, false);
        let packs = offer.packs;
        bill.add(offer.cost, &offer.label);
        bill.ways.extend(offer.ways);
        outcome.figure("anonymousPacks", packs, &[PAGES]);
        bill.needs(users.ceil_div(500), owned(eval, "power-pages-anonymous"));
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
    /// The packs in words.
    pub label: String,
    /// All ways.
    pub ways: Vec<Alternative>,
}

/// Returns packs and the meter for so many users of sites.
pub fn offer(eval: &Eval<'_>, users: Interval, signed_in: bool) -> Offer {
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
    let label = |n: Interval| {
        several(
            n,
            &format!("pack of {size} {name} users"),
            &format!("packs of {size} {name} users"),
        )
    };
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
        label(packs),
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
            format!("{} at their own price step", label(need)),
            vec![(license, need)],
            Some(cost),
            "No more than are needed.",
            vec![PAGES],
        ));
    }
    if law >= METERS {
        ways.push(way(
            format!(
                "Pay-as-you-go for {}",
                several(users, &format!("{name} user"), &format!("{name} users"))
            ),
            vec![(meter, users)],
            eval.cost(PRICES, meter, users),
            "In environments that are linked to pay-as-you-go.",
            vec!["portal-payg"],
        ));
    }
    if users.hi == Some(0) {
        ways.clear();
    }
    Offer {
        packs,
        cost,
        label: label(packs),
        ways,
    }
}

/// Adds the lines of packs and meter by signed-in users.
fn curve(eval: &Eval<'_>, outcome: &mut Outcome, users: Interval) {
    let cost = |license: &str, n: i64| eval.cost(PRICES, license, Interval::exactly(n)).and_then(Cost::exact);
    let (Some(_), Some(_)) = (cost("power-pages-authenticated", 1), cost("power-pages-meter", 1)) else {
        return;
    };
    let width = users.exact().unwrap_or(5_000).clamp(1_000, 1_000_000);
    let at = |x: i64| x * width / 50 * 2;
    let line = |license: &'static str, label: &'static str, size: i64| Line {
        license,
        label,
        points: (0..=50)
            .map(|x| {
                (
                    at(x),
                    cost(license, Interval::exactly(at(x)).ceil_div(size).lo).unwrap_or(Cents(0)),
                )
            })
            .collect(),
    };
    let lines = vec![
        line("power-pages-meter", "Pay-as-you-go", 1),
        line("power-pages-authenticated", "Packs", 100),
    ];
    outcome.curves.push(Curve {
        id: "site-users",
        title: "Packs or pay-as-you-go",
        counts: "signed-in users of a month",
        tips: crate::rules::buying::compare::tips(&lines),
        lines,
        at: users.exact(),
    });
}

/// Returns what is left over of packs that were rounded up; anything that a pack can leave where the need is not known.
fn left(packs: Interval, need: Interval) -> Interval {
    match (packs.exact(), need.exact()) {
        (Some(packs), Some(need)) => Interval::exactly(packs.saturating_mul(100_000).saturating_sub(need).max(0)),
        _ => Interval::between(0, 99_999),
    }
}

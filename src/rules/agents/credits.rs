//! Messages and Copilot Credits, from December 2023.

use super::codes::say;
use super::prices::PRICES;
use super::sessions::{further, given, number};
use crate::engine::date::{Date, Period};
use crate::engine::eval::Eval;
use crate::engine::fact::Fact;
use crate::engine::finding::Alternative;
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::price::Cost;
use crate::engine::quantity::{Cents, Interval};
use crate::engine::rule::{Axis, Status, is};
use crate::rules::buying::curves::{Drawing, Run, curve as draw};
use crate::rules::buying::stock::{open_stock, owned, short};
use crate::rules::buying::words::{amount, several, way};
use crate::rules::facts::*;
use crate::text::format::usd;

const RULE: &str = "copilot-messages";
const PACK: i64 = 25_000;
const METERS: Date = Date::of("2024-12-01");
const RENAMED: Date = Date::of("2025-09-01");
/// Days on which the rates fell, on a day that is not known.
const FALLING: Period = Period::between("2025-03-01", "2025-09-01");

/// A rate: so many credits for so many of these, from a day on; before it none was published.
struct Rate {
    fact: &'static Fact,
    per: i64,
    steps: &'static [(Date, i64)],
}

const START: Date = Date::of("2023-12-01");
const AUTONOMOUS: Date = Date::of("2025-02-01");
const RATES: &[Rate] = &[
    Rate {
        fact: &CLASSIC_ANSWERS,
        per: 1,
        steps: &[(START, 1)],
    },
    Rate {
        fact: &GENERATIVE_ANSWERS,
        per: 1,
        steps: &[(START, 2)],
    },
    Rate {
        fact: &AGENT_ACTIONS,
        per: 1,
        steps: &[(AUTONOMOUS, 25), (RENAMED, 5)],
    },
    Rate {
        fact: &GRAPH_ANSWERS,
        per: 1,
        steps: &[(AUTONOMOUS, 30), (RENAMED, 10)],
    },
    Rate {
        fact: &AGENT_FLOW_ACTIONS,
        per: 100,
        steps: &[(RENAMED, 13)],
    },
    Rate {
        fact: &AI_TOOLS_BASIC,
        per: 10,
        steps: &[(RENAMED, 1)],
    },
    Rate {
        fact: &AI_TOOLS_STANDARD,
        per: 10,
        steps: &[(RENAMED, 15)],
    },
    Rate {
        fact: &AI_TOOLS_PREMIUM,
        per: 10,
        steps: &[(RENAMED, 100)],
    },
    Rate {
        fact: &CONTENT_PAGES,
        per: 1,
        steps: &[(RENAMED, 8)],
    },
];

impl Rate {
    fn on(&self, day: Date) -> Option<i64> {
        self.steps
            .iter()
            .rev()
            .find(|(from, _)| day >= *from)
            .map(|(_, rate)| *rate)
    }

    fn last(&self) -> i64 {
        self.steps.last().map_or(0, |(_, rate)| *rate)
    }

    fn credits(&self, n: Interval, rate: i64) -> Interval {
        n.ceil_div(self.per).times(Interval::exactly(rate))
    }
}

/// Collects what is missing.
pub fn open(eval: &Eval<'_>, leaves: &mut Leaves) {
    for rate in RATES.iter().filter(|rate| rate.on(eval.program.law).is_some()) {
        eval.open_fact(rate.fact, leaves);
    }
    open_stock(eval, &["copilot-studio", "copilot-credits"], leaves);
}

/// Adds credits, packs and their price.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    let law = eval.program.law;
    fired.push(RULE);
    let mut credits = Interval::ZERO;
    let mut lower = Interval::ZERO;
    let (mut unpriced, mut tools) = (false, false);
    for rate in RATES {
        let n = number(eval, rate.fact);
        tools |= rate.per == 10 && n.lo > 0;
        match rate.on(law) {
            Some(now) => {
                credits = credits.plus(rate.credits(n, now));
                lower = lower.plus(rate.credits(n, now.min(rate.last())));
            }
            None if FALLING.contains(law) => {
                // The rate may hold already.
                credits = credits.plus(rate.credits(n, rate.last()));
                unpriced |= n.lo > 0;
            }
            None => unpriced |= n.lo > 0,
        }
    }
    if FALLING.contains(law) && (lower != credits || unpriced) {
        say(outcome, "W-CPS-RATES", &[RULE]);
        outcome.figure("creditsLower", lower, &[RULE]);
    } else if unpriced {
        say(outcome, "W-CPS-NO-RATE", &[RULE]);
    }
    let spared = eval.truth(&is(&AGENT_AUDIENCE, "m365-copilot-users")) == Truth::Yes;
    if spared {
        say(outcome, "Q-M365-COPILOT", &[RULE]);
        credits = Interval { lo: 0, ..credits };
    }
    if law >= RENAMED {
        say(outcome, "I-CREDITS-RENAMED", &[RULE]);
    }
    if tools && law >= Date::of("2025-11-01") {
        say(outcome, "I-CREDITS-ORDER", &[RULE]);
    }
    if !given(eval, &LICENSES_OWNED) {
        say(outcome, "I-OWNED-NOT-STATED", &[RULE]);
    }
    let have = owned(eval, &["copilot-studio", "copilot-credits"]).times(Interval::exactly(PACK));
    // What has no rate may take any number.
    let nothing_known = unpriced && !FALLING.contains(law);
    if nothing_known {
        credits = Interval::at_least(credits.lo);
    }
    outcome.figure("credits", credits, &[RULE]);
    outcome.figure("creditPacks", credits.ceil_div(PACK), &[RULE]);
    let short = short(credits, have);
    if nothing_known && short != Truth::Yes {
        outcome.add_status(Status::NotProven, Axis::Terms, Truth::Yes);
        outcome.headline = Some("No text of that day says how much some of this takes.".to_owned());
        return;
    }
    outcome.add_status(Status::Gap, Axis::Terms, short);
    curve(eval, outcome, credits, have);
    if short != Truth::No {
        ways(eval, outcome, credits, have);
    } else {
        outcome.amounts.push(("monthlyUsd", Cost::ZERO));
        outcome.headline = Some(if have.hi == Some(0) {
            "Nothing has to be bought.".to_owned()
        } else {
            "The packs that are owned are enough.".to_owned()
        });
    }
}

/// Adds the ways to get what the packs that are there leave open: packs, the meter, or both.
fn ways(eval: &Eval<'_>, outcome: &mut Outcome, credits: Interval, have: Interval) {
    let law = eval.program.law;
    let unit = if law >= RENAMED { "credits" } else { "messages" };
    let missing = credits.minus(have);
    let packs = missing.ceil_div(PACK);
    let by_packs = eval.cost(PRICES, "copilot-studio", packs);
    let metered = eval
        .cost(PRICES, "copilot-studio-meter", missing)
        .filter(|_| law >= METERS);
    let further = further(have);
    let label = |n: Interval| {
        several(
            n,
            &format!("{further}pack of 25,000 {unit}"),
            &format!("{further}packs of 25,000 {unit}"),
        )
    };
    if missing.hi == Some(0) {
        return;
    }
    outcome.alternatives.push(way(
        label(packs),
        vec![("copilot-studio", packs)],
        by_packs,
        "For the whole tenant. What is left over is lost at the end of the month.",
        vec![RULE],
    ));
    if let Some(cost) = metered {
        outcome.amounts.push(("meteredUsd", cost));
        outcome.alternatives.push(way(
            format!("Pay-as-you-go for {}", several(missing, unit, unit)),
            vec![("copilot-studio-meter", missing)],
            Some(cost),
            "In environments that are linked to pay-as-you-go. Only what is used is billed.",
            vec![RULE],
        ));
        outcome.alternatives.extend(mixed(eval, missing, label));
    }
    let cheapest = outcome
        .alternatives
        .iter()
        .filter_map(|way| Some((way, way.cost?)))
        .min_by_key(|(_, cost)| cost.lo);
    if let Some((way, cost)) = cheapest
        && missing.exact().is_some()
    {
        outcome.headline = Some(format!("{}: {} a month.", way.label, amount(cost)));
    } else if let Some((_, cost)) = cheapest
        && missing.lo > 0
        && cost.hi.is_none()
    {
        outcome.headline = Some(format!(
            "{} are needed: at least {} a month.",
            several(credits, unit, unit),
            usd(cost.lo)
        ));
    }
}

/// Returns the way of full packs with the meter for the rest, where that differs from either alone.
fn mixed(eval: &Eval<'_>, missing: Interval, label: impl Fn(Interval) -> String) -> Option<Alternative> {
    let full = Interval {
        lo: missing.lo / PACK,
        hi: missing.hi.map(|hi| hi / PACK),
    };
    // One pack more may cost less than a large rest.
    let cost = |n: i64, closed: bool| {
        let of = |license: &str, n: i64| eval.cost(PRICES, license, Interval::exactly(n)).map(|cost| cost.lo.0);
        let rest = of("copilot-studio-meter", n % PACK)?;
        let rest = if closed {
            rest.min(of("copilot-studio", 1)?)
        } else {
            rest
        };
        Some(of("copilot-studio", n / PACK)?.saturating_add(rest))
    };
    let (rest, cost) = match missing.exact() {
        Some(n) if n > PACK && n % PACK != 0 => {
            let cents = Cents(cost(n, false)?);
            (
                Interval::exactly(n % PACK),
                Cost {
                    lo: cents,
                    hi: Some(cents),
                },
            )
        }
        None if missing.hi.is_none_or(|hi| hi > PACK) => {
            let hi = match missing.hi {
                Some(hi) => Some(Cents(cost(hi, true)?)),
                None => None,
            };
            let lo = Cents(cost(missing.lo, true)?);
            (Interval::between(0, PACK - 1), Cost { lo, hi })
        }
        _ => return None,
    };
    Some(way(
        format!("{}, the rest by pay-as-you-go", label(full)),
        vec![("copilot-studio", full), ("copilot-studio-meter", rest)],
        Some(cost),
        "Prepaid packs are used up first.",
        vec![RULE],
    ))
}

/// Adds the lines of packs and meter, for what the packs that are there leave open.
fn curve(eval: &Eval<'_>, outcome: &mut Outcome, credits: Interval, have: Interval) {
    let missing = credits.minus(have);
    let cost = |license: &str, n: i64| eval.cost(PRICES, license, Interval::exactly(n)).and_then(Cost::exact);
    if eval.program.law < METERS || cost("copilot-studio", 1).is_none() || cost("copilot-studio-meter", 1).is_none() {
        return;
    }
    let width = missing.exact().unwrap_or(0).clamp(75_000, 10_000_000_000);
    let cents = |license: &str, n: i64| cost(license, n).unwrap_or(Cents(0));
    let packs = |n: i64| cents("copilot-studio", Interval::exactly(n).ceil_div(PACK).lo);
    let meter = |n: i64| cents("copilot-studio-meter", n);
    // The last pack begun is left to the meter.
    let both = |n: i64| {
        let full = (n - 1).max(0) / PACK;
        Cents(cents("copilot-studio", full).0.saturating_add(meter(n - full * PACK).0))
    };
    let runs = [
        Run {
            license: "copilot-studio-meter",
            label: "Pay-as-you-go",
            step: i64::MAX,
            cost: &meter,
        },
        Run {
            license: "copilot-studio",
            label: "Packs",
            step: PACK,
            cost: &packs,
        },
        Run {
            license: "copilot-studio-and-meter",
            label: "Full packs, the rest by pay-as-you-go",
            step: PACK,
            cost: &both,
        },
    ];
    let drawing = Drawing {
        id: "credits",
        title: "Packs or pay-as-you-go",
        counts: if have.hi == Some(0) {
            "credits of a month"
        } else {
            "credits of a month above the packs owned"
        },
        note: "",
        at: missing.exact(),
    };
    let numbers = (0..=90).map(|x| width / 60 * x).collect();
    outcome.curves.push(draw(drawing, &runs, numbers));
}

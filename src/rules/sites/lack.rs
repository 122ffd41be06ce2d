//! What environments lack for the people on their sites, and the ways to get it.

use super::codes::say;
use super::pages::{label, offer};
use super::prices::{AUTHENTICATED_TIERS, LEAST_SITE_USERS, PRICES};
use super::usage::{LOGIN, METERS, PAGES, PAGES_YEAR};
use crate::engine::eval::Eval;
use crate::engine::finding::Alternative;
use crate::engine::lack::Mends;
use crate::engine::outcome::Outcome;
use crate::engine::price::Cost;
use crate::engine::quantity::Interval;
use crate::rules::buying::compare::END_OF_SALE;
use crate::rules::buying::words::{several, way};
use crate::rules::passes::codes::text;
use crate::rules::passes::market::{Market, market};
use crate::rules::say as codes;
use crate::text::format::capital;

const PASS: &str = "power-apps-per-app";
const METER: &str = "power-pages-meter";

/// What an environment lacks.
pub struct Lack {
    /// Name of the environment.
    pub name: String,
    /// People without a right there.
    pub people: Interval,
    /// Those without a place among the users of sites whom no pass would do.
    pub places: Interval,
    /// Those without a place and without a pass.
    pub either: Interval,
    /// Whom users of sites have to be allocated for, beside the passes that are there.
    pub demand: Interval,
    /// Whom the meter of sites would count.
    pub linked: Interval,
    /// Whether visitors come before users of sites were sold.
    pub early: bool,
    /// Whether some people are shut out whom prepaid users would not do either.
    pub stuck: bool,
    /// Whether more people rest on the users of sites that are allocated than there are.
    pub overused: bool,
}

impl Lack {
    /// Returns how many people lack something.
    pub fn people(lacks: &[Lack]) -> Interval {
        sum(lacks, |lack| lack.people)
    }

    /// Tells whether anybody may lack something.
    pub fn some(&self) -> bool {
        self.people.hi != Some(0)
    }

    fn known(&self) -> bool {
        [self.people, self.demand, self.linked]
            .iter()
            .all(|n| n.exact().is_some())
    }
}

fn sum(lacks: &[Lack], of: impl Fn(&Lack) -> Interval) -> Interval {
    lacks.iter().fold(Interval::ZERO, |all, lack| all.plus(of(lack)))
}

/// Returns the users of sites to buy: an environment gets 25 at least, wherever it gets any.
fn to_buy(demands: impl Iterator<Item = Interval>, prepaid: Interval) -> Interval {
    let least = |n: i64| if n > 0 { n.max(LEAST_SITE_USERS) } else { 0 };
    let allocated = |n: Interval| Interval {
        lo: least(n.lo),
        hi: n.hi.map(least),
    };
    demands
        .fold(Interval::ZERO, |all, n| all.plus(allocated(n)))
        .minus(prepaid)
}

/// Returns the ways out of what is lacking. `prepaid` users of sites are there, allocated or not.
pub fn ways(
    eval: &Eval<'_>,
    lacks: &[Lack],
    prepaid: Interval,
    outcome: &mut Outcome,
    fired: &mut Vec<&'static str>,
) -> Vec<Alternative> {
    let law = eval.program.law;
    let (places, either) = (sum(lacks, |lack| lack.places), sum(lacks, |lack| lack.either));
    let mut ways = Vec::new();
    if lacks.iter().any(|lack| lack.early) {
        say(outcome, "E-PAGES-NOT-YET", &[LOGIN]);
        fired.push(LOGIN);
    }
    if lacks.iter().any(|lack| lack.stuck) || (law < PAGES_YEAR && places.lo > 0) {
        return ways;
    }
    // Who asks is told of the sale only once passes certainly do; a way they may be before.
    let firm = either.lo > 0 && (places.lo > 0 || places.hi == Some(0));
    let mut sold = None;
    if either.hi != Some(0) {
        let (passes, market) = passes(eval, either);
        if either.lo > 0 && law >= END_OF_SALE {
            fired.extend(&market.rules);
            for code in market.codes.iter().copied().chain(market.closed.then_some("E-EOS")) {
                codes::too(outcome, code, || text(code).to_owned(), &market.rules);
            }
        }
        sold = Some(Alternative {
            certain: firm,
            mends: Mends::EVERYTHING,
            ..passes
        })
        .filter(|_| !market.closed);
    }
    if law < PAGES_YEAR {
        ways.extend(sold);
        return ways;
    }
    let all = to_buy(lacks.iter().map(|lack| lack.demand), prepaid);
    let packs = offer(eval, all, None, true);
    outcome.figure("authenticatedPacks", packs.packs, &[PAGES]);
    if all.hi == Some(0) {
        ways.push(way(
            "Allocate users of sites that are there".to_owned(),
            Vec::new(),
            Some(Cost::ZERO),
            "Nothing has to be bought.",
            vec![PAGES],
        ));
    }
    ways.extend(packs.ways);
    let for_inside = sold.is_some();
    if let Some(mut passes) = sold {
        if places.lo == 0 {
            ways.push(passes);
        } else {
            // Packs for those whom no pass would do, passes for the others.
            let others = to_buy(lacks.iter().map(|lack| lack.demand.minus(lack.either)), prepaid);
            let others = offer(eval, others, None, true);
            if others.packs != packs.packs {
                if others.packs.hi != Some(0) {
                    passes.label = format!("{}; {}", label(others.packs, true), passes.label);
                    passes.licenses.push(("power-pages-authenticated", others.packs));
                    passes.rules.push(PAGES);
                }
                passes.cost = passes.cost.zip(others.cost).map(|(passes, packs)| passes.plus(packs));
                ways.push(passes);
            }
        }
    }
    if law >= METERS {
        let counted = sum(lacks, |lack| match lack.people.lo {
            _ if !lack.some() => Interval::ZERO,
            0 => Interval { lo: 0, ..lack.linked },
            _ => lack.linked,
        });
        ways.push(way(
            format!(
                "Pay-as-you-go for {}",
                several(counted, "signed-in user", "signed-in users")
            ),
            vec![(METER, counted)],
            eval.cost(PRICES, METER, counted),
            "Wherever somebody lacks a place. Once linked, the environment ignores passes and prepaid users.",
            vec!["portal-payg", "pa-payg-ignores-passes"],
        ));
    }
    let mixes = [
        mixed(eval, lacks, prepaid, for_inside),
        shared(eval, lacks, prepaid, for_inside),
    ];
    let best = mixes.into_iter().flatten().min_by_key(|mix| cents(mix.cost));
    ways.extend(best.filter(|mix| ways.iter().all(|way| cents(way.cost) > cents(mix.cost))));
    ways
}

/// Returns packs for as many as they hold, and passes for the people inside whom they do not reach.
fn shared(eval: &Eval<'_>, lacks: &[Lack], prepaid: Interval, sold: bool) -> Option<Alternative> {
    if !sold || !lacks.iter().all(Lack::known) {
        return None;
    }
    let kept = |lack: &Lack| lack.demand.minus(lack.either);
    let full = to_buy(lacks.iter().map(|lack| lack.demand), prepaid).ceil_div(100).lo;
    let base = to_buy(lacks.iter().map(kept), prepaid);
    // Between two price steps the cost grows evenly, so the best number stands at a step, or one pack below all.
    let steps = AUTHENTICATED_TIERS.iter().map(|(step, _)| *step);
    let numbers = steps
        .chain([full - 1])
        .filter(|packs| *packs > base.ceil_div(100).lo && *packs < full);
    let with = |packs: i64| {
        let mut room = prepaid.lo.saturating_add(packs.saturating_mul(100));
        for lack in lacks {
            room = room.saturating_sub(to_buy(std::iter::once(kept(lack)), Interval::ZERO).lo);
        }
        // What an environment gets anyhow serves its people inside first; the rest goes where most are left.
        let mut left: Vec<(i64, i64)> = lacks
            .iter()
            .map(|lack| match kept(lack).lo {
                0 => (lack.demand.lo, LEAST_SITE_USERS),
                kept => (lack.demand.lo.saturating_sub(kept.max(LEAST_SITE_USERS)).max(0), 0),
            })
            .collect();
        left.sort_unstable_by_key(|(n, _)| std::cmp::Reverse(*n));
        let passes = left.into_iter().fold(0i64, |sum, (n, least)| {
            let served = if room < least { 0 } else { n.min(room) };
            if served > 0 {
                room -= served.max(least);
            }
            sum.saturating_add(n - served)
        });
        let passes = Interval::exactly(passes);
        let packs = Interval::exactly(packs);
        let cost = eval.cost(PRICES, "power-pages-authenticated", packs);
        let cost = cost
            .zip(eval.cost(PRICES, PASS, passes))
            .map(|(packs, passes)| packs.plus(passes));
        way(
            format!(
                "{}; {} for people inside",
                label(packs, true),
                several(passes, "pass", "passes")
            ),
            vec![("power-pages-authenticated", packs), (PASS, passes)],
            cost,
            "Passes only for those whom the packs do not reach.",
            vec![PAGES, "portal-internal-per-app"],
        )
    };
    numbers.map(with).min_by_key(|way| cents(way.cost))
}

fn cents(cost: Option<Cost>) -> i64 {
    cost.and_then(Cost::exact).map_or(i64::MAX, |cents| cents.0)
}

/// Returns packs for some environments, and for each of the others passes or the meter, whatever costs less there.
fn mixed(eval: &Eval<'_>, lacks: &[Lack], prepaid: Interval, sold: bool) -> Option<Alternative> {
    let alone = |lack: &Lack| {
        let meter = (eval.program.law >= METERS).then_some((METER, lack.linked));
        let passes = (sold && lack.places.hi == Some(0)).then_some((PASS, lack.either));
        let priced = |(license, n)| (cents(eval.cost(PRICES, license, n)), license, n);
        [meter, passes]
            .into_iter()
            .flatten()
            .map(priced)
            .min_by_key(|(cost, ..)| *cost)
    };
    let (mut lacking, content): (Vec<&Lack>, Vec<&Lack>) = lacks.iter().partition(|lack| lack.some());
    // Those that cost most for each user of packs that they would take share the packs.
    lacking.sort_by_key(|lack| {
        let dearest = alone(lack).map_or(i64::MAX, |(cost, ..)| cost);
        std::cmp::Reverse(dearest / lack.demand.lo.max(LEAST_SITE_USERS))
    });
    let split = |at: usize| {
        let (sharing, others) = lacking.split_at_checked(at)?;
        let others: Vec<_> = others
            .iter()
            .map(|lack| Some((*lack, alone(lack)?)))
            .collect::<Option<_>>()?;
        let kept = others.iter().map(|(lack, (_, license, _))| match *license {
            PASS => lack.demand.minus(lack.either),
            _ => Interval::ZERO,
        });
        let shared = sharing.iter().chain(&content).map(|lack| lack.demand);
        let packs = offer(eval, to_buy(shared.chain(kept), prepaid), None, true);
        let mut licenses = vec![("power-pages-authenticated", packs.packs)];
        let mut labels = vec![label(packs.packs, true)];
        let mut cost = packs.cost;
        for (lack, (_, license, n)) in others {
            cost = cost
                .zip(eval.cost(PRICES, license, n))
                .map(|(sum, more)| sum.plus(more));
            labels.push(match license {
                PASS => format!("{} in {}", several(n, "pass", "passes"), lack.name),
                _ => format!("pay-as-you-go for {} in {}", several(n, "user", "users"), lack.name),
            });
            match licenses.iter_mut().find(|(known, _)| *known == license) {
                Some((_, known)) => *known = known.plus(n),
                None => licenses.push((license, n)),
            }
        }
        if packs.packs.hi == Some(0) {
            labels.remove(0);
        }
        licenses.retain(|(_, n)| n.hi != Some(0));
        let note = "Each environment by itself: the others share the packs.";
        let rules = vec![PAGES, "portal-internal-per-app", "portal-payg"];
        Some(way(capital(&labels.join("; ")), licenses, cost, note, rules))
    };
    if lacking.len() < 2 || !lacks.iter().all(Lack::known) {
        return None;
    }
    (0..lacking.len()).filter_map(split).min_by_key(|way| cents(way.cost))
}

/// Returns passes for people inside, and whether they may still be bought.
fn passes(eval: &Eval<'_>, missing: Interval) -> (Alternative, Market) {
    let mut rules = vec!["portal-internal-per-app"];
    let mut note = "For people inside only: one pass for each person and site.";
    let market = market(eval);
    if eval.program.law >= END_OF_SALE {
        if !market.sells || !market.codes.is_empty() {
            note =
                "For people inside only, one for each person and site. Have it confirmed that you can still buy them.";
        }
        rules.extend(&market.rules);
    }
    let passes = way(
        format!("Power Apps per app, {}", several(missing, "pass", "passes")),
        vec![(PASS, missing)],
        eval.cost(PRICES, PASS, missing),
        note,
        rules,
    );
    (passes, market)
}

//! Adding up: passes for each environment and each person, people who are shut out, people whom a meter pays for.

use super::adjust;
use super::desk::Desk;
use super::model::{Model, says};
use super::need::{BLOCKED, FREE, METER, OUTSIDE, PASS, SITE_METER};
use super::pairing::Judged;
use super::purchases::bundled;
use crate::engine::eval::Eval;
use crate::engine::fact::Value;
use crate::engine::quantity::Interval;
use crate::engine::rule::Edition;
use crate::rules::facts::*;

/// Figures of one environment.
#[derive(Clone, Debug)]
pub struct Tally {
    /// Passes needed.
    pub needed: Interval,
    /// Passes that people known to open something need.
    pub running: i64,
    /// Passes that launches would take, as far as they are known.
    pub launched: Interval,
    /// Pairs that nothing entitles.
    pub blocked: Interval,
    /// Of them, those known to be used.
    pub blocked_running: i64,
    /// Pairs that the app meter counts.
    pub metered: Interval,
    /// Of them, those that it may count for nothing.
    pub metered_free: Interval,
    /// Pairs that a site meter counts.
    pub site_metered: Interval,
    /// Pairs whose need is not settled.
    pub open: Interval,
    /// License bundles that the passes would fill, for licenses of three passes.
    pub bundles: Interval,
    /// Pairs that need a pass, if a meter had to count them.
    pub pairs: Interval,
    /// Of them, those known to be used.
    pub pairs_running: Interval,
    /// Of the pairs, those on sites.
    pub on_sites: Interval,
    /// Of them, those known to be used.
    pub on_sites_running: Interval,
    /// Whether a meter counts everything here.
    pub by_meter: bool,
    /// Whether only members of a security group get in; nothing while that is unknown.
    pub grouped: Option<bool>,
    /// Passes needed by people who get in.
    pub able: Interval,
    /// Passes needed if everybody counts whom the apps are shared with, whatever the basis of the verdict.
    pub shared: Interval,
    /// Of the pairs that need a pass, those on sites.
    pub site_pairs: Interval,
    /// Visitors of its sites from outside.
    pub visitors: Interval,
    /// Pairs on sites that prepaid capacity of the environment covers.
    pub site_covered: Interval,
}

impl Tally {
    const NONE: Tally = Tally {
        needed: Interval::ZERO,
        running: 0,
        launched: Interval::ZERO,
        blocked: Interval::ZERO,
        blocked_running: 0,
        metered: Interval::ZERO,
        metered_free: Interval::ZERO,
        site_metered: Interval::ZERO,
        open: Interval::ZERO,
        bundles: Interval::ZERO,
        pairs: Interval::ZERO,
        pairs_running: Interval::ZERO,
        on_sites: Interval::ZERO,
        on_sites_running: Interval::ZERO,
        by_meter: false,
        grouped: Some(false),
        able: Interval::ZERO,
        shared: Interval::ZERO,
        site_pairs: Interval::ZERO,
        visitors: Interval::ZERO,
        site_covered: Interval::ZERO,
    };
}

/// Figures of the whole case.
#[derive(Debug)]
pub struct Count {
    /// By environment.
    pub environments: Vec<Tally>,
    /// Passes of each row of the people table, all its people together.
    pub people: Vec<Interval>,
    /// Distinct pairings that occur, judged.
    pub judged: Vec<Judged>,
    /// Pairs that a right covers.
    pub covered: Interval,
    /// Pairs that a single portal does not reach, in the edition that knows only one.
    pub beyond_portal: Interval,
    /// Visitors of sites, whom capacity for sites answers for.
    pub visitors: Interval,
    /// People who hold Power Apps Premium.
    pub premium: Interval,
    /// People whom several rights cover in one app.
    pub mixed: bool,
    /// People whom Dataverse knows through model-driven apps, where launches are stated.
    pub dataverse_users: Option<Interval>,
    /// Passes needed once the trials have ended.
    pub after_trials: Interval,
    /// Whether launches are stated anywhere.
    pub launches_stated: bool,
    /// Of the pairs whose people of a month are stated, those that need a pass: person, app.
    pub passes_of: Vec<(usize, usize)>,
}

/// Sums of one person in one environment.
#[derive(Clone, Copy)]
struct Sum {
    apps: Interval,
    sites: Interval,
    /// Apps or sites, nobody knows which.
    either: Interval,
    running: i64,
    used: bool,
}

impl Sum {
    const NONE: Sum = Sum {
        apps: Interval::ZERO,
        sites: Interval::ZERO,
        either: Interval::ZERO,
        running: 0,
        used: false,
    };

    fn pairs(self) -> Interval {
        self.apps.plus(self.sites).plus(self.either)
    }

    /// Bundles of two apps and a portal.
    fn bundles(self) -> Interval {
        let most = self
            .apps
            .plus(self.either)
            .ceil_div(2)
            .max(self.sites.plus(self.either));
        if self.either == Interval::ZERO {
            return most;
        }
        // The fewest: what is not known is spread over both.
        let need = |sites: i64| {
            let apps = self.apps.lo.saturating_add(self.either.lo.saturating_sub(sites));
            Interval::exactly(apps)
                .ceil_div(2)
                .lo
                .max(self.sites.lo.saturating_add(sites))
        };
        let least = (0..=self.either.lo).map(need).min().unwrap_or(0);
        Interval { lo: least, ..most }
    }
}

/// Judges every pairing once and adds up.
#[must_use]
pub fn count(eval: &Eval<'_>, model: &Model) -> Count {
    let bundled = bundled(eval.program);
    let everybody = chosen(eval, &LAUNCHES, "everybody");
    let launched_only = chosen(eval, &BASIS, "launched") || eval.program.reads("D-03");
    let one_portal = eval.program.edition == Edition::March2020 || eval.program.reads("D-55");
    let mut desk = Desk::new(eval, model);
    let mut count = Count {
        environments: vec![Tally::NONE; model.environments.len()],
        people: Vec::with_capacity(model.people.len()),
        judged: Vec::new(),
        covered: Interval::ZERO,
        beyond_portal: Interval::ZERO,
        visitors: Interval::ZERO,
        premium: Interval::ZERO,
        mixed: false,
        dataverse_users: None,
        after_trials: Interval::ZERO,
        launches_stated: everybody,
        passes_of: Vec::new(),
    };
    for (tally, environment) in count.environments.iter_mut().zip(&model.environments) {
        let off = says(&environment.facts, &ENV_PAYG_APPS_METER, "no");
        tally.by_meter = says(&environment.facts, &ENV_PAYG_PLAN, "yes") && !off;
        tally.grouped = match environment.facts.get(&ENV_SECURITY_GROUP) {
            Some(Value::Options(mask)) => Some(*mask == ENV_SECURITY_GROUP.bit("yes")),
            Some(_) => None,
            None => Some(false),
        };
    }
    let mut rights: Vec<u8> = vec![0; model.apps.len()];
    let model_driven: Vec<bool> = (0..model.apps.len()).map(|app| desk.model_driven(app)).collect();
    let mut sums = vec![Sum::NONE; model.environments.len()];
    for person in &model.people {
        let people = person.count;
        let mut mine = Interval::ZERO;
        let mut portals = 0;
        let mut known_to_dataverse: Option<Interval> = None;
        for (app, active) in &person.uses {
            let Some(row) = model.apps.get(*app) else { continue };
            let at = desk.at(person, *app);
            let Some(judged) = desk.judged.get(at) else { continue };
            let Some(tally) = count.environments.get_mut(row.environment) else {
                continue;
            };
            let Some(sum) = sums.get_mut(row.environment) else {
                continue;
            };
            let active = if everybody {
                people
            } else {
                active.map_or(Interval { lo: 0, hi: people.hi }, Interval::exactly)
            };
            count.launches_stated |= active.exact().is_some();
            let heads = if launched_only { active } else { people };
            sum.used = true;
            let may = |what: u8, n: Interval| {
                if judged.is(what) {
                    n
                } else if judged.may(what) {
                    Interval { lo: 0, ..n }
                } else {
                    Interval::ZERO
                }
            };
            let one = may(PASS, Interval::exactly(1));
            match row.site {
                Some(true) => sum.sites = sum.sites.plus(one),
                Some(false) => sum.apps = sum.apps.plus(one),
                None => sum.either = sum.either.plus(one),
            }
            if row.site == Some(true) {
                tally.site_pairs = tally.site_pairs.plus(may(PASS, heads));
                tally.on_sites = tally.on_sites.plus(may(PASS, people));
                tally.on_sites_running = tally.on_sites_running.plus(may(PASS, active));
                tally.visitors = tally.visitors.plus(may(OUTSIDE, people));
            }
            if judged.may(PASS) {
                tally.pairs = tally.pairs.plus(may(PASS, people));
                tally.pairs_running = tally.pairs_running.plus(may(PASS, active));
                if judged.is(PASS) {
                    sum.running = if bundled {
                        sum.running.max(active.lo)
                    } else {
                        sum.running.saturating_add(active.lo)
                    };
                }
                tally.launched = tally.launched.plus(may(PASS, active));
                if launched_only && !bundled {
                    tally.needed = tally.needed.plus(may(PASS, heads));
                    mine = mine.plus(may(PASS, heads));
                }
            }
            if judged.may(BLOCKED) {
                tally.blocked = tally.blocked.plus(may(BLOCKED, people));
                if judged.is(BLOCKED) {
                    tally.blocked_running = tally.blocked_running.saturating_add(active.lo);
                }
            }
            if judged.may(METER) {
                tally.metered = tally.metered.plus(may(METER, active));
                if judged.free_of_charge {
                    tally.metered_free = tally.metered_free.plus(active);
                }
            }
            tally.site_metered = tally.site_metered.plus(may(SITE_METER, active));
            if !judged.settled() {
                tally.open = tally.open.plus(people);
            }
            count.visitors = count.visitors.plus(may(OUTSIDE, people));
            if judged.may(FREE) {
                let premium_site = one_portal && judged.row == Some("2") && row.site == Some(true);
                portals += i32::from(premium_site);
                if premium_site && portals > 1 {
                    count.beyond_portal = count.beyond_portal.plus(people);
                } else {
                    count.covered = count.covered.plus(may(FREE, people));
                }
            }
            if let Some(seen) = rights.get_mut(*app) {
                *seen |= desk.rights.get(at).copied().unwrap_or_default();
            }
            if active.exact().is_some() && model_driven.get(*app) == Some(&true) {
                known_to_dataverse = Some(known_to_dataverse.map_or(active, |known| known.max(active)));
            }
        }
        if let Some(known) = known_to_dataverse {
            count.dataverse_users = Some(count.dataverse_users.unwrap_or(Interval::ZERO).plus(known));
        }
        for (sum, tally) in sums.iter_mut().zip(&mut count.environments) {
            if !sum.used {
                continue;
            }
            let each = if bundled { sum.bundles() } else { sum.pairs() };
            let all = each.times(people);
            tally.shared = tally.shared.plus(all);
            if bundled || !launched_only {
                tally.needed = tally.needed.plus(all);
                mine = mine.plus(all);
            }
            tally.able = tally.able.plus(match (tally.grouped, person.in_group) {
                (Some(false), _) | (_, Some(true)) => all,
                (Some(true), Some(false)) => Interval::ZERO,
                _ => Interval { lo: 0, ..all },
            });
            tally.bundles = tally.bundles.plus(sum.bundles().times(people));
            tally.running = tally.running.saturating_add(sum.running);
            *sum = Sum::NONE;
        }
        if model
            .holders
            .get(person.pattern)
            .is_some_and(|holder| says(&holder.facts, &PERSON_PREMIUM, "yes"))
        {
            count.premium = count.premium.plus(people);
        }
        count.people.push(mine);
    }
    if !model.overlaps.is_empty() {
        adjust::overlaps(&mut count, model, &desk, everybody, launched_only, bundled);
    }
    if !bundled {
        adjust::sites(&mut count, model, eval.program.law);
    }
    let needs = |(person, app, _): &&(usize, usize, i64)| {
        let judged = model.people.get(*person).and_then(|person| desk.get(person, *app));
        judged.is_some_and(|judged| judged.is(PASS))
    };
    count.passes_of = model
        .in_month
        .iter()
        .filter(needs)
        .map(|(person, app, _)| (*person, *app))
        .collect();
    count.mixed = rights.iter().any(|seen| seen.count_ones() > 1);
    count.after_trials = desk.after_trials(&count);
    count.judged = desk.judged;
    count
}

fn chosen(eval: &Eval<'_>, fact: &'static crate::engine::fact::Fact, option: &str) -> bool {
    matches!(eval.answer(fact), Some(Value::Options(mask)) if Some(*mask) == fact.find(option))
}

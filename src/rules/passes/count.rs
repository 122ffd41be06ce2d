//! Adding up: passes for each environment and each person, people who are shut out, people whom a meter pays for.

use super::desk::Desk;
use super::model::{Environment, Model, says};
use super::need::{BLOCKED, FREE, METER, OUTSIDE, PASS, PAYG_START, SITE_METER};
use super::purchases::bundled;
use super::tally::Sum;
pub use super::tally::{Count, Tally};
use super::{adjust, baseline, restricted};
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::fact::Value;
use crate::engine::known::Truth;
use crate::engine::quantity::Interval;
use crate::engine::rule::Edition;
use crate::rules::facts::*;

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
        void: Vec::with_capacity(model.people.len()),
        metered_apps: Vec::with_capacity(model.people.len()),
        without: Vec::new(),
        perhaps_without: Vec::new(),
        without_beyond: false,
        code_apps: Vec::new(),
        unentitled: Interval::ZERO,
        writers: None,
        no_baseline: false,
        open_baseline: false,
        too_few_site_users: false,
        launched_only,
        launches_stated: everybody,
        passes_of: Vec::new(),
    };
    for (tally, environment) in count.environments.iter_mut().zip(&model.environments) {
        tally.by_meter = by_meter(eval, environment);
        tally.grouped = match environment.facts.get(&ENV_SECURITY_GROUP) {
            Some(Value::Options(mask)) => Some(*mask == ENV_SECURITY_GROUP.bit("yes")),
            Some(_) => None,
            None => Some(false),
        };
    }
    // The app meter stands for flows as well, except in a managed environment.
    let carries: Vec<Truth> = model
        .environments
        .iter()
        .map(|environment| unmanaged(eval, environment))
        .collect();
    let mut rights: Vec<u8> = vec![0; model.apps.len()];
    let model_driven: Vec<bool> = (0..model.apps.len()).map(|app| desk.model_driven(app)).collect();
    let mut sums = vec![Sum::NONE; model.environments.len()];
    for (at_person, person) in model.people.iter().enumerate() {
        let people = person.count;
        let (mut mine, mut void) = (Interval::ZERO, Interval::ZERO);
        let mut portals = 0;
        let mut known_to_dataverse: Option<Interval> = None;
        let (mut unentitled, mut perhaps, mut code_app) = (false, false, false);
        let mut metered_apps = Truth::No;
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
            count.launches_stated |= active.exact().is_some() && people != Interval::ZERO;
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
            sum.add(row.site, one);
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
                tally.beyond |= desk.managed_only.get(at) != Some(&true);
                if judged.is(PASS) && desk.free.get(at) == Some(&true) {
                    tally.pairs_free = tally.pairs_free.plus(active);
                }
                if launched_only && !bundled {
                    tally.needed = tally.needed.plus(may(PASS, heads));
                    mine = mine.plus(may(PASS, heads));
                    if tally.by_meter == Truth::Yes {
                        void = void.plus(may(PASS, heads));
                    }
                }
            }
            if judged.may(BLOCKED) {
                tally.blocked = tally.blocked.plus(may(BLOCKED, people));
                let (shut, open) = judged.shut();
                tally.shut = tally.shut.plus(if shut {
                    people
                } else if open {
                    Interval { lo: 0, ..people }
                } else {
                    unentitled |= judged.is(BLOCKED);
                    Interval::ZERO
                });
                perhaps |= judged.unentitled;
                count.without_beyond |= judged.unentitled && desk.managed_only.get(at) != Some(&true);
                if judged.is(BLOCKED) {
                    tally.blocked_running = tally.blocked_running.saturating_add(active.lo);
                }
            }
            let kept_out = judged.kept_out();
            if kept_out != Truth::No {
                let n = Interval {
                    lo: if kept_out == Truth::Yes { people.lo } else { 0 },
                    ..people
                };
                tally.kept_out = tally.kept_out.plus(n);
            }
            if judged.may(METER) {
                let sure = if judged.is(METER) { Truth::Yes } else { Truth::Unknown };
                metered_apps = metered_apps.or(sure.and(carries.get(row.environment).copied().unwrap_or(Truth::No)));
                tally.metered = tally.metered.plus(may(METER, active));
                if judged.free_of_charge {
                    tally.metered_free = tally.metered_free.plus(active);
                }
            }
            tally.site_metered = tally.site_metered.plus(may(SITE_METER, active));
            if !judged.settled() {
                code_app |= judged.asks.iter().any(|(code, ..)| *code == "Q-CODEAPP");
                tally.open = tally.open.plus(people);
                if judged.may(BLOCKED) || judged.asks.iter().any(|(code, ..)| *code == "Q-CODEAPP") {
                    tally.doubtful = tally.doubtful.plus(people);
                }
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
                if tally.by_meter == Truth::Yes {
                    void = void.plus(all);
                }
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
        match model
            .holders
            .get(person.pattern)
            .and_then(|holder| holder.facts.get(&PERSON_PREMIUM))
        {
            Some(Value::Options(mask)) if *mask == PERSON_PREMIUM.bit("yes") => {
                count.premium = count.premium.plus(people);
            }
            Some(Value::Unknown) => count.premium = count.premium.plus(Interval { lo: 0, ..people }),
            _ => {}
        }
        if unentitled {
            count.without.push(at_person);
        } else if perhaps {
            count.perhaps_without.push(at_person);
        }
        if code_app {
            count.code_apps.push(at_person);
        }
        count.metered_apps.push(metered_apps);
        count.people.push(mine);
        count.void.push(void);
    }
    if !model.apart() {
        adjust::overlaps(&mut count, model, &mut desk, everybody, bundled);
    }
    count.unentitled = adjust::people(model, &count.without);
    baseline::limit(&mut count, model, &desk);
    count.writers = restricted::writers(model, &desk);
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

/// Tells whether the app meter is on in an environment.
fn by_meter(eval: &Eval<'_>, environment: &Environment) -> Truth {
    let off = says(&environment.facts, &ENV_PAYG_APPS_METER, "no") && !eval.program.reads("D-13");
    match environment.facts.get(&ENV_PAYG_PLAN) {
        _ if off || eval.program.law < PAYG_START => Truth::No,
        Some(Value::Options(mask)) => Truth::of(*mask == ENV_PAYG_PLAN.bit("yes")),
        _ => Truth::Unknown,
    }
}

/// From this day environments can be managed.
const ME_START: Date = Date::of("2022-10-12");

/// Tells whether an environment is not managed; before October 12, 2022 none was.
pub(super) fn unmanaged(eval: &Eval<'_>, environment: &Environment) -> Truth {
    match environment.facts.get(&ENV_MANAGED) {
        _ if eval.program.law < ME_START => Truth::Yes,
        Some(Value::Options(mask)) => Truth::of(*mask == ENV_MANAGED.bit("no")),
        _ => Truth::Unknown,
    }
}

fn chosen(eval: &Eval<'_>, fact: &'static crate::engine::fact::Fact, option: &str) -> bool {
    matches!(eval.answer(fact), Some(Value::Options(mask)) if Some(*mask) == fact.find(option))
}

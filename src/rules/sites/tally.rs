//! Adding up over the tables: who needs what in each environment, and what is lacking there.

use super::answer::{Answer, METERED, PASSES_VOID, PREPAID_VOID, Pair, each, metered};
use super::lack::Lack;
use super::usage::PAGES_YEAR;
use crate::engine::eval::Eval;
use crate::engine::known::Truth;
use crate::engine::quantity::Interval;
use crate::rules::facts::*;
use crate::rules::passes::market;
use crate::rules::passes::model::{Environment, Model, number};
use crate::rules::passes::pairing::COLUMNS;

/// Sums of one environment.
#[derive(Clone, Copy)]
pub struct Sum {
    /// Whose license counts.
    pub license: Interval,
    /// Whom the users of their site answer for.
    pub capacity: Interval,
    /// Visitors from outside.
    pub outside: Interval,
    /// People whom a pass would do.
    pub inside: Interval,
    /// People whom no pass would do.
    pub shut: Interval,
    /// Whom the app meter counts.
    pub app_meter: Interval,
    /// Whom the meter of sites counts.
    pub site_meter: Interval,
    /// Whom the app meter certainly counts.
    pub sure_app_meter: Interval,
    /// Whom the meter of sites certainly counts.
    pub sure_site_meter: Interval,
    /// Whom no license and no meter answers for.
    pub unpaid: Interval,
    /// Whom the meter of sites would count if it were on.
    pub linked: Interval,
}

impl Sum {
    const NONE: Sum = Sum {
        license: Interval::ZERO,
        capacity: Interval::ZERO,
        outside: Interval::ZERO,
        inside: Interval::ZERO,
        shut: Interval::ZERO,
        app_meter: Interval::ZERO,
        site_meter: Interval::ZERO,
        sure_app_meter: Interval::ZERO,
        sure_site_meter: Interval::ZERO,
        unpaid: Interval::ZERO,
        linked: Interval::ZERO,
    };

    fn entry(&mut self, answer: Answer) -> &mut Interval {
        match answer {
            Answer::License => &mut self.license,
            Answer::AppMeter => &mut self.app_meter,
            Answer::SiteMeter => &mut self.site_meter,
            Answer::Capacity => &mut self.capacity,
            Answer::Outside => &mut self.outside,
            Answer::Inside => &mut self.inside,
            Answer::Shut => &mut self.shut,
        }
    }

    fn add(&mut self, pair: &Pair<'_>) {
        let at_least = |sure: bool, n: Interval| if sure { n } else { Interval { lo: 0, ..n } };
        let only = pair.answers.len() == 1;
        for answer in &pair.answers {
            let n = if metered(*answer) { pair.active } else { pair.people };
            let entry = self.entry(*answer);
            *entry = entry.plus(at_least(only, n));
        }
        match pair.answers.as_slice() {
            [Answer::AppMeter] => self.sure_app_meter = self.sure_app_meter.plus(pair.active),
            [Answer::SiteMeter] => self.sure_site_meter = self.sure_site_meter.plus(pair.active),
            _ => {}
        }
        let unpaid = |answer: &&Answer| !metered(**answer) && **answer != Answer::License;
        let paid = pair.answers.len() - pair.answers.iter().filter(unpaid).count();
        if paid < pair.answers.len() {
            let n = pair.active.exact().map_or(pair.people, Interval::exactly);
            self.linked = self.linked.plus(at_least(paid == 0, n));
            self.unpaid = self.unpaid.plus(at_least(paid == 0, pair.people));
        }
    }
}

/// Adds up over the environments.
pub fn total(sums: &[Sum], of: impl Fn(&Sum) -> Interval) -> Interval {
    sums.iter().fold(Interval::ZERO, |all, sum| all.plus(of(sum)))
}

/// Goes through every pair and adds up by environment.
pub fn survey(eval: &Eval<'_>, model: &Model, mut see: impl FnMut(&Pair<'_>)) -> Vec<Sum> {
    let mut sums = vec![Sum::NONE; model.environments.len()];
    each(eval, model, |pair| {
        see(&pair);
        if let Some(sum) = sums.get_mut(pair.environment) {
            sum.add(&pair);
        }
    });
    sums
}

/// Returns what is allocated and works there.
fn working(allocated: Interval, void: Truth) -> Interval {
    match void {
        Truth::Yes => Interval::ZERO,
        Truth::No => allocated,
        Truth::Unknown => Interval { lo: 0, ..allocated },
    }
}

/// Returns what each environment lacks. Prepaid users serve visitors first, who have nothing else.
pub fn lacks(eval: &Eval<'_>, model: &Model, sums: &[Sum]) -> Vec<Lack> {
    let lapsed = market::lapsed(eval);
    let lack = |(environment, sum): (&Environment, &Sum)| {
        let facts = &environment.facts;
        let here = eval.row(facts, COLUMNS);
        let held = number(facts, &ENV_ALLOCATED_SITE_USERS, Interval::ZERO);
        let void = here.truth(&PREPAID_VOID);
        let for_visitors = Truth::of(eval.program.law < PAGES_YEAR).or(here.truth(&METERED));
        let prepaid = working(held, for_visitors);
        // Where it is stated how many are allocated, no more than so many answer for anybody.
        let capacity = if held.lo > 0 { sum.capacity } else { Interval::ZERO };
        let outside = sum.outside.plus(capacity);
        let left = working(prepaid.minus(outside), void);
        let passes_void = here.truth(&PASSES_VOID).or(lapsed);
        let passes = working(environment.allocated, passes_void);
        let inside = sum.inside.minus(passes);
        let shut = sum.shut.minus(left);
        let places = outside.minus(prepaid).plus(shut);
        let either = inside.minus(left.minus(sum.shut));
        // Where passes do nothing, people inside need a place as well.
        let (places, either) = match passes_void {
            Truth::Yes => (places.plus(either), Interval::ZERO),
            _ => (places, either),
        };
        // Of whom it is not known whether they come from outside, each is one person all the same.
        let most = |n: Interval| Interval {
            hi: n.hi.zip(sum.unpaid.hi).map(|(n, most)| n.min(most)),
            ..n
        };
        let demand = working(outside.plus(sum.shut).plus(inside), here.truth(&METERED));
        Lack {
            name: environment.name.clone(),
            people: most(places.plus(either)),
            places,
            either,
            demand: most(demand),
            linked: sum.linked,
            early: eval.program.law < PAGES_YEAR && sum.outside.hi != Some(0),
            stuck: void == Truth::Yes && shut.lo > 0,
            overused: capacity.minus(prepaid).lo > 0,
        }
    };
    model.environments.iter().zip(sums).map(lack).collect()
}

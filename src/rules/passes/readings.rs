//! What decides which way helps and is not known: each reading is judged by itself, and what they come to stands together.

use super::adjust;
use super::bill::Costs;
use super::count::{Count, count};
use super::model::Model;
use super::step::Solution;
use crate::engine::eval::Eval;
use crate::engine::fact::Value;
use crate::engine::finding::Alternative;
use crate::engine::known::Truth;
use crate::engine::price::Cost;
use crate::rules::facts::*;
use std::rc::Rc;

/// So many points are read each way; with more the ranges of the tables stand.
const MOST: usize = 3;

/// A point that is not known.
#[derive(Clone, Copy)]
enum Point {
    /// Whether a code app takes what a canvas app takes, or Premium only.
    CodeApps,
    /// Whether the environment at this position is linked to a plan.
    Plan(usize),
    /// Whether the passes may still be used.
    Lapse,
}

impl Point {
    /// Returns what a way rests on that helps in one reading only.
    const fn note(self, yes: bool) -> &'static str {
        match (self, yes) {
            (Point::CodeApps, true) => "Only if what opens canvas apps opens code apps as well.",
            (Point::CodeApps, false) => "Only if nothing but Premium opens code apps.",
            (Point::Plan(_), true) => "Only where a pay-as-you-go plan is linked: passes do nothing there.",
            (Point::Plan(_), false) => "Only where no pay-as-you-go plan is linked.",
            (Point::Lapse, true) => "Needed once the agreement and 60 days more are over.",
            (Point::Lapse, false) => "Only while the agreement lasts, and 60 days more.",
        }
    }
}

fn points(solution: &Solution) -> Vec<Point> {
    let (count, balance) = (solution.count(), &solution.balance);
    let mut points = Vec::new();
    if !count.code_apps.is_empty() {
        points.push(Point::CodeApps);
    }
    let metered = count.environments.iter().enumerate();
    points.extend(
        metered
            .filter(|(_, tally)| tally.by_meter == Truth::Unknown)
            .filter(|(_, tally)| tally.needed.hi != Some(0) || tally.metered.hi != Some(0))
            .map(|(at, _)| Point::Plan(at)),
    );
    if balance.lapsed == Truth::Unknown && balance.needed.hi != Some(0) && solution.stock.passes.hi != Some(0) {
        points.push(Point::Lapse);
    }
    points
}

/// Returns what it costs over all readings; nothing where nothing is read two ways, or too much is.
pub fn costs(eval: &Eval<'_>, solution: &Solution) -> Option<Costs> {
    let points = points(solution);
    if points.is_empty() || points.len() > MOST {
        return None;
    }
    let readings: Vec<(Vec<bool>, Costs)> = (0..1u32 << points.len())
        .map(|bits| {
            let read: Vec<bool> = (0..points.len()).map(|at| bits & (1 << at) != 0).collect();
            let solution = read_so(eval, solution, &points, &read);
            let relief = solution.relief(eval);
            let costs = Costs::as_it_reads(eval, &solution, relief.as_ref());
            (read, costs)
        })
        .collect();
    let monthly = readings.iter().filter_map(|(_, costs)| costs.monthly);
    let monthly = monthly.reduce(Cost::join).map(|cost| Cost {
        hi: cost
            .hi
            .filter(|_| readings.iter().all(|(_, costs)| costs.monthly.is_some())),
        ..cost
    });
    Some(Costs {
        monthly,
        ways: together(&points, readings),
    })
}

/// Returns the tables as they are in one reading.
fn read_so(eval: &Eval<'_>, solution: &Solution, points: &[Point], read: &[bool]) -> Solution {
    let mut model: Model = solution.model().clone();
    let mut stock = solution.stock.clone();
    let mut seated = false;
    for (point, yes) in points.iter().zip(read) {
        match point {
            Point::CodeApps if *yes => model.code_as_canvas(),
            Point::CodeApps => seated = true,
            Point::Plan(at) => {
                let plan = ENV_PAYG_PLAN.bit(if *yes { "yes" } else { "no" });
                if let Some(environment) = model.environments.get_mut(*at) {
                    environment.facts.set(&ENV_PAYG_PLAN, Value::Options(plan));
                }
            }
            Point::Lapse => stock.lapsed = Truth::of(*yes),
        }
    }
    let mut count = count(eval, &model);
    if seated {
        seat(&mut count, &model);
    }
    Solution::of(eval, Rc::new((Rc::new(model), count)), stock)
}

/// Counts people with code apps among those whom only Premium helps.
fn seat(count: &mut Count, model: &Model) {
    count.without.extend(&count.code_apps);
    count.without.sort_unstable();
    count.without.dedup();
    count.perhaps_without.retain(|row| !count.without.contains(row));
    count.without_beyond = true;
    count.unentitled = adjust::people(model, &count.without);
}

/// Returns every way of some reading once. One that helps in some of them only is no certain one, and says what it rests on.
fn together(points: &[Point], readings: Vec<(Vec<bool>, Costs)>) -> Vec<Alternative> {
    let all = readings.len();
    let mut ways: Vec<(Alternative, Vec<Vec<bool>>)> = Vec::new();
    for (read, costs) in readings {
        for way in costs.ways {
            match ways
                .iter_mut()
                .find(|(known, _)| known.label == way.label && known.licenses == way.licenses)
            {
                Some((known, seen)) => {
                    known.cost = known.cost.zip(way.cost).map(|(one, other)| one.join(other));
                    seen.push(read.clone());
                }
                None => ways.push((way, vec![read.clone()])),
            }
        }
    }
    let finish = |(mut way, seen): (Alternative, Vec<Vec<bool>>)| {
        way.certain = seen.len() == all;
        let only = points.iter().enumerate().find_map(|(at, point)| {
            let mut values = seen.iter().filter_map(|read| read.get(at).copied());
            let first = values.next()?;
            values.all(|value| value == first).then_some(point.note(first))
        });
        way.rests = only.filter(|_| !way.certain);
        way
    };
    ways.into_iter().map(finish).collect()
}

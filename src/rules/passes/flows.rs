//! Premium flows that people on passes own: those of the app are covered, others need a license of their own.

use super::model::{Environment, FLOW_TRIAL_DAYS, Person, flow_trial, says};
use super::step::Solution;
use super::ways;
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::fact::{Fact, Facts, Value};
use crate::engine::finding::Alternative;
use crate::engine::known::Truth;
use crate::engine::monthly::MONTHLY;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::quantity::Interval;
use crate::engine::rule::{Axis, Status};
use crate::rules::buying::words::way;
use crate::rules::facts::*;
use crate::text::format;

const RULE: &[&str] = &["pa-flow-rights"];
const BEHIND: &[&str] = &["app-indirect-backend"];

/// From this day Power Automate Premium is sold in place of the license per user.
const SINCE_PREMIUM: Date = Date::of("2023-08-01");
/// What the owner of a flow needs, or the flow: its id, its name, and what is said of it.
type License = (&'static str, &'static str, &'static str);
const PREMIUM: License = (
    "power-automate-premium",
    "Power Automate Premium",
    "For the owners of premium flows that belong to no app. Power Apps Premium does not cover those.",
);
const ON_THE_FLOW: &str =
    "A license on the flow itself: its owner needs none. It pays where several people would have to own or run it.";
const PROCESS: License = ("power-automate-process", "A Process license", ON_THE_FLOW);
const PER_FLOW: License = ("power-automate-per-flow", "A per flow license", ON_THE_FLOW);
const PER_USER: License = (
    "power-automate-per-user",
    "Power Automate per user",
    "For the owners of premium flows that belong to no app. Power Apps per user does not cover those.",
);

/// What a flow asks of its owner.
struct Flow<'a> {
    row: &'a Facts,
    owner: Option<&'a str>,
    covered: Truth,
    by_pass: bool,
}

/// Adds the verdict on flows; returns the licenses that are missing.
pub fn add(eval: &Eval<'_>, solution: &Solution, outcome: &mut Outcome, fired: &mut Vec<&'static str>) -> Interval {
    let flows = premium(eval, solution);
    let behind = behind(eval);
    let rules = if flows.is_empty() && !unlisted(eval) {
        BEHIND
    } else {
        RULE
    };
    if flows.is_empty() && behind == Interval::ZERO {
        return Interval::ZERO;
    }
    let mut owners: Vec<(Option<&str>, Truth)> = Vec::new();
    for flow in &flows {
        let short = flow.covered.not();
        match owners
            .iter_mut()
            .find(|(owner, _)| flow.owner.is_some() && *owner == flow.owner)
        {
            Some((_, known)) => *known = known.or(short),
            None => owners.push((flow.owner, short)),
        }
    }
    let licenses = owners.iter().fold(behind, |sum, (_, short)| sum.plus(number(*short)));
    if !flows.is_empty() {
        // One that may be standard may not count at all.
        let premium = |flow: &Flow<'_>| says(flow.row, &FLOW_ROW_PREMIUM, "yes");
        let covered = flows.iter().map(|flow| Interval {
            lo: number(flow.covered).lo * i64::from(premium(flow)),
            ..number(flow.covered)
        });
        outcome.figure("flowsCovered", covered.fold(Interval::ZERO, Interval::plus), RULE);
    }
    if rules == RULE {
        fired.extend(RULE);
    }
    outcome.figure("flowLicenses", licenses, rules);
    if licenses.hi != Some(0) {
        let truth = if licenses.lo > 0 { Truth::Yes } else { Truth::Unknown };
        outcome.add_status(Status::Gap, Axis::Terms, truth);
    }
    // No pass and no meter stands for it, so it comes on top, as far as it is known.
    let (license, name, note) = if eval.program.law < SINCE_PREMIUM {
        PER_USER
    } else {
        PREMIUM
    };
    let cost = eval.cost(super::prices::PRICES, license, licenses);
    let monthly = outcome.amounts.iter_mut().find(|(key, _)| *key == MONTHLY);
    if let (Some((_, monthly)), Some(cost)) = (monthly, cost) {
        *monthly = monthly.plus(cost);
    }
    if licenses.lo > 0 {
        let label = format!("{name} for {}", ways::people(licenses));
        let way = way(label, vec![(license, licenses)], cost, note, rules.to_vec());
        let on_flows = on_the_flows(eval, &flows).filter(|_| behind == Interval::ZERO);
        let others = outcome.alternatives.iter();
        let others = others.min_by_key(|way| way.cost.map(|cost| cost.hi.unwrap_or(cost.lo)));
        let mut others: Vec<Alternative> = others.cloned().into_iter().collect();
        ways::besides(eval, &mut outcome.alternatives, &way);
        if let Some(on_flows) = on_flows {
            ways::besides(eval, &mut others, &on_flows);
            outcome.alternatives.extend(others);
        }
    }
    if flows.iter().any(|flow| flow.by_pass) {
        super::step::say(outcome, "W-FLOW-ASSOCIATE", "", RULE);
    }
    licenses
}

/// Returns licenses for the flows in the place of their owners.
fn on_the_flows(eval: &Eval<'_>, flows: &[Flow<'_>]) -> Option<Alternative> {
    let short = flows.iter().map(|flow| number(flow.covered.not()));
    let short = short.fold(Interval::ZERO, Interval::plus);
    let (license, name, note) = if eval.program.law < SINCE_PREMIUM {
        PER_FLOW
    } else {
        PROCESS
    };
    let label = match short.exact() {
        Some(1) => format!("{name} for the flow"),
        _ => format!("{name} for each of {} flows", format::interval(short)),
    };
    let cost = eval.cost(crate::rules::prices::PRICES, license, short);
    (short.lo > 0).then(|| way(label, vec![(license, short)], cost, note, RULE.to_vec()))
}

fn rows<'a>(eval: &'a Eval<'_>, table: &'static Fact) -> &'a [Facts] {
    eval.rows(table).map_or(&[], |(rows, _)| rows)
}

/// Returns the flows that may be premium, judged.
fn premium<'a>(eval: &'a Eval<'_>, solution: &Solution) -> Vec<Flow<'a>> {
    rows(eval, &FLOWS_IN_APP)
        .iter()
        .filter(|row| !says(row, &FLOW_ROW_PREMIUM, "no"))
        .map(|row| judge(row, solution, eval.as_of, eval.program.reads("D-11")))
        .collect()
}

/// Tells whether nobody knows which flows there are.
fn unlisted(eval: &Eval<'_>) -> bool {
    matches!(eval.answer(&FLOWS_IN_APP), Some(Value::Unknown))
}

/// Returns the owners of flows that nobody lists, each of whom may need a license: of automated ones behind apps, or of any
/// where it is not known which there are.
fn behind(eval: &Eval<'_>) -> Interval {
    if unlisted(eval) {
        return Interval::at_least(0);
    }
    if eval.rows(&FLOWS_IN_APP).is_some() {
        return Interval::ZERO;
    }
    let unknown = |row: &Facts| row.get(&APP_BACKEND) == Some(&Value::Unknown);
    let flow = |row: &&Facts| says(row, &APP_BACKEND, "automated-flow") || unknown(row);
    let n = rows(eval, &APPS).iter().filter(flow).count();
    Interval::between(0, i64::try_from(n).unwrap_or(i64::MAX))
}

/// Collects the cells that decide whether owners of flows need a license.
pub fn open_leaves(eval: &Eval<'_>, solution: &Solution, leaves: &mut Leaves) {
    if behind(eval).hi != Some(0) {
        leaves.add(&FLOWS_IN_APP);
    }
    for flow in premium(eval, solution)
        .iter()
        .filter(|flow| flow.covered == Truth::Unknown)
    {
        let cells = [&FLOW_ROW_PREMIUM, &FLOW_ROW_RELATION, &FLOW_ROW_OWNER];
        let mut missing = cells.into_iter().filter(|fact| unknown(flow.row, fact)).peekable();
        let unrelated = says(flow.row, &FLOW_ROW_RELATION, "unrelated");
        if missing.peek().is_none() {
            owner_leaves(solution, flow, unrelated, leaves);
        }
        missing.for_each(|fact| leaves.add(fact));
    }
}

fn unknown(facts: &Facts, fact: &'static Fact) -> bool {
    !matches!(
        facts.get(fact),
        Some(Value::Options(_) | Value::Day(_) | Value::Text(_))
    )
}

/// Collects what is not known of the owner of a flow.
fn owner_leaves(solution: &Solution, flow: &Flow<'_>, unrelated: bool, leaves: &mut Leaves) {
    let model = solution.model();
    for (at, owner) in model.people.iter().enumerate() {
        let Some(holder) = model.holders.get(owner.pattern) else {
            continue;
        };
        if Some(owner.id.as_str()) != flow.owner {
            continue;
        }
        let rights = [&PERSON_FLOW_PREMIUM, &PERSON_PREMIUM, &PERSON_TRIAL_UNTIL, &PERSON_D365];
        // Only the first is a right to own a flow that belongs to no app.
        let rights = rights.into_iter().take(if unrelated { 1 } else { 4 });
        rights
            .filter(|fact| unknown(&holder.facts, fact))
            .for_each(|fact| leaves.add(fact));
        let metered = solution.count().metered_apps.get(at) == Some(&Truth::Unknown);
        let open = |environment: &Environment| unknown(&environment.facts, &ENV_MANAGED);
        if metered && !unrelated && model.environments.iter().any(open) {
            leaves.add(&ENV_MANAGED);
        }
    }
}

fn number(truth: Truth) -> Interval {
    match truth {
        Truth::Yes => Interval::exactly(1),
        Truth::Unknown => Interval::between(0, 1),
        Truth::No => Interval::ZERO,
    }
}

/// Judges a flow. Read the other way, a pass lets nobody own premium flows, and Power Apps Premium
/// lets its holder own any.
fn judge<'a>(row: &'a Facts, solution: &Solution, day: Date, other: bool) -> Flow<'a> {
    let owner = super::model::text(row, &FLOW_ROW_OWNER);
    let model = solution.model();
    let mut flow = Flow {
        row,
        owner,
        covered: Truth::Unknown,
        by_pass: false,
    };
    let related = match row.get(&FLOW_ROW_RELATION) {
        Some(Value::Options(_)) => Truth::of(!says(row, &FLOW_ROW_RELATION, "unrelated")),
        _ => Truth::Unknown,
    };
    let mut first = true;
    for (at, person) in model.people.iter().enumerate() {
        if Some(person.id.as_str()) != owner {
            continue;
        }
        let Some(rights) = Rights::of(solution, person, at, day) else {
            continue;
        };
        let in_app = [rights.premium, rights.metered, rights.dynamics].into_iter();
        let in_app = in_app.fold(if other { Truth::No } else { rights.pass }, Truth::or);
        let any = if other {
            rights.automate.or(rights.premium)
        } else {
            rights.automate
        };
        let covered = any.or(related.and(in_app));
        // The seats of a trial and the rest of its people are one owner.
        flow.covered = if first || flow.covered == covered {
            covered
        } else {
            Truth::Unknown
        };
        first = false;
        flow.by_pass = covered == Truth::Yes
            && any != Truth::Yes
            && rights.premium != Truth::Yes
            && rights.metered != Truth::Yes
            && says(row, &FLOW_ROW_RELATION, "associated");
    }
    // A flow that may be standard asks for nothing.
    if flow.covered == Truth::No && !says(row, &FLOW_ROW_PREMIUM, "yes") {
        flow.covered = Truth::Unknown;
    }
    flow
}

/// What the owner of a flow holds that may cover it.
struct Rights {
    /// Power Automate Premium, or its trial: any flow.
    automate: Truth,
    /// Power Apps Premium, or its trial: flows of the app.
    premium: Truth,
    /// A pass.
    pass: Truth,
    /// The app meter.
    metered: Truth,
    /// Dynamics 365, which no text here settles.
    dynamics: Truth,
}

impl Rights {
    fn of(solution: &Solution, person: &Person, at: usize, day: Date) -> Option<Rights> {
        let facts = &solution.model().holders.get(person.pattern)?.facts;
        let held = |fact: &'static Fact| match facts.get(fact) {
            Some(Value::Options(_)) => Truth::of(says(facts, fact, "yes")),
            _ => Truth::Unknown,
        };
        // A trial is as good as what it tries.
        let trial = match facts.get(&PERSON_TRIAL_UNTIL) {
            Some(Value::Day(until)) => Truth::of(until.is_some()),
            _ => Truth::Unknown,
        };
        let passes = solution.count().people.get(at)?;
        Some(Rights {
            automate: held(&PERSON_FLOW_PREMIUM).or(flow_trial(facts, day, FLOW_TRIAL_DAYS)),
            premium: held(&PERSON_PREMIUM).or(trial),
            pass: match (passes.lo, passes.hi) {
                (1.., _) => Truth::Yes,
                (_, Some(0)) => Truth::No,
                _ => Truth::Unknown,
            },
            metered: *solution.count().metered_apps.get(at)?,
            dynamics: if says(facts, &PERSON_D365, "none") {
                Truth::No
            } else {
                Truth::Unknown
            },
        })
    }
}

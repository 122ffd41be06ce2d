//! Premium flows that people on passes own: those of the app are covered, others need a license of their own.

use super::model::{flow_trial, says};
use super::step::Solution;
use super::ways;
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::fact::{Fact, Facts, Value};
use crate::engine::finding::Alternative;
use crate::engine::known::Truth;
use crate::engine::lack::Mends;
use crate::engine::monthly::MONTHLY;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::quantity::Interval;
use crate::engine::rule::{Axis, Status};
use crate::rules::facts::*;

/// A trial of Power Automate lets its holder own flows for so many days.
const TRIAL_DAYS: i32 = 90;
const RULE: &[&str] = &["pa-flow-rights"];
const BEHIND: &[&str] = &["app-indirect-backend"];

/// From this day Power Automate Premium is sold in place of the license per user.
const SINCE_PREMIUM: Date = Date::of("2023-08-01");
/// What the owner of a flow needs: its id, its name, and what is said of it.
type License = (&'static str, &'static str, &'static str);
const PREMIUM: License = (
    "power-automate-premium",
    "Power Automate Premium",
    "For the owners of premium flows that belong to no app. Power Apps Premium does not cover those.",
);
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
    let rules = if flows.is_empty() { BEHIND } else { RULE };
    if !flows.is_empty() {
        let covered = flows.iter().map(|flow| number(flow.covered));
        outcome.figure("flowsCovered", covered.fold(Interval::ZERO, Interval::plus), RULE);
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
        let way = Alternative {
            label: format!("{name} for {}", ways::people(licenses)),
            licenses: vec![(license, licenses)],
            cost,
            note,
            rules: rules.to_vec(),
            certain: true,
            mends: Mends::EVERYTHING,
        };
        ways::besides(eval, &mut outcome.alternatives, &way);
    }
    if flows.iter().any(|flow| flow.by_pass) {
        super::step::say(outcome, "W-FLOW-ASSOCIATE", "", RULE);
    }
    licenses
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

/// Returns the owners of automated flows behind apps, where nobody lists the flows themselves: each may need a license.
fn behind(eval: &Eval<'_>) -> Interval {
    if eval.rows(&FLOWS_IN_APP).is_some() {
        return Interval::ZERO;
    }
    let flow = |row: &&Facts| says(row, &APP_BACKEND, "automated-flow");
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
        let open = |fact: &'static Fact| matches!(flow.row.get(fact), None | Some(Value::Unknown));
        let cells = [&FLOW_ROW_PREMIUM, &FLOW_ROW_RELATION, &FLOW_ROW_OWNER];
        let mut missing = cells.into_iter().filter(|fact| open(fact)).peekable();
        let model = solution.model();
        let owner = model
            .people
            .iter()
            .find(|person| Some(person.id.as_str()) == flow.owner);
        let holder = owner.and_then(|owner| model.holders.get(owner.pattern));
        let held = holder.and_then(|holder| holder.facts.get(&PERSON_FLOW_PREMIUM));
        if missing.peek().is_none() && !matches!(held, Some(Value::Options(_))) {
            leaves.add(&PERSON_FLOW_PREMIUM);
        }
        missing.for_each(|fact| leaves.add(fact));
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
    let certain = says(row, &FLOW_ROW_PREMIUM, "yes");
    let model = solution.model();
    let mut flow = Flow {
        row,
        owner,
        covered: Truth::Unknown,
        by_pass: false,
    };
    let people = model
        .people
        .iter()
        .zip(&solution.count().people)
        .filter(|(person, _)| Some(person.id.as_str()) == owner);
    for (person, passes) in people {
        let Some(holder) = model.holders.get(person.pattern) else {
            continue;
        };
        let automate = says(&holder.facts, &PERSON_FLOW_PREMIUM, "yes") || flow_trial(&holder.facts, day, TRIAL_DAYS);
        // A trial is as good as what it tries.
        let trial = matches!(holder.facts.get(&PERSON_TRIAL_UNTIL), Some(Value::Day(Some(_))));
        let premium = says(&holder.facts, &PERSON_PREMIUM, "yes") || trial;
        let unrelated = says(row, &FLOW_ROW_RELATION, "unrelated");
        let related = says(row, &FLOW_ROW_RELATION, "triggered") || says(row, &FLOW_ROW_RELATION, "associated");
        let without = says(&holder.facts, &PERSON_PREMIUM, "no") && !trial;
        // Neither a pass nor anything else of the app reaches this owner.
        let nothing = without && passes.hi == Some(0) && says(&holder.facts, &PERSON_D365, "none");
        let alone = if other { without } else { unrelated || nothing };
        let owns = related && passes.lo > 0 && !other;
        flow.covered = if automate || owns || (premium && (related || other)) {
            Truth::Yes
        } else if alone && certain && says(&holder.facts, &PERSON_FLOW_PREMIUM, "no") {
            Truth::No
        } else {
            Truth::Unknown
        };
        flow.by_pass =
            flow.covered == Truth::Yes && !automate && !premium && says(row, &FLOW_ROW_RELATION, "associated");
    }
    flow
}

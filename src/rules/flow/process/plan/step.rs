//! The computation over the tables, from the answers to the outcome.

use super::count::{Count, count};
use super::family::{self, Family};
use super::figures::{external, figures};
use super::model::{Filled, Model, by_itself, filled};
use super::stock::Stock;
use super::ways::Plan;
use super::{headline, overage, people, rules};
use crate::engine::date::Date;
use crate::engine::error::InputError;
use crate::engine::eval::Eval;
use crate::engine::fact::Fact;
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::quantity::Interval;
use crate::engine::rule::{Axis, Cond, Status, is, is_one};
use crate::rules::facts::*;
use crate::rules::say;
use crate::text::format;

/// Answers of which one is enough to know what is asked about.
const SUBJECTS: [&Fact; 7] = [
    &MACHINES,
    &PROCESSES,
    &FAMILY,
    &DESKTOP_PROCESSES,
    &HOSTED_MACHINES,
    &RPA_DEVELOPERS,
    &ATTENDED_USERS,
];

/// Tells whether an answer says that licenses are to be counted.
fn counting(eval: &Eval<'_>) -> bool {
    SUBJECTS.iter().any(|fact| filled(eval, fact) != Filled::No)
}

static ASSOCIATED: Cond = is(&FLOW_LICENSE, "associated-to-process-flow");
static ELSEWHERE: Cond = is_one(&FLOW_LICENSE, &["associated-to-process-flow", "flow-group"]);

/// Tells whether something else is asked: an association, a group, or allocations.
fn otherwise(eval: &Eval<'_>) -> bool {
    overage::asked(eval) || (filled(eval, &FLOW_LICENSE) == Filled::Yes && eval.truth(&ELSEWHERE) == Truth::Yes)
}

/// An association that does not qualify leaves the flow without a license.
fn association(eval: &Eval<'_>, outcome: &mut Outcome) -> Option<String> {
    if filled(eval, &FLOW_LICENSE) != Filled::Yes || eval.truth(&ASSOCIATED) != Truth::Yes {
        return None;
    }
    let without = match filled(eval, &ASSOCIATION) {
        Filled::Yes => eval.truth(&is(&ASSOCIATION, "valid")).not(),
        Filled::No | Filled::Unknown => Truth::Unknown,
    };
    if without != Truth::No {
        outcome.add_status(Status::Gap, Axis::Both, without);
    }
    (without == Truth::Yes)
        .then(|| "The association covers nothing: a premium flow needs a Process license of its own.".to_owned())
}

/// Tells whether nothing that takes licenses is named, and not all of it was asked for: that nothing is needed rests on silence.
fn silent(eval: &Eval<'_>, counted: &Counted) -> bool {
    let named = counted.model.hosted.hi != Some(0)
        || SUBJECTS
            .iter()
            .any(|fact| eval.rows(fact).is_some_and(|(rows, _)| !rows.is_empty()));
    let missing = |fact: &&Fact| eval.answer(fact).is_none();
    !named && [&MACHINES, &PROCESSES, &HOSTED_MACHINES].iter().any(missing)
}

/// Everything that is counted.
pub(super) struct Counted {
    pub(super) model: Model,
    pub(super) family: Option<Family>,
    pub(super) count: Count,
}

fn counted(eval: &Eval<'_>) -> Result<Counted, InputError> {
    let model = Model::read(eval);
    let family = family::read(eval, &model.machines)?;
    let count = count(eval, &model, family.as_ref());
    Ok(Counted { model, family, count })
}

fn plan<'a>(eval: &Eval<'_>, counted: &'a Counted, stock: &'a Stock, outcome: &Outcome) -> Plan<'a> {
    let Counted { model, family, count } = counted;
    let environments = model.environments;
    let before = eval.program.law < Date::of("2023-08-01");
    // Without business processes nothing says how the flows could be linked, so groups are the way where they are possible.
    let groups = count.grouped().filter(|_| family.is_some() && count.linked.is_none());
    let flows = if before {
        Interval::ZERO
    } else {
        groups.unwrap_or(count.flows).times(environments)
    };
    let hosted = model.unmetered(model.hosted).times(environments);
    let bots = count.bots.times(environments);
    // A per flow license still held covers a flow and its children, and nothing that is associated.
    let old = if before || !stock.given || groups.is_some() {
        Interval::ZERO
    } else {
        stock.per_flow.min(count.simple.times(environments)).min(flows)
    };
    let owners = family.as_ref().and_then(|family| family.people(&family.covers(true)));
    Plan {
        flows,
        bots,
        hosted,
        per_flow: if before || family.is_some() {
            count.per_flow.times(environments)
        } else {
            Interval::ZERO
        },
        met: stock.meet(eval.program.law, bots, flows.minus(old), hosted),
        old,
        grouped: groups.is_some(),
        owners,
        people: people::read(eval, &outcome.obligations),
        environments,
        count,
        family: family.as_ref(),
        stock,
    }
}

fn stock(eval: &Eval<'_>, counted: &Counted) -> Stock {
    let stock = Stock::read(eval);
    // What rows say to be on flows is there, whatever else is owned.
    let on_flows = Interval::exactly(counted.count.on_flows).times(counted.model.environments);
    Stock {
        process: stock.process.max(on_flows),
        ..stock
    }
}

fn gap(outcome: &mut Outcome, short: Interval) {
    if short.lo > 0 {
        outcome.add_status(Status::Gap, Axis::Both, Truth::Yes);
    } else if short.hi != Some(0) {
        outcome.add_status(Status::Gap, Axis::Both, Truth::Unknown);
    }
}

fn active(eval: &Eval<'_>, rule: &str) -> bool {
    eval.program.active.iter().any(|active| active.rule.id == rule)
}

/// Adds the results of the tables to the outcome.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome) {
    let allocations = overage::run(eval, outcome);
    if !counting(eval) {
        if !otherwise(eval) {
            outcome.add_status(Status::Gap, Axis::Both, Truth::Unknown);
        }
        outcome.headline = association(eval, outcome).or(allocations);
        return;
    }
    let counted = match counted(eval) {
        Ok(counted) => counted,
        Err(error) => {
            outcome.error = Some(error);
            return;
        }
    };
    let stock = stock(eval, &counted);
    let hosted = counted.model.hosted.hi != Some(0) && eval.program.law < Date::of("2023-05-23");
    if hosted || (counted.model.bots.hi != Some(0) && !active(eval, "rpa-unattended")) {
        // Desktop flows came in April 2020, hosted machines in 2023; nothing says what they took before.
        outcome.add_status(Status::NotProven, Axis::Both, Truth::Yes);
        outcome.headline = Some("No text of that day says which license unattended runs take.".to_owned());
        return;
    }
    let plan = plan(eval, &counted, &stock, outcome);
    figures(eval, &counted, &plan, outcome);
    statuses(eval, &counted, &plan, outcome);
    let silent = silent(eval, &counted);
    if silent {
        outcome.add_status(Status::Gap, Axis::Both, Truth::Unknown);
    }
    if plan.people.unknown {
        outcome.add_status(Status::Gap, Axis::Both, Truth::Unknown);
        for (key, rule) in [("peopleToLicense", "rpa-attended"), ("peopleInNeed", "rpa-attended")] {
            outcome.figure(key, Interval::at_least(0), &[rule]);
        }
    }
    let ways = plan.ways(eval);
    let needed = plan.bots.plus(plan.flows).plus(plan.hosted).plus(plan.people.need).hi != Some(0);
    plan.amounts(eval, outcome, &ways, (needed, silent));
    outcome.alternatives.extend(ways);
    rules::fire(eval, &counted, &plan, outcome);
    let outside = external(eval, &plan).iter().any(|(_, count)| count.hi != Some(0));
    let metered = metered(&counted.model);
    let sentence = headline::of(&plan, eval.program.law < Date::of("2023-08-01"), outside, metered);
    let owners = counted
        .family
        .as_ref()
        .and_then(|family| other_owners(eval, family, outcome));
    let owners = owners.unwrap_or_default();
    let outside = outcome.notes.iter().any(|(_, text)| *text == OUTSIDE);
    let stacked = if outside {
        " They stack on the flow only in a solution."
    } else {
        ""
    };
    outcome.headline =
        allocations.or_else(|| (!silent || plan.people.short.lo > 0).then(|| format!("{sentence}{stacked}{owners}")));
}

const OUTSIDE: &str = "Add the flow to a solution: only there several licenses can be stacked on it.";

/// Tells whether machines run unattended, and a meter pays for it.
fn metered(model: &Model) -> bool {
    model.metered == Truth::Yes && model.bots.plus(model.hosted).hi != Some(0)
}

fn statuses(eval: &Eval<'_>, counted: &Counted, plan: &Plan<'_>, outcome: &mut Outcome) {
    let Counted { model, count, .. } = counted;
    gap(outcome, plan.met.short.plus(plan.met.hosted_short));
    if eval.program.law < Date::of("2023-08-01") {
        gap(outcome, plan.per_flow_short());
    }
    for too_much in [count.split, count.full] {
        if too_much != Truth::No {
            outcome.add_status(Status::Gap, Axis::Both, too_much);
        }
    }
    if count.full == Truth::Yes {
        outcome.notes.push((
            "process-stacking",
            "The license of a machine and a per flow license cannot be stacked: split the flow, or give it Process licenses of its own.",
        ));
    }
    if count.split == Truth::Yes {
        let advice = if eval.program.law < Date::of("2024-06-24") {
            "Licenses could not be stacked on one flow yet: split the flow, so that each part stays within 250,000 requests a day."
        } else {
            "More licenses are needed than fit on one flow: split it."
        };
        outcome.notes.push(("process-stacking", advice));
    } else if count.stacked != Truth::No && eval.program.law >= Date::of("2024-06-24") && counted.family.is_none() {
        match eval.truth(&is(&IN_SOLUTION, "yes")) {
            Truth::Yes => {}
            Truth::No => {
                outcome.add_status(Status::Gap, Axis::Both, count.stacked);
                outcome.notes.push(("process-stacking", OUTSIDE));
            }
            Truth::Unknown => outcome.add_status(Status::Gap, Axis::Both, Truth::Unknown),
        }
    }
    outcome.add_status(Status::NotSupported, Axis::Both, count.unsupported);
    if model.metered == Truth::Yes && plan.flows.lo > 0 {
        outcome.notes.push((
            "cost-payg",
            "In this environment premium cloud flows may run by the meter instead, at $0.60 a run: a Process license pays from 251 runs a month on.",
        ));
    }
    if metered(model) {
        outcome.notes.push((
            "rpa-unattended",
            "In this environment unattended and hosted runs are billed by the run, so the machines take no licenses.",
        ));
        if plan.stock.given && plan.stock.unattended.lo > 0 {
            outcome.notes.push((
                "rpa-unattended",
                "Unattended add-ons that lie in this environment are ignored: move them to another one.",
            ));
        }
        outcome.add_status(Status::CoveredMetered, Axis::Both, Truth::Yes);
    }
}

const OWN_OWNER: &str = "child-transition-own-owner";
static TRANSITION: Cond = is(&REQUEST_TRANSITION, "yes");

/// While the transition period runs, the service looks at the owner of a child flow, whatever covers its parent. Returns a
/// sentence where some owner certainly lacks a license.
fn other_owners(eval: &Eval<'_>, family: &Family, outcome: &mut Outcome) -> Option<String> {
    let running = eval.truth(&TRANSITION);
    if running == Truth::No || eval.program.law < Date::of("2021-10-06") {
        return None;
    }
    let [mild, strict] = [false, true].map(|strictly| family.of_other_owners(&family.covers(strictly)));
    let children = mild.join(strict);
    if children.hi == Some(0) {
        return None;
    }
    let short = if children.lo > 0 { running } else { Truth::Unknown };
    let axis = if eval.program.reads("X-10") {
        Axis::Both
    } else {
        Axis::Runtime
    };
    outcome.add_status(Status::Gap, axis, short);
    outcome.figure("runtimeUncoveredFlows", children, &[OWN_OWNER]);
    outcome.notes.push((
        OWN_OWNER,
        "The service checks a child flow of another owner against that owner's license. Where it has no premium features: a licensed owner, or a license on the child.",
    ));
    outcome.settled_by(&FAMILY, &["runtimeUncoveredFlows"]);
    outcome.unmoved_by(
        &[&HOSTED_MACHINES, &RPA_DEVELOPERS, &ATTENDED_USERS, &LICENSES_OWNED],
        |key| key == "runtimeUncoveredFlows",
    );
    say::applied(outcome, [OWN_OWNER]);
    (short == Truth::Yes).then(|| match children.exact() {
        Some(1) => " One child flow lacks a licensed owner, at whom the service looks for now.".to_owned(),
        _ => format!(
            " {} child flows lack a licensed owner, at whom the service looks for now.",
            format::interval(children)
        ),
    })
}

/// Collects what is missing: what is asked about first, then cells and counts that decide, then the stock.
pub fn open_leaves(eval: &Eval<'_>, leaves: &mut Leaves) {
    if overage::asked(eval) {
        overage::open_leaves(eval, leaves);
    }
    if !counting(eval) {
        if !otherwise(eval) {
            leaves.add(&MACHINES);
            leaves.add(&PROCESSES);
        }
        return;
    }
    let Ok(counted) = counted(eval) else { return };
    let Counted { model, family, count } = &counted;
    let missing = |fact: &'static Fact, leaves: &mut Leaves| {
        if eval.answer(fact).is_none() {
            leaves.add(fact);
        }
    };
    if !model.desktop {
        missing(&MACHINES, leaves);
        if family.is_none() {
            missing(&PROCESSES, leaves);
        }
    } else {
        if by_itself(eval) == Truth::Unknown {
            leaves.add(&STARTED_BY_PERSON_PRESENT);
        }
        if model.bots.exact().is_none() && eval.answer(&IN_SEQUENCE).is_none() {
            leaves.add(&IN_SEQUENCE);
        }
    }
    for machine in &model.machines {
        if machine.sessions.exact().is_none() {
            leaves.add(&MACHINE_SESSIONS);
        }
    }
    if model.metered == Truth::Unknown && model.bots.plus(model.hosted).hi != Some(0) {
        missing(&ENVIRONMENT_MANAGED, leaves);
        missing(&ENVIRONMENT_METERS, leaves);
    }
    if count.unsupported == Truth::Unknown {
        leaves.add(&MACHINE_LIMIT);
    }
    if family.is_none() && (count.stacked != Truth::No || count.perhaps_grouped().is_some()) {
        missing(&IN_SOLUTION, leaves);
    }
    let need = count.bots.plus(count.flows).plus(model.hosted).plus(count.per_flow);
    if need.hi != Some(0) {
        missing(&LICENSES_OWNED, leaves);
    }
    // What nobody entered counts as none, and is asked all the same.
    for fact in [&HOSTED_MACHINES, &RPA_DEVELOPERS, &ATTENDED_USERS] {
        missing(fact, leaves);
    }
}

//! Which rules a plan applied.

use super::count::Count;
use super::model::{Filled, filled, same};
use super::step::Counted;
use super::ways::Plan;
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::known::Truth;
use crate::engine::outcome::Outcome;
use crate::engine::rule::Expr;
use crate::rules::facts::*;
use crate::rules::say;

/// Lists the rules that the plan rests on, and warns of licenses that are no longer sold.
pub(super) fn fire(eval: &Eval<'_>, counted: &Counted, plan: &Plan<'_>, outcome: &mut Outcome) {
    let Counted { model, family, count } = counted;
    let from = |day: &'static str| eval.program.law >= Date::of(day);
    let mut fired: Vec<&'static str> = Vec::new();
    let mut say = |yes: bool, id: &'static str| {
        if yes && !fired.contains(&id) {
            fired.push(id);
        }
    };
    let bots = count.bots.hi != Some(0);
    let flows = count.flows.hi != Some(0) || count.per_flow.hi != Some(0);
    let process = from("2023-08-01");
    say(bots || model.metered == Truth::Yes, "rpa-unattended");
    // A table that says none is counted as well.
    say(
        process && (bots || filled(eval, &MACHINES) == Filled::Yes),
        "process-count-rpa",
    );
    say(bots && !process, "rpa-addon-base-ratio");
    say(
        model.desktop || filled(eval, &MACHINES) == Filled::Yes,
        "rpa-bot-definitions",
    );
    say(caps(counted), "process-machine-session-cap");
    let on_machine = model.processes.iter().any(|process| process.on_machine);
    let callers =
        filled(eval, &CLOUD_FLOWS_ON_MACHINES) != Filled::No && eval.number(&Expr::Of(&CLOUD_FLOWS_ON_MACHINES)).lo > 0;
    say((on_machine || callers) && process, "process-machine-inheritance");
    say(
        process && (filled(eval, &PROCESSES) == Filled::Yes || (family.is_some() && flows)),
        "process-count-dpa",
    );
    say(
        process && several_in_one_solution(counted),
        "process-count-solution-with-many-processes",
    );
    let linked = model
        .processes
        .iter()
        .any(|process| process.associated.lo > 0 || process.flows.lo > 1);
    say(process && linked, "process-family-one-licence");
    say(
        process && model.processes.iter().any(|process| process.associated.lo > 0),
        "process-association-conditions",
    );
    if let Some(family) = family {
        let (child, associated) = family.relations();
        say(process && flows, "process-count-as-configured");
        say(process && (child || associated), "process-family-one-licence");
        say(process && associated, "process-association-conditions");
        say(
            !from("2024-02-01") && child && plan.per_flow.hi != Some(0),
            "child-not-counted-legacy-per-flow",
        );
        let covers = family.covers(true);
        let (machine, riders) = family.on_machines(&covers);
        say(process && machine, "process-machine-inheritance");
        say(machine && riders, "machine-inherited-family");
        say(process && family.principal(&covers), "service-principal-each-flow");
        say(plan.owners.is_some(), "user-licence-many-flows");
    }
    say(
        process && (count.stacked != Truth::No || count.full != Truth::No),
        "process-stacking",
    );
    say(count.groups.is_some(), "process-flow-groups");
    say(model.environments.lo > 1, "process-per-environment");
    say(process && (bots || flows), "process-required-criteria");
    say(!from("2024-02-01") && plan.per_flow.hi != Some(0), "legacy-per-flow");
    of_stock(plan, &from, &mut say, process);
    let people = plan.people.need.hi != Some(0);
    say(people && process, "premium-who-needs");
    say(people && (!process || plan.people.old), "legacy-per-user-rpa");
    say(process && plan.old.lo > 0, "legacy-per-flow");
    let old = (plan.people.old && process) || (plan.old.lo > 0 && from("2024-02-01"));
    if old {
        outcome.warn(
            "W-SKU-OFF-LIST",
            "Some of the licenses held are no longer sold. The comparison shows what would be bought today.",
            &["price-legacy-sku"],
            Truth::Yes,
        );
    }
    say(old, "price-legacy-sku");
    say::applied(outcome, fired);
}

fn of_stock(
    plan: &Plan<'_>,
    from: &dyn Fn(&'static str) -> bool,
    say: &mut dyn FnMut(bool, &'static str),
    process: bool,
) {
    let met = &plan.met;
    let hosted = met.hosted.lo > 0 || plan.hosted.hi != Some(0);
    say(hosted && from("2024-05-01"), "hosted-process-superset");
    say(met.stand_in.lo > 0 && !from("2024-05-01"), "hosted-rpa-as-unattended");
    say(
        met.unattended.lo > 0 && from("2024-03-20"),
        "rpa-legacy-unattended-addon",
    );
    let owned = plan.stock.given && plan.stock.process.plus(plan.stock.hosted).lo > 0;
    say(process && owned, "process-assignment-mechanics");
}

fn caps(counted: &Counted) -> bool {
    let Count { unsupported, .. } = counted.count;
    unsupported != Truth::No
        || counted
            .model
            .machines
            .iter()
            .any(|machine| machine.sessions.hi.is_none_or(|hi| hi > 1))
}

fn several_in_one_solution(counted: &Counted) -> bool {
    let processes = &counted.model.processes;
    processes.iter().enumerate().any(|(at, process)| {
        process.solution.as_ref().is_some_and(|solution| {
            processes
                .iter()
                .skip(at + 1)
                .any(|other| other.solution.as_ref().is_some_and(|known| same(known, solution)))
        })
    })
}

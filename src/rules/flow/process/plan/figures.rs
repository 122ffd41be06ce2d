//! The figures of a plan.

use super::family::Cover;
use super::model::{Filled, filled};
use super::step::Counted;
use super::ways::Plan;
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::finding::Figure;
use crate::engine::known::Truth;
use crate::engine::outcome::Outcome;
use crate::engine::quantity::Interval;
use crate::engine::rule::{Expr, is};
use crate::rules::facts::*;
use crate::rules::flow::process::limits::ASSOCIATED_FLOWS;

/// Sets a figure, whatever a rule gave it before.
fn put(outcome: &mut Outcome, key: &'static str, value: Interval, rules: &[&'static str]) {
    outcome.figures.retain(|figure: &Figure| figure.key != key);
    outcome.figure(key, value, rules);
}

/// Returns what stands beside the Power Platform licenses: figure key and number.
pub(super) fn external(eval: &Eval<'_>, plan: &Plan<'_>) -> [(&'static str, Interval); 2] {
    let bots = plan.bots.plus(plan.hosted);
    let office = match (filled(eval, &BOT_USES_OFFICE), eval.truth(&is(&BOT_USES_OFFICE, "yes"))) {
        (Filled::No, _) | (_, Truth::No) => Interval::ZERO,
        (_, Truth::Yes) => bots,
        (_, Truth::Unknown) => Interval { lo: 0, ..bots },
    };
    let rented = match filled(eval, &RENTED_MACHINES) {
        Filled::No => Interval::ZERO,
        _ => eval.number(&Expr::Of(&RENTED_MACHINES)),
    };
    [("externalM365Unattended", office), ("externalMachines", rented)]
}

/// Adds the figures.
pub(super) fn figures(eval: &Eval<'_>, counted: &Counted, plan: &Plan<'_>, outcome: &mut Outcome) {
    let Counted { model, family, count } = counted;
    let law = eval.program.law;
    let environments = model.environments;
    let bots = model.bots.times(environments);
    if bots.hi != Some(0) || model.desktop {
        put(outcome, "unattendedBots", bots, &["rpa-bot-definitions"]);
    }
    let tables = [&MACHINES, &PROCESSES, &FAMILY, &DESKTOP_PROCESSES];
    let capacity = tables.iter().any(|table| filled(eval, table) == Filled::Yes);
    if law >= Date::of("2023-08-01") {
        if capacity || model.machines_unknown || model.processes_unknown {
            let rules: &[&'static str] = match (plan.bots.hi == Some(0), plan.flows.hi == Some(0)) {
                (false, true) => &["process-count-rpa"],
                (true, _) => &["process-count-dpa"],
                (false, false) => &["process-count-rpa-dpa"],
            };
            put(outcome, "processLicenses", plan.bots.plus(plan.flows), rules);
            if plan.met.short != plan.bots.plus(plan.flows) && plan.stock.given {
                put(outcome, "processLicensesToBuy", plan.met.short, rules);
            }
        }
        if let Some(linked) = count.linked {
            let linked = linked.times(environments).plus(plan.bots);
            put(
                outcome,
                "processLicensesAfterLinking",
                linked,
                &["process-count-as-configured"],
            );
        }
        if let Some((by_machine, by_process)) = count.formulas {
            let rule = &["process-count-rpa-dpa"];
            put(
                outcome,
                "processLicensesByMachine",
                by_machine.times(environments),
                rule,
            );
            put(
                outcome,
                "processLicensesByProcess",
                by_process.times(environments),
                rule,
            );
        }
        if plan.people.need.hi != Some(0) {
            put(
                outcome,
                "premiumLicenses",
                plan.people.need,
                &["process-does-not-license-people"],
            );
        }
    }
    if plan.hosted.hi != Some(0) {
        put(
            outcome,
            "hostedProcessLicenses",
            plan.hosted,
            &["hosted-process-superset"],
        );
    }
    if let Some(groups) = count.groups {
        put(
            outcome,
            "flowGroups",
            groups.times(environments),
            &["process-flow-groups"],
        );
    }
    if let Some(machines) = count.machines {
        put(outcome, "machinesNeeded", machines, &["process-machine-session-cap"]);
    }
    if law < Date::of("2024-02-01") && plan.per_flow.hi != Some(0) {
        put(outcome, "perFlowLicenses", plan.per_flow, &["legacy-per-flow"]);
    }
    if let Some((_, lacking)) = plan.owners {
        outcome.figure("peopleToLicense", lacking, &["user-licence-many-flows"]);
    }
    for (key, value) in external(eval, plan) {
        if value.hi != Some(0) {
            put(outcome, key, value, &["rpa-target-app-licences"]);
        }
    }
    if let Some(family) = family.as_ref().filter(|family| family.some_license()) {
        let tally = |strictly: bool| {
            let covers = family.covers(strictly);
            let open = |cover: &Cover| match cover {
                Cover::Nothing => true,
                Cover::Rides(root) => covers.get(*root) == Some(&Cover::Nothing),
                _ => false,
            };
            let premium = covers.iter().filter(|cover| **cover != Cover::NotNeeded);
            let (open, covered): (Vec<&Cover>, Vec<&Cover>) = premium.partition(|cover| open(cover));
            let n = |list: Vec<&Cover>| Interval::exactly(i64::try_from(list.len()).unwrap_or(i64::MAX));
            // A licensed flow carries so many associated ones, and no more.
            let beyond = ASSOCIATED_FLOWS.on(law).map_or(0, |most| {
                let licensed = |(at, cover): (usize, &Cover)| matches!(cover, Cover::Own(_)).then_some(at);
                let roots = covers.iter().enumerate().filter_map(licensed);
                roots
                    .map(|root| (family.unit(&covers, root).1 - most.value).max(0))
                    .sum()
            });
            let beyond = Interval::exactly(beyond);
            (n(covered).minus(beyond), n(open).plus(beyond))
        };
        let ((a, b), (c, d)) = (tally(false), tally(true));
        put(outcome, "coveredFlows", a.join(c), &["process-family-one-licence"]);
        put(
            outcome,
            "uncoveredFlows",
            b.join(d),
            &["process-association-conditions"],
        );
    }
}

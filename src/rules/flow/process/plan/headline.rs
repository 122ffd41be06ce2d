//! The verdict on Process licenses as a sentence or two.

use super::ways::Plan;
use crate::engine::known::Truth;
use crate::engine::quantity::Interval;
use crate::text::format;

fn things(count: Interval, one: &str, many: &str) -> String {
    let noun = if count.exact() == Some(1) { one } else { many };
    format!("{} {noun}", format::interval(count))
}

/// Returns the sentence: how many are needed, what is missing, who needs a license besides.
#[must_use]
pub fn of(plan: &Plan<'_>, before: bool, external: bool, metered: bool) -> String {
    let (met, people) = (&plan.met, &plan.people);
    let (name, names) = if before {
        ("unattended add-on", "unattended add-ons")
    } else {
        ("Process license", "Process licenses")
    };
    let need = plan.bots.plus(plan.flows);
    let mut parts: Vec<String> = Vec::new();
    if need.hi != Some(0) {
        parts.push(things(need, name, names));
    }
    if plan.hosted.hi != Some(0) {
        parts.push(things(plan.hosted, "Hosted Process license", "Hosted Process licenses"));
    }
    if before && plan.per_flow.hi != Some(0) {
        parts.push(things(plan.per_flow, "per flow license", "per flow licenses"));
    }
    let missing = met
        .short
        .plus(met.hosted_short)
        .plus(if before { plan.per_flow_short() } else { Interval::ZERO });
    let all = need
        .plus(plan.hosted)
        .plus(if before { plan.per_flow } else { Interval::ZERO });
    let person = if before {
        "Power Automate per user with attended RPA"
    } else {
        "Power Automate Premium"
    };
    let who = match people.short.exact() {
        Some(0) => String::new(),
        Some(1) => format!("One person needs {person}."),
        None if people.short.lo == 0 => format!("Whether somebody needs {person} is not known yet."),
        _ => format!("{} people need {person}.", format::interval(people.short)),
    };
    // The people behind the flows may be the cheaper way: ten of them cost as much as one Process license.
    if let Some((_, lacking)) = plan.owners
        && let (Some(n), Some(flows)) = (lacking.exact(), plan.flows.exact())
        && !before
        && n > 0
        && n < flows.saturating_mul(10)
        && plan.bots.hi == Some(0)
        && plan.hosted.hi == Some(0)
    {
        let who = if n == 1 {
            "One person needs".to_owned()
        } else {
            format!("{} people need", format::number(n))
        };
        let licenses = things(plan.flows, "Process license", "Process licenses");
        return format!("{who} Power Automate Premium, or the flows need {licenses}.");
    }
    if need.lo == 0 && need.hi.is_none() {
        return format!("How many {names} are needed is not known yet.");
    }
    let capacity = if parts.is_empty() {
        String::new()
    } else {
        let verb = if parts.len() == 1
            && parts
                .first()
                .is_some_and(|part| part.ends_with("license") || part.ends_with("add-on"))
        {
            "is"
        } else {
            "are"
        };
        let stand = if !plan.stock.given {
            ".".to_owned()
        } else {
            match missing.exact() {
                Some(0) => ", and there.".to_owned(),
                Some(n) if missing == all && n > 0 => ".".to_owned(),
                _ => format!("; {} missing.", format::interval(missing)),
            }
        };
        format!("{} {verb} needed{stand}", parts.join(" and "))
    };
    let more = match &plan.count.linked {
        _ if plan.count.full == Truth::Yes => {
            "One flow makes too many requests for the license that carries it: split it.".to_owned()
        }
        _ if plan.count.split == Truth::Yes => "One flow makes too many requests for that: split it.".to_owned(),
        _ if plan.count.unsupported == Truth::Yes => "A machine cannot carry so many runs at once.".to_owned(),
        _ if !capacity.is_empty() && !who.is_empty() => who.clone(),
        Some(linked) if linked.hi.is_some_and(|hi| hi < plan.count.flows.lo) => {
            let linked = linked.times(plan.environments).plus(plan.bots);
            let verb = if linked.exact() == Some(1) { "is" } else { "are" };
            format!(
                "After linking the flows of each process, {} {verb} enough.",
                format::interval(linked)
            )
        }
        _ => String::new(),
    };
    let first = match (capacity.is_empty(), who.is_empty()) {
        (true, true) if metered => "No Process license is needed: unattended runs are billed by the run.".to_owned(),
        (true, true) => "No Process license is needed.".to_owned(),
        (true, false) => who,
        _ => capacity,
    };
    let first = match first.strip_suffix('.') {
        Some(start) if external => format!("{start}, plus external licenses."),
        _ => first,
    };
    if more.is_empty() {
        first
    } else {
        format!("{first} {more}")
    }
}

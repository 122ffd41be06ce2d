//! The rows of the family, read.

use super::super::model::{Machine, cell, number, same, text};
use super::{DEPTH, Family, Flow, License};
use crate::engine::error::InputError;
use crate::engine::eval::Eval;
use crate::engine::fact::{Fact, Facts, Value};
use crate::engine::known::Truth;
use crate::engine::quantity::Interval;
use crate::engine::rule::{Cond, Edition, has_one, is, is_one};
use crate::rules::facts::*;

static CHILD: Cond = Cond::Any(&[
    is(&FAMILY_RELATION, "child"),
    is(&KIND, "child-flow"),
    is(&TRIGGER, "child-call"),
]);
static LINKED: Cond = is(&FAMILY_RELATION, "associated");
static STANDARD_ONLY: Cond = Cond::Only(&CONNECTORS, CONNECTORS.mask(STANDARD_CONNECTORS));
static SAME_SOLUTION: Cond = is(&FAMILY_SAME_SOLUTION, "yes");
static SAME_SOURCES: Cond = is(&FAMILY_SAME_SOURCES, "yes");
static SOLUTION: Cond = is(&IN_SOLUTION, "yes");
static BY_HAND: Cond = is_one(&TRIGGER, &["instant-button", "instant-hybrid", "instant-power-apps"]);
static PRINCIPAL: Cond = is(&OWNER_KIND, "service-principal");
static LICENSED_OWNER: Cond = has_one(
    &OWNER_LICENSES,
    &[
        "power-automate-premium",
        "power-automate-per-user",
        "power-automate-per-user-rpa",
        "power-automate-trial",
    ],
);

/// Reads the family; nothing where nobody filled it in.
///
/// # Errors
/// Where a row belongs to a flow that is not in the table.
pub fn read(eval: &Eval<'_>, machines: &[Machine]) -> Result<Option<Family>, InputError> {
    let Some((rows, columns)) = eval.rows(&FAMILY) else {
        return Ok(None);
    };
    let names: Vec<Option<String>> = rows.iter().map(|row| text(row, &FAMILY_NAME)).collect();
    let mut flows = Vec::with_capacity(rows.len());
    for (at, row) in rows.iter().enumerate() {
        let of = match text(row, &FAMILY_OF) {
            None => None,
            Some(of) => Some(
                names
                    .iter()
                    .position(|name| name.as_deref().is_some_and(|name| same(name, &of)))
                    .filter(|parent| *parent != at)
                    .ok_or_else(|| {
                        InputError::new(
                            format!("family[{at}].of"),
                            format!("no other flow of the table is called `{of}`"),
                            "the name of the flow that calls it or that it is associated with",
                        )
                        .near(&of, names.iter().flatten().map(String::as_str))
                    })?,
            ),
        };
        flows.push(flow(eval, row, columns, of, machines));
    }
    if let Some(at) = circle(&flows) {
        return Err(InputError::new(
            format!("family[{at}].of"),
            "these flows belong to each other in a circle",
            "the one that starts the others belongs to none of them",
        ));
    }
    let program = eval.program;
    Ok(Some(Family {
        flows,
        law: program.law,
        child_needs_solution: program.edition == Edition::May2023 || program.reads("X-29"),
    }))
}

/// Returns a flow that belongs to itself by way of others, if there is one.
fn circle(flows: &[Flow]) -> Option<usize> {
    (0..flows.len()).find(|start| {
        let mut at = *start;
        for _ in 0..DEPTH {
            match flows.get(at).and_then(|flow| flow.of) {
                Some(next) if next == *start => return true,
                Some(next) => at = next,
                None => return false,
            }
        }
        false
    })
}

fn flow(
    eval: &Eval<'_>,
    row: &Facts,
    columns: &'static [&'static Fact],
    of: Option<usize>,
    machines: &[Machine],
) -> Flow {
    let here = eval.row(row, columns);
    let given = |fact: &Fact| row.get(fact).is_some();
    let related = given(&FAMILY_RELATION) || given(&KIND) || given(&TRIGGER);
    let calls = text(row, &FAMILY_MACHINE).is_some_and(|name| {
        machines
            .iter()
            .any(|machine| same(&machine.name, &name) && machine.sessions.lo > 0)
    });
    let license = match row.get(&FLOW_LICENSE) {
        Some(Value::Options(mask)) => match FLOW_LICENSE.names(*mask).next().map(|option| option.id) {
            Some("process" | "hosted-process") => License::Process,
            Some("legacy-per-flow") => License::PerFlow,
            Some("inherited-from-machine") => License::Machine,
            Some("flow-group") => License::Group,
            _ if calls => License::Machine,
            _ => License::None,
        },
        _ if calls => License::Machine,
        _ => License::None,
    };
    let outside = |fact: &'static Fact, cond: &Cond| {
        if given(fact) {
            here.truth(cond)
        } else {
            eval.truth(cond)
        }
    };
    Flow {
        child: if related {
            here.truth(&CHILD).min(known(row))
        } else {
            Truth::No
        },
        associated: cell(&here, row, &FAMILY_RELATION, &LINKED, Truth::No),
        of,
        premium: cell(&here, row, &CONNECTORS, &STANDARD_ONLY, Truth::No).not(),
        license,
        same_solution: cell(&here, row, &FAMILY_SAME_SOLUTION, &SAME_SOLUTION, Truth::Unknown),
        same_sources: cell(&here, row, &FAMILY_SAME_SOURCES, &SAME_SOURCES, Truth::Unknown),
        in_solution: outside(&IN_SOLUTION, &SOLUTION),
        requests: number(row, &DAILY_REQUESTS, Interval::ZERO),
        by_hand: here.truth(&BY_HAND) == Truth::Yes,
        principal: outside(&OWNER_KIND, &PRINCIPAL) == Truth::Yes,
        process: text(row, &FAMILY_PROCESS),
        owner: text(row, &OWNER_NAME),
        owner_licensed: given(&OWNER_LICENSES).then(|| here.truth(&LICENSED_OWNER)),
        runners: text(row, &FAMILY_RUNNERS)
            .map(|names| names.split([',', ';']).map(|name| name.trim().to_owned()).collect())
            .unwrap_or_default(),
    }
}

/// A blank kind or trigger is no child; a relation that is unknown may be one.
fn known(row: &Facts) -> Truth {
    let said = |fact: &Fact| matches!(row.get(fact), Some(Value::Options(_)));
    if said(&FAMILY_RELATION) || said(&KIND) || said(&TRIGGER) {
        Truth::Yes
    } else {
        Truth::Unknown
    }
}

//! Flows that belong together: what covers each of them, and which still need a license.

use super::model::{cell, number, same, text};
use crate::engine::date::Date;
use crate::engine::error::InputError;
use crate::engine::eval::Eval;
use crate::engine::fact::{Facts, Value};
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

/// So deep children are followed; it also ends circles.
const DEPTH: usize = 32;

/// What a flow carries itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum License {
    /// Nothing that counts for others.
    None,
    /// Process or Hosted Process.
    Process,
    /// The old license per flow.
    PerFlow,
    /// It calls a licensed machine.
    Machine,
    /// A licensed flow group.
    Group,
}

/// How a flow is covered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cover {
    /// It is no premium flow.
    NotNeeded,
    /// By a license on itself.
    Own(License),
    /// It rides on another flow.
    Rides(usize),
    /// By the licenses of its people.
    People,
    /// By nothing yet.
    Nothing,
}

/// A flow of the family.
#[derive(Debug)]
pub struct Flow {
    child: Truth,
    associated: Truth,
    of: Option<usize>,
    premium: Truth,
    license: License,
    same_solution: Truth,
    same_sources: Truth,
    /// Whether it is part of a solution.
    pub in_solution: Truth,
    /// Its requests in a day.
    pub requests: Interval,
    by_hand: bool,
    principal: bool,
    owner: Option<String>,
    owner_licensed: Option<Truth>,
    runners: Vec<String>,
}

/// The family, with the day by which it is read.
#[derive(Debug)]
pub struct Family {
    /// Its flows.
    pub flows: Vec<Flow>,
    law: Date,
    child_needs_solution: bool,
}

/// Reads the family; nothing where nobody filled it in.
///
/// # Errors
/// Where a row belongs to a flow that is not in the table.
pub fn read(eval: &Eval<'_>, machines: &[super::model::Machine]) -> Result<Option<Family>, InputError> {
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
    columns: &'static [&'static crate::engine::fact::Fact],
    of: Option<usize>,
    machines: &[super::model::Machine],
) -> Flow {
    let here = eval.row(row, columns);
    let given = |fact: &crate::engine::fact::Fact| row.get(fact).is_some();
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
    let outside = |fact: &'static crate::engine::fact::Fact, cond: &Cond| {
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
        owner: text(row, &OWNER_NAME),
        owner_licensed: given(&OWNER_LICENSES).then(|| here.truth(&LICENSED_OWNER)),
        runners: text(row, &FAMILY_RUNNERS)
            .map(|names| names.split([',', ';']).map(|name| name.trim().to_owned()).collect())
            .unwrap_or_default(),
    }
}

/// A blank kind or trigger is no child; a relation that is unknown may be one.
fn known(row: &Facts) -> Truth {
    let said = |fact: &crate::engine::fact::Fact| matches!(row.get(fact), Some(Value::Options(_)));
    if said(&FAMILY_RELATION) || said(&KIND) || said(&TRIGGER) {
        Truth::Yes
    } else {
        Truth::Unknown
    }
}

impl Flow {
    /// Tells whether the people are named whose licenses would cover it, and no service principal owns it.
    fn people(&self, at: usize) -> Option<Vec<String>> {
        if self.principal {
            return None;
        }
        if self.by_hand {
            return (!self.runners.is_empty()).then(|| self.runners.clone());
        }
        match (&self.owner, self.owner_licensed) {
            (Some(name), _) => Some(vec![name.clone()]),
            (None, Some(_)) => Some(vec![format!("#{at}")]),
            (None, None) => None,
        }
    }
}

impl Family {
    /// Returns how each flow is covered. What is not known is read `strictly`, or mildly.
    #[must_use]
    pub fn covers(&self, strictly: bool) -> Vec<Cover> {
        (0..self.flows.len()).map(|at| self.cover(at, strictly, 0)).collect()
    }

    fn reads(truth: Truth, mildly: bool) -> bool {
        truth == Truth::Yes || (truth == Truth::Unknown && mildly)
    }

    /// Tells whether a flow is a child of another.
    fn is_child(&self, flow: &Flow) -> bool {
        flow.child == Truth::Yes || (flow.child == Truth::Unknown && flow.of.is_some() && flow.associated == Truth::No)
    }

    /// Tells whether the flow at this position is a child of another.
    #[must_use]
    pub fn is_child_at(&self, at: usize) -> bool {
        self.flows.get(at).is_some_and(|flow| self.is_child(flow))
    }

    fn cover(&self, at: usize, strictly: bool, depth: usize) -> Cover {
        let Some(flow) = self.flows.get(at) else {
            return Cover::NotNeeded;
        };
        if !Self::reads(flow.premium, strictly) {
            return Cover::NotNeeded;
        }
        let from = |day: &'static str| self.law >= Date::of(day);
        match flow.license {
            License::Process if from("2023-08-01") => return Cover::Own(License::Process),
            License::PerFlow => return Cover::Own(License::PerFlow),
            License::Machine if from("2023-08-01") => return Cover::Own(License::Machine),
            License::Group if from("2026-07-30") => return Cover::Own(License::Group),
            _ => {}
        }
        if let Some(of) = flow.of
            && depth < DEPTH
        {
            let other = self.cover(of, strictly, depth + 1);
            let rides = if self.is_child(flow) {
                !self.child_needs_solution || Self::reads(flow.same_solution, !strictly)
            } else {
                Self::reads(flow.associated, !strictly)
                    && from("2023-08-01")
                    && Self::reads(flow.same_solution, !strictly)
                    && Self::reads(flow.same_sources, !strictly)
            };
            let child = self.is_child(flow);
            match other {
                _ if !rides => {}
                Cover::Own(License::Process) | Cover::Nothing => return Cover::Rides(of),
                Cover::Own(License::PerFlow) if child => return Cover::Rides(of),
                Cover::Own(License::Machine) if child && from("2025-06-03") => return Cover::Rides(of),
                Cover::Own(License::Machine) if !child && from("2024-07-04") => return Cover::Rides(of),
                Cover::Own(License::Group) if child && !from("2026-08-02") => return Cover::Rides(of),
                // What a child calls in turn belongs to the same unit; of a flow that is only associated nothing is said.
                Cover::Rides(root) if child && self.flows.get(of).is_some_and(|parent| self.is_child(parent)) => {
                    return Cover::Rides(root);
                }
                Cover::People if child => return Cover::People,
                _ => {}
            }
        }
        if flow
            .people(at)
            .is_some_and(|names| names.iter().all(|name| Self::reads(self.licensed(name), !strictly)))
        {
            return Cover::People;
        }
        Cover::Nothing
    }

    /// Tells whether somebody holds a license with premium features.
    fn licensed(&self, name: &str) -> Truth {
        if let Some(at) = name.strip_prefix('#').and_then(|at| at.parse::<usize>().ok()) {
            return self
                .flows
                .get(at)
                .and_then(|flow| flow.owner_licensed)
                .unwrap_or(Truth::Unknown);
        }
        let said = self
            .flows
            .iter()
            .filter(|flow| flow.owner.as_deref().is_some_and(|owner| same(owner, name)))
            .filter_map(|flow| flow.owner_licensed);
        said.max().unwrap_or(Truth::Unknown)
    }

    /// Returns the people whose licenses would cover what nothing covers yet, each once: all of them, and those who lack one.
    /// Nothing where they are not all named, or where people cannot help.
    #[must_use]
    pub fn people(&self, covers: &[Cover]) -> Option<(Interval, Interval)> {
        let mut names: Vec<String> = Vec::new();
        for (at, (flow, cover)) in self.flows.iter().zip(covers).enumerate() {
            let open = match cover {
                Cover::Nothing => true,
                // A child runs on the people of its parent.
                Cover::Rides(root) => covers.get(*root) == Some(&Cover::Nothing) && !self.is_child(flow),
                _ => false,
            };
            if open {
                for name in flow.people(at)? {
                    if !names.iter().any(|known| same(known, &name)) {
                        names.push(name);
                    }
                }
            }
        }
        if names.is_empty() {
            return None;
        }
        let lacking = names.iter().fold(Interval::ZERO, |sum, name| {
            sum.plus(match self.licensed(name) {
                Truth::Yes => Interval::ZERO,
                Truth::No => Interval::exactly(1),
                Truth::Unknown => Interval::between(0, 1),
            })
        });
        let all = i64::try_from(names.len()).unwrap_or(i64::MAX);
        Some((Interval::exactly(all), lacking))
    }

    /// Tells whether a service principal owns a flow that nothing covers yet.
    #[must_use]
    pub fn principal(&self, covers: &[Cover]) -> bool {
        self.flows
            .iter()
            .zip(covers)
            .any(|(flow, cover)| flow.principal && *cover == Cover::Nothing)
    }

    /// Returns the requests of a flow and everything that rides on it, and how many flows are associated with it.
    #[must_use]
    pub fn unit(&self, covers: &[Cover], root: usize) -> (Interval, i64) {
        let own = self.flows.get(root).map_or(Interval::ZERO, |flow| flow.requests);
        let mut sum = own;
        let mut associated = 0;
        for (flow, cover) in self.flows.iter().zip(covers) {
            if *cover == Cover::Rides(root) {
                sum = sum.plus(flow.requests);
                associated += i64::from(!self.is_child(flow));
            }
        }
        (sum, associated)
    }

    /// Tells whether some row is a child, and whether some row is meant to be associated.
    #[must_use]
    pub fn relations(&self) -> (bool, bool) {
        (
            self.flows.iter().any(|flow| self.is_child(flow)),
            self.flows.iter().any(|flow| flow.associated != Truth::No),
        )
    }

    /// Tells whether a flow is certainly part of a solution: it says so, or something in its solution is associated with it.
    #[must_use]
    pub fn in_solution(&self, at: usize) -> bool {
        let linked = |flow: &Flow| flow.associated == Truth::Yes && flow.same_solution == Truth::Yes;
        self.flows
            .get(at)
            .is_some_and(|flow| flow.in_solution == Truth::Yes || linked(flow))
            || self.flows.iter().any(|flow| flow.of == Some(at) && linked(flow))
    }

    /// Tells whether some flow calls a licensed machine, and whether something rides on such a flow.
    #[must_use]
    pub fn on_machines(&self, covers: &[Cover]) -> (bool, bool) {
        let machine = |cover: &Cover| *cover == Cover::Own(License::Machine);
        let rides = |cover: &Cover| matches!(cover, Cover::Rides(root) if covers.get(*root).is_some_and(machine));
        (covers.iter().any(machine), covers.iter().any(rides))
    }

    /// Tells whether a license on some flow is named.
    #[must_use]
    pub fn some_license(&self) -> bool {
        self.flows.iter().any(|flow| flow.license != License::None)
    }
}

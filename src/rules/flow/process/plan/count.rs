//! How many licenses the machines, hosted machines and cloud flows take.

use super::family::{Cover, Family, License};
use super::groups::groups;
use super::linked::linked;
use super::model::{Model, Process};
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::known::Truth;
use crate::engine::quantity::Interval;
use crate::engine::rule::is;
use crate::rules::facts::*;
use crate::rules::flow::process::limits::{ASSOCIATED_FLOWS, FLOW_REQUESTS, GROUP_FLOWS, MACHINE_BOTS, STACK};

/// What is needed in one environment.
#[derive(Debug)]
pub struct Count {
    /// Bots on machines.
    pub bots: Interval,
    /// Licenses for cloud flows, as they are configured.
    pub flows: Interval,
    /// Flows among them that ride on nothing and carry nothing but children: an old license per flow can cover them.
    pub simple: Interval,
    /// Licenses for cloud flows once they are linked, one for each business process.
    pub linked: Option<Interval>,
    /// Licenses on flows that a row says are there already.
    pub on_flows: i64,
    /// Licenses that such flows take, which no group takes off them.
    pub own: Interval,
    /// Licenses by machine and by business process, where both are there and differ.
    pub formulas: Option<(Interval, Interval)>,
    /// Flow groups that would do, where all flows can be members.
    pub groups: Option<Interval>,
    /// The same where nobody knows whether all flows can be members.
    pub perhaps_groups: Option<Interval>,
    /// Licenses per flow, by the old plan.
    pub per_flow: Interval,
    /// Whether some flow makes more requests than one license carries.
    pub stacked: Truth,
    /// Whether some flow needs more licenses than fit on it.
    pub split: Truth,
    /// Whether some flow makes more requests than a license carries that cannot be stacked: that of a machine, or per flow.
    pub full: Truth,
    /// Machines needed in place of those that cannot carry so many bots.
    pub machines: Option<Interval>,
    /// Whether some machine cannot carry its bots.
    pub unsupported: Truth,
}

impl Count {
    /// Returns the licenses for cloud flows where groups carry those without one, if that takes fewer.
    #[must_use]
    pub fn grouped(&self) -> Option<Interval> {
        self.fewer(self.groups?)
    }

    /// Returns the same where it is open whether they can.
    #[must_use]
    pub fn perhaps_grouped(&self) -> Option<Interval> {
        self.fewer(self.perhaps_groups?)
    }

    fn fewer(&self, groups: Interval) -> Option<Interval> {
        let all = groups.plus(self.own);
        all.hi.is_some_and(|hi| hi < self.flows.lo).then_some(all)
    }
}

/// What one license carries on the judged day.
pub(super) struct Limits {
    pub(super) requests: i64,
    stack: Option<i64>,
    associated: Option<i64>,
    pub(super) group: Option<i64>,
    bots: Option<i64>,
    stacking: bool,
}

fn at_least(a: Interval, n: i64) -> Truth {
    if a.lo >= n {
        Truth::Yes
    } else if a.hi.is_some_and(|hi| hi < n) {
        Truth::No
    } else {
        Truth::Unknown
    }
}

impl Limits {
    fn on(law: Date) -> Limits {
        let value = |param: &crate::engine::param::Param| param.on(law).map(|row| row.value);
        Limits {
            requests: value(&FLOW_REQUESTS).unwrap_or(250_000),
            stack: value(&STACK),
            associated: value(&ASSOCIATED_FLOWS),
            group: value(&GROUP_FLOWS),
            bots: value(&MACHINE_BOTS),
            stacking: law >= Date::of("2024-06-24"),
        }
    }

    /// Returns the licenses that a flow with everything that rides on it takes for its requests.
    pub(super) fn stack(&self, requests: Interval) -> Interval {
        requests.ceil_div(self.requests).max(Interval::exactly(1))
    }

    /// Returns the further licenses for flows that do not fit on one main flow: each brings a main flow of its own.
    pub(super) fn overflow(&self, associated: Interval) -> Interval {
        self.associated.map_or(Interval::ZERO, |cap| {
            associated.minus(Interval::exactly(cap)).ceil_div(cap + 1)
        })
    }

    /// Tells whether more licenses are needed than fit on one flow.
    fn too_many(&self, stack: Interval) -> Truth {
        if !self.stacking {
            return at_least(stack, 2);
        }
        self.stack.map_or(Truth::No, |cap| at_least(stack, cap + 1))
    }
}

/// Counts.
#[must_use]
pub fn count(eval: &Eval<'_>, model: &Model, family: Option<&Family>) -> Count {
    let law = eval.program.law;
    let limits = Limits::on(law);
    let bots = model.unmetered(model.bots);
    let mut count = Count {
        bots,
        flows: Interval::ZERO,
        simple: Interval::ZERO,
        linked: None,
        on_flows: 0,
        own: Interval::ZERO,
        formulas: None,
        groups: None,
        perhaps_groups: None,
        per_flow: Interval::ZERO,
        stacked: Truth::No,
        split: Truth::No,
        full: Truth::No,
        machines: None,
        unsupported: Truth::No,
    };
    machines(model, &limits, &mut count);
    let by_process = processes(model, &limits, &mut count);
    if let Some(family) = family {
        count.linked = if model.processes.is_empty() {
            linked(family, &limits)
        } else {
            Some(by_process)
        };
        flows(family, &limits, law, &mut count);
        if let Some(linked) = &mut count.linked {
            *linked = linked.min(count.flows);
        }
    } else {
        count.flows = by_process;
        count.per_flow = model.processes.iter().fold(Interval::ZERO, |sum, process| {
            sum.plus(needed(process, process.associated.plus(Interval::exactly(1))))
        });
    }
    if model.processes_unknown {
        count.flows = count.flows.plus(Interval::at_least(0));
    }
    if law < Date::of("2023-08-01") {
        (count.stacked, count.split, count.full) = (Truth::No, Truth::No, Truth::No);
    }
    formulas(eval, model, family.is_some(), &mut count);
    groups(eval, model, family, &limits, &mut count);
    count
}

fn needed(process: &Process, licenses: Interval) -> Interval {
    match process.premium {
        Truth::Yes => licenses,
        Truth::No => Interval::ZERO,
        Truth::Unknown => Interval { lo: 0, ..licenses },
    }
}

fn machines(model: &Model, limits: &Limits, count: &mut Count) {
    let Some(cap) = limits.bots else { return };
    let mut sum = Interval::ZERO;
    for machine in &model.machines {
        let most = machine.limit.min(Interval::exactly(cap));
        let fits = if machine.sessions.lo > most.hi.unwrap_or(cap) {
            Truth::Yes
        } else if machine.sessions.hi.is_none_or(|hi| hi > most.lo) {
            Truth::Unknown
        } else {
            Truth::No
        };
        count.unsupported = count.unsupported.or(fits);
        let needed = Interval {
            lo: Interval::exactly(machine.sessions.lo)
                .ceil_div(most.hi.unwrap_or(cap))
                .lo,
            hi: machine
                .sessions
                .hi
                .map(|hi| Interval::exactly(hi).ceil_div(most.lo.max(1)).lo),
        };
        sum = sum.plus(needed);
    }
    if count.unsupported == Truth::Yes {
        count.machines = Some(sum);
    }
}

/// Returns the licenses of the business processes that call no machine: one each, more for many requests or associated flows.
fn processes(model: &Model, limits: &Limits, count: &mut Count) -> Interval {
    let mut sum = Interval::ZERO;
    for process in model.processes.iter().filter(|process| process.on_machine) {
        if process.premium != Truth::No {
            count.full = count.full.or(at_least(process.requests, limits.requests + 1));
        }
    }
    for process in model.processes.iter().filter(|process| !process.on_machine) {
        let stack = limits.stack(process.requests);
        if process.premium != Truth::No {
            count.stacked = count.stacked.or(at_least(stack, 2));
            count.split = count.split.or(limits.too_many(stack));
        }
        if process.associated.hi == Some(0) && stack.exact() == Some(1) {
            count.simple = count.simple.plus(needed(process, Interval::exactly(1)));
        }
        sum = sum.plus(needed(process, stack.plus(limits.overflow(process.associated))));
    }
    sum
}

/// Adds the licenses of the flows as they are configured: what is not known makes a range.
fn flows(family: &Family, limits: &Limits, law: Date, count: &mut Count) {
    let ends = [false, true].map(|strictly| {
        let covers = family.covers(strictly);
        let mut sum = Interval::ZERO;
        let mut per_flow = 0i64;
        let mut simple = 0i64;
        let mut own = Interval::ZERO;
        for (at, cover) in covers.iter().enumerate() {
            let old_child = matches!(cover, Cover::Rides(_)) && family.is_child_at(at);
            match cover {
                Cover::Nothing | Cover::Own(License::Process) => {
                    let (requests, associated) = family.unit(&covers, at);
                    let stack = limits.stack(requests);
                    count.stacked = count.stacked.or(at_least(stack, 2));
                    count.split = count.split.or(limits.too_many(stack));
                    let licenses = stack.plus(limits.overflow(Interval::exactly(associated)));
                    sum = sum.plus(licenses);
                    if *cover != Cover::Nothing {
                        own = own.plus(licenses);
                    }
                    per_flow += i64::from(*cover == Cover::Nothing);
                    simple += i64::from(*cover == Cover::Nothing && associated == 0 && stack.exact() == Some(1));
                }
                Cover::Own(License::Machine | License::PerFlow) => {
                    let (requests, _) = family.unit(&covers, at);
                    count.full = count.full.or(at_least(requests, limits.requests + 1));
                }
                Cover::Rides(root) if !old_child && covers.get(*root) == Some(&Cover::Nothing) => per_flow += 1,
                _ => {}
            }
        }
        (sum, per_flow, simple, own)
    });
    let [(mild, old_mild, a, own_mild), (strict, old_strict, b, own_strict)] = ends;
    count.own = own_mild.join(own_strict);
    count.simple = Interval::between(a.min(b), a.max(b));
    count.flows = mild.join(strict);
    count.per_flow = Interval::between(old_mild.min(old_strict), old_mild.max(old_strict));
    count.on_flows = family
        .covers(false)
        .iter()
        .filter(|cover| **cover == Cover::Own(License::Process))
        .count()
        .try_into()
        .unwrap_or(0);
    if law < Date::of("2023-08-01") {
        count.flows = Interval::ZERO;
    }
}

/// Adds both formulas for machines and cloud flows together, and takes the one that is read.
fn formulas(eval: &Eval<'_>, model: &Model, family: bool, count: &mut Count) {
    if !model.mixed() || family || eval.program.law < Date::of("2023-08-01") {
        return;
    }
    let by_machine = count.bots.plus(count.flows);
    let by_process = model.processes.iter().fold(Interval::ZERO, |sum, process| {
        sum.plus(needed(process, process.sessions))
    });
    if by_machine != by_process {
        count.formulas = Some((by_machine, by_process));
    }
    if eval.truth(&is(&PROCESS_FORMULA, "by-process")) == Truth::Yes {
        // Every license brings a machine session, so the machines take none besides.
        count.bots = Interval::ZERO;
        count.flows = by_process;
    }
}

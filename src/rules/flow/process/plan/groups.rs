//! The flow groups that would hold everything.

use super::count::{Count, Limits};
use super::family::{Cover, Family};
use super::model::Model;
use crate::engine::eval::Eval;
use crate::engine::known::Truth;
use crate::engine::quantity::Interval;
use crate::engine::rule::is;
use crate::rules::facts::*;

/// Flows for which groups are worked out, at most.
const MEMBERS: i64 = 2_000;

/// Adds the groups, where every flow can be a member.
pub(super) fn groups(eval: &Eval<'_>, model: &Model, family: Option<&Family>, limits: &Limits, count: &mut Count) {
    let Some(size) = limits.group else { return };
    // By the other reading the flows of a group serve one business process.
    let named = family.map_or(0, |family| family.processes().len());
    if eval.program.reads("X-13") && model.processes.len().max(named) != 1 {
        return;
    }
    let mut members: Vec<i64> = Vec::new();
    let mut certain = true;
    if let Some(family) = family {
        let covers = family.covers(true);
        for (at, (flow, cover)) in family.flows.iter().zip(&covers).enumerate() {
            let open = match cover {
                Cover::Nothing => true,
                Cover::Rides(root) => covers.get(*root) == Some(&Cover::Nothing),
                _ => false,
            };
            if open {
                let Some(requests) = flow.requests.exact().filter(|_| family.in_solution(at)) else {
                    return;
                };
                members.push(requests);
            }
        }
    } else {
        let everywhere = eval.truth(&is(&IN_SOLUTION, "yes"));
        for process in model.processes.iter().filter(|process| !process.on_machine) {
            let named = process.solution.is_some() || process.associated.lo > 0;
            let inside = named || everywhere != Truth::No;
            certain &= named || everywhere == Truth::Yes;
            // The main flow with what is associated; children would have to be added, so their number must be known.
            let flows = process
                .flows
                .exact()
                .or_else(|| process.associated.exact().filter(|n| *n > 0).map(|n| n + 1));
            let (Some(flows), Some(requests)) = (flows.filter(|_| inside), process.requests.exact()) else {
                return;
            };
            if process.premium == Truth::No {
                continue;
            }
            // How the requests spread over the flows is not known: evenly, which is the mildest.
            members.extend((0..flows.min(MEMBERS + 1)).map(|at| requests / flows + i64::from(at < requests % flows)));
        }
    }
    // So many flows are no matter of groups any more.
    let many = members.len() > usize::try_from(MEMBERS).unwrap_or(usize::MAX);
    if members.is_empty() || many || model.processes_unknown {
        return;
    }
    members.sort_unstable_by(|a, b| b.cmp(a));
    let mut groups: Vec<(i64, i64)> = Vec::new();
    for requests in members {
        if requests > limits.requests {
            return;
        }
        match groups
            .iter_mut()
            .find(|(flows, sum)| *flows < size && sum.saturating_add(requests) <= limits.requests)
        {
            Some((flows, sum)) => {
                *flows += 1;
                *sum += requests;
            }
            None => groups.push((1, requests)),
        }
    }
    let groups = Some(Interval::exactly(i64::try_from(groups.len()).unwrap_or(i64::MAX)));
    if certain {
        count.groups = groups;
    } else {
        count.perhaps_groups = groups;
    }
}

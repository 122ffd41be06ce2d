//! How many licenses the flows of each business process take once they are linked.

use super::count::Limits;
use super::family::{Cover, Family, License};
use super::model::same;
use crate::engine::quantity::Interval;

/// Returns the licenses once the main flows of each named business process are linked: one each, more for many requests or
/// flows. Nothing where no process is named.
pub(super) fn linked(family: &Family, limits: &Limits) -> Option<Interval> {
    let names = family.processes();
    if names.is_empty() {
        return None;
    }
    let [mild, strict] = [false, true].map(|strictly| {
        let covers = family.covers(strictly);
        let main = |cover: &Cover| matches!(cover, Cover::Nothing | Cover::Own(License::Process));
        let mains: Vec<(Option<&str>, Interval, i64)> = family
            .flows
            .iter()
            .zip(&covers)
            .enumerate()
            .filter(|(_, (_, cover))| main(cover))
            .map(|(at, (flow, _))| {
                let (requests, associated) = family.unit(&covers, at);
                (flow.process.as_deref(), requests, associated)
            })
            .collect();
        let licenses = |of: &[&(Option<&str>, Interval, i64)]| {
            let requests = of
                .iter()
                .fold(Interval::ZERO, |sum, (_, requests, _)| sum.plus(*requests));
            let others = i64::try_from(of.len()).unwrap_or(i64::MAX) - 1;
            let associated = of.iter().fold(others, |sum, (_, _, more)| sum.saturating_add(*more));
            limits
                .stack(requests)
                .plus(limits.overflow(Interval::exactly(associated)))
        };
        let single = mains.iter().filter(|(process, ..)| process.is_none());
        let sum = single.fold(Interval::ZERO, |sum, flow| sum.plus(licenses(&[flow])));
        names.iter().fold(sum, |sum, name| {
            let serves = |process: &Option<&str>| process.is_some_and(|process| same(process, name));
            let of: Vec<_> = mains.iter().filter(|(process, ..)| serves(process)).collect();
            if of.is_empty() { sum } else { sum.plus(licenses(&of)) }
        })
    });
    Some(mild.join(strict))
}

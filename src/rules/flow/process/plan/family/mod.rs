//! Flows that belong together: what covers each of them, and which still need a license.

mod rows;

use super::model::same;
use crate::engine::date::Date;
use crate::engine::known::Truth;
use crate::engine::quantity::Interval;

pub use rows::read;

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
    /// The business process that it serves.
    pub process: Option<String>,
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

    /// Returns the child flows that ride on the license of somebody else's flow while their own owner has none.
    #[must_use]
    pub fn of_other_owners(&self, covers: &[Cover]) -> Interval {
        let mut sum = Interval::ZERO;
        for (at, (flow, cover)) in self.flows.iter().zip(covers).enumerate() {
            let rides = matches!(cover, Cover::Rides(_) | Cover::People);
            let (Some(owner), Some(first)) = (&flow.owner, self.start(at).and_then(|first| first.owner.as_ref()))
            else {
                continue;
            };
            if rides && self.is_child(flow) && !same(owner, first) {
                sum = sum.plus(match self.licensed(owner) {
                    _ if flow.principal => Interval::exactly(1),
                    Truth::Yes => Interval::ZERO,
                    Truth::No => Interval::exactly(1),
                    Truth::Unknown => Interval::between(0, 1),
                });
            }
        }
        sum
    }

    /// Returns the flow at the start of the calls that lead to this one.
    fn start(&self, at: usize) -> Option<&Flow> {
        let mut flow = self.flows.get(at)?;
        for _ in 0..DEPTH {
            match flow.of {
                Some(caller) if self.is_child(flow) => flow = self.flows.get(caller)?,
                _ => break,
            }
        }
        Some(flow)
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

    /// Returns the business processes that rows name, each once.
    #[must_use]
    pub fn processes(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for name in self.flows.iter().filter_map(|flow| flow.process.as_deref()) {
            if !names.iter().any(|known| same(known, name)) {
                names.push(name);
            }
        }
        names
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

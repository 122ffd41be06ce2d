//! Ways to be right, with what they cost.

use super::count::Count;
use super::family::Family;
use super::people::People;
use super::stock::{Met, Stock};
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::finding::Alternative;
use crate::engine::lack::Mends;
use crate::engine::outcome::Outcome;
use crate::engine::price::Cost;
use crate::engine::quantity::Interval;
use crate::rules::prices::PRICES;

/// What a plan needs over all environments.
pub struct Plan<'a> {
    /// By environment.
    pub count: &'a Count,
    /// The family, where one was entered.
    pub family: Option<&'a Family>,
    /// What is owned.
    pub stock: &'a Stock,
    /// Licenses for flows by which the verdict goes.
    pub flows: Interval,
    /// Bots on machines.
    pub bots: Interval,
    /// Flows that per flow licenses still held cover.
    pub old: Interval,
    /// Hosted machines.
    pub hosted: Interval,
    /// Licenses per flow by the old plan.
    pub per_flow: Interval,
    /// What of it is met.
    pub met: Met,
    /// Whether flow groups carry the flows.
    pub grouped: bool,
    /// People for whom licenses would cover the flows: all, and those who lack one.
    pub owners: Option<(Interval, Interval)>,
    /// People around desktop flows.
    pub people: People,
    /// Environments.
    pub environments: Interval,
}

const PROCESS: &str = "power-automate-process";
const HOSTED: &str = "power-automate-hosted-process";
const PREMIUM: &str = "power-automate-premium";
const ADDON: &str = "power-automate-unattended-rpa";
const PER_FLOW: &str = "power-automate-per-flow";
const PER_USER_RPA: &str = "power-automate-per-user-rpa";
const PER_USER: &str = "power-automate-per-user";

const SHARED: &str = "Process licenses, shared by flow groups";
const ADD_EVERY: &str = "Add every flow to a group, parents and children each.";
const GROUPS: &[&str] = &["process-flow-groups"];

impl Plan<'_> {
    fn way(
        &self,
        eval: &Eval<'_>,
        label: &str,
        licenses: Vec<(&'static str, Interval)>,
        note: &'static str,
        rules: &[&'static str],
    ) -> Option<Alternative> {
        let licenses: Vec<(&'static str, Interval)> =
            licenses.into_iter().filter(|(_, count)| count.hi != Some(0)).collect();
        if licenses.is_empty() {
            return None;
        }
        let cost = licenses.iter().try_fold(Cost::ZERO, |sum, (license, count)| {
            Some(sum.plus(eval.cost_on_top(PRICES, license, *count)?))
        });
        let certain = licenses.iter().any(|(_, count)| count.lo > 0);
        Some(Alternative {
            label: label.to_owned(),
            licenses,
            cost,
            note,
            rules: rules.to_vec(),
            certain,
            mends: Mends::EVERYTHING,
            rests: None,
        })
    }

    fn from(&self, eval: &Eval<'_>, day: &'static str) -> bool {
        eval.program.law >= Date::of(day)
    }

    /// Returns the ways, without order.
    #[must_use]
    pub fn ways(&self, eval: &Eval<'_>) -> Vec<Alternative> {
        let mut ways = Vec::new();
        let (people, met) = (&self.people, &self.met);
        let law = eval.program.law;
        if !self.from(eval, "2023-08-01") {
            let flows = self.per_flow_short();
            ways.extend(self.way(
                eval,
                if self.per_flow.hi == Some(0) {
                    "Add-ons for bots, per user with attended RPA for people"
                } else {
                    "Per flow licenses on the flows"
                },
                vec![
                    (ADDON, met.short),
                    (HOSTED, met.hosted_short),
                    (PER_FLOW, flows),
                    (PER_USER_RPA, people.short),
                ],
                "Per flow is sold for five flows at least. One base license carries any number of add-ons.",
                &["legacy-per-flow", "rpa-unattended", "rpa-attended"],
            ));
            if let Some((_, lacking)) = self.owners {
                ways.extend(self.way(
                    eval,
                    "Power Automate per user for each person",
                    vec![
                        (ADDON, met.short),
                        (HOSTED, met.hosted_short),
                        (PER_USER_RPA, people.short),
                        (PER_USER, lacking),
                    ],
                    "One person, all premium flows, every environment.",
                    &["legacy-per-user", "user-licence-many-flows"],
                ));
            }
            return ways;
        }
        let needed = |met: &Met| {
            vec![
                (PROCESS, met.short),
                (HOSTED, met.hosted_short),
                (PREMIUM, people.short),
            ]
        };
        let rest = self.stock.meet(law, self.bots, Interval::ZERO, self.hosted);
        let label = match (met.short.hi == Some(0) && met.hosted_short.hi == Some(0), self.grouped) {
            (true, _) => "Power Automate Premium for each person",
            (false, true) => SHARED,
            (false, false) => "Process licenses",
        };
        ways.extend(self.way(
            eval,
            label,
            needed(met),
            if self.grouped {
                ADD_EVERY
            } else {
                "As things are configured now. One on each main flow and for each run at once on a machine, in each environment."
            },
            &["process-required-criteria"],
        ));
        if let Some((_, lacking)) = self.owners {
            ways.extend(self.way(
                eval,
                "Power Automate Premium for the people behind the flows",
                vec![
                    (PROCESS, rest.short),
                    (HOSTED, rest.hosted_short),
                    (PREMIUM, people.short.plus(lacking)),
                ],
                "One person, all premium flows, every environment.",
                &["user-licence-many-flows"],
            ));
        }
        if self.grouped {
            let single = self.count.flows.times(self.environments);
            let met = self.stock.meet(law, self.bots, single, self.hosted);
            ways.extend(self.way(
                eval,
                "Process licenses on each flow",
                needed(&met),
                "As things are configured now, without groups.",
                &["process-count-as-configured"],
            ));
        } else if let Some(groups) = self.count.grouped() {
            let met = self
                .stock
                .meet(law, self.bots, groups.times(self.environments), self.hosted);
            ways.extend(self.way(eval, SHARED, needed(&met), ADD_EVERY, GROUPS));
        }
        if let Some(groups) = self.count.perhaps_grouped() {
            let met = self
                .stock
                .meet(law, self.bots, groups.times(self.environments), self.hosted);
            let way = self.way(eval, SHARED, needed(&met), ADD_EVERY, GROUPS);
            ways.extend(way.map(|way| Alternative { certain: false, ..way }));
        }
        if self.family.is_some() && !self.from(eval, "2024-02-01") && met.short.hi != Some(0) {
            ways.extend(self.way(
                eval,
                "Per flow licenses on the flows",
                vec![
                    (PROCESS, rest.short),
                    (HOSTED, rest.hosted_short),
                    (PER_FLOW, self.per_flow_short()),
                    (PREMIUM, people.short),
                ],
                "Five flows at least. No longer on the pricing page; off the list from 1 Feb 2024.",
                &["legacy-per-flow"],
            ));
        }
        if ways.is_empty() {
            ways.extend(self.renewals(eval));
        }
        ways
    }

    /// Licenses per flow still to buy by the old plan.
    #[must_use]
    pub fn per_flow_short(&self) -> Interval {
        self.per_flow.minus(self.stock.per_flow)
    }

    /// Returns what the licenses cost that people hold and can no longer buy, and what would take their place.
    fn renewals(&self, eval: &Eval<'_>) -> Vec<Alternative> {
        let Some(held) = self.people.held.as_ref().filter(|_| self.people.old) else {
            return Vec::new();
        };
        let old = held
            .iter()
            .filter(|(license, _)| *license == PER_USER_RPA)
            .map(|(_, count)| *count)
            .sum();
        let old = Interval::exactly(old);
        let keep = self.way(
            eval,
            "Keep what is held until the contract ends",
            vec![(PER_USER_RPA, old), (ADDON, self.met.unattended)],
            "No longer sold: only for whoever holds them.",
            &["price-legacy-sku"],
        );
        let new = self.way(
            eval,
            "What would be bought today in their place",
            vec![(PREMIUM, old), (PROCESS, self.met.unattended)],
            "The same rights at renewal.",
            &["price-legacy-sku"],
        );
        keep.into_iter().chain(new).collect()
    }

    /// Adds the amounts: the cheapest way, the whole bill with what is held, and the bill after linking.
    pub fn amounts(
        &self,
        eval: &Eval<'_>,
        outcome: &mut Outcome,
        ways: &[Alternative],
        (needed, silent): (bool, bool),
    ) {
        let nothing_short = self.met.short.hi == Some(0)
            && self.met.hosted_short.hi == Some(0)
            && self.people.short.hi == Some(0)
            && (self.from(eval, "2023-08-01") || self.per_flow_short().hi == Some(0));
        if nothing_short {
            if needed || !silent {
                outcome.amounts.push(("monthlyUsd", Cost::ZERO));
            }
        } else {
            outcome
                .amounts
                .extend(self.cheapest(ways).map(|cost| ("monthlyUsd", cost)));
        }
        if let Some(linked) = self.count.linked
            && self.from(eval, "2023-08-01")
        {
            let met = self.stock.meet(
                eval.program.law,
                self.bots,
                linked.times(self.environments).minus(self.old),
                self.hosted,
            );
            let parts = [
                (PROCESS, met.short),
                (HOSTED, met.hosted_short),
                (PREMIUM, self.people.short),
            ];
            let cost = parts.iter().try_fold(Cost::ZERO, |sum, (license, count)| {
                Some(sum.plus(eval.cost(PRICES, license, *count)?))
            });
            if let Some(cost) = cost {
                outcome.amounts.push(("monthlyUsdAfterLinking", cost));
            }
        }
        if let Some(total) = self.total(eval, ways)
            && needed
        {
            outcome.amounts.push(("monthlyTotalUsd", total));
        }
    }

    /// Returns what the cheapest way costs. Groups that only may be possible are no bound from above.
    fn cheapest(&self, ways: &[Alternative]) -> Option<Cost> {
        let open = |way: &&Alternative| way.rules == GROUPS && self.count.groups.is_none();
        let certain = ways.iter().filter(|way| !open(way));
        Some(Cost {
            lo: ways.iter().filter_map(|way| Some(way.cost?.lo)).min()?,
            hi: certain.filter_map(|way| way.cost?.hi).min(),
        })
    }

    /// Returns the license of the stock that the add-ons rest on, where nobody among the people holds or gets one.
    fn base(&self, eval: &Eval<'_>) -> Option<&'static str> {
        // A per flow license in use is a base already.
        let rests_on_stock = !self.from(eval, "2023-08-01")
            && self.bots.lo > 0
            && self.people.need.hi == Some(0)
            && self.old.hi == Some(0);
        let stock = [(PER_USER_RPA, self.stock.per_user_rpa), (PER_FLOW, self.stock.per_flow)];
        let held = stock.into_iter().find(|(_, count)| count.lo > 0)?;
        rests_on_stock.then_some(held.0)
    }

    /// Returns the whole bill: what is held and used, and the cheapest way to what is missing. Nothing where part of it is not known.
    fn total(&self, eval: &Eval<'_>, ways: &[Alternative]) -> Option<Cost> {
        let met = &self.met;
        let held = self.people.held.as_ref()?;
        let mut parts: Vec<(&'static str, Interval)> =
            vec![(PROCESS, met.process), (HOSTED, met.hosted), (ADDON, met.unattended)];
        if self.old.hi != Some(0) {
            parts.push((PER_FLOW, self.old));
        }
        parts.extend(self.base(eval).map(|license| (license, Interval::exactly(1))));
        for (license, count) in held.iter().filter(|(license, _)| *license != "power-automate-trial") {
            parts.push((license, Interval::exactly(*count)));
        }
        let used = parts.iter().try_fold(Cost::ZERO, |sum, (license, count)| {
            count.exact()?;
            Some(sum.plus(eval.cost(PRICES, license, *count)?))
        })?;
        let short = met.short.hi != Some(0) || met.hosted_short.hi != Some(0) || self.people.short.hi != Some(0);
        if !short {
            return Some(used);
        }
        let cheapest = self.cheapest(ways)?;
        cheapest.hi.map(|_| used.plus(cheapest))
    }
}

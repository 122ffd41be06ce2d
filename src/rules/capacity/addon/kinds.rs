//! The kinds of add-ons: pack, minimum, whether environments share the rest, and until when they are sold.

use crate::engine::date::Date;
use crate::engine::program::Program;
use crate::rules::requests::request_addon;

/// Who can buy an add-on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::rules::capacity) enum Sale {
    /// Nobody yet.
    NotYet,
    /// Whoever wants to.
    Everybody,
    /// Only those who have some.
    Holders,
    /// Some, by how they buy licenses.
    ByChannel,
    /// Nobody.
    Over,
}

/// What is fixed for a kind of add-on.
pub(super) struct Addon {
    /// Option of the kind.
    pub(super) kind: &'static str,
    /// Rule that states it.
    pub(super) rule: &'static str,
    /// Units in a pack, by the first day on which that size was sold; of requests their rule tells.
    pub(super) packs: &'static [(&'static str, i64)],
    /// Smallest allocation, where there is one.
    pub(super) minimum: i64,
    /// Whether environments without an allocation draw on the rest.
    pub(super) pool: bool,
    /// Whether it is of no use in an environment on pay-as-you-go.
    pub(super) metered: bool,
    /// License id of a pack, where its price stands in our list.
    pub(super) license: &'static str,
    /// Pack in words: one, several.
    pub(super) words: [&'static str; 2],
    /// Smallest first purchase, where there is one.
    pub(super) first: i64,
    /// Whether it can be assigned at all.
    pub(super) assignable: bool,
    /// What became of its sale, the latest first; before the first entry nobody could buy it.
    pub(super) sale: &'static [(&'static str, Sale)],
    /// Kind that is sold in its place, one for one, while its sale stands so.
    pub(super) instead: Option<(Sale, &'static str)>,
}

impl Addon {
    /// Returns who can buy it on a day.
    pub(super) fn sale(&self, on: Date) -> Sale {
        of_day(self.sale, on).unwrap_or(Sale::NotYet)
    }

    /// Returns the units in a pack on a day.
    pub(super) fn pack(&self, program: &Program) -> i64 {
        if self.rule == "addon-ppr" {
            return request_addon::size(program);
        }
        of_day(self.packs, program.law).unwrap_or(1)
    }
}

/// Returns the entry of a day in a list with the latest first.
fn of_day<V: Copy>(list: &[(&str, V)], on: Date) -> Option<V> {
    let then = list
        .iter()
        .find(|(from, _)| Date::parse(from).is_ok_and(|from| on >= from));
    then.map(|(_, value)| *value)
}

const SINCE_EVER: &str = "2019-10-01";
const fn addon(kind: &'static str, rule: &'static str, packs: &'static [(&'static str, i64)]) -> Addon {
    Addon {
        kind,
        rule,
        packs,
        minimum: 0,
        pool: false,
        metered: false,
        license: "",
        words: ["pack", "packs"],
        first: 0,
        assignable: true,
        sale: &[(SINCE_EVER, Sale::Everybody)],
        instead: None,
    }
}
/// Packs for portals are closed to new customers (`addon-portal-login`).
const PORTALS_CLOSED: &[(&str, Sale)] = &[("2023-04-01", Sale::Holders), (SINCE_EVER, Sale::Everybody)];
/// Licenses that came with the new names.
const SINCE_AUGUST_2023: &[(&str, Sale)] = &[("2023-08-01", Sale::Everybody)];
const SINCE_2022: &[(&str, Sale)] = &[("2022-01-01", Sale::Everybody)];
const ONE: &[(&str, i64)] = &[(SINCE_EVER, 1)];

/// Every kind of add-on.
pub(super) const ADDONS_BY_KIND: &[Addon] = &[
    Addon {
        metered: true,
        license: "power-apps-per-app",
        words: ["Power Apps per app license", "Power Apps per app licenses"],
        sale: &[("2026-01-02", Sale::ByChannel), (SINCE_EVER, Sale::Everybody)],
        ..addon("app-passes", "addon-app-pass", ONE)
    },
    Addon {
        license: "power-automate-per-flow",
        words: ["per flow license", "per flow licenses"],
        first: 5,
        // Legacy flow licenses left the price list; Process took their place (`price-legacy-sku`).
        sale: &[("2024-02-01", Sale::Over), (SINCE_EVER, Sale::Everybody)],
        instead: Some((Sale::Over, "process")),
        ..addon("per-flow", "addon-per-flow", ONE)
    },
    Addon {
        license: "power-automate-process",
        words: ["Process license", "Process licenses"],
        sale: SINCE_AUGUST_2023,
        instead: Some((Sale::NotYet, "per-flow")),
        ..addon("process", "addon-pa-process", ONE)
    },
    Addon {
        license: "power-automate-unattended-rpa",
        words: ["unattended RPA add-on", "unattended RPA add-ons"],
        sale: &[("2024-02-01", Sale::Over), ("2020-04-01", Sale::Everybody)],
        instead: Some((Sale::Over, "process")),
        ..addon("unattended-rpa", "addon-unattended-rpa", ONE)
    },
    Addon {
        license: "power-automate-hosted-process",
        words: ["Hosted Process license", "Hosted Process licenses"],
        sale: SINCE_AUGUST_2023,
        ..addon("hosted-process", "addon-hosted-rpa", ONE)
    },
    Addon {
        pool: true,
        license: "process-mining-addon",
        words: ["Process Mining add-on", "Process Mining add-ons"],
        sale: SINCE_AUGUST_2023,
        ..addon("process-mining", "addon-process-mining", &[(SINCE_EVER, 100)])
    },
    Addon {
        pool: true,
        license: "ai-builder-addon",
        words: ["AI Builder add-on", "AI Builder add-ons"],
        sale: &[
            ("2026-11-01", Sale::Over),
            ("2025-11-01", Sale::Holders),
            (SINCE_EVER, Sale::Everybody),
        ],
        ..addon("ai-builder", "addon-ai-builder", &[(SINCE_EVER, 1_000_000)])
    },
    Addon {
        minimum: 100,
        metered: true,
        license: "portal-logins-100",
        words: ["pack of 100 portal logins", "packs of 100 portal logins"],
        sale: PORTALS_CLOSED,
        ..addon("portal-logins", "addon-portal-login", &[(SINCE_EVER, 100)])
    },
    Addon {
        metered: true,
        license: "portal-page-views",
        words: ["pack of 100,000 page views", "packs of 100,000 page views"],
        sale: PORTALS_CLOSED,
        ..addon("portal-views", "addon-portal-view", &[(SINCE_EVER, 100_000)])
    },
    Addon {
        minimum: 25,
        metered: true,
        license: "power-pages-authenticated",
        words: ["pack of 100 signed-in users", "packs of 100 signed-in users"],
        sale: SINCE_2022,
        ..addon("pages-authenticated", "addon-pages-auth", &[(SINCE_EVER, 100)])
    },
    Addon {
        minimum: 200,
        metered: true,
        license: "power-pages-anonymous",
        words: ["pack of 500 anonymous users", "packs of 500 anonymous users"],
        sale: SINCE_2022,
        ..addon("pages-anonymous", "addon-pages-anon", &[(SINCE_EVER, 500)])
    },
    Addon {
        pool: true,
        license: "requests-addon",
        words: ["request add-on", "request add-ons"],
        assignable: false,
        ..addon("requests", "addon-ppr", &[])
    },
    Addon {
        pool: true,
        words: ["gigabyte", "gigabytes"],
        ..addon("dataverse", "addon-dataverse", ONE)
    },
    Addon {
        pool: true,
        license: "copilot-studio",
        words: ["pack for Copilot Studio", "packs for Copilot Studio"],
        sale: &[("2019-12-01", Sale::Everybody)],
        ..addon(
            "copilot",
            "addon-copilot",
            &[("2023-12-01", 25_000), (SINCE_EVER, 2_000)],
        )
    },
];

//! The kinds of add-ons: pack, minimum, whether environments share the rest, and until when they are sold.

use crate::engine::date::Date;

/// Who can still buy an add-on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sale {
    /// Only those who have some.
    Holders,
    /// Nobody.
    Over,
}

/// What is fixed for a kind of add-on.
pub(super) struct Addon {
    /// Option of the kind.
    pub(super) kind: &'static str,
    /// Rule that states it.
    pub(super) rule: &'static str,
    /// Units in a pack, by the first day on which that size was sold.
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
    /// What became of its sale, the latest first.
    pub(super) sale: &'static [(&'static str, Sale)],
    /// License id and words of what is sold in its place, one for one.
    pub(super) instead: Option<(&'static str, [&'static str; 2])>,
}

impl Addon {
    /// Tells whether whoever may hold so many can buy more on a day.
    pub(super) fn is_sold(&self, on: Date, held: bool) -> bool {
        let then = self
            .sale
            .iter()
            .find(|(from, _)| Date::parse(from).is_ok_and(|from| on >= from));
        match then {
            Some((_, Sale::Over)) => false,
            Some((_, Sale::Holders)) => held,
            None => true,
        }
    }
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
        sale: &[],
        instead: None,
    }
}
/// Legacy flow licenses left the price list; Process took their place (`price-legacy-sku`).
const OFF_THE_LIST: &[(&str, Sale)] = &[("2024-02-01", Sale::Over)];
const PROCESS: (&str, [&str; 2]) = ("power-automate-process", ["Process license", "Process licenses"]);
/// Packs for portals are closed to new customers (`addon-portal-login`).
const PORTALS_CLOSED: &[(&str, Sale)] = &[("2023-04-01", Sale::Holders)];
const ONE: &[(&str, i64)] = &[(SINCE_EVER, 1)];

/// Every kind of add-on.
pub(super) const ADDONS_BY_KIND: &[Addon] = &[
    Addon {
        metered: true,
        license: "power-apps-per-app",
        words: ["Power Apps per app", "Power Apps per app"],
        ..addon("app-passes", "addon-app-pass", ONE)
    },
    Addon {
        license: "power-automate-per-flow",
        words: ["per flow license", "per flow licenses"],
        sale: OFF_THE_LIST,
        instead: Some(PROCESS),
        ..addon("per-flow", "addon-per-flow", ONE)
    },
    Addon {
        license: "power-automate-process",
        words: ["Process license", "Process licenses"],
        ..addon("process", "addon-pa-process", ONE)
    },
    Addon {
        license: "power-automate-unattended-rpa",
        words: ["unattended RPA add-on", "unattended RPA add-ons"],
        sale: OFF_THE_LIST,
        instead: Some(PROCESS),
        ..addon("unattended-rpa", "addon-unattended-rpa", ONE)
    },
    Addon {
        license: "power-automate-hosted-process",
        words: ["Hosted Process license", "Hosted Process licenses"],
        ..addon("hosted-process", "addon-hosted-rpa", ONE)
    },
    Addon {
        pool: true,
        license: "process-mining-addon",
        words: ["Process Mining add-on", "Process Mining add-ons"],
        ..addon("process-mining", "addon-process-mining", &[(SINCE_EVER, 100)])
    },
    Addon {
        pool: true,
        license: "ai-builder-addon",
        words: ["AI Builder add-on", "AI Builder add-ons"],
        sale: &[("2026-11-01", Sale::Over), ("2025-11-01", Sale::Holders)],
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
        ..addon("pages-authenticated", "addon-pages-auth", &[(SINCE_EVER, 100)])
    },
    Addon {
        minimum: 200,
        metered: true,
        license: "power-pages-anonymous",
        words: ["pack of 500 anonymous users", "packs of 500 anonymous users"],
        ..addon("pages-anonymous", "addon-pages-anon", &[(SINCE_EVER, 500)])
    },
    Addon {
        pool: true,
        license: "requests-addon",
        words: ["request add-on", "request add-ons"],
        ..addon("requests", "addon-ppr", &[("2021-10-31", 50_000), (SINCE_EVER, 10_000)])
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
        ..addon(
            "copilot",
            "addon-copilot",
            &[("2023-12-01", 25_000), (SINCE_EVER, 2_000)],
        )
    },
];

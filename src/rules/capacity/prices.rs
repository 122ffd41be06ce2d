//! List prices of capacity in US dollars by date.

use crate::engine::prelude::*;
use crate::rules::agents::prices as agents;
use crate::rules::passes::prices as passes;
use crate::rules::prices as flow;
use crate::rules::sites::prices as sites;
use crate::rules::sources::*;

const USD: i64 = 1_000_000;

const fn gigabyte(id: &'static str, meaning: &'static str, rows: &'static [ParamRow]) -> Param {
    Param {
        id,
        meaning,
        unit: Unit::MicroUsd,
        rows,
    }
}

/// Dataverse database, a gigabyte and month.
pub static DATABASE: Param = gigabyte(
    "price-dataverse-database-gb",
    "Dataverse database capacity, a gigabyte and month",
    &[ParamRow {
        in_force: Period::from("2019-10-01"),
        value: 40 * USD,
        cite: P25.at("Dataverse capacity add-ons"),
    }],
);
/// Dataverse file storage, a gigabyte and month.
pub static FILE: Param = gigabyte(
    "price-dataverse-file-gb",
    "Dataverse file capacity, a gigabyte and month",
    &[ParamRow {
        in_force: Period::from("2019-10-01"),
        value: 2 * USD,
        cite: P25.at("Dataverse capacity add-ons"),
    }],
);
/// Dataverse log storage, a gigabyte and month.
pub static LOG: Param = gigabyte(
    "price-dataverse-log-gb",
    "Dataverse log capacity, a gigabyte and month",
    &[ParamRow {
        in_force: Period::from("2019-10-01"),
        value: 10 * USD,
        cite: P25.at("Dataverse capacity add-ons"),
    }],
);

const fn each(license: &'static str, price: &'static Param) -> Price {
    Price {
        license,
        scheme: Scheme::Each(price),
    }
}

/// Prices by license.
pub static PRICES: &[Price] = &[
    flow::OWN,
    each("dataverse-database-gb", &DATABASE),
    each("dataverse-file-gb", &FILE),
    each("dataverse-log-gb", &LOG),
    each("ai-builder-addon", &flow::AI_BUILDER_ADDON),
    each("process-mining-addon", &flow::PROCESS_MINING_ADDON),
    each("power-automate-premium", &flow::PREMIUM),
    each("power-automate-per-user-rpa", &flow::PER_USER_RPA),
    each("power-automate-process", &flow::PROCESS),
    each("power-automate-hosted-process", &flow::HOSTED_PROCESS),
    each("power-automate-unattended-rpa", &flow::UNATTENDED_RPA),
    Price {
        license: "power-automate-per-flow",
        scheme: Scheme::PackThenEach {
            size: 5,
            pack: &flow::PER_FLOW_PACK,
            each: &flow::PER_FLOW_EACH,
        },
    },
    each("requests-addon", &flow::REQUESTS_ADDON),
    each("power-apps-per-app", &passes::PER_APP),
    each("copilot-studio", &agents::PACK),
    each("portal-logins-100", &sites::LOGINS_100),
    each("portal-logins-1000", &sites::LOGINS_1000),
    each("portal-page-views", &sites::PAGE_VIEWS),
    Price {
        license: "power-pages-authenticated",
        scheme: Scheme::Tiers(sites::AUTHENTICATED_TIERS),
    },
    Price {
        license: "power-pages-anonymous",
        scheme: Scheme::Tiers(sites::ANONYMOUS_TIERS),
    },
];

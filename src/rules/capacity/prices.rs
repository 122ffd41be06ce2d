//! List prices of capacity in US dollars by date.

use crate::engine::prelude::*;
use crate::rules::agents::prices as agents;
use crate::rules::passes::prices as passes;
use crate::rules::prices as flow;
use crate::rules::prices::USD;
use crate::rules::sites::prices as sites;
use crate::rules::sources::*;

/// Dataverse database, a gigabyte and month.
pub static DATABASE: Param = Param::usd(
    "price-dataverse-database-gb",
    "Dataverse database capacity, a gigabyte and month",
    &[row(
        Period::from("2019-10-01"),
        40 * USD,
        P25.at("Dataverse capacity add-ons"),
    )],
);
/// Dataverse file storage, a gigabyte and month.
pub static FILE: Param = Param::usd(
    "price-dataverse-file-gb",
    "Dataverse file capacity, a gigabyte and month",
    &[row(
        Period::from("2019-10-01"),
        2 * USD,
        P25.at("Dataverse capacity add-ons"),
    )],
);
/// Dataverse log storage, a gigabyte and month.
pub static LOG: Param = Param::usd(
    "price-dataverse-log-gb",
    "Dataverse log capacity, a gigabyte and month",
    &[row(
        Period::from("2019-10-01"),
        10 * USD,
        P25.at("Dataverse capacity add-ons"),
    )],
);

/// Prices by license.
pub static PRICES: &[Price] = &[
    flow::OWN,
    Price::each("dataverse-database-gb", &DATABASE),
    Price::each("dataverse-file-gb", &FILE),
    Price::each("dataverse-log-gb", &LOG),
    Price::each("ai-builder-addon", &flow::AI_BUILDER_ADDON),
    Price::each("process-mining-addon", &flow::PROCESS_MINING_ADDON),
    Price::each("power-automate-premium", &flow::PREMIUM),
    Price::each("power-automate-per-user-rpa", &flow::PER_USER_RPA),
    Price::each("power-automate-process", &flow::PROCESS),
    Price::each("power-automate-hosted-process", &flow::HOSTED_PROCESS),
    Price::each("power-automate-unattended-rpa", &flow::UNATTENDED_RPA),
    Price {
        license: "power-automate-per-flow",
        scheme: Scheme::PackThenEach {
            size: 5,
            pack: &flow::PER_FLOW_PACK,
            each: &flow::PER_FLOW_EACH,
            held: &flow::HELD,
        },
    },
    Price::each("requests-addon", &flow::REQUESTS_ADDON),
    Price::each("power-apps-per-app", &passes::PER_APP),
    Price::each("copilot-studio", &agents::PACK),
    Price::each("portal-logins-100", &sites::LOGINS_100),
    Price::each("portal-logins-1000", &sites::LOGINS_1000),
    Price::each("portal-page-views", &sites::PAGE_VIEWS),
    Price {
        license: "power-pages-authenticated",
        scheme: Scheme::Tiers(sites::AUTHENTICATED_TIERS),
    },
    Price {
        license: "power-pages-anonymous",
        scheme: Scheme::Tiers(sites::ANONYMOUS_TIERS),
    },
];

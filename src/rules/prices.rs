//! List prices in US dollars by date. Each row carries its citation.
//!
//! A license that left the list keeps its price for those who hold it: the row after the last day of sale says so by
//! its citation, and no rule offers it to anybody else.

use super::facts;
use super::sources::{AI25, AO24, F19, F20, F23C, FAQ23, P25, PAYG25, S3, S4, T22};
use crate::engine::prelude::*;
use crate::engine::price::{Holdings, OwnPrices};

/// A dollar in millionths.
pub(in crate::rules) const USD: i64 = 1_000_000;
/// A cent in millionths.
pub(in crate::rules) const CENT: i64 = 10_000;

/// Power Automate Premium, a person and month.
pub static PREMIUM: Param = Param::usd(
    "price-power-automate-premium",
    "Power Automate Premium, a person and month",
    &[row(
        Period::from("2023-08-01"),
        15 * USD,
        S4.at("Legacy license questions"),
    )],
);
/// Power Automate Process, a flow, machine session or group, and month.
pub static PROCESS: Param = Param::usd(
    "price-power-automate-process",
    "Power Automate Process, a flow, machine session or group, and month",
    &[row(
        Period::from("2023-08-01"),
        150 * USD,
        S4.at("Legacy license questions"),
    )],
);
/// Hosted Process, until 2024 called Hosted RPA add-on, a bot and month.
pub static HOSTED_PROCESS: Param = Param::usd(
    "price-power-automate-hosted-process",
    "Hosted Process, until 2024 called Hosted RPA add-on, a bot and month",
    &[row(Period::from("2023-08-01"), 215 * USD, P25.at("License prices"))],
);
/// Power Automate per user, a person and month.
pub static PER_USER: Param = Param::usd(
    "price-power-automate-per-user",
    "Power Automate per user, a person and month",
    &[
        row(
            Period::between("2019-10-01", "2024-02-01"),
            15 * USD,
            F19.at("Power Automate plans"),
        ),
        row(Period::from("2024-02-01"), 15 * USD, P25.at("Retired licenses")),
    ],
);
/// Power Automate per user with attended RPA, a person and month.
pub static PER_USER_RPA: Param = Param::usd(
    "price-power-automate-per-user-rpa",
    "Power Automate per user with attended RPA, a person and month",
    &[
        row(
            Period::between("2020-04-01", "2023-08-01"),
            40 * USD,
            S3.at("Power Automate"),
        ),
        row(Period::from("2023-08-01"), 40 * USD, S4.at("Legacy license questions")),
    ],
);
/// Power Automate per flow, the first five flows together, a month.
pub static PER_FLOW_PACK: Param = Param::usd(
    "price-power-automate-per-flow-pack",
    "Power Automate per flow, the first five flows together, a month",
    &[
        row(
            Period::between("2019-10-01", "2024-02-01"),
            500 * USD,
            F19.at("Power Automate plans"),
        ),
        row(Period::from("2024-02-01"), 500 * USD, F23C.at("Per flow plan")),
    ],
);
/// Power Automate per flow, every further flow and month.
pub static PER_FLOW_EACH: Param = Param::usd(
    "price-power-automate-per-flow",
    "Power Automate per flow, every further flow and month",
    &[
        row(
            Period::between("2019-10-01", "2024-02-01"),
            100 * USD,
            F19.at("Power Automate plans"),
        ),
        row(Period::from("2024-02-01"), 100 * USD, F23C.at("Per flow plan")),
    ],
);
/// Unattended RPA add-on, a bot and month; no figure was printed before 2023.
pub static UNATTENDED_RPA: Param = Param::usd(
    "price-power-automate-unattended-rpa",
    "Unattended RPA add-on, a bot and month; no figure was printed before 2023",
    &[
        row(
            Period::between("2020-04-01", "2024-02-01"),
            150 * USD,
            S4.at("Legacy license questions"),
        ),
        row(Period::from("2024-02-01"), 150 * USD, AO24.at("Retired licenses")),
    ],
);
/// Power Apps Premium, until 2023 called per user, a person and month.
pub static APPS_PREMIUM: Param = Param::usd(
    "price-power-apps-premium",
    "Power Apps Premium, until 2023 called per user, a person and month",
    &[
        row(
            Period::between("2019-10-01", "2021-10-01"),
            40 * USD,
            F19.at("Power Apps plans"),
        ),
        row(Period::from("2021-10-01"), 20 * USD, FAQ23.at("License prices")),
    ],
);
/// Power Apps Premium from 2,000 new licenses on, a person and month.
pub static APPS_PREMIUM_VOLUME: Param = Param::usd(
    "price-power-apps-premium-volume",
    "Power Apps Premium from 2,000 new licenses on, a person and month",
    &[row(Period::from("2025-03-31"), 12 * USD, P25.at("License prices"))],
);
/// Power Apps per app, a person, app and month.
pub static APPS_PER_APP: Param = Param::usd(
    "price-power-apps-per-app",
    "Power Apps per app, a person, app and month",
    &[
        row(
            Period::between("2019-10-01", "2021-10-01"),
            10 * USD,
            F20.at("Power Apps plans"),
        ),
        row(Period::from("2021-10-01"), 5 * USD, FAQ23.at("License prices")),
    ],
);
/// Requests add-on, a pack and month: 10,000 requests a day, from 2021-10-31 50,000.
pub static REQUESTS_ADDON: Param = Param::usd(
    "price-requests-addon",
    "Requests add-on, a pack and month: 10,000 requests a day, from 2021-10-31 50,000",
    &[
        row(
            Period::between("2019-10-01", "2021-10-31"),
            50 * USD,
            F19.at("Capacity add-ons"),
        ),
        row(Period::from("2021-10-31"), 50 * USD, AO24.at("Requests add-on")),
    ],
);
/// AI Builder add-on, 1,000,000 credits and month.
pub static AI_BUILDER_ADDON: Param = Param::usd(
    "price-ai-builder-addon",
    "AI Builder add-on, 1,000,000 credits and month",
    &[row(
        Period::between("2019-10-01", "2026-11-01"),
        500 * USD,
        AI25.at("End of sale"),
    )],
);
/// Process Mining add-on, 100 GB and month.
pub static PROCESS_MINING_ADDON: Param = Param::usd(
    "price-process-mining-addon",
    "Process Mining add-on, 100 GB and month",
    &[row(Period::from("2023-08-01"), 5_000 * USD, P25.at("License prices"))],
);
/// Pay-as-you-go, a cloud or attended run.
pub static METER_RUN: Param = Param::usd(
    "price-meter-flow-run",
    "Pay-as-you-go, a cloud or attended run",
    &[
        row(
            Period::between("2022-09-20", "2025-02-07"),
            60 * CENT,
            T22.at("Pay-as-you-go"),
        ),
        row(
            Period::from("2025-02-07"),
            60 * CENT,
            PAYG25.at("Power Automate meters"),
        ),
    ],
);
/// Pay-as-you-go, an unattended or hosted run.
pub static METER_UNATTENDED_RUN: Param = Param::usd(
    "price-meter-unattended-run",
    "Pay-as-you-go, an unattended or hosted run",
    &[
        row(
            Period::between("2022-09-20", "2025-02-07"),
            3 * USD,
            T22.at("Pay-as-you-go"),
        ),
        row(Period::from("2025-02-07"), 3 * USD, PAYG25.at("Power Automate meters")),
    ],
);
/// Pay-as-you-go, a request above the limit; not billed while in preview.
pub static METER_REQUEST: Param = Param::usd(
    "price-meter-request",
    "Pay-as-you-go, a request above the limit; not billed while in preview",
    &[row(
        Period::from("2022-06-01"),
        40,
        PAYG25.at("Power Platform requests meter"),
    )],
);

/// The meter for apps, a person and app opened in a month.
pub static APP_METER: Param = Param::usd(
    "price-power-apps-payg-meter",
    "Power Apps per app meter of pay-as-you-go, a person and app opened in the month",
    &[row(
        Period::from("2021-11-02"),
        10 * USD,
        PAYG25.at("Power Apps per app meter"),
    )],
);

/// Where a person states prices of an own contract.
pub static OWN_PRICES: OwnPrices = OwnPrices {
    table: &facts::PRICES,
    license: &facts::PRICE_LICENSE,
    price: &facts::PRICE_PRICE,
    currency: &facts::CURRENCY,
};
/// Where it stands which licenses somebody holds.
pub static HELD: Holdings = Holdings {
    table: &facts::LICENSES_OWNED,
    license: &facts::OWNED_LICENSE,
    count: &facts::OWNED_COUNT,
};
/// The entry of a price list that lets own prices stand in for it.
pub const OWN: Price = Price {
    license: "own",
    scheme: Scheme::Own(&OWN_PRICES),
};

/// Prices by license.
pub static PRICES: &[Price] = &[
    OWN,
    Price::each("power-automate-premium", &PREMIUM),
    Price::each("power-automate-process", &PROCESS),
    Price::each("power-automate-hosted-process", &HOSTED_PROCESS),
    Price::each("power-automate-per-user", &PER_USER),
    Price::each("power-automate-per-user-rpa", &PER_USER_RPA),
    Price {
        license: "power-automate-per-flow",
        scheme: Scheme::PackThenEach {
            size: 5,
            pack: &PER_FLOW_PACK,
            each: &PER_FLOW_EACH,
            held: &HELD,
        },
    },
    Price::each("power-automate-unattended-rpa", &UNATTENDED_RPA),
    Price {
        license: "power-apps-premium",
        scheme: Scheme::Volume {
            each: &APPS_PREMIUM,
            minimum: 2_000,
            lower: &APPS_PREMIUM_VOLUME,
        },
    },
    Price::each("power-apps-per-app", &APPS_PER_APP),
    Price::each("requests-addon", &REQUESTS_ADDON),
    Price::each("dataverse-database-gb", &super::capacity::prices::DATABASE),
    Price::each("ai-builder-addon", &AI_BUILDER_ADDON),
    Price::each("process-mining-addon", &PROCESS_MINING_ADDON),
    Price::each("copilot-studio", &super::agents::prices::PACK),
    Price::each("copilot-credits", &super::agents::prices::PACK),
    Price::each("power-apps-payg-meter", &APP_METER),
    Price::each("power-automate-run-meter", &METER_RUN),
    Price::each("power-automate-unattended-run-meter", &METER_UNATTENDED_RUN),
];

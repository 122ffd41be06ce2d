//! List prices in US dollars by date. Each row carries its citation.
//!
//! A license that left the list keeps its price for those who hold it: the row after the last day of sale says so by
//! its citation, and no rule offers it to anybody else.

use super::facts;
use super::sources::{AI25, AO24, F19, F20, F23C, FAQ23, P25, PAYG25, S3, S4, T22};
use crate::engine::prelude::*;
use crate::engine::price::OwnPrices;

const USD: i64 = 1_000_000;
const CENT: i64 = 10_000;

/// Power Automate Premium, a person and month.
pub static PREMIUM: Param = Param {
    id: "price-power-automate-premium",
    meaning: "Power Automate Premium, a person and month",
    unit: Unit::MicroUsd,
    rows: &[ParamRow {
        in_force: Period::from("2023-08-01"),
        value: 15 * USD,
        cite: S4.at("Legacy license questions"),
    }],
};
/// Power Automate Process, a flow, machine session or group, and month.
pub static PROCESS: Param = Param {
    id: "price-power-automate-process",
    meaning: "Power Automate Process, a flow, machine session or group, and month",
    unit: Unit::MicroUsd,
    rows: &[ParamRow {
        in_force: Period::from("2023-08-01"),
        value: 150 * USD,
        cite: S4.at("Legacy license questions"),
    }],
};
/// Hosted Process, until 2024 called Hosted RPA add-on, a bot and month.
pub static HOSTED_PROCESS: Param = Param {
    id: "price-power-automate-hosted-process",
    meaning: "Hosted Process, until 2024 called Hosted RPA add-on, a bot and month",
    unit: Unit::MicroUsd,
    rows: &[ParamRow {
        in_force: Period::from("2023-08-01"),
        value: 215 * USD,
        cite: P25.at("License prices"),
    }],
};
/// Power Automate per user, a person and month.
pub static PER_USER: Param = Param {
    id: "price-power-automate-per-user",
    meaning: "Power Automate per user, a person and month",
    unit: Unit::MicroUsd,
    rows: &[
        ParamRow {
            in_force: Period::between("2019-10-01", "2024-02-01"),
            value: 15 * USD,
            cite: F19.at("Power Automate plans"),
        },
        ParamRow {
            in_force: Period::from("2024-02-01"),
            value: 15 * USD,
            cite: P25.at("Retired licenses"),
        },
    ],
};
/// Power Automate per user with attended RPA, a person and month.
pub static PER_USER_RPA: Param = Param {
    id: "price-power-automate-per-user-rpa",
    meaning: "Power Automate per user with attended RPA, a person and month",
    unit: Unit::MicroUsd,
    rows: &[
        ParamRow {
            in_force: Period::between("2020-04-01", "2023-08-01"),
            value: 40 * USD,
            cite: S3.at("Power Automate"),
        },
        ParamRow {
            in_force: Period::from("2023-08-01"),
            value: 40 * USD,
            cite: S4.at("Legacy license questions"),
        },
    ],
};
/// Power Automate per flow, the first five flows together, a month.
pub static PER_FLOW_PACK: Param = Param {
    id: "price-power-automate-per-flow-pack",
    meaning: "Power Automate per flow, the first five flows together, a month",
    unit: Unit::MicroUsd,
    rows: &[
        ParamRow {
            in_force: Period::between("2019-10-01", "2024-02-01"),
            value: 500 * USD,
            cite: F19.at("Power Automate plans"),
        },
        ParamRow {
            in_force: Period::from("2024-02-01"),
            value: 500 * USD,
            cite: F23C.at("Per flow plan"),
        },
    ],
};
/// Power Automate per flow, every further flow and month.
pub static PER_FLOW_EACH: Param = Param {
    id: "price-power-automate-per-flow",
    meaning: "Power Automate per flow, every further flow and month",
    unit: Unit::MicroUsd,
    rows: &[
        ParamRow {
            in_force: Period::between("2019-10-01", "2024-02-01"),
            value: 100 * USD,
            cite: F19.at("Power Automate plans"),
        },
        ParamRow {
            in_force: Period::from("2024-02-01"),
            value: 100 * USD,
            cite: F23C.at("Per flow plan"),
        },
    ],
};
/// Unattended RPA add-on, a bot and month; no figure was printed before 2023.
pub static UNATTENDED_RPA: Param = Param {
    id: "price-power-automate-unattended-rpa",
    meaning: "Unattended RPA add-on, a bot and month; no figure was printed before 2023",
    unit: Unit::MicroUsd,
    rows: &[
        ParamRow {
            in_force: Period::between("2020-04-01", "2024-02-01"),
            value: 150 * USD,
            cite: S4.at("Legacy license questions"),
        },
        ParamRow {
            in_force: Period::from("2024-02-01"),
            value: 150 * USD,
            cite: AO24.at("Retired licenses"),
        },
    ],
};
/// Power Apps Premium, until 2023 called per user, a person and month.
pub static APPS_PREMIUM: Param = Param {
    id: "price-power-apps-premium",
    meaning: "Power Apps Premium, until 2023 called per user, a person and month",
    unit: Unit::MicroUsd,
    rows: &[
        ParamRow {
            in_force: Period::between("2019-10-01", "2021-10-01"),
            value: 40 * USD,
            cite: F19.at("Power Apps plans"),
        },
        ParamRow {
            in_force: Period::from("2021-10-01"),
            value: 20 * USD,
            cite: FAQ23.at("License prices"),
        },
    ],
};
/// Power Apps Premium from 2,000 new licenses on, a person and month.
pub static APPS_PREMIUM_VOLUME: Param = Param {
    id: "price-power-apps-premium-volume",
    meaning: "Power Apps Premium from 2,000 new licenses on, a person and month",
    unit: Unit::MicroUsd,
    rows: &[ParamRow {
        in_force: Period::from("2025-03-31"),
        value: 12 * USD,
        cite: P25.at("License prices"),
    }],
};
/// Power Apps per app, a person, app and month.
pub static APPS_PER_APP: Param = Param {
    id: "price-power-apps-per-app",
    meaning: "Power Apps per app, a person, app and month",
    unit: Unit::MicroUsd,
    rows: &[
        ParamRow {
            in_force: Period::between("2019-10-01", "2021-10-01"),
            value: 10 * USD,
            cite: F20.at("Power Apps plans"),
        },
        ParamRow {
            in_force: Period::from("2021-10-01"),
            value: 5 * USD,
            cite: FAQ23.at("License prices"),
        },
    ],
};
/// Requests add-on, a pack and month: 10,000 requests a day, from 2021-10-31 50,000.
pub static REQUESTS_ADDON: Param = Param {
    id: "price-requests-addon",
    meaning: "Requests add-on, a pack and month: 10,000 requests a day, from 2021-10-31 50,000",
    unit: Unit::MicroUsd,
    rows: &[
        ParamRow {
            in_force: Period::between("2019-10-01", "2021-10-31"),
            value: 50 * USD,
            cite: F19.at("Capacity add-ons"),
        },
        ParamRow {
            in_force: Period::from("2021-10-31"),
            value: 50 * USD,
            cite: AO24.at("Requests add-on"),
        },
    ],
};
/// AI Builder add-on, 1,000,000 credits and month.
pub static AI_BUILDER_ADDON: Param = Param {
    id: "price-ai-builder-addon",
    meaning: "AI Builder add-on, 1,000,000 credits and month",
    unit: Unit::MicroUsd,
    rows: &[ParamRow {
        in_force: Period::between("2019-10-01", "2026-11-01"),
        value: 500 * USD,
        cite: AI25.at("End of sale"),
    }],
};
/// Process Mining add-on, 100 GB and month.
pub static PROCESS_MINING_ADDON: Param = Param {
    id: "price-process-mining-addon",
    meaning: "Process Mining add-on, 100 GB and month",
    unit: Unit::MicroUsd,
    rows: &[ParamRow {
        in_force: Period::from("2023-08-01"),
        value: 5_000 * USD,
        cite: P25.at("License prices"),
    }],
};
/// Pay-as-you-go, a cloud or attended run.
pub static METER_RUN: Param = Param {
    id: "price-meter-flow-run",
    meaning: "Pay-as-you-go, a cloud or attended run",
    unit: Unit::MicroUsd,
    rows: &[
        ParamRow {
            in_force: Period::between("2022-09-20", "2025-02-07"),
            value: 60 * CENT,
            cite: T22.at("Pay-as-you-go"),
        },
        ParamRow {
            in_force: Period::from("2025-02-07"),
            value: 60 * CENT,
            cite: PAYG25.at("Power Automate meters"),
        },
    ],
};
/// Pay-as-you-go, an unattended or hosted run.
pub static METER_UNATTENDED_RUN: Param = Param {
    id: "price-meter-unattended-run",
    meaning: "Pay-as-you-go, an unattended or hosted run",
    unit: Unit::MicroUsd,
    rows: &[
        ParamRow {
            in_force: Period::between("2022-09-20", "2025-02-07"),
            value: 3 * USD,
            cite: T22.at("Pay-as-you-go"),
        },
        ParamRow {
            in_force: Period::from("2025-02-07"),
            value: 3 * USD,
            cite: PAYG25.at("Power Automate meters"),
        },
    ],
};
/// Pay-as-you-go, a request above the limit; not billed while in preview.
pub static METER_REQUEST: Param = Param {
    id: "price-meter-request",
    meaning: "Pay-as-you-go, a request above the limit; not billed while in preview",
    unit: Unit::MicroUsd,
    rows: &[ParamRow {
        in_force: Period::from("2022-06-01"),
        value: 40,
        cite: PAYG25.at("Power Platform requests meter"),
    }],
};

/// The meter for apps, a person and app opened in a month.
pub static APP_METER: Param = Param {
    id: "price-power-apps-payg-meter",
    meaning: "Power Apps per app meter of pay-as-you-go, a person and app opened in the month",
    unit: Unit::MicroUsd,
    rows: &[ParamRow {
        in_force: Period::from("2021-11-02"),
        value: 10 * USD,
        cite: PAYG25.at("Power Apps per app meter"),
    }],
};

/// Where a person states prices of an own contract.
pub static OWN_PRICES: OwnPrices = OwnPrices {
    table: &facts::PRICES,
    license: &facts::PRICE_LICENSE,
    price: &facts::PRICE_PRICE,
    currency: &facts::CURRENCY,
};
/// The entry of a price list that lets own prices stand in for it.
pub const OWN: Price = Price {
    license: "own",
    scheme: Scheme::Own(&OWN_PRICES),
};

/// Prices by license.
pub static PRICES: &[Price] = &[
    OWN,
    Price {
        license: "power-automate-premium",
        scheme: Scheme::Each(&PREMIUM),
    },
    Price {
        license: "power-automate-process",
        scheme: Scheme::Each(&PROCESS),
    },
    Price {
        license: "power-automate-hosted-process",
        scheme: Scheme::Each(&HOSTED_PROCESS),
    },
    Price {
        license: "power-automate-per-user",
        scheme: Scheme::Each(&PER_USER),
    },
    Price {
        license: "power-automate-per-user-rpa",
        scheme: Scheme::Each(&PER_USER_RPA),
    },
    Price {
        license: "power-automate-per-flow",
        scheme: Scheme::PackThenEach {
            size: 5,
            pack: &PER_FLOW_PACK,
            each: &PER_FLOW_EACH,
        },
    },
    Price {
        license: "power-automate-unattended-rpa",
        scheme: Scheme::Each(&UNATTENDED_RPA),
    },
    Price {
        license: "power-apps-premium",
        scheme: Scheme::Volume {
            each: &APPS_PREMIUM,
            minimum: 2_000,
            lower: &APPS_PREMIUM_VOLUME,
        },
    },
    Price {
        license: "power-apps-per-app",
        scheme: Scheme::Each(&APPS_PER_APP),
    },
    Price {
        license: "requests-addon",
        scheme: Scheme::Each(&REQUESTS_ADDON),
    },
    Price {
        license: "dataverse-database-gb",
        scheme: Scheme::Each(&super::capacity::prices::DATABASE),
    },
    Price {
        license: "ai-builder-addon",
        scheme: Scheme::Each(&AI_BUILDER_ADDON),
    },
    Price {
        license: "process-mining-addon",
        scheme: Scheme::Each(&PROCESS_MINING_ADDON),
    },
    Price {
        license: "copilot-studio",
        scheme: Scheme::Each(&super::agents::prices::PACK),
    },
    Price {
        license: "copilot-credits",
        scheme: Scheme::Each(&super::agents::prices::PACK),
    },
    Price {
        license: "power-apps-payg-meter",
        scheme: Scheme::Each(&APP_METER),
    },
    Price {
        license: "power-automate-run-meter",
        scheme: Scheme::Each(&METER_RUN),
    },
    Price {
        license: "power-automate-unattended-run-meter",
        scheme: Scheme::Each(&METER_UNATTENDED_RUN),
    },
];

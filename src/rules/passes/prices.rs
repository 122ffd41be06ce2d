//! List prices of Power Apps in US dollars by date.

use crate::engine::prelude::*;
use crate::rules::sources::*;

const USD: i64 = 1_000_000;

/// Power Apps per app, a license and month.
pub static PER_APP: Param = Param {
    id: "price-power-apps-per-app",
    meaning: "Power Apps per app, a license and month; two apps and a portal until September 2021",
    unit: Unit::MicroUsd,
    rows: &[
        ParamRow {
            in_force: Period::between("2019-10-01", "2021-10-01"),
            value: 10 * USD,
            cite: S3.at("Run Single Apps"),
        },
        ParamRow {
            in_force: Period::from("2021-10-01"),
            value: 5 * USD,
            cite: P25.at("Power Apps per app"),
        },
    ],
};
/// Power Apps per user and Premium, a person and month.
pub static PREMIUM: Param = Param {
    id: "price-power-apps-premium",
    meaning: "Power Apps Premium, called per user until 2023, a person and month",
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
            cite: FAQ23.at("Power Apps plans"),
        },
    ],
};
/// Power Apps Premium from 2,000 new seats.
pub static PREMIUM_VOLUME: Param = Param {
    id: "price-power-apps-premium-volume",
    meaning: "Power Apps Premium from 2,000 new seats, a person and month",
    unit: Unit::MicroUsd,
    rows: &[ParamRow {
        in_force: Period::from("2025-03-31"),
        value: 12 * USD,
        cite: P25.at("Power Apps plans"),
    }],
};
/// The app meter, an active person and app and month.
pub static APP_METER: Param = Param {
    id: "price-power-apps-meter",
    meaning: "Power Apps pay-as-you-go, a person who opens an app, by app and month",
    unit: Unit::MicroUsd,
    rows: &[ParamRow {
        in_force: Period::from("2021-11-02"),
        value: 10 * USD,
        cite: PAYG25.at("Power Apps per app meter"),
    }],
};
/// The site meter, an authenticated person and site and month.
pub static SITE_METER: Param = Param {
    id: "price-power-pages-meter",
    meaning: "Power Pages pay-as-you-go, an authenticated person who opens a site, by site and month",
    unit: Unit::MicroUsd,
    rows: &[ParamRow {
        in_force: Period::from("2022-12-01"),
        value: 4 * USD,
        cite: PAYG25.at("Power Pages meters"),
    }],
};

/// Prices by license.
pub static PRICES: &[Price] = &[
    crate::rules::prices::OWN,
    Price {
        license: "power-apps-per-app",
        scheme: Scheme::Each(&PER_APP),
    },
    Price {
        license: "power-apps-premium",
        scheme: Scheme::Volume {
            each: &PREMIUM,
            minimum: 2000,
            lower: &PREMIUM_VOLUME,
        },
    },
    Price {
        license: "power-apps-meter",
        scheme: Scheme::Each(&APP_METER),
    },
    Price {
        license: "power-pages-meter",
        scheme: Scheme::Each(&SITE_METER),
    },
];

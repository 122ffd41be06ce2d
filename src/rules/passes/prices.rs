//! List prices of Power Apps in US dollars by date.

use crate::engine::prelude::*;
use crate::rules::prices::USD;
use crate::rules::sources::*;

/// Power Apps per app, a license and month.
pub static PER_APP: Param = Param::usd(
    "price-power-apps-per-app",
    "Power Apps per app, a license and month; two apps and a portal until September 2021",
    &[
        row(
            Period::between("2019-10-01", "2021-10-01"),
            10 * USD,
            S3.at("Run Single Apps"),
        ),
        row(Period::from("2021-10-01"), 5 * USD, P25.at("Power Apps per app")),
    ],
);
/// Power Apps per user and Premium, a person and month.
pub static PREMIUM: Param = Param::usd(
    "price-power-apps-premium",
    "Power Apps Premium, called per user until 2023, a person and month",
    &[
        row(
            Period::between("2019-10-01", "2021-10-01"),
            40 * USD,
            F19.at("Power Apps plans"),
        ),
        row(Period::from("2021-10-01"), 20 * USD, FAQ23.at("Power Apps plans")),
    ],
);
/// Power Apps Premium from 2,000 new seats.
pub static PREMIUM_VOLUME: Param = Param::usd(
    "price-power-apps-premium-volume",
    "Power Apps Premium from 2,000 new seats, a person and month",
    &[row(Period::from("2025-03-31"), 12 * USD, P25.at("Power Apps plans"))],
);
/// The app meter, an active person and app and month.
pub static APP_METER: Param = Param::usd(
    "price-power-apps-meter",
    "Power Apps pay-as-you-go, a person who opens an app, by app and month",
    &[row(
        Period::from("2021-11-02"),
        10 * USD,
        PAYG25.at("Power Apps per app meter"),
    )],
);
/// The site meter, an authenticated person and site and month.
pub static SITE_METER: Param = Param::usd(
    "price-power-pages-meter",
    "Power Pages pay-as-you-go, an authenticated person who opens a site, by site and month",
    &[row(
        Period::from("2022-12-01"),
        4 * USD,
        PAYG25.at("Power Pages meters"),
    )],
);

/// Prices by license.
pub static PRICES: &[Price] = &[
    crate::rules::prices::OWN,
    Price::each("power-apps-per-app", &PER_APP),
    Price {
        license: "power-apps-premium",
        scheme: Scheme::Volume {
            each: &PREMIUM,
            minimum: 2000,
            lower: &PREMIUM_VOLUME,
        },
    },
    Price::each("power-automate-premium", &crate::rules::prices::PREMIUM),
    Price::each("power-automate-per-user", &crate::rules::prices::PER_USER),
    Price::each("power-apps-meter", &APP_METER),
    Price::each("power-pages-meter", &SITE_METER),
];

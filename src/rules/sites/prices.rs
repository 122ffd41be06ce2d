//! List prices of portals and sites in US dollars by date.

use crate::engine::prelude::*;
use crate::rules::passes::prices as passes;
use crate::rules::prices as list;
use crate::rules::prices::{CENT, USD};
use crate::rules::sources::*;

const CLOSED: &str = "2023-04-01";

/// 100 portal logins a month.
pub static LOGINS_100: Param = Param::usd(
    "price-portal-logins-100",
    "100 portal logins a month; from April 2023 for existing customers only",
    &[
        row(Period::between("2019-10-01", CLOSED), 200 * USD, F20.at("Portals")),
        row(Period::from(CLOSED), 200 * USD, P25.at("Power Pages")),
    ],
);
/// 1,000 portal logins a month.
pub static LOGINS_1000: Param = Param::usd(
    "price-portal-logins-1000",
    "1,000 portal logins a month; from April 2023 for existing customers only",
    &[
        row(Period::between("2019-10-01", CLOSED), 1_000 * USD, F20.at("Portals")),
        row(Period::from(CLOSED), 1_000 * USD, P25.at("Power Pages")),
    ],
);
/// 5,000 portal logins a month, from cloud solution providers.
pub static LOGINS_5000: Param = Param::usd(
    "price-portal-logins-5000",
    "5,000 portal logins a month, from cloud solution providers only",
    &[
        row(Period::between("2019-10-01", CLOSED), 3_500 * USD, F20.at("Portals")),
        row(Period::from(CLOSED), 3_500 * USD, P25.at("Power Pages")),
    ],
);
/// 100,000 portal page views a month.
pub static PAGE_VIEWS: Param = Param::usd(
    "price-portal-page-views",
    "100,000 portal page views a month; from April 2023 for existing customers only",
    &[
        row(Period::between("2019-10-01", CLOSED), 100 * USD, F20.at("Portals")),
        row(Period::from(CLOSED), 100 * USD, P25.at("Power Pages")),
    ],
);

macro_rules! pages {
    ($name:ident, $id:literal, $meaning:literal, $value:expr) => {
        #[doc = $meaning]
        pub static $name: Param = Param::usd(
            $id,
            $meaning,
            &[
                row(
                    Period::between("2022-01-01", "2025-03-31"),
                    $value,
                    FAQ23.at("Power Pages"),
                ),
                row(Period::from("2025-03-31"), $value, P25.at("Power Pages")),
            ],
        );
    };
}

pages!(
    AUTHENTICATED,
    "price-power-pages-authenticated",
    "100 signed-in users of a site and month",
    200 * USD
);
pages!(
    AUTHENTICATED_100,
    "price-power-pages-authenticated-100",
    "100 signed-in users of a site and month, from 100 packs on",
    75 * USD
);
pages!(
    AUTHENTICATED_1000,
    "price-power-pages-authenticated-1000",
    "100 signed-in users of a site and month, from 1,000 packs on",
    50 * USD
);
pages!(
    ANONYMOUS,
    "price-power-pages-anonymous",
    "500 anonymous users of a site and month",
    75 * USD
);
pages!(
    ANONYMOUS_20,
    "price-power-pages-anonymous-20",
    "500 anonymous users of a site and month, from 20 packs on",
    3_750 * CENT
);
pages!(
    ANONYMOUS_200,
    "price-power-pages-anonymous-200",
    "500 anonymous users of a site and month, from 200 packs on",
    25 * USD
);

/// The meter of sites, an anonymous user, site and month.
pub static ANONYMOUS_METER: Param = Param::usd(
    "price-power-pages-anonymous-meter",
    "Power Pages pay-as-you-go, an anonymous user, by site and month",
    &[row(
        Period::from("2022-12-01"),
        30 * CENT,
        PAYG25.at("Power Pages meters"),
    )],
);

/// Price steps of signed-in users: smallest number of packs, price of each.
pub static AUTHENTICATED_TIERS: &[(i64, &Param)] = &[
    (1, &AUTHENTICATED),
    (100, &AUTHENTICATED_100),
    (1_000, &AUTHENTICATED_1000),
];
/// Price steps of anonymous users.
pub static ANONYMOUS_TIERS: &[(i64, &Param)] = &[(1, &ANONYMOUS), (20, &ANONYMOUS_20), (200, &ANONYMOUS_200)];

/// Signed-in users of sites that an environment gets at least, if any.
pub const LEAST_SITE_USERS: i64 = 25;

/// Prices by license.
pub static PRICES: &[Price] = &[
    list::OWN,
    Price::each("portal-logins-100", &LOGINS_100),
    Price::each("portal-logins-1000", &LOGINS_1000),
    Price::each("portal-logins-5000", &LOGINS_5000),
    Price::each("portal-page-views", &PAGE_VIEWS),
    Price {
        license: "power-pages-authenticated",
        scheme: Scheme::Tiers(AUTHENTICATED_TIERS),
    },
    Price {
        license: "power-pages-anonymous",
        scheme: Scheme::Tiers(ANONYMOUS_TIERS),
    },
    Price::each("power-pages-meter", &passes::SITE_METER),
    Price::each("power-pages-anonymous-meter", &ANONYMOUS_METER),
    Price::each("power-apps-meter", &passes::APP_METER),
    Price::each("power-apps-per-app", &passes::PER_APP),
    Price {
        license: "power-apps-premium",
        scheme: Scheme::Volume {
            each: &passes::PREMIUM,
            minimum: 2000,
            lower: &passes::PREMIUM_VOLUME,
        },
    },
];

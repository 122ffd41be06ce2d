//! List prices of portals and sites in US dollars by date.

use crate::engine::prelude::*;
use crate::rules::passes::prices as passes;
use crate::rules::prices as list;
use crate::rules::sources::*;

const USD: i64 = 1_000_000;
const CENT: i64 = 10_000;
const CLOSED: &str = "2023-04-01";

/// 100 portal logins a month.
pub static LOGINS_100: Param = Param {
    id: "price-portal-logins-100",
    meaning: "100 portal logins a month; from April 2023 for existing customers only",
    unit: Unit::MicroUsd,
    rows: &[
        ParamRow {
            in_force: Period::between("2019-10-01", CLOSED),
            value: 200 * USD,
            cite: F20.at("Portals"),
        },
        ParamRow {
            in_force: Period::from(CLOSED),
            value: 200 * USD,
            cite: P25.at("Power Pages"),
        },
    ],
};
/// 1,000 portal logins a month.
pub static LOGINS_1000: Param = Param {
    id: "price-portal-logins-1000",
    meaning: "1,000 portal logins a month; from April 2023 for existing customers only",
    unit: Unit::MicroUsd,
    rows: &[
        ParamRow {
            in_force: Period::between("2019-10-01", CLOSED),
            value: 1_000 * USD,
            cite: F20.at("Portals"),
        },
        ParamRow {
            in_force: Period::from(CLOSED),
            value: 1_000 * USD,
            cite: P25.at("Power Pages"),
        },
    ],
};
/// 5,000 portal logins a month, from cloud solution providers.
pub static LOGINS_5000: Param = Param {
    id: "price-portal-logins-5000",
    meaning: "5,000 portal logins a month, from cloud solution providers only",
    unit: Unit::MicroUsd,
    rows: &[
        ParamRow {
            in_force: Period::between("2019-10-01", CLOSED),
            value: 3_500 * USD,
            cite: F20.at("Portals"),
        },
        ParamRow {
            in_force: Period::from(CLOSED),
            value: 3_500 * USD,
            cite: P25.at("Power Pages"),
        },
    ],
};
/// 100,000 portal page views a month.
pub static PAGE_VIEWS: Param = Param {
    id: "price-portal-page-views",
    meaning: "100,000 portal page views a month; from April 2023 for existing customers only",
    unit: Unit::MicroUsd,
    rows: &[
        ParamRow {
            in_force: Period::between("2019-10-01", CLOSED),
            value: 100 * USD,
            cite: F20.at("Portals"),
        },
        ParamRow {
            in_force: Period::from(CLOSED),
            value: 100 * USD,
            cite: P25.at("Power Pages"),
        },
    ],
};

macro_rules! pages {
    ($name:ident, $id:literal, $meaning:literal, $value:expr) => {
        #[doc = $meaning]
        pub static $name: Param = Param {
            id: $id,
            meaning: $meaning,
            unit: Unit::MicroUsd,
            rows: &[
                ParamRow {
                    in_force: Period::between("2022-01-01", "2025-03-31"),
                    value: $value,
                    cite: FAQ23.at("Power Pages"),
                },
                ParamRow {
                    in_force: Period::from("2025-03-31"),
                    value: $value,
                    cite: P25.at("Power Pages"),
                },
            ],
        };
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
pub static ANONYMOUS_METER: Param = Param {
    id: "price-power-pages-anonymous-meter",
    meaning: "Power Pages pay-as-you-go, an anonymous user, by site and month",
    unit: Unit::MicroUsd,
    rows: &[ParamRow {
        in_force: Period::from("2022-12-01"),
        value: 30 * CENT,
        cite: PAYG25.at("Power Pages meters"),
    }],
};

/// Price steps of signed-in users: smallest number of packs, price of each.
pub static AUTHENTICATED_TIERS: &[(i64, &Param)] = &[
    (1, &AUTHENTICATED),
    (100, &AUTHENTICATED_100),
    (1_000, &AUTHENTICATED_1000),
];
/// Price steps of anonymous users.
pub static ANONYMOUS_TIERS: &[(i64, &Param)] = &[(1, &ANONYMOUS), (20, &ANONYMOUS_20), (200, &ANONYMOUS_200)];

/// Prices by license.
pub static PRICES: &[Price] = &[
    list::OWN,
    Price {
        license: "portal-logins-100",
        scheme: Scheme::Each(&LOGINS_100),
    },
    Price {
        license: "portal-logins-1000",
        scheme: Scheme::Each(&LOGINS_1000),
    },
    Price {
        license: "portal-logins-5000",
        scheme: Scheme::Each(&LOGINS_5000),
    },
    Price {
        license: "portal-page-views",
        scheme: Scheme::Each(&PAGE_VIEWS),
    },
    Price {
        license: "power-pages-authenticated",
        scheme: Scheme::Tiers(AUTHENTICATED_TIERS),
    },
    Price {
        license: "power-pages-anonymous",
        scheme: Scheme::Tiers(ANONYMOUS_TIERS),
    },
    Price {
        license: "power-pages-meter",
        scheme: Scheme::Each(&passes::SITE_METER),
    },
    Price {
        license: "power-pages-anonymous-meter",
        scheme: Scheme::Each(&ANONYMOUS_METER),
    },
    Price {
        license: "power-apps-meter",
        scheme: Scheme::Each(&passes::APP_METER),
    },
    Price {
        license: "power-apps-per-app",
        scheme: Scheme::Each(&passes::PER_APP),
    },
    Price {
        license: "power-apps-premium",
        scheme: Scheme::Volume {
            each: &passes::PREMIUM,
            minimum: 2000,
            lower: &passes::PREMIUM_VOLUME,
        },
    },
];

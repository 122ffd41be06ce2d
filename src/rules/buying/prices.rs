//! The list prices that a buyer compares.

use crate::engine::prelude::*;
use crate::rules::passes::prices as passes;
use crate::rules::prices as list;

/// Prices by license.
pub static PRICES: &[Price] = &[
    list::OWN,
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
    Price {
        license: "power-apps-meter",
        scheme: Scheme::Each(&passes::APP_METER),
    },
    Price {
        license: "power-pages-meter",
        scheme: Scheme::Each(&passes::SITE_METER),
    },
    Price {
        license: "power-automate-premium",
        scheme: Scheme::Each(&list::PREMIUM),
    },
    Price {
        license: "power-automate-process",
        scheme: Scheme::Each(&list::PROCESS),
    },
    Price {
        license: "power-automate-hosted-process",
        scheme: Scheme::Each(&list::HOSTED_PROCESS),
    },
    Price {
        license: "power-automate-per-user",
        scheme: Scheme::Each(&list::PER_USER),
    },
    Price {
        license: "power-automate-per-user-rpa",
        scheme: Scheme::Each(&list::PER_USER_RPA),
    },
    Price {
        license: "ai-builder-addon",
        scheme: Scheme::Each(&list::AI_BUILDER_ADDON),
    },
    Price {
        license: "process-mining-addon",
        scheme: Scheme::Each(&list::PROCESS_MINING_ADDON),
    },
    Price {
        license: "requests-addon",
        scheme: Scheme::Each(&list::REQUESTS_ADDON),
    },
];

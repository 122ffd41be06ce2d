//! List prices of bots and agents in US dollars by date.

use crate::engine::prelude::*;
use crate::rules::prices as list;
use crate::rules::sources::*;

const USD: i64 = 1_000_000;

/// A pack: 2,000 sessions, from December 2023 25,000 messages, from September 2025 25,000 credits.
pub static PACK: Param = Param {
    id: "price-copilot-studio",
    meaning: "A pack a month: 2,000 sessions of Power Virtual Agents until November 2023, then 25,000 messages or credits of Copilot Studio",
    unit: Unit::MicroUsd,
    rows: &[
        ParamRow {
            in_force: Period::between("2019-12-01", "2023-12-01"),
            value: 1_000 * USD,
            cite: S3.at("Power Virtual Agents"),
        },
        ParamRow {
            in_force: Period::from("2023-12-01"),
            value: 200 * USD,
            cite: CRED26.at("Copilot Credits"),
        },
    ],
};
/// Pay-as-you-go, a message or credit.
pub static METER: Param = Param {
    id: "price-copilot-studio-meter",
    meaning: "Pay-as-you-go of Copilot Studio, a message or credit",
    unit: Unit::MicroUsd,
    rows: &[ParamRow {
        in_force: Period::from("2024-12-01"),
        value: 10_000,
        cite: PAYG25.at("Copilot Studio meter"),
    }],
};

/// Prices by license.
pub static PRICES: &[Price] = &[
    list::OWN,
    Price {
        license: "copilot-studio",
        scheme: Scheme::Each(&PACK),
    },
    Price {
        license: "copilot-credits",
        scheme: Scheme::Each(&PACK),
    },
    Price {
        license: "copilot-studio-meter",
        scheme: Scheme::Each(&METER),
    },
    Price {
        license: "power-automate-per-user",
        scheme: Scheme::Each(&list::PER_USER),
    },
    Price {
        license: "power-automate-premium",
        scheme: Scheme::Each(&list::PREMIUM),
    },
    Price {
        license: "requests-addon",
        scheme: Scheme::Each(&list::REQUESTS_ADDON),
    },
    Price {
        license: "ai-builder-addon",
        scheme: Scheme::Each(&list::AI_BUILDER_ADDON),
    },
];

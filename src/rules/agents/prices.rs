//! List prices of bots and agents in US dollars by date.

use crate::engine::prelude::*;
use crate::rules::prices as list;
use crate::rules::prices::USD;
use crate::rules::sources::*;

/// A pack: 2,000 sessions, from December 2023 25,000 messages, from September 2025 25,000 credits.
pub static PACK: Param = Param::usd(
    "price-copilot-studio",
    "A pack a month: 2,000 sessions of Power Virtual Agents until November 2023, then 25,000 messages or credits of Copilot Studio",
    &[
        row(
            Period::between("2019-12-01", "2023-12-01"),
            1_000 * USD,
            S3.at("Power Virtual Agents"),
        ),
        row(Period::from("2023-12-01"), 200 * USD, CRED26.at("Copilot Credits")),
    ],
);
/// Pay-as-you-go, a message or credit.
pub static METER: Param = Param::usd(
    "price-copilot-studio-meter",
    "Pay-as-you-go of Copilot Studio, a message or credit",
    &[row(
        Period::from("2024-12-01"),
        10_000,
        PAYG25.at("Copilot Studio meter"),
    )],
);

/// Prices by license.
pub static PRICES: &[Price] = &[
    list::OWN,
    Price::each("copilot-studio", &PACK),
    Price::each("copilot-credits", &PACK),
    Price::each("copilot-studio-meter", &METER),
    Price::each("power-automate-per-user", &list::PER_USER),
    Price::each("power-automate-premium", &list::PREMIUM),
    Price::each("power-automate-process", &list::PROCESS),
    Price::each("requests-addon", &list::REQUESTS_ADDON),
    Price::each("ai-builder-addon", &list::AI_BUILDER_ADDON),
];

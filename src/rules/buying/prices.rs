//! The list prices that a buyer compares.

use crate::engine::eval::Eval;
use crate::engine::prelude::*;
use crate::rules::passes::prices as passes;
use crate::rules::prices as list;
use crate::rules::sources::P25;

macro_rules! prices {
    ($lower:expr) => {
        &[
            list::OWN,
            Price::each("power-apps-per-app", &passes::PER_APP),
            Price {
                license: "power-apps-premium",
                scheme: Scheme::Volume {
                    each: &passes::PREMIUM,
                    minimum: 2000,
                    lower: $lower,
                },
            },
            Price::each("power-apps-meter", &passes::APP_METER),
            Price::each("power-pages-meter", &passes::SITE_METER),
            Price::each("power-automate-premium", &list::PREMIUM),
            Price::each("power-automate-process", &list::PROCESS),
            Price::each("power-automate-hosted-process", &list::HOSTED_PROCESS),
            Price::each("power-automate-per-user", &list::PER_USER),
            Price::each("power-automate-per-user-rpa", &list::PER_USER_RPA),
            Price::each("ai-builder-addon", &list::AI_BUILDER_ADDON),
            Price::each("process-mining-addon", &list::PROCESS_MINING_ADDON),
            Price::each("requests-addon", &list::REQUESTS_ADDON),
        ]
    };
}

/// Prices by license.
pub static PRICES: &[Price] = prices!(&passes::PREMIUM_VOLUME);
/// The same with the volume price from the rename of 2023 on, as it may be read.
static EARLY: &[Price] = prices!(&VOLUME_EARLY);

/// Power Apps Premium from 2,000 new seats on, if it held from the rename of 2023 on.
static VOLUME_EARLY: Param = Param::usd(
    "price-power-apps-premium-volume",
    "Power Apps Premium from 2,000 new seats, a person and month, if it held from 2023 on",
    &[row(Period::from("2023-06-22"), 12_000_000, P25.at("Power Apps plans"))],
);

/// Returns the prices by the reading that was picked.
#[must_use]
pub fn of(eval: &Eval<'_>) -> &'static [Price] {
    if eval.program.reads("D-54") { EARLY } else { PRICES }
}

/// Tells whether a price of one's own stands in for that of the list, the same amount or not.
#[must_use]
pub fn own(eval: &Eval<'_>, license: &str) -> bool {
    list::OWN_PRICES
        .given(eval.facts())
        .iter()
        .any(|(known, _)| *known == license)
}

/// Returns the volume price in millionths on the judged day, by the reading that was picked; a price of one's own has
/// none beside it.
#[must_use]
pub fn volume(eval: &Eval<'_>) -> Option<i64> {
    let lower = if eval.program.reads("D-54") {
        &VOLUME_EARLY
    } else {
        &passes::PREMIUM_VOLUME
    };
    let row = lower.on(eval.program.law)?;
    (!own(eval, "power-apps-premium")).then_some(row.value)
}

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
            Price {
                license: "power-apps-per-app",
                scheme: Scheme::Each(&passes::PER_APP),
            },
            Price {
                license: "power-apps-premium",
                scheme: Scheme::Volume {
                    each: &passes::PREMIUM,
                    minimum: 2000,
                    lower: $lower,
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
        ]
    };
}

/// Prices by license.
pub static PRICES: &[Price] = prices!(&passes::PREMIUM_VOLUME);
/// The same with the volume price from the rename of 2023 on, as it may be read.
static EARLY: &[Price] = prices!(&VOLUME_EARLY);

/// Power Apps Premium from 2,000 new seats on, if it held from the rename of 2023 on.
static VOLUME_EARLY: Param = Param {
    id: "price-power-apps-premium-volume",
    meaning: "Power Apps Premium from 2,000 new seats, a person and month, if it held from 2023 on",
    unit: Unit::MicroUsd,
    rows: &[ParamRow {
        in_force: Period::from("2023-06-22"),
        value: 12_000_000,
        cite: P25.at("Power Apps plans"),
    }],
};

/// Returns the prices by the reading that was picked.
#[must_use]
pub fn of(eval: &Eval<'_>) -> &'static [Price] {
    if eval.program.reads("D-54") { EARLY } else { PRICES }
}

/// Returns the volume price in millionths on the judged day, by the reading that was picked.
#[must_use]
pub fn volume(eval: &Eval<'_>) -> Option<i64> {
    let lower = if eval.program.reads("D-54") {
        &VOLUME_EARLY
    } else {
        &passes::PREMIUM_VOLUME
    };
    lower.on(eval.program.law).map(|row| row.value)
}

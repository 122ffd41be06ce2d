//! AI Builder credits that come with licenses, as sums over what the tenant owns.

use super::held::*;
use crate::engine::prelude::*;
use crate::rules::agents::topics::{AI_GIVEN, OF_THEIR_USE};
use crate::rules::facts::*;

/// Credits of one add-on.
pub const MILLION: i64 = 1_000_000;
/// Licenses that bring credits.
pub const WITH_CREDITS: &[&str] = &[
    "power-automate-premium",
    "power-automate-process",
    "power-automate-hosted-process",
    "power-automate-unattended-rpa",
    "power-automate-per-user-rpa",
    "power-apps-premium",
    "power-apps-per-app",
    "sustainability-usl-plus",
];
/// Licenses of one person that bring credits for the tenant.
pub const OF_A_PERSON: &[&str] = &[
    "power-automate-premium",
    "power-automate-per-user-rpa",
    "power-apps-premium",
];

/// One kind of license with so many credits each, at most a million for the tenant.
macro_rules! capped {
    ($license:literal, $n:expr) => {
        Expr::Min(&each!(&[$license], $n), &Expr::Const(MILLION))
    };
}
/// The same for rows that hold and were not bought from November 2025 on.
macro_rules! old {
    ($row:expr, $n:expr) => {
        Expr::Min(
            &Expr::SumRows(
                &LICENSES_OWNED,
                &Expr::If(
                    &Cond::All(&[$row, Cond::Not(&NEW)]),
                    &Expr::Times(&Expr::Of(&OWNED_COUNT), &Expr::Const($n)),
                    &Expr::Const(0),
                ),
            ),
            &Expr::Const(MILLION),
        )
    };
}
/// A per app license of November 2022 or later.
const YOUNG: Cond = Cond::Any(&[
    Cond::All(&[
        Cond::Given(&OWNED_BOUGHT_ON),
        Cond::Not(&Cond::DayBefore(&OWNED_BOUGHT_ON, Date::of("2022-11-01"))),
    ]),
    Cond::All(&[
        Cond::Not(&Cond::Given(&OWNED_BOUGHT_ON)),
        Cond::Not(&Cond::DayBefore(&PERAPP_BOUGHT_ON, Date::of("2022-11-01"))),
    ]),
]);
const YOUNG_PASS: Cond = Cond::All(&[is(&OWNED_LICENSE, "power-apps-per-app"), YOUNG]);
const PER_APP: Expr = Expr::Min(
    &Expr::SumRows(
        &LICENSES_OWNED,
        &Expr::If(
            &YOUNG_PASS,
            &Expr::Times(&Expr::Of(&OWNED_COUNT), &Expr::Const(250)),
            &Expr::Const(0),
        ),
    ),
    &Expr::Const(MILLION),
);
const FINANCE: &[&str] = &[
    "finance",
    "finance-premium",
    "supply-chain-management",
    "supply-chain-management-premium",
    "commerce",
    "project-operations",
    "human-resources",
];
const OPERATIONS_ONCE: Expr = Expr::If(&owns_d365!(FINANCE), &Expr::Const(20_000), &Expr::Const(0));
const FLOWS: Expr = sum!(
    capped!("power-automate-premium", 5_000),
    capped!("power-automate-process", 5_000),
    capped!("power-automate-hosted-process", 5_000),
    capped!("power-automate-unattended-rpa", 5_000),
    capped!("power-automate-per-user-rpa", 5_000)
);
const BESIDES: Expr = sum!(OPERATIONS_ONCE, each!(&["sustainability-usl-plus"], 25_000));

/// Before November 2022: per app licenses brought nothing.
pub const SEEDED_2020: Expr = sum!(FLOWS, capped!("power-apps-premium", 500), BESIDES);
/// From November 2022.
pub const SEEDED: Expr = sum!(SEEDED_2020, PER_APP);
/// By the questions of 2023 Power Apps brings none.
pub const SEEDED_FLOWS: Expr = sum!(FLOWS, BESIDES);
/// Credits are the topic that was picked.
pub const PICKED: Cond = Cond::Any(&[
    Cond::Sure(&is(&CAPACITY_TOPIC, "ai-credits")),
    Cond::Sure(&is(&BUYING_QUESTION, "ai-credits")),
]);
/// The credits of licenses are part of the sum: the stock was named, or what it holds is open.
pub const COUNTED: Cond = Cond::Any(&[
    Cond::Given(&LICENSES_OWNED),
    Cond::All(&[
        Cond::Any(&[PICKED, Cond::Open(&LICENSES_OWNED)]),
        Cond::Given(&AI_ADDONS),
    ]),
]);
/// The stock names add-ons itself.
pub static ADD_ONS_IN_STOCK: Cond = Cond::AnyRow(&LICENSES_OWNED, &is(&OWNED_LICENSE, "ai-builder-addon"));
/// Credits of add-ons, those entered or those among the licenses.
pub const OF_ADD_ONS: Expr = Expr::Times(
    &first_of!(
        (
            Cond::Any(&[
                Cond::Given(&AI_ADDONS),
                Cond::Open(&AI_ADDONS),
                Cond::All(&[PICKED, Cond::Not(&ADD_ONS_IN_STOCK)]),
            ]),
            Expr::Of(&AI_ADDONS)
        ),
        (Cond::Given(&LICENSES_OWNED), each!(&["ai-builder-addon"], 1)),
        Expr::Const(0)
    ),
    &Expr::Const(MILLION),
);

/// Credits of subscriptions begun before November 2025, each kind capped by itself; rows without a day count.
pub const SEEDED_OLD: Expr = sum!(
    old!(is(&OWNED_LICENSE, "power-automate-premium"), 5_000),
    old!(is(&OWNED_LICENSE, "power-automate-process"), 5_000),
    old!(is(&OWNED_LICENSE, "power-automate-hosted-process"), 5_000),
    capped!("power-automate-unattended-rpa", 5_000),
    capped!("power-automate-per-user-rpa", 5_000),
    old!(is(&OWNED_LICENSE, "power-apps-premium"), 500),
    old!(YOUNG_PASS, 250),
    BESIDES
);
const NEW: Cond = Cond::Sure(&Cond::All(&[
    Cond::DayGiven(&OWNED_BOUGHT_ON),
    Cond::Not(&Cond::DayBefore(&OWNED_BOUGHT_ON, Date::of("2025-11-01"))),
]));
/// A subscription with credits, bought when one text said already that new ones bring none.
pub const NEW_SUBSCRIPTION: Cond = Cond::Sure(&Cond::AnyRow(
    &LICENSES_OWNED,
    &Cond::All(&[is_one(&OWNED_LICENSE, WITH_CREDITS), at_least(&OWNED_COUNT, 1), NEW]),
));
/// The contract began before November 2025 and still runs.
pub const OLD_CONTRACT: Cond = Cond::All(&[
    Cond::DayBefore(&AI_CONTRACT_START, Date::of("2025-11-01")),
    Cond::Not(&Cond::DayReached(&AI_CONTRACT_END, 1)),
]);

/// A flow with an AI Builder step is judged.
pub const IN_A_FLOW: Cond = Cond::Sure(&is(&AI_BUILDER, "yes"));
/// The credits of a tenant are asked for, not a flow or something else to buy.
pub const OF_A_TENANT: Cond = Cond::All(&[
    Cond::Not(&Cond::Given(&TRIGGER)),
    Cond::Any(&[
        Cond::Given(&LICENSES_OWNED),
        Cond::Given(&AI_ADDONS),
        PICKED,
        Cond::Sure(&is(&AGENTS_QUESTION, "ai-credits")),
    ]),
    Cond::Any(&[
        Cond::Not(&Cond::Given(&BUYING_QUESTION)),
        Cond::Sure(&is(&BUYING_QUESTION, "ai-credits")),
    ]),
    Cond::Any(&[
        Cond::Not(&Cond::Given(&AGENTS_QUESTION)),
        Cond::Sure(&is(&AGENTS_QUESTION, "ai-credits")),
    ]),
    // Of agents the stock is named for the sake of their packs.
    Cond::Any(&[AI_GIVEN, Cond::Given(&AGENTS_QUESTION), Cond::Not(&OF_THEIR_USE)]),
    Cond::Not(&Cond::Given(&DAILY_REQUESTS)),
]);
/// Somebody said how many credits are needed.
pub const DEMAND: Cond = Cond::Any(&[
    Cond::Given(&AI_CREDITS_WANTED),
    Cond::Given(&AI_USERS),
    Cond::All(&[Cond::Given(&AI_MONTHS), Cond::Given(&AI_ACTIVITIES_PLANNED)]),
]);

/// A flow finds no credits: neither among what the tenant owns nor by what somebody said. The last number is what
/// licenses bring on that day.
macro_rules! no_credits {
    ($seeded:expr, $of_a_person:expr, $copilot:expr) => {
        Cond::All(&[
            IN_A_FLOW,
            Cond::Not(&$of_a_person),
            Cond::Any(&[
                Cond::All(&[
                    Cond::Given(&LICENSES_OWNED),
                    Cond::Not(&Cond::AtLeast($seeded, Expr::Const(1))),
                    Cond::Not(&Cond::AtLeast(OF_ADD_ONS, Expr::Const(1))),
                    Cond::Not(&$copilot),
                ]),
                Cond::All(&[
                    Cond::Not(&Cond::Given(&LICENSES_OWNED)),
                    is(&AI_CREDITS_AVAILABLE, "no"),
                ]),
            ]),
        ])
    };
}
pub(crate) use no_credits;
/// The owner holds a license that brings credits.
pub const OWNER_BRINGS: Cond = Cond::All(&[Cond::Given(&OWNER_LICENSES), has_one(&OWNER_LICENSES, OF_A_PERSON)]);
/// Nobody's license brings credits any more.
pub const NOBODY_BRINGS: Cond = Cond::Not(&Cond::Always);
/// The tenant owns Copilot Credits.
pub const COPILOT_CREDITS: Cond = owns!(&["copilot-credits", "copilot-studio"]);
/// Copilot Credits did not serve AI Builder yet.
pub const NO_COPILOT: Cond = Cond::Not(&Cond::Always);

const NO_CREDITS: Then = Then::Note(
    "The AI Builder step finds no credits, so the run stops there. What is missing are credits for the environment, not a premium license.",
);
/// The conclusions for a flow that has an AI step and nothing to run it on, while add-ons are sold.
pub const NOTHING_TO_RUN_ON: [Then; 3] = [
    Then::Status(Status::Gap, Axis::Both),
    NO_CREDITS,
    Then::Mends(
        &[Lack::Credits],
        &Then::Alternative {
            label: "An add-on of AI Builder credits",
            licenses: &[("ai-builder-addon", Expr::Const(1))],
            note: "A million credits a month for the tenant. A license that brings credits does as well.",
        },
    ),
];
/// The same while Copilot Credits serve as well and the add-on is sold only to those who own it.
pub const NOTHING_TO_RUN_ON_MEANWHILE: [Then; 4] = [
    Then::Status(Status::Gap, Axis::Both),
    NO_CREDITS,
    Then::Mends(
        &[Lack::Credits],
        &Then::Alternative {
            label: "A pack of Copilot Credits",
            licenses: &[("copilot-credits", Expr::Const(1))],
            note: "A run uses them where AI Builder credits are missing.",
        },
    ),
    Then::Mends(
        &[Lack::Credits],
        &Then::Alternative {
            label: "An add-on of AI Builder credits",
            licenses: &[("ai-builder-addon", Expr::Const(1))],
            note: "A million credits a month for the tenant. Sold only to those who own one already.",
        },
    ),
];
/// The same since Copilot Credits take their place.
pub const NOTHING_TO_RUN_ON_NOW: [Then; 3] = [
    Then::Status(Status::Gap, Axis::Both),
    NO_CREDITS,
    Then::Mends(
        &[Lack::Credits],
        &Then::Alternative {
            label: "A pack of Copilot Credits",
            licenses: &[("copilot-credits", Expr::Const(1))],
            note: "They take the place of AI Builder credits.",
        },
    ),
];

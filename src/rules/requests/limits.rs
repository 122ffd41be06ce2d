//! Request limits by license and date: what is official, and what the service lets pass meanwhile.

use crate::engine::prelude::*;
use crate::rules::sources::{API20B, D24, F21, F25, L22, L25, R24, R25, R26, S3, S4, T21, T23, T24};

const fn rows(id: &'static str, meaning: &'static str, rows: &'static [ParamRow]) -> Param {
    Param {
        id,
        meaning,
        unit: Unit::Pieces,
        rows,
    }
}
const fn row(from: &'static str, until: &'static str, value: i64, cite: Citation) -> ParamRow {
    ParamRow {
        in_force: Period::between(from, until),
        value,
        cite,
    }
}
const fn open(from: &'static str, value: i64, cite: Citation) -> ParamRow {
    ParamRow {
        in_force: Period::from(from),
        value,
        cite,
    }
}
const START: &str = "2019-10-01";
const RAISED: &str = "2021-10-31";

/// The lower figures are read on for as long as they were seen in print.
const STILL_LOWER: Cond = Cond::All(&[
    Cond::Reads("D-39"),
    Cond::AsOfFrom(Date::of(RAISED)),
    Cond::Not(&Cond::AsOfFrom(Date::of("2021-11-18"))),
]);
/// The higher figures of October 2021 hold.
pub const ARE_RAISED: Cond = Cond::All(&[Cond::AsOfFrom(Date::of(RAISED)), Cond::Not(&STILL_LOWER)]);

macro_rules! by_reading {
    ($($name:ident $param:ident $doc:literal)*) => { $(
        #[doc = $doc]
        pub static $name: Expr = Expr::If(
            &STILL_LOWER,
            &Expr::ParamOn(&$param, Date::of("2021-10-30")),
            &Expr::Param(&$param),
        );
    )* };
}
by_reading! {
    OF_M365 M365 "Microsoft 365, by the reading taken."
    OF_FREE FREE "Free licenses and trials, by the reading taken."
    OF_APPS APPS "Power Apps per user and Premium, by the reading taken."
    OF_PASS PASS "An app pass, by the reading taken."
    OF_AUTOMATE AUTOMATE "Power Automate per user and Premium, by the reading taken."
    OF_D365_ENTERPRISE D365_ENTERPRISE "Dynamics 365 Enterprise, by the reading taken."
    OF_D365_PROFESSIONAL D365_PROFESSIONAL "Dynamics 365 Professional, by the reading taken."
    OF_D365_TEAM D365_TEAM "Dynamics 365 Team Members, by the reading taken."
    OF_PER_FLOW PER_FLOW "A per flow license, by the reading taken."
}

/// Microsoft 365.
pub static M365: Param = rows(
    "requests-m365",
    "Requests in 24 hours, Microsoft 365",
    &[
        row(START, RAISED, 2_000, S3.at("Seeded Power Automate")),
        open(RAISED, 6_000, T21.at("Request limits")),
    ],
);
/// Free licenses, trials and the Developer Plan; before October 2021 not stated and taken as Microsoft 365.
pub static FREE: Param = rows(
    "requests-free",
    "Requests in 24 hours, free licenses and trials",
    &[
        row(START, RAISED, 2_000, F21.at("Request limits")),
        open(RAISED, 6_000, D24.at("Power Automate Free")),
    ],
);
/// Power Apps per user and Premium.
pub static APPS: Param = rows(
    "requests-power-apps",
    "Requests in 24 hours, Power Apps per user and Premium",
    &[
        row(START, RAISED, 5_000, API20B.at("Limits")),
        open(RAISED, 40_000, T21.at("Request limits")),
    ],
);
/// An app pass: for each pass until October 2021, then once.
pub static PASS: Param = rows(
    "requests-app-pass",
    "Requests in 24 hours, Power Apps per app",
    &[
        row(START, RAISED, 1_000, API20B.at("Limits")),
        open(RAISED, 6_000, R25.at("Limits")),
    ],
);
/// Power Automate per user and Premium.
pub static AUTOMATE: Param = rows(
    "requests-power-automate",
    "Requests in 24 hours, Power Automate per user and Premium",
    &[
        row(START, RAISED, 5_000, S3.at("Power Automate, per user plan")),
        open(RAISED, 40_000, T21.at("Request limits")),
    ],
);
/// Old plans; before October 2021 not stated.
pub static OLD_PLAN: Param = rows(
    "requests-old-plans",
    "Requests in 24 hours, Plan 1 and Plan 2",
    &[row(RAISED, "2024-10-01", 40_000, R25.at("Limits"))],
);
/// Power Apps Plan 1; before October 2021 not stated.
pub static APPS_PLAN_1: Param = rows(
    "requests-power-apps-plan-1",
    "Requests in 24 hours, Power Apps Plan 1",
    &[row(RAISED, "2024-10-01", 6_000, L22.at("Performance profiles"))],
);
/// Dynamics 365 Enterprise.
pub static D365_ENTERPRISE: Param = rows(
    "requests-d365-enterprise",
    "Requests in 24 hours, Dynamics 365 Enterprise",
    &[
        row(START, RAISED, 20_000, API20B.at("Limits")),
        open(RAISED, 40_000, T21.at("Request limits")),
    ],
);
/// Dynamics 365 Professional.
pub static D365_PROFESSIONAL: Param = rows(
    "requests-d365-professional",
    "Requests in 24 hours, Dynamics 365 Professional",
    &[
        row(START, RAISED, 10_000, API20B.at("Limits")),
        open(RAISED, 40_000, T21.at("Request limits")),
    ],
);
/// Dynamics 365 Team Members.
pub static D365_TEAM: Param = rows(
    "requests-d365-team-member",
    "Requests in 24 hours, Dynamics 365 Team Members",
    &[
        row(START, RAISED, 5_000, F21.at("Request limits")),
        open(RAISED, 6_000, T21.at("Request limits")),
    ],
);
/// A per flow license.
pub static PER_FLOW: Param = rows(
    "requests-per-flow",
    "Requests in 24 hours, a per flow license",
    &[
        row(START, RAISED, 15_000, S3.at("Power Automate, per flow plan")),
        open(RAISED, 250_000, T21.at("Request limits")),
    ],
);
/// A Process license.
pub static PROCESS: Param = rows(
    "requests-process",
    "Requests in 24 hours, a Process license",
    &[open("2023-08-01", 250_000, T23.at("Request limits"))],
);
/// A Copilot Studio pack.
pub static COPILOT: Param = rows(
    "requests-copilot-studio",
    "Requests in 24 hours, Copilot Studio",
    &[open(RAISED, 250_000, R25.at("Copilot Studio"))],
);
/// The pool of a tenant without Dynamics 365.
pub static POOL: Param = rows(
    "requests-pool",
    "Requests in 24 hours, the pool of a tenant without Dynamics 365",
    &[
        row(START, RAISED, 25_000, API20B.at("Non-licensed users")),
        open(RAISED, 25_000, R25.at("Non-licensed users")),
    ],
);

/// The low profile in the transition period.
pub static LOW: Param = rows(
    "transition-low",
    "Requests in 24 hours of one flow in the transition period, low profile",
    &[open("2021-10-06", 10_000, F21.at("Transition period"))],
);
/// The medium profile in the transition period.
pub static MEDIUM: Param = rows(
    "transition-medium",
    "Requests in 24 hours of one flow in the transition period, medium profile",
    &[
        row("2021-10-06", "2023-07-31", 100_000, L22.at("Performance profiles")),
        row("2023-07-31", "2026-09-08", 200_000, T23.at("Transition period")),
        open("2026-09-08", 200_000, R26.at("Transition period")),
    ],
);
/// Power Apps per user and Premium in the transition period: for some weeks less than the profile.
pub static MEDIUM_APPS: Param = rows(
    "transition-medium-power-apps",
    "Requests in 24 hours of one flow in the transition period, Power Apps per user and Premium",
    &[
        row("2021-10-06", RAISED, 25_000, F21.at("Transition period")),
        row(RAISED, "2023-07-31", 100_000, T21.at("Transition period")),
        open("2023-07-31", 200_000, T23.at("Transition period")),
    ],
);
/// The medium profile as some texts keep printing it.
pub static MEDIUM_OLD: Param = rows(
    "transition-medium-as-before",
    "Requests in 24 hours of one flow in the transition period, medium profile by the older figure",
    &[
        row(
            "2021-10-06",
            "2025-06-03",
            100_000,
            S4.at("Power Apps license questions"),
        ),
        open("2025-06-03", 100_000, F25.at("Performance profiles")),
    ],
);
/// The high profile in the transition period.
pub static HIGH: Param = rows(
    "transition-high",
    "Requests in 24 hours of one flow in the transition period, high profile",
    &[open("2021-10-06", 500_000, L22.at("Performance profiles"))],
);
/// A flow that people start, in the transition period.
pub static MANUAL: Param = rows(
    "transition-manual",
    "Requests in 24 hours of one flow in the transition period, started by hand",
    &[
        row("2021-10-06", "2023-07-31", 100_000, L22.at("Performance profiles")),
        row("2023-07-31", "2024-07-04", 100_000, T23.at("Transition period")),
        row("2024-07-04", "2025-05-29", 100_000, R24.at("Transition period")),
        open("2025-05-29", 100_000, R25.at("Transition period")),
    ],
);
/// A flow in an environment on pay-as-you-go.
pub static METERED: Param = rows(
    "transition-metered",
    "Requests in 24 hours of one flow in an environment on pay-as-you-go",
    &[open("2025-02-11", 10_000_000, L25.at("Performance profiles"))],
);
/// Team Members as the licensing questions print it.
pub static TEAM_OLD: Param = rows(
    "transition-team-member-as-printed",
    "Requests in 24 hours of one flow in the transition period, Team Members by the licensing questions",
    &[
        row("2021-10-06", "2024-06-24", 25_000, F21.at("Transition period")),
        row("2024-06-24", "2025-06-03", 25_000, T24.at("Transition period")),
        open("2025-06-03", 25_000, F25.at("Dynamics 365 license questions")),
    ],
);

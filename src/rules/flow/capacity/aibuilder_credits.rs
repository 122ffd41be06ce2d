//! Licenses bring AI Builder credits for the tenant, every month.
//!
//! Power Automate Premium, Process, Hosted Process and the unattended add-on bring 5,000 each, as did per user with attended RPA from April 2020; Power Apps
//! Premium 500, a per app license bought from November 2022 on 250. Finance and operations bring 20,000 once, Cloud for Sustainability USL Plus
//! 25,000 each. One kind of license brings at most a million. Microsoft 365, other Dynamics 365, Windows and trials bring none. The credits are one pool; they end
//! with October 2026. From November 2025 on a run uses them first and then Copilot Credits; without either it stops.

use crate::engine::prelude::*;
use crate::rules::capacity::seeded::*;
use crate::rules::facts::*;
use crate::rules::sources::{AI25, AIB26, D24, S3, S4, SEED24, T23, T24};

const SPEAKS: Cond = Cond::Any(&[IN_A_FLOW, OF_A_TENANT]);
macro_rules! bring {
    ($seeded:expr) => {
        bring!($seeded, NO_COPILOT, NOTHING_TO_RUN_ON)
    };
    ($seeded:expr, $copilot:expr, $nothing:ident) => {
        &[
            Then::When(&COUNTED, &[Then::Number("aiCredits", $seeded)]),
            Then::When(&no_credits!($seeded, OWNER_BRINGS, $copilot), &$nothing),
        ]
    };
}
const TABLE: &[Citation] = &[
    T23.at("AI Builder"),
    T24.at("AI Builder"),
    D24.at("AI Builder"),
    SEED24.at("AI Builder"),
    AIB26.at("Licensing and AI Builder credits"),
];
const OF_2019: Version = Version {
    in_force: Period::between("2019-10-01", "2020-04-01"),
    editions: &[Edition::Current],
    statement: prose("No license brings AI Builder credits; the add-on does."),
    cites: &[S3.at("Power Apps and Add-ons and Capacity")],
    when: SPEAKS,
    then: bring!(Expr::Const(0)),
};
const OF_THE_ARTICLE: Version = Version {
    in_force: Period::from("2019-10-01"),
    editions: &[Edition::March2020],
    statement: prose(
        "The tenant shares only the credits of add-ons; those of per user with attended RPA serve their holder alone.",
    ),
    cites: &[S3.at("RPA and AI Builder")],
    when: SPEAKS,
    then: bring!(Expr::Const(0)),
};
const OF_THE_QUESTIONS: Version = Version {
    in_force: Period::from("2019-10-01"),
    editions: &[Edition::May2023],
    statement: prose("Power Automate licenses bring AI Builder credits; Power Apps and Microsoft 365 include none."),
    cites: &[
        S4.at("What Power Automate capabilities are included in Power Apps licenses?"),
        S4.at("What Power Automate capabilities are included in Office 365 licenses?"),
        T23.at("AI Builder"),
    ],
    when: SPEAKS,
    then: bring!(SEEDED_FLOWS),
};
const TEXT_FLOWS: &str = "Power Automate licenses bring AI Builder credits; Power Apps includes none.";
const WITHOUT_APPS: &[Citation] = &[S4.at("What Power Automate capabilities are included in Power Apps licenses?")];

/// The other reading: Power Apps licenses bring none.
pub static WITHOUT_POWER_APPS: &[Version] = &[
    OF_2019,
    OF_THE_ARTICLE,
    OF_THE_QUESTIONS,
    Version {
        in_force: Period::between("2020-04-01", "2025-11-01"),
        editions: &[Edition::Current],
        statement: prose(TEXT_FLOWS),
        cites: WITHOUT_APPS,
        when: SPEAKS,
        then: bring!(SEEDED_FLOWS),
    },
    Version {
        in_force: Period::between("2025-11-01", "2026-11-01"),
        editions: &[Edition::Current],
        statement: prose(TEXT_FLOWS),
        cites: WITHOUT_APPS,
        when: SPEAKS,
        then: bring!(SEEDED_FLOWS, COPILOT_CREDITS, NOTHING_TO_RUN_ON_MEANWHILE),
    },
];
const OF_2020: Version = Version {
    in_force: Period::between("2020-04-01", "2022-11-01"),
    editions: &[Edition::Current],
    statement: prose(
        "Each month 5,000 credits with per user with attended RPA and the unattended add-on, 500 with Power Apps per user, pooled in the tenant.",
    ),
    cites: &[S3.at("RPA and AI Builder"), T23.at("AI Builder")],
    when: SPEAKS,
    then: bring!(SEEDED_2020),
};
const OF_2022: Version = Version {
    in_force: Period::between("2022-11-01", "2025-11-01"),
    editions: &[Edition::Current],
    statement: prose(
        "Each month 5,000 credits with Power Automate Premium, Process and their like, 500 with Power Apps Premium, 250 with a per app license bought from November 2022 on, pooled in the tenant.",
    ),
    cites: TABLE,
    when: SPEAKS,
    then: bring!(SEEDED),
};
/// The other reading: subscriptions bought from November 2025 on bring none.
pub static WITHOUT_NEW: &[Version] = &[
    OF_2019,
    OF_THE_ARTICLE,
    OF_THE_QUESTIONS,
    OF_2020,
    OF_2022,
    Version {
        in_force: Period::between("2025-11-01", "2026-11-01"),
        editions: &[Edition::Current],
        statement: prose("Subscriptions bought from 1 Nov 2025 on bring no credits; older ones as before."),
        cites: &[crate::rules::sources::FP26.at("AI Builder credits")],
        when: SPEAKS,
        then: bring!(SEEDED_OLD, COPILOT_CREDITS, NOTHING_TO_RUN_ON_MEANWHILE),
    },
];

/// `aibuilder-credits`
pub static AIBUILDER_CREDITS: Rule = Rule {
    id: "aibuilder-credits",
    aliases: &[],
    title: "AI Builder credits of licenses",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        OF_THE_ARTICLE,
        OF_THE_QUESTIONS,
        OF_2019,
        OF_2020,
        OF_2022,
        Version {
            in_force: Period::between("2025-11-01", "2026-11-01"),
            editions: &[Edition::Current],
            statement: prose(
                "The credits of licenses as before. A run uses them first, then Copilot Credits, else it stops; what is left ends with the month.",
            ),
            cites: &[AIB26.at("Licensing and AI Builder credits"), AI25.at("Seeded credits")],
            when: SPEAKS,
            then: bring!(SEEDED, COPILOT_CREDITS, NOTHING_TO_RUN_ON_MEANWHILE),
        },
    ],
    example: Example {
        story: prose("A tenant owns three Process licenses and a hundred Power Apps Premium in May 2024."),
        questionnaire: "capacity",
        as_of: "2024-05-13",
        answers: prose(
            r#"{"capacity-topic": "ai-credits", "licenses-owned": [{"license": "power-automate-process", "count": 3}, {"license": "power-apps-premium", "count": 100}], "ai-addons": 0, "ai-credits-wanted": 60000}"#,
        ),
        status: Status::Covered,
        outcome: prose("65,000 credits a month."),
    },
};

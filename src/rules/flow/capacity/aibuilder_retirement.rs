//! The end of AI Builder credits.
//!
//! From November 1, 2025 the add-on is sold only to those who own it already; from November 1, 2026 it is neither sold nor renewed, and the
//! credits of licenses are gone. Add-ons run to the end of their contract and are not converted into Copilot Credits. One page says both that the
//! credits of licenses end on that day for everybody and that contracts begun before November 2025 keep them through their term: the verdict
//! is none, and the old sum stands beside it; get it in writing. Not covered: how many Copilot Credits the same work takes.

use crate::engine::prelude::*;
use crate::rules::capacity::seeded::*;
use crate::rules::facts::*;
use crate::rules::sources::{AI25, AIBEND, FP26};

const SPEAKS: Cond = Cond::Any(&[IN_A_FLOW, OF_A_TENANT]);
const NAMED: Cond = Cond::Given(&LICENSES_OWNED);
/// What texts say of the credits of new licenses.
pub const NEW_TEXT: &str = "The page on the end of these credits lets licenses bought until October 2026 bring them; a page of March 2026 says that new subscriptions no longer do. They are counted.";
const NEW: Then = Then::When(&NEW_SUBSCRIPTION, &[Then::Warn("W-AIB-NEW-SUBSCRIPTION", NEW_TEXT)]);
const SELLING_OFF: Version = Version {
    in_force: Period::between("2025-11-01", "2026-11-01"),
    editions: &[Edition::Current],
    statement: prose(
        "The add-on is sold only to those who own it. Licenses bring credits as before, those newly bought as well.",
    ),
    cites: &[
        AI25.at("End of sale"),
        AIBEND.at("Seeded credits"),
        FP26.at("AI Builder credits"),
    ],
    when: SPEAKS,
    then: &[NEW],
};
/// The other reading: contracts begun before November 2025 keep the credits through their term.
pub static HONORED: &[Version] = &[
    SELLING_OFF,
    Version {
        in_force: Period::from("2026-11-01"),
        editions: &[Edition::Current],
        statement: prose("Contracts begun before 1 Nov 2025 keep the credits of their licenses through their term."),
        cites: &[AIBEND.at("Existing contracts")],
        when: SPEAKS,
        then: &[Then::When(
            &COUNTED,
            &[Then::Number(
                "aiCredits",
                Expr::If(&OLD_CONTRACT, &SEEDED, &Expr::Const(0)),
            )],
        )],
    },
];

/// `aibuilder-retirement`
pub static AIBUILDER_RETIREMENT: Rule = Rule {
    id: "aibuilder-retirement",
    aliases: &[],
    title: "The end of AI Builder credits",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        SELLING_OFF,
        Version {
            in_force: Period::from("2026-11-01"),
            editions: &[Edition::Current],
            statement: prose(
                "Licenses bring no AI Builder credits any more. An AI Builder step needs Copilot Credits, or an add-on whose term still runs.",
            ),
            cites: &[
                AIBEND.at("What ends on November 1, 2026"),
                AIBEND.at("Existing contracts"),
                AI25.at("End of sale"),
            ],
            when: SPEAKS,
            then: &[
                Then::When(&NAMED, &[Then::Number("aiCredits", Expr::Const(0))]),
                Then::When(
                    &Cond::All(&[OF_A_TENANT, NAMED, Cond::AtLeast(SEEDED, Expr::Const(1))]),
                    &[Then::Warn(
                        "W-AIB-SEED-END",
                        "Licenses of this tenant brought AI Builder credits until October 2026. Since then they bring none, and AI steps need Copilot Credits or an add-on whose term still runs.",
                    )],
                ),
                Then::When(
                    &Cond::All(&[OF_A_TENANT, NAMED, Cond::AtLeast(SEEDED, Expr::Const(1)), OLD_CONTRACT]),
                    &[
                        Then::Number("aiCreditsUpper", SEEDED),
                        Then::Inform(
                            "Q-AI-CONTRACT-START",
                            "The contract is older than the announcement. The same page says that such contracts keep the credits through their term; get it in writing.",
                        ),
                    ],
                ),
                Then::When(
                    &Cond::All(&[
                        OF_A_TENANT,
                        NAMED,
                        Cond::AtLeast(SEEDED, Expr::Const(1)),
                        Cond::Not(&Cond::Given(&AI_CONTRACT_START)),
                    ]),
                    &[Then::Inform(
                        "Q-AI-CONTRACT-START",
                        "When did the contract begin? If before 1 Nov 2025, one sentence of the page lets the credits run to its end.",
                    )],
                ),
                Then::When(
                    &no_credits!(Expr::Const(0), NOBODY_BRINGS, COPILOT_CREDITS),
                    &NOTHING_TO_RUN_ON_NOW,
                ),
            ],
        },
    ],
    example: Example {
        story: prose(
            "Ten Power Automate Premium under a contract of February 2024 to January 2027, judged in late November 2026.",
        ),
        questionnaire: "capacity",
        as_of: "2026-11-20",
        answers: prose(
            r#"{"capacity-topic": "ai-credits", "licenses-owned": [{"license": "power-automate-premium", "count": 10}], "ai-addons": 0, "ai-credits-wanted": 0, "ai-contract-start": "2024-02-01", "ai-contract-end": "2027-01-31"}"#,
        ),
        status: Status::CoveredWithWarning,
        outcome: prose("None; by the other sentence of the page still 50,000 until January."),
    },
};

//! Whose limit a flow uses.
//!
//! A license on the flow first. Else the owner's for automated and scheduled flows, that of the person who starts it for the others, that of the
//! calling flow for a child. Identities without a license share the pool of the tenant. A flow that is in no solution keeps the limit of whoever
//! made it, even after that person has left; added to a solution it remains the same flow, and the limit of its new owner counts.

use super::holders::coowner;
use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F21, F25, R26, S4, T21, UL26};

static CREATORS: Cond = is(&LIMIT_OF, "creator");
const AFTER_MOVE: Then = Then::When(
    &Cond::All(&[CREATORS_LIMIT, Cond::Given(&COOWNER_LICENSES)]),
    &[Then::Number(
        "requestLimitAfterMove",
        Expr::Plus(&coowner::SUM, &Expr::Const(0)),
    )],
);
const CREATORS_LIMIT: Cond = is(&LIMIT_OF, "creator");
const STAYS: Then = Then::When(
    &CREATORS,
    &[Then::Note(
        "The flow is in no solution, so the limit of whoever made it stays. A co-owner can add it to a solution and become its owner: it remains the same flow, and the new owner's limit counts.",
    )],
);
/// Before May 2023 nothing but export and import, or a license on the flow, helped.
const STAYS_BEFORE: Then = Then::When(
    &CREATORS,
    &[Then::Note(
        "The flow is in no solution, so the limit of whoever made it stays. Export and import it, or put a license on the flow.",
    )],
);
pub(in crate::rules) const ABOUT_A_FLOW: Cond = Cond::All(&[FLOW, ASKED]);

/// Whose limit counts, whichever it is.
pub(in crate::rules) const HOLDERS: &[Then] = &[
    WHOSE_1, WHOSE_2, WHOSE_3, WHOSE_4, WHOSE_5, WHOSE_6, WHOSE_7, WHOSE_8, WHOSE_9,
];

/// `request-limit-whose`
pub static REQUEST_LIMIT_WHOSE: Rule = Rule {
    id: "request-limit-whose",
    aliases: &[],
    title: "Whose request limit a flow uses",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2021-10-06", "2023-05-23"),
            editions: &[Edition::Current],
            statement: prose(
                "A flow uses the limit of the license on it, else that of its owner if it is automated or scheduled, else that of the person who starts it. A flow in no solution keeps the limit of whoever made it.",
            ),
            cites: &[F21.at("Whose limits"), T21.at("Request limits")],
            when: ABOUT_A_FLOW,
            then: &[
                WHOSE_1,
                WHOSE_2,
                WHOSE_3,
                WHOSE_4,
                WHOSE_5,
                WHOSE_6,
                WHOSE_7,
                WHOSE_8,
                WHOSE_9,
                STAYS_BEFORE,
            ],
        },
        Version {
            in_force: Period::between("2023-05-23", "2026-08-14"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "A flow uses the limit of the license on it, else that of its owner if it is automated or scheduled, else that of the person who starts it. A flow in no solution keeps the limit of whoever made it until it is added to one.",
            ),
            cites: &[
                S4.at("How do Power Automate license plans work?"),
                F25.at("Whose limits"),
                F25.at("The owner of a flow left the organization"),
            ],
            when: ABOUT_A_FLOW,
            then: &[
                WHOSE_1, WHOSE_2, WHOSE_3, WHOSE_4, WHOSE_5, WHOSE_6, WHOSE_7, WHOSE_8, WHOSE_9, STAYS, AFTER_MOVE,
            ],
        },
        Version {
            in_force: Period::from("2026-08-14"),
            editions: &[Edition::Current],
            statement: prose(
                "A flow uses the limit of the license on it, else that of its owner or of the user set for it if it is automated or scheduled, else that of the person who starts it. A flow in no solution keeps the limit of whoever made it until it is added to one.",
            ),
            cites: &[
                F25.at("Whose limits"),
                R26.at("Whose limits"),
                UL26.at("Which license a flow uses"),
            ],
            when: ABOUT_A_FLOW,
            then: &[
                WHOSE_1, WHOSE_2, WHOSE_3, WHOSE_4, WHOSE_5, WHOSE_6, WHOSE_7, WHOSE_8, WHOSE_9, STAYS, AFTER_MOVE,
            ],
        },
    ],
    example: Example {
        story: prose(
            "The maker of a flow outside any solution held Microsoft 365 and has left. Her colleague with Premium co-owns it.",
        ),
        questionnaire: "requests",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "owner-kind": "human", "owner-licenses": ["none"], "flow-license": "none", "in-solution": "no", "creator-licenses": ["m365"], "coowner-licenses": ["power-automate-premium"], "daily-requests": 900, "other-flows-requests": 0, "environment-metered": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose(
            "6,000 requests a day, the limit of the maker. In a solution, with the colleague as owner, 40,000.",
        ),
    },
};

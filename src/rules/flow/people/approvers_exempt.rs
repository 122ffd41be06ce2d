//! Somebody who only answers an approval does not run the flow.
//!
//! Since October 2021 no text asks a premium license of approvers, and the service never looked at them. Before, the texts went
//! to and fro: until March 2020, and from October 2020 to March 2021, the licensing questions asked for a per user plan of each
//! approver or a per flow plan on the flow, whatever the connectors. Between, and until October 2021, only a community article
//! speaks, and it asks for none; the stricter figure stands beside it. To answer at all, a person needs some license with Power
//! Automate rights, such as Microsoft 365. A premium step still makes the flow premium for its owner or for those who run it.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::sets::{ANY_RIGHT, ANY_RIGHT_2024, SOMEBODY_SHORT};
use crate::rules::sources::{AP20, AP24, F19, F20, F21, F23A, F25, S3, S3B, S4};

static NO_FLOW_LICENSE: Cond = is_none_of(&SETTLED_BY, &["flow-license"]);
static FOR_A_TEAM: Cond = Cond::Sure(&is(&TEAM_SCENARIO, "yes"));
/// What the licensing questions of 2019 to 2021 accepted of an approver: premium rights of that time.
const PER_USER: &[&str] = &[
    "power-automate-per-user",
    "power-automate-per-user-rpa",
    "power-automate-trial",
    "power-automate-plan-1",
    "power-automate-plan-2",
];
/// Each approver needs a user license; the service never looked at them.
pub(in crate::rules) const EACH_APPROVER: Then = Then::Need {
    who: Who::Approvers,
    count: Expr::Of(&APPROVERS),
    any_of: AnyOf::Fixed(&APPROVER_LICENSES, APPROVER_LICENSES.mask(PER_USER)),
    held: HeldBy::Fact(&APPROVER_LICENSES),
    axis: Axis::Terms,
};
/// A license on the flow frees the approvers by the stricter reading, too.
const IN_DOUBT: Then = Then::When(
    &NO_FLOW_LICENSE,
    &[
        Then::Number("approversStrict", Expr::Of(&APPROVERS)),
        Then::Warn(
            "W-APPROVERS",
            "A community article asks nothing of approvers. The licensing questions before and after it ask for a license of each, or one on the flow; that stricter figure is shown too.",
        ),
    ],
);
/// Somebody holds nothing that lets a person answer.
const WITHOUT_THEM: Cond = Cond::Any(&[
    Cond::All(&[
        Cond::Given(&APPROVER_LICENSES),
        Cond::Not(&Cond::Sure(&each_holds(&APPROVER_LICENSES, ANY_RIGHT))),
    ]),
    Cond::All(&[
        Cond::Open(&APPROVER_LICENSES),
        Cond::Not(&each_holds(&APPROVER_LICENSES, ANY_RIGHT)),
    ]),
]);
/// The same once Plan 1 and Plan 2 are over.
const WITHOUT_THEM_2024: Cond = Cond::Any(&[
    Cond::All(&[
        Cond::Given(&APPROVER_LICENSES),
        Cond::Not(&Cond::Sure(&each_holds(&APPROVER_LICENSES, ANY_RIGHT_2024))),
    ]),
    Cond::All(&[
        Cond::Open(&APPROVER_LICENSES),
        Cond::Not(&each_holds(&APPROVER_LICENSES, ANY_RIGHT_2024)),
    ]),
]);
static UNSAID: Cond = Cond::Not(&Cond::Any(&[
    Cond::Given(&APPROVER_LICENSES),
    Cond::Open(&APPROVER_LICENSES),
]));
/// Nobody said what they hold, and hardly anybody holds nothing.
const TAKEN_TO_HOLD: Then = Then::When(
    &UNSAID,
    &[Then::Note(
        "The approvers are taken to hold some license with Power Automate rights, such as Microsoft 365: nobody answers without one.",
    )],
);
static WITHOUT_RIGHTS: Cond = WITHOUT_THEM;
static WITHOUT_RIGHTS_2024: Cond = WITHOUT_THEM_2024;
static WITH_RIGHTS_2024: Cond = Cond::Not(&WITHOUT_RIGHTS_2024);
static WITH_RIGHTS: Cond = Cond::Not(&WITHOUT_RIGHTS);
const SPARED: Then = Then::NotNeeded {
    who: Who::Approvers,
    count: Expr::Of(&APPROVERS),
};
static PERSONAL_AND_ABLE: Cond = Cond::All(&[is(&TEAM_SCENARIO, "no"), Cond::Not(&WITHOUT_RIGHTS)]);
/// Whoever can answer needs nothing more.
const ABLE_SPARED: Then = Then::When(&WITH_RIGHTS, &[SPARED]);
static NOTHING_ELSE_MISSING: Cond = Cond::All(&[WITHOUT_THEM, Cond::Not(&SOMEBODY_SHORT)]);
static NOTHING_ELSE_MISSING_2024: Cond = Cond::All(&[WITHOUT_THEM_2024, Cond::Not(&SOMEBODY_SHORT)]);
const FREE_OR_M365: &[Then] = &[Then::Alternative {
    label: "Power Automate Free or Microsoft 365 for each approver without such a license",
    licenses: &[],
    note: "Any license with Power Automate rights lets a person answer. Windows alone has none.",
}];
const FREE_WILL_DO: Then = Then::When(&NOTHING_ELSE_MISSING, FREE_OR_M365);
const fn right_missing(rights: &[&str]) -> [Then; 3] {
    [
        // No need by the terms of the flow: a license on it would not let them answer, nor would premium help.
        Then::Status(Status::Gap, Axis::Both),
        Then::Need {
            who: Who::Approvers,
            count: Expr::Of(&APPROVERS),
            any_of: AnyOf::Fixed(&APPROVER_LICENSES, APPROVER_LICENSES.mask(rights)),
            held: HeldBy::Fact(&APPROVER_LICENSES),
            axis: Axis::Runtime,
        },
        Then::Warn(
            "W-APPROVER-RIGHTS",
            "To answer an approval a person needs some license with Power Automate rights, such as Microsoft 365.",
        ),
    ]
}
const ANY_RIGHT_NEEDED: Then = Then::When(&WITHOUT_RIGHTS, &right_missing(ANY_RIGHT));

/// `approvers-exempt`
pub static APPROVERS_EXEMPT: Rule = Rule {
    id: "approvers-exempt",
    aliases: &[],
    title: "People who only answer approvals",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2020-03-16"),
            editions: &[Edition::Current],
            statement: prose(
                "Each approver needs a per user plan, or the flow a per flow plan, whatever its connectors.",
            ),
            cites: &[F19.at("Approvals")],
            when: at_least(&APPROVERS, 1),
            then: &[Then::When(&NO_FLOW_LICENSE, &[EACH_APPROVER])],
        },
        Version {
            in_force: Period::between("2020-03-16", "2020-08-29"),
            editions: &[Edition::Current],
            statement: prose(
                "The article of March 2020 asks nothing of approvers. The licensing questions before and after ask for a license.",
            ),
            cites: &[S3.at("Approvals"), F19.at("Approvals"), F20.at("Approvals")],
            when: at_least(&APPROVERS, 1),
            then: &[SPARED, IN_DOUBT],
        },
        Version {
            in_force: Period::between("2020-08-29", "2020-10-11"),
            editions: &[Edition::Current],
            statement: prose(
                "The article of March 2020 and the approvals page ask nothing premium of approvers. The licensing questions before and after ask for a license.",
            ),
            cites: &[S3.at("Approvals"), AP20.at("Prerequisites"), F20.at("Approvals")],
            when: at_least(&APPROVERS, 1),
            then: &[ABLE_SPARED, IN_DOUBT, ANY_RIGHT_NEEDED, FREE_WILL_DO, TAKEN_TO_HOLD],
        },
        Version {
            in_force: Period::between("2020-10-11", "2021-03-29"),
            editions: &[Edition::Current],
            statement: prose(
                "Each approver normally needs a per user plan, or the flow a per flow plan, whatever its connectors.",
            ),
            cites: &[F20.at("Approvals"), AP20.at("Prerequisites")],
            when: at_least(&APPROVERS, 1),
            then: &[
                Then::When(&NO_FLOW_LICENSE, &[EACH_APPROVER]),
                Then::When(
                    &NO_FLOW_LICENSE,
                    &[Then::Warn(
                        "W-APPROVERS",
                        "The approvals page of August 2020 lets anybody with Power Automate rights answer; the licensing questions of the time ask for a license of each approver.",
                    )],
                ),
                ANY_RIGHT_NEEDED,
                TAKEN_TO_HOLD,
                FREE_WILL_DO,
            ],
        },
        Version {
            in_force: Period::between("2021-03-29", "2021-10-06"),
            editions: &[Edition::Current],
            statement: prose(
                "The article of March 2021 asks nothing of approvers. The last licensing questions before it ask for a license, the next ones do not.",
            ),
            cites: &[
                S3B.at("Approvals"),
                F20.at("Approvals"),
                F21.at("Do approvers need a license?"),
            ],
            when: at_least(&APPROVERS, 1),
            then: &[ABLE_SPARED, IN_DOUBT, ANY_RIGHT_NEEDED, FREE_WILL_DO, TAKEN_TO_HOLD],
        },
        Version {
            in_force: Period::between("2021-10-06", "2022-05-28"),
            editions: &[Edition::Current],
            statement: prose("Answering is not running: approvers need no premium license, Microsoft 365 is enough."),
            cites: &[F21.at("Do approvers need a license?"), AP20.at("Prerequisites")],
            when: at_least(&APPROVERS, 1),
            then: &[ABLE_SPARED, ANY_RIGHT_NEEDED, FREE_WILL_DO, TAKEN_TO_HOLD],
        },
        Version {
            in_force: Period::between("2022-05-28", "2023-08-01"),
            editions: &[Edition::Current],
            statement: prose(
                "Approvers need nothing in personal automation. Where the flow serves a team, those of them who benefit count as everybody does who benefits.",
            ),
            cites: &[F23A.at("Do approvers need a license?"), AP20.at("Prerequisites")],
            when: at_least(&APPROVERS, 1),
            then: &[
                Then::When(&PERSONAL_AND_ABLE, &[SPARED]),
                Then::When(
                    &FOR_A_TEAM,
                    &[Then::Note(
                        "Approvers who benefit from the flow belong among the people who benefit.",
                    )],
                ),
                ANY_RIGHT_NEEDED,
                TAKEN_TO_HOLD,
                FREE_WILL_DO,
            ],
        },
        Version {
            in_force: Period::between("2023-08-01", "2024-10-01"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose("Approvers need no premium license."),
            cites: &[S4.at("Do approvers need a license?"), AP24.at("Prerequisites")],
            when: at_least(&APPROVERS, 1),
            then: &[ABLE_SPARED, ANY_RIGHT_NEEDED, FREE_WILL_DO, TAKEN_TO_HOLD],
        },
        Version {
            in_force: Period::from("2024-10-01"),
            editions: &[Edition::Current],
            statement: prose("Approvers need no premium license. Plan 1 and Plan 2 give no right to answer any more."),
            cites: &[
                S4.at("Do approvers need a license?"),
                F25.at("Do approvers need a license?"),
                AP24.at("Prerequisites"),
            ],
            when: at_least(&APPROVERS, 1),
            then: &[
                Then::When(&WITH_RIGHTS_2024, &[SPARED]),
                Then::When(&WITHOUT_RIGHTS_2024, &right_missing(ANY_RIGHT_2024)),
                TAKEN_TO_HOLD,
                Then::When(&NOTHING_ELSE_MISSING_2024, FREE_OR_M365),
            ],
        },
        Version {
            in_force: Period::from("2020-03-16"),
            editions: &[Edition::March2020],
            statement: prose("Approvers need no license of their own."),
            cites: &[S3.at("Approvals")],
            when: at_least(&APPROVERS, 1),
            then: &[SPARED],
        },
    ],
    example: Example {
        story: prose(
            "Twelve team leads approve vacations that a flow of Dana passes on to SAP. Dana has Power Automate Premium, the leads Office 365 E3.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["approvals", "sap"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["power-automate-premium"], "starters-receive-output": "no", "approvers": 12, "approver-licenses": ["m365"]}"#,
        ),
        status: Status::Covered,
        outcome: prose("The twelve leads need nothing more."),
    },
};

//! Points on the people around a flow, service accounts and service principals.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::people::account::{ACCOUNT, HOLDERS, NOT_AS_PERSON, OWNED_BY_PRINCIPAL};
use crate::rules::flow::people::approvers_exempt::EACH_APPROVER;
use crate::rules::flow::people::service_account_premium::{ACCOUNT_OWNS, PER_FLOW};
use crate::rules::flow::people::service_principal_premium::NEEDS_PROCESS;
use crate::rules::sources::{AP20, DIR22, F19, F20, F21, F23A, F25, PAYG25, S3, S3B, S4, SP24, SP26, T21, UL26};

/// Everybody who benefits.
pub static X03: Disagreement = Disagreement {
    id: "X-03",
    topic: prose("Whether everybody who benefits needs a license"),
    rules: &["benefit-rule-2022-2023"],
    in_force: Period::between("2022-05-28", "2023-08-01"),
    implemented: prose(
        "Between May 2022 and July 2023 everybody who benefits from a team's flow counts; for people who only receive its output both figures are shown.",
    ),
    other: prose(
        "Only the owner, or whoever runs the flow, counts, as the texts before and after say and as an example on the same page does.",
    ),
    cites: &[
        F23A.at("Who needs to purchase a premium license?"),
        F23A.at("Multiplexing, example 1"),
        DIR22.at("Scenario 2"),
        F21.at("Multiplexing"),
        S4.at("Multiplexing"),
    ],
    instead: &[("benefit-rule-2022-2023", &[])],
};
/// Setting it off, and getting the result.
pub static X04: Disagreement = Disagreement {
    id: "X-04",
    topic: prose("Whether people who set a flow off need a license"),
    rules: &["multiplex-ex3-uploader-gets-value"],
    in_force: Period::from("2023-05-23"),
    implemented: prose(
        "Both answers hold once it is asked whether these people get the result: if they do, they need a license.",
    ),
    other: prose("One answer asks nothing of people who add list items, whatever comes back to them."),
    cites: &[
        S4.at("Microsoft Lists"),
        S4.at("Multiplexing, example 3"),
        F25.at("Multiplexing, example 3"),
    ],
    instead: &[(
        "multiplex-ex3-uploader-gets-value",
        &[Version {
            in_force: Period::from("2023-05-23"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose("Who sets an automated flow off needs nothing, whatever comes back."),
            cites: &[S4.at("Microsoft Lists")],
            when: Cond::All(&[
                is(&CONTEXT, "owner"),
                is(&PREMIUM, "yes"),
                is(&STARTERS_RECEIVE_OUTPUT, "yes"),
            ]),
            then: &[Then::NotNeeded {
                who: Who::Starters,
                count: Expr::Of(&STARTERS),
            }],
        }],
    )],
};
const ARTICLES: &[Citation] = &[S3.at("Approvals"), S3B.at("Approvals")];
const QUESTIONS: &[Citation] = &[F19.at("Approvals"), F20.at("Approvals")];
const SPARED: &[Then] = &[Then::NotNeeded {
    who: Who::Approvers,
    count: Expr::Of(&APPROVERS),
}];
const EACH: &[Then] = &[Then::When(&is(&SETTLED_BY, "none"), &[EACH_APPROVER])];
const fn no_approver(in_force: Period) -> Version {
    Version {
        in_force,
        editions: &[Edition::Current],
        statement: prose("Approvers need no license of their own, as the articles of 2020 and 2021 say."),
        cites: ARTICLES,
        when: at_least(&APPROVERS, 1),
        then: SPARED,
    }
}
const fn each_approver(in_force: Period) -> Version {
    Version {
        in_force,
        editions: &[Edition::Current],
        statement: prose(
            "Each approver needs a per user plan, or the flow a per flow plan, as the licensing questions say.",
        ),
        cites: QUESTIONS,
        when: at_least(&APPROVERS, 1),
        then: EACH,
    }
}
/// Approvers.
pub static X06: Disagreement = Disagreement {
    id: "X-06",
    topic: prose("Whether approvers need a license"),
    rules: &["approvers-exempt"],
    in_force: Period::between("2019-10-01", "2021-10-06"),
    implemented: prose(
        "By date: each approver until 15 Mar 2020 and from 11 Oct 2020 to 28 Mar 2021, none at other times; where only a community article says none, with a warning and the strict figure.",
    ),
    other: prose(
        "The licensing questions of 2019 and 2020 ask for a license of each, the articles of 2020 and 2021 for none. The other reading follows each on the days on which we follow the one across from it.",
    ),
    cites: &[
        F19.at("Approvals"),
        S3.at("Approvals"),
        AP20.at("Prerequisites"),
        F20.at("Approvals"),
        S3B.at("Approvals"),
        F21.at("Do approvers need a license?"),
        F23A.at("Do approvers need a license?"),
        S4.at("Do approvers need a license?"),
    ],
    instead: &[(
        "approvers-exempt",
        &[
            no_approver(Period::between("2019-10-01", "2020-03-16")),
            each_approver(Period::between("2020-03-16", "2020-10-11")),
            no_approver(Period::between("2020-10-11", "2021-03-29")),
            each_approver(Period::between("2021-03-29", "2021-10-06")),
        ],
    )],
};
const CDS_BREACH: &[Then] = &[
    Then::Status(Status::NonCompliant, Axis::Terms),
    Then::Note("One license that feeds Common Data Service for many people breaches the terms."),
];
const SYSTEM_BREACH: &[Then] = &[
    Then::Status(Status::NonCompliant, Axis::Terms),
    Then::Note("One license that feeds the system behind for many people breaches the terms."),
];
/// Two people or more start the flow, and the license of its owner stands for all of them.
const MANY_THROUGH_ONE: Cond = Cond::All(&[
    is(&CONTEXT, "owner"),
    is(&SETTLED_BY, "none"),
    Cond::Given(&STARTERS),
    at_least(&STARTERS, 2),
]);
/// Feeding Dataverse through one license.
pub static X14: Disagreement = Disagreement {
    id: "X-14",
    topic: prose("Whether feeding Dataverse through one license is a breach"),
    rules: &["backend-licences", "multiplexing-definition"],
    in_force: Period::between("2020-03-16", "2023-05-23"),
    implemented: prose(
        "The owner's license is enough, as the licensing questions say; before their first text the article's view is a warning.",
    ),
    other: prose(
        "The community article calls it a breach when many people's data reach Common Data Service through one license.",
    ),
    cites: &[
        S3.at("Multiplexing"),
        F21.at("Microsoft Lists and SQL"),
        S4.at("Multiplexing, example 2"),
    ],
    instead: &[(
        "backend-licences",
        &[Version {
            in_force: Period::between("2020-03-16", "2023-05-23"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose("Many people who feed Common Data Service through the license of one breach the terms."),
            cites: &[S3.at("Multiplexing")],
            when: Cond::All(&[MANY_THROUGH_ONE, has(&CONNECTORS, "dataverse")]),
            then: CDS_BREACH,
        }],
    )],
};
const LICENSE_ON_EACH: &str =
    "Each premium flow of a service account needs a license of its own, whoever knows the password.";
const PROCESS_ON_EACH: &[Then] = &[
    NOT_AS_PERSON,
    Then::Status(Status::Gap, Axis::Terms),
    Then::Alternative {
        label: "Process license on the flow",
        licenses: &[("power-automate-process", Expr::Const(1))],
        note: "It took the place of the per flow license that the text of 2021 names.",
    },
];
/// Service accounts.
pub static X15: Disagreement = Disagreement {
    id: "X-15",
    topic: prose("Whether a service account should own flows, and on which license"),
    rules: &["service-account-premium", "service-account-or-principal"],
    in_force: Period::from("2020-03-16"),
    implemented: prose(
        "By date: good practice in 2020, a per flow license on every flow from October 2021, from 23 May 2023 licenses for the account and everybody who knows its password, and the advice to let a service principal own the flow.",
    ),
    other: prose(
        "The other of the two texts on the license: licenses for the account and its people where we ask for one on each flow, from October 2021, and one on each flow where we license people, since May 2023. What is called good practice costs nothing and stays by date.",
    ),
    cites: &[
        S3.at("The case for the Full/Premium License"),
        T21.at("Service accounts"),
        F23A.at("Service accounts"),
        S4.at("Are service accounts allowed with Power Automate?"),
    ],
    instead: &[
        (
            "service-account-premium",
            &[
                Version {
                    in_force: Period::between("2021-10-31", "2023-05-23"),
                    editions: &[Edition::Current],
                    statement: prose(
                        "Where a service account owns a premium flow without a license of its own, the account and everybody who knows its password need a premium license.",
                    ),
                    cites: &[
                        F23A.at("Service accounts"),
                        S4.at("Are service accounts allowed with Power Automate?"),
                    ],
                    when: ACCOUNT_OWNS,
                    then: &[NOT_AS_PERSON, ACCOUNT, HOLDERS],
                },
                Version {
                    in_force: Period::between("2023-05-23", "2023-08-01"),
                    editions: &[Edition::Current],
                    statement: prose(LICENSE_ON_EACH),
                    cites: &[T21.at("Service accounts")],
                    when: ACCOUNT_OWNS,
                    then: PER_FLOW,
                },
                Version {
                    in_force: Period::from("2023-08-01"),
                    editions: &[Edition::Current, Edition::May2023],
                    statement: prose(LICENSE_ON_EACH),
                    cites: &[T21.at("Service accounts")],
                    when: ACCOUNT_OWNS,
                    then: PROCESS_ON_EACH,
                },
            ],
        ),
        // The license of the app does not take the place of the one on the flow.
        ("service-account-in-context", &[]),
    ],
};
/// Whether a service principal always needs Process.
pub static X16: Disagreement = Disagreement {
    id: "X-16",
    topic: prose("Whether a service principal always needs Process"),
    rules: &[
        "service-principal-premium",
        "service-principal-standard",
        "service-principal-designated-user",
        "service-principal-d365-context",
    ],
    in_force: Period::from("2023-08-01"),
    implemented: prose(
        "Standard flows and flows in context of Dynamics 365 are exempt, and from 14 Aug 2026 a licensed co-owner does; a run meter takes the place of Process. The list that says otherwise tells when to choose Process.",
    ),
    other: prose("Process is needed whenever an application user owns the flow and no run meter pays for it."),
    cites: &[
        S4.at("When to choose Process licenses"),
        SP24.at("Licensing"),
        SP26.at("Licensing"),
        UL26.at("Assign a user license"),
        PAYG25.at("Users and flows with standalone licenses"),
    ],
    instead: &[
        (
            "service-principal-premium",
            &[Version {
                in_force: Period::from("2023-08-01"),
                editions: &[Edition::Current, Edition::May2023],
                statement: prose("Each flow of a service principal needs a Process license, a standard one too."),
                cites: &[S4.at("When to choose Process licenses")],
                when: Cond::All(&[OWNED_BY_PRINCIPAL, is(&CONTEXT, "owner"), is(&SETTLED_BY, "none")]),
                then: NEEDS_PROCESS,
            }],
        ),
        ("service-principal-standard", &[]),
        ("service-principal-designated-user", &[]),
        ("service-principal-d365-context", &[]),
    ],
};
/// Many writers through one license.
pub static X46: Disagreement = Disagreement {
    id: "X-46",
    topic: prose("Whether many writers through one license breach the terms of the system behind"),
    rules: &["backend-licences"],
    in_force: Period::from("2020-03-16"),
    implemented: prose(
        "Power Automate counts the owner only. The licenses of the other system are a warning without a figure.",
    ),
    other: prose(
        "The articles of 2020 and 2021 call it a breach, first for Common Data Service, then for SQL Server as well.",
    ),
    cites: &[
        S3.at("Multiplexing"),
        S3B.at("Multiplexing"),
        F21.at("Multiplexing"),
        S4.at("Multiplexing"),
        F25.at("Multiplexing"),
    ],
    instead: &[(
        "backend-licences",
        &[
            Version {
                in_force: Period::between("2020-03-16", "2021-03-29"),
                editions: &[Edition::Current],
                statement: prose(
                    "Many people who feed Common Data Service through the license of one breach the terms.",
                ),
                cites: &[S3.at("Multiplexing")],
                when: Cond::All(&[MANY_THROUGH_ONE, has(&CONNECTORS, "dataverse")]),
                then: CDS_BREACH,
            },
            Version {
                in_force: Period::from("2021-03-29"),
                editions: &[Edition::Current, Edition::May2023],
                statement: prose(
                    "Many people who feed SQL Server or another system behind through the license of one breach the terms.",
                ),
                cites: &[S3.at("Multiplexing"), S3B.at("Multiplexing")],
                when: Cond::All(&[
                    MANY_THROUGH_ONE,
                    Cond::Any(&[
                        is(&BACKEND, "sql-server"),
                        has_one(&CONNECTORS, &["sql-server", "dataverse"]),
                    ]),
                ]),
                then: SYSTEM_BREACH,
            },
        ],
    )],
};

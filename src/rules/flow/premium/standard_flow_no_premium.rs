//! With standard steps only, any license with standard flow rights is enough.
//!
//! Microsoft 365, Power Automate Free, or whatever is above them: the owner of an automated or scheduled flow, each person who
//! runs an instant one. Windows has no cloud flows and does not count. The Developer Plan counts in a developer environment only.
//! In a managed environment another rule speaks.

use super::free_licence_no_sharing::FREE_IS_NOT_ENOUGH;
use super::sets::{OLD_PLANS, STANDARD_SET};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::rights::about::{CREDITS_NEEDED, LACKS, NEED, NOT_STANDARD, PLAN, SHARING, STANDARD};
use crate::rules::guests::terms::FLOW_ASKS_GUESTS;
use crate::rules::requests::limits;
use crate::rules::requests::terms::USED;
use crate::rules::sources::{F21, F25, FP26, S3, S4};

/// The people whose license counts are short of one; approvers and others are not meant.
const SHORT_OF_STANDARD: Cond = Cond::Any(&[
    Cond::Short(Who::Owner, Axis::Both),
    Cond::Short(Who::Runners, Axis::Both),
    Cond::Short(Who::RowActors, Axis::Both),
    Cond::Short(Who::CredentialHolders, Axis::Both),
    Cond::All(&[FLOW_ASKS_GUESTS, Cond::Short(Who::Guests, Axis::Both)]),
]);
static FREE_ENOUGH: Cond = FREE_SUFFICES;
const FREE_SUFFICES: Cond = Cond::All(&[SHORT_OF_STANDARD, Cond::Not(&FREE_IS_NOT_ENOUGH)]);
const FREE_WAY: Then = Then::Alternative {
    label: "Microsoft 365 or Power Automate Free for each person",
    licenses: &[("power-automate-free", Expr::ShortPeople)],
    note: "Any license with standard flow rights is enough. Windows alone is not: it has no cloud flows.",
};
/// It carries the requests of the person as well.
static FREE_CARRIES: Cond = Cond::All(&[
    FREE_SUFFICES,
    Cond::Sure(&Cond::Not(&Cond::AtLeast(
        Expr::Plus(&USED, &Expr::Const(0)),
        Expr::Plus(&limits::OF_FREE, &Expr::Const(1)),
    ))),
]);
const FREE_WILL_DO: Then = Then::Shared(&[
    Then::When(&FREE_ENOUGH, &[FREE_WAY]),
    Then::When(
        &FREE_CARRIES,
        &[Then::Mends(&[Lack::Licenses, Lack::Requests], &FREE_WAY)],
    ),
]);
/// Since June 2024 the free license does not share a flow.
const FREE_SHARES_NOT: Cond = Cond::All(&[Cond::AsOfFrom(Date::of("2024-06-24")), SHARING]);
static LACKS_FREE: Cond = Cond::All(&[LACKS_STANDARD, Cond::Not(&FREE_SHARES_NOT)]);
const LACKS_STANDARD: Cond = Cond::All(&[LACKS, STANDARD]);
static LACKS_SHARING: Cond = Cond::All(&[LACKS, FREE_SHARES_NOT]);
const WAYS: Then = Then::Shared(&[
    Then::When(
        &LACKS_FREE,
        &[Then::Alternative {
            label: "Microsoft 365 or Power Automate Free",
            licenses: &[("power-automate-free", Expr::Const(1))],
            note: "Any license with standard flow rights is enough. Windows alone is not: it has no cloud flows.",
        }],
    ),
    Then::When(
        &LACKS_SHARING,
        &[Then::Alternative {
            label: "Microsoft 365",
            licenses: &[("m365", Expr::Const(1))],
            note: "Any license above the free one lets its holder share the flow.",
        }],
    ),
]);

/// A standard flow, or a right to one.
const CONCERNED: Cond = Cond::All(&[
    is(&PREMIUM, "no"),
    is(&MUST_STANDALONE, "no"),
    Cond::Not(&PLAN),
    Cond::Not(&NOT_STANDARD),
]);

/// `standard-flow-no-premium`
pub static STANDARD_FLOW_NO_PREMIUM: Rule = Rule {
    id: "standard-flow-no-premium",
    aliases: &[],
    title: "A standard flow needs no premium license",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2024-10-01"),
            editions: Edition::ALL,
            statement: prose(
                "A standard flow outside a managed environment needs no premium license: Microsoft 365, the free license or any other user license is enough for the owner, or for each person who runs it.",
            ),
            cites: &[
                S3.at("Seeded Power Automate"),
                F21.at("Who needs to purchase a premium license?"),
                S4.at("Who needs to purchase a premium license?"),
            ],
            when: CONCERNED,
            then: &[
                admit(&ACCEPTED, STANDARD_SET),
                admit(&ACCEPTED, OLD_PLANS),
                admit(&ACCEPTED, &["m365"]),
                Then::When(
                    &is(&ENVIRONMENT_TYPE, "developer"),
                    &[admit(&ACCEPTED, &["developer-plan"])],
                ),
                FREE_WILL_DO,
                Then::When(
                    &STANDARD,
                    &[
                        admit(&INCLUDED_IN, STANDARD_SET),
                        admit(&INCLUDED_IN, OLD_PLANS),
                        admit(&INCLUDED_IN, &["m365"]),
                        NEED,
                    ],
                ),
                CREDITS_NEEDED,
                WAYS,
            ],
        },
        Version {
            in_force: Period::from("2024-10-01"),
            editions: &[Edition::Current],
            statement: prose(
                "A standard flow outside a managed environment needs no premium license: Microsoft 365, the free license or any other user license is enough for the owner, or for each person who runs it.",
            ),
            cites: &[
                F25.at("Who needs to purchase a premium license?"),
                FP26.at("What is free"),
            ],
            when: CONCERNED,
            then: &[
                admit(&ACCEPTED, STANDARD_SET),
                admit(&ACCEPTED, &["m365"]),
                Then::When(
                    &is(&ENVIRONMENT_TYPE, "developer"),
                    &[admit(&ACCEPTED, &["developer-plan"])],
                ),
                FREE_WILL_DO,
                Then::When(
                    &STANDARD,
                    &[admit(&INCLUDED_IN, STANDARD_SET), admit(&INCLUDED_IN, &["m365"]), NEED],
                ),
                CREDITS_NEEDED,
                WAYS,
            ],
        },
    ],
    example: Example {
        story: prose(
            "A weekly flow counts the rows of an Excel table and posts the number in Teams. Its owner holds Business Basic.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["excel-online", "teams"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["m365"]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Business Basic is enough."),
    },
};

//! Whether a child flow is turned off: what the texts say of it, and where they are silent.
//!
//! A license on the child itself and a meter settle it. For now the service looks at the owner of the child: while that owner holds
//! a license that does, nothing turns the child off. Where the owner lacks one, the service finds a gap, but no text says
//! whether or when it turns the child off for that. Once the transition period of the request limits is over, the calling flow
//! counts. The calling flow may stop by itself, and the child with it: judge it as well.

use super::about::A_FLOW;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::child::{CHILD, NOT_BY_TRIGGER};
use crate::rules::flow::context::ASKED_FOR;
use crate::rules::flow::metered::terms::METERED;
use crate::rules::sources::{F19, F20, F21, F25, GH112, PAYG25, R26, S3, S4, T21, T22};

/// A child flow is judged.
const CONCERNED: Cond = Cond::All(&[CHILD, A_FLOW]);
const ASKED: Cond = Cond::All(&[ASKED_FOR, is(&SETTLED_BY, "none")]);
const IN_TRANSITION: Cond = is(&REQUEST_TRANSITION, "yes");
const A_PERSON: Cond = is_one(&OWNER_KIND, &["human", "guest", "service-account"]);
const NO_PERSON: Cond = is_one(&OWNER_KIND, &["gone", "service-principal", "non-interactive"]);
const LACKS: Cond = Cond::Short(Who::ChildOwner, Axis::Runtime);
/// A premium run is paid for by the meter.
const METER: Cond = Cond::All(&[is(&PREMIUM, "yes"), METERED]);
const OFF_METER: Cond = Cond::Not(&METER);

static UNLICENSED: Cond = ASKED;
static OWNED: Cond = Cond::All(&[ASKED, IN_TRANSITION, A_PERSON]);
static OWNER_LACKS: Cond = Cond::All(&[ASKED, IN_TRANSITION, A_PERSON, LACKS]);
static OWNER_HOLDS: Cond = Cond::All(&[ASKED, IN_TRANSITION, A_PERSON, Cond::Not(&LACKS)]);
static NOBODY: Cond = Cond::All(&[ASKED, IN_TRANSITION, NO_PERSON]);
static LATER: Cond = Cond::All(&[ASKED, is(&REQUEST_TRANSITION, "no")]);
static ON_METER: Cond = Cond::All(&[ASKED, METER]);
static OWNED_OFF_METER: Cond = Cond::All(&[ASKED, OFF_METER, IN_TRANSITION, A_PERSON]);
static LACKS_OFF_METER: Cond = Cond::All(&[ASKED, OFF_METER, IN_TRANSITION, A_PERSON, LACKS]);
static HOLDS_OFF_METER: Cond = Cond::All(&[ASKED, OFF_METER, IN_TRANSITION, A_PERSON, Cond::Not(&LACKS)]);
static NOBODY_OFF_METER: Cond = Cond::All(&[ASKED, OFF_METER, IN_TRANSITION, NO_PERSON]);
static LATER_OFF_METER: Cond = Cond::All(&[ASKED, OFF_METER, is(&REQUEST_TRANSITION, "no")]);

/// The service looks at the owner of the child.
const LOOKS_AT_OWNER: &[Then] = &[Then::Need {
    who: Who::ChildOwner,
    count: Expr::Const(1),
    any_of: AnyOf::Accepted(&ACCEPTED),
    held: HeldBy::Fact(&OWNER_LICENSES),
    axis: Axis::Runtime,
}];
const FINDS_ONE: &[Then] = &[Then::Inform(
    "I-CHILD-OWNER",
    "The service looks at the owner of the child flow, who holds a license that does. By the terms the calling flow counts: judge it as well.",
)];
const FINDS_NONE: &[Then] = &[
    Then::Status(Status::NotProven, Axis::Both),
    Then::Inform(
        "I-CHILD-FLOW",
        "The service looks at the owner of the child flow, who lacks a license. No text says whether or when a child flow is turned off for that. Judge the flow that calls it.",
    ),
    Then::Note("What settles it: a license on the child flow itself, or an owner with Power Automate Premium."),
];
const FINDS_NOBODY: &[Then] = &[
    Then::Status(Status::NotProven, Axis::Both),
    Then::Inform(
        "I-CHILD-FLOW",
        "The service looks at the owner of the child flow, and finds no person with a license. No text says whether or when a child flow is turned off for that. Judge the flow that calls it.",
    ),
    Then::Note(
        "What settles it: a license on the child flow itself, or a person with Power Automate Premium as its owner.",
    ),
];
const BY_THE_CALLER: &[Then] = &[
    Then::Status(Status::NotProven, Axis::Both),
    Then::Inform(
        "I-CHILD-FLOW",
        "A child flow uses the license of the flow that calls it. No text says whether it is turned off where that flow lacks one. Judge the flow that calls it.",
    ),
];
/// Its own trigger does not tell whose license counts, nor does the meter ask who calls it.
const NOT_BY_CALLERS: Then = Then::Suspend(&["payg-environment-covers"]);

/// `enforcement-child-flow`
pub static ENFORCEMENT_CHILD_FLOW: Rule = Rule {
    id: "enforcement-child-flow",
    aliases: &[],
    title: "Whether a child flow is turned off",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2021-10-06"),
            editions: &[Edition::Current, Edition::March2020],
            statement: prose(
                "A flow that is only called by others needs no license in addition. No text of this time says that such a flow is turned off.",
            ),
            cites: &[
                GH112.at("Answer of the staff"),
                F19.at("Power Automate per flow plan"),
                F20.at("Power Automate per flow plan"),
                S3.at("Power Automate"),
            ],
            when: CONCERNED,
            then: &[NOT_BY_TRIGGER, NOT_BY_CALLERS, Then::When(&UNLICENSED, BY_THE_CALLER)],
        },
        Version {
            in_force: Period::between("2021-10-06", "2022-09-20"),
            editions: &[Edition::Current],
            statement: prose(
                "While the transition period runs, the service checks a child flow against the license of its own owner. No text says that it turns the child off.",
            ),
            cites: &[
                F21.at("Who needs to purchase a premium license?"),
                T21.at("Child flows"),
            ],
            when: CONCERNED,
            then: &[
                NOT_BY_TRIGGER,
                NOT_BY_CALLERS,
                Then::When(&OWNED, LOOKS_AT_OWNER),
                Then::When(&OWNER_HOLDS, FINDS_ONE),
                Then::When(&OWNER_LACKS, FINDS_NONE),
                Then::When(&NOBODY, FINDS_NOBODY),
                Then::When(&LATER, BY_THE_CALLER),
            ],
        },
        Version {
            in_force: Period::from("2022-09-20"),
            editions: &[Edition::Current],
            statement: prose(
                "While the transition period runs, the service checks a child flow against the license of its own owner; on a meter it needs none. No text says that it turns the child off.",
            ),
            cites: &[
                S4.at("Who needs to purchase a premium license?"),
                F25.at("Whose Power Platform request limits are used?"),
                R26.at("Transition period"),
                T22.at("Pay-as-you-go"),
                PAYG25.at("Power Automate meters"),
            ],
            when: CONCERNED,
            then: &[
                NOT_BY_TRIGGER,
                NOT_BY_CALLERS,
                Then::When(&ON_METER, &[Then::Status(Status::CoveredMetered, Axis::Both)]),
                Then::When(&OWNED_OFF_METER, LOOKS_AT_OWNER),
                Then::When(&HOLDS_OFF_METER, FINDS_ONE),
                Then::When(&LACKS_OFF_METER, FINDS_NONE),
                Then::When(&NOBODY_OFF_METER, FINDS_NOBODY),
                Then::When(&LATER_OFF_METER, BY_THE_CALLER),
            ],
        },
        Version {
            in_force: Period::from("2021-10-06"),
            editions: &[Edition::May2023],
            statement: prose(
                "While the transition period runs, the service checks a child flow against the license of its own owner alone. The text does not say that it turns the child off.",
            ),
            cites: &[S4.at("Who needs to purchase a premium license?")],
            when: CONCERNED,
            then: &[
                NOT_BY_TRIGGER,
                NOT_BY_CALLERS,
                Then::When(&OWNED, LOOKS_AT_OWNER),
                Then::When(&OWNER_HOLDS, FINDS_ONE),
                Then::When(&OWNER_LACKS, FINDS_NONE),
                Then::When(&NOBODY, FINDS_NOBODY),
                Then::When(&LATER, BY_THE_CALLER),
            ],
        },
    ],
    example: Example {
        story: prose(
            "Several flows of a team call a child flow that writes to Snowflake. It belongs to Bruno, who has Office 365 E5 and no license for flows.",
        ),
        questionnaire: "enforcement",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"enforcement-topic": "flow", "trigger": "child-call", "connectors": ["snowflake"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "owner-kind": "human", "owner-licenses": ["m365"]}"#,
        ),
        status: Status::NotProven,
        outcome: prose(
            "The service looks at Bruno, who lacks a license; no text says that it turns the child off for that.",
        ),
    },
};

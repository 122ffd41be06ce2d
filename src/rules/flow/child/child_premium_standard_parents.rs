//! Several standard flows call one premium child: license each of them, or the child once.
//!
//! Each parent brings its owner or the people who run it; one license on the child takes the place of all of them. A parent with premium
//! steps of its own needs a cover of its own in any case: the license on the child does not reach up.

use super::{CHILD, RIDING_CHILD};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F21, F25, S4};

static PREMIUM_PARENT: Cond = Cond::Any(&[
    Cond::Has(
        &PARENT_CONNECTORS,
        PARENT_CONNECTORS.all() & !PARENT_CONNECTORS.mask(STANDARD_CONNECTORS),
    ),
    is_one(&PARENT_TRIGGER, &["http-request", "dataverse-row"]),
]);
static STANDARD_PARENT: Cond = Cond::All(&[is(&PARENT_COVERS, "no"), Cond::Not(&PREMIUM_PARENT)]);
static A_PREMIUM_PARENT: Cond = Cond::AnyRow(&PARENTS, &PREMIUM_PARENT);
static LICENSED_CHILD: Cond = Cond::All(&[
    is(&KIND, "child-flow"),
    is_one(&FLOW_LICENSE, &["process", "hosted-process", "legacy-per-flow"]),
]);
/// Two standard parents or more, without a license on them, call a premium child.
const SEVERAL_PARENTS: Cond = Cond::All(&[
    RIDING_CHILD,
    is(&PREMIUM, "yes"),
    Cond::AtLeast(Expr::CountRows(&PARENTS, &STANDARD_PARENT), Expr::Const(2)),
]);
/// A premium flow calls a child that has a license of its own.
const PREMIUM_CALLER: Cond = Cond::All(&[
    Cond::Given(&FAMILY),
    Cond::Not(&CHILD_HERE),
    is(&PREMIUM, "yes"),
    is(&SETTLED_BY, "none"),
    Cond::AnyRow(&FAMILY, &LICENSED_CHILD),
]);
static CHILD_HERE: Cond = CHILD;
static FROM_BELOW: Cond = SEVERAL_PARENTS;
static FROM_ABOVE: Cond = PREMIUM_CALLER;

const CONCERNED: Cond = Cond::Any(&[SEVERAL_PARENTS, PREMIUM_CALLER]);
const NOT_UPWARD: Then = Then::When(
    &FROM_ABOVE,
    &[Then::Note(
        "The license on the child flow does not reach up to this flow.",
    )],
);
static FROM_ABOVE_IN_DOUBT: Cond = Cond::All(&[PREMIUM_CALLER, Cond::Not(&Cond::AsOfFrom(Date::of("2025-06-03")))]);
const IN_DOUBT: Then = Then::When(
    &FROM_ABOVE_IN_DOUBT,
    &[Then::Warn(
        "W-CHILD-UPWARD",
        "Texts until June 2025 count the calling flows to the unit that a license covers. Another answer of the same pages asks a cover of its own for each.",
    )],
);
const PREMIUM_PARENT_APART: Then = Then::When(
    &A_PREMIUM_PARENT,
    &[Then::Note(
        "A calling flow with premium steps needs a cover of its own as well.",
    )],
);

/// `child-premium-standard-parents`
pub static CHILD_PREMIUM_STANDARD_PARENTS: Rule = Rule {
    id: "child-premium-standard-parents",
    aliases: &[],
    title: "One premium child of several standard flows",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2021-10-06", "2023-08-01"),
            editions: &[Edition::Current],
            statement: prose(
                "Where standard flows call a premium child, each of them needs a licensed owner or licensed people who run it, or a per flow license; one per flow license on the child does as well. A premium parent needs its own.",
            ),
            cites: &[F21.at("I have a child flow that has premium connectors")],
            when: CONCERNED,
            then: &[
                Then::When(
                    &FROM_BELOW,
                    &[Then::Note(
                        "One license on the child takes the place of the licenses of all its parents.",
                    )],
                ),
                PREMIUM_PARENT_APART,
                NOT_UPWARD,
            ],
        },
        Version {
            in_force: Period::from("2023-08-01"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "Where standard flows call a premium child, each of them needs a licensed owner, licensed people who run it or Process; one Process license on the child does as well. A premium parent needs its own.",
            ),
            cites: &[
                S4.at("I have a child flow that has premium connectors"),
                F25.at("I have a child flow that has premium connectors"),
            ],
            when: CONCERNED,
            then: &[
                Then::When(
                    &FROM_BELOW,
                    &[Then::Note(
                        "One Process license on the child takes the place of the licenses of all its parents.",
                    )],
                ),
                PREMIUM_PARENT_APART,
                NOT_UPWARD,
                IN_DOUBT,
            ],
        },
    ],
    example: Example {
        story: prose(
            "Two standard flows, one of Ada and one of Bert, call a premium child of Cleo. All three have Office 365 E3.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"kind": "child-flow", "trigger": "child-call", "connectors": ["docusign"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-name": "Cleo", "owner-licenses": ["m365"], "request-transition": "yes", "parents": [{"trigger": "automated", "connectors": ["sharepoint"], "ownerKind": "human", "ownerName": "Ada", "ownerLicenses": ["m365"], "flowLicense": "none"}, {"trigger": "scheduled", "connectors": ["teams"], "ownerKind": "human", "ownerName": "Bert", "ownerLicenses": ["m365"], "flowLicense": "none"}], "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Ada and Bert need Power Automate Premium ($30), or the child a Process license ($150)."),
    },
};

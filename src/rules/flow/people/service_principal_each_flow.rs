//! Every premium flow that a service principal owns must be covered by itself.
//!
//! By a Process license of its own, as a child of a flow that has one, by a valid association with such a flow, by a licensed machine,
//! since 2026 by a flow group or a licensed user. One license does not cover the service principal as a whole. Each licensed flow has
//! 250,000 requests a day.

use super::account::OWNED_BY_PRINCIPAL;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F25, S4, T24A};

static NEEDS_COVER: Cond = Cond::Any(&[is(&PREMIUM, "yes"), is(&MUST_STANDALONE, "yes")]);
const EACH: Then = Then::When(
    &NEEDS_COVER,
    &[Then::Note(
        "Judge every flow of the service principal by itself: a license on one does not cover the others.",
    )],
);
/// A service principal holds no user license, so nobody asks for one.
const HOLDS_NONE: Then = Then::Discharge(Who::Owner, Axis::Both);

/// `service-principal-each-flow`
pub static SERVICE_PRINCIPAL_EACH_FLOW: Rule = Rule {
    id: "service-principal-each-flow",
    aliases: &[],
    title: "Each flow of a service principal counts",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2023-08-01", "2024-05-30"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "A service principal holds no user license. Each of its premium flows must be covered: by a Process license, as a child of or associated with a flow that has one.",
            ),
            cites: &[S4.at("When to choose Process licenses")],
            when: Cond::All(&[OWNED_BY_PRINCIPAL, is(&CONTEXT, "owner")]),
            then: &[HOLDS_NONE, EACH],
        },
        Version {
            in_force: Period::from("2024-05-30"),
            editions: &[Edition::Current],
            statement: prose(
                "A service principal holds no user license. Each of its premium flows must be covered: by a license of its own, or through a parent, an association, a machine, a flow group or a licensed user.",
            ),
            cites: &[T24A.at("Service principals"), F25.at("Service principals")],
            when: Cond::All(&[OWNED_BY_PRINCIPAL, is(&CONTEXT, "owner")]),
            then: &[HOLDS_NONE, EACH],
        },
    ],
    example: Example {
        story: prose("One of several premium flows of a service principal is looked at. It has no license."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["premium"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "service-principal", "owner-licenses": ["none"], "designated-user": "no", "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("This flow needs its own cover, and so does each of the others."),
    },
};

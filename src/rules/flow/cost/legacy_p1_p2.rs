//! Flow or Power Automate Plan 1 and Plan 2 gave premium flows until their contracts ended.
//!
//! New customers could buy them until about April 2020; nobody could buy or renew after December 2020. From October 2024 they
//! no longer work.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{D24, F19, T21, T23};

const HELD: Cond = Cond::All(&[
    is(&SETTLED_BY, "none"),
    is(&PREMIUM, "yes"),
    Cond::Any(&[
        has_one(&OWNER_LICENSES, PLANS),
        has_one(&RUNNER_LICENSES, PLANS),
        has_one(&ROW_ACTOR_LICENSES, PLANS),
        has_one(&STARTER_LICENSES, PLANS),
        has_one(&CREDENTIAL_HOLDER_LICENSES, PLANS),
    ]),
]);
const COUNT: &[Then] = &[admit(&ACCEPTED, PLANS)];
const CONCERNED: Cond = Cond::All(&[is(&PREMIUM, "yes"), is(&SETTLED_BY, "none")]);
const PLANS: &[&str] = &["power-automate-plan-1", "power-automate-plan-2"];

/// `legacy-p1-p2`
pub static LEGACY_P1_P2: Rule = Rule {
    id: "legacy-p1-p2",
    aliases: &[],
    title: "Plan 1 and Plan 2 ended in September 2024",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2021-01-01"),
            editions: Edition::ALL,
            statement: prose("Plan 1 and Plan 2 give premium flows. Their sale ends on 31 Dec 2020."),
            cites: &[F19.at("Flow Plan 1 and Plan 2"), T21.at("Plan 1 and Plan 2")],
            when: CONCERNED,
            then: COUNT,
        },
        Version {
            in_force: Period::between("2021-01-01", "2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "Plan 1 and Plan 2 are no longer sold or renewed. They give premium flows until the contract ends.",
            ),
            cites: &[T21.at("Plan 1 and Plan 2")],
            when: CONCERNED,
            then: COUNT,
        },
        Version {
            in_force: Period::between("2023-08-01", "2024-10-01"),
            editions: Edition::ALL,
            statement: prose(
                "Plan 1 and Plan 2 are no longer sold or renewed. They give premium flows until the contract ends, at the latest in September 2024.",
            ),
            cites: &[T23.at("Plan 1 and Plan 2")],
            when: HELD,
            then: &[Then::Note(
                "Plan 1 and Plan 2 count until 30 Sep 2024. Power Automate Premium takes their place.",
            )],
        },
        Version {
            in_force: Period::from("2024-10-01"),
            editions: Edition::ALL,
            statement: prose("Plan 1 and Plan 2 can no longer be used."),
            cites: &[T23.at("Plan 1 and Plan 2"), D24.at("Plan 1 and Plan 2")],
            when: HELD,
            then: &[Then::Note(
                "Plan 1 and Plan 2 stopped working on 1 Oct 2024. Power Automate Premium takes their place.",
            )],
        },
    ],
    example: Example {
        story: prose("Kai's scheduled Salesforce flow ran on Plan 2. The judged day is 1 Nov 2024."),
        questionnaire: "flow",
        as_of: "2024-11-01",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["salesforce"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-licenses": ["power-automate-plan-2"], "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Plan 2 is dead: Kai needs Power Automate Premium."),
    },
};

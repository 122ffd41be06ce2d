//! Power Automate per user gives premium flows like Power Automate Premium, without desktop flows.
//!
//! It cost $15 from October 2019, left the pricing page on 1 August 2023 and the price list on 1 February 2024. Held
//! licenses stay usable; Premium takes their place at renewal.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::rights::about::{MORE_THAN_STANDARD, NEED, PREMIUM_ASKED, UNATTENDED, WAYS_BEFORE};
use crate::rules::sources::{D24, F19, F21, P25, S3, T23};

const FLOW_CONCERNED: Cond = Cond::All(&[is(&PREMIUM, "yes"), is(&SETTLED_BY, "none")]);
static A_FLOW: Cond = FLOW_CONCERNED;
static PERSON_ASKS: Cond = MORE_THAN_STANDARD;
/// A premium flow is judged, or a person asks for something premium.
const CONCERNED: Cond = Cond::Any(&[FLOW_CONCERNED, MORE_THAN_STANDARD]);
const OF_A_PERSON: Then = Then::When(&PERSON_ASKS, &[NEED]);
const INCLUDES: Then = Then::When(
    &PREMIUM_ASKED,
    &[admit(
        &INCLUDED_IN,
        &[
            "power-automate-per-user",
            "power-automate-trial",
            "power-automate-plan-1",
            "power-automate-plan-2",
        ],
    )],
);
static BOTS: Cond = Cond::All(&[UNATTENDED, Cond::AsOfFrom(Date::of("2020-04-01"))]);
/// A trial carries one unattended bot.
const WITH_A_BOT: Then = Then::When(&BOTS, &[admit(&INCLUDED_IN, &["power-automate-trial"])]);

const HELD: Cond = Cond::All(&[
    is(&SETTLED_BY, "none"),
    is(&PREMIUM, "yes"),
    Cond::Any(&[
        has_one(&OWNER_LICENSES, &["power-automate-per-user"]),
        has_one(&RUNNER_LICENSES, &["power-automate-per-user"]),
        has_one(&ROW_ACTOR_LICENSES, &["power-automate-per-user"]),
        has_one(&STARTER_LICENSES, &["power-automate-per-user"]),
        has_one(&CREDENTIAL_HOLDER_LICENSES, &["power-automate-per-user"]),
    ]),
]);
const STILL_COUNTS: &[Then] = &[Then::Note(
    "Power Automate per user counts as long as it is held. Premium takes its place at renewal.",
)];

/// `legacy-per-user`
pub static LEGACY_PER_USER: Rule = Rule {
    id: "legacy-per-user",
    aliases: &[],
    title: "Power Automate per user still counts",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "Whoever owns an automated premium flow, or runs a premium button flow, needs Power Automate per user or a plan with its rights. A trial does while it lasts.",
            ),
            cites: &[
                F19.at("Power Automate per user plan"),
                S3.at("Power Automate"),
                F21.at("Who needs to purchase a premium license?"),
            ],
            when: CONCERNED,
            then: &[
                OF_A_PERSON,
                INCLUDES,
                WITH_A_BOT,
                WAYS_BEFORE,
                Then::When(
                    &A_FLOW,
                    &[admit(&ACCEPTED, &["power-automate-per-user", "power-automate-trial"])],
                ),
            ],
        },
        Version {
            in_force: Period::between("2023-08-01", "2024-02-01"),
            editions: Edition::ALL,
            statement: prose(
                "Power Automate per user counts like Power Automate Premium for cloud flows. It left the pricing page on 1 Aug 2023.",
            ),
            cites: &[T23.at("Per user plan"), P25.at("Retired licenses")],
            when: HELD,
            then: STILL_COUNTS,
        },
        Version {
            in_force: Period::from("2024-02-01"),
            editions: Edition::ALL,
            statement: prose(
                "Power Automate per user is no longer sold. A license still held counts like Power Automate Premium for cloud flows.",
            ),
            cites: &[D24.at("Per user plan"), P25.at("Retired licenses")],
            when: HELD,
            then: STILL_COUNTS,
        },
    ],
    example: Example {
        story: prose("Ola's scheduled Oracle flow dates from 2022, as does her Power Automate per user license."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["oracle"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-licenses": ["power-automate-per-user"], "starters-receive-output": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("The old license still counts."),
    },
};

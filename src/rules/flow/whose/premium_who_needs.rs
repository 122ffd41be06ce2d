//! Power Automate Premium goes to the one whose license a premium flow uses.
//!
//! That is the owner of an automated or scheduled flow, each person who runs a button flow, each person who runs or builds
//! attended desktop flows, and everybody who knows the password of a service account that owns one. Older licenses with the
//! same rights still count. Where the flow carries its own license, nobody needs it.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::sets::{PREMIUM_SET, PREMIUM_SET_WITH_PLANS};
use crate::rules::flow::rights::about::{MORE_THAN_STANDARD, NEED, PERSON, PREMIUM_ASKED, UNATTENDED, WAYS};
use crate::rules::guests::guest_licence_home_or_host::TRAVEL;
use crate::rules::guests::terms::SAME_CLOUD;
use crate::rules::sources::{F25, S4, T23, T24};

const FLOW_CONCERNED: Cond = Cond::All(&[is(&PREMIUM, "yes"), is(&SETTLED_BY, "none")]);
static A_FLOW: Cond = FLOW_CONCERNED;
/// A premium flow is judged, or a person asks for something premium.
const CONCERNED: Cond = Cond::Any(&[FLOW_CONCERNED, MORE_THAN_STANDARD]);
static WITH_DESKTOP: Cond = Cond::All(&[
    PERSON,
    is_one(&CAPABILITY, &["attended-desktop-flow", "cloud-to-desktop-flow"]),
]);
/// Attended desktop flows: per user without them does not do.
const DESKTOP: Then = Then::When(
    &WITH_DESKTOP,
    &[
        admit(
            &INCLUDED_IN,
            &[
                "power-automate-premium",
                "power-automate-per-user-rpa",
                "power-automate-trial",
            ],
        ),
        NEED,
    ],
);
/// Of the licenses of a person only a trial includes unattended runs.
const PROCESS_ONLY: Then = Then::When(
    &UNATTENDED,
    &[
        admit(&INCLUDED_IN, &["power-automate-trial"]),
        NEED,
        Then::Note("Unattended runs take a Process license for the machine. A trial carries one bot while it lasts."),
    ],
);
/// A guest owns the flow, and the case is not about guests.
const OF_GUEST: Cond = Cond::All(&[
    FLOW_CONCERNED,
    Cond::Not(&Cond::Given(&GUEST_SUBJECT)),
    Cond::Given(&OWNER_KIND),
    is(&OWNER_KIND, "guest"),
    is(&CONTEXT, "owner"),
]);
static OF_A_GUEST: Cond = Cond::All(&[OF_GUEST, Cond::Not(&Cond::Given(&GUEST_HOME_LICENSES))]);
static LICENSED_AT_HOME: Cond = Cond::All(&[OF_GUEST, Cond::Given(&GUEST_HOME_LICENSES), SAME_CLOUD]);
/// What a guest holds at home is not asked here; it counts where it is given.
const WHERE_IT_LIES: Then = Then::Shared(&[
    Then::When(
        &OF_A_GUEST,
        &[Then::Warn(
            "W-GUEST-OWNER",
            "The owner is a guest: a license counts if your tenant assigned it, or the guest's own tenant in the same Azure cloud. The question about guests looks at both.",
        )],
    ),
    Then::When(
        &LICENSED_AT_HOME,
        &[admit_from(&GUEST_HOME_ACCEPTED, &ACCEPTED, TRAVEL)],
    ),
]);

/// `premium-who-needs`
pub static PREMIUM_WHO_NEEDS: Rule = Rule {
    id: "premium-who-needs",
    aliases: &[],
    title: "Who needs Power Automate Premium",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2023-08-01", "2024-10-01"),
            editions: Edition::ALL,
            statement: prose(
                "The owner of a premium automated, scheduled or HTTP flow, and each person who runs a premium instant flow, needs Power Automate Premium or an older license with its rights. Approvers, co-owners, owners of connections and people who only receive the result do not.",
            ),
            cites: &[
                S4.at("Who needs to purchase a premium license?"),
                T23.at("Premium license"),
            ],
            when: CONCERNED,
            then: &[
                Then::When(&A_FLOW, &[admit(&ACCEPTED, PREMIUM_SET_WITH_PLANS)]),
                Then::When(&PREMIUM_ASKED, &[admit(&INCLUDED_IN, PREMIUM_SET_WITH_PLANS), NEED]),
                DESKTOP,
                PROCESS_ONLY,
                WAYS,
                WHERE_IT_LIES,
            ],
        },
        Version {
            in_force: Period::from("2024-10-01"),
            editions: Edition::ALL,
            statement: prose(
                "The owner of a premium automated, scheduled or HTTP flow, and each person who runs a premium instant flow, needs Power Automate Premium or an older license with its rights. Approvers, co-owners, owners of connections and people who only receive the result do not.",
            ),
            cites: &[
                F25.at("Who needs to purchase a premium license?"),
                T24.at("Power Automate Premium"),
            ],
            when: CONCERNED,
            then: &[
                Then::When(&A_FLOW, &[admit(&ACCEPTED, PREMIUM_SET)]),
                Then::When(&PREMIUM_ASKED, &[admit(&INCLUDED_IN, PREMIUM_SET), NEED]),
                DESKTOP,
                PROCESS_ONLY,
                WAYS,
                WHERE_IT_LIES,
            ],
        },
    ],
    example: Example {
        story: prose(
            "Vera's automated flow sends invoices from SAP. She holds Power Automate Premium; the 80 people who get the invoices hold Microsoft 365.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["sap"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-licenses": ["power-automate-premium"], "starters-receive-output": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("Vera's license is enough."),
    },
};

//! A new flow is on the user plan until somebody switches it.
//!
//! A Process license that lies in the environment does nothing for a flow by itself. An admin assigns it to the flow, to a
//! flow group or to a machine; until then the service checks the owner or the people who run the flow.

use crate::engine::prelude::*;
use crate::engine::prose::Prose;
use crate::rules::facts::*;
use crate::rules::sources::{BUY, C24};

const STATEMENT: Prose = prose(
    "A flow is on the user plan until somebody switches it. A capacity license that nobody assigned has no effect on it; a full Power Automate license of the person has, whatever the class of the flow.",
);
const CITES: &[Citation] = &[C24.at("Assign Process capacity"), BUY.at("Assign Process license")];
/// A license on the flow could do something for it.
static OF_USE: Cond = Cond::Any(&[is(&PREMIUM, "yes"), is(&ENVIRONMENT_MANAGED, "yes")]);
const UNASSIGNED_BEFORE: Then = Then::When(
    &OF_USE,
    &[Then::Note(
        "A per flow license that was bought but not assigned to this flow does not count for it.",
    )],
);
const UNASSIGNED: Then = Then::When(
    &OF_USE,
    &[Then::Note(
        "A Process license that was bought but not assigned to this flow does not count for it.",
    )],
);

static UNMANAGED: Cond = is(&ENVIRONMENT_MANAGED, "no");
static UNMANAGED_WITH_OLD_PLANS: Cond = Cond::All(&[
    is(&ENVIRONMENT_MANAGED, "no"),
    Cond::Not(&Cond::AsOfFrom(Date::of("2024-10-01"))),
]);
/// Outside managed environments a trial does for either class, too.
const TRIAL: Then = Then::When(&UNMANAGED, &[admit(&ACCEPTED, &["power-automate-trial"])]);
/// So do the old plans, as long as they could be used.
const OLD_PLANS: Then = Then::When(
    &UNMANAGED_WITH_OLD_PLANS,
    &[admit(&ACCEPTED, &["power-automate-plan-1", "power-automate-plan-2"])],
);

/// `flow-default-user-plan`
pub static FLOW_DEFAULT_USER_PLAN: Rule = Rule {
    id: "flow-default-user-plan",
    aliases: &[],
    title: "A bought license works only once it is assigned",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2023-08-01"),
            editions: Edition::ALL,
            statement: STATEMENT,
            cites: CITES,
            when: is(&FLOW_LICENSE, "none"),
            then: &[
                UNASSIGNED_BEFORE,
                admit(&ACCEPTED, &["power-automate-per-user"]),
                TRIAL,
                OLD_PLANS,
            ],
        },
        Version {
            in_force: Period::from("2023-08-01"),
            editions: Edition::ALL,
            statement: STATEMENT,
            cites: CITES,
            when: is(&FLOW_LICENSE, "none"),
            then: &[
                UNASSIGNED,
                admit(
                    &ACCEPTED,
                    &[
                        "power-automate-premium",
                        "power-automate-per-user",
                        "power-automate-per-user-rpa",
                    ],
                ),
                TRIAL,
                OLD_PLANS,
            ],
        },
    ],
    example: Example {
        story: prose(
            "Lena's company bought two Process licenses, which nobody assigned. Her nightly flow reads Snowflake; she holds Microsoft 365 E3.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["snowflake"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-licenses": ["m365"], "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose(
            "The flow still checks its owner, so Lena needs Power Automate Premium, or the license must be assigned.",
        ),
    },
};

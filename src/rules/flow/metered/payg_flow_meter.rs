//! The meter for flow runs: $0.60 for a cloud or attended run, $3.00 for an unattended or hosted one.
//!
//! A preview since 2022. In a managed environment it covers no flow at all: there somebody, or the flow, needs a license. Runs that an app
//! starts are covered by the app and cost nothing extra.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{ME26, PAYG25, T22};

const PREMIUM_ON_PLAN: Cond = Cond::All(&[is(&PREMIUM, "yes"), is(&ENVIRONMENT_METERED, "yes")]);
const MANAGED: Then = Then::When(
    &is(&ENVIRONMENT_MANAGED, "yes"),
    &[Then::Inform(
        "I-PAYG-MANAGED",
        "The environment is managed. There the meter does not cover flows: the people or the flow need a license.",
    )],
);

/// `payg-flow-meter`
pub static PAYG_FLOW_METER: Rule = Rule {
    id: "payg-flow-meter",
    aliases: &[],
    title: "The meter for flow runs",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2022-09-20", "2025-02-07"),
            editions: &[Edition::Current],
            statement: prose(
                "The meter charges $0.60 for a cloud or attended run and $3.00 for an unattended or hosted one. It does not cover flows in managed environments.",
            ),
            cites: &[T22.at("Pay-as-you-go")],
            when: PREMIUM_ON_PLAN,
            then: &[MANAGED],
        },
        Version {
            in_force: Period::from("2025-02-07"),
            editions: &[Edition::Current],
            statement: prose(
                "The meter, still a preview, charges $0.60 for a cloud or attended run and $3.00 for an unattended or hosted one. It does not cover flows in managed environments.",
            ),
            cites: &[PAYG25.at("Power Automate meters"), ME26.at("Licensing requirements")],
            when: PREMIUM_ON_PLAN,
            then: &[MANAGED],
        },
    ],
    example: Example {
        story: prose(
            "A managed environment is on pay-as-you-go. A flow there reads Oracle; its owner holds Office 365 E5.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["oracle"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "yes", "environment-metered": "yes", "environment-meters": ["flows"], "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["m365"]}"#,
        ),
        status: Status::Gap,
        outcome: prose("The meter does not help in a managed environment. The owner needs Power Automate Premium."),
    },
};

//! The advice of 2020: standard connectors first, one license for the owner of an automated flow, and a comparison for
//! buttons.
//!
//! A button flow costs $15 for each person who runs it, or a per flow pack: $500 for up to five flows, $100 for each further
//! one. With one flow, licenses for people are cheaper up to 33 people. A flow that an app starts needs nothing besides the
//! Power Apps license of the app's users.

use super::cost_break_even::BY_APP;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::prices::{PER_FLOW_PACK, PER_USER};
use crate::rules::sources::{F19, S3};

/// Somebody is short of a premium license, so there is something to compare.
const COMPARED: Cond = Cond::All(&[
    is(&SETTLED_BY, "none"),
    is(&PREMIUM, "yes"),
    Cond::AtLeast(Expr::ShortPeople, Expr::Const(1)),
]);

/// `cost-2020-guidance`
pub static COST_2020_GUIDANCE: Rule = Rule {
    id: "cost-2020-guidance",
    aliases: &[],
    title: "Per user or per flow, as advised in 2020",
    force: Force::Guide,
    overrides: &[],
    versions: &[Version {
        in_force: Period::between("2020-03-16", "2023-08-01"),
        editions: Edition::ALL,
        statement: prose(
            "Prefer standard connectors. License the owner of an automated flow; for a button compare $15 for each person with the per flow pack. The Power Apps license covers flows that the app starts.",
        ),
        cites: &[S3.at("Flow Licensing guidance"), F19.at("Power Automate plans")],
        when: COMPARED,
        then: &[
            Then::When(
                &Cond::Sure(&COMPARED),
                &[Then::Number(
                    "tippingPoint",
                    Expr::Plus(&Expr::Ratio(&PER_FLOW_PACK, &PER_USER), &Expr::Const(1)),
                )],
            ),
            Then::When(
                &BY_APP,
                &[
                    Then::Alternative {
                        label: "Power Apps per user for each person",
                        licenses: &[("power-apps-premium", Expr::ShortPeople)],
                        note: "Covers the app as well as the flow that it starts.",
                    },
                    Then::Alternative {
                        label: "Power Apps per app for each person",
                        licenses: &[(
                            "power-apps-per-app",
                            Expr::Times(&Expr::ShortPeople, &Expr::Of(&ENVIRONMENT_COUNT)),
                        )],
                        note: "For this app in this environment. Covers the flow that the app starts.",
                    },
                ],
            ),
        ],
    }],
    example: Example {
        story: prose("In May 2021 eight people press a SAP button. All hold Office 365 E3."),
        questionnaire: "flow",
        as_of: "2021-05-03",
        answers: prose(
            r#"{"trigger": "instant-button", "connectors": ["sap"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-licenses": ["m365"], "runners": 8, "runner-licenses": ["m365"], "service-account-role": ["none"]}"#,
        ),
        status: Status::Gap,
        outcome: prose("Eight per user licenses cost $120 a month, a per flow pack $500."),
    },
};

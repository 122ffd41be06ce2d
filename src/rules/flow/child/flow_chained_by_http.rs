//! A flow that another one starts over HTTP is no child.
//!
//! The service sees two flows with an owner each, and both are premium: one sends an HTTP request, the other waits for it. The article of
//! 2020 reads such a chain as one unit of its author; until October 2021 no other text spoke of it, so that reading held, with a
//! warning where the second flow belonged to somebody else.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::sets::UNSETTLED;
use crate::rules::sources::{F21, S3, S3B, S4};

/// Somebody named the owner of a flow that calls this one over HTTP.
pub(in crate::rules) const CHAINED: Cond = Cond::All(&[
    is(&TRIGGER, "http-request"),
    Cond::Given(&CALLED_BY_HTTP_FROM),
    Cond::Named(&CALLED_BY_HTTP_FROM),
    UNSETTLED,
]);
static TWO_OWNERS: Cond = Cond::Not(&Cond::SameText(&CALLED_BY_HTTP_FROM, &OWNER_NAME));
/// The author of the chain needs the license, whoever owns this flow.
pub(in crate::rules) const ONE_UNIT: Then = Then::When(
    &TWO_OWNERS,
    &[
        Then::Suspend(&["trigger-http-request-owner"]),
        set(&CONTEXT, "owner"),
        Then::Need {
            who: Who::Owner,
            count: Expr::Const(1),
            any_of: AnyOf::Accepted(&ACCEPTED),
            held: HeldBy::Fact(&CALLER_OWNER_LICENSES),
            axis: Axis::Both,
        },
        Then::Warn(
            "W-CHAIN-OWNER",
            "The article reads the chain as one unit of the person who built its first flow. The owner of this flow is another person, whom the service checks.",
        ),
    ],
);

/// `flow-chained-by-http`
pub static FLOW_CHAINED_BY_HTTP: Rule = Rule {
    id: "flow-chained-by-http",
    aliases: &[],
    title: "One flow starts another over HTTP",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2020-03-16", "2021-10-06"),
            editions: &[Edition::Current, Edition::March2020],
            statement: prose(
                "Flows that start each other over HTTP count as one unit, and the license of the one who built the first covers it.",
            ),
            cites: &[S3.at("Practical application"), S3B.at("Power Automate")],
            when: CHAINED,
            then: &[ONE_UNIT],
        },
        Version {
            in_force: Period::from("2021-10-06"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "A flow that another one starts over HTTP is no child: each of the two runs on the license of its own owner, and both are premium.",
            ),
            cites: &[
                F21.at("Who needs to purchase a premium license?"),
                S4.at("Who needs to purchase a premium license?"),
            ],
            when: CHAINED,
            then: &[Then::Note(
                "The flow that sends the request is premium as well, and runs on the license of its own owner.",
            )],
        },
    ],
    example: Example {
        story: prose(
            "A flow of Wanda sends orders to the HTTP trigger of Rolf's flow, which writes them to a list. Rolf holds Office 365 E3.",
        ),
        questionnaire: "flow",
        as_of: "2024-09-10",
        answers: prose(
            r#"{"trigger": "http-request", "connectors": ["http", "sharepoint"], "gateway": "no", "http": "yes", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-name": "Rolf", "owner-licenses": ["m365"], "owner-lost-license-on": "none", "called-by-http-from": "Wanda", "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Rolf needs Power Automate Premium for his flow, and Wanda for hers."),
    },
};

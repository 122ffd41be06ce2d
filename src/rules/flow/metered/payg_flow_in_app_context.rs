//! Runs that an app starts cost nothing extra on the meter; a flow that starts by itself has to be linked to the app.
//!
//! The Power Apps license of the person, or the meter of the app, pays for what the app starts. An automated flow whose owner has
//! neither a Power Apps nor a Power Automate license is charged by the run, unless it is a cloud flow that shares a data source with the app
//! and is linked to it. It does not speak of desktop flows.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{PAYG25, T22};

const IN_APP: Cond = Cond::All(&[ON_METER, APP_IN_PLAY]);
const APP_PAYS: Then = Then::When(
    &BY_APP,
    &[
        Then::Discharge(Who::Owner, Axis::Both),
        Then::Discharge(Who::Account, Axis::Both),
        Then::Discharge(Who::CredentialHolders, Axis::Both),
        Then::Discharge(Who::Runners, Axis::Both),
        Then::Discharge(Who::Guests, Axis::Both),
    ],
);
const LINK_IT: Then = Then::When(
    &Cond::All(&[NOT_LINKED, UNLICENSED]),
    &[
        Then::Suspend(&["in-context-association", "out-of-context-grace"]),
        Then::Note("Link the flow to the app, if it shares a data source with it: then its runs cost nothing extra."),
    ],
);
const APP_RUNS: Then = Then::When(
    &Cond::Given(&APP_STARTED_RUNS),
    &[Then::Number("appStartedRuns", Expr::Of(&APP_STARTED_RUNS))],
);

/// `payg-flow-in-app-context`
pub static PAYG_FLOW_IN_APP_CONTEXT: Rule = Rule {
    id: "payg-flow-in-app-context",
    aliases: &[],
    title: "Flows of an app on the meter",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2022-09-20", "2025-02-07"),
            editions: &[Edition::Current],
            statement: prose(
                "On the meter, runs that an app starts are covered by the person's Power Apps license or by the meter of the app.",
            ),
            cites: &[T22.at("Pay-as-you-go")],
            when: IN_APP,
            then: &[APP_PAYS, LINK_IT, APP_RUNS],
        },
        Version {
            in_force: Period::from("2025-02-07"),
            editions: &[Edition::Current],
            statement: prose(
                "On the meter, runs that an app starts are covered by the person's Power Apps license or by the meter of the app. A cloud flow that starts by itself is covered likewise once it is linked to an app with the same data source; until then its runs are charged.",
            ),
            cites: &[PAYG25.at("Flows running in the context of an app")],
            when: IN_APP,
            then: &[APP_PAYS, LINK_IT, APP_RUNS],
        },
    ],
    example: Example {
        story: prose(
            "A canvas app in a metered environment starts a flow that writes to SQL Server. Its 12 users hold Office 365 E3, and the app is on the meter.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "instant-power-apps", "connectors": ["sql-server"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "yes", "environment-meters": ["apps", "flows"], "environment-type": "production", "app-kind": "power-app-canvas", "owner-kind": "human", "owner-licenses": ["m365"], "runners": 12, "runner-licenses": ["m365"], "service-account-role": ["none"], "starters-receive-output": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("The meter of the app pays; the flow costs nothing extra."),
    },
};

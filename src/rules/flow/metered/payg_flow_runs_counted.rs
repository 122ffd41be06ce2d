//! Which runs the meter counts, and which are free.
//!
//! Free: standard flows, tests in the designer, failed runs that are sent again, child flows that a cloud or attended run calls, and runs
//! whose owner (automated, scheduled) or runner (by hand) holds a Power Automate license with the feature. Charged: any other run, at
//! $0.60; every unattended or hosted run at $3.00, parents and children alike, since no license of a person includes them; and the flows
//! of a service principal without a license on the flow. While the meter is in preview at most 1,000 runs of a flow are charged a day; a month is
//! taken as thirty days with evenly spread runs. Unattended add-ons assigned to the environment do nothing there.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::prices::{METER_RUN, METER_UNATTENDED_RUN};
use crate::rules::sources::{PAYG25, T22};

/// Premium, on the meter, whoever or whatever is licensed.
pub(in crate::rules) const COUNTED: Cond = Cond::All(&[is(&PREMIUM, "yes"), METERED]);
/// The last row of the table, read by its total: outside an app, attended runs of people with Power Apps are free.
static BY_THE_TOTAL: Cond = Cond::All(&[Cond::Reads("X-41"), is_one(&RPA, &["attended", "both"])]);
const POWER_APPS: &[&str] = &["power-apps-premium"];
static MANY: Cond = Cond::All(&[
    CLOUD_BILLED,
    Cond::Given(&RUNS_PER_MONTH),
    at_least(&RUNS_PER_MONTH, 1_001),
]);
pub(in crate::rules) const COUNT: &[Then] = &[
    Then::When(&BY_THE_TOTAL, &[admit(&ATTENDED_ACCEPTED, POWER_APPS)]),
    Then::When(&SOMETHING_BILLED, &[Then::Status(Status::CoveredMetered, Axis::Both)]),
    Then::Number("billableRuns", BILLED),
    Then::Amount(
        "monthlyUsd",
        &[(SIXTY_CENTS, &METER_RUN), (UNATTENDED_BILLED, &METER_UNATTENDED_RUN)],
    ),
    Then::When(
        &Cond::Given(&RUNS_PER_DAY),
        &[Then::Amount("dailyUsd", &[(CLOUD_RUNS_A_DAY, &METER_RUN)])],
    ),
    Then::When(
        &Cond::Any(&[
            Cond::Given(&TEST_RUNS),
            Cond::Given(&RESUBMISSIONS),
            Cond::Given(&CHILDREN_PER_RUN),
        ]),
        &[Then::Number("freeRuns", FREE)],
    ),
    Then::When(
        &MANY,
        &[Then::Inform(
            "I-PAYG-RUN-CAP",
            "At most 1,000 runs of a flow are charged a day while the meter is in preview. The figure takes them as spread evenly over thirty days; bunched on a few days fewer are charged.",
        )],
    ),
    Then::When(
        &Cond::All(&[UNATTENDED, CLOUD_BILLED, Cond::AtLeast(CLOUD_RUNS, Expr::Const(1))]),
        &[Then::Inform(
            "I-PAYG-BOTH-RUNS",
            "No text says how a cloud flow that starts an unattended desktop flow is charged. Both runs are counted.",
        )],
    ),
    Then::When(
        &UNATTENDED,
        &[Then::Note(
            "Unattended add-ons that are assigned to this environment do nothing there: every unattended run is charged. Move them.",
        )],
    ),
    Then::When(
        &Cond::All(&[UNATTENDED, BOT_LICENSE]),
        &[Then::Inform(
            "I-PAYG-MACHINE",
            "Whether Process frees the unattended runs in a metered environment is not stated. The figure spans both.",
        )],
    ),
];
const FREE: Expr = Expr::Plus(
    &Expr::Plus(&GIVEN_TESTS, &GIVEN_RESUBMISSIONS),
    &Expr::If(
        &Cond::Given(&CHILDREN_PER_RUN),
        &Expr::Times(&Expr::Of(&RUNS_PER_MONTH), &Expr::Of(&CHILDREN_PER_RUN)),
        &Expr::Const(0),
    ),
);
const GIVEN_TESTS: Expr = Expr::If(&Cond::Given(&TEST_RUNS), &Expr::Of(&TEST_RUNS), &Expr::Const(0));
const GIVEN_RESUBMISSIONS: Expr = Expr::If(&Cond::Given(&RESUBMISSIONS), &Expr::Of(&RESUBMISSIONS), &Expr::Const(0));

/// `payg-flow-runs-counted`
pub static PAYG_FLOW_RUNS_COUNTED: Rule = Rule {
    id: "payg-flow-runs-counted",
    aliases: &[],
    title: "Which runs the meter counts",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2022-09-20", "2025-02-07"),
            editions: &[Edition::Current],
            statement: prose(
                "The meter charges each run of a premium flow that no license covers: $0.60 for cloud and attended runs, $3.00 for unattended and hosted ones.",
            ),
            cites: &[T22.at("Pay-as-you-go")],
            when: COUNTED,
            then: COUNT,
        },
        Version {
            in_force: Period::from("2025-02-07"),
            editions: &[Edition::Current],
            statement: prose(
                "The meter charges each run of a premium flow that no license covers: $0.60 for cloud and attended runs, $3.00 for unattended and hosted ones. Tests, resubmissions and child flows of cloud and attended runs are free.",
            ),
            cites: &[
                PAYG25.at("Power Automate meters"),
                PAYG25.at("Users and flows with standalone licenses"),
            ],
            when: COUNTED,
            then: COUNT,
        },
    ],
    example: Example {
        story: prose(
            "An application owns a flow in a metered environment. In a month it ran 44 times, was tested twice, and one failed run was sent again.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["servicenow"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "yes", "environment-meters": ["flows"], "environment-type": "production", "app-kind": "none", "owner-kind": "service-principal", "owner-licenses": ["none"], "designated-user": "no", "starters-receive-output": "no", "runs-per-month": 44, "test-runs-per-month": 2, "resubmissions-per-month": 1}"#,
        ),
        status: Status::CoveredMetered,
        outcome: prose("44 runs are charged, $26.40. The tests and the resubmission are free."),
    },
};

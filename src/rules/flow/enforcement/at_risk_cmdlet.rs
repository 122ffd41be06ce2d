//! Which flows the list of flows at risk names, and which it does not.
//!
//! `Get-AdminFlowAtRiskOfSuspension -EnvironmentName <environment> -ApiVersion '2016-11-01'` of the PowerShell module for
//! Power Apps administration lists one environment at a time; a tenant is queried only when every environment was. It
//! named premium flows of five kinds: the owner left; the owner has no premium license (any more); the owner has a Power
//! Apps license and the app does not start the flow; the owner has a Dynamics 365 license and the flow works on nothing of
//! Dynamics 365; more per flow plans set than licenses active. The fifth became flows of service principals in September
//! 2023. From May 2024 a report of the admin center takes its place. Run it again after every change of licenses, people or
//! flows. A loop over a tenant works below 500 environments.

use super::about::{LIST, UNWRITTEN};
use super::at_risk::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{E24A, E24B, F21, F23A, F23C, LC25, S3, S4};

/// The list is asked about, or a flow that still stands on it.
const CONCERNED: Cond = Cond::Any(&[LIST, Cond::All(&[Cond::Given(&STILL_LISTED), is(&STILL_LISTED, "yes")])]);
static OF_THE_LIST: Cond = LIST;
static NAMED_WITH_PLANS: Cond = Cond::All(&[LIST, Cond::AnyRow(&AT_RISK_FLOWS, &LISTED_WITH_PLANS)]);
static NAMED_WITH_PRINCIPALS: Cond = Cond::All(&[LIST, Cond::AnyRow(&AT_RISK_FLOWS, &LISTED_WITH_PRINCIPALS)]);
static NAMED: Cond = Cond::All(&[LIST, Cond::AnyRow(&AT_RISK_FLOWS, &LISTED)]);
const GAP: &[Then] = &[Then::Status(Status::Gap, Axis::Both)];
const LEFT: Then = Then::Number("listedOwnerLeft", Expr::CountRows(&AT_RISK_FLOWS, &OWNER_LEFT));
const NO_LICENSE: Then = Then::Number("listedUnlicensed", Expr::CountRows(&AT_RISK_FLOWS, &UNLICENSED));
const APPS: Then = Then::Number("listedPowerApps", Expr::CountRows(&AT_RISK_FLOWS, &OUT_OF_APP));
const DYNAMICS: Then = Then::Number("listedDynamics", Expr::CountRows(&AT_RISK_FLOWS, &OUT_OF_DYNAMICS));
const FOUR_KINDS: Then = Then::When(
    &OF_THE_LIST,
    &[
        Then::Number("flowsListed", Expr::CountRows(&AT_RISK_FLOWS, &LISTED)),
        LEFT,
        NO_LICENSE,
        APPS,
        DYNAMICS,
    ],
);
const NOTHING_ELSE: Then = super::about::NO_FLOW_DESCRIBED;
const AGAIN: Then = Then::When(
    &OF_THE_LIST,
    &[Then::Note(
        "Query every environment, and again after each change of licenses, people or flows. Give the listed flows a license, an owner or a link to their app.",
    )],
);

/// `at-risk-cmdlet`
pub static AT_RISK_CMDLET: Rule = Rule {
    id: "at-risk-cmdlet",
    aliases: &[],
    title: "The list of flows at risk",
    force: Force::Info,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2023-05-23"),
            editions: Edition::ALL,
            statement: prose("No text of the time speaks of a list of flows at risk."),
            cites: &[S3.at("Power Automate"), F21.at("Request limits")],
            when: LIST,
            then: &[UNWRITTEN],
        },
        Version {
            in_force: Period::between("2023-05-23", "2023-09-15"),
            editions: Edition::ALL,
            statement: prose(
                "A PowerShell command lists premium flows of an environment at risk, in five categories: owner left; owner without premium license; out of context of a Power App; out of context of Dynamics 365; more per flow plans set than licenses.",
            ),
            cites: &[
                S4.at("How can I identify flows that need premium licenses?"),
                F23A.at("How can I identify flows that need premium licenses?"),
            ],
            when: CONCERNED,
            then: &[
                NOTHING_ELSE,
                Then::When(
                    &OF_THE_LIST,
                    &[
                        Then::Number("flowsListed", Expr::CountRows(&AT_RISK_FLOWS, &LISTED_WITH_PLANS)),
                        LEFT,
                        NO_LICENSE,
                        APPS,
                        DYNAMICS,
                        Then::Number("listedPlansExceeded", Expr::CountRows(&AT_RISK_FLOWS, &PLANS_EXCEEDED)),
                    ],
                ),
                Then::When(&NAMED_WITH_PLANS, GAP),
                AGAIN,
            ],
        },
        Version {
            in_force: Period::between("2023-09-15", "2024-05-17"),
            editions: Edition::ALL,
            statement: prose(
                "The command lists premium flows at risk in five categories; the fifth is about flows of service principals now.",
            ),
            cites: &[F23C.at("Enforcement timeline")],
            when: CONCERNED,
            then: &[
                NOTHING_ELSE,
                Then::When(
                    &OF_THE_LIST,
                    &[
                        Then::Number("flowsListed", Expr::CountRows(&AT_RISK_FLOWS, &LISTED_WITH_PRINCIPALS)),
                        LEFT,
                        NO_LICENSE,
                        APPS,
                        DYNAMICS,
                        Then::Number("listedPrincipals", Expr::CountRows(&AT_RISK_FLOWS, &OF_A_PRINCIPAL)),
                    ],
                ),
                Then::When(&NAMED_WITH_PRINCIPALS, GAP),
                AGAIN,
            ],
        },
        Version {
            in_force: Period::between("2024-05-17", "2025-12-04"),
            editions: Edition::ALL,
            statement: prose(
                "A report of the admin center, two days late, lists premium flows at risk: owner left, owner without premium license, out of context of a Power App or of Dynamics 365.",
            ),
            cites: &[E24A.at("Reports"), E24B.at("Reports")],
            when: CONCERNED,
            then: &[NOTHING_ELSE, FOUR_KINDS, Then::When(&NAMED, GAP), AGAIN],
        },
        Version {
            in_force: Period::from("2025-12-04"),
            editions: Edition::ALL,
            statement: prose(
                "The admin center groups the flows that need attention in three: without owner, premium on a standard or ended license, out of context of Power Apps, Copilot Studio or Dynamics 365.",
            ),
            cites: &[LC25.at("Flows that need attention"), E24B.at("Reports")],
            when: CONCERNED,
            then: &[NOTHING_ELSE, FOUR_KINDS, Then::When(&NAMED, GAP), AGAIN],
        },
    ],
    example: Example {
        story: prose(
            "Three premium flows: the owner of the first has left, the second belongs to somebody with Premium, the third to somebody with Power Apps Premium and no link to an app.",
        ),
        questionnaire: "enforcement",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"enforcement-topic": "list", "at-risk-flows": [{"ownerLeft": "yes"}, {"ownerLicenses": ["power-automate-premium"]}, {"ownerLicenses": ["power-apps-premium"], "triggeredByApp": "no"}]}"#,
        ),
        status: Status::Gap,
        outcome: prose("The list names the first and the third."),
    },
};

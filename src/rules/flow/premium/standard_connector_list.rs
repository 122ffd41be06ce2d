//! A connector is looked up by its name; one that stands in no list is an open question.
//!
//! Standard: Approvals, SharePoint, Outlook, Users and Groups of Office 365, Teams, OneDrive, Excel Online, Forms, Planner,
//! Notifications, RSS, Schedule, Mail and MSN Weather. Premium: SQL Server, Dataverse, HTTP with Entra ID, Adobe, Salesforce,
//! SAP, Oracle, ServiceNow, DocuSign, every custom connector and whatever goes through a gateway. Approvals keep their data in
//! Dataverse, which does not make a flow premium. A name in neither list is never taken as standard: look for the premium icon
//! beside the flow. The lists were printed late, so on earlier days most entries carry a warning.

use super::sets::UNSETTLED;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{AP20, AP24, F19, F21, FP26, S3};

/// Options that are classes, not names.
const CLASSES: &[&str] = &["standard", "premium", "custom", "http", "gateway"];
/// Names that no text before March 2026 classes. SharePoint is named in March 2020, Approvals in August 2020.
const UNDATED: &[&str] = &[
    "office-365-outlook",
    "office-365-users",
    "office-365-groups",
    "teams",
    "onedrive",
    "onedrive-for-business",
    "excel-online",
    "forms",
    "planner",
    "notifications",
    "rss",
    "schedule",
    "mail",
    "msn-weather",
    "adobe-acrobat-sign",
    "salesforce",
    "sap",
    "oracle",
    "servicenow",
    "docusign",
    "snowflake",
];
const UNDATED_WARNING: Then = Then::Warn(
    "W-TIER-UNDATED",
    "The class of a connector comes from a list of 2026; no text of the judged day names it.",
);
const UNLISTED: Then = Then::Inform(
    "I-CONNECTOR-UNLISTED",
    "A connector is not known by name. Look for the premium icon beside the flow, or for the word Premium beside the connector.",
);

/// A connector is named by its name, or nobody knows which there are.
const CONCERNED: Cond = Cond::Any(&[
    Cond::Has(&CONNECTORS, CONNECTORS.all() & !CONNECTORS.mask(CLASSES)),
    Cond::Open(&CONNECTORS),
]);
/// A connector stands in no list, so nobody knows its class.
const IN_NO_LIST: Then = Then::When(&Cond::Open(&CONNECTORS), &[set(&TIER_KNOWN, "no"), UNLISTED]);
/// A connector stands in the list of 2026 only.
const DATED_LATER: Then = Then::When(
    &Cond::All(&[UNSETTLED, has_one(&CONNECTORS, UNDATED)]),
    &[UNDATED_WARNING],
);

/// `standard-connector-list`
pub static STANDARD_CONNECTOR_LIST: Rule = Rule {
    id: "standard-connector-list",
    aliases: &[],
    title: "Which connectors are standard",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2020-03-16"),
            editions: Edition::ALL,
            statement: prose(
                "Connectors are classed by name. The list dates from 2026; most of its entries are not dated earlier, so they carry a warning.",
            ),
            cites: &[FP26.at("Connectors by class"), F19.at("Office 365")],
            when: CONCERNED,
            then: &[
                IN_NO_LIST,
                DATED_LATER,
                Then::When(
                    &Cond::All(&[UNSETTLED, has_one(&CONNECTORS, &["approvals", "sharepoint"])]),
                    &[UNDATED_WARNING],
                ),
            ],
        },
        Version {
            in_force: Period::between("2020-03-16", "2020-08-29"),
            editions: Edition::ALL,
            statement: prose(
                "Connectors are classed by name, and SharePoint is standard. Most other entries come from a list of 2026 and carry a warning.",
            ),
            cites: &[
                S3.at("Trigger Types"),
                FP26.at("Connectors by class"),
                F19.at("Office 365"),
            ],
            when: CONCERNED,
            then: &[
                IN_NO_LIST,
                DATED_LATER,
                Then::When(
                    &Cond::All(&[UNSETTLED, has(&CONNECTORS, "approvals")]),
                    &[UNDATED_WARNING],
                ),
            ],
        },
        Version {
            in_force: Period::between("2020-08-29", "2026-03-19"),
            editions: Edition::ALL,
            statement: prose(
                "Connectors are classed by name, and SharePoint and Approvals are standard. Most other entries come from a list of 2026 and carry a warning.",
            ),
            cites: &[
                AP20.at("Prerequisites"),
                F21.at("Do approvers need a license?"),
                AP24.at("Prerequisites"),
                FP26.at("Connectors by class"),
            ],
            when: CONCERNED,
            then: &[IN_NO_LIST, DATED_LATER],
        },
        Version {
            in_force: Period::from("2026-03-19"),
            editions: Edition::ALL,
            statement: prose(
                "Connectors are classed by name. A name that stands in no list is asked for, never taken as standard.",
            ),
            cites: &[FP26.at("Connectors by class"), AP24.at("Prerequisites")],
            when: CONCERNED,
            then: &[IN_NO_LIST],
        },
    ],
    example: Example {
        story: prose("A flow copies Forms answers into Planner and notifies its owner, who holds Business Basic."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["forms", "planner", "notifications"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["m365"]}"#,
        ),
        status: Status::Covered,
        outcome: prose("All three connectors are standard, so Microsoft 365 is enough."),
    },
};

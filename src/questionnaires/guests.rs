//! Do guests from another company need a license?

use super::shared::THE_FLOW;
use crate::engine::fact::Fact;
use crate::engine::joined::one_list;
use crate::engine::questionnaire::Questionnaire;
use crate::rules::disagreements::DISAGREEMENTS;
use crate::rules::facts::*;
use crate::rules::guests::{TABLES, WITH_FLOWS};
use crate::rules::prices::PRICES;

/// `guests`
pub static GUESTS_QUESTIONNAIRE: Questionnaire = Questionnaire {
    id: "guests",
    title: "Do guests from another company need a license?",
    summary: "What they open or run, what they hold at home, and in which cloud.",
    rules: WITH_FLOWS,
    order: one_list!(&Fact:
        &[
            &GUEST_SUBJECT,
            &GUEST_APP_KIND,
            &GUEST_APP_CLASS,
        ],
        THE_FLOW,
        &[
            &AI_BUILDER,
            &FLOW_LICENSE,
            &GUEST_APP_DATAVERSE,
            &ENVIRONMENT_MANAGED,
            &ENVIRONMENT_TYPE,
            &CUSTOM_CONNECTOR_APIM,
            &CUSTOM_CONNECTOR_EXEMPT,
            &ENVIRONMENT_METERED,
            &ENVIRONMENT_METERS,
            &OWNER_KIND,
            &STARTERS_RECEIVE_OUTPUT,
            &APP_KIND,
            &COPILOT_STUDIO_HELD,
            &CREATED_ON,
            &LAST_EDITED_ON,
            &M365_BOUGHT_ON,
            &M365_TERM_END,
            &GUEST_HOST_LICENSES,
            &APP_EXTENDS_D365,
            &GUEST_HOME_LICENSES,
            &CLOUD,
            &GUEST_HOME_CLOUD,
            &GUEST_CLOUD_RECOGNIZED,
            &GUEST_CODE_APP_CONFIRMED,
            &GUESTS,
            &GUEST_APPS,
            &GUEST_HOST_PASSES,
            &GUEST_DATAVERSE_BLOCKED,
            &INTERNAL_CONSENT,
            &GUEST_HOME_PASSES,
            &ENVIRONMENT_COUNT,
            &REQUEST_TRANSITION,
            &RUNS_PER_MONTH,
            &UNATTENDED_RUNS,
        ],
    ),
    tables: TABLES,
    prices: PRICES,
    disagreements: DISAGREEMENTS,
    unsure: None,
    example: Some((
        "Nine suppliers press a button",
        r#"{ "guest-subject": "flow", "trigger": "instant-button", "connectors": ["sharepoint", "salesforce"], "flow-license": "none", "environment-managed": "no", "guests": 9, "guest-home-licenses": ["m365"], "guest-host-licenses": ["none"], "guest-home-cloud": "public", "cloud": "public" }"#,
    )),
};

//! What does our license include for flows?

use crate::engine::questionnaire::Questionnaire;
use crate::rules::disagreements::DISAGREEMENTS;
use crate::rules::facts::*;
use crate::rules::flow::rights::WHOLE;
use crate::rules::prices::PRICES;

/// `rights`
pub static RIGHTS: Questionnaire = Questionnaire {
    id: "rights",
    title: "What does our license include for flows?",
    summary: "Microsoft 365, Dynamics 365, Power Apps, Windows, Free: flows, limits, storage, and which plans count.",
    rules: WHOLE,
    order: &[
        &RIGHTS_TOPIC,
        &LIST,
        &PLANS,
        &CAPABILITY,
        &PERSON_LICENSES,
        &ENVIRONMENT_TYPE,
        &CAPABILITY_IN_CONTEXT,
        &RESTRICTED_TABLE_APPLICATION,
        &RESTRICTED_TABLE_COUNT,
    ],
    tables: &[],
    prices: PRICES,
    disagreements: DISAGREEMENTS,
    unsure: Some(crate::rules::flow::rights::about::UNSURE),
    example: Some((
        "Microsoft 365 and a SQL table",
        r#"{ "rights-topic": "person", "capability": "premium-connector", "person-licenses": ["m365"] }"#,
    )),
};

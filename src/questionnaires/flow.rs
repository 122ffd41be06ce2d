//! Does this flow need a premium license, and whose?

use crate::engine::questionnaire::Questionnaire;
use crate::rules::disagreements::DISAGREEMENTS;
use crate::rules::facts::*;
use crate::rules::flow::RULES;
use crate::rules::prices::PRICES;

/// `flow`
pub static FLOW: Questionnaire = Questionnaire {
    id: "flow",
    title: "Does this flow need a premium license?",
    summary: "Trigger, connectors, owner, people. About a minute.",
    rules: RULES,
    order: &[&KIND, &TRIGGER, &CONNECTORS, &GATEWAY, &HTTP, &FLOW_LICENSE, &OWNER_KIND, &OWNER_LICENSES, &REQUEST_TRANSITION],
    tables: &[],
    prices: PRICES,
    disagreements: DISAGREEMENTS,
    example: None,
};

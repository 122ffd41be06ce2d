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
    // What a maker sees in the flow itself, then whose flow it is, then the people, then what an admin knows.
    order: &[
        &KIND, &TRIGGER, &RUN_AS, &CONNECTORS, &PORTAL_TYPE, &PREMIUM_ICON, &GATEWAY, &HTTP, &BPF, &RPA, &AI_BUILDER, &FLOW_LICENSE,
        &ENVIRONMENT_MANAGED, &ENVIRONMENT_TYPE, &ENVIRONMENT_METERED, &OWNER_KIND, &OWNER_LICENSES, &SERVICE_ACCOUNT_ROLE,
        &CREDENTIAL_HOLDERS, &CREDENTIAL_HOLDER_LICENSES, &CREDENTIAL_HOLDERS_STABLE, &DESIGNATED_USER, &DESIGNATED_USER_COOWNER,
        &DESIGNATED_USER_LICENSES, &APP_KIND, &COPILOT_STUDIO_HELD, &RUNNERS, &RUNNER_LICENSES, &ROW_ACTORS, &ROW_ACTOR_LICENSES,
        &STARTERS_RECEIVE_OUTPUT, &STARTERS, &STARTER_LICENSES, &SHARED, &SHARED_WITH, &TEAM_SCENARIO, &BENEFICIARIES, &RESPONSE_STARTS_FLOW,
        &RESPONDERS, &APPROVERS, &APPROVER_LICENSES, &RECIPIENTS, &BACKEND, &CONNECTION_OWNERS, &COOWNERS, &HAS_COOWNER, &IN_SOLUTION,
        &OWNER_LEFT_ON, &OWNER_LOST_LICENSE_ON, &CREATED_ON, &LAST_EDITED_ON, &M365_BOUGHT_ON, &M365_TERM_END, &ENVIRONMENT_COUNT,
        &FLOW_LICENSE_COUNT, &REQUEST_TRANSITION,
    ],
    tables: &[],
    prices: PRICES,
    disagreements: DISAGREEMENTS,
    example: None,
};

//! How many requests may a flow or a person make?

use crate::engine::questionnaire::Questionnaire;
use crate::rules::disagreements::DISAGREEMENTS;
use crate::rules::facts::*;
use crate::rules::prices::PRICES;
use crate::rules::requests::{TABLES, WITH_FLOWS};

/// `requests`
pub static REQUESTS: Questionnaire = Questionnaire {
    id: "requests",
    title: "How many requests may a flow make?",
    summary: "Whose limit counts, which number, and what is above it. Reckons from runs and steps.",
    rules: WITH_FLOWS,
    order: &[
        &REQUEST_SOURCE,
        &TRIGGER,
        &RUN_AS,
        &FLOW_LICENSE,
        &FLOW_LICENSE_COUNT,
        &OWNER_KIND,
        &OWNER_LICENSES,
        &IN_SOLUTION,
        &CREATOR_LICENSES,
        &DESIGNATED_USER,
        &DESIGNATED_USER_LICENSES,
        &RUNNER_LICENSES,
        &ROW_ACTOR_LICENSES,
        &PARENTS,
        &PERSON_LICENSES,
        &PASSES_HELD,
        &LICENSES_OWNED,
        &LICENSE_CONTEXT,
        &DAILY_REQUESTS,
        &RUNS_PER_DAY,
        &RUN_STEPS,
        &OTHER_FLOWS_REQUESTS,
        &ENVIRONMENT_METERED,
        &APP_KIND,
        &TENANT_POOL,
        &CREATED_ON,
        &FIVE_MINUTE_REQUESTS,
        &RUNS_PER_MONTH,
        &MONTHLY_CAP,
        &REQUEST_TRANSITION,
        &KIND,
    ],
    tables: TABLES,
    prices: PRICES,
    disagreements: DISAGREEMENTS,
    unsure: None,
    example: Some((
        "A nightly import",
        r#"{ "trigger": "scheduled", "flow-license": "none", "owner-kind": "human", "owner-licenses": ["power-automate-premium"], "daily-requests": "unknown", "runs-per-day": 1, "run-steps": [{ "kind": "trigger", "count": 1 }, { "kind": "action", "count": 6 }, { "kind": "loop", "count": 1 }, { "kind": "loop-action", "count": 4, "items": 15000 }], "other-flows-requests": 500, "environment-metered": "no" }"#,
    )),
};

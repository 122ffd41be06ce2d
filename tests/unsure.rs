//! Who does not know what to ask is told which question was taken for theirs.
#![cfg(not(target_arch = "wasm32"))]

use entitle::api::evaluate::evaluate;
use entitle::questionnaires;
use serde_json::{Value as Json, json};

fn taken(questionnaire: &str, as_of: &str, answers: &Json) -> Option<String> {
    let topic = questionnaires::find(questionnaire)
        .unwrap()
        .unsure
        .as_ref()
        .unwrap()
        .topic;
    let report = evaluate(&json!({ "questionnaire": questionnaire, "asOf": as_of, "answers": answers }));
    let named = report.assumptions.iter().find(|assumption| assumption.fact == topic.id);
    named.map(|assumption| assumption.value.clone())
}

#[test]
fn what_is_taken_for_an_unknown_topic_is_named() {
    for (questionnaire, as_of, topic, option) in [
        ("agents", "2026-11-22", "agents-question", "usage"),
        ("buying", "2026-11-22", "buying-question", "compare"),
        ("capacity", "2026-11-22", "capacity-topic", "licenses"),
        ("rights", "2026-11-22", "rights-topic", "person"),
        ("sites", "2026-11-22", "site-sku", "authenticated-users"),
        ("sites", "2022-06-01", "site-sku", "portal-logins"),
    ] {
        let unknown = json!({ topic: "unknown" });
        assert_eq!(
            taken(questionnaire, as_of, &unknown).as_deref(),
            Some(option),
            "{questionnaire}"
        );
        assert_eq!(
            taken(questionnaire, as_of, &json!({})),
            None,
            "{questionnaire}: nothing was said"
        );
        assert_eq!(
            taken(questionnaire, as_of, &json!({ topic: option })),
            None,
            "{questionnaire}: it was said"
        );
    }
}

#[test]
fn nothing_is_taken_where_another_answer_points_elsewhere() {
    let of_storage = json!({ "agents-question": "unknown", "daily-requests": 300 });
    assert_eq!(taken("agents", "2026-11-22", &of_storage), None);
    let of_add_ons = json!({ "capacity-topic": "unknown", "addons": [{ "addon": "app-passes", "purchased": 3 }] });
    assert_eq!(taken("capacity", "2026-11-22", &of_add_ons), None);
}

//! Headlines of flows: at most two sentences of at most twenty words, with the right number.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use common::golden::cases;
use common::variations::each;
use entitle::api::evaluate::evaluate;
use entitle::questionnaires;
use serde_json::{Value as Json, json};

fn headline(answers: &Json) -> String {
    evaluate(&json!({ "questionnaire": "flow", "asOf": "2026-11-22", "answers": answers })).headline
}

fn case(change: Json) -> Json {
    let mut answers = json!({
        "trigger": "automated", "connectors": ["sap"], "gateway": "no", "http": "no", "bpf": "no", "rpa": "none",
        "ai-builder": "no", "flow-license": "none", "environment-type": "production", "environment-managed": "no",
        "environment-metered": "no", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["m365"],
        "owner-lost-license-on": "none", "service-account-role": ["none"], "starters": 5000,
        "starters-receive-output": "no", "backend": "none"
    });
    for (fact, value) in change.as_object().unwrap() {
        answers[fact] = value.clone();
    }
    answers
}

#[test]
fn it_names_who_needs_what_and_who_does_not() {
    assert_eq!(
        headline(&case(json!({}))),
        "Only the flow's owner needs Power Automate Premium. The 5,000 people who set it off need nothing."
    );
    assert_eq!(
        headline(&case(
            json!({ "trigger": "instant-button", "runners": 1, "runner-licenses": ["m365"] })
        )),
        "1 person who runs it needs Power Automate Premium. The flow's owner needs nothing."
    );
    assert_eq!(
        headline(&case(json!({ "flow-license": "process" }))),
        "The Process license on the flow covers everybody who uses it. The 5,000 people who set it off need nothing."
    );
    assert_eq!(
        headline(&case(json!({ "owner-kind": "gone", "owner-left-on": "2026-11-20" }))),
        "Whoever takes the flow over needs Power Automate Premium. The 5,000 people who set it off need nothing."
    );
}

#[test]
fn it_asks_before_it_says_anything() {
    assert_eq!(headline(&json!({})), "Answer the questions to get a verdict.");
    assert!(headline(&json!({ "trigger": "automated" })).starts_with("It depends: "));
}

#[test]
fn with_nothing_answered_it_asks_on_every_day() {
    let mut silent: Vec<String> = Vec::new();
    for questionnaire in questionnaires::ALL {
        let first = questionnaire.first_day();
        for day in questionnaire.boundaries().into_iter().filter(|day| *day >= first) {
            let report = evaluate(&json!({ "questionnaire": questionnaire.id, "asOf": day.to_string() }));
            if report.status != "ask" || report.ask.is_empty() {
                silent.push(format!(
                    "{} on {day}: {} {}",
                    questionnaire.id, report.status, report.headline
                ));
            }
        }
    }
    assert!(silent.is_empty(), "{silent:#?}");
}

#[test]
fn it_is_short_in_every_case() {
    let of_flows = cases().into_iter().filter(|(file, _)| file.starts_with("flow-"));
    for (_, case) in of_flows.filter(|(_, case)| case["waits"].is_null()) {
        let headline = evaluate(&case["request"]).headline;
        let sentences: Vec<&str> = headline.split(". ").collect();
        let short = sentences
            .iter()
            .all(|sentence| sentence.split_whitespace().count() <= 20);
        assert!(sentences.len() <= 2 && short, "{}: {headline}", case["id"]);
    }
}

fn of(questionnaire: &str, answers: Json) -> String {
    evaluate(&json!({ "questionnaire": questionnaire, "asOf": "2026-11-22", "answers": answers })).headline
}

#[test]
fn a_switch_off_is_named_with_its_day() {
    let busy = |days: i64| {
        of(
            "enforcement",
            json!({ "enforcement-topic": "throttled", "throttled-days": days, "flow-license": "none", "requests-addons": 0, "support-ticket": "no" }),
        )
    };
    assert_eq!(
        busy(6),
        "The flow will be turned off on 30 Nov 2026, in 8 days. That is 14 days without a break above its limit."
    );
    assert_eq!(
        busy(13),
        "The flow will be turned off tomorrow, on 23 Nov 2026. That is 14 days without a break above its limit."
    );
    assert_eq!(
        busy(20),
        "The flow has been off since 16 Nov 2026. That is 14 days without a break above its limit."
    );
    assert_eq!(busy(0), "Nothing turns this flow off.");
    assert_eq!(
        of(
            "enforcement",
            json!({ "enforcement-topic": "report", "premium-flows": 31, "flows-judged": 30 })
        ),
        "An empty report proves nothing: one premium flow is still to be judged."
    );
}

#[test]
fn a_right_is_named_with_what_it_takes() {
    let asks = |capability: &str, license: &str| {
        of(
            "rights",
            json!({ "rights-topic": "person", "capability": capability, "person-licenses": [license] }),
        )
    };
    assert_eq!(
        asks("cloud-flow", "m365"),
        "A cloud flow with standard connectors is included in what the person holds."
    );
    assert_eq!(
        asks("premium-connector", "m365"),
        "A premium connector or HTTP is not included in what the person holds. It takes Power Automate Premium."
    );
    assert_eq!(
        asks("unattended-desktop-flow", "power-automate-premium"),
        "An unattended desktop flow is not included in what the person holds. It takes a Process license for the machine."
    );
    assert_eq!(
        of(
            "rights",
            json!({ "rights-topic": "plans", "list": "dynamics-365", "plans": ["finance", "commerce"] })
        ),
        "All 2 plans are on the list: they include flows."
    );
}

#[test]
fn what_is_short_is_named_with_its_number() {
    let licensed = json!({ "trigger": "scheduled", "owner-licenses": ["power-automate-premium"] });
    let with = |change: Json| {
        let mut answers = case(licensed.clone());
        for (fact, value) in change.as_object().unwrap() {
            answers[fact] = value.clone();
        }
        headline(&answers)
    };
    assert_eq!(
        with(
            json!({ "connectors": ["sharepoint"], "owner-licenses": ["m365"], "ai-builder": "yes", "ai-credits-available": "no", "licenses-owned": [] })
        ),
        "AI Builder credits are missing, not a license. The cheapest way: a pack of Copilot Credits, $200 a month."
    );
    assert_eq!(
        with(
            json!({ "rpa": "unattended", "unattended-sessions": 3, "rpa-developers": 1, "rpa-developer-licenses": ["power-automate-premium"] })
        ),
        "3 Process licenses for the machines are missing, $450 a month."
    );
    assert_eq!(
        with(json!({ "owner-licenses": ["m365"], "ai-builder": "yes", "ai-credits-available": "no" })),
        "The flow's owner needs Power Automate Premium. AI Builder credits are missing, too."
    );
    assert_eq!(
        with(json!({ "owner-kind": "service-principal", "owner-licenses": [], "designated-user": "no" })),
        "The flow of a service principal needs a license of its own. The cheapest way: a co-owner with Premium as licensed user, $15 a month."
    );
    let app = json!({
        "connectors": ["dataverse"], "owner-licenses": ["power-apps-premium"], "app-kind": "power-app-model", "ctx-q1": "yes", "ctx-q2": "yes",
        "ctx-q3": "yes", "associated": "ok", "restricted-tables": "write", "restricted-table-application": "human-resources"
    });
    assert_eq!(
        with(app),
        "Only the flow's owner needs Dynamics 365 Human Resources. The 5,000 people who set it off need nothing."
    );
    assert_eq!(
        with(
            json!({ "connectors": ["dataverse"], "owner-licenses": ["m365"], "restricted-tables": "write", "restricted-table-application": "sales" })
        ),
        "The flow's owner needs Power Automate Premium and Dynamics 365 Sales. The 5,000 people who set it off need nothing."
    );
}

#[test]
fn what_nobody_says_and_what_does_not_work_is_named() {
    assert_eq!(
        headline(&case(json!({ "owner-kind": "non-interactive" }))),
        "A non-interactive user cannot own a flow. Let a person or a service principal own it."
    );
    let child = |licenses: &str| {
        of(
            "enforcement",
            json!({
                "enforcement-topic": "flow", "trigger": "child-call", "connectors": ["sap"], "gateway": "no", "http": "no", "bpf": "no",
                "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "owner-kind": "human", "owner-licenses": [licenses]
            }),
        )
    };
    assert_eq!(
        child("m365"),
        "No text says when a child flow is turned off. The service finds no license with its owner."
    );
    assert_eq!(child("power-automate-premium"), "Nothing turns this flow off.");
}

#[test]
fn it_is_never_general_where_the_report_knows_more() {
    const GENERAL: &[&str] = &[
        "A license is missing",
        "Nothing is proven",
        "What is known proves nothing.",
        "The service does not support this.",
        "The input cannot be judged.",
        "The range shows both ends.",
    ];
    for (_, case) in cases() {
        let headline = evaluate(&case["request"]).headline;
        assert!(
            !GENERAL.iter().any(|general| headline.contains(general)) && headline != "This breaches the license terms.",
            "{}: {headline}",
            case["id"]
        );
    }
}

#[test]
fn it_is_never_empty() {
    each(|request, report| assert!(!report.headline.trim().is_empty(), "{request}"));
}

#[test]
fn what_a_meter_charges_is_named() {
    let storage = json!({
        "capacity-topic": "metered", "metered-database-gb": 9, "metered-file-gb": 400, "metered-log-gb": 0
    });
    assert_eq!(of("capacity", storage), "The meter charges $1,392 a month.");
    assert_eq!(
        of(
            "capacity",
            json!({ "capacity-topic": "metered", "metered-database-gb": 0, "metered-file-gb": 0, "metered-log-gb": 0 })
        ),
        "The meter charges nothing."
    );
}

#[test]
fn a_trial_without_its_start_still_says_something() {
    assert_eq!(
        of(
            "enforcement",
            json!({ "enforcement-topic": "trial", "trial-kind": "self-service", "trial-started-on": "unknown" })
        ),
        "The trial ends on a day that is not known."
    );
}

#[test]
fn what_is_not_known_is_not_counted() {
    let unknown = |questionnaire: &str, facts: &[&str]| {
        let answers: serde_json::Map<String, Json> = facts
            .iter()
            .map(|fact| ((*fact).to_owned(), json!("unknown")))
            .collect();
        of(questionnaire, Json::Object(answers))
    };
    assert_eq!(
        of(
            "enforcement",
            json!({ "enforcement-topic": "report", "premium-flows": "unknown", "flows-judged": "unknown" })
        ),
        "An empty report proves nothing: it is not known how many premium flows are still to be judged."
    );
    assert!(!unknown("enforcement", &["enforcement-topic", "premium-flows"]).contains("The list names"));
    each(|request, report| {
        for wrong in [" 0 to 1 people", " 0 to 1 person", " 0 or more people", " 0 or more of"] {
            assert!(
                !format!(" {}", report.headline).contains(wrong),
                "{request}: {}",
                report.headline
            );
        }
    });
}

#[test]
fn a_gap_has_at_least_one_who_lacks_something() {
    let report = evaluate(&json!({
        "questionnaire": "rights", "asOf": "2026-11-22",
        "answers": {
            "rights-topic": "person", "capability": "unknown", "person-licenses": ["power-automate-plan-2"],
            "restricted-table-application": "finance"
        }
    }));
    assert_eq!(report.status, "gap");
    assert_eq!(serde_json::to_value(&report.needs[0].missing).unwrap(), 1);
    assert_eq!(serde_json::to_value(&report.numbers["peopleToLicense"]).unwrap(), 1);
}

fn passes(as_of: &str, environment: Json, more: Json) -> String {
    let mut answers = json!({
        "purchases": [{ "licenses": 10, "date": "2019-12-02", "termEnd": "2020-12-01" }], "environments": [environment],
        "apps": [{ "id": "a", "kind": "canvas", "class": "premium", "created": "2019-12-02", "canConsume": "yes" }],
        "people": [{ "id": "p", "count": 10, "seed": "none" }], "uses": [{ "people": "p", "app": "a" }],
        "launches": "not-stated", "channel": "csp"
    });
    for (fact, value) in more.as_object().unwrap() {
        answers[fact] = value.clone();
    }
    evaluate(&json!({ "questionnaire": "passes", "asOf": as_of, "answers": answers })).headline
}

#[test]
fn it_tells_who_cannot_get_in_apart_from_who_has_no_right() {
    let held = json!({ "id": "e", "managed": "no", "allocatedPasses": 10 });
    assert_eq!(
        passes("2020-08-31", held, json!({ "baseline": 4, "baseline-ad-hoc": "no" })),
        "4 passes are needed, and every environment has enough. 6 pairs of person and app cannot get in as things stand."
    );
    assert_eq!(
        passes(
            "2025-11-03",
            json!({ "id": "e", "managed": "yes", "paygPlan": "yes", "allocatedPasses": 0 }),
            json!({})
        ),
        "No passes are needed. 10 pairs of person and app have no right there."
    );
}

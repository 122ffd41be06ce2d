//! Guests: what the golden cases do not reach.
#![cfg(not(target_arch = "wasm32"))]

use entitle::api::evaluate::evaluate;
use serde_json::{Value as Json, json};

/// The report on an app, with these answers over a premium canvas app in the public cloud.
fn app(as_of: &str, change: &Json) -> Json {
    let mut answers = json!({
        "guest-subject": "app", "guest-app-kind": "canvas", "guest-app-class": "premium", "guest-app-dataverse": "no", "guests": 10,
        "guest-apps": 1, "guest-home-licenses": ["none"], "guest-host-licenses": ["none"], "guest-home-cloud": "public", "cloud": "public",
        "environment-managed": "no", "environment-metered": "no", "guest-dataverse-blocked": "no", "internal-consent": "yes"
    });
    report(as_of, &mut answers, change)
}

/// The report on a flow with a premium step that a button starts.
fn flow(as_of: &str, change: &Json) -> Json {
    let mut answers = json!({
        "guest-subject": "flow", "trigger": "instant-button", "connectors": ["servicenow"], "gateway": "no", "http": "no", "bpf": "no", "rpa": "none",
        "flow-license": "none", "environment-type": "production", "environment-managed": "no", "environment-metered": "no", "app-kind": "none", "guests": 10,
        "guest-home-licenses": ["none"], "guest-host-licenses": ["none"], "guest-home-cloud": "public", "cloud": "public"
    });
    report(as_of, &mut answers, change)
}

fn report(as_of: &str, answers: &mut Json, change: &Json) -> Json {
    let Json::Object(answers) = answers else {
        return Json::Null;
    };
    for (key, value) in change.as_object().into_iter().flatten() {
        answers.insert(key.clone(), value.clone());
    }
    // What is null was not answered; `"unknown"` would say so in so many words.
    answers.retain(|_, value| !value.is_null());
    json!(evaluate(
        &json!({ "questionnaire": "guests", "asOf": as_of, "answers": answers })
    ))
}

fn codes(report: &Json) -> Vec<&str> {
    report["warnings"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|warning| warning["code"].as_str())
        .collect()
}

const TODAY: &str = "2026-11-22";

#[test]
fn groups_with_different_licenses_are_counted_one_by_one() {
    let mixed = json!([{ "count": 6, "licenses": ["power-apps-premium"] }, { "count": 4, "licenses": ["m365"] }]);
    let report = app(TODAY, &json!({ "guest-home-licenses": mixed }));
    assert_eq!(
        (
            &report["status"],
            &report["numbers"]["peopleToLicense"],
            &report["numbers"]["guestsRecognized"]
        ),
        (&json!("gap"), &json!(4), &json!(6))
    );
    // Whether the four are among the three that the host has licensed is not said.
    let host = json!([{ "count": 3, "licenses": ["power-apps-per-app"] }, { "count": 7, "licenses": ["none"] }]);
    let report = app(
        TODAY,
        &json!({ "guest-home-licenses": mixed, "guest-host-licenses": host }),
    );
    assert_eq!(report["numbers"]["peopleToLicense"]["min"], 1);
    assert_eq!(report["numbers"]["peopleToLicense"]["max"], 4);
}

#[test]
fn between_government_clouds_only_microsoft_knows() {
    let clouds =
        json!({ "cloud": "gcc-high", "guest-home-cloud": "gcc", "guest-home-licenses": ["power-apps-premium"] });
    let open = app(TODAY, &clouds);
    assert_eq!(open["status"], "ask");
    assert_eq!(open["ask"][0]["fact"], "guest-cloud-recognized");
    assert!(codes(&open).contains(&"Q-GUEST-CLOUD"));
    for (answer, status) in [("yes", "covered"), ("no", "gap")] {
        let mut settled = clouds.clone();
        settled["guest-cloud-recognized"] = json!(answer);
        assert_eq!(app(TODAY, &settled)["status"], status);
    }
    assert_eq!(
        app(
            TODAY,
            &json!({ "cloud": "china", "guest-home-cloud": "china", "guest-home-licenses": ["power-apps-premium"] })
        )["status"],
        "covered"
    );
    assert_eq!(
        app(
            TODAY,
            &json!({ "cloud": "public", "guest-home-cloud": "gcc", "guest-home-licenses": ["power-apps-premium"] })
        )["status"],
        "gap"
    );
}

#[test]
fn both_clouds_are_asked_for_although_neither_decides_alone() {
    let report = app(
        TODAY,
        &json!({ "guest-home-licenses": ["power-apps-premium"], "cloud": null, "guest-home-cloud": null }),
    );
    assert_eq!(report["status"], "ask");
    let asked: Vec<_> = report["ask"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|ask| ask["fact"].as_str())
        .collect();
    assert!(
        asked.contains(&"cloud") && asked.contains(&"guest-home-cloud"),
        "{asked:?}"
    );
}

#[test]
fn forms_of_a_list_are_free_unless_the_environment_is_managed() {
    let form = json!({ "guest-app-kind": "list-form", "guest-app-class": "standard", "environment-managed": "yes" });
    let managed = app(TODAY, &form);
    assert_eq!(
        (&managed["status"], &managed["numbers"]["hostLicenses"]),
        (&json!("gap"), &json!(10))
    );
    assert!(codes(&managed).contains(&"W-ME-LISTFORM"));
    let mut premium_at_home = form.clone();
    premium_at_home["guest-home-licenses"] = json!(["power-apps-premium"]);
    assert_eq!(app(TODAY, &premium_at_home)["status"], "covered-with-warning");
}

#[test]
fn managed_environments_by_date() {
    let holder = json!({ "guest-app-class": "standard", "environment-managed": "yes", "guest-host-licenses": ["power-automate-premium"] });
    for (day, status, code) in [
        ("2022-10-11", "gap", None),
        ("2024-12-10", "gap", Some("W-ME-UNDATED")),
        ("2025-02-01", "covered-with-warning", Some("W-ME-UNDATED")),
        ("2025-06-01", "covered", None),
    ] {
        let report = app(day, &holder);
        assert_eq!(report["status"], status, "{day}");
        assert_eq!(
            codes(&report).iter().find(|known| known.starts_with("W-ME")).copied(),
            code,
            "{day}"
        );
    }
    let rules = app(TODAY, &holder)["rules"].to_string();
    assert!(rules.contains("pa-managed-environment"));
}

#[test]
fn the_meter_pays_for_guests_in_apps_by_date() {
    let metered = json!({ "environment-metered": "yes", "guests": 15 });
    let report = app(TODAY, &metered);
    assert_eq!(
        (
            &report["status"],
            &report["numbers"]["monthlyUsd"],
            &report["numbers"]["metered"]
        ),
        (&json!("covered-metered"), &json!(150), &json!(15))
    );
    let managed = json!({ "environment-metered": "yes", "environment-managed": "yes" });
    assert_eq!(app("2026-04-20", &managed)["status"], "gap");
    assert!(codes(&app("2026-04-20", &managed)).contains(&"E-ME-PAYG"));
    assert_eq!(app("2026-05-13", &managed)["status"], "covered-metered");
    assert_eq!(
        app(
            TODAY,
            &json!({ "environment-metered": "yes", "guest-host-licenses": ["power-apps-premium"] })
        )["status"],
        "covered"
    );
    // Passes do nothing where the meter runs.
    assert_eq!(
        app(
            TODAY,
            &json!({ "environment-metered": "yes", "guest-host-licenses": ["power-apps-per-app"] })
        )["status"],
        "covered-metered"
    );
}

#[test]
fn before_the_page_about_guests_the_answer_carries_a_warning() {
    let report = app("2021-12-01", &json!({ "guest-home-licenses": ["power-apps-premium"] }));
    assert_eq!(report["status"], "covered-with-warning");
    assert!(codes(&report).contains(&"W-GUEST-DATE"));
    let flow = flow(
        "2022-03-01",
        &json!({ "guest-home-licenses": ["power-automate-per-user"] }),
    );
    assert_eq!(flow["status"], "gap");
    assert!(codes(&flow).contains(&"W-GUEST-DATE"));
}

#[test]
fn a_license_that_has_ended_leaves_the_door_open_for_a_while() {
    let ended = json!([{ "id": "power-apps-premium", "until": "2026-11-20" }]);
    let report = app(TODAY, &json!({ "guests": 5, "guest-home-licenses": ended }));
    assert_eq!(
        (&report["status"], &report["numbers"]["guestsRecognized"]),
        (&json!("gap"), &json!(0))
    );
    assert_eq!(
        (
            &report["numbers"]["guestsAbleToOpen"]["min"],
            &report["numbers"]["guestsAbleToOpen"]["max"]
        ),
        (&json!(0), &json!(5))
    );
    assert!(report["rules"].to_string().contains("guest-revocation-lag"));
}

#[test]
fn guests_of_a_flow_by_what_they_do() {
    let by_event = json!({ "trigger": "automated", "owner-kind": "human", "starters-receive-output": "no" });
    let report = flow(TODAY, &by_event);
    assert_eq!(report["status"], "covered", "{}", report["headline"]);
    assert!(report["notNeeded"].to_string().contains("guests"));
    let mut gets_result = by_event.clone();
    gets_result["starters-receive-output"] = json!("yes");
    assert_eq!(flow(TODAY, &gets_result)["numbers"]["peopleToLicense"], 10);
    let owns = flow(TODAY, &json!({ "trigger": "automated", "owner-kind": "guest" }));
    assert_eq!(
        (&owns["status"], &owns["numbers"]["peopleToLicense"]),
        (&json!("gap"), &json!(1))
    );
    let standard = flow(
        TODAY,
        &json!({ "connectors": ["sharepoint"], "guest-home-licenses": ["m365"] }),
    );
    assert_eq!(standard["status"], "covered");
    let licensed = flow(TODAY, &json!({ "flow-license": "process" }));
    assert_eq!(
        (&licensed["status"], &licensed["numbers"]["hostLicenses"]),
        (&json!("covered"), &json!(0))
    );
}

#[test]
fn a_flow_on_dataverse_warns_where_only_home_licenses_it() {
    let home = json!({ "connectors": ["dataverse"], "guest-home-licenses": ["power-automate-premium"], "guest-dataverse-blocked": "no" });
    let report = flow(TODAY, &home);
    assert_eq!(report["status"], "covered-with-warning");
    assert!(codes(&report).contains(&"W-GUEST-DATAVERSE-HOST"));
    let mut host = home.clone();
    host["guest-host-licenses"] = json!(["power-automate-trial"]);
    assert_eq!(flow(TODAY, &host)["status"], "covered");
    host["guest-dataverse-blocked"] = json!("yes");
    assert!(codes(&flow(TODAY, &host)).contains(&"W-GUEST-DATAVERSE-BLOCKED"));
}

#[test]
fn a_meter_pays_for_guests_of_a_flow_and_an_app_asks_nothing_of_flows() {
    let metered = json!({ "environment-metered": "yes", "environment-meters": ["flows"], "runs-per-month": 100 });
    assert_eq!(flow(TODAY, &metered)["status"], "covered-metered");
    let report = evaluate(&json!({ "questionnaire": "guests", "answers": { "guest-subject": "app" } }));
    let asked: Vec<_> = report.ask.iter().map(|ask| ask.fact).collect();
    assert!(
        asked
            .iter()
            .all(|fact| !["trigger", "connectors", "owner-kind", "flow-license"].contains(fact)),
        "{asked:?}"
    );
}

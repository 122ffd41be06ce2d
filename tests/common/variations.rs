//! All golden cases and examples of rules, each as it is, with each single answer left out, and with each said to be unknown.

use super::golden::{cases, examples, side_by_side};
use entitle::api::evaluate::evaluate_so_far;
use entitle::api::report::Report;
use serde_json::{Value as Json, json};

fn requests() -> Vec<Json> {
    let cases = cases().into_iter().filter(|(_, case)| case["waits"].is_null());
    cases
        .map(|(_, mut case)| case["request"].take())
        .chain(examples())
        .collect()
}

fn variations(request: &Json) -> Vec<Json> {
    let mut all = vec![request.clone()];
    for fact in request["answers"]
        .as_object()
        .into_iter()
        .flat_map(|answers| answers.keys())
    {
        let mut without = request.clone();
        without["answers"].as_object_mut().unwrap().remove(fact);
        let mut unknown = request.clone();
        unknown["answers"][fact] = json!("unknown");
        all.extend([without, unknown]);
    }
    all
}

/// Judges every variation, side by side, without the usual case and the other readings.
pub fn each(check: impl Fn(&Json, &Report) + Sync) {
    let requests = requests();
    assert!(requests.len() > 1_000);
    side_by_side(&requests, |request| {
        for json in variations(request) {
            check(&json, &evaluate_so_far(&json));
        }
    });
}

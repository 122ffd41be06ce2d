//! All golden cases and examples of rules, each as it is, with each single answer left out, and with each said to be unknown.

use entitle::api::evaluate::evaluate_so_far;
use entitle::api::report::Report;
use entitle::rules;
use serde_json::{Value as Json, json};

fn requests() -> Vec<Json> {
    let mut files: Vec<_> = std::fs::read_dir("tests/cases")
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let cases = files.iter().flat_map(|path| {
        let cases: Vec<Json> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        cases
            .into_iter()
            .filter(|case| case["waits"].is_null())
            .map(|case| case["request"].clone())
    });
    let examples = rules::all().map(|rule| {
        let example = &rule.example;
        let answers: Json = serde_json::from_str(example.answers.text()).unwrap();
        json!({ "questionnaire": example.questionnaire, "asOf": example.as_of, "answers": answers })
    });
    cases.chain(examples).collect()
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
    let part = requests
        .len()
        .div_ceil(std::thread::available_parallelism().map_or(2, usize::from));
    std::thread::scope(|scope| {
        for part in requests.chunks(part) {
            let check = &check;
            scope.spawn(move || {
                for json in part.iter().flat_map(variations) {
                    check(&json, &evaluate_so_far(&json));
                }
            });
        }
    });
}

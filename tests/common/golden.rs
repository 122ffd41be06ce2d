//! The golden cases and the worked examples of the rules, read once for all tests.

use entitle::api::request::Request;
use entitle::rules;
use serde_json::{Value as Json, json};

/// Returns every case with the name of its file, in the order of the names.
pub fn cases() -> Vec<(String, Json)> {
    let mut files: Vec<_> = std::fs::read_dir("tests/cases")
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|file| file.extension().is_some_and(|end| end == "json"))
        .collect();
    files.sort();
    let mut all = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let list: Vec<Json> = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        all.extend(list.into_iter().map(|case| (name.clone(), case)));
    }
    all
}

/// Returns the requests of all cases that are requests.
pub fn read() -> Vec<Request> {
    cases()
        .iter()
        .filter_map(|(_, case)| Request::read(&case["request"]).ok())
        .collect()
}

/// Returns the worked examples of all rules as requests.
pub fn examples() -> impl Iterator<Item = Json> {
    rules::all().map(|rule| {
        let example = &rule.example;
        let answers: Json = serde_json::from_str(example.answers.text()).unwrap();
        json!({ "questionnaire": example.questionnaire, "asOf": example.as_of, "answers": answers })
    })
}

/// Looks at every request, side by side.
pub fn side_by_side(requests: &[Json], look: impl Fn(&Json) + Sync) {
    let part = requests
        .len()
        .div_ceil(std::thread::available_parallelism().map_or(2, usize::from));
    std::thread::scope(|scope| {
        for part in requests.chunks(part) {
            let look = &look;
            scope.spawn(move || part.iter().for_each(look));
        }
    });
}

/// Returns the ends of a number or range in a report.
pub fn ends(number: &Json) -> Option<(f64, f64)> {
    if let Some(exact) = number.as_f64() {
        return Some((exact, exact));
    }
    let least = number["min"].as_f64()?;
    Some((least, number["max"].as_f64().unwrap_or(f64::INFINITY)))
}

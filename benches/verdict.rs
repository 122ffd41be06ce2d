//! Times verdicts natively, each as a ratio to reading the same request with `serde_json` in the same run: the verdict with
//! its reasons, the same with what the other readings would give, and all of it from the text of the request on.

use entitle::api::evaluate::{evaluate, report_so_far, report_with};
use entitle::api::request::Request;
use entitle::engine::program::Program;
use entitle::questionnaires;
use entitle::rules;
use serde_json::{Value as Json, json};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Returns the median time of a call over at least 200 ms.
fn median(mut call: impl FnMut()) -> Duration {
    let mut times = Vec::new();
    let begin = Instant::now();
    while begin.elapsed() < Duration::from_millis(200) || times.len() < 11 {
        let start = Instant::now();
        call();
        times.push(start.elapsed());
    }
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn row(what: &str, text: &str) {
    let parse = median(|| {
        let _ = black_box(serde_json::from_str::<Json>(black_box(text)));
    });
    let Ok(json) = serde_json::from_str::<Json>(text) else {
        return;
    };
    let whole = median(|| {
        black_box(evaluate(black_box(&json)));
    });
    let Ok(request) = Request::read(&json) else { return };
    let program = Program::new(request.questionnaire.rules, request.as_of, request.edition);
    let verdict = median(|| {
        black_box(report_so_far(black_box(&request), &program));
    });
    let readings = median(|| {
        black_box(report_with(black_box(&request), &program));
    });
    let micros = |time: Duration| time.as_secs_f64() * 1e6;
    println!(
        "{what:<44} verdict {:>10.1} µs  with other readings {:>10.1} µs  from text on {:>10.1} µs  {:>8.1} × serde_json ({:.1} µs)",
        micros(verdict),
        micros(readings),
        micros(whole),
        micros(whole) / micros(parse).max(1e-9),
        micros(parse)
    );
}

/// A flow on which every question is answered: one owner by Microsoft 365, a premium connector, not managed, not metered.
fn answered() -> Json {
    json!({ "questionnaire": "flow", "asOf": "2026-11-22", "answers": {
        "trigger": "automated", "connectors": ["sharepoint", "salesforce"], "gateway": "no", "http": "no", "bpf": "no",
        "flow-license": "none", "owner-kind": "human", "owner-licenses": ["m365"], "owner-lost-license-on": "none",
        "starters-receive-output": "no", "environment-managed": "no", "environment-metered": "no",
        "environment-type": "production", "app-kind": "none"
    } })
}

fn main() {
    row("flow: every question answered", &answered().to_string());
    for questionnaire in questionnaires::ALL {
        let examples = rules::all().filter(|rule| rule.example.questionnaire == questionnaire.id);
        for rule in examples.step_by(7).take(5) {
            let answers: Json = serde_json::from_str(rule.example.answers.text()).unwrap_or_default();
            let request = json!({ "questionnaire": questionnaire.id, "asOf": rule.example.as_of, "answers": answers });
            row(&format!("{}: {}", questionnaire.id, rule.id), &request.to_string());
        }
    }
    if questionnaires::find("passes").is_some() {
        row(
            "passes: 2,000 people × 200 apps × 20 environments",
            &large(2_000, 200, 20).to_string(),
        );
    }
}

/// Returns a large case: every person uses twenty apps.
fn large(people: usize, apps: usize, environments: usize) -> Json {
    let rights = [
        json!({ "seed": "m365-with-power-apps" }),
        json!({ "seed": "none" }),
        json!({ "hostPremium": "yes" }),
    ];
    let person = |i: usize| {
        let mut row = rights.get(i % 3).cloned().unwrap_or_default();
        row["id"] = json!(format!("person-{i}"));
        row
    };
    let app = |i: usize| {
        json!({
            "id": format!("app-{i}"), "name": format!("App {i}"), "environment": format!("env-{}", i % environments),
            "kind": if i.is_multiple_of(5) { "model-driven" } else { "canvas" }, "class": if i.is_multiple_of(2) { "premium" } else { "standard" },
            "created": "2023-01-01", "canConsume": "yes", "dataverse": "no"
        })
    };
    let environment = |i: usize| json!({ "id": format!("env-{i}"), "name": format!("Environment {i}"), "type": "production", "managed": "no", "allocatedPasses": 500, "paygPlan": "no" });
    let mut uses = Vec::new();
    for i in 0..people {
        for k in 0..20 {
            uses.push(json!({ "people": format!("person-{i}"), "app": format!("app-{}", (i * 7 + k) % apps) }));
        }
    }
    json!({ "questionnaire": "passes", "asOf": "2026-11-22", "answers": {
        "purchases": [{ "licenses": 20_000, "date": "2022-03-01" }],
        "environments": (0..environments).map(environment).collect::<Vec<_>>(),
        "apps": (0..apps).map(app).collect::<Vec<_>>(),
        "people": (0..people).map(person).collect::<Vec<_>>(),
        "uses": uses
    } })
}

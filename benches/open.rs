//! Times cases that are still open, natively: the worst a question page has to do for one answer.

use entitle::api::evaluate::report_with;
use entitle::api::request::Request;
use entitle::engine::assess::{Case, LOOK_AHEAD, assess};
use entitle::engine::eval::Eval;
use entitle::engine::needs;
use entitle::engine::outcome::Outcome;
use entitle::engine::program::Program;
use serde_json::json;
use std::hint::black_box;
use std::time::Instant;

fn time(what: &str, mut call: impl FnMut()) {
    let start = Instant::now();
    for _ in 0..50 {
        call();
    }
    println!("  {what:<12} {:>8.1} µs", start.elapsed().as_secs_f64() * 1e6 / 50.0);
}

fn main() {
    for answers in [
        json!({}),
        json!({ "trigger": "automated" }),
        json!({ "trigger": "unknown", "connectors": "unknown" }),
    ] {
        let request = json!({ "questionnaire": "flow", "answers": answers });
        println!("{request}");
        let Ok(request) = Request::read(&request) else { continue };
        let program = Program::new(request.questionnaire.rules, request.as_of, request.edition);
        let q = request.questionnaire;
        time("outcome", || {
            black_box(Outcome::of(q, &Eval::new(&program, &request.facts, request.as_of)));
        });
        let eval = Eval::new(&program, &request.facts, request.as_of);
        let now = Outcome::of(q, &eval);
        let open = needs::open_facts(q, &eval);
        time("open", || {
            black_box(needs::open_facts(
                q,
                &Eval::new(&program, &request.facts, request.as_of),
            ));
        });
        time("ask", || {
            black_box(needs::ask(
                q,
                &program,
                &request.facts,
                request.as_of,
                &now,
                &open,
                LOOK_AHEAD,
            ));
        });
        let case = Case {
            questionnaire: q,
            facts: &request.facts,
            as_of: request.as_of,
            edition: request.edition,
            ahead: LOOK_AHEAD,
        };
        time("assess", || {
            black_box(assess(&case, &program));
        });
        time("report", || {
            black_box(report_with(&request, &program));
        });
    }
}

//! Times what the page asks of the engine for one answer, natively: every questionnaire is walked from its first question
//! to its result, and at each step the report so far and the trail of answers are made, each with its parts.

use entitle::api::evaluate::report_ahead;
use entitle::api::programs::program;
use entitle::api::request::Request;
use entitle::api::trail::trail;
use entitle::engine::assess::{Case, assess};
use entitle::engine::eval::Eval;
use entitle::engine::fact::Fact;
use entitle::engine::needs::{open_facts, samples};
use entitle::engine::outcome::Outcome;
use entitle::questionnaires;
use entitle::rules::facts;
use serde_json::json;
use std::hint::black_box;
use std::time::Instant;

const ROUNDS: u32 = 20;
const PARTS: [&str; 5] = ["outcome", "open", "assess", "report", "trail"];

/// Returns the cases that come by on the way to a result when each question gets its first answer.
fn walk(questionnaire: &str) -> Vec<Request> {
    let Ok(mut request) = Request::read(&json!({ "questionnaire": questionnaire })) else {
        return Vec::new();
    };
    let mut cases = Vec::new();
    loop {
        let report = report_ahead(&request, &program(&request), 1);
        cases.push(request.clone());
        let next = report.ask.first().and_then(|ask| facts::find(ask.fact));
        let answer = |fact: &'static Fact| {
            samples(fact, request.as_of)
                .into_iter()
                .next()
                .map(|value| (fact, value))
        };
        match next.and_then(answer) {
            Some((fact, value)) => request.facts.set(fact, value),
            None => return cases,
        }
    }
}

/// Returns how long a call takes, in microseconds.
fn time(mut call: impl FnMut()) -> f64 {
    let start = Instant::now();
    for _ in 0..ROUNDS {
        call();
    }
    start.elapsed().as_secs_f64() * 1e6 / f64::from(ROUNDS)
}

/// Returns how long each part takes for a case. The trail goes on from the one of the case before, as on the page.
fn times(request: &Request, before: &Request) -> [f64; 5] {
    let (q, as_of) = (request.questionnaire, request.as_of);
    let program = program(request);
    let case = Case {
        questionnaire: q,
        facts: &request.facts,
        as_of,
        edition: request.edition,
        ahead: 1,
    };
    let eval = || Eval::new(&program, &request.facts, as_of);
    let both = time(|| {
        black_box(trail(q, &program, &before.facts, as_of));
        black_box(trail(q, &program, &request.facts, as_of));
    });
    let back = time(|| {
        black_box(trail(q, &program, &before.facts, as_of));
    });
    [
        time(|| {
            black_box(Outcome::of(q, &eval()));
        }),
        time(|| {
            black_box(open_facts(q, &eval()));
        }),
        time(|| {
            black_box(assess(&case, &program));
        }),
        time(|| {
            black_box(report_ahead(request, &program, 1));
        }),
        both - back,
    ]
}

fn main() {
    let mut all: Vec<[f64; 5]> = Vec::new();
    for questionnaire in questionnaires::ALL {
        let cases = walk(questionnaire.id);
        let mut mine: Vec<[f64; 5]> = Vec::new();
        for (at, case) in cases.iter().enumerate() {
            mine.push(times(case, cases.get(at.saturating_sub(1)).unwrap_or(case)));
        }
        row(questionnaire.id, &mine);
        all.extend(mine);
    }
    row("all, per answer", &all);
}

/// Prints the mean of each part, and the most that report and trail take together.
fn row(what: &str, times: &[[f64; 5]]) {
    print!("{what:<16} {:>3} answers", times.len());
    for (at, part) in PARTS.iter().enumerate() {
        let sum: f64 = times.iter().filter_map(|times| times.get(at)).sum();
        print!("  {part} {:>6.1} µs", sum / times.len().max(1) as f64);
    }
    let most = times
        .iter()
        .map(|[.., report, trail]| report + trail)
        .fold(0.0, f64::max);
    println!("  report and trail at most {most:>6.1} µs");
}

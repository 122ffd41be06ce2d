//! What would change a verdict, and from when to when it holds: each claim is judged again by itself.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use common::golden;
use entitle::api::change::changes;
use entitle::api::evaluate::report;
use entitle::api::request::Request;
use entitle::api::spans::spans;
use entitle::engine::date::Date;

fn requests(every: usize) -> impl Iterator<Item = Request> {
    golden::read().into_iter().step_by(every)
}

#[test]
fn every_change_leads_where_it_says() {
    let mut seen = 0;
    for request in requests(9) {
        let now = report(&request).status;
        let changes = changes(&request);
        assert!(changes.is_empty() || now != "ask", "{:?}", request.facts);
        assert!(changes.is_sorted_by_key(|change| change.status), "the milder first");
        for change in changes {
            let mut other = request.clone();
            other.facts.set(change.fact, change.value.clone());
            let then = report(&other);
            assert_eq!(then.status, change.status.id(), "{} {:?}", change.fact.id, change.value);
            assert_eq!(then.headline, change.headline);
            assert_ne!(then.status, now, "{} changes nothing", change.fact.id);
            seen += 1;
        }
    }
    assert!(seen > 300, "only {seen} changes");
}

#[test]
fn every_span_holds_from_its_first_day_to_its_last() {
    let mut turns = 0;
    for request in requests(60) {
        let spans = spans(&request);
        if spans.is_empty() {
            continue;
        }
        assert_eq!(spans[0].from, request.questionnaire.first_day());
        assert_eq!(spans[spans.len() - 1].until, Date::KNOWN_UNTIL);
        let on = |day: Date| {
            report(&Request {
                as_of: day,
                as_of_given: true,
                ..request.clone()
            })
            .status
        };
        for span in &spans {
            assert_eq!(
                on(span.from),
                span.status.id(),
                "{} {}",
                request.questionnaire.id,
                span.from
            );
            assert_eq!(
                on(span.until),
                span.status.id(),
                "{} {}",
                request.questionnaire.id,
                span.until
            );
        }
        for pair in spans.windows(2) {
            assert_eq!(pair[0].until.plus_days(1), pair[1].from, "without a gap");
            assert_ne!(pair[0].status, pair[1].status, "a turn");
            turns += 1;
        }
    }
    assert!(turns > 10, "only {turns} turns");
}

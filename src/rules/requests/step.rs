//! The computation of the question about requests: spans of time, rules that are named along, and the verdict in words.

use super::terms::{LIMIT, METER_ALONE, METERED, NO_FIGURE, NOT_METERED, PERSON, PERSON_METERED, SHORT, THROTTLED};
use super::windows::{above_by_date, asked_at, between, most_by_date, most_in_a_day, spans};
use crate::engine::date::Date;
use crate::engine::error::InputError;
use crate::engine::eval::Eval;
use crate::engine::finding::Warning;
use crate::engine::known::{Known, Truth};
use crate::engine::monthly::MONTHLY;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::prelude::*;
use crate::engine::price::Cost;
use crate::engine::quantity::{Cents, Interval};
use crate::engine::questionnaire::TableStep;
use crate::rules::facts::*;
use crate::rules::prices::METER_REQUEST;
use crate::text::format;

const DAY: i64 = 24 * 60;
/// The meter for requests reports since.
const REPORTS: Date = Date::of("2022-06-01");
/// The flow of a service principal is known to be standard.
static STANDARD_PRINCIPAL: Cond = Cond::All(&[
    is(&OWNER_KIND, "service-principal"),
    is_one(&TRIGGER, &["automated", "scheduled", "http-request"]),
    is(&FLOW_LICENSE, "none"),
    Cond::Given(&CONNECTORS),
    Cond::Only(&CONNECTORS, CONNECTORS.mask(STANDARD_CONNECTORS)),
]);
/// Microsoft 365 is what the limit comes from.
static ON_M365: Cond = Cond::Any(&[
    Cond::All(&[is(&LIMIT_OF, "owner"), each_bases(&OWNER_LICENSES, &["m365"])]),
    Cond::All(&[is(&LIMIT_OF, "runners"), each_bases(&RUNNER_LICENSES, &["m365"])]),
]);

/// Several licenses lie on the flow, or should.
static STACKED: Cond = Cond::All(&[
    is_one(&FLOW_LICENSE, &["process", "hosted-process"]),
    Cond::Any(&[
        Cond::All(&[Cond::Given(&FLOW_LICENSE_COUNT), at_least(&FLOW_LICENSE_COUNT, 2)]),
        SHORT,
    ]),
    Cond::AsOfFrom(Date::of("2024-06-24")),
]);

fn fire(outcome: &mut Outcome, id: &'static str) {
    if !outcome.fired_in_tables.contains(&id) {
        outcome.fired_in_tables.push(id);
    }
}

fn run(eval: &Eval<'_>, outcome: &mut Outcome) {
    for (when, rule) in [
        (&STANDARD_PRINCIPAL, "service-principal-standard"),
        (&ON_M365, "seeded-m365"),
        (&THROTTLED, "throttle-14-days"),
        (&STACKED, "process-stacking"),
    ] {
        if eval.truth(when) == Truth::Yes {
            fire(outcome, rule);
        }
    }
    if eval.truth(&THROTTLED) == Truth::Yes && eval.program.law >= Date::of("2021-10-31") {
        outcome.notes.push((
            "throttle-14-days",
            "A flow that stays above this figure for 14 days without a break is turned off. Editing and saving it starts the count again.",
        ));
    }
    if let Err(error) = windows(eval, outcome) {
        outcome.error = Some(error);
    }
    // Nothing can be said yet: neither a limit, nor what a run makes, nor an amount.
    if outcome.amounts.is_empty() && !known_enough(outcome) && eval.truth(&NO_FIGURE) != Truth::Yes {
        outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown);
    }
    outcome.headline = headline(eval, outcome);
}

/// Tells whether some figure says something.
fn known_enough(outcome: &Outcome) -> bool {
    let says = |key: &str| figure(outcome, key).is_some_and(|n| n.exact().is_some() || (n.lo > 0 && n.hi.is_some()));
    [
        "requestLimit",
        "nonLicensedPool",
        "requestsPerRun",
        "overMonthlyCap",
        "fiveMinuteLimit",
        "requestsOver",
    ]
    .iter()
    .any(|key| says(key))
}

fn limit(eval: &Eval<'_>) -> Interval {
    eval.number(&LIMIT)
}

fn windows(eval: &Eval<'_>, outcome: &mut Outcome) -> Result<(), InputError> {
    let Some(spans) = spans(eval)? else { return Ok(()) };
    if spans.is_empty() {
        return Ok(());
    }
    let limit = limit(eval);
    let rule: &[&'static str] = &["request-no-rollover"];
    let (day, window) = (most_by_date(&spans).minus(limit), most_in_a_day(&spans).minus(limit));
    outcome.figure("dayOver", day, rule);
    outcome.figure("windowOver", window, rule);
    let over = match window {
        Interval { lo: 1.., .. } => Truth::Yes,
        Interval { hi: Some(0), .. } => Truth::No,
        _ => Truth::Unknown,
    };
    outcome.add_status(Status::Gap, Axis::Terms, over.and(eval.truth(&NOT_METERED)));
    reported(eval, outcome, above_by_date(&spans, limit));
    if day.hi == Some(0) {
        outcome.warnings.push(Warning {
            code: "I-PPR-DAY-CUT",
            text: "A report cut by days shows nothing above the limit. Only the 24 hours across midnight tell."
                .to_owned(),
            rules: vec!["request-no-rollover"],
            certain: true,
        });
    }
    if let Some(at) = asked_at(eval)? {
        outcome.figure("requestsLeft", limit.minus(between(&spans, at - DAY, at)), rule);
    }
    Ok(())
}

/// On a meter that reports, what the days above the limit would cost.
fn reported(eval: &Eval<'_>, outcome: &mut Outcome, above: Interval) {
    let rule = if eval.truth(&METERED) == Truth::Yes {
        "payg-request-overage"
    } else if eval.truth(&PERSON_METERED) == Truth::Yes {
        "payg-request-meter"
    } else {
        return;
    };
    let price = eval.micro(&METER_REQUEST).filter(|_| eval.program.law >= REPORTS);
    let known = outcome.amounts.iter().any(|(key, _)| *key == "wouldBeUsd");
    if let Some(price) = price.filter(|_| !known) {
        fire(outcome, rule);
        let cost = Cost {
            lo: Cents::of(price, above.lo),
            hi: above.hi.map(|hi| Cents::of(price, hi)),
        };
        outcome.amounts.extend([("wouldBeUsd", cost), (MONTHLY, Cost::ZERO)]);
    }
}

/// Returns what becomes of the requests above the limit, where a meter stands for it.
fn on_the_meter(eval: &Eval<'_>) -> Option<&'static str> {
    let metered = eval.truth(&METERED).or(eval.truth(&PERSON_METERED));
    (metered == Truth::Yes).then(|| {
        if eval.program.law >= REPORTS {
            ", which the meter reports and does not bill yet"
        } else {
            ", and no meter counts them yet"
        }
    })
}

fn requests(n: Interval) -> String {
    let noun = if n.exact() == Some(1) { "request" } else { "requests" };
    format!("{} {noun}", format::interval(n))
}

fn figure(outcome: &Outcome, key: &str) -> Option<Interval> {
    outcome
        .figures
        .iter()
        .find(|figure| figure.key == key)
        .map(|figure| figure.value)
}

/// Returns whose limit it is, as the subject of a sentence.
fn subject(eval: &Eval<'_>) -> Option<&'static str> {
    let Known::Choice(mask) = eval.known(&LIMIT_OF) else {
        return None;
    };
    let mut names = LIMIT_OF.names(mask);
    let only = names.next()?;
    if names.next().is_some() {
        return None;
    }
    Some(match only.id {
        "flow-license" => "The license on the flow gives",
        "owner" => "The owner's licenses give",
        "creator" => "The licenses of whoever made the flow give",
        "runners" => "The licenses of each person who runs it give",
        "row-actors" => "The licenses of each person whose change runs it give",
        "designated-user" => "The licenses of the user set for the flow give",
        "parent" => "The flow that calls it gives",
        "pool" => "The pool of the tenant gives",
        "agent" => "Copilot Studio gives",
        "person" if eval.truth(&METER_ALONE) == Truth::Yes => "The meter for apps gives",
        "person" => "The person's licenses give",
        "given" => "The limit gives",
        _ => return None,
    })
}

fn headline(eval: &Eval<'_>, outcome: &Outcome) -> Option<String> {
    if let Some(over) = figure(outcome, "overMonthlyCap") {
        let cap = figure_known(over, eval.truth(&CAP_GIVEN) == Truth::Yes);
        return Some(format!("Runs were capped by the month, not by the day. {cap}"));
    }
    let five = figure(outcome, "overFiveMinutes").filter(|over| over.lo > 0);
    if let Some(five) = five {
        return Some(format!(
            "{} too many within five minutes: the flow is throttled, whatever its license.",
            requests(five)
        ));
    }
    if let Some(window) = figure(outcome, "windowOver").filter(|over| over.lo > 0) {
        let end = on_the_meter(eval).unwrap_or_default();
        return Some(format!("{} too many within 24 hours{end}.", requests(window)));
    }
    let limit = figure(outcome, "requestLimit");
    let (Some(subject), Some(limit)) = (subject(eval), limit) else {
        if let Some(over) = figure(outcome, "requestsOver").filter(|over| over.lo > 0) {
            let end = on_the_meter(eval).unwrap_or_default();
            return Some(format!("{} too many in 24 hours{end}.", requests(over)));
        }
        let per_run = figure(outcome, "requestsPerRun")?.exact()?;
        return Some(format!("One run makes {}.", requests(Interval::exactly(per_run))));
    };
    if limit.hi.is_none() || (limit.lo == 0 && limit.exact().is_none()) {
        let over = figure(outcome, "requestsOver").filter(|over| over.lo > 0 && eval.truth(&PERSON) == Truth::Yes)?;
        return Some(format!("{} too many in 24 hours.", requests(over)));
    }
    let gives = format!("{subject} {} in 24 hours.", requests(limit));
    let verb = |n: Interval| if n.exact() == Some(1) { "is" } else { "are" };
    let more = match (figure(outcome, "requestsLeft"), figure(outcome, "requestsOver")) {
        (_, Some(over)) if over.lo > 0 => {
            let passes = outcome.runtime.possible < Status::Gap && outcome.terms.certain >= Status::Gap;
            let end = on_the_meter(eval)
                .or(passes.then_some(", and the service lets it pass for now"))
                .unwrap_or_default();
            format!(" {} too many {} made{end}.", format::interval(over), verb(over))
        }
        (Some(left), _) if left.exact().is_some() => format!(" {} {} left.", format::interval(left), verb(left)),
        _ if figure(outcome, "windowOver").is_some_and(|over| over.hi != Some(0)) => {
            " Whether more are made within 24 hours is not known.".to_owned()
        }
        _ => String::new(),
    };
    Some(gives + &more)
}

/// The contract or somebody else tells the cap of the month.
static CAP_GIVEN: Cond = Cond::Given(&MONTHLY_CAP);

fn figure_known(over: Interval, cap_given: bool) -> String {
    match over.exact() {
        Some(0) if !cap_given => "The figure was kept, if the cap was 15,000.".to_owned(),
        Some(0) => "The figure was kept.".to_owned(),
        Some(_) if cap_given => format!("{} runs too many.", format::interval(over)),
        Some(_) => format!("{} runs too many, if the cap was 15,000.", format::interval(over)),
        None => "How many runs there were is not known.".to_owned(),
    }
}

fn open_leaves(eval: &Eval<'_>, leaves: &mut Leaves) {
    // A meter matters where the spans may lie above the limit.
    if let Ok(Some(spans)) = spans(eval)
        && most_in_a_day(&spans).minus(limit(eval)).hi != Some(0)
    {
        eval.open_leaves(&NOT_METERED, leaves);
    }
}

/// The computation.
pub const STEP: TableStep = TableStep {
    run,
    open_leaves,
    implements: &[
        "request-no-rollover",
        "service-principal-standard",
        "seeded-m365",
        "throttle-14-days",
        "process-stacking",
        "payg-request-meter",
        "payg-request-overage",
    ],
    reads: &[&REQUEST_WINDOWS, &ASKED_AT, &CONNECTORS, &LIMIT_OF],
};

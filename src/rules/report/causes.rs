//! The Active users file against the allocation: figures, causes, status.

use super::codes::text;
use super::pairs::{Cause, Judgement};
use super::read::{Reading, choice, total};
use super::step::{inform, say};
use super::ways;
use crate::engine::eval::Eval;
use crate::engine::finding::ResultRow;
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::quantity::Interval;
use crate::engine::rule::{Axis, Status};
use crate::rules::facts::*;
use crate::rules::passes::market;
use crate::rules::say;
use serde_json::{Value as Json, json};

const RULE: &[&str] = &["report-reconcile"];

/// Notes that answer the two questions people ask of this file.
const ANSWERS: &[&str] = &[
    "How can more apps be opened than there are passes? So many opened apps are not so many passes: a pass is for one person and one app, and outside a managed environment only premium apps take one. Besides, launches beyond the allocation are not reliably stopped, which excuses nothing.",
    "Why do standard apps stand under app pass? The license column follows the switch for passes of each app, and that starts on for every app once an environment has passes. It tells what a launch drew on, not what it needed.",
    "No text of Microsoft explains this column; this explanation fits the documents best. To test it, turn the switch off for one standard app: next month its rows should leave app pass.",
];

/// Adds what the file says about the passes; returns the judgement for the headline.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome, audience: bool) -> Option<(Reading, Judgement)> {
    let reading = match Reading::of(eval) {
        Ok(Some(reading)) => reading,
        Ok(None) => {
            if !audience {
                outcome.add_status(Status::NonCompliant, Axis::Terms, Truth::Unknown);
            }
            return None;
        }
        Err(error) => {
            outcome.error = Some(error);
            return None;
        }
    };
    let judgement = match Judgement::of(eval, &reading) {
        Ok(judgement) => judgement?,
        Err(error) => {
            outcome.error = Some(error);
            return None;
        }
    };
    say::applied(
        outcome,
        std::iter::once("report-reconcile").chain(judgement.rules.iter().copied()),
    );
    for (code, rules) in &judgement.codes {
        say(outcome, code, "", rules);
    }
    for (code, _, rules) in &judgement.asks {
        say(outcome, code, "", rules);
    }
    figures(eval, outcome, &reading, &judgement, audience);
    causes(eval, outcome, &reading, &judgement);
    if !audience {
        status(eval, outcome, &reading, &judgement);
    }
    outcome
        .notes
        .extend(ANSWERS.iter().map(|text| ("report-reconcile", *text)));
    Some((reading, judgement))
}

fn figures(eval: &Eval<'_>, outcome: &mut Outcome, reading: &Reading, all: &Judgement, audience: bool) {
    let (required, allocated) = (all.required(), all.allocated());
    outcome.figure("required", required, RULE);
    outcome.figure("pairsAttributed", all.marked.0, RULE);
    outcome.figure("overAttributed", all.marked.1, RULE);
    outcome.figure("attributionExcess", all.marked.0.minus(allocated), RULE);
    outcome.figure("hidden", all.hidden, RULE);
    outcome.figure("blocked", all.blocked, RULE);
    outcome.figure("rowsRead", reading.rows.0, RULE);
    if !reading.totals {
        outcome.figure("appsAttributed", Interval::exactly(all.distinct.0), RULE);
    }
    if reading.by_app == Truth::No && !reading.totals {
        let mut users: Vec<&str> = reading
            .pairs
            .iter()
            .filter(|pair| pair.marked == Truth::Yes)
            .map(|pair| pair.user.as_str())
            .collect();
        users.sort_unstable();
        users.dedup();
        let users = i64::try_from(users.len()).unwrap_or(i64::MAX);
        outcome.figure("usersAttributed", Interval::exactly(users), RULE);
    }
    if reading.rows.1 > 0 {
        outcome.figure("rowsDropped", Interval::exactly(reading.rows.1), RULE);
        inform(outcome, "I-REPORT-DROPPED", reading.rows.1, RULE);
    }
    if !audience {
        outcome.figure("passesAllocated", allocated, RULE);
        outcome.figure("shortage", all.shortage(), RULE);
        outcome.figure("surplus", all.surplus(), RULE);
    }
    if reading.managed_conflict {
        say(outcome, "W-MANAGED-CONFLICT", "", RULE);
    }
    if all.hidden.lo > 0 {
        inform(outcome, "W-REPORT-HIDDEN", all.hidden.lo, RULE);
    }
    premium(eval, outcome, all);
}

/// People who received Premium leave the count.
fn premium(eval: &Eval<'_>, outcome: &mut Outcome, all: &Judgement) {
    const RULE: &[&str] = &["report-premium-user-removal"];
    let stated = eval.answer(&REPORT_PREMIUM_NOW).is_some();
    if !stated && all.premium.hi == Some(0) {
        return;
    }
    let left = if stated {
        total(eval, &REPORT_PREMIUM_NOW).min(all.marked.0)
    } else {
        all.premium
    };
    outcome.figure("pairsAfterPremium", all.marked.0.minus(left), RULE);
    outcome.fired_in_tables.push("report-premium-user-removal");
}

/// Tells each marked pair by the first cause that fits; the counts add up to the marked pairs.
fn causes(eval: &Eval<'_>, outcome: &mut Outcome, reading: &Reading, all: &Judgement) {
    if reading.totals {
        say(outcome, "I-REPORT-TOTALS", "", RULE);
    }
    let repeated = if reading.by_app == Truth::No && !reading.totals {
        let pairs = i64::try_from(reading.pairs.len()).unwrap_or(i64::MAX);
        reading.rows.0.minus(Interval::exactly(pairs))
    } else if reading.by_app == Truth::No {
        Interval::ZERO
    } else {
        reading.rows.0
    };
    if repeated.hi != Some(0) {
        outcome.figure("causeE1", repeated, RULE);
    }
    if repeated.lo > 0 {
        inform(outcome, "I-REPORT-E1", repeated.lo, RULE);
    }
    if reading.by_app != Truth::No {
        return;
    }
    let need = all.of_cause(Cause::Need);
    // Passes serve the pairs that need them anyhow first; what managed environments add comes after.
    let within = need.min(all.allocated());
    outcome.figure("causeNeed", within, RULE);
    let mut table: Vec<ResultRow> = Vec::new();
    let mut row = |cause: &str, pairs: Interval| {
        if pairs != Interval::ZERO {
            let mut row = ResultRow::new();
            row.insert("cause".to_owned(), Json::from(cause));
            row.insert("pairs".to_owned(), range(pairs));
            table.push(row);
        }
    };
    row("They need a pass, within the allocation.", within);
    let mut tell = |key: &'static str, code: &'static str, pairs: Interval| {
        outcome.figure(key, pairs, RULE);
        row(text(code), pairs);
        if pairs.lo > 0 {
            inform(outcome, code, pairs.lo, RULE);
        }
    };
    tell("causeE2", "I-REPORT-E2", all.of_cause(Cause::Label));
    tell("causeE3", "I-REPORT-E3", all.of_cause(Cause::Managed));
    tell("causeE4", "I-REPORT-E4", all.of_cause(Cause::Changed));
    tell("causeE5", "I-REPORT-E5", all.of_cause(Cause::Gone));
    tell("causeE6", "I-REPORT-E6", need.minus(within));
    tell("causeE7", "I-REPORT-E7", all.of_cause(Cause::Metered));
    tell("causeE8", "I-REPORT-E8", all.of_cause(Cause::Defect));
    let open = all.of_cause(Cause::Open);
    row("Not settled yet.", open);
    outcome.figure("causeOpen", open, RULE);
    outcome.tables.push(("causes", table));
    // A month that is not over explains figures, not pairs.
    if let Some(crate::engine::fact::Value::Day(Some(month))) = eval.answer(&MONTH)
        && month.month() == eval.as_of.month()
        && eval.as_of != eval.as_of.month().1
    {
        say(outcome, "I-REPORT-E9", "", RULE);
    }
}

fn range(n: Interval) -> Json {
    n.exact()
        .map_or_else(|| json!({ "min": n.lo, "max": n.hi }), Json::from)
}

/// A report can show that passes are missing; that there are enough it cannot.
fn status(eval: &Eval<'_>, outcome: &mut Outcome, reading: &Reading, all: &Judgement) {
    let short = all.shortage();
    let (required, allocated) = (all.required(), all.allocated());
    // Opened by people whom nothing there entitles: the file is a list of launches.
    if all.blocked.lo > 0 {
        outcome.add_status(Status::NonCompliant, Axis::Terms, Truth::Yes);
    } else if all.blocked.hi != Some(0) {
        outcome.add_status(Status::NonCompliant, Axis::Terms, Truth::Unknown);
    }
    if short.lo > 0 {
        outcome.add_status(Status::NonCompliant, Axis::Terms, Truth::Yes);
        ways::add(eval, outcome, all);
        outcome.fired_in_tables.push("pa-enforcement-soft");
    } else if short.hi != Some(0)
        && (all.undecided
            || reading.by_app == Truth::Unknown
            || all.unplaced.is_some()
            || (reading.premium_now.is_some() && required.exact().is_none())
            || allocated.exact().is_none())
    {
        outcome.add_status(Status::NonCompliant, Axis::Terms, Truth::Unknown);
    }
    if reading.by_app != Truth::No && required.exact().is_none() {
        say(outcome, "Q-ACTIVE-USERS-GRAIN", "", RULE);
    }
}

/// Collects what the file still needs.
pub fn open_leaves(eval: &Eval<'_>, leaves: &mut Leaves, audience: bool) {
    let form = choice(eval, &REPORT_FORM);
    let rows = eval.rows(&REPORT_ROWS).is_some() && form != Some("totals");
    if form.is_none() && !rows && eval.answer(&REPORT_ROW_COUNT).is_none() {
        leaves.add(&REPORT_FORM);
        return;
    }
    if form == Some("rows") && !rows {
        leaves.add(&REPORT_ROWS);
        return;
    }
    let Ok(Some(reading)) = Reading::of(eval) else { return };
    let Ok(Some(all)) = Judgement::of(eval, &reading) else {
        return;
    };
    let unknown = |fact: &'static crate::engine::fact::Fact| total(eval, fact).exact().is_none();
    if reading.totals {
        [&REPORT_ROW_COUNT, &REPORT_PREMIUM_ROWS]
            .into_iter()
            .filter(|fact| unknown(fact))
            .for_each(|fact| leaves.add(fact));
    }
    if reading.by_app == Truth::Unknown {
        leaves.add(&REPORT_GRAIN);
    }
    let required = all.required();
    if reading.by_app == Truth::Yes && required.exact().is_none() && unknown(&REPORT_PREMIUM_USERS) {
        leaves.add(&REPORT_PREMIUM_USERS);
    }
    if !audience && all.shortage().lo > 0 {
        market::open_leaves(eval, leaves);
    }
    if !audience && eval.rows(&ENVIRONMENTS).is_none() {
        if all.environments.len() > 1 {
            leaves.add(&ENVIRONMENTS);
        } else if unknown(&REPORT_ALLOCATED) {
            leaves.add(&REPORT_ALLOCATED);
        }
    }
    for (_, fact, _) in &all.asks {
        let Some(fact) = fact else { continue };
        if fact.is(&ENV_MANAGED) && eval.rows(&ENVIRONMENTS).is_none() {
            leaves.add(&ENVIRONMENT_MANAGED);
        } else if fact.is(&ENV_PAYG_PLAN) && eval.rows(&ENVIRONMENTS).is_none() {
            leaves.add(&ENVIRONMENT_METERED);
        } else if fact.is(&APP_CLASS) && reading.totals {
            leaves.add(&REPORT_PREMIUM_ROWS);
        } else if eval.rows(&PEOPLE).is_none() && choice(eval, &REPORT_USERS_HOLD).is_none() {
            // What they hold settles most of the rest.
            leaves.add(&REPORT_USERS_HOLD);
        } else if fact.is(&APP_CLASS) && eval.rows(&APPS).is_none() {
            leaves.add(&ROW_PREMIUM);
        } else {
            leaves.add(fact);
        }
    }
}

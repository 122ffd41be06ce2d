//! Premium flows that people on passes own: those of the app are covered, others need a license of their own.

use super::model::says;
use super::step::Solution;
use super::ways;
use crate::engine::eval::Eval;
use crate::engine::fact::Facts;
use crate::engine::finding::Alternative;
use crate::engine::known::Truth;
use crate::engine::outcome::Outcome;
use crate::engine::quantity::Interval;
use crate::engine::rule::{Axis, Status};
use crate::rules::facts::*;

const RULE: &[&str] = &["pa-flow-rights"];

/// What a flow asks of its owner.
struct Flow<'a> {
    owner: Option<&'a str>,
    covered: Truth,
    by_pass: bool,
}

/// Adds the verdict on flows; returns whether there was one.
pub fn add(eval: &Eval<'_>, solution: &Solution, outcome: &mut Outcome) -> bool {
    let Some((rows, _)) = eval.rows(&FLOWS_IN_APP) else {
        return false;
    };
    let premium = rows.iter().filter(|row| !says(row, &FLOW_ROW_PREMIUM, "no"));
    let flows: Vec<Flow<'_>> = premium
        .map(|row| judge(row, solution, eval.program.reads("D-11")))
        .collect();
    if flows.is_empty() {
        return false;
    }
    let covered = flows
        .iter()
        .fold(Interval::ZERO, |sum, flow| sum.plus(number(flow.covered)));
    let mut owners: Vec<(Option<&str>, Truth)> = Vec::new();
    for flow in &flows {
        let short = flow.covered.not();
        match owners
            .iter_mut()
            .find(|(owner, _)| flow.owner.is_some() && *owner == flow.owner)
        {
            Some((_, known)) => *known = known.or(short),
            None => owners.push((flow.owner, short)),
        }
    }
    let licenses = owners
        .iter()
        .fold(Interval::ZERO, |sum, (_, short)| sum.plus(number(*short)));
    outcome.figure("flowsCovered", covered, RULE);
    outcome.figure("flowLicenses", licenses, RULE);
    if licenses.hi != Some(0) {
        outcome.add_status(
            Status::Gap,
            Axis::Terms,
            if licenses.lo > 0 { Truth::Yes } else { Truth::Unknown },
        );
    }
    if licenses.lo > 0 {
        outcome.alternatives.push(Alternative {
            label: format!("Power Automate Premium for {}", ways::people(licenses)),
            licenses: vec![("power-automate-premium", licenses)],
            cost: eval.cost(crate::rules::prices::PRICES, "power-automate-premium", licenses),
            note: "For the owners of premium flows that belong to no app. Power Apps Premium does not cover those.",
            rules: RULE.to_vec(),
            certain: true,
        });
    }
    if flows.iter().any(|flow| flow.by_pass) {
        super::step::say(outcome, "W-FLOW-ASSOCIATE", "", RULE);
    }
    true
}

fn number(truth: Truth) -> Interval {
    match truth {
        Truth::Yes => Interval::exactly(1),
        Truth::Unknown => Interval::between(0, 1),
        Truth::No => Interval::ZERO,
    }
}

/// Judges a flow. Read the other way, a pass lets nobody own premium flows, and Power Apps Premium
/// lets its holder own any.
fn judge<'a>(row: &'a Facts, solution: &Solution, other: bool) -> Flow<'a> {
    let owner = super::model::text(row, &FLOW_ROW_OWNER);
    let certain = says(row, &FLOW_ROW_PREMIUM, "yes");
    let model = solution.model();
    let mut flow = Flow {
        owner,
        covered: Truth::Unknown,
        by_pass: false,
    };
    let people = model
        .people
        .iter()
        .zip(&solution.count().people)
        .filter(|(person, _)| Some(person.id.as_str()) == owner);
    for (person, passes) in people {
        let Some(holder) = model.holders.get(person.pattern) else {
            continue;
        };
        let automate = says(&holder.facts, &PERSON_FLOW_PREMIUM, "yes");
        let premium = says(&holder.facts, &PERSON_PREMIUM, "yes");
        let unrelated = says(row, &FLOW_ROW_RELATION, "unrelated");
        let related = says(row, &FLOW_ROW_RELATION, "triggered") || says(row, &FLOW_ROW_RELATION, "associated");
        let alone = if other {
            says(&holder.facts, &PERSON_PREMIUM, "no")
        } else {
            unrelated
        };
        let owns = related && passes.lo > 0 && !other;
        flow.covered = if automate || owns || (premium && (related || other)) {
            Truth::Yes
        } else if alone && certain && says(&holder.facts, &PERSON_FLOW_PREMIUM, "no") {
            Truth::No
        } else {
            Truth::Unknown
        };
        flow.by_pass =
            flow.covered == Truth::Yes && !automate && !premium && says(row, &FLOW_ROW_RELATION, "associated");
    }
    flow
}

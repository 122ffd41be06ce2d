//! The reasons in the form of the wire: rules that fired, and rules that the report names besides.

use super::report::{Report, Rule};
use super::request::Request;
use super::wire::citations;
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::explain;
use crate::engine::outcome::Outcome;
use crate::engine::program::{Program, version_on};
use crate::engine::rule::{self, Version};
use crate::questionnaires;

fn reason(rule: &rule::Rule, version: &Version, because: Vec<&'static str>, as_of: Date) -> Rule {
    Rule {
        id: rule.id,
        title: rule.title,
        statement: version.statement.text(),
        force: rule.force.id(),
        since: version.in_force.from,
        until: version.in_force.until,
        because,
        citations: citations(version.cites, as_of),
    }
}

fn of_active(eval: &Eval<'_>, at: usize) -> Option<Rule> {
    let active = eval.program.active.get(at)?;
    let because = explain::because(eval, at).iter().map(|fact| fact.id).collect();
    Some(reason(active.rule, active.version, because, eval.as_of))
}

/// Returns the rule of another questionnaire with its own words.
fn of_another(id: &str, request: &Request, program: &Program) -> Option<Rule> {
    let rule = questionnaires::rule(id)?;
    let version = version_on(rule, program.law, request.edition)?;
    Some(reason(rule, version, Vec::new(), request.as_of))
}

/// Returns the first words of a rule that is not in force on that day. Their day tells that it speaks at another time.
fn of_another_day(id: &str, request: &Request) -> Option<Rule> {
    let rule = questionnaires::rule(id)?;
    Some(reason(rule, rule.versions.first()?, Vec::new(), request.as_of))
}

/// Returns the rules that fired, those that a table computation applies at the end.
pub(super) fn fired(request: &Request, eval: &Eval<'_>, outcome: &Outcome) -> Vec<Rule> {
    let program = eval.program;
    let applied = |id: &'static str| outcome.fired_in_tables.contains(&id);
    let mut rules: Vec<Rule> = (0..program.active.len())
        .filter(|at| outcome.fired.contains(at) || program.active.get(*at).is_some_and(|a| applied(a.rule.id)))
        .filter_map(|at| of_active(eval, at))
        .collect();
    for id in &outcome.fired_in_tables {
        if !rules.iter().any(|known| known.id == *id) {
            rules.extend(of_another(id, request, program));
        }
    }
    rules
}

/// Returns the rules that something in the report names, and that did not fire: what is open may make them, or take them away.
pub(super) fn cited(request: &Request, eval: &Eval<'_>, report: &Report) -> Vec<Rule> {
    let named = (report.needs.iter().flat_map(|need| &need.rules))
        .chain(report.not_needed.iter().flat_map(|spared| &spared.rules))
        .chain(report.alternatives.iter().flat_map(|way| &way.rules))
        .chain(report.deadlines.iter().flat_map(|deadline| &deadline.rules))
        .chain(report.warnings.iter().flat_map(|warning| &warning.rules))
        .chain(report.notes.iter().map(|note| &note.rule));
    let mut rules: Vec<Rule> = Vec::new();
    for id in named {
        if report.rules.iter().chain(&rules).any(|known| known.id == *id) {
            continue;
        }
        let at = eval.program.active.iter().position(|active| active.rule.id == *id);
        rules.extend(match at {
            Some(at) => of_active(eval, at),
            None => of_another(id, request, eval.program).or_else(|| of_another_day(id, request)),
        });
    }
    rules
}

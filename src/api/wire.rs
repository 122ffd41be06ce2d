//! What an outcome says, in the form of the wire.

use super::figure::Figure;
use super::report;
use crate::engine::date::Date;
use crate::engine::fact::{Fact, Kind};
use crate::engine::finding::Alternative;
use crate::engine::known::OptionSet;
use crate::engine::lack::ADD_ONS;
use crate::engine::monthly::{MONTHLY, is_cheapest, missing, monthly};
use crate::engine::outcome::Outcome;
use crate::engine::program::Program;
use crate::engine::quantity::Cents;
use crate::engine::rule::{Axis, Citation, Status};
use std::collections::BTreeMap;

pub(super) fn curve(curve: &crate::engine::finding::Curve) -> report::Curve {
    let line = |line: &crate::engine::finding::Line| report::Line {
        license: line.license,
        label: line.label,
        points: line
            .points
            .iter()
            .map(|(n, monthly_usd)| report::Point {
                n: *n,
                monthly_usd: *monthly_usd,
            })
            .collect(),
    };
    report::Curve {
        id: curve.id,
        title: curve.title,
        counts: curve.counts,
        lines: curve.lines.iter().map(line).collect(),
        tips: curve
            .tips
            .iter()
            .map(|(from, license)| report::Tip { from: *from, license })
            .collect(),
        note: curve.note,
        more: curve.more,
        at: curve.at,
    }
}

pub(super) fn ids(program: &Program, at: &[usize]) -> Vec<&'static str> {
    at.iter()
        .filter_map(|at| program.active.get(*at))
        .map(|active| active.rule.id)
        .collect()
}

pub(super) fn needs(outcome: &Outcome, program: &Program, because: &[&'static str]) -> Vec<report::Need> {
    outcome
        .obligations
        .iter()
        .map(|o| report::Need {
            who: o.who.id(),
            count: Figure::count(o.count, because),
            missing: Figure::count(o.missing, because),
            any_of: licenses(o.names, o.any_of),
            axis: match o.axis {
                Axis::Terms => "terms",
                Axis::Runtime => "runtime",
                Axis::Both => "both",
            },
            rules: ids(program, &o.rules),
        })
        .collect()
}

/// Returns the ids of the licenses in a set, possible ones included.
fn licenses(names: &'static Fact, set: OptionSet) -> Vec<&'static str> {
    names.names(set.yes | set.maybe).map(|o| o.id).collect()
}

pub(super) fn citations(cites: &'static [Citation], as_of: Date) -> Vec<report::Citation> {
    let cite = |cite: &Citation| report::Citation {
        source: cite.source.key,
        title: cite.source.title.text(),
        section: cite.section.text(),
        date: cite.source.date,
        url: cite.source.url.text(),
        stale: as_of > cite.source.review_by,
    };
    cites.iter().map(cite).collect()
}

pub(super) fn alternatives(outcome: &Outcome, because: &[&'static str]) -> Vec<report::Alternative> {
    let one = |a: &Alternative| report::Alternative {
        label: a.label.clone(),
        licenses: a
            .licenses
            .iter()
            .map(|(license, count)| (*license, Figure::count(*count, because)))
            .collect(),
        monthly_usd: a.cost.map(|cost| Figure::usd(cost, because)),
        cheapest: a.rests.is_none() && a.cost.is_some_and(|cost| cost.exact().is_some()) && is_cheapest(outcome, a),
        certain: a.certain,
        mends: {
            // Of add-ons each kind is told apart, by its rule.
            let rule = a.rules.first().copied();
            let of = |kind| rule.filter(|_| kind == ADD_ONS).unwrap_or(kind);
            let kinds = match a.rests {
                Some(_) => a.mends.missing,
                None => a.mends.all.and(missing(outcome)),
            };
            kinds.names().map(of).collect()
        },
        note: a.rests.map_or_else(
            || a.note.to_owned(),
            |rests| format!("{rests} {}", a.note).trim_end().to_owned(),
        ),
        rules: a.rules.clone(),
    };
    // Once some ways are certain, the merely possible ones only distract.
    let certain = outcome.alternatives.iter().any(|a| a.certain);
    outcome
        .alternatives
        .iter()
        .filter(|a| a.certain || a.rests.is_some() || !certain)
        .map(one)
        .collect()
}

pub(super) fn numbers(outcome: &Outcome, status: Status, because: &[&'static str]) -> BTreeMap<&'static str, Figure> {
    let mut numbers: BTreeMap<&'static str, Figure> = outcome
        .figures
        .iter()
        .map(|f| {
            let figure = if f.decimal { Figure::decimal } else { Figure::count };
            let mut all = because.to_vec();
            all.retain(|id| !f.unmoved.contains(id));
            all.extend(f.because.iter().filter(|id| !because.contains(id)));
            (f.key, figure(f.value, &all))
        })
        .collect();
    // An amount that no question would settle rests on figures that facts would.
    let open = outcome.figures.iter().filter(|f| f.value.exact().is_none());
    let mut of_figures: Vec<&'static str> = open.flat_map(|f| f.because.iter().copied()).collect();
    of_figures.dedup();
    let because = if because.is_empty() { &of_figures } else { because };
    let amounts = outcome
        .amounts
        .iter()
        .map(|(key, cost)| (*key, Figure::usd(*cost, because)));
    numbers.extend(amounts);
    let (monthly, cheapest) = monthly(outcome);
    match monthly {
        Some(cost) => {
            numbers.insert(MONTHLY, Figure::usd(cost, because));
        }
        None if status <= Status::CoveredWithWarning && numbers.contains_key("peopleToLicense") => {
            numbers.insert(MONTHLY, Figure::Usd(Cents(0)));
        }
        None => {}
    }
    if let Some(cost) = cheapest {
        numbers.insert("cheapestUsd", Figure::usd(cost, because));
    }
    numbers
}

/// Returns the question of a fact, as it goes over the wire.
#[must_use]
pub fn ask(fact: &'static Fact) -> report::Ask {
    report::Ask {
        fact: fact.id,
        kind: kind(fact),
        question: fact.question,
        hint: fact.hint,
        options: fact
            .options()
            .iter()
            .map(|o| report::Choice {
                id: o.id,
                label: o.label,
                hint: o.hint,
            })
            .collect(),
    }
}

/// Returns the name of a fact's kind.
#[must_use]
pub const fn kind(fact: &Fact) -> &'static str {
    match fact.kind {
        Kind::Choice(_) => "choice",
        Kind::Many(_) => "many",
        Kind::Licenses(_) => "licenses",
        Kind::Cohorts(_) => "cohorts",
        Kind::Count { .. } => "count",
        Kind::Day => "day",
        Kind::Text => "text",
        Kind::Table(_) => "table",
    }
}

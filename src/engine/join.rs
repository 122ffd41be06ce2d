//! Tighter ranges: where few choices are open, each combination is judged and the results are joined.
//!
//! Three-valued evaluation alone forgets that two open conditions hang on one answer: an unknown trigger makes the owner
//! *and* the people who run the flow possible, though never both. Judging each trigger by itself and joining the figures
//! gives the honest range. What it costs at most is what it costs those who hold nothing of what nobody named: a license
//! never makes anything dearer.

use super::eval::Eval;
use super::fact::{Fact, Holding, Kind, Value};
use super::finding::{Alternative, Figure};
use super::known::Truth;
use super::lack::Lacks;
use super::monthly::{most_as_things_stand, most_at_the_cheapest};
use super::obligation::Obligation;
use super::outcome::Outcome;
use super::price::Cost;
use super::quantity::{Cents, Interval};
use super::questionnaire::Questionnaire;
use super::rule::Who;

/// At most so many combinations are judged.
const COMBINATIONS: usize = 12;
/// At most so many of choices that the rules pass over.
const PASSED_OVER: usize = 24;
/// At most so many facts are combined.
const FACTS: usize = 3;

/// Returns the outcome with its statuses, figures and costs narrowed to what some combination of the open choices gives, and
/// widened by those that the rules pass over while nobody knows them.
#[must_use]
pub fn narrow(
    questionnaire: &'static Questionnaire,
    eval: &Eval<'_>,
    wide: Outcome,
    open: &[&'static Fact],
    passed_over: &[&'static Fact],
) -> Outcome {
    let settled = passed_over.is_empty()
        && wide.terms.certain == wide.terms.possible
        && wide.figures.iter().all(|figure| figure.value.exact().is_some());
    let mut combined: Vec<&'static Fact> = Vec::new();
    let mut product = 1;
    // What somebody does not know comes first: nobody will answer it.
    let unknown = |fact: &&&'static Fact| matches!(eval.facts().get(fact), Some(Value::Unknown));
    let others = open.iter().filter(|fact| !unknown(fact));
    for fact in passed_over.iter().chain(open.iter().filter(unknown)).chain(others) {
        let options = fact.options().len();
        let choice = matches!(fact.kind, Kind::Choice(_)) && !fact.is_column() && fact.assumed.is_none();
        let again = combined.iter().any(|known| known.is(fact));
        // More are gone through where nothing else tells that they are open.
        let most = if passed_over.iter().any(|known| known.is(fact)) {
            PASSED_OVER
        } else {
            COMBINATIONS
        };
        if choice && !fact.stand_in && !again && combined.len() < FACTS && product * options <= most {
            combined.push(fact);
            product *= options;
        }
    }
    let held: Vec<&'static Fact> = open.iter().copied().filter(|fact| is_held(fact)).collect();
    let of_tables = questionnaire.tables.iter().flat_map(|step| step.reads).any(is_table);
    if settled || (combined.is_empty() && held.is_empty()) || of_tables {
        return wide;
    }
    let mut joined: Option<Outcome> = None;
    let mut ceiling = Some(Cents(0));
    let mut charged = Some(Cents(0));
    let mut roles: Vec<Role> = Vec::new();
    for number in 0..product {
        let mut rest = number;
        let mut with = eval.facts().clone();
        for fact in &combined {
            let options = fact.options().len();
            with.set(fact, Value::Options(1u64 << (rest % options)));
            rest /= options;
        }
        // Without a choice to go through there is one case, which has been judged.
        let outcome = if combined.is_empty() {
            wide.clone()
        } else {
            Outcome::of(questionnaire, &Eval::new(eval.program, &with, eval.as_of))
        };
        add_roles(&mut roles, &wide, &outcome);
        let of_nothing = (!held.is_empty()).then(|| {
            for fact in &held {
                with.set(fact, least(fact));
            }
            Outcome::of(questionnaire, &Eval::new(eval.program, &with, eval.as_of))
        });
        let dearest = of_nothing.as_ref().unwrap_or(&outcome);
        let larger = |known: Option<Cents>, most: Option<Cents>| known.zip(most).map(|(a, b)| a.max(b));
        ceiling = larger(ceiling, most_at_the_cheapest(dearest));
        charged = larger(charged, most_as_things_stand(dearest));
        joined = Some(match joined {
            None => outcome,
            Some(joined) => join(joined, &outcome),
        });
    }
    if let Some(joined) = &mut joined {
        // Ways of one case stand before those of the next, and costs were joined.
        joined.sort_ways();
        if !passed_over.is_empty() {
            say_possible(joined);
        }
    }
    match joined {
        Some(joined) => Outcome {
            obligations: wide.obligations.iter().map(|o| narrowed(o, &roles)).collect(),
            terms: joined.terms,
            runtime: joined.runtime,
            figures: joined.figures,
            alternatives: joined.alternatives,
            amounts: joined.amounts,
            open_amounts: joined.open_amounts,
            bounds: joined.bounds,
            ceiling,
            charged_at_most: charged,
            ..wide
        },
        None => wide,
    }
}

/// Lets ways to mend what only some answers leave missing stand beside those that are certain.
fn say_possible(joined: &mut Outcome) {
    let certain = joined.alternatives.iter().filter(|way| way.certain);
    let mended = certain.fold(Lacks::NONE, |all, way| all.or(way.mends.all));
    for way in joined.alternatives.iter_mut().filter(|way| !way.certain) {
        if !way.mends.missing.without(mended).is_empty() {
            way.rests = Some("Needed for some answers only to what is not known yet.");
        }
    }
}

fn is_held(fact: &Fact) -> bool {
    (fact.holding || matches!(fact.kind, Kind::Licenses(_) | Kind::Cohorts(_))) && !fact.is_column()
}

/// Returns the answer of those who hold as little as can be.
fn least(fact: &Fact) -> Value {
    match fact.kind {
        Kind::Count { unknown_from, .. } => Value::Number(unknown_from.saturating_mul(fact.scale)),
        _ => Value::Holding(Holding::default()),
    }
}

fn is_table(fact: &&'static Fact) -> bool {
    matches!(fact.kind, Kind::Table(_))
}

/// People of a role in every combination.
struct Role {
    who: Who,
    count: Interval,
    missing: Interval,
}

/// Takes one more combination into account, for roles of which only one thing may be asked.
fn add_roles(roles: &mut Vec<Role>, wide: &Outcome, outcome: &Outcome) {
    for o in &wide.obligations {
        if wide.obligations.iter().filter(|other| other.who == o.who).count() > 1 {
            continue;
        }
        let most = |figure: fn(&Obligation) -> Interval| {
            let mine = outcome.obligations.iter().filter(|other| other.who == o.who);
            mine.map(figure).fold(Interval::ZERO, Interval::max)
        };
        let (count, missing) = (most(|o| o.count), most(|o| o.missing));
        match roles.iter_mut().find(|role| role.who == o.who) {
            Some(role) => {
                role.count = role.count.join(count);
                role.missing = role.missing.join(missing);
            }
            None => roles.push(Role {
                who: o.who,
                count,
                missing,
            }),
        }
    }
}

/// Returns the obligation with the number of people that some combination gives.
fn narrowed(o: &Obligation, roles: &[Role]) -> Obligation {
    let Some(role) = roles.iter().find(|role| role.who == o.who) else {
        return o.clone();
    };
    Obligation {
        count: role.count,
        missing: role.missing,
        truth: if role.count.lo > 0 { Truth::Yes } else { o.truth },
        ..o.clone()
    }
}

/// Returns what holds of both: the mildest certain and the worst possible status, figures and costs that hold both.
fn join(a: Outcome, b: &Outcome) -> Outcome {
    let mut joined = a;
    for (mine, other) in [(&mut joined.terms, b.terms), (&mut joined.runtime, b.runtime)] {
        mine.certain = mine.certain.min(other.certain);
        mine.possible = mine.possible.max(other.possible);
    }
    // A figure that one side does not have is nothing there.
    for figure in &mut joined.figures {
        figure.value = figure.value.join(
            b.figures
                .iter()
                .find(|other| other.key == figure.key)
                .map_or(Interval::ZERO, |other| other.value),
        );
    }
    for figure in &b.figures {
        if !joined.figures.iter().any(|mine| mine.key == figure.key) {
            joined.figures.push(Figure {
                value: figure.value.join(Interval::ZERO),
                ..figure.clone()
            });
        }
    }
    open_amounts(&mut joined, b);
    bounds(&mut joined, b);
    for (key, cost) in &mut joined.amounts {
        let other = b.amounts.iter().find(|(known, _)| known == key);
        *cost = cost.join(other.map_or(Cost::ZERO, |(_, cost)| *cost));
    }
    for (key, cost) in &b.amounts {
        if !joined.amounts.iter().any(|(known, _)| known == key) {
            joined.amounts.push((*key, cost.join(Cost::ZERO)));
        }
    }
    for mine in &mut joined.alternatives {
        mine.certain &= b.alternatives.iter().any(|way| way.label == mine.label);
    }
    for way in &b.alternatives {
        match joined.alternatives.iter_mut().find(|mine| mine.label == way.label) {
            None => joined.alternatives.push(Alternative {
                certain: false,
                ..way.clone()
            }),
            Some(mine) => {
                mine.certain &= way.certain && !mine.mends.missing.and(way.mends.missing).is_empty();
                mine.mends = mine.mends.join(way.mends);
                for rule in &way.rules {
                    if !mine.rules.contains(rule) {
                        mine.rules.push(rule);
                    }
                }
                mine.cost = match (mine.cost, way.cost) {
                    (Some(x), Some(y)) => Some(x.join(y)),
                    _ => None,
                };
                for (license, count) in &mut mine.licenses {
                    *count = count.join(
                        way.licenses
                            .iter()
                            .find(|(other, _)| other == license)
                            .map_or(Interval::ZERO, |(_, n)| *n),
                    );
                }
            }
        }
    }
    joined
}

/// An amount that one side does not have only may apply.
fn open_amounts(joined: &mut Outcome, b: &Outcome) {
    let has = |o: &Outcome, key: &str| o.amounts.iter().any(|(known, _)| *known == key);
    let mut open = joined.open_amounts.clone();
    open.extend(&b.open_amounts);
    open.extend(joined.amounts.iter().map(|(key, _)| *key).filter(|key| !has(b, key)));
    open.extend(b.amounts.iter().map(|(key, _)| *key).filter(|key| !has(joined, key)));
    open.sort_unstable();
    open.dedup();
    joined.open_amounts = open;
}

/// What the ways of a rule cost at most is the larger of both sides; nothing where one side does not bound them.
fn bounds(joined: &mut Outcome, b: &Outcome) {
    let bound = |o: &Outcome, rule: &str| o.bounds.iter().find(|(known, _)| *known == rule).map(|(_, most)| *most);
    let offers = |o: &Outcome, rule: &str| o.alternatives.iter().any(|way| way.rules.contains(&rule));
    let mut rules: Vec<&'static str> = joined.bounds.iter().chain(&b.bounds).map(|(rule, _)| *rule).collect();
    rules.sort_unstable();
    rules.dedup();
    let both = |rule: &'static str| match (bound(joined, rule), bound(b, rule)) {
        (Some(mine), Some(other)) => Some((rule, mine.max(other))),
        (Some(most), None) => (!offers(b, rule)).then_some((rule, most)),
        (None, Some(most)) => (!offers(joined, rule)).then_some((rule, most)),
        (None, None) => None,
    };
    let bounds = rules.into_iter().filter_map(both).collect();
    joined.bounds = bounds;
}

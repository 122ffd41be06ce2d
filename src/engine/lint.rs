//! Finds mistakes in the rule table that the compiler cannot.

use super::explain::mentioned;
use super::fact::{Fact, Kind};
use super::questionnaire::Questionnaire;
use super::rule::{Edition, Rule, Then};
use std::collections::BTreeSet;

/// Returns every mistake in the rules, facts and questionnaires, in words. Empty is what it should be.
#[must_use]
pub fn lint(
    rules: &[&'static Rule],
    facts: &[&'static Fact],
    questionnaires: &[&'static Questionnaire],
) -> Vec<String> {
    let mut found = Vec::new();
    ids(rules, &mut found);
    for rule in rules {
        versions(rule, &mut found);
        overrides(rule, rules, &mut found);
    }
    registry(rules, facts, questionnaires, &mut found);
    derived(rules, facts, &mut found);
    found
}

/// Tells whether an id is lower case, words joined by single hyphens.
fn kebab(id: &str) -> bool {
    !id.is_empty()
        && !id.starts_with('-')
        && !id.ends_with('-')
        && !id.contains("--")
        && id
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

fn ids(rules: &[&'static Rule], found: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    for rule in rules {
        for id in std::iter::once(&rule.id).chain(rule.aliases) {
            if !kebab(id) {
                found.push(format!("{id}: not in kebab case"));
            }
            if !seen.insert(*id) {
                found.push(format!("{id}: two rules have this id"));
            }
        }
        if rule.title.is_empty() {
            found.push(format!("{}: has no title", rule.id));
        }
    }
}

fn versions(rule: &'static Rule, found: &mut Vec<String>) {
    if rule.versions.is_empty() {
        found.push(format!("{}: has no version", rule.id));
    }
    for version in rule.versions {
        if version.cites.is_empty() {
            found.push(format!(
                "{}: the version of {} has no source",
                rule.id, version.in_force.from
            ));
        }
        if version.statement.text().is_empty() || !version.statement.text().ends_with(['.', '!', '?']) {
            found.push(format!(
                "{}: the version of {} has no full sentence",
                rule.id, version.in_force.from
            ));
        }
        if Then::parts(version.then).any(|(_, then)| matches!(then, Then::When(..) | Then::Shared(_))) {
            found.push(format!(
                "{}: the version of {} has conclusions too deep to be looked at",
                rule.id, version.in_force.from
            ));
        }
        if version.editions.is_empty() {
            found.push(format!(
                "{}: the version of {} belongs to no edition",
                rule.id, version.in_force.from
            ));
        }
        if version
            .in_force
            .until
            .is_some_and(|until| until <= version.in_force.from)
        {
            found.push(format!(
                "{}: the version of {} ends before it starts",
                rule.id, version.in_force.from
            ));
        }
    }
    for edition in Edition::ALL {
        let mine: Vec<_> = rule
            .versions
            .iter()
            .filter(|version| version.editions.contains(edition))
            .collect();
        for pair in mine.windows(2) {
            let [before, after] = pair else { continue };
            match before.in_force.until {
                Some(until) if until == after.in_force.from => {}
                Some(until) if until < after.in_force.from => {
                    found.push(format!(
                        "{}: nothing is in force from {until} to {} ({})",
                        rule.id,
                        after.in_force.from,
                        edition.id()
                    ));
                }
                _ => found.push(format!(
                    "{}: two versions are in force on {} ({})",
                    rule.id,
                    after.in_force.from,
                    edition.id()
                )),
            }
        }
    }
}

fn overrides(rule: &'static Rule, rules: &[&'static Rule], found: &mut Vec<String>) {
    for target in rule.overrides {
        match rules.iter().find(|other| other.id == *target) {
            None => found.push(format!("{}: overrides {target}, which does not exist", rule.id)),
            Some(other) if other.overrides.contains(&rule.id) => {
                found.push(format!("{}: overrides {target}, which overrides it", rule.id))
            }
            Some(other) => {
                let overlap = rule.versions.iter().any(|a| {
                    other.versions.iter().any(|b| {
                        a.in_force.from < b.in_force.until.unwrap_or(super::date::Date::from_number(i32::MAX))
                            && b.in_force.from < a.in_force.until.unwrap_or(super::date::Date::from_number(i32::MAX))
                    })
                });
                if !overlap {
                    found.push(format!(
                        "{}: overrides {target}, but they are never in force together",
                        rule.id
                    ));
                }
            }
        }
    }
}

fn registry(
    rules: &[&'static Rule],
    facts: &[&'static Fact],
    questionnaires: &[&'static Questionnaire],
    found: &mut Vec<String>,
) {
    let mut ids = BTreeSet::new();
    let mut used: BTreeSet<u16> = BTreeSet::new();
    let mut columns: BTreeSet<u16> = BTreeSet::new();
    for rule in rules {
        for version in rule.versions {
            used.extend(mentioned(&version.when, version.then).iter().map(|fact| fact.slot));
        }
    }
    for step in questionnaires.iter().flat_map(|q| q.tables) {
        used.extend(step.reads.iter().map(|fact| fact.slot));
    }
    for fact in facts {
        if let Kind::Table(cells) = fact.kind {
            columns.extend(cells.iter().map(|column| column.slot));
        }
    }
    for (slot, fact) in facts.iter().enumerate() {
        if usize::from(fact.slot) != slot {
            found.push(format!(
                "{}: stands at {slot} in the registry and says {}",
                fact.id, fact.slot
            ));
        }
        if !ids.insert(fact.id) {
            found.push(format!("{}: two facts have this id", fact.id));
        }
        if fact.options().len() > 64 {
            found.push(format!("{}: has more options than a mask has bits", fact.id));
        }
        let labels = fact.options().iter().any(|o| o.label.is_empty() || !kebab(o.id));
        if labels {
            found.push(format!("{}: an option has no label or no proper id", fact.id));
        }
        if let (Some(usual), Kind::Choice(_) | Kind::Many(_) | Kind::Licenses(_) | Kind::Cohorts(_)) =
            (fact.usual.or(fact.assumed), &fact.kind)
            && fact.find(usual).is_none()
        {
            found.push(format!("{}: its usual answer {usual} is no option", fact.id));
        }
        let asked = questionnaires
            .iter()
            .any(|q| q.order.iter().any(|known| known.is(fact)));
        if asked && fact.question.is_empty() {
            found.push(format!("{}: is asked without a question", fact.id));
        }
        if !used.contains(&fact.slot) && !columns.contains(&fact.slot) {
            found.push(format!("{}: no rule reads it", fact.id));
        }
    }
}

fn derived(rules: &[&'static Rule], facts: &[&'static Fact], found: &mut Vec<String>) {
    for fact in facts
        .iter()
        .filter(|fact| fact.derived && matches!(fact.kind, Kind::Choice(_)))
    {
        let mut set = fact.usual.and_then(|usual| fact.find(usual)).unwrap_or(0);
        for (_, then) in rules
            .iter()
            .flat_map(|rule| rule.versions)
            .flat_map(|version| Then::parts(version.then))
        {
            if let Then::Set(known, mask) = then
                && known.is(fact)
            {
                set |= mask;
            }
        }
        for option in fact.names(fact.all() & !set) {
            found.push(format!("{}: nothing ever sets it to {}", fact.id, option.id));
        }
    }
    for fact in facts.iter().filter(|fact| fact.derived) {
        if reaches(fact, fact, rules, &mut BTreeSet::new()) {
            found.push(format!("{}: is derived from itself", fact.id));
        }
    }
}

/// Tells whether deriving `from` reads `goal`.
fn reaches(from: &'static Fact, goal: &'static Fact, rules: &[&'static Rule], seen: &mut BTreeSet<u16>) -> bool {
    if !seen.insert(from.slot) {
        return false;
    }
    for version in rules.iter().flat_map(|rule| rule.versions) {
        let sets = Then::parts(version.then).any(|(_, then)| match then {
            Then::Set(fact, _) | Then::Admit(fact, _) | Then::Exclude(fact, _) => fact.is(from),
            _ => false,
        });
        if sets {
            for read in mentioned(&version.when, &[]) {
                if read.derived && (read.is(goal) || reaches(read, goal, rules, seen)) {
                    return true;
                }
            }
        }
    }
    false
}

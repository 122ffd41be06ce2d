//! A mix in words and as rows of results.

use super::search::{Group, Mix, figures};
use crate::engine::finding::ResultRow;
use crate::engine::outcome::Outcome;
use crate::rules::passes::model::Model;
use serde_json::{Value as Json, json};

/// Returns what a mix takes, in words.
pub fn words(groups: &[Group], mix: &Mix) -> String {
    let [(_, seats), (_, passes), (_, apps), (_, sites)] = figures(groups, mix);
    let mut parts = Vec::new();
    let n = |n: i64| crate::text::format::number(n);
    if seats > 0 {
        parts.push(format!("Premium for {}", n(seats)));
    }
    if passes > 0 {
        parts.push(format!("{} {}", n(passes), if passes == 1 { "pass" } else { "passes" }));
    }
    if apps.saturating_add(sites) > 0 {
        parts.push(format!(
            "pay-as-you-go for {}",
            match apps.saturating_add(sites) {
                1 => "one opened pair".to_owned(),
                pairs => format!("{} opened pairs", n(pairs)),
            }
        ));
    }
    if parts.is_empty() {
        return "nothing has to be bought".to_owned();
    }
    parts.join(", ")
}

/// Adds the environments and the people of a mix.
pub fn rows(model: &Model, groups: &[Group], mix: &Mix, outcome: &mut Outcome) {
    let environments = model
        .environments
        .iter()
        .zip(&mix.metered)
        .enumerate()
        .map(|(at, (environment, on))| {
            let mut row = ResultRow::new();
            row.insert("id".to_owned(), Json::from(environment.id.as_str()));
            row.insert("name".to_owned(), Json::from(environment.name.as_str()));
            row.insert(
                "by".to_owned(),
                Json::from(if *on { "pay-as-you-go" } else { "passes" }),
            );
            let n = groups.iter().zip(&mix.seats).fold(0i64, |sum, (group, seats)| {
                let rest = group.people.saturating_sub(*seats);
                let passes = group.passes.get(at).copied().unwrap_or(0);
                let part = i128::from(passes) * i128::from(rest) / i128::from(group.people.max(1));
                sum.saturating_add(i64::try_from(part).unwrap_or(i64::MAX))
            });
            row.insert("passes".to_owned(), Json::from(if *on { 0 } else { n }));
            row
        });
    outcome.environments = environments.collect();
    outcome.people = groups
        .iter()
        .zip(&mix.seats)
        .map(|(group, seats)| {
            let mut row = ResultRow::new();
            row.insert("id".to_owned(), Json::from(group.id.as_str()));
            row.insert("premium".to_owned(), json!(seats));
            row
        })
        .collect();
}

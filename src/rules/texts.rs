//! The texts of the second file: everything that is [`Prose`](crate::engine::prose::Prose).

use super::all;
use super::disagreements::DISAGREEMENTS;
use crate::engine::rule::Citation;
use std::collections::BTreeSet;

/// Returns every text that the page loads when it is idle, each once, in order.
#[must_use]
pub fn texts() -> Vec<&'static str> {
    let mut texts = BTreeSet::new();
    let mut cited: Vec<&'static Citation> = Vec::new();
    for rule in all() {
        for version in rule.versions {
            texts.insert(version.statement.text());
            cited.extend(version.cites);
        }
        texts.extend([
            rule.example.story.text(),
            rule.example.outcome.text(),
            rule.example.answers.text(),
        ]);
    }
    for point in DISAGREEMENTS {
        texts.extend([point.topic.text(), point.implemented.text(), point.other.text()]);
        cited.extend(point.cites);
        for version in point.instead.iter().flat_map(|(_, versions)| versions.iter()) {
            texts.insert(version.statement.text());
            cited.extend(version.cites);
        }
    }
    for cite in cited {
        texts.extend([
            cite.section.text(),
            cite.source.title.text(),
            cite.source.publisher.text(),
            cite.source.url.text(),
        ]);
    }
    texts.into_iter().collect()
}

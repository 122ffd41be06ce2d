//! The rules, as data. One file a rule, one line here; nothing but the engine is imported.

pub mod buying;
pub mod disagreements;
pub mod facts;
pub mod flow;
pub mod guests;
pub mod passes;
pub mod prices;
pub mod sources;
#[cfg(not(target_arch = "wasm32"))]
pub mod texts;
mod topic;

pub use facts::FACTS;

use crate::engine::fact::Fact;
use crate::engine::rule::Rule;

/// Every rule, by questionnaire and topic, in the order in which reasons are read.
pub static RULES: &[&[&[&Rule]]] = &[flow::RULES, guests::RULES, passes::RULES, buying::RULES];

/// Returns the rule with this id, or the one that keeps it as another name.
#[must_use]
pub fn find(id: &str) -> Option<&'static Rule> {
    all()
        .find(|rule| rule.id == id)
        .or_else(|| all().find(|rule| rule.aliases.contains(&id)))
}

/// Returns every rule.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    RULES
        .iter()
        .flat_map(|topics| topics.iter())
        .flat_map(|rules| rules.iter())
        .copied()
}

/// Returns the option id that another name of an option means.
#[must_use]
pub fn synonym(fact: &Fact, name: &str) -> Option<&'static str> {
    if fact.id == "connectors" {
        return facts::CONNECTOR_NAMES
            .iter()
            .find(|(other, _)| *other == name)
            .map(|(_, id)| *id);
    }
    match name {
        "power-apps-per-user" => Some("power-apps-premium"),
        "microsoft-365" | "office-365" | "e1" | "e3" | "e5" | "f3" => Some("m365"),
        _ => None,
    }
}

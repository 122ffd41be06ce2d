//! The rules, as data. One file a rule, one line here; nothing but the engine is imported.

pub mod agents;
pub mod buying;
pub mod capacity;
pub mod disagreements;
pub mod facts;
pub mod flow;
pub mod guests;
pub mod passes;
pub mod prices;
pub mod report;
pub mod requests;
mod say;
pub mod sites;
pub mod sources;
#[cfg(not(target_arch = "wasm32"))]
pub mod texts;
mod topic;
mod topics;

pub use facts::FACTS;

use crate::engine::fact::Fact;
use crate::engine::rule::Rule;

/// Every rule, by questionnaire and topic, in the order in which reasons are read.
pub static RULES: &[&[&[&Rule]]] = &[
    flow::RULES,
    flow::enforcement::BESIDES,
    guests::RULES,
    passes::RULES,
    report::RULES,
    requests::RULES,
    // keep one a line
    buying::RULES,
    sites::RULES,
    agents::RULES,
    capacity::RULES,
];

/// A name on the wire with its line of meaning.
pub type Meaning = (&'static str, &'static str);

/// The codes and figures of computations over tables, each with its line of meaning.
pub static MEANINGS: &[(&[Meaning], &[Meaning])] = &[
    (passes::codes::TEXTS, passes::codes::NUMBERS),
    (report::codes::TEXTS, report::codes::NUMBERS),
    (&[], requests::NUMBERS),
    (buying::TEXTS, buying::NUMBERS),
    (sites::TEXTS, sites::NUMBERS),
    (agents::TEXTS, agents::NUMBERS),
    (capacity::codes::TEXTS, capacity::codes::NUMBERS),
    (flow::process::codes::TEXTS, flow::process::codes::NUMBERS),
    (&[], flow::enforcement::figures::NUMBERS),
    (&[], flow::rights::figures::NUMBERS),
];

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
    if fact.id == "connectors" || fact.id.ends_with(".connectors") {
        return facts::CONNECTOR_NAMES
            .iter()
            .find(|(other, _)| *other == name)
            .map(|(_, id)| *id);
    }
    if fact.id == facts::ROW_LICENSE_TYPE.id {
        return Some(facts::license_type(name));
    }
    if fact.is(&facts::ADDON_KIND) || fact.is(&facts::ALLOCATED_ADDON) {
        return facts::currency_type(name);
    }
    if fact.find("yes").is_some() && fact.find("no").is_some() {
        return match name {
            "true" | "premium" => Some("yes"),
            "false" | "standard" => Some("no"),
            _ => None,
        };
    }
    match name {
        "power-apps-per-user" => Some("power-apps-premium"),
        "microsoft-365" | "office-365" | "e1" | "e3" | "e5" | "f3" => Some("m365"),
        _ => None,
    }
}

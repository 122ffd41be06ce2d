//! Every rule, to be searched.

use super::super::el::{El, el, link};
use super::super::result::force;
use super::finder::finder;
use crate::engine::rule::Rule;
use crate::questionnaires;
use crate::state::App;
use leptos::prelude::*;

/// Returns the page.
pub fn page(_app: App) -> El {
    let search = RwSignal::new(String::new());
    let all = questionnaires::rules();
    let total = all.len();
    let mut rest = all;
    let mut groups: Vec<(&'static str, Vec<&'static Rule>)> = Vec::new();
    // A rule stands with the first questionnaire that uses it.
    for q in questionnaires::all() {
        let (mine, others): (Vec<_>, Vec<_>) = rest.into_iter().partition(|rule| {
            q.rules
                .iter()
                .any(|topic| topic.iter().any(|known| known.id == rule.id))
        });
        groups.push((q.title, mine));
        rest = others;
    }
    groups.push(("Others", rest));
    let count = Memo::new(move |_| {
        search.with(|search| {
            questionnaires::rules()
                .into_iter()
                .filter(|rule| matches(rule, search))
                .count()
        })
    });
    let sections = groups
        .into_iter()
        .filter(|(_, rules)| !rules.is_empty())
        .map(move |(title, rules)| {
            let members = rules.clone();
            el("section")
                .live_prop("hidden", move || {
                    search
                        .with(|search| !members.iter().any(|rule| matches(rule, search)))
                        .into()
                })
                .add(el("h2").text(title))
                .add(el("ul.rules").all(rules.into_iter().map(move |rule| row(rule, search))))
        });
    el("div")
        .add(el("p.eyebrow").text("What the verdicts rest on"))
        .add(el("h1").attr("tabindex", "-1").text("Rules"))
        .add(finder("Find a rule ", str::to_ascii_lowercase, search, move || {
            format!("{} of {total}", count.get())
        }))
        .all(sections)
}

fn matches(rule: &Rule, search: &str) -> bool {
    let found = |text: &str| text.to_ascii_lowercase().contains(search);
    search.is_empty()
        || found(rule.id)
        || found(rule.title)
        || rule.aliases.iter().any(|alias| found(alias))
        || rule.versions.iter().any(|version| found(version.statement.text()))
}

fn row(rule: &'static Rule, search: RwSignal<String>) -> El {
    el("li")
        .live_prop("hidden", move || search.with(|search| !matches(rule, search)).into())
        .add(link(format!("#/rules/{}", rule.id), rule.title))
        .text(" ")
        .add(force(rule.force.id()))
        .add(el("code").text(rule.id))
}

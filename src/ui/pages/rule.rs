//! One rule: what it says, since when, by which text; a worked case; who disagrees; where it is used.

use super::super::el::{El, el, link};
use super::super::result::force;
use super::super::words;
use super::missing;
use crate::engine::program::version_on;
use crate::engine::rule::{Citation, Disagreement, Rule, Version};
use crate::questionnaires;
use crate::state::App;
use crate::state::route::{Route, Step};
use crate::text::format;
use leptos::prelude::*;
use serde_json::Value as Json;

/// Returns the page.
pub fn page(app: App, id: &str) -> El {
    let Some(rule) = questionnaires::rule(id) else {
        return missing::page(&format!("/rules/{id}"));
    };
    let alias = (rule.id != id).then(|| el("p.small.muted").text(format!("{id} is another name of this rule.")));
    el("div.rule")
        .add(el("p.eyebrow").add(link("#/rules", "Rules")).text(" · ").text(rule.id))
        .add(el("h1").attr("tabindex", "-1").text(rule.title))
        .maybe(alias)
        .live(move || {
            let edition = app.edition.get();
            let law = edition.pinned().unwrap_or_else(|| app.day());
            let now = version_on(rule, law, edition);
            let state = match now {
                Some(version) => el("p.statement").text(version.statement.text()),
                None => el("p.note").text(format!("Not in force on {}.", format::date(law))),
            };
            el("div").add(state).add(
                el("p")
                    .add(force(rule.force.id()))
                    .text(" ")
                    .text(force_words(rule.force.id())),
            )
        })
        .add(el("h2").text(if rule.versions.len() == 1 {
            "Since when, by which text"
        } else {
            "Wordings, and since when"
        }))
        .live(move || {
            let (day, edition) = (
                app.edition.get().pinned().unwrap_or_else(|| app.day()),
                app.edition.get(),
            );
            let now = version_on(rule, day, edition);
            el("div").all(
                rule.versions
                    .iter()
                    .map(|version| wording(version, now.is_some_and(|now| std::ptr::eq(now, version)), day)),
            )
        })
        .add(example(rule))
        .maybe(gives_way(rule))
        .maybe(disputed(rule))
        .add(used_by(rule))
}

fn force_words(id: &str) -> &'static str {
    match id {
        "hard" => "The service itself acts on it.",
        "terms" => "An obligation of the license terms.",
        "guide" => "The source itself calls it guidance.",
        _ => "A fact used in a calculation.",
    }
}

fn wording(version: &'static Version, now: bool, day: crate::engine::date::Date) -> El {
    let until = version.in_force.until.map_or_else(String::new, |until| {
        format!(" to {}", format::date(until.plus_days(-1)))
    });
    let since = if until.is_empty() { "Since " } else { "" };
    let editions = if version.editions.len() == crate::engine::rule::Edition::ALL.len() {
        String::new()
    } else {
        format!(
            " · edition {}",
            version
                .editions
                .iter()
                .map(|edition| edition.id())
                .collect::<Vec<_>>()
                .join(", ")
        )
    };
    el(if now { "div.reason.now" } else { "div.reason" })
        .add(
            el("div")
                .add(
                    el("p.small.muted")
                        .text(format!(
                            "{since}{}{until}{editions}",
                            format::date(version.in_force.from)
                        ))
                        .maybe(now.then(|| el("span.mark").text("in force"))),
                )
                .add(el("p").text(version.statement.text())),
        )
        .add(el("div.cite").all(version.cites.iter().map(|cite| source(cite, day))))
}

fn source(cite: &Citation, day: crate::engine::date::Date) -> El {
    let stale = (day > cite.source.review_by).then(|| el("span.stale").text(" should be read again"));
    el("p")
        .add(
            link(cite.source.url.text(), cite.source.title.text())
                .attr("rel", "noreferrer")
                .attr("target", "_blank"),
        )
        .text(format!(
            ", “{}”, {}",
            cite.section.text(),
            format::date(cite.source.date)
        ))
        .maybe(stale)
}

fn example(rule: &'static Rule) -> El {
    let example = &rule.example;
    let (glyph, word, _) = words::status(example.status.id());
    let address = questionnaires::find(example.questionnaire).map(|questionnaire| {
        let answers: Json = serde_json::from_str(example.answers.text()).unwrap_or_default();
        let read = crate::api::request::read_answers(Some(&answers)).unwrap_or_default();
        let day = crate::engine::date::Date::parse(example.as_of).ok();
        let work = crate::state::Work {
            facts: read,
            ..crate::state::Work::new(questionnaire)
        };
        crate::state::link::hash(&work, day, crate::engine::rule::Edition::Current)
    });
    el("section")
        .add(el("h2").text("A worked case"))
        .add(el("p").text(example.story.text()))
        .add(
            el("p")
                .add(el("b").text(format!("{glyph} {word}. ")))
                .text(example.outcome.text()),
        )
        .maybe(address.map(|address| el("p").add(link(address, "Try it with these answers").attr("class", "button"))))
}

fn gives_way(rule: &'static Rule) -> Option<El> {
    let over: Vec<&'static str> = rule.overrides.to_vec();
    let under: Vec<&'static str> = questionnaires::rules()
        .into_iter()
        .filter(|other| other.overrides.contains(&rule.id))
        .map(|other| other.id)
        .collect();
    let list = |title: &'static str, ids: Vec<&'static str>| {
        (!ids.is_empty()).then(|| {
            el("p").text(title).all(
                ids.into_iter()
                    .map(|id| link(format!("#/rules/{id}"), id).attr("class", "term")),
            )
        })
    };
    (!over.is_empty() || !under.is_empty()).then(|| {
        el("section")
            .add(el("h2").text("Exceptions"))
            .maybe(list("It goes before: ", over))
            .maybe(list("It gives way to: ", under))
    })
}

fn disputed(rule: &'static Rule) -> Option<El> {
    let mut points: Vec<&'static Disagreement> = Vec::new();
    for point in questionnaires::all()
        .iter()
        .flat_map(|q| q.disagreements.iter().copied())
    {
        if point.rules.contains(&rule.id) && !points.iter().any(|known| known.id == point.id) {
            points.push(point);
        }
    }
    (!points.is_empty()).then(|| {
        el("section")
            .add(el("h2").text("Where the sources disagree"))
            .all(points.into_iter().map(|point| {
                el("div.note")
                    .add(
                        el("p")
                            .add(el("b").text(point.topic.text()))
                            .text(" ")
                            .add(el("span.tag").text(point.id)),
                    )
                    .add(el("p").add(el("b").text("We took: ")).text(point.implemented.text()))
                    .add(
                        el("p")
                            .add(el("b").text("The other reading: "))
                            .text(point.other.text()),
                    )
            }))
    })
}

fn used_by(rule: &'static Rule) -> El {
    let using = questionnaires::all().iter().filter(|q| {
        q.rules
            .iter()
            .any(|topic| topic.iter().any(|known| known.id == rule.id))
            || q.tables.iter().any(|step| step.implements.contains(&rule.id))
    });
    el("section")
        .add(el("h2").text("Used by"))
        .add(el("ul.notes").all(using.map(|q| el("li").add(link(Route::Ask(q, Step::Next).hash(), q.title)))))
}

//! The bibliography: every document, its date, and the rules that rest on it.

use super::super::el::{El, el, link};
use crate::engine::order::sort_by_key;
use crate::engine::rule::{Rule, Source};
use crate::questionnaires;
use crate::state::App;
use crate::text::format;

/// Returns every document that a rule cites, with the rules.
fn cited() -> Vec<(&'static Source, Vec<&'static Rule>)> {
    let mut all: Vec<(&'static Source, Vec<&'static Rule>)> = Vec::new();
    for rule in questionnaires::rules() {
        for cite in rule.versions.iter().flat_map(|version| version.cites) {
            match all.iter_mut().find(|(source, _)| source.key == cite.source.key) {
                Some((_, rules)) if rules.iter().any(|known| known.id == rule.id) => {}
                Some((_, rules)) => rules.push(rule),
                None => all.push((cite.source, vec![rule])),
            }
        }
    }
    sort_by_key(&mut all, |(source, _)| (std::cmp::Reverse(source.date), source.key));
    all
}

const HEAD: [&str; 4] = ["Date", "Document", "Grade", "Rules that rest on it"];

/// Returns the page.
pub fn page(app: App) -> El {
    el("div")
        .add(el("p.eyebrow").text("What was read"))
        .add(el("h1").attr("tabindex", "-1").text("Sources"))
        .add(el("p.lead").text("The newest first. Grade A: a text of Microsoft, read whole. B: an excerpt. C: a third party. Past its review day a source is marked, and so is every verdict that rests on it."))
        .live(move || {
            let day = app.day();
            let rows = cited().into_iter().map(|(source, rules)| row(source, &rules, source.review_by < day));
            el("div.scroll").attr("tabindex", "0").attr("role", "region").attr("aria-label", "Sources").add(
                el("table.stack.sources").add(el("thead").add(el("tr").all(HEAD.map(|title| el("th").attr("scope", "col").text(title))))).add(el("tbody").all(rows)),
            )
        })
}

fn row(source: &'static Source, rules: &[&'static Rule], stale: bool) -> El {
    let links = rules
        .iter()
        .map(|rule| el("li").add(link(format!("#/rules/{}", rule.id), rule.title)));
    let stale = stale.then(|| {
        el("p.stale").text(format!(
            "Should have been read again by {}",
            format::date(source.review_by)
        ))
    });
    el("tr")
        .add(el("td").attr("data-label", "Date").text(format::date(source.date)))
        .add(
            el("th")
                .attr("scope", "row")
                .add(
                    link(source.url.text(), source.title.text())
                        .attr("rel", "noreferrer")
                        .attr("target", "_blank"),
                )
                .add(el("p.small.muted").text(format!("{} · {}", source.publisher.text(), source.key)))
                .maybe(stale),
        )
        .add(el("td").attr("data-label", "Grade").text(source.grade.to_string()))
        .add(
            el("td").add(
                el("details")
                    .add(el("summary").text(if rules.len() == 1 {
                        "1 rule".to_owned()
                    } else {
                        format!("{} rules", rules.len())
                    }))
                    .add(el("ul").all(links)),
            ),
        )
}

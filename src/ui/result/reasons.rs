//! Why: one sentence a rule, its sources in the margin beside it. Then where the sources disagree.

use super::super::el::{El, el, link};
use super::super::words;
use crate::api::report::{Citation, Report, Rule};
use crate::engine::date::Date;
use crate::rules::facts;
use crate::text::format;

/// Returns the reasons.
pub fn reasons(report: &Report) -> Option<El> {
    (!report.rules.is_empty() || !report.cited.is_empty()).then(|| {
        let one = |rule: &Rule| reason(rule, report.as_of);
        // They did not decide, so they stand behind a line that opens.
        let cited = (!report.cited.is_empty()).then(|| {
            let count = report.cited.len();
            el("details")
                .add(el("summary").text(format!("Rules that are named above beside these ({count})")))
                .all(report.cited.iter().map(one))
        });
        // What decides comes first; facts that are only used in a calculation come last.
        let (first, last): (Vec<&Rule>, Vec<&Rule>) = report.rules.iter().partition(|rule| rule.force != "info");
        el("section")
            .add(el("h2").text("Why"))
            .all(first.into_iter().chain(last).map(one))
            .maybe(cited)
    })
}

fn reason(rule: &Rule, as_of: Date) -> El {
    let answers: Vec<String> = rule
        .because
        .iter()
        .filter_map(|id| facts::find(id))
        .map(words::fact)
        .collect();
    let because = (!answers.is_empty())
        .then(|| el("span.because").text(format!("Because of: {}", answers.join(", ").to_ascii_lowercase())));
    let until = rule.until.map_or(String::new(), |until| {
        format!(" until {}", format::date(until.plus_days(-1)))
    });
    // What was read of that time comes first.
    let (of_the_time, later): (Vec<&Citation>, Vec<&Citation>) =
        rule.citations.iter().partition(|citation| citation.date <= as_of);
    let none_of_the_time = match (of_the_time.first(), later.iter().map(|citation| citation.date).min()) {
        (None, Some(oldest)) => Some(el("p").text(format!(
            "No text of that day was read; the oldest is of {}.",
            format::date(oldest)
        ))),
        _ => None,
    };
    let citations: Vec<&Citation> = of_the_time.into_iter().chain(later).collect();
    el("div.reason").add(el("p").text(rule.statement).maybe(because)).add(
        el("div.cite").all(sources(&citations)).maybe(none_of_the_time).add(
            el("p")
                .text(format!("In force since {}{until} ", format::date(rule.since)))
                .add(force(rule.force))
                .text(" ")
                .add(link(format!("#/rules/{}", rule.id), rule.id)),
        ),
    )
}

/// Returns the mark that says how strongly a rule acts.
pub fn force(id: &str) -> El {
    let (word, more) = match id {
        "hard" => ("enforced", "The service itself acts."),
        "terms" => ("terms", "An obligation of the license terms."),
        "guide" => ("guidance", "The source calls it guidance."),
        _ => ("fact", "A fact used in a calculation."),
    };
    el("span.tag").attr("title", more).text(word)
}

/// Returns the first source, and the others behind a line that opens.
pub fn sources(citations: &[&Citation]) -> Vec<El> {
    let mut shown: Vec<El> = citations.iter().copied().take(SHOWN).map(cite).collect();
    let more = citations.len().saturating_sub(SHOWN);
    if more > 0 {
        let summary = if more == 1 {
            "1 more source".to_owned()
        } else {
            format!("{more} more sources")
        };
        shown.push(
            el("details")
                .add(el("summary").text(summary))
                .all(citations.iter().copied().skip(SHOWN).map(cite)),
        );
    }
    shown
}

/// So many sources stand in the margin at once: a list of ten reasons is long enough.
const SHOWN: usize = 1;

/// Returns one source: title, section, date, and whether somebody should have looked again.
pub fn cite(citation: &Citation) -> El {
    let stale = citation.stale.then(|| el("span.stale").text(" should be read again"));
    el("p")
        .add(
            link(citation.url, citation.title)
                .attr("rel", "noreferrer")
                .attr("target", "_blank"),
        )
        .text(format!(", “{}”, {}", citation.section, format::date(citation.date)))
        .maybe(stale)
}

/// Returns advice that changes nothing in the verdict.
pub fn notes(report: &Report) -> Option<El> {
    let informed: Vec<_> = report
        .warnings
        .iter()
        .filter(|warning| warning.code.starts_with("I-"))
        .collect();
    (!report.notes.is_empty() || !informed.is_empty()).then(|| {
        let notes = report.notes.iter().map(|note| {
            el("li")
                .text(note.text)
                .text(" ")
                .add(link(format!("#/rules/{}", note.rule), note.rule).attr("class", "small"))
        });
        let informed = informed.into_iter().map(|warning| {
            el("li")
                .text(warning.text.clone())
                .text(" ")
                .add(el("span.tag").text(warning.code))
        });
        el("section")
            .add(el("h2").text("Good to know"))
            .add(el("ul.notes").all(informed).all(notes))
    })
}

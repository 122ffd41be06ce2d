//! What a report says, as one sentence or two.

use super::codes::text;
use super::pairs::{Cause, Judgement};
use super::read::Reading;
use crate::engine::known::Truth;
use crate::engine::outcome::Outcome;
use crate::engine::quantity::Interval;
use crate::text::format;

fn passes(n: Interval, one: &str, many: &str) -> String {
    let exact = n.exact();
    let noun = if exact == Some(1) { "pass" } else { "passes" };
    let verb = if exact == Some(1) { one } else { many };
    match exact {
        Some(0) => format!("No passes {verb}"),
        _ => format!("{} {noun} {verb}", format::interval(n)),
    }
}

/// Returns the sentence on the Active users file.
#[must_use]
pub fn reconciled(reading: &Reading, all: &Judgement) -> String {
    let (required, allocated, short) = (all.required(), all.allocated(), all.shortage());
    let labels = all.of_cause(Cause::Label);
    let label = match labels.exact() {
        Some(0) | None => String::new(),
        Some(1) if reading.by_app == Truth::No => " 1 pair only carries the label.".to_owned(),
        Some(n) if reading.by_app == Truth::No => {
            format!(" {} pairs only carry the label.", format::number(n))
        }
        Some(_) => String::new(),
    };
    if short.lo > 0 {
        return format!(
            "{} for what the report shows, and {}: {} missing.",
            passes(required, "is needed", "are needed"),
            passes(allocated, "is allocated", "are allocated").to_lowercase(),
            format::interval(short),
        );
    }
    if all.blocked.lo > 0 {
        return format!(
            "{} of a person and an app ran without any right, and passes do not help there.",
            match all.blocked.exact() {
                Some(1) => "1 pair".to_owned(),
                _ => format!("{} pairs", format::interval(all.blocked)),
            }
        );
    }
    if reading.by_app != Truth::No && required.exact().is_none() && allocated.exact().is_none() {
        return "The rows may be apps, not people, so they cannot show how many passes are needed.".to_owned();
    }
    if reading.by_app != Truth::No && required.exact().is_none() {
        return format!(
            "The rows may be apps, not people, so they cannot show whether {} enough.",
            passes(allocated, "is", "are").to_lowercase()
        );
    }
    if let Some((code, ..)) = all.asks.first() {
        return format!(
            "{} for what the report shows. {}",
            passes(required, "is needed", "are needed"),
            text(code)
        );
    }
    if all.environments.len() > 1 && all.unplaced.is_some() && short.hi != Some(0) {
        return format!(
            "{} for what the report shows. Which environment holds the passes is not stated.",
            passes(required, "is needed", "are needed")
        );
    }
    if allocated.exact().is_none() {
        return format!(
            "{} for what the report shows.{label}",
            passes(required, "is needed", "are needed")
        );
    }
    format!(
        "{} for what the report shows, of {}.{label}",
        passes(required, "is needed", "are needed"),
        passes(allocated, "allocated", "allocated").to_lowercase()
    )
}

/// Returns the sentence on the list of unlicensed users.
#[must_use]
pub fn managed(people: Interval) -> String {
    match people.exact() {
        Some(0) => "The list names nobody. Who opened nothing that month does not stand in it.".to_owned(),
        Some(1) => {
            "At most 1 person needs a license; whoever was licensed since stays in the list for a while.".to_owned()
        }
        Some(n) => format!(
            "At most {} people need a license; those licensed since stay in the list for a while.",
            format::number(n)
        ),
        None => "The list names at most the people who need a license; those licensed since stay in it for a while."
            .to_owned(),
    }
}

/// Returns the sentence on the gauge.
#[must_use]
pub fn gauge((assigned, available): (Interval, Interval)) -> String {
    let shown = if assigned.lo == 0 && assigned.hi.is_none() {
        "how many".to_owned()
    } else {
        format::interval(assigned)
    };
    let bought = if available.lo == 0 && available.hi.is_none() {
        "the passes that were bought are".to_owned()
    } else {
        format::interval(available)
    };
    format!("The gauge shows {shown} of {bought} assigned to environments. It says nothing about use.")
}

/// Returns the sentence on the other figures; nothing where there is none.
#[must_use]
pub fn plain(outcome: &Outcome, kind: &str) -> Option<String> {
    let figure = |key: &str| {
        outcome
            .figures
            .iter()
            .find(|figure| figure.key == key)
            .and_then(|figure| figure.value.exact())
    };
    if outcome
        .warnings
        .iter()
        .any(|warning| warning.code == "I-REPORT-NOT-YET")
    {
        return Some("No text describes this report on that day, so it proves nothing.".to_owned());
    }
    match (kind, figure("counted"), figure("reportsAvailable"), figure("viewsAvailable")) {
        (_, Some(1), ..) => Some("The figure counts this person. It is no proof of a need.".to_owned()),
        (_, Some(_), ..) => Some("The figure does not count this person. The need may be there all the same.".to_owned()),
        ("pass-users", _, Some(0), _) => Some("On that day no report shows who uses passes.".to_owned()),
        ("pass-users", _, Some(_), _) => Some("There are reports on who uses passes: look under Download reports.".to_owned()),
        ("access", _, _, Some(2)) => Some("This role sees the summary of the tenant and the environments.".to_owned()),
        ("access", _, _, Some(1)) => Some("This role sees its environment, not the summary of the tenant.".to_owned()),
        ("access", _, _, Some(_)) => Some("This role sees neither the summary nor the environments.".to_owned()),
        ("per-app-list", ..) => figure("passesLaunched").map(|passes| {
            let passes = if passes == 1 { "1 pass".to_owned() } else { format!("{} passes", format::number(passes)) };
            format!("What was opened this month would take {passes}. The list proves no need.")
        }),
        ("licensed-users", ..) => Some("The file lists who a license is assigned to. Passes are assigned to nobody, so it says nothing about them.".to_owned()),
        _ => None,
    }
}

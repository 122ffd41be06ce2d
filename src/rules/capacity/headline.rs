//! The verdict on capacity in at most two short sentences.

use super::addon::buy::UNSOLD;
use crate::engine::lack::{Lack, Lacks};
use crate::engine::outcome::Outcome;
use crate::engine::quantity::Interval;
use crate::rules::buying::words::several;
use crate::rules::say;
use crate::text::format::{decimal, interval};

fn figure(outcome: &Outcome, key: &str) -> Option<Interval> {
    let found = outcome.figures.iter().find(|figure| figure.key == key)?;
    Some(found.value)
}

fn gigabytes(value: Interval) -> String {
    match value.hi {
        Some(hi) if hi == value.lo => format!("{} GB", decimal(hi)),
        Some(hi) => format!("{} to {} GB", decimal(value.lo), decimal(hi)),
        None => format!("{} GB or more", decimal(value.lo)),
    }
}

fn list(words: &[String]) -> String {
    match words.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}

fn named(outcome: &Outcome, keys: [(&str, &str); 3], only_some: bool) -> Vec<String> {
    keys.iter()
        .filter_map(|(key, word)| Some((figure(outcome, key)?, word)))
        .filter(|(value, _)| !only_some || value.hi != Some(0))
        .map(|(value, word)| format!("{} of {word}", gigabytes(value)))
        .collect()
}

/// Says how storage stands.
pub fn storage(outcome: &mut Outcome) {
    let missing = named(
        outcome,
        [
            ("databaseDeficitGb", "database"),
            ("fileDeficitGb", "files"),
            ("logDeficitGb", "log"),
        ],
        true,
    );
    let judged = ["databaseDeficitGb", "fileDeficitGb", "logDeficitGb"]
        .iter()
        .any(|key| figure(outcome, key).is_some());
    let certain = ["databaseDeficitGb", "fileDeficitGb", "logDeficitGb"]
        .iter()
        .any(|key| figure(outcome, key).is_some_and(|value| value.lo > 0));
    let entitled = named(
        outcome,
        [("databaseGb", "database"), ("fileGb", "files"), ("logGb", "log")],
        false,
    );
    let counted = named(
        outcome,
        [
            ("databaseCountedGb", "database"),
            ("fileCountedGb", "files"),
            ("logCountedGb", "log"),
        ],
        false,
    );
    let sentence = if certain {
        format!("The tenant is over its storage: {} missing.", list(&missing))
    } else if judged && missing.is_empty() {
        match figure(outcome, "remainingPercent").and_then(Interval::exact) {
            // What the service refuses is said in the place of it.
            Some(share) if figure(outcome, "blockedOperations").is_none_or(|n| n == Interval::ZERO) => {
                let verb = if share == 1_000 { "is" } else { "are" };
                format!(
                    "The storage suffices. Of the scarcest kind {} % {verb} left.",
                    decimal(share)
                )
            }
            _ => "The storage suffices.".to_owned(),
        }
    } else if judged {
        format!("Whether storage is missing is open: {}.", list(&missing))
    } else if !counted.is_empty() && entitled.is_empty() {
        format!("{} count against the tenant.", list(&counted))
    } else if !entitled.is_empty() {
        format!("The tenant is entitled to {}.", list(&entitled))
    } else {
        String::new()
    };
    if !sentence.is_empty() {
        say::headline(outcome, &sentence);
    }
    let to_buy = ["databaseToBuyGb", "logToBuyGb", "fileToBuyGb"]
        .iter()
        .any(|key| figure(outcome, key).is_some_and(|value| value.lo > 0));
    if to_buy && !certain {
        let label = outcome
            .alternatives
            .iter()
            .find(|way| way.rules.contains(&"dv-addon-price"))
            .map(|way| way.label.clone());
        let ask = figure(outcome, "requestGb").is_some_and(|value| value.lo > 0);
        if let Some(label) = label {
            let who = if ask { "Ask an administrator to add them." } else { "" };
            say::headline(outcome, &format!("{label}."));
            if ask {
                say::headline(outcome, who);
            }
        }
    }
    match figure(outcome, "blockedOperations").and_then(Interval::exact) {
        Some(6) if !certain => say::headline(
            outcome,
            "Until the overage is cured, environments cannot be created, copied, restored or recovered.",
        ),
        Some(n) if (1..6).contains(&n) => say::headline(outcome, &refuses(Interval::exactly(n))),
        Some(0) if outcome.headline.is_none() => say::headline(outcome, "Nothing is blocked."),
        None if figure(outcome, "blockedOperations").is_some_and(|n| n.lo == 0) && !certain => {
            say::headline(
                outcome,
                "Whether the service refuses operations on environments is open.",
            );
        }
        None => {
            if let Some(refused) = figure(outcome, "blockedOperations").filter(|n| n.lo > 0) {
                say::headline(outcome, &refuses(refused));
            }
        }
        _ => {}
    }
}

fn refuses(operations: Interval) -> String {
    format!(
        "The service refuses {} operations on environments.",
        interval(operations)
    )
}

/// Says what Process Mining add-ons bring.
pub fn mining(outcome: &mut Outcome) {
    if let Some(mined) = figure(outcome, "minedDataGb") {
        say::headline(outcome, &format!("{} of mined data for the tenant.", gigabytes(mined)));
    }
}

/// Says how add-ons stand; `whole` where both what was bought and what is allocated was said.
pub fn add_ons(outcome: &mut Outcome, whole: bool) {
    if let Some(warning) = outcome
        .warnings
        .iter()
        .find(|warning| ["E-ADDON-OVERALLOCATED", "E-ADDON-MIN", "W-ADDON-OVERUSE"].contains(&warning.code))
    {
        let text = warning.text.clone();
        say::headline(outcome, &text);
        return;
    }
    if figure(outcome, "packsToBuy").is_some_and(|packs| packs.lo > 0) {
        let label = to_buy(outcome);
        let unsold = || {
            outcome
                .notes
                .iter()
                .map(|(_, text)| *text)
                .find(|text| UNSOLD.iter().any(|(_, why)| why == text))
        };
        let what = label.unwrap_or_else(|| unsold().unwrap_or("No more can be bought.").to_owned());
        // Beside what else is missing, the way says it.
        let more = outcome.headline.is_none().then_some("More is needed than was bought. ");
        let sentence = format!("{}{what}", more.unwrap_or_default());
        say::headline(outcome, &sentence);
        return;
    }
    // What cannot be allocated has no gauge.
    if !whole || outcome.fired_in_tables.contains(&"addon-ppr-not-assignable") {
        return;
    }
    match (figure(outcome, "gaugeAssigned"), figure(outcome, "gaugeAvailable")) {
        (Some(assigned), Some(available)) => say::headline(
            outcome,
            &format!(
                "Of {} {} {} allocated.",
                several(available, "unit", "units"),
                interval(assigned),
                if assigned.exact() == Some(1) { "is" } else { "are" }
            ),
        ),
        _ if !outcome.environments.is_empty() => say::headline(outcome, "The add-ons suffice."),
        _ => {}
    }
}

/// Returns what to buy, of each kind of add-ons the first way.
fn to_buy(outcome: &Outcome) -> Option<String> {
    let mut kinds = Lacks::NONE;
    let mut labels = Vec::new();
    for way in &outcome.alternatives {
        let bought = way
            .label
            .strip_prefix("Buy ")
            .filter(|_| way.rules.contains(&"addon-generic"));
        let Some(label) = bought.filter(|_| way.mends.missing.and(kinds).is_empty()) else {
            continue;
        };
        kinds = kinds.or(way.mends.missing);
        labels.push(label.to_owned());
    }
    match labels.as_slice() {
        [] => None,
        few @ ([_] | [_, _]) => Some(format!("Buy {}.", list(few))),
        [first, second, more @ ..] => Some(format!(
            "Buy {first}, {second} and {} more.",
            several(
                Interval::exactly(i64::try_from(more.len()).unwrap_or(i64::MAX)),
                "kind",
                "kinds"
            )
        )),
    }
}

/// Says how AI credits stand.
pub fn credits(outcome: &mut Outcome) {
    let have = figure(outcome, "aiCredits");
    let short = figure(outcome, "aiCreditsShort").filter(|short| short.lo > 0);
    let forecast = figure(outcome, "aiCreditsForecast");
    let sentence = match (have, short) {
        (_, Some(short)) => format!(
            "{} missing.",
            several(short, "AI Builder credit a month is", "AI Builder credits a month are")
        ),
        (Some(_), None) if forecast.is_some() => String::new(),
        // What is owned is asked for.
        (Some(have), None) if have.hi.is_none() => String::new(),
        (Some(have), None) if have.hi == Some(0) => "The tenant has no AI Builder credits.".to_owned(),
        (Some(have), None) => format!("The tenant has {} AI Builder credits a month.", interval(have)),
        (None, None) => String::new(),
    };
    if !sentence.is_empty() {
        say::headline(outcome, &sentence);
    }
    if short.is_none() {
        return;
    }
    let ways = || {
        let all = outcome.alternatives.iter();
        all.filter(|way| !way.mends.missing.and(Lacks::of(&[Lack::Credits])).is_empty())
    };
    let copilot = ways().any(|way| way.licenses.iter().any(|(license, _)| *license == "copilot-credits"));
    let priced = ways().filter_map(|way| Some((way.cost?.lo, way)));
    let certain = priced
        .clone()
        .filter(|(_, way)| way.certain)
        .min_by_key(|(cost, _)| *cost);
    // What may be bought for less is not known yet, so nothing is called the cheapest.
    let way = match (certain, priced.map(|(cost, _)| cost).min()) {
        (Some((_, way)), _) if copilot => format!("{} is a way; Copilot Credits can take their place.", way.label),
        (Some((cost, way)), Some(least)) if least < cost => format!("{} is a way; an add-on may cost less.", way.label),
        (Some((_, way)), _) => format!("The cheapest way: {}.", way.label),
        _ if copilot => "Copilot Credits can take their place.".to_owned(),
        _ if outcome.fired_in_tables.contains(&"ai-credits-allocation") => {
            "Copilot Credits take their place.".to_owned()
        }
        _ if ways().next().is_none() => "No kind of license on sale brings so many.".to_owned(),
        _ => return,
    };
    say::headline(outcome, &way);
}

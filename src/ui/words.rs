//! Words for what a report names by id.

use crate::api::figure::{Amount, Figure};
use crate::engine::error::InputError;
use crate::engine::fact::{Fact, Holding, Value};
use crate::engine::prose;
use crate::engine::quantity::{Cents, Interval};
use crate::engine::rule::Who;
use crate::rules::facts;
use crate::rules::facts::licenses::LICENSES;
use crate::text::format::{capital, date, decimal, number, usd};
use crate::text::people;
use std::collections::BTreeMap;

/// Returns the glyph, the word and the tone of a status.
#[must_use]
pub fn status(id: &str) -> (&'static str, &'static str, &'static str) {
    match id {
        "covered" => ("✓", "Covered", "ok"),
        "covered-metered" => ("✓", "Covered by a meter", "ok"),
        "covered-with-warning" => ("!", "Covered, with a warning", "warn"),
        "gap" => ("✕", "Gap", "gap"),
        "non-compliant" => ("✕", "Not compliant", "gap"),
        "not-supported" => ("⊘", "Not supported", "gap"),
        "not-proven" => ("?", "Not proven", "warn"),
        "ask" => ("…", "Open", "open"),
        _ => ("!", "Cannot be judged", "gap"),
    }
}

fn amount(amount: Amount) -> String {
    match amount {
        Amount::Number(n) => number(n),
        Amount::Decimal(n) => decimal(n),
        Amount::Usd(cents) => usd(cents),
    }
}

/// Returns a figure as a person reads it: `28`, `1 to 28`, `$15 or more`.
#[must_use]
pub fn figure(figure: &Figure) -> String {
    match figure {
        Figure::Number(n) => number(*n),
        Figure::Decimal(n) => decimal(*n),
        Figure::Usd(cents) => usd(*cents),
        Figure::Range {
            min, max: Some(max), ..
        } => format!("{} to {}", amount(*min), amount(*max)),
        Figure::Range { min, max: None, .. } => format!("{} or more", amount(*min)),
    }
}

/// Returns the bounds of a figure in whole numbers, amounts in cents.
#[must_use]
pub fn bounds(figure: &Figure) -> (i64, Option<i64>) {
    let plain = |amount: Amount| match amount {
        Amount::Number(n) | Amount::Decimal(n) | Amount::Usd(Cents(n)) => n,
    };
    match figure {
        Figure::Number(n) | Figure::Decimal(n) | Figure::Usd(Cents(n)) => (*n, Some(*n)),
        Figure::Range { min, max, .. } => (plain(*min), max.map(plain)),
    }
}

/// Returns people of a role with their number: `The owner`, `25 people who run it`.
#[must_use]
pub fn people(who: &str, count: &Figure) -> String {
    let (lo, hi) = bounds(count);
    let role = Who::ALL.iter().copied().find(|role| role.id() == who);
    capital(&role.map_or_else(
        || format!("{} {who}", figure(count)),
        |role| people::people(role, Interval { lo, hi }),
    ))
}

/// Returns the product name of a license.
#[must_use]
pub fn license(id: &str) -> String {
    LICENSES
        .iter()
        .find(|option| option.id == id)
        .map_or_else(|| product(&words(id)), |option| option.label.to_owned())
}

/// Returns a text with the names of products as they are written.
fn product(text: &str) -> String {
    let written = [
        ("Power apps", "Power Apps"),
        ("Power automate", "Power Automate"),
        ("Power pages", "Power Pages"),
        ("Copilot studio", "Copilot Studio"),
        ("AI builder", "AI Builder"),
    ];
    written
        .iter()
        .fold(text.to_owned(), |text, (plain, name)| text.replace(plain, name))
}

/// Returns licenses of which one is enough: `Power Automate Premium or Power Apps Premium`.
#[must_use]
pub fn any_of(ids: &[&str]) -> String {
    let names: Vec<String> = ids.iter().filter(|id| **id != "none").map(|id| license(id)).collect();
    match names.as_slice() {
        [] => "a license of their own".to_owned(),
        [one] => one.clone(),
        [a, b] => format!("{a} or {b}"),
        [a, b, c] => format!("{a}, {b} or {c}"),
        [a, b, ..] => format!("{a}, {b} or one of {} more", names.len() - 2),
    }
}

/// Returns an id as words: `owner-licenses` and `ownerLicenses` as `Owner licenses`.
#[must_use]
pub fn words(id: &str) -> String {
    let mut out = String::with_capacity(id.len() + 4);
    for c in id.chars() {
        match c {
            '-' | '.' | '_' => out.push(' '),
            c if c.is_ascii_uppercase() => {
                out.push(' ');
                out.push(c.to_ascii_lowercase());
            }
            c => out.push(c),
        }
    }
    let short = |word: &str| match word {
        "ai" | "id" | "gb" | "mb" | "usd" | "http" | "rpa" | "ppr" | "csp" | "sku" => word.to_ascii_uppercase(),
        "d365" => "Dynamics 365".to_owned(),
        "m365" => "Microsoft 365".to_owned(),
        "dataverse" => "Dataverse".to_owned(),
        "copilot" => "Copilot".to_owned(),
        "studio" => "Studio".to_owned(),
        "addon" => "add-on".to_owned(),
        "addons" => "add-ons".to_owned(),
        "payg" => "pay-as-you-go".to_owned(),
        word => word.to_owned(),
    };
    capital(&out.split(' ').map(short).collect::<Vec<_>>().join(" "))
}

/// Returns the name of a figure.
#[must_use]
pub fn number_key(key: &str) -> String {
    match key {
        "peopleToLicense" => "People still to license".to_owned(),
        "peopleInNeed" => "People who need a license".to_owned(),
        "monthlyUsd" => "Cost a month, unless another way is chosen".to_owned(),
        "cheapestUsd" => "Cost a month, at the cheapest".to_owned(),
        "tippingPoint" => "A license on the flow is cheaper from this many people on".to_owned(),
        "passesPurchased" => "Passes bought".to_owned(),
        key => prose::meaning(key).map_or_else(|| words(key), capital),
    }
}

/// Returns what a month costs: as things stand, and at the cheapest where that is less. Where nothing is certain yet, the cheapest.
#[must_use]
pub fn monthly(numbers: &BTreeMap<&'static str, Figure>) -> Option<String> {
    let stands = numbers.get("monthlyUsd")?;
    Some(match (numbers.get("cheapestUsd"), stands) {
        (None, _) => format!("{} a month", figure(stands)),
        (Some(least), Figure::Range { .. }) => format!("{} a month at the cheapest", figure(least)),
        (Some(least), _) => format!("{} a month, at the cheapest {}", figure(stands), figure(least)),
    })
}

/// Returns a short name of a fact.
#[must_use]
pub fn fact(fact: &Fact) -> String {
    match fact.id {
        "bpf" => "Business process flow".to_owned(),
        "http" => "HTTP".to_owned(),
        "rpa" => "Desktop flows".to_owned(),
        "ai-builder" => "AI Builder".to_owned(),
        id if id.contains('.') => fact.question.to_owned(),
        id => words(id),
    }
}

fn holding(fact: &Fact, holding: &Holding) -> String {
    let mut names: Vec<String> = holding
        .held
        .iter()
        .map(|held| {
            let name = fact.names(held.license).next().map_or("", |option| option.label);
            held.until
                .map_or_else(|| name.to_owned(), |until| format!("{name} until {}", date(until)))
        })
        .collect();
    if holding.open {
        names.push("perhaps others".to_owned());
    } else if names.is_empty() {
        names.push("none".to_owned());
    }
    names.join(", ")
}

/// Returns an answer as a person reads it.
#[must_use]
pub fn value(fact: &Fact, value: &Value) -> String {
    let labels = |mask: u64| {
        fact.names(mask)
            .map(|option| option.label.to_owned())
            .collect::<Vec<_>>()
    };
    match value {
        Value::Unknown => "I don’t know".to_owned(),
        Value::Options(0) => "none".to_owned(),
        Value::Options(mask) => labels(*mask).join(", "),
        Value::OpenOptions(mask, others) => {
            let mut all = labels(*mask);
            all.extend(others.iter().cloned());
            if others.is_empty() {
                all.push("perhaps others".to_owned());
            }
            all.join(", ")
        }
        Value::Holding(held) => holding(fact, held),
        Value::Cohorts(groups) => {
            let group = |group: &crate::engine::fact::Cohort| {
                let count = group.count.map_or_else(|| "everybody".to_owned(), number);
                format!("{count}: {}", holding(fact, &group.holding))
            };
            groups.iter().map(group).collect::<Vec<_>>().join("; ")
        }
        Value::Number(n) if fact.scale > 1 => decimal(*n),
        Value::Number(n) => number(*n),
        Value::Day(day) => day.map_or_else(|| "never".to_owned(), date),
        Value::Text(text) => text.clone(),
        Value::Rows(rows) => match rows.len() {
            0 => "none".to_owned(),
            1 => "1 row".to_owned(),
            n => format!("{n} rows"),
        },
    }
}

/// Returns which keys a number needs.
#[must_use]
pub fn keys(fact: &Fact) -> &'static str {
    if fact.scale > 1 { "decimal" } else { "numeric" }
}

/// Returns what is wrong with an input, as a sentence with the way out.
#[must_use]
pub fn error(error: &InputError) -> String {
    format!("{}. {}", capital(&plain(&error.message)), way_out(error))
}

/// Returns what is wrong with an input, and where: `People, row 2, Name: “P” stands twice.`
#[must_use]
pub fn wrong(error: &InputError) -> String {
    let message = plain(&error.message);
    let Some(place) = place(&error.field) else {
        return format!("{}.", capital(&message));
    };
    // `people[1].id` is a cell of the column `people.id`.
    let column = error.field.split_once('[').and_then(|(table, rest)| {
        let (_, column) = rest.split_once(']')?;
        facts::find(&format!("{table}{column}"))
    });
    let column = column.map_or(String::new(), |column| format!(", {}", column.question));
    format!("{place}{column}: {message}.")
}

/// Returns what is accepted instead of a wrong input.
#[must_use]
pub fn way_out(error: &InputError) -> String {
    let nearest = error
        .nearest
        .as_ref()
        .map_or(String::new(), |nearest| format!(" Did you mean {nearest}?"));
    format!("Accepted: {}.{nearest}", plain(&error.help))
}

/// Returns the row that an error is about, counted from one; nothing where it is about no row. Every question can show
/// it, so it must not look into the facts: they come in a later part.
fn place(field: &str) -> Option<String> {
    let (table, rest) = field.split_once('[')?;
    let (row, _) = rest.split_once(']')?;
    let row = number(row.parse::<i64>().ok()?.saturating_add(1));
    Some(format!("{}, row {row}", words(table)))
}

/// Returns the text of an error as a person reads it: rows counted from one, long numbers in groups, names in quotes.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut open = false;
    let said = text.replace(", or unknown", ", or “I don’t know”");
    for word in said.split_inclusive(' ') {
        let (bare, end) = word.split_at(word.trim_end_matches([' ', ',', '.', ':']).len());
        let long = bare.len() > 4 && bare.bytes().all(|byte| byte.is_ascii_digit());
        if let Some(n) = bare.parse::<i64>().ok().filter(|_| long) {
            out.push_str(&number(n));
        } else if let Some(place) = place(bare) {
            out.push_str(&place);
        } else {
            for letter in bare.chars() {
                out.push(match letter {
                    '`' => {
                        open = !open;
                        if open { '“' } else { '”' }
                    }
                    letter => letter,
                });
            }
        }
        out.push_str(end);
    }
    out
}

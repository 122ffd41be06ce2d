//! From text to typed answers: the one way in, for the page, links, files, JavaScript and the command line.

use super::date::Date;
use super::error::InputError;
use super::fact::{Cohort, Fact, Facts, Held, Holding, Kind, Value};
use serde_json::Value as Json;

/// The names by which an option may be called besides its id.
pub type Synonyms = fn(&Fact, &str) -> Option<&'static str>;

/// Reads one answer.
///
/// # Errors
/// Where the value is not of the fact's kind, out of bounds, or names an option that does not exist.
pub fn parse(fact: &'static Fact, raw: &Json, synonyms: Synonyms) -> Result<Value, InputError> {
    parse_at(fact, raw, fact.id, synonyms)
}

fn parse_at(fact: &'static Fact, raw: &Json, field: &str, synonyms: Synonyms) -> Result<Value, InputError> {
    if raw.is_null() || raw.as_str() == Some("unknown") {
        return Ok(Value::Unknown);
    }
    match &fact.kind {
        Kind::Choice(_) => choice(fact, raw, field, synonyms),
        Kind::Many(_) => many(fact, raw, field, synonyms),
        Kind::Licenses(_) => holding(fact, raw, field, synonyms).map(Value::Holding),
        Kind::Cohorts(_) => cohorts(fact, raw, field, synonyms),
        Kind::Count { min, max, .. } if fact.scale == 1 => count(raw, *min, *max, field).map(Value::Number),
        Kind::Count { min, max, .. } => decimal(raw, *min, *max, fact.scale, field).map(Value::Number),
        Kind::Day => day(raw, field).map(Value::Day),
        Kind::Text => match raw {
            Json::String(text) => Ok(Value::Text(text.trim().to_owned())),
            Json::Number(number) => Ok(Value::Text(number.to_string())),
            // Several names in one cell.
            Json::Array(names) if !names.is_empty() && names.iter().all(Json::is_string) => Ok(Value::Text(
                names
                    .iter()
                    .filter_map(Json::as_str)
                    .map(str::trim)
                    .collect::<Vec<_>>()
                    .join(", "),
            )),
            _ => Err(InputError::new(
                field,
                format!("{raw} is not a text"),
                "a text in quotation marks",
            )),
        },
        Kind::Table(columns) => rows(columns, raw, field, synonyms),
    }
}

fn option(fact: &Fact, name: &str, synonyms: Synonyms) -> Option<u64> {
    let name = slug(name);
    fact.find(&name).or_else(|| fact.find(synonyms(fact, &name)?))
}

/// Returns a name in the spelling of the wire: lower case, words joined by hyphens.
#[must_use]
pub fn slug(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.trim().chars() {
        if c.is_ascii_alphanumeric() || !c.is_ascii() {
            out.push(c.to_ascii_lowercase());
        } else if !out.ends_with('-') && !out.is_empty() {
            out.push('-');
        }
    }
    out.trim_end_matches('-').to_owned()
}

fn unknown_option(fact: &Fact, name: &str, field: &str) -> InputError {
    let ids = || fact.options().iter().map(|o| o.id);
    let help = format!("one of {}, or unknown", ids().collect::<Vec<_>>().join(", "));
    InputError::new(field, format!("`{name}` is no option of `{}`", fact.id), help).near(name, ids())
}

fn choice(fact: &Fact, raw: &Json, field: &str, synonyms: Synonyms) -> Result<Value, InputError> {
    let name = match raw {
        Json::String(name) => name.as_str(),
        Json::Bool(true) => "yes",
        Json::Bool(false) => "no",
        _ => return Err(unknown_option(fact, &raw.to_string(), field)),
    };
    option(fact, name, synonyms)
        .map(Value::Options)
        .ok_or_else(|| unknown_option(fact, name, field))
}

fn many(fact: &Fact, raw: &Json, field: &str, synonyms: Synonyms) -> Result<Value, InputError> {
    let single = [raw.clone()];
    let names = match raw {
        Json::Array(names) => names.as_slice(),
        Json::String(_) => &single,
        _ => {
            return Err(InputError::new(
                field,
                format!("{raw} is no list"),
                format!("a list of options of `{}`", fact.id),
            ));
        }
    };
    let (mut mask, mut open, mut others) = (0, false, Vec::new());
    for name in names {
        let Some(name) = name.as_str() else {
            return Err(unknown_option(fact, &name.to_string(), field));
        };
        match option(fact, name, synonyms) {
            Some(bit) => mask |= bit,
            None if slug(name) == "unknown" => open = true,
            // Any connector may be named; one that stands in no list leaves its class open.
            None if fact.id == "connectors" || fact.id.ends_with(".connectors") => others.push(name.trim().to_owned()),
            None => return Err(unknown_option(fact, name, field)),
        }
    }
    if mask.count_ones() > 1 {
        mask &= !fact.find("none").unwrap_or(0);
    }
    Ok(if open || !others.is_empty() {
        Value::OpenOptions(mask, others)
    } else {
        Value::Options(mask)
    })
}

fn holding(fact: &Fact, raw: &Json, field: &str, synonyms: Synonyms) -> Result<Holding, InputError> {
    let single = [raw.clone()];
    let entries = match raw {
        Json::Array(entries) => entries.as_slice(),
        _ => &single,
    };
    let mut holding = Holding::default();
    for entry in entries {
        let (name, product, until, attach) = match entry {
            Json::String(name) => (name.as_str(), None, None, false),
            Json::Object(object) => {
                if let Some(key) = object.keys().find(|key| !LICENSE_KEYS.contains(&key.as_str())) {
                    let help = LICENSE_KEYS.join(", ");
                    return Err(InputError::new(field, format!("a license has no `{key}`"), help)
                        .near(key, LICENSE_KEYS.into_iter()));
                }
                let Some(name) = object.get("id").and_then(Json::as_str) else {
                    return Err(InputError::new(
                        field,
                        "a license needs an `id`",
                        "{ \"id\": \"m365\" }",
                    ));
                };
                let until = match object.get("until") {
                    None | Some(Json::Null) => None,
                    Some(until) => day(until, field)?,
                };
                (
                    name,
                    object.get("product"),
                    until,
                    attached(object.get("attach"), field)?,
                )
            }
            _ => {
                return Err(InputError::new(
                    field,
                    format!("{entry} is no license"),
                    "a license id, or an object with `id`",
                ));
            }
        };
        if slug(name) == "unknown" {
            holding.open = true;
            continue;
        }
        let license = option(fact, name, synonyms).ok_or_else(|| unknown_option(fact, name, field))?;
        if Some(license) != fact.find("none") {
            let product = product_of(fact, license, product, field)?;
            holding.held.push(Held {
                license,
                product,
                until,
                attach,
            });
        }
    }
    Ok(holding)
}

const LICENSE_KEYS: [&str; 4] = ["id", "product", "until", "attach"];

/// Reads whether a license was bought on top of another.
fn attached(raw: Option<&Json>, field: &str) -> Result<bool, InputError> {
    match raw {
        None | Some(Json::Null | Json::Bool(false)) => Ok(false),
        Some(Json::Bool(true)) => Ok(true),
        Some(other) => Err(InputError::new(field, format!("`attach` is {other}"), "true or false")),
    }
}

/// Reads the product of a license. One of a family has to be known, or a wrong letter would make it another license.
fn product_of(fact: &Fact, license: u64, raw: Option<&Json>, field: &str) -> Result<Option<String>, InputError> {
    let wrong =
        |raw: &dyn std::fmt::Display, help: String| InputError::new(field, format!("`{raw}` is no product"), help);
    let name = match raw {
        None | Some(Json::Null) => return Ok(None),
        Some(Json::String(name)) => name,
        Some(other) => return Err(wrong(other, "a name".to_owned())),
    };
    let product = slug(name);
    let family = fact.names(license).next().map_or(&[][..], |option| option.products);
    match product.as_str() {
        "" | "unknown" => Ok(None),
        known if family.is_empty() || family.contains(&known) => Ok(Some(product)),
        other => Err(wrong(name, format!("one of {}", family.join(", "))).near(other, family.iter().copied())),
    }
}

fn cohorts(fact: &Fact, raw: &Json, field: &str, synonyms: Synonyms) -> Result<Value, InputError> {
    let groups = match raw {
        Json::Array(groups)
            if groups
                .iter()
                .any(|group| group.get("licenses").is_some() || group.get("count").is_some()) =>
        {
            groups
        }
        _ => return holding(fact, raw, field, synonyms).map(Value::Holding),
    };
    let mut cohorts = Vec::new();
    for (at, group) in groups.iter().enumerate() {
        let here = format!("{field}[{at}]");
        let Json::Object(object) = group else {
            return Err(InputError::new(
                here,
                "a group is an object",
                "{ \"count\": 6, \"licenses\": [\"m365\"] }",
            ));
        };
        if let Some(key) = object.keys().find(|key| !["count", "licenses"].contains(&key.as_str())) {
            return Err(
                InputError::new(here, format!("a group has no `{key}`"), "count, licenses")
                    .near(key, ["count", "licenses"].into_iter()),
            );
        }
        let count = match object.get("count") {
            None | Some(Json::Null) => None,
            Some(n) => Some(count(n, 0, 10_000_000, &format!("{here}.count"))?),
        };
        let holding = match object.get("licenses") {
            None | Some(Json::Null) => Holding {
                held: Vec::new(),
                open: true,
            },
            Some(licenses) => holding(fact, licenses, &format!("{here}.licenses"), synonyms)?,
        };
        cohorts.push(Cohort { count, holding });
    }
    Ok(Value::Cohorts(cohorts))
}

fn count(raw: &Json, min: i64, max: i64, field: &str) -> Result<i64, InputError> {
    let help = format!("a whole number from {min} to {max}, or unknown");
    let wrong = |what: &str| InputError::new(field, what.to_owned(), help.clone());
    let number = match raw {
        Json::Number(number) => number.as_i64().or_else(|| {
            let float = number.as_f64()?;
            #[expect(
                clippy::cast_possible_truncation,
                reason = "only whole numbers far inside the range pass"
            )]
            (float.fract() == 0.0 && float.abs() < 9e15).then_some(float as i64)
        }),
        Json::String(text) => {
            let text = text.trim();
            if text.is_empty() {
                return Err(wrong("nothing is entered"));
            }
            // Marks between thousands are welcome, and nowhere else.
            let groups: Vec<&str> = text.split([',', ' ', '\u{a0}', '\'']).collect();
            let grouped = groups.iter().skip(1).all(|group| group.len() == 3);
            grouped.then(|| groups.concat()).and_then(|plain| plain.parse().ok())
        }
        _ => None,
    };
    let Some(number) = number else {
        let shown = raw.as_str().map_or_else(|| raw.to_string(), str::to_owned);
        let too_long = shown.len() > 18 && shown.bytes().all(|byte| byte.is_ascii_digit());
        return Err(wrong(&if too_long {
            format!("{shown} is more than {max}")
        } else {
            format!("`{shown}` is no whole number")
        }));
    };
    if number < min {
        return Err(wrong(&format!("{number} is less than {min}")));
    }
    if number > max {
        return Err(wrong(&format!("{number} is more than {max}")));
    }
    Ok(number)
}

/// Reads a number with decimals in units of one part in `scale`. The text decides, so that 0.1 stays 0.1.
fn decimal(raw: &Json, min: i64, max: i64, scale: i64, field: &str) -> Result<i64, InputError> {
    let digits = scale.ilog10() as usize;
    let help = format!("a number from {min} to {max} with at most {digits} decimals, or unknown");
    let wrong = |what: String| InputError::new(field, what, help.clone());
    let text = match raw {
        // Very small ones come as powers of ten.
        Json::Number(number) => match (number.to_string(), number.as_f64()) {
            (text, Some(float)) if text.contains('e') => format!("{float:.digits$}"),
            (text, _) => text,
        },
        Json::String(text) if text.trim().is_empty() => return Err(wrong("nothing is entered".to_owned())),
        Json::String(text) => text.trim().to_owned(),
        _ => return Err(wrong(format!("`{raw}` is no number"))),
    };
    if text.starts_with(['-', '\u{2212}']) {
        return Err(wrong(format!("{text} is less than {min}")));
    }
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let part = part.trim_end_matches('0');
    if !part.bytes().all(|b| b.is_ascii_digit()) || whole.is_empty() {
        return Err(wrong(format!("`{text}` is no number")));
    }
    if part.len() > digits {
        return Err(wrong(format!("{text} has more than {digits} decimals")));
    }
    let whole = count(&Json::from(whole), min, max, field).map_err(|error| wrong(error.message))?;
    let thousandths: i64 = format!("{part:0<digits$}").parse().unwrap_or(0);
    let value = whole.saturating_mul(scale).saturating_add(thousandths);
    if value > max.saturating_mul(scale) {
        return Err(wrong(format!("{text} is more than {max}")));
    }
    Ok(value)
}

fn day(raw: &Json, field: &str) -> Result<Option<Date>, InputError> {
    let help = "a day that exists, written YYYY-MM-DD, or never where it has not happened (`none`)";
    match raw.as_str().map(str::trim) {
        Some("none" | "never") => Ok(None),
        Some(text) => match Date::parse(text) {
            Ok(day) if day < Date::of("2000-01-01") => Err(InputError::new(
                field,
                format!("{day} lies before anything of this existed"),
                help,
            )),
            Ok(day) => Ok(Some(day)),
            Err(_) if text.is_empty() => Err(InputError::new(field, "no day is entered", help)),
            Err(_) => Err(InputError::new(field, format!("`{text}` is no day"), help)),
        },
        None => Err(InputError::new(field, format!("{raw} is no day"), help)),
    }
}

fn rows(columns: &'static [&'static Fact], raw: &Json, field: &str, synonyms: Synonyms) -> Result<Value, InputError> {
    let Json::Array(rows) = raw else {
        return Err(InputError::new(field, "a table is a list of rows", "[ { … }, … ]"));
    };
    // A table whose columns no rule reads yet: that it has rows is all that counts.
    if columns.is_empty() {
        return Ok(Value::Rows(vec![Facts::default(); rows.len()].into()));
    }
    let mut out = Vec::with_capacity(rows.len());
    for (at, row) in rows.iter().enumerate() {
        let Json::Object(cells) = row else {
            return Err(InputError::new(format!("{field}[{at}]"), "a row is an object", "{ … }"));
        };
        let mut facts = Facts::default();
        for (key, cell) in cells {
            let Some(column) = columns.iter().find(|column| column.key() == *key) else {
                let keys: Vec<String> = columns.iter().map(|column| column.key()).collect();
                return Err(InputError::new(
                    format!("{field}[{at}].{key}"),
                    format!("the table has no column `{key}`"),
                    keys.join(", "),
                )
                .near(key, keys.iter().map(String::as_str)));
            };
            facts.set(
                column,
                parse_at(column, cell, &format!("{field}[{at}].{key}"), synonyms)?,
            );
        }
        out.push(facts);
    }
    Ok(Value::Rows(out.into()))
}

impl Fact {
    /// Returns the key of this column in a row: what follows the dot of the id, in camelCase.
    #[must_use]
    pub fn key(&self) -> String {
        let name = self.id.rsplit('.').next().unwrap_or(self.id);
        let mut key = String::with_capacity(name.len());
        let mut upper = false;
        for c in name.chars() {
            if c == '-' {
                upper = true;
            } else if upper {
                key.push(c.to_ascii_uppercase());
                upper = false;
            } else {
                key.push(c);
            }
        }
        key
    }

    /// Returns an answer in the form of the wire.
    #[must_use]
    pub fn to_json(&self, value: &Value) -> Json {
        let ids = |mask: u64| self.names(mask).map(|o| Json::from(o.id)).collect::<Vec<_>>();
        match value {
            Value::Unknown => Json::from("unknown"),
            Value::Options(mask) if matches!(self.kind, Kind::Choice(_)) => {
                self.names(*mask).next().map_or(Json::Null, |o| Json::from(o.id))
            }
            Value::Options(mask) => Json::from(ids(*mask)),
            Value::OpenOptions(mask, others) => {
                let mut all = ids(*mask);
                all.extend(others.iter().map(|name| Json::from(name.as_str())));
                if others.is_empty() {
                    all.push(Json::from("unknown"));
                }
                Json::from(all)
            }
            Value::Holding(holding) => self.holding_json(holding),
            Value::Cohorts(groups) => Json::from(
                groups
                    .iter()
                    .map(|group| {
                        let mut object = serde_json::Map::new();
                        if let Some(count) = group.count {
                            object.insert("count".to_owned(), Json::from(count));
                        }
                        object.insert("licenses".to_owned(), self.holding_json(&group.holding));
                        Json::Object(object)
                    })
                    .collect::<Vec<_>>(),
            ),
            Value::Number(n) if n % self.scale == 0 => Json::from(n / self.scale),
            #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^53")]
            Value::Number(n) => Json::from(*n as f64 / self.scale as f64),
            Value::Day(day) => day.map_or_else(|| Json::from("none"), |day| Json::from(day.to_string())),
            Value::Text(text) => Json::from(text.as_str()),
            Value::Rows(rows) => {
                let Kind::Table(columns) = self.kind else {
                    return Json::Null;
                };
                let row = |facts: &Facts| {
                    let cells = columns
                        .iter()
                        .filter_map(|column| Some((column.key(), column.to_json(facts.get(column)?))));
                    Json::Object(cells.collect())
                };
                Json::from(rows.iter().map(row).collect::<Vec<_>>())
            }
        }
    }

    fn holding_json(&self, holding: &Holding) -> Json {
        let mut all: Vec<Json> = holding
            .held
            .iter()
            .map(|held| {
                let id = self.names(held.license).next().map_or("none", |o| o.id);
                if held.product.is_none() && held.until.is_none() && !held.attach {
                    return Json::from(id);
                }
                let mut object = serde_json::Map::new();
                object.insert("id".to_owned(), Json::from(id));
                if let Some(product) = &held.product {
                    object.insert("product".to_owned(), Json::from(product.as_str()));
                }
                if let Some(until) = held.until {
                    object.insert("until".to_owned(), Json::from(until.to_string()));
                }
                if held.attach {
                    object.insert("attach".to_owned(), Json::from(true));
                }
                Json::Object(object)
            })
            .collect();
        if holding.open {
            all.push(Json::from("unknown"));
        } else if all.is_empty() {
            all.push(Json::from("none"));
        }
        Json::from(all)
    }
}

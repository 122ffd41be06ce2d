//! A list in JSON, as commands and services of the platform print it, as lines of cells.

use serde_json::{Map, Value as Json};

/// How deep names are read: an entry, what it holds, and what that holds.
const DEEPEST: usize = 2;

/// Returns the names and then a line for each entry of a list in JSON; nothing where the text is none.
///
/// A list may lie alone inside an object (`{ "value": […] }`); what stands beside it then belongs to every entry. Names
/// inside an entry carry the name of what holds them, except below `properties`, where they are the entry's own.
#[must_use]
pub fn listed(text: &str) -> Option<Vec<Vec<String>>> {
    let text = text.trim_start_matches('\u{feff}').trim();
    if !text.starts_with(['[', '{']) {
        return None;
    }
    let mut entries = Vec::new();
    gather(&serde_json::from_str(text).ok()?, &Vec::new(), &mut entries);
    let mut lines: Vec<Vec<String>> = vec![Vec::new()];
    let mut names: Vec<String> = Vec::new();
    for entry in entries {
        let mut line = vec![String::new(); names.len()];
        for (name, text) in entry {
            match names.iter().position(|known| *known == name) {
                Some(place) => {
                    if let Some(cell) = line.get_mut(place) {
                        *cell = text;
                    }
                }
                None => {
                    names.push(name);
                    line.push(text);
                }
            }
        }
        lines.push(line);
    }
    let entries = lines.len() - 1;
    if let Some(first) = lines.first_mut() {
        *first = names;
    }
    (entries > 0).then_some(lines)
}

type Entry = Vec<(String, String)>;

fn gather(json: &Json, outer: &Entry, entries: &mut Vec<Entry>) {
    match json {
        Json::Array(parts) => parts.iter().for_each(|part| gather(part, outer, entries)),
        Json::Object(fields) => {
            let mut entry = outer.clone();
            match only_list(fields) {
                Some(list) => {
                    scalars(fields, "", &mut entry);
                    gather(list, &entry, entries);
                }
                None => {
                    flatten(fields, "", 0, &mut entry);
                    entries.push(entry);
                }
            }
        }
        _ => {}
    }
}

/// The list of objects that an object holds, where it is all that the object holds besides plain values.
fn only_list(fields: &Map<String, Json>) -> Option<&Json> {
    let mut held = fields.values().filter(|value| value.is_object() || value.is_array());
    let first = held.next()?;
    let is_list = first.as_array().is_some_and(|parts| parts.iter().any(Json::is_object));
    (is_list && held.next().is_none()).then_some(first)
}

fn flatten(fields: &Map<String, Json>, holder: &str, depth: usize, entry: &mut Entry) {
    scalars(fields, holder, entry);
    for (name, value) in fields {
        if let (Json::Object(inner), true) = (value, depth < DEEPEST) {
            let own = name == "properties";
            let holder = if own {
                holder.to_owned()
            } else {
                format!("{holder}{name} ")
            };
            flatten(inner, &holder, depth + 1, entry);
        }
    }
}

fn scalars(fields: &Map<String, Json>, holder: &str, entry: &mut Entry) {
    for (name, value) in fields {
        let text = match value {
            Json::Object(_) => continue,
            Json::Null => String::new(),
            Json::String(text) => text.clone(),
            Json::Array(parts) if parts.iter().any(|part| part.is_object() || part.is_array()) => continue,
            Json::Array(parts) => {
                let plain = |part: &Json| part.as_str().map_or_else(|| part.to_string(), str::to_owned);
                parts.iter().map(plain).collect::<Vec<_>>().join(", ")
            }
            other => other.to_string(),
        };
        let name = format!("{holder}{name}");
        // What stands further out is the entry's own.
        if !entry.iter().any(|(known, _)| *known == name) {
            entry.push((name, text));
        }
    }
}

//! Any number of options: connectors, roles, licenses. Long lists are grouped and can be searched.

use super::super::dom::typed;
use super::super::el::{El, el};
use super::{Draft, NONE, by_digit, option, turned};
use crate::engine::fact::{Kind, Opt};
use crate::rules::facts::STANDARD_CONNECTORS;
use leptos::prelude::*;
use serde_json::Value as Json;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlInputElement, KeyboardEvent};

/// From this many options on a list can be searched.
const LONG: usize = 14;

fn name_of(entry: &Json) -> &str {
    entry
        .as_str()
        .or_else(|| entry.get("id").and_then(Json::as_str))
        .unwrap_or_default()
}

fn entries(raw: &Json) -> Vec<Json> {
    match raw {
        Json::Array(entries) => entries.clone(),
        Json::String(one) => vec![Json::from(one.as_str())],
        _ => Vec::new(),
    }
}

/// Tells whether the list names an option.
fn has(raw: &Json, id: &str) -> bool {
    entries(raw).iter().any(|entry| name_of(entry) == id)
}

/// Returns the list with one entry ticked or not; *none* goes with nothing else.
fn toggled(raw: &Json, id: &str, on: bool) -> Json {
    let mut all = entries(raw);
    all.retain(|entry| name_of(entry) != id && !(on && (id == NONE || name_of(entry) == NONE)));
    if on {
        all.push(Json::from(id));
    }
    if all.len() == 1 && all.iter().any(|entry| name_of(entry) == "unknown") {
        Json::from("unknown")
    } else {
        Json::Array(all)
    }
}

/// Returns the whole question.
pub fn list(draft: Draft) -> El {
    boxes(
        draft,
        draft.raw.into(),
        Callback::new(move |raw| draft.set(raw)),
        "question".to_owned(),
    )
}

/// Returns the boxes of a list that lives anywhere: in the draft itself, or in one group of it.
pub fn boxes(draft: Draft, read: Signal<Json>, write: Callback<Json>, labelled_by: String) -> El {
    let fact = draft.fact;
    let options = fact.options();
    let search = RwSignal::new(String::new());
    let numbered = options.len() < 9;
    let long = options.len() >= LONG;
    let tick = |id: &'static str, texts: (&str, &str), number: Option<usize>| {
        let on = read.with_untracked(|raw| has(raw, id));
        option("checkbox", fact.id, id, texts, number, on)
    };
    let mut words: Vec<String> = Vec::new();
    let mut item = |option: &'static Opt| {
        words.push(format!("{} {}", option.label, option.hint).to_ascii_lowercase());
        tick(option.id, (option.label, option.hint), numbered.then_some(words.len()))
    };
    let mut group = el("fieldset")
        .attr("aria-labelledby", labelled_by)
        .attr("aria-describedby", format!("hint-{}", fact.id))
        .on("keydown", |event| by_digit(&event))
        .on("change", move |event| {
            if let Some((id, on)) = turned(&event) {
                let next = read.with_untracked(|raw| toggled(raw, &id, on));
                write.run(next);
            }
        })
        .add(el("legend.sr").text("Choose all that apply"));
    if long {
        let none = if open_ended(draft) {
            "None of these has that in its name. Below, any connector can be added by its name."
        } else {
            "None of these has that in its name."
        };
        let nothing = el("p.small.nothing")
            .attr("role", "status")
            .flag("hidden", true)
            .text(none);
        group = group.add(finder(search)).add(nothing);
    }
    for (title, options) in groups(draft) {
        let boxes = el(if long { "div.boxes.many" } else { "div.boxes" }).all(options.into_iter().map(&mut item));
        group = if title.is_empty() {
            group.add(boxes)
        } else {
            group.add(el("p.group").text(title)).add(boxes)
        };
    }
    if open_ended(draft) {
        group = group.add(others(draft, read, write));
    } else if fact.find(NONE).is_none() {
        group = group.add(tick(NONE, ("None of these", ""), None));
    }
    let unknown = ("I don’t know", "Together with others: there may be more");
    group = group.add(tick("unknown", unknown, None));
    if long {
        group = group.whenever(move || search.get(), move |group, text| narrow(group, &words, &text));
    }
    group.whenever(move || read.get(), |group, raw| show(group, &raw))
}

/// Ticks the boxes that are in the list, and no others.
fn show(group: &Element, raw: &Json) {
    for label in all(group, "label.choice") {
        let input = label.first_element_child();
        if let Some(input) = input.and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) {
            input.set_checked(has(raw, &input.value()));
        }
    }
}

/// Hides the options whose words, given in their order, lack a text; headings over nothing; and says where nothing is left.
fn narrow(group: &Element, words: &[String], text: &str) {
    for (option, words) in all(group, ".boxes > label").zip(words) {
        hide(&option, !words.contains(text));
    }
    for boxes in all(group, ".boxes") {
        let empty = boxes.query_selector("label:not([hidden])").ok().flatten().is_none();
        if let Some(heading) = boxes
            .previous_element_sibling()
            .filter(|above| above.class_name() == "group")
        {
            hide(&heading, empty);
        }
    }
    let nothing = !words.iter().any(|words| words.contains(text));
    for said in all(group, ".nothing") {
        hide(&said, !nothing);
    }
}

fn hide(element: &Element, hidden: bool) {
    let _ = element.toggle_attribute_with_force("hidden", hidden);
}

fn all(group: &Element, selector: &str) -> impl Iterator<Item = Element> {
    let found = group.query_selector_all(selector).ok();
    let mut at = 0;
    std::iter::from_fn(move || {
        let element = found.as_ref()?.item(at)?.dyn_into::<Element>().ok();
        at += 1;
        element
    })
}

/// Connectors may be named that stand in no list.
fn open_ended(draft: Draft) -> bool {
    draft.fact.id == "connectors"
}

fn finder(search: RwSignal<String>) -> El {
    el("label.finder").text("Find").add(
        el("input")
            .attr("type", "search")
            .attr("placeholder", "Part of a name")
            .on("input", move |event| {
                search.set(typed(&event).trim().to_ascii_lowercase())
            }),
    )
}

/// Returns the options under headings; a fact with a short list has none.
fn groups(draft: Draft) -> Vec<(&'static str, Vec<&'static Opt>)> {
    let options = draft.fact.options();
    if matches!(draft.fact.kind, Kind::Licenses(_) | Kind::Cohorts(_)) && options.len() >= LONG {
        let families = [
            ("Microsoft 365 and Dynamics 365", ["m365", "d365"].as_slice()),
            ("Power Automate", &["power-automate"]),
            ("Power Apps", &["power-apps"]),
        ];
        return grouped(options, &families, "Other");
    }
    if open_ended(draft) {
        const OFTEN: [&str; 9] = [
            "standard",
            "premium",
            "sharepoint",
            "office-365-outlook",
            "teams",
            "excel-online",
            "forms",
            "sql-server",
            "dataverse",
        ];
        let families = [
            ("Often used", OFTEN.as_slice()),
            ("Other kinds", &["custom", "http", "gateway"]),
            ("Azure", &["azure", "event-hubs", "service-bus"]),
            ("Dynamics", &["dynamics"]),
            ("Microsoft 365 and other standard ones", STANDARD_CONNECTORS),
        ];
        let mut groups = grouped(options, &families, "Others");
        if groups.len() > 4 {
            // Standard connectors come before the special ones.
            let standard = groups.remove(4);
            groups.insert(2, standard);
        }
        return groups;
    }
    vec![("", options.iter().collect())]
}

fn grouped(
    options: &'static [Opt],
    families: &[(&'static str, &[&str])],
    rest: &'static str,
) -> Vec<(&'static str, Vec<&'static Opt>)> {
    let family = |option: &Opt| {
        families
            .iter()
            .position(|(_, ids)| ids.contains(&option.id))
            .or_else(|| {
                families
                    .iter()
                    .position(|(_, ids)| ids.iter().any(|id| option.id.starts_with(id)))
            })
    };
    let mut groups: Vec<(&'static str, Vec<&'static Opt>)> =
        families.iter().map(|(title, _)| (*title, Vec::new())).collect();
    groups.push((rest, Vec::new()));
    for option in options {
        let at = family(option).unwrap_or(families.len());
        if let Some((_, members)) = groups.get_mut(at) {
            members.push(option);
        }
    }
    groups.retain(|(_, members)| !members.is_empty());
    groups
}

/// Names that stand in no list: a field, and what was added.
fn others(draft: Draft, read: Signal<Json>, write: Callback<Json>) -> El {
    let name = RwSignal::new(String::new());
    let add = move || {
        let text = name.get_untracked().trim().to_owned();
        if !text.is_empty() {
            let next = read.with_untracked(|raw| toggled(raw, &text, true));
            write.run(next);
            name.set(String::new());
        }
    };
    let strange = move || {
        let known = |id: &str| id == "unknown" || id == NONE || draft.fact.find(id).is_some();
        read.with(|raw| {
            entries(raw)
                .iter()
                .map(|entry| name_of(entry).to_owned())
                .filter(|id| !known(id))
                .collect::<Vec<_>>()
        })
    };
    el("div.others")
        .add(
            el("label.finder").text("Another, by its name").add(
                el("input")
                    .attr("type", "text")
                    .attr("id", format!("answer-{}", draft.fact.id))
                    .live_prop("value", move || name.get().into())
                    .on("input", move |event| name.set(typed(&event)))
                    .on("keydown", move |event| {
                        let enter = event
                            .dyn_ref::<KeyboardEvent>()
                            .is_some_and(|event| event.key() == "Enter");
                        if enter && !name.get_untracked().trim().is_empty() {
                            event.prevent_default();
                            add();
                        }
                    }),
            ),
        )
        .add(el("button.quiet").attr("type", "button").text("Add").click(add))
        .live(move || {
            el("ul.chips").all(strange().into_iter().map(|name| {
                let id = name.clone();
                let remove = move || {
                    let next = read.with_untracked(|raw| toggled(raw, &id, false));
                    write.run(next);
                };
                el("li").text(name.clone()).add(
                    el("button.quiet")
                        .attr("type", "button")
                        .attr("aria-label", format!("Remove {name}"))
                        .text("×")
                        .click(remove),
                )
            }))
        })
}

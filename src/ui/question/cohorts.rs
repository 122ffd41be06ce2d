//! Licenses of several people: all alike, or in groups.

use super::super::dom::{later, typed};
use super::super::el::{El, el};
use super::{Draft, list};
use leptos::prelude::*;
use serde_json::{Map, Value as Json};

/// A group on its way: its key among the rows, the number as typed, what each of them holds.
#[derive(Clone)]
struct Group {
    key: u64,
    count: String,
    licenses: Json,
}

fn read(raw: &Json) -> Vec<Group> {
    let objects = raw.as_array().filter(|groups| {
        groups
            .iter()
            .any(|group| group.get("licenses").is_some() || group.get("count").is_some())
    });
    let group = |(at, group): (usize, &Json)| Group {
        key: at as u64,
        count: group
            .get("count")
            .and_then(Json::as_i64)
            .map(|n| n.to_string())
            .unwrap_or_default(),
        licenses: group.get("licenses").cloned().unwrap_or_default(),
    };
    match objects {
        Some(groups) => groups.iter().enumerate().map(group).collect(),
        None => vec![Group {
            key: 0,
            count: String::new(),
            licenses: raw.clone(),
        }],
    }
}

fn write(groups: &[Group]) -> Json {
    match groups {
        [one] => one.licenses.clone(),
        groups => groups
            .iter()
            .map(|group| {
                let mut object = Map::new();
                object.insert("count".to_owned(), Json::from(group.count.as_str()));
                object.insert("licenses".to_owned(), group.licenses.clone());
                Json::Object(object)
            })
            .collect(),
    }
}

/// Returns the groups with a button for one more.
pub fn cohorts(draft: Draft) -> El {
    let groups = RwSignal::new(draft.raw.with_untracked(read));
    let change = move |f: &mut dyn FnMut(&mut Vec<Group>)| {
        groups.update(|groups| f(groups));
        draft.set(groups.with_untracked(|groups| write(groups)));
    };
    let add = move || {
        change(&mut |groups| {
            let key = groups.iter().map(|group| group.key + 1).max().unwrap_or(0);
            groups.push(Group {
                key,
                count: String::new(),
                licenses: Json::Null,
            });
        });
        later(|| super::super::dom::focus("#main .groups > :last-child input"));
    };
    let several = Memo::new(move |_| groups.with(|groups| groups.len() > 1));
    el("div.cohorts")
        .add(el("div.groups").rows(
            move || groups.with(|groups| groups.iter().map(|group| group.key).collect()),
            move |key| group(draft, groups, key, several),
        ))
        .add(
            el("button.quiet")
                .attr("type", "button")
                .text("Add a group that holds something else")
                .click(add),
        )
}

fn group(draft: Draft, groups: RwSignal<Vec<Group>>, key: u64, several: Memo<bool>) -> El {
    let place = move || groups.with(|groups| groups.iter().position(|group| group.key == key).unwrap_or(0));
    let change = move |f: &mut dyn FnMut(&mut Group)| {
        groups.update(|groups| groups.iter_mut().filter(|group| group.key == key).for_each(&mut *f));
        draft.set(groups.with_untracked(|groups| write(groups)));
    };
    let licenses = Memo::new(move |_| {
        groups.with(|groups| {
            groups
                .iter()
                .find(|group| group.key == key)
                .map(|group| group.licenses.clone())
                .unwrap_or_default()
        })
    });
    let remove = move || {
        groups.update(|groups| groups.retain(|group| group.key != key));
        draft.set(groups.with_untracked(|groups| write(groups)));
    };
    let count = groups.with_untracked(|groups| {
        groups
            .iter()
            .find(|group| group.key == key)
            .map(|group| group.count.clone())
            .unwrap_or_default()
    });
    let typed_count = RwSignal::new(count);
    let title = format!("group-{key}");
    el("div.cohort")
        .live(move || {
            if !several.get() {
                return el("p.sr").attr("id", format!("group-{key}")).text("Everybody");
            }
            let part = move || format!("[{}].count", place());
            let field = el("input.short")
                .attr("type", "text")
                .attr("inputmode", "numeric")
                .attr("id", format!("answer-{}-{key}", draft.fact.id))
                .prop("value", typed_count.get_untracked())
                .on("input", move |event| {
                    let text = typed(&event);
                    typed_count.set(text.clone());
                    change(&mut |group| group.count.clone_from(&text));
                });
            el("p.count")
                .add(
                    el("b")
                        .attr("id", format!("group-{key}"))
                        .live_text(move || format!("Group {}", place() + 1)),
                )
                .add(el("label").text("People ").add(draft.marked(field, untrack(part))))
                .add(
                    el("button.quiet")
                        .attr("type", "button")
                        .text("Remove the group")
                        .click(remove),
                )
        })
        .add(list::boxes(
            draft,
            licenses.into(),
            Callback::new(move |raw: Json| change(&mut |group| group.licenses = raw.clone())),
            title,
        ))
}

//! From an element as data to the document, and back out of it.

use super::el::{El, Node, Prop};
use leptos::prelude::*;
use leptos::reactive::effect::RenderEffect;
use leptos::reactive::owner::Owner;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event};

/// A mounted element with everything that keeps it alive.
pub struct Built {
    element: Element,
    keep: Vec<Keep>,
}

#[expect(dead_code, reason = "held only so that it is not dropped")]
enum Keep {
    Child(Built),
    Handler(Closure<dyn FnMut(Event)>),
    Setter(RenderEffect<()>),
    Live(RenderEffect<Built>),
    Rows(RenderEffect<Vec<Row>>),
}

struct Row {
    key: u64,
    built: Built,
    _owner: Owner,
}

const SVG: &str = "http://www.w3.org/2000/svg";

impl Render for El {
    type State = Built;

    fn build(self) -> Built {
        let parts = *self.0;
        let document = document();
        let made = if parts.svg {
            document.create_element_ns(Some(SVG), parts.tag)
        } else {
            document.create_element(parts.tag)
        };
        // Tags are constants of this program; a wrong one would fail on the first look at the page.
        let element = made.unwrap_or_else(|_| document.body().map(Into::into).unwrap_throw());
        for (name, value) in parts.attrs {
            let _ = element.set_attribute(name, &value);
        }
        let mut keep = Vec::new();
        for child in parts.children {
            add(&element, child, &mut keep);
        }
        // After the children, since the value of a select is one of them.
        for mut setter in parts.once {
            setter(&element);
        }
        for mut setter in parts.live {
            let element = element.clone();
            keep.push(Keep::Setter(RenderEffect::new(boxed(move |_| setter(&element)))));
        }
        for (event, handler) in parts.handlers {
            let handler: Box<dyn FnMut(Event)> = handler;
            let closure = Closure::wrap(handler);
            let _ = element.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
            keep.push(Keep::Handler(closure));
        }
        Built { element, keep }
    }

    fn rebuild(self, state: &mut Built) {
        let new = self.build();
        replace(&state.element, &new.element);
        *state = new;
    }
}

/// One instance of an effect for each type of value, instead of one for each closure.
fn boxed<T: 'static>(f: impl FnMut(Option<T>) -> T + 'static) -> Box<dyn FnMut(Option<T>) -> T> {
    Box::new(f)
}

fn replace(old: &Element, new: &Element) {
    let _ = old.replace_with_with_node_1(new);
}

fn add(parent: &Element, child: Node, keep: &mut Vec<Keep>) {
    match child {
        Node::Text(text) => {
            let _ = parent.append_with_str_1(&text);
        }
        Node::El(child) => {
            let built = child.build();
            let _ = parent.append_child(&built.element);
            keep.push(Keep::Child(built));
        }
        Node::Live(mut make) => {
            let effect = RenderEffect::new(boxed(move |old: Option<Built>| {
                let new = make().build();
                if let Some(old) = old {
                    replace(&old.element, &new.element);
                }
                new
            }));
            effect.with_value_mut(|built| {
                let _ = parent.append_child(&built.element);
            });
            keep.push(Keep::Live(effect));
        }
        Node::Rows(mut keys, mut make) => {
            let parent = parent.clone();
            let owner = Owner::current().unwrap_or_default();
            keep.push(Keep::Rows(RenderEffect::new(boxed(move |old: Option<Vec<Row>>| {
                update_rows(&parent, old.unwrap_or_default(), &keys(), &owner, &mut make)
            }))));
        }
    }
}

fn update_rows(
    parent: &Element,
    mut old: Vec<Row>,
    keys: &[u64],
    owner: &Owner,
    make: &mut dyn FnMut(u64) -> El,
) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::with_capacity(keys.len());
    let mut gone: Vec<Row> = Vec::new();
    old.reverse();
    for key in keys {
        // Rows keep their order, so what stands before the wanted one has gone.
        if old.iter().any(|row| row.key == *key) {
            while let Some(row) = old.pop() {
                if row.key == *key {
                    rows.push(row);
                    break;
                }
                row.built.element.remove();
                gone.push(row);
            }
            continue;
        }
        let row_owner = owner.with(Owner::new);
        let built = row_owner.with(|| make(*key).build());
        let next = old.last().map(|row| row.built.element.clone());
        let _ = parent.insert_before(&built.element, next.as_ref().map(AsRef::as_ref));
        rows.push(Row {
            key: *key,
            built,
            _owner: row_owner,
        });
    }
    for row in old {
        row.built.element.remove();
    }
    rows
}

impl Mountable for Built {
    fn unmount(&mut self) {
        self.element.remove();
        self.keep.clear();
    }

    fn mount(&mut self, parent: &Element, marker: Option<&web_sys::Node>) {
        let _ = parent.insert_before(&self.element, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.element.parent_element().is_some_and(|parent| {
            child.mount(&parent, Some(&self.element));
            true
        })
    }

    fn elements(&self) -> Vec<Element> {
        vec![self.element.clone()]
    }
}

no_attrs!(El);

/// The page is made in the browser only, so nothing is written as HTML or taken over from it.
impl RenderHtml for El {
    type AsyncOutput = El;
    type Owned = El;
    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> El {
        self
    }

    fn to_html_with_buf(self, _: &mut String, _: &mut Position, _: bool, _: bool, _: Vec<AnyAttribute>) {}

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Built {
        self.build()
    }

    fn into_owned(self) -> El {
        self
    }
}

/// Sets a property of an element.
pub fn set_prop(element: &Element, name: &str, value: &Prop) {
    let value = match value {
        Prop::Flag(on) => JsValue::from_bool(*on),
        Prop::Text(text) => JsValue::from_str(text),
    };
    let _ = js_sys::Reflect::set(element, &JsValue::from_str(name), &value);
}

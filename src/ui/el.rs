//! Elements of the page, as data until they are mounted.
//!
//! Leptos compiles every `view!` tree into code of its own; with as many pages as there are here, that code would be
//! larger than the rules. One element type for all of them keeps the program small. It is a Leptos view like any other:
//! signals, memos and effects work in it as usual.

use leptos::prelude::*;
use leptos::reactive::effect::RenderEffect;
use leptos::reactive::owner::Owner;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
use std::borrow::Cow;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event};

/// Text of the page: a constant, or made for the occasion.
pub type Text = Cow<'static, str>;

/// What an element can hold.
pub enum Node {
    /// An element.
    El(El),
    /// A text.
    Text(Text),
    /// An element that is made anew whenever a signal that it reads changes.
    Live(Box<dyn FnMut() -> El + Send>),
    /// Rows by key: a row that stays is not made anew.
    Rows(Box<dyn FnMut() -> Vec<u64> + Send>, Box<dyn FnMut(u64) -> El + Send>),
}

type Setter = Box<dyn FnMut(&Element) + Send>;

/// An element that is not mounted yet; boxed, since it is handed on with every word said about it.
pub struct El(Box<Parts>);

struct Parts {
    tag: &'static str,
    svg: bool,
    attrs: Vec<(&'static str, Text)>,
    handlers: Vec<(&'static str, Box<dyn FnMut(Event) + Send>)>,
    once: Vec<Setter>,
    live: Vec<Setter>,
    children: Vec<Node>,
}

/// Returns an element by tag and classes, as in `p.muted.small`.
#[must_use]
pub fn el(selector: &'static str) -> El {
    let (tag, classes) = selector.split_once('.').unwrap_or((selector, ""));
    let el = El(Box::new(Parts { tag, svg: false, attrs: Vec::new(), handlers: Vec::new(), once: Vec::new(), live: Vec::new(), children: Vec::new() }));
    if classes.is_empty() { el } else { el.attr("class", classes.replace('.', " ")) }
}

/// Returns an element of a drawing.
#[must_use]
pub fn svg(selector: &'static str) -> El {
    let mut el = el(selector);
    el.0.svg = true;
    el
}

/// Returns a link.
#[must_use]
pub fn link(href: impl Into<Text>, text: impl Into<Text>) -> El {
    el("a").attr("href", href).text(text)
}

impl El {
    /// Sets an attribute.
    #[must_use]
    pub fn attr(self, name: &'static str, value: impl Into<Text>) -> El {
        self.with_attr(name, value.into())
    }

    #[inline(never)]
    fn with_attr(mut self, name: &'static str, value: Text) -> El {
        self.0.attrs.push((name, value));
        self
    }

    #[inline(never)]
    fn with_child(mut self, child: Node) -> El {
        self.0.children.push(child);
        self
    }

    #[inline(never)]
    fn with_live(mut self, setter: Setter) -> El {
        self.0.live.push(setter);
        self
    }

    /// Sets an attribute without value, where `on`.
    #[must_use]
    pub fn flag(self, name: &'static str, on: bool) -> El {
        if on { self.attr(name, "") } else { self }
    }

    /// Sets an attribute that follows signals; nothing takes it away.
    #[must_use]
    pub fn live_attr(self, name: &'static str, mut value: impl FnMut() -> Option<Text> + Send + 'static) -> El {
        self.with_live(Box::new(move |element| {
            let _ = match value() {
                Some(value) => element.set_attribute(name, &value),
                None => element.remove_attribute(name),
            };
        }))
    }

    /// Sets a property once, such as the value of an input.
    #[must_use]
    pub fn prop(mut self, name: &'static str, value: impl Into<Prop>) -> El {
        let value = value.into();
        self.0.once.push(Box::new(move |element| set_prop(element, name, &value)));
        self
    }

    /// Sets a property that follows signals.
    #[must_use]
    pub fn live_prop(self, name: &'static str, mut value: impl FnMut() -> Prop + Send + 'static) -> El {
        self.with_live(Box::new(move |element| set_prop(element, name, &value())))
    }

    /// Sets a property of the first child, following signals: the box in a label.
    #[must_use]
    pub fn live_first_prop(self, name: &'static str, mut value: impl FnMut() -> Prop + Send + 'static) -> El {
        self.with_live(Box::new(move |element| {
            let value = value();
            if let Some(first) = element.first_element_child() {
                set_prop(&first, name, &value);
            }
        }))
    }

    /// Sets the text, following signals.
    #[must_use]
    pub fn live_text(self, mut value: impl FnMut() -> String + Send + 'static) -> El {
        self.with_live(Box::new(move |element| element.set_text_content(Some(&value()))))
    }

    /// Listens to an event.
    #[must_use]
    pub fn on(mut self, event: &'static str, handler: impl FnMut(Event) + Send + 'static) -> El {
        self.0.handlers.push((event, Box::new(handler)));
        self
    }

    /// Listens to clicks; the browser's own action does not happen.
    #[must_use]
    pub fn click(self, mut handler: impl FnMut() + Send + 'static) -> El {
        self.on("click", move |event| {
            event.prevent_default();
            handler();
        })
    }

    /// Adds a text.
    #[must_use]
    pub fn text(self, text: impl Into<Text>) -> El {
        self.with_child(Node::Text(text.into()))
    }

    /// Adds an element.
    #[must_use]
    pub fn add(self, child: El) -> El {
        self.with_child(Node::El(child))
    }

    /// Adds an element, where there is one.
    #[must_use]
    pub fn maybe(self, child: Option<El>) -> El {
        match child {
            Some(child) => self.add(child),
            None => self,
        }
    }

    /// Adds elements.
    #[must_use]
    pub fn all(mut self, children: impl IntoIterator<Item = El>) -> El {
        self.0.children.extend(children.into_iter().map(Node::El));
        self
    }

    /// Adds an element that is made anew whenever a signal that it reads changes.
    #[must_use]
    pub fn live(self, make: impl FnMut() -> El + Send + 'static) -> El {
        self.with_child(Node::Live(Box::new(make)))
    }

    /// Adds rows by key; nothing else may stand in the element.
    #[must_use]
    pub fn rows(self, keys: impl FnMut() -> Vec<u64> + Send + 'static, row: impl FnMut(u64) -> El + Send + 'static) -> El {
        self.with_child(Node::Rows(Box::new(keys), Box::new(row)))
    }
}

/// A value of a property.
pub enum Prop {
    /// Yes or no.
    Flag(bool),
    /// A text.
    Text(Text),
}

impl From<bool> for Prop {
    fn from(on: bool) -> Prop {
        Prop::Flag(on)
    }
}

impl From<String> for Prop {
    fn from(text: String) -> Prop {
        Prop::Text(text.into())
    }
}

fn set_prop(element: &Element, name: &str, value: &Prop) {
    let value = match value {
        Prop::Flag(on) => JsValue::from_bool(*on),
        Prop::Text(text) => JsValue::from_str(text),
    };
    let _ = js_sys::Reflect::set(element, &JsValue::from_str(name), &value);
}

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
        let made = if parts.svg { document.create_element_ns(Some(SVG), parts.tag) } else { document.create_element(parts.tag) };
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

fn update_rows(parent: &Element, mut old: Vec<Row>, keys: &[u64], owner: &Owner, make: &mut dyn FnMut(u64) -> El) -> Vec<Row> {
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
        rows.push(Row { key: *key, built, _owner: row_owner });
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

//! Elements of the page, as data until they are mounted.
//!
//! Leptos compiles every `view!` tree into code of its own; with as many pages as there are here, that code would be
//! larger than the rules. One element type for all of them keeps the program small. It is a Leptos view like any other:
//! signals, memos and effects work in it as usual.

use super::mount::set_prop;
use std::borrow::Cow;
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

/// What listens to an event.
pub type Handler = Box<dyn FnMut(Event) + Send>;
type Setter = Box<dyn FnMut(&Element) + Send>;

/// An element that is not mounted yet; boxed, since it is handed on with every word said about it.
pub struct El(pub(super) Box<Parts>);

/// What was said about an element.
pub struct Parts {
    pub(super) tag: &'static str,
    pub(super) svg: bool,
    pub(super) attrs: Vec<(&'static str, Text)>,
    pub(super) handlers: Vec<(&'static str, Handler)>,
    pub(super) once: Vec<Setter>,
    pub(super) live: Vec<Setter>,
    pub(super) children: Vec<Node>,
}

/// Returns an element by tag and classes, as in `p.muted.small`.
#[must_use]
pub fn el(selector: &'static str) -> El {
    let (tag, classes) = selector.split_once('.').unwrap_or((selector, ""));
    let el = El(Box::new(Parts {
        tag,
        svg: false,
        attrs: Vec::new(),
        handlers: Vec::new(),
        once: Vec::new(),
        live: Vec::new(),
        children: Vec::new(),
    }));
    if classes.is_empty() {
        el
    } else {
        el.attr("class", classes.replace('.', " "))
    }
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
        self.0
            .once
            .push(Box::new(move |element| set_prop(element, name, &value)));
        self
    }

    /// Sets a property that follows signals.
    #[must_use]
    pub fn live_prop(self, name: &'static str, value: impl FnMut() -> Prop + Send + 'static) -> El {
        let mut set = setting(name, value);
        self.with_live(Box::new(move |element| set(&|| Some(element.clone()))))
    }

    /// Sets a property of the first child, following signals: the box in a label.
    #[must_use]
    pub fn live_first_prop(self, name: &'static str, value: impl FnMut() -> Prop + Send + 'static) -> El {
        let mut set = setting(name, value);
        self.with_live(Box::new(move |element| set(&|| element.first_element_child())))
    }

    /// Does something to the element whenever what is read changes; not at first.
    #[must_use]
    pub fn whenever<T>(
        self,
        mut read: impl FnMut() -> T + Send + 'static,
        mut act: impl FnMut(&Element, T) + Send + 'static,
    ) -> El {
        let mut fresh = true;
        self.with_live(Box::new(move |element| {
            let value = read();
            if !std::mem::take(&mut fresh) {
                act(element, value);
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
    pub fn rows(
        self,
        keys: impl FnMut() -> Vec<u64> + Send + 'static,
        row: impl FnMut(u64) -> El + Send + 'static,
    ) -> El {
        self.with_child(Node::Rows(Box::new(keys), Box::new(row)))
    }
}

/// Returns what sets a property on the element that it is handed.
fn setting(
    name: &'static str,
    mut value: impl FnMut() -> Prop + Send + 'static,
) -> impl FnMut(&dyn Fn() -> Option<Element>) + Send {
    let mut fresh = true;
    move |element| {
        let value = value();
        // A new element says no to everything by itself.
        if std::mem::take(&mut fresh) && matches!(value, Prop::Flag(false)) {
            return;
        }
        if let Some(element) = element() {
            set_prop(&element, name, &value);
        }
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

//! Small things that are done to the document itself: focus, fields, files.

use crate::engine::date::Date;
use crate::text::format;
use leptos::prelude::*;
use std::time::Duration;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// Does something after the page has followed the signals.
pub fn later(f: impl FnOnce() + 'static) {
    set_timeout(f, Duration::ZERO);
}

/// Puts the focus on the first element that matches, unless it is there already.
pub fn focus(selector: &str) {
    let found = document().query_selector(selector).ok().flatten();
    if found.is_some() && found == document().active_element() {
        return;
    }
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Tells whether the page is shown in a page of somebody else.
pub fn embedded() -> bool {
    document()
        .document_element()
        .is_some_and(|root| root.has_attribute("data-embed"))
}

/// Tells whether the focus is within an element that matches.
pub fn within(selector: &str) -> bool {
    let active = document().active_element();
    active.is_some_and(|active| active.closest(selector).ok().flatten().is_some())
}

/// Returns the value of a form field.
pub fn value_of(selector: &str) -> String {
    let element = document().query_selector(selector).ok().flatten();
    element
        .and_then(|element| js_sys::Reflect::get(&element, &"value".into()).ok())
        .and_then(|value| value.as_string())
        .unwrap_or_default()
}

/// Returns the value of the field that an event happened at.
pub fn typed(event: &web_sys::Event) -> String {
    let target = event.target();
    target
        .and_then(|target| js_sys::Reflect::get(&target, &"value".into()).ok())
        .and_then(|value| value.as_string())
        .unwrap_or_default()
}

/// Tells whether the box that an event happened at is ticked.
pub fn ticked(event: &web_sys::Event) -> bool {
    let target = event.target();
    target
        .and_then(|target| js_sys::Reflect::get(&target, &"checked".into()).ok())
        .and_then(|value| value.as_bool())
        .unwrap_or_default()
}

/// Returns the tag of the element that an event happened at.
pub fn tag_of(event: &web_sys::Event) -> String {
    event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
        .map(|element| element.tag_name())
        .unwrap_or_default()
}

/// Offers a text as a file.
pub fn download(name: &str, text: &str) {
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let Ok(blob) = web_sys::Blob::new_with_str_sequence(&parts) else {
        return;
    };
    let Ok(url) = web_sys::Url::create_object_url_with_blob(&blob) else {
        return;
    };
    let anchor = document()
        .create_element("a")
        .ok()
        .and_then(|anchor| anchor.dyn_into::<HtmlElement>().ok());
    if let Some(anchor) = anchor {
        let _ = anchor.set_attribute("href", &url);
        let _ = anchor.set_attribute("download", name);
        anchor.click();
    }
    later(move || {
        let _ = web_sys::Url::revoke_object_url(&url);
    });
}

/// Returns the day of a moment, as this computer counts it.
pub fn day_of(moment: &js_sys::Date) -> Option<Date> {
    let (year, month, day) = (moment.get_full_year(), moment.get_month() + 1, moment.get_date());
    Date::parse(&format!("{year:04}-{month:02}-{day:02}")).ok()
}

/// Returns a moment in words, from milliseconds since 1970: day and time on this computer.
pub fn moment(milliseconds: u64) -> String {
    let moment = js_sys::Date::new(&JsValue::from_f64(milliseconds as f64));
    let day = day_of(&moment).map_or_else(String::new, format::date);
    format!("{day}, {:02}:{:02}", moment.get_hours(), moment.get_minutes())
}

//! Moving between cells by keys: Enter and the arrows go up and down, Tab to the next cell as everywhere.

use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent};

/// Follows Enter and the arrows up and down.
pub fn move_on(event: &Event) {
    let Some(pressed) = event.dyn_ref::<KeyboardEvent>() else {
        return;
    };
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
        return;
    };
    let Some(at) = target.get_attribute("data-c") else {
        return;
    };
    // The arrows choose inside a list of options.
    let arrows = target.tag_name() != "SELECT";
    let down = match pressed.key().as_str() {
        "Enter" => !pressed.shift_key(),
        "ArrowDown" if arrows => true,
        "ArrowUp" if arrows => false,
        _ => return,
    };
    event.prevent_default();
    let row = target.closest("tr").ok().flatten();
    let other = row.and_then(|row| {
        if down {
            row.next_element_sibling()
        } else {
            row.previous_element_sibling()
        }
    });
    let field = other
        .and_then(|row| row.query_selector(&format!("[data-c=\"{at}\"]")).ok().flatten())
        .and_then(|field| field.dyn_into::<HtmlElement>().ok());
    if let Some(field) = field {
        let _ = field.focus();
        if let Some(input) = field.dyn_ref::<web_sys::HtmlInputElement>() {
            input.select();
        }
    }
}

/// Shows a zero as a dot while nobody is in the cell.
pub fn zero(event: &Event, from: &str, to: &str) {
    let input = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
    if let Some(input) = input.filter(|input| {
        matches!(input.get_attribute("inputmode").as_deref(), Some("numeric" | "decimal"))
            && input.value().trim() == from
    }) {
        input.set_value(to);
    }
}

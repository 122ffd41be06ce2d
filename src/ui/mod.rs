//! The page: views over the state. What is said comes from the report and the rules; nothing is judged here.

mod answers;
mod as_of;
mod dom;
mod el;
mod mount;
mod pages;
mod parts;
mod question;
mod result;
mod shell;
mod table;
mod texts;
mod words;

use crate::engine::date::Date;
use crate::state::App;
use leptos::mount::mount_to;
use leptos::prelude::*;
use std::panic;
use wasm_bindgen::prelude::*;

/// Starts the page.
pub fn start() {
    panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        dom::broken();
    }));
    let Some(place) = document()
        .get_element_by_id("app")
        .and_then(|place| place.dyn_into::<web_sys::HtmlElement>().ok())
    else {
        return;
    };
    place.set_inner_html("");
    mount_to(place, || {
        let app = App::new(today());
        let page = shell::shell(app);
        parts::load(app);
        page
    })
    .forget();
}

/// Returns the day on this computer.
fn today() -> Date {
    dom::day_of(&js_sys::Date::new_0()).unwrap_or(Date::KNOWN_UNTIL)
}

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
use wasm_bindgen::prelude::*;

/// So much memory is asked for at the start, in one piece. In WebKit on Linux the program now and then trapped with "out of
/// bounds memory access" in the middle of an answer. Memory that grows while one part has called another may be the cause, or
/// the browser's compiler alone, which others met in programs without parts; where it traps all the same, the page says so.
const ROOM: usize = 24 << 20;

/// Starts the page.
pub fn start() {
    // The allocator keeps what it was given, so nothing grows later.
    drop(std::hint::black_box(Vec::<u8>::with_capacity(ROOM)));
    // The page itself says that the program broke off (index.html): after a trap nobody else can.
    console_error_panic_hook::set_once();
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

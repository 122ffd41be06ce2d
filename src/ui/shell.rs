//! What stands around every page: the bar, the notices, the footer, and the focus that follows the heading.

use super::el::{El, el, link};
use super::{pages, question, result};
use crate::engine::rule::Edition;
use crate::persist::store::SaveState;
use crate::questionnaires;
use crate::rules::FACTS;
use crate::state::{App, Screen, link as address};
use crate::text::format;
use leptos::prelude::*;
use std::time::Duration;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// Returns the whole page.
pub fn shell(app: App) -> El {
    app.follow_address();
    // Reading every case once finds the texts that cannot be read.
    let _ = untrack(|| app.cases());
    app.look_aside();
    window_event_listener_untyped("hashchange", move |_| app.follow_address());
    // Another tab may have saved or deleted a case.
    window_event_listener_untyped("storage", move |_| app.cases_changed.update(|n| *n += 1));
    window_event_listener_untyped("beforeprint", |_| unfold());
    keep_focus(app);
    el("div.page")
        .add(bar(app))
        .live(move || as_of_form(app))
        .live(move || set_aside(app))
        .live(move || {
            let problems = app.problems.get();
            // Inside the main part of the page it is found by those who jump there.
            let screen = app.screen.get();
            if matches!(screen, Screen::Rules | Screen::Rule(_) | Screen::Sources) {
                app.texts.track();
            }
            main(app, &screen, problems)
        })
        .add(el("p.sr").attr("role", "status").attr("aria-live", "polite").live_text(move || app.said.get()))
        .add(footer())
}

fn main(app: App, screen: &Screen, problems: Vec<String>) -> El {
    let page = match screen {
        Screen::Home => pages::home::page(app),
        Screen::Question(_, slot) => match FACTS.get(usize::from(*slot)) {
            Some(fact) => question::page(app, fact),
            None => pages::missing::page(""),
        },
        Screen::Result(_) => result::page(app),
        Screen::Tables(_) => pages::tables::page(app),
        Screen::Rules => pages::rules::page(app),
        Screen::Rule(id) => pages::rule::page(app, id),
        Screen::Sources => pages::sources::page(app),
        Screen::Saved => pages::saved::page(app),
        Screen::Missing(path) => pages::missing::page(path),
    };
    let notice = (!problems.is_empty()).then(|| {
        el("div.note.problems")
            .attr("role", "alert")
            .all(problems.into_iter().map(|problem| el("p").text(problem)))
            .add(el("button.quiet").attr("type", "button").text("Close").click(move || app.problems.set(Vec::new())))
    });
    el("main").attr("id", "main").maybe(notice).add(page)
}

fn bar(app: App) -> El {
    el("header.bar")
        .add(link("#main", "Skip to the content").attr("class", "skip").click(|| focus("main h1")))
        .add(link("#/", "Entitle").attr("class", "name").add(el("span").attr("aria-hidden", "true").text(" §")))
        .live(move || chip(app))
        .add(
            el("nav")
                .attr("aria-label", "Pages")
                .live(move || {
                    let count = app.cases().len();
                    link("#/saved", if count == 0 { "Saved".to_owned() } else { format!("Saved ({count})") })
                })
                .add(link("#/rules", "Rules"))
                .add(link("#/sources", "Sources")),
        )
        .live(move || {
            let state = app.save_state.get();
            let (word, more) = match state {
                SaveState::Saved => ("Saved here", "Kept in this browser; nothing is sent anywhere."),
                SaveState::Memory => ("Not kept", "This browser keeps nothing for this page. Copy the link or export the case."),
                SaveState::Full => ("Storage full", "The last change is kept only while this page is open. Export the case, or delete others."),
                SaveState::Newer => ("Not kept", "A newer edition of Entitle wrote what is stored here, so it is left alone."),
            };
            el("span.state").attr("data-save-state", state.id()).attr("title", more).text(word)
        })
}

fn chip(app: App) -> El {
    let (day, edition) = (app.day(), app.edition.get());
    let other = app.as_of.get().is_some_and(|day| day != app.today) || edition != Edition::Current;
    el("button.chip")
        .attr("type", "button")
        .attr("data-action", "as-of")
        .attr("aria-expanded", if app.as_of_open.get() { "true" } else { "false" })
        .attr("aria-controls", "as-of-form")
        .attr("class", if other { "chip other" } else { "chip" })
        .text("Rules as of ")
        .add(el("b").text(format::date(day)))
        .maybe((edition != Edition::Current).then(|| el("span").text(format!("edition {}", edition.id()))))
        .click(move || {
            app.as_of_open.update(|open| *open = !*open);
            if app.as_of_open.get_untracked() {
                later(|| focus("#as-of"));
            }
        })
}

fn edition_name(edition: Edition) -> &'static str {
    match edition {
        Edition::Current => "Every text up to that day",
        Edition::May2023 => "Only the FAQ of May 2023",
        Edition::March2020 => "Only the article of March 2020",
    }
}

/// The small form behind the chip: which day, which texts.
fn as_of_form(app: App) -> El {
    if !app.as_of_open.get() {
        return el("div").attr("id", "as-of-form").flag("hidden", true);
    }
    let error = RwSignal::new(String::new());
    let day = untrack(move || app.day());
    let edition = app.edition.get_untracked();
    let close = move || {
        app.as_of_open.set(false);
        later(|| focus("[data-action=as-of]"));
    };
    let take = move || {
        let typed = value_of("#as-of");
        match address::read_day(&typed) {
            Ok(day) => {
                let edition = address::read_edition(&value_of("#edition")).unwrap_or(Edition::Current);
                app.as_of.set((day != app.today && edition.pinned() != Some(day)).then_some(day));
                app.edition.set(edition);
                app.save();
                app.say(format!("Rules are read as of {}.", format::date(day)));
                close();
            }
            Err(wrong) => error.set(super::words::error(&wrong)),
        }
    };
    let options = Edition::ALL.iter().map(move |one| el("option").attr("value", one.id()).flag("selected", *one == edition).text(edition_name(*one)));
    el("div.as-of")
        .attr("id", "as-of-form")
        .on("keydown", move |event| {
            let key = event.dyn_ref::<web_sys::KeyboardEvent>().map(web_sys::KeyboardEvent::key);
            match key.as_deref() {
                Some("Escape") => close(),
                Some("Enter") if !matches!(tag_of(&event).as_str(), "BUTTON" | "SELECT") => {
                    event.prevent_default();
                    take();
                }
                _ => {}
            }
        })
        .add(el("p").text("Rules change. Choose the day whose rules shall be read; the verdict follows."))
        .add(
            el("div.row")
                .add(
                    el("label").text("Day").add(
                        el("input")
                            .attr("type", "date")
                            .attr("id", "as-of")
                            .attr("min", "2019-10-01")
                            .attr("value", day.to_string())
                            .live_attr("aria-invalid", move || (!error.get().is_empty()).then_some("true".into()))
                            .live_attr("aria-describedby", move || (!error.get().is_empty()).then_some("error-as-of".into())),
                    ),
                )
                .add(el("label").text("Texts").add(el("select").attr("id", "edition").all(options)))
                .add(el("button.button").attr("type", "button").text("Apply").click(take))
                .add(el("button.quiet").attr("type", "button").text("Today").click(move || {
                    app.as_of.set(None);
                    app.edition.set(Edition::Current);
                    app.save();
                    close();
                }))
                .add(el("button.quiet").attr("type", "button").text("Close").click(close)),
        )
        .live(move || el("p.error").attr("id", "error-as-of").attr("role", "alert").text(error.get()))
}

/// Texts in the storage that could not be read: told, offered, never overwritten.
fn set_aside(app: App) -> El {
    let texts = app.set_aside.get();
    if texts.is_empty() {
        return el("div").flag("hidden", true);
    }
    let rows = texts.into_iter().enumerate().map(|(at, aside)| {
        let key = aside.key.clone();
        el("li")
            .text(aside.key.trim_start_matches("entitle/quarantine/").to_owned())
            .text(" ")
            .add(el("button.quiet").attr("type", "button").text("Download").click(move || download(&format!("entitle-set-aside-{}.txt", at + 1), &aside.text)))
            .text(" ")
            .add(el("button.quiet").attr("type", "button").text("Discard").click(move || app.discard_aside(&key)))
    });
    el("section.note.aside-texts")
        .attr("data-quarantine", "")
        .attr("aria-label", "Set aside")
        .add(el("p").add(el("b").text("Something stored here could not be read.")).text(" It is set aside, untouched. Download it before you discard it."))
        .add(el("ul").all(rows))
}

fn footer() -> El {
    let list = questionnaires::ALL.iter().map(|q| el("li").add(link(format!("#/q/{}", q.id), q.title)));
    el("footer.foot")
        .add(el("p").text("Guidance with its sources and their dates, not legal advice; not by or for Microsoft. Prices are list prices in US dollars, without tax."))
        .add(el("p").text(format!("Entitle {}. Texts were read up to {}. Everything is worked out in this browser; nothing is sent anywhere.", env!("CARGO_PKG_VERSION"), format::date(crate::engine::date::Date::KNOWN_UNTIL))))
        .add(el("nav").attr("aria-label", "Questionnaires").add(el("ul").all(list)))
}

/// Moves the focus to the heading of every new page, and names the page in the title.
fn keep_focus(app: App) {
    Effect::new(move |before: Option<bool>| {
        app.screen.track();
        let embedded = document().document_element().is_some_and(|root| root.has_attribute("data-embed"));
        later(move || {
            if let Some(heading) = document().query_selector("#main h1").ok().flatten() {
                document().set_title(&format!("{} · Entitle", heading.text_content().unwrap_or_default()));
            }
            // A frame must not take the focus from its host.
            if before.is_some() || !embedded {
                if let Some(window) = web_sys::window().filter(|_| before.is_some()) {
                    window.scroll_to_with_x_and_y(0.0, 0.0);
                }
                focus("#main h1");
            }
        });
        true
    });
}

/// Opens everything that is folded, since paper cannot be clicked.
fn unfold() {
    let Ok(folded) = document().query_selector_all("main details:not([open])") else { return };
    for at in 0..folded.length() {
        if let Some(element) = folded.item(at).and_then(|node| node.dyn_into::<web_sys::Element>().ok()) {
            let _ = element.set_attribute("open", "");
        }
    }
}

/// Does something after the page has followed the signals.
pub fn later(f: impl FnOnce() + 'static) {
    set_timeout(f, Duration::ZERO);
}

/// Puts the focus on the first element that matches.
pub fn focus(selector: &str) {
    if let Some(element) = document().query_selector(selector).ok().flatten().and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Returns the value of a form field.
pub fn value_of(selector: &str) -> String {
    let element = document().query_selector(selector).ok().flatten();
    element.and_then(|element| js_sys::Reflect::get(&element, &"value".into()).ok()).and_then(|value| value.as_string()).unwrap_or_default()
}

/// Returns the value of the field that an event happened at.
pub fn typed(event: &web_sys::Event) -> String {
    let target = event.target();
    target.and_then(|target| js_sys::Reflect::get(&target, &"value".into()).ok()).and_then(|value| value.as_string()).unwrap_or_default()
}

/// Tells whether the box that an event happened at is ticked.
pub fn ticked(event: &web_sys::Event) -> bool {
    let target = event.target();
    target.and_then(|target| js_sys::Reflect::get(&target, &"checked".into()).ok()).and_then(|value| value.as_bool()).unwrap_or_default()
}

/// Returns the tag of the element that an event happened at.
pub fn tag_of(event: &web_sys::Event) -> String {
    event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok()).map(|element| element.tag_name()).unwrap_or_default()
}

/// Offers a text as a file.
pub fn download(name: &str, text: &str) {
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let Ok(blob) = web_sys::Blob::new_with_str_sequence(&parts) else { return };
    let Ok(url) = web_sys::Url::create_object_url_with_blob(&blob) else { return };
    let anchor = document().create_element("a").ok().and_then(|anchor| anchor.dyn_into::<HtmlElement>().ok());
    if let Some(anchor) = anchor {
        let _ = anchor.set_attribute("href", &url);
        let _ = anchor.set_attribute("download", name);
        anchor.click();
    }
    later(move || {
        let _ = web_sys::Url::revoke_object_url(&url);
    });
}

/// Says that the program has stopped, without the program.
pub fn broken() {
    let Some(body) = document().body() else { return };
    let Ok(banner) = document().create_element("div") else { return };
    let _ = banner.set_attribute("role", "alert");
    let _ = banner.set_attribute("class", "broken");
    banner.set_inner_html(
        "<p><b>Entitle has stopped: this is a defect.</b> What was saved is still there.</p><button onclick=\"location.reload()\">Reload</button>",
    );
    let _ = body.insert_before(&banner, body.first_child().as_ref());
}

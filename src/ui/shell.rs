//! What stands around every page: the bar, the notices, the footer, and the focus that follows the heading.

use super::dom::{download, embedded, focus, later, within};
use super::el::{El, el, link};
use super::{as_of, pages, parts, question, result};
use crate::persist::store::SaveState;
use crate::questionnaires;
use crate::state::{App, Screen};
use crate::text::format;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

/// Returns the whole page.
pub fn shell(app: App) -> El {
    app.open_address();
    window_event_listener_untyped("hashchange", move |_| app.open_address());
    // Another tab may have saved or deleted a case.
    window_event_listener_untyped("storage", move |_| app.cases_changed.update(|n| *n += 1));
    window_event_listener_untyped("beforeprint", |_| fold(false));
    window_event_listener_untyped("afterprint", |_| fold(true));
    keep_focus(app);
    // From question to question the frame of the page stays.
    let frame = Memo::new(move |_| match app.screen.get() {
        Screen::Question(id, _) => Screen::Question(id, 0),
        other => other,
    });
    el("div.page")
        .add(bar(app))
        .live(move || around(app, |pages| pages.as_of_form))
        .live(move || around(app, |pages| pages.set_aside))
        .live(move || lost(app))
        .live(move || kept(app))
        .live(move || {
            let problems = app.problems.get();
            // Inside the main part of the page it is found by those who jump there.
            let screen = frame.get();
            main(app, &screen, problems)
        })
        .add(
            el("p.sr")
                .attr("role", "status")
                .attr("aria-live", "polite")
                .live_text(move || app.said.get()),
        )
        .add(footer())
}

fn main(app: App, screen: &Screen, problems: Vec<String>) -> El {
    let page = match screen {
        Screen::Home => pages::home::page(app),
        Screen::Question(..) => question::page(app),
        Screen::Coming(title) => coming(title),
        later => match parts::pages(app) {
            Some(pages) => (pages.page)(app, later),
            None => coming(later.title()),
        },
    };
    let notice = (!problems.is_empty()).then(|| {
        el("div.note.problems")
            .attr("role", "alert")
            .all(problems.into_iter().map(|problem| el("p").text(problem)))
            .add(
                el("button.quiet")
                    .attr("type", "button")
                    .text("Close")
                    .click(move || app.problems.set(Vec::new())),
            )
    });
    el("main").attr("id", "main").maybe(notice).add(page)
}

/// A page whose part is on its way. It says so only where that takes a while.
fn coming(title: &'static str) -> El {
    el("div")
        .add(el("h1").attr("tabindex", "-1").text(title))
        .add(el("p.muted.coming").attr("id", "loading").text("Loading…"))
}

/// Returns a page of a later part.
pub fn later_page(app: App, screen: &Screen) -> El {
    if matches!(screen, Screen::Rules | Screen::Rule(_) | Screen::Sources) {
        app.texts.track();
    }
    let page = match screen {
        Screen::Result(_) => result::page(app),
        Screen::Tables(_) => pages::tables::page(app),
        Screen::Rules => pages::rules::page(app),
        Screen::Rule(id) => pages::rule::page(app, id),
        Screen::Sources => pages::sources::page(app),
        Screen::Saved => pages::saved::page(app),
        Screen::Missing(path) => pages::missing::page(path),
        Screen::Home | Screen::Question(..) | Screen::Coming(_) => coming(screen.title()),
    };
    let aside = matches!(
        screen,
        Screen::Rules | Screen::Rule(_) | Screen::Sources | Screen::Saved
    );
    if !(aside && embedded()) {
        return page;
    }
    // A frame has no button of the browser's own to go back with.
    let back = el("button.quiet").attr("type", "button").text("Back").click(|| {
        if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
            let _ = history.back();
        }
    });
    el("div").add(el("p").add(back)).add(page)
}

/// Something of a later part that stands around the pages.
fn around(app: App, part: impl Fn(&parts::Pages) -> fn(App) -> El) -> El {
    match parts::pages(app) {
        Some(pages) => part(pages)(app),
        None => el("div").flag("hidden", true),
    }
}

/// Says that a part did not come, with a way to try again.
fn lost(app: App) -> El {
    if !app.lost.get() {
        return el("div").flag("hidden", true);
    }
    el("div.note.problems")
        .attr("role", "alert")
        .add(el("p").text("A part of this page could not be loaded. What you have entered stays. Are you online?"))
        .add(
            el("button.quiet")
                .attr("type", "button")
                .attr("data-action", "try-again")
                .text("Try again")
                .click(move || parts::load(app)),
        )
}

/// Says where the answers are that stood here before a new case took their place.
fn kept(app: App) -> El {
    let Some(name) = app.kept.get() else {
        return el("div").flag("hidden", true);
    };
    el("section.note.done.aside-texts")
        .attr("data-kept", "")
        .attr("aria-label", "Kept")
        .add(
            el("p")
                .text(format!("What stood here is kept as “{name}” among the "))
                .add(link("#/saved", "saved cases"))
                .text("."),
        )
        .add(el("button.quiet").attr("type", "button").text("Close").click(move || {
            app.kept.set(None);
            focus("#main h1");
        }))
}

fn bar(app: App) -> El {
    el("header.bar")
        .add(
            link("#main", "Skip to the content")
                .attr("class", "skip")
                .click(|| focus("main h1")),
        )
        .add(
            link("#/", "Entitle")
                .attr("class", "name")
                .add(el("span").attr("aria-hidden", "true").text(" §")),
        )
        .live(move || as_of::chip(app))
        .add(
            el("nav")
                .attr("aria-label", "Pages")
                .live(move || {
                    let count = app.engine.get().map_or(0, |engine| (engine.saved)(app));
                    link(
                        "#/saved",
                        if count == 0 {
                            "Saved".to_owned()
                        } else {
                            format!("Saved ({count})")
                        },
                    )
                })
                .add(link("#/rules", "Rules"))
                .add(link("#/sources", "Sources")),
        )
        .live(move || {
            let state = app.save_state.get();
            let (word, more) = match state {
                SaveState::Saved => ("Saved here", "Kept in this browser; nothing is sent anywhere."),
                SaveState::Memory => (
                    "Not kept",
                    "This browser keeps nothing for this page. Copy the link or export the case.",
                ),
                SaveState::Full => (
                    "Storage full",
                    "The last change is kept only while this page is open. Export the case, or delete others.",
                ),
                SaveState::Newer => (
                    "Not kept",
                    "A newer edition of Entitle wrote what is stored here, so it is left alone.",
                ),
            };
            el("span.state")
                .attr("data-save-state", state.id())
                .attr("title", more)
                .text(word)
        })
}

/// Returns the texts in the storage that could not be read: told, offered, never overwritten.
pub fn set_aside(app: App) -> El {
    let texts = app.set_aside.get();
    if texts.is_empty() {
        return el("div").flag("hidden", true);
    }
    let rows = texts.into_iter().enumerate().map(|(at, aside)| {
        let key = aside.key.clone();
        el("li")
            .text(aside.key.trim_start_matches("entitle/quarantine/").to_owned())
            .text(" ")
            .add(
                el("button.quiet")
                    .attr("type", "button")
                    .text("Download")
                    .click(move || download(&format!("entitle-set-aside-{}.txt", at + 1), &aside.text)),
            )
            .text(" ")
            .add(
                el("button.quiet")
                    .attr("type", "button")
                    .text("Discard")
                    .click(move || app.discard_aside(&key)),
            )
    });
    el("section.note.aside-texts")
        .attr("data-quarantine", "")
        .attr("aria-label", "Set aside")
        .add(
            el("p")
                .add(el("b").text("Something stored here could not be read."))
                .text(" It is set aside, untouched. Download it before you discard it."),
        )
        .add(el("ul").all(rows))
}

fn footer() -> El {
    let list = questionnaires::HEADS
        .iter()
        .map(|q| el("li").add(link(format!("#/q/{}", q.id), q.title)));
    el("footer.foot")
        .add(el("p").text("Guidance with its sources and their dates, not legal advice; not by or for Microsoft. Prices are list prices in US dollars, without tax."))
        .add(el("p").text(format!("Entitle {}. Texts were read up to {}. Everything is worked out in this browser; nothing is sent anywhere.", env!("CARGO_PKG_VERSION"), format::date(crate::engine::date::Date::KNOWN_UNTIL))))
        .add(el("nav").attr("aria-label", "Questionnaires").add(el("ul").all(list)))
}

/// Moves the focus to the heading of every new page, and names the page in the title.
fn keep_focus(app: App) {
    let last = StoredValue::new(String::new());
    Effect::new(move |before: Option<bool>| {
        app.screen.track();
        let embedded = embedded();
        later(move || {
            // Setting a title costs more than drawing a question, so those of one questionnaire share theirs.
            let title = app.title();
            if last.with_value(|last| *last != title) {
                document().set_title(&title);
                last.set_value(title);
            }
            // A frame must not take the focus from its host.
            if before.is_some() || !embedded {
                if let Some(window) = web_sys::window().filter(|_| before.is_some()) {
                    window.scroll_to_with_x_and_y(0.0, 0.0);
                }
                // Quick hands are in the new form before this comes.
                if !within("#main form[data-fact]") {
                    focus("#main h1");
                }
            }
        });
        true
    });
}

/// What was folded before the page was printed.
const UNFOLDED: &str = "data-unfolded";

/// Opens everything that is folded, since paper cannot be clicked; and folds it again.
fn fold(again: bool) {
    let wanted = if again {
        "main details[data-unfolded]"
    } else {
        "main details:not([open])"
    };
    let Ok(found) = document().query_selector_all(wanted) else {
        return;
    };
    for at in 0..found.length() {
        let Some(element) = found.item(at).and_then(|node| node.dyn_into::<web_sys::Element>().ok()) else {
            continue;
        };
        let _ = if again {
            element
                .remove_attribute("open")
                .and_then(|()| element.remove_attribute(UNFOLDED))
        } else {
            element
                .set_attribute("open", "")
                .and_then(|()| element.set_attribute(UNFOLDED, ""))
        };
    }
}

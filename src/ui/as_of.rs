//! The day and the texts that the rules are read by.

use super::dom::{focus, later, tag_of, value_of};
use super::el::{El, el};
use crate::engine::rule::Edition;
use crate::state::{App, link as address};
use crate::text::format;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

/// Returns the button that shows the judged day, and turns to the warning color when it is another than today.
pub fn chip(app: App) -> El {
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

/// Returns the small form behind the button: which day, which texts.
pub fn as_of_form(app: App) -> El {
    if !app.as_of_open.get() {
        return el("div").attr("id", "as-of-form").flag("hidden", true);
    }
    let error = RwSignal::new(String::new());
    let day = untrack(move || app.day());
    let edition = app.edition.get_untracked();
    let first = app.work.with_untracked(|work| work.questionnaire.first_day());
    let close = move || {
        app.as_of_open.set(false);
        later(|| focus("[data-action=as-of]"));
    };
    let take = move || {
        let typed = value_of("#as-of");
        match address::read_day(&typed, first) {
            Ok(day) => {
                let edition = address::read_edition(&value_of("#edition")).unwrap_or(Edition::Current);
                app.as_of
                    .set((day != app.today && edition.pinned() != Some(day)).then_some(day));
                app.edition.set(edition);
                app.save();
                app.say(format!("Rules are read as of {}.", format::date(day)));
                close();
            }
            Err(wrong) => error.set(super::words::error(&wrong)),
        }
    };
    let options = Edition::ALL.iter().map(move |one| {
        el("option")
            .attr("value", one.id())
            .flag("selected", *one == edition)
            .text(edition_name(*one))
    });
    el("div.as-of")
        .attr("id", "as-of-form")
        .on("keydown", move |event| {
            let key = event
                .dyn_ref::<web_sys::KeyboardEvent>()
                .map(web_sys::KeyboardEvent::key);
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
                            .attr("min", first.to_string())
                            .attr("value", day.to_string())
                            .live_attr("aria-invalid", move || {
                                (!error.get().is_empty()).then_some("true".into())
                            })
                            .live_attr("aria-describedby", move || {
                                (!error.get().is_empty()).then_some("error-as-of".into())
                            }),
                    ),
                )
                .add(
                    el("label")
                        .text("Texts")
                        .add(el("select").attr("id", "edition").all(options)),
                )
                .add(el("button.button").attr("type", "button").text("Apply").click(take))
                .add(el("button.quiet").attr("type", "button").text("Today").click(move || {
                    app.as_of.set(None);
                    app.edition.set(Edition::Current);
                    app.save();
                    close();
                }))
                .add(el("button.quiet").attr("type", "button").text("Close").click(close)),
        )
        .live(move || {
            el("p.error")
                .attr("id", "error-as-of")
                .attr("role", "alert")
                .text(error.get())
        })
}

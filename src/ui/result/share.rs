//! Taking a result along: a link, a print, a file, a name.

use super::super::dom::{download, embedded, focus, later, typed};
use super::super::el::{El, el, link};
use crate::engine::rule::Edition;
use crate::state::{App, link as address};
use crate::text::format;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

/// Returns the row of tools.
pub fn tools(app: App) -> El {
    let questionnaire = app.work.with_untracked(|work| work.questionnaire);
    let shown = RwSignal::new(None::<Offer>);
    let copied = RwSignal::new("");
    let text = move |offer: Offer| match offer {
        Offer::Link => {
            let hash = app
                .work
                .with(|work| address::hash(work, Some(app.day()), app.edition.get()));
            format!("{}{hash}", here())
        }
        Offer::Frame => {
            let options = options(app);
            let after = if options.is_empty() { "" } else { "?" };
            format!(
                "<iframe src=\"{}entitle.html?embed#/q/{}{after}{options}\" title=\"{}\" {FRAME}></iframe>",
                folder(),
                questionnaire.id,
                questionnaire.title
            )
        }
    };
    let script = move || {
        let options = options(app);
        let options = if options.is_empty() {
            options
        } else {
            format!(" data-options=\"{options}\"")
        };
        let (folder, id) = (folder(), questionnaire.id);
        format!("<script src=\"{folder}embed.js\" data-questionnaire=\"{id}\"{options}></script>")
    };
    let copy = move |offer: Offer| {
        shown.set(Some(offer));
        copied.set("Copy it from the field.");
        let text = text(offer);
        later(move || {
            focus("#link");
            copy_text(&text, copied);
        });
    };
    // From a disk there is nothing that another page could show, and a frame is shown already.
    let can_be_framed = here().starts_with("http") && !embedded();
    el("div.tools")
        .add(
            el("p.buttons")
                .add(
                    button("Copy link")
                        .attr("data-action", "copy-link")
                        .click(move || copy(Offer::Link)),
                )
                .maybe(can_be_framed.then(|| {
                    button("Embed in a page")
                        .attr("data-action", "copy-frame")
                        .click(move || copy(Offer::Frame))
                }))
                .add(button("Print").attr("data-action", "print").click(|| {
                    if let Some(window) = web_sys::window() {
                        let _ = window.print();
                    }
                }))
                .add(
                    button("Export JSON")
                        .attr("data-action", "export")
                        .click(move || download(&format!("entitle-{}.json", questionnaire.id), &exported(app))),
                )
                .add(
                    button("New case")
                        .attr("data-action", "new")
                        .click(move || app.start_over(questionnaire)),
                )
                .live(move || saving(app)),
        )
        .live(move || {
            let Some(offer) = shown.get() else {
                return el("p").flag("hidden", true);
            };
            el("p.link-field")
                .add(field(offer.label(), "link", text(offer)))
                .maybe((offer == Offer::Frame).then(|| field(SCRIPT, "link-script", script())))
                .add(
                    el("span.small")
                        .attr("role", "status")
                        .live_text(move || copied.get().to_owned()),
                )
        })
        .add(el("p.print-only").live_text(move || {
            let name = app.work.with(|work| work.name.clone());
            let name = if name.is_empty() { name } else { format!(" {name}.") };
            format!(
                "{}{name} Rules as of {}. Entitle {}.",
                questionnaire.title,
                format::date(app.day()),
                env!("CARGO_PKG_VERSION")
            )
        }))
}

/// What can be copied.
#[derive(Clone, Copy, PartialEq)]
enum Offer {
    Link,
    Frame,
}

impl Offer {
    const fn label(self) -> &'static str {
        match self {
            Offer::Link => "Link with every answer ",
            Offer::Frame => "Line for a page of your own, which then shows these questions without your answers ",
        }
    }
}

/// What a frame in a page of somebody else may do, and how large it is.
const FRAME: &str = "sandbox=\"allow-scripts allow-forms allow-downloads allow-popups allow-popups-to-escape-sandbox\" style=\"width:100%;height:640px;border:0\"";
const SCRIPT: &str = "The same as a script, which fits the height to the content and keeps answers ";

/// Returns the day and the edition that somebody chose, as an address has them.
fn options(app: App) -> String {
    let day = app.as_of.get().map(|day| format!("as-of={day}"));
    let edition = app.edition.get();
    let edition = (edition != Edition::Current).then(|| format!("edition={}", edition.id()));
    day.into_iter().chain(edition).collect::<Vec<_>>().join("&")
}

/// Returns the address of the folder that the page lies in.
fn folder() -> String {
    here().rsplit_once('/').map_or("", |(folder, _)| folder).to_owned() + "/"
}

fn field(label: &'static str, id: &'static str, text: String) -> El {
    el("label").text(label).add(
        el("input")
            .attr("id", id)
            .attr("type", "text")
            .flag("readonly", true)
            .attr("value", text)
            .on("focus", |event| select(&event)),
    )
}

/// Returns the address of the page without its hash.
fn here() -> String {
    let address = web_sys::window()
        .and_then(|window| window.location().href().ok())
        .unwrap_or_default();
    address.split('#').next().unwrap_or_default().to_owned()
}

fn button(text: &'static str) -> El {
    el("button.quiet").attr("type", "button").text(text)
}

/// Saving as a case, then the name under which it is kept.
fn saving(app: App) -> El {
    if app.work.with(|work| work.id.is_empty()) {
        return el("span").add(button("Save as case").attr("data-action", "save").click(move || {
            app.save_as_case();
            later(|| focus(".case-name input"));
        }));
    }
    let name = app.work.with_untracked(|work| work.name.clone());
    let field = el("input")
        .attr("type", "text")
        .prop("value", name)
        .on("change", move |event| {
            let (id, text) = (app.work.with_untracked(|work| work.id.clone()), typed(&event));
            if !text.trim().is_empty() {
                app.rename_case(&id, text.trim());
                app.say("The name is kept.");
            }
        });
    el("span.case-name")
        .add(el("label").text("Saved as ").add(field))
        .add(link("#/saved", "All saved cases").attr("class", "small"))
}

/// Returns the request and its report as text.
fn exported(app: App) -> String {
    let (request, report) = app.exported();
    // By way of JavaScript, which has the report anyway: a second writer would cost the page some kilobytes.
    let report = js_sys::JSON::stringify(&crate::api::js::out(&report))
        .map(String::from)
        .unwrap_or_default();
    format!("{{\"request\":{request},\"report\":{report}}}\n")
}

fn select(event: &web_sys::Event) {
    if let Some(input) = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok())
    {
        input.select();
    }
}

/// Puts a text on the clipboard, where the browser and the frame allow it.
fn copy_text(text: &str, copied: RwSignal<&'static str>) {
    let Some(window) = web_sys::window() else { return };
    let navigator = window.navigator();
    // Without a secure context there is no clipboard, and calling it would end the program.
    let there = js_sys::Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object());
    if !there {
        return;
    }
    let promise = navigator.clipboard().write_text(text);
    leptos::task::spawn_local(async move {
        if wasm_bindgen_futures::JsFuture::from(promise).await.is_ok() {
            copied.try_set(if here().starts_with("file:") {
                "Copied. It leads to this file on this computer; to others, send what “Export JSON” makes."
            } else {
                "Copied."
            });
        }
    });
}

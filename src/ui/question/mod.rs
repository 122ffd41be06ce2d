//! One question: its heading, its answers, Continue and Back. Beside it what has been answered.

mod choice;
mod cohorts;
mod list;
mod plain;

use super::answers::answers;
use super::el::{El, el};
use super::{dom, parts, words};
use crate::engine::error::InputError;
use crate::engine::fact::{Fact, Kind};
use crate::engine::input;
use crate::rules::synonym;
use crate::state::route::Route;
use crate::state::saved::label;
use crate::state::{App, Screen};
use leptos::prelude::*;
use serde_json::Value as Json;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent};

/// An answer on its way: what was entered, and what is wrong with it.
#[derive(Clone, Copy)]
pub struct Draft {
    /// The fact that is asked for.
    pub fact: &'static Fact,
    /// What was entered, in the form of the wire; null while nothing was.
    pub raw: RwSignal<Json>,
    /// What is wrong, once Continue was pressed.
    pub error: RwSignal<Option<InputError>>,
    /// Whether Continue was pressed before the engine was there; the answer then goes on by itself.
    pub sent: RwSignal<bool>,
}

impl Draft {
    /// Takes what was entered.
    pub fn set(self, raw: Json) {
        self.raw.set(raw);
    }

    /// Returns the id of the message.
    fn error_id(self) -> String {
        format!("error-{}", self.fact.id)
    }

    /// Returns the message, which stands at the field or above the options.
    fn message(self) -> El {
        el("div").live(move || {
            self.error.with(|error| match error {
                Some(error) => el("p.error")
                    .attr("id", self.error_id())
                    .attr("role", "alert")
                    .text(words::error(error)),
                None => el("p.error").flag("hidden", true),
            })
        })
    }

    /// Marks a field while the message is about it. `part` is what follows the fact's id in the name of the field.
    pub fn marked(self, field: El, part: String) -> El {
        let named = move || {
            self.error.with(|error| {
                error
                    .as_ref()
                    .is_some_and(|error| error.field.strip_prefix(self.fact.id) == Some(part.as_str()))
            })
        };
        let described = named.clone();
        field
            .live_attr("aria-invalid", move || named().then_some("true".into()))
            .live_attr("aria-describedby", move || {
                Some(
                    if described() {
                        self.error_id()
                    } else {
                        format!("hint-{}", self.fact.id)
                    }
                    .into(),
                )
            })
    }
}

/// Returns the page of the questions. Its heading and the answers beside it stay from one to the next: the focus can wait on
/// the heading while the form is exchanged, which spares the browser a layout in between.
pub fn page(app: App) -> El {
    // Leaving for another page changes nothing here.
    let asked = Memo::new(move |before: Option<&(&'static str, u16)>| match app.screen.get() {
        Screen::Question(id, slot) => (id, slot),
        _ => before.copied().unwrap_or_default(),
    });
    let fact = move || app.fact(asked.get().1);
    // What stands beneath changes with the first answer, not with each.
    let begun = Memo::new(move |_| {
        app.work
            .with(|work| (work.questionnaire.id, work.facts.slots().next().is_some()))
    });
    let eyebrow = move || {
        let at = fact().and_then(|fact| app.trail.with(|trail| trail.iter().position(|known| known.is(fact))));
        let number = at.unwrap_or_else(|| app.trail.with_untracked(Vec::len)) + 1;
        format!("{} · question {number}", label(asked.get().0))
    };
    let question = move || match fact() {
        Some(fact) if fact.question.is_empty() => words::fact(fact),
        Some(fact) => fact.question.to_owned(),
        None => String::new(),
    };
    el("div.two")
        .add(
            el("div")
                .add(el("p.eyebrow").live_text(eyebrow))
                .add(
                    el("h1")
                        .attr("tabindex", "-1")
                        .attr("id", "question")
                        .live_text(question),
                )
                .add(
                    el("p.muted.hint-line")
                        .live_attr("id", move || fact().map(|fact| format!("hint-{}", fact.id).into()))
                        .live_text(move || fact().map_or("", |fact| fact.hint).to_owned()),
                )
                .live(move || fact().map_or_else(|| el("form"), |fact| untrack(move || form(app, fact))))
                .live(move || {
                    begun.track();
                    match parts::asking(app) {
                        Some(asking) => untrack(move || (asking.beneath)(app)),
                        None => el("p").flag("hidden", true),
                    }
                }),
        )
        .add(answers(app))
}

/// Returns what stands beneath the question: the answers given so far may already say something.
pub fn result_so_far(app: App) -> El {
    let (some, questionnaire) = app
        .work
        .with(|work| (work.facts.slots().next().is_some(), work.questionnaire));
    if !some && let Some(example) = super::pages::tables::example(app, questionnaire, || ()) {
        return el("p.small").add(example);
    }
    let result = format!("#/q/{}/result", questionnaire.id);
    el("p.small")
        .flag("hidden", !some || crate::state::is_tables(questionnaire))
        .add(super::el::link(result, "See the result so far"))
}

fn form(app: App, fact: &'static Fact) -> El {
    let before = app
        .work
        .with_untracked(|work| work.facts.get(fact).map(|value| fact.to_json(value)));
    let draft = Draft {
        fact,
        raw: RwSignal::new(before.unwrap_or_default()),
        error: RwSignal::new(None),
        sent: RwSignal::new(false),
    };
    // An answer waits for the engine and for the rules.
    let asking = move || parts::asking(app).filter(|_| app.awaited.get().is_none());
    let submit = move || match untrack(asking) {
        Some(asking) => (asking.submit)(app, draft),
        None => draft.sent.set(true),
    };
    Effect::new(move || {
        if asking().is_some() && draft.sent.get() {
            draft.sent.set(false);
            dom::later(submit);
        }
    });
    el("form")
        .attr("data-fact", fact.id)
        .attr("novalidate", "")
        .attr("autocomplete", "off")
        .on("submit", |event| event.prevent_default())
        // A frame without the right to send forms gets no submit event, so Enter and the button work by themselves.
        .on("keydown", move |event| {
            if enter_continues(&event) {
                event.prevent_default();
                submit();
            }
        })
        .add(match fact.kind {
            Kind::Choice(_) => el("div").add(draft.message()).add(choice::choice(draft)),
            _ => match parts::asking(app) {
                Some(asking) => (asking.fields)(draft),
                None => el("div"),
            },
        })
        .add(
            el("p.buttons")
                .add(
                    el("button.button")
                        .attr("type", "submit")
                        .text("Continue")
                        .click(submit),
                )
                .add(
                    el("button.quiet")
                        .attr("type", "button")
                        .attr("data-action", "back")
                        .text("Back")
                        .click(move || match app.engine.get_untracked() {
                            Some(engine) => (engine.back)(app, fact),
                            None => app.route.set(Route::Home),
                        }),
                )
                .add(el("span.muted.coming").attr("role", "status").live_text(move || {
                    if draft.sent.get() {
                        "One moment…".to_owned()
                    } else {
                        String::new()
                    }
                })),
        )
}

/// Takes the answer, or says what is wrong with it.
pub fn submit(app: App, draft: Draft) {
    match read(draft) {
        Ok(value) => {
            dom::focus("#question");
            app.answer(draft.fact, value);
        }
        Err(error) => {
            draft.error.set(Some(error));
            dom::later(|| {
                let there = document()
                    .query_selector("#main form [aria-invalid=true]")
                    .ok()
                    .flatten()
                    .is_some();
                dom::focus(if there {
                    "#main form [aria-invalid=true]"
                } else {
                    "#main form input"
                });
            });
        }
    }
}

/// Returns the fields of a question that is more than a choice.
pub fn fields(draft: Draft) -> El {
    let options = match draft.fact.kind {
        Kind::Count { .. } => return plain::count(draft),
        Kind::Day => return plain::day(draft),
        Kind::Text => return plain::text(draft),
        Kind::Choice(_) => choice::choice(draft),
        Kind::Many(_) | Kind::Licenses(_) => list::list(draft),
        Kind::Cohorts(_) => cohorts::cohorts(draft),
        Kind::Table(columns) => super::pages::tables::in_question(draft, columns),
    };
    el("div").add(draft.message()).add(options)
}

/// Reads the answer the one way in; only an empty form is caught here, since it says nothing and not "I don't know".
fn read(draft: Draft) -> Result<crate::engine::fact::Value, InputError> {
    let raw = draft.raw.get_untracked();
    let nothing =
        raw.is_null() || raw.as_array().is_some_and(Vec::is_empty) && !matches!(draft.fact.kind, Kind::Table(_));
    if nothing {
        let help = match draft.fact.kind {
            Kind::Count { min, max, .. } if draft.fact.scale > 1 => {
                format!("a number from {min} to {max}, or “I don’t know”")
            }
            Kind::Count { min, max, .. } => format!("a whole number from {min} to {max}, or “I don’t know”"),
            Kind::Text => "a name, or “I don’t know”".to_owned(),
            Kind::Day => "a day, “never”, or “I don’t know”".to_owned(),
            _ => "one of the answers; “I don’t know” is one".to_owned(),
        };
        return Err(InputError::new(draft.fact.id, "nothing is entered yet", help));
    }
    // A list without any of its options is an answer, too: none of these.
    let raw = if raw == Json::from(vec![NONE]) && draft.fact.find(NONE).is_none() {
        Json::Array(Vec::new())
    } else {
        raw
    };
    input::parse(draft.fact, &raw, synonym)
}

/// The option that a list gets where the fact itself has no such option.
const NONE: &str = "none";

fn enter_continues(event: &Event) -> bool {
    let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
    key.as_deref() == Some("Enter") && dom::tag_of(event) == "INPUT" && !event.default_prevented()
}

/// Chooses the option with this number, while the focus is among the options.
pub fn by_digit(event: &Event) {
    let digit = event
        .dyn_ref::<KeyboardEvent>()
        .filter(|event| !event.ctrl_key() && !event.alt_key() && !event.meta_key())
        .and_then(|event| event.key().parse::<u32>().ok());
    let Some(at) = digit.and_then(|digit| digit.checked_sub(1)) else {
        return;
    };
    let among = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .filter(|target| target.matches("[type=radio], [type=checkbox]").unwrap_or(false));
    let group = among.and_then(|target| target.closest("fieldset").ok().flatten());
    let options = group.and_then(|group| group.query_selector_all("[type=radio], [type=checkbox]").ok());
    if let Some(option) = options
        .and_then(|options| options.item(at))
        .and_then(|option| option.dyn_into::<HtmlElement>().ok())
    {
        event.prevent_default();
        let _ = option.focus();
        option.click();
    }
}

/// Returns one option to choose: the box, its name, its plain meaning. Whoever holds it listens to its changes, see
/// [`turned`]: one listener for a hundred options.
pub fn option(
    kind: &'static str,
    name: &'static str,
    value: &str,
    (label, hint): (&str, &str),
    number: Option<usize>,
    checked: bool,
) -> El {
    let input = el("input")
        .attr("type", kind)
        .attr("name", name)
        .attr("value", value.to_owned())
        .flag("checked", checked);
    let texts = el("span.texts")
        .text(label.to_owned())
        .maybe((!hint.is_empty()).then(|| el("span.hint").text(hint.to_owned())));
    let label = if value == "unknown" {
        el("label.choice.unsure")
    } else {
        el("label.choice")
    };
    label
        .add(input)
        .add(texts)
        .maybe(number.map(|number| el("kbd").attr("aria-hidden", "true").text(number.to_string())))
}

/// Returns the option that was turned on or off, if that is what happened.
pub fn turned(event: &Event) -> Option<(String, bool)> {
    let input = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    matches!(input.type_().as_str(), "radio" | "checkbox").then(|| (input.value(), input.checked()))
}

/// The words of the last option of every question.
pub const UNKNOWN: (&str, &str) = ("I don’t know", "The result then says what hangs on it");

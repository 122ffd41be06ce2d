//! One question: its heading, its answers, Continue and Back. Beside it what has been answered.

mod choice;
mod cohorts;
mod list;
mod plain;

use super::answers::answers;
use super::el::{El, el};
use super::{dom, words};
use crate::engine::error::InputError;
use crate::engine::fact::{Fact, Kind};
use crate::engine::input;
use crate::rules::synonym;
use crate::state::App;
use crate::state::route::{Route, Step};
use crate::state::saved::label;
use leptos::prelude::*;
use serde_json::Value as Json;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent};

/// An answer on its way: what was entered, and what is wrong with it.
#[derive(Clone, Copy)]
pub struct Draft {
    /// The fact that is asked for.
    pub fact: &'static Fact,
    /// What was entered, in the form of the wire; null while nothing was.
    pub raw: RwSignal<Json>,
    /// What is wrong, once Continue was pressed.
    pub error: RwSignal<Option<InputError>>,
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

/// Returns the page of a question.
pub fn page(app: App, fact: &'static Fact) -> El {
    let (before, questionnaire) = app.work.with_untracked(|work| {
        (
            work.facts.get(fact).map(|value| fact.to_json(value)),
            work.questionnaire,
        )
    });
    let draft = Draft {
        fact,
        raw: RwSignal::new(before.unwrap_or_default()),
        error: RwSignal::new(None),
    };
    let submit = move || match read(draft) {
        Ok(value) => app.answer(fact, value),
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
    };
    let number = untrack(move || {
        app.trail()
            .iter()
            .position(|known| known.is(fact))
            .unwrap_or(app.trail().len())
            + 1
    });
    let form = el("form")
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
        .add(fields(draft))
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
                        .click(move || app.go(app.before(fact))),
                ),
        );
    el("div.two.fade")
        .add(
            el("div")
                .add(el("p.eyebrow").text(format!("{} · question {number}", label(questionnaire))))
                .add(
                    el("h1")
                        .attr("tabindex", "-1")
                        .attr("id", "question")
                        .text(if fact.question.is_empty() {
                            words::fact(fact)
                        } else {
                            fact.question.to_owned()
                        }),
                )
                .add(
                    el("p.muted.hint-line")
                        .attr("id", format!("hint-{}", fact.id))
                        .text(fact.hint),
                )
                .add(form)
                .live(move || {
                    // The answers given so far may already say something.
                    let some = app.work.with(|work| work.facts.slots().next().is_some())
                        && !crate::state::is_tables(questionnaire);
                    let result = Route::Ask(questionnaire, Step::Result).hash();
                    el("p.small")
                        .flag("hidden", !some)
                        .add(super::el::link(result, "See the result so far"))
                }),
        )
        .add(answers(app))
}

fn fields(draft: Draft) -> El {
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

/// Returns one option to choose: the box, its name, its plain meaning.
pub fn option(
    kind: &'static str,
    name: &'static str,
    value: &str,
    (label, hint): (&str, &str),
    number: Option<usize>,
    checked: bool,
    take: impl Fn(bool) + Send + 'static,
) -> El {
    let input = el("input")
        .attr("type", kind)
        .attr("name", name)
        .attr("value", value.to_owned())
        .prop("checked", checked)
        .on("change", move |event| take(dom::ticked(&event)));
    let texts = el("span.texts")
        .add(el("span.label").text(label.to_owned()))
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

/// The words of the last option of every question.
pub const UNKNOWN: (&str, &str) = ("I don’t know", "The result then shows both cases");

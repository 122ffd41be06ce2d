//! The parts that the page is loaded in: what is in which, and when it comes.
//!
//! | part | what it holds | when it comes |
//! |---|---|---|
//! | the first | the frame around every page, the home page, the question page with a choice on it, the first fact of every questionnaire | with the page |
//! | one for each questionnaire | its rules, and computations over its tables | the one that is looked at right away, the others when the page is idle |
//! | `engine` | the engine, all facts, the storage, [`Asking`] | with the first of them |
//! | `pages` | [`Pages`]: result, tables, rules, sources, saved cases, the scripts' door | right after the first questionnaire |
//!
//! The borders are the functions marked `wasm_split` below: whatever only they reach is cut out of the first part when the
//! site is built (`.ci/parts.mjs`). Nobody else may call into a later part by name, or the cutter draws what was called
//! into the first one; the tables [`Engine`], [`Asking`] and [`Pages`] are the only way. Every later part names
//! [`Common`], so the cutter finds one part for all that they need together, `engine`. What only some of them need, such
//! as a rule that stands in two questionnaires, makes small parts of its own, which come along by themselves.
//!
//! The size of each part is printed by `tests/browser/sizes.mjs`.

use super::el::El;
use super::question::Draft;
use super::{answers, as_of, pages, question, shell, texts};
use crate::engine::questionnaire::Questionnaire;
use crate::questionnaires::{self, HEADS};
use crate::state::engine::{ENGINE, Engine};
use crate::state::{App, Screen};
use leptos::prelude::*;
use std::cell::Cell;
use std::pin::Pin;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// What a question page calls once the engine is there.
pub struct Asking {
    /// Returns what has been answered, as it stands beside the question.
    pub answers: fn(App) -> El,
    /// Returns the fields of a question that is more than a choice.
    pub fields: fn(Draft) -> El,
    /// Returns what stands beneath the question.
    pub beneath: fn(App) -> El,
    /// Takes the answer, or says what is wrong with it.
    pub submit: fn(App, Draft),
}

/// The pages that a question leads to, and what stands around them.
pub struct Pages {
    /// Returns a page that is neither a question nor the home page.
    pub page: fn(App, &Screen) -> El,
    /// Returns the form behind the judged day.
    pub as_of_form: fn(App) -> El,
    /// Returns the notice of texts that could not be read.
    pub set_aside: fn(App) -> El,
    /// Returns the list of saved cases on the home page.
    pub saved: fn(App) -> El,
    /// Loads the texts, then opens `window.entitle` to scripts.
    pub finish: fn(App),
    #[expect(
        dead_code,
        reason = "tells the cutter that these pages come with the common part, too"
    )]
    common: &'static Common,
}

static ASKING: Asking = Asking {
    answers: answers::given,
    fields: question::fields,
    beneath: question::result_so_far,
    submit: question::submit,
};

static PAGES: Pages = Pages {
    page: shell::later_page,
    as_of_form: as_of::as_of_form,
    set_aside: shell::set_aside,
    saved: pages::home::saved,
    finish: texts::load,
    common: &COMMON,
};

/// What every later part names, so that whatever several of them need is found in one part.
struct Common {
    engine: &'static Engine,
    asking: &'static Asking,
}

static COMMON: Common = Common {
    engine: &ENGINE,
    asking: &ASKING,
};

/// A questionnaire with what it takes to ask it.
struct Rules {
    questionnaire: &'static Questionnaire,
    common: &'static Common,
}

type Loading = Pin<Box<dyn Future<Output = Result<&'static Rules, SplitLoaderError>>>>;

/// One split point for each questionnaire.
macro_rules! split {
    ($($part:ident: $questionnaire:path, $first:expr;)*) => {
        $(
            #[wasm_split($part, fallible)]
            fn $part() -> Result<&'static Rules, SplitLoaderError> {
                static RULES: Rules = Rules { questionnaire: &$questionnaire, common: &COMMON };
                Ok(&RULES)
            }
        )*

        /// How to load the rules of each questionnaire, in the order of [`HEADS`].
        const RULES: &[fn() -> Loading] = &[$(|| Box::pin($part())),*];
    };
}

questionnaires::every!(split);

#[wasm_split(pages, fallible)]
fn load_pages() -> Result<&'static Pages, SplitLoaderError> {
    Ok(&PAGES)
}

thread_local! {
    static ASKING_HERE: Cell<Option<&'static Asking>> = const { Cell::new(None) };
    static PAGES_HERE: Cell<Option<&'static Pages>> = const { Cell::new(None) };
}

/// Returns what a question page calls, once it is there; follows its coming.
pub fn asking(app: App) -> Option<&'static Asking> {
    app.engine.track();
    ASKING_HERE.get()
}

/// Returns the other pages, once they are there; follows their coming.
pub fn pages(app: App) -> Option<&'static Pages> {
    app.pages.track();
    PAGES_HERE.get()
}

/// Loads all that is not there yet. What fails is said, and can be tried again.
pub fn load(app: App) {
    app.lost.set(false);
    spawn_local(async move {
        if load_all(app).await.is_err() {
            app.lost.set(true);
        }
    });
}

async fn load_all(app: App) -> Result<(), SplitLoaderError> {
    load_rules(app).await?;
    if PAGES_HERE.get().is_none() {
        PAGES_HERE.set(Some(load_pages().await?));
        app.pages.set(true);
    }
    while questionnaires::all().len() < HEADS.len() {
        idle(app).await;
        load_rules(app).await?;
    }
    app.complete.set(true);
    if let Some(pages) = PAGES_HERE.get() {
        (pages.finish)(app);
    }
    Ok(())
}

/// Loads the rules that are waited for, or else the first that are not there.
async fn load_rules(app: App) -> Result<(), SplitLoaderError> {
    let missing = |id: &str| questionnaires::find(id).is_none();
    let awaited = app.awaited.get_untracked().filter(|head| missing(head.id));
    let next = awaited.or_else(|| HEADS.iter().find(|head| missing(head.id)));
    let place = next.and_then(|next| HEADS.iter().position(|head| head.id == next.id));
    let Some(load) = place.and_then(|at| RULES.get(at)) else {
        return Ok(());
    };
    let rules = load().await?;
    questionnaires::take_in(rules.questionnaire);
    if ASKING_HERE.get().is_none() {
        ASKING_HERE.set(Some(rules.common.asking));
        app.engine.set(Some(rules.common.engine));
        (rules.common.engine.start)(app);
    }
    app.arrived();
    Ok(())
}

/// Waits until the page is idle, unless somebody waits for rules.
async fn idle(app: App) {
    if app.awaited.get_untracked().is_some() {
        return;
    }
    let promise = js_sys::Promise::new(&mut |done, _| {
        let window = web_sys::window().map(JsValue::from).unwrap_or_default();
        // WebKit has no such thing; a short while does as well.
        let (name, options) = match js_sys::Reflect::get(&window, &"requestIdleCallback".into()) {
            Ok(idle) if idle.is_function() => ("requestIdleCallback", js_sys::Object::new().into()),
            _ => ("setTimeout", JsValue::from(WAIT)),
        };
        // A frame that cannot be seen is never idle.
        let _ = js_sys::Reflect::set(&options, &"timeout".into(), &WAIT.into());
        if let Ok(wait) = js_sys::Reflect::get(&window, &name.into()).and_then(JsCast::dyn_into::<js_sys::Function>) {
            let _ = wait.call2(&window, &done, &options);
        }
    });
    let _ = JsFuture::from(promise).await;
}

/// How long other rules wait for the page to become idle, in milliseconds. Scripts wait until all have
/// come, one after the other; starting one takes a few milliseconds.
const WAIT: u32 = 50;

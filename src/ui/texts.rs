//! The second file of the page: the texts of rules and sources, fetched when the page stands.

use crate::engine::prose;
use crate::state::App;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Loads the texts, then opens `window.entitle` to scripts, whose reports carry them.
pub fn load(app: App) {
    spawn_local(async move {
        match fetch().await {
            Some(texts) => {
                prose::load(texts);
                app.texts.set(true);
            }
            None => app.problems.update(|problems| problems.push("The texts of the rules could not be loaded: verdicts stand, their reasons lack words. Reload the page to try again.".to_owned())),
        }
        crate::api::js::install();
    });
}

/// Returns the texts from what the page offers under `entitle.texts`; nothing where that fails.
async fn fetch() -> Option<Vec<String>> {
    let window = web_sys::window()?;
    let entitle = js_sys::Reflect::get(&window, &JsValue::from_str("entitle")).ok()?;
    let offer = js_sys::Reflect::get(&entitle, &JsValue::from_str("texts"))
        .ok()?
        .dyn_into::<js_sys::Function>()
        .ok()?;
    let promise = offer.call0(&entitle).ok()?.dyn_into::<js_sys::Promise>().ok()?;
    let list = JsFuture::from(promise).await.ok()?.dyn_into::<js_sys::Array>().ok()?;
    Some(list.iter().filter_map(|text| text.as_string()).collect())
}

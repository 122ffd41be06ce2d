//! `window.entitle`: plain objects in and out, never a throw.

use super::evaluate::evaluate;
use super::report::Report;
use super::wire::kind;
use crate::engine::error::InputError;
use crate::engine::fact::Fact;
use crate::questionnaires;
use serde::Serialize;
use serde_json::{Value as Json, json};
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

/// Returns a plain object.
pub fn out(value: &impl Serialize) -> JsValue {
    value.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

/// Returns the report of a request; what is wrong with it stands in the report.
fn evaluate_js(request: JsValue) -> JsValue {
    let report = match serde_wasm_bindgen::from_value::<Json>(request) {
        Ok(json) => evaluate(&json),
        Err(error) => Report::of_error(InputError::new("request", error.to_string(), "a plain object")),
    };
    out(&report)
}

/// Returns the questionnaires with the facts they may ask for.
fn questionnaires_js() -> JsValue {
    let fact = |fact: &&'static Fact| {
        let options: Vec<&str> = fact.options().iter().map(|o| o.id).collect();
        json!({ "id": fact.id, "kind": kind(fact), "question": fact.question, "options": options })
    };
    let all: Vec<Json> = questionnaires::all()
        .iter()
        .map(|q| json!({ "id": q.id, "title": q.title, "summary": q.summary, "facts": q.order.iter().map(fact).collect::<Vec<_>>() }))
        .collect();
    out(&Json::from(all))
}

/// Fulfils the promise of `window.entitle`: fills in its functions and resolves `ready`.
///
/// The page may have put a placeholder there with a `resolve` function, so that `await window.entitle.ready` works
/// before the program has loaded; without one, a fresh object with a resolved promise is set.
pub fn install() {
    let Some(window) = web_sys::window() else { return };
    let key = JsValue::from_str("entitle");
    let object = js_sys::Reflect::get(&window, &key)
        .ok()
        .filter(JsValue::is_object)
        .unwrap_or_else(|| js_sys::Object::new().into());
    let set = |name: &str, value: &JsValue| {
        let _ = js_sys::Reflect::set(&object, &JsValue::from_str(name), value);
    };
    set("version", &JsValue::from_str(env!("CARGO_PKG_VERSION")));
    set(
        "evaluate",
        &Closure::<dyn Fn(JsValue) -> JsValue>::new(evaluate_js).into_js_value(),
    );
    set(
        "questionnaires",
        &Closure::<dyn Fn() -> JsValue>::new(questionnaires_js).into_js_value(),
    );
    let _ = js_sys::Reflect::delete_property(object.unchecked_ref::<js_sys::Object>(), &JsValue::from_str("texts"));
    let resolve = js_sys::Reflect::get(&object, &JsValue::from_str("resolve"))
        .ok()
        .and_then(|f| f.dyn_into::<js_sys::Function>().ok());
    match resolve {
        Some(resolve) => {
            let _ = js_sys::Reflect::delete_property(
                object.unchecked_ref::<js_sys::Object>(),
                &JsValue::from_str("resolve"),
            );
            let _ = resolve.call1(&JsValue::NULL, &JsValue::UNDEFINED);
        }
        None => set("ready", &js_sys::Promise::resolve(&JsValue::UNDEFINED)),
    }
    let _ = js_sys::Reflect::set(&window, &key, &object);
}

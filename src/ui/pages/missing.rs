//! No such page, with a way out.

use super::super::el::{El, el, link};
use crate::engine::error::nearest;
use crate::questionnaires;

/// Returns the page.
pub fn page(path: &str) -> El {
    let known: Vec<String> = questionnaires::HEADS
        .iter()
        .map(|q| format!("q/{}", q.id))
        .chain(["rules", "sources", "saved"].map(str::to_owned))
        .collect();
    let near = nearest(path.trim_start_matches('/'), known.iter().map(String::as_str)).map(|path| {
        el("p")
            .text("Perhaps you want ")
            .add(link(format!("#/{path}"), format!("#/{path}")))
            .text(".")
    });
    el("div")
        .add(el("p.eyebrow").text("Not here"))
        .add(el("h1").attr("tabindex", "-1").text("There is no such page"))
        .add(
            el("p")
                .text("The address names ")
                .add(el("code").text(format!("#{path}")))
                .text(", and nothing stands there."),
        )
        .maybe(near)
        .add(el("p").add(link("#/", "All questionnaires")))
}

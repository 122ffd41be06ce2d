//! What every plot is made of: its measures, its axes, lines and labels.

use super::super::super::el::{El, svg};

/// The plot, in units of the drawing.
pub const LEFT: i64 = 56;
/// Its right end.
pub const RIGHT: i64 = 600;
/// Its upper end.
pub const TOP: i64 = 24;
/// Its lower end.
pub const BOTTOM: i64 = 190;

/// Returns an empty plot with both axes. `words` is what it says to those who do not see it.
pub fn frame(words: String) -> El {
    svg("svg.chart")
        .attr("viewBox", "0 0 640 232")
        .attr("role", "img")
        .attr("aria-label", words)
        .add(line("axis", (LEFT, BOTTOM), (RIGHT, BOTTOM)))
        .add(line("axis", (LEFT, TOP), (LEFT, BOTTOM)))
}

/// Returns a straight line.
pub fn line(class: &'static str, from: (i64, i64), to: (i64, i64)) -> El {
    svg("line")
        .attr("class", class)
        .attr("x1", from.0.to_string())
        .attr("y1", from.1.to_string())
        .attr("x2", to.0.to_string())
        .attr("y2", to.1.to_string())
}

/// Returns a text at a place.
pub fn label(at: (i64, i64), anchor: &'static str, text: String) -> El {
    svg("text")
        .attr("x", at.0.to_string())
        .attr("y", at.1.to_string())
        .attr("text-anchor", anchor)
        .text(text)
}

/// Returns a point.
pub fn dot(class: &'static str, at: (i64, i64)) -> El {
    svg("circle")
        .attr("class", class)
        .attr("cx", at.0.to_string())
        .attr("cy", at.1.to_string())
        .attr("r", "5")
}

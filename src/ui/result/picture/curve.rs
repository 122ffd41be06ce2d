//! Cost over a number: one line for each thing that one can buy, the points from which another is the cheapest, and the
//! place where the case stands.

use super::super::super::el::{El, el, svg};
use super::super::super::words;
use super::plot::{BOTTOM, LEFT, RIGHT, TOP, dot, frame, label, line};
use crate::api::report::{Curve, Line};
use crate::engine::quantity::Cents;
use crate::text::format::{number, usd};

/// So many lines have a look of their own.
const LOOKS: [&str; 5] = ["line-1", "line-2", "line-3", "line-4", "line-5"];

/// Returns the drawing, where there is something to compare.
pub fn curve(curve: &Curve) -> Option<El> {
    let points = || curve.lines.iter().flat_map(|line| line.points.iter());
    let most = points().map(|point| point.n).max().filter(|most| *most > 0)?;
    let top = points().map(|point| point.monthly_usd.0).max().filter(|top| *top > 0)?;
    let x = |n: i64| LEFT + (RIGHT - LEFT) * n / most;
    let y = |cents: i64| BOTTOM - (BOTTOM - TOP) * cents / top;
    let words = said(curve);
    let mut chart = frame(words.clone())
        .add(label((LEFT - 6, TOP + 5), "end", usd(Cents(top))))
        .add(label((LEFT, BOTTOM + 18), "middle", "0".to_owned()))
        .add(label(
            (RIGHT, BOTTOM + 18),
            "end",
            format!("{} {}", number(most), curve.counts),
        ));
    for (look, line) in LOOKS.iter().zip(&curve.lines) {
        let path: Vec<String> = line
            .points
            .iter()
            .map(|point| format!("{},{}", x(point.n), y(point.monthly_usd.0)))
            .collect();
        chart = chart.add(svg("polyline").attr("class", *look).attr("points", path.join(" ")));
    }
    for tip in curve.tips.iter().filter(|tip| tip.from > 1) {
        if let Some(cents) = cost_at(curve, tip.license, tip.from) {
            chart = chart.add(dot("tip", (x(tip.from), y(cents))));
        }
    }
    if let Some(at) = curve.at.filter(|at| (0..=most).contains(at)) {
        chart = chart.add(line("here", (x(at), TOP), (x(at), BOTTOM))).add(label(
            (x(at), BOTTOM + 36),
            "middle",
            format!("here: {}", number(at)),
        ));
    }
    Some(
        el("section")
            .add(el("h2").text(curve.title))
            .add(chart)
            .add(el("ul.legend").all(LOOKS.iter().zip(&curve.lines).map(|(look, line)| {
                el("li")
                    .add(
                        svg("svg")
                            .attr("viewBox", "0 0 28 8")
                            .attr("aria-hidden", "true")
                            .add(svg("polyline").attr("class", *look).attr("points", "0,4 28,4")),
                    )
                    .text(line.label)
            })))
            .add(el("p.small.muted").text(words)),
    )
}

/// Returns the cost of a license at a number, where a point stands there or two points enclose it.
fn cost_at(curve: &Curve, license: &str, n: i64) -> Option<i64> {
    let points = &curve.lines.iter().find(|line| line.license == license)?.points;
    let after = points.iter().position(|point| point.n >= n)?;
    let right = points.get(after)?;
    let left = points.get(after.saturating_sub(1))?;
    if right.n == left.n {
        return Some(right.monthly_usd.0);
    }
    let slope = (right.monthly_usd.0 - left.monthly_usd.0) * (n - left.n);
    Some(left.monthly_usd.0 + slope / (right.n - left.n))
}

/// Returns the drawing in words.
fn said(curve: &Curve) -> String {
    let name = |license: &str| {
        let line: Option<&Line> = curve.lines.iter().find(|line| line.license == license);
        line.map_or_else(|| words::license(license), |line| line.label.to_owned())
    };
    // Of the tips before the second one only the last is seen.
    let first = curve.tips.iter().rposition(|tip| tip.from <= 1).unwrap_or(0);
    let mut parts: Vec<String> = curve
        .tips
        .iter()
        .skip(first)
        .map(|tip| {
            if tip.from <= 1 {
                format!("The cheapest at first: {}.", name(tip.license))
            } else {
                format!("From {} {} on: {}.", number(tip.from), curve.counts, name(tip.license))
            }
        })
        .collect();
    if curve.more {
        parts.push("And so on.".to_owned());
    }
    if !curve.note.is_empty() {
        parts.push(curve.note.to_owned());
    }
    if let Some(at) = curve.at {
        parts.push(format!("Here it is {}.", number(at)));
    }
    parts.join(" ")
}

//! Premium in the place of passes: for whom, and how many passes that frees for others.

use super::count::Count;
use super::model::Model;
use super::prices::PRICES;
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::quantity::Interval;

/// From here on a license is one pass.
const ONE_PASS: Date = Date::of("2021-10-01");

/// Returns how many passes each person of a group takes where passes do something, and how many they are.
fn takers(model: &Model, count: &Count) -> Vec<(i64, i64)> {
    let passes: Vec<Interval> = count
        .people
        .iter()
        .zip(&count.void)
        .map(|(all, void)| Interval {
            lo: all.lo.saturating_sub(void.lo),
            ..*all
        })
        .collect();
    takers_of(model, &passes)
}

/// Returns how many of these passes each person of a group takes and how many they are, those with the most first.
fn takers_of(model: &Model, passes: &[Interval]) -> Vec<(i64, i64)> {
    let mut each: Vec<(i64, i64)> = model
        .people
        .iter()
        .zip(passes)
        .filter_map(|(person, passes)| {
            let people = person.count.exact().filter(|people| *people > 0)?;
            Some((passes.lo / people, people))
        })
        .filter(|(each, _)| *each > 0)
        .collect();
    each.sort_by_key(|(each, _)| std::cmp::Reverse(*each));
    each
}

/// Returns the least number of people whose seats of Premium free so many passes.
pub(super) fn seats(model: &Model, count: &Count, passes: i64) -> Option<i64> {
    fewest(takers(model, count), passes)
}

/// Returns the same, where the people take so many passes each.
pub(super) fn seats_for(model: &Model, each: &[Interval], passes: i64) -> Option<i64> {
    fewest(takers_of(model, each), passes)
}

fn fewest(takers: Vec<(i64, i64)>, passes: i64) -> Option<i64> {
    let (mut left, mut seats) = (passes, 0i64);
    for (each, people) in takers {
        if left <= 0 {
            break;
        }
        let taken = Interval::exactly(left).ceil_div(each).lo.min(people);
        seats = seats.saturating_add(taken);
        left = left.saturating_sub(taken.saturating_mul(each));
    }
    (left <= 0 && seats > 0).then_some(seats)
}

/// Returns the cheapest seats of Premium and passes that together take the place of so many missing passes; nothing where
/// one kind alone is the cheapest. Whoever takes passes for more than a seat costs gets the seat.
pub(super) fn mix(eval: &Eval<'_>, model: &Model, count: &Count, missing: i64) -> Option<(i64, i64)> {
    if eval.program.law < ONE_PASS {
        return None;
    }
    let pass = eval.price(PRICES, "power-apps-per-app")?;
    let seat = eval.price(PRICES, "power-apps-premium")?;
    let pays = |passes: i64| passes.saturating_mul(pass) > seat;
    let (mut left, mut seats) = (missing, 0i64);
    for (each, people) in takers(model, count) {
        if !pays(each) {
            break;
        }
        let whole = (left / each).min(people);
        seats = seats.saturating_add(whole);
        left -= whole * each;
        if whole < people && pays(left) {
            seats = seats.saturating_add(1);
            left = 0;
        }
    }
    (seats > 0 && left > 0).then_some((seats, left))
}

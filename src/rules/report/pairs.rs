//! The pairs of a report, judged and added up.

use super::read::{Pair, Reading, WITH_PREMIUM};
use crate::engine::error::InputError;
use crate::engine::eval::Eval;
use crate::engine::fact::Fact;
use crate::engine::known::Truth;
use crate::engine::quantity::Interval;
use crate::rules::facts::*;
use crate::rules::passes::desk::Desk;
use crate::rules::passes::model::{Model, Person, says, text};
use crate::rules::passes::need::{BLOCKED, METER, OUTSIDE, PASS, SITE_METER};
use std::collections::HashMap;

/// What explains a pair that is marked as app pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// It needs a pass.
    Need,
    /// A standard app that Microsoft 365 covers.
    Label,
    /// A standard app, needed because the environment is managed.
    Managed,
    /// The person holds another right by now.
    Changed,
    /// The app is no longer shared with the person.
    Gone,
    /// A meter pays.
    Metered,
    /// Nothing above fits.
    Defect,
    /// Not settled.
    Open,
}

/// Figures of one environment.
#[derive(Clone, Copy, Debug)]
pub struct Sum {
    /// Pairs that need a pass.
    pub required: Interval,
    /// Passes allocated.
    pub allocated: Interval,
}

/// A report, judged.
pub struct Judgement {
    /// By environment.
    pub environments: Vec<Sum>,
    /// Passes of all environments together, where nobody said which of them holds them.
    pub unplaced: Option<Interval>,
    /// Pairs marked as app pass, and of them those that need none.
    pub marked: (Interval, Interval),
    /// Pairs that need a pass and are marked as something else.
    pub hidden: Interval,
    /// Pairs that were opened although nothing there entitles the person, a pass included.
    pub blocked: Interval,
    /// Pairs marked as app pass, by cause.
    pub causes: Vec<(Cause, Interval)>,
    /// Marked pairs of people who hold Premium by now.
    pub premium: Interval,
    /// Distinct apps and people among the marked pairs; people only where rows name them.
    pub distinct: (i64, Option<i64>),
    /// Rules applied.
    pub rules: Vec<&'static str>,
    /// Codes of the judged pairs.
    pub codes: Vec<(&'static str, &'static [&'static str])>,
    /// What the undecided pairs ask for.
    pub asks: Vec<(&'static str, Option<&'static Fact>, &'static [&'static str])>,
    /// Whether a cell or answer decides, other than what the rows stand for.
    pub undecided: bool,
    /// Whether an environment is managed, or may be.
    pub managed: bool,
}

impl Judgement {
    /// Returns the pairs that need a pass, over all environments.
    #[must_use]
    pub fn required(&self) -> Interval {
        self.sum(|one| one.required)
    }

    /// Returns the passes allocated, over all environments.
    #[must_use]
    pub fn allocated(&self) -> Interval {
        self.unplaced.unwrap_or_else(|| self.sum(|one| one.allocated))
    }

    /// Returns the passes missing, summed over environments; at least what is missing of all of them together.
    #[must_use]
    pub fn shortage(&self) -> Interval {
        let apart = self.sum(|one| one.required.minus(one.allocated));
        let together = self.unplaced.map_or(0, |all| self.required().minus(all).lo);
        Interval {
            lo: apart.lo.max(together),
            ..apart
        }
    }

    /// Returns the passes to spare, summed over environments; at least what all of them together leave.
    #[must_use]
    pub fn surplus(&self) -> Interval {
        match self.unplaced {
            Some(all) => Interval {
                lo: all.minus(self.required()).lo,
                ..all
            },
            None => self.sum(|one| one.allocated.minus(one.required)),
        }
    }

    fn sum(&self, figure: impl Fn(&Sum) -> Interval) -> Interval {
        let all = self.environments.iter();
        all.fold(Interval::ZERO, |sum, one| sum.plus(figure(one)))
    }

    /// Judges the pairs of a report.
    ///
    /// # Errors
    /// Where the tables contradict themselves.
    pub fn of(eval: &Eval<'_>, reading: &Reading) -> Result<Option<Judgement>, InputError> {
        let inner = Eval::new(eval.program, &reading.tables, eval.as_of);
        let Some(model) = Model::read(&inner)? else {
            return Ok(None);
        };
        let shared = shared(eval);
        let mut desk = Desk::new(&inner, &model);
        let mut all = Judgement {
            environments: model
                .environments
                .iter()
                .map(|environment| Sum {
                    required: Interval::ZERO,
                    allocated: environment.allocated,
                })
                .collect(),
            unplaced: reading.allocated,
            marked: (Interval::ZERO, Interval::ZERO),
            hidden: Interval::ZERO,
            blocked: Interval::ZERO,
            causes: Vec::new(),
            premium: Interval::ZERO,
            distinct: (0, None),
            rules: Vec::new(),
            codes: Vec::new(),
            asks: Vec::new(),
            undecided: false,
            managed: model
                .environments
                .iter()
                .any(|row| !says(&row.facts, &ENV_MANAGED, "no")),
        };
        let people: HashMap<&str, usize> = model
            .people
            .iter()
            .enumerate()
            .filter(|(_, person)| !person.rest)
            .map(|(at, person)| (person.id.as_str(), at))
            .collect();
        let mut each_needs = true;
        let mut seen_apps = vec![false; model.apps.len()];
        for pair in &reading.pairs {
            let Some(person) = people.get(pair.person.as_str()).and_then(|at| model.people.get(*at)) else {
                continue;
            };
            let at = desk.at(person, pair.app);
            let Some(judged) = desk.judged.get(at) else { continue };
            // Read the other way, the license column tells the need.
            let label_counts = eval.program.reads("D-05") && pair.marked == Truth::Yes;
            each_needs &= judged.is(PASS) != (pair.person == WITH_PREMIUM);
            let need = if judged.is(PASS) || label_counts {
                pair.heads
            } else if judged.may(PASS) {
                Interval { lo: 0, ..pair.heads }
            } else {
                Interval::ZERO
            };
            if let Some(sum) = all.environments.get_mut(pair.environment) {
                sum.required = sum.required.plus(need);
            }
            let part = |n: Interval| match pair.marked {
                Truth::Yes => n,
                Truth::Unknown => Interval { lo: 0, ..n },
                Truth::No => Interval::ZERO,
            };
            all.marked.0 = all.marked.0.plus(part(pair.heads));
            let spare = if need == pair.heads {
                Interval::ZERO
            } else if need.hi == Some(0) {
                pair.heads
            } else {
                Interval { lo: 0, ..pair.heads }
            };
            all.marked.1 = all.marked.1.plus(part(spare));
            match pair.marked {
                Truth::No => all.hidden = all.hidden.plus(need),
                Truth::Unknown => all.hidden = all.hidden.plus(Interval { lo: 0, ..need }),
                Truth::Yes => {}
            }
            // Where the switch is off a mark as app pass contradicts itself, and proves nothing.
            let by_switch = judged.row == Some("18") || judged.asks.iter().any(|ask| ask.0 == "Q-PA-TOGGLE");
            if judged.may(BLOCKED) && !by_switch {
                all.blocked = all.blocked.plus(Interval {
                    lo: if judged.is(BLOCKED) { pair.heads.lo } else { 0 },
                    ..pair.heads
                });
            }
            if pair.marked != Truth::No
                && let Some(seen) = seen_apps.get_mut(pair.app)
            {
                all.distinct.0 += i64::from(!std::mem::replace(seen, true));
            }
            let cause = if label_counts {
                Cause::Need
            } else if !judged.settled() {
                Cause::Open
            } else if judged.is(PASS) {
                needed(&model, pair, person, shared.as_deref())
            } else if judged.may(METER | SITE_METER) || matches!(judged.row, Some("15 managed" | "16")) {
                Cause::Metered
            } else if judged.may(BLOCKED | OUTSIDE) {
                Cause::Defect
            } else if judged.row == Some("14") {
                Cause::Label
            } else {
                Cause::Changed
            };
            all.count(cause, part(pair.heads));
            if judged.row == Some("2") {
                all.premium = all.premium.plus(part(pair.heads));
            }
            all.undecided |= !judged.settled();
            for code in &judged.codes {
                if !all.codes.iter().any(|(known, _)| *known == code.0) {
                    all.codes.push(*code);
                }
            }
            if judged.settled() {
                all.rules.extend(&judged.rules);
                if judged.is(PASS) {
                    all.rules.push("pa-consumption-key");
                }
            } else {
                for ask in &judged.asks {
                    if !all.asks.iter().any(|known| known.0 == ask.0) {
                        all.asks.push(*ask);
                    }
                    all.rules.extend(ask.2);
                }
            }
        }
        if let Some(now) = reading.premium_now {
            all.without_premium(reading, now, each_needs);
        }
        Ok(Some(all))
    }

    /// Of totals every row is marked, and those of people with Premium need nothing, whatever apps they are.
    fn without_premium(&mut self, reading: &Reading, now: Interval, each_needs: bool) {
        let rows = reading.rows.0;
        let most = rows.minus(now);
        if let [one] = self.environments.as_mut_slice() {
            one.required = if each_needs { most } else { one.required.min(most) };
            self.marked = (rows, rows.minus(one.required));
        }
    }

    fn count(&mut self, cause: Cause, pairs: Interval) {
        if pairs == Interval::ZERO {
            return;
        }
        match self.causes.iter_mut().find(|(known, _)| *known == cause) {
            Some((_, known)) => *known = known.plus(pairs),
            None => self.causes.push((cause, pairs)),
        }
    }

    /// Returns the pairs with this cause.
    #[must_use]
    pub fn of_cause(&self, cause: Cause) -> Interval {
        self.causes
            .iter()
            .find(|(known, _)| *known == cause)
            .map_or(Interval::ZERO, |(_, pairs)| *pairs)
    }
}

/// Returns whether a pair that needs a pass does so only since the environment is managed, or is of somebody whom the
/// app is no longer shared with.
fn needed(model: &Model, pair: &Pair, person: &Person, shared: Option<&[(String, String)]>) -> Cause {
    let app = model
        .apps
        .get(pair.app)
        .and_then(|row| model.app_patterns.get(row.pattern));
    let environment = model.environments.get(pair.environment);
    let holder = model.holders.get(person.pattern);
    let standard = app.is_some_and(|app| says(app, &APP_CLASS, "standard"));
    let managed = environment.is_some_and(|row| says(&row.facts, &ENV_MANAGED, "yes"));
    let seeded = holder.is_some_and(|row| says(&row.facts, &PERSON_SEED, "m365-with-power-apps"));
    if standard && managed && seeded {
        return Cause::Managed;
    }
    let still = |shared: &[(String, String)]| shared.iter().any(|(who, what)| *who == pair.user && *what == pair.name);
    if shared.is_some_and(|shared| !pair.user.is_empty() && !still(shared)) {
        return Cause::Gone;
    }
    Cause::Need
}

/// Returns who each app is shared with today, where that is stated.
fn shared(eval: &Eval<'_>) -> Option<Vec<(String, String)>> {
    let (rows, _) = eval.rows(&USES)?;
    let name = |row, fact| {
        text(row, fact)
            .map(|name| name.trim().to_lowercase())
            .unwrap_or_default()
    };
    Some(
        rows.iter()
            .map(|row| (name(row, &USE_PEOPLE), name(row, &USE_APP)))
            .collect(),
    )
}

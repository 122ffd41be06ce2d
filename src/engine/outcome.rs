//! What the rules say of a case, before it is put into words.

use super::error::InputError;
use super::eval::Eval;
use super::fact::Fact;
use super::finding::{Alternative, AxisStatus, Curve, Deadline, Figure, NotNeeded, ResultRow, Warning};
use super::known::{Known, KnownDay, Truth};
use super::obligation::{Obligation, people};
use super::order::sort_by_key;
use super::param::Param;
use super::price::Cost;
use super::program::Part;
use super::quantity::{Cents, Interval};
use super::questionnaire::Questionnaire;
use super::rule::{Axis, Expr, Lack, Status, Then};

/// Everything the rules say of a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Statuses by the terms.
    pub terms: AxisStatus,
    /// Statuses by what the service does.
    pub runtime: AxisStatus,
    /// Who needs what.
    pub obligations: Vec<Obligation>,
    /// Who needs nothing.
    pub not_needed: Vec<NotNeeded>,
    /// Figures.
    pub figures: Vec<Figure>,
    /// Deadlines.
    pub deadlines: Vec<Deadline>,
    /// Codes.
    pub warnings: Vec<Warning>,
    /// Ways to be right, the cheapest first.
    pub alternatives: Vec<Alternative>,
    /// Statuses that a rule certainly gives outright: rule id and status.
    pub said: Vec<(&'static str, Status)>,
    /// Advice: rule id and sentence.
    pub notes: Vec<(&'static str, &'static str)>,
    /// Positions of the rules that certainly conclude something.
    pub fired: Vec<usize>,
    /// Rules that a table computation applied, by id.
    pub fired_in_tables: Vec<&'static str>,
    /// Results by environment.
    pub environments: Vec<ResultRow>,
    /// Results by person or group.
    pub people: Vec<ResultRow>,
    /// Other rows of results, by name.
    pub tables: Vec<(&'static str, Vec<ResultRow>)>,
    /// Costs to draw.
    pub curves: Vec<Curve>,
    /// A headline that a table computation sets itself.
    pub headline: Option<String>,
    /// Amounts by key, besides the cost of the alternatives.
    pub amounts: Vec<(&'static str, Cost)>,
    /// Keys of amounts that only may apply.
    pub open_amounts: Vec<&'static str>,
    /// By rule, what the cheapest of its ways costs at most wherever the rule applies at all.
    pub bounds: Vec<(&'static str, Cents)>,
    /// What the cheapest way costs at most, where every combination of open choices was judged.
    pub ceiling: Option<Cents>,
    /// What a month costs at most as things stand, with what a meter charges, where every case was looked at by itself.
    pub charged_at_most: Option<Cents>,
    /// A contradiction between answers that a table computation found.
    pub error: Option<InputError>,
}

const NOTHING: AxisStatus = AxisStatus {
    certain: Status::Covered,
    possible: Status::Covered,
};

impl PartialEq for Obligation {
    /// Equal in what they oblige to; the reasons may differ.
    fn eq(&self, other: &Obligation) -> bool {
        (self.who, self.axis, self.count, self.missing, self.any_of, self.truth)
            == (
                other.who,
                other.axis,
                other.count,
                other.missing,
                other.any_of,
                other.truth,
            )
    }
}

impl Outcome {
    /// Returns what the rules of a questionnaire say.
    #[must_use]
    pub fn of(questionnaire: &Questionnaire, eval: &Eval<'_>) -> Outcome {
        let mut outcome = Outcome {
            terms: NOTHING,
            runtime: NOTHING,
            obligations: eval.obligations().to_vec(),
            not_needed: Vec::new(),
            figures: Vec::new(),
            deadlines: Vec::new(),
            warnings: Vec::new(),
            alternatives: Vec::new(),
            said: Vec::new(),
            notes: Vec::new(),
            fired: Vec::new(),
            fired_in_tables: Vec::new(),
            environments: Vec::new(),
            people: Vec::new(),
            tables: Vec::new(),
            curves: Vec::new(),
            headline: None,
            amounts: Vec::new(),
            open_amounts: Vec::new(),
            bounds: Vec::new(),
            ceiling: None,
            charged_at_most: None,
            error: None,
        };
        outcome.fired = (0..eval.program.active.len())
            .filter(|at| eval.rule(*at) == Truth::Yes)
            .collect();
        for o in outcome.obligations.clone() {
            let truth = if o.missing.lo > 0 { o.truth } else { Truth::Unknown };
            if o.missing.hi != Some(0) {
                outcome.add_status(Status::Gap, o.axis, truth);
            }
        }
        for (part, truth) in eval.conclusions() {
            outcome.take(eval, questionnaire, part, truth);
        }
        // Who needs a license in a role is not listed among those who need none.
        outcome
            .not_needed
            .retain(|n| !outcome.obligations.iter().any(|o| o.who == n.who));
        for step in questionnaire.tables {
            (step.run)(eval, &mut outcome);
        }
        // People were looked at, be it to find that none of them needs anything.
        let people_judged = !outcome.obligations.is_empty() || !outcome.not_needed.is_empty();
        if !questionnaire.rules.is_empty() && people_judged {
            let rules: Vec<&'static str> = outcome
                .obligations
                .iter()
                .flat_map(|o| &o.rules)
                .chain(outcome.not_needed.iter().flat_map(|n| &n.rules))
                .filter_map(|at| eval.program.active.get(*at))
                .map(|a| a.rule.id)
                .collect();
            outcome.figure("peopleToLicense", people(&outcome.obligations, |o| o.missing), &rules);
            outcome.figure("peopleInNeed", people(&outcome.obligations, |o| o.count), &rules);
        }
        outcome.sort_ways();
        outcome
    }

    /// Puts the ways in order, the cheapest first.
    pub(super) fn sort_ways(&mut self) {
        sort_by_key(&mut self.alternatives, |a| {
            a.cost
                .map_or((i64::MAX, i64::MAX), |c| (c.lo.0, c.hi.map_or(i64::MAX, |hi| hi.0)))
        });
    }

    /// Adds a status on an axis.
    pub fn add_status(&mut self, status: Status, axis: Axis, truth: Truth) {
        if axis.counts_on(Axis::Terms) {
            self.terms.add(status, truth);
        }
        if axis.counts_on(Axis::Runtime) {
            self.runtime.add(status, truth);
        }
    }

    /// Adds a figure; the same key twice is summed.
    pub fn figure(&mut self, key: &'static str, value: Interval, rules: &[&'static str]) {
        self.add_figure(key, value, false, rules);
    }

    /// Adds a figure with decimals, in thousandths; the same key twice is summed.
    pub fn decimal(&mut self, key: &'static str, value: Interval, rules: &[&'static str]) {
        self.add_figure(key, value, true, rules);
    }

    fn add_figure(&mut self, key: &'static str, value: Interval, decimal: bool, rules: &[&'static str]) {
        match self.figures.iter_mut().find(|figure| figure.key == key) {
            Some(figure) => {
                figure.value = figure.value.plus(value);
                figure.rules.extend(rules);
            }
            None => self.figures.push(Figure {
                key,
                value,
                decimal,
                rules: rules.to_vec(),
                because: Vec::new(),
                unmoved: Vec::new(),
            }),
        }
    }

    /// Says that a fact would settle figures, though the verdict does not ask for it.
    pub fn settled_by(&mut self, fact: &Fact, keys: &[&str]) {
        let figures = self.figures.iter_mut().filter(|figure| keys.contains(&figure.key));
        figures.for_each(|figure| figure.because.push(fact.id));
    }

    /// Says that facts would not settle the figures of these keys, whatever else they are asked for.
    pub fn unmoved_by(&mut self, facts: &[&Fact], keys: impl Fn(&str) -> bool) {
        let figures = self.figures.iter_mut().filter(|figure| keys(figure.key));
        figures.for_each(|figure| figure.unmoved.extend(facts.iter().map(|fact| fact.id)));
    }

    /// Adds a code. `W-` and `E-` codes make *covered* a *covered with warning*; the same code twice unites its rules.
    pub fn warn(&mut self, code: &'static str, text: impl Into<String>, rules: &[&'static str], truth: Truth) {
        if truth == Truth::No {
            return;
        }
        if code.starts_with("W-") {
            self.add_status(Status::CoveredWithWarning, Axis::Both, truth);
        }
        match self.warnings.iter_mut().find(|warning| warning.code == code) {
            Some(warning) => {
                warning.certain |= truth == Truth::Yes;
                for rule in rules {
                    if !warning.rules.contains(rule) {
                        warning.rules.push(rule);
                    }
                }
            }
            None => self.warnings.push(Warning {
                code,
                text: text.into(),
                rules: rules.to_vec(),
                certain: truth == Truth::Yes,
            }),
        }
    }

    fn deadline(&mut self, deadline: Deadline) {
        if !self
            .deadlines
            .iter()
            .any(|known| (known.what, known.on, known.after) == (deadline.what, deadline.on, deadline.after))
        {
            self.deadlines.push(deadline);
        }
    }

    fn take(&mut self, eval: &Eval<'_>, questionnaire: &Questionnaire, part: &Part, truth: Truth) {
        let Part { at, then, .. } = *part;
        let Some(active) = eval.program.active.get(at) else {
            return;
        };
        let rule = active.rule.id;
        let certain = truth == Truth::Yes;
        match then {
            Then::Set(..)
            | Then::Admit(..)
            | Then::AdmitFrom(..)
            | Then::Exclude(..)
            | Then::Silence(_)
            | Then::Suspend(_)
            | Then::Need { .. }
            | Then::Discharge(..) => {}
            Then::Status(status, axis) => {
                self.add_status(*status, *axis, truth);
                if certain {
                    self.said.push((rule, *status));
                }
            }
            Then::Warn(code, text) => self.warn(code, *text, &[rule], truth),
            Then::Inform(code, text) if certain => {
                self.warnings.push(Warning {
                    code,
                    text: (*text).to_owned(),
                    rules: vec![rule],
                    certain,
                });
            }
            Then::Note(text) if certain => self.notes.push((rule, text)),
            Then::NotNeeded { who, count } if certain => {
                // Nobody knows whether such people take part at all: nothing to say of them.
                let count = eval.number(count);
                if count.lo == 0 {
                    return;
                }
                match self.not_needed.iter_mut().find(|known| known.who == *who) {
                    Some(known) => known.rules.push(at),
                    None => self.not_needed.push(NotNeeded {
                        who: *who,
                        count,
                        rules: vec![at],
                    }),
                }
            }
            Then::Number(key, expr) | Then::Decimal(key, expr) => {
                let value = eval.number(expr);
                let value = if certain { value } else { value.join(Interval::ZERO) };
                // Rules that only may apply stand for each other; those that do add up.
                match self.figures.iter_mut().find(|figure| figure.key == *key && !certain) {
                    Some(figure) => figure.value = figure.value.max(value),
                    None => self.add_figure(key, value, matches!(then, Then::Decimal(..)), &[rule]),
                }
            }
            Then::Amount(key, parts) => {
                let price = |(count, price): &(Expr, &'static Param)| {
                    let count = eval.number(count);
                    let Some(price) = eval.due(price) else {
                        // It costs something, in a currency in which nobody said how much.
                        let unknown = price.on(eval.program.law).is_some() && count != Interval::ZERO;
                        return unknown.then_some((0, None));
                    };
                    Some((
                        count.lo.checked_mul(price)?,
                        count.hi.map(|hi| hi.saturating_mul(price)),
                    ))
                };
                let (lo, hi) = parts
                    .iter()
                    .filter_map(price)
                    .fold((0i64, Some(0i64)), |(lo, hi), (l, h)| {
                        (lo.saturating_add(l), hi.zip(h).map(|(a, b)| a.saturating_add(b)))
                    });
                let cost = Cost {
                    lo: if certain { Cents::of(1, lo) } else { Cents(0) },
                    hi: hi.map(|hi| Cents::of(1, hi)),
                };
                // What may cost nothing is no amount.
                if !certain && cost == Cost::ZERO {
                    return;
                }
                if !certain && !self.open_amounts.contains(key) {
                    self.open_amounts.push(key);
                }
                match self.amounts.iter_mut().find(|(known, _)| known == key) {
                    Some((_, known)) => *known = known.plus(cost),
                    None => self.amounts.push((key, cost)),
                }
            }
            Then::Deadline { what, on, after } if certain => {
                let day = match eval.known(on.event) {
                    // What has not happened has no deadline.
                    Known::Day(KnownDay::Never) => return,
                    Known::Day(KnownDay::On(day)) if on.events_from.is_some_and(|from| day < from) => return,
                    Known::Day(KnownDay::On(day)) => {
                        let day = day.plus_days(on.days);
                        Some(on.not_before.map_or(day, |floor| day.max(floor)))
                    }
                    // So many days ago.
                    Known::Number(passed) => passed
                        .exact()
                        .and_then(|passed| i32::try_from(passed).ok())
                        .map(|passed| eval.as_of.plus_days(on.days.saturating_sub(passed))),
                    _ => None,
                };
                self.deadline(Deadline {
                    what,
                    on: day,
                    after,
                    days_left: day.map(|day| day.days_since(eval.as_of)),
                    last: on.last,
                    rule,
                });
            }
            Then::Printed { what, on, after } if certain => {
                self.deadline(Deadline {
                    what,
                    on: *on,
                    after,
                    days_left: on.map(|day| day.days_since(eval.as_of)),
                    last: false,
                    rule,
                });
            }
            Then::Mends(lacks, way) => self.way(eval, questionnaire, part, truth, (lacks, way)),
            Then::Alternative { .. } => self.way(eval, questionnaire, part, truth, (&[Lack::Licenses], then)),
            // Only certain ones count; a `When` or `Shared` was taken apart before.
            Then::Inform(..)
            | Then::Note(_)
            | Then::NotNeeded { .. }
            | Then::Deadline { .. }
            | Then::Printed { .. }
            | Then::When(..)
            | Then::Shared(_) => {}
        }
    }
}

//! Obligations: who needs what, and how many of them are short of it.

use super::eval::Eval;
use super::fact::Fact;
use super::known::{Known, OptionSet, Truth};
use super::open::Leaves;
use super::program::Part;
use super::quantity::Interval;
use super::rule::{AnyOf, Axis, HeldBy, Then, Who};
use std::rc::Rc;

/// People who need one of a set of licenses.
#[derive(Clone, Debug)]
pub struct Obligation {
    /// Their role.
    pub who: Who,
    /// Terms, runtime or both.
    pub axis: Axis,
    /// Whether the license is of a stated product: what helps with licenses for flows and apps does not help here.
    pub product: bool,
    /// How many they are.
    pub count: Interval,
    /// How many of them lack every one of the licenses.
    pub missing: Interval,
    /// The fact whose options name the licenses.
    pub names: &'static Fact,
    /// The licenses of which one is enough.
    pub any_of: OptionSet,
    /// Whether it certainly exists.
    pub truth: Truth,
    /// Positions of the rules behind it.
    pub rules: Vec<usize>,
}

impl Axis {
    /// Tells whether a conclusion on this axis counts on the other one.
    #[must_use]
    pub fn counts_on(self, axis: Axis) -> bool {
        self == Axis::Both || axis == Axis::Both || self == axis
    }
}

impl Eval<'_> {
    /// Returns every obligation, certain or possible; alike ones are one.
    #[must_use]
    pub fn obligations(&self) -> Rc<Vec<Obligation>> {
        if let Some(known) = self.obliged.borrow().as_ref() {
            return Rc::clone(known);
        }
        // Whoever asks while they are being worked out is told that there are none: a cycle, which the lint reports.
        *self.obliged.borrow_mut() = Some(Rc::default());
        let all = Rc::new(self.work_out_obligations());
        *self.obliged.borrow_mut() = Some(Rc::clone(&all));
        all
    }

    fn work_out_obligations(&self) -> Vec<Obligation> {
        let mut all: Vec<Obligation> = Vec::new();
        for Part { at, guard, then } in self.program.needs().iter().copied() {
            let Then::Need {
                who,
                count,
                any_of,
                held,
                axis,
            } = then
            else {
                continue;
            };
            let truth = self.part(at, guard);
            if truth == Truth::No {
                continue;
            }
            let Some(axis) = &self.left_of((*who, held), *axis) else {
                continue;
            };
            let truth = truth.and(self.discharged((*who, held), *axis).not());
            if truth == Truth::No {
                continue;
            }
            let (names, accepted) = match any_of {
                AnyOf::Fixed(names, mask) => (*names, OptionSet { yes: *mask, maybe: 0 }),
                AnyOf::Accepted(fact) => (*fact, self.set(fact)),
            };
            let count = self.number(count);
            if count == Interval::ZERO {
                continue;
            }
            let count_if_real = count;
            let missing = self.missing(held, accepted, count);
            let (count, missing) = if truth == Truth::Yes {
                (count, missing)
            } else {
                (Interval { lo: 0, ..count_if_real }, Interval { lo: 0, ..missing })
            };
            let same = all
                .iter_mut()
                .find(|o| o.who == *who && o.axis == *axis && o.any_of == accepted && o.names.is(names));
            if let Some(same) = same {
                same.count = same.count.max(count);
                same.missing = same.missing.max(missing);
                same.truth = same.truth.or(truth);
                if !same.rules.contains(&at) {
                    same.rules.push(at);
                }
            } else {
                all.push(Obligation {
                    who: *who,
                    axis: *axis,
                    product: matches!(held, HeldBy::Product(..)),
                    count,
                    missing,
                    names,
                    any_of: accepted,
                    truth,
                    rules: vec![at],
                });
            }
        }
        all
    }

    /// Returns the axis on which people in this role are still obliged; nothing where something else answers for them.
    /// A need on both axes keeps the one for which nothing else certainly answers.
    fn left_of(&self, who: (Who, &HeldBy), axis: Axis) -> Option<Axis> {
        if axis != Axis::Both {
            return Some(axis);
        }
        let gone = |axis| self.discharged(who, axis) == Truth::Yes;
        match (gone(Axis::Terms), gone(Axis::Runtime)) {
            (true, true) => None,
            (true, false) => Some(Axis::Runtime),
            (false, true) => Some(Axis::Terms),
            (false, false) => Some(Axis::Both),
        }
    }

    /// Tells whether something else answers for people in this role. Nothing does for a license of a product of its own.
    fn discharged(&self, (who, held): (Who, &HeldBy), axis: Axis) -> Truth {
        if matches!(held, HeldBy::Product(..)) {
            return Truth::No;
        }
        let mine = self
            .program
            .discharges(who)
            .filter(|(on, _)| *on == Axis::Both || *on == axis);
        mine.fold(Truth::No, |truth, (_, part)| truth.or(self.part(part.at, part.guard)))
    }

    fn open_discharge(&self, who: Who, leaves: &mut Leaves) {
        for (_, part) in self.program.discharges(who) {
            self.open_part(part.at, part.guard, leaves);
        }
    }

    /// Returns how many of these people hold none of the accepted licenses.
    #[must_use]
    pub fn missing(&self, held: &HeldBy, accepted: OptionSet, count: Interval) -> Interval {
        match held {
            HeldBy::Nobody => count,
            HeldBy::Fact(fact) => lacking(self.known(fact), accepted, count),
            HeldBy::Product(fact, product) => lacking(self.of_product(fact, product), accepted, count),
            HeldBy::Short(expr) => self.number(expr).min(count),
            HeldBy::Either(places) => {
                let mut missing = count;
                for place in *places {
                    let here = lacking(self.known(place.held), self.set(place.accepted), count);
                    // Who lacks it in one place need not be who lacks it in the other, so only bounds are known,
                    // unless everybody lacks it in one of them.
                    missing = if here == count {
                        missing
                    } else if missing == count {
                        here
                    } else {
                        let lo = count
                            .hi
                            .map_or(0, |n| missing.lo.saturating_add(here.lo).saturating_sub(n).max(0));
                        Interval {
                            lo,
                            hi: missing.min(here).hi,
                        }
                    };
                }
                missing
            }
        }
    }

    /// Returns how many of these people hold none of these options.
    #[must_use]
    pub fn without(&self, held: &'static Fact, options: u64, count: Interval) -> Interval {
        let options = OptionSet { yes: options, maybe: 0 };
        lacking(self.known(held), options, count)
    }

    /// Returns what people hold without licenses of another product than the chosen one.
    fn of_product(&self, fact: &'static Fact, product: &'static Fact) -> Known {
        let chosen = match self.choice(product) {
            Some(mask) if mask.count_ones() == 1 => product.options().get(mask.trailing_zeros() as usize),
            _ => None,
        };
        match (self.answer(fact), chosen) {
            (Some(value), Some(chosen)) => Known::of(fact, Some(&value.of_product(chosen.id)), self.as_of),
            _ => self.known(fact),
        }
    }

    /// Collects the unknown facts behind the licenses that people hold, and behind those that are accepted.
    pub fn open_missing(&self, held: &HeldBy, accepted: &'static Fact, leaves: &mut Leaves) {
        let mut open = |fact: &'static Fact, accepted: &'static Fact| {
            let set = self.set(accepted);
            let unknown = match self.known(fact) {
                Known::Groups(groups) => groups.iter().any(|(_, group)| group.meets(set) == Truth::Unknown),
                _ => self.set(fact).meets(set) == Truth::Unknown,
            };
            if unknown {
                self.open_fact(accepted, leaves);
                self.open_fact(fact, leaves);
            }
        };
        match held {
            HeldBy::Nobody => {}
            HeldBy::Short(expr) => self.open_number(expr, leaves),
            HeldBy::Fact(fact) | HeldBy::Product(fact, _) => open(fact, accepted),
            HeldBy::Either(places) => places.iter().for_each(|place| open(place.held, place.accepted)),
        }
    }

    /// Tells whether people in this role lack a license on this axis, but for those of a stated product.
    #[must_use]
    pub fn short(&self, who: Who, axis: Axis) -> Truth {
        let mut short = Truth::No;
        for o in self.obligations().iter() {
            if o.who != who || o.product || !o.axis.counts_on(axis) {
                continue;
            }
            if o.missing.lo > 0 && o.truth == Truth::Yes {
                return Truth::Yes;
            }
            if o.missing.hi != Some(0) {
                short = Truth::Unknown;
            }
        }
        short
    }

    /// Returns how many people in this role lack a license by the terms, each once; not those of a stated product.
    #[must_use]
    pub fn short_of(&self, who: Who) -> Interval {
        let all = self.obligations();
        let mine = all
            .iter()
            .filter(|o| o.who == who && !o.product && o.axis.counts_on(Axis::Terms));
        mine.fold(Interval::ZERO, |most, o| most.max(o.missing))
    }

    /// Returns how many people lack a license by the terms, each once: roles are disjoint. Licenses of a stated product are
    /// counted apart.
    #[must_use]
    pub fn short_people(&self) -> Interval {
        people(
            &self.obligations(),
            |o| if o.product { Interval::ZERO } else { o.missing },
        )
    }

    /// Returns how many people lack a license of a stated product, each once.
    #[must_use]
    pub fn short_of_product(&self) -> Interval {
        people(
            &self.obligations(),
            |o| if o.product { o.missing } else { Interval::ZERO },
        )
    }

    /// Collects the unknown facts behind the obligations of one role, or of all.
    pub fn open_obligations(&self, who: Option<Who>, leaves: &mut Leaves) {
        // Rows are subjects of their own, so only the whole case remembers whose were looked at.
        if self.outer.is_none() && !leaves.enter_role(who) {
            return;
        }
        for Part { at, guard, then } in self.program.needs().iter().copied() {
            let Then::Need {
                who: role,
                count,
                any_of,
                held,
                axis,
            } = then
            else {
                continue;
            };
            if who.is_some_and(|who| who != *role)
                || self.part(at, guard).and(self.discharged((*role, held), *axis).not()) == Truth::No
            {
                continue;
            }
            self.open_part(at, guard, leaves);
            if !matches!(held, HeldBy::Product(..)) {
                self.open_discharge(*role, leaves);
            }
            let number = self.number(count);
            if number == Interval::ZERO {
                continue;
            }
            let accepted = match any_of {
                AnyOf::Fixed(_, mask) => OptionSet { yes: *mask, maybe: 0 },
                AnyOf::Accepted(fact) => self.set(fact),
            };
            let missing = self.missing(held, accepted, number);
            if missing == Interval::ZERO {
                continue;
            }
            if let HeldBy::Either(_) = held
                && let AnyOf::Accepted(fact) = any_of
            {
                self.open_missing(held, fact, leaves);
            }
            if let HeldBy::Short(expr) = held {
                self.open_number(expr, leaves);
            }
            if let AnyOf::Accepted(fact) = any_of
                && let HeldBy::Fact(held) | HeldBy::Product(held, _) = held
                && self.set(held).meets(accepted) == Truth::Unknown
            {
                self.open_fact(fact, leaves);
            }
            if let HeldBy::Fact(fact) | HeldBy::Product(fact, _) = held
                && !matches!(self.known(fact), Known::Groups(ref groups) if groups.iter().all(|(_, set)| set.meets(accepted) != Truth::Unknown))
                && self.set(fact).meets(accepted) == Truth::Unknown
            {
                self.open_fact(fact, leaves);
            }
            self.open_number(count, leaves);
        }
    }
}

/// Returns how many people hold none of the accepted licenses.
fn lacking(held: Known, accepted: OptionSet, count: Interval) -> Interval {
    let lacking = |set: OptionSet, people: Interval| match set.meets(accepted) {
        Truth::Yes => Interval::ZERO,
        Truth::No => people,
        Truth::Unknown => Interval { lo: 0, ..people },
    };
    match held {
        Known::Groups(groups) => {
            let mut rest = count;
            let mut missing = Interval::ZERO;
            for (size, set) in &groups {
                let people = size.map_or(rest, Interval::exactly);
                missing = missing.plus(lacking(*set, people));
                rest = rest.minus(people);
            }
            // People in no group: nobody said what they hold.
            if groups.iter().all(|(size, _)| size.is_some()) {
                missing = missing.plus(Interval { lo: 0, ..rest });
            }
            missing.min(count)
        }
        Known::Set(set) => lacking(set, count),
        Known::Choice(possible) if possible.count_ones() == 1 => lacking(
            OptionSet {
                yes: possible,
                maybe: 0,
            },
            count,
        ),
        _ => Interval { lo: 0, ..count },
    }
}

/// Returns a figure over obligations on the terms, each person once: the largest within a role, summed over roles. Whoever
/// starts a flow by hand that drives attended desktop flows is the one who runs them, so these two count as one role.
#[must_use]
pub fn people(all: &[Obligation], figure: impl Fn(&Obligation) -> Interval) -> Interval {
    let mut roles: Vec<(Who, Interval)> = Vec::new();
    for o in all.iter().filter(|o| o.axis.counts_on(Axis::Terms)) {
        let role = match o.who {
            Who::AttendedUsers => Who::Runners,
            who => who,
        };
        match roles.iter_mut().find(|(who, _)| *who == role) {
            Some((_, most)) => *most = most.max(figure(o)),
            None => roles.push((role, figure(o))),
        }
    }
    roles.into_iter().fold(Interval::ZERO, |sum, (_, n)| sum.plus(n))
}

//! The rules in force on one day, indexed for evaluation.

use super::date::Date;
use super::explain::mentioned;
use super::fact::{Fact, Kind};
use super::price::Price;
use super::rule::{Axis, Cond, Disagreement, Edition, Rule, Then, Version, Who};
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// A rule with its wording in force.
pub struct Active {
    /// The rule.
    pub rule: &'static Rule,
    /// Its wording.
    pub version: &'static Version,
    /// What it gives way to.
    pub overridden_by: Vec<Exception>,
    mentions: OnceCell<Vec<&'static Fact>>,
}

impl Active {
    /// Returns every fact that the wording reads or sets, derived ones included; found once.
    pub fn mentions(&self) -> &[&'static Fact] {
        self.mentions
            .get_or_init(|| mentioned(&self.version.when, self.version.then))
    }
}

/// What makes other rules give way: a rule, with what else must hold for that.
#[derive(Clone, Copy)]
pub struct Exception {
    /// Its number; the same for all rules that give way to it.
    pub number: usize,
    /// Position of the rule.
    pub at: usize,
    /// What else must hold.
    pub guard: Option<&'static Cond>,
}

/// A conclusion about a derived fact.
#[derive(Clone, Copy)]
pub struct Setter {
    slot: u16,
    /// Position of the rule.
    pub at: usize,
    /// What else must hold for this conclusion.
    pub guard: Option<&'static Cond>,
    /// The value, or the members.
    pub mask: u64,
    /// Whether it takes the members away.
    pub excludes: bool,
    /// The set that must have the members too.
    pub from: Option<&'static Fact>,
}

/// A conclusion in force: the rule it belongs to, what else must hold for it, and what it says.
#[derive(Clone, Copy)]
pub struct Part {
    /// Position of the rule.
    pub at: usize,
    /// What else must hold for this conclusion.
    pub guard: Option<&'static Cond>,
    /// The conclusion.
    pub then: &'static Then,
}

/// The rules in force on one day in one edition.
pub struct Program {
    /// The day whose rules these are: the judged day, or the one that a pinned edition reads.
    pub law: Date,
    /// The edition.
    pub edition: Edition,
    /// The price list of the questionnaire, which says where own prices stand.
    pub prices: &'static [Price],
    /// Points on which the other reading was picked.
    pub readings: Vec<&'static Disagreement>,
    /// Rules in force, in the order of the table.
    pub active: Vec<Active>,
    setters: Vec<Setter>,
    /// Where each derived fact is kept, by its slot.
    places: Vec<Option<u16>>,
    derived: usize,
    exceptions: usize,
    choices: Vec<&'static Fact>,
    parts: Vec<Part>,
    needs: Vec<Part>,
    discharges: Vec<(Who, Axis, Part)>,
    mentioning: OnceCell<BTreeMap<u16, Vec<&'static str>>>,
}

impl Program {
    /// Returns the rules that are in force on `as_of`, or on the day that the edition pins.
    #[must_use]
    pub fn new(rules: &[&[&'static Rule]], as_of: Date, edition: Edition) -> Program {
        Program::read(rules, as_of, edition, &[])
    }

    /// Returns the rules in force, with the other reading of some points on which the sources differ.
    #[must_use]
    pub fn read(
        rules: &[&[&'static Rule]],
        as_of: Date,
        edition: Edition,
        readings: &[&'static Disagreement],
    ) -> Program {
        let law = edition.pinned().unwrap_or(as_of);
        let readings: Vec<&'static Disagreement> = readings
            .iter()
            .copied()
            .filter(|reading| reading.in_force.contains(law))
            .collect();
        let mut active: Vec<Active> = rules
            .iter()
            .flat_map(|topic| topic.iter())
            .filter_map(|rule| {
                let other = readings.iter().find_map(|reading| match reading.wordings(rule)? {
                    [] => Some(None),
                    versions => wording_on(versions, law, edition).map(Some),
                });
                let version = other.unwrap_or_else(|| wording_on(rule.versions, law, edition))?;
                Some(Active {
                    rule,
                    version,
                    overridden_by: Vec::new(),
                    mentions: OnceCell::new(),
                })
            })
            .collect();
        // Many rules silence whole topics, so each is looked up where it lies.
        let mut places: BTreeMap<*const Rule, usize> = BTreeMap::new();
        for (at, active) in active.iter().enumerate() {
            places.insert(std::ptr::from_ref(active.rule), at);
        }
        let mut exceptions: Vec<(usize, usize, Option<&'static Cond>)> = Vec::new();
        for (at, exception) in active.iter().enumerate() {
            let position = |target: &&'static str| active.iter().position(|other| other.rule.id == *target);
            exceptions.extend(
                exception
                    .rule
                    .overrides
                    .iter()
                    .filter_map(position)
                    .map(|to| (to, at, None)),
            );
            for (guard, then) in Then::parts(exception.version.then) {
                match then {
                    Then::Suspend(targets) => {
                        exceptions.extend(targets.iter().filter_map(position).map(|to| (to, at, guard)))
                    }
                    Then::Silence(topics) => {
                        let mut silent = vec![false; active.len()];
                        let rules = topics.iter().flat_map(|topic| topic.iter());
                        for to in rules.filter_map(|rule| places.get(&std::ptr::from_ref(*rule))) {
                            silent.get_mut(*to).into_iter().for_each(|silent| *silent = *to != at);
                        }
                        let silent = silent.iter().enumerate().filter(|(_, silent)| **silent);
                        exceptions.extend(silent.map(|(to, _)| (to, at, guard)));
                    }
                    _ => {}
                }
            }
        }
        let mut known: Vec<Exception> = Vec::new();
        for (to, at, guard) in exceptions {
            let same =
                |one: &&Exception| one.at == at && one.guard.map(std::ptr::from_ref) == guard.map(std::ptr::from_ref);
            // Those of one exception stand together.
            let exception = known.last().filter(same).copied().unwrap_or_else(|| {
                let number = known.len();
                known.push(Exception { number, at, guard });
                Exception { number, at, guard }
            });
            if let Some(target) = active.get_mut(to) {
                target.overridden_by.push(exception);
            }
        }
        let mut setters = Vec::new();
        let mut choices: Vec<&'static Fact> = Vec::new();
        for (at, rule) in active.iter().enumerate() {
            for (guard, then) in Then::parts(rule.version.then) {
                match then {
                    Then::Set(fact, mask) => {
                        setters.push(Setter {
                            slot: fact.slot,
                            at,
                            guard,
                            mask: *mask,
                            excludes: false,
                            from: None,
                        });
                        if matches!(fact.kind, Kind::Choice(_)) && !choices.iter().any(|known| known.is(fact)) {
                            choices.push(fact);
                        }
                    }
                    Then::Admit(fact, mask) => setters.push(Setter {
                        slot: fact.slot,
                        at,
                        guard,
                        mask: *mask,
                        excludes: false,
                        from: None,
                    }),
                    Then::AdmitFrom(fact, other, mask) => setters.push(Setter {
                        slot: fact.slot,
                        at,
                        guard,
                        mask: *mask,
                        excludes: false,
                        from: Some(other),
                    }),
                    Then::Exclude(fact, mask) => setters.push(Setter {
                        slot: fact.slot,
                        at,
                        guard,
                        mask: *mask,
                        excludes: true,
                        from: None,
                    }),
                    _ => {}
                }
            }
        }
        // Looked up by fact, so those of one fact lie together, in the order of the rules.
        let mut slots: Vec<u16> = Vec::new();
        for setter in &setters {
            if let Err(place) = slots.binary_search(&setter.slot) {
                slots.insert(place, setter.slot);
            }
        }
        let setters: Vec<Setter> = slots
            .iter()
            .flat_map(|slot| setters.iter().filter(move |setter| setter.slot == *slot).copied())
            .collect();
        let mut places = vec![None; slots.last().map_or(0, |last| usize::from(*last) + 1)];
        for (at, slot) in (0..).zip(&slots) {
            if let Some(place) = places.get_mut(usize::from(*slot)) {
                *place = Some(at);
            }
        }
        let mut parts = Vec::new();
        for (at, rule) in active.iter().enumerate() {
            parts.extend(Then::parts(rule.version.then).map(|(guard, then)| Part { at, guard, then }));
        }
        let needs = parts
            .iter()
            .filter(|part| matches!(part.then, Then::Need { .. }))
            .copied()
            .collect();
        let discharges = parts
            .iter()
            .filter_map(|part| match part.then {
                Then::Discharge(who, axis) => Some((*who, *axis, *part)),
                _ => None,
            })
            .collect();
        // What is said aloud: everything but what other conclusions read.
        parts.retain(|part| {
            !matches!(
                part.then,
                Then::Set(..)
                    | Then::Admit(..)
                    | Then::AdmitFrom(..)
                    | Then::Exclude(..)
                    | Then::Need { .. }
                    | Then::Discharge(..)
            )
        });
        Program {
            law,
            edition,
            prices: &[],
            readings,
            active,
            setters,
            places,
            derived: slots.len(),
            exceptions: known.len(),
            choices,
            parts,
            needs,
            discharges,
            mentioning: OnceCell::new(),
        }
    }

    /// Tells whether the other reading of a point was picked: what table computations ask.
    #[must_use]
    pub fn reads(&self, id: &str) -> bool {
        self.readings.iter().any(|reading| reading.id == id)
    }

    /// Returns the ids of the rules in force that read or set a fact; found once.
    pub fn mentioning(&self, fact: &Fact) -> &[&'static str] {
        let mentioning = self.mentioning.get_or_init(|| {
            let mut mentioning: BTreeMap<u16, Vec<&'static str>> = BTreeMap::new();
            for active in &self.active {
                for fact in active.mentions() {
                    mentioning.entry(fact.slot).or_default().push(active.rule.id);
                }
            }
            mentioning
        });
        mentioning.get(&fact.slot).map_or(&[], Vec::as_slice)
    }

    /// Returns how many exceptions there are among the rules in force.
    #[must_use]
    pub fn exceptions(&self) -> usize {
        self.exceptions
    }

    /// Returns how many facts the rules in force derive.
    #[must_use]
    pub fn derived(&self) -> usize {
        self.derived
    }

    /// Returns the conclusions that are neither derivations nor obligations.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// Returns the obligations.
    #[must_use]
    pub fn needs(&self) -> &[Part] {
        &self.needs
    }

    /// Returns what answers for people in a role on an axis.
    pub fn discharges(&self, who: Who) -> impl Iterator<Item = (Axis, Part)> + '_ {
        self.discharges
            .iter()
            .filter(move |(role, ..)| *role == who)
            .map(|(_, axis, part)| (*axis, *part))
    }

    /// Returns the conclusions about a derived fact.
    pub fn setters(&self, fact: &Fact) -> impl Iterator<Item = Setter> + '_ {
        let slot = fact.slot;
        let first = self.setters.partition_point(|setter| setter.slot < slot);
        self.setters
            .iter()
            .skip(first)
            .take_while(move |setter| setter.slot == slot)
            .copied()
    }

    /// Returns where what is derived of a fact is kept; nothing where no rule in force concludes anything about it.
    #[must_use]
    pub fn place(&self, fact: &Fact) -> Option<usize> {
        self.places
            .get(usize::from(fact.slot))
            .copied()
            .flatten()
            .map(usize::from)
    }

    /// Returns the derived choices that some rule in force sets.
    pub fn derived_choices(&self) -> impl Iterator<Item = &'static Fact> + '_ {
        self.choices.iter().copied()
    }
}

/// Returns the wording of a rule that is in force on a day in an edition.
#[must_use]
pub fn version_on(rule: &'static Rule, law: Date, edition: Edition) -> Option<&'static Version> {
    wording_on(rule.versions, law, edition)
}

fn wording_on(versions: &'static [Version], law: Date, edition: Edition) -> Option<&'static Version> {
    versions
        .iter()
        .find(|version| version.in_force.contains(law) && version.editions.contains(&edition))
}

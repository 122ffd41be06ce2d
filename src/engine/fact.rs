//! Facts: the typed inputs of the engine, and the values derived from them.

use super::date::Date;
use std::sync::Arc;

/// The owner of a fact: what has one value of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The whole tenant, or the case as such.
    Tenant,
    /// One environment.
    Environment,
    /// One app, form or site.
    App,
    /// One person, or a group of people alike.
    Person,
    /// One flow.
    Flow,
    /// One person using one app in one environment.
    Pairing,
}

/// One answer that can be chosen.
#[derive(Debug, PartialEq, Eq)]
pub struct Opt {
    /// The name on the wire, kebab-case.
    pub id: &'static str,
    /// How the product names it.
    pub label: &'static str,
    /// What it means, in plain words; may be empty.
    pub hint: &'static str,
    /// The products that a license of a family can be of; empty where it is no family.
    pub products: &'static [&'static str],
}

impl Opt {
    /// The license is one of a family with these products.
    #[must_use]
    pub const fn family(mut self, products: &'static [&'static str]) -> Opt {
        self.products = products;
        self
    }
}

/// Returns an option with its name on the wire, its label and its plain meaning.
#[must_use]
pub const fn opt(id: &'static str, label: &'static str, hint: &'static str) -> Opt {
    Opt {
        id,
        label,
        hint,
        products: &[],
    }
}

/// The options of a plain yes-or-no fact; on the wire also `true` and `false`.
pub const YES_NO: &[Opt] = &[opt("yes", "Yes", ""), opt("no", "No", "")];

/// What values a fact can have.
#[derive(Debug)]
pub enum Kind {
    /// Exactly one option.
    Choice(&'static [Opt]),
    /// Any number of options. `"unknown"` among them leaves room for more.
    Many(&'static [Opt]),
    /// Licenses held: option ids, or objects with `id`, `product`, `until`, `attach`.
    Licenses(&'static [Opt]),
    /// Licenses of several people: as `Licenses` when all hold the same, or groups `{ count, licenses }`.
    Cohorts(&'static [Opt]),
    /// A whole number. `unknown_from` is the least it can be while nobody knows.
    Count {
        /// Smallest accepted number.
        min: i64,
        /// Largest accepted number.
        max: i64,
        /// The least it can be while it is unknown.
        unknown_from: i64,
    },
    /// A day, or `"none"` where the event has not happened.
    Day,
    /// Free text: names, ids. Compared, never interpreted.
    Text,
    /// Rows of other facts, its columns.
    Table(&'static [&'static Fact]),
}

/// A typed input, or a value that rules derive.
#[derive(Debug)]
pub struct Fact {
    /// Position in the registry; checked by the lint.
    pub slot: u16,
    /// The name on the wire.
    pub id: &'static str,
    /// What has one value of it.
    pub scope: Scope,
    /// What values it can have.
    pub kind: Kind,
    /// The question, as a person reads it. Empty for derived facts.
    pub question: &'static str,
    /// Where to find the answer in the product.
    pub hint: &'static str,
    /// The usual answer: shown with the question and used in the case that stands beside a range. Never used in a verdict.
    pub usual: Option<&'static str>,
    /// The value taken without asking; always listed under the assumptions.
    pub assumed: Option<&'static str>,
    /// Set by rules instead of a person; `usual` is then its value where no rule speaks.
    pub derived: bool,
    /// How many units of the value one unit of the wire is: 1, or 1,000 for a number with three decimals.
    pub scale: i64,
    /// Whether it says how much of something people hold: more of it never makes anything dearer.
    pub holding: bool,
    /// Whether it stands in for another fact and leaves some of its answers out.
    pub stand_in: bool,
}

impl Fact {
    /// Returns an empty fact to build on with `..`.
    #[must_use]
    pub const fn new(slot: u16, id: &'static str, scope: Scope, kind: Kind) -> Fact {
        Fact {
            slot,
            id,
            scope,
            kind,
            question: "",
            hint: "",
            usual: None,
            assumed: None,
            derived: false,
            scale: 1,
            holding: false,
            stand_in: false,
        }
    }

    /// Returns the same fact as one that stands in for another and leaves some of its answers out.
    #[must_use]
    pub const fn standing_in(mut self) -> Fact {
        self.stand_in = true;
        self
    }

    /// Returns the same count as one of what people hold.
    #[must_use]
    pub const fn of_holding(mut self) -> Fact {
        self.holding = true;
        self
    }

    /// Returns the same fact with its question and hint.
    #[must_use]
    pub const fn ask(mut self, question: &'static str, hint: &'static str) -> Fact {
        self.question = question;
        self.hint = hint;
        self
    }

    /// Returns the same count with up to three decimals on the wire; conditions and numbers read thousandths.
    #[must_use]
    pub const fn thousandths(mut self) -> Fact {
        self.scale = 1_000;
        self
    }

    /// Returns the same count with up to six decimals on the wire, for prices; numbers read millionths.
    #[must_use]
    pub const fn millionths(mut self) -> Fact {
        self.scale = 1_000_000;
        self
    }

    /// Returns the same fact with its usual answer.
    #[must_use]
    pub const fn usual(mut self, option: &'static str) -> Fact {
        self.usual = Some(option);
        self
    }

    /// Returns the same fact with the value that is taken without asking.
    #[must_use]
    pub const fn assumed(mut self, option: &'static str) -> Fact {
        self.assumed = Some(option);
        self
    }

    /// Returns the same fact, set by rules; `otherwise` is its value where no rule speaks.
    #[must_use]
    pub const fn derived(mut self, otherwise: &'static str) -> Fact {
        self.derived = true;
        self.usual = Some(otherwise);
        self
    }

    /// Returns the options to choose from; empty for numbers, days, texts and tables.
    #[must_use]
    pub const fn options(&self) -> &'static [Opt] {
        match self.kind {
            Kind::Choice(o) | Kind::Many(o) | Kind::Licenses(o) | Kind::Cohorts(o) => o,
            _ => &[],
        }
    }

    /// Returns the mask of one option.
    ///
    /// # Panics
    /// At compile time, where a rule names an option that the fact does not have.
    #[must_use]
    #[expect(
        clippy::panic,
        clippy::indexing_slicing,
        reason = "evaluated at compile time only, for statics of the rule table"
    )]
    pub const fn bit(&self, option: &str) -> u64 {
        let options = self.options();
        let mut i = 0;
        while i < options.len() {
            if same(options[i].id, option) {
                return 1 << i;
            }
            i += 1;
        }
        panic!("the fact has no such option")
    }

    /// Returns the mask of several options.
    #[must_use]
    #[expect(
        clippy::indexing_slicing,
        reason = "evaluated at compile time only, for statics of the rule table"
    )]
    pub const fn mask(&self, options: &[&str]) -> u64 {
        let mut mask = 0;
        let mut i = 0;
        while i < options.len() {
            mask |= self.bit(options[i]);
            i += 1;
        }
        mask
    }

    /// Returns the mask of every option.
    #[must_use]
    pub const fn all(&self) -> u64 {
        match self.options().len() {
            0 => 0,
            n => u64::MAX >> (64 - n),
        }
    }

    /// Returns the mask of the option with this id, if there is one.
    #[must_use]
    pub fn find(&self, option: &str) -> Option<u64> {
        self.options().iter().position(|o| o.id == option).map(|i| 1u64 << i)
    }

    /// Returns the options in a mask, in their order.
    pub fn names(&self, mask: u64) -> impl Iterator<Item = &'static Opt> {
        self.options()
            .iter()
            .enumerate()
            .filter(move |(i, _)| mask & (1u64 << i) != 0)
            .map(|(_, o)| o)
    }

    /// Tells whether the fact is only ever a column of a table, answered in its rows.
    #[must_use]
    pub fn is_column(&self) -> bool {
        is_column(self.id)
    }

    /// Tells whether both are the same registered fact.
    #[must_use]
    pub const fn is(&self, other: &Fact) -> bool {
        self.slot == other.slot
    }
}

/// Tells whether the fact with this id is only ever a column of a table.
#[must_use]
pub fn is_column(id: &str) -> bool {
    id.contains('.')
}

const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        #[expect(clippy::indexing_slicing, reason = "inside the length; `get` is not const")]
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}

/// A license that somebody holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Held {
    /// Option of the fact that holds it, as a mask.
    pub license: u64,
    /// The product inside a family, for example one of Dynamics 365.
    pub product: Option<String>,
    /// Last day on which it is held.
    pub until: Option<Date>,
    /// An attach license, bought on top of a base license.
    pub attach: bool,
}

/// What a set of licenses holds for sure, and what else it may hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holding {
    /// Licenses named.
    pub held: Vec<Held>,
    /// Whether there may be others.
    pub open: bool,
}

impl Holding {
    /// Tells whether a license among them has ended by this day.
    #[must_use]
    pub fn ended(&self, day: Date) -> bool {
        self.held.iter().any(|held| held.until.is_some_and(|until| until < day))
    }
}

/// A group of people who hold the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cohort {
    /// How many; everybody when absent.
    pub count: Option<i64>,
    /// What each of them holds.
    pub holding: Holding,
}

/// An answer, typed and validated.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Value {
    /// "I don't know", said in so many words.
    Unknown,
    /// The chosen option, or the complete set of them.
    Options(u64),
    /// Options named, with room for others that nobody knows. The texts are names found in no list.
    OpenOptions(u64, Vec<String>),
    /// Licenses of one person, or of people alike.
    Holding(Holding),
    /// Licenses of groups of people.
    Cohorts(Vec<Cohort>),
    /// A number.
    Number(i64),
    /// A day, or the statement that there is none.
    Day(Option<Date>),
    /// A text.
    Text(String),
    /// Rows of a table, shared: a case is copied for every look ahead, its tables never change.
    Rows(Arc<[Facts]>),
}

impl Value {
    /// Returns licenses without those of a stated product other than this one. Plans hold several products.
    #[must_use]
    pub fn of_product(&self, product: &str) -> Value {
        let keep = |holding: &Holding| Holding {
            held: holding
                .held
                .iter()
                .filter(|held| {
                    let other = |name: &String| !name.contains(product) && !name.contains("plan");
                    !held.product.as_ref().is_some_and(other)
                })
                .cloned()
                .collect(),
            open: holding.open,
        };
        match self {
            Value::Holding(holding) => Value::Holding(keep(holding)),
            Value::Cohorts(groups) => Value::Cohorts(
                groups
                    .iter()
                    .map(|Cohort { count, holding }| Cohort {
                        count: *count,
                        holding: keep(holding),
                    })
                    .collect(),
            ),
            other => other.clone(),
        }
    }
}

/// Answers by fact; sparse, since most facts are not answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Facts(Vec<(u16, Value)>);

impl Facts {
    /// Returns the answer to a fact, if there is one.
    #[must_use]
    pub fn get(&self, fact: &Fact) -> Option<&Value> {
        let at = self.0.binary_search_by_key(&fact.slot, |(slot, _)| *slot).ok()?;
        self.0.get(at).map(|(_, value)| value)
    }

    /// Sets the answer to a fact.
    pub fn set(&mut self, fact: &Fact, value: Value) {
        self.put(fact.slot, value);
    }

    /// Returns the answers by slot.
    pub fn iter(&self) -> impl Iterator<Item = (u16, &Value)> + '_ {
        self.0.iter().map(|(slot, value)| (*slot, value))
    }

    /// Takes an answer over from other facts, by slot.
    pub fn put(&mut self, slot: u16, value: Value) {
        match self.0.binary_search_by_key(&slot, |(known, _)| *known) {
            Ok(at) => {
                if let Some(entry) = self.0.get_mut(at) {
                    entry.1 = value;
                }
            }
            Err(at) => self.0.insert(at, (slot, value)),
        }
    }

    /// Takes an answer away.
    pub fn remove(&mut self, fact: &Fact) {
        self.0.retain(|(slot, _)| *slot != fact.slot);
    }

    /// Returns the slots that are answered.
    pub fn slots(&self) -> impl Iterator<Item = u16> + '_ {
        self.0.iter().map(|(slot, _)| *slot)
    }
}

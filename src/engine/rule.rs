//! Rules as data: conditions, conclusions, dated and cited versions.

use super::date::{Date, Period};
use super::fact::Fact;
use super::param::Param;
use super::prose::{Prose, prose};

/// A condition over facts: a tree, no code. Evaluated in three values.
#[derive(Debug)]
pub enum Cond {
    /// Always true.
    Always,
    /// The choice is one of the options in the mask. Written with [`is`] and [`is_one`].
    In(&'static Fact, u64),
    /// The set has one of the options in the mask; of groups of people, somebody's has. Written with [`has`] and
    /// [`has_one`].
    Has(&'static Fact, u64),
    /// The set has nothing but options of the mask. Written with [`only`].
    Only(&'static Fact, u64),
    /// Each person of the set holds one of the options in the mask; where the last is true, an attach license does not
    /// count. Not known where some groups of people do and some do not. Written with [`each_holds`] and [`each_bases`].
    Each(&'static Fact, u64, bool),
    /// Somebody holding the first set (licenses) holds one of the second (a derived set, such as the accepted ones).
    Holds(&'static Fact, &'static Fact),
    /// Somebody has an option of the first mask and none of the second: rests on the first alone. Written with [`rests_on`].
    Rests(&'static Fact, u64, u64),
    /// Two texts name the same, whatever their capitals.
    SameText(&'static Fact, &'static Fact),
    /// The text names something: any word but `none`.
    Named(&'static Fact),
    /// The first number is at least the second.
    AtLeast(Expr, Expr),
    /// The judged day lies on or after this one.
    AsOfFrom(Date),
    /// The day is given and lies before this one.
    DayBefore(&'static Fact, Date),
    /// The day is given, and the judged day lies on or after it, `0` days moved.
    DayReached(&'static Fact, i32),
    /// The event has happened: the day is given.
    DayGiven(&'static Fact),
    /// The day is given and lies in the calendar month of the judged day, not after it.
    DayInMonth(&'static Fact),
    /// Somebody said "I don't know", or named something that stands in no list. Never unknown: it speaks of the answer,
    /// not of the fact, and so decides only whether a second question is worth asking.
    Open(&'static Fact),
    /// Somebody answered, and not with "I don't know". Never unknown, as `Open`.
    Given(&'static Fact),
    /// The part is certain already. Never unknown: what is not known counts as no. For defaults that a fuller answer
    /// replaces; what must hold in every case belongs under `Not`.
    Sure(&'static Cond),
    /// A license named there has ended by the judged day. Never unknown, as `Given`.
    Ended(&'static Fact),
    /// The row and what surrounds it have the same value of the fact.
    Same(&'static Fact),
    /// At least one row of the table meets the condition.
    AnyRow(&'static Fact, &'static Cond),
    /// Every row of the table meets the condition; true for none.
    EachRow(&'static Fact, &'static Cond),
    /// The condition holds for what surrounds the row.
    Outer(&'static Cond),
    /// Somebody is short of a license on this axis: an obligation of this person is not met.
    Short(Who, Axis),
    /// A person picked the other reading of this point on which the sources differ.
    Reads(&'static str),
    /// Never true by itself: a computation over tables applies the rule, and lists it among those that fired.
    ByTable,
    /// Every part holds.
    All(&'static [Cond]),
    /// At least one part holds.
    Any(&'static [Cond]),
    /// The part does not hold.
    Not(&'static Cond),
}

/// Returns the condition that a choice is this option.
#[must_use]
pub const fn is(fact: &'static Fact, option: &str) -> Cond {
    Cond::In(fact, fact.bit(option))
}

/// Returns the condition that a choice is one of these options.
#[must_use]
pub const fn is_one(fact: &'static Fact, options: &[&str]) -> Cond {
    Cond::In(fact, fact.mask(options))
}

/// Returns the condition that a choice is another than these options.
#[must_use]
pub const fn is_none_of(fact: &'static Fact, options: &[&str]) -> Cond {
    Cond::In(fact, fact.all() & !fact.mask(options))
}

/// Returns the condition that a set has this option.
#[must_use]
pub const fn has(fact: &'static Fact, option: &str) -> Cond {
    Cond::Has(fact, fact.bit(option))
}

/// Returns the condition that a set has at least one of these options.
#[must_use]
pub const fn has_one(fact: &'static Fact, options: &[&str]) -> Cond {
    Cond::Has(fact, fact.mask(options))
}

/// Returns the condition that a set has nothing but these options.
#[must_use]
pub const fn only(fact: &'static Fact, options: &[&str]) -> Cond {
    Cond::Only(fact, fact.mask(options))
}

/// Returns the condition that each of these people holds one of these licenses.
#[must_use]
pub const fn each_holds(fact: &'static Fact, options: &[&str]) -> Cond {
    Cond::Each(fact, fact.mask(options), false)
}

/// Returns the condition that each of these people holds one of these licenses as a base license.
#[must_use]
pub const fn each_bases(fact: &'static Fact, options: &[&str]) -> Cond {
    Cond::Each(fact, fact.mask(options), true)
}

/// Returns the condition that somebody has one of these options, and none of the others.
#[must_use]
pub const fn rests_on(fact: &'static Fact, options: &[&str], others: &[&str]) -> Cond {
    Cond::Rests(fact, fact.mask(options), fact.mask(others))
}

/// Returns the condition that a count is at least `n`.
#[must_use]
pub const fn at_least(fact: &'static Fact, n: i64) -> Cond {
    Cond::AtLeast(Expr::Of(fact), Expr::Const(n))
}

/// A number computed from facts, on intervals.
#[derive(Debug)]
pub enum Expr {
    /// A number.
    Const(i64),
    /// The value of a count.
    Of(&'static Fact),
    /// The dated value of a parameter.
    Param(&'static Param),
    /// How many times the second dated value goes into the first, rounded down.
    Ratio(&'static Param, &'static Param),
    /// People short of a license over all obligations, each once.
    ShortPeople,
    /// People short of a license in this role.
    ShortOf(Who),
    /// Sum.
    Plus(&'static Expr, &'static Expr),
    /// Difference, never below zero.
    Minus(&'static Expr, &'static Expr),
    /// Product.
    Times(&'static Expr, &'static Expr),
    /// How many times the second goes into the first, rounded down; nothing goes into it less than once.
    Quotient(&'static Expr, &'static Expr),
    /// Packs of this size.
    CeilDiv(&'static Expr, i64),
    /// The larger.
    Max(&'static Expr, &'static Expr),
    /// The smaller.
    Min(&'static Expr, &'static Expr),
    /// How many of these people hold none of the accepted licenses: how many they are, the accepted set, where they hold.
    Lacking(&'static Expr, &'static Fact, &'static HeldBy),
    /// The first where the condition holds, else the second.
    If(&'static Cond, &'static Expr, &'static Expr),
    /// Sum over the rows of a table.
    SumRows(&'static Fact, &'static Expr),
    /// The least over groups of people, each by itself: the one fact that holds the groups, and the number.
    LeastGroup(&'static [&'static Fact], &'static Expr),
    /// The least over the rows of a table; nothing where there is no row.
    LeastRow(&'static Fact, &'static Expr),
    /// Number of rows that meet the condition.
    CountRows(&'static Fact, &'static Cond),
    /// How many options of the mask a set has.
    Members(&'static Fact, u64),
    /// Sum over the rows of a table, where rows with the same text stand for the same people and count once, with the
    /// largest of their numbers. Rows without a text may be anybody: all of them the same, or each another.
    OnceEach(&'static Fact, Option<&'static Fact>, &'static Expr),
    /// Anything from the first to the second: two readings of the sources, both shown.
    Between(&'static Expr, &'static Expr),
}

/// Who is meant by an obligation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who {
    /// The primary owner of the flow.
    Owner,
    /// People who start the flow by hand.
    Runners,
    /// People whose row changes run the flow.
    RowActors,
    /// People whose act starts the flow indirectly.
    Starters,
    /// People who know the password of a service account.
    CredentialHolders,
    /// The service account itself.
    Account,
    /// People who only answer approvals.
    Approvers,
    /// People who only answer a waiting mail or card.
    Responders,
    /// People who only receive the result.
    Recipients,
    /// People who benefit from a flow that serves a team.
    Beneficiaries,
    /// People who run attended desktop flows.
    AttendedUsers,
    /// People who build desktop flows.
    RpaDevelopers,
    /// People from another company.
    Guests,
    /// The owner of a child flow.
    ChildOwner,
    /// People whose connections a flow uses.
    ConnectionOwners,
    /// People who own a flow besides its primary owner.
    CoOwners,
    /// People who open an app.
    AppUsers,
    /// A person, whatever their part.
    Person,
}

impl Who {
    /// Returns the name on the wire.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Who::Owner => "owner",
            Who::Runners => "runners",
            Who::RowActors => "row-actors",
            Who::Starters => "starters",
            Who::CredentialHolders => "credential-holders",
            Who::Account => "account",
            Who::Approvers => "approvers",
            Who::Responders => "responders",
            Who::Recipients => "recipients",
            Who::Beneficiaries => "beneficiaries",
            Who::AttendedUsers => "attended-users",
            Who::RpaDevelopers => "rpa-developers",
            Who::Guests => "guests",
            Who::ChildOwner => "child-owner",
            Who::ConnectionOwners => "connection-owners",
            Who::CoOwners => "co-owners",
            Who::AppUsers => "app-users",
            Who::Person => "person",
        }
    }
}

/// What a verdict is about: the license terms, or what the service does today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Axis {
    /// Who must be licensed by the rules.
    Terms,
    /// Whose license the service looks at.
    Runtime,
    /// Both alike.
    Both,
}

/// A verdict, from the mildest to the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Everybody who needs a license has one.
    Covered,
    /// A meter pays for it.
    CoveredMetered,
    /// Covered, with a reservation.
    CoveredWithWarning,
    /// What is known proves nothing.
    NotProven,
    /// An answer is missing that decides.
    Ask,
    /// A license is missing.
    Gap,
    /// The terms are breached.
    NonCompliant,
    /// The service does not support this.
    NotSupported,
    /// The input cannot be judged.
    Error,
}

impl Status {
    /// Returns the name on the wire.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Status::Covered => "covered",
            Status::CoveredMetered => "covered-metered",
            Status::CoveredWithWarning => "covered-with-warning",
            Status::NotProven => "not-proven",
            Status::Ask => "ask",
            Status::Gap => "gap",
            Status::NonCompliant => "non-compliant",
            Status::NotSupported => "not-supported",
            Status::Error => "error",
        }
    }
}

/// The licenses of which one is enough.
#[derive(Debug)]
pub enum AnyOf {
    /// A fixed set: options of a license fact, as a mask.
    Fixed(&'static Fact, u64),
    /// A derived set.
    Accepted(&'static Fact),
}

/// Where the licenses stand that fulfil an obligation.
#[derive(Debug)]
pub enum HeldBy {
    /// In a fact of kind `Licenses` or `Cohorts`.
    Fact(&'static Fact),
    /// In any of these places, each with the licenses that count there.
    Either(&'static [Place]),
    /// In the rows of a table: this many lack a license.
    Short(&'static Expr),
    /// Nowhere: nobody is asked what these people hold, so all of them count as short.
    Nobody,
}

/// A place where people hold licenses, their own tenant for example, with those that count there.
#[derive(Debug)]
pub struct Place {
    /// A fact of kind `Licenses` or `Cohorts`.
    pub held: &'static Fact,
    /// A derived set.
    pub accepted: &'static Fact,
}

/// A day computed from another.
#[derive(Debug)]
pub struct DayExpr {
    /// The day of the event, or a count of the days that have passed since.
    pub event: &'static Fact,
    /// Days after the event.
    pub days: i32,
    /// The result is never earlier than this.
    pub not_before: Option<Date>,
    /// Events before this day follow another clause.
    pub events_from: Option<Date>,
}

/// Returns the day so many days after an event.
#[must_use]
pub const fn days_after(event: &'static Fact, days: i32) -> DayExpr {
    DayExpr {
        event,
        days,
        not_before: None,
        events_from: None,
    }
}

/// What follows where the condition of a rule holds.
#[derive(Debug)]
pub enum Then {
    /// A derived choice has this value. Written with [`set`].
    Set(&'static Fact, u64),
    /// A derived set contains these members. Written with [`admit`].
    Admit(&'static Fact, u64),
    /// A derived set does not contain these members, whatever admits them. Written with [`exclude`].
    Exclude(&'static Fact, u64),
    /// A derived set contains those members of another one that lie in the mask. Written with [`admit_from`].
    AdmitFrom(&'static Fact, &'static Fact, u64),
    /// Rules of these topics do not speak here: the case is about something else.
    Silence(&'static &'static [&'static [&'static Rule]]),
    /// People need one of these licenses.
    Need {
        /// Their role.
        who: Who,
        /// How many they are.
        count: Expr,
        /// Which licenses do.
        any_of: AnyOf,
        /// What they hold.
        held: HeldBy,
        /// Terms, runtime or both.
        axis: Axis,
    },
    /// Whatever obliges people in this role on this axis does not oblige them here: something else answers for them.
    Discharge(Who, Axis),
    /// People take part and need nothing more for it.
    NotNeeded {
        /// Their role.
        who: Who,
        /// How many they are.
        count: Expr,
    },
    /// The verdict is at least this bad on this axis.
    Status(Status, Axis),
    /// A figure by its key on the wire.
    Number(&'static str, Expr),
    /// A figure with decimals by its key on the wire; the number is in thousandths.
    Decimal(&'static str, Expr),
    /// An amount a month by its key on the wire: so many of each at the dated price, rounded once.
    Amount(&'static str, &'static [(Expr, &'static Param)]),
    /// Something happens on a day.
    Deadline {
        /// What happens.
        what: &'static str,
        /// When.
        on: DayExpr,
        /// The period in words.
        after: &'static str,
    },
    /// A document prints a day, or prints that there is none: never computed.
    Printed {
        /// What happens.
        what: &'static str,
        /// The printed day.
        on: Option<Date>,
        /// How it stands there, in words.
        after: &'static str,
    },
    /// A code with its sentence. `W-` codes make *covered* a *covered with warning*.
    Warn(&'static str, &'static str),
    /// A code with its sentence that changes no status.
    Inform(&'static str, &'static str),
    /// A way to be right.
    Alternative {
        /// What to do.
        label: &'static str,
        /// What to buy: license id and how many.
        licenses: &'static [(&'static str, Expr)],
        /// What it is good for, or what to watch.
        note: &'static str,
    },
    /// Advice that changes nothing in the verdict.
    Note(&'static str),
    /// The named rules give way where this conclusion applies: an exception with a further condition, inside a `When`.
    Suspend(&'static [&'static str]),
    /// Conclusions that need a further condition. One level only: there is no `When` inside.
    When(&'static Cond, &'static [Then]),
}

impl Then {
    /// Returns the conclusions in it, each with the further condition it needs.
    pub fn parts(list: &'static [Then]) -> impl Iterator<Item = (Option<&'static Cond>, &'static Then)> {
        list.iter().flat_map(|then| {
            let (guard, parts) = match then {
                Then::When(guard, parts) => (Some(*guard), *parts),
                plain => (None, std::slice::from_ref(plain)),
            };
            parts.iter().map(move |part| (guard, part))
        })
    }
}

/// Returns the conclusion that a derived choice has this value.
#[must_use]
pub const fn set(fact: &'static Fact, option: &str) -> Then {
    Then::Set(fact, fact.bit(option))
}

/// Returns the conclusion that a derived set has these members.
#[must_use]
pub const fn admit(fact: &'static Fact, options: &[&str]) -> Then {
    Then::Admit(fact, fact.mask(options))
}

/// Returns the conclusion that a derived set does not have these members.
#[must_use]
pub const fn exclude(fact: &'static Fact, options: &[&str]) -> Then {
    Then::Exclude(fact, fact.mask(options))
}

/// Returns the conclusion that a derived set has those of these members that the other set has.
#[must_use]
pub const fn admit_from(fact: &'static Fact, other: &'static Fact, options: &[&str]) -> Then {
    Then::AdmitFrom(fact, other, other.mask(options))
}

/// How strongly a rule acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Force {
    /// The service itself acts.
    Hard,
    /// An obligation of the terms.
    Terms,
    /// Both.
    HardAndTerms,
    /// The source calls it guidance.
    Guide,
    /// A fact used in a calculation.
    Info,
}

impl Force {
    /// Returns the name on the wire; the stronger word where a rule has two.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Force::Hard | Force::HardAndTerms => "hard",
            Force::Terms => "terms",
            Force::Guide => "guide",
            Force::Info => "info",
        }
    }
}

/// A document.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Key in the rulebook, for example `S4`.
    pub key: &'static str,
    /// Title as printed.
    pub title: Prose,
    /// Who publishes it.
    pub publisher: Prose,
    /// Its label date.
    pub date: Date,
    /// Where it stands.
    pub url: Prose,
    /// Quality: A Microsoft text read whole, B excerpt, C third party.
    pub grade: char,
    /// From this day on somebody should have looked again.
    pub review_by: Date,
}

impl Source {
    /// Returns a citation of one section.
    #[must_use]
    pub const fn at(&'static self, section: &'static str) -> Citation {
        Citation {
            source: self,
            section: prose(section),
        }
    }
}

/// A place in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The document.
    pub source: &'static Source,
    /// The section, as titled.
    pub section: Prose,
}

/// Which text answers: all of them up to the date, or one pinned document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Edition {
    /// Every text up to the date.
    #[default]
    Current,
    /// Only the Power Automate licensing FAQ labelled 2023-05-23 (S4).
    May2023,
    /// Only the article of 2020-03-16 (S3).
    March2020,
}

impl Edition {
    /// Every edition.
    pub const ALL: &'static [Edition] = &[Edition::Current, Edition::May2023, Edition::March2020];

    /// Returns the name on the wire.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Edition::Current => "current",
            Edition::May2023 => "2023-05",
            Edition::March2020 => "2020-03",
        }
    }

    /// Returns the day whose rules a pinned edition reads.
    #[must_use]
    pub const fn pinned(self) -> Option<Date> {
        match self {
            Edition::Current => None,
            Edition::May2023 => Some(Date::of("2023-08-15")),
            Edition::March2020 => Some(Date::of("2020-03-16")),
        }
    }
}

/// One wording of a rule, for one period. A changed clause is a new version, never an edit.
#[derive(Debug)]
pub struct Version {
    /// When it is in force.
    pub in_force: Period,
    /// The editions it belongs to.
    pub editions: &'static [Edition],
    /// What it says, in our words.
    pub statement: Prose,
    /// Where it stands.
    pub cites: &'static [Citation],
    /// When it applies.
    pub when: Cond,
    /// What follows.
    pub then: &'static [Then],
}

/// A rule: dated, cited, with a worked example.
#[derive(Debug)]
pub struct Rule {
    /// Id of the rulebook, never reused.
    pub id: &'static str,
    /// Other ids of the same rule that still resolve.
    pub aliases: &'static [&'static str],
    /// The situation in a few words, for lists and page titles.
    pub title: &'static str,
    /// How strongly it acts.
    pub force: Force,
    /// Rules that give way where this one applies.
    pub overrides: &'static [&'static str],
    /// Its wordings, oldest first, without overlap in one edition.
    pub versions: &'static [Version],
    /// A worked case, which runs as a test.
    pub example: Example,
}

/// A worked case of a rule.
#[derive(Debug)]
pub struct Example {
    /// The case in one or two sentences.
    pub story: Prose,
    /// The questionnaire it belongs to.
    pub questionnaire: &'static str,
    /// The judged day.
    pub as_of: &'static str,
    /// Answers as JSON text: an object by fact id.
    pub answers: Prose,
    /// The status that must come out.
    pub status: Status,
    /// The answer in one sentence.
    pub outcome: Prose,
}

/// Two readings of the sources. A person can pick the other one, and see what it changes.
#[derive(Debug)]
pub struct Disagreement {
    /// Number in the register, for example `X-02`.
    pub id: &'static str,
    /// The point in a few words.
    pub topic: Prose,
    /// Rules it belongs to; it shows on reports where one of them fired.
    pub rules: &'static [&'static str],
    /// Days on which it matters.
    pub in_force: Period,
    /// The reading that is implemented, and why.
    pub implemented: Prose,
    /// The other one.
    pub other: Prose,
    /// Where they stand.
    pub cites: &'static [Citation],
    /// The other reading as rules: rule id, and the wordings that stand in for its own. A rule without a wording on a day
    /// is not in force then. Empty where the other reading is no judgement, or a table computation judges it.
    pub instead: &'static [(&'static str, &'static [Version])],
}

impl Disagreement {
    /// Returns the wordings that stand in for those of a rule.
    #[must_use]
    pub fn wordings(&self, rule: &Rule) -> Option<&'static [Version]> {
        let (_, versions) = self.instead.iter().find(|(id, _)| *id == rule.id)?;
        Some(versions)
    }
}

//! What follows where the condition of a rule holds, as data.

use super::cond::{Cond, Expr};
use super::date::Date;
use super::fact::Fact;
use super::lack::Lack;
use super::param::Param;
use super::rule::Rule;

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
    /// Every role.
    pub const ALL: &'static [Who] = &[
        Who::Owner,
        Who::Runners,
        Who::RowActors,
        Who::Starters,
        Who::CredentialHolders,
        Who::Account,
        Who::Approvers,
        Who::Responders,
        Who::Recipients,
        Who::Beneficiaries,
        Who::AttendedUsers,
        Who::RpaDevelopers,
        Who::Guests,
        Who::ChildOwner,
        Who::ConnectionOwners,
        Who::CoOwners,
        Who::AppUsers,
        Who::Person,
    ];

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
    /// In the first fact; of licenses of a stated product only those of the one that the second fact chooses.
    Product(&'static Fact, &'static Fact),
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
    /// The day itself still counts: what ends, ends with it.
    pub last: bool,
}

/// Returns the day so many days after an event.
#[must_use]
pub const fn days_after(event: &'static Fact, days: i32) -> DayExpr {
    DayExpr {
        event,
        days,
        not_before: None,
        events_from: None,
        last: false,
    }
}

/// Returns the last day of a time that ends so many days after an event.
#[must_use]
pub const fn last_day(event: &'static Fact, days: i32) -> DayExpr {
    DayExpr {
        last: true,
        ..days_after(event, days)
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
    /// Whatever obliges people in this role on this axis does not oblige them here: something else answers for them. A need
    /// of a license of a stated product ([`HeldBy::Product`]) stays.
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
    /// A way to be right: it mends what is missing of licenses.
    Alternative {
        /// What to do.
        label: &'static str,
        /// What to buy: license id and how many.
        licenses: &'static [(&'static str, Expr)],
        /// What it is good for, or what to watch.
        note: &'static str,
    },
    /// The way mends the first of these, which is missing, and the others where they are; nothing where it is advice.
    Mends(&'static [Lack], &'static Then),
    /// Advice that changes nothing in the verdict.
    Note(&'static str),
    /// The named rules give way where this conclusion applies: an exception with a further condition, inside a `When`.
    Suspend(&'static [&'static str]),
    /// Conclusions that need a further condition. One level only: there is neither `When` nor `Shared` inside.
    When(&'static Cond, &'static [Then]),
    /// Conclusions that several versions have in common, so that each shows its difference. There may be a `When` inside, but
    /// no `Shared`.
    Shared(&'static [Then]),
}

impl Then {
    /// Returns the conclusions in it, each with the further condition it needs.
    pub fn parts(list: &'static [Then]) -> impl Iterator<Item = (Option<&'static Cond>, &'static Then)> {
        let shared = |then: &'static Then| match then {
            Then::Shared(parts) => *parts,
            plain => std::slice::from_ref(plain),
        };
        list.iter().flat_map(shared).flat_map(|then| {
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

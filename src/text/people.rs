//! People by their role and number, as a sentence names them.

use super::format::interval;
use crate::engine::quantity::Interval;
use crate::engine::rule::Who;

/// Returns a number with its word, one that is not known included: `25 people`, `1 to 28 guests`, `nobody or one person`,
/// `some number of guests (not known yet)`.
#[must_use]
pub fn counted(n: Interval, none: &str, one: &str, many: &str) -> String {
    match (n.lo, n.hi) {
        (1, Some(1)) => format!("1 {one}"),
        (0, Some(1)) => format!("{none} or one {one}"),
        (0, None) => format!("some number of {many} (not known yet)"),
        _ => format!("{} {many}", interval(n)),
    }
}

/// Returns people of a role with their number: `the flow's owner`, `25 people who run it`, `1 to 28 guests`.
#[must_use]
pub fn people(who: Who, count: Interval) -> String {
    let (each, all) = words(who);
    match who {
        Who::Owner if count.hi == Some(1) => "the flow's owner".to_owned(),
        Who::Account | Who::ChildOwner => each.to_owned(),
        _ => counted(count, "nobody", each, all),
    }
}

/// Returns people whom everybody knows of: `the 25 people who run it`, `the people who run it`, `the person who runs it`.
pub(super) fn definite(who: Who, count: Interval) -> String {
    let (each, all) = words(who);
    match (who, count.exact(), count.hi) {
        (Who::Owner, ..) if count.hi == Some(1) => "the flow's owner".to_owned(),
        (Who::Account | Who::ChildOwner, ..) => each.to_owned(),
        (_, Some(1), _) => format!("the {each}"),
        (_, _, None) => format!("the {all}"),
        _ => format!("the {} {all}", interval(count)),
    }
}

/// Returns the words for one person of a role and for several.
const fn words(who: Who) -> (&'static str, &'static str) {
    match who {
        Who::Owner => ("owner", "owners"),
        Who::Account => ("the service account", "service accounts"),
        Who::ChildOwner => ("the owner of the child flow", "owners of child flows"),
        Who::Runners => ("person who runs it", "people who run it"),
        Who::RowActors => ("person who changes rows", "people who change rows"),
        Who::Starters => ("person who sets it off", "people who set it off"),
        Who::CredentialHolders => ("person who knows the password", "people who know the password"),
        Who::Approvers => ("approver", "approvers"),
        Who::Responders => ("person who answers", "people who answer"),
        Who::Recipients => ("person who receives the result", "people who receive the result"),
        Who::Beneficiaries => ("person who benefits", "people who benefit"),
        Who::AttendedUsers => (
            "person who runs attended desktop flows",
            "people who run attended desktop flows",
        ),
        Who::RpaDevelopers => ("person who builds desktop flows", "people who build desktop flows"),
        Who::Guests => ("guest", "guests"),
        Who::ConnectionOwners => ("person whose connection it uses", "people whose connections it uses"),
        Who::CoOwners => ("co-owner", "co-owners"),
        Who::AppUsers => ("person who opens the app", "people who open the app"),
        Who::Person => ("person", "people"),
    }
}

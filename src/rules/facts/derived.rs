//! What rules derive about a flow.

use super::{licenses::LICENSES, slot};
use crate::engine::fact::{Fact, Kind, Opt, Scope, YES_NO, opt};

/// Whether the flow is premium as a whole.
pub static PREMIUM: Fact = Fact::new(slot::PREMIUM, "premium", Scope::Flow, Kind::Choice(YES_NO)).derived("no");
/// Whether the class of every connector is known.
pub static TIER_KNOWN: Fact =
    Fact::new(slot::TIER_KNOWN, "tier-known", Scope::Flow, Kind::Choice(YES_NO)).derived("yes");

const SETTLERS: &[Opt] = &[
    opt("none", "Nothing", ""),
    opt("flow-license", "A license on the flow", ""),
    opt("copilot-credits", "Copilot Credits", ""),
];
/// What settles the people's needs before they are looked at.
pub static SETTLED_BY: Fact =
    Fact::new(slot::SETTLED_BY, "settled-by", Scope::Flow, Kind::Choice(SETTLERS)).derived("none");

const CONTEXTS: &[Opt] = &[
    opt("undetermined", "Not determined", ""),
    opt("owner", "The primary owner", ""),
    opt("invokers", "Each person who runs it", ""),
    opt("row-actors", "Each person whose row change runs it", ""),
    opt("agent", "The Copilot Studio agent", ""),
];
/// Whose license a run uses.
pub static CONTEXT: Fact =
    Fact::new(slot::CONTEXT, "context", Scope::Flow, Kind::Choice(CONTEXTS)).derived("undetermined");
/// The user licenses of which one is enough.
pub static ACCEPTED: Fact =
    Fact::new(slot::ACCEPTED, "accepted-licenses", Scope::Flow, Kind::Many(LICENSES)).derived("none");
/// Whether a standalone right is needed even for standard steps.
pub static MUST_STANDALONE: Fact = Fact::new(
    slot::MUST_STANDALONE,
    "must-be-standalone",
    Scope::Flow,
    Kind::Choice(YES_NO),
)
.derived("no");

/// Whether the app behind the flow counts: there is one, and its license could.
pub static APP_COUNTS: Fact = yes_no(slot::APP_COUNTS, "app-counts");
/// Whether the flow was made for the app and shares a data source with it.
pub static SUPPORTS_APP: Fact = yes_no(slot::SUPPORTS_APP, "supports-app");
/// Whether the service takes it as in context of Dynamics 365 by itself.
pub static AUTO_DYNAMICS: Fact = yes_no(slot::AUTO_DYNAMICS, "auto-dynamics");
/// Whether the flow runs in context of an app, so that the license of the app does.
pub static IN_CONTEXT: Fact = yes_no(slot::IN_CONTEXT, "in-context");

/// Whether the license on the calling flow covers its child flows. Read in a row of the calling flows.
pub static PARENT_COVERS: Fact = yes_no(slot::PARENT_COVERS, "parent-covers");
const PAYERS: &[Opt] = &[
    opt("nobody", "Nobody", ""),
    opt("owner", "The owner of the calling flow", ""),
    opt("runners", "The people who run the calling flow", ""),
];
/// Whose license a run through the calling flow uses. Read in a row of the calling flows.
pub static PARENT_PAYS: Fact =
    Fact::new(slot::PARENT_PAYS, "parent-pays", Scope::Flow, Kind::Choice(PAYERS)).derived("nobody");
/// The user licenses of which one is enough for a run through the calling flow. Read in a row of the calling flows.
pub static PARENT_ACCEPTED: Fact = Fact::new(
    slot::PARENT_ACCEPTED,
    "parent-accepted-licenses",
    Scope::Flow,
    Kind::Many(LICENSES),
)
.derived("none");
/// The same over all calling flows, for their owners.
pub static CALLING_OWNERS_ACCEPTED: Fact = Fact::new(
    slot::CALLING_OWNERS_ACCEPTED,
    "calling-owners-accepted-licenses",
    Scope::Flow,
    Kind::Many(LICENSES),
)
.derived("none");
/// The same over all calling flows, for the people who run them.
pub static CALLING_RUNNERS_ACCEPTED: Fact = Fact::new(
    slot::CALLING_RUNNERS_ACCEPTED,
    "calling-runners-accepted-licenses",
    Scope::Flow,
    Kind::Many(LICENSES),
)
.derived("none");

const fn yes_no(slot: u16, id: &'static str) -> Fact {
    Fact::new(slot, id, Scope::Flow, Kind::Choice(YES_NO)).derived("no")
}

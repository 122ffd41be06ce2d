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

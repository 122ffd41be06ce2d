//! Single questions of the passes questionnaire: changes, accounts, roles, the tenant.

use super::{COUNT, FLAG, col};
use crate::engine::fact::{Fact, Kind, Opt, Scope, opt};
use crate::rules::facts::slot;

/// Planned allocation.
pub static ALLOC_CHANGE: Fact = col(slot::ALLOC_CHANGE, "alloc-change", Scope::Tenant, COUNT)
    .ask("To how many passes shall the allocation change?", "");
/// Users that exist in Dataverse through passes.
pub static DATAVERSE_USERS: Fact = col(slot::DATAVERSE_USERS, "dataverse-users", Scope::Tenant, COUNT)
    .ask("How many users did passes create in Dataverse?", "")
    .usual("0");
/// Disabled users to be enabled again.
pub static DISABLED_USERS: Fact = col(slot::DISABLED_USERS, "disabled-users", Scope::Tenant, COUNT)
    .ask("How many disabled users shall use a pass?", "")
    .usual("0");

const MOVES: &[Opt] = &[
    opt("none", "Nobody is moved", ""),
    opt("user-to-pass", "From a user license to passes", ""),
    opt("pass-to-user", "From passes to a user license", ""),
];
/// People moved from one plan to another.
pub static MOVE: Fact = col(slot::MOVE, "move", Scope::Tenant, Kind::Choice(MOVES))
    .ask("Are people moved from one plan to another?", "")
    .usual("none");

const ORDERS: &[Opt] = &[
    opt("not-yet", "Not started", ""),
    opt("allocate-first", "Passes first, then the license is removed", ""),
    opt("remove-first", "The license first, then passes", ""),
];
/// In which order the move was done.
pub static MOVE_ORDER_DONE: Fact = col(slot::MOVE_ORDER_DONE, "move-order", Scope::Tenant, Kind::Choice(ORDERS))
    .ask("In which order?", "")
    .usual("not-yet");
/// Use of Power Apps for Windows.
pub static WINDOWS_PLAYER: Fact = col(slot::WINDOWS_PLAYER, "windows-player", Scope::Tenant, FLAG)
    .ask("Do people use Power Apps for Windows?", "")
    .usual("no");
/// Makers see a trial prompt with a gateway.
pub static GATEWAY_PROMPT: Fact = col(slot::GATEWAY_PROMPT, "gateway-prompt", Scope::Tenant, FLAG)
    .ask("Is a maker asked for a trial with a gateway?", "")
    .usual("no");
/// Baseline licenses assigned.
pub static BASELINE: Fact = col(slot::BASELINE, "baseline", Scope::Tenant, COUNT)
    .ask("How many baseline licenses are assigned?", "")
    .usual("0");
/// Ad-hoc subscriptions allowed.
pub static BASELINE_AD_HOC: Fact = col(slot::BASELINE_AD_HOC, "baseline-ad-hoc", Scope::Tenant, FLAG)
    .ask("Are ad-hoc subscriptions allowed?", "")
    .usual("yes");

const RESTRICTIONS: &[Opt] = &[
    opt("all", "Environment admins too", ""),
    opt("only-specific-admins", "Only specific admins", ""),
];
/// Who may allocate add-ons.
pub static ADDON_RESTRICTION: Fact = col(
    slot::ADDON_RESTRICTION,
    "addon-restriction",
    Scope::Tenant,
    Kind::Choice(RESTRICTIONS),
)
.ask(
    "Who may allocate add-ons?",
    "Tenant settings, Add-on capacity assignments.",
)
.usual("all");

const MY_ROLES: &[Opt] = &[
    opt("global-admin", "Global administrator", ""),
    opt("power-platform-admin", "Power Platform administrator", ""),
    opt(
        "dynamics-365-admin",
        "Dynamics 365 administrator",
        "Called service administrator in 2019",
    ),
    opt("environment-admin", "Environment administrator", ""),
    opt("billing-admin", "Billing administrator", ""),
    opt("delegated-partner", "Delegated partner", ""),
    opt("maker", "Maker", ""),
    opt("none", "None of these", ""),
];
/// One's own role.
pub static MY_ROLE: Fact =
    col(slot::MY_ROLE, "my-role", Scope::Tenant, Kind::Choice(MY_ROLES)).ask("What is your own role?", "");
/// Licenses assigned to people in the Microsoft 365 admin center.
pub static ASSIGNED_TO_USER: Fact = col(slot::ASSIGNED_TO_USER, "assigned-to-user", Scope::Tenant, COUNT)
    .ask("How many per app licenses were assigned to people by name?", "")
    .usual("0");
/// Users of the tenant.
pub static TENANT_USERS: Fact =
    col(slot::TENANT_USERS, "tenant-users", Scope::Tenant, COUNT).ask("How many users does the tenant have?", "");
/// First launch without a right in a managed environment.
pub static FIRST_UNLICENSED_LAUNCH: Fact = col(
    slot::FIRST_UNLICENSED_LAUNCH,
    "first-unlicensed-launch",
    Scope::Tenant,
    Kind::Day,
)
.ask("When did somebody without a right first open an app?", "")
.usual("none");
/// Microsoft 365 bought before 2019-10-01, with a connector of the 2019 list in use.
pub static TENANT_M365_BEFORE_2019: Fact = col(slot::TENANT_M365_BEFORE_2019, "m365-before-2019", Scope::Tenant, FLAG)
    .ask("Was Microsoft 365 bought before 1 Oct 2019?", "")
    .usual("no");
/// End of the Microsoft 365 term that ran then.
pub static TENANT_M365_TERM_END_2019: Fact = col(
    slot::TENANT_M365_TERM_END_2019,
    "m365-term-end-2019",
    Scope::Tenant,
    Kind::Day,
)
.ask("When did the Microsoft 365 term end that ran then?", "")
.usual("none");

/// Whether the environment of a pairing is the one of the person's Dynamics 365 application; computed from the tables.
pub static PAIR_D365_HERE: Fact = col(slot::PAIR_D365_HERE, "pairing.d365-here", Scope::Pairing, FLAG)
    .ask("In the environment of the Dynamics 365 application", "");

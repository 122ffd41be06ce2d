//! Environments of the passes questionnaire.

use super::{COUNT, FLAG, col};
use crate::engine::fact::{Fact, Kind, Scope};
use crate::rules::facts::environment::TYPES;
use crate::rules::facts::{ENV_ALLOCATED_ANONYMOUS_USERS, ENV_ALLOCATED_SITE_USERS, slot};

/// Environment id.
pub static ENV_ID: Fact = col(slot::ENV_ID, "environments.id", Scope::Environment, Kind::Text).ask("Id", "");
/// Environment name.
pub static ENV_NAME: Fact =
    col(slot::ENV_NAME, "environments.name", Scope::Environment, Kind::Text).ask("Environment", "");
/// Environment kind.
pub static ENV_TYPE: Fact = col(
    slot::ENV_TYPE,
    "environments.type",
    Scope::Environment,
    Kind::Choice(TYPES),
)
.ask("Type", "")
.usual("production");
/// Managed environment.
pub static ENV_MANAGED: Fact =
    col(slot::ENV_MANAGED, "environments.managed", Scope::Environment, FLAG).ask("Managed", "");
/// Linked to a pay-as-you-go plan.
pub static ENV_PAYG_PLAN: Fact = col(slot::ENV_PAYG_PLAN, "environments.payg-plan", Scope::Environment, FLAG)
    .ask("Pay-as-you-go", "")
    .usual("no");
/// Power Apps meter on.
pub static ENV_PAYG_APPS_METER: Fact = col(
    slot::ENV_PAYG_APPS_METER,
    "environments.payg-apps-meter",
    Scope::Environment,
    FLAG,
)
.ask("App meter", "");
/// Power Pages meter on.
pub static ENV_PAYG_PAGES_METER: Fact = col(
    slot::ENV_PAYG_PAGES_METER,
    "environments.payg-pages-meter",
    Scope::Environment,
    FLAG,
)
.ask("Site meter", "");
/// Passes allocated to it.
pub static ENV_ALLOCATED_PASSES: Fact = col(
    slot::ENV_ALLOCATED_PASSES,
    "environments.allocated-passes",
    Scope::Environment,
    COUNT,
)
.ask("Passes allocated", "")
.usual("0");
/// Guests kept away from Dataverse.
pub static ENV_GUEST_DATAVERSE_BLOCKED: Fact = col(
    slot::ENV_GUEST_DATAVERSE_BLOCKED,
    "environments.guest-dataverse-blocked",
    Scope::Environment,
    FLAG,
)
.ask("Guests kept from Dataverse", "");
/// Baseline licenses in order (before October 2020).
pub static ENV_BASELINE_OK: Fact = col(
    slot::ENV_BASELINE_OK,
    "environments.baseline-ok",
    Scope::Environment,
    FLAG,
)
.ask("Baseline licenses", "")
.usual("yes");
/// Open to the members of a security group only.
pub static ENV_SECURITY_GROUP: Fact = col(
    slot::ENV_SECURITY_GROUP,
    "environments.security-group",
    Scope::Environment,
    FLAG,
)
.ask("Security group", "")
.usual("no");
/// Environments.
pub static ENVIRONMENTS: Fact = col(
    slot::ENVIRONMENTS,
    "environments",
    Scope::Tenant,
    Kind::Table(&[
        &ENV_ID,
        &ENV_NAME,
        &ENV_TYPE,
        &ENV_MANAGED,
        &ENV_ALLOCATED_PASSES,
        &ENV_PAYG_PLAN,
        &ENV_PAYG_APPS_METER,
        &ENV_PAYG_PAGES_METER,
        &ENV_GUEST_DATAVERSE_BLOCKED,
        &ENV_BASELINE_OK,
        &ENV_ALLOCATED_SITE_USERS,
        &ENV_ALLOCATED_ANONYMOUS_USERS,
        &ENV_SECURITY_GROUP,
    ]),
)
.ask(
    "Which environments are there, and how many passes does each have?",
    "Power Platform admin center, Licensing, Capacity add-ons, Manage.",
);

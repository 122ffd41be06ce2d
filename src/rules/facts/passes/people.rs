//! People of the passes questionnaire, with what they hold.

use super::{COUNT, FLAG, col};
use crate::engine::fact::{Fact, Kind, Opt, Scope, opt};
use crate::rules::facts::slot;

const SEEDS: &[Opt] = &[
    opt("none", "None", ""),
    opt(
        "m365-with-power-apps",
        "Microsoft 365 with Power Apps",
        "E1, E3, E5, F3, Business, A1 to A5",
    ),
    opt("m365-without-power-apps", "Microsoft 365 without Power Apps", ""),
];
const D365_RIGHTS: &[Opt] = &[
    opt("none", "None", ""),
    opt(
        "enterprise",
        "Enterprise or Premium",
        "On the list of managed environments from its first print",
    ),
    opt(
        "enterprise-2025",
        "Customer Service, Finance or Supply Chain Premium",
        "Listed for managed environments from 2025-01-06",
    ),
    opt(
        "enterprise-2026",
        "Customer Insights",
        "Listed for managed environments from 2026-05-13",
    ),
    opt("enterprise-other", "Enterprise, not on that list", ""),
    opt("professional", "Professional", ""),
    opt("team-member", "Team Members", ""),
];
/// Person or group.
pub static PERSON_ID: Fact = col(slot::PERSON_ID, "people.id", Scope::Person, Kind::Text).ask("Person or group", "");
/// How many people alike.
pub static PERSON_COUNT: Fact = col(slot::PERSON_COUNT, "people.count", Scope::Person, COUNT)
    .ask("People", "")
    .usual("1");
/// Guest of another company.
pub static PERSON_GUEST: Fact = col(slot::PERSON_GUEST, "people.guest", Scope::Person, FLAG)
    .ask("Guest", "")
    .usual("no");
/// Visitor of a site without an account in the tenant.
pub static PERSON_EXTERNAL: Fact = col(slot::PERSON_EXTERNAL, "people.external-identity", Scope::Person, FLAG)
    .ask("External visitor", "")
    .usual("no");
/// Power Apps Premium in the host tenant.
pub static PERSON_PREMIUM: Fact = col(slot::PERSON_PREMIUM, "people.host-premium", Scope::Person, FLAG)
    .ask("Power Apps Premium", "")
    .usual("no");
/// Power Apps Premium at home, in the same cloud.
pub static PERSON_HOME_PREMIUM: Fact = col(
    slot::PERSON_HOME_PREMIUM,
    "people.home-premium-same-cloud",
    Scope::Person,
    FLAG,
)
.ask("Premium at home", "")
.usual("no");
/// Power Automate Premium.
pub static PERSON_FLOW_PREMIUM: Fact = col(slot::PERSON_FLOW_PREMIUM, "people.pa-flow-premium", Scope::Person, FLAG)
    .ask("Power Automate Premium", "")
    .usual("no");
/// Microsoft 365.
pub static PERSON_SEED: Fact =
    col(slot::PERSON_SEED, "people.seed", Scope::Person, Kind::Choice(SEEDS)).ask("Microsoft 365", "");
/// Microsoft 365 at home, in the same cloud.
pub static PERSON_HOME_SEED: Fact = col(
    slot::PERSON_HOME_SEED,
    "people.home-seed-same-cloud",
    Scope::Person,
    FLAG,
)
.ask("Microsoft 365 at home", "")
.usual("no");
/// Dynamics 365.
pub static PERSON_D365: Fact = col(
    slot::PERSON_D365,
    "people.d365",
    Scope::Person,
    Kind::Choice(D365_RIGHTS),
)
.ask("Dynamics 365", "")
.usual("none");
/// Environment of the Dynamics 365 application, by id or name.
pub static PERSON_D365_ENVIRONMENT: Fact = col(
    slot::PERSON_D365_ENVIRONMENT,
    "people.d365-environment",
    Scope::Person,
    Kind::Text,
)
.ask("Dynamics 365 environment", "");
/// Last day of a trial that includes Power Apps.
pub static PERSON_TRIAL_UNTIL: Fact = col(slot::PERSON_TRIAL_UNTIL, "people.trial-until", Scope::Person, Kind::Day)
    .ask("Trial until", "")
    .usual("none");
const TRIALS: &[Opt] = &[
    opt("none", "None", ""),
    opt("power-apps", "Power Apps trial", "30 days"),
    opt(
        "admin",
        "Trial that an admin started",
        "30 days, 25 seats, one extension of 30 days",
    ),
    opt("power-automate", "Power Automate trial", "90 days; no right to apps"),
];
/// Kind of trial.
pub static PERSON_TRIAL_KIND: Fact = col(
    slot::PERSON_TRIAL_KIND,
    "people.trial-kind",
    Scope::Person,
    Kind::Choice(TRIALS),
)
.ask("Trial", "")
.usual("none");
/// First day of the trial.
pub static PERSON_TRIAL_START: Fact = col(slot::PERSON_TRIAL_START, "people.trial-start", Scope::Person, Kind::Day)
    .ask("Trial since", "")
    .usual("none");
/// Developer Plan.
pub static PERSON_DEV_PLAN: Fact = col(slot::PERSON_DEV_PLAN, "people.dev-plan", Scope::Person, FLAG)
    .ask("Developer Plan", "")
    .usual("no");
/// Member of the security group of the environments that have one.
pub static PERSON_IN_ENVIRONMENT_GROUP: Fact = col(
    slot::PERSON_IN_ENVIRONMENT_GROUP,
    "people.in-environment-group",
    Scope::Person,
    FLAG,
)
.ask("In the environment's group", "");
/// People, one by one or in groups alike.
pub static PEOPLE: Fact = col(
    slot::PEOPLE,
    "people",
    Scope::Tenant,
    Kind::Table(&[
        &PERSON_ID,
        &PERSON_COUNT,
        &PERSON_SEED,
        &PERSON_PREMIUM,
        &PERSON_FLOW_PREMIUM,
        &PERSON_D365,
        &PERSON_D365_ENVIRONMENT,
        &PERSON_TRIAL_UNTIL,
        &PERSON_TRIAL_KIND,
        &PERSON_TRIAL_START,
        &PERSON_DEV_PLAN,
        &PERSON_GUEST,
        &PERSON_HOME_PREMIUM,
        &PERSON_HOME_SEED,
        &PERSON_EXTERNAL,
        &PERSON_IN_ENVIRONMENT_GROUP,
    ]),
)
.ask(
    "Who are the people, and what do they hold?",
    "One row a person, or one row for many alike.",
);

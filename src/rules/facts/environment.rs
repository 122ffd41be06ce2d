//! The environment a flow lives in.

use super::slot;
use crate::engine::fact::{Fact, Kind, Opt, Scope, YES_NO, opt};

const fn environment(slot: u16, id: &'static str, kind: Kind) -> Fact {
    Fact::new(slot, id, Scope::Environment, kind)
}

/// Kinds of environment.
pub(super) const TYPES: &[Opt] = &[
    opt("default", "Default", ""),
    opt("production", "Production", ""),
    opt("sandbox", "Sandbox", ""),
    opt("developer", "Developer", ""),
    opt("teams", "Dataverse for Teams", "Made by Teams for one team"),
    opt("trial", "Trial", ""),
    opt("preview", "Preview", ""),
    opt("support", "Support", ""),
];
/// Kind of environment.
pub static ENVIRONMENT_TYPE: Fact = environment(slot::ENVIRONMENT_TYPE, "environment-type", Kind::Choice(TYPES))
    .ask(
        "What kind of environment is it in?",
        "Power Platform admin center, Manage, Environments, beside Type.",
    )
    .usual("production");
/// Whether it is a managed environment.
pub static ENVIRONMENT_MANAGED: Fact =
    environment(slot::ENVIRONMENT_MANAGED, "environment-managed", Kind::Choice(YES_NO))
        .ask(
            "Is it a managed environment?",
            "Power Platform admin center, Manage, Environments, beside Managed.",
        )
        .usual("no");
/// Whether it is linked to pay-as-you-go.
pub static ENVIRONMENT_METERED: Fact =
    environment(slot::ENVIRONMENT_METERED, "environment-metered", Kind::Choice(YES_NO))
        .ask(
            "Is the environment linked to pay-as-you-go?",
            "Power Platform admin center, Licensing, Pay-as-you-go plans.",
        )
        .usual("no");

const METERS: &[Opt] = &[
    opt("apps", "Power Apps", ""),
    opt("flows", "Power Automate", ""),
    opt("pages", "Power Pages", ""),
    opt("copilot", "Copilot Studio", ""),
];
/// Which meters are on.
pub static ENVIRONMENT_METERS: Fact = environment(slot::ENVIRONMENT_METERS, "environment-meters", Kind::Many(METERS))
    .ask(
        "Which meters are on?",
        "Power Platform admin center, Licensing, Pay-as-you-go plans, the plan. Before December 2024 all of them.",
    );
/// Whether it has a Dataverse database.
pub static ENVIRONMENT_DATAVERSE: Fact = environment(
    slot::ENVIRONMENT_DATAVERSE,
    "environment-dataverse",
    Kind::Choice(YES_NO),
)
.ask(
    "Does the environment have Dataverse?",
    "Power Platform admin center, Manage, Environments, beside Dataverse. The default environment has it.",
)
.usual("yes");
/// Whether a Dynamics 365 app is installed.
pub static ENVIRONMENT_D365_APP: Fact =
    environment(slot::ENVIRONMENT_D365_APP, "environment-d365-app", Kind::Choice(YES_NO))
        .ask("Is a Dynamics 365 app installed in the environment?", "")
        .usual("no");
/// In how many environments the same must be licensed.
pub static ENVIRONMENT_COUNT: Fact = environment(
    slot::ENVIRONMENT_COUNT,
    "environment-count",
    Kind::Count {
        min: 1,
        max: 10_000,
        unknown_from: 1,
    },
)
.ask(
    "In how many environments does the flow run?",
    "A copy for development, test and production counts three times.",
)
.assumed("1");

/// Azure clouds.
pub(super) const CLOUDS: &[Opt] = &[
    opt("public", "Public", "The usual commercial cloud"),
    opt("gcc", "US Government, GCC", ""),
    opt("us-gov", "US Government", "Which of its clouds is not known"),
    opt("gcc-high", "US Government, GCC High", ""),
    opt("dod", "US Government, DoD", ""),
    opt("china", "China", "Operated by 21Vianet"),
    opt("other", "Another sovereign cloud", ""),
];
/// The cloud of the host tenant.
pub static CLOUD: Fact = environment(slot::CLOUD, "cloud", Kind::Choice(CLOUDS))
    .ask("In which cloud is your own tenant?", "Almost always Public.")
    .usual("public");
/// Free database capacity.
pub static DB_CAPACITY_GB_FREE: Fact =
    environment(slot::DB_CAPACITY_GB_FREE, "db-capacity-gb-free", super::flow::COUNT)
        .ask(
            "How many gigabytes of Dataverse database are free?",
            "Power Platform admin center, Licensing, Dataverse.",
        )
        .thousandths();

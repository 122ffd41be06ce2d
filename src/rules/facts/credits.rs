//! AI Builder credits.

use super::flow::COUNT;
use super::slot;
use crate::engine::fact::{Fact, Kind, Scope, YES_NO};

const fn tenant(slot: u16, id: &'static str, kind: Kind) -> Fact {
    Fact::new(slot, id, Scope::Tenant, kind)
}
/// Credits: add-ons come in millions.
const CREDITS: Kind = Kind::Count {
    min: 0,
    max: 10_000_000_000,
    unknown_from: 0,
};

/// AI Builder add-ons.
pub static AI_ADDONS: Fact = tenant(slot::AI_ADDONS, "ai-addons", COUNT).ask(
    "How many AI Builder add-ons do you own?",
    "1,000,000 credits a month each.",
);
/// Credits needed.
pub static AI_CREDITS_WANTED: Fact = tenant(slot::AI_CREDITS_WANTED, "ai-credits-wanted", CREDITS).ask(
    "How many AI Builder credits do you need a month?",
    "Power Platform admin center, Licensing, AI Builder: the consumption report.",
);
/// Start of the contract with seeded AI credits.
pub static AI_CONTRACT_START: Fact = tenant(slot::AI_CONTRACT_START, "ai-contract-start", Kind::Day).ask(
    "When did the contract begin under which these licenses were bought?",
    "Only a day before 1 Nov 2025 makes a difference.",
);
/// End of that contract.
pub static AI_CONTRACT_END: Fact =
    tenant(slot::AI_CONTRACT_END, "ai-contract-end", Kind::Day).ask("When does that contract end?", "");
/// Purchase day of per app licenses that seed AI credits.
pub static PERAPP_BOUGHT_ON: Fact = tenant(slot::PERAPP_BOUGHT_ON, "perapp-bought-on", Kind::Day).ask(
    "When were the Power Apps per app licenses bought?",
    "Those of November 2022 and later bring AI credits.",
);
/// Whether AI Builder add-ons were owned before their end of sale.
pub static AI_ADDON_CUSTOMER: Fact = tenant(slot::AI_ADDON_CUSTOMER, "ai-addon-customer", Kind::Choice(YES_NO))
    .ask("Did you own AI Builder add-ons before 1 Nov 2025?", "")
    .usual("no");
/// People who could hold a license with credits.
pub static AI_PEOPLE: Fact = tenant(slot::AI_PEOPLE, "ai-people", COUNT).ask(
    "How many people work with AI Builder?",
    "At most so many licenses with credits are worth buying.",
);
/// Credits that a person uses.
pub static AI_USER_CREDITS: Fact = Fact::new(slot::AI_USER_CREDITS, "ai-users.ai-credits", Scope::Person, CREDITS)
    .ask("Credits a month", "Best the mean of several months");
/// Whether this person holds a license with credits.
pub static AI_USER_HOLDER: Fact = Fact::new(
    slot::AI_USER_HOLDER,
    "ai-users.holder",
    Scope::Person,
    Kind::Choice(YES_NO),
)
.ask("Per user with attended RPA", "")
.assumed("yes");
/// People with the credits that their flows use.
pub static AI_USERS: Fact = tenant(
    slot::AI_USERS,
    "ai-users",
    Kind::Table(&[&AI_USER_CREDITS, &AI_USER_HOLDER]),
)
.ask("How many credits does each person use a month?", "One row a person.");
/// What an activity is called.
pub static AI_MONTH_ACTIVITY: Fact = tenant(slot::AI_MONTH_ACTIVITY, "ai-months.activity", Kind::Text)
    .ask("Activity", "One kind, such as reading forms");
/// Credits used in a month.
pub static AI_MONTH_CREDITS: Fact =
    tenant(slot::AI_MONTH_CREDITS, "ai-months.credits", CREDITS).ask("Credits used", "");
/// Activities in that month.
pub static AI_MONTH_ACTIVITIES: Fact =
    tenant(slot::AI_MONTH_ACTIVITIES, "ai-months.activities", COUNT).ask("Activities", "Forms, pictures, texts");
/// Months that were observed.
pub static AI_MONTHS: Fact = tenant(
    slot::AI_MONTHS,
    "ai-months",
    Kind::Table(&[&AI_MONTH_ACTIVITY, &AI_MONTH_CREDITS, &AI_MONTH_ACTIVITIES]),
)
.ask(
    "How many credits did how many activities take, month by month?",
    "At least three months of one kind of activity.",
);
/// Activities planned for a month.
pub static AI_ACTIVITIES_PLANNED: Fact = tenant(slot::AI_ACTIVITIES_PLANNED, "ai-activities-planned", COUNT)
    .ask("How many such activities do you plan a month?", "");
/// Whether environments may draw on credits that are allocated to none.
pub static AI_POOL: Fact = tenant(slot::AI_POOL, "ai-pool", Kind::Choice(YES_NO))
    .ask(
        "May people use AI Builder credits that are allocated to no environment?",
        "Power Platform admin center, Settings, Product, AI Builder: unassigned credits.",
    )
    .assumed("yes");
/// Whether a flow finds AI credits.
pub static AI_CREDITS_AVAILABLE: Fact =
    tenant(slot::AI_CREDITS_AVAILABLE, "ai-credits-available", Kind::Choice(YES_NO)).ask(
        "Are there AI Builder credits or Copilot Credits for the environment of the flow?",
        "Power Platform admin center, Licensing, AI Builder or Copilot Studio.",
    );

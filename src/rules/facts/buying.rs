//! What shall be bought, renewed or compared, and the prices of an own contract.

use super::flow::COUNT;
use super::slot;
use crate::engine::fact::{Fact, Kind, Opt, Scope, opt};

const fn tenant(slot: u16, id: &'static str, kind: Kind) -> Fact {
    Fact::new(slot, id, Scope::Tenant, kind)
}

const QUESTIONS: &[Opt] = &[
    opt(
        "compare",
        "Per app, Premium or pay-as-you-go?",
        "For people alike: what costs less",
    ),
    opt(
        "may-buy",
        "May we still buy per app, renew it, add to it?",
        "By contract and day",
    ),
    opt(
        "price",
        "What does an order cost?",
        "List price by day, volume price included",
    ),
    opt(
        "mix",
        "Which mix is the cheapest?",
        "From tables of environments, apps and people",
    ),
    opt("ai-credits", "How many AI Builder credits do we have, and need?", ""),
    opt("add-ons", "What do our Process Mining and hosted add-ons give?", ""),
];
/// What a buyer wants to know.
pub static BUYING_QUESTION: Fact =
    tenant(slot::BUYING_QUESTION, "buying-question", Kind::Choice(QUESTIONS)).ask("What do you want to know?", "");

const INTENTS: &[Opt] = &[
    opt("buy", "Buy", "The first licenses, or an order of its own"),
    opt("add", "Add", "More of what the company has, in its term"),
    opt("renew", "Renew", "Go on after the term"),
    opt("keep", "Keep using", "Nothing new"),
];
/// What shall be done with per app licenses.
pub static SALE_INTENT: Fact =
    tenant(slot::SALE_INTENT, "sale-intent", Kind::Choice(INTENTS)).ask("What do you plan with per app licenses?", "");
/// How many per app licenses are wanted.
pub static PASSES_WANTED: Fact = tenant(slot::PASSES_WANTED, "passes-wanted", COUNT)
    .ask("How many per app licenses do you want?", "To buy, to add or to renew.");
/// How many per app licenses are owned already.
pub static PASSES_OWNED: Fact =
    tenant(slot::PASSES_OWNED, "passes-owned", COUNT).ask("How many per app licenses do you have?", "");
/// New Premium licenses planned.
pub static PREMIUM_QTY: Fact = tenant(slot::PREMIUM_QTY, "premium-qty", COUNT).ask(
    "How many new licenses of Power Apps Premium are planned?",
    "Called per user until 2023. From 2,000 new ones there is a volume price.",
);
/// New per app licenses planned.
pub static PERAPP_QTY: Fact =
    tenant(slot::PERAPP_QTY, "perapp-qty", COUNT).ask("How many new licenses of Power Apps per app are planned?", "");

/// People who use apps alike.
pub static PEOPLE_ALIKE: Fact = tenant(slot::PEOPLE_ALIKE, "people-alike", COUNT).ask(
    "How many people use apps alike?",
    "People who hold no other license for these apps.",
);
/// Passes that each of them takes.
pub static PASSES_EACH: Fact = tenant(slot::PASSES_EACH, "passes-each", COUNT).ask(
    "How many per app licenses does each of them take?",
    "One for each app or site; until September 2021 one for two apps and a portal of one environment.",
);
/// Apps that each of them uses.
pub static APPS_EACH: Fact = tenant(slot::APPS_EACH, "apps-each", COUNT).ask(
    "How many apps does each of them use?",
    "An app that stands in two environments counts twice.",
);
/// Sites or portals that each of them uses.
pub static PORTALS_EACH: Fact = tenant(slot::PORTALS_EACH, "portals-each", COUNT)
    .ask("How many portals or sites does each of them use?", "")
    .assumed("0");
/// Pairs of person and app that are opened in a month.
pub static ACTIVE_PAIRS: Fact = tenant(slot::ACTIVE_PAIRS, "active-pairs", COUNT).ask(
    "How many of these pairs of person and app are opened in a month?",
    "300 people who open one app are 300; a person who opens two apps counts twice.",
);

const PRICED: &[Opt] = &[
    opt("power-apps-per-app", "Power Apps per app", ""),
    opt("power-apps-premium", "Power Apps Premium", ""),
    opt(
        "power-apps-meter",
        "Power Apps meter",
        "A person and app opened in the month",
    ),
    opt("power-apps-payg-meter", "Power Apps meter for guests", ""),
    opt("power-automate-premium", "Power Automate Premium", ""),
    opt("power-automate-process", "Power Automate Process", ""),
    opt("power-automate-hosted-process", "Power Automate Hosted Process", ""),
    opt("power-automate-per-user", "Power Automate per user", ""),
    opt(
        "power-automate-per-user-rpa",
        "Power Automate per user with attended RPA",
        "",
    ),
    opt("power-automate-per-flow", "Power Automate per flow", ""),
    opt("power-automate-unattended-rpa", "Unattended RPA add-on", ""),
    opt(
        "power-automate-run-meter",
        "Meter of flows, a cloud or attended run",
        "",
    ),
    opt(
        "power-automate-unattended-run-meter",
        "Meter of flows, an unattended or hosted run",
        "",
    ),
    opt("requests-addon", "Requests add-on", ""),
    opt("ai-builder-addon", "AI Builder add-on", ""),
    opt("process-mining-addon", "Process Mining add-on", ""),
    opt("dataverse-database-gb", "Dataverse database, 1 GB", ""),
    opt("dataverse-file-gb", "Dataverse file, 1 GB", ""),
    opt("dataverse-log-gb", "Dataverse log, 1 GB", ""),
    opt("portal-logins-100", "100 portal logins", ""),
    opt("portal-logins-1000", "1,000 portal logins", ""),
    opt("portal-logins-5000", "5,000 portal logins", ""),
    opt("portal-page-views", "100,000 portal page views", ""),
    opt("power-pages-authenticated", "100 signed-in users of a site", ""),
    opt("power-pages-anonymous", "500 anonymous users of a site", ""),
    opt("power-pages-meter", "Meter of sites, signed-in", ""),
    opt("power-pages-anonymous-meter", "Meter of sites, anonymous", ""),
    opt("copilot-studio", "Copilot Studio or Power Virtual Agents, a pack", ""),
    opt("copilot-credits", "Copilot Credits, a pack", ""),
    opt(
        "copilot-studio-meter",
        "Meter of Copilot Studio, a message or credit",
        "",
    ),
];
/// The license or meter that an own price is for.
pub static PRICE_LICENSE: Fact = tenant(slot::PRICE_LICENSE, "prices.license", Kind::Choice(PRICED)).ask("License", "");
/// An own price, a unit and month.
pub static PRICE_PRICE: Fact = tenant(
    slot::PRICE_PRICE,
    "prices.price",
    Kind::Count {
        min: 0,
        max: 1_000_000,
        unknown_from: 0,
    },
)
.ask("Price", "Each and month, in the currency that you name")
.millionths();
/// Prices of one's own, which stand in for those of the list.
pub static PRICES: Fact = tenant(slot::PRICES, "prices", Kind::Table(&[&PRICE_LICENSE, &PRICE_PRICE])).ask(
    "Which prices does your contract give?",
    "Only where they differ from the list. Each and month.",
);
/// Currency of one's own prices.
pub static CURRENCY: Fact = tenant(slot::CURRENCY, "currency", Kind::Text)
    .ask(
        "In which currency are your own prices?",
        "Its code, such as USD or EUR. Nothing is converted.",
    )
    .assumed("USD");

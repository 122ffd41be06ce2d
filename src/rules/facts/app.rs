//! The app that a flow supports.

use super::slot;
use crate::engine::fact::{Fact, Kind, Opt, Scope, YES_NO, opt};

const fn app(slot: u16, id: &'static str, kind: Kind) -> Fact {
    Fact::new(slot, id, Scope::Flow, kind)
}

const APP_KINDS: &[Opt] = &[
    opt("none", "No app", ""),
    opt("power-app-canvas", "A canvas app", ""),
    opt("power-app-model", "A model-driven app", ""),
    opt("d365", "A Dynamics 365 app", ""),
    opt("copilot-studio", "A Copilot Studio agent", ""),
    opt("teams", "A Teams app", ""),
];
/// Which app the flow supports.
pub static APP_KIND: Fact = app(slot::APP_KIND, "app-kind", Kind::Choice(APP_KINDS))
    .ask(
        "Does the flow support an app?",
        "An app for which it was built, or that starts it.",
    )
    .usual("none");
/// Whether the company has the license of the agent.
pub static COPILOT_STUDIO_HELD: Fact = app(slot::COPILOT_STUDIO_HELD, "copilot-studio-held", Kind::Choice(YES_NO))
    .ask(
        "Does your company have Copilot Studio, as packs or as pay-as-you-go?",
        "An agent that people use runs on it.",
    )
    .assumed("yes");
/// Whether the app extends the licensed Dynamics 365 application.
pub static APP_EXTENDS_D365: Fact = app(slot::APP_EXTENDS_D365, "app-extends-d365", Kind::Choice(YES_NO)).ask(
    "Does the app extend the Dynamics 365 application, in its environment?",
    "The one that the Dynamics 365 license is for.",
);
/// First question of context: made for the app?
pub static CTX_Q1: Fact = app(slot::CTX_Q1, "ctx-q1", Kind::Choice(YES_NO)).ask(
    "Was the flow made to support the app?",
    "Not for several apps at once, and not for itself.",
);
/// Second question of context: deletable with it?
pub static CTX_Q2: Fact = app(slot::CTX_Q2, "ctx-q2", Kind::Choice(YES_NO)).ask(
    "Could the flow be deleted if the app were deleted?",
    "Nobody would miss it then.",
);
/// Third question of context: same data sources?
pub static CTX_Q3: Fact = app(slot::CTX_Q3, "ctx-q3", Kind::Choice(YES_NO)).ask(
    "Does the flow talk to a data source of the app?",
    "One step is enough: the same list, database or Dataverse environment. A copy in a queue or a file does not count.",
);
/// Whether the app starts the flow.
pub static TRIGGERED_BY_APP: Fact = app(slot::TRIGGERED_BY_APP, "triggered-by-app", Kind::Choice(YES_NO))
    .ask(
        "Is the flow started from the app?",
        "By its Power Apps trigger, or for a selected row in a model-driven app.",
    )
    .usual("no");
/// Whether it works on Dynamics 365 tables.
pub static USES_DYNAMICS_TABLES: Fact = app(slot::USES_DYNAMICS_TABLES, "uses-dynamics-tables", Kind::Choice(YES_NO))
    .ask(
        "Does the flow work on Dynamics 365 tables?",
        "Tables such as opportunity or case, through the Dataverse connector.",
    )
    .usual("no");
/// Whether it uses a first-party Dynamics 365 connector.
pub static FIRST_PARTY_DYN_CONNECTOR: Fact = app(
    slot::FIRST_PARTY_DYN_CONNECTOR,
    "first-party-dyn-connector",
    Kind::Choice(YES_NO),
)
.ask(
    "Does the flow use a Dynamics 365 connector?",
    "One that Dynamics 365 brings itself, for Finance and Operations for example.",
)
.usual("no");

const LINKS: &[Opt] = &[
    opt("none", "Not linked", ""),
    opt("ok", "Linked", ""),
    opt(
        "failed",
        "The link failed",
        "The app left the environment, or shares no source any more",
    ),
    opt("no-access", "The link failed: who made it lost access to the app", ""),
    opt("app-deleted", "The app was deleted", ""),
];
/// Whether it is linked to the app.
pub static ASSOCIATED: Fact = app(slot::ASSOCIATED, "associated", Kind::Choice(LINKS))
    .ask(
        "Is the flow linked to the app?",
        "Under Details, Associated apps. The tile shows four apps at most.",
    )
    .usual("none");

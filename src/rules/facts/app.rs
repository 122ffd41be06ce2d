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
    .ask("Does the flow support an app?", "")
    .usual("none");
/// Whether the company has the license of the agent.
pub static COPILOT_STUDIO_HELD: Fact = app(slot::COPILOT_STUDIO_HELD, "copilot-studio-held", Kind::Choice(YES_NO))
    .ask(
        "Does your company have Copilot Studio, as packs or as pay-as-you-go?",
        "An agent that people use runs on it.",
    )
    .assumed("yes");
/// Whether the app extends the licensed Dynamics 365 application.
pub static APP_EXTENDS_D365: Fact = app(slot::APP_EXTENDS_D365, "app-extends-d365", Kind::Choice(YES_NO))
    .ask(
        "Does the app extend the Dynamics 365 application, in its environment?",
        "",
    )
    .waits_for("in-context-automated-owner-seeded", &[]);
/// First question of context: made for the app?
pub static CTX_Q1: Fact = app(slot::CTX_Q1, "ctx-q1", Kind::Choice(YES_NO))
    .ask("Was the flow made to support the app?", "")
    .waits_for("in-context-three-questions", &["no"]);
/// Second question of context: deletable with it?
pub static CTX_Q2: Fact = app(slot::CTX_Q2, "ctx-q2", Kind::Choice(YES_NO))
    .ask("Could the flow be deleted if the app were deleted?", "")
    .waits_for("in-context-three-questions", &["no"]);
/// Third question of context: same data sources?
pub static CTX_Q3: Fact = app(slot::CTX_Q3, "ctx-q3", Kind::Choice(YES_NO))
    .ask("Does the flow talk to a data source of the app?", "")
    .waits_for("in-context-three-questions", &["no"]);
/// Whether the app starts the flow.
pub static TRIGGERED_BY_APP: Fact = app(slot::TRIGGERED_BY_APP, "triggered-by-app", Kind::Choice(YES_NO))
    .ask("Is the flow started from the app?", "")
    .usual("no")
    .waits_for("in-context-auto-powerapps", &["no"]);
/// Whether it works on Dynamics 365 tables.
pub static USES_DYNAMICS_TABLES: Fact = app(slot::USES_DYNAMICS_TABLES, "uses-dynamics-tables", Kind::Choice(YES_NO))
    .ask("Does the flow work on Dynamics 365 tables?", "")
    .usual("no")
    .waits_for("in-context-auto-dynamics", &["no"]);
/// Whether it uses a first-party Dynamics 365 connector.
pub static FIRST_PARTY_DYN_CONNECTOR: Fact = app(
    slot::FIRST_PARTY_DYN_CONNECTOR,
    "first-party-dyn-connector",
    Kind::Choice(YES_NO),
)
.ask("Does the flow use a Dynamics 365 connector?", "")
.usual("no")
.waits_for("in-context-auto-dynamics", &["no"]);

const LINKS: &[Opt] = &[
    opt("none", "Not linked", ""),
    opt("ok", "Linked", ""),
    opt("failed", "Failed", ""),
    opt("no-access", "The linker lost access", ""),
    opt("app-deleted", "The app was deleted", ""),
];
/// Whether it is linked to the app.
pub static ASSOCIATED: Fact = app(slot::ASSOCIATED, "associated", Kind::Choice(LINKS))
    .ask("Is the flow linked to the app?", "Under Details, Associated apps.")
    .usual("none")
    .waits_for("in-context-association", &["none"]);

//! The tenant's licenses, contracts and prices.

use super::flow::COUNT;
use super::process::*;
use super::slot;
use crate::engine::fact::{Fact, Kind, Opt, Scope, YES_NO, opt};

const fn tenant(slot: u16, id: &'static str, kind: Kind) -> Fact {
    Fact::new(slot, id, Scope::Tenant, kind)
}

/// Process allocations.
pub static ALLOCATIONS: Fact = tenant(
    slot::ALLOCATIONS,
    "allocations",
    Kind::Table(&[&ALLOCATION_OBJECT, &ALLOCATION_LICENSES, &ALLOCATION_CREATED]),
)
.ask(
    "Which machines and flows of the environment have Process licenses?",
    "Power Platform admin center, Licensing, Power Automate, the environment: one row for each object.",
);
/// Process licenses assigned to the environment.
pub static ASSIGNED_UNITS: Fact = tenant(slot::ASSIGNED_UNITS, "assigned-units", COUNT).ask(
    "How many Process licenses are assigned to the environment?",
    "Power Platform admin center, Licensing, Capacity add-ons. Unattended add-ons count as well.",
);
/// Hosted Process licenses assigned to the environment.
pub static HOSTED_UNITS: Fact = tenant(slot::HOSTED_UNITS, "hosted-units", COUNT)
    .ask("How many Hosted Process licenses are assigned to the environment?", "")
    .usual("0");
/// Last day of the Microsoft 365 term that ran on 2019-10-01.
pub static M365_TERM_END: Fact = tenant(slot::M365_TERM_END, "m365-term-end", Kind::Day)
    .ask("When did the Microsoft 365 term end that ran on 1 Oct 2019?", "")
    .usual("none");
/// Day on which Microsoft 365 was bought.
pub static M365_BOUGHT_ON: Fact = tenant(slot::M365_BOUGHT_ON, "m365-bought-on", Kind::Day)
    .ask(
        "When was Microsoft 365 bought?",
        "Only a day before 1 Oct 2019 matters, with these connectors in use then.",
    )
    .usual("none");

const CHANNELS: &[Opt] = &[
    opt("ea", "Enterprise Agreement", "EA"),
    opt("eas", "Enterprise Agreement Subscription", "EAS"),
    opt("mpsa", "Products and Services Agreement", "MPSA"),
    opt("csp", "Cloud Solution Provider", "CSP"),
    opt("mca-direct", "Direct from Microsoft", "MCA-E or by web"),
];
/// How the company buys.
pub static CHANNEL: Fact = tenant(slot::CHANNEL, "channel", Kind::Choice(CHANNELS)).ask(
    "How does your company buy licenses?",
    "The contract or the reseller tells.",
);
/// Whether per app licenses were owned before the end of sale.
pub static EXISTING_PERAPP: Fact = tenant(slot::EXISTING_PERAPP, "existing-perapp", Kind::Choice(YES_NO))
    .ask("Did your company own Power Apps per app before 2 Jan 2026?", "");
/// End of the agreement.
pub static AGREEMENT_END: Fact =
    tenant(slot::AGREEMENT_END, "agreement-end", Kind::Day).ask("When does the agreement end?", "");

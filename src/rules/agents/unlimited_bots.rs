//! Packs of sessions are for the tenant: neither bots nor people are counted.
//!
//! An administrator has to enable the service before anybody can build a bot, whatever was bought.

use crate::engine::prelude::*;
use crate::rules::sources::S3;

/// `pva-unlimited-bots`
pub static PVA_UNLIMITED_BOTS: Rule = Rule {
    id: "pva-unlimited-bots",
    aliases: &["pva-tenant-scope"],
    title: "Any number of bots and people",
    force: Force::HardAndTerms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::between("2020-03-16", "2023-12-01"),
        editions: Edition::ALL,
        statement: prose(
            "The tenant pays for sessions alone: bots, makers and people are not limited. An administrator of the tenant enables the service first.",
        ),
        cites: &[S3.at("Power Virtual Agents")],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("Five bots, 2,400 people, 5,100 billed sessions; the service is enabled."),
        questionnaire: "agents",
        as_of: "2021-06-07",
        answers: prose(r#"{"bots": 5, "bot-users": 2400, "sessions": 5100, "service-enabled": "yes"}"#),
        status: Status::Gap,
        outcome: prose("Three packs, $3,000 a month."),
    },
};

//! Packs of 2,000 billed sessions a month at $1,000, until messages took their place in December 2023.
//!
//! The first pack is due even if nobody talks to a bot. What is left over is lost at the end of the month.

use crate::engine::prelude::*;
use crate::rules::sources::S3;

/// `pva-session-pack-2020`
pub static PVA_SESSION_PACK_2020: Rule = Rule {
    id: "pva-session-pack-2020",
    aliases: &[],
    title: "Packs of bot sessions",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::between("2019-10-01", "2023-12-01"),
        editions: Edition::ALL,
        statement: prose(
            "From December 2019 a tenant buys billed sessions in packs of 2,000 a month at $1,000; unused ones are lost, and the first pack is due in any case.",
        ),
        cites: &[S3.at("Power Virtual Agents")],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("A bot of a parcel service has 7,300 billed sessions in a month."),
        questionnaire: "agents",
        as_of: "2022-05-09",
        answers: prose(r#"{"sessions": 7300, "service-enabled": "yes"}"#),
        status: Status::Gap,
        outcome: prose("Four packs, $4,000 a month."),
    },
};

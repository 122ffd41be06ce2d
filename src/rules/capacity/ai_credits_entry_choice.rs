//! A small need for AI credits: licenses or the add-on?
//!
//! A license that brings 5,000 credits is the cheaper way in as long as few are needed: 12 of them at $40 cost less than the add-on of a
//! million at $500, 20 at $25 for people who hold the $15 plan already, 33 Premium at $15. Not more licenses than people are of use. Both ways stand among
//! the ways to be right, the cheaper first, licenses first where they cost the same.

use super::seeded::DEMAND;
use crate::engine::prelude::*;
use crate::rules::sources::{AIB26, S3, S4};

/// `ai-credits-entry-choice`
pub static AI_CREDITS_ENTRY_CHOICE: Rule = Rule {
    id: "ai-credits-entry-choice",
    aliases: &[],
    title: "Licenses or the add-on for a small need of credits",
    force: Force::Guide,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2020-04-01", "2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "Up to twelve licenses of per user with attended RPA, 5,000 credits each, cost less than the add-on.",
            ),
            cites: &[S3.at("RPA and AI Builder")],
            when: DEMAND,
            then: &[],
        },
        Version {
            in_force: Period::between("2023-08-01", "2026-11-01"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose("Up to 33 Premium licenses, 5,000 credits each, cost less than the add-on."),
            cites: &[
                AIB26.at("Licensing and AI Builder credits"),
                S4.at("Legacy license questions"),
            ],
            when: DEMAND,
            then: &[],
        },
    ],
    example: Example {
        story: prose("A team needs 18,000 credits a month in January 2024 and owns nothing that brings any."),
        questionnaire: "capacity",
        as_of: "2024-01-15",
        answers: prose(r#"{"licenses-owned": [], "ai-addons": 0, "ai-credits-wanted": 18000}"#),
        status: Status::Gap,
        outcome: prose("Four Premium licenses for $60 instead of an add-on for $500."),
    },
};

//! A billed session begins when a person reaches a topic that the maker wrote.
//!
//! It ends after an hour, with the hundredth turn, or after half an hour of silence; then the next one begins. A greeting
//! is none. Handing over to a person ends a session and costs nothing more. Tests in the authoring page do not count; one
//! article of March 2020 says that they do, and its edition counts them.

use crate::engine::prelude::*;
use crate::rules::sources::{PVA20, PVA23, S3};

const ALL: &[Edition] = &[Edition::Current, Edition::May2023];

/// `pva-billed-session`
pub static PVA_BILLED_SESSION: Rule = Rule {
    id: "pva-billed-session",
    aliases: &[],
    title: "What a billed session is",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2023-01-23"),
            editions: ALL,
            statement: prose(
                "A session is billed once a topic of one's own is triggered; a new one begins after 60 minutes, 100 turns, or 30 minutes of silence. Tests in the authoring page do not count.",
            ),
            cites: &[PVA20.at("Billed sessions")],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::from("2020-03-16"),
            editions: &[Edition::March2020],
            statement: prose(
                "A session begins when an authored topic is triggered and ends when the person closes the chat or everything is answered. Tests and production both count.",
            ),
            cites: &[S3.at("Power Virtual Agents")],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::from("2023-01-23"),
            editions: ALL,
            statement: prose(
                "A session is billed once a topic of one's own or a premium feature is triggered; a new one begins after 60 minutes, 100 turns, or 30 minutes of silence. Tests in the authoring page do not count.",
            ),
            cites: &[PVA23.at("Billed sessions")],
            when: Cond::ByTable,
            then: &[],
        },
    ],
    example: Example {
        story: prose("A long chat of 250 turns in 40 minutes, and a greeting without more."),
        questionnaire: "agents",
        as_of: "2022-05-09",
        answers: prose(
            r#"{"conversations": [{"turns": 250, "minutes": 40, "userTopic": "yes"}, {"turns": 2, "minutes": 1, "userTopic": "no"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Three billed sessions."),
    },
};

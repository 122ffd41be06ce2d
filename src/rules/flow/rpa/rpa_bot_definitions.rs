//! A desktop flow is attended only while a person who started it stays at the computer; else a bot runs it unattended.
//!
//! A timer, a trigger, a remote start without anybody there: unattended, on whatever computer it runs, and an attended license
//! of the person whose desk it is does not cover it. One bot carries any number of processes one after another. What runs at
//! the same moment takes one unattended bot for each running instance, and an attended bot never runs two.

use super::shared::DESKTOP_ONLY;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::{child, context, cost, enforcement, people, premium, process, rights, whose};
use crate::rules::sources::{F25, S3, T24};

static ALONE: Cond = DESKTOP_ONLY;
const DRIVES: Cond = Cond::Any(&[
    DESKTOP_ONLY,
    is_one(&RPA, &["attended", "unattended", "hosted", "both"]),
]);
/// Rules that speak of cloud flows.
static CLOUD_FLOWS: &[&[&Rule]] = &[
    premium::RULES,
    whose::RULES,
    people::RULES,
    context::RULES,
    child::RULES,
    process::RULES,
    enforcement::RULES,
    rights::RULES,
    cost::RULES,
];
/// No cloud flow is there: no trigger, no owner context, no connectors.
static SILENT: [Then; 1] = [Then::Silence(&CLOUD_FLOWS)];

/// `rpa-bot-definitions`
pub static RPA_BOT_DEFINITIONS: Rule = Rule {
    id: "rpa-bot-definitions",
    aliases: &[],
    title: "Attended or unattended, and how many bots",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2020-03-16", "2020-04-01"),
            editions: &[Edition::March2020],
            statement: prose(
                "A person who starts a desktop flow and stays makes it attended; whatever runs by itself is unattended. A bot takes processes one after another; instances at the same moment take one unattended bot each.",
            ),
            cites: &[S3.at("RPA and AI Builder")],
            when: DRIVES,
            then: &[Then::When(&ALONE, &SILENT)],
        },
        Version {
            in_force: Period::between("2020-04-01", "2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "A person who starts a desktop flow and stays makes it attended; whatever runs by itself is unattended. A bot takes processes one after another; instances at the same moment take one unattended bot each.",
            ),
            cites: &[S3.at("RPA and AI Builder")],
            when: DRIVES,
            then: &[Then::When(&ALONE, &SILENT)],
        },
        Version {
            in_force: Period::from("2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "A person who starts a desktop flow and stays makes it attended; whatever runs by itself is unattended. Unattended bots are counted by what runs at the same moment on the machines.",
            ),
            cites: &[
                S3.at("RPA and AI Builder"),
                T24.at("Power Automate Process"),
                F25.at("How many process licenses do I need?"),
            ],
            when: DRIVES,
            then: &[Then::When(&ALONE, &SILENT)],
        },
    ],
    example: Example {
        story: prose(
            "In June 2022 two processes of desktop flows may run at the same moment, one of them in two instances. Nobody watches.",
        ),
        questionnaire: "process",
        as_of: "2022-06-01",
        answers: prose(
            r#"{"desktop-processes": [{"name": "Statements", "instances": 2}, {"name": "Reminders", "instances": 1}], "in-sequence": "no", "rpa": "unattended", "rpa-developers": 0, "attended-users": 0, "licenses-owned": []}"#,
        ),
        status: Status::Gap,
        outcome: prose("Three unattended bots, so three add-ons and one base license."),
    },
};

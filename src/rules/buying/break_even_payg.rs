//! When the meter of pay-as-you-go is cheaper than passes or Premium.
//!
//! The meter costs $10 for each person and app that are opened in a month. Against a pass at $5 it wins where fewer than
//! half of the pairs are opened; against Premium at $20 where people open fewer than two apps a month on average. It is
//! switched on for whole environments, and passes do nothing there.
//!
//! In a managed environment the meter counts as a license for apps from May 13, 2026, and never for flows.

use crate::engine::prelude::*;
use crate::rules::sources::{ME26B, P25, PAYG25, PM21};

/// `breakeven-payg`
pub static BREAKEVEN_PAYG: Rule = Rule {
    id: "breakeven-payg",
    aliases: &[],
    title: "Pay-as-you-go or licenses",
    force: Force::Info,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2021-11-02", "2026-05-13"),
            editions: Edition::ALL,
            statement: prose(
                "The meter at $10 is cheaper than passes at $5 where fewer than half of the pairs are opened in a month, and cheaper than a seat at $20 below two apps a person. Not in managed environments.",
            ),
            cites: &[
                PM21.at("Power Apps per app meter"),
                PAYG25.at("Power Apps per app meter"),
            ],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::from("2026-05-13"),
            editions: Edition::ALL,
            statement: prose(
                "The meter at $10 is cheaper than passes at $5 where fewer than half of the pairs are opened in a month, and cheaper than Premium at $20 below two apps a person. In managed environments it counts for apps, never for flows.",
            ),
            cites: &[
                PAYG25.at("Power Apps per app meter"),
                P25.at("Power Apps plans"),
                ME26B.at("Licensing"),
            ],
            when: Cond::ByTable,
            then: &[],
        },
    ],
    example: Example {
        story: prose("400 people have one app; 90 of them open it in a month."),
        questionnaire: "buying",
        as_of: "2025-09-08",
        answers: prose(r#"{"people-alike": 400, "passes-each": 1, "active-pairs": 90}"#),
        status: Status::Covered,
        outcome: prose("The meter costs $900 a month, passes $2,000, Premium $8,000."),
    },
};

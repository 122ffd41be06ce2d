//! List prices by date, in US dollars a month.
//!
//! Per app was $10 for a bundle and has been $5 for a pass since October 2021; per user $40, then $20 as Premium. The
//! pay-as-you-go meter charges $10 for each person and app. From 2,000 new seats Premium costs $12, printed from
//! March 31, 2025; it is a minimum purchase, so 1,200 people cost the same either way. Promotions are left out. Your
//! contract decides.

use crate::engine::prelude::*;
use crate::rules::buying::topics::PRICE;
use crate::rules::sources::{F19, FAQ23, LG2, MS2107, P25, PAYG25, S3, SAM, SCH};

/// `price-table`
pub static PRICE_TABLE: Rule = Rule {
    id: "price-table",
    aliases: &[],
    title: "What licenses cost",
    force: Force::Info,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2021-10-01"),
            editions: Edition::ALL,
            statement: prose("Per app $10 a bundle, per user $40, a month."),
            cites: &[S3.at("Run Single Apps"), F19.at("Power Apps plans")],
            when: Cond::Sure(&PRICE),
            then: &[],
        },
        Version {
            in_force: Period::between("2021-10-01", "2025-03-31"),
            editions: Edition::ALL,
            statement: prose(
                "Per app $5 a pass, per user (later Premium) $20, a month; pay-as-you-go $10 for each person and app that is opened, from 2 Nov 2021.",
            ),
            cites: &[
                MS2107.at("Pricing"),
                FAQ23.at("Power Apps plans"),
                PAYG25.at("Power Apps per app meter"),
            ],
            when: Cond::Sure(&PRICE),
            then: &[],
        },
        Version {
            in_force: Period::between("2025-03-31", "2026-01-02"),
            editions: Edition::ALL,
            statement: prose(
                "Per app $5 a pass, Premium $20, or $12 from 2,000 new seats, a month; pay-as-you-go $10 for each person and app that is opened.",
            ),
            cites: &[P25.at("Power Apps plans"), PAYG25.at("Power Apps per app meter")],
            when: Cond::Sure(&PRICE),
            then: &[],
        },
        Version {
            in_force: Period::from("2026-01-02"),
            editions: Edition::ALL,
            statement: prose(
                "Per app $5 a pass where it is still sold, Premium $20, or $12 from 2,000 new seats, a month; pay-as-you-go $10 for each person and app that is opened.",
            ),
            cites: &[
                P25.at("Power Apps plans"),
                PAYG25.at("Power Apps per app meter"),
                SCH.at("Per app end of sale"),
                LG2.at("What should per app customers do"),
                SAM.at("Per app end of sale"),
            ],
            when: Cond::Sure(&PRICE),
            then: &[],
        },
    ],
    example: Example {
        story: prose("Eight passes are missing in 2024."),
        questionnaire: "passes",
        as_of: "2024-10-21",
        answers: prose(
            r#"{"purchases": [], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 0}], "apps": [{"id": "gates", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "guards", "count": 8, "seed": "none"}], "uses": [{"people": "guards", "app": "gates", "active": 0}]}"#,
        ),
        status: Status::Gap,
        outcome: prose("Eight passes cost $40 a month."),
    },
};

//! Process Mining add-ons belong to the tenant.
//!
//! They are bought in packs of 100 GB of mined data; no environment needs an allocation. What they bring, what they cost and what they rest on
//! stands on the page on Process Mining.

use crate::engine::prelude::*;
use crate::rules::capacity::held::*;
use crate::rules::facts::*;
use crate::rules::sources::{CALC25, CURR, P25};

const SPEAKS: Cond = Cond::Any(&[
    addon!("process-mining"),
    Cond::All(&[storage!(), owns!(&["process-mining-addon"])]),
]);

/// `addon-process-mining`
pub static ADDON_PROCESS_MINING: Rule = Rule {
    id: "addon-process-mining",
    aliases: &[],
    title: "Process Mining add-ons belong to the tenant",
    force: Force::Info,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2023-08-01", "2025-12-01"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "Packs of 100 GB of mined data for the tenant, without allocation, each with storage of its own.",
            ),
            cites: &[P25.at("Process Mining"), CURR.at("ProcessMiningDataStorage")],
            when: SPEAKS,
            then: &[],
        },
        Version {
            in_force: Period::from("2025-12-01"),
            editions: &[Edition::Current],
            statement: prose(
                "Packs of 100 GB of mined data for the tenant, without allocation; on the storage that comes with them two sources differ.",
            ),
            cites: &[P25.at("Process Mining"), CALC25.at("Table")],
            when: SPEAKS,
            then: &[],
        },
    ],
    example: Example {
        story: prose("Three packs are bought for one large analysis in summer 2024."),
        questionnaire: "capacity",
        as_of: "2024-07-22",
        answers: prose(
            r#"{"licenses-owned": [{"license": "process-mining-addon", "count": 3}, {"license": "power-automate-premium", "count": 2}], "include-default": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("300 GB of mined data and what the Premium licenses add."),
    },
};

//! More licenses on machines and flows than the environment has: the newest allocations are the ones in breach.
//!
//! The overage is what machines and flows carry less what is assigned to the environment. It is laid on the newest
//! allocations first, machines and flows alike, and a machine may be marked for some of its bots only. Hosted Process licenses
//! of the environment cover overage up to their number while they cannot be applied directly. Assign the total overage, not
//! less: a smaller number heals somebody else's older object first. Or take licenses off objects.

use crate::engine::prelude::*;
use crate::rules::sources::{CU24, D24, T24};

/// `process-overage-attribution`
pub static PROCESS_OVERAGE_ATTRIBUTION: Rule = Rule {
    id: "process-overage-attribution",
    aliases: &[],
    title: "More allocated than assigned",
    force: Force::HardAndTerms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2024-03-20", "2024-06-24"),
            editions: &[Edition::Current],
            statement: prose(
                "Where machines and flows carry more licenses than the environment has, the excess lies on the newest allocations first, machines and flows without distinction.",
            ),
            cites: &[CU24.at("Capacity overage")],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::from("2024-06-24"),
            editions: &[Edition::Current],
            statement: prose(
                "Where machines and flows carry more licenses than the environment has, the excess lies on the newest allocations first, machines and flows without distinction. Hosted Process licenses assigned to the environment cover it up to their number while they cannot be applied directly.",
            ),
            cites: &[
                CU24.at("Capacity overage"),
                T24.at("Hosted Process"),
                D24.at("Hosted Process"),
            ],
            when: Cond::ByTable,
            then: &[],
        },
    ],
    example: Example {
        story: prose(
            "Three Process licenses are assigned to an environment. A flow took one in January, a machine three in March.",
        ),
        questionnaire: "process",
        as_of: "2026-04-13",
        answers: prose(
            r#"{"allocations": [{"object": "Flow 1", "licenses": 1, "createdOn": "2026-01-12"}, {"object": "Machine 1", "licenses": 3, "createdOn": "2026-03-09"}], "assigned-units": 3, "hosted-units": 0}"#,
        ),
        status: Status::NonCompliant,
        outcome: prose("One license too many is in use: one of the three bots of Machine 1."),
    },
};

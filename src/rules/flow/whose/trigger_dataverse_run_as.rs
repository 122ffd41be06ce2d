//! A Dataverse row trigger runs as the owner of the flow, unless its setting Run as says otherwise.
//!
//! Set to the person who changes the row, or to the owner of the row, each of these people runs the flow and needs the
//! license. The setting stands in the trigger, under the advanced parameters. From October 2021 to May 2023 the answer was
//! the owner all the same; other sentences of that time point the other way, which the warning says.

use super::needs::{NEW_OWNER, OWNER, OWNER_SPARED, ROW_ACTORS_NEED, STARTERS_SPARED};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F21, F23A, S4};

const RUN_AS_OTHERS: Cond = is_one(&RUN_AS, &["row-owner", "modifying-user"]);
const BY_A_ROW: Cond = Cond::All(&[is(&TRIGGER, "dataverse-row"), is(&SETTLED_BY, "none")]);

/// `trigger-dataverse-run-as`
pub static TRIGGER_DATAVERSE_RUN_AS: Rule = Rule {
    id: "trigger-dataverse-run-as",
    aliases: &[],
    title: "A row trigger asks as whom it runs",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2021-10-06", "2023-05-23"),
            editions: Edition::ALL,
            statement: prose(
                "A flow started by a Dataverse row runs on the license of its primary owner, even where it uses the connection of the person who changed the row.",
            ),
            cites: &[F21.at("Whose license counts for a Dataverse trigger?")],
            when: BY_A_ROW,
            then: &[
                set(&CONTEXT, "owner"),
                OWNER,
                NEW_OWNER,
                STARTERS_SPARED,
                Then::When(
                    &RUN_AS_OTHERS,
                    &[Then::Warn(
                        "W-RUN-AS",
                        "Another passage of the same FAQ groups Dataverse triggers with buttons. By it, each person whose row change runs the flow would need a license.",
                    )],
                ),
            ],
        },
        Version {
            in_force: Period::from("2023-05-23"),
            editions: Edition::ALL,
            statement: prose(
                "A flow started by a Dataverse row runs on the license of its primary owner. Where Run as names the modifying user or the row owner, each of these people needs the license.",
            ),
            cites: &[
                F23A.at("Service accounts"),
                S4.at("I have multiple flows running under a shared service account. What licenses do I need?"),
                S4.at("Automated flow, list created using Microsoft Lists"),
            ],
            when: BY_A_ROW,
            then: &[
                Then::When(
                    &is(&RUN_AS, "flow-owner"),
                    &[set(&CONTEXT, "owner"), OWNER, NEW_OWNER, STARTERS_SPARED],
                ),
                Then::When(
                    &RUN_AS_OTHERS,
                    &[set(&CONTEXT, "row-actors"), ROW_ACTORS_NEED, OWNER_SPARED],
                ),
            ],
        },
    ],
    example: Example {
        story: prose(
            "A row trigger runs as the modifying user and posts to Salesforce. Seven dispatchers change rows; all hold Microsoft 365 E3.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "dataverse-row", "run-as": "modifying-user", "connectors": ["dataverse", "salesforce"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-licenses": ["m365"], "row-actors": 7, "row-actor-licenses": ["m365"], "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Seven people need Power Automate Premium, or the flow a Process license."),
    },
};

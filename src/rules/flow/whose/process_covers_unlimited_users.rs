//! Where Process sits on the flow, any number of people of the company may start it or benefit from it.
//!
//! The question of shared accounts and pooled access does not come up then. Guests may use it as well. It does not license
//! people who build desktop flows or run them attended.

use super::trigger_powerapps_invoker_context::APP_BESIDES;
use crate::engine::prelude::*;
use crate::engine::prose::Prose;
use crate::rules::facts::*;
use crate::rules::sources::{S4, T24};

static GUESTS_FREE: Cond = Cond::All(&[Cond::Given(&GUESTS), Cond::Not(&APP_BESIDES)]);

const WHOEVER_USES_IT: &[Then] = &[
    Then::When(
        &Cond::Given(&STARTERS),
        &[Then::NotNeeded {
            who: Who::Starters,
            count: Expr::Of(&STARTERS),
        }],
    ),
    Then::NotNeeded {
        who: Who::Recipients,
        count: Expr::Of(&RECIPIENTS),
    },
    Then::When(
        &GUESTS_FREE,
        &[Then::NotNeeded {
            who: Who::Guests,
            count: Expr::Of(&GUESTS),
        }],
    ),
];

const STATEMENT: Prose =
    prose("Any number of people may start a flow with a Process license or benefit from it, guests included.");
const CITES: &[Citation] = &[
    S4.at("When should I choose process versus premium?"),
    T24.at("Power Automate Process"),
];

/// `process-covers-unlimited-users`
pub static PROCESS_COVERS_UNLIMITED_USERS: Rule = Rule {
    id: "process-covers-unlimited-users",
    aliases: &[],
    title: "A Process license covers any number of people",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2023-08-01", "2024-05-01"),
            editions: Edition::ALL,
            statement: STATEMENT,
            cites: CITES,
            when: is(&FLOW_LICENSE, "process"),
            then: WHOEVER_USES_IT,
        },
        Version {
            in_force: Period::from("2024-05-01"),
            editions: Edition::ALL,
            statement: STATEMENT,
            cites: CITES,
            when: is_one(&FLOW_LICENSE, &["process", "hosted-process"]),
            then: WHOEVER_USES_IT,
        },
    ],
    example: Example {
        story: prose(
            "3,000 people fill in a form. The flow behind it writes to Oracle, mails each of them and carries a Process license.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["forms", "oracle"], "gateway": "no", "http": "no", "bpf": "no", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "flow-license": "process", "owner-licenses": ["m365"], "starters": 3000, "starters-receive-output": "yes", "backend": "none"}"#,
        ),
        status: Status::Covered,
        outcome: prose("Nobody needs a license besides the one on the flow."),
    },
};

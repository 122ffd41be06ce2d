//! A co-owner who only looks at a premium flow or edits it needs no premium license.
//!
//! After saving, the license of the primary owner decides whether the flow stays on; that part is our reading. The exemption
//! was stated in 2021 and not repeated since.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::F21;

/// `coowner-edit-exempt`
pub static COOWNER_EDIT_EXEMPT: Rule = Rule {
    id: "coowner-edit-exempt",
    aliases: &[],
    title: "Co-owners may edit without a license of their own",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2021-10-06"),
        editions: Edition::ALL,
        statement: prose(
            "A co-owner who views or edits a premium flow needs no premium license. The primary owner, or the person who runs the flow, is checked.",
        ),
        cites: &[F21.at("Do co-owners need a license?")],
        when: Cond::Any(&[at_least(&COOWNERS, 1), is(&HAS_COOWNER, "yes")]),
        then: &[Then::NotNeeded {
            who: Who::CoOwners,
            count: Expr::Max(&Expr::Of(&COOWNERS), &Expr::Const(1)),
        }],
    }],
    example: Example {
        story: prose(
            "Two colleagues edit Hana's scheduled Oracle flow as co-owners. They hold Microsoft 365 E3; Hana holds Power Automate Premium.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["oracle"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-licenses": ["power-automate-premium"], "coowners": 2, "has-coowner": "yes", "starters-receive-output": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("The co-owners need nothing, and the flow stays on."),
    },
};

//! Somebody disabled in Dataverse can come back through a pass, by the route of the time.
//!
//! Up to October 2020 nothing enabled such a person again, which was a known issue. By June 2021 allocating, sharing
//! and opening does. From October 2021 on three routes are described: share the app with a security group, force the
//! sync of the person by PowerShell, or of many by a flow template. Each starts with passes in the environment.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{PA20B, PA21, PA21A, PA25};

/// Each of them takes a pass that an environment holds.
const ALL_ENABLED: Then = Then::Number(
    "enabledByPasses",
    Expr::Min(
        &Expr::Of(&DISABLED_USERS),
        &Expr::SumRows(
            &ENVIRONMENTS,
            &Expr::If(
                &Cond::Given(&ENV_ALLOCATED_PASSES),
                &Expr::Of(&ENV_ALLOCATED_PASSES),
                &Expr::Const(0),
            ),
        ),
    ),
);
const SOMEBODY_DISABLED: Cond = Cond::All(&[Cond::Given(&DISABLED_USERS), at_least(&DISABLED_USERS, 1)]);

/// `pa-disabled-account`
pub static PA_DISABLED_ACCOUNT: Rule = Rule {
    id: "pa-disabled-account",
    aliases: &[],
    title: "Disabled people and passes",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2021-06-22"),
            editions: Edition::ALL,
            statement: prose(
                "Allocating, sharing and opening an app do not enable a person who is disabled in Dataverse.",
            ),
            cites: &[PA20B.at("Known issues")],
            when: SOMEBODY_DISABLED,
            then: &[
                Then::Number("enabledByPasses", Expr::Const(0)),
                Then::Note("Passes do not enable disabled users yet: enable them by hand, or by another license."),
            ],
        },
        Version {
            in_force: Period::between("2021-06-22", "2021-10-20"),
            editions: Edition::ALL,
            statement: prose("Allocating passes, sharing the app and opening it enable a disabled person again."),
            cites: &[PA21A.at("FAQ: users with a disabled account")],
            when: SOMEBODY_DISABLED,
            then: &[
                ALL_ENABLED,
                Then::Note("Share the app with the disabled people and let them open it: that enables them."),
            ],
        },
        Version {
            in_force: Period::from("2021-10-20"),
            editions: Edition::ALL,
            statement: prose(
                "A disabled person comes back by one of three routes, each with passes allocated: sharing with a security group and opening the app, a forced sync by PowerShell, or the flow template for many.",
            ),
            cites: &[
                PA21.at("FAQ: users with a disabled account"),
                PA25.at("FAQ: users with a disabled account"),
            ],
            when: SOMEBODY_DISABLED,
            then: &[
                ALL_ENABLED,
                Then::Note(
                    "Share the app with a security group of these people and let them open it, or force their sync with Add-AdminPowerAppsSyncUser or the flow template.",
                ),
            ],
        },
    ],
    example: Example {
        story: prose("Five people are disabled in Dataverse and shall use an app on passes."),
        questionnaire: "passes",
        as_of: "2025-02-24",
        answers: prose(
            r#"{"purchases": [{"licenses": 5, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 5}], "apps": [{"id": "stock", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "team", "count": 5, "seed": "none"}], "uses": [{"people": "team", "app": "stock"}], "disabled-users": 5}"#,
        ),
        status: Status::Covered,
        outcome: prose("Three routes bring all five back."),
    },
};

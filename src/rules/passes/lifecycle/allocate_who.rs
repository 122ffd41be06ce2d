//! Who may allocate passes depends on a setting of the tenant.
//!
//! As long as it is open, environment administrators may allocate too. Where it is restricted, a few roles may: in
//! 2019 global, service and delegated administrators, by April 2025 Power Platform and Dynamics 365 administrators.
//! Global administrators have gone from that list, which looks like an edit for least privilege and no withdrawal.
//! They are accepted with a note.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{CA19, CA25, VLC26};

/// The role is named, and not for the sake of buying storage.
const ROLE_GIVEN: Cond = Cond::All(&[
    Cond::Given(&MY_ROLE),
    Cond::Not(&Cond::Any(&[
        Cond::Sure(&is(&CAPACITY_TOPIC, "buy")),
        Cond::Given(&DATABASE_SHORT_GB),
        Cond::Given(&FILE_SHORT_GB),
        Cond::Given(&LOG_SHORT_GB),
    ])),
]);
/// Nothing is restricted: administrators of environments may, and those of the tenant all the more.
const OPEN: Cond = Cond::All(&[is(&ADDON_RESTRICTION, "all"), is_one(&MY_ROLE, ADMINS)]);
const ADMINS: &[&str] = &[
    "global-admin",
    "power-platform-admin",
    "dynamics-365-admin",
    "delegated-partner",
    "environment-admin",
];

/// `pa-allocate-who`
pub static PA_ALLOCATE_WHO: Rule = Rule {
    id: "pa-allocate-who",
    aliases: &[],
    title: "Who may allocate passes",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-11-19", "2025-04-29"),
            editions: Edition::ALL,
            statement: prose(
                "Where allocation is restricted, only global, service and delegated administrators may allocate add-ons; otherwise environment administrators may too.",
            ),
            cites: &[CA19.at("Control who can allocate add-on capacity")],
            when: ROLE_GIVEN,
            then: &[Then::Number(
                "mayAllocate",
                Expr::If(
                    &Cond::Any(&[
                        is_one(&MY_ROLE, &["global-admin", "dynamics-365-admin", "delegated-partner"]),
                        OPEN,
                    ]),
                    &Expr::Const(1),
                    &Expr::Const(0),
                ),
            )],
        },
        Version {
            in_force: Period::from("2025-04-29"),
            editions: Edition::ALL,
            statement: prose(
                "Where allocation is restricted, only Power Platform and Dynamics 365 administrators may allocate add-ons; otherwise environment administrators may too.",
            ),
            cites: &[
                CA25.at("Control who can allocate add-on capacity"),
                VLC26.at("Who can access and set up"),
            ],
            when: ROLE_GIVEN,
            then: &[
                Then::Number(
                    "mayAllocate",
                    Expr::If(
                        &Cond::Any(&[
                            is_one(
                                &MY_ROLE,
                                &["global-admin", "power-platform-admin", "dynamics-365-admin"],
                            ),
                            OPEN,
                        ]),
                        &Expr::Const(1),
                        &Expr::Const(0),
                    ),
                ),
                Then::When(
                    &Cond::All(&[
                        is(&ADDON_RESTRICTION, "only-specific-admins"),
                        is(&MY_ROLE, "global-admin"),
                    ]),
                    &[Then::Inform(
                        "W-PA-ALLOCATE-ROLE-UNLISTED",
                        "Global administrators may by their role, though the page no longer lists them. A Power Platform administrator is the safer choice.",
                    )],
                ),
            ],
        },
    ],
    example: Example {
        story: prose("Allocation is restricted, and a global administrator wants to move passes."),
        questionnaire: "passes",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"purchases": [{"licenses": 5, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 5}], "apps": [{"id": "claims", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "clerks", "count": 5, "seed": "none"}], "uses": [{"people": "clerks", "app": "claims"}], "addon-restriction": "only-specific-admins", "my-role": "global-admin"}"#,
        ),
        status: Status::Covered,
        outcome: prose("Allowed by the role of the tenant, though the page does not list it."),
    },
};

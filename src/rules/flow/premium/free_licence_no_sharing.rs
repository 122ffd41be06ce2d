//! Whoever holds Power Automate Free only may build and run standard flows, and may not share them.
//!
//! Sharing takes at least Microsoft 365. Taking the free license away takes nothing else away: it comes back by itself.

use super::sets::{OLD_PLANS, SOMEBODY_SHORT, STANDARD_SET};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::rights::about::{PERSON, SHARING};
use crate::rules::sources::{BUY, D24, T24};

const FREE: Cond = has(&OWNER_LICENSES, "power-automate-free");
/// What counts on some days or in some environments alone does so for sharing as well.
const OTHERWISE: Cond = Cond::Any(&[
    Cond::All(&[
        has_one(&OWNER_LICENSES, OLD_PLANS),
        Cond::Not(&Cond::AsOfFrom(Date::of("2024-10-01"))),
    ]),
    Cond::All(&[
        has(&OWNER_LICENSES, "developer-plan"),
        is(&ENVIRONMENT_TYPE, "developer"),
    ]),
]);
/// Where people run the flow, its owner is not asked about; what is known of the owner counts all the same.
static CONCERNED: Cond = Cond::All(&[
    Cond::Any(&[
        is(&CONTEXT, "owner"),
        Cond::All(&[is_one(&CONTEXT, &["invokers", "row-actors"]), Cond::Sure(&FREE)]),
    ]),
    Cond::Not(&OTHERWISE),
    // Where more is needed anyway, that shares as well.
    is(&MUST_STANDALONE, "no"),
]);
/// The free license would not do, even for who has none yet.
pub(super) const FREE_IS_NOT_ENOUGH: Cond = Cond::All(&[
    Cond::AsOfFrom(Date::of("2024-06-24")),
    Cond::Sure(&FREE),
    is(&SHARED, "yes"),
    Cond::Short(Who::Owner, Axis::Both),
]);
static ANYTHING_ELSE_DOES: Cond = Cond::All(&[FREE_IS_NOT_ENOUGH, is(&MUST_STANDALONE, "no"), SOMEBODY_SHORT]);

/// `free-licence-no-sharing`
pub static FREE_LICENCE_NO_SHARING: Rule = Rule {
    id: "free-licence-no-sharing",
    aliases: &[],
    title: "The free license cannot share a flow",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2024-06-24"),
        editions: &[Edition::Current],
        statement: prose(
            "With Power Automate Free alone, standard flows can be built and run, not shared. Sharing takes at least Microsoft 365.",
        ),
        cites: &[
            T24.at("Power Automate Free"),
            D24.at("Power Automate Free"),
            BUY.at("Frequently asked questions"),
        ],
        when: Cond::Any(&[
            Cond::All(&[
                Cond::Not(&PERSON),
                has(&OWNER_LICENSES, "power-automate-free"),
                is(&SHARED, "yes"),
                is(&PREMIUM, "no"),
            ]),
            Cond::All(&[PERSON, Cond::Given(&CAPABILITY), is(&CAPABILITY, "share-flow")]),
        ]),
        then: &[
            Then::When(&SHARING, &[exclude(&INCLUDED_IN, &["power-automate-free"])]),
            Then::When(
                &CONCERNED,
                &[Then::Need {
                    who: Who::Owner,
                    count: Expr::Const(1),
                    any_of: AnyOf::Fixed(
                        &OWNER_LICENSES,
                        (OWNER_LICENSES.mask(STANDARD_SET) | OWNER_LICENSES.bit("m365"))
                            & !OWNER_LICENSES.bit("power-automate-free"),
                    ),
                    held: HeldBy::Fact(&OWNER_LICENSES),
                    axis: Axis::Both,
                }],
            ),
            Then::When(
                &ANYTHING_ELSE_DOES,
                &[Then::Alternative {
                    label: "Microsoft 365 for each person",
                    licenses: &[("m365", Expr::ShortPeople)],
                    note: "Any license above the free one lets its holder share the flow.",
                }],
            ),
        ],
    }],
    example: Example {
        story: prose("Rosa holds Power Automate Free and wants her mail flow to be run by three colleagues as well."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["office-365-outlook"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "shared": "yes", "owner-kind": "human", "owner-licenses": ["power-automate-free"]}"#,
        ),
        status: Status::Gap,
        outcome: prose("Rosa needs at least Microsoft 365 to share the flow."),
    },
};

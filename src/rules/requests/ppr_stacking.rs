//! A person's limits in apps: the sum of product lines until 7 September 2026, one figure for each context since.
//!
//! Within one product line only the largest base license counts, and a Dynamics 365 license that is attached to another adds nothing. Power Apps and Power Automate are two lines by the
//! text; one customer was told that their Premium licenses are one base. Since 8 September 2026 a request counts against the license in whose context it is made.

use super::holders::person;
use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{API20B, F25, GH1723, R25, R26};

/// Several licenses are held.
pub(in crate::rules) const SEVERAL: Cond = Cond::Any(&[SEVERAL_PRODUCTS, Cond::All(&[PERSON, person::TWO_OF_A_LINE])]);
/// They are of several product lines, or one is attached to another.
const SEVERAL_PRODUCTS: Cond = Cond::All(&[
    PERSON,
    Cond::Any(&[
        person::SEVERAL_LINES,
        Cond::All(&[
            each_holds(&PERSON_LICENSES, &["d365-enterprise", "d365-professional"]),
            Cond::Not(&each_bases(&PERSON_LICENSES, &["d365-enterprise", "d365-professional"])),
        ]),
    ]),
]);
static BOTH_PREMIUM: Cond = Cond::All(&[
    each_bases(&PERSON_LICENSES, &["power-apps-premium"]),
    each_bases(
        &PERSON_LICENSES,
        &[
            "power-automate-premium",
            "power-automate-per-user",
            "power-automate-per-user-rpa",
        ],
    ),
    USE_NAMED,
    Cond::AtLeast(Expr::Plus(&USED, &Expr::Const(0)), Expr::Const(40_001)),
    Cond::Not(&Cond::AtLeast(Expr::Plus(&USED, &Expr::Const(0)), Expr::Const(80_001))),
]);
const SAME_BASE: Then = Then::When(
    &BOTH_PREMIUM,
    &[Then::Warn(
        "W-PPR-SAME-BASE",
        "Power Apps and Power Automate Premium are two product lines by the text. One customer was told that they are one base, with 40,000 requests.",
    )],
);

/// `ppr-stacking`
pub static PPR_STACKING: Rule = Rule {
    id: "ppr-stacking",
    aliases: &[],
    title: "A person's limits from several licenses",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2021-10-31"),
            editions: &[Edition::Current],
            statement: prose(
                "Base licenses of different product lines add up; within one line the largest counts, and an attached license adds nothing.",
            ),
            cites: &[API20B.at("Limits")],
            when: SEVERAL,
            then: &[],
        },
        Version {
            in_force: Period::between("2021-10-31", "2026-09-08"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "Base licenses of different product lines add up; within one line the largest counts, and an attached license adds nothing.",
            ),
            cites: &[
                R25.at("Other details"),
                F25.at("How do Power Automate license plans work?"),
                GH1723.at("Answer"),
            ],
            when: SEVERAL,
            then: &[SAME_BASE],
        },
        Version {
            in_force: Period::from("2026-09-08"),
            editions: &[Edition::Current],
            statement: prose(
                "A request counts against the license in whose context it is made. Nothing is added; the sum over all products is information only.",
            ),
            cites: &[R26.at("Limits by license context")],
            when: SEVERAL,
            then: &[Then::When(
                &SEVERAL_PRODUCTS,
                &[Then::Number("requestLimitTotal", Expr::Plus(&ADDED, &Expr::Const(0)))],
            )],
        },
    ],
    example: Example {
        story: prose(
            "Somebody holds Customer Service Enterprise and Power Automate Premium and makes 70,000 requests a day.",
        ),
        questionnaire: "requests",
        as_of: "2025-11-05",
        answers: prose(
            r#"{"person-licenses": [{"id": "d365-enterprise", "product": "customer-service"}, "power-automate-premium"], "daily-requests": 70000}"#,
        ),
        status: Status::Covered,
        outcome: prose("40,000 and 40,000 add up to 80,000."),
    },
};

//! In an environment on pay-as-you-go, guests open apps without a license.
//!
//! The meter charges each guest who opens an app in a month, once an app. Passes allocated there do nothing. Who holds a
//! license that covers the app is not charged. It does not cover flows on their own, and before 13 May 2026 it covered
//! nobody in a managed environment.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::prices::APP_METER;
use crate::rules::sources::{ME23, ME26A, ME26B, PAYG25, PAYGFAQ24, PM21};

const PAIRS: Expr = Expr::Times(&LACKING, &Expr::Of(&GUEST_APPS));
/// Somebody has Microsoft 365, for a standard app in a managed environment where the meter covers.
const PERHAPS_FREE: Cond = Cond::All(&[
    STANDARD_MANAGED,
    Cond::AsOfFrom(Date::of("2026-05-13")),
    Cond::Any(&[
        has(&GUEST_HOST_LICENSES, "m365"),
        Cond::All(&[has(&GUEST_HOME_LICENSES, "m365"), is(&GUEST_HOME_RECOGNIZED, "yes")]),
    ]),
]);
const CHARGED: Expr = Expr::If(&PERHAPS_FREE, &Expr::Between(&Expr::Const(0), &PAIRS), &PAIRS);
const SOMEBODY: Cond = Cond::AtLeast(LACKING, Expr::Const(1));
const PAID: Cond = Cond::All(&[METER_COVERS, SOMEBODY]);

const COVERED: Then = Then::When(&METER_COVERS, &[Then::Discharge(Who::Guests, Axis::Both)]);
const METERED: Then = Then::When(
    &PAID,
    &[
        Then::Status(Status::CoveredMetered, Axis::Both),
        Then::Number("metered", PAIRS),
        Then::Amount("monthlyUsd", &[(CHARGED, &APP_METER)]),
        Then::Alternative {
            label: "Leave it to the app meter",
            licenses: &[("power-apps-payg-meter", CHARGED)],
            note: "Charged for each guest and app opened in the month. A month without use costs nothing.",
        },
    ],
);
/// While it is not certain that the meter covers, Premium is a way anyway.
const INSTEAD: Then = Then::When(
    &Cond::All(&[Cond::Sure(&METER_COVERS), SOMEBODY]),
    &[Then::Alternative {
        label: "Power Apps Premium for each guest, assigned in your tenant",
        licenses: &[("power-apps-premium", LACKING)],
        note: "Who holds it is not metered.",
    }],
);
const INSTEAD_AUTOMATE: Then = Then::When(
    &Cond::All(&[Cond::Sure(&METER_COVERS), STANDARD_MANAGED, SOMEBODY]),
    &[Then::Alternative {
        label: AUTOMATE,
        licenses: &[("power-automate-premium", LACKING)],
        note: AUTOMATE_NOTE,
    }],
);
const MANAGED_BEFORE: Then = Then::When(
    &Cond::All(&[APP_METERED, MANAGED]),
    &[Then::Warn(
        "E-ME-PAYG",
        "The environment is managed. On this day the meter for apps does not count there: each guest needs a license, and passes do nothing.",
    )],
);
/// Microsoft 365 on a standard app in a managed environment: covered, perhaps at no charge.
const STANDARD_M365: Then = Then::When(
    &Cond::All(&[PAID, PERHAPS_FREE]),
    &[Then::Warn(
        "W-ME-PAYG-STANDARD",
        "Whether the meter charges somebody with Microsoft 365 for a standard app in a managed environment is not stated. It may cost nothing.",
    )],
);
const LINK: Then = Then::Alternative {
    label: "Link the environment to pay-as-you-go",
    licenses: &[("power-apps-payg-meter", SHORT_PAIRS)],
    note: "Charged for each guest and app opened in the month. It applies to every app of the environment, and passes there stop counting.",
};
const SWITCH_ON: Then = Then::When(&Cond::All(&[SHORT, PASSES_COUNT]), &[LINK]);
/// While the meter did not count in managed environments.
const SWITCH_ON_UNMANAGED: Then = Then::When(&Cond::All(&[SHORT, PASSES_COUNT, Cond::Not(&MANAGED)]), &[LINK]);

/// `guest-payg`
pub static GUEST_PAYG: Rule = Rule {
    id: "guest-payg",
    aliases: &[],
    title: "Guests on the meter",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2021-11-02", "2024-12-02"),
            editions: Edition::ALL,
            statement: prose(
                "In an environment on pay-as-you-go, unmanaged, anybody may open apps without a license; each person and app opened in a month is charged.",
            ),
            cites: &[PM21.at("Power Apps per app meter"), ME23.at("Licenses that qualify")],
            when: Cond::All(&[APP, Cond::Not(&FREE_FORM)]),
            then: &[COVERED, METERED, INSTEAD, MANAGED_BEFORE, SWITCH_ON_UNMANAGED],
        },
        Version {
            in_force: Period::between("2024-12-02", "2026-04-01"),
            editions: Edition::ALL,
            statement: prose(
                "Guests may open apps in an unmanaged environment on pay-as-you-go without a license; each guest and app opened in a month is charged.",
            ),
            cites: &[PAYGFAQ24.at("Guests"), PAYG25.at("Power Apps per app meter")],
            when: Cond::All(&[APP, Cond::Not(&FREE_FORM)]),
            then: &[COVERED, METERED, INSTEAD, MANAGED_BEFORE, SWITCH_ON_UNMANAGED],
        },
        Version {
            in_force: Period::between("2026-04-01", "2026-05-13"),
            editions: Edition::ALL,
            statement: prose(
                "Guests may open apps in an unmanaged environment on pay-as-you-go without a license. Between these two days the texts changed for managed ones; the older reading is taken.",
            ),
            cites: &[PAYGFAQ24.at("Guests"), ME26A.at("Pay-as-you-go")],
            when: Cond::All(&[APP, Cond::Not(&FREE_FORM)]),
            then: &[
                COVERED,
                METERED,
                INSTEAD,
                MANAGED_BEFORE,
                Then::When(
                    &Cond::All(&[APP_METERED, MANAGED]),
                    &[Then::Warn(
                        "W-ME-UNDATED",
                        "Between 1 April and 12 May 2026 the meter for apps began to count in managed environments. The day is not known; the older answer stands.",
                    )],
                ),
            ],
        },
        Version {
            in_force: Period::from("2026-05-13"),
            editions: Edition::ALL,
            statement: prose(
                "Guests may open apps in an environment on pay-as-you-go without a license, managed or not; each guest and app opened in a month is charged.",
            ),
            cites: &[
                PAYGFAQ24.at("Guests"),
                ME26B.at("Pay-as-you-go"),
                PAYG25.at("Power Apps per app meter"),
            ],
            when: Cond::All(&[APP, Cond::Not(&FREE_FORM)]),
            then: &[COVERED, METERED, INSTEAD, INSTEAD_AUTOMATE, STANDARD_M365, SWITCH_ON],
        },
    ],
    example: Example {
        story: prose("Fifteen suppliers without licenses open a premium app in an environment on pay-as-you-go."),
        questionnaire: "guests",
        as_of: "2026-11-22",
        answers: prose(
            r#"{ "guest-subject": "app", "guest-app-kind": "canvas", "guest-app-class": "premium", "guest-app-dataverse": "no", "guests": 15, "guest-apps": 1, "guest-home-licenses": ["none"], "guest-host-licenses": ["none"], "guest-home-cloud": "public", "cloud": "public", "environment-managed": "no", "environment-metered": "yes" }"#,
        ),
        status: Status::CoveredMetered,
        outcome: prose("Nobody needs a license. The meter charges the fifteen at $10 each, $150 for the month."),
    },
};

//! The rows of the decision, in order.

use super::words::*;
use super::{BLOCKED, FREE, METER, Need, OUTSIDE, PASS, SITE_METER, UNSETTLED};
use crate::engine::prelude::*;
use crate::rules::facts::*;

const fn need(can: u8) -> Need {
    Need { can, code: None }
}

const fn coded(can: u8, code: &'static str) -> Need {
    Need { can, code: Some(code) }
}

const fn row(id: &'static str, when: Cond, value: Need, rules: &'static [&'static str]) -> Row<Need> {
    Row { id, when, value, rules }
}

/// The first row about people who hold no right.
pub const FIRST_WITHOUT_RIGHT: &str = "15 managed";

/// The decision. Numbers are those of the table in the rulebook.
pub static NEED: Decision<Need> = Decision {
    id: "need",
    rows: &[
        row(
            "1",
            is(&APP_ROW_KIND, "custom-page"),
            need(FREE),
            &["pa-embedded-canvas-one-app"],
        ),
        row(
            "1b",
            Cond::All(&[FORM, STANDARD, GUEST, UNMANAGED, Cond::Not(&Cond::Reads("D-50"))]),
            coded(FREE, "I-INTERNAL-CONSENT"),
            &["guest-list-form", "guest-licence-tenant"],
        ),
        row(
            "2",
            is(&PERSON_PREMIUM, "yes"),
            need(FREE),
            &["pa-exempt-premium", "pa-share-targets-unlicensed"],
        ),
        row(
            "3",
            Cond::All(&[
                GUEST,
                is(&PERSON_HOME_PREMIUM, "yes"),
                Cond::Not(&SITE),
                Cond::Any(&[is(&APP_DATAVERSE, "no"), Cond::Reads("D-12")]),
            ]),
            need(FREE),
            &["guest-licence-tenant"],
        ),
        row(
            "4",
            Cond::All(&[
                Cond::DayGiven(&PERSON_TRIAL_UNTIL),
                Cond::Not(&Cond::DayReached(&PERSON_TRIAL_UNTIL, 1)),
            ]),
            need(FREE),
            &["pa-trial-developer-cover"],
        ),
        row(
            "5",
            Cond::All(&[
                is(&ENV_TYPE, "developer"),
                is(&PERSON_DEV_PLAN, "yes"),
                Cond::Any(&[
                    UNMANAGED,
                    Cond::All(&[
                        Cond::Not(&from("2023-09-14")),
                        Cond::Not(&Cond::All(&[Cond::Reads("D-34"), from("2023-04-18")])),
                    ]),
                ]),
            ]),
            need(FREE),
            &["pa-developer-plan-managed", "pa-trial-developer-cover"],
        ),
        row("6", D365_HELD, need(FREE), &["pa-exempt-d365"]),
        row(
            "7",
            Cond::All(&[is(&APP_ROW_KIND, "code-app"), Cond::Not(&Cond::Reads("D-52"))]),
            coded(UNSETTLED, "Q-CODEAPP"),
            &["pa-code-apps"],
        ),
        row(
            "8",
            Cond::All(&[SITE, is(&PERSON_EXTERNAL, "yes")]),
            need(OUTSIDE),
            &["portal-internal-per-app"],
        ),
        row(
            "9",
            Cond::All(&[
                SITE,
                is(&APP_SITE_CAPACITY, "yes"),
                from("2022-01-01"),
                Cond::Not(&Cond::All(&[PLAN, Cond::Not(&SITE_METER_OFF)])),
            ]),
            need(FREE),
            &["portal-internal-per-app"],
        ),
        row(
            "14",
            Cond::All(&[Cond::Any(&[Cond::Not(&STANDALONE), EXEMPT_2019]), SEEDED]),
            need(FREE),
            &["pa-exempt-standard", "m365-seeded-rights"],
        ),
        row(
            "14a",
            Cond::All(&[
                MANAGED,
                STANDARD,
                CLASSED,
                Cond::Any(&[LISTED_D365, Cond::All(&[FLOW_PREMIUM, FLOW_PREMIUM_COUNTS])]),
            ]),
            need(FREE),
            &["pa-managed-environment"],
        ),
        row(
            "14b",
            Cond::All(&[FORM, STANDARD, MEMBER, UNMANAGED, Cond::Not(&Cond::Reads("D-50"))]),
            coded(UNSETTLED, "Q-LISTFORM-MEMBER"),
            &["guest-list-form"],
        ),
        row(
            "15 managed",
            Cond::All(&[
                APP_METERED,
                MANAGED,
                Cond::Any(&[Cond::Not(&from("2026-05-13")), Cond::Reads("D-14")]),
            ]),
            coded(BLOCKED, "E-ME-PAYG"),
            &["pa-managed-environment", "pa-payg-ignores-passes"],
        ),
        row(
            "15 unbilled",
            Cond::All(&[APP_METERED, UNBILLED, Cond::Reads("D-35")]),
            need(FREE),
            &["pa-managed-environment", "pa-payg-ignores-passes"],
        ),
        row(
            "15 standard",
            Cond::All(&[APP_METERED, UNBILLED]),
            coded(METER, "W-ME-PAYG-STANDARD"),
            &["pa-managed-environment", "pa-payg-ignores-passes"],
        ),
        row("15", APP_METERED, need(METER), &["pa-payg-ignores-passes"]),
        row(
            "15b",
            Cond::All(&[SITE, PLAN, Cond::Not(&SITE_METER_OFF), from("2022-12-01")]),
            need(SITE_METER),
            &["portal-payg"],
        ),
        row(
            "16",
            Cond::All(&[PLAN, is(&APP_PAYG_EXCLUDED, "yes")]),
            coded(BLOCKED, "E-PAYG-EXCLUDED-NEEDS-PER-USER"),
            &["pa-payg-ignores-passes"],
        ),
        row(
            "17",
            // In a trial environment nobody could be given that license.
            Cond::All(&[
                Cond::Not(&from("2020-10-01")),
                Cond::Any(&[is(&ENV_BASELINE_OK, "no"), is(&ENV_TYPE, "trial")]),
            ]),
            coded(BLOCKED, "E-BASELINE"),
            &["pa-baseline-required-before-2020-10"],
        ),
        row(
            "18",
            Cond::All(&[ALLOCATED, SWITCH_OFF, Cond::Any(&[CLASSED, from("2021-11-12")])]),
            coded(BLOCKED, "E-PA-TOGGLE-OFF"),
            &["pa-toggle-meaning"],
        ),
        row(
            "18a",
            Cond::All(&[
                ALLOCATED,
                Cond::Not(&Cond::Given(&APP_CAN_CONSUME)),
                Cond::Not(&Cond::Reads("D-51")),
                from("2020-08-31"),
                Cond::Any(&[
                    Cond::Not(&Cond::Given(&APP_CREATED)),
                    Cond::DayBefore(&APP_CREATED, Date::of("2020-10-02")),
                ]),
                CLASSED,
            ]),
            coded(PASS | BLOCKED, "Q-PA-TOGGLE"),
            &["pa-toggle-default-on"],
        ),
        row("19", Cond::Always, need(PASS), &[]),
    ],
};

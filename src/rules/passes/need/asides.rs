//! Codes and rules that go with a row of the decision.

use super::words::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;

/// What is said besides the row that decides.
#[derive(Debug)]
pub struct Aside {
    /// Rows it goes with; all of them where none is named.
    pub rows: &'static [&'static str],
    /// When.
    pub when: Cond,
    /// The code.
    pub code: Option<&'static str>,
    /// Rules behind it.
    pub rules: &'static [&'static str],
}

/// The rows after the definition of *standalone*.
const LATE: &[&str] = &[
    "14",
    "14a",
    "14b",
    "15 managed",
    "15 unbilled",
    "15 standard",
    "15",
    "15b",
    "16",
    "17",
    "18",
    "18a",
    "19",
];
const ME: &[&str] = &["pa-managed-environment"];
const TENANT: &[&str] = &["guest-licence-tenant"];

/// What is said besides.
pub static ASIDES: &[Aside] = &[
    Aside {
        rows: &["5"],
        when: Cond::All(&[MANAGED, from("2023-04-18")]),
        code: Some("W-ME-DEVPLAN"),
        rules: &["pa-developer-plan-managed"],
    },
    Aside {
        rows: &["14a"],
        when: Cond::All(&[Cond::Not(&LISTED_D365), Cond::Not(&from("2025-03-10"))]),
        code: Some("W-ME-UNDATED"),
        rules: ME,
    },
    Aside {
        rows: &[],
        when: Cond::All(&[
            FLOW_PREMIUM,
            MANAGED,
            STANDARD,
            CLASSED,
            from("2024-11-19"),
            Cond::Not(&from("2025-01-06")),
        ]),
        code: Some("W-ME-UNDATED"),
        rules: ME,
    },
    Aside {
        rows: &["15 managed"],
        when: from("2026-04-01"),
        code: Some("W-ME-UNDATED"),
        rules: ME,
    },
    Aside {
        rows: &["15b"],
        when: Cond::All(&[MANAGED, Cond::Not(&from("2026-05-13"))]),
        code: Some("W-ME-UNDATED"),
        rules: ME,
    },
    Aside {
        rows: LATE,
        when: Cond::All(&[MANAGED, Cond::Not(&from("2022-12-02"))]),
        code: Some("W-ME-DATE"),
        rules: ME,
    },
    Aside {
        rows: &[],
        when: Cond::All(&[FORM, STANDARD, MANAGED]),
        code: Some("W-ME-LISTFORM"),
        rules: &["guest-list-form"],
    },
    Aside {
        rows: LATE,
        when: MANAGED,
        code: None,
        rules: ME,
    },
    Aside {
        rows: &[],
        when: Cond::All(&[
            GUEST,
            is(&APP_DATAVERSE, "yes"),
            Cond::Not(&SITE),
            is(&ENV_GUEST_DATAVERSE_BLOCKED, "yes"),
            from("2026-03-09"),
        ]),
        code: Some("W-GUEST-DATAVERSE-BLOCKED"),
        rules: &["guest-dataverse-access-setting"],
    },
    Aside {
        rows: &[],
        when: Cond::All(&[
            GUEST,
            is(&APP_DATAVERSE, "yes"),
            Cond::Not(&SITE),
            Cond::Not(&Cond::Given(&ENV_GUEST_DATAVERSE_BLOCKED)),
            from("2026-03-09"),
        ]),
        code: Some("Q-GUEST-DV-SETTING"),
        rules: &["guest-dataverse-access-setting"],
    },
    Aside {
        rows: &["15b"],
        when: Cond::Not(&from("2025-02-07")),
        code: Some("W-PORTAL-METER"),
        rules: &["portal-payg"],
    },
    Aside {
        rows: &["15", "15 standard", "15 managed"],
        when: SITE,
        code: None,
        rules: &["portal-payg"],
    },
    Aside {
        rows: &["16", "17", "18", "18a", "19"],
        when: Cond::All(&[PLAN, Cond::Not(&SITE), APP_METER_OFF]),
        code: Some("W-PAYG-METER-OFF-UNCONFIRMED"),
        rules: &["pa-payg-ignores-passes"],
    },
    Aside {
        rows: &["9", "16", "17", "18", "18a", "19"],
        when: Cond::All(&[PLAN, SITE, SITE_METER_OFF]),
        code: Some("W-PAYG-METER-OFF-UNCONFIRMED"),
        rules: &["portal-payg"],
    },
    Aside {
        rows: &["18"],
        when: Cond::Not(&CLASSED),
        code: Some("W-PA-TOGGLE-NONCANVAS-UNCONFIRMED"),
        rules: &["pa-toggle-canvas-only"],
    },
    Aside {
        rows: &["19"],
        when: Cond::All(&[SWITCH_OFF, ALLOCATED, Cond::Not(&CLASSED)]),
        code: None,
        rules: &["pa-toggle-canvas-only"],
    },
    Aside {
        rows: &["19"],
        when: Cond::All(&[SWITCH_OFF, ALLOCATED, Cond::Not(&CLASSED), from("2021-10-21")]),
        code: Some("W-PA-TOGGLE-NONCANVAS-UNCONFIRMED"),
        rules: &["pa-toggle-canvas-only"],
    },
    Aside {
        rows: &["19"],
        when: Cond::All(&[
            Cond::Any(&[SWITCH_OFF, Cond::Not(&Cond::Given(&APP_CAN_CONSUME))]),
            Cond::Not(&ALLOCATED),
        ]),
        code: None,
        rules: &["pa-toggle-disabled-without-allocation"],
    },
    Aside {
        rows: &["19"],
        when: Cond::All(&[
            Cond::Not(&Cond::Given(&APP_CAN_CONSUME)),
            CLASSED,
            ALLOCATED,
            from("2020-10-02"),
        ]),
        code: None,
        rules: &["pa-toggle-default-on"],
    },
    Aside {
        rows: &["19"],
        when: SITE,
        code: None,
        rules: &["portal-internal-per-app"],
    },
    Aside {
        rows: &["19"],
        when: Cond::All(&[is(&ENV_TYPE, "teams"), is(&APP_CLASS, "premium")]),
        code: None,
        rules: &["pa-dataverse-for-teams"],
    },
    Aside {
        rows: &["14"],
        when: is(&ENV_TYPE, "teams"),
        code: None,
        rules: &["pa-dataverse-for-teams"],
    },
    Aside {
        rows: &["14"],
        when: Cond::All(&[STANDALONE, EXEMPT_2019]),
        code: None,
        rules: &["app-reclassified-connectors-2019"],
    },
    Aside {
        rows: &["18", "18a", "19"],
        when: Cond::All(&[is(&APP_ONLY_2019, "yes"), Cond::Not(&EXEMPT_2019)]),
        code: None,
        rules: &["app-reclassified-connectors-2019"],
    },
    Aside {
        rows: &["18", "18a", "19"],
        when: Cond::Any(&[
            is(&APP_CLASS, "premium"),
            is_one(&APP_ROW_KIND, &["model-driven", "portal"]),
        ]),
        code: None,
        rules: &["app-premium-classification"],
    },
    Aside {
        rows: &["18", "18a", "19"],
        when: Cond::All(&[is(&APP_CLASS, "standard"), CLASSED, UNMANAGED]),
        code: None,
        rules: &["pa-exempt-standard"],
    },
    Aside {
        rows: &["18", "18a", "19"],
        when: Cond::All(&[is(&PERSON_SEED, "m365-with-power-apps"), UNMANAGED]),
        code: None,
        rules: &["m365-seeded-rights"],
    },
    Aside {
        rows: &["18", "18a", "19"],
        when: Cond::All(&[
            is(&PERSON_SEED, "m365-with-power-apps"),
            Cond::Any(&[is(&APP_ROW_KIND, "model-driven"), is(&APP_DATAVERSE, "yes")]),
        ]),
        code: None,
        rules: &["m365-dataverse-service-plan"],
    },
    Aside {
        rows: &["18", "18a", "19"],
        when: Cond::Not(&is(&PERSON_D365, "none")),
        code: None,
        rules: &["pa-exempt-d365"],
    },
    Aside {
        rows: &["18", "18a", "19"],
        when: Cond::All(&[is(&PERSON_DEV_PLAN, "yes"), MANAGED]),
        code: None,
        rules: &["pa-developer-plan-managed"],
    },
    Aside {
        rows: &["18", "18a", "19"],
        when: Cond::All(&[GUEST, is(&APP_DATAVERSE, "yes")]),
        code: None,
        rules: TENANT,
    },
    Aside {
        rows: &["16", "18", "18a", "19"],
        when: Cond::All(&[
            GUEST,
            is(&APP_DATAVERSE, "yes"),
            is(&PERSON_HOME_PREMIUM, "yes"),
            Cond::Not(&is(&ENV_TYPE, "teams")),
        ]),
        code: Some("W-GUEST-DATAVERSE-HOST"),
        rules: TENANT,
    },
    Aside {
        rows: &["14"],
        when: Cond::All(&[GUEST, is(&PERSON_HOME_SEED, "yes")]),
        code: None,
        rules: TENANT,
    },
    Aside {
        rows: &["1b", "3", "14", "16", "18", "18a", "19"],
        when: Cond::All(&[GUEST, Cond::Not(&SITE), Cond::Not(&from("2022-05-11"))]),
        code: Some("W-GUEST-DATE"),
        rules: TENANT,
    },
    Aside {
        rows: &["18", "18a", "19"],
        when: GUEST,
        code: None,
        rules: &["guest-per-app-not-portable"],
    },
];

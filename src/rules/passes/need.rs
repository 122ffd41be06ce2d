//! What one person needs for one app in one environment: an ordered decision, the first row that holds wins.
//!
//! The facts are those of the person's row, the app's row and the environment's row, laid side by side. What the texts
//! treat as *not said* (a meter that nobody looked up, a switch that an export lacks) is asked with `Given`, so that a
//! missing answer takes the reading that the texts give it; everything else stays unknown until somebody knows it.

use crate::engine::prelude::*;
use crate::rules::facts::*;

/// Nothing is needed for this pairing.
pub const FREE: u8 = 1;
/// A pass is needed.
pub const PASS: u8 = 2;
/// The app meter pays.
pub const METER: u8 = 4;
/// A meter for sites pays.
pub const SITE_METER: u8 = 8;
/// Nothing that is there entitles this person, and a pass would not either.
pub const BLOCKED: u8 = 16;
/// Capacity for sites answers for this visitor, not passes.
pub const OUTSIDE: u8 = 32;

/// What a row decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need {
    /// What it can be: one of the constants, several where no text settles it.
    pub can: u8,
    /// The code that says so.
    pub code: Option<&'static str>,
}

const fn need(can: u8) -> Need {
    Need { can, code: None }
}

const fn coded(can: u8, code: &'static str) -> Need {
    Need { can, code: Some(code) }
}

const fn from(day: &'static str) -> Cond {
    Cond::AsOfFrom(Date::of(day))
}

const MANAGED: Cond = Cond::All(&[from("2022-10-12"), is(&ENV_MANAGED, "yes")]);
const UNMANAGED: Cond = Cond::Not(&MANAGED);
const STANDARD: Cond = is(&APP_CLASS, "standard");
const GUEST: Cond = is(&PERSON_GUEST, "yes");
const MEMBER: Cond = is(&PERSON_GUEST, "no");
const SITE: Cond = is(&APP_ROW_KIND, "portal");
const FORM: Cond = is(&APP_ROW_KIND, "list-form");
/// Kinds whose class is looked at; the others are premium as such.
const CLASSED: Cond = is_one(&APP_ROW_KIND, &["canvas", "list-form"]);
const PLAN: Cond = is(&ENV_PAYG_PLAN, "yes");
const APP_METER_OFF: Cond = Cond::All(&[Cond::Given(&ENV_PAYG_APPS_METER), is(&ENV_PAYG_APPS_METER, "no")]);
const SITE_METER_OFF: Cond = Cond::All(&[Cond::Given(&ENV_PAYG_PAGES_METER), is(&ENV_PAYG_PAGES_METER, "no")]);
const SWITCH_OFF: Cond = Cond::All(&[Cond::Given(&APP_CAN_CONSUME), is(&APP_CAN_CONSUME, "no")]);
const ALLOCATED: Cond = at_least(&ENV_ALLOCATED_PASSES, 1);
/// A Dynamics 365 license on the list for managed environments.
const LISTED_D365: Cond = Cond::Any(&[
    is(&PERSON_D365, "enterprise"),
    Cond::All(&[
        from("2025-01-06"),
        is_one(&PERSON_D365, &["enterprise-2025", "team-member"]),
    ]),
]);
const FLOW_PREMIUM: Cond = is(&PERSON_FLOW_PREMIUM, "yes");
/// The connectors moved in 2019 still count as standard here: an old app, or the transition of an old subscription.
const EXEMPT_2019: Cond = Cond::All(&[
    is(&APP_ROW_KIND, "canvas"),
    UNMANAGED,
    is(&APP_GATEWAY, "no"),
    is(&APP_ONLY_2019, "yes"),
    Cond::Any(&[
        Cond::All(&[
            Cond::Not(&from("2024-10-01")),
            Cond::DayBefore(&APP_CREATED, Date::of("2019-10-01")),
        ]),
        Cond::All(&[
            is(&TENANT_M365_BEFORE_2019, "yes"),
            is(&APP_IN_USE_2019, "yes"),
            Cond::Any(&[
                Cond::Not(&from("2020-10-01")),
                Cond::All(&[
                    Cond::DayGiven(&TENANT_M365_TERM_END_2019),
                    Cond::Not(&Cond::DayReached(&TENANT_M365_TERM_END_2019, 1)),
                ]),
            ]),
        ]),
    ]),
]);
const STANDALONE: Cond = Cond::Any(&[
    is_one(&APP_ROW_KIND, &["model-driven", "portal"]),
    is(&APP_CLASS, "premium"),
    Cond::All(&[MANAGED, Cond::Not(&is(&ENV_TYPE, "teams"))]),
]);
/// Microsoft 365 of the host tenant, or of a guest's own in the same cloud.
const SEEDED: Cond = Cond::Any(&[
    is(&PERSON_SEED, "m365-with-power-apps"),
    Cond::All(&[GUEST, is(&PERSON_HOME_SEED, "yes")]),
]);
const APP_METERED: Cond = Cond::All(&[
    PLAN,
    Cond::Not(&APP_METER_OFF),
    is(&APP_PAYG_EXCLUDED, "no"),
    Cond::Any(&[Cond::Not(&SITE), Cond::Not(&from("2022-12-01"))]),
]);

const fn row(id: &'static str, when: Cond, value: Need, rules: &'static [&'static str]) -> Row<Need> {
    Row { id, when, value, rules }
}

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
            Cond::All(&[FORM, STANDARD, GUEST, UNMANAGED]),
            coded(FREE, "I-INTERNAL-CONSENT"),
            &["guest-list-form"],
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
                is(&APP_DATAVERSE, "no"),
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
                Cond::Any(&[UNMANAGED, Cond::Not(&from("2023-09-14"))]),
            ]),
            need(FREE),
            &["pa-developer-plan-managed", "pa-trial-developer-cover"],
        ),
        row(
            "6",
            Cond::All(&[
                is_one(&PERSON_D365, &["enterprise", "enterprise-2025", "enterprise-other"]),
                is(&PAIR_D365_HERE, "yes"),
                is(&APP_ROW_EXTENDS_D365, "yes"),
            ]),
            need(FREE),
            &["pa-exempt-d365"],
        ),
        row(
            "7",
            is(&APP_ROW_KIND, "code-app"),
            coded(FREE | PASS, "Q-CODEAPP"),
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
                Cond::Any(&[LISTED_D365, Cond::All(&[FLOW_PREMIUM, from("2025-01-06")])]),
            ]),
            need(FREE),
            &["pa-managed-environment"],
        ),
        row(
            "14b",
            Cond::All(&[FORM, STANDARD, MEMBER, UNMANAGED]),
            coded(FREE | PASS, "Q-LISTFORM-MEMBER"),
            &["guest-list-form"],
        ),
        row(
            "15 managed",
            Cond::All(&[APP_METERED, MANAGED, Cond::Not(&from("2026-05-13"))]),
            coded(BLOCKED, "E-ME-PAYG"),
            &["pa-managed-environment", "pa-payg-ignores-passes"],
        ),
        row(
            "15 standard",
            Cond::All(&[
                APP_METERED,
                MANAGED,
                CLASSED,
                STANDARD,
                is(&PERSON_SEED, "m365-with-power-apps"),
            ]),
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
            Cond::All(&[Cond::Not(&from("2020-10-01")), is(&ENV_BASELINE_OK, "no")]),
            coded(BLOCKED, "E-BASELINE"),
            &["pa-baseline-required-before-2020-10"],
        ),
        row(
            "18",
            Cond::All(&[ALLOCATED, SWITCH_OFF, Cond::Any(&[CLASSED, from("2025-05-29")])]),
            coded(BLOCKED, "E-PA-TOGGLE-OFF"),
            &["pa-toggle-meaning"],
        ),
        row(
            "18a",
            Cond::All(&[
                ALLOCATED,
                Cond::Not(&Cond::Given(&APP_CAN_CONSUME)),
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
            is(&ENV_GUEST_DATAVERSE_BLOCKED, "yes"),
        ]),
        code: Some("W-GUEST-DATAVERSE-BLOCKED"),
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
        rules: &["guest-licence-tenant"],
    },
    Aside {
        rows: &["18", "18a", "19"],
        when: GUEST,
        code: None,
        rules: &["guest-per-app-not-portable"],
    },
];

//! The conditions that the rows of the decision share.

use crate::engine::prelude::*;
use crate::rules::facts::*;

pub(super) const fn from(day: &'static str) -> Cond {
    Cond::AsOfFrom(Date::of(day))
}

pub(super) const MANAGED: Cond = Cond::All(&[from("2022-10-12"), is(&ENV_MANAGED, "yes")]);
pub(super) const UNMANAGED: Cond = Cond::Not(&MANAGED);
pub(super) const STANDARD: Cond = is(&APP_CLASS, "standard");
pub(super) const GUEST: Cond = is(&PERSON_GUEST, "yes");
pub(super) const MEMBER: Cond = is(&PERSON_GUEST, "no");
pub(super) const SITE: Cond = is(&APP_ROW_KIND, "portal");
pub(super) const FORM: Cond = is(&APP_ROW_KIND, "list-form");
/// Kinds whose class is looked at; the others are premium as such.
pub(super) const CLASSED: Cond = is_one(&APP_ROW_KIND, &["canvas", "list-form"]);
/// From this day an environment can be linked to pay-as-you-go.
pub const PAYG_START: Date = Date::of("2021-11-02");
pub(super) const PLAN: Cond = Cond::All(&[Cond::AsOfFrom(PAYG_START), is(&ENV_PAYG_PLAN, "yes")]);
/// The other reading knows no single meters: a linked environment is metered.
pub(super) const APP_METER_OFF: Cond = Cond::All(&[
    Cond::Given(&ENV_PAYG_APPS_METER),
    is(&ENV_PAYG_APPS_METER, "no"),
    Cond::Not(&Cond::Reads("D-13")),
]);
pub(super) const SITE_METER_OFF: Cond =
    Cond::All(&[Cond::Given(&ENV_PAYG_PAGES_METER), is(&ENV_PAYG_PAGES_METER, "no")]);
/// Read as the pages of 2020 and 2021 introduce it, *Yes* turns the assignment off.
pub(super) const SWITCH_OFF: Cond = Cond::All(&[
    Cond::Given(&APP_CAN_CONSUME),
    Cond::Any(&[
        Cond::All(&[is(&APP_CAN_CONSUME, "no"), Cond::Not(&Cond::Reads("D-01"))]),
        Cond::All(&[is(&APP_CAN_CONSUME, "yes"), Cond::Reads("D-01")]),
    ]),
]);
pub(super) const ALLOCATED: Cond = at_least(&ENV_ALLOCATED_PASSES, 1);
/// A Dynamics 365 license on the list for managed environments.
pub(super) const LISTED_D365: Cond = Cond::Any(&[
    is(&PERSON_D365, "enterprise"),
    Cond::All(&[from("2026-05-13"), is(&PERSON_D365, "enterprise-2026")]),
    Cond::All(&[
        from("2025-01-06"),
        is_one(&PERSON_D365, &["enterprise-2025", "team-member"]),
    ]),
]);
pub(super) const FLOW_PREMIUM: Cond = is(&PERSON_FLOW_PREMIUM, "yes");
/// From when Power Automate Premium is accepted for apps of managed environments.
pub(super) const FLOW_PREMIUM_COUNTS: Cond = Cond::Any(&[
    Cond::All(&[from("2025-01-06"), Cond::Not(&Cond::Reads("D-33"))]),
    Cond::All(&[from("2024-11-19"), Cond::Reads("D-33")]),
    from("2025-03-10"),
]);
/// The connectors moved in 2019 still count as standard here: an old app, or the transition of an old subscription.
pub(super) const EXEMPT_2019: Cond = Cond::All(&[
    is(&APP_ROW_KIND, "canvas"),
    UNMANAGED,
    Cond::Any(&[is(&APP_GATEWAY, "no"), Cond::Reads("D-27")]),
    is(&APP_ONLY_2019, "yes"),
    // The text tells both, so it has to be asked.
    Cond::Any(&[is(&APP_CUSTOM_CONNECTOR, "no"), is(&CUSTOM_CONNECTOR_EXEMPT, "yes")]),
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
pub(super) const STANDALONE: Cond = Cond::Any(&[
    is_one(&APP_ROW_KIND, &["model-driven", "portal", "code-app"]),
    is(&APP_CLASS, "premium"),
    Cond::All(&[MANAGED, Cond::Not(&is(&ENV_TYPE, "teams"))]),
]);
/// A Dynamics 365 license of the application that the app extends, in its environment.
pub(in crate::rules::passes) const D365_HELD: Cond = Cond::All(&[
    is_one(
        &PERSON_D365,
        &["enterprise", "enterprise-2025", "enterprise-2026", "enterprise-other"],
    ),
    is(&PAIR_D365_HERE, "yes"),
    is(&APP_ROW_EXTENDS_D365, "yes"),
]);
/// Only the environment asks for a right here: the app itself is standard.
pub(in crate::rules::passes) const MANAGED_ONLY: Cond =
    Cond::All(&[MANAGED, CLASSED, STANDARD, FLOW_PREMIUM_COUNTS, from("2025-03-10")]);
/// Whether a meter bills this at all is not settled.
pub(in crate::rules::passes) const UNBILLED: Cond =
    Cond::All(&[MANAGED, CLASSED, STANDARD, is(&PERSON_SEED, "m365-with-power-apps")]);
/// Microsoft 365 of the host tenant, or of a guest's own in the same cloud.
pub(super) const SEEDED: Cond = Cond::Any(&[
    is(&PERSON_SEED, "m365-with-power-apps"),
    Cond::All(&[GUEST, is(&PERSON_HOME_SEED, "yes")]),
]);
pub(super) const APP_METERED: Cond = Cond::All(&[
    PLAN,
    Cond::Not(&APP_METER_OFF),
    is(&APP_PAYG_EXCLUDED, "no"),
    Cond::Any(&[Cond::Not(&SITE), Cond::Not(&from("2022-12-01")), Cond::Reads("D-53")]),
]);

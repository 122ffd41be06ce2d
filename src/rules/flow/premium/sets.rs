//! Sets of licenses and conditions that several rules about premium and standard share.

use crate::engine::prelude::*;
use crate::rules::facts::*;

/// User licenses that carry premium features without any condition, with Plan 1 and Plan 2 (usable until September 2024).
pub(in crate::rules) const PREMIUM_SET_WITH_PLANS: &[&str] = &[
    "power-automate-premium",
    "power-automate-per-user",
    "power-automate-per-user-rpa",
    "power-automate-trial",
    "power-automate-plan-1",
    "power-automate-plan-2",
];
/// User licenses that carry premium features without any condition.
pub(in crate::rules) const PREMIUM_SET: &[&str] = &[
    "power-automate-premium",
    "power-automate-per-user",
    "power-automate-per-user-rpa",
    "power-automate-trial",
];
/// Licenses with the right to standard cloud flows besides Microsoft 365: every user license but Windows, which has no
/// cloud flows, and the Developer Plan, which counts in developer environments only.
pub(in crate::rules) const STANDARD_SET: &[&str] = &[
    "power-automate-free",
    "power-automate-premium",
    "power-automate-per-user",
    "power-automate-per-user-rpa",
    "power-automate-trial",
    "power-apps-premium",
    "power-apps-per-app",
    "power-apps-trial",
    "d365-enterprise",
    "d365-professional",
    "d365-team-member",
    "copilot-studio",
];
/// Old plans that stopped being usable on 1 October 2024.
pub(in crate::rules) const OLD_PLANS: &[&str] = &[
    "power-automate-plan-1",
    "power-automate-plan-2",
    "power-apps-plan-1",
    "power-apps-plan-2",
];
/// Every license that lets a person answer an approval.
macro_rules! any_right {
    ($($plan:literal),*) => {
        &[
            "m365",
            "power-automate-free",
            "power-automate-premium",
            "power-automate-per-user",
            "power-automate-per-user-rpa",
            "power-automate-trial",
            "power-apps-premium",
            "power-apps-per-app",
            "power-apps-trial",
            "d365-enterprise",
            "d365-professional",
            "d365-team-member",
            "developer-plan",
            $($plan,)*
        ]
    };
}
/// Every license that let a person answer an approval until September 2024.
pub(in crate::rules) const ANY_RIGHT: &[&str] = any_right!(
    "power-automate-plan-1",
    "power-automate-plan-2",
    "power-apps-plan-1",
    "power-apps-plan-2"
);
/// Every license that lets a person answer an approval since.
pub(in crate::rules) const ANY_RIGHT_2024: &[&str] = any_right!();

/// The flow is premium for another reason than its connectors. Desktop flows are taken as none until somebody names
/// them.
pub(in crate::rules) const OTHER_FEATURE: Cond = Cond::Any(&[
    is(&GATEWAY, "yes"),
    is(&HTTP, "yes"),
    is(&BPF, "yes"),
    is(&TRIGGER, "http-request"),
    is(&KIND, "business-process-flow"),
    is_one(&RPA, &["attended", "unattended", "hosted", "both"]),
]);
/// A premium step is named.
pub(in crate::rules) const PREMIUM_STEP: Cond = Cond::Any(&[
    Cond::Has(&CONNECTORS, CONNECTORS.all() & !CONNECTORS.mask(STANDARD_CONNECTORS)),
    is(&TRIGGER, "dataverse-row"),
    OTHER_FEATURE,
]);
/// A premium step is named, where plain HTTP is none.
pub(in crate::rules) const PREMIUM_STEP_BESIDES_HTTP: Cond = Cond::Any(&[
    Cond::Has(
        &CONNECTORS,
        CONNECTORS.all() & !CONNECTORS.mask(STANDARD_CONNECTORS) & !CONNECTORS.mask(&["http"]),
    ),
    is_one(&TRIGGER, &["dataverse-row", "http-request"]),
    is(&GATEWAY, "yes"),
    is(&BPF, "yes"),
    is(&KIND, "business-process-flow"),
    is_one(&RPA, &["attended", "unattended", "hosted", "both"]),
]);
/// Nobody answers for the run before the people are looked at.
pub(in crate::rules) const UNSETTLED: Cond = is(&SETTLED_BY, "none");
/// Somebody is short of a license.
pub(in crate::rules) const SOMEBODY_SHORT: Cond = Cond::AtLeast(Expr::ShortPeople, Expr::Const(1));

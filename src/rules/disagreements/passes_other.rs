//! The other readings of points on app passes, in their own words. The computation over the tables asks which is taken.

use super::wording;
use crate::engine::prelude::*;
use crate::rules::facts::{ADDON_RESTRICTION, MY_ROLE};
use crate::rules::sources::{
    CA25, CODE222, CODE450, COMM3, COMM5, DEVP, F23A, FAQ23, FORUM, GH1127, GH1168, ME23, ME25A2, ME26A, MEBLOG, P25,
    PA21, PA25, PAYG25, S3, VLC24,
};

/// `D-01` the other way.
pub static D01: &[(&str, &[Version])] = &[(
    "pa-toggle-meaning",
    &[wording(
        Period::from("2020-08-31"),
        "The switch turns the assignment of passes off: with *Yes* an app uses none.",
        &[PA21.at("Step three: Set up apps to use per app plans")],
    )],
)];
/// `D-03` the other way.
pub static D03: &[(&str, &[Version])] = &[(
    "pa-share-vs-launch",
    &[wording(
        Period::from("2019-10-01"),
        "A pass is taken when a person opens the app. Sharing alone takes none.",
        &[
            COMM5.at("Answer"),
            GH1127.at("Question and answer"),
            VLC24.at("Power Apps"),
        ],
    )],
)];
/// `D-05` the other way.
pub static D05: &[(&str, &[Version])] = &[(
    "report-reconcile",
    &[wording(
        Period::from("2023-11-07"),
        "What a report marks as app pass took a pass, whatever the app.",
        &[FORUM.at("Question")],
    )],
)];
/// `D-06` the other way.
pub static D06: &[(&str, &[Version])] = &[(
    "pa-pass-per-licence",
    &[wording(
        Period::from("2021-10-01"),
        "Licenses dated 1 Oct 2021 itself count as bought before the change: three passes each until their term ends.",
        &[PA21.at("FAQ: Has per app licensing changed?")],
    )],
)];
/// `D-07` the other way.
pub static D07: &[(&str, &[Version])] = &[(
    "pa-pass-per-licence",
    &[wording(
        Period::from("2021-10-01"),
        "A new license yields three passes, as one tenant observed.",
        &[COMM3.at("Observation")],
    )],
)];
/// `D-08` the other way.
pub static D08: &[(&str, &[Version])] = &[(
    "pa-grandfathered-triple-mix",
    &[wording(
        Period::from("2021-10-01"),
        "An old license is two apps and one portal of one person in one environment; its passes are not free for anything else.",
        &[PA21.at("FAQ: Has per app licensing changed?")],
    )],
)];
/// `D-11` the other way.
pub static D11: &[(&str, &[Version])] = &[(
    "pa-flow-rights",
    &[wording(
        Period::from("2023-05-23"),
        "A pass lets nobody own premium flows. Power Apps Premium or Power Automate Premium does, for any flow.",
        &[PA25.at("FAQ"), F23A.at("Power Apps plans")],
    )],
)];
/// `D-13` the other way.
pub static D13: &[(&str, &[Version])] = &[(
    "pa-payg-ignores-passes",
    &[wording(
        Period::from("2024-12-01"),
        "In an environment linked to pay-as-you-go passes are ignored, whichever meters are on.",
        &[PAYG25.at("Power Apps per app meter")],
    )],
)];
/// `D-14` the other way.
pub static D14: &[(&str, &[Version])] = &[(
    "pa-managed-environment",
    &[wording(
        Period::from("2022-10-12"),
        "Pay-as-you-go never answers for apps of managed environments.",
        &[ME23.at("Licensing"), ME26A.at("Licensing")],
    )],
)];
/// `D-27` the other way.
pub static D27: &[(&str, &[Version])] = &[(
    "app-reclassified-connectors-2019",
    &[wording(
        Period::between("2019-10-01", "2025-04-01"),
        "Gateways belong to the exemption of the connectors that were moved in 2019.",
        &[P25.at("Microsoft 365")],
    )],
)];
/// `D-31` the other way.
pub static D31: &[(&str, &[Version])] = &[(
    "pa-pass-per-licence",
    &[wording(
        Period::between("2021-10-01", "2022-03-24"),
        "A license is two apps and one portal of one person in one environment.",
        &[GH1168.at("Question")],
    )],
)];
/// `D-33` the other way.
pub static D33: &[(&str, &[Version])] = &[(
    "pa-managed-environment",
    &[wording(
        Period::between("2024-11-19", "2025-03-10"),
        "Power Automate Premium is accepted for apps of managed environments from the announcement on.",
        &[MEBLOG.at("Licensing of managed environments"), ME25A2.at("Licensing")],
    )],
)];
/// `D-34` the other way.
pub static D34: &[(&str, &[Version])] = &[(
    "pa-developer-plan-managed",
    &[wording(
        Period::from("2023-04-18"),
        "The Developer Plan does not count in managed environments from 18 Apr 2023 on.",
        &[DEVP.at("About the Developer Plan")],
    )],
)];
/// `D-35` the other way.
pub static D35: &[(&str, &[Version])] = &[(
    "pa-payg-ignores-passes",
    &[wording(
        Period::from("2026-05-13"),
        "The meter does not bill people with Microsoft 365 for standard apps of managed environments, and they need nothing else.",
        &[PAYG25.at("Power Apps per app meter")],
    )],
)];
/// `D-51` the other way.
pub static D51: &[(&str, &[Version])] = &[(
    "pa-toggle-default-on",
    &[wording(
        Period::from("2020-08-31"),
        "The switch starts on for every app, those made before October 2020 included.",
        &[PA25.at("Step 3: Important")],
    )],
)];
/// `D-52` the other way.
pub static D52: &[(&str, &[Version])] = &[(
    "pa-code-apps",
    &[wording(
        Period::from("2019-10-01"),
        "A code app accepts what a premium canvas app accepts.",
        &[
            CODE222.at("Reply of March 13, 2026"),
            CODE450.at("Reply of September 4, 2026"),
        ],
    )],
)];
/// `D-53` the other way.
pub static D53: &[(&str, &[Version])] = &[(
    "portal-payg",
    &[wording(
        Period::from("2021-11-02"),
        "The app meter counts people on portals as it counts people of apps.",
        &[FAQ23.at("Power Apps per app meter")],
    )],
)];
/// `D-55` the other way.
pub static D55: &[(&str, &[Version])] = &[(
    "portal-internal-per-app",
    &[wording(
        Period::from("2019-10-01"),
        "The per user plan covers one portal of the tenant.",
        &[S3.at("Run Unlimited Apps")],
    )],
)];
/// `D-09` the other way.
pub static D09: &[(&str, &[Version])] = &[(
    "pa-allocate-who",
    &[Version {
        in_force: Period::from("2025-04-29"),
        editions: Edition::ALL,
        statement: prose(
            "Where allocation is restricted, only Power Platform and Dynamics 365 administrators may allocate add-ons, global administrators no longer.",
        ),
        cites: &[CA25.at("Control who can allocate add-on capacity")],
        when: Cond::All(&[Cond::Given(&MY_ROLE), Cond::Given(&ADDON_RESTRICTION)]),
        then: &[Then::Number(
            "mayAllocate",
            Expr::If(
                &Cond::Any(&[
                    is_one(&MY_ROLE, &["power-platform-admin", "dynamics-365-admin"]),
                    Cond::All(&[
                        is(&ADDON_RESTRICTION, "all"),
                        is_one(&MY_ROLE, &["environment-admin", "global-admin"]),
                    ]),
                ]),
                &Expr::Const(1),
                &Expr::Const(0),
            ),
        )],
    }],
)];

//! Who sees the figures on licenses.
//!
//! The summary of the tenant is for Power Platform and Dynamics 365 administrators. Administrators of an environment see
//! the view of their environment only, unless a tenant setting opens the summary to them.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{VLC26, VLC26B};

const VIEWS: Expr = first_of!(
    (
        is_one(
            &MY_ROLE,
            &["power-platform-admin", "dynamics-365-admin", "global-admin"],
        ),
        Expr::Const(2)
    ),
    (
        is(&MY_ROLE, "environment-admin"),
        Expr::If(&is(&TENANT_SUMMARY_VIEW, "yes"), &Expr::Const(2), &Expr::Const(1))
    ),
    (
        is(&MY_ROLE, "delegated-partner"),
        Expr::Between(&Expr::Const(0), &Expr::Const(2))
    ),
    Expr::Const(0)
);

/// `report-access`
pub static REPORT_ACCESS: Rule = Rule {
    id: "report-access",
    aliases: &[],
    title: "Who sees the figures",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2026-04-01"),
        editions: Edition::ALL,
        statement: prose(
            "Power Platform and Dynamics 365 administrators see the summary and the environments. Environment administrators see their environment; the summary only if the tenant setting for it is on.",
        ),
        cites: &[
            VLC26.at("Who can access and set up"),
            VLC26B.at("Who can access and set up"),
        ],
        when: Cond::Any(&[
            Cond::All(&[Cond::Given(&REPORT_KIND), is(&REPORT_KIND, "access")]),
            Cond::Given(&MY_ROLE),
        ]),
        then: &[
            Then::Number("viewsAvailable", VIEWS),
            Then::When(
                &is(&MY_ROLE, "global-admin"),
                &[Then::Inform(
                    "I-REPORT-ROLE-UNLISTED",
                    "Global administrators are not on the list of that page. As administrators of the tenant they are taken to see both.",
                )],
            ),
        ],
    }],
    example: Example {
        story: prose("An environment administrator misses the summary; the tenant setting for it is off."),
        questionnaire: "report",
        as_of: "2026-08-03",
        answers: prose(r#"{"report-kind": "access", "my-role": "environment-admin", "tenant-summary-view": "no"}"#),
        status: Status::NotProven,
        outcome: prose("One of two views: that of the environment."),
    },
};

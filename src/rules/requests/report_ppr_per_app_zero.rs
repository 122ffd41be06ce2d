//! The request report shows an entitlement of nothing for people on app passes. That is a known fault.
//!
//! Their entitlement is 6,000, or 1,000 a pass before 31 October 2021, and is put in its place. The report repeats the entitlement for each environment: it counts once a person and day. A report is cut by
//! days of UTC, so what lies above is certain, what lies within is not proven.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{API20B, PAYGFAQ24, R25};

const FROM_REPORT: Cond = Cond::All(&[PERSON, Cond::Given(&REPORT_ENTITLED)]);
static NOTHING: Cond = Cond::All(&[
    Cond::Not(&at_least(&REPORT_ENTITLED, 1)),
    Cond::Any(&[each_bases(&PERSON_LICENSES, &["power-apps-per-app"]), ON_APP_METER]),
]);
static WITHIN: Cond = Cond::All(&[USE_NAMED, Cond::Not(&SHORT)]);

const THEN: &[Then] = &[
    Then::When(
        &NOTHING,
        &[Then::Inform(
            "I-PPR-ZERO-FIX",
            "The report shows no entitlement for people on app passes or the meter for apps, which is a known fault. The limit of a pass is put in its place.",
        )],
    ),
    Then::When(
        &WITHIN,
        &[Then::Inform(
            "I-PPR-DAY-CUT",
            "Reports are cut by days of UTC. What lies above the limit is certain; that the 24 hours across midnight were within is not proven.",
        )],
    ),
];

/// `report-ppr-per-app-zero`
pub static REPORT_PPR_PER_APP_ZERO: Rule = Rule {
    id: "report-ppr-per-app-zero",
    aliases: &[],
    title: "The request report shows no entitlement for passes",
    force: Force::Info,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2021-10-31"),
            editions: &[Edition::Current],
            statement: prose(
                "For people on app passes the request report shows an entitlement of nothing. 1,000 for each pass stand in for it.",
            ),
            cites: &[R25.at("Note on the report"), API20B.at("Limits")],
            when: FROM_REPORT,
            then: THEN,
        },
        Version {
            in_force: Period::from("2021-10-31"),
            editions: &[Edition::Current],
            statement: prose(
                "For people on app passes or the meter for apps the request report shows an entitlement of nothing. 6,000 stands in for it.",
            ),
            cites: &[R25.at("Note on the report"), PAYGFAQ24.at("Known issues")],
            when: FROM_REPORT,
            then: THEN,
        },
    ],
    example: Example {
        story: prose(
            "A report of May 2025 says that somebody on a pass is entitled to nothing and made 3,900 requests.",
        ),
        questionnaire: "requests",
        as_of: "2025-05-30",
        answers: prose(
            r#"{"person-licenses": ["power-apps-per-app"], "report-entitled-requests": 0, "daily-requests": 3900}"#,
        ),
        status: Status::Covered,
        outcome: prose("Within 6,000, as far as a report by days can tell."),
    },
};

//! Identities without a license share one pool of the tenant.
//!
//! Application users, non-interactive, administrative and system users draw on it together. Without Dynamics 365 it is 25,000 requests in 24 hours. With Dynamics 365
//! Enterprise or Professional it is 500,000 and 5,000 more for each base license, at most 10,000,000; until October 2021 it was 100,000 or 50,000. The largest
//! pool counts, no sum. Attached licenses, Team Members and device licenses add nothing. A flow of a service principal in context of Dynamics 365 may use the whole
//! pool where the switch of the flow says so, else 200,000 in the transition period.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{API20B, R25, R26, SP24, SP26};

const BY_PRINCIPAL: Cond = Cond::All(&[
    Cond::Any(&[Cond::All(&[FLOW, NO_PERSON]), APPLICATION]),
    Cond::Not(&Cond::Given(&PERSON_LICENSES)),
    Cond::Any(&[ASKED, Cond::Given(&LICENSES_OWNED)]),
]);
/// An application as such: its limit is the pool.
const SET: Then = Then::When(
    &APPLICATION,
    &[
        set(&LIMIT_OF, "pool"),
        Then::Number("requestLimit", Expr::Plus(&ADDED, &Expr::Const(0))),
        Then::Number("requestsOver", Expr::Plus(&OVER_ADDED, &Expr::Const(0))),
    ],
);
/// Both sets of figures were in print; without Dynamics 365 they are the same.
const DATE: Then = Then::When(
    &Cond::All(&[
        APPLICATION,
        OWNS_D365,
        Cond::AsOfFrom(Date::of("2021-10-07")),
        Cond::Not(&Cond::AsOfFrom(Date::of("2021-12-01"))),
    ]),
    &[Then::Warn(
        "W-PPR-DATE",
        "Around these weeks two sets of pools were in print: 50,000 and 100,000 before, 500,000 and 5,000 for each base license after. The new one counts from 31 Oct 2021.",
    )],
);
const BEYOND: Then = Then::When(
    &Cond::All(&[APPLICATION, SHORT]),
    &[Then::Status(Status::Gap, Axis::Both)],
);

/// `request-limit-service-principal-pool`
pub static REQUEST_LIMIT_SERVICE_PRINCIPAL_POOL: Rule = Rule {
    id: "request-limit-service-principal-pool",
    aliases: &[],
    title: "The pool for identities without a license",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2021-10-31"),
            editions: &[Edition::Current],
            statement: prose(
                "Identities without a license share one pool of the tenant: 100,000 requests in 24 hours with Dynamics 365 Enterprise, 50,000 with Professional, else 25,000. The largest counts.",
            ),
            cites: &[API20B.at("Non-licensed users")],
            when: BY_PRINCIPAL,
            then: &[
                SET,
                Then::Number("nonLicensedPool", Expr::Plus(&POOL_2019, &Expr::Const(0))),
                BEYOND,
                DATE,
            ],
        },
        Version {
            in_force: Period::between("2021-10-31", "2026-09-08"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "Identities without a license share one pool of the tenant: with Dynamics 365 Enterprise or Professional 500,000 requests in 24 hours and 5,000 for each base license, at most 10,000,000, else 25,000.",
            ),
            cites: &[R25.at("Non-licensed users"), SP24.at("Request limits")],
            when: BY_PRINCIPAL,
            then: &[
                SET,
                Then::Number("nonLicensedPool", Expr::Plus(&POOL_2021, &Expr::Const(0))),
                BEYOND,
                DATE,
            ],
        },
        Version {
            in_force: Period::from("2026-09-08"),
            editions: &[Edition::Current],
            statement: prose(
                "Identities without a license share one pool of the tenant: with Dynamics 365 Enterprise or Professional 500,000 requests in 24 hours and 5,000 for each base license, at most 10,000,000, else 25,000.",
            ),
            cites: &[R26.at("Non-licensed users"), SP26.at("Request limits")],
            when: BY_PRINCIPAL,
            then: &[
                SET,
                Then::Number("nonLicensedPool", Expr::Plus(&POOL_2021, &Expr::Const(0))),
                BEYOND,
            ],
        },
    ],
    example: Example {
        story: prose(
            "An application writes to Dataverse. The tenant owns 85 Supply Chain Management licenses, 30 of them attached to others.",
        ),
        questionnaire: "requests",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"request-source": "application", "licenses-owned": [{"license": "d365-enterprise", "product": "supply-chain-management", "count": 55}, {"license": "d365-enterprise", "product": "supply-chain-management", "attach": true, "count": 30}], "daily-requests": 610000}"#,
        ),
        status: Status::Covered,
        outcome: prose("500,000 and 55 times 5,000: 775,000 requests in 24 hours for all such identities together."),
    },
};

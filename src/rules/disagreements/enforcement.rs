//! What the service does to a flow, and when.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::enforcement::enforcement_service_principal::UNLICENSED as UNLICENSED_PRINCIPAL;
use crate::rules::flow::enforcement::owner_left_14_days::{AFTER_30_DAYS as LEFT_30, OWNER_LEFT};
use crate::rules::flow::enforcement::owner_left_remedies::OWNER_GONE;
use crate::rules::flow::enforcement::owner_lost_licence_14_days::{AFTER_30_DAYS as LOST_30, OWNER_SHORT};
use crate::rules::requests::request_limit_whose as whose_limit;
use crate::rules::sources::{E23, E24A, F21, F23C, F25, L25, R26, S4, UL26};

const OF_2021: &[Citation] = &[F21.at("The owner of a flow left, or has no premium license any more")];
const OF_2024: &[Citation] = &[E24A.at("Timeline")];
const BLOCKED: &[Then] = &[Then::Printed {
    what: "environment operations are blocked",
    on: None,
    after: "90 days after a notice to admins",
}];
const fn thirty(in_force: Period, when: Cond, then: &'static [Then]) -> Version {
    Version {
        in_force,
        editions: Edition::ALL,
        statement: prose("A premium flow is turned off after 30 days, as the page of 2021 says."),
        cites: OF_2021,
        when,
        then,
    }
}
const fn ladder(when: Cond) -> Version {
    Version {
        in_force: Period::from("2024-05-17"),
        editions: Edition::ALL,
        statement: prose(
            "No flow is turned off by itself: 90 days after a notice to admins environment operations are blocked, after 180 days further steps follow.",
        ),
        cites: OF_2024,
        when,
        then: BLOCKED,
    }
}

static LEFT_ALONE: Cond = Cond::All(&[is(&IN_SOLUTION, "no"), is(&HAS_COOWNER, "no")]);

/// `X-19`
pub static X19: Disagreement = Disagreement {
    id: "X-19",
    topic: prose("When a flow without license is turned off"),
    rules: &["owner-left-14-days", "owner-lost-licence-14-days"],
    in_force: Period::from("2022-09-01"),
    implemented: prose(
        "14 days for each flow, for events from September 2022; the ladder of 90 and 180 days comes on top for the tenant from May 2024; 30 days for earlier events.",
    ),
    other: prose("The pages of 2024 speak of 90 and 180 days only, a page of 2021 of 30 days."),
    cites: &[
        S4.at("Enforcement"),
        L25.at("Expiration limits"),
        E24A.at("Timeline"),
        F21.at("The owner of a flow left, or has no premium license any more"),
    ],
    instead: &[
        (
            "owner-left-14-days",
            &[
                thirty(Period::between("2022-09-01", "2024-05-17"), OWNER_LEFT, &[LEFT_30]),
                ladder(OWNER_LEFT),
            ],
        ),
        (
            "owner-lost-licence-14-days",
            &[
                thirty(Period::between("2022-09-01", "2024-05-17"), OWNER_SHORT, &[LOST_30]),
                ladder(OWNER_SHORT),
            ],
        ),
    ],
};

/// `X-37`
pub static X37: Disagreement = Disagreement {
    id: "X-37",
    topic: prose("Whether a flow outside a solution can change its limits"),
    rules: &["owner-left-remedies", "request-limit-whose"],
    in_force: Period::from("2023-05-23"),
    implemented: prose(
        "A co-owner adds it to a solution; it stays the same flow, and then the owner and the limits can change.",
    ),
    other: prose(
        "Another answer of the same page says that its request limit is that of its creator and cannot be changed.",
    ),
    cites: &[
        F25.at("The owner of a flow left the organization"),
        F25.at("Whose limits does a flow use?"),
    ],
    instead: &[(
        "request-limit-whose",
        &[Version {
            in_force: Period::from("2023-05-23"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "A flow that was made outside a solution keeps the limit of whoever made it, and nothing changes that.",
            ),
            cites: &[F25.at("Whose limits does a flow use?")],
            when: whose_limit::ABOUT_A_FLOW,
            then: whose_limit::HOLDERS,
        }],
    )],
};

/// `X-48`
pub static X48: Disagreement = Disagreement {
    id: "X-48",
    topic: prose("Process on a flow outside a solution"),
    rules: &["owner-left-remedies"],
    in_force: Period::from("2023-05-23"),
    implemented: prose(
        "Until 13 Aug 2026 an admin may put Process on it. From then on the flow goes into a solution first.",
    ),
    other: prose(
        "The older answer that Process is the way for a flow without co-owner was never rewritten; newer pages want a flow in a solution for it.",
    ),
    cites: &[
        S4.at("The owner of a flow left the organization"),
        UL26.at("Before you start"),
        R26.at("Flows outside a solution"),
    ],
    instead: &[(
        "owner-left-remedies",
        &[Version {
            in_force: Period::from("2023-05-23"),
            editions: Edition::ALL,
            statement: prose(
                "In a solution the owner can be changed. Outside one, a co-owner adds the flow to a solution first. Without a co-owner, a Process license is the only way named.",
            ),
            cites: &[S4.at("The owner of a flow left the organization")],
            when: OWNER_GONE,
            then: &[Then::When(
                &LEFT_ALONE,
                &[
                    Then::Suspend(&["cost-break-even"]),
                    Then::Alternative {
                        label: "Process license on the flow",
                        licenses: &[("power-automate-process", Expr::Const(1))],
                        note: "The only way that the answer of 2023 names for a flow without solution and co-owner.",
                    },
                ],
            )],
        }],
    )],
};

/// `X-49`
pub static X49: Disagreement = Disagreement {
    id: "X-49",
    topic: prose("When flows of a service principal are turned off"),
    rules: &["enforcement-service-principal"],
    in_force: Period::from("2023-09-15"),
    implemented: prose(
        "Three phases: a printed calendar with 15 Aug 2024, then no date, since August 2026 suspension without a period. No day is computed.",
    ),
    other: prose(
        "The calendar of 2023 counts 90 days from the notice to makers, which would give 14 Jul 2024; the pages of 2024 lack the row.",
    ),
    cites: &[
        F23C.at("Enforcement timeline"),
        E23.at("Timeline"),
        E24A.at("Timeline"),
        UL26.at("What happens without a license"),
    ],
    instead: &[(
        "enforcement-service-principal",
        &[Version {
            in_force: Period::between("2023-09-15", "2024-05-17"),
            editions: Edition::ALL,
            statement: prose(
                "An unlicensed premium flow of a service principal is turned off 90 days after the notice to makers of 15 Apr 2024.",
            ),
            cites: &[F23C.at("Enforcement timeline"), E23.at("Timeline")],
            when: UNLICENSED_PRINCIPAL,
            then: &[Then::Printed {
                what: "flow is turned off",
                on: Some(Date::of("2024-07-14")),
                after: "90 days after the notice to makers",
            }],
        }],
    )],
};

//! Points on how limits of several licenses come together, and since when they are higher.

use crate::engine::prelude::*;
use crate::rules::requests::{
    PPR_DATE, copilot_requests, ppr_limits_2021, ppr_per_app_passes, ppr_stacking, request_limit_stacking as stacking,
    request_limit_values as values,
};
use crate::rules::sources::*;

/// `X-21`
pub static X21: Disagreement = Disagreement {
    id: "X-21",
    topic: prose("Whether the limits of several licenses add up"),
    rules: &["request-limit-stacking"],
    in_force: Period::from("2023-08-01"),
    implemented: prose(
        "Base licenses of different product lines add up until 7 Sep 2026. From the text of 8 Sep 2026 on each flow has the limit of its context, and the sum is information.",
    ),
    other: prose(
        "The licenses of a person add up, as texts until 2025 say; the newest text still has an example that adds two products.",
    ),
    cites: &[
        S4.at("How do Power Automate license plans work?"),
        F25.at("How do Power Automate license plans work?"),
        R25.at("Other details"),
        R26.at("Limits by license context"),
    ],
    instead: &[
        (
            "request-limit-values",
            &[Version {
                in_force: Period::from("2026-09-08"),
                editions: &[Edition::Current],
                statement: prose(
                    "The official limits of base licenses of different product lines add up for every flow of the person.",
                ),
                cites: &[
                    R25.at("Other details"),
                    F25.at("How do Power Automate license plans work?"),
                ],
                when: values::ABOUT_A_FLOW,
                then: &[
                    values::LIMIT,
                    values::BEYOND,
                    values::TERMS,
                    values::RUNTIME,
                    values::PREMIUM,
                ],
            }],
        ),
        (
            "request-limit-stacking",
            &[Version {
                in_force: Period::from("2026-09-08"),
                editions: &[Edition::Current],
                statement: prose("The official limits of base licenses of different product lines add up."),
                cites: &[R25.at("Other details")],
                when: stacking::SEVERAL,
                then: &[],
            }],
        ),
        (
            "ppr-limits-2021",
            &[Version {
                in_force: Period::from("2026-09-08"),
                editions: &[Edition::Current],
                statement: prose("In 24 hours a person has the sum over the product lines of the licenses held."),
                cites: &[R25.at("Other details")],
                when: ppr_limits_2021::ABOUT_A_PERSON,
                then: &[
                    ppr_limits_2021::WHO,
                    ppr_limits_2021::GIVEN,
                    ppr_limits_2021::LIMIT,
                    ppr_limits_2021::BEYOND,
                    ppr_limits_2021::TERMS,
                ],
            }],
        ),
        (
            "ppr-stacking",
            &[Version {
                in_force: Period::from("2026-09-08"),
                editions: &[Edition::Current],
                statement: prose("Base licenses of different product lines add up."),
                cites: &[R25.at("Other details")],
                when: ppr_stacking::SEVERAL,
                then: &[],
            }],
        ),
    ],
};

/// `D-28`
pub static D28: Disagreement = Disagreement {
    id: "D-28",
    topic: prose("Requests of app passes in 2019"),
    rules: &["ppr-per-app-passes"],
    in_force: Period::between("2019-10-01", "2021-10-31"),
    implemented: prose("1,000 for each pass of the person."),
    other: prose("The article of March 2020 prints 1,000 without saying for what: read as one figure for the person."),
    cites: &[S3.at("Power Automate"), API19.at("Limits"), API20.at("Limits")],
    instead: &[(
        "ppr-per-app-passes",
        &[Version {
            in_force: Period::between("2019-10-01", "2021-10-31"),
            editions: &[Edition::Current],
            statement: prose("App passes bring a person 1,000 requests in 24 hours together."),
            cites: &[S3.at("Power Automate")],
            when: ppr_per_app_passes::BY_PASS,
            then: &[],
        }],
    )],
};

/// `D-39`
pub static D39: Disagreement = Disagreement {
    id: "D-39",
    topic: prose("The day on which the request limits rose"),
    rules: &["ppr-limits-2019", "ppr-limits-2021", "request-limit-values"],
    in_force: Period::between("2021-10-07", "2021-12-01"),
    implemented: prose("31 Oct 2021, the label of the first text with the new figures."),
    other: prose(
        "Texts of 6 and 26 October print the old ones, and on 17 November a reader saw both at once. Read so, the old ones hold as long as they were in print.",
    ),
    cites: &[
        F21.at("Request limits"),
        PM21.at("Requests meter"),
        T21.at("Request limits"),
        GH975.at("Both figures"),
    ],
    instead: &[
        (
            "ppr-limits-2021",
            &[Version {
                in_force: Period::between("2021-10-31", "2021-11-18"),
                editions: &[Edition::Current],
                statement: prose(
                    "In 24 hours a person still has 20,000 requests with Dynamics 365 Enterprise, 10,000 with Professional, 5,000 with Team Members or a per user plan, 2,000 with Microsoft 365, 1,000 for each app pass.",
                ),
                cites: &[F21.at("Request limits"), GH975.at("Both figures")],
                when: ppr_limits_2021::ABOUT_A_PERSON,
                then: &[
                    ppr_limits_2021::WHO,
                    ppr_limits_2021::GIVEN,
                    ppr_limits_2021::LIMIT,
                    ppr_limits_2021::BEYOND,
                    ppr_limits_2021::TERMS,
                    PPR_DATE,
                ],
            }],
        ),
        (
            "request-limit-values",
            &[Version {
                in_force: Period::between("2021-10-31", "2021-11-18"),
                editions: &[Edition::Current],
                statement: prose(
                    "In 24 hours Microsoft 365 still gives 2,000 requests, per user plans and Team Members 5,000, Dynamics 365 Professional 10,000 and Enterprise 20,000, an app pass 1,000, a per flow license 15,000 for its flow.",
                ),
                cites: &[F21.at("Request limits"), GH975.at("Both figures")],
                when: values::ABOUT_A_FLOW,
                then: &[
                    values::LIMIT,
                    values::BEYOND,
                    values::TERMS,
                    values::RUNTIME,
                    values::UNKNOWN_LIMIT,
                    PPR_DATE,
                ],
            }],
        ),
    ],
};

const EACH_PAID: &str = "The official limits of all paid base licenses add up, two of one product line included; an attached one adds nothing.";

/// `D-40`
pub static D40: Disagreement = Disagreement {
    id: "D-40",
    topic: prose("Which licenses add up"),
    rules: &["ppr-stacking", "request-limit-stacking"],
    in_force: Period::from("2021-10-31"),
    implemented: prose("Product lines until 7 Sep 2026, contexts from then on."),
    other: prose(
        "Each paid license, two of one line included, as one sentence reads. What is attached to another license adds nothing.",
    ),
    cites: &[
        R25.at("Other details"),
        F25.at("How do Power Automate license plans work?"),
        R26.at("Limits by license context"),
    ],
    instead: &[
        (
            "request-limit-values",
            &[Version {
                in_force: Period::from("2026-09-08"),
                editions: &[Edition::Current],
                statement: prose("The official limits of all paid base licenses add up for every flow of the person."),
                cites: &[R25.at("Other details")],
                when: values::ABOUT_A_FLOW,
                then: &[
                    values::LIMIT,
                    values::BEYOND,
                    values::TERMS,
                    values::RUNTIME,
                    values::PREMIUM,
                ],
            }],
        ),
        (
            "request-limit-stacking",
            &[Version {
                in_force: Period::from("2021-10-31"),
                editions: Edition::ALL,
                statement: prose(EACH_PAID),
                cites: &[R25.at("Other details")],
                when: stacking::SEVERAL,
                then: &[],
            }],
        ),
        (
            "ppr-limits-2021",
            &[Version {
                in_force: Period::from("2026-09-08"),
                editions: &[Edition::Current],
                statement: prose("In 24 hours a person has the sum of the limits of all paid base licenses held."),
                cites: &[R25.at("Other details")],
                when: ppr_limits_2021::ABOUT_A_PERSON,
                then: &[
                    ppr_limits_2021::WHO,
                    ppr_limits_2021::GIVEN,
                    ppr_limits_2021::LIMIT,
                    ppr_limits_2021::BEYOND,
                    ppr_limits_2021::TERMS,
                ],
            }],
        ),
        (
            "ppr-stacking",
            &[Version {
                in_force: Period::from("2021-10-31"),
                editions: Edition::ALL,
                statement: prose(EACH_PAID),
                cites: &[R25.at("Other details")],
                when: ppr_stacking::SEVERAL,
                then: &[],
            }],
        ),
    ],
};

/// `D-41`
pub static D41: Disagreement = Disagreement {
    id: "D-41",
    topic: prose("Requests of several app passes"),
    rules: &["ppr-per-app-passes"],
    in_force: Period::from("2021-10-31"),
    implemented: prose("One figure of 6,000, however many passes; the report is to be read so."),
    other: prose("Each pass brings its own, as until October 2021."),
    cites: &[API20B.at("Limits"), R25.at("Note on the report")],
    instead: &[(
        "ppr-per-app-passes",
        &[Version {
            in_force: Period::from("2021-10-31"),
            editions: &[Edition::Current],
            statement: prose("Each app pass brings a person 6,000 requests in 24 hours."),
            cites: &[API20B.at("Limits")],
            when: ppr_per_app_passes::BY_PASS,
            then: &[],
        }],
    )],
};

/// `D-42`
pub static D42: Disagreement = Disagreement {
    id: "D-42",
    topic: prose("Requests of several Copilot Studio packs"),
    rules: &["copilot-requests"],
    in_force: Period::from("2021-10-31"),
    implemented: prose("250,000, with 250,000 for each pack as the upper bound."),
    other: prose("Each pack adds its own limit."),
    cites: &[R25.at("Copilot Studio"), P25.at("Copilot Studio")],
    instead: &[(
        "copilot-requests",
        &[Version {
            in_force: Period::from("2021-10-31"),
            editions: &[Edition::Current],
            statement: prose("Flows that agents run have 250,000 requests in 24 hours for each pack."),
            cites: &[R25.at("Copilot Studio")],
            when: copilot_requests::OF_AN_AGENT,
            then: &[],
        }],
    )],
};

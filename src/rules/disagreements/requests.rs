//! Points on single request limits, on add-ons and meters.

use crate::engine::prelude::*;
use crate::rules::capacity::addon::addon_ppr;
use crate::rules::flow::metered::payg_flow_runs_counted as runs;
use crate::rules::requests::{
    request_addon, request_limit_manual_transition as manual, request_limit_profile as profile,
};
use crate::rules::sources::*;

/// `X-25`
pub static X25: Disagreement = Disagreement {
    id: "X-25",
    topic: prose("Team Members in the transition period"),
    rules: &["request-limit-profile", "seeded-dynamics"],
    in_force: Period::from("2021-10-06"),
    implemented: prose("10,000 requests of one flow: five tables, the newest among them."),
    other: prose("25,000, as the licensing questions keep printing."),
    cites: &[
        F21.at("Transition period"),
        S4.at("Dynamics 365 license questions"),
        F25.at("Dynamics 365 license questions"),
        T21.at("Transition period"),
        R26.at("Transition period"),
    ],
    instead: &[
        (
            "request-limit-profile",
            &[
                Version {
                    in_force: Period::between("2021-10-06", "2023-07-31"),
                    editions: &[Edition::Current],
                    statement: prose(
                        "In the transition period a flow of somebody with Team Members may make 25,000 requests in 24 hours.",
                    ),
                    cites: &[F25.at("Dynamics 365 license questions")],
                    when: profile::BY_PROFILE,
                    then: &[profile::FIGURE],
                },
                Version {
                    in_force: Period::from("2023-07-31"),
                    editions: &[Edition::Current],
                    statement: prose(
                        "In the transition period a flow of somebody with Team Members may make 25,000 requests in 24 hours.",
                    ),
                    cites: &[F25.at("Dynamics 365 license questions")],
                    when: profile::BY_PROFILE,
                    then: &[profile::FIGURE, profile::RIVAL],
                },
            ],
        ),
        ("seeded-dynamics", super::rights::TEAM_MEMBERS_25),
    ],
};

/// `X-26`
pub static X26: Disagreement = Disagreement {
    id: "X-26",
    topic: prose("The ceiling on pay-as-you-go"),
    rules: &["payg-request-overage"],
    in_force: Period::from("2025-06-03"),
    implemented: prose("10,000,000 requests of one flow in 24 hours."),
    other: prose("15,000,000, by the licensing questions of June 2025."),
    cites: &[L25.at("Performance profiles"), F25.at("Performance profiles")],
    instead: &[(
        "request-limit-profile",
        &[Version {
            in_force: Period::from("2025-06-03"),
            editions: &[Edition::Current],
            statement: prose("In an environment on pay-as-you-go a flow may make 15,000,000 requests in 24 hours."),
            cites: &[F25.at("Performance profiles")],
            when: profile::BY_PROFILE,
            then: &[profile::FIGURE, profile::RIVAL],
        }],
    )],
};

/// `X-27`
pub static X27: Disagreement = Disagreement {
    id: "X-27",
    topic: prose("The medium profile in the transition period"),
    rules: &["request-limit-profile"],
    in_force: Period::from("2023-07-31"),
    implemented: prose("200,000 requests of one flow since 31 Jul 2023, by five texts."),
    other: prose("100,000, as two texts of 2024 and 2025 still print, and the questions of 2023."),
    cites: &[
        T23.at("Transition period"),
        L25.at("Performance profiles"),
        R26.at("Transition period"),
        T24A.at("Transition period"),
        F25.at("Performance profiles"),
        S4.at("Power Apps license questions"),
    ],
    instead: &[(
        "request-limit-profile",
        &[Version {
            in_force: Period::from("2023-07-31"),
            editions: &[Edition::Current],
            statement: prose(
                "In the transition period a flow at the medium profile may make 100,000 requests in 24 hours.",
            ),
            cites: &[F25.at("Performance profiles")],
            when: profile::BY_PROFILE,
            then: &[profile::FIGURE],
        }],
    )],
};

/// `X-38`
pub static X38: Disagreement = Disagreement {
    id: "X-38",
    topic: prose("A child flow in the transition period"),
    rules: &["request-limit-profile"],
    in_force: Period::from("2022-10-10"),
    implemented: prose("A child flow has the medium profile, whoever owns it."),
    other: prose("The limit is that of the calling flow, in the transition period that of the owner of the child."),
    cites: &[
        L22.at("Performance profiles"),
        L25.at("Performance profiles"),
        F25.at("Whose limits"),
    ],
    instead: &[(
        "request-limit-profile",
        &[Version {
            in_force: Period::from("2022-10-10"),
            editions: &[Edition::Current],
            statement: prose(
                "In the transition period a child flow may make what the profile of its own owner allows.",
            ),
            cites: &[F25.at("Whose limits")],
            when: profile::BY_PROFILE,
            then: &[profile::FIGURE, profile::RIVAL],
        }],
    )],
};

/// `X-39`
pub static X39: Disagreement = Disagreement {
    id: "X-39",
    topic: prose("Plan 1 in the transition period"),
    rules: &["request-limit-profile"],
    in_force: Period::between("2021-10-31", "2024-10-01"),
    implemented: prose("Officially 40,000 requests, and the low profile, 10,000, in the transition period."),
    other: prose("The note that puts Plan 1 with the 40,000 would make it a plan of the medium profile."),
    cites: &[L22.at("Performance profiles"), R25.at("Limits")],
    instead: &[(
        "request-limit-profile",
        &[Version {
            in_force: Period::between("2021-10-31", "2024-10-01"),
            editions: &[Edition::Current],
            statement: prose("In the transition period a flow of somebody with Plan 1 has the medium profile."),
            cites: &[R25.at("Limits")],
            when: profile::BY_PROFILE,
            then: &[profile::FIGURE, profile::RIVAL],
        }],
    )],
};

/// `X-40`
pub static X40: Disagreement = Disagreement {
    id: "X-40",
    topic: prose("Flows started by hand in the transition period"),
    rules: &["request-limit-manual-transition"],
    in_force: Period::from("2025-02-11"),
    implemented: prose("100,000 requests in 24 hours: three texts name the number, two of them newer."),
    other: prose("One page lists flows that people start with the medium profile, which is 200,000."),
    cites: &[
        T24.at("Transition period"),
        R25.at("Transition period"),
        F25.at("Performance profiles"),
        L25.at("Performance profiles"),
    ],
    instead: &[(
        "request-limit-manual-transition",
        &[Version {
            in_force: Period::from("2025-02-11"),
            editions: &[Edition::Current],
            statement: prose(
                "In the transition period a flow that people start has the medium profile, 200,000 requests in 24 hours.",
            ),
            cites: &[L25.at("Performance profiles")],
            when: manual::MANUAL,
            then: &[manual::FIGURE],
        }],
    )],
};

/// `X-41`
pub static X41: Disagreement = Disagreement {
    id: "X-41",
    topic: prose("A printed total of flow runs on the meter"),
    rules: &["payg-flow-runs-counted"],
    in_force: Period::from("2025-02-07"),
    implemented: prose(
        "Every run is charged that the table does not mark as free. For people with Power Apps per user, six premium cloud runs, two attended ones and one unattended one outside an app are nine.",
    ),
    other: prose(
        "The last row of the table, about people with Power Apps per user outside an app, prints fifteen where its own cells add up to twenty. The total fits if their five attended runs are free, the only ones of the three kinds that another row sets free beside cloud runs: seven instead of nine.",
    ),
    cites: &[PAYG25.at("Users and flows with standalone licenses")],
    instead: &[(
        "payg-flow-runs-counted",
        &[Version {
            in_force: Period::from("2025-02-07"),
            editions: &[Edition::Current],
            statement: prose(
                "The meter charges each run of a premium flow that no license covers: $0.60 for cloud and attended runs, $3.00 for unattended and hosted ones. Attended runs of people with Power Apps Premium are free, as the total of the last row reads.",
            ),
            cites: &[PAYG25.at("Users and flows with standalone licenses")],
            when: runs::COUNTED,
            then: runs::COUNT,
        }],
    )],
};

/// `X-43`
pub static X43: Disagreement = Disagreement {
    id: "X-43",
    topic: prose("The size of the requests add-on"),
    rules: &["request-addon"],
    in_force: Period::from("2021-10-31"),
    implemented: prose("50,000 requests for $50 a month."),
    other: prose("10,000 for $50, as one page of 2025 keeps printing from 2019."),
    cites: &[AO24.at("Requests add-on"), R25.at("Add-ons"), P25.at("License prices")],
    instead: TEN_THOUSAND,
};

const TEN_THOUSAND: &[(&str, &[Version])] = &[
    (
        "request-addon",
        &[Version {
            in_force: Period::from("2021-10-31"),
            editions: &[Edition::Current],
            statement: prose("An add-on brings 10,000 more requests in 24 hours for $50 a month."),
            cites: &[P25.at("License prices")],
            when: request_addon::CONCERNS,
            then: &[request_addon::BUY],
        }],
    ),
    (
        "addon-ppr",
        &[Version {
            in_force: Period::from("2021-10-31"),
            editions: &[Edition::Current],
            statement: prose("A pack is 10,000 requests for each 24 hours."),
            cites: &[P25.at("License prices")],
            when: addon_ppr::SPEAKS,
            then: &[],
        }],
    ),
];

/// `D-19`
pub static D19: Disagreement = Disagreement {
    id: "D-19",
    topic: prose("The size of the requests add-on, in the guide to capacity"),
    rules: &["addon-ppr", "addon-ppr-not-assignable", "copilot-requests"],
    in_force: Period::from("2021-10-31"),
    implemented: prose("10,000 for $50 until 30 Oct 2021, then 50,000."),
    other: prose("10,000 for $50 to this day."),
    cites: &[P25.at("License prices"), R25.at("Add-ons"), AO24.at("Requests add-on")],
    instead: TEN_THOUSAND,
};

/// `D-20`
pub static D20: Disagreement = Disagreement {
    id: "D-20",
    topic: prose("The price of a metered request"),
    rules: &["payg-request-meter", "payg-request-overage"],
    in_force: Period::from("2022-06-01"),
    implemented: prose("$0.00004 for each request above the limit of the license, on every date."),
    other: prose(
        "A draft of October 2021 printed $0.0002 above 2,000 requests a person and app. Nothing to choose: it was replaced before the meter counted its first request, in June 2022.",
    ),
    cites: &[PM21.at("Requests meter"), PAYG25.at("Power Platform requests meter")],
    instead: &[],
};

/// `X-28`
pub static X28: Disagreement = Disagreement {
    id: "X-28",
    topic: prose("Three limits for Microsoft 365"),
    rules: &[
        "request-limit-values",
        "request-limit-transition",
        "ppr-limits-2019",
        "ppr-limits-2021",
    ],
    in_force: Period::from("2019-10-01"),
    implemented: prose(
        "2,000 a day is the official limit until October 2021, 6,000 since, and 10,000 what the service lets through for a flow while the transition runs. No contradiction, three figures.",
    ),
    other: prose(
        "Read side by side without their dates, the texts give three limits for the same plan. Nothing to choose: two of them follow each other, and the third is what the service lets through and no entitlement.",
    ),
    cites: &[
        S3.at("Entitlement limits"),
        T21.at("Request limits"),
        R26.at("Transition period"),
    ],
    instead: &[],
};

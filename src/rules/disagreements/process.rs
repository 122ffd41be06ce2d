//! Points on Process licenses, flow groups and desktop flows.

use crate::engine::prelude::*;
use crate::rules::flow::process::{ASSOCIATED, ASSOCIATION_MATTERS, BY_PROCESS, GROUP_MATTERS, GROUPED};
use crate::rules::flow::rpa::{ATTENDED_WITHOUT_PROCESS, HOSTED_BASE_NEEDS, ON_HOSTED, RUN_ATTENDED};
use crate::rules::sources::{AO24, C24B, D24, F23C, F23D, F25, FG26, FP26, P25, S4, T24};

/// Machines and cloud flows together.
pub static X12: Disagreement = Disagreement {
    id: "X-12",
    topic: prose("How licenses are counted where cloud flows and machines work together"),
    rules: &["process-count-rpa-dpa"],
    in_force: Period::from("2023-08-01"),
    implemented: prose(
        "By machine: the unattended runs at once of each machine, and one license for each business process that calls none. The edition of May 2023 counts by business process.",
    ),
    other: prose("By business process: one license each, or as many as it has unattended runs at once."),
    cites: &[
        S4.at("How many process licenses do I need?"),
        F23C.at("How many process licenses do I need?"),
        F25.at("How many process licenses do I need?"),
    ],
    instead: &[("process-count-rpa-dpa", &[BY_PROCESS])],
};
/// Groups without a common business process.
pub static X13: Disagreement = Disagreement {
    id: "X-13",
    topic: prose("Whether the flows of a group must serve one business process"),
    rules: &["process-flow-groups", "process-count-dpa"],
    in_force: Period::from("2026-07-30"),
    implemented: prose(
        "A group may hold any flows of the environment: the page on groups calls one process an example, not a condition. One license for each business process stays the advice for linked flows.",
    ),
    other: prose("One Process license serves one core business process, in a group as well."),
    cites: &[
        S4.at("How many process licenses do I need?"),
        F25.at("How many process licenses do I need?"),
        FG26.at("Share Process license capacity with flow groups"),
    ],
    instead: &[(
        "process-flow-groups",
        &[Version {
            in_force: Period::from("2026-07-30"),
            editions: &[Edition::Current],
            statement: prose(
                "One Process license covers a group of up to 25 flows of one business process, which share 250,000 requests a day.",
            ),
            cites: &[F25.at("How many process licenses do I need?")],
            when: GROUP_MATTERS,
            then: GROUPED,
        }],
    )],
};
/// Attended desktop flows in Process.
pub static X17: Disagreement = Disagreement {
    id: "X-17",
    topic: prose("Whether Process includes attended desktop flows"),
    rules: &["rpa-attended"],
    in_force: Period::from("2026-03-19"),
    implemented: prose(
        "Process includes one unattended bot and no attended run: three documents say so in their tables.",
    ),
    other: prose(
        "One page in plain words lists attended desktop flows with Process, and unattended ones as an add-on.",
    ),
    cites: &[
        T24.at("Power Automate Process"),
        D24.at("Power Automate Process"),
        F25.at("Who needs to purchase a premium license?"),
        FP26.at("Prices"),
    ],
    instead: &[(
        "rpa-attended",
        &[Version {
            in_force: Period::from("2026-03-19"),
            editions: Edition::ALL,
            statement: prose(
                "Each person who runs attended desktop flows needs Power Automate Premium or an older license with its rights, unless the flow that starts them carries a Process license.",
            ),
            cites: &[FP26.at("Prices")],
            when: RUN_ATTENDED,
            then: ATTENDED_WITHOUT_PROCESS,
        }],
    )],
};
/// Child flows in another solution.
pub static X29: Disagreement = Disagreement {
    id: "X-29",
    topic: prose("Whether child flows must sit in the solution of the licensed flow"),
    rules: &["process-association-conditions", "process-family-one-licence"],
    in_force: Period::from("2023-08-01"),
    implemented: prose(
        "Child flows ride from any solution; associated flows need the same solution and the same data sources. A flow that calls the licensed one is not covered by it.",
    ),
    other: prose(
        "All flows of the process, child flows included, must sit in one solution; flows that call the licensed one are covered as well.",
    ),
    cites: &[
        S4.at("My process has multiple flows"),
        F23D.at("My process has multiple flows"),
        F25.at("My process has multiple flows"),
        C24B.at("Associate flows"),
    ],
    instead: &[(
        "process-association-conditions",
        &[Version {
            in_force: Period::from("2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "The flows of a process ride on its license where all of them, child flows included, sit in the same solution and use the same data sources.",
            ),
            cites: &[S4.at("My process has multiple flows")],
            when: ASSOCIATION_MATTERS,
            then: ASSOCIATED,
        }],
    )],
};
/// The base of Hosted Process.
pub static X36: Disagreement = Disagreement {
    id: "X-36",
    topic: prose("Whether Hosted Process needs a base license"),
    rules: &["rpa-addon-base-ratio"],
    in_force: Period::from("2024-05-01"),
    implemented: prose(
        "No purchase prerequisite: the add-on became Hosted Process on 1 May 2024, for which the newer pages print none. Without any base license the report carries a warning.",
    ),
    other: prose("One page of 31 Mar 2025 still asks for Premium, Process or per flow beside the Hosted RPA add-on."),
    cites: &[
        P25.at("Hosted RPA add-on"),
        AO24.at("Hosted Process"),
        T24.at("Hosted Process"),
        D24.at("Hosted Process"),
        F25.at("Hosted Process"),
    ],
    instead: &[(
        "rpa-addon-base-ratio",
        &[Version {
            in_force: Period::from("2024-05-01"),
            editions: Edition::ALL,
            statement: prose(
                "Any number of Hosted RPA add-ons rests on one base license: Premium, Process or per flow.",
            ),
            cites: &[P25.at("Hosted RPA add-on")],
            when: ON_HOSTED,
            then: HOSTED_BASE_NEEDS,
        }],
    )],
};

//! Each unattended run that goes on at the same moment needs a Process license on its machine.
//!
//! Runs that wait in a queue need none. From April 2020 to July 2023 it was the unattended add-on, which needed one base
//! license beside it and left the cloud flow to its owner's license. From August 2023 a licensed machine covers the cloud flows
//! that call it. A hosted machine takes a Hosted Process license. A trial carries one unattended bot. In an environment on
//! pay-as-you-go that is not managed, runs are metered instead.

use super::rpa_addon_base_ratio::BASE_OWNED;
use super::shared::{MACHINE_LICENSED, METERED, SESSIONS, UNATTENDED};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::cost::LICENSES_BRING_CREDITS;
use crate::rules::flow::cost::process_required_criteria::REQUESTS_CARRIED;
use crate::rules::requests::terms::DAILY;
use crate::rules::sources::{AO24, F25, PAYG25, S3, S4, T22, T24};

static MACHINE_GAP: Cond = Cond::All(&[Cond::Not(&METERED), Cond::Not(&MACHINE_LICENSED)]);
static METER_ADDON_GAP: Cond = Cond::All(&[
    Cond::Not(&METERED),
    Cond::Not(&MACHINE_LICENSED),
    Cond::Not(&NOT_HOSTED_YET),
]);
static ADDON_GAP: Cond = Cond::All(&[Cond::Not(&MACHINE_LICENSED), Cond::Not(&NOT_HOSTED_YET)]);
/// Machines hosted by Microsoft come in the text of May 2023.
const NOT_HOSTED_YET: Cond = Cond::All(&[is(&RPA, "hosted"), Cond::Not(&Cond::AsOfFrom(Date::of("2023-05-23")))]);
static HOSTED_TOO_EARLY: Cond = NOT_HOSTED_YET;
const NO_TEXT_ON_HOSTED: Then = Then::When(
    &HOSTED_TOO_EARLY,
    &[
        Then::Status(Status::NotProven, Axis::Both),
        Then::Suspend(&["rpa-addon-base-ratio"]),
        Then::Note("No text of that day says which license hosted machines take."),
    ],
);
const STANDARD_GAP_IS: Cond = Cond::All(&[
    is_one(&RPA, &["unattended", "both"]),
    Cond::Not(&METERED),
    Cond::Not(&MACHINE_LICENSED),
]);
const HOSTED_GAP_IS: Cond = Cond::All(&[is(&RPA, "hosted"), Cond::Not(&METERED), Cond::Not(&MACHINE_LICENSED)]);
static STANDARD_GAP: Cond = STANDARD_GAP_IS;
static HOSTED_GAP: Cond = HOSTED_GAP_IS;
static METERED_HERE: Cond = METERED;

static PER_FLOW_THERE: Cond = is(&FLOW_LICENSE, "legacy-per-flow");
/// A license on which add-ons can rest is there already.
static BASE_HELD: Cond = Cond::Sure(&Cond::Any(&[
    is(&FLOW_LICENSE, "legacy-per-flow"),
    has(&OWNER_LICENSES, "power-automate-per-user-rpa"),
    has(&RPA_DEVELOPER_LICENSES, "power-automate-per-user-rpa"),
    has(&ATTENDED_USER_LICENSES, "power-automate-per-user-rpa"),
    BASE_OWNED,
]));

const ADDONS_AND_PEOPLE: Then = Then::Alternative {
    label: "An unattended add-on for each bot, per user with attended RPA for the people",
    licenses: &[
        ("power-automate-unattended-rpa", SESSIONS),
        (
            "power-automate-per-user-rpa",
            Expr::If(
                &BASE_HELD,
                &Expr::ShortPeople,
                &Expr::Max(&Expr::Const(1), &Expr::ShortPeople),
            ),
        ),
    ],
    note: "One base license carries any number of add-ons.",
};
const ADDONS_AND_FLOW: Then = Then::Alternative {
    label: "An unattended add-on for each bot, per flow on the cloud flow",
    licenses: &[
        ("power-automate-unattended-rpa", SESSIONS),
        (
            "power-automate-per-flow",
            Expr::If(&PER_FLOW_THERE, &Expr::Const(0), &Expr::Of(&ENVIRONMENT_COUNT)),
        ),
        ("power-automate-per-user-rpa", Expr::ShortOf(Who::AttendedUsers)),
    ],
    note: "Five flows at least. Per flow can be the base license.",
};
const PROCESS: Then = Then::Alternative {
    label: "Process licenses for the machines",
    licenses: &[
        ("power-automate-process", SESSIONS),
        ("power-automate-premium", Expr::ShortPeople),
    ],
    note: "They cover the cloud flows that call the machines, too.",
};
const HOSTED_PROCESS: Then = Then::Alternative {
    label: "Hosted Process licenses for the hosted machines",
    licenses: &[
        ("power-automate-hosted-process", SESSIONS),
        ("power-automate-premium", Expr::ShortPeople),
    ],
    note: "They cover the cloud flows that call the machines, too.",
};
const ADDONS: &[Then] = &[
    Then::Status(Status::Gap, Axis::Both),
    Then::Number("unattendedBots", SESSIONS),
    Then::Suspend(&["cost-2020-guidance", "legacy-per-flow"]),
    Then::Mends(&[Lack::Machines, Lack::Licenses], &ADDONS_AND_PEOPLE),
    Then::Mends(&[Lack::Machines, Lack::Licenses], &ADDONS_AND_FLOW),
];

/// Licenses of machines bring AI Builder credits, add-ons since April 2020.
static STANDARD_BRINGS: Cond = Cond::All(&[STANDARD_GAP_IS, LICENSES_BRING_CREDITS]);
static HOSTED_BRINGS: Cond = Cond::All(&[HOSTED_GAP_IS, LICENSES_BRING_CREDITS]);
/// One license carries the requests of the flow that calls the machine.
static STANDARD_CARRIES: Cond = Cond::All(&[STANDARD_GAP_IS, CARRIED]);
static HOSTED_CARRIES: Cond = Cond::All(&[HOSTED_GAP_IS, CARRIED]);
const CARRIED: Cond = Cond::Sure(&Cond::All(&[
    REQUESTS_CARRIED,
    Cond::Not(&Cond::AtLeast(
        Expr::Plus(&DAILY, &Expr::Const(0)),
        Expr::Const(250_001),
    )),
]));
const WITH_REQUESTS: &[Lack] = &[Lack::Machines, Lack::Licenses, Lack::Requests];
const WITH_CREDITS: &[Lack] = &[Lack::Machines, Lack::Licenses, Lack::Credits];
const ADDONS_BRING: &[Then] = &[
    Then::Mends(WITH_CREDITS, &ADDONS_AND_PEOPLE),
    Then::Mends(WITH_CREDITS, &ADDONS_AND_FLOW),
];

/// `rpa-unattended`
pub static RPA_UNATTENDED: Rule = Rule {
    id: "rpa-unattended",
    aliases: &[],
    title: "Unattended desktop flows: a license for each run at once",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2020-03-16", "2020-04-01"),
            editions: &[Edition::March2020],
            statement: prose(
                "Unattended desktop flows take the unattended add-on, announced for April 2020, one for each bot that runs at the same moment.",
            ),
            cites: &[S3.at("RPA and AI Builder")],
            when: UNATTENDED,
            then: &[Then::When(&ADDON_GAP, ADDONS), NO_TEXT_ON_HOSTED],
        },
        Version {
            in_force: Period::between("2020-04-01", "2022-09-20"),
            editions: Edition::ALL,
            statement: prose(
                "Unattended desktop flows take one unattended add-on for each bot that runs at the same moment. The cloud flow needs its own license.",
            ),
            cites: &[S3.at("RPA and AI Builder"), AO24.at("Unattended RPA add-on")],
            when: UNATTENDED,
            then: &[
                Then::When(&ADDON_GAP, ADDONS),
                Then::When(&ADDON_GAP, ADDONS_BRING),
                NO_TEXT_ON_HOSTED,
            ],
        },
        Version {
            in_force: Period::between("2022-09-20", "2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "Unattended desktop flows take one unattended add-on for each bot that runs at the same moment, or are metered by the run. The cloud flow needs its own license.",
            ),
            cites: &[
                S3.at("RPA and AI Builder"),
                AO24.at("Unattended RPA add-on"),
                T22.at("Pay-as-you-go"),
            ],
            when: UNATTENDED,
            then: &[
                Then::When(&METER_ADDON_GAP, ADDONS),
                Then::When(&METER_ADDON_GAP, ADDONS_BRING),
                NO_TEXT_ON_HOSTED,
                Then::When(&METERED_HERE, METERED_RUNS),
            ],
        },
        Version {
            in_force: Period::from("2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "Unattended desktop flows take one Process license for each run at the same moment, on the machine; a hosted machine takes Hosted Process. Cloud flows that call a licensed machine are covered with it. In a metered environment the runs are billed instead.",
            ),
            cites: &[
                S4.at("How many process licenses do I need?"),
                AO24.at("Unattended RPA add-on"),
                T24.at("Power Automate Process"),
                F25.at("How many process licenses do I need?"),
                PAYG25.at("Power Automate meters"),
            ],
            when: UNATTENDED,
            then: &[
                Then::When(
                    &MACHINE_GAP,
                    &[
                        Then::Status(Status::Gap, Axis::Both),
                        // The license that the machine needs anyway covers the flow as well.
                        set(&SETTLED_BY, "flow-license"),
                    ],
                ),
                Then::When(
                    &STANDARD_GAP,
                    &[
                        Then::Number("processLicenses", SESSIONS),
                        Then::Mends(&[Lack::Machines, Lack::Licenses], &PROCESS),
                    ],
                ),
                Then::When(
                    &HOSTED_GAP,
                    &[
                        Then::Number("hostedProcessLicenses", SESSIONS),
                        Then::Mends(&[Lack::Machines, Lack::Licenses], &HOSTED_PROCESS),
                    ],
                ),
                Then::When(&STANDARD_CARRIES, &[Then::Mends(WITH_REQUESTS, &PROCESS)]),
                Then::When(&HOSTED_CARRIES, &[Then::Mends(WITH_REQUESTS, &HOSTED_PROCESS)]),
                Then::When(&STANDARD_BRINGS, &[Then::Mends(WITH_CREDITS, &PROCESS)]),
                Then::When(&HOSTED_BRINGS, &[Then::Mends(WITH_CREDITS, &HOSTED_PROCESS)]),
                Then::When(&METERED_HERE, METERED_RUNS),
            ],
        },
    ],
    example: Example {
        story: prose(
            "A nightly flow starts two unattended desktop flows at once on a server without a license. Its one developer holds Power Automate Premium.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["sharepoint"], "gateway": "no", "http": "no", "bpf": "no", "rpa": "unattended", "machines": [{"name": "Server 1", "unattended": "yes", "peakSessions": 2, "sessionLimit": 4}], "flow-license": "none", "owner-kind": "human", "owner-licenses": ["power-automate-premium"], "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "starters-receive-output": "no", "rpa-developers": 1, "rpa-developer-licenses": ["power-automate-premium"], "attended-users": 0}"#,
        ),
        status: Status::Gap,
        outcome: prose("The server needs two Process licenses, $300 a month."),
    },
};

const METERED_RUNS: &[Then] = &[Then::Note(
    "Unattended runs are billed here, $3.00 each. Unattended add-ons that lie in this environment are ignored: move them.",
)];

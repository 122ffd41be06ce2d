//! SQL Server, most Azure connectors and the Dynamics 365 connectors were standard until 30 September 2019.
//!
//! A flow made before that day, with nothing else premium in it, stayed free of premium licenses until 30 September 2024.
//! Since 1 October 2024 a license is owed, and since 1 April 2025 the service blocks the flow without one. Whoever had bought
//! Office 365 before and used these connectors could build new flows with them until 30 September 2020 or the end of that
//! subscription term. A gateway was premium before and after. Whether a custom connector falls under the exemption is told both
//! ways in the same answer, so it has to be asked.

use super::sets::{OTHER_FEATURE, SOMEBODY_SHORT, UNSETTLED};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F19, F20, P25, S3};

/// One of the connectors moved is used, and nothing is premium for another reason.
const MOVED_USED: Cond = Cond::All(&[has_one(&CONNECTORS, RECLASSIFIED_CONNECTORS), Cond::Not(&OTHER_FEATURE)]);
/// Nothing but those connectors is premium. A custom connector may fall under the exemption, which has to be asked.
const ONLY_MOVED: Cond = Cond::All(&[
    has_one(&CONNECTORS, RECLASSIFIED_CONNECTORS),
    Cond::Only(
        &CONNECTORS,
        CONNECTORS.mask(STANDARD_CONNECTORS) | CONNECTORS.mask(RECLASSIFIED_CONNECTORS) | CONNECTORS.bit("custom"),
    ),
    Cond::Any(&[
        Cond::Not(&has(&CONNECTORS, "custom")),
        is(&CUSTOM_CONNECTOR_EXEMPT, "yes"),
    ]),
    is_none_of(&TRIGGER, &["dataverse-row"]),
    Cond::Not(&OTHER_FEATURE),
]);
/// The service takes it for standard still, where no managed environment asks for more.
static RUNS_ON: Cond = Cond::All(&[ONLY_MOVED, is(&MUST_STANDALONE, "no")]);
const OLD_FLOW: Cond = Cond::DayBefore(&CREATED_ON, Date::of("2019-10-01"));
const SURELY_OLD_FLOW: Cond = Cond::Sure(&OLD_FLOW);
static SURELY_OLD: Cond = SURELY_OLD_FLOW;
const BOUGHT_BEFORE: Cond = Cond::DayBefore(&M365_BOUGHT_ON, Date::of("2019-10-01"));
/// It was bought too late: its term is not the one that the exemption speaks of.
const BOUGHT_LATER: Cond = Cond::All(&[Cond::DayGiven(&M365_BOUGHT_ON), Cond::Not(&BOUGHT_BEFORE)]);
static SURELY_LATER: Cond = Cond::Sure(&BOUGHT_LATER);
/// There was a Microsoft 365 term on 1 October 2019.
const TERM_RAN: Cond = Cond::All(&[Cond::DayGiven(&M365_TERM_END), Cond::Not(&SURELY_LATER)]);
/// The Microsoft 365 term that ran on 1 October 2019 still runs.
const TERM_RUNS: Cond = Cond::All(&[TERM_RAN, Cond::Not(&Cond::DayReached(&M365_TERM_END, 1))]);
const EXEMPTION_ENDS: Then = Then::Deadline {
    what: "the exemption of 2019 ends",
    on: DayExpr {
        event: &CREATED_ON,
        days: 0,
        not_before: Some(Date::of("2024-10-01")),
        events_from: None,
        last: false,
    },
    after: "five years after these connectors became premium",
};
const BLOCKED_FROM: Then = Then::Deadline {
    what: "the service blocks the flow",
    on: DayExpr {
        event: &CREATED_ON,
        days: 0,
        not_before: Some(Date::of("2025-04-01")),
        events_from: None,
        last: false,
    },
    after: "half a year after the exemption of 2019 ended",
};

/// Somebody lacks the license that is owed since.
static OWED: Cond = Cond::All(&[UNSETTLED, SOMEBODY_SHORT]);
static SURELY_OWED: Cond = Cond::All(&[SURELY_OLD_FLOW, UNSETTLED, SOMEBODY_SHORT]);

const EXEMPT: &[Then] = &[
    Then::Suspend(&["premium-classification"]),
    Then::When(&SURELY_OLD, &[EXEMPTION_ENDS]),
];

/// `premium-reclassified-2019`
pub static PREMIUM_RECLASSIFIED_2019: Rule = Rule {
    id: "premium-reclassified-2019",
    aliases: &[],
    title: "Connectors that became premium in 2019",
    force: Force::HardAndTerms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2020-10-01"),
            editions: &[Edition::Current, Edition::March2020],
            statement: prose(
                "A flow made before October 2019 whose only premium part is a connector moved on that day stays standard. So do new ones for whoever had Office 365 with these connectors before.",
            ),
            cites: &[F19.at("Office 365"), S3.at("Appendix B")],
            when: Cond::All(&[ONLY_MOVED, Cond::Any(&[OLD_FLOW, BOUGHT_BEFORE, TERM_RAN])]),
            then: EXEMPT,
        },
        Version {
            in_force: Period::between("2020-10-01", "2024-10-01"),
            editions: &[Edition::Current],
            statement: prose(
                "A flow made before October 2019 whose only premium part is a connector moved on that day stays standard until 30 Sep 2024. New flows do only while the Microsoft 365 term lasts that ran at the time.",
            ),
            cites: &[F19.at("Office 365"), F20.at("Office 365"), P25.at("Microsoft 365")],
            when: Cond::All(&[ONLY_MOVED, Cond::Any(&[OLD_FLOW, TERM_RUNS])]),
            then: EXEMPT,
        },
        Version {
            in_force: Period::between("2024-10-01", "2025-04-01"),
            editions: &[Edition::Current],
            statement: prose(
                "The exemption for flows made before October 2019 has ended: a license is owed. The service does not act on it yet.",
            ),
            cites: &[F19.at("Office 365"), P25.at("Microsoft 365")],
            when: Cond::All(&[MOVED_USED, OLD_FLOW]),
            then: &[
                Then::When(
                    &RUNS_ON,
                    &[
                        Then::Discharge(Who::Owner, Axis::Runtime),
                        Then::Discharge(Who::Account, Axis::Runtime),
                        Then::Discharge(Who::Responders, Axis::Runtime),
                        Then::Discharge(Who::Runners, Axis::Runtime),
                        Then::Discharge(Who::RowActors, Axis::Runtime),
                        // The service treats it as standard still, so no clock runs, nothing stays off and nobody is checked.
                        Then::Suspend(&[
                            "owner-lost-licence-14-days",
                            "new-premium-flow-off-by-default",
                            "out-of-context-grace",
                            "enforcement-manual-exempt",
                        ]),
                    ],
                ),
                Then::When(
                    &OWED,
                    &[
                        Then::Note(
                            "The exemption of 2019 ended on 30 Sep 2024. A license is owed, though the flow still runs.",
                        ),
                        BLOCKED_FROM,
                    ],
                ),
            ],
        },
        Version {
            in_force: Period::from("2025-04-01"),
            editions: &[Edition::Current],
            statement: prose(
                "The service blocks flows with connectors moved in 2019 whose people lack premium rights, also those made before October 2019.",
            ),
            cites: &[P25.at("Microsoft 365")],
            when: Cond::All(&[MOVED_USED, OLD_FLOW]),
            then: &[Then::When(
                &SURELY_OWED,
                &[
                    Then::Note(
                        "Since 1 Apr 2025 the service blocks this flow where a premium license is missing. Auto-claim has been on for the tenants concerned since January 2025.",
                    ),
                    BLOCKED_FROM,
                ],
            )],
        },
    ],
    example: Example {
        story: prose(
            "Piet (Office 365 E3) made a flow in July 2019 that writes to Azure Blob Storage. It is judged in May 2022.",
        ),
        questionnaire: "flow",
        as_of: "2022-05-02",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["azure-blob-storage"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "created-on": "2019-07-12", "m365-bought-on": "none", "m365-term-end": "none", "owner-kind": "human", "owner-licenses": ["m365"]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Nothing is needed until 30 Sep 2024."),
    },
};

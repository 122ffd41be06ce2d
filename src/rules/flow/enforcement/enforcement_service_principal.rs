//! A premium flow of a service principal needs a license of its own at all times; when it is turned off changed with the
//! texts.
//!
//! In September 2023 a calendar was printed that ended with a switch-off on 15 August 2024. In May 2024 it vanished, with no
//! date in its place. Since August 2026 suspension is named as a consequence again, without a period. Flows in the context
//! of Dynamics 365 are exempt throughout. We never compute a date here.

use super::ladder::told;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{E23, E24A, E24B, F23C, UL26};

/// A premium flow of a service principal, and nothing that answers for it.
pub(in crate::rules) const UNLICENSED: Cond = Cond::All(&[
    is(&OWNER_KIND, "service-principal"),
    is(&CONTEXT, "owner"),
    is(&PREMIUM, "yes"),
    is(&SETTLED_BY, "none"),
]);

const OFF: &str = "flow is turned off";
const ADMINS_TOLD: Then = told("admins are notified", "2024-03-15");
const MAKERS_TOLD: Then = told("makers are notified", "2024-04-15");
/// The switch-off as the calendar prints it.
const fn off(after: &'static str) -> Then {
    Then::Printed {
        what: OFF,
        on: Some(Date::of("2024-08-15")),
        after,
    }
}

/// `enforcement-service-principal`
pub static ENFORCEMENT_SERVICE_PRINCIPAL: Rule = Rule {
    id: "enforcement-service-principal",
    aliases: &[],
    title: "When flows of a service principal are turned off",
    force: Force::HardAndTerms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2023-09-15", "2024-03-15"),
            editions: Edition::ALL,
            statement: prose(
                "A calendar is announced for unlicensed flows of service principals: admins are told on 15 Mar 2024, makers on 15 April, the switch-off is printed for 15 Aug 2024. Nothing is turned off yet.",
            ),
            cites: &[F23C.at("Enforcement timeline"), E23.at("Timeline")],
            when: UNLICENSED,
            then: &[ADMINS_TOLD, MAKERS_TOLD, off("announced calendar, as printed")],
        },
        Version {
            in_force: Period::between("2024-03-15", "2024-05-17"),
            editions: Edition::ALL,
            statement: prose(
                "The calendar for unlicensed flows of service principals is running; the switch-off is printed for 15 Aug 2024.",
            ),
            cites: &[E23.at("Timeline")],
            when: UNLICENSED,
            then: &[ADMINS_TOLD, MAKERS_TOLD, off("running calendar, as printed")],
        },
        Version {
            in_force: Period::between("2024-05-17", "2026-08-14"),
            editions: Edition::ALL,
            statement: prose(
                "The texts no longer name a date for unlicensed flows of service principals. The obligation stays.",
            ),
            cites: &[E24A.at("Timeline"), E24B.at("Timeline")],
            when: UNLICENSED,
            then: &[
                Then::Printed {
                    what: OFF,
                    on: None,
                    after: "timeline open: no date is published",
                },
                Then::Note("An earlier calendar with 15 Aug 2024 is no longer printed since 17 May 2024."),
            ],
        },
        Version {
            in_force: Period::from("2026-08-14"),
            editions: Edition::ALL,
            statement: prose(
                "An unlicensed premium flow of a service principal may be suspended. No period is printed.",
            ),
            cites: &[UL26.at("What happens without a license")],
            when: UNLICENSED,
            then: &[Then::Printed {
                what: "flow is suspended",
                on: None,
                after: "confirmed as a consequence, no period is printed",
            }],
        },
    ],
    example: Example {
        story: prose(
            "A service principal owns a nightly SAP flow without any license. The judged day is in September 2024.",
        ),
        questionnaire: "flow",
        as_of: "2024-09-02",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["sap"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "service-principal", "owner-licenses": ["none"], "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("The flow needs a Process license; no switch-off date is published."),
    },
};

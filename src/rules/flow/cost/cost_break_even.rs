//! Power Automate Premium costs $15 for each person, Process $150 for the flow: both cost the same at ten people.
//!
//! From eleven people on Process is cheaper. A flow that runs in several environments needs a Process license in each of
//! them, while a person's license counts everywhere. From August 2026 a flow group shares one Process license among up to 25
//! flows. The advice of the vendor is Premium for people and Process for unattended work.

use super::process_required_criteria::{ENOUGH, FOR_REQUESTS};
use super::{LICENSES_BRING_CREDITS, ONLY_PROCESS, PEOPLE_WILL_DO};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::prices::{PREMIUM as PREMIUM_PRICE, PROCESS};
use crate::rules::requests::request_limit_values::PREMIUM_WILL_DO;
use crate::rules::sources::{CRED26, FP26, P25, S4};

/// Somebody is short of a premium license, so there is something to compare.
const COMPARED: Cond = Cond::All(&[
    is(&SETTLED_BY, "none"),
    Cond::Any(&[is(&PREMIUM, "yes"), is(&MUST_STANDALONE, "yes")]),
    Cond::AtLeast(Expr::ShortPeople, Expr::Const(1)),
]);
/// An app starts the flow, and nobody lacks attended desktop flows, which no license for apps includes.
pub(super) static BY_APP: Cond = Cond::All(&[
    is(&TRIGGER, "instant-power-apps"),
    Cond::Not(&Cond::AtLeast(Expr::ShortOf(Who::AttendedUsers), Expr::Const(1))),
]);
/// People and guests who open the app and lack a license: it covers what the app starts.
const OPENERS_SHORT: Expr = Expr::Plus(&Expr::ShortOf(Who::Runners), &Expr::ShortOf(Who::Guests));
/// From this many people on Process is cheaper.
const CHEAPER_FROM: Expr = Expr::Plus(
    &Expr::Times(&Expr::Ratio(&PROCESS, &PREMIUM_PRICE), &Expr::Of(&ENVIRONMENT_COUNT)),
    &Expr::Const(1),
);

const FIGURES: Then = Then::Shared(&[
    Then::When(&Cond::Sure(&COMPARED), &[Then::Number("tippingPoint", CHEAPER_FROM)]),
    Then::Number("processLicenses", Expr::Of(&ENVIRONMENT_COUNT)),
]);
const FOR_PEOPLE: Then = Then::Alternative {
    label: "Power Automate Premium for each person",
    licenses: &[("power-automate-premium", Expr::ShortPeople)],
    note: "One person, all premium flows, every environment.",
};
static UNLESS_PROCESS: Cond = Cond::All(&[PEOPLE_WILL_DO, Cond::Not(&ONLY_PROCESS)]);
/// The license that is missing carries the requests of the person as well.
static PERSON_CARRIES: Cond = Cond::Sure(&Cond::All(&[PEOPLE_WILL_DO, PREMIUM_WILL_DO]));
const PEOPLE_UNLESS_PROCESS: Then = Then::When(&UNLESS_PROCESS, &[FOR_PEOPLE]);
static ANY_PERSON: Cond = PEOPLE_WILL_DO;
const CARRYING: Then = Then::When(
    &PERSON_CARRIES,
    &[Then::Mends(&[Lack::Licenses, Lack::Requests], &FOR_PEOPLE)],
);
static WITH_CREDITS: Cond = LICENSES_BRING_CREDITS;
static PEOPLE_BRING: Cond = Cond::All(&[LICENSES_BRING_CREDITS, PEOPLE_WILL_DO, Cond::Not(&ONLY_PROCESS)]);
const PEOPLE_BRING_CREDITS: Then = Then::When(
    &PEOPLE_BRING,
    &[Then::Mends(&[Lack::Licenses, Lack::Credits], &FOR_PEOPLE)],
);
const PROCESS_BRINGS_CREDITS: Then = Then::When(
    &WITH_CREDITS,
    &[Then::Mends(&[Lack::Licenses, Lack::Credits], &ON_THE_FLOW)],
);
/// As many on the flow as carry its requests, where they do.
static FLOW_CARRIES: Cond = Cond::Sure(&ENOUGH);
const ON_THE_FLOW: Then = Then::Alternative {
    label: "Process license on the flow",
    licenses: &[
        (
            "power-automate-process",
            Expr::If(&FLOW_CARRIES, &FOR_REQUESTS, &Expr::Of(&ENVIRONMENT_COUNT)),
        ),
        ("power-automate-premium", Expr::ShortOf(Who::AttendedUsers)),
    ],
    note: "Any number of people may use the flow. One license for each environment it runs in.",
};
const PROCESS_ON_THE_FLOW: Then = Then::Shared(&[
    ON_THE_FLOW,
    PROCESS_BRINGS_CREDITS,
    Then::When(
        &FLOW_CARRIES,
        &[Then::Mends(&[Lack::Licenses, Lack::Requests], &ON_THE_FLOW)],
    ),
    CARRYING,
]);
/// A pass for each of them, in each environment.
const PASSES: Then = Then::Alternative {
    label: "Power Apps per app for each person",
    licenses: &[(
        "power-apps-per-app",
        Expr::Times(&OPENERS_SHORT, &Expr::Of(&ENVIRONMENT_COUNT)),
    )],
    note: "For this one app in this environment. Covers the flow that the app starts.",
};
/// The license for all apps does as well. Since January 2026 it alone is named: passes are not sold to everybody.
const POWER_APPS_INSTEAD: Then = Then::When(
    &BY_APP,
    &[Then::Alternative {
        label: "Power Apps Premium for each person",
        licenses: &[("power-apps-premium", OPENERS_SHORT)],
        note: "Covers the app as well as the flow that it starts.",
    }],
);

/// `cost-break-even`
pub static COST_BREAK_EVEN: Rule = Rule {
    id: "cost-break-even",
    aliases: &[],
    title: "Licenses for people, or one for the flow",
    force: Force::Guide,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2023-08-01", "2026-01-02"),
            editions: Edition::ALL,
            statement: prose(
                "Compare $15 for each person with $150 for the flow in each environment: ten people cost as much as one Process license.",
            ),
            cites: &[S4.at("Legacy license questions"), P25.at("License prices")],
            when: COMPARED,
            then: &[
                FIGURES,
                PEOPLE_UNLESS_PROCESS,
                PEOPLE_BRING_CREDITS,
                PROCESS_ON_THE_FLOW,
                POWER_APPS_INSTEAD,
                Then::When(&BY_APP, &[PASSES]),
            ],
        },
        Version {
            in_force: Period::between("2026-01-02", "2026-08-14"),
            editions: Edition::ALL,
            statement: prose(
                "Compare $15 for each person with $150 for the flow in each environment: ten people cost as much as one Process license.",
            ),
            cites: &[P25.at("License prices"), FP26.at("Prices")],
            when: COMPARED,
            then: &[
                FIGURES,
                PEOPLE_UNLESS_PROCESS,
                PEOPLE_BRING_CREDITS,
                PROCESS_ON_THE_FLOW,
                POWER_APPS_INSTEAD,
            ],
        },
        Version {
            in_force: Period::from("2026-08-14"),
            editions: Edition::ALL,
            statement: prose(
                "Compare $15 for each person with $150 for the flow in each environment: ten people cost as much as one Process license. The $15 is for a year paid at once: paid every month Premium was seen at $15.75 in October 2026, in a term of one month at $18.00.",
            ),
            cites: &[P25.at("License prices"), FP26.at("Prices"), CRED26.at("Power Automate")],
            when: COMPARED,
            then: &[
                FIGURES,
                Then::When(&ANY_PERSON, &[FOR_PEOPLE]),
                PEOPLE_BRING_CREDITS,
                PROCESS_ON_THE_FLOW,
                POWER_APPS_INSTEAD,
            ],
        },
    ],
    example: Example {
        story: prose("16 people press a DocuSign button. All hold Microsoft 365 E3."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "instant-button", "connectors": ["docusign"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-licenses": ["m365"], "runners": 16, "runner-licenses": ["m365"], "service-account-role": ["none"]}"#,
        ),
        status: Status::Gap,
        outcome: prose("16 Premium licenses cost $240 a month, one Process license $150."),
    },
};

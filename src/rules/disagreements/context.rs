//! In context of an app.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::context::{
    ADMIT_PASS, BELONGS, DYNAMICS, FOR_DYNAMICS, FOR_POWER_APP, LINKED_OWNER, MADE_FOR_IT, OWNED_IF_LINKED, PASS,
    POWER_APPS, POWER_APPS_WITH_PLANS, QUESTIONS_MATTER, RUN_BY_PEOPLE, RUN_ONLY, UNRELATED_NOTE,
};
use crate::rules::flow::whose::trigger_powerapps_invoker_context::{APART, WITH_PLANS, WITHOUT_PLANS};
use crate::rules::sources::{AS24, D24, F19, F21, F23A, F25, PA25, S4, T21};

/// Which data a flow in context may use.
pub static X07: Disagreement = Disagreement {
    id: "X-07",
    topic: prose("Which data a flow in context of an app may use"),
    rules: &["in-context-three-questions", "in-context-data-source-overlap"],
    in_force: Period::from("2023-05-23"),
    implemented: prose(
        "At least one source that the app uses too, and made for the app. The example of the same document writes to a foreign system at the other end.",
    ),
    other: prose(
        "Any source within the use rights of the app does, where the flow serves the app. Read the other way, every source must be one of the app.",
    ),
    cites: &[
        S4.at("How can I easily determine if my flow is in context of a Power Apps/Dynamics 365 app"),
        T21.at("Seeded plans"),
        F19.at("What is the use of Power Automate in context of an app?"),
    ],
    instead: &[(
        "in-context-three-questions",
        &[Version {
            in_force: Period::from("2023-05-23"),
            editions: Edition::ALL,
            statement: prose(
                "A flow is in context of an app where it was made to support the app and could be deleted with it, whatever sources it uses.",
            ),
            cites: &[T21.at("Seeded plans")],
            when: QUESTIONS_MATTER,
            then: &[Then::When(&MADE_FOR_IT, &[set(&SUPPORTS_APP, "yes")])],
        }],
    )],
};
/// The pass of the owner.
pub static X09: Disagreement = Disagreement {
    id: "X-09",
    topic: prose("Whether the owner of a linked flow may hold a pass only"),
    rules: &["in-context-per-app-plan"],
    in_force: Period::from("2023-08-01"),
    implemented: prose(
        "People with a pass run flows of the app. As owner of a linked automated flow a pass is accepted with a warning; Power Apps Premium is the sure way.",
    ),
    other: prose(
        "The pass lets people run flows, not own them: the owner of an automated flow in context needs Power Apps Premium or Dynamics 365.",
    ),
    cites: &[
        S4.at("Power Automate capabilities included with per app plans"),
        S4.at("Who needs to purchase a premium license?"),
        F23A.at("Power Automate capabilities included with per app plans"),
        AS24.at("Frequently asked questions"),
    ],
    instead: &[(
        "in-context-per-app-plan",
        &[Version {
            in_force: Period::from("2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "With Power Apps per app, people run premium flows that the app starts or that are linked to it, and own none.",
            ),
            cites: &[S4.at("Power Automate capabilities included with per app plans")],
            when: PASS,
            then: &[RUN_ONLY, UNRELATED_NOTE],
        }],
    )],
};

const FAMILY_STATEMENT: &str = "In context of an app, only the license whose use rights contain this app does: Power Apps for a Power App, Dynamics 365 for its own.";
const OWN_POWER_APPS: Then = Then::When(&FOR_POWER_APP, &[admit(&ACCEPTED, POWER_APPS)]);
const OWN_POWER_APPS_WITH_PLANS: Then = Then::When(&FOR_POWER_APP, &[admit(&ACCEPTED, POWER_APPS_WITH_PLANS)]);
const OWN_DYNAMICS: Then = Then::When(&FOR_DYNAMICS, &[admit(&ACCEPTED, DYNAMICS)]);
const STARTED_STATEMENT: &str = "A flow started from an app is run by the people who open the app. Their Power Apps license is enough; a Dynamics 365 license is not.";

const SEEDED_PLANS: &[Citation] = &[T21.at("Seeded plans"), D24.at("Seeded plans")];
const OWN_FAMILY: &[Then] = &[set(&IN_CONTEXT, "yes"), OWN_POWER_APPS, OWN_DYNAMICS];
const OWN_FAMILY_WITH_PLANS: &[Then] = &[set(&IN_CONTEXT, "yes"), OWN_POWER_APPS_WITH_PLANS, OWN_DYNAMICS];
/// What the app's own family gives, and a pass.
const OWN_FAMILY_OR_PASS: &[Then] = &[
    set(&IN_CONTEXT, "yes"),
    OWN_POWER_APPS_WITH_PLANS,
    ADMIT_PASS,
    OWN_DYNAMICS,
];

/// Which license does in context of an app.
pub static X33: Disagreement = Disagreement {
    id: "X-33",
    topic: prose("Which license does in context of an app"),
    rules: &[
        "in-context-automated-owner-seeded",
        "in-context-instant-invoker-seeded",
        "trigger-powerapps-invoker-context",
        "service-account-in-context",
    ],
    in_force: Period::from("2021-10-06"),
    implemented: prose(
        "A Power Apps or a Dynamics 365 license does, side by side as three texts print it; the other family carries a warning.",
    ),
    other: prose("Only the license whose use rights contain the app in question does."),
    cites: &[
        F21.at("Who needs to purchase a premium license?"),
        S4.at("Who needs to purchase a premium license?"),
        F25.at("Who needs to purchase a premium license?"),
        T21.at("Seeded plans"),
        D24.at("Seeded plans"),
    ],
    instead: &[
        (
            "in-context-automated-owner-seeded",
            &[
                Version {
                    in_force: Period::between("2021-10-06", "2023-08-01"),
                    editions: Edition::ALL,
                    statement: prose(FAMILY_STATEMENT),
                    cites: &[T21.at("Seeded plans")],
                    when: BELONGS,
                    then: OWN_FAMILY_OR_PASS,
                },
                Version {
                    in_force: Period::between("2023-08-01", "2024-10-01"),
                    editions: Edition::ALL,
                    statement: prose(FAMILY_STATEMENT),
                    cites: SEEDED_PLANS,
                    when: LINKED_OWNER,
                    then: OWN_FAMILY_WITH_PLANS,
                },
                Version {
                    in_force: Period::from("2024-10-01"),
                    editions: Edition::ALL,
                    statement: prose(FAMILY_STATEMENT),
                    cites: &[D24.at("Seeded plans")],
                    when: LINKED_OWNER,
                    then: OWN_FAMILY,
                },
            ],
        ),
        (
            "in-context-instant-invoker-seeded",
            &[
                Version {
                    in_force: Period::between("2021-10-06", "2023-05-23"),
                    editions: Edition::ALL,
                    statement: prose(FAMILY_STATEMENT),
                    cites: &[T21.at("Seeded plans")],
                    when: RUN_BY_PEOPLE,
                    then: OWN_FAMILY_OR_PASS,
                },
                Version {
                    in_force: Period::between("2023-05-23", "2024-10-01"),
                    editions: Edition::ALL,
                    statement: prose(FAMILY_STATEMENT),
                    cites: SEEDED_PLANS,
                    when: RUN_BY_PEOPLE,
                    then: OWN_FAMILY_WITH_PLANS,
                },
                Version {
                    in_force: Period::from("2024-10-01"),
                    editions: Edition::ALL,
                    statement: prose(FAMILY_STATEMENT),
                    cites: &[D24.at("Seeded plans")],
                    when: RUN_BY_PEOPLE,
                    then: OWN_FAMILY,
                },
            ],
        ),
        (
            "trigger-powerapps-invoker-context",
            &[
                Version {
                    in_force: Period::between("2021-10-06", "2024-10-01"),
                    editions: Edition::ALL,
                    statement: prose(STARTED_STATEMENT),
                    cites: SEEDED_PLANS,
                    when: is(&TRIGGER, "instant-power-apps"),
                    then: &[WITH_PLANS, APART],
                },
                Version {
                    in_force: Period::from("2024-10-01"),
                    editions: Edition::ALL,
                    statement: prose(STARTED_STATEMENT),
                    cites: SEEDED_PLANS,
                    when: is(&TRIGGER, "instant-power-apps"),
                    then: &[WITHOUT_PLANS, APART],
                },
            ],
        ),
    ],
};
/// What a holder of a pass needs for other flows.
pub static X35: Disagreement = Disagreement {
    id: "X-35",
    topic: prose("What somebody with a pass needs to own other premium flows"),
    rules: &["in-context-per-app-plan"],
    in_force: Period::from("2023-05-23"),
    implemented: prose(
        "A flow that has nothing to do with the app needs a license for flows, or Process. In context of an app, Power Apps Premium does as well.",
    ),
    other: prose("Power Apps Premium, or Power Automate Premium: either lets the person build and own premium flows."),
    cites: &[
        PA25.at("What are the Power Automate capabilities of per app plans?"),
        F23A.at("Power Automate capabilities included with per app plans"),
        F25.at("What Power Automate capabilities are included in Power Apps licenses?"),
    ],
    instead: &[(
        "in-context-per-app-plan",
        &[Version {
            in_force: Period::from("2023-05-23"),
            editions: Edition::ALL,
            statement: prose(
                "Somebody with Power Apps per app owns other premium flows with Power Apps Premium, or with Power Automate Premium.",
            ),
            cites: &[PA25.at("What are the Power Automate capabilities of per app plans?")],
            when: PASS,
            then: &[RUN_ONLY, OWNED_IF_LINKED, admit(&ACCEPTED, &["power-apps-premium"])],
        }],
    )],
};

//! Whose license a run uses.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::context::FAMILY;
use crate::rules::flow::whose::needs::{OWNER_SPARED, ROW_ACTORS_NEED, RUNNERS_NEED};
use crate::rules::flow::whose::trigger_powerapps_invoker_context::{
    APP_BESIDES, DYNAMICS_TOO, WITH_PLANS, WITHOUT_PLANS,
};
use crate::rules::sources::{AIB26, F21, F23A, F25, FP26, ME26, S3, S4};

/// `X-01`
pub static X01: Disagreement = Disagreement {
    id: "X-01",
    topic: prose("Whose license an HTTP-triggered flow uses"),
    rules: &["trigger-http-request-owner"],
    in_force: Period::from("2023-07-31"),
    implemented: prose(
        "The owner, at all times: nothing took the place of the sentence that says so, and the portal still types such flows as automated.",
    ),
    other: prose(
        "Later texts no longer name HTTP requests as an exception. Read strictly, whoever sends the request would be the one who runs the flow.",
    ),
    cites: &[
        S3.at("Trigger Types"),
        S4.at("Who needs to purchase a premium license?"),
        F25.at("Who needs to purchase a premium license?"),
    ],
    instead: &[(
        "trigger-http-request-owner",
        &[Version {
            in_force: Period::from("2023-07-31"),
            editions: Edition::ALL,
            statement: prose(
                "A flow started by an HTTP request is checked for each person or program that sends one, as an instant flow is.",
            ),
            cites: &[F25.at("Who needs to purchase a premium license?")],
            when: Cond::All(&[is(&TRIGGER, "http-request"), is(&SETTLED_BY, "none")]),
            then: &[set(&CONTEXT, "invokers"), RUNNERS_NEED, OWNER_SPARED],
        }],
    )],
};

/// `X-05`
pub static X05: Disagreement = Disagreement {
    id: "X-05",
    topic: prose("Whose license a Dataverse row trigger uses"),
    rules: &["trigger-dataverse-run-as"],
    in_force: Period::from("2021-10-06"),
    implemented: prose(
        "Until 22 May 2023 the owner, with a warning. Since then the people whose changes run the flow, where Run as says so, else the owner.",
    ),
    other: prose(
        "The same pages group Dataverse triggers with buttons in other passages, so that everybody who changes rows would need a license.",
    ),
    cites: &[
        F21.at("Who needs to purchase a premium license?"),
        F23A.at("Service accounts"),
        S4.at("Automated flow, list created using Microsoft Lists"),
    ],
    instead: &[(
        "trigger-dataverse-run-as",
        &[Version {
            in_force: Period::from("2021-10-06"),
            editions: Edition::ALL,
            statement: prose("A flow started by a Dataverse row is checked for each person whose change runs it."),
            cites: &[
                F21.at("Who needs to purchase a premium license?"),
                S4.at("Automated flow, list created using Microsoft Lists"),
            ],
            when: Cond::All(&[is(&TRIGGER, "dataverse-row"), is(&SETTLED_BY, "none")]),
            then: &[set(&CONTEXT, "row-actors"), ROW_ACTORS_NEED, OWNER_SPARED],
        }],
    )],
};

const APP_RIGHT: &str = "The people who open an app that starts a premium flow need a Power Apps license of their own. Neither Power Automate licenses nor a license on the flow take its place, since the flow makes the app premium.";
const OF_THE_APP: &[&str] = &[
    "power-apps-premium",
    "power-apps-per-app",
    "power-apps-trial",
    "d365-enterprise",
    "d365-professional",
    "d365-team-member",
];
static ON_ITS_LICENSE: Cond = Cond::All(&[APP_BESIDES, Cond::Not(&Cond::Given(&GUEST_SUBJECT))]);
static GUESTS_ON_ITS_LICENSE: Cond = Cond::All(&[APP_BESIDES, Cond::Given(&GUEST_SUBJECT)]);
static ON_PEOPLE: Cond = Cond::All(&[is(&PREMIUM, "yes"), is(&SETTLED_BY, "none")]);
static SOMEBODY_SHORT: Cond = Cond::All(&[
    is(&PREMIUM, "yes"),
    is_one(&SETTLED_BY, &["flow-license", "none"]),
    Cond::AtLeast(Expr::ShortPeople, Expr::Const(1)),
]);
const fn opens(licenses: u64) -> Then {
    Then::Need {
        who: Who::AppUsers,
        count: Expr::Of(&RUNNERS),
        any_of: AnyOf::Fixed(&RUNNER_LICENSES, licenses),
        held: HeldBy::Fact(&RUNNER_LICENSES),
        axis: Axis::Terms,
    }
}
/// The license on the flow leaves the app open.
const BESIDE_THE_FLOW: Then = Then::When(&ON_ITS_LICENSE, &[opens(RUNNER_LICENSES.mask(OF_THE_APP))]);
/// The same while Plan 1 and Plan 2 were usable.
const BESIDE_WITH_PLANS: Then = Then::When(
    &ON_ITS_LICENSE,
    &[opens(
        RUNNER_LICENSES.mask(OF_THE_APP) | RUNNER_LICENSES.mask(&["power-apps-plan-1", "power-apps-plan-2"]),
    )],
);
/// The same for guests, who need what members need.
const GUESTS_BESIDE: Then = Then::When(
    &GUESTS_ON_ITS_LICENSE,
    &[admit(&ACCEPTED, OF_THE_APP), exclude(&ACCEPTED, FOR_FLOWS)],
);
/// Licenses of a person for flows.
const FOR_FLOWS: &[&str] = &[
    "power-automate-premium",
    "power-automate-per-user",
    "power-automate-per-user-rpa",
    "power-automate-trial",
    "power-automate-plan-1",
    "power-automate-plan-2",
];
/// Licenses for flows leave it open, too.
const NO_FLOW_LICENSE: Then = Then::When(
    &ON_PEOPLE,
    &[
        exclude(&ACCEPTED, FOR_FLOWS),
        Then::Suspend(&["cost-break-even", "cost-2020-guidance"]),
    ],
);
const PREMIUM_EACH: Then = Then::When(
    &SOMEBODY_SHORT,
    &[Then::Alternative {
        label: "Power Apps Premium for each person",
        licenses: &[("power-apps-premium", Expr::ShortPeople)],
        note: "Covers the app as well as the flow that it starts.",
    }],
);
const PASS_EACH: Then = Then::When(
    &SOMEBODY_SHORT,
    &[Then::Alternative {
        label: "Power Apps per app for each person",
        licenses: &[(
            "power-apps-per-app",
            Expr::Times(&Expr::ShortPeople, &Expr::Of(&ENVIRONMENT_COUNT)),
        )],
        note: "For this one app in this environment. Covers the flow that the app starts.",
    }],
);
/// Whoever opens the app needs a license of it, whatever lies on the flow.
const EACH_BESIDE: Then = Then::Shared(&[GUESTS_BESIDE, NO_FLOW_LICENSE, PREMIUM_EACH]);

/// `X-24`
pub static X24: Disagreement = Disagreement {
    id: "X-24",
    topic: prose("A premium flow behind a canvas app"),
    rules: &["trigger-powerapps-invoker-context"],
    in_force: Period::from("2019-10-01"),
    implemented: prose(
        "A license on the flow frees everybody who starts it. This verdict is about the flow; whether people may open the app is judged apart, by the class of the app.",
    ),
    other: prose(
        "The app counts as premium because it uses a premium flow, so the people who open it need Power Apps licenses of their own, whatever lies on the flow. Taken so, the verdict covers the app as well.",
    ),
    cites: &[
        S3.at("Flow Licensing guidance, 4"),
        AIB26.at("AI Builder in apps and flows"),
        F21.at("Who needs to purchase a premium license?"),
        S4.at("Who needs to purchase a premium license?"),
    ],
    instead: &[(
        "trigger-powerapps-invoker-context",
        &[
            Version {
                in_force: Period::between("2019-10-01", "2024-10-01"),
                editions: Edition::ALL,
                statement: prose(APP_RIGHT),
                cites: &[S3.at("Flow Licensing guidance, 4")],
                when: is(&TRIGGER, "instant-power-apps"),
                then: &[
                    WITH_PLANS,
                    DYNAMICS_TOO,
                    FAMILY,
                    BESIDE_WITH_PLANS,
                    EACH_BESIDE,
                    PASS_EACH,
                ],
            },
            Version {
                in_force: Period::between("2024-10-01", "2026-01-02"),
                editions: Edition::ALL,
                statement: prose(APP_RIGHT),
                cites: &[S3.at("Flow Licensing guidance, 4")],
                when: is(&TRIGGER, "instant-power-apps"),
                then: &[
                    WITHOUT_PLANS,
                    DYNAMICS_TOO,
                    FAMILY,
                    BESIDE_THE_FLOW,
                    EACH_BESIDE,
                    PASS_EACH,
                ],
            },
            Version {
                in_force: Period::from("2026-01-02"),
                editions: Edition::ALL,
                statement: prose(APP_RIGHT),
                cites: &[
                    S3.at("Flow Licensing guidance, 4"),
                    AIB26.at("AI Builder in apps and flows"),
                ],
                when: is(&TRIGGER, "instant-power-apps"),
                then: &[WITHOUT_PLANS, DYNAMICS_TOO, FAMILY, BESIDE_THE_FLOW, EACH_BESIDE],
            },
        ],
    )],
};

/// `X-30`
pub static X30: Disagreement = Disagreement {
    id: "X-30",
    topic: prose("A person's license in all environments, and managed environments"),
    rules: &["user-licence-tenant-wide", "managed-environment-standalone-required"],
    in_force: Period::from("2022-10-12"),
    implemented: prose(
        "A license of a person counts in every environment. A managed environment limits which licenses do, never how many.",
    ),
    other: prose(
        "One page promises every environment without a reservation, another accepts only some licenses in managed ones. Nothing to choose: the two answer different questions, where a license counts and which one does, and both hold at once.",
    ),
    cites: &[S4.at("We have three environments"), ME26.at("Licensing requirements")],
    instead: &[],
};

/// `X-32`
pub static X32: Disagreement = Disagreement {
    id: "X-32",
    topic: prose("What one Process license is for"),
    rules: &["process-covers-unlimited-users", "process-required-criteria"],
    in_force: Period::from("2023-08-01"),
    implemented: prose("One Process license covers a flow, a flow group or one session of a machine."),
    other: prose(
        "The price is printed per bot in one place and per flow in another. Nothing to choose: both are the same license at the same price, put on a machine or on a flow.",
    ),
    cites: &[S4.at("Legacy license questions"), FP26.at("Prices")],
    instead: &[],
};

//! Whose license a run uses.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::whose::needs::{OWNER_SPARED, ROW_ACTORS_NEED, RUNNERS_NEED};
use crate::rules::sources::{F21, F23A, F25, FP26, ME26, S3, S4};

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

/// `X-24`
pub static X24: Disagreement = Disagreement {
    id: "X-24",
    topic: prose("A premium flow behind a canvas app"),
    rules: &["trigger-powerapps-invoker-context"],
    in_force: Period::from("2019-10-01"),
    implemented: prose(
        "A license on the flow clears the flow. The app is judged by itself: its users need Power Apps rights, since the app uses a premium flow.",
    ),
    other: prose("A license on the flow frees any user, so nothing else would be needed for the button in the app."),
    cites: &[
        S3.at("Flow Licensing guidance, 4"),
        F21.at("Who needs to purchase a premium license?"),
        S4.at("Who needs to purchase a premium license?"),
    ],
    instead: &[],
};

/// `X-30`
pub static X30: Disagreement = Disagreement {
    id: "X-30",
    topic: prose("A person's license in all environments, and managed environments"),
    rules: &["user-licence-tenant-wide"],
    in_force: Period::from("2022-10-12"),
    implemented: prose(
        "A license of a person counts in every environment. A managed environment limits which licenses do, never how many.",
    ),
    other: prose(
        "One page promises every environment without a reservation, another accepts only some licenses in managed ones.",
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
    other: prose("The price is printed per bot in one place and per flow in another."),
    cites: &[S4.at("Legacy license questions"), FP26.at("Prices")],
    instead: &[],
};

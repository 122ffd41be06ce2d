//! The figures about flows that are turned off, each with its line of meaning.

use crate::rules::Meaning;

/// Keys on the wire.
pub const NUMBERS: &[Meaning] = &[
    (
        "graceDays",
        "days from the notice to the switch-off of a flow out of context",
    ),
    (
        "ladderFirstDays",
        "days from the notice to admins to the block of environment operations",
    ),
    (
        "ladderSecondDays",
        "days from the notice to admins to further steps, suspension among them",
    ),
    ("daysLeft", "days until a flow above its request limit is turned off"),
    (
        "reliefDays",
        "days of relief that a requests add-on with a support ticket brings",
    ),
    (
        "dormantAfterDays",
        "days without a trigger after which a mail announces the switch-off",
    ),
    ("offAfterDays", "days without a trigger after which the flow is off"),
    (
        "refreshHours",
        "hours until a list, report or banner follows a new license",
    ),
    ("flowsListed", "flows that the list of flows at risk names"),
    ("listedOwnerLeft", "of the flows listed, those whose owner has left"),
    (
        "listedUnlicensed",
        "of the flows listed, those whose owner has no premium license, or none any more",
    ),
    (
        "listedPowerApps",
        "of the flows listed, those of Power Apps owners that no app starts",
    ),
    (
        "listedDynamics",
        "of the flows listed, those of Dynamics 365 owners outside Dynamics 365",
    ),
    (
        "listedPlansExceeded",
        "of what is listed, environments with more per flow plans set than licenses",
    ),
    ("listedPrincipals", "of the flows listed, those of service principals"),
    ("flowsUnjudged", "premium flows that nobody has judged one by one yet"),
    ("trialCovered", "people on the seats of a trial"),
    ("trialNotCovered", "people for whom a trial has no seat"),
];

//! The figures about what licenses include for flows, each with its line of meaning.

use crate::rules::Meaning;

/// Keys on the wire.
pub const NUMBERS: &[Meaning] = &[
    ("plansListed", "plans that stand on the printed list"),
    ("plansUnlisted", "plans that do not"),
    ("databaseMb", "megabytes of Dataverse database that the licenses bring"),
    ("fileMb", "megabytes for files that the licenses bring"),
    (
        "requestLimitMicrosoft365",
        "requests in 24 hours on the Microsoft 365 right",
    ),
    (
        "requestLimitPowerApps",
        "requests in 24 hours on the Power Apps license",
    ),
    (
        "requestLimitDynamics",
        "requests in 24 hours on the Dynamics 365 license",
    ),
    (
        "transitionLimitMicrosoft365",
        "the same for one flow while the transition period runs",
    ),
    (
        "transitionLimitPowerApps",
        "the same for one flow while the transition period runs",
    ),
    (
        "transitionLimitDynamics",
        "the same for one flow while the transition period runs",
    ),
    (
        "restrictedTablesOver",
        "restricted tables beyond the fifteen that an article of 2020 allows",
    ),
];

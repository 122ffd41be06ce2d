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
        "requests of one flow in 24 hours in the transition period, on the Microsoft 365 license",
    ),
    (
        "transitionLimitPowerApps",
        "requests of one flow in 24 hours in the transition period, on the Power Apps license",
    ),
    (
        "transitionLimitDynamics",
        "requests of one flow in 24 hours in the transition period, on the Dynamics 365 license",
    ),
    (
        "restrictedTablesOver",
        "restricted tables beyond the fifteen that an article of 2020 allows",
    ),
];

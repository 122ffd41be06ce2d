//! The figures of the question about requests, each with its line of meaning.

use crate::rules::Meaning;

/// Figures.
pub const NUMBERS: &[Meaning] = &[
    ("requestLimit", "official limit of requests in 24 hours"),
    (
        "requestLimitUpper",
        "upper bound of the limit, where a text leaves it open",
    ),
    (
        "requestLimitDynamics",
        "limit of a person in the context of Dynamics 365",
    ),
    (
        "requestLimitPowerApps",
        "limit of a person in the context of Power Apps",
    ),
    ("requestLimitOther", "limit of a person outside apps"),
    (
        "requestLimitTotal",
        "limits of all licenses of a person added up; information only since 8 Sep 2026",
    ),
    (
        "requestLimitAfterMove",
        "limit once a co-owner has added the flow to a solution and owns it",
    ),
    (
        "transitionLimit",
        "requests of one flow in 24 hours that the service lets pass in the transition period",
    ),
    (
        "rivalLimit",
        "requests of one flow in 24 hours in the transition period, by the figure that another text prints",
    ),
    ("requestsOver", "requests above the official limit"),
    ("requestsLeft", "requests left of the official limit"),
    (
        "evenShare",
        "limit of a person divided by the number of flows: an average",
    ),
    (
        "idleElsewhere",
        "requests that other owners leave unused, which do not help",
    ),
    ("nonLicensedPool", "pool of the tenant for identities without a license"),
    ("fiveMinuteLimit", "requests that pass within five minutes"),
    ("overFiveMinutes", "requests above that within five minutes"),
    ("requestsPerRun", "requests of one run of the flow"),
    (
        "dayOver",
        "requests above the limit in the worst day from midnight to midnight, UTC",
    ),
    ("windowOver", "requests above the limit in the worst 24 hours"),
    ("overMonthlyCap", "runs above the cap of a month, before October 2019"),
    ("addOns", "requests add-ons that would cover what is above the limit"),
    (
        "wouldBeUsd",
        "what the meter would charge for requests above the limit, were it not a preview",
    ),
];

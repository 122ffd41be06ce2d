//! When a tenant uses more storage than it is entitled to, and what stops then.
//!
//! Free database fills holes in log and files, free log fills holes in files, never the other way round. What stays missing is the overage.
//! While it lasts, environments cannot be created, copied, restored or recovered, trials cannot be converted and no database can be added;
//! apps and flows run on. Notices go out below 15 % and below 5 % of what is left, then weekly. By the text of September 2026, copy, create
//! and restore look at each kind by itself, even where borrowing cures the overage; sandboxes in tenants with Dataverse alone may enter administration mode after 30 days and be disabled
//! after 90. A production environment is never disabled. If log and files are both short, log borrows first: no text gives the order.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{CS22, CS26, CS26A};

const SPEAKS: Cond = Cond::Any(&[
    Cond::Given(&CAPACITY_TYPES),
    Cond::Given(&OVERAGE),
    Cond::All(&[Cond::Given(&DATAVERSE_USAGE), Cond::Given(&LICENSES_OWNED)]),
]);
const STOPS: Then = Then::When(
    &Cond::Sure(&is(&OVERAGE, "yes")),
    &[
        Then::Status(Status::Gap, Axis::Both),
        Then::Note(
            "Until it is cured: no environment is created, copied, restored or recovered, no trial converted, no database added. Apps and flows run on.",
        ),
    ],
);
const EXTENSION: Then = Then::Note(
    "From 80 % of use an administrator may ask for an extension: a quarter of what is used, for at most 45 days, three times in 365 days.",
);

/// `dv-overage`
pub static DV_OVERAGE: Rule = Rule {
    id: "dv-overage",
    aliases: &[],
    title: "Using more storage than there is",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2022-06-21", "2026-09-30"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "Free database covers log and files, free log covers files. What is missing after that is an overage, which stops new, copied, restored and recovered environments, converted trials and new databases.",
            ),
            cites: &[CS22.at("Scenarios 1 to 4"), CS26A.at("Overage enforcement")],
            when: SPEAKS,
            then: &[STOPS],
        },
        Version {
            in_force: Period::from("2026-09-30"),
            editions: &[Edition::Current],
            statement: prose(
                "What is over may be borrowed from another kind of storage; creating, copying and restoring look at each kind of storage by itself, even where borrowing removes the overage.",
            ),
            cites: &[CS26.at("Scenarios 1 to 7"), CS26.at("Enforcement")],
            when: SPEAKS,
            then: &[
                STOPS,
                EXTENSION,
                Then::Note(
                    "Announced, without a day: in tenants with Dataverse alone, sandboxes without pay-as-you-go enter administration mode 30 days after the restriction and are disabled after 90. Production never.",
                ),
            ],
        },
    ],
    example: Example {
        story: prose("A tenant has 40 GB of database and uses 46, while log and files have room."),
        questionnaire: "capacity",
        as_of: "2023-10-16",
        answers: prose(
            r#"{"capacity-types": [{"type": "database", "entitledGb": 40, "usedGb": 46}, {"type": "log", "entitledGb": 10, "usedGb": 2}, {"type": "file", "entitledGb": 200, "usedGb": 90}]}"#,
        ),
        status: Status::Gap,
        outcome: prose("6 GB of database are missing: nothing lends to database."),
    },
};

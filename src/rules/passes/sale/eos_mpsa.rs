//! Under MPSA nothing new is sold; use goes on until the agreement ends, and sixty days more to move.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::SCH;

/// `pa-eos-mpsa`
pub static PA_EOS_MPSA: Rule = Rule {
    id: "pa-eos-mpsa",
    aliases: &[],
    title: "MPSA and the end of sale",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2026-01-02"),
        editions: Edition::ALL,
        statement: prose(
            "Under MPSA no new licenses are sold. Existing ones are used until the agreement expires; then sixty days remain to move.",
        ),
        cites: &[SCH.at("MPSA")],
        when: Cond::All(&[Cond::Given(&CHANNEL), is(&CHANNEL, "mpsa")]),
        // Who never owned any has nothing to move.
        then: &[Then::When(
            &Cond::Not(&Cond::Sure(&is(&EXISTING_PERAPP, "no"))),
            &[Then::Deadline {
                what: "the time to move away from per app ends",
                on: last_day(&AGREEMENT_END, 60),
                after: "60 days after the agreement expires",
            }],
        )],
    }],
    example: Example {
        story: prose("An agreement under MPSA expires at the end of September 2026."),
        questionnaire: "passes",
        as_of: "2026-07-20",
        answers: prose(
            r#"{"purchases": [{"licenses": 5, "date": "2023-10-02", "termEnd": "2026-09-30"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 5}], "apps": [{"id": "rooms", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "team", "count": 5, "seed": "none"}], "uses": [{"people": "team", "app": "rooms"}], "channel": "mpsa", "existing-perapp": "yes", "agreement-end": "2026-09-30"}"#,
        ),
        status: Status::Covered,
        outcome: prose("Covered until then, and to be moved by 29 Nov 2026."),
    },
};

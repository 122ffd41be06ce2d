//! People on passes could not use Power Apps for Windows for a while.
//!
//! The note stands on the pages of 2021 and is gone by May 2025; when it was lifted is not known. Browser and phone
//! were always fine.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{PA21, PA21A, PA25};

/// `pa-windows-player`
pub static PA_WINDOWS_PLAYER: Rule = Rule {
    id: "pa-windows-player",
    aliases: &[],
    title: "Power Apps for Windows",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2021-06-22", "2025-05-29"),
            editions: Edition::ALL,
            statement: prose("Power Apps for Windows does not support people on passes; browser and phone do."),
            cites: &[PA21A.at("Important"), PA21.at("Important")],
            when: is(&WINDOWS_PLAYER, "yes"),
            then: &[Then::Inform(
                "W-PA-WINDOWS",
                "Power Apps for Windows does not support passes: use a browser or a phone.",
            )],
        },
        Version {
            in_force: Period::from("2025-05-29"),
            editions: Edition::ALL,
            statement: prose("The note that ruled out Power Apps for Windows is no longer on the page."),
            cites: &[PA25.at("Important")],
            when: is(&WINDOWS_PLAYER, "yes"),
            then: &[Then::Inform(
                "I-PA-WINDOWS-NO-LONGER-LISTED",
                "The page no longer rules out Power Apps for Windows; try it.",
            )],
        },
    ],
    example: Example {
        story: prose("A warehouse wants to use the Windows client in 2023."),
        questionnaire: "passes",
        as_of: "2023-10-16",
        answers: prose(
            r#"{"purchases": [{"licenses": 3, "date": "2022-05-02", "termEnd": "2025-05-01"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 3}], "apps": [{"id": "racks", "kind": "canvas", "class": "premium", "created": "2021-02-15", "canConsume": "yes"}], "people": [{"id": "crew", "count": 3, "seed": "none"}], "uses": [{"people": "crew", "app": "racks"}], "windows-player": "yes"}"#,
        ),
        status: Status::Covered,
        outcome: prose("The passes are in order; use a browser."),
    },
};

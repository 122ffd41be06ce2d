//! Nobody needs a license to make apps or to administer environments.
//!
//! Makers and owners need cover for the apps that they run. An owner usually runs the own app, so count the owner as
//! one of the people who use it.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{P25, PA20A};

/// `pa-makers-and-admins`
pub static PA_MAKERS_AND_ADMINS: Rule = Rule {
    id: "pa-makers-and-admins",
    aliases: &[],
    title: "Making apps needs no license",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2020-08-31"),
        editions: Edition::ALL,
        statement: prose(
            "Making apps and administering environments needs no license. Owners and makers need cover only for the apps they run: count the owner among the users.",
        ),
        cites: &[PA20A.at("FAQ"), P25.at("Power Apps per app")],
        when: is_one(&MY_ROLE, &["maker", "power-platform-admin", "environment-admin"]),
        then: &[Then::Note(
            "Making apps and administering environments needs no license. Count owners among the users of the apps they run.",
        )],
    }],
    example: Example {
        story: prose("A maker and eight colleagues use an app."),
        questionnaire: "passes",
        as_of: "2024-12-16",
        answers: prose(
            r#"{"purchases": [{"licenses": 9, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 9}], "apps": [{"id": "tools", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "maker", "seed": "none"}, {"id": "colleagues", "count": 8, "seed": "none"}], "uses": [{"people": "maker", "app": "tools"}, {"people": "colleagues", "app": "tools"}], "my-role": "maker"}"#,
        ),
        status: Status::Covered,
        outcome: prose("Nine passes: the maker runs the app too."),
    },
};

//! In a Dataverse for Teams environment, apps with standard connectors and its own tables need no pass.
//!
//! A premium connector there makes everybody who uses the app need a pass or Premium. Of custom connectors, those on
//! Azure API Management are included. AI Builder and desktop flows do not exist there.

use crate::engine::prelude::*;
use crate::rules::sources::{F20, FAQ23, P25};

/// `pa-dataverse-for-teams`
pub static PA_DATAVERSE_FOR_TEAMS: Rule = Rule {
    id: "pa-dataverse-for-teams",
    aliases: &[],
    title: "Apps in a Teams environment",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2020-10-11"),
        editions: Edition::ALL,
        statement: prose(
            "In Dataverse for Teams environments, apps on standard connectors and Teams tables are covered by Microsoft 365. A premium connector there asks for a pass or Premium from each user.",
        ),
        cites: &[
            F20.at("Project Oakdale"),
            FAQ23.at("Dataverse for Teams"),
            P25.at("Dataverse for Teams"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("A team of eight with E3 uses an app on the tables of its Teams environment."),
        questionnaire: "passes",
        as_of: "2024-04-29",
        answers: prose(
            r#"{"purchases": [], "environments": [{"id": "team", "managed": "no", "allocatedPasses": 0, "type": "teams"}], "apps": [{"id": "board", "kind": "canvas", "class": "standard", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "team", "count": 8, "seed": "m365-with-power-apps"}], "uses": [{"people": "team", "app": "board"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("No pass."),
    },
};

//! Passes serve only people who get into the environment.
//!
//! Where an environment is bound to a security group, somebody outside it cannot use a pass there, even if an app is
//! shared with that person. The need follows the sharing as always; beside it stands how many can really get in.

use crate::engine::prelude::*;
use crate::rules::sources::CA19;

/// `addon-environment-access`
pub static ADDON_ENVIRONMENT_ACCESS: Rule = Rule {
    id: "addon-environment-access",
    aliases: &[],
    title: "Environments that only a security group may enter",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-11-19"),
        editions: Edition::ALL,
        statement: prose(
            "Capacity allocated to an environment serves only people who have access to it and the permissions of the product. Members of its security group can use a pass; others have to be admitted first.",
        ),
        cites: &[CA19.at("Introduction")],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("An app is shared with sixteen people; five of them are not in the group of the environment."),
        questionnaire: "passes",
        as_of: "2026-03-16",
        answers: prose(
            r#"{"purchases": [{"licenses": 16, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 16, "securityGroup": "yes"}], "apps": [{"id": "stock", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "inside", "count": 11, "seed": "none", "inEnvironmentGroup": "yes"}, {"id": "outside", "count": 5, "seed": "none", "inEnvironmentGroup": "no"}], "uses": [{"people": "inside", "app": "stock"}, {"people": "outside", "app": "stock"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Sixteen passes are needed; eleven people can use one, five have to be admitted."),
    },
};

//! A maker can ask the admin for licenses while sharing, for people one by one.
//!
//! For security groups and distribution lists the dialog offers no request. Name the people, or tell the admin the
//! number.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::REQLIC;

/// `pa-request-licences-not-groups`
pub static PA_REQUEST_LICENSES_NOT_GROUPS: Rule = Rule {
    id: "pa-request-licences-not-groups",
    aliases: &[],
    title: "Requests for licenses name people",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2023-05-08"),
        editions: Edition::ALL,
        statement: prose("From the sharing dialog a maker can request licenses for individual people, not for groups."),
        cites: &[REQLIC.at("Request licenses for your users")],
        when: Cond::All(&[
            is(&MY_ROLE, "maker"),
            Cond::AnyRow(&PEOPLE, &at_least(&PERSON_COUNT, 2)),
        ]),
        then: &[Then::Note(
            "Licenses can be requested from the sharing dialog for single people, not for groups.",
        )],
    }],
    example: Example {
        story: prose("A maker shared an app with a group of 15 and wants to ask for passes."),
        questionnaire: "passes",
        as_of: "2024-09-23",
        answers: prose(
            r#"{"purchases": [{"licenses": 15, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 0}], "apps": [{"id": "leave", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "office", "count": 15, "seed": "none"}], "uses": [{"people": "office", "app": "leave", "active": 0}], "my-role": "maker"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Fifteen passes have to be allocated; the request cannot name the group."),
    },
};

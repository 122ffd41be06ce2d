//! In 2019 a model-driven app needed a canvas app as its carrier.
//!
//! Make a group and give it the baseline license, generate a canvas app from the same environment, give the group its
//! security role, share both with the group. It takes one license a person all the same: shell and app are two apps
//! of one bundle. By August 2020 such apps are shared directly.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::CA19;

/// `pa-model-driven-2019-workaround`
pub static PA_MODEL_DRIVEN_2019_WORKAROUND: Rule = Rule {
    id: "pa-model-driven-2019-workaround",
    aliases: &[],
    title: "Model-driven apps on passes in 2019",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::between("2019-11-19", "2020-08-31"),
        editions: Edition::ALL,
        statement: prose(
            "To use passes for a model-driven app, give a group the baseline license, generate a canvas app from the same environment and share both with the group. One license a person is enough.",
        ),
        cites: &[CA19.at("FAQ: Can I use model-driven apps by consuming app passes?")],
        when: Cond::AnyRow(&APPS, &is(&APP_ROW_KIND, "model-driven")),
        then: &[Then::Note(
            "Share the model-driven app through a group with the baseline license and a canvas app generated in the same environment.",
        )],
    }],
    example: Example {
        story: prose("Seven people are to use a model-driven app in early 2020."),
        questionnaire: "passes",
        as_of: "2020-02-10",
        answers: prose(
            r#"{"purchases": [{"licenses": 7, "date": "2019-12-02", "termEnd": "2022-12-01"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 7, "baselineOk": "yes"}], "apps": [{"id": "cases", "kind": "model-driven", "class": "premium", "created": "2019-12-02", "canConsume": "yes"}], "people": [{"id": "team", "count": 7, "seed": "none"}], "uses": [{"people": "team", "app": "cases"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Seven licenses, through a group and a canvas shell."),
    },
};

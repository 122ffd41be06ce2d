//! Where an app is shown changes nothing.
//!
//! In a SharePoint page, a frame on the intranet, a Teams tab or a report: everybody who opens a canvas app there needs what
//! the app itself asks for. Two things look alike and are not: the form of a list, which has its own rule, and a page
//! inside a model-driven app, which counts with its host.

use super::terms::APP;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{GH147, GHA1184, GUEST22, GUEST25};

const NOTE: &[Then] = &[Then::Note(
    "It makes no difference whether the app opens by itself or inside a SharePoint page, a frame, a Teams tab or a report.",
)];

/// `app-embedding-neutral`
pub static APP_EMBEDDING_NEUTRAL: Rule = Rule {
    id: "app-embedding-neutral",
    aliases: &[],
    title: "Embedded apps",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2020-04-13", "2022-05-11"),
            editions: Edition::ALL,
            statement: prose("A canvas app that is embedded somewhere asks for the same license as on its own."),
            cites: &[GH147.at("Answer of the author"), GHA1184.at("Answer of the author")],
            when: Cond::All(&[APP, is(&GUEST_APP_KIND, "canvas")]),
            then: NOTE,
        },
        Version {
            in_force: Period::from("2022-05-11"),
            editions: Edition::ALL,
            statement: prose(
                "A canvas app that is embedded in SharePoint, a web page, Teams or a report asks for the same license as on its own, from members and guests alike.",
            ),
            cites: &[
                GUEST22.at("Apps embedded in SharePoint"),
                GUEST25.at("Apps embedded in SharePoint"),
            ],
            when: Cond::All(&[APP, is(&GUEST_APP_KIND, "canvas")]),
            then: NOTE,
        },
    ],
    example: Example {
        story: prose(
            "A standard canvas app stands in a page of the intranet. Twenty guests with Microsoft 365 at home use it there.",
        ),
        questionnaire: "guests",
        as_of: "2026-11-22",
        answers: prose(
            r#"{ "guest-subject": "app", "guest-app-kind": "canvas", "guest-app-class": "standard", "guest-app-dataverse": "no", "guests": 20, "guest-apps": 1, "guest-home-licenses": ["m365"], "guest-host-licenses": ["none"], "guest-home-cloud": "public", "cloud": "public", "environment-managed": "no", "environment-metered": "no" }"#,
        ),
        status: Status::Covered,
        outcome: prose("Microsoft 365 at home opens the app, embedded or not."),
    },
};

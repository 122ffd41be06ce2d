//! The page of add-ons in the admin center exists only once something was bought.
//!
//! A tenant without add-ons does not see the tile or the tab; nothing is wrong then. Reports on add-ons are downloaded there, and a file that was made
//! expires after 30 days.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::CS26;

const SPEAKS: Cond = Cond::Any(&[Cond::Given(&ADDONS), Cond::Sure(&is(&CAPACITY_TOPIC, "add-ons"))]);

/// `addon-purchase-visible`
pub static ADDON_PURCHASE_VISIBLE: Rule = Rule {
    id: "addon-purchase-visible",
    aliases: &[],
    title: "The add-ons page appears with the first purchase",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2026-09-30"),
        editions: &[Edition::Current],
        statement: prose(
            "The page of add-ons is there only when something was bought. Reports made there expire after 30 days.",
        ),
        cites: &[CS26.at("Add-ons")],
        when: SPEAKS,
        then: &[Then::Note(
            "No add-on bought, no page: the tab is missing then. Reports made there expire after 30 days.",
        )],
    }],
    example: Example {
        story: prose("A tenant has bought no add-on and looks for the page."),
        questionnaire: "capacity",
        as_of: "2026-10-12",
        answers: prose(r#"{"capacity-topic": "add-ons", "addons": [], "addon-allocations": []}"#),
        status: Status::Covered,
        outcome: prose("The page is missing because nothing was bought."),
    },
};

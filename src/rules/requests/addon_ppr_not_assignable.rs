//! The requests add-on belongs to the tenant: it cannot be assigned to a person or a flow.
//!
//! A text of 2020 announced that for the same year; it has not come. Whoever buys it is within the terms. While a flow is throttled, a support ticket is needed.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::sources::{API20, R25, R26};

/// `addon-ppr-not-assignable`
pub static ADDON_PPR_NOT_ASSIGNABLE: Rule = Rule {
    id: "addon-ppr-not-assignable",
    aliases: &[],
    title: "The requests add-on cannot be assigned",
    force: Force::Info,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2020-08-18", "2025-05-29"),
            editions: &[Edition::Current],
            statement: prose(
                "The requests add-on cannot be assigned to persons or flows yet; that was announced for 2020. Buying it keeps the company within the terms.",
            ),
            cites: &[API20.at("Add-ons")],
            when: SHORT,
            then: &[],
        },
        Version {
            in_force: Period::from("2025-05-29"),
            editions: &[Edition::Current],
            statement: prose(
                "The requests add-on cannot be assigned to persons or flows. Buying it keeps the company within the terms; a flow that is throttled needs a support ticket.",
            ),
            cites: &[R25.at("Add-ons"), R26.at("Add-ons")],
            when: SHORT,
            then: &[],
        },
    ],
    example: Example {
        story: prose("Somebody with Power Apps Premium makes 90,500 requests a day in apps."),
        questionnaire: "requests",
        as_of: "2025-07-14",
        answers: prose(r#"{"person-licenses": ["power-apps-premium"], "daily-requests": 90500}"#),
        status: Status::Gap,
        outcome: prose("50,500 too many: two add-ons for the tenant, none of them for this person in particular."),
    },
};

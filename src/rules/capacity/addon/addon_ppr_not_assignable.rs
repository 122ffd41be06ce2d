//! Add-ons for Power Platform requests cannot be assigned to users or flows.
//!
//! A text of August 2020 promised it for the end of that year; the text of May 2025 still does not have it. The purchase keeps a customer within the terms. During
//! throttling, open a support ticket.

use crate::engine::prelude::*;
use crate::rules::capacity::held::*;
use crate::rules::facts::*;
use crate::rules::sources::{AO24, R25};

const SPEAKS: Cond = addon!("requests");

/// `addon-ppr-not-assignable`
pub static ADDON_PPR_NOT_ASSIGNABLE: Rule = Rule {
    id: "addon-ppr-not-assignable",
    aliases: &[],
    title: "Request add-ons cannot be assigned",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2020-08-18"),
        editions: Edition::ALL,
        statement: prose(
            "A request add-on keeps the tenant within the terms, but cannot be assigned to anybody. During throttling a support ticket helps.",
        ),
        cites: &[R25.at("Add-ons"), AO24.at("Requests add-on")],
        when: SPEAKS,
        then: &[Then::Note(
            "Request add-ons cannot be assigned to people or flows. While a flow is throttled, open a support ticket.",
        )],
    }],
    example: Example {
        story: prose("A person needs 120,000 requests a day more than the license has."),
        questionnaire: "capacity",
        as_of: "2025-07-07",
        answers: prose(
            r#"{"addons": [{"addon": "requests", "purchased": 0, "wanted": 120000}], "addon-allocations": []}"#,
        ),
        status: Status::Gap,
        outcome: prose("Three packs; nobody can be given them, they count for the tenant."),
    },
};

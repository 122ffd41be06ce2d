//! Until when AI Builder add-ons are sold.
//!
//! From November 1, 2025 only tenants that own add-ons may renew them or buy more; trials are over. From November 1, 2026 nobody buys or renews
//! any. Add-ons run out with their term, and nothing is converted into Copilot Credits.

use super::seeded::{DEMAND, PICKED};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{AI25, AIBEND};

const SPEAKS: Cond = Cond::Any(&[DEMAND, Cond::Given(&AI_ADDON_CUSTOMER), Cond::Given(&AI_ADDONS), PICKED]);

/// `ai-credits-sale-calendar`
pub static AI_CREDITS_SALE_CALENDAR: Rule = Rule {
    id: "ai-credits-sale-calendar",
    aliases: &[],
    title: "Until when AI Builder add-ons are sold",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2025-11-01", "2026-11-01"),
            editions: &[Edition::Current],
            statement: prose("Add-ons are sold only to tenants that own some already; trials are over."),
            cites: &[AI25.at("End of sale"), AIBEND.at("End of sale")],
            when: SPEAKS,
            then: &[Then::Note(
                "Whoever owns AI Builder add-ons may renew them and buy more until 31 Oct 2026. Nobody else can buy any.",
            )],
        },
        Version {
            in_force: Period::from("2026-11-01"),
            editions: &[Edition::Current],
            statement: prose(
                "Add-ons are neither sold nor renewed. Those bought run out with their term; nothing is converted.",
            ),
            cites: &[AIBEND.at("What ends on November 1, 2026")],
            when: SPEAKS,
            then: &[Then::Note(
                "No AI Builder add-on can be bought or renewed any more. Plan with Copilot Credits; nothing is converted into them.",
            )],
        },
    ],
    example: Example {
        story: prose("A company without any add-on wants 300,000 credits a month in February 2026."),
        questionnaire: "capacity",
        as_of: "2026-02-23",
        answers: prose(
            r#"{"licenses-owned": [], "ai-addons": 0, "ai-credits-wanted": 300000, "ai-addon-customer": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("No add-on can be bought; licenses would bring the credits until October."),
    },
};

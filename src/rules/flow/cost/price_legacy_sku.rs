//! A license that left the price list has a price only for those who hold it.
//!
//! So a comparison that names one carries a warning, and what would be bought today stands beside it: Premium for a person,
//! Process for a flow or for an unattended bot. Prices inside illustrations on product pages are no offers.

use super::bill::{ASKED, BILL, NEW, NOTHING_ELSE, OLD as HELD};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F19, F23C, P25, PAYG25, S4};

const RPA: &[&str] = &["power-automate-per-user-rpa"];
const OLD: &[&str] = &["power-automate-per-user", "power-automate-per-user-rpa"];
/// A premium license is the matter.
const PREMIUM_MATTERS: Cond = Cond::Any(&[is(&PREMIUM, "yes"), is(&MUST_STANDALONE, "yes")]);
/// Of those who compare, somebody holds the old plan with desktop flows.
const HOLDS_RPA: Cond = Cond::Any(&[
    Cond::All(&[
        Cond::Short(Who::Owner, Axis::Terms),
        is_none_of(&OWNER_KIND, &["gone"]),
        has_one(&OWNER_LICENSES, RPA),
    ]),
    Cond::All(&[
        is(&CONTEXT, "invokers"),
        Cond::Short(Who::Runners, Axis::Terms),
        has_one(&RUNNER_LICENSES, RPA),
    ]),
    Cond::All(&[
        Cond::Short(Who::RowActors, Axis::Terms),
        has_one(&ROW_ACTOR_LICENSES, RPA),
    ]),
    Cond::All(&[Cond::Short(Who::Starters, Axis::Terms), has_one(&STARTER_LICENSES, RPA)]),
    Cond::All(&[
        Cond::Short(Who::CredentialHolders, Axis::Terms),
        has_one(&CREDENTIAL_HOLDER_LICENSES, RPA),
    ]),
]);
/// Of those who compare, somebody holds an old plan.
const HOLDS_OLD: Cond = Cond::Any(&[
    Cond::All(&[
        Cond::Short(Who::Owner, Axis::Terms),
        is_none_of(&OWNER_KIND, &["gone"]),
        has_one(&OWNER_LICENSES, OLD),
    ]),
    Cond::All(&[
        is(&CONTEXT, "invokers"),
        Cond::Short(Who::Runners, Axis::Terms),
        has_one(&RUNNER_LICENSES, OLD),
    ]),
    Cond::All(&[
        Cond::Short(Who::RowActors, Axis::Terms),
        has_one(&ROW_ACTOR_LICENSES, OLD),
    ]),
    Cond::All(&[Cond::Short(Who::Starters, Axis::Terms), has_one(&STARTER_LICENSES, OLD)]),
    Cond::All(&[
        Cond::Short(Who::CredentialHolders, Axis::Terms),
        has_one(&CREDENTIAL_HOLDER_LICENSES, OLD),
    ]),
]);

static DESCRIBED: Cond = Cond::Not(&BILL);
const OFF_THE_LIST: Then = Then::When(
    &DESCRIBED,
    &[Then::Warn(
        "W-SKU-OFF-LIST",
        "Some of the licenses held are no longer sold. The comparison shows what would be bought today.",
    )],
);

/// What is held, and what would be bought today.
pub(in crate::rules) static COMPARED: [Then; 3] = [
    OFF_THE_LIST,
    Then::When(&ASKED, &NOTHING_ELSE),
    Then::When(&ASKED, &[HELD, NEW]),
];
/// Per flow counts among the licenses that are off the list.
pub(in crate::rules) const WITH_PER_FLOW: Cond = Cond::Any(&[
    BILL,
    is(&FLOW_LICENSE, "legacy-per-flow"),
    Cond::All(&[PREMIUM_MATTERS, HOLDS_RPA]),
]);

/// `price-legacy-sku`
pub static PRICE_LEGACY_SKU: Rule = Rule {
    id: "price-legacy-sku",
    aliases: &[],
    title: "Prices of licenses that are no longer sold",
    force: Force::Info,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2023-08-01", "2024-02-01"),
            editions: Edition::ALL,
            statement: prose(
                "Power Automate per user with attended RPA is off the list. Compare with Power Automate Premium at $15.",
            ),
            cites: &[S4.at("Legacy license questions"), F23C.at("Retired licenses")],
            when: Cond::Any(&[BILL, Cond::All(&[PREMIUM_MATTERS, HOLDS_RPA])]),
            then: &COMPARED,
        },
        Version {
            in_force: Period::from("2024-02-01"),
            editions: Edition::ALL,
            statement: prose(
                "Per user, per flow and unattended add-on licenses are off the list: priced for holders only, beside Premium at $15 or Process at $150.",
            ),
            cites: &[
                F19.at("Power Automate plans"),
                F23C.at("Retired licenses"),
                P25.at("Retired licenses"),
                PAYG25.at("Examples"),
            ],
            when: Cond::Any(&[
                BILL,
                is(&FLOW_LICENSE, "legacy-per-flow"),
                Cond::All(&[PREMIUM_MATTERS, HOLDS_OLD]),
            ]),
            then: &COMPARED,
        },
    ],
    example: Example {
        story: prose(
            "Three of five people who press a SAP button hold Power Automate per user from 2022, the others Microsoft 365 E3. The judged day is in 2025.",
        ),
        questionnaire: "flow",
        as_of: "2025-05-05",
        answers: prose(
            r#"{"trigger": "instant-button", "connectors": ["sap"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-licenses": ["m365"], "runners": 5, "runner-licenses": [{"count": 3, "licenses": ["power-automate-per-user"]}, {"count": 2, "licenses": ["m365"]}], "service-account-role": ["none"]}"#,
        ),
        status: Status::Gap,
        outcome: prose(
            "Two people need Power Automate Premium; the three old licenses count but can no longer be bought.",
        ),
    },
};

//! Under an Enterprise Agreement existing customers go on until the agreement ends.
//!
//! In the term they use, renew and add seats through true-up. After it the end of sale applies by one source, while
//! another lets existing customers renew: have it confirmed in writing. New customers cannot buy.

use crate::engine::prelude::*;
use crate::rules::buying::topics::SALE;
use crate::rules::facts::*;
use crate::rules::sources::{LG2, SCH};

static EXISTING: Cond = is(&EXISTING_PERAPP, "yes");
static UNDER_EA: Cond = is_one(&CHANNEL, &["ea", "eas"]);

/// `pa-eos-ea`
pub static PA_EOS_EA: Rule = Rule {
    id: "pa-eos-ea",
    aliases: &[],
    title: "Enterprise Agreement and the end of sale",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2026-01-02"),
        editions: Edition::ALL,
        statement: prose(
            "Under EA and EAS existing customers use, renew and add licenses during the term; after it renewal is doubtful. New customers cannot buy.",
        ),
        cites: &[SCH.at("EA and EAS"), LG2.at("What should per app customers do")],
        when: Cond::All(&[Cond::Sure(&SALE), Cond::Sure(&UNDER_EA)]),
        then: &[Then::When(
            &EXISTING,
            &[Then::Deadline {
                what: "the agreement ends, and renewal of per app is doubtful",
                on: last_day(&AGREEMENT_END, 0),
                after: "the last day of the agreement",
            }],
        )],
    }],
    example: Example {
        story: prose("An existing customer in term, with 10 of 14 passes."),
        questionnaire: "passes",
        as_of: "2026-06-08",
        answers: prose(
            r#"{"purchases": [{"licenses": 10, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 10}], "apps": [{"id": "permits", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "officers", "count": 14, "seed": "none"}], "uses": [{"people": "officers", "app": "permits", "active": 0}], "channel": "ea", "existing-perapp": "yes", "agreement-end": "2027-05-31"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Four more, settled at true-up."),
    },
};

//! What managed environments and meters say of guests, in the words of the rules about passes.
//!
//! Those rules are applied by a computation there. Here the same rules are named where they bear on guests, with the
//! warnings of the days on which the texts changed.

use super::notices;
use super::terms::*;
use crate::engine::error::InputError;
use crate::engine::eval::Eval;
use crate::engine::fact::Value;
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::prelude::*;
use crate::engine::questionnaire::TableStep;
use crate::rules::facts::*;

const ME: &str = "pa-managed-environment";

/// A rule that bears on the case, and what is said with it.
struct Aside {
    when: Cond,
    rule: &'static str,
    /// Code and sentence.
    says: Option<(&'static str, &'static str)>,
}

const fn from(day: &'static str) -> Cond {
    Cond::AsOfFrom(Date::of(day))
}

static ASIDES: &[Aside] = &[
    Aside {
        when: Cond::All(&[APP, MANAGED]),
        rule: ME,
        says: None,
    },
    Aside {
        when: APP_METERED,
        rule: "pa-payg-ignores-passes",
        says: None,
    },
    Aside {
        when: Cond::All(&[
            APP,
            is(&ENVIRONMENT_METERED, "yes"),
            from("2021-11-02"),
            Cond::Given(&ENVIRONMENT_METERS),
            Cond::Not(&has(&ENVIRONMENT_METERS, "apps")),
            LIKE_CANVAS,
            has(&GUEST_HOST_LICENSES, "power-apps-per-app"),
        ]),
        rule: "pa-payg-ignores-passes",
        says: Some((
            "W-PAYG-METER-OFF-UNCONFIRMED",
            "The environment is linked to pay-as-you-go without the meter for apps. That passes work then is taken for granted; no page says so.",
        )),
    },
    Aside {
        when: Cond::All(&[APP, MANAGED, Cond::Not(&from("2022-12-02"))]),
        rule: ME,
        says: Some((
            "W-ME-DATE",
            "The rule about managed environments was read complete from 2 Dec 2022 on. For these first weeks it rests on an excerpt.",
        )),
    },
    Aside {
        when: Cond::All(&[
            STANDARD_MANAGED,
            from("2024-11-19"),
            Cond::Not(&from("2025-03-10")),
            Cond::Any(&[
                has(&GUEST_HOST_LICENSES, "power-automate-premium"),
                has(&GUEST_HOME_LICENSES, "power-automate-premium"),
            ]),
        ]),
        rule: ME,
        says: Some((
            "W-ME-UNDATED",
            "That Power Automate Premium counts for apps in managed environments was announced on 19 Nov 2024. It is not accepted before 6 Jan 2025; until 9 Mar 2025 two texts differ.",
        )),
    },
    Aside {
        when: Cond::All(&[
            APP,
            MANAGED,
            DEVELOPER_TYPE,
            from("2023-04-18"),
            Cond::Not(&from("2023-09-14")),
            has(&GUEST_HOST_LICENSES, "developer-plan"),
        ]),
        rule: "pa-developer-plan-managed",
        says: Some((
            "W-ME-DEVPLAN",
            "The guide of the Developer Plan is stricter than the page about managed environments on this day.",
        )),
    },
];

/// Returns what is wrong where groups of guests are together more than the guests.
fn too_many(eval: &Eval<'_>) -> Option<InputError> {
    let all = eval.number(&ALL).hi?;
    [&GUEST_HOME_LICENSES, &GUEST_HOST_LICENSES]
        .into_iter()
        .find_map(|fact| {
            let Some(Value::Cohorts(groups)) = eval.answer(fact) else {
                return None;
            };
            let named: i64 = groups
                .iter()
                .filter_map(|group| group.count)
                .fold(0, i64::saturating_add);
            (named > all).then(|| {
                InputError::new(
                    fact.id,
                    format!("groups of {named} people are more than the {all} guests"),
                    format!("groups of at most {all} people together"),
                )
            })
        })
}

fn run(eval: &Eval<'_>, outcome: &mut Outcome) {
    outcome.error = too_many(eval);
    for aside in ASIDES {
        let truth = eval.truth(&aside.when);
        if truth == Truth::Yes && !outcome.fired_in_tables.contains(&aside.rule) {
            outcome.fired_in_tables.push(aside.rule);
        }
        if let Some((code, text)) = aside.says {
            outcome.warn(code, text, &[aside.rule], truth);
        }
    }
    notices::add(eval, outcome);
}

fn open_leaves(eval: &Eval<'_>, leaves: &mut Leaves) {
    for aside in ASIDES.iter().filter(|aside| aside.says.is_some()) {
        eval.open_leaves(&aside.when, leaves);
    }
}

/// The computation.
pub const STEP: TableStep = TableStep {
    run,
    open_leaves,
    implements: &[
        ME,
        "pa-payg-ignores-passes",
        "pa-developer-plan-managed",
        "pa-trial-developer-cover",
        "price-table",
    ],
    reads: &[
        &GUEST_SUBJECT,
        &GUESTS,
        &ENVIRONMENT_MANAGED,
        &ENVIRONMENT_METERED,
        &ENVIRONMENT_TYPE,
        &GUEST_HOST_LICENSES,
        &GUEST_HOME_LICENSES,
    ],
};

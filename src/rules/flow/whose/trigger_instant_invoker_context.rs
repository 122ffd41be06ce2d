//! Each person who runs an instant flow needs the license that its steps call for.
//!
//! The owner needs one only when running the flow as well, or when building premium steps. One Process license on the flow
//! takes the place of all of them. For flows that an app starts, see the rule on Power Apps.

use super::needs::{OWNER_SPARED, RUNNERS_NEED};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{E24B, F19, F21, F25, S3, S4};

const BUTTON: Cond = is(&TRIGGER, "instant-button");
static BY_BUTTON: Cond = BUTTON;
/// Somebody runs the flow by hand or from an app.
static BY_HAND: Cond = is_one(&TRIGGER, &["instant-button", "instant-hybrid", "instant-power-apps"]);
/// Or from a bot, which counted alike at first.
const BUTTON_OR_BOT: Cond = is_one(&TRIGGER, &["instant-button", "copilot-studio"]);
static BY_BUTTON_OR_BOT: Cond = BUTTON_OR_BOT;
/// A card or a mail starts the flow, so whoever answers it runs the flow.
const ANSWER_STARTS: Cond = Cond::All(&[at_least(&RESPONDERS, 1), is(&RESPONSE_STARTS_FLOW, "yes")]);
/// A standard flow asks them for no more than nearly everybody holds.
const ANY_WILL_DO: Cond = Cond::All(&[is(&PREMIUM, "no"), is(&MUST_STANDALONE, "no")]);
static ANSWERS_COUNT: Cond = Cond::All(&[ANSWER_STARTS, Cond::Not(&ANY_WILL_DO)]);
static ANSWERS_STANDARD: Cond = Cond::All(&[ANSWER_STARTS, ANY_WILL_DO]);
const ANSWERS_ASSUMED: Then = Then::Note(
    "The people who answer are taken to hold Microsoft 365 or another license with standard flows; who holds none needs Power Automate Free.",
);
/// Those who answer are among the people who run the flow by hand, and count there.
pub(in crate::rules) const RESPONDERS_BESIDES: Expr = Expr::If(
    &BY_HAND,
    &Expr::Minus(&Expr::Of(&RESPONDERS), &Expr::Of(&RUNNERS)),
    &Expr::Of(&RESPONDERS),
);
const RESPONDERS_NEED: Then = Then::Need {
    who: Who::Responders,
    count: RESPONDERS_BESIDES,
    any_of: AnyOf::Accepted(&ACCEPTED),
    held: HeldBy::Nobody,
    axis: Axis::Both,
};

/// `trigger-instant-invoker-context`
pub static TRIGGER_INSTANT_INVOKER_CONTEXT: Rule = Rule {
    id: "trigger-instant-invoker-context",
    aliases: &[],
    title: "A button flow checks each person who presses it",
    force: Force::HardAndTerms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2020-03-16"),
            editions: Edition::ALL,
            statement: prose(
                "Each person who runs an instant flow by hand, from a bot or by a button on a card is checked. The owner is one of them only when running it too.",
            ),
            cites: &[F19.at("Power Automate per user plan"), S3.at("Trigger Types")],
            when: Cond::All(&[Cond::Any(&[BUTTON_OR_BOT, ANSWER_STARTS]), is(&SETTLED_BY, "none")]),
            then: &[
                Then::When(
                    &BY_BUTTON_OR_BOT,
                    &[set(&CONTEXT, "invokers"), RUNNERS_NEED, OWNER_SPARED],
                ),
                Then::When(&ANSWERS_COUNT, &[RESPONDERS_NEED]),
                Then::When(&ANSWERS_STANDARD, &[ANSWERS_ASSUMED]),
            ],
        },
        Version {
            in_force: Period::from("2020-03-16"),
            editions: Edition::ALL,
            statement: prose(
                "Each person who runs an instant flow is checked, also one who starts it by a button on a card. The owner is one of them only when running it too.",
            ),
            cites: &[
                S3.at("Flow Licensing guidance, 3"),
                S4.at("Who needs to purchase a premium license?"),
                F21.at("Who needs to purchase a premium license?"),
                F25.at("Who needs to purchase a premium license?"),
                E24B.at("Instant flows"),
            ],
            when: Cond::All(&[Cond::Any(&[BUTTON, ANSWER_STARTS]), is(&SETTLED_BY, "none")]),
            then: &[
                Then::When(&BY_BUTTON, &[set(&CONTEXT, "invokers"), RUNNERS_NEED, OWNER_SPARED]),
                Then::When(&ANSWERS_COUNT, &[RESPONDERS_NEED]),
                Then::When(&ANSWERS_STANDARD, &[ANSWERS_ASSUMED]),
                Then::When(
                    &is(&PREMIUM, "yes"),
                    &[Then::Note(
                        "To build or change premium steps, the maker needs a license too: an edited flow stays off without one.",
                    )],
                ),
            ],
        },
    ],
    example: Example {
        story: prose("Nine inspectors press a button that files a report in ServiceNow. All hold Microsoft 365 E3."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "instant-button", "connectors": ["servicenow"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-licenses": ["m365"], "runners": 9, "runner-licenses": ["m365"], "service-account-role": ["none"]}"#,
        ),
        status: Status::Gap,
        outcome: prose(
            "Nine people need Power Automate Premium ($135 a month); one Process license on the flow costs $150.",
        ),
    },
};

//! What a buyer wants to know: picked, or hinted at by the answers.

use crate::engine::known::Truth;
use crate::engine::prelude::*;
use crate::engine::questionnaire::Unsure;
use crate::rules::facts::*;
use crate::rules::topic::topic;

/// Nobody knows what they want to know: comparing is what most come for.
const NOBODY_KNOWS: Cond = Cond::All(&[Cond::Open(&BUYING_QUESTION), Cond::Not(&ELSE_GIVEN)]);
/// What is looked at then.
pub const UNSURE: Unsure = Unsure {
    topic: &BUYING_QUESTION,
    taken: |eval| (eval.truth(&NOBODY_KNOWS) == Truth::Yes).then_some("compare"),
};
const PASSES_PLANNED: Cond = Cond::Any(&[Cond::Given(&SALE_INTENT), Cond::Given(&PASSES_WANTED)]);
const COMPARE_GIVEN: Cond = Cond::Any(&[
    // Whoever wants passes names people and opened pairs for what else there is.
    Cond::All(&[Cond::Given(&PEOPLE_ALIKE), Cond::Not(&PASSES_PLANNED)]),
    Cond::All(&[
        Cond::Given(&ACTIVE_PAIRS),
        Cond::Not(&Cond::Any(&[PASSES_PLANNED, Cond::Given(&PERAPP_QTY)])),
    ]),
    Cond::Given(&PASSES_EACH),
    Cond::Given(&APPS_EACH),
    Cond::Given(&PORTALS_EACH),
    NOBODY_KNOWS,
]);
const PRICE_GIVEN: Cond = Cond::Any(&[Cond::Given(&PREMIUM_QTY), Cond::Given(&PERAPP_QTY)]);
const MIX_GIVEN: Cond = Cond::Any(&[
    Cond::Given(&ENVIRONMENTS),
    Cond::Given(&APPS),
    Cond::Given(&PEOPLE),
    Cond::Given(&USES),
]);
const AI_GIVEN: Cond = Cond::Any(&[
    Cond::Given(&LICENSES_OWNED),
    Cond::Given(&AI_CONTRACT_START),
    Cond::Given(&AI_CREDITS_WANTED),
    Cond::Given(&AI_ADDONS),
    Cond::Given(&AI_USERS),
    Cond::Given(&AI_MONTHS),
]);
const ADDONS_GIVEN: Cond = Cond::Any(&[Cond::Given(&LICENSES_OWNED), Cond::Given(&HOSTED_BOTS_WANTED)]);
/// The contract says something only where nothing else was asked.
const CONTRACT_GIVEN: Cond = Cond::All(&[
    Cond::Any(&[
        Cond::Given(&CHANNEL),
        Cond::Given(&EXISTING_PERAPP),
        Cond::Given(&AGREEMENT_END),
    ]),
    Cond::Not(&PRICE_GIVEN),
    Cond::Not(&MIX_GIVEN),
    Cond::Not(&AI_GIVEN),
    Cond::Not(&Cond::Any(&[
        Cond::Given(&PEOPLE_ALIKE),
        Cond::Given(&PASSES_EACH),
        Cond::Given(&APPS_EACH),
    ])),
]);
const SALE_GIVEN: Cond = Cond::Any(&[
    Cond::Given(&SALE_INTENT),
    Cond::Given(&PASSES_WANTED),
    Cond::Given(&PASSES_OWNED),
    CONTRACT_GIVEN,
]);
const ELSE_GIVEN: Cond = Cond::Any(&[PRICE_GIVEN, MIX_GIVEN, AI_GIVEN, SALE_GIVEN]);
const ANYTHING: Cond = Cond::Any(&[COMPARE_GIVEN, ELSE_GIVEN]);

/// Something is said of credits or add-ons.
pub static STOCK_GIVEN: Cond = Cond::Any(&[AI_GIVEN, ADDONS_GIVEN]);
/// Per app, Premium or pay-as-you-go.
pub static COMPARE: Cond = topic!(BUYING_QUESTION, "compare", COMPARE_GIVEN, ANYTHING);
/// Whether per app can still be bought.
pub static SALE: Cond = topic!(BUYING_QUESTION, "may-buy", SALE_GIVEN, ANYTHING);
/// What an order costs.
pub static PRICE: Cond = topic!(BUYING_QUESTION, "price", PRICE_GIVEN, ANYTHING);
/// The cheapest mix.
pub static MIX: Cond = topic!(BUYING_QUESTION, "mix", MIX_GIVEN, ANYTHING);
/// AI Builder credits.
pub static AI: Cond = topic!(BUYING_QUESTION, "ai-credits", AI_GIVEN, ANYTHING);
/// Process Mining and hosted add-ons.
pub static ADDONS: Cond = topic!(BUYING_QUESTION, "add-ons", ADDONS_GIVEN, ANYTHING);

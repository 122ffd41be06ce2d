//! What somebody wants to know of capacity, and what that still needs.

use super::borrow::chosen;
use super::seeded::ADD_ONS_IN_STOCK;
use crate::engine::eval::Eval;
use crate::engine::fact::{Fact, Value};
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::questionnaire::Unsure;
use crate::engine::rule::{Cond, at_least};
use crate::rules::facts::*;

/// Something is said of credits.
const CREDITS: Cond = Cond::Any(&[
    Cond::Given(&AI_CREDITS_WANTED),
    Cond::Given(&AI_ADDONS),
    Cond::Given(&AI_USERS),
    Cond::Given(&AI_MONTHS),
]);
/// Something is said of storage, beside the licenses that bring either.
const STORAGE: Cond = Cond::Any(&[
    Cond::Given(&INCLUDE_DEFAULT),
    Cond::Given(&SAME_PEOPLE),
    Cond::Given(&DATAVERSE_USAGE),
    Cond::Given(&CAPACITY_TYPES),
    Cond::Given(&CUSTOMER_INSIGHTS_PACKS),
    Cond::Given(&KEPT_DOCUMENTS),
    Cond::Given(&D365_DEFAULT_DATABASE_GB),
    Cond::Given(&D365_DEFAULT_FILE_GB),
    Cond::Given(&DATABASE_SHORT_GB),
    Cond::Given(&FILE_SHORT_GB),
    Cond::Given(&LOG_SHORT_GB),
]);
/// Nobody picked a topic, and what is said is of credits.
pub const ONLY_CREDITS: Cond = Cond::All(&[Cond::Not(&Cond::Given(&CAPACITY_TOPIC)), CREDITS, Cond::Not(&STORAGE)]);

pub(super) fn wants_to_buy(eval: &Eval<'_>) -> bool {
    topic(eval, "buy")
}

/// Tells whether this is the topic.
fn topic(eval: &Eval<'_>, option: &str) -> bool {
    match eval.answer(&CAPACITY_TOPIC) {
        None => false,
        Some(Value::Unknown) => taken(eval) == Some(option),
        Some(_) => chosen(eval, &CAPACITY_TOPIC, option),
    }
}

fn taken(eval: &Eval<'_>) -> Option<&'static str> {
    (!ENTRIES.iter().any(|fact| eval.answer(fact).is_some())).then_some("licenses")
}

/// Who does not know what to ask sees what the licenses bring.
pub const UNSURE: Unsure = Unsure {
    topic: &CAPACITY_TOPIC,
    taken,
};

/// Answers with which somebody may begin.
const ENTRIES: &[&Fact] = &[
    &LICENSES_OWNED,
    &CUSTOMER_INSIGHTS_PACKS,
    &KEPT_DOCUMENTS,
    &DATAVERSE_USAGE,
    &CAPACITY_TYPES,
    &OVERAGE,
    &DB_CAPACITY_GB_FREE,
    &DATABASE_SHORT_GB,
    &FILE_SHORT_GB,
    &LOG_SHORT_GB,
    &METERED_DATABASE_GB,
    &METERED_FILE_GB,
    &METERED_LOG_GB,
    &ADDONS,
    &ADDON_ALLOCATIONS,
    &AI_CREDITS_WANTED,
    &AI_ADDONS,
    &AI_USERS,
    &AI_MONTHS,
];

/// What each topic needs before it can say anything.
const NEEDED: &[(&str, &[&Fact])] = &[
    ("licenses", &[&LICENSES_OWNED]),
    ("overage", &[&LICENSES_OWNED, &DATAVERSE_USAGE]),
    ("environment", &[&DB_CAPACITY_GB_FREE, &OVERAGE]),
    ("buy", &[&DATABASE_SHORT_GB, &FILE_SHORT_GB, &LOG_SHORT_GB, &MY_ROLE]),
    ("metered", &[&METERED_DATABASE_GB, &METERED_FILE_GB, &METERED_LOG_GB]),
    ("add-ons", &[&ADDONS, &ADDON_ALLOCATIONS]),
    ("ai-credits", &[&LICENSES_OWNED, &AI_ADDONS, &AI_CREDITS_WANTED]),
];

fn needed(eval: &Eval<'_>) -> &'static [&'static Fact] {
    // What the admin center sums up spares the tables behind it.
    if topic(eval, "overage") && eval.rows(&CAPACITY_TYPES).is_some() {
        return &[];
    }
    // Before any text told what is refused no answer decides.
    if topic(eval, "environment") && !super::blocked::told(eval) {
        return &[];
    }
    NEEDED
        .iter()
        .find(|(option, _)| topic(eval, option))
        .map_or(&[], |(_, facts)| facts)
}

/// Some storage is missing.
static SHORT: Cond = Cond::Any(&[
    at_least(&DATABASE_SHORT_GB, 1),
    at_least(&FILE_SHORT_GB, 1),
    at_least(&LOG_SHORT_GB, 1),
]);

/// Tells whether the topic still lacks this answer.
fn lacks(eval: &Eval<'_>, fact: &'static Fact) -> bool {
    let idle = fact.is(&AI_ADDONS) && eval.truth(&ADD_ONS_IN_STOCK) == Truth::Yes
        // Where nothing is to be bought nobody has to be able to.
        || fact.is(&MY_ROLE) && eval.truth(&SHORT) == Truth::No;
    eval.answer(fact).is_none() && !idle
}

/// Tells whether nothing was said yet that could be judged.
pub(super) fn nothing(eval: &Eval<'_>) -> bool {
    if eval.answer(&CAPACITY_TOPIC).is_none() {
        !ENTRIES.iter().any(|fact| eval.answer(fact).is_some())
    } else {
        needed(eval).iter().any(|fact| lacks(eval, fact))
    }
}

/// Tells whether somebody does not know what would decide.
pub(super) fn unsaid(eval: &Eval<'_>) -> bool {
    const TABLES: &[&Fact] = &[
        &LICENSES_OWNED,
        &DATAVERSE_USAGE,
        &CAPACITY_TYPES,
        &ADDONS,
        &ADDON_ALLOCATIONS,
    ];
    TABLES
        .iter()
        .any(|table| matches!(eval.answer(table), Some(Value::Unknown)))
}

/// Collects what is missing.
pub fn open_leaves(eval: &Eval<'_>, leaves: &mut Leaves) {
    if eval.answer(&CAPACITY_TOPIC).is_none() && nothing(eval) {
        leaves.add(&CAPACITY_TOPIC);
    }
    for fact in needed(eval) {
        if lacks(eval, fact) {
            leaves.add(fact);
        }
    }
    if !topic(eval, "overage") {
        super::blocked::open(eval, leaves);
    }
    // What somebody does not know keeps the figures open.
    for fact in ENTRIES.iter().chain([&&MY_ROLE]) {
        if matches!(eval.answer(fact), Some(Value::Unknown)) {
            leaves.add(fact);
        }
    }
    if lends_unseen(eval) {
        leaves.add(&CAPACITY_TYPE);
    }
    for row in eval.rows(&CAPACITY_TYPES).into_iter().flat_map(|(rows, _)| rows) {
        for cell in [&CAPACITY_TYPE, &CAPACITY_ENTITLED, &CAPACITY_USED] {
            if !matches!(row.get(cell), Some(value) if *value != Value::Unknown) {
                leaves.add(cell);
            }
        }
    }
}

/// Tells whether a kind is overdrawn by itself while one that could lend to it has no row.
fn lends_unseen(eval: &Eval<'_>) -> bool {
    let Some((rows, _)) = eval.rows(&CAPACITY_TYPES) else {
        return false;
    };
    let of = |kind: &str| {
        let bit = CAPACITY_TYPE.find(kind);
        rows.iter().find(
            |row| matches!((row.get(&CAPACITY_TYPE), bit), (Some(Value::Options(mask)), Some(bit)) if *mask == bit),
        )
    };
    let over = |kind: &str| {
        of(kind).is_some_and(|row| match (row.get(&CAPACITY_ENTITLED), row.get(&CAPACITY_USED)) {
            (Some(Value::Number(entitled)), Some(Value::Number(used))) => used > entitled,
            _ => false,
        })
    };
    let unseen = |kind: &str| of(kind).is_none() && eval.rows(&LICENSES_OWNED).is_none();
    over("file") && (unseen("log") || unseen("database")) || over("log") && unseen("database")
}

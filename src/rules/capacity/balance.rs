//! Storage against use: what is entitled, what counts, what is missing after borrowing, what is blocked, what to buy.

use super::prices::PRICES;
use crate::engine::eval::{Eval, Leaves};
use crate::engine::fact::{Fact, Value};
use crate::engine::known::{Known, Truth};
use crate::engine::outcome::{Alternative, Outcome, Warning};
use crate::engine::price::Cost;
use crate::engine::quantity::Interval;
use crate::engine::rule::{Axis, Expr, Status};
use crate::rules::facts::*;

/// One gigabyte, in the thousandths that capacity is counted in.
const GB: i64 = 1_000;

/// The three kinds of storage, in the order in which one lends to the next.
const KINDS: [Kind; 3] = [
    Kind {
        option: "database",
        gb: "databaseGb",
        upper: "databaseUpperGb",
        lower: "databaseLowerGb",
        counted: "databaseCountedGb",
        deficit: "databaseDeficitGb",
        least: "databaseDeficitLeastGb",
        to_buy: "databaseToBuyGb",
        usd: "databaseUsd",
        license: "dataverse-database-gb",
        word: "database",
        short: &DATABASE_SHORT_GB,
    },
    Kind {
        option: "log",
        gb: "logGb",
        upper: "logUpperGb",
        lower: "logLowerGb",
        counted: "logCountedGb",
        deficit: "logDeficitGb",
        least: "logDeficitLeastGb",
        to_buy: "logToBuyGb",
        usd: "logUsd",
        license: "dataverse-log-gb",
        word: "log",
        short: &LOG_SHORT_GB,
    },
    Kind {
        option: "file",
        gb: "fileGb",
        upper: "fileUpperGb",
        lower: "fileLowerGb",
        counted: "fileCountedGb",
        deficit: "fileDeficitGb",
        least: "fileDeficitLeastGb",
        to_buy: "fileToBuyGb",
        usd: "fileUsd",
        license: "dataverse-file-gb",
        word: "files",
        short: &FILE_SHORT_GB,
    },
];

struct Kind {
    option: &'static str,
    gb: &'static str,
    upper: &'static str,
    lower: &'static str,
    counted: &'static str,
    deficit: &'static str,
    least: &'static str,
    to_buy: &'static str,
    usd: &'static str,
    license: &'static str,
    word: &'static str,
    short: &'static Fact,
}

/// Entitled and used gigabytes of one kind, with what is to come on top.
#[derive(Clone, Copy)]
struct Account {
    entitled: Interval,
    used: Interval,
    to_come: Interval,
}

fn figure(outcome: &Outcome, key: &str) -> Option<Interval> {
    let found = outcome.figures.iter().find(|figure| figure.key == key)?;
    Some(found.value)
}

fn replace(outcome: &mut Outcome, key: &'static str, value: Interval, rules: &[&'static str]) {
    let known: Vec<&'static str> = outcome
        .figures
        .iter()
        .filter(|figure| figure.key == key)
        .flat_map(|figure| figure.rules.clone())
        .collect();
    outcome.figures.retain(|figure| figure.key != key);
    let rules: Vec<&'static str> = if known.is_empty() { rules.to_vec() } else { known };
    outcome.decimal(key, value, &rules);
}

/// Rules state by how much another reading differs; the figure on the wire is the whole sum by that reading.
pub fn readings(outcome: &mut Outcome) {
    for kind in &KINDS {
        let base = figure(outcome, kind.gb).unwrap_or(Interval::ZERO);
        for (key, more) in [(kind.upper, true), (kind.lower, false)] {
            let Some(by) = figure(outcome, key) else { continue };
            if by == Interval::ZERO {
                outcome.figures.retain(|figure| figure.key != key);
            } else {
                let whole = if more { base.plus(by) } else { base.minus(by) };
                replace(outcome, key, whole, &[]);
            }
        }
    }
}

/// What flows keep in their history is taken off.
fn kept(outcome: &mut Outcome) {
    for (kept, gb, left) in [
        ("keptFileGb", "fileGb", "fileGbLeft"),
        ("keptDatabaseGb", "databaseGb", "databaseGbLeft"),
    ] {
        let (Some(kept), Some(gb)) = (figure(outcome, kept), figure(outcome, gb)) else {
            continue;
        };
        outcome.decimal(left, gb.minus(kept), &["flow-run-history-dataverse"]);
        if gb.hi.is_some_and(|hi| hi < kept.lo) {
            outcome.add_status(Status::Gap, Axis::Terms, Truth::Yes);
        }
    }
}

/// Reads what is entitled and used of each kind, from the summary of the admin center or from licenses and environments.
fn accounts(eval: &Eval<'_>, outcome: &Outcome, from: impl Fn(&Kind) -> Option<Interval>) -> [Option<Account>; 3] {
    let given = eval.rows(&CAPACITY_TYPES);
    KINDS.each_ref().map(|kind| {
        let mut account = Account {
            entitled: from(kind).unwrap_or(Interval::at_least(0)),
            used: figure(outcome, kind.counted).unwrap_or(Interval::at_least(0)),
            to_come: Interval::ZERO,
        };
        let mut known = from(kind).is_some() && figure(outcome, kind.counted).is_some();
        for row in given.iter().flat_map(|(rows, _)| rows.iter()) {
            let of_kind = CAPACITY_TYPE
                .find(kind.option)
                .is_some_and(|bit| matches!(row.get(&CAPACITY_TYPE), Some(Value::Options(mask)) if *mask == bit));
            if !of_kind {
                continue;
            }
            let cell = |fact: &'static Fact| match row.get(fact) {
                Some(Value::Number(n)) => Some(Interval::exactly(*n)),
                Some(Value::Unknown) => Some(Interval::at_least(0)),
                _ => None,
            };
            let more = |fact: &'static Fact| cell(fact).unwrap_or(Interval::ZERO);
            account.entitled = cell(&CAPACITY_ENTITLED).unwrap_or(account.entitled);
            account.used = cell(&CAPACITY_USED).unwrap_or(account.used);
            account.to_come = more(&CAPACITY_GROWTH).plus(more(&CAPACITY_BUFFER));
            known = true;
        }
        known.then_some(account)
    })
}

/// What is missing, and what is at hand for a kind with what is lent to it.
struct Standing {
    /// Missing after borrowing.
    deficit: Interval,
    /// Missing by itself.
    native: Interval,
    /// Own storage and what may be lent to it.
    reach: Interval,
    used: Interval,
}

/// Lends free database to log and files, and free log to files; `lends` is off before any text said so. The free
/// database that is left comes second.
fn borrow(accounts: &[Option<Account>; 3], lends: bool, planned: bool) -> ([Option<Standing>; 3], Interval) {
    let used = |account: &Account| {
        if planned {
            account.used.plus(account.to_come)
        } else {
            account.used
        }
    };
    // Free storage of the kinds before, the nearest last.
    let mut free: Vec<Interval> = Vec::new();
    let standings = accounts.each_ref().map(|account| {
        let Some(account) = account else {
            free.push(Interval::at_least(0));
            return None;
        };
        let used = used(account);
        let native = used.minus(account.entitled);
        let mut deficit = native;
        let mut reach = account.entitled;
        if lends {
            for lender in free.iter_mut().rev() {
                reach = reach.plus(*lender);
                let lent = deficit.min(*lender);
                *lender = lender.minus(lent);
                deficit = deficit.minus(lent);
            }
        }
        free.push(account.entitled.minus(used));
        Some(Standing {
            deficit,
            native,
            reach,
            used,
        })
    });
    (standings, free.first().copied().unwrap_or(Interval::at_least(0)))
}

/// Returns a share in per mille of percent, rounded to one decimal.
fn percent(part: i64, whole: i64) -> Option<i64> {
    let scaled = i128::from(part).checked_mul(1_000)?;
    let whole = i128::from(whole);
    let tenths = (scaled * 2 + whole).checked_div(whole * 2)?;
    i64::try_from(tenths * 100).ok()
}

fn say(outcome: &mut Outcome, code: &'static str, text: &str, rule: &'static str) {
    if !outcome.warnings.iter().any(|warning| warning.code == code) {
        outcome.warnings.push(Warning {
            code,
            text: text.to_owned(),
            rules: vec![rule],
            certain: true,
        });
    }
}

fn chosen(eval: &Eval<'_>, fact: &'static Fact, option: &str) -> bool {
    let bit = fact.find(option).unwrap_or(0);
    matches!(eval.known(fact), Known::Choice(mask) if mask == bit)
}

/// Adds the results to the outcome.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome) {
    readings(outcome);
    kept(outcome);
    let applies = |id: &str| eval.program.active.iter().any(|active| active.rule.id == id);
    let lends = applies("dv-overage");
    let licensed = eval.rows(&LICENSES_OWNED).is_some();
    let now = accounts(eval, outcome, |kind| {
        licensed.then(|| figure(outcome, kind.gb).unwrap_or(Interval::ZERO))
    });
    let uncounted = eval.rows(&DATAVERSE_USAGE).is_some() && !applies("dv-consumption-scope");
    if uncounted {
        outcome.add_status(Status::NotProven, Axis::Terms, Truth::Yes);
        say(
            outcome,
            "I-DV-SCOPE-UNKNOWN",
            "Which environments counted before June 2022 no text tells. Enter what the admin center showed as entitled and used.",
            "dv-default-env-included",
        );
    }
    let (standings, left) = borrow(&now, lends, false);
    deficits(eval, outcome, &standings, &now);
    included(eval, outcome, &now);
    let free = free_database(eval, &now, left);
    blocked(eval, outcome, &standings, free);
    let (planned, _) = borrow(&now, lends, true);
    purchase(eval, outcome, &planned);
    super::headline::storage(outcome);
    if nothing(eval) {
        outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown);
    }
}

fn deficits(eval: &Eval<'_>, outcome: &mut Outcome, standings: &[Option<Standing>; 3], now: &[Option<Account>; 3]) {
    let mut worst: Option<(i64, i64)> = None;
    let mut short = false;
    for (kind, standing) in KINDS.iter().zip(standings) {
        let Some(standing) = standing else { continue };
        outcome.decimal(kind.deficit, standing.deficit, &["dv-overage"]);
        if standing.deficit.lo > 0 {
            outcome.add_status(Status::Gap, Axis::Both, Truth::Yes);
            short = true;
        } else if standing.deficit.hi != Some(0) {
            outcome.add_status(Status::Gap, Axis::Both, Truth::Unknown);
        }
        if let (Some(used), Some(reach)) = (standing.used.exact(), standing.reach.exact())
            && reach > 0
        {
            let left = (reach - used).max(0);
            let less = worst.is_none_or(|(l, r)| i128::from(left) * i128::from(r) < i128::from(l) * i128::from(reach));
            if less {
                worst = Some((left, reach));
            }
        }
    }
    if let Some((left, reach)) = worst
        && let Some(share) = percent(left, reach)
    {
        outcome.decimal("remainingPercent", Interval::exactly(share), &["dv-overage"]);
        let below = |limit: i64| i128::from(left) * 100 < i128::from(reach) * i128::from(limit);
        let notices = i64::from(below(15)) + i64::from(below(5)) + i64::from(short);
        outcome.figure("notices", Interval::exactly(notices), &["dv-overage"]);
    }
    // The same by the more generous reading of the entitlement.
    let more = KINDS.iter().any(|kind| figure(outcome, kind.upper).is_some());
    if more && now.iter().any(Option::is_some) {
        let generous = accounts(eval, outcome, |kind| {
            figure(outcome, kind.upper).or_else(|| figure(outcome, kind.gb))
        });
        for (kind, standing) in KINDS.iter().zip(borrow(&generous, true, false).0) {
            let Some(standing) = standing else { continue };
            outcome.decimal(kind.least, standing.deficit, &["dv-overage", "dv-default"]);
        }
    }
}

/// How full the default environment is, and the alarm about nothing.
fn included(eval: &Eval<'_>, outcome: &mut Outcome, now: &[Option<Account>; 3]) {
    let Some((rows, columns)) = eval.rows(&DATAVERSE_USAGE) else {
        return;
    };
    let rule = "dv-default-env-included";
    let mut fullest: Option<i64> = None;
    let mut only_default = true;
    for facts in rows {
        let row = eval.row(facts, columns);
        let default = chosen(&row, &USAGE_TYPE, "default");
        let counts = default || chosen(&row, &USAGE_TYPE, "production") || chosen(&row, &USAGE_TYPE, "sandbox");
        only_default &= default || !counts;
        if !default {
            continue;
        }
        for (fact, included) in [(&USAGE_DATABASE, 3), (&USAGE_FILE, 3), (&USAGE_LOG, 1)] {
            let used = row.number(&Expr::Of(fact)).exact();
            let share = used.and_then(|used| percent(used, included * GB));
            fullest = fullest.max(share);
        }
    }
    if let Some(share) = fullest {
        outcome.decimal("includedPercent", Interval::exactly(share), &[rule]);
    }
    let nothing_entitled = now
        .iter()
        .all(|account| account.is_some_and(|account| account.entitled == Interval::ZERO));
    let within = KINDS
        .iter()
        .all(|kind| figure(outcome, kind.counted) == Some(Interval::ZERO));
    if only_default && nothing_entitled && within && fullest.is_some() {
        say(
            outcome,
            "I-DV-DEFAULT-ENV-FALSE-ALARM",
            "The default environment is within its own storage. The admin center may show 100 % of nothing and send an alarm, but nothing is short.",
            rule,
        );
    }
}

/// Free database, and whether too little of it is a finding: what nobody bought cannot run out.
fn free_database(eval: &Eval<'_>, now: &[Option<Account>; 3], left: Interval) -> Option<(Interval, bool)> {
    if eval.answer(&DB_CAPACITY_GB_FREE).is_some() {
        return Some((eval.number(&Expr::Of(&DB_CAPACITY_GB_FREE)), true));
    }
    // What log and files borrow is not at hand.
    let [Some(database), _, _] = now else { return None };
    Some((left, database.entitled.lo > 0))
}

/// Operations that the service refuses: six in overage, three without a free gigabyte, three where one kind is overdrawn.
fn blocked(eval: &Eval<'_>, outcome: &mut Outcome, standings: &[Option<Standing>; 3], free: Option<(Interval, bool)>) {
    let judged = standings.iter().flatten();
    let over = |pick: fn(&Standing) -> Interval| {
        judged.clone().fold(Truth::No, |any, standing| {
            let amount = pick(standing);
            any.or(if amount.lo > 0 {
                Truth::Yes
            } else if amount.hi == Some(0) {
                Truth::No
            } else {
                Truth::Unknown
            })
        })
    };
    let said = if chosen(eval, &OVERAGE, "yes") {
        Truth::Yes
    } else {
        Truth::No
    };
    let asked = eval.answer(&OVERAGE).is_some() || standings.iter().any(Option::is_some);
    let overage = said.or(over(|standing| standing.deficit));
    let native = if eval.program.law >= crate::engine::date::Date::of("2026-09-30") {
        over(|standing| standing.native)
    } else {
        Truth::No
    };
    let scarce = match free {
        None => Truth::No,
        Some((free, _)) if free.hi.is_some_and(|hi| hi < GB) => Truth::Yes,
        Some((free, _)) if free.lo >= GB => Truth::No,
        Some(_) => Truth::Unknown,
    };
    if !asked && free.is_none() {
        return;
    }
    let count = |overage: bool, native: bool, scarce: bool| match (overage, native, scarce) {
        (true, ..) => 6,
        (_, true, true) => 5,
        (_, true, _) | (_, _, true) => 3,
        _ => 0,
    };
    let lo = count(overage == Truth::Yes, native == Truth::Yes, scarce == Truth::Yes);
    let hi = count(overage != Truth::No, native != Truth::No, scarce != Truth::No);
    outcome.figure(
        "blockedOperations",
        Interval::between(lo, hi),
        &["dv-consumption-scope", "dv-overage"],
    );
    let finding = free.is_none_or(|(_, finding)| finding);
    if finding {
        outcome.add_status(Status::Gap, Axis::Runtime, scarce);
    }
    outcome.add_status(Status::Gap, Axis::Runtime, native);
}

/// Whole gigabytes to buy, what they cost, and who may add them.
fn purchase(eval: &Eval<'_>, outcome: &mut Outcome, planned: &[Option<Standing>; 3]) {
    let rules = ["dataverse-addon-purchase", "dv-addon-price"];
    let mut ways: Vec<(&'static str, Interval)> = Vec::new();
    let mut total = Interval::ZERO;
    let mut words: Vec<String> = Vec::new();
    for (kind, standing) in KINDS.iter().zip(planned) {
        let short = eval
            .answer(kind.short)
            .map(|_| eval.number(&Expr::Of(kind.short)))
            .or_else(|| wants_to_buy(eval).then_some(Interval::at_least(0)));
        let missing = match (short, standing) {
            (None, None) => continue,
            (short, standing) => short
                .unwrap_or(Interval::ZERO)
                .max(standing.as_ref().map_or(Interval::ZERO, |standing| standing.deficit)),
        };
        let whole = missing.ceil_div(GB);
        if whole == Interval::ZERO {
            continue;
        }
        outcome.figure(kind.to_buy, whole, &rules);
        if let Some(usd) = eval.cost(PRICES, kind.license, whole) {
            outcome.amounts.push((kind.usd, usd));
        }
        total = total.plus(whole);
        words.push(format!("{} GB of {}", crate::text::format::interval(whole), kind.word));
        ways.push((kind.license, whole));
    }
    if ways.is_empty() {
        return;
    }
    outcome.fired_in_tables.push("dv-addon-price");
    if eval
        .program
        .active
        .iter()
        .any(|active| active.rule.id == "dataverse-addon-purchase")
    {
        outcome.fired_in_tables.push("dataverse-addon-purchase");
    }
    let sum = ways.iter().try_fold(Cost::ZERO, |sum, (license, count)| {
        Some(sum.plus(eval.cost(PRICES, license, *count)?))
    });
    outcome.alternatives.push(Alternative {
        label: format!("Buy {}", list(&words)),
        certain: ways.iter().any(|(_, count)| count.lo > 0),
        licenses: ways,
        cost: sum,
        note: "Whole gigabytes, each kind by itself.",
        rules: rules.to_vec(),
    });
    if eval.answer(&MY_ROLE).is_none() && !wants_to_buy(eval) {
        return;
    }
    let able = eval.truth(&MAY_ADD);
    let (may, request) = match able {
        Truth::Yes => (total, Interval::ZERO),
        Truth::No => (Interval::ZERO, total),
        Truth::Unknown => (total.join(Interval::ZERO), total.join(Interval::ZERO)),
    };
    outcome.figure("mayAdd", may, &["dataverse-addon-purchase"]);
    outcome.figure("requestGb", request, &["dataverse-addon-purchase"]);
    if able == Truth::No {
        say(
            outcome,
            "I-DV-ADDON-ROLE",
            "Only a tenant administrator with the licensing role can add gigabytes, which we read as the global administrator. Ask for them.",
            "dataverse-addon-purchase",
        );
    }
}

static MAY_ADD: crate::engine::rule::Cond = crate::engine::rule::is(&MY_ROLE, "global-admin");

fn list(words: &[String]) -> String {
    match words.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}

fn wants_to_buy(eval: &Eval<'_>) -> bool {
    topic(eval, "buy")
}

fn topic(eval: &Eval<'_>, option: &str) -> bool {
    eval.answer(&CAPACITY_TOPIC).is_some() && chosen(eval, &CAPACITY_TOPIC, option)
}

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
    NEEDED
        .iter()
        .find(|(option, _)| topic(eval, option))
        .map_or(&[], |(_, facts)| facts)
}

/// Tells whether nothing was said yet that could be judged.
fn nothing(eval: &Eval<'_>) -> bool {
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
    let said = |fact: &&'static Fact| eval.answer(fact).is_some();
    if eval.answer(&CAPACITY_TOPIC).is_none() {
        !ENTRIES.iter().any(said)
    } else {
        needed(eval).iter().any(|fact| !said(fact))
    }
}

/// Collects what is missing.
pub fn open_leaves(eval: &Eval<'_>, leaves: &mut Leaves) {
    if eval.answer(&CAPACITY_TOPIC).is_none() && nothing(eval) {
        leaves.add(&CAPACITY_TOPIC);
    }
    for fact in needed(eval) {
        if eval.answer(fact).is_none() {
            leaves.add(fact);
        }
    }
}

//! The three kinds of storage, and how one lends to the next.

use crate::engine::eval::Eval;
use crate::engine::fact::{Fact, Value};
use crate::engine::finding::Warning;
use crate::engine::known::Known;
use crate::engine::outcome::Outcome;
use crate::engine::quantity::Interval;
use crate::rules::facts::*;

/// One gigabyte, in the thousandths that capacity is counted in.
pub(super) const GB: i64 = 1_000;

/// The three kinds of storage, in the order in which one lends to the next.
pub(super) const KINDS: [Kind; 3] = [
    Kind {
        option: "database",
        gb: "databaseGb",
        upper: "databaseUpperGb",
        lower: "databaseLowerGb",
        counted: "databaseCountedGb",
        deficit: "databaseDeficitGb",
        least: "databaseDeficitLeastGb",
        most: "databaseDeficitMostGb",
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
        most: "logDeficitMostGb",
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
        most: "fileDeficitMostGb",
        to_buy: "fileToBuyGb",
        usd: "fileUsd",
        license: "dataverse-file-gb",
        word: "files",
        short: &FILE_SHORT_GB,
    },
];

pub(super) struct Kind {
    /// Option of the kind.
    pub(super) option: &'static str,
    /// Key of what is entitled.
    pub(super) gb: &'static str,
    /// Key of the more generous reading.
    pub(super) upper: &'static str,
    /// Key of the stricter reading.
    pub(super) lower: &'static str,
    /// Key of what counts as used.
    pub(super) counted: &'static str,
    /// Key of what is missing.
    pub(super) deficit: &'static str,
    /// Key of what is missing by the more generous reading.
    pub(super) least: &'static str,
    /// Key of what is missing by the stricter reading.
    pub(super) most: &'static str,
    /// Key of what to buy.
    pub(super) to_buy: &'static str,
    /// Key of its price.
    pub(super) usd: &'static str,
    /// License id of a gigabyte.
    pub(super) license: &'static str,
    /// Its name.
    pub(super) word: &'static str,
    /// Fact of what somebody says is missing.
    pub(super) short: &'static Fact,
}

/// Entitled and used gigabytes of one kind, with what is to come on top.
#[derive(Clone, Copy)]
pub(super) struct Account {
    /// Gigabytes entitled.
    pub(super) entitled: Interval,
    /// Gigabytes used.
    pub(super) used: Interval,
    to_come: Interval,
}

pub(super) fn figure(outcome: &Outcome, key: &str) -> Option<Interval> {
    let found = outcome.figures.iter().find(|figure| figure.key == key)?;
    Some(found.value)
}

/// Reads what is entitled and used of each kind, from the summary of the admin center or from licenses and environments.
pub(super) fn accounts(
    eval: &Eval<'_>,
    outcome: &Outcome,
    from: impl Fn(&Kind) -> Option<Interval>,
) -> [Option<Account>; 3] {
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
pub(super) struct Standing {
    /// Missing after borrowing.
    pub(super) deficit: Interval,
    /// Missing by itself.
    pub(super) native: Interval,
    /// Own storage and what may be lent to it.
    pub(super) reach: Interval,
    /// Gigabytes used.
    pub(super) used: Interval,
}

/// Lends free database to log and files, and free log to files; `lends` is off before any text said so. The free
/// database that is left comes second.
pub(super) fn borrow(accounts: &[Option<Account>; 3], lends: bool, planned: bool) -> ([Option<Standing>; 3], Interval) {
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

pub(super) fn say(outcome: &mut Outcome, code: &'static str, text: &str, rule: &'static str) {
    if !outcome.warnings.iter().any(|warning| warning.code == code) {
        outcome.warnings.push(Warning {
            code,
            text: text.to_owned(),
            rules: vec![rule],
            certain: true,
        });
    }
}

pub(super) fn chosen(eval: &Eval<'_>, fact: &'static Fact, option: &str) -> bool {
    let bit = fact.find(option).unwrap_or(0);
    matches!(eval.known(fact), Known::Choice(mask) if mask == bit)
}

//! One person using one app in one environment: judged honestly while something is unknown.
//!
//! Where an unknown choice keeps several rows possible, each of its values is judged and the results are joined; if
//! they agree, the unknown does not matter. Unknown days stay open: every row that they leave possible counts.

use super::need::{ASIDES, Aside, FIRST_WITHOUT_RIGHT, FREE, NEED, Need, UNSETTLED};
use crate::engine::decision::Row;
use crate::engine::eval::Eval;
use crate::engine::fact::{Fact, Facts, Kind, Value};
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::rules::facts::*;

/// The facts that a pairing owns: those of its three rows, and what follows from the three together.
pub static COLUMNS: &[&Fact] = &[
    &PERSON_GUEST,
    &PERSON_EXTERNAL,
    &PERSON_PREMIUM,
    &PERSON_HOME_PREMIUM,
    &PERSON_FLOW_PREMIUM,
    &PERSON_SEED,
    &PERSON_HOME_SEED,
    &PERSON_D365,
    &PERSON_TRIAL_UNTIL,
    &PERSON_DEV_PLAN,
    &APP_ROW_KIND,
    &APP_CREATED,
    &APP_CLASS,
    &APP_CAN_CONSUME,
    &APP_PAYG_EXCLUDED,
    &APP_GATEWAY,
    &APP_CUSTOM_CONNECTOR,
    &APP_ONLY_2019,
    &APP_IN_USE_2019,
    &APP_ROW_EXTENDS_D365,
    &APP_DATAVERSE,
    &APP_SITE_CAPACITY,
    &ENV_TYPE,
    &ENV_MANAGED,
    &ENV_PAYG_PLAN,
    &ENV_PAYG_APPS_METER,
    &ENV_PAYG_PAGES_METER,
    &ENV_ALLOCATED_PASSES,
    &ENV_GUEST_DATAVERSE_BLOCKED,
    &ENV_BASELINE_OK,
    &PAIR_D365_HERE,
    &TENANT_M365_BEFORE_2019,
];

/// What an unknown answer is asked for with.
pub fn question(fact: &Fact) -> &'static str {
    const CODES: &[(&Fact, &str)] = &[
        (&ENV_MANAGED, "Q-MANAGED"),
        (&APP_CLASS, "Q-APP-CLASS"),
        (&APP_ROW_EXTENDS_D365, "Q-D365-EXTENDS"),
        (&PAIR_D365_HERE, "Q-D365-EXTENDS"),
        (&TENANT_M365_TERM_END_2019, "Q-M365-TERM-2019"),
        (&TENANT_M365_BEFORE_2019, "Q-M365-TERM-2019"),
        (&CUSTOM_CONNECTOR_EXEMPT, "Q-CUSTOM-CONNECTOR-2019"),
        (&APP_CAN_CONSUME, "Q-PA-TOGGLE"),
    ];
    CODES
        .iter()
        .find(|(known, _)| known.is(fact))
        .map_or("Q-PA-ROW", |(_, code)| code)
}

/// The result of a pairing.
#[derive(Clone, Debug, Default)]
pub struct Judged {
    /// What it can be: constants of [`need`](super::need), joined.
    pub can: u8,
    /// Whether the meter may bill nothing.
    pub free_of_charge: bool,
    /// Whether nothing but a license for the person may entitle.
    pub unentitled: bool,
    /// Codes that certainly go with it.
    pub codes: Vec<(&'static str, &'static [&'static str])>,
    /// Codes that ask, with the fact that would settle it.
    pub asks: Vec<(&'static str, Option<&'static Fact>, &'static [&'static str])>,
    /// Rules applied.
    pub rules: Vec<&'static str>,
    /// Row that decided, where it is one.
    pub row: Option<&'static str>,
}

/// The service lets these people in, and nothing but a license of their own entitles them.
const NO_RIGHT: [&str; 2] = ["E-ME-PAYG", "E-PAYG-EXCLUDED-NEEDS-PER-USER"];

/// The right behind a pairing, as a bit: Premium, a trial or plan for makers, Dynamics 365, Microsoft 365, a pass.
#[must_use]
pub fn right(judged: &Judged) -> u8 {
    match judged.row {
        Some("2" | "3") => 1,
        Some("4" | "5") => 2,
        Some("6") => 4,
        Some("14" | "14a") => 8,
        Some("19") => 16,
        _ => 0,
    }
}

impl Judged {
    /// Tells whether only one thing is possible.
    #[must_use]
    pub const fn settled(&self) -> bool {
        self.can.count_ones() == 1
    }

    /// Tells whether this may be needed.
    #[must_use]
    pub const fn may(&self, what: u8) -> bool {
        self.can & what != 0
    }

    /// Tells whether this is certainly needed.
    #[must_use]
    pub const fn is(&self, what: u8) -> bool {
        self.can == what
    }

    /// Tells whether the service certainly, and whether it possibly does not let these people in. Where nothing but the
    /// terms is against them, it does.
    #[must_use]
    pub fn shut(&self) -> (bool, bool) {
        let said = |codes: [&str; 2]| self.codes.iter().any(|(code, _)| codes.contains(code));
        (
            self.is(super::need::BLOCKED) && said(["E-PA-TOGGLE-OFF", "E-BASELINE"]),
            self.may(super::need::BLOCKED) && !said(NO_RIGHT),
        )
    }

    /// Tells whether the environment keeps these guests away from Dataverse, whatever they hold.
    #[must_use]
    pub fn kept_out(&self) -> Truth {
        let said = |code: &str| self.codes.iter().any(|(known, _)| *known == code);
        match (said("W-GUEST-DATAVERSE-BLOCKED"), said("Q-GUEST-DV-SETTING")) {
            (true, _) => Truth::Yes,
            (_, true) => Truth::Unknown,
            _ => Truth::No,
        }
    }

    fn join(mut self, other: &Judged) -> Judged {
        self.can |= other.can;
        self.free_of_charge |= other.free_of_charge;
        self.unentitled |= other.unentitled;
        self.codes
            .retain(|(code, _)| other.codes.iter().any(|(same, _)| same == code));
        for ask in &other.asks {
            if !self.asks.iter().any(|known| known.0 == ask.0) {
                self.asks.push(*ask);
            }
        }
        for rule in &other.rules {
            if !self.rules.contains(rule) {
                self.rules.push(rule);
            }
        }
        if self.row != other.row {
            self.row = None;
        }
        self
    }
}

/// Judges a pairing whose facts lie side by side in `facts`; everything else is read from `tenant`.
#[must_use]
pub fn judge(tenant: &Eval<'_>, facts: &Facts) -> Judged {
    split(tenant, facts, 0)
}

const DEEPEST: u8 = 6;

fn split(tenant: &Eval<'_>, facts: &Facts, depth: u8) -> Judged {
    let eval = tenant.row(facts, COLUMNS);
    let rows = NEED.candidates(&eval);
    let plain = rows
        .iter()
        .map(|row| decided(&eval, row))
        .reduce(|all, one| all.join(&one))
        .unwrap_or_default();
    let [_, _, ..] = rows.as_slice() else { return plain };
    if plain.settled() && plain.asks.is_empty() {
        return plain;
    }
    let mut leaves = Leaves::default();
    NEED.open_leaves(&eval, &mut leaves);
    let choice =
        |fact: &&&'static Fact| matches!(fact.kind, Kind::Choice(_)) && COLUMNS.iter().any(|column| column.is(fact));
    let first = |wanted: &'static Fact| leaves.facts().iter().find(|fact| fact.is(wanted));
    let next = first(&ENV_MANAGED)
        .or_else(|| first(&APP_CLASS))
        .or_else(|| leaves.facts().iter().find(choice));
    let Some(fact) = next.filter(|_| depth < DEEPEST) else {
        let asks = leaves
            .facts()
            .iter()
            .map(|fact| (question(fact), Some(cell(fact)), asking(fact)));
        return Judged {
            asks: plain.asks.iter().copied().chain(asks).collect(),
            ..plain
        };
    };
    let each: Vec<Judged> = (0..fact.options().len())
        .map(|at| {
            let mut with = facts.clone();
            with.set(fact, Value::Options(1 << at));
            split(tenant, &with, depth + 1)
        })
        .collect();
    let differ = each
        .windows(2)
        .any(|pair| matches!(pair, [a, b] if a.can != b.can || blocks(a) != blocks(b)));
    let mut joined = each
        .iter()
        .skip(1)
        .fold(each.first().cloned().unwrap_or_default(), |all, one| all.join(one));
    if differ {
        joined.asks.insert(0, (question(fact), Some(cell(fact)), asking(fact)));
    }
    joined
}

/// Returns the cell that answers for what is computed from the tables.
fn cell(fact: &'static Fact) -> &'static Fact {
    if fact.is(&PAIR_D365_HERE) {
        &PERSON_D365_ENVIRONMENT
    } else {
        fact
    }
}

fn asking(fact: &Fact) -> &'static [&'static str] {
    if fact.is(&ENV_MANAGED) {
        &["pa-managed-environment"]
    } else if fact.is(&APP_CLASS) {
        &["app-premium-classification"]
    } else if fact.is(&APP_ROW_EXTENDS_D365) || fact.is(&PAIR_D365_HERE) {
        &["pa-exempt-d365"]
    } else if [
        &TENANT_M365_BEFORE_2019,
        &TENANT_M365_TERM_END_2019,
        &CUSTOM_CONNECTOR_EXEMPT,
    ]
    .iter()
    .any(|known| known.is(fact))
    {
        &["app-reclassified-connectors-2019"]
    } else {
        &[]
    }
}

fn blocks(judged: &Judged) -> Option<&'static str> {
    judged
        .codes
        .iter()
        .map(|(code, _)| *code)
        .find(|code| code.starts_with("E-"))
}

fn decided(eval: &Eval<'_>, row: &'static Row<Need>) -> Judged {
    let Need { mut can, code } = row.value;
    // What a person without any other right would come to, where no text says whether one is needed.
    let mut asked = false;
    if can == UNSETTLED {
        let rest = rest(eval);
        can = rest.iter().fold(FREE, |all, row| all | row.value.can);
        asked = rest.iter().any(|row| row.value.code == Some("Q-PA-TOGGLE"));
    }
    let mut judged = Judged {
        can,
        rules: row.rules.to_vec(),
        row: Some(row.id),
        ..Judged::default()
    };
    match code {
        Some(code) if code.starts_with("Q-") => {
            let fact: Option<&'static Fact> = if code == "Q-PA-TOGGLE" {
                Some(&APP_CAN_CONSUME)
            } else {
                None
            };
            judged.asks.push((code, fact, row.rules));
        }
        Some(code) => {
            judged.unentitled = NO_RIGHT.contains(&code);
            judged.free_of_charge = code == "W-ME-PAYG-STANDARD";
            judged.codes.push((code, row.rules));
        }
        None => {}
    }
    if asked {
        judged
            .asks
            .push(("Q-PA-TOGGLE", Some(&APP_CAN_CONSUME), &["pa-toggle-default-on"]));
    }
    for aside in ASIDES
        .iter()
        .filter(|aside| aside.rows.is_empty() || aside.rows.contains(&row.id))
    {
        add(eval, aside, &mut judged);
    }
    judged
}

/// Returns the rows after those on rights that may decide.
fn rest(eval: &Eval<'_>) -> Vec<&'static Row<Need>> {
    let mut rest = Vec::new();
    for row in NEED.rows.iter().skip_while(|row| row.id != FIRST_WITHOUT_RIGHT) {
        let truth = eval.truth(&row.when);
        if truth != Truth::No {
            rest.push(row);
        }
        if truth == Truth::Yes {
            break;
        }
    }
    rest
}

fn add(eval: &Eval<'_>, aside: &'static Aside, judged: &mut Judged) {
    if eval.truth(&aside.when) != Truth::Yes {
        return;
    }
    if let Some(code) = aside.code
        && !judged.codes.iter().any(|(known, _)| *known == code)
    {
        judged.codes.push((code, aside.rules));
    }
    for rule in aside.rules {
        if !judged.rules.contains(rule) {
            judged.rules.push(rule);
        }
    }
}

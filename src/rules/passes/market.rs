//! Whether more per app licenses can be bought: by channel, by what the company owned, and by day.

use crate::engine::eval::Eval;
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::prelude::*;
use crate::rules::facts::*;

/// Whether the channel sells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sale {
    /// Yes.
    Yes,
    /// Yes, with a reservation.
    Uncertain(&'static str),
    /// No.
    No,
}

const fn row(id: &'static str, when: Cond, value: Sale, rules: &'static [&'static str]) -> Row<Sale> {
    Row { id, when, value, rules }
}

const EXISTING: Cond = is(&EXISTING_PERAPP, "yes");
const EA: Cond = is_one(&CHANNEL, &["ea", "eas"]);
/// The last day of the agreement is given and over.
const ENDED: Cond = Cond::DayReached(&AGREEMENT_END, 1);

/// Under MPSA passes are used until the agreement expires, and sixty days more to move.
const LAPSED: Cond = Cond::All(&[
    Cond::AsOfFrom(Date::of("2026-01-02")),
    Cond::Any(&[
        Cond::Given(&CHANNEL),
        Cond::All(&[Cond::Open(&CHANNEL), Cond::DayGiven(&AGREEMENT_END)]),
    ]),
    is(&CHANNEL, "mpsa"),
    Cond::DayReached(&AGREEMENT_END, 61),
]);

/// Tells whether passes that were bought may no longer be used.
#[must_use]
pub fn lapsed(eval: &Eval<'_>) -> Truth {
    eval.truth(&LAPSED)
}

/// Who may buy what, when.
pub static MAY_BUY: Decision<Sale> = Decision {
    id: "may-buy",
    rows: &[
        row(
            "before",
            Cond::Not(&Cond::AsOfFrom(Date::of("2026-01-02"))),
            Sale::Yes,
            &["price-table"],
        ),
        row(
            "csp, early 2026",
            Cond::All(&[is(&CHANNEL, "csp"), Cond::Not(&Cond::AsOfFrom(Date::of("2026-04-01")))]),
            Sale::Uncertain("W-EOS-CSP-PRICELIST"),
            &["pa-eos-csp"],
        ),
        row("csp", is(&CHANNEL, "csp"), Sale::Yes, &["pa-eos-csp"]),
        row("mpsa", is(&CHANNEL, "mpsa"), Sale::No, &["pa-eos-mpsa"]),
        row(
            "ea, in term",
            Cond::All(&[EA, EXISTING, Cond::Not(&ENDED)]),
            Sale::Yes,
            &["pa-eos-ea"],
        ),
        row(
            "ea, after the term",
            Cond::All(&[EA, EXISTING]),
            Sale::Uncertain("W-EOS-EA-RENEWAL"),
            &["pa-eos-ea"],
        ),
        row("ea, new", EA, Sale::No, &["pa-eos-ea"]),
        row(
            "direct",
            EXISTING,
            Sale::Uncertain("W-EOS-DIRECT-UNKNOWN"),
            &["pa-eos-direct"],
        ),
        row("direct, new", Cond::Always, Sale::No, &["pa-eos-direct"]),
    ],
};

/// Providers in early 2026 as the first readings had it: for existing customers only.
static CSP_EXISTING: Cond = EXISTING;

/// Returns what it can come to, with the rules behind it, by the readings that were picked.
#[must_use]
pub fn sales(eval: &Eval<'_>) -> Vec<(Sale, &'static [&'static str])> {
    let mut all = Vec::new();
    for row in MAY_BUY.candidates(eval) {
        match row.value {
            Sale::Uncertain("W-EOS-EA-RENEWAL") if eval.program.reads("D-22") => all.push((Sale::Yes, row.rules)),
            Sale::Uncertain("W-EOS-EA-RENEWAL") if eval.program.reads("X-31") => all.push((Sale::No, row.rules)),
            Sale::Uncertain("W-EOS-CSP-PRICELIST") if eval.program.reads("D-23") => {
                let existing = eval.truth(&CSP_EXISTING);
                if existing != Truth::No {
                    all.push((Sale::Yes, row.rules));
                }
                if existing != Truth::Yes {
                    all.push((Sale::No, row.rules));
                }
            }
            value => all.push((value, row.rules)),
        }
    }
    all
}

/// What is known of the sale.
#[derive(Debug, Default)]
pub struct Market {
    /// Whether it certainly sells, with or without reservation.
    pub sells: bool,
    /// Whether it certainly does not.
    pub closed: bool,
    /// Whether nobody knows who sells, so that it may not.
    pub open: bool,
    /// Reservations.
    pub codes: Vec<&'static str>,
    /// Rules applied.
    pub rules: Vec<&'static str>,
}

/// Returns what is known of the sale.
#[must_use]
pub fn market(eval: &Eval<'_>) -> Market {
    let rows = sales(eval);
    let mut market = Market {
        sells: true,
        closed: true,
        ..Market::default()
    };
    for (sale, _) in &rows {
        market.sells &= *sale != Sale::No;
        market.closed &= *sale == Sale::No;
    }
    market.open = !market.sells && !market.closed && eval.truth(&Cond::Open(&CHANNEL)) == Truth::Yes;
    match rows.as_slice() {
        [(sale, rules)] => {
            market.rules.extend(*rules);
            if *rules != ["price-table"] {
                market.rules.push("pa-eos-general");
            }
            if let Sale::Uncertain(code) = *sale {
                market.codes.push(code);
            }
        }
        _ => {
            market.rules.push("pa-eos-general");
            if eval.truth(&Cond::Given(&CHANNEL)) == Truth::No {
                market.codes.push("Q-CHANNEL");
            }
        }
    }
    market
}

/// Collects what would settle whether passes may still be used.
pub fn open_lapse(eval: &Eval<'_>, leaves: &mut Leaves) {
    eval.open_leaves(&LAPSED, leaves);
}

/// Collects what would settle it.
pub fn open_leaves(eval: &Eval<'_>, leaves: &mut Leaves) {
    MAY_BUY.open_leaves(eval, leaves);
    if eval.program.reads("D-23") && eval.truth(&is(&CHANNEL, "csp")) == Truth::Yes {
        eval.open_leaves(&CSP_EXISTING, leaves);
    }
}

//! What old licenses cost, where they are counted and no flow is described.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow;

/// No flow is described.
const NO_FLOW: Cond = Cond::All(&[
    Cond::Not(&Cond::Given(&TRIGGER)),
    Cond::Not(&Cond::Given(&CONNECTORS)),
    Cond::Not(&Cond::Given(&KIND)),
    Cond::Not(&Cond::Given(&RPA)),
]);
/// Flows on per flow licenses are counted.
pub(super) static FLOWS: Cond = COUNTED_FLOWS;
const COUNTED_FLOWS: Cond = Cond::All(&[NO_FLOW, Cond::Given(&LICENSED_FLOWS)]);
const ADDONS: Cond = Cond::All(&[NO_FLOW, Cond::Given(&UNATTENDED_ADDONS)]);
const PEOPLE: Cond = Cond::All(&[
    NO_FLOW,
    Cond::Given(&ATTENDED_USERS),
    Cond::Given(&OWNER_LICENSES),
    has(&OWNER_LICENSES, "power-automate-per-user-rpa"),
]);
/// Old licenses are counted, and nothing else is asked.
pub(super) const BILL: Cond = Cond::Any(&[COUNTED_FLOWS, ADDONS, PEOPLE]);
/// The same, for guards.
pub(super) static ASKED: Cond = BILL;
/// The rules about a flow do not speak.
pub(super) static NOTHING_ELSE: [Then; 1] = [Then::Silence(&flow::RULES)];

const NONE: Expr = Expr::Const(0);
const PACK: Expr = Expr::If(
    &Cond::Given(&LICENSED_FLOWS),
    &Expr::Max(&Expr::Const(5), &Expr::Of(&LICENSED_FLOWS)),
    &NONE,
);
const HELD_ADDONS: Expr = Expr::If(&Cond::Given(&UNATTENDED_ADDONS), &Expr::Of(&UNATTENDED_ADDONS), &NONE);
const HELD_FLOWS: Expr = Expr::If(&Cond::Given(&LICENSED_FLOWS), &Expr::Of(&LICENSED_FLOWS), &NONE);
const HOLDERS: Expr = Expr::If(&PEOPLE, &Expr::Of(&ATTENDED_USERS), &NONE);

/// What the old licenses cost.
pub(super) const OLD: Then = Then::Alternative {
    label: "The old licenses",
    licenses: &[
        ("power-automate-per-flow", PACK),
        ("power-automate-unattended-rpa", HELD_ADDONS),
        ("power-automate-per-user-rpa", HOLDERS),
    ],
    note: "Per flow was sold for five flows at least.",
};
/// What would be bought in their place. A bot's license includes the flow that starts it.
pub(super) const NEW: Then = Then::Alternative {
    label: "What takes their place",
    licenses: &[
        ("power-automate-process", Expr::Max(&HELD_FLOWS, &HELD_ADDONS)),
        ("power-automate-premium", HOLDERS),
    ],
    note: "The Process license of a bot includes the flows that start it.",
};

//! Which flows the lists of the service name: conditions on a row of the table.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::sets::PREMIUM_SET_WITH_PLANS;

const POWER_APPS: &[&str] = &[
    "power-apps-premium",
    "power-apps-per-app",
    "power-apps-plan-1",
    "power-apps-plan-2",
    "power-apps-trial",
];
const DYNAMICS: &[&str] = &["d365-enterprise", "d365-professional", "d365-team-member"];

/// A premium flow that nobody starts by hand and that carries no license.
const LISTABLE: Cond = Cond::All(&[
    is(&RISK_PREMIUM, "yes"),
    is(&RISK_MANUAL, "no"),
    is(&RISK_FLOW_LICENSE, "none"),
]);
const OWNED: Cond = Cond::All(&[LISTABLE, is(&RISK_OWNER_LEFT, "no"), is(&RISK_SERVICE_PRINCIPAL, "no")]);
const BY_POWER_APPS: Cond = has_one(&RISK_OWNER_LICENSES, POWER_APPS);
const BY_DYNAMICS: Cond = has_one(&RISK_OWNER_LICENSES, DYNAMICS);
/// Power Apps rights cover it: the app starts it, or it is linked.
const IN_APP: Cond = Cond::All(&[
    BY_POWER_APPS,
    Cond::Any(&[is(&RISK_BY_APP, "yes"), is(&RISK_LINKED, "yes")]),
]);
const AMONG_DYNAMICS: Cond = Cond::All(&[is(&RISK_D365_APP, "yes"), is(&RISK_D365_TABLES, "yes")]);
/// Dynamics 365 rights cover it: it works on its tables in its environment, or it is linked.
const IN_DYNAMICS: Cond = Cond::All(&[BY_DYNAMICS, Cond::Any(&[AMONG_DYNAMICS, is(&RISK_LINKED, "yes")])]);
const SEEDED_ONLY: Cond = Cond::All(&[
    OWNED,
    is(&RISK_TRIAL_ENDED, "no"),
    Cond::Not(&PREMIUM_OWNER),
    Cond::Not(&IN_APP),
    Cond::Not(&IN_DYNAMICS),
]);

/// The trial ended, and no paid license stands in its place.
const TRIAL_OVER: Cond = Cond::All(&[
    is(&RISK_TRIAL_ENDED, "yes"),
    Cond::Not(&Cond::Sure(&has_one(
        &RISK_OWNER_LICENSES,
        &[
            "power-automate-premium",
            "power-automate-per-user",
            "power-automate-per-user-rpa",
            "power-automate-plan-1",
            "power-automate-plan-2",
        ],
    ))),
]);
const LEFT: Cond = Cond::All(&[LISTABLE, is(&RISK_OWNER_LEFT, "yes")]);
const PREMIUM_OWNER: Cond = has_one(&RISK_OWNER_LICENSES, PREMIUM_SET_WITH_PLANS);
const PRINCIPAL: Cond = Cond::All(&[LISTABLE, is(&RISK_SERVICE_PRINCIPAL, "yes"), Cond::Not(&AMONG_DYNAMICS)]);
const TOO_MANY_PLANS: Cond = Cond::AtLeast(
    Expr::Of(&RISK_PLANS_SET),
    Expr::Plus(&Expr::Of(&RISK_PLANS_HELD), &Expr::Const(1)),
);

/// Its owner has left.
pub static OWNER_LEFT: Cond = LEFT;
/// Its owner has no premium license, or none any more.
pub static UNLICENSED: Cond = Cond::All(&[
    OWNED,
    Cond::Any(&[
        TRIAL_OVER,
        Cond::Not(&Cond::Any(&[PREMIUM_OWNER, BY_POWER_APPS, BY_DYNAMICS])),
    ]),
]);
/// Its owner has a Power Apps license, and the app does not start it.
pub static OUT_OF_APP: Cond = Cond::All(&[SEEDED_ONLY, BY_POWER_APPS]);
/// Its owner has a Dynamics 365 license, and it works on nothing of Dynamics 365.
pub static OUT_OF_DYNAMICS: Cond = Cond::All(&[SEEDED_ONLY, BY_DYNAMICS, Cond::Not(&BY_POWER_APPS)]);
/// More per flow plans are set in its environment than there are licenses.
pub static PLANS_EXCEEDED: Cond = TOO_MANY_PLANS;
/// A service principal owns it, outside a context of Dynamics 365.
pub static OF_A_PRINCIPAL: Cond = PRINCIPAL;

/// One of the first four categories.
const FOUR: Cond = Cond::Any(&[
    LEFT,
    Cond::All(&[
        OWNED,
        Cond::Any(&[
            TRIAL_OVER,
            Cond::All(&[Cond::Not(&PREMIUM_OWNER), Cond::Not(&IN_APP), Cond::Not(&IN_DYNAMICS)]),
        ]),
    ]),
]);
/// Listed until September 2023: five categories, the fifth about per flow plans.
pub static LISTED_WITH_PLANS: Cond = Cond::Any(&[FOUR, TOO_MANY_PLANS]);
/// Listed until May 2024: the fifth category is about service principals.
pub static LISTED_WITH_PRINCIPALS: Cond = Cond::Any(&[FOUR, PRINCIPAL]);
/// Listed since: the first four.
pub static LISTED: Cond = FOUR;
/// Whatever the day, the list names no flow.
pub const LISTED_NONE: Cond = Cond::Not(&Cond::AnyRow(
    &AT_RISK_FLOWS,
    &Cond::Any(&[
        FOUR,
        Cond::All(&[Cond::Not(&Cond::AsOfFrom(Date::of("2023-09-15"))), TOO_MANY_PLANS]),
        Cond::All(&[
            Cond::AsOfFrom(Date::of("2023-09-15")),
            Cond::Not(&Cond::AsOfFrom(Date::of("2024-05-17"))),
            LISTABLE,
            is(&RISK_SERVICE_PRINCIPAL, "yes"),
            Cond::Not(&AMONG_DYNAMICS),
        ]),
    ]),
));

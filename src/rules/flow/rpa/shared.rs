//! Conditions and numbers that the rules about desktop flows share.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::metered::terms::METERED as BY_THE_RUN;
use crate::rules::flow::premium::TRIAL_GONE;

/// A desktop flow on its own, which no cloud flow starts.
pub(in crate::rules::flow) const DESKTOP_ONLY: Cond = is(&KIND, "desktop-only");
/// The flow drives desktop flows that run by themselves. Where processes of desktop flows are listed, those are counted.
pub(super) const UNATTENDED: Cond = Cond::All(&[
    is_one(&RPA, &["unattended", "hosted", "both"]),
    Cond::Not(&Cond::Given(&DESKTOP_PROCESSES)),
]);
/// People run desktop flows at their own screen: the flow says so, or they are counted.
pub(super) const ATTENDED: Cond = Cond::Any(&[
    is_one(&RPA, &["attended", "both"]),
    Cond::All(&[DESKTOP_ONLY, is(&RPA, "none")]),
    SOME_ATTENDED,
]);
/// People are counted who run desktop flows at their own screen.
pub(super) const SOME_ATTENDED: Cond = Cond::All(&[Cond::Given(&ATTENDED_USERS), at_least(&ATTENDED_USERS, 1)]);
/// People are counted who build desktop flows.
pub(super) const SOME_DEVELOPERS: Cond = Cond::All(&[Cond::Given(&RPA_DEVELOPERS), at_least(&RPA_DEVELOPERS, 1)]);
/// Runs of this flow are metered instead of licensed.
pub(super) const METERED: Cond = Cond::All(&[
    is_one(&RPA, &["attended", "unattended", "hosted", "both"]),
    Cond::Not(&Cond::Given(&DESKTOP_PROCESSES)),
    BY_THE_RUN,
]);
/// A machine of one's own runs desktop flows by itself.
pub(super) const OWN_MACHINE: Cond = Cond::All(&[
    Cond::Given(&MACHINES),
    Cond::AnyRow(&MACHINES, &is(&MACHINE_UNATTENDED, "yes")),
    Cond::Not(&METERED),
    Cond::Not(&Cond::Sure(&BY_THE_RUN)),
]);
/// Every machine carries as many licenses as it runs at once.
const MACHINES_LICENSED: Cond = Cond::Sure(&Cond::All(&[
    OWN_MACHINE,
    Cond::EachRow(
        &MACHINES,
        &Cond::Any(&[
            is(&MACHINE_UNATTENDED, "no"),
            Cond::AtLeast(Expr::Of(&MACHINE_LICENSES), ROW_SESSIONS),
        ]),
    ),
]));
/// Somebody says that the machine is licensed: the plan of the flow, or the row of the machine.
pub(super) const MACHINE_LICENSED: Cond =
    Cond::Any(&[is(&FLOW_LICENSE, "inherited-from-machine"), MACHINES_LICENSED, ON_TRIAL]);
/// The owner's trial carries the one bot that runs.
const ON_TRIAL: Cond = Cond::Sure(&Cond::All(&[
    has(&OWNER_LICENSES, "power-automate-trial"),
    Cond::Not(&TRIAL_GONE),
    Cond::AtLeast(Expr::Const(1), SESSIONS),
]));
/// Unattended runs at once on the machine of a row, one at least.
const ROW_SESSIONS: Expr = Expr::Max(&Expr::Const(1), &Expr::Of(&MACHINE_SESSIONS));
/// Unattended runs at once that the flow needs: of the machines listed, else as counted, one at least, in every environment.
pub(super) const SESSIONS: Expr = Expr::Times(
    &Expr::Max(
        &Expr::Const(1),
        &Expr::If(
            &Cond::Given(&MACHINES),
            &Expr::SumRows(
                &MACHINES,
                &Expr::If(&is(&MACHINE_UNATTENDED, "yes"), &ROW_SESSIONS, &Expr::Const(0)),
            ),
            &Expr::Of(&UNATTENDED_SESSIONS),
        ),
    ),
    &Expr::Of(&ENVIRONMENT_COUNT),
);
/// Licenses of a person with attended desktop flows, from August 2023 on.
pub(super) const ATTENDED_SET: &[&str] = &[
    "power-automate-premium",
    "power-automate-per-user-rpa",
    "power-automate-trial",
];
/// Those of 2020 to July 2023.
pub(super) const ATTENDED_SET_2020: &[&str] = &["power-automate-per-user-rpa", "power-automate-trial"];
/// The tenant owns a user license with attended desktop flows.
pub(super) const ATTENDED_OWNED: Cond = Cond::AnyRow(
    &LICENSES_OWNED,
    &Cond::All(&[
        is_one(&OWNED_LICENSE, ATTENDED_SET),
        Cond::AtLeast(Expr::Of(&OWNED_COUNT), Expr::Const(1)),
    ]),
);

/// Each person who runs desktop flows at the own screen needs a license with them.
pub(super) const ATTENDED_NEED: Then = Then::Need {
    who: Who::AttendedUsers,
    count: Expr::Of(&ATTENDED_USERS),
    any_of: AnyOf::Accepted(&ATTENDED_ACCEPTED),
    held: HeldBy::Fact(&ATTENDED_USER_LICENSES),
    axis: Axis::Both,
};
/// Whoever runs a desktop flow of the own needs one, too.
pub(super) const OWN_NEED: Then = Then::Need {
    who: Who::Owner,
    count: Expr::Const(1),
    any_of: AnyOf::Accepted(&ATTENDED_ACCEPTED),
    held: HeldBy::Fact(&OWNER_LICENSES),
    axis: Axis::Both,
};
/// Each person who builds desktop flows needs one.
pub(super) const DEVELOPERS_NEED: Then = Then::Need {
    who: Who::RpaDevelopers,
    count: Expr::Of(&RPA_DEVELOPERS),
    any_of: AnyOf::Accepted(&ATTENDED_ACCEPTED),
    held: HeldBy::Fact(&RPA_DEVELOPER_LICENSES),
    axis: Axis::Both,
};
/// Somebody has to hold one, and nobody is counted who does.
pub(super) const ONE_PERSON: Then = Then::Need {
    who: Who::RpaDevelopers,
    count: Expr::Minus(
        &Expr::Const(1),
        &Expr::Plus(&Expr::Of(&RPA_DEVELOPERS), &Expr::Of(&ATTENDED_USERS)),
    ),
    any_of: AnyOf::Accepted(&ATTENDED_ACCEPTED),
    held: HeldBy::Nobody,
    axis: Axis::Both,
};

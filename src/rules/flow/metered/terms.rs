//! When a run is paid by the meter, and how many are: conditions and numbers that several rules share.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::child::{CALLERS_LACK, CHILD};
use crate::rules::flow::whose::RESPONDERS_BESIDES;
use crate::rules::guests::terms as guests;

/// The environment is on pay-as-you-go and not managed. Until December 2024 every meter came with it.
pub const LINKED: Cond = Cond::All(&[is(&ENVIRONMENT_METERED, "yes"), is(&ENVIRONMENT_MANAGED, "no")]);
/// The meter for flows is on, which is first seen in September 2022.
pub const METERED: Cond = Cond::All(&[
    Cond::AsOfFrom(Date::of("2022-09-20")),
    LINKED,
    Cond::Any(&[
        Cond::Not(&Cond::AsOfFrom(Date::of("2024-12-02"))),
        has(&ENVIRONMENT_METERS, "flows"),
    ]),
]);
/// A premium flow without a license of its own runs on the meter.
pub const ON_METER: Cond = Cond::All(&[is(&PREMIUM, "yes"), is(&SETTLED_BY, "none"), METERED]);

/// A service principal without a licensed user.
pub const PRINCIPAL: Cond = Cond::All(&[
    is(&OWNER_KIND, "service-principal"),
    is(&CONTEXT, "owner"),
    Cond::Not(&Cond::All(&[
        is(&DESIGNATED_USER, "yes"),
        is(&DESIGNATED_USER_COOWNER, "yes"),
        Cond::Holds(&DESIGNATED_USER_LICENSES, &ACCEPTED),
        Cond::AsOfFrom(Date::of("2026-08-14")),
    ])),
]);
/// The owner answers for the run and holds nothing that is accepted.
pub const OWNER_LACKS: Cond = Cond::All(&[
    is(&CONTEXT, "owner"),
    is_none_of(&OWNER_KIND, &["service-principal"]),
    // Of a guest it is asked what the host assigned.
    Cond::Not(&Cond::All(&[GUEST_CASE, guests::GUEST_OWNS])),
    Cond::Any(&[
        is(&OWNER_KIND, "gone"),
        Cond::Not(&Cond::Holds(&OWNER_LICENSES, &ACCEPTED)),
    ]),
]);
const RUNNERS_LACKING: Expr = Expr::Lacking(&Expr::Of(&RUNNERS), &ACCEPTED, &HeldBy::Fact(&RUNNER_LICENSES));
const ROW_ACTORS_LACKING: Expr = Expr::Lacking(&Expr::Of(&ROW_ACTORS), &ACCEPTED, &HeldBy::Fact(&ROW_ACTOR_LICENSES));
/// Some of the people who run it hold nothing that is accepted.
pub const RUNNERS_LACK: Cond = Cond::All(&[
    is(&CONTEXT, "invokers"),
    Cond::Not(&GUEST_CASE),
    Cond::AtLeast(RUNNERS_LACKING, Expr::Const(1)),
]);
/// Some of the people whose changes run it hold nothing that is accepted.
pub const ROW_ACTORS_LACK: Cond = Cond::All(&[
    is(&CONTEXT, "row-actors"),
    Cond::Not(&GUEST_CASE),
    Cond::AtLeast(ROW_ACTORS_LACKING, Expr::Const(1)),
]);
/// The case is about guests.
const GUEST_CASE: Cond = Cond::Given(&GUEST_SUBJECT);
/// Guests whom the flow asks and who hold nothing that is accepted, here or at home as far as it is recognized.
const GUESTS_LACKING: Expr = Expr::Lacking(&guests::COUNT, &ACCEPTED, &guests::HELD);
/// Guests run it: whoever merely gets a result is not who a run is charged for.
const GUESTS_RUN: Cond = Cond::All(&[GUEST_CASE, guests::FLOW, guests::RUN_BY_GUESTS]);
/// Guests run it who hold nothing that is accepted.
pub const GUESTS_LACK: Cond = Cond::All(&[GUESTS_RUN, Cond::AtLeast(GUESTS_LACKING, Expr::Const(1))]);
/// Whoever answers a mail or card starts the flow; nobody is asked what these people hold.
const RESPONDERS_LACK: Cond = Cond::All(&[
    is(&RESPONSE_STARTS_FLOW, "yes"),
    Cond::AtLeast(RESPONDERS_BESIDES, Expr::Const(1)),
]);
/// No license covers the run.
pub const UNLICENSED: Cond = Cond::Any(&[
    PRINCIPAL,
    OWNER_LACKS,
    RUNNERS_LACK,
    ROW_ACTORS_LACK,
    GUESTS_LACK,
    CALLERS_LACK,
    RESPONDERS_LACK,
]);
/// A child flow whose calling flows nobody licenses: the charge is made for their runs, not for its own.
pub static CHILD_ON_METER: Cond = Cond::All(&[ON_METER, CALLERS_LACK]);

/// A canvas or model-driven app stands behind the flow.
const WITH_APP: Cond = is_one(&APP_KIND, &["power-app-canvas", "power-app-model"]);
/// The app starts the flow, and its meter or the license of the person pays for that.
pub const STARTED_BY_APP: Cond = Cond::All(&[
    is(&TRIGGER, "instant-power-apps"),
    Cond::Any(&[
        Cond::Not(&Cond::AsOfFrom(Date::of("2024-12-02"))),
        has(&ENVIRONMENT_METERS, "apps"),
    ]),
]);
/// A cloud flow that starts by itself is linked to an app with which it shares a data source.
pub const LINKED_TO_APP: Cond = Cond::All(&[
    is_one(&TRIGGER, &["automated", "scheduled", "dataverse-row", "http-request"]),
    WITH_APP,
    is(&RPA, "none"),
    is(&ASSOCIATED, "ok"),
    is(&CTX_Q3, "yes"),
]);
/// An app answers for the runs.
pub const BY_APP: Cond = Cond::Any(&[STARTED_BY_APP, LINKED_TO_APP]);
/// The flow starts by itself and serves an app to which it is not linked.
pub const NOT_LINKED: Cond = Cond::All(&[
    is_one(&TRIGGER, &["automated", "scheduled", "dataverse-row", "http-request"]),
    WITH_APP,
    Cond::Not(&LINKED_TO_APP),
]);
/// An app is in play at all.
pub const APP_IN_PLAY: Cond = Cond::Any(&[is(&TRIGGER, "instant-power-apps"), WITH_APP]);

/// Runs of the cloud flow are charged.
pub const CLOUD_BILLED: Cond = Cond::All(&[ON_METER, UNLICENSED, Cond::Not(&BY_APP), Cond::Not(&CHILD)]);
/// The flow drives unattended desktop flows.
pub const UNATTENDED: Cond = is_one(&RPA, &["unattended", "hosted", "both"]);
/// A license on the flow that may stand for an unattended bot: no text says whether it does on the meter.
pub const BOT_LICENSE: Cond = is_one(&FLOW_LICENSE, &["process", "hosted-process", "inherited-from-machine"]);

/// At most a thousand runs of a flow are charged a day while the meter is in preview; thirty days a month.
const CAP: Expr = Expr::Const(30_000);
const FROM_DAYS: Expr = Expr::Times(
    &Expr::Min(&Expr::Of(&RUNS_PER_DAY), &Expr::Const(1_000)),
    &Expr::Const(30),
);
const RUNS: Expr = Expr::If(
    &Cond::Given(&RUNS_PER_MONTH),
    &Expr::Min(&Expr::Of(&RUNS_PER_MONTH), &CAP),
    &Expr::If(
        &Cond::Given(&RUNS_PER_DAY),
        &FROM_DAYS,
        &Expr::Min(&Expr::Of(&RUNS_PER_MONTH), &CAP),
    ),
);
/// The app starts the flow, and neither its meter nor a license covers that: these runs are charged like others.
const ALL_RUNS: Expr = Expr::If(
    &Cond::All(&[is(&TRIGGER, "instant-power-apps"), Cond::Given(&APP_STARTED_RUNS)]),
    &Expr::If(
        &Cond::Any(&[Cond::Given(&RUNS_PER_MONTH), Cond::Given(&RUNS_PER_DAY)]),
        &Expr::Min(&Expr::Plus(&RUNS, &FROM_APP), &CAP),
        &FROM_APP,
    ),
    &RUNS,
);
const FROM_APP: Expr = Expr::Min(&Expr::Of(&APP_STARTED_RUNS), &CAP);
/// Some of the people who run it hold a license and some do not, or nobody knows: their runs are not told apart.
const MIXED: Cond = Cond::Any(&[
    Cond::All(&[
        is(&CONTEXT, "invokers"),
        Cond::Not(&GUEST_CASE),
        Cond::AtLeast(Expr::Minus(&Expr::Of(&RUNNERS), &RUNNERS_LACKING), Expr::Const(1)),
    ]),
    Cond::All(&[
        is(&CONTEXT, "row-actors"),
        Cond::Not(&GUEST_CASE),
        Cond::AtLeast(Expr::Minus(&Expr::Of(&ROW_ACTORS), &ROW_ACTORS_LACKING), Expr::Const(1)),
    ]),
    Cond::All(&[
        GUESTS_RUN,
        Cond::Not(&guests::NOBODY),
        Cond::AtLeast(Expr::Minus(&guests::COUNT, &GUESTS_LACKING), Expr::Const(1)),
    ]),
    RESPONDERS_LACK,
]);
const NONE: Expr = Expr::Const(0);
/// Runs of the cloud flow that are charged in a month.
pub const CLOUD_RUNS: Expr = Expr::If(
    &CLOUD_BILLED,
    &Expr::If(&MIXED, &Expr::Between(&NONE, &ALL_RUNS), &ALL_RUNS),
    &NONE,
);
/// Runs of the cloud flow that are charged in a day.
pub const CLOUD_RUNS_A_DAY: Expr = Expr::If(
    &CLOUD_BILLED,
    &Expr::Min(&Expr::Of(&RUNS_PER_DAY), &Expr::Const(1_000)),
    &NONE,
);
const CHILDREN: Expr = Expr::If(
    &Cond::Given(&UNATTENDED_CHILDREN),
    &Expr::Of(&UNATTENDED_CHILDREN),
    &NONE,
);
const ALL_UNATTENDED: Expr = Expr::Min(
    &Expr::Times(&Expr::Of(&UNATTENDED_RUNS), &Expr::Plus(&Expr::Const(1), &CHILDREN)),
    &CAP,
);
/// Unattended and hosted runs that are charged in a month: parents and children alike.
pub const UNATTENDED_BILLED: Expr = Expr::If(
    &Cond::All(&[METERED, UNATTENDED]),
    &Expr::If(&BOT_LICENSE, &Expr::Between(&NONE, &ALL_UNATTENDED), &ALL_UNATTENDED),
    &NONE,
);
/// People who run attended desktop flows without a license for them.
const ATTENDED_LACKING: Expr = Expr::Lacking(
    &Expr::Of(&ATTENDED_USERS),
    &ATTENDED_ACCEPTED,
    &HeldBy::Fact(&ATTENDED_USER_LICENSES),
);
/// Some of them lack one and some do not: their runs are not told apart.
const ATTENDED_MIXED: Cond = Cond::AtLeast(
    Expr::Minus(&Expr::Of(&ATTENDED_USERS), &ATTENDED_LACKING),
    Expr::Const(1),
);
const ALL_ATTENDED: Expr = Expr::Min(&Expr::Of(&ATTENDED_RUNS), &CAP);
/// Attended runs that are charged in a month: those of people without a license for them.
pub const ATTENDED_BILLED: Expr = Expr::If(
    &Cond::All(&[
        METERED,
        is_one(&RPA, &["attended", "both"]),
        Cond::AtLeast(ATTENDED_LACKING, Expr::Const(1)),
    ]),
    &Expr::If(&ATTENDED_MIXED, &Expr::Between(&NONE, &ALL_ATTENDED), &ALL_ATTENDED),
    &NONE,
);
/// Cloud and attended runs that are charged in a month.
pub const SIXTY_CENTS: Expr = Expr::Plus(&CLOUD_RUNS, &ATTENDED_BILLED);
/// Runs that are charged in a month.
pub const BILLED: Expr = Expr::Plus(&SIXTY_CENTS, &UNATTENDED_BILLED);
/// Something is charged.
pub const SOMETHING_BILLED: Cond = Cond::AtLeast(BILLED, Expr::Const(1));
/// People whose license for cloud flows would end the charge.
pub const PEOPLE_LACKING: Expr = Expr::Plus(
    &first_of!(
        (ACCOUNT_LACKS, Expr::Plus(&Expr::Const(1), &HOLDERS_LACKING)),
        (OWNER_LACKS, Expr::Const(1)),
        (RUNNERS_LACK, RUNNERS_LACKING),
        (ROW_ACTORS_LACK, ROW_ACTORS_LACKING),
        (GUESTS_LACK, GUESTS_LACKING),
        NONE
    ),
    &Expr::If(&RESPONDERS_LACK, &RESPONDERS_BESIDES, &NONE),
);
/// An account lacks one: it helps only with everybody who knows its password.
const ACCOUNT_LACKS: Cond = Cond::All(&[OWNER_LACKS, is(&OWNER_KIND, "service-account")]);
const HOLDERS_LACKING: Expr = Expr::Lacking(
    &Expr::Of(&CREDENTIAL_HOLDERS),
    &ACCEPTED,
    &HeldBy::Fact(&CREDENTIAL_HOLDER_LICENSES),
);
/// People whose license for attended desktop flows would end the charge.
pub const ATTENDED_PEOPLE: Expr = Expr::If(
    &Cond::AtLeast(ATTENDED_BILLED, Expr::Const(1)),
    &ATTENDED_LACKING,
    &NONE,
);

//! What the rules about child flows share: who pays for a run through a calling flow, and who of them lacks a license.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::context::{ASKED_FOR, COUNTS, DYNAMICS, POWER_APPS, POWER_APPS_WITH_PLANS};
use crate::rules::flow::metered::terms::METERED;
use crate::rules::flow::whose::BY_THE_AGENT;

/// The flow is called by the step for child flows.
pub(in crate::rules) const CHILD: Cond = Cond::Any(&[is(&KIND, "child-flow"), is(&TRIGGER, "child-call")]);
/// A child without any license of its own.
pub(in crate::rules) const RIDING_CHILD: Cond = Cond::All(&[CHILD, is(&SETTLED_BY, "none")]);

const ROW_BY_PEOPLE: Cond = Cond::All(&[is(&PARENT_TRIGGER, "dataverse-row"), Cond::Sure(&RUN_AS_PEOPLE)]);
static RUN_AS_PEOPLE: Cond = is_one(&PARENT_RUN_AS, &["row-owner", "modifying-user"]);
static BY_ITSELF: Cond = Cond::All(&[
    is(&PARENT_COVERS, "no"),
    Cond::Any(&[
        is_one(&PARENT_TRIGGER, &["automated", "scheduled", "http-request"]),
        Cond::All(&[
            is(&PARENT_TRIGGER, "dataverse-row"),
            Cond::Not(&Cond::Sure(&RUN_AS_PEOPLE)),
        ]),
    ]),
]);
static BY_PEOPLE: Cond = Cond::All(&[
    is(&PARENT_COVERS, "no"),
    Cond::Any(&[
        is_one(
            &PARENT_TRIGGER,
            &["instant-button", "instant-hybrid", "instant-power-apps"],
        ),
        Cond::All(&[is(&PARENT_TRIGGER, "copilot-studio"), Cond::Not(&BY_THE_AGENT)]),
        ROW_BY_PEOPLE,
    ]),
]);
/// A run through this flow uses the license of its owner.
pub(in crate::rules) const OWNER_OF_IT: Then = Then::When(&BY_ITSELF, &[set(&PARENT_PAYS, "owner")]);
/// A run through this flow uses the licenses of those who run it.
pub(in crate::rules) const RUNNERS_OF_IT: Then = Then::When(&BY_PEOPLE, &[set(&PARENT_PAYS, "runners")]);

/// What does for the flow itself does for a run through a calling flow.
pub(in crate::rules) const SAME_LICENSES: Then = Then::AdmitFrom(&PARENT_ACCEPTED, &ACCEPTED, ACCEPTED.all());
/// So it does for the owners of calling flows.
pub(in crate::rules) const SAME_FOR_OWNERS: Then = Then::AdmitFrom(&CALLING_OWNERS_ACCEPTED, &ACCEPTED, ACCEPTED.all());
/// So it does for the people who run calling flows.
pub(in crate::rules) const SAME_FOR_RUNNERS: Then =
    Then::AdmitFrom(&CALLING_RUNNERS_ACCEPTED, &ACCEPTED, ACCEPTED.all());
/// An app starts the calling flow, or the child belongs to an app: the license of the app does.
const STARTED_BY_APP: Cond = Cond::All(&[
    ASKED_FOR,
    Cond::Any(&[
        is(&PARENT_TRIGGER, "instant-power-apps"),
        Cond::All(&[
            COUNTS,
            is(&SUPPORTS_APP, "yes"),
            Cond::Any(&[is(&PARENT_PAYS, "runners"), is(&ASSOCIATED, "ok")]),
        ]),
    ]),
]);
static FROM_APP: Cond = STARTED_BY_APP;
static OWNED_FROM_APP: Cond = Cond::All(&[is(&PARENT_PAYS, "owner"), STARTED_BY_APP]);
static RUN_FROM_APP: Cond = Cond::All(&[is(&PARENT_PAYS, "runners"), STARTED_BY_APP]);
static SOME_OWNER_FROM_APP: Cond = Cond::AnyRow(&PARENTS, &OWNED_FROM_APP);
static SOME_RUN_FROM_APP: Cond = Cond::AnyRow(&PARENTS, &RUN_FROM_APP);
const fn of_the_app(accepted: &'static Fact, power_apps: &[&str]) -> [Then; 3] {
    [
        admit(accepted, power_apps),
        admit(accepted, DYNAMICS),
        admit(accepted, &["power-apps-per-app"]),
    ]
}
/// The licenses of the app do.
pub(in crate::rules) const OF_THE_APP: Then = Then::Shared(&[
    Then::When(&FROM_APP, &of_the_app(&PARENT_ACCEPTED, POWER_APPS)),
    Then::When(&SOME_OWNER_FROM_APP, &of_the_app(&CALLING_OWNERS_ACCEPTED, POWER_APPS)),
    Then::When(&SOME_RUN_FROM_APP, &of_the_app(&CALLING_RUNNERS_ACCEPTED, POWER_APPS)),
]);
/// The licenses of the app do, old plans included.
pub(in crate::rules) const OF_THE_APP_WITH_PLANS: Then = Then::Shared(&[
    Then::When(&FROM_APP, &of_the_app(&PARENT_ACCEPTED, POWER_APPS_WITH_PLANS)),
    Then::When(
        &SOME_OWNER_FROM_APP,
        &of_the_app(&CALLING_OWNERS_ACCEPTED, POWER_APPS_WITH_PLANS),
    ),
    Then::When(
        &SOME_RUN_FROM_APP,
        &of_the_app(&CALLING_RUNNERS_ACCEPTED, POWER_APPS_WITH_PLANS),
    ),
]);

const PERSON_OWNS: Cond = is_none_of(&PARENT_OWNER_KIND, &["service-principal", "non-interactive"]);
static A_PERSON_PAYS: Cond = Cond::All(&[is(&PARENT_PAYS, "owner"), PERSON_OWNS]);
static PEOPLE_PAY: Cond = is(&PARENT_PAYS, "runners");
static GONE: Cond = is(&PARENT_OWNER_KIND, "gone");
static BY_OWNER: HeldBy = HeldBy::Fact(&PARENT_OWNER_LICENSES);
static BY_RUNNERS: HeldBy = HeldBy::Fact(&PARENT_RUNNER_LICENSES);
static OWNER_LACKS: Expr = Expr::If(
    &A_PERSON_PAYS,
    &Expr::If(
        &GONE,
        &Expr::Const(1),
        &Expr::Lacking(&Expr::Const(1), &PARENT_ACCEPTED, &BY_OWNER),
    ),
    &Expr::Const(0),
);
static RUNNERS_LACK: Expr = Expr::If(
    &PEOPLE_PAY,
    &Expr::Lacking(&Expr::Of(&PARENT_RUNNERS), &PARENT_ACCEPTED, &BY_RUNNERS),
    &Expr::Const(0),
);
static ONE_OWNER: Expr = Expr::If(&A_PERSON_PAYS, &Expr::Const(1), &Expr::Const(0));
static ITS_RUNNERS: Expr = Expr::If(&PEOPLE_PAY, &Expr::Of(&PARENT_RUNNERS), &Expr::Const(0));
static OWNERS_LACKING: Expr = Expr::OnceEach(&PARENTS, Some(&PARENT_OWNER_NAME), &OWNER_LACKS);
static RUNNERS_LACKING: Expr = Expr::OnceEach(&PARENTS, None, &RUNNERS_LACK);

/// Returns the need of the owners of the calling flows, each once.
pub(in crate::rules) const fn owners(axis: Axis) -> Then {
    Then::Need {
        who: Who::Owner,
        count: Expr::OnceEach(&PARENTS, Some(&PARENT_OWNER_NAME), &ONE_OWNER),
        any_of: AnyOf::Accepted(&CALLING_OWNERS_ACCEPTED),
        held: HeldBy::Short(&OWNERS_LACKING),
        axis,
    }
}
/// Returns the need of the people who run the calling flows. Whether two of these flows have the same people is not known.
pub(in crate::rules) const fn runners(axis: Axis) -> Then {
    Then::Need {
        who: Who::Runners,
        count: Expr::OnceEach(&PARENTS, None, &ITS_RUNNERS),
        any_of: AnyOf::Accepted(&CALLING_RUNNERS_ACCEPTED),
        held: HeldBy::Short(&RUNNERS_LACKING),
        axis,
    }
}

static PRINCIPAL_PAYS: Cond = Cond::All(&[is(&PARENT_PAYS, "owner"), is(&PARENT_OWNER_KIND, "service-principal")]);
/// Nobody can license the run: it belongs to a service principal, and no meter pays.
pub(in crate::rules) static BY_PRINCIPAL: Cond =
    Cond::All(&[ASKED_FOR, Cond::AnyRow(&PARENTS, &PRINCIPAL_PAYS), Cond::Not(&METERED)]);
/// Nobody licenses a run through some calling flow.
pub(in crate::rules) const CALLERS_LACK: Cond = Cond::All(&[
    RIDING_CHILD,
    Cond::Any(&[
        Cond::AtLeast(
            Expr::OnceEach(&PARENTS, Some(&PARENT_OWNER_NAME), &OWNER_LACKS),
            Expr::Const(1),
        ),
        Cond::AtLeast(Expr::OnceEach(&PARENTS, None, &RUNNERS_LACK), Expr::Const(1)),
        Cond::AnyRow(&PARENTS, &PRINCIPAL_PAYS),
    ]),
]);
static UNSUPPORTED_PAYS: Cond = Cond::All(&[is(&PARENT_PAYS, "owner"), is(&PARENT_OWNER_KIND, "non-interactive")]);
/// The owner of a calling flow is none that the service supports.
pub(in crate::rules) static BY_NON_INTERACTIVE: Cond = Cond::AnyRow(&PARENTS, &UNSUPPORTED_PAYS);
static NESTED: Cond = is(&PARENT_TRIGGER, "child-call");
/// A calling flow is called itself, so that nobody knows who started the chain.
pub(in crate::rules) static CHAIN: Cond = Cond::AnyRow(&PARENTS, &NESTED);
static UNSTATED: Cond = Cond::All(&[
    is(&PARENT_COVERS, "no"),
    is_one(
        &PARENT_FLOW_LICENSE,
        &[
            "associated-to-process-flow",
            "designated-user",
            "inherited-from-machine",
        ],
    ),
]);
/// Whether the cover of a calling flow reaches its children is not stated.
pub(in crate::rules) static COVER_UNSTATED: Cond = Cond::All(&[ASKED_FOR, Cond::AnyRow(&PARENTS, &UNSTATED)]);
static OWNER_PAYS_A_RUN: Cond = is(&PARENT_PAYS, "owner");
/// Somebody sets off a calling flow and gets the result.
pub(in crate::rules) static STARTERS_GET_IT: Cond = Cond::All(&[
    is(&PREMIUM, "yes"),
    Cond::AnyRow(&PARENTS, &OWNER_PAYS_A_RUN),
    is(&STARTERS_RECEIVE_OUTPUT, "yes"),
]);

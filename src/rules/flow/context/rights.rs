//! What the rules about context share: which app licenses there are, who holds one, and when they are looked at.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::sets::UNSETTLED;
use crate::rules::guests::terms::{FLOW_ASKS_GUESTS, guests_rest_on};

/// Licenses of Power Apps for every app.
pub(in crate::rules) const POWER_APPS: &[&str] = &["power-apps-premium", "power-apps-trial"];
/// The same, with the plans that were usable until September 2024.
pub(in crate::rules) const POWER_APPS_WITH_PLANS: &[&str] = &[
    "power-apps-premium",
    "power-apps-trial",
    "power-apps-plan-1",
    "power-apps-plan-2",
];
/// Licenses of Dynamics 365.
pub(in crate::rules) const DYNAMICS: &[&str] = &["d365-enterprise", "d365-professional", "d365-team-member"];
/// Every license of an app.
pub(in crate::rules) const OF_AN_APP: &[&str] = &[
    "power-apps-premium",
    "power-apps-per-app",
    "power-apps-trial",
    "power-apps-plan-1",
    "power-apps-plan-2",
    "d365-enterprise",
    "d365-professional",
    "d365-team-member",
];
/// Licenses that do without any app behind the flow, or with one of the Power Apps family.
pub(in crate::rules) const BUT_DYNAMICS: &[&str] = &[
    "power-automate-premium",
    "power-automate-per-user",
    "power-automate-per-user-rpa",
    "power-automate-trial",
    "power-apps-premium",
    "power-apps-per-app",
    "power-apps-trial",
];
/// Licenses that do without any app behind the flow, or with one of the Dynamics 365 family.
pub(in crate::rules) const BUT_POWER_APPS: &[&str] = &[
    "power-automate-premium",
    "power-automate-per-user",
    "power-automate-per-user-rpa",
    "power-automate-trial",
    "d365-enterprise",
    "d365-professional",
    "d365-team-member",
];
/// Licenses that do without any app behind the flow, and those of apps besides the pass for one app.
pub(in crate::rules) const BUT_PASS: &[&str] = &[
    "power-automate-premium",
    "power-automate-per-user",
    "power-automate-per-user-rpa",
    "power-automate-trial",
    "power-apps-premium",
    "power-apps-trial",
    "d365-enterprise",
    "d365-professional",
    "d365-team-member",
];
/// Licenses that do without any app behind the flow.
pub(in crate::rules) const STANDALONE: &[&str] = &[
    "power-automate-premium",
    "power-automate-per-user",
    "power-automate-per-user-rpa",
    "power-automate-trial",
];

/// A license besides Microsoft 365 is asked for: the flow is premium, or its environment managed.
pub(in crate::rules) const ASKED_FOR: Cond = Cond::Any(&[is(&PREMIUM, "yes"), is(&MUST_STANDALONE, "yes")]);
/// The kinds of app whose license a flow may rest on.
pub(in crate::rules) const APP: Cond = is_one(&APP_KIND, &["power-app-canvas", "power-app-model", "d365"]);
/// The app is one of Power Apps.
pub(in crate::rules) const POWER_APP: Cond = is_one(&APP_KIND, &["power-app-canvas", "power-app-model"]);
/// The app behind the flow counts. One derived fact, so that a flow without an app is done with at once.
pub(in crate::rules) const COUNTS: Cond = is(&APP_COUNTS, "yes");
/// The owner's license counts.
pub(in crate::rules) const OWNER_PAYS: Cond = is(&CONTEXT, "owner");
/// The licenses of people count, who run the flow by hand or by a row that they change.
pub(in crate::rules) const PEOPLE_PAY: Cond = is_one(&CONTEXT, &["invokers", "row-actors"]);

const BY_ACCOUNT: Cond = is(&OWNER_KIND, "service-account");
/// Somebody whose license counts holds one of an app.
pub(in crate::rules) static HOLDS_OF_AN_APP: Cond = Cond::Any(&[
    Cond::All(&[OWNER_PAYS, has_one(&OWNER_LICENSES, OF_AN_APP)]),
    Cond::All(&[OWNER_PAYS, BY_ACCOUNT, has_one(&CREDENTIAL_HOLDER_LICENSES, OF_AN_APP)]),
    Cond::All(&[is(&CONTEXT, "invokers"), has_one(&RUNNER_LICENSES, OF_AN_APP)]),
    Cond::All(&[is(&CONTEXT, "row-actors"), has_one(&ROW_ACTOR_LICENSES, OF_AN_APP)]),
    Cond::All(&[
        Cond::Any(&[is(&KIND, "child-flow"), is(&TRIGGER, "child-call")]),
        Cond::AnyRow(&PARENTS, &PARENT_HOLDS_OF_AN_APP),
    ]),
]);
static PARENT_HOLDS_OF_AN_APP: Cond = Cond::Any(&[
    has_one(&PARENT_OWNER_LICENSES, OF_AN_APP),
    has_one(&PARENT_RUNNER_LICENSES, OF_AN_APP),
]);
/// The app is named, or somebody surely holds a license of one: else nobody needs to be asked about apps.
pub(in crate::rules) const WORTH_ASKING: Cond = Cond::Any(&[Cond::Given(&APP_KIND), Cond::Sure(&HOLDS_OF_AN_APP)]);

/// Somebody has a license of an app, and none that does without.
pub(in crate::rules) const RESTS_ON_AN_APP: Cond = Cond::Any(&[
    Cond::All(&[OWNER_PAYS, rests_on(&OWNER_LICENSES, OF_AN_APP, STANDALONE)]),
    Cond::All(&[
        OWNER_PAYS,
        BY_ACCOUNT,
        rests_on(&CREDENTIAL_HOLDER_LICENSES, OF_AN_APP, STANDALONE),
    ]),
    Cond::All(&[
        is(&CONTEXT, "invokers"),
        rests_on(&RUNNER_LICENSES, OF_AN_APP, STANDALONE),
    ]),
    Cond::All(&[
        is(&CONTEXT, "row-actors"),
        rests_on(&ROW_ACTOR_LICENSES, OF_AN_APP, STANDALONE),
    ]),
]);
/// Somebody has Dynamics 365, and nothing else that does for a Power App.
static RESTS_ON_DYNAMICS: Cond = Cond::Any(&[
    Cond::All(&[OWNER_PAYS, rests_on(&OWNER_LICENSES, DYNAMICS, BUT_DYNAMICS)]),
    Cond::All(&[
        OWNER_PAYS,
        BY_ACCOUNT,
        rests_on(&CREDENTIAL_HOLDER_LICENSES, DYNAMICS, BUT_DYNAMICS),
    ]),
    Cond::All(&[
        is(&CONTEXT, "invokers"),
        rests_on(&RUNNER_LICENSES, DYNAMICS, BUT_DYNAMICS),
    ]),
    Cond::All(&[
        is(&CONTEXT, "row-actors"),
        rests_on(&ROW_ACTOR_LICENSES, DYNAMICS, BUT_DYNAMICS),
    ]),
    guests_rest_on!(DYNAMICS, BUT_DYNAMICS),
]);
/// Somebody has Power Apps, and nothing else that does for a Dynamics 365 app.
static RESTS_ON_POWER_APPS: Cond = Cond::Any(&[
    Cond::All(&[OWNER_PAYS, rests_on(&OWNER_LICENSES, POWER_APPS, BUT_POWER_APPS)]),
    Cond::All(&[
        OWNER_PAYS,
        BY_ACCOUNT,
        rests_on(&CREDENTIAL_HOLDER_LICENSES, POWER_APPS, BUT_POWER_APPS),
    ]),
    Cond::All(&[
        is(&CONTEXT, "invokers"),
        rests_on(&RUNNER_LICENSES, POWER_APPS, BUT_POWER_APPS),
    ]),
    Cond::All(&[
        is(&CONTEXT, "row-actors"),
        rests_on(&ROW_ACTOR_LICENSES, POWER_APPS, BUT_POWER_APPS),
    ]),
]);
/// The app extends the application that the Dynamics 365 license is for; not known counts as no.
const APART: Cond = Cond::Any(&[is(&APP_EXTENDS_D365, "no"), Cond::Open(&APP_EXTENDS_D365)]);
static BY_ITSELF_IN_DYNAMICS: Cond = is(&AUTO_DYNAMICS, "yes");
/// Somebody rests on a license of the other family of products.
pub(in crate::rules) static OTHER_FAMILY: Cond = Cond::All(&[
    ASKED_FOR,
    UNSETTLED,
    Cond::Any(&[
        Cond::All(&[
            Cond::Any(&[POWER_APP, is(&TRIGGER, "instant-power-apps")]),
            Cond::Sure(&RESTS_ON_DYNAMICS),
            Cond::Not(&Cond::Sure(&BY_ITSELF_IN_DYNAMICS)),
            APART,
        ]),
        Cond::All(&[
            Cond::Not(&is(&TRIGGER, "instant-power-apps")),
            is(&APP_KIND, "d365"),
            Cond::Sure(&RESTS_ON_POWER_APPS),
        ]),
    ]),
]);
/// Says that the license is of the other family of products.
pub(in crate::rules) const FAMILY: Then = Then::When(
    &OTHER_FAMILY,
    &[Then::Warn(
        "W-CONTEXT-FAMILY",
        "The license belongs to the other family of products. Three texts name both side by side; another ties it to the app that it is for. Check whether the app extends the licensed Dynamics 365 application, or writes to restricted tables.",
    )],
);

/// The app is one of Power Apps.
pub(in crate::rules) static FOR_POWER_APP: Cond = POWER_APP;
/// The app is one of Dynamics 365.
pub(in crate::rules) static FOR_DYNAMICS: Cond = is(&APP_KIND, "d365");
/// In a managed environment, Professional does for a standard flow inside its own application only.
static PROFESSIONAL_TOO: Cond = Cond::All(&[
    POWER_APP,
    Cond::Any(&[is(&PREMIUM, "yes"), is(&APP_EXTENDS_D365, "yes")]),
]);
/// The licenses of both families do, for a Power App.
pub(in crate::rules) const ADMIT_POWER_APP: Then = Then::When(
    &FOR_POWER_APP,
    &[
        admit(&ACCEPTED, POWER_APPS),
        admit(&ACCEPTED, &["d365-enterprise", "d365-team-member"]),
    ],
);
/// So does Dynamics 365 Professional, with a reservation in managed environments.
pub(in crate::rules) const ADMIT_PROFESSIONAL: Then =
    Then::When(&PROFESSIONAL_TOO, &[admit(&ACCEPTED, &["d365-professional"])]);
/// The licenses of both families do, for a Power App, old plans included.
pub(in crate::rules) const ADMIT_POWER_APP_WITH_PLANS: Then = Then::When(
    &FOR_POWER_APP,
    &[
        admit(&ACCEPTED, POWER_APPS_WITH_PLANS),
        admit(&ACCEPTED, &["d365-enterprise", "d365-team-member"]),
    ],
);
/// The licenses of Dynamics 365 do, and Power Apps Premium, for a Dynamics 365 app.
pub(in crate::rules) const ADMIT_DYNAMICS: Then = Then::When(
    &FOR_DYNAMICS,
    &[admit(&ACCEPTED, DYNAMICS), admit(&ACCEPTED, POWER_APPS)],
);
/// A pass for one app does, where nothing further is asked of it.
pub(in crate::rules) const ADMIT_PASS: Then = Then::When(&FOR_POWER_APP, &[admit(&ACCEPTED, &["power-apps-per-app"])]);
/// What app licenses carry in context: old plans and passes included.
pub(in crate::rules) const APP_LICENSES_UNTIL_2023: &[Then] = &[
    set(&IN_CONTEXT, "yes"),
    ADMIT_POWER_APP_WITH_PLANS,
    ADMIT_PASS,
    ADMIT_PROFESSIONAL,
    ADMIT_DYNAMICS,
    FAMILY,
];
/// The same where a pass needs more than context.
pub(in crate::rules) const APP_LICENSES_WITH_PLANS: &[Then] = &[
    set(&IN_CONTEXT, "yes"),
    ADMIT_POWER_APP_WITH_PLANS,
    ADMIT_PROFESSIONAL,
    ADMIT_DYNAMICS,
    FAMILY,
];
/// The same since the old plans ended.
pub(in crate::rules) const APP_LICENSES_TODAY: &[Then] = &[
    set(&IN_CONTEXT, "yes"),
    ADMIT_POWER_APP,
    ADMIT_PROFESSIONAL,
    ADMIT_DYNAMICS,
    FAMILY,
];

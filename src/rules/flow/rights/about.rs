//! What a case is about: a plan on a printed list, or what a person may use.

use crate::engine::known::Truth;
use crate::engine::prelude::*;
use crate::engine::questionnaire::Unsure;
use crate::rules::facts::*;

const OF_A_PLAN: Cond = Cond::Any(&[Cond::Given(&LIST), Cond::Given(&PLANS)]);
const OF_A_PERSON: Cond = Cond::Any(&[Cond::Given(&PERSON_LICENSES), Cond::Given(&CAPABILITY)]);
/// Something was said of a flow besides its trigger.
const OF_A_FLOW: Cond = Cond::Any(&[
    Cond::Given(&PORTAL_TYPE),
    Cond::Given(&CONNECTORS),
    Cond::Given(&PREMIUM_ICON),
    Cond::Given(&FLOW_LICENSE),
    Cond::Given(&OWNER_KIND),
    Cond::Given(&OWNER_LICENSES),
    Cond::Given(&RUNNER_LICENSES),
    Cond::Given(&CREATED_ON),
    Cond::Given(&APP_KIND),
]);
static SAID_OF_A_FLOW: Cond = OF_A_FLOW;
/// A flow is judged, and not what licenses include.
pub const FLOW: Cond = Cond::All(&[
    Cond::Any(&[Cond::Given(&TRIGGER), Cond::Open(&TRIGGER), OF_A_FLOW]),
    Cond::Not(&ABOUT_LICENSES),
]);
static ABOUT_LICENSES: Cond = Cond::Any(&[PLAN, PERSON]);
/// A plan is looked up. Nobody is asked for the topic here.
pub const PLAN: Cond = Cond::All(&[
    Cond::Not(&Cond::Given(&TRIGGER)),
    Cond::Any(&[
        Cond::All(&[Cond::Not(&Cond::Given(&RIGHTS_TOPIC)), OF_A_PLAN]),
        Cond::All(&[Cond::Given(&RIGHTS_TOPIC), is(&RIGHTS_TOPIC, "plans")]),
    ]),
]);
const UNKNOWN_TOPIC: Cond = Cond::Open(&RIGHTS_TOPIC);
static NOBODY_KNOWS: Cond = Cond::All(&[UNKNOWN_TOPIC, Cond::Not(&OF_A_PLAN), Cond::Not(&Cond::Given(&TRIGGER))]);
/// Who does not know is taken for somebody who asks about a person.
pub const UNSURE: Unsure = Unsure {
    topic: &RIGHTS_TOPIC,
    taken: |eval| (eval.truth(&NOBODY_KNOWS) == Truth::Yes).then_some("person"),
};
/// What a person may use is asked about. Nobody is asked for the topic here; who does not know is taken for a person.
pub const PERSON: Cond = Cond::All(&[
    Cond::Not(&Cond::Given(&TRIGGER)),
    Cond::Any(&[
        Cond::All(&[
            Cond::Not(&Cond::Given(&RIGHTS_TOPIC)),
            Cond::Not(&OF_A_PLAN),
            Cond::Any(&[OF_A_PERSON, UNKNOWN_TOPIC]),
        ]),
        Cond::All(&[Cond::Given(&RIGHTS_TOPIC), is(&RIGHTS_TOPIC, "person")]),
    ]),
]);
/// Nobody said anything yet, of a flow neither: a plan may be looked up. It is never certain, so that it only makes the
/// topic worth asking.
pub const MAYBE_PLAN: Cond = Cond::All(&[
    Cond::Not(&Cond::Given(&TRIGGER)),
    Cond::Not(&Cond::Open(&TRIGGER)),
    Cond::Not(&SAID_OF_A_FLOW),
    Cond::Not(&Cond::Given(&RIGHTS_TOPIC)),
    Cond::Not(&Cond::Open(&RIGHTS_TOPIC)),
    Cond::Not(&OF_A_PLAN),
    Cond::Not(&OF_A_PERSON),
    is(&RIGHTS_TOPIC, "plans"),
]);
static NOTHING_SAID: Cond = MAYBE_PLAN;
/// Never certain, so it settles nothing: it only makes the topic worth asking.
pub const TOPIC: Then = Then::When(&NOTHING_SAID, &[Then::Status(Status::Gap, Axis::Both)]);
/// The person needs a license that includes what is wanted.
pub const NEED: Then = Then::Need {
    who: Who::Person,
    count: Expr::Const(1),
    any_of: AnyOf::Accepted(&INCLUDED_IN),
    held: HeldBy::Fact(&PERSON_LICENSES),
    axis: Axis::Both,
};
/// A person wants to use a standard flow, or to share one. An AI Builder step does not make it premium.
pub const STANDARD: Cond = Cond::All(&[PERSON, is_one(&CAPABILITY, STANDARD_USES)]);
const STANDARD_USES: &[&str] = &["cloud-flow", "share-flow", "ai-builder"];
/// A person wants to use something else.
pub const NOT_STANDARD: Cond = Cond::All(&[PERSON, Cond::Given(&CAPABILITY), is_none_of(&CAPABILITY, STANDARD_USES)]);
/// The person lacks every license that includes what is wanted.
pub const LACKS: Cond = Cond::All(&[PERSON, Cond::Short(Who::Person, Axis::Both)]);
/// A person wants to share a flow.
pub const SHARING: Cond = Cond::All(&[PERSON, is(&CAPABILITY, "share-flow")]);
/// What makes a cloud flow premium is wanted.
pub const PREMIUM_STEP: Cond = is_one(
    &CAPABILITY,
    &[
        "premium-connector",
        "custom-connector",
        "on-premises-gateway",
        "business-process-flow",
    ],
);
/// A person wants one for the app of the license.
pub static PREMIUM_IN_CONTEXT: Cond = Cond::All(&[PERSON, PREMIUM_STEP, is(&CAPABILITY_IN_CONTEXT, "yes")]);
/// A person wants to run a desktop flow on the own machine.
pub static ON_OWN_MACHINE: Cond = Cond::All(&[PERSON, is(&CAPABILITY, "attended-desktop-flow")]);
/// Desktop flows shall run without a person.
pub const UNATTENDED: Cond = Cond::All(&[PERSON, is(&CAPABILITY, "unattended-desktop-flow")]);
/// A person wants to use an AI Builder step.
pub const AI: Cond = Cond::All(&[PERSON, is(&CAPABILITY, "ai-builder")]);
/// No license of the person brings credits to the tenant.
static WITHOUT_CREDITS: Cond = Cond::All(&[
    AI,
    Cond::Not(&Cond::All(&[
        Cond::Not(&Cond::AsOfFrom(Date::of("2026-11-01"))),
        Cond::Any(&[
            has(&PERSON_LICENSES, "power-automate-premium"),
            Cond::All(&[
                Cond::AsOfFrom(Date::of("2020-04-01")),
                has(&PERSON_LICENSES, "power-automate-per-user-rpa"),
            ]),
            Cond::All(&[
                Cond::AsOfFrom(Date::of("2021-10-31")),
                has(&PERSON_LICENSES, "power-apps-premium"),
            ]),
        ]),
    ])),
]);
/// The step runs on credits of the tenant, which no license of the person has to bring.
pub const CREDITS_NEEDED: Then = Then::When(&WITHOUT_CREDITS, &[CREDITS_ELSEWHERE]);
/// Says so.
pub const CREDITS_ELSEWHERE: Then = Then::Warn(
    "W-AI-CREDITS",
    "The step itself runs on credits of the tenant: those that came with licenses until October 2026, an add-on, or Copilot Credits. Without any it stops.",
);
/// A person wants to write to restricted tables.
pub const RESTRICTED: Cond = Cond::All(&[PERSON, is(&CAPABILITY, "restricted-tables")]);
/// Request limits were raised in this time; the day is not known.
const RAISED: Cond = Cond::All(&[
    PERSON,
    Cond::AsOfFrom(Date::of("2021-10-07")),
    Cond::Not(&Cond::AsOfFrom(Date::of("2021-12-01"))),
]);
static RAISING: Cond = RAISED;
/// Says so.
pub const RAISED_WARNING: Then = Then::When(
    &RAISING,
    &[Then::Warn(
        "W-PPR-DATE",
        "The request limits were raised in October 2021, on a day that no text names. Texts of these weeks print the old figures and the new ones.",
    )],
);
/// A person asks for something else than a standard flow.
pub const MORE_THAN_STANDARD: Cond = Cond::All(&[
    PERSON,
    Cond::Given(&CAPABILITY),
    is_none_of(
        &CAPABILITY,
        &["cloud-flow", "share-flow", "ai-builder", "restricted-tables"],
    ),
]);
/// A person asks for something that a license for premium flows includes.
pub const PREMIUM_ASKED: Cond = Cond::All(&[
    PERSON,
    is_one(
        &CAPABILITY,
        &[
            "premium-connector",
            "custom-connector",
            "on-premises-gateway",
            "business-process-flow",
            "dataverse-for-teams",
        ],
    ),
]);
/// What a person asks for may also be licensed on the flow.
const ON_THE_FLOW: Cond = Cond::All(&[LACKS, PREMIUM_STEP]);
static FLOW_INSTEAD: Cond = ON_THE_FLOW;
static LACKS_PREMIUM: Cond = Cond::All(&[
    LACKS,
    MORE_THAN_STANDARD,
    is_none_of(&CAPABILITY, &["unattended-desktop-flow"]),
]);
static LACKS_PER_USER: Cond = Cond::All(&[LACKS, PREMIUM_ASKED]);
static LACKS_ATTENDED: Cond = Cond::All(&[
    LACKS,
    is_one(&CAPABILITY, &["attended-desktop-flow", "cloud-to-desktop-flow"]),
    Cond::AsOfFrom(Date::of("2020-04-01")),
]);
static LACKS_UNATTENDED: Cond = Cond::All(&[LACKS, UNATTENDED]);
static LACKS_BOT: Cond = Cond::All(&[LACKS, UNATTENDED, Cond::AsOfFrom(Date::of("2020-04-01"))]);
const fn one(label: &'static str, licenses: &'static [(&'static str, Expr)], note: &'static str) -> Then {
    Then::Alternative { label, licenses, note }
}
const EVERY_FLOW: &str = "One person, every premium flow in every environment.";
/// The ways to something premium, since Power Automate Premium is sold.
pub const WAYS: Then = Then::Shared(&[
    Then::When(
        &LACKS_PREMIUM,
        &[one(
            "Power Automate Premium",
            &[("power-automate-premium", Expr::Const(1))],
            EVERY_FLOW,
        )],
    ),
    Then::When(
        &FLOW_INSTEAD,
        &[one(
            "A Process license on the flow",
            &[("power-automate-process", Expr::Const(1))],
            "Covers everybody who runs the flow.",
        )],
    ),
    Then::When(
        &LACKS_UNATTENDED,
        &[one(
            "A Process license for the machine",
            &[("power-automate-process", Expr::Const(1))],
            "One for each run at the same time.",
        )],
    ),
]);
/// The ways before.
pub const WAYS_BEFORE: Then = Then::Shared(&[
    Then::When(
        &LACKS_PER_USER,
        &[one(
            "Power Automate per user",
            &[("power-automate-per-user", Expr::Const(1))],
            EVERY_FLOW,
        )],
    ),
    Then::When(
        &LACKS_ATTENDED,
        &[one(
            "Power Automate per user with attended RPA",
            &[("power-automate-per-user-rpa", Expr::Const(1))],
            EVERY_FLOW,
        )],
    ),
    Then::When(
        &LACKS_BOT,
        &[one(
            "Power Automate per user with attended RPA and an unattended add-on",
            &[
                ("power-automate-per-user-rpa", Expr::Const(1)),
                ("power-automate-unattended-rpa", Expr::Const(1)),
            ],
            "One add-on for each run at the same time, on one base license.",
        )],
    ),
]);

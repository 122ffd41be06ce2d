//! A guest who opens an app needs the class of license that a member would need.
//!
//! It may lie in the host's tenant or in the guest's own one, unless the app keeps its data in Dataverse: then it has to lie
//! in the tenant that holds the data. Apps in the Dataverse of Teams are not meant by that. What it does not cover: whether
//! the guest may sign in at all, which your own policies for guests decide.

use super::guest_list_form::FREE;
use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow;
use crate::rules::sources::{F20, FAQ23, GUEST22, GUEST25, P25};

/// Nobody needs a license of his own.
const OPENS: Cond = Cond::Any(&[FREE_FORM, METER_COVERS]);
/// Licenses that the host must still provide: none where a meter pays or nothing is needed, as many passes as each guest needs for the apps where
/// passes count, else one for each guest.
const HOST_LICENSES: Expr = first_of!(
    (OPENS, Expr::Const(0)),
    (PASSES_COUNT, passes_missing!(&LACKING)),
    LACKING
);
/// What keeps entitled people out, or lets others in.
const ABLE: Expr = first_of!(
    (
        Cond::All(&[
            DATAVERSE_APP,
            is(&GUEST_DATAVERSE_BLOCKED, "yes"),
            Cond::AsOfFrom(Date::of("2026-03-09")),
        ]),
        Expr::Const(0)
    ),
    (
        Cond::All(&[CLOUDS_DIFFER, Cond::AsOfFrom(Date::of("2022-09-27"))]),
        Expr::Between(&Expr::Const(0), &Expr::If(&OPENS, &ALL, &ENTITLED))
    ),
    (
        FREE_FORM,
        Expr::If(
            &is(&INTERNAL_CONSENT, "no"),
            &Expr::Between(&Expr::Const(0), &ALL),
            &ALL,
        )
    ),
    (METER_COVERS, ALL),
    (LICENSE_ENDED, Expr::Between(&ENTITLED, &ALL)),
    ENTITLED
);

/// Guests need what the app asks for.
pub(in crate::rules) const NEED: Then = Then::Need {
    who: Who::Guests,
    count: ALL,
    any_of: AnyOf::Accepted(&ACCEPTED),
    held: HELD,
    axis: Axis::Both,
};
/// Licenses that the host must still provide.
pub(in crate::rules) const HOST: Then = Then::Number("hostLicenses", HOST_LICENSES);
/// Guests who can open the app.
pub(in crate::rules) const OPEN: Then = Then::Number("guestsAbleToOpen", ABLE);
/// Guests whose licenses count.
pub(in crate::rules) const RECOGNIZED: Then =
    Then::When(&Cond::Not(&FREE_FORM), &[Then::Number("guestsRecognized", ENTITLED)]);
/// The meter charges for some who hold nothing here.
const METERED_FOR_SOME: Cond = Cond::All(&[METER_COVERS, Cond::AtLeast(LACKING, Expr::Const(1))]);
const ONLY_AT_HOME: Then = Then::When(
    &Cond::All(&[DATAVERSE_APP, LICENSED_AT_HOME, Cond::Any(&[SHORT, METERED_FOR_SOME])]),
    &[Then::Warn(
        "W-GUEST-DATAVERSE-HOST",
        "The app keeps its data in Dataverse, so a license in the guests' own tenant does not count. It has to be assigned in the tenant that holds the data.",
    )],
);
/// Premium from the host is a way.
pub(in crate::rules) const BUY_PREMIUM: Then = Then::When(
    &SHORT,
    &[Then::Alternative {
        label: "Power Apps Premium for each guest, assigned in your tenant",
        licenses: &[("power-apps-premium", Expr::ShortPeople)],
        note: "One license covers every app of your tenant.",
    }],
);

/// Since 10 Mar 2025 no text doubts that Power Automate Premium is enough for standard apps in a managed environment.
pub(in crate::rules) const BUY_AUTOMATE: Then = Then::When(
    &Cond::All(&[STANDARD_MANAGED, Cond::AsOfFrom(Date::of("2025-03-10")), SHORT]),
    &[Then::Alternative {
        label: AUTOMATE,
        licenses: &[("power-automate-premium", Expr::ShortPeople)],
        note: AUTOMATE_NOTE,
    }],
);

/// `guest-licence-tenant`
pub static GUEST_LICENCE_TENANT: Rule = Rule {
    id: "guest-licence-tenant",
    aliases: &[],
    title: "Guests need what members need",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2020-10-11"),
            editions: Edition::ALL,
            statement: prose(
                "No text that was read says what guests need for an app. The first one follows in October 2020.",
            ),
            cites: &[F20.at("Guest access")],
            when: APP,
            then: &[
                Then::Silence(&flow::RULES),
                Then::Status(Status::NotProven, Axis::Both),
                Then::Note("No text of that day says what guests need for an app. The first one is of 11 Oct 2020."),
            ],
        },
        Version {
            in_force: Period::between("2020-10-11", "2022-05-11"),
            editions: Edition::ALL,
            statement: prose(
                "A guest who opens an app needs a license of the class that the app asks for. Only the general licensing FAQ says so before May 2022.",
            ),
            cites: &[F20.at("Guest access")],
            when: APP,
            then: &[
                Then::Silence(&flow::RULES),
                NEED,
                HOST,
                OPEN,
                RECOGNIZED,
                ONLY_AT_HOME,
                BUY_PREMIUM,
                FREE,
                Then::Warn(
                    "W-GUEST-DATE",
                    "The page about guests was first read with the date 2022-05-11. For this earlier day the same answer rests on the general FAQ alone.",
                ),
            ],
        },
        Version {
            in_force: Period::from("2022-05-11"),
            editions: Edition::ALL,
            statement: prose(
                "A guest who opens an app needs a license of the class that the app asks for, in the host's tenant or in the guest's own. Where the app keeps data in Dataverse, it has to be the tenant with the data.",
            ),
            cites: &[
                GUEST22.at("Prerequisites"),
                GUEST25.at("Prerequisites and connectors"),
                FAQ23.at("Guest access"),
                P25.at("How do I license guests?"),
            ],
            when: APP,
            then: &[
                Then::Silence(&flow::RULES),
                NEED,
                HOST,
                OPEN,
                RECOGNIZED,
                ONLY_AT_HOME,
                BUY_PREMIUM,
                BUY_AUTOMATE,
            ],
        },
    ],
    example: Example {
        story: prose(
            "Seven auditors of another firm hold Power Apps Premium there. They open a premium app whose data is in Oracle, in an environment that is not managed.",
        ),
        questionnaire: "guests",
        as_of: "2026-11-22",
        answers: prose(
            r#"{ "guest-subject": "app", "guest-app-kind": "canvas", "guest-app-class": "premium", "guest-app-dataverse": "no", "guests": 7, "guest-apps": 1, "guest-home-licenses": ["power-apps-premium"], "guest-host-licenses": ["none"], "guest-home-cloud": "public", "cloud": "public", "environment-managed": "no", "environment-metered": "no" }"#,
        ),
        status: Status::Covered,
        outcome: prose("What the auditors hold at home is enough. You assign nothing."),
    },
};

//! A guest's license for a flow may lie in the host's tenant or at home.
//!
//! It is the guest who runs a flow by hand, owns it, or gets the result of what he set off, who needs one. Who merely
//! causes an event needs nothing. A license for a person counts from either tenant, inside one Azure cloud; a trial has to
//! come from the host, started by an admin. It judges the guests only: what the flow asks of your own people is the question about the flow.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::managed::THE_LIST;
use crate::rules::sources::{F21, F25, P25, S4};

/// Licenses of a person, which are recognized across tenants.
pub(in crate::rules) const TRAVEL: &[&str] = &[
    "power-automate-premium",
    "power-automate-per-user",
    "power-automate-per-user-rpa",
    "power-automate-plan-1",
    "power-automate-plan-2",
    "power-apps-premium",
    "power-apps-plan-1",
    "power-apps-plan-2",
    "m365",
    "d365-enterprise",
    "d365-professional",
    "d365-team-member",
];
const LACK: Expr = Expr::Lacking(&COUNT, &ACCEPTED, &HELD);
const AT_HOME_ONLY: Cond = Cond::All(&[
    Cond::Holds(&GUEST_HOME_LICENSES, &GUEST_HOME_ACCEPTED),
    Cond::AtLeast(Expr::Minus(&LACKING_HERE, &LACK), Expr::Const(1)),
]);

/// What the flow asks of anybody else is not asked here.
const OTHERS: Then = Then::When(
    &Cond::Always,
    &[
        Then::Discharge(Who::Owner, Axis::Both),
        Then::Discharge(Who::Runners, Axis::Both),
        Then::Discharge(Who::RowActors, Axis::Both),
        Then::Discharge(Who::Starters, Axis::Both),
        Then::Discharge(Who::Beneficiaries, Axis::Both),
        Then::Discharge(Who::CredentialHolders, Axis::Both),
        Then::Discharge(Who::Account, Axis::Both),
        Then::Discharge(Who::Approvers, Axis::Both),
        Then::Discharge(Who::ChildOwner, Axis::Both),
    ],
);
const NEED: Then = Then::When(
    &NEEDED,
    &[Then::Need {
        who: Who::Guests,
        count: COUNT,
        any_of: AnyOf::Accepted(&ACCEPTED),
        held: HELD,
        axis: Axis::Both,
    }],
);
const SPARED: Then = Then::When(
    &Cond::Not(&NEEDED),
    &[Then::NotNeeded {
        who: Who::Guests,
        count: ALL,
    }],
);
/// Where a meter pays for the runs nobody is short, so the host assigns nothing.
const HOST: Then = Then::Number("hostLicenses", Expr::If(&NEEDED, &Expr::ShortPeople, &Expr::Const(0)));
const RECOGNIZED: Then = Then::When(
    &NEEDED,
    &[Then::Number(
        "guestsRecognized",
        Expr::If(&Cond::Sure(&NOBODY), &Expr::Const(0), &Expr::Minus(&COUNT, &LACK)),
    )],
);
/// Somebody of the host's people answers for the run.
const OWNER_ELSEWHERE: Then = Then::When(
    &Cond::All(&[
        is(&CONTEXT, "owner"),
        is(&PREMIUM, "yes"),
        is(&SETTLED_BY, "none"),
        Cond::Not(&GUEST_OWNS),
    ]),
    &[Then::Note(
        "Only the guests are judged here. The flow's owner needs a license for premium steps: see whose license a flow uses.",
    )],
);
/// Of Dynamics 365 the products of a list satisfy a managed environment, beside the license of the app that starts the flow.
const LISTED_ONLY: Then = Then::When(
    &Cond::All(&[
        is(&PREMIUM, "no"),
        is(&ENVIRONMENT_MANAGED, "yes"),
        Cond::AsOfFrom(Date::of("2022-10-12")),
        Cond::Not(&is(&TRIGGER, "instant-power-apps")),
        UNLISTED_HERE,
    ]),
    &[exclude(&ACCEPTED, &["d365-enterprise"]), THE_LIST],
);
const HOLDS_TRIAL: Cond = has(&GUEST_HOST_LICENSES, "power-automate-trial");
/// The guests started the trial themselves, as far as somebody says so.
const TRIAL_OF_ONE_S_OWN: Cond = Cond::All(&[Cond::Sure(&HOLDS_TRIAL), Cond::Sure(&is(&TRIAL_KIND, "self-service"))]);
/// Who started it matters.
const ON_TRIAL: Cond = Cond::All(&[Cond::Sure(&HOLDS_TRIAL), Cond::Not(&Cond::Given(&TRIAL_KIND))]);
const AS_MEMBERS: Then = Then::Shared(&[LISTED_ONLY, OTHERS, NEED, SPARED, HOST, RECOGNIZED, OWNER_ELSEWHERE]);

/// `guest-licence-home-or-host`
pub static GUEST_LICENCE_HOME_OR_HOST: Rule = Rule {
    id: "guest-licence-home-or-host",
    aliases: &[],
    title: "Guests and flows",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2023-05-23"),
            editions: Edition::ALL,
            statement: prose(
                "A guest who runs or owns a flow needs the license that a member would need. The texts of this time speak of licenses that the host assigns, and do not say that those of the guest's own tenant count.",
            ),
            cites: &[F21.at("Guest users")],
            when: FLOW,
            then: &[
                AS_MEMBERS,
                Then::When(
                    &Cond::All(&[NEEDED, LICENSED_AT_HOME, SHORT]),
                    &[Then::Warn(
                        "W-GUEST-DATE",
                        "That licenses of the guests' own tenant count for flows is written from 2023-05-23 on. For this earlier day they are not taken into account.",
                    )],
                ),
            ],
        },
        Version {
            in_force: Period::from("2023-05-23"),
            editions: Edition::ALL,
            statement: prose(
                "A guest who runs or owns a flow needs the license that a member would need. The host may assign it, also as a trial that an admin starts, or the guest's own tenant in the same Azure cloud has done so.",
            ),
            cites: &[
                S4.at("Do guest users (not from your tenant) need a license to use Power Automate?"),
                F25.at("Guest users"),
                P25.at("Guest access"),
            ],
            when: FLOW,
            then: &[
                AS_MEMBERS,
                Then::When(&TRIAL_OF_ONE_S_OWN, &[exclude(&ACCEPTED, &["power-automate-trial"])]),
                Then::When(
                    &ON_TRIAL,
                    &[Then::Note(
                        "A trial of the host counts where an admin started it. One that guests start themselves does not.",
                    )],
                ),
                Then::When(
                    &is(&GUEST_HOME_RECOGNIZED, "yes"),
                    &[admit_from(&GUEST_HOME_ACCEPTED, &ACCEPTED, TRAVEL)],
                ),
                Then::When(
                    &Cond::All(&[DATAVERSE_FLOW, NEEDED, AT_HOME_ONLY]),
                    &[Then::Warn(
                        "W-GUEST-DATAVERSE-HOST",
                        "Some guests are licensed at home only. Where data lies in Dataverse, apps ask for a license in the tenant that holds it; have it confirmed for flows that work on Dataverse.",
                    )],
                ),
            ],
        },
    ],
    example: Example {
        story: prose(
            "Three consultants press a button that starts a flow with a ServiceNow step. Their own firm, in the public cloud too, gave them Power Automate Premium.",
        ),
        questionnaire: "guests",
        as_of: "2026-11-22",
        answers: prose(
            r#"{ "guest-subject": "flow", "trigger": "instant-button", "connectors": ["servicenow"], "gateway": "no", "http": "no", "bpf": "no", "rpa": "none", "flow-license": "none", "environment-managed": "no", "app-kind": "none", "guests": 3, "guest-home-licenses": ["power-automate-premium"], "guest-host-licenses": ["none"], "guest-home-cloud": "public", "cloud": "public" }"#,
        ),
        status: Status::Covered,
        outcome: prose("What the consultants hold at home counts here. The host assigns nothing."),
    },
};

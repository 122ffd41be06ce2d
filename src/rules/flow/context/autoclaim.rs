//! With an auto-claim policy, a free license is assigned by itself.
//!
//! Somebody without rights runs, saves or turns on a premium flow, or a standard one in a managed environment: if a Premium or per
//! user license is free, the policy assigns it. Tenants with managed environments have had such a policy since 15 April 2024, for
//! these environments; an admin may extend it. It assigns licenses to people only, never to a service principal.

use super::{ASKED_FOR, OWNER_PAYS};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::sets::UNSETTLED;
use crate::rules::flow::rights::seeded_restricted_tables::WRITES_WITHOUT;
use crate::rules::sources::AC24;

static ON: Cond = is(&AUTOCLAIM, "yes");
static CLAIMED: Cond = is_one(&OWNED_LICENSE, &["power-automate-premium", "power-automate-per-user"]);
const FREE: Expr = Expr::SumRows(
    &LICENSES_OWNED,
    &Expr::If(&CLAIMED, &Expr::Of(&OWNED_FREE), &Expr::Const(0)),
);
/// The policy assigns no license of Dynamics 365, which writing to restricted tables takes besides.
static ENOUGH: Cond = Cond::Not(&WRITES_WITHOUT);
static BY_OWNER: HeldBy = HeldBy::Fact(&OWNER_LICENSES);
static BY_RUNNERS: HeldBy = HeldBy::Fact(&RUNNER_LICENSES);
static BY_ROW_ACTORS: HeldBy = HeldBy::Fact(&ROW_ACTOR_LICENSES);
const OWNER_LACKS: Expr = Expr::Lacking(&Expr::Const(1), &ACCEPTED, &BY_OWNER);
const RUNNERS_LACK: Expr = Expr::Lacking(&Expr::Of(&RUNNERS), &ACCEPTED, &BY_RUNNERS);
const ROW_ACTORS_LACK: Expr = Expr::Lacking(&Expr::Of(&ROW_ACTORS), &ACCEPTED, &BY_ROW_ACTORS);
const NOBODY: Expr = Expr::Const(0);
static A_PERSON_OWNS: Cond = Cond::All(&[OWNER_PAYS, is_one(&OWNER_KIND, &["human", "guest"])]);
static PEOPLE_RUN: Cond = is(&CONTEXT, "invokers");
static PEOPLE_CHANGE_ROWS: Cond = is(&CONTEXT, "row-actors");
/// How many people the policy would find without a license.
const LACK: Expr = first_of!(
    (A_PERSON_OWNS, OWNER_LACKS),
    (PEOPLE_RUN, RUNNERS_LACK),
    (PEOPLE_CHANGE_ROWS, ROW_ACTORS_LACK),
    NOBODY
);

/// `autoclaim`
pub static AUTOCLAIM_POLICY: Rule = Rule {
    id: "autoclaim",
    aliases: &[],
    title: "A free license is assigned by itself",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2024-04-15"),
        editions: &[Edition::Current],
        statement: prose(
            "With an auto-claim policy, a person without rights who runs, saves or turns on a premium flow gets a free Premium or per user license by itself.",
        ),
        cites: &[AC24.at("Auto-claim policies")],
        when: Cond::All(&[
            Cond::Sure(&ON),
            ASKED_FOR,
            UNSETTLED,
            Cond::AtLeast(LACK, Expr::Const(1)),
            Cond::AtLeast(FREE, LACK),
        ]),
        then: &[
            Then::Discharge(Who::Owner, Axis::Both),
            Then::Discharge(Who::Runners, Axis::Both),
            Then::Discharge(Who::RowActors, Axis::Both),
            Then::When(&ENOUGH, &[Then::Number("peopleToLicense", Expr::Const(0))]),
            Then::Warn(
                "W-AUTOCLAIM",
                "A license is missing today. The auto-claim policy assigns a free one as soon as the person runs, saves or turns on the flow.",
            ),
        ],
    }],
    example: Example {
        story: prose(
            "Four people with E3 press a new Salesforce button. The tenant's auto-claim policy is on, and six Premium licenses are free.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "instant-button", "connectors": ["salesforce"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["m365"], "runners": 4, "runner-licenses": ["m365"], "service-account-role": ["none"], "autoclaim": "yes", "licenses-owned": [{"license": "power-automate-premium", "count": 40, "free": 6}]}"#,
        ),
        status: Status::CoveredWithWarning,
        outcome: prose("The four get a license by themselves when they press the button."),
    },
};

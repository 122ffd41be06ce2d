//! Writing to a restricted table of Dynamics 365 takes the license of the application that the table belongs to.
//!
//! Reading takes nothing beyond the license that the flow needs anyway. Creating, changing or deleting rows does, for each
//! person whose license the run uses, and neither Power Apps nor Power Automate licenses replace it. Of a Process license on
//! the flow no text speaks. An article of 2020 lets Team Members write to fifteen such tables. It is asked for where a flow
//! works on Dataverse and rests on the license of its app; anybody may say so elsewhere.

use super::about::RESTRICTED;
use super::applications::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::metered::terms::{ON_METER, PRINCIPAL, UNLICENSED};
use crate::rules::sources::{RTAB, S3};

const DYNAMICS: &[&str] = &["d365-enterprise", "d365-professional", "d365-team-member"];
/// Licenses of an app that let their holder read restricted tables, and write to few or none.
const READING: &[&str] = &[
    "power-apps-premium",
    "power-apps-per-app",
    "power-apps-trial",
    "power-apps-plan-1",
    "power-apps-plan-2",
    "d365-team-member",
];
/// Licenses that carry the flow by themselves, or let their holder write.
const FULLER: &[&str] = &[
    "power-automate-premium",
    "power-automate-per-user",
    "power-automate-per-user-rpa",
    "power-automate-trial",
    "d365-enterprise",
    "d365-professional",
];
static ON_A_READER: Cond = Cond::Any(&[
    Cond::All(&[is(&CONTEXT, "owner"), rests_on(&OWNER_LICENSES, READING, FULLER)]),
    Cond::All(&[is(&CONTEXT, "invokers"), rests_on(&RUNNER_LICENSES, READING, FULLER)]),
    Cond::All(&[
        is(&CONTEXT, "row-actors"),
        rests_on(&ROW_ACTOR_LICENSES, READING, FULLER),
    ]),
]);
static WITHOUT_DYNAMICS: Cond = Cond::Any(&[is(&USES_DYNAMICS_TABLES, "no"), is(&ENVIRONMENT_D365_APP, "no")]);
static IN_ITS_APP: Cond = is(&IN_CONTEXT, "yes");
/// The flow works on Dataverse and rests on the license of its app: only there is anybody asked for restricted tables.
const MATTERS: Cond = Cond::All(&[
    Cond::Any(&[has(&CONNECTORS, "dataverse"), is(&TRIGGER, "dataverse-row")]),
    is(&SETTLED_BY, "none"),
    Cond::Sure(&IN_ITS_APP),
    Cond::Sure(&ON_A_READER),
    Cond::Not(&Cond::Sure(&WITHOUT_DYNAMICS)),
]);
const LOOKED_AT: Cond = Cond::Any(&[Cond::Given(&RESTRICTED_TABLES), MATTERS]);
const TABLES: Cond = Cond::All(&[LOOKED_AT, is_one(&RESTRICTED_TABLES, &["read", "write"])]);
/// Restricted tables are the matter.
pub(in crate::rules) const CONCERNED: Cond = Cond::Any(&[TABLES, RESTRICTED]);
/// The flow writes to restricted tables.
pub(in crate::rules) const WRITES: Cond = Cond::All(&[LOOKED_AT, is(&RESTRICTED_TABLES, "write")]);
/// The meter pays in the place of somebody's license.
static BY_RUN: Cond = PAID_BY_RUN;
const PAID_BY_RUN: Cond = Cond::All(&[ON_METER, UNLICENSED, Cond::Not(&PRINCIPAL)]);
/// The flow writes with the licenses of people.
const PEOPLE_WRITE: Cond = Cond::All(&[WRITES, is(&SETTLED_BY, "none"), Cond::Not(&BY_RUN)]);
static OWNER_WRITES: Cond = OWNER_WRITES_ROWS;
const OWNER_WRITES_ROWS: Cond = Cond::All(&[
    PEOPLE_WRITE,
    is(&CONTEXT, "owner"),
    is_none_of(
        &OWNER_KIND,
        &["service-principal", "non-interactive", "service-account"],
    ),
]);
static ACCOUNT_WRITES: Cond = ACCOUNT_WRITES_ROWS;
const ACCOUNT_WRITES_ROWS: Cond = Cond::All(&[PEOPLE_WRITE, is(&CONTEXT, "owner"), is(&OWNER_KIND, "service-account")]);
static RUNNERS_WRITE: Cond = RUNNERS_WRITE_ROWS;
const RUNNERS_WRITE_ROWS: Cond = Cond::All(&[PEOPLE_WRITE, is(&CONTEXT, "invokers")]);
static ROW_ACTORS_WRITE: Cond = ROW_ACTORS_WRITE_ROWS;
const ROW_ACTORS_WRITE_ROWS: Cond = Cond::All(&[PEOPLE_WRITE, is(&CONTEXT, "row-actors")]);
static ON_FLOW_LICENSE: Cond = Cond::All(&[WRITES, Cond::Any(&[is(&SETTLED_BY, "flow-license"), PAID_BY_RUN])]);
/// Somebody who writes may lack the license of the application, which no license for flows replaces.
pub(in crate::rules) const WRITES_WITHOUT: Cond = Cond::All(&[
    WRITES,
    Cond::Any(&[
        Cond::All(&[is(&CONTEXT, "owner"), Cond::Not(&has_one(&OWNER_LICENSES, DYNAMICS))]),
        Cond::All(&[
            is(&CONTEXT, "invokers"),
            Cond::Not(&each_holds(&RUNNER_LICENSES, DYNAMICS)),
        ]),
        Cond::All(&[
            is(&CONTEXT, "row-actors"),
            Cond::Not(&each_holds(&ROW_ACTOR_LICENSES, DYNAMICS)),
        ]),
    ]),
]);
/// Somebody who writes has no fuller license of Dynamics 365 than Team Members.
const TEAM_WRITES: Cond = Cond::Any(&[
    Cond::All(&[WRITES, is(&CONTEXT, "owner"), TEAM_OWNER]),
    Cond::All(&[WRITES, is(&CONTEXT, "invokers"), TEAM_RUNNER]),
    Cond::All(&[WRITES, is(&CONTEXT, "row-actors"), TEAM_ROW_ACTOR]),
    Cond::All(&[RESTRICTED, TEAM_PERSON]),
]);
const TEAM_OWNER: Cond = Cond::All(&[
    has(&OWNER_LICENSES, "d365-team-member"),
    Cond::Not(&has_one(&OWNER_LICENSES, &["d365-enterprise", "d365-professional"])),
]);
const TEAM_RUNNER: Cond = Cond::All(&[
    has(&RUNNER_LICENSES, "d365-team-member"),
    Cond::Not(&has_one(&RUNNER_LICENSES, &["d365-enterprise", "d365-professional"])),
]);
const TEAM_ROW_ACTOR: Cond = Cond::All(&[
    has(&ROW_ACTOR_LICENSES, "d365-team-member"),
    Cond::Not(&has_one(&ROW_ACTOR_LICENSES, &["d365-enterprise", "d365-professional"])),
]);
const TEAM_PERSON: Cond = Cond::All(&[
    has(&PERSON_LICENSES, "d365-team-member"),
    Cond::Not(&has_one(&PERSON_LICENSES, &["d365-enterprise", "d365-professional"])),
]);
static TEAM: Cond = TEAM_WRITES;
/// The figure of the article is taken.
const LIMITED: Cond = Cond::Not(&Cond::Reads("D-59"));
static SURELY_TEAM: Cond = Cond::All(&[LIMITED, Cond::Sure(&TEAM)]);
static TOO_MANY: Cond = TOO_MANY_FOR_A_TEAM;
const TOO_MANY_FOR_A_TEAM: Cond = Cond::All(&[LIMITED, Cond::Sure(&TEAM), at_least(&RESTRICTED_TABLE_COUNT, 16)]);
static ABOUT_A_PERSON: Cond = RESTRICTED;
static SOMEBODY_WRITES: Cond = Cond::Any(&[Cond::All(&[WRITES, is(&SETTLED_BY, "none")]), RESTRICTED]);

const FULL: &[&str] = &["d365-enterprise", "d365-professional"];
static OWNER_ABOVE: Cond = Cond::All(&[TOO_MANY_FOR_A_TEAM, OWNER_WRITES_ROWS]);
static ACCOUNT_ABOVE: Cond = Cond::All(&[TOO_MANY_FOR_A_TEAM, ACCOUNT_WRITES_ROWS]);
static RUNNERS_ABOVE: Cond = Cond::All(&[TOO_MANY_FOR_A_TEAM, RUNNERS_WRITE_ROWS]);
static ROW_ACTORS_ABOVE: Cond = Cond::All(&[TOO_MANY_FOR_A_TEAM, ROW_ACTORS_WRITE_ROWS]);
static PERSON_ABOVE: Cond = Cond::All(&[TOO_MANY_FOR_A_TEAM, RESTRICTED]);

const fn needs(who: Who, count: Expr, held: HeldBy, any_of: &[&str]) -> Then {
    Then::Need {
        who,
        count,
        any_of: AnyOf::Fixed(&OWNER_LICENSES, OWNER_LICENSES.mask(any_of)),
        held,
        axis: Axis::Terms,
    }
}
const fn owner(any_of: &[&str]) -> Then {
    let held = HeldBy::Product(&OWNER_LICENSES, &RESTRICTED_TABLE_APPLICATION);
    needs(Who::Owner, Expr::Const(1), held, any_of)
}
/// A service account counts as a person, and so does everybody who knows its password.
const fn account(any_of: &[&str]) -> Then {
    let held = HeldBy::Product(&OWNER_LICENSES, &RESTRICTED_TABLE_APPLICATION);
    needs(Who::Account, Expr::Const(1), held, any_of)
}
const fn holders(any_of: &[&str]) -> Then {
    let held = HeldBy::Product(&CREDENTIAL_HOLDER_LICENSES, &RESTRICTED_TABLE_APPLICATION);
    needs(Who::CredentialHolders, Expr::Of(&CREDENTIAL_HOLDERS), held, any_of)
}
const fn runners(any_of: &[&str]) -> Then {
    let held = HeldBy::Product(&RUNNER_LICENSES, &RESTRICTED_TABLE_APPLICATION);
    needs(Who::Runners, Expr::Of(&RUNNERS), held, any_of)
}
const fn row_actors(any_of: &[&str]) -> Then {
    let held = HeldBy::Product(&ROW_ACTOR_LICENSES, &RESTRICTED_TABLE_APPLICATION);
    needs(Who::RowActors, Expr::Of(&ROW_ACTORS), held, any_of)
}
const OWNER: Then = Then::When(&OWNER_WRITES, &[owner(DYNAMICS)]);
const ACCOUNT_NEEDS: Then = Then::When(&ACCOUNT_WRITES, &[account(DYNAMICS), holders(DYNAMICS)]);
const RUNNERS_NEED: Then = Then::When(&RUNNERS_WRITE, &[runners(DYNAMICS)]);
const ROW_ACTORS_NEED: Then = Then::When(&ROW_ACTORS_WRITE, &[row_actors(DYNAMICS)]);
const PERSON_NEEDS: Then = Then::When(
    &ABOUT_A_PERSON,
    &[
        admit(&INCLUDED_IN, DYNAMICS),
        Then::Need {
            who: Who::Person,
            count: Expr::Const(1),
            any_of: AnyOf::Accepted(&INCLUDED_IN),
            held: HeldBy::Product(&PERSON_LICENSES, &RESTRICTED_TABLE_APPLICATION),
            axis: Axis::Both,
        },
    ],
);
/// Beyond the fifteen tables of the article only a fuller license does.
const ABOVE_FIFTEEN: Then = Then::Shared(&[
    Then::When(&OWNER_ABOVE, &[owner(FULL)]),
    Then::When(&ACCOUNT_ABOVE, &[account(FULL), holders(FULL)]),
    Then::When(&RUNNERS_ABOVE, &[runners(FULL)]),
    Then::When(&ROW_ACTORS_ABOVE, &[row_actors(FULL)]),
    Then::When(&PERSON_ABOVE, &[exclude(&INCLUDED_IN, &["d365-team-member"])]),
]);
const OVER: Then = Then::When(
    &SURELY_TEAM,
    &[Then::Number(
        "restrictedTablesOver",
        Expr::Minus(&Expr::Of(&RESTRICTED_TABLE_COUNT), &Expr::Const(15)),
    )],
);
const PROCESS: Then = Then::When(
    &ON_FLOW_LICENSE,
    &[Then::Warn(
        "W-RESTRICTED-PROCESS",
        "No text says whether a license on the flow, or a meter, covers writing to restricted tables. To be safe, whoever sets the flow off holds the Dynamics 365 license of the application.",
    )],
);
const FIFTEEN: Then = Then::Warn(
    "W-D365-RESTRICTED-15",
    "The article of 2020 allows Team Members fifteen restricted tables. Here are more.",
);
const THAT_APPLICATION: Then = Then::When(
    &SOMEBODY_WRITES,
    &[Then::Inform(
        "I-RESTRICTED-APPLICATION",
        "It has to be the Dynamics 365 license of the application that the tables belong to: Field Service for tables of Field Service.",
    )],
);

/// Who needs the license of the application, and the ways to it.
const WHO_WRITES: Then = Then::Shared(&[
    OWNER,
    ACCOUNT_NEEDS,
    RUNNERS_NEED,
    ROW_ACTORS_NEED,
    PERSON_NEEDS,
    PROCESS,
    THAT_APPLICATION,
    OVER,
    SALES,
    CUSTOMER_SERVICE,
    FIELD_SERVICE,
    PROJECT_OPERATIONS,
    FINANCE,
    SUPPLY_CHAIN_MANAGEMENT,
    COMMERCE,
    HUMAN_RESOURCES,
    MARKETING,
    OTHER,
]);
/// What follows from writing to restricted tables.
pub(in crate::rules) const TODAY: &[Then] = &[
    WHO_WRITES,
    Then::When(
        &TEAM,
        &[Then::Warn(
            "W-RESTRICTED-TEAM-MEMBER",
            "That Team Members may write to restricted tables stands in an article of 2020 alone. To be safe, take the full license of the application.",
        )],
    ),
    Then::When(&TOO_MANY, &[FIFTEEN]),
];
/// The same by the article of 2020.
pub(in crate::rules) const IN_2020: &[Then] = &[
    WHO_WRITES,
    ABOVE_FIFTEEN,
    Then::When(&TOO_MANY, &[Then::Status(Status::Gap, Axis::Terms), FIFTEEN]),
];
/// Somebody wants to write before any text says who may.
const ASKED_EARLY: Cond = Cond::Any(&[
    RESTRICTED,
    Cond::All(&[Cond::Given(&RESTRICTED_TABLES), is(&RESTRICTED_TABLES, "write")]),
]);

/// `seeded-restricted-tables`
pub static SEEDED_RESTRICTED_TABLES: Rule = Rule {
    id: "seeded-restricted-tables",
    aliases: &[],
    title: "Flows that write to restricted tables",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2020-03-16"),
            editions: Edition::ALL,
            statement: prose(
                "Who may write to restricted tables of Dynamics 365 with a flow is first said in March 2020. Nothing of this time was read.",
            ),
            cites: &[S3.at("Power Apps")],
            when: ASKED_EARLY,
            then: &[Then::Status(Status::NotProven, Axis::Both)],
        },
        Version {
            in_force: Period::from("2020-03-16"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "A flow may read restricted tables of Dynamics 365. To write to them, each person whose license it uses also needs the Dynamics 365 license of the application that the tables belong to.",
            ),
            cites: &[RTAB.at("Restricted tables"), S3.at("Power Apps")],
            when: CONCERNED,
            then: TODAY,
        },
        Version {
            in_force: Period::from("2020-03-16"),
            editions: &[Edition::March2020],
            statement: prose(
                "Restricted tables of Dynamics 365 may be read. To write to them takes the license of the application; the basic license allows fifteen tables.",
            ),
            cites: &[S3.at("Power Apps"), S3.at("Seeded Power Automate")],
            when: CONCERNED,
            then: IN_2020,
        },
    ],
    example: Example {
        story: prose(
            "A button flow changes rows of a restricted Sales table. The four people who press it hold Power Automate Premium.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "instant-button", "connectors": ["dataverse"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["power-automate-premium"], "runners": 4, "runner-licenses": ["power-automate-premium"], "service-account-role": ["none"], "restricted-tables": "write", "restricted-table-count": 1, "restricted-table-application": "sales"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Each of the four also needs Dynamics 365 Sales."),
    },
};

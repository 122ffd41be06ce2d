//! People and identities around a flow.

use super::flow::{AT_LEAST_ONE, COUNT};
use super::{licenses::LICENSES, slot};
use crate::engine::fact::{Fact, Kind, Opt, Scope, YES_NO, opt};

const fn person(slot: u16, id: &'static str, kind: Kind) -> Fact {
    Fact::new(slot, id, Scope::Flow, kind)
}

const OWNER_KINDS: &[Opt] = &[
    opt("human", "A person of the company", ""),
    opt("guest", "A guest", "A person of another company"),
    opt(
        "service-account",
        "A service account",
        "An ordinary account that several people sign in to",
    ),
    opt(
        "service-principal",
        "A service principal",
        "An application user, without a password",
    ),
    opt("non-interactive", "A non-interactive user", "Of Dataverse"),
    opt("gone", "Somebody who has left", ""),
];
/// What kind of identity owns the flow.
pub static OWNER_KIND: Fact = person(slot::OWNER_KIND, "owner-kind", Kind::Choice(OWNER_KINDS))
    .ask("Who owns the flow?", "Under Details, beside Primary owner.")
    .usual("human");
/// What the owner holds; for a service account, what the account holds.
pub static OWNER_LICENSES: Fact = person(slot::OWNER_LICENSES, "owner-licenses", Kind::Licenses(LICENSES))
    .ask(
        "Which licenses does the owner hold?",
        "Microsoft 365 admin center, Users, Active users, the person, Licenses and apps.",
    )
    .usual("m365");
/// Day on which the owner's premium license or trial ended.
pub static OWNER_LOST_LICENSE_ON: Fact = person(slot::OWNER_LOST_LICENSE_ON, "owner-lost-license-on", Kind::Day)
    .ask(
        "Did the owner's premium license or trial end? On which day?",
        "Leave it at “never” if the owner never had one.",
    )
    .usual("none");
/// Day on which the owner left.
pub static OWNER_LEFT_ON: Fact = person(slot::OWNER_LEFT_ON, "owner-left-on", Kind::Day)
    .ask("On which day did the owner leave?", "")
    .usual("none");
/// Whether somebody else owns the flow too.
pub static HAS_COOWNER: Fact = person(slot::HAS_COOWNER, "has-coowner", Kind::Choice(YES_NO))
    .ask("Does the flow have a co-owner?", "Under Details, beside Owners.")
    .usual("yes");
/// How many people know the password of the service account.
pub static CREDENTIAL_HOLDERS: Fact = person(slot::CREDENTIAL_HOLDERS, "credential-holders", AT_LEAST_ONE)
    .ask(
        "How many people know the password of the service account?",
        "Everybody who can sign in as that account.",
    )
    .usual("1");
/// What these people hold.
pub static CREDENTIAL_HOLDER_LICENSES: Fact = person(
    slot::CREDENTIAL_HOLDER_LICENSES,
    "credential-holder-licenses",
    Kind::Cohorts(LICENSES),
)
.ask("Which licenses do the people hold who know the password?", "")
.usual("m365");
/// Whether the group of these people stays the same.
pub static CREDENTIAL_HOLDERS_STABLE: Fact = person(
    slot::CREDENTIAL_HOLDERS_STABLE,
    "credential-holders-stable",
    Kind::Choice(YES_NO),
)
.ask("Is it always the same group of people?", "")
.usual("yes");

const ROLES: &[Opt] = &[
    opt("none", "No service account", ""),
    opt("owner", "Owner", ""),
    opt("run-only-user", "Run-only user", ""),
    opt("connection", "Connection", "Its sign-in is behind a connection"),
    opt("co-owner", "Co-owner", ""),
];
/// What a service account does in the flow.
pub static SERVICE_ACCOUNT_ROLE: Fact = person(slot::SERVICE_ACCOUNT_ROLE, "service-account-role", Kind::Many(ROLES))
    .ask("What does the service account do in the flow?", "")
    .assumed("none");

/// How many people start the flow by hand.
pub static RUNNERS: Fact = person(slot::RUNNERS, "runners", AT_LEAST_ONE)
    .ask(
        "How many different people run it?",
        "People who do, not everybody who may. The run history names them.",
    )
    .usual("1");
/// What these people hold.
pub static RUNNER_LICENSES: Fact = person(slot::RUNNER_LICENSES, "runner-licenses", Kind::Cohorts(LICENSES))
    .ask(
        "Which licenses do the people hold who run it?",
        "Add a group for each different set of licenses.",
    )
    .usual("m365");
/// With how many people the flow is shared.
pub static SHARED_WITH: Fact = person(slot::SHARED_WITH, "shared-with", COUNT).ask(
    "With how many people is the flow shared?",
    "Run only users under Details.",
);
/// How many people's row changes run the flow.
pub static ROW_ACTORS: Fact = person(slot::ROW_ACTORS, "row-actors", AT_LEAST_ONE)
    .ask("How many people add or change rows that run it?", "")
    .usual("0");
/// What these people hold.
pub static ROW_ACTOR_LICENSES: Fact = person(slot::ROW_ACTOR_LICENSES, "row-actor-licenses", Kind::Cohorts(LICENSES))
    .ask("Which licenses do these people hold?", "")
    .usual("m365");
/// How many people's act starts the flow indirectly.
pub static STARTERS: Fact = person(slot::STARTERS, "starters", AT_LEAST_ONE)
    .ask(
        "How many people set it off by what they do?",
        "People who add the item or send the mail that the flow reacts to.",
    )
    .usual("0");
/// What these people hold.
pub static STARTER_LICENSES: Fact = person(slot::STARTER_LICENSES, "starter-licenses", Kind::Cohorts(LICENSES))
    .ask("Which licenses do the people hold who set it off?", "")
    .usual("m365");

const RECEIVE: &[Opt] = &[
    opt("no", "No", ""),
    opt("yes", "Yes", "They get a mail, a file or a message back"),
    opt("only-approvals", "Only approval requests", ""),
];
/// Whether the people who set the flow off get its result.
pub static STARTERS_RECEIVE_OUTPUT: Fact = person(
    slot::STARTERS_RECEIVE_OUTPUT,
    "starters-receive-output",
    Kind::Choice(RECEIVE),
)
.ask(
    "Do the people who set it off receive the result?",
    "A mail to the person who filled in the form counts.",
)
.usual("no");
/// Whether the flow serves a team rather than its owner.
pub static TEAM_SCENARIO: Fact = person(slot::TEAM_SCENARIO, "team-scenario", Kind::Choice(YES_NO))
    .ask("Does the flow serve a team rather than its owner?", "")
    .usual("no");
/// How many people benefit from it.
pub static BENEFICIARIES: Fact = person(slot::BENEFICIARIES, "beneficiaries", COUNT)
    .ask("How many people benefit from the flow?", "The owner included.")
    .usual("0");
/// How many people only answer approvals.
pub static APPROVERS: Fact = person(slot::APPROVERS, "approvers", COUNT)
    .ask("How many people only answer its approvals?", "")
    .usual("0");
/// What these people hold.
pub static APPROVER_LICENSES: Fact = person(slot::APPROVER_LICENSES, "approver-licenses", Kind::Cohorts(LICENSES))
    .ask("Which licenses do the approvers hold?", "")
    .usual("m365");
/// How many people only answer a waiting mail or card.
pub static RESPONDERS: Fact = person(slot::RESPONDERS, "responders", COUNT)
    .ask("How many people answer a waiting mail or card?", "")
    .assumed("0");
/// Whether the card or button starts the flow.
pub static RESPONSE_STARTS_FLOW: Fact =
    person(slot::RESPONSE_STARTS_FLOW, "response-starts-flow", Kind::Choice(YES_NO))
        .ask("Does the card or button start the flow?", "")
        .usual("no");
/// How many people only receive the result.
pub static RECIPIENTS: Fact = person(slot::RECIPIENTS, "recipients", COUNT)
    .ask("How many people only receive the result?", "")
    .usual("0");

const BACKENDS: &[Opt] = &[
    opt("none", "None", ""),
    opt("sql-server", "SQL Server on premises", ""),
    opt("sap", "SAP", ""),
    opt("oracle", "Oracle", ""),
    opt("other", "Another", ""),
];
/// A system behind the flow that its vendor licenses per user.
pub static BACKEND: Fact = person(slot::BACKEND, "backend", Kind::Choice(BACKENDS))
    .ask("Do many people write to or read from a system licensed per user?", "")
    .usual("none");
/// How many people's connections the flow uses.
pub static CONNECTION_OWNERS: Fact = person(slot::CONNECTION_OWNERS, "connection-owners", COUNT)
    .ask("How many other people's connections does it use?", "")
    .usual("0");
/// How many co-owners view or edit it.
pub static COOWNERS: Fact = person(slot::COOWNERS, "coowners", COUNT)
    .ask("How many co-owners does it have?", "")
    .usual("0");
/// How many people run attended desktop flows.
pub static ATTENDED_USERS: Fact = person(slot::ATTENDED_USERS, "attended-users", COUNT)
    .ask(
        "How many people run attended desktop flows?",
        "They start them at their own screen and stay. Count each person once.",
    )
    .usual("0");
/// How many people build desktop flows.
pub static RPA_DEVELOPERS: Fact = person(slot::RPA_DEVELOPERS, "rpa-developers", COUNT)
    .ask(
        "How many people build desktop flows?",
        "Whoever makes and manages them in the portal or registers machines. Not those who only run them attended.",
    )
    .usual("0");

const TRIALS: &[Opt] = &[
    opt("self-service", "Power Automate, started by the person", "90 days"),
    opt(
        "admin-premium",
        "Power Automate, started by an admin",
        "30 days, 25 seats",
    ),
    opt("power-apps", "Power Apps", "30 days"),
];
/// Which trial it is.
pub static TRIAL_KIND: Fact = person(slot::TRIAL_KIND, "trial-kind", Kind::Choice(TRIALS)).ask(
    "Which trial is it?",
    "Microsoft 365 admin center, Billing, Your products.",
);
/// Day on which the trial started.
pub static TRIAL_STARTED_ON: Fact = person(slot::TRIAL_STARTED_ON, "trial-started-on", Kind::Day).ask(
    "On which day did the trial start?",
    "Microsoft 365 admin center, Billing, Your products.",
);
/// How many people the trial is meant for.
pub static TRIAL_PEOPLE: Fact =
    person(slot::TRIAL_PEOPLE, "trial-people", AT_LEAST_ONE).ask("How many people shall use the trial?", "");

//! Desktop flows: what runs, where, and the people around it.

use super::flow::{AT_LEAST_ONE, COUNT};
use super::licenses::LICENSES;
use super::slot;
use crate::engine::fact::{Fact, Kind, Opt, Scope, YES_NO, opt};

const fn col(slot: u16, id: &'static str, scope: Scope, kind: Kind) -> Fact {
    Fact::new(slot, id, scope, kind)
}
const FLAG: Kind = Kind::Choice(YES_NO);
/// A count of things of which there is at least one.
const SOME: Kind = Kind::Count {
    min: 0,
    max: 10_000,
    unknown_from: 1,
};

/// Name of a process that desktop flows carry.
pub static DESKTOP_NAME: Fact =
    col(slot::DESKTOP_NAME, "desktop-processes.name", Scope::Tenant, Kind::Text).ask("Desktop process", "");
/// Instances of it at the same moment.
pub static DESKTOP_INSTANCES: Fact = col(
    slot::DESKTOP_INSTANCES,
    "desktop-processes.instances",
    Scope::Tenant,
    SOME,
)
.ask("Instances at once", "")
.usual("1");

/// Processes that desktop flows carry.
pub static DESKTOP_PROCESSES: Fact = col(
    slot::DESKTOP_PROCESSES,
    "desktop-processes",
    Scope::Tenant,
    Kind::Table(&[&DESKTOP_NAME, &DESKTOP_INSTANCES]),
)
.ask(
    "Which processes do the desktop flows carry?",
    "One row for each process, with the instances that run at the same moment.",
);
/// Whether those processes take turns.
pub static IN_SEQUENCE: Fact = col(slot::IN_SEQUENCE, "in-sequence", Scope::Tenant, FLAG).ask(
    "Do these processes run one after another?",
    "“No” if several of them may run at the same moment.",
);
/// Whether a person starts them at the computer and stays.
pub static STARTED_BY_PERSON_PRESENT: Fact = col(
    slot::STARTED_BY_PERSON_PRESENT,
    "started-by-person-present",
    Scope::Tenant,
    FLAG,
)
.ask(
    "Does a person start each run at the computer and stay while it lasts?",
    "A timer, a trigger or a remote start without anybody there counts as “no”.",
);
/// Hosted machines that run at the same moment.
pub static HOSTED_MACHINES: Fact = col(slot::HOSTED_MACHINES, "hosted-machines", Scope::Tenant, COUNT)
    .ask(
        "How many hosted machines run at the same moment?",
        "Machines that the service provides. Count each member of a hosted machine group that may run.",
    )
    .usual("0");
/// Unattended runs at the same moment over all machines.
pub static UNATTENDED_SESSIONS: Fact = col(
    slot::UNATTENDED_SESSIONS,
    "unattended-sessions",
    Scope::Flow,
    AT_LEAST_ONE,
)
.ask(
    "How many unattended runs go on at the same moment, at most?",
    "Over all machines that the flow calls. Runs that wait in a queue do not count.",
)
.usual("1");
/// Cloud flows that call the machines.
pub static CLOUD_FLOWS_ON_MACHINES: Fact = col(
    slot::CLOUD_FLOWS_ON_MACHINES,
    "cloud-flows-on-machines",
    Scope::Tenant,
    COUNT,
)
.ask(
    "How many cloud flows call these machines?",
    "They need no license of their own for it.",
)
.usual("0");
/// Whether the bots work in Office or sign in to Windows.
pub static BOT_USES_OFFICE: Fact = col(slot::BOT_USES_OFFICE, "bot-uses-office", Scope::Tenant, FLAG)
    .ask(
        "Do unattended bots work in Office apps?",
        "Excel, Word, Outlook on the machine, under the account of the bot.",
    )
    .usual("no");
/// Machines that somebody rents out.
pub static RENTED_MACHINES: Fact = col(slot::RENTED_MACHINES, "rented-machines", Scope::Tenant, COUNT)
    .ask(
        "How many of the machines are rented?",
        "Virtual machines or Cloud PCs of your own subscription.",
    )
    .usual("0");
/// What the people hold who run attended desktop flows.
pub static ATTENDED_USER_LICENSES: Fact = col(
    slot::ATTENDED_USER_LICENSES,
    "attended-user-licenses",
    Scope::Person,
    Kind::Cohorts(LICENSES),
)
.ask(
    "Which licenses do the people hold who run attended desktop flows?",
    "Microsoft 365 admin center, Users, Active users, the person, Licenses and apps.",
)
.usual("m365");
/// What the people hold who build desktop flows.
pub static RPA_DEVELOPER_LICENSES: Fact = col(
    slot::RPA_DEVELOPER_LICENSES,
    "rpa-developer-licenses",
    Scope::Person,
    Kind::Cohorts(LICENSES),
)
.ask(
    "Which licenses do the people hold who build desktop flows?",
    "Microsoft 365 admin center, Users, Active users, the person, Licenses and apps.",
)
.usual("m365");
/// Whether a desktop flow runs on the own computer only.
pub static RUNS_LOCALLY: Fact = col(slot::RUNS_LOCALLY, "runs-locally", Scope::Flow, FLAG)
    .ask(
        "Does it run on the person's own computer only?",
        "“No” if a cloud flow or another computer starts it.",
    )
    .usual("yes");
const WINDOWS: &[Opt] = &[
    opt("windows-11", "Windows 11", "Power Automate for desktop is there"),
    opt("windows-10", "Windows 10", "After a download"),
    opt(
        "windows-server-2016",
        "Windows Server 2016 or later",
        "After a download",
    ),
    opt("other", "Another system, or none", ""),
];
/// The Windows of that computer.
pub static WINDOWS_EDITION: Fact = col(
    slot::WINDOWS_EDITION,
    "windows-edition",
    Scope::Person,
    Kind::Choice(WINDOWS),
)
.ask("Which Windows runs on that computer?", "Settings, System, About.")
.usual("windows-11");
/// Whether a flow that rides on another's license shall get its own.
pub static WANTS_OWN_PROCESS: Fact = col(slot::WANTS_OWN_PROCESS, "wants-own-process", Scope::Flow, FLAG)
    .ask("Shall the flow get a Process license of its own?", "")
    .usual("no");

/// The user licenses with attended desktop flows, of which one is enough.
pub static ATTENDED_ACCEPTED: Fact = col(
    slot::ATTENDED_ACCEPTED,
    "attended-accepted-licenses",
    Scope::Person,
    Kind::Many(LICENSES),
)
.derived("none");

//! The flow itself: kind, trigger, features, capacity license.

use super::process::*;
use super::{CONNECTORS, OWNER_KIND, OWNER_LICENSES};
use super::{licenses::LICENSES, slot};
use crate::engine::fact::{Fact, Kind, Opt, Scope, YES_NO, opt};

const fn flow(slot: u16, id: &'static str, kind: Kind) -> Fact {
    Fact::new(slot, id, Scope::Flow, kind)
}

/// A count of people or things, unknown from zero.
pub(super) const COUNT: Kind = Kind::Count {
    min: 0,
    max: 10_000_000,
    unknown_from: 0,
};
/// A count of people who certainly exist, since the answer before said so.
pub(super) const AT_LEAST_ONE: Kind = Kind::Count {
    min: 0,
    max: 10_000_000,
    unknown_from: 1,
};

const KINDS: &[Opt] = &[
    opt("cloud-flow", "A cloud flow", ""),
    opt("child-flow", "A child flow", "Started by the step Run a child flow"),
    opt("agent-flow", "An agent flow", "On the Copilot Studio plan"),
    opt("desktop-only", "A desktop flow on its own", "No cloud flow starts it"),
    opt("business-process-flow", "A business process flow", ""),
];
/// What it is.
pub static KIND: Fact = flow(slot::KIND, "kind", Kind::Choice(KINDS))
    .ask("What is it?", "")
    .assumed("cloud-flow");

const TRIGGERS: &[Opt] = &[
    opt(
        "automated",
        "An event, by itself",
        "A new item, a mail, a changed row. The product says “automated”",
    ),
    opt("scheduled", "A schedule", "Every hour, every Monday"),
    opt(
        "instant-button",
        "A person presses a button",
        "The product says “instant” or “manual”",
    ),
    opt(
        "instant-hybrid",
        "A person, for a selected item",
        "“For a selected” item, file, row or message",
    ),
    opt("instant-power-apps", "A Power App", "A button or formula in an app"),
    opt("dataverse-row", "A Dataverse row is added, changed or deleted", ""),
    opt("http-request", "An HTTP request", "“When an HTTP request is received”"),
    opt(
        "copilot-studio",
        "A Copilot Studio agent",
        "A topic or tool of an agent calls the flow",
    ),
    opt("child-call", "Another flow", "“Run a child flow”"),
];
/// What starts the flow.
pub static TRIGGER: Fact = flow(slot::TRIGGER, "trigger", Kind::Choice(TRIGGERS)).ask(
    "What starts the flow?",
    "Open the flow. It is under Details, beside Type. The first step shows it too.",
);

const RUN_AS_OPTIONS: &[Opt] = &[
    opt("flow-owner", "The flow owner", "What it is unless somebody changed it"),
    opt("row-owner", "The owner of the row", ""),
    opt("modifying-user", "The person who changes the row", ""),
];
/// As whom a Dataverse row trigger runs.
pub static RUN_AS: Fact = flow(slot::RUN_AS, "run-as", Kind::Choice(RUN_AS_OPTIONS))
    .ask(
        "As whom does the row trigger run?",
        "In the trigger, under Advanced parameters, “Run as”.",
    )
    .usual("flow-owner");

/// Whether a connection goes through an on-premises data gateway.
pub static GATEWAY: Fact = flow(slot::GATEWAY, "gateway", Kind::Choice(YES_NO))
    .ask(
        "Does a connection go through an on-premises data gateway?",
        "The connection details name the gateway.",
    )
    .usual("no");
/// Whether a plain HTTP step is used.
pub static HTTP: Fact = flow(slot::HTTP, "http", Kind::Choice(YES_NO))
    .ask(
        "Does the flow use an HTTP step?",
        "HTTP, HTTP with Entra ID, request trigger or response.",
    )
    .usual("no");
/// Whether a business process flow belongs to it.
pub static BPF: Fact = flow(slot::BPF, "bpf", Kind::Choice(YES_NO))
    .ask("Does it contain a business process flow?", "")
    .usual("no");
/// Whether it has an AI Builder step.
pub static AI_BUILDER: Fact = flow(slot::AI_BUILDER, "ai-builder", Kind::Choice(YES_NO))
    .ask("Does the flow have an AI Builder step?", "")
    .usual("no");

const RPA_OPTIONS: &[Opt] = &[
    opt("none", "None", ""),
    opt("attended", "Attended", "A person starts it and stays"),
    opt("unattended", "Unattended", "Runs by itself on a machine"),
    opt("hosted", "Hosted", "Unattended, on a hosted machine"),
    opt("both", "Attended and unattended", ""),
];
/// Desktop flows that it starts.
pub static RPA: Fact = flow(slot::RPA, "rpa", Kind::Choice(RPA_OPTIONS))
    .ask("Which desktop flows does it start?", "")
    .assumed("none");

/// Day on which the flow was created.
pub static CREATED_ON: Fact =
    flow(slot::CREATED_ON, "created-on", Kind::Day).ask("When was the flow created?", "Under Details, beside Created.");
/// Day of the last edit.
pub static LAST_EDITED_ON: Fact = flow(slot::LAST_EDITED_ON, "last-edited-on", Kind::Day)
    .ask("When was the flow last changed?", "Under Details, beside Modified.");

const FLOW_LICENSES: &[Opt] = &[
    opt("none", "None", "The plan is “user plan”"),
    opt("process", "Process", ""),
    opt("hosted-process", "Hosted Process", "Used as Process"),
    opt("legacy-per-flow", "Per flow", "An older license"),
    opt("associated-to-process-flow", "Associated with a Process flow", ""),
    opt("flow-group", "A flow group", ""),
    opt(
        "inherited-from-machine",
        "Inherited from a machine",
        "It calls a machine that carries a Process license",
    ),
    opt(
        "designated-user",
        "A designated user",
        "For flows of a service principal",
    ),
];
/// The capacity license on the flow.
pub static FLOW_LICENSE: Fact = flow(slot::FLOW_LICENSE, "flow-license", Kind::Choice(FLOW_LICENSES))
    .ask(
        "Does the flow itself carry a license?",
        "Under Details, beside Plan. Bought licenses that nobody assigned do not count.",
    )
    .usual("none");
/// How many capacity licenses are on the flow.
pub static FLOW_LICENSE_COUNT: Fact = flow(slot::FLOW_LICENSE_COUNT, "flow-license-count", AT_LEAST_ONE)
    .ask("How many Process licenses are on the flow?", "")
    .usual("1");
/// Whether it is part of a solution.
pub static IN_SOLUTION: Fact = flow(slot::IN_SOLUTION, "in-solution", Kind::Choice(YES_NO))
    .ask(
        "Is the flow part of a solution?",
        "It stands in a list under Solutions.",
    )
    .usual("no");
/// Whether it is shared with others.
pub static SHARED: Fact = flow(slot::SHARED, "shared", Kind::Choice(YES_NO))
    .ask(
        "Is the flow shared with other people?",
        "Under Details, beside Owners and Run only users.",
    )
    .usual("no");

/// Flows judged together.
pub static FAMILY: Fact = flow(
    slot::FAMILY,
    "family",
    Kind::Table(&[
        &FAMILY_NAME,
        &FAMILY_RELATION,
        &FAMILY_OF,
        &KIND,
        &TRIGGER,
        &CONNECTORS,
        &FLOW_LICENSE,
        &FAMILY_SAME_SOLUTION,
        &FAMILY_SAME_SOURCES,
        &IN_SOLUTION,
        &DAILY_REQUESTS,
        &FAMILY_MACHINE,
        &FAMILY_PROCESS,
        &FAMILY_ENVIRONMENT,
        &OWNER_KIND,
        &OWNER_NAME,
        &OWNER_LICENSES,
        &FAMILY_RUNNERS,
    ]),
)
.ask(
    "Which flows belong together?",
    "One row for each premium flow: who calls whom, what is associated, what is licensed already.",
);
/// Membership of a flow group.
pub static GROUP: Fact = flow(slot::GROUP, "group", Kind::Choice(YES_NO))
    .ask("Is the flow in a flow group?", "")
    .usual("no");

const ASSOCIATIONS: &[Opt] = &[
    opt("none", "No", ""),
    opt(
        "valid",
        "Yes, and it qualifies",
        "Same environment, same solution, same data sources, at most 25 of them",
    ),
    opt("invalid", "Yes, but it does not qualify", ""),
];
/// Association with a Process flow.
pub static ASSOCIATION: Fact = flow(slot::ASSOCIATION, "association", Kind::Choice(ASSOCIATIONS))
    .ask("Is the flow associated with a Process flow?", "")
    .usual("none");
/// The business process it belongs to.
pub static PROCESS_ID: Fact =
    flow(slot::PROCESS_ID, "process-id", Kind::Text).ask("Which business process does it belong to?", "");
/// Whether it starts that process.
pub static PROCESS_STARTER: Fact = flow(slot::PROCESS_STARTER, "process-starter", Kind::Choice(YES_NO))
    .ask("Does it start the business process?", "")
    .usual("yes");
/// Whether a designated licensed user is set.
pub static DESIGNATED_USER: Fact = flow(slot::DESIGNATED_USER, "designated-user", Kind::Choice(YES_NO))
    .ask(
        "Is a licensed user set for the flow?",
        "Under Details, “User license”. Only for flows of a service principal.",
    )
    .usual("no");
/// Whether the designated user co-owns the flow.
pub static DESIGNATED_USER_COOWNER: Fact = flow(
    slot::DESIGNATED_USER_COOWNER,
    "designated-user-coowner",
    Kind::Choice(YES_NO),
)
.ask("Is that user a co-owner of the flow?", "Under Details, beside Owners.");
/// What the designated user holds.
pub static DESIGNATED_USER_LICENSES: Fact = flow(
    slot::DESIGNATED_USER_LICENSES,
    "designated-user-licenses",
    Kind::Licenses(LICENSES),
)
.ask("Which licenses does that user hold?", "");

/// Requests of the flow in 24 hours.
pub static DAILY_REQUESTS: Fact = flow(slot::DAILY_REQUESTS, "daily-requests", super::requests::REQUESTS).ask(
    "How many requests are made in a day?",
    "The trigger and every action that runs, once for each item of a loop. If you do not know, tell how often it runs and what a run does.",
);
/// Requests of the same person's other flows.
pub static OTHER_FLOWS_REQUESTS: Fact = flow(
    slot::OTHER_FLOWS_REQUESTS,
    "other-flows-requests",
    super::requests::REQUESTS,
)
.ask("How many requests do the person's other flows make in a day?", "")
.usual("0");
/// Whether the transition period of the request limits is running.
pub static REQUEST_TRANSITION: Fact = flow(slot::REQUEST_TRANSITION, "request-transition", Kind::Choice(YES_NO))
    .ask(
        "Is the transition period of the request limits running?",
        "No end was announced up to 8 Sep 2026.",
    )
    .assumed("yes");
/// Machines that run desktop flows.
pub static MACHINES: Fact = flow(
    slot::MACHINES,
    "machines",
    Kind::Table(&[
        &MACHINE_NAME,
        &MACHINE_UNATTENDED,
        &MACHINE_SESSIONS,
        &MACHINE_LIMIT,
        &MACHINE_LICENSES,
    ]),
)
.ask(
    "Which machines run desktop flows by themselves?",
    "One row for each machine of your own, with the runs that go on at the same moment. No row if there is none.",
);
/// Day of a notice that the flow runs out of context.
pub static NOTIFIED_ON: Fact = flow(slot::NOTIFIED_ON, "notified-on", Kind::Day).ask(
    "When did the notice about the flow arrive?",
    "A mail to admins, until 2024 to makers as well. “Never” if none came.",
);
/// Day on which a Microsoft report showed nothing.
pub static REPORT_EMPTY_ON: Fact =
    flow(slot::REPORT_EMPTY_ON, "report-empty-on", Kind::Day).ask("On which day did a report list nothing?", "");
/// Whether an auto-claim policy is on.
pub static AUTOCLAIM: Fact = flow(slot::AUTOCLAIM, "autoclaim", Kind::Choice(YES_NO))
    .ask(
        "Is an auto-claim policy for Power Automate on?",
        "Microsoft 365 admin center, Billing, Licenses, Auto-claim policy.",
    )
    .usual("no");

const RESTRICTED: &[Opt] = &[
    opt("none", "None", ""),
    opt("read", "It only reads them", ""),
    opt("write", "It writes to them", "Adds, changes or deletes rows"),
];
/// Use of restricted Dynamics 365 tables.
pub static RESTRICTED_TABLES: Fact = flow(slot::RESTRICTED_TABLES, "restricted-tables", Kind::Choice(RESTRICTED))
    .ask(
        "Does the flow use restricted tables of Dynamics 365?",
        "A list of Microsoft names them: tables of its applications, of Field Service for example. Tables of your own are none.",
    )
    .usual("none");

const PORTAL_TYPES: &[Opt] = &[
    opt("automated", "Automated", ""),
    opt("instant", "Instant", ""),
    opt("scheduled", "Scheduled", ""),
];
/// The type that the portal shows, where the trigger is not known.
pub static PORTAL_TYPE: Fact = flow(slot::PORTAL_TYPE, "portal-type", Kind::Choice(PORTAL_TYPES))
    .ask(
        "Which type does the portal show?",
        "Open the flow. It is under Details, beside Type.",
    )
    .standing_in();
/// Whether the portal shows the premium icon.
pub static PREMIUM_ICON: Fact = flow(slot::PREMIUM_ICON, "premium-icon", Kind::Choice(YES_NO)).ask(
    "Does the portal show a premium icon beside the flow?",
    "A diamond beside the name of the flow.",
);

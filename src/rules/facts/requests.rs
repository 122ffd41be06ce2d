//! Requests: whose limit counts, and how many are made.

use super::flow::AT_LEAST_ONE;
use super::{DAILY_REQUESTS, OWNER_LICENSES, licenses::LICENSES, slot};
use crate::engine::fact::{Fact, Kind, Opt, Scope, YES_NO, opt};

const fn flow(slot: u16, id: &'static str, kind: Kind) -> Fact {
    Fact::new(slot, id, Scope::Flow, kind)
}

/// A number of requests.
pub(super) const REQUESTS: Kind = Kind::Count {
    min: 0,
    max: 1_000_000_000,
    unknown_from: 0,
};

const SOURCES: &[Opt] = &[
    opt("flow", "A flow", ""),
    opt(
        "person",
        "A person in apps",
        "Canvas, model-driven and Dynamics 365 apps, and flows together",
    ),
    opt(
        "application",
        "An application",
        "A service principal, an application user, the system itself",
    ),
];
/// What makes the requests.
pub static REQUEST_SOURCE: Fact = flow(slot::REQUEST_SOURCE, "request-source", Kind::Choice(SOURCES))
    .ask("What makes the requests?", "")
    .usual("flow");
/// How many app passes the person uses.
pub static PASSES_HELD: Fact = flow(slot::PASSES_HELD, "passes-held", AT_LEAST_ONE)
    .ask("How many app passes does the person use?", "")
    .usual("1");
/// The limit that a report names for the person.
pub static REPORT_ENTITLED: Fact = flow(slot::REPORT_ENTITLED, "report-entitled-requests", REQUESTS).ask(
    "Which entitlement does the request report show?",
    "The column Entitled quantity of the report on licensed users.",
);
/// A limit that is known already.
pub static REQUEST_LIMIT: Fact =
    flow(slot::REQUEST_LIMIT, "request-limit", REQUESTS).ask("Which limit in 24 hours applies?", "");

/// Start of a span of time.
pub static WINDOW_FROM: Fact =
    flow(slot::WINDOW_FROM, "request-windows.from", Kind::Text).ask("From", "Day and time, such as 2026-11-16T09:00");
/// End of a span of time.
pub static WINDOW_TO: Fact = flow(slot::WINDOW_TO, "request-windows.to", Kind::Text).ask("To", "");
/// Requests made in it.
pub static WINDOW_REQUESTS: Fact =
    flow(slot::WINDOW_REQUESTS, "request-windows.requests", REQUESTS).ask("Requests", "");
/// Requests by span of time.
pub static REQUEST_WINDOWS: Fact = flow(
    slot::REQUEST_WINDOWS,
    "request-windows",
    Kind::Table(&[&WINDOW_FROM, &WINDOW_TO, &WINDOW_REQUESTS]),
)
.ask("How many requests were made when?", "A row for each span of time.");
/// The moment for which the rest is asked.
pub static ASKED_AT: Fact = flow(slot::ASKED_AT, "asked-at", Kind::Text).ask(
    "At which moment do you ask what is left?",
    "Day and time, such as 2026-11-17T08:30.",
);

const STEPS: &[Opt] = &[
    opt("trigger", "Trigger", ""),
    opt("action", "Action", "Also a condition, a variable, a scope"),
    opt("loop", "Loop", "The loop itself"),
    opt("loop-action", "Action inside a loop", "Counts once for each item"),
    opt("retry", "Retry", "A call that was made again"),
    opt("page", "Further page", "A call that fetched more rows"),
    opt("failed", "Failed action", ""),
    opt("skipped", "Skipped action", "Counts nothing"),
    opt("expression", "Expression", "Counts nothing"),
    opt("desktop-action", "Action in a desktop flow", "Counts nothing"),
];
/// What kind of step it is.
pub static STEP_KIND: Fact = flow(slot::STEP_KIND, "run-steps.kind", Kind::Choice(STEPS)).ask("Step", "");
/// How many of them.
pub static STEP_COUNT: Fact = flow(slot::STEP_COUNT, "run-steps.count", REQUESTS).ask("How many", "");
/// Over how many items the loop goes.
pub static STEP_ITEMS: Fact =
    flow(slot::STEP_ITEMS, "run-steps.items", REQUESTS).ask("Items", "Only for actions inside a loop");
/// The steps of one run.
pub static RUN_STEPS: Fact = flow(
    slot::RUN_STEPS,
    "run-steps",
    Kind::Table(&[&STEP_KIND, &STEP_COUNT, &STEP_ITEMS]),
)
.ask(
    "Which steps does one run of the flow execute?",
    "Open a run in the run history and count. A row for each kind of step.",
);

/// Requests above the limit, where they are known.
pub static REQUESTS_ABOVE_LIMIT: Fact = flow(slot::REQUESTS_ABOVE_LIMIT, "requests-above-limit", REQUESTS)
    .ask("How many requests lie above the limit?", "");
/// The most requests within five minutes.
pub static FIVE_MINUTE_REQUESTS: Fact = flow(slot::FIVE_MINUTE_REQUESTS, "five-minute-requests", REQUESTS)
    .ask("How many requests are made within five minutes at most?", "");
/// How many flows run on one person's license.
pub static FLOWS_OF_PERSON: Fact = flow(slot::FLOWS_OF_PERSON, "flows-of-person", AT_LEAST_ONE)
    .ask("How many flows run on the same person's license?", "");
/// Other owners and what their flows make.
pub static OTHER_OWNERS: Fact = flow(
    slot::OTHER_OWNERS,
    "other-owners",
    Kind::Table(&[&OWNER_LICENSES, &DAILY_REQUESTS]),
)
.ask("What do other owners hold, and how many requests do they make?", "");

const CONTEXTS: &[Opt] = &[
    opt("d365", "Dynamics 365", "It belongs to a Dynamics 365 app"),
    opt("power-apps", "Power Apps", "It belongs to a canvas or model-driven app"),
    opt(
        "power-automate",
        "Power Automate",
        "It stands alone, on Premium or per user",
    ),
    opt("m365", "Microsoft 365", "It stands alone, on Microsoft 365"),
];
/// The license in whose context the requests are made.
pub static LICENSE_CONTEXT: Fact = flow(slot::LICENSE_CONTEXT, "license-context", Kind::Choice(CONTEXTS)).ask(
    "To which product does it belong?",
    "The run counts against the license of that product.",
);
/// What the person holds who made a flow that is in no solution.
pub static CREATOR_LICENSES: Fact = flow(slot::CREATOR_LICENSES, "creator-licenses", Kind::Licenses(LICENSES)).ask(
    "Which licenses does or did the person hold who made the flow?",
    "Outside a solution the limit of that person stays.",
);
/// What the co-owner holds who could take it over.
pub static COOWNER_LICENSES: Fact = flow(slot::COOWNER_LICENSES, "coowner-licenses", Kind::Licenses(LICENSES))
    .ask("Which licenses does the co-owner hold who would take it over?", "");
/// The cap of runs a month before October 2019.
pub static MONTHLY_CAP: Fact = flow(slot::MONTHLY_CAP, "monthly-cap", REQUESTS).ask(
    "How many runs a month did the plan allow?",
    "The contract or an old admin center tells. A third party names 15,000 for Plan 2.",
);
/// Whether flows of service principals may use the pool of the tenant.
pub static TENANT_POOL: Fact = flow(slot::TENANT_POOL, "tenant-pool", Kind::Choice(YES_NO)).ask(
    "May the flow use the pool of the tenant?",
    "Details of the flow, the switch on the request limits of the tenant. On by itself for flows made before 20 Oct 2023.",
);

const HOLDERS: &[Opt] = &[
    opt("undetermined", "Not determined", ""),
    opt("flow-license", "The license on the flow", ""),
    opt("owner", "The owner", ""),
    opt("creator", "Whoever made the flow", ""),
    opt("runners", "Each person who runs it", ""),
    opt("row-actors", "Each person whose row change runs it", ""),
    opt("designated-user", "The licensed user of the flow", ""),
    opt("parent", "The flow that calls it", ""),
    opt("pool", "The pool of the tenant", ""),
    opt("agent", "The Copilot Studio agent", ""),
    opt("person", "The person", ""),
    opt("given", "The limit as given", ""),
];
/// Whose limit counts.
pub static LIMIT_OF: Fact = flow(slot::LIMIT_OF, "limit-of", Kind::Choice(HOLDERS)).derived("undetermined");
/// Whether the case is about requests in the first place.
pub static ABOUT_REQUESTS: Fact = flow(slot::ABOUT_REQUESTS, "about-requests", Kind::Choice(YES_NO)).derived("no");

//! Whose limit counts, how high it is, and how much is used: conditions and numbers that several rules share.

use super::holders::{
    MEDIUM_FIGURE, calling_owner, calling_runners, creator, designated, owner, person, row_actors, runners,
};
use super::limits;
use crate::engine::prelude::*;
use crate::rules::facts::*;

const fn from(day: &'static str) -> Cond {
    Cond::AsOfFrom(Date::of(day))
}
const fn named(fact: &'static Fact) -> [Cond; 2] {
    [Cond::Given(fact), Cond::Open(fact)]
}

/// Somebody has said something about a flow.
const FLOW_NAMED: Cond = Cond::Any(&[
    Cond::Any(&named(&TRIGGER)),
    Cond::Any(&named(&FLOW_LICENSE)),
    Cond::Any(&named(&OWNER_KIND)),
    Cond::Any(&named(&OWNER_LICENSES)),
    Cond::Any(&named(&RUNNER_LICENSES)),
]);
const PERSON_NAMED: Cond = Cond::Any(&named(&PERSON_LICENSES));
const LIMIT_GIVEN: Cond = Cond::Given(&REQUEST_LIMIT);
/// It is about a person in apps.
pub const PERSON: Cond = Cond::Any(&[
    PERSON_NAMED,
    Cond::All(&[
        Cond::Not(&FLOW_NAMED),
        Cond::Not(&LIMIT_GIVEN),
        is(&REQUEST_SOURCE, "person"),
    ]),
]);
/// It is about an application as such, not about a flow of one.
pub const APPLICATION: Cond = Cond::All(&[
    Cond::Not(&PERSON_NAMED),
    Cond::Not(&FLOW_NAMED),
    Cond::Not(&LIMIT_GIVEN),
    is(&REQUEST_SOURCE, "application"),
]);
/// It is about a flow.
pub const FLOW: Cond = Cond::All(&[
    Cond::Not(&PERSON_NAMED),
    Cond::Any(&[
        FLOW_NAMED,
        is(&ABOUT_REQUESTS, "no"),
        Cond::All(&[Cond::Not(&LIMIT_GIVEN), is(&REQUEST_SOURCE, "flow")]),
    ]),
]);
/// Nothing but the limit is known.
pub const BARE_LIMIT: Cond = Cond::All(&[LIMIT_GIVEN, Cond::Not(&PERSON_NAMED), Cond::Not(&FLOW_NAMED)]);

/// Who made the flow, and to which product it belongs, are taken for granted until somebody says otherwise: a condition
/// with this part speaks of the answers. It always holds.
const UNTIL_SAID: Cond = Cond::Any(&[
    Cond::Given(&CREATOR_LICENSES),
    Cond::Given(&LICENSE_CONTEXT),
    Cond::Always,
]);
/// Somebody has answered how much is used, be it with "I don't know".
pub const USE_NAMED: Cond = Cond::All(&[
    UNTIL_SAID,
    Cond::Any(&[
        Cond::Any(&named(&DAILY_REQUESTS)),
        Cond::All(&[Cond::Given(&RUNS_PER_DAY), Cond::Given(&RUN_STEPS)]),
    ]),
]);
/// Requests are what the case is about; elsewhere nobody is asked for them.
pub const ASKED: Cond = Cond::All(&[UNTIL_SAID, Cond::Any(&[is(&ABOUT_REQUESTS, "yes"), USE_NAMED])]);
/// No text of the time gives a figure.
pub const NO_FIGURE: Cond = Cond::All(&[is(&LIMIT_OF, "agent"), Cond::Not(&limits::ARE_RAISED)]);

// Whose limit.

/// The owner answers for the run.
const BY_OWNER: Cond = Cond::Any(&[
    is_one(&TRIGGER, &["automated", "scheduled", "http-request"]),
    Cond::All(&[
        is(&TRIGGER, "dataverse-row"),
        Cond::Any(&[is(&RUN_AS, "flow-owner"), Cond::Not(&from("2023-05-23"))]),
    ]),
]);
const BY_ROW: Cond = Cond::All(&[
    is(&TRIGGER, "dataverse-row"),
    is_one(&RUN_AS, &["row-owner", "modifying-user"]),
    from("2023-05-23"),
]);
/// People start it by hand.
pub const BY_HAND: Cond = is_one(&TRIGGER, &["instant-button", "instant-hybrid"]);
const BY_PERSON: Cond = Cond::Any(&[BY_HAND, is(&TRIGGER, "instant-power-apps")]);
/// Another flow calls it.
pub const CHILD: Cond = Cond::Any(&[is(&TRIGGER, "child-call"), is(&KIND, "child-flow")]);
/// The association with a Process flow does not hold, so the flow uses nothing of its license.
const BADLY_ASSOCIATED: Cond = Cond::All(&[
    is(&FLOW_LICENSE, "associated-to-process-flow"),
    Cond::Sure(&ASSOCIATION_FAILS),
]);
static ASSOCIATION_FAILS: Cond = is(&ASSOCIATION, "invalid");
/// A license on the flow has its own limit.
pub const LICENSED: Cond = Cond::Any(&[
    is(&FLOW_LICENSE, "legacy-per-flow"),
    Cond::All(&[
        is_one(
            &FLOW_LICENSE,
            &[
                "process",
                "hosted-process",
                "associated-to-process-flow",
                "inherited-from-machine",
            ],
        ),
        Cond::Not(&BADLY_ASSOCIATED),
        from("2023-08-01"),
    ]),
    Cond::All(&[is(&FLOW_LICENSE, "flow-group"), from("2026-07-30")]),
]);
/// No person is behind the owner. Who names licenses and no kind of owner means a person.
pub const NO_PERSON: Cond = Cond::All(&[
    Cond::Any(&[Cond::Any(&named(&OWNER_KIND)), Cond::Not(&Cond::Given(&OWNER_LICENSES))]),
    is_one(&OWNER_KIND, &["service-principal", "non-interactive"]),
]);
const LICENSED_USER: Cond = Cond::All(&[
    is(&OWNER_KIND, "service-principal"),
    Cond::Any(&[is(&FLOW_LICENSE, "designated-user"), is(&DESIGNATED_USER, "yes")]),
    from("2026-08-14"),
]);
/// Outside a solution the limit of whoever made the flow stays; so it does where the owner has left and nobody took over.
const CREATOR_STAYS: Cond = Cond::Any(&[
    Cond::All(&[
        Cond::Given(&CREATOR_LICENSES),
        Cond::Any(&[Cond::Reads("X-37"), is(&IN_SOLUTION, "no")]),
    ]),
    Cond::All(&[Cond::Any(&named(&OWNER_KIND)), is(&OWNER_KIND, "gone")]),
]);
const OWN_OWNER: Cond = Cond::All(&[FLOW, Cond::Not(&LICENSED), Cond::Not(&CHILD), BY_OWNER]);
/// The identity draws on the pool of the tenant.
pub const POOLED: Cond = Cond::Any(&[
    APPLICATION,
    Cond::All(&[OWN_OWNER, NO_PERSON, Cond::Not(&LICENSED_USER)]),
]);
const UNLICENSED: Cond = Cond::All(&[FLOW, Cond::Not(&LICENSED), Cond::Not(&CHILD)]);

/// The license on the flow.
pub const WHOSE_1: Then = Then::When(&Cond::All(&[FLOW, LICENSED]), &[set(&LIMIT_OF, "flow-license")]);
/// The calling flow.
pub const WHOSE_2: Then = Then::When(
    &Cond::All(&[FLOW, Cond::Not(&LICENSED), CHILD]),
    &[set(&LIMIT_OF, "parent")],
);
/// The pool of the tenant.
pub const WHOSE_3: Then = Then::When(&POOLED, &[set(&LIMIT_OF, "pool")]);
/// The licensed user of the flow.
pub const WHOSE_4: Then = Then::When(
    &Cond::All(&[OWN_OWNER, NO_PERSON, LICENSED_USER]),
    &[set(&LIMIT_OF, "designated-user")],
);
/// Whoever made the flow.
pub const WHOSE_5: Then = Then::When(
    &Cond::All(&[OWN_OWNER, Cond::Not(&NO_PERSON), CREATOR_STAYS]),
    &[set(&LIMIT_OF, "creator")],
);
/// The owner.
pub const WHOSE_6: Then = Then::When(
    &Cond::All(&[OWN_OWNER, Cond::Not(&NO_PERSON), Cond::Not(&CREATOR_STAYS)]),
    &[set(&LIMIT_OF, "owner")],
);
/// Each person who runs it.
pub const WHOSE_7: Then = Then::When(&Cond::All(&[UNLICENSED, BY_PERSON]), &[set(&LIMIT_OF, "runners")]);
/// Each person whose row change runs it.
pub const WHOSE_8: Then = Then::When(&Cond::All(&[UNLICENSED, BY_ROW]), &[set(&LIMIT_OF, "row-actors")]);
/// The agent.
pub const WHOSE_9: Then = Then::When(
    &Cond::All(&[UNLICENSED, is(&TRIGGER, "copilot-studio")]),
    &[set(&LIMIT_OF, "agent")],
);
/// A person's license has the limit, shared by all flows of that person.
pub const OF_A_PERSON: Cond = is_one(
    &LIMIT_OF,
    &["owner", "creator", "runners", "row-actors", "designated-user"],
);

// How high.

/// The flow is known to be in no solution, where licenses cannot be stacked.
static OUTSIDE: Cond = is(&IN_SOLUTION, "no");
/// Licenses on the flow that count: at most ten can be stacked, nothing before stacking was written down.
static STACK: Expr = Expr::If(
    &Cond::All(&[
        Cond::Any(&named(&FLOW_LICENSE_COUNT)),
        is_one(&FLOW_LICENSE, &["process", "hosted-process"]),
        from("2024-06-24"),
        Cond::Not(&Cond::Sure(&OUTSIDE)),
    ]),
    &Expr::Min(&Expr::Of(&FLOW_LICENSE_COUNT), &Expr::Const(10)),
    &Expr::Const(1),
);
/// The limit of the license on the flow.
static OF_THE_FLOW: Expr = Expr::If(
    &Cond::Any(&[Cond::Not(&from("2023-08-01")), is(&FLOW_LICENSE, "legacy-per-flow")]),
    &limits::OF_PER_FLOW,
    &Expr::Times(&Expr::Param(&limits::PROCESS), &STACK),
);
const BASE_D365: Cond = Cond::All(&[
    is_one(&OWNED_LICENSE, &["d365-enterprise", "d365-professional"]),
    is(&OWNED_ATTACH, "no"),
    Cond::Not(&Cond::All(&[
        Cond::Given(&OWNED_PRODUCT),
        is_one(&OWNED_PRODUCT, &["operations-device", "operations-activity"]),
    ])),
    Cond::AtLeast(Expr::Of(&OWNED_COUNT), Expr::Const(1)),
]);
const OWNS_ENTERPRISE: Cond = Cond::AnyRow(
    &LICENSES_OWNED,
    &Cond::All(&[BASE_D365, is(&OWNED_LICENSE, "d365-enterprise")]),
);
const OWNS_D365: Cond = Cond::AnyRow(&LICENSES_OWNED, &BASE_D365);
static BASE_LICENSES: Expr = Expr::SumRows(
    &LICENSES_OWNED,
    &Expr::If(&BASE_D365, &Expr::Of(&OWNED_COUNT), &Expr::Const(0)),
);
/// The pool of the tenant until October 2021: the largest, never the sum.
pub static POOL_2019: Expr = Expr::If(
    &OWNS_ENTERPRISE,
    &Expr::Const(100_000),
    &Expr::If(&OWNS_D365, &Expr::Const(50_000), &Expr::Param(&limits::POOL)),
);
/// The pool since: a base with so many more for each base license, capped.
pub static POOL_2021: Expr = Expr::If(
    &OWNS_D365,
    &Expr::Min(
        &Expr::Const(10_000_000),
        &Expr::Plus(&Expr::Const(500_000), &Expr::Times(&Expr::Const(5_000), &BASE_LICENSES)),
    ),
    &Expr::Param(&limits::POOL),
);
static POOL: Expr = Expr::If(&limits::ARE_RAISED, &POOL_2021, &POOL_2019);
/// The limit that an import of the request report names; nothing is a known fault of the report.
const REPORTED: Cond = Cond::All(&[Cond::Given(&REPORT_ENTITLED), at_least(&REPORT_ENTITLED, 1)]);

/// The limit of agents; with the other reading once for each pack.
static OF_AGENTS: Expr = Expr::If(
    &Cond::All(&[Cond::Reads("D-42"), Cond::Given(&LICENSES_OWNED)]),
    &Expr::Times(
        &Expr::Param(&limits::COPILOT),
        &Expr::Max(&super::copilot_requests::PACKS, &Expr::Const(1)),
    ),
    &Expr::Param(&limits::COPILOT),
);

macro_rules! limit {
    ($name:ident, $which:ident, $doc:literal) => {
        #[doc = $doc]
        pub static $name: Expr = Expr::If(
            &LIMIT_GIVEN,
            &Expr::Of(&REQUEST_LIMIT),
            &Expr::If(
                &is(&LIMIT_OF, "flow-license"),
                &OF_THE_FLOW,
                &Expr::If(
                    &is(&LIMIT_OF, "pool"),
                    &POOL,
                    &Expr::If(
                        &is(&LIMIT_OF, "agent"),
                        &OF_AGENTS,
                        &Expr::If(
                            &is(&LIMIT_OF, "person"),
                            &Expr::If(&REPORTED, &Expr::Of(&REPORT_ENTITLED), &person::$which),
                            &Expr::If(
                                &is(&LIMIT_OF, "runners"),
                                &Expr::LeastGroup(&[&RUNNER_LICENSES], &runners::$which),
                                &Expr::If(
                                    &is(&LIMIT_OF, "row-actors"),
                                    &Expr::LeastGroup(&[&ROW_ACTOR_LICENSES], &row_actors::$which),
                                    &Expr::If(
                                        &is(&LIMIT_OF, "creator"),
                                        &creator::$which,
                                        &Expr::If(
                                            &is(&LIMIT_OF, "designated-user"),
                                            &designated::$which,
                                            &Expr::If(
                                                &is(&LIMIT_OF, "parent"),
                                                &Expr::LeastRow(&PARENTS, &parent::$name),
                                                &owner::$which,
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        );
    };
}
/// The limit of a calling flow: of the license on it, of whoever starts it, else of its owner.
mod parent {
    use super::*;
    const STARTED_BY_HAND: Cond = is_one(
        &PARENT_TRIGGER,
        &["instant-button", "instant-hybrid", "instant-power-apps"],
    );
    static OF_ITS_LICENSE: Expr = Expr::If(
        &Cond::Any(&[
            Cond::Not(&from("2023-08-01")),
            is(&PARENT_FLOW_LICENSE, "legacy-per-flow"),
        ]),
        &limits::OF_PER_FLOW,
        &Expr::Param(&limits::PROCESS),
    );
    const LICENSED: Cond = Cond::Any(&[
        is(&PARENT_FLOW_LICENSE, "legacy-per-flow"),
        Cond::All(&[
            is_one(&PARENT_FLOW_LICENSE, &["process", "hosted-process"]),
            from("2023-08-01"),
        ]),
        // The license of a machine counts for child flows since a text says so, that of a group until one said no.
        Cond::All(&[is(&PARENT_FLOW_LICENSE, "inherited-from-machine"), from("2025-06-03")]),
        Cond::All(&[
            is(&PARENT_FLOW_LICENSE, "flow-group"),
            from("2026-07-30"),
            Cond::Not(&from("2026-08-02")),
        ]),
    ]);
    /// No person owns it: its requests come out of the pool of the tenant.
    const NOBODYS: Cond = Cond::All(&[
        Cond::Given(&PARENT_OWNER_KIND),
        is_one(&PARENT_OWNER_KIND, &["service-principal", "non-interactive"]),
    ]);
    static OWNERS_ADDED: Expr = Expr::If(&NOBODYS, &POOL, &calling_owner::SUM);
    static OWNERS_CONTEXTUAL: Expr = Expr::If(&NOBODYS, &POOL, &calling_owner::BY_CONTEXT);
    static STARTERS_ADDED: Expr = Expr::LeastGroup(&[&PARENT_RUNNER_LICENSES], &calling_runners::SUM);
    static STARTERS_CONTEXTUAL: Expr = Expr::LeastGroup(&[&PARENT_RUNNER_LICENSES], &calling_runners::BY_CONTEXT);
    static PEOPLE_ADDED: Expr = Expr::If(&STARTED_BY_HAND, &STARTERS_ADDED, &OWNERS_ADDED);
    static PEOPLE_CONTEXTUAL: Expr = Expr::If(&STARTED_BY_HAND, &STARTERS_CONTEXTUAL, &OWNERS_CONTEXTUAL);
    /// Licenses added up.
    pub static ADDED: Expr = Expr::If(&LICENSED, &OF_ITS_LICENSE, &PEOPLE_ADDED);
    /// By context.
    pub static CONTEXTUAL: Expr = Expr::If(&LICENSED, &OF_ITS_LICENSE, &PEOPLE_CONTEXTUAL);
}
limit!(ADDED, SUM, "The official limit while licenses add up.");
limit!(
    CONTEXTUAL,
    BY_CONTEXT,
    "The official limit by the context in which the requests are made."
);

// How much.

/// What one step of a run counts.
static STEP: Expr = Expr::If(
    &is_one(&STEP_KIND, &["skipped", "expression", "desktop-action"]),
    &Expr::Const(0),
    &Expr::If(
        &is(&STEP_KIND, "loop-action"),
        &Expr::Times(&Expr::Of(&STEP_COUNT), &Expr::Of(&STEP_ITEMS)),
        &Expr::Of(&STEP_COUNT),
    ),
);
/// Requests of one run.
pub static PER_RUN: Expr = Expr::SumRows(&RUN_STEPS, &STEP);
/// Requests of the flow, or of the person, in a day: as answered, or runs times what a run makes.
pub static DAILY: Expr = Expr::If(
    &Cond::All(&[
        Cond::Not(&Cond::Given(&DAILY_REQUESTS)),
        Cond::Any(&[Cond::Open(&DAILY_REQUESTS), Cond::Given(&RUN_STEPS)]),
    ]),
    &Expr::Times(&Expr::Of(&RUNS_PER_DAY), &PER_RUN),
    &Expr::Of(&DAILY_REQUESTS),
);
/// Requests of the person's other flows.
pub static OTHERS: Expr = Expr::If(&OF_A_PERSON, &Expr::Of(&OTHER_FLOWS_REQUESTS), &Expr::Const(0));
/// Everything that counts against the official limit.
pub static USED: Expr = Expr::Plus(&DAILY, &OTHERS);
/// Requests above the limit while licenses add up.
pub static OVER_ADDED: Expr = Expr::Minus(&USED, &ADDED);
/// Requests above the limit by context.
pub static OVER_IN_CONTEXT: Expr = Expr::Minus(&USED, &CONTEXTUAL);

/// The environment is on pay-as-you-go: what goes beyond is counted by a meter and not throttled.
pub const METERED: Cond = Cond::All(&[FLOW, is(&ENVIRONMENT_METERED, "yes"), from("2021-10-26")]);
const NOT_METERED: Cond = Cond::All(&[
    Cond::Not(&METERED),
    Cond::Any(&[FLOW, Cond::Not(&Cond::Sure(&is(&ENVIRONMENT_METERED, "yes")))]),
]);
/// More is used than the license gives, while licenses add up.
pub const BEYOND_ADDED: Cond = Cond::All(&[
    USE_NAMED,
    Cond::Not(&NO_FIGURE),
    Cond::AtLeast(Expr::Plus(&DAILY, &OTHERS), Expr::Plus(&ADDED, &Expr::Const(1))),
]);
/// More is used than the license gives, by context.
pub const BEYOND_IN_CONTEXT: Cond = Cond::All(&[
    USE_NAMED,
    Cond::AtLeast(Expr::Plus(&DAILY, &OTHERS), Expr::Plus(&CONTEXTUAL, &Expr::Const(1))),
]);
/// More is used than the license gives, and no meter counts it.
pub const SHORT_ADDED: Cond = Cond::All(&[BEYOND_ADDED, NOT_METERED]);
/// More is used than the license gives, and no meter counts it.
pub const SHORT_IN_CONTEXT: Cond = Cond::All(&[BEYOND_IN_CONTEXT, NOT_METERED]);
/// Limits follow the context and are not added, unless the other reading is taken.
const NOT_ADDED: Cond = Cond::All(&[
    from("2026-09-08"),
    Cond::Not(&Cond::Reads("X-21")),
    Cond::Not(&Cond::Reads("D-40")),
]);
/// The other flows of the person alone use more than the license gives: nothing that is done to this flow is enough.
pub const OTHERS_BEYOND: Cond = Cond::AtLeast(
    Expr::Plus(&OTHERS, &Expr::Const(0)),
    Expr::Plus(&LIMIT, &Expr::Const(1)),
);
/// The same on any day.
pub const SHORT: Cond = Cond::Any(&[
    Cond::All(&[Cond::Not(&NOT_ADDED), SHORT_ADDED]),
    Cond::All(&[NOT_ADDED, SHORT_IN_CONTEXT]),
]);
/// The official limit on any day.
pub static LIMIT: Expr = Expr::If(&NOT_ADDED, &CONTEXTUAL, &ADDED);
/// Requests above the limit on any day.
pub static OVER: Expr = Expr::If(&NOT_ADDED, &OVER_IN_CONTEXT, &OVER_ADDED);
/// What is left of the limit on any day.
pub static LEFT: Expr = Expr::If(
    &NOT_ADDED,
    &Expr::Minus(&CONTEXTUAL, &USED),
    &Expr::Minus(&ADDED, &USED),
);

// The transition period.

/// The service throttles by the figures of the transition period.
pub const TRANSITION: Cond = is(&REQUEST_TRANSITION, "yes");
/// A flow of a service principal in context of a Dynamics 365 app.
const PRINCIPAL_IN_D365: Cond = Cond::All(&[is(&LIMIT_OF, "pool"), is(&APP_KIND, "d365"), from("2023-08-01")]);
const POOL_SWITCH: Cond = Cond::Any(&[
    is(&TENANT_POOL, "yes"),
    Cond::All(&[
        Cond::Not(&Cond::Given(&TENANT_POOL)),
        Cond::DayBefore(&CREATED_ON, Date::of("2023-10-20")),
    ]),
]);
static OF_PRINCIPAL: Expr = Expr::If(
    &PRINCIPAL_IN_D365,
    &Expr::If(&POOL_SWITCH, &Expr::Const(10_000_000), &Expr::Const(200_000)),
    &POOL,
);
static HIGH: Expr = Expr::If(
    &is(&FLOW_LICENSE, "flow-group"),
    &Expr::Param(&limits::PROCESS),
    &Expr::Times(&Expr::Param(&limits::HIGH), &STACK),
);
/// Whoever made the flow has left, or nobody owns it: the low profile.
static OF_CREATOR: Expr = Expr::If(&is(&OWNER_KIND, "gone"), &Expr::Param(&limits::LOW), &creator::PROFILE);
static OF_CREATOR_AS_BEFORE: Expr = Expr::If(
    &is(&OWNER_KIND, "gone"),
    &Expr::Param(&limits::LOW),
    &creator::PROFILE_AS_BEFORE,
);
static OF_OWNER: Expr = Expr::If(
    &Cond::All(&[Cond::Given(&OWNER_KIND), is(&OWNER_KIND, "gone")]),
    &Expr::Param(&limits::LOW),
    &owner::PROFILE,
);
static OF_OWNER_AS_BEFORE: Expr = Expr::If(
    &Cond::All(&[Cond::Given(&OWNER_KIND), is(&OWNER_KIND, "gone")]),
    &Expr::Param(&limits::LOW),
    &owner::PROFILE_AS_BEFORE,
);

static OF_HAND: Expr = Expr::If(
    &Cond::All(&[Cond::Reads("X-40"), from("2025-02-11")]),
    &Expr::Const(200_000),
    &Expr::Param(&limits::MANUAL),
);
static MEDIUM_AS_BEFORE: Expr = Expr::Param(&limits::MEDIUM_OLD);

macro_rules! transition {
    ($name:ident, $of_owner:ident, $of_creator:ident, $profile:ident, $medium:ident, $metered:expr, $doc:literal) => {
        #[doc = $doc]
        pub static $name: Expr = Expr::If(
            &Cond::All(&[METERED, from("2025-02-11")]),
            &$metered,
            &Expr::If(
                &is(&LIMIT_OF, "flow-license"),
                &HIGH,
                &Expr::If(
                    &is(&LIMIT_OF, "pool"),
                    &OF_PRINCIPAL,
                    &Expr::If(
                        &is(&LIMIT_OF, "agent"),
                        &Expr::Param(&limits::COPILOT),
                        &Expr::If(
                            &Cond::Any(&[is(&LIMIT_OF, "parent"), is(&TRIGGER, "instant-power-apps")]),
                            &Expr::If(
                                &Cond::All(&[Cond::Reads("X-38"), is(&LIMIT_OF, "parent")]),
                                &$of_owner,
                                &$medium,
                            ),
                            &Expr::If(
                                &BY_HAND,
                                &OF_HAND,
                                &Expr::If(
                                    &is(&LIMIT_OF, "creator"),
                                    &$of_creator,
                                    &Expr::If(
                                        &is(&LIMIT_OF, "row-actors"),
                                        &Expr::LeastGroup(&[&ROW_ACTOR_LICENSES], &row_actors::$profile),
                                        &Expr::If(
                                            &is(&LIMIT_OF, "designated-user"),
                                            &designated::$profile,
                                            &$of_owner,
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        );
    };
}
transition!(
    CEILING,
    OF_OWNER,
    OF_CREATOR,
    PROFILE,
    MEDIUM_FIGURE,
    Expr::If(
        &Cond::Reads("X-26"),
        &Expr::Const(15_000_000),
        &Expr::Param(&limits::METERED)
    ),
    "What the service lets one flow make in the transition period."
);
transition!(
    CEILING_AS_BEFORE,
    OF_OWNER_AS_BEFORE,
    OF_CREATOR_AS_BEFORE,
    PROFILE_AS_BEFORE,
    MEDIUM_AS_BEFORE,
    Expr::Const(15_000_000),
    "The same by the figures that some texts keep printing, and as the FAQ of 2023 prints it."
);
/// Some text prints another figure than the one taken.
pub const PRINTED_OTHERWISE: Cond = Cond::Any(&[
    Cond::All(&[METERED, from("2025-02-11")]),
    Cond::All(&[
        Cond::Not(&METERED),
        Cond::Any(&[
            Cond::All(&[is(&LIMIT_OF, "owner"), owner::PRINTED_OTHERWISE]),
            Cond::All(&[
                is(&LIMIT_OF, "creator"),
                Cond::Not(&is(&OWNER_KIND, "gone")),
                creator::PRINTED_OTHERWISE,
            ]),
            Cond::All(&[is(&LIMIT_OF, "row-actors"), row_actors::PRINTED_OTHERWISE]),
            Cond::All(&[is(&LIMIT_OF, "designated-user"), designated::PRINTED_OTHERWISE]),
            is(&LIMIT_OF, "parent"),
            is(&TRIGGER, "instant-power-apps"),
        ]),
    ]),
]);
/// The meter counts what is above the limit, and no text of the time names a ceiling for such flows.
pub const WITHOUT_CEILING: Cond = Cond::All(&[METERED, Cond::Not(&from("2025-02-11"))]);
/// One flow makes more than the service lets pass in the transition period.
pub const THROTTLED: Cond = Cond::All(&[
    USE_NAMED,
    TRANSITION,
    Cond::Not(&WITHOUT_CEILING),
    Cond::Not(&is_one(&LIMIT_OF, &["person", "given"])),
    from("2021-10-06"),
    Cond::AtLeast(
        Expr::Plus(&DAILY, &Expr::Const(0)),
        Expr::Plus(&CEILING, &Expr::Const(1)),
    ),
]);
/// The same by the figures of the FAQ of 2023.
pub const THROTTLED_AS_PRINTED: Cond = Cond::All(&[
    USE_NAMED,
    TRANSITION,
    Cond::Not(&is_one(&LIMIT_OF, &["person", "given"])),
    Cond::AtLeast(
        Expr::Plus(&DAILY, &Expr::Const(0)),
        Expr::Plus(&CEILING_AS_BEFORE, &Expr::Const(1)),
    ),
]);

//! A child flow uses the license that its parent uses.
//!
//! An automated or scheduled parent: the license of its owner. An instant parent: that of the person who ran it. A parent with a license
//! of its own: that license. A child flow as such is not licensed in addition. Since October 2021 the service looks at somebody else
//! as long as the transition period of the request limits runs; see the rule on the owner of the child.

use super::{
    BY_NON_INTERACTIVE, BY_PRINCIPAL, CHAIN, COVER_UNSTATED, OF_THE_APP, OF_THE_APP_WITH_PLANS, OWNER_OF_IT,
    RIDING_CHILD, RUNNERS_OF_IT, SAME_FOR_OWNERS, SAME_FOR_RUNNERS, SAME_LICENSES, STARTERS_GET_IT, owners, runners,
};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F19, F20, F21, F25, FG26, GH112, R26, S3, S4};

static PER_FLOW: Cond = is(&PARENT_FLOW_LICENSE, "legacy-per-flow");
static PROCESS: Cond = is_one(&PARENT_FLOW_LICENSE, &["process", "legacy-per-flow"]);
static HOSTED: Cond = is_one(&PARENT_FLOW_LICENSE, &["process", "hosted-process", "legacy-per-flow"]);
static MACHINE: Cond = is_one(
    &PARENT_FLOW_LICENSE,
    &["process", "hosted-process", "legacy-per-flow", "inherited-from-machine"],
);
static GROUP_TOO: Cond = is_one(
    &PARENT_FLOW_LICENSE,
    &[
        "process",
        "hosted-process",
        "legacy-per-flow",
        "inherited-from-machine",
        "flow-group",
    ],
);
const fn covered_by(licenses: &'static Cond) -> Then {
    Then::When(licenses, COVERED)
}
const COVERED: &[Then] = &[set(&PARENT_COVERS, "yes")];

static TRANSITION: Cond = is(&REQUEST_TRANSITION, "yes");
static AFTER_TRANSITION: Cond = is(&REQUEST_TRANSITION, "no");
/// While the transition period runs, the service looks at the owner of the child instead.
const BY_THE_TERMS: Then = Then::When(&TRANSITION, &[owners(Axis::Terms), runners(Axis::Terms)]);
const ON_BOTH: Then = Then::When(&AFTER_TRANSITION, &[owners(Axis::Both), runners(Axis::Both)]);
/// The kind of the flow decides, whatever its own trigger is called.
pub(in crate::rules) const NOT_BY_TRIGGER: Then = Then::Suspend(&[
    "trigger-automated-owner-context",
    "trigger-scheduled-owner-context",
    "trigger-instant-invoker-context",
    "trigger-powerapps-invoker-context",
    "trigger-hybrid-selected-item",
    "trigger-dataverse-run-as",
    "trigger-http-request-owner",
    "trigger-copilot-studio-context",
    "run-only-users-each-licensed",
    "in-context-auto-powerapps",
]);
const CHAIN_UNKNOWN: Then = Then::When(
    &CHAIN,
    &[
        Then::Status(Status::NotProven, Axis::Both),
        Then::Note("A calling flow is called by another one. List the flow at the start of that chain instead."),
    ],
);
const NO_PRINCIPAL: Then = Then::When(
    &BY_PRINCIPAL,
    &[
        Then::Status(Status::NotSupported, Axis::Both),
        Then::Note("A calling flow belongs to a service principal, which cannot own flows yet."),
    ],
);
const PRINCIPAL_GAP: Then = Then::When(
    &BY_PRINCIPAL,
    &[
        Then::Status(Status::Gap, Axis::Both),
        Then::Alternative {
            label: "Process license on the flow",
            licenses: &[("power-automate-process", Expr::Of(&ENVIRONMENT_COUNT))],
            note: "Any number of people may use the flow. One license for each environment it runs in.",
        },
    ],
);
const NO_NON_INTERACTIVE: Then = Then::When(
    &BY_NON_INTERACTIVE,
    &[
        Then::Status(Status::NotSupported, Axis::Both),
        Then::Note("A calling flow belongs to a non-interactive user, which cannot own flows."),
    ],
);
const UNSTATED_WARNING: Then = Then::When(
    &COVER_UNSTATED,
    &[Then::Warn(
        "W-PARENT-UNSTATED",
        "Whether the cover of a calling flow that is itself associated, inherited or given by a licensed user reaches its child flows is not stated. The child is judged without it.",
    )],
);
const STARTERS_NEED: Then = Then::When(
    &STARTERS_GET_IT,
    &[Then::Need {
        who: Who::Starters,
        count: Expr::Of(&STARTERS),
        any_of: AnyOf::Accepted(&ACCEPTED),
        held: HeldBy::Fact(&STARTER_LICENSES),
        axis: Axis::Terms,
    }],
);

/// Who pays for a run through each calling flow, and with which licenses.
const PAYERS: Then = Then::Shared(&[
    OWNER_OF_IT,
    RUNNERS_OF_IT,
    SAME_LICENSES,
    SAME_FOR_OWNERS,
    SAME_FOR_RUNNERS,
]);
/// The terms look at the calling flow; the service does so once the transition period is over.
const WHOSE: Then = Then::Shared(&[BY_THE_TERMS, ON_BOTH]);
/// Until service principals could own flows.
const NO_PRINCIPALS_YET: Then = Then::Shared(&[NOT_BY_TRIGGER, CHAIN_UNKNOWN, NO_PRINCIPAL]);
/// Since the first Process licenses.
const SINCE_PROCESS: Then = Then::Shared(&[
    BY_THE_TERMS,
    ON_BOTH,
    STARTERS_NEED,
    NOT_BY_TRIGGER,
    CHAIN_UNKNOWN,
    PRINCIPAL_GAP,
    NO_NON_INTERACTIVE,
    UNSTATED_WARNING,
]);

/// `child-inherits-parent-context`
pub static CHILD_INHERITS_PARENT_CONTEXT: Rule = Rule {
    id: "child-inherits-parent-context",
    aliases: &[],
    title: "A child flow uses the license of its parent",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2021-10-06"),
            editions: Edition::ALL,
            statement: prose(
                "A flow that is used only as a child is not licensed in addition: whoever licenses a run of the calling flow licenses the child.",
            ),
            cites: &[
                GH112.at("Answer of the staff"),
                F19.at("Power Automate per flow plan"),
                F20.at("Power Automate per flow plan"),
                S3.at("Power Automate"),
            ],
            when: RIDING_CHILD,
            then: &[
                covered_by(&PER_FLOW),
                PAYERS,
                OF_THE_APP_WITH_PLANS,
                owners(Axis::Both),
                runners(Axis::Both),
                NO_PRINCIPALS_YET,
            ],
        },
        Version {
            in_force: Period::between("2021-10-06", "2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "A child flow uses the license of its parent: of the owner of an automated or scheduled one, of the person who ran an instant one, or the per flow license on it.",
            ),
            cites: &[F21.at("Who needs to purchase a premium license?")],
            when: RIDING_CHILD,
            then: &[
                covered_by(&PER_FLOW),
                PAYERS,
                OF_THE_APP_WITH_PLANS,
                WHOSE,
                NO_PRINCIPALS_YET,
            ],
        },
        Version {
            in_force: Period::between("2023-08-01", "2024-05-01"),
            editions: Edition::ALL,
            statement: prose(
                "A child flow uses the license of its parent: of the owner of an automated or scheduled one, of the person who ran an instant one, or the Process or per flow license on it.",
            ),
            cites: &[S4.at("Who needs to purchase a premium license?")],
            when: RIDING_CHILD,
            then: &[covered_by(&PROCESS), PAYERS, OF_THE_APP_WITH_PLANS, SINCE_PROCESS],
        },
        Version {
            in_force: Period::between("2024-05-01", "2024-10-01"),
            editions: Edition::ALL,
            statement: prose(
                "A child flow uses the license of its parent: of the owner of an automated or scheduled one, of the person who ran an instant one, or the Process, Hosted Process or per flow license on it.",
            ),
            cites: &[S4.at("Who needs to purchase a premium license?")],
            when: RIDING_CHILD,
            then: &[covered_by(&HOSTED), PAYERS, OF_THE_APP_WITH_PLANS, SINCE_PROCESS],
        },
        Version {
            in_force: Period::between("2024-10-01", "2025-06-03"),
            editions: Edition::ALL,
            statement: prose(
                "A child flow uses the license of its parent: of the owner of an automated or scheduled one, of the person who ran an instant one, or the Process, Hosted Process or per flow license on it. Plan 1 and Plan 2 are over.",
            ),
            cites: &[S4.at("Who needs to purchase a premium license?")],
            when: RIDING_CHILD,
            then: &[covered_by(&HOSTED), PAYERS, OF_THE_APP, SINCE_PROCESS],
        },
        Version {
            in_force: Period::between("2025-06-03", "2026-07-30"),
            editions: Edition::ALL,
            statement: prose(
                "A child flow uses the license of its parent: of the owner of an automated or scheduled one, of the person who ran an instant one, or the license on it, one inherited from a machine included.",
            ),
            cites: &[
                F25.at("Who needs to purchase a premium license?"),
                F25.at("Whose Power Platform request limits are used?"),
            ],
            when: RIDING_CHILD,
            then: &[covered_by(&MACHINE), PAYERS, OF_THE_APP, SINCE_PROCESS],
        },
        Version {
            in_force: Period::between("2026-07-30", "2026-08-02"),
            editions: Edition::ALL,
            statement: prose(
                "A child flow uses the license of its parent: of the owner of an automated or scheduled one, of the person who ran an instant one, or the license on it. The first text on flow groups includes child runs.",
            ),
            cites: &[
                FG26.at("Flow groups"),
                F25.at("Who needs to purchase a premium license?"),
            ],
            when: RIDING_CHILD,
            then: &[covered_by(&GROUP_TOO), PAYERS, OF_THE_APP, SINCE_PROCESS],
        },
        Version {
            in_force: Period::from("2026-08-02"),
            editions: Edition::ALL,
            statement: prose(
                "A child flow uses the license of its parent: of the owner of an automated or scheduled one, of the person who ran an instant one, or the license on it. A flow group covers its members only.",
            ),
            cites: &[
                F25.at("Who needs to purchase a premium license?"),
                R26.at("Child flows"),
            ],
            when: RIDING_CHILD,
            then: &[covered_by(&MACHINE), PAYERS, OF_THE_APP, SINCE_PROCESS],
        },
    ],
    example: Example {
        story: prose(
            "A button of Lotte, pressed by four people with Power Automate Premium, calls a premium child flow that she owns as well. She has Office 365 E3; the transition period is taken as over.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"kind": "child-flow", "trigger": "child-call", "connectors": ["sap"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-name": "Lotte", "owner-licenses": ["m365"], "request-transition": "no", "parents": [{"trigger": "instant-button", "connectors": ["standard"], "ownerKind": "human", "ownerName": "Lotte", "ownerLicenses": ["m365"], "flowLicense": "none", "runners": 4, "runnerLicenses": ["power-automate-premium"]}], "starters-receive-output": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("The licenses of the four who press the button cover the child as well."),
    },
};

//! Whose limit counts.

use super::about::*;
use super::{from, named};
use crate::engine::prelude::*;
use crate::rules::facts::*;

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

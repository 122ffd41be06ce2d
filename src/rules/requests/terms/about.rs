//! What the case is about: a person, an application, a flow or a bare limit, and whether requests are asked for at all.

use super::super::limits;
use super::named;
use crate::engine::prelude::*;
use crate::rules::facts::*;

/// Somebody has said something about a flow.
const FLOW_NAMED: Cond = Cond::Any(&[
    Cond::Any(&named(&TRIGGER)),
    Cond::Any(&named(&FLOW_LICENSE)),
    Cond::Any(&named(&OWNER_KIND)),
    Cond::Any(&named(&OWNER_LICENSES)),
    Cond::Any(&named(&RUNNER_LICENSES)),
]);
const PERSON_NAMED: Cond = Cond::Any(&named(&PERSON_LICENSES));
/// The limit itself is given.
pub const LIMIT_GIVEN: Cond = Cond::Given(&REQUEST_LIMIT);
/// How many requests are above the limit is known already, whatever the limit is.
pub const ABOVE_GIVEN: Cond = Cond::Given(&REQUESTS_ABOVE_LIMIT);
/// Something about the limit is given that spares the question whose it is.
const SAID: Cond = Cond::Any(&[LIMIT_GIVEN, ABOVE_GIVEN]);
/// It is about a person in apps.
pub const PERSON: Cond = Cond::Any(&[
    PERSON_NAMED,
    Cond::All(&[Cond::Not(&FLOW_NAMED), Cond::Not(&SAID), is(&REQUEST_SOURCE, "person")]),
]);
/// It is about an application as such, not about a flow of one.
pub const APPLICATION: Cond = Cond::All(&[
    Cond::Not(&PERSON_NAMED),
    Cond::Not(&FLOW_NAMED),
    Cond::Not(&SAID),
    is(&REQUEST_SOURCE, "application"),
]);
/// It is about a flow.
pub const FLOW: Cond = Cond::All(&[
    Cond::Not(&PERSON_NAMED),
    Cond::Any(&[
        FLOW_NAMED,
        is(&ABOUT_REQUESTS, "no"),
        Cond::All(&[Cond::Not(&SAID), is(&REQUEST_SOURCE, "flow")]),
    ]),
]);
/// Nothing but the limit, or what is above it, is known.
pub const BARE_LIMIT: Cond = Cond::All(&[SAID, Cond::Not(&PERSON_NAMED), Cond::Not(&FLOW_NAMED)]);

/// There is a limit to name, not only what is above it.
pub static WITH_A_LIMIT: Cond = Cond::Any(&[LIMIT_GIVEN, Cond::Not(&ABOVE_GIVEN), PERSON_NAMED]);

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
pub const ASKED: Cond = Cond::All(&[
    UNTIL_SAID,
    Cond::Any(&[is(&ABOUT_REQUESTS, "yes"), USE_NAMED, ABOVE_GIVEN]),
]);
/// No text of the time gives a figure.
pub const NO_FIGURE: Cond = Cond::All(&[is(&LIMIT_OF, "agent"), Cond::Not(&limits::ARE_RAISED)]);

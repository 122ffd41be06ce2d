//! What a case is about: one flow, or the limits, lists and reports of the service.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow;

/// An answer is given that speaks of a limit, a list, a report or a trial.
const SPECIAL: Cond = Cond::Any(&[
    Cond::Given(&THROTTLED_DAYS),
    Cond::Given(&DAYS_SINCE_LAST_TRIGGER),
    Cond::Given(&AT_RISK_FLOWS),
    Cond::Given(&REPORT_EMPTY_ON),
    Cond::Given(&PREMIUM_FLOWS),
    Cond::Given(&STILL_LISTED),
    Cond::Given(&LICENSE_ASSIGNED_ON),
    Cond::All(&[Cond::Given(&TRIAL_KIND), Cond::Not(&Cond::Given(&TRIGGER))]),
]);
/// It takes the question to know what it is about: it was asked, or no answer tells.
const OPEN: Cond = Cond::Any(&[
    Cond::Given(&ENFORCEMENT_TOPIC),
    Cond::Not(&Cond::Any(&[SPECIAL, Cond::Given(&TRIGGER)])),
]);
/// A flow above its request limit.
pub const THROTTLED: Cond = Cond::Any(&[
    Cond::Given(&THROTTLED_DAYS),
    Cond::All(&[OPEN, is(&ENFORCEMENT_TOPIC, "throttled")]),
]);
/// A flow that does not run.
pub const DORMANT: Cond = Cond::Any(&[
    Cond::Given(&DAYS_SINCE_LAST_TRIGGER),
    Cond::All(&[OPEN, is(&ENFORCEMENT_TOPIC, "dormant")]),
]);
/// A report that lists nothing.
pub const REPORT: Cond = Cond::Any(&[
    Cond::All(&[Cond::Given(&REPORT_EMPTY_ON), Cond::DayGiven(&REPORT_EMPTY_ON)]),
    Cond::Given(&PREMIUM_FLOWS),
    Cond::All(&[OPEN, is(&ENFORCEMENT_TOPIC, "report")]),
]);
/// The list of flows at risk. Nobody is asked for the topic here.
pub const LIST: Cond = Cond::Any(&[
    Cond::Given(&AT_RISK_FLOWS),
    Cond::All(&[Cond::Given(&ENFORCEMENT_TOPIC), is(&ENFORCEMENT_TOPIC, "list")]),
]);
/// A flow that is still listed. Nobody is asked for the topic here.
pub const REFRESH: Cond = Cond::Any(&[
    Cond::Given(&STILL_LISTED),
    Cond::Given(&LICENSE_ASSIGNED_ON),
    Cond::All(&[Cond::Given(&ENFORCEMENT_TOPIC), is(&ENFORCEMENT_TOPIC, "refresh")]),
]);
/// A trial and nothing else. Nobody is asked for the topic here.
pub const TRIAL: Cond = Cond::Any(&[
    Cond::All(&[
        Cond::Given(&TRIAL_KIND),
        Cond::Not(&Cond::Given(&TRIGGER)),
        Cond::Not(&Cond::Given(&ENFORCEMENT_TOPIC)),
    ]),
    Cond::All(&[Cond::Given(&ENFORCEMENT_TOPIC), is(&ENFORCEMENT_TOPIC, "trial")]),
]);
/// A flow is judged, and nothing besides.
pub const A_FLOW: Cond = Cond::Any(&[
    Cond::All(&[Cond::Given(&ENFORCEMENT_TOPIC), is(&ENFORCEMENT_TOPIC, "flow")]),
    Cond::All(&[
        Cond::Not(&Cond::Given(&ENFORCEMENT_TOPIC)),
        Cond::Given(&TRIGGER),
        Cond::Not(&SPECIAL),
    ]),
]);
/// The rules about a flow do not speak: for rules that are among them.
pub static NO_FLOW: [Then; 1] = [Then::Silence(&flow::RULES)];
/// No flow is judged besides.
static NOT_A_FLOW: Cond = Cond::Any(&[
    Cond::All(&[Cond::Not(&Cond::Given(&ENFORCEMENT_TOPIC)), SPECIAL]),
    Cond::Not(&is(&ENFORCEMENT_TOPIC, "flow")),
]);
/// The rules about a flow do not speak unless the case is about a flow as well.
pub const NOTHING_ELSE: Then = Then::When(&NOT_A_FLOW, &[Then::Silence(&flow::RULES)]);
/// No list or delay was written down yet.
pub const UNWRITTEN: Then = Then::When(
    &Cond::Not(&Cond::Given(&TRIGGER)),
    &[
        Then::Silence(&flow::RULES),
        Then::Status(Status::NotProven, Axis::Both),
        Then::Note("No text of that time speaks of such a list, or of how soon it changes."),
    ],
);
/// The same where a flow that is described is always judged.
pub const NO_FLOW_DESCRIBED: Then = Then::When(&Cond::Not(&Cond::Given(&TRIGGER)), &[Then::Silence(&flow::RULES)]);

//! Do the limits of several licenses add up?
//!
//! Until 7 September 2026 base licenses of different product lines do, officially: Microsoft 365 and Dynamics 365 Enterprise give 46,000. Within one line
//! only the largest counts, and a license that is attached to another adds nothing. While the transition period runs, a flow gets the highest profile, no sum. Since
//! 8 September 2026 nothing adds up: a flow has the limit of the license in whose context it runs. The sum then tells what a person may use over all products.

use super::holders::{creator, designated, owner, runners};
use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{API20B, F21, F25, R25, R26, S4};

/// Several licenses are held.
pub(in crate::rules) const SEVERAL: Cond = Cond::Any(&[
    SEVERAL_PRODUCTS,
    Cond::All(&[
        FLOW,
        ASKED,
        Cond::Any(&[
            Cond::All(&[is(&LIMIT_OF, "owner"), owner::TWO_OF_A_LINE]),
            Cond::All(&[is(&LIMIT_OF, "creator"), creator::TWO_OF_A_LINE]),
            Cond::All(&[is(&LIMIT_OF, "runners"), Cond::Sure(&runners::TWO_OF_A_LINE)]),
            Cond::All(&[is(&LIMIT_OF, "designated-user"), designated::TWO_OF_A_LINE]),
        ]),
    ]),
]);
/// They are of several product lines.
const SEVERAL_PRODUCTS: Cond = Cond::All(&[
    FLOW,
    ASKED,
    Cond::Any(&[
        Cond::All(&[is(&LIMIT_OF, "owner"), owner::SEVERAL_LINES]),
        Cond::All(&[is(&LIMIT_OF, "creator"), creator::SEVERAL_LINES]),
        Cond::All(&[is(&LIMIT_OF, "runners"), Cond::Sure(&runners::SEVERAL_LINES)]),
        Cond::All(&[is(&LIMIT_OF, "designated-user"), designated::SEVERAL_LINES]),
    ]),
]);

/// `request-limit-stacking`
pub static REQUEST_LIMIT_STACKING: Rule = Rule {
    id: "request-limit-stacking",
    aliases: &[],
    title: "Limits of several licenses",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2026-09-08"),
            editions: Edition::ALL,
            statement: prose(
                "The official limits of base licenses of different product lines add up; within one line only the largest counts, and an attached license adds nothing. While the transition period runs, a flow gets the highest profile.",
            ),
            cites: &[
                API20B.at("Limits"),
                F21.at("How do Power Automate license plans work?"),
                S4.at("How do Power Automate license plans work?"),
                R25.at("Other details"),
                F25.at("How do Power Automate license plans work?"),
            ],
            when: SEVERAL,
            then: &[],
        },
        Version {
            in_force: Period::from("2026-09-08"),
            editions: &[Edition::Current],
            statement: prose(
                "A flow has the limit of the license in whose context it runs. Limits are not added up, neither now nor after the transition period.",
            ),
            cites: &[R26.at("Limits by license context"), R26.at("Transition period")],
            when: SEVERAL,
            then: &[Then::When(
                &SEVERAL_PRODUCTS,
                &[Then::Number("requestLimitTotal", Expr::Plus(&ADDED, &Expr::Const(0)))],
            )],
        },
    ],
    example: Example {
        story: prose("An owner holds Microsoft 365 and Finance. The flow serves Finance, on 14 Oct 2026."),
        questionnaire: "requests",
        as_of: "2026-10-14",
        answers: prose(
            r#"{"trigger": "automated", "owner-kind": "human", "owner-licenses": ["m365", {"id": "d365-enterprise", "product": "finance"}], "flow-license": "none", "license-context": "d365", "daily-requests": 12000, "other-flows-requests": 0, "environment-metered": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("40,000 in the context of Dynamics 365. The 6,000 of Microsoft 365 are for other flows."),
    },
};

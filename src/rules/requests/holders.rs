//! The limits of one holder of licenses, by product line: as a sum, by context, and in the transition period.
//!
//! Written once and stamped out for each fact that holds licenses, since a fact is no parameter of a number.

use super::limits;
use super::terms::{DAILY, PERSON, REPORTED};
use crate::engine::prelude::*;
use crate::rules::facts::*;

const NONE: Expr = Expr::Const(0);
/// App passes: as many as somebody says, else one while one is enough.
pub static PASSES: Expr = Expr::If(
    &Cond::Any(&[
        Cond::Given(&PASSES_HELD),
        Cond::Open(&PASSES_HELD),
        Cond::All(&[
            Cond::Any(&[PERSON, is(&ABOUT_REQUESTS, "yes")]),
            Cond::Not(&REPORTED),
            Cond::Not(&ONE_FIGURE),
            Cond::Sure(&Cond::AtLeast(
                Expr::Plus(&DAILY, &Expr::Const(0)),
                Expr::Plus(&limits::OF_PASS, &Expr::Const(1)),
            )),
        ]),
    ]),
    &Expr::Of(&PASSES_HELD),
    &Expr::Const(1),
);
/// Passes bring one figure however many they are, unless the other reading is taken.
const ONE_FIGURE: Cond = Cond::Any(&[
    Cond::All(&[limits::ARE_RAISED, Cond::Not(&Cond::Reads("D-41"))]),
    Cond::All(&[Cond::Not(&limits::ARE_RAISED), Cond::Reads("D-28")]),
]);
/// The medium profile, by the reading taken.
pub static MEDIUM_FIGURE: Expr = Expr::If(
    &Cond::Reads("X-27"),
    &Expr::Param(&limits::MEDIUM_OLD),
    &Expr::Param(&limits::MEDIUM),
);
static MEDIUM_APPS_FIGURE: Expr = Expr::If(
    &Cond::Reads("X-27"),
    &Expr::Param(&limits::MEDIUM_OLD),
    &Expr::Param(&limits::MEDIUM_APPS),
);
static LOW_FIGURE: Expr = Expr::Param(&limits::LOW);
/// What a pass gives: each its own until October 2021, then one figure. The article of March 2020 knows one figure as well.
static PASS_LIMIT: Expr = Expr::If(&ONE_FIGURE, &limits::OF_PASS, &Expr::Times(&limits::OF_PASS, &PASSES));
/// Before October 2021 no text names a figure for the old plans: between that of Microsoft 365 and that of per user.
static OLD_PLAN: Expr = Expr::If(
    &limits::ARE_RAISED,
    &Expr::Param(&limits::OLD_PLAN),
    &Expr::Between(&limits::OF_M365, &limits::OF_AUTOMATE),
);
static APPS_PLAN_1: Expr = Expr::If(
    &limits::ARE_RAISED,
    &Expr::Param(&limits::APPS_PLAN_1),
    &Expr::Between(&limits::OF_M365, &limits::OF_APPS),
);
/// The old plans are usable.
const PLANS_USABLE: Cond = Cond::Not(&Cond::AsOfFrom(Date::of("2024-10-01")));

const AUTOMATE: &[&str] = &[
    "power-automate-premium",
    "power-automate-per-user",
    "power-automate-per-user-rpa",
];
const PLANS: &[&str] = &["power-automate-plan-1", "power-automate-plan-2"];
const D365: &[&str] = &["d365-enterprise", "d365-professional", "d365-team-member"];
const APPS: &[&str] = &[
    "power-apps-premium",
    "power-apps-per-app",
    "power-apps-plan-1",
    "power-apps-plan-2",
];
const FREE: &[&str] = &[
    "power-automate-free",
    "power-automate-trial",
    "power-apps-trial",
    "developer-plan",
];
/// Plans of the medium profile besides Power Apps.
const MEDIUM: &[&str] = &[
    "power-automate-premium",
    "power-automate-per-user",
    "power-automate-per-user-rpa",
    "d365-enterprise",
    "d365-professional",
];

macro_rules! holder {
    ($module:ident, $held:ident) => {
        /// The limits of whoever holds these licenses.
        pub mod $module {
            use super::*;

            static M365_LINE: Expr = Expr::If(&each_bases(&$held, &["m365"]), &limits::OF_M365, &NONE);
            static AUTOMATE_LINE: Expr = Expr::If(
                &each_bases(&$held, AUTOMATE),
                &limits::OF_AUTOMATE,
                &Expr::If(
                    &Cond::All(&[PLANS_USABLE, each_bases(&$held, PLANS)]),
                    &OLD_PLAN,
                    &NONE,
                ),
            );
            /// Power Apps.
            pub static APPS_LINE: Expr = first_of!(
                (each_bases(&$held, &["power-apps-premium"]), limits::OF_APPS),
                (
                    Cond::All(&[PLANS_USABLE, each_bases(&$held, &["power-apps-plan-2"])]),
                    OLD_PLAN
                ),
                (each_bases(&$held, &["power-apps-per-app"]), PASS_LIMIT),
                (
                    Cond::All(&[PLANS_USABLE, each_bases(&$held, &["power-apps-plan-1"])]),
                    APPS_PLAN_1
                ),
                NONE
            );
            /// Dynamics 365: the largest base license, whatever is attached to it.
            pub static D365_LINE: Expr = first_of!(
                (
                    each_bases(&$held, &["d365-enterprise"]),
                    limits::OF_D365_ENTERPRISE
                ),
                (
                    each_bases(&$held, &["d365-professional"]),
                    limits::OF_D365_PROFESSIONAL
                ),
                (each_bases(&$held, &["d365-team-member"]), limits::OF_D365_TEAM),
                NONE
            );
            /// Free licenses and trials add nothing; they count where nothing else is held.
            static FREE_LINE: Expr = Expr::If(&each_holds(&$held, FREE), &limits::OF_FREE, &NONE);
            static STANDALONE: Expr = Expr::Plus(&M365_LINE, &AUTOMATE_LINE);
            static IN_APPS: Expr = Expr::Plus(&APPS_LINE, &D365_LINE);
            static PAID: Expr = Expr::Plus(&STANDALONE, &IN_APPS);
            /// Each paid base license by itself, two of one line included.
            static PER_USER: Expr = Expr::If(
                &each_bases(&$held, &["power-automate-per-user"]),
                &limits::OF_AUTOMATE,
                &NONE,
            );
            static PER_USER_RPA: Expr = Expr::If(
                &each_bases(&$held, &["power-automate-per-user-rpa"]),
                &limits::OF_AUTOMATE,
                &NONE,
            );
            static AUTOMATE_PREMIUM: Expr = Expr::If(
                &each_bases(&$held, &["power-automate-premium"]),
                &limits::OF_AUTOMATE,
                &NONE,
            );
            static AUTOMATE_PLANS: Expr = Expr::If(
                &Cond::All(&[PLANS_USABLE, each_bases(&$held, PLANS)]),
                &OLD_PLAN,
                &NONE,
            );
            static EACH_AUTOMATE: Expr = Expr::Plus(
                &Expr::Plus(&PER_USER, &PER_USER_RPA),
                &Expr::Plus(&AUTOMATE_PREMIUM, &AUTOMATE_PLANS),
            );
            static APPS_PREMIUM: Expr = Expr::If(
                &each_bases(&$held, &["power-apps-premium"]),
                &limits::OF_APPS,
                &NONE,
            );
            static APPS_PASS: Expr = Expr::If(&each_bases(&$held, &["power-apps-per-app"]), &PASS_LIMIT, &NONE);
            static APPS_PLANS: Expr = Expr::Plus(
                &Expr::If(
                    &Cond::All(&[PLANS_USABLE, each_bases(&$held, &["power-apps-plan-1"])]),
                    &APPS_PLAN_1,
                    &NONE,
                ),
                &Expr::If(
                    &Cond::All(&[PLANS_USABLE, each_bases(&$held, &["power-apps-plan-2"])]),
                    &OLD_PLAN,
                    &NONE,
                ),
            );
            static EACH_APPS: Expr = Expr::Plus(&Expr::Plus(&APPS_PREMIUM, &APPS_PASS), &APPS_PLANS);
            static D365_ENTERPRISE: Expr = Expr::If(
                &each_bases(&$held, &["d365-enterprise"]),
                &limits::OF_D365_ENTERPRISE,
                &NONE,
            );
            static D365_OTHERS: Expr = Expr::Plus(
                &Expr::If(
                    &each_bases(&$held, &["d365-professional"]),
                    &limits::OF_D365_PROFESSIONAL,
                    &NONE,
                ),
                &Expr::If(
                    &each_bases(&$held, &["d365-team-member"]),
                    &limits::OF_D365_TEAM,
                    &NONE,
                ),
            );
            static EACH_D365: Expr = Expr::Plus(&D365_ENTERPRISE, &D365_OTHERS);
            static EACH: Expr = Expr::Plus(
                &Expr::Plus(&M365_LINE, &EACH_AUTOMATE),
                &Expr::Plus(&EACH_APPS, &EACH_D365),
            );
            /// Paid base licenses alone.
            pub static COUNTED: Expr = Expr::If(&Cond::Reads("D-40"), &EACH, &PAID);
            /// Base licenses of different product lines, added up.
            pub static SUM: Expr = Expr::Max(&COUNTED, &FREE_LINE);
            static LARGER: Expr = Expr::Max(&M365_LINE, &AUTOMATE_LINE);
            /// Outside apps: Power Automate, Microsoft 365 or what is free.
            pub static ELSEWHERE: Expr = Expr::Max(&LARGER, &FREE_LINE);
            const STANDS_ALONE: Cond = Cond::Any(&[each_bases(&$held, &["m365"]), each_bases(&$held, AUTOMATE)]);
            const OUTSIDE_APPS: Cond = Cond::Any(&[STANDS_ALONE, each_holds(&$held, FREE)]);
            /// Licenses of several contexts are held, so it matters in which the requests are made.
            pub const SEVERAL_CONTEXTS: Cond = Cond::Any(&[
                Cond::All(&[each_bases(&$held, D365), each_bases(&$held, APPS)]),
                Cond::All(&[each_bases(&$held, D365), OUTSIDE_APPS]),
                Cond::All(&[each_bases(&$held, APPS), OUTSIDE_APPS]),
            ]);
            /// Base licenses of several product lines are held, or an attached one that adds nothing.
            pub const SEVERAL_LINES: Cond = Cond::Any(&[
                Cond::All(&[each_bases(&$held, &["m365"]), each_bases(&$held, AUTOMATE)]),
                Cond::All(&[each_bases(&$held, D365), each_bases(&$held, APPS)]),
                Cond::All(&[each_bases(&$held, D365), STANDS_ALONE]),
                Cond::All(&[each_bases(&$held, APPS), STANDS_ALONE]),
            ]);
            /// Two licenses of one product line are held.
            pub const TWO_OF_A_LINE: Cond = Cond::Any(&[
                Cond::All(&[
                    each_bases(&$held, &["power-automate-premium"]),
                    each_bases(
                        &$held,
                        &["power-automate-per-user", "power-automate-per-user-rpa"],
                    ),
                ]),
                Cond::All(&[
                    each_bases(&$held, &["power-automate-per-user"]),
                    each_bases(&$held, &["power-automate-per-user-rpa"]),
                ]),
                Cond::All(&[
                    each_bases(&$held, &["power-apps-premium"]),
                    each_bases(&$held, &["power-apps-per-app"]),
                ]),
                Cond::All(&[
                    each_bases(&$held, &["d365-enterprise"]),
                    each_bases(&$held, &["d365-professional", "d365-team-member"]),
                ]),
                Cond::All(&[
                    each_bases(&$held, &["d365-professional"]),
                    each_bases(&$held, &["d365-team-member"]),
                ]),
            ]);
            /// Each of them holds a license of Dynamics 365.
            pub const HAS_D365: Cond = each_bases(&$held, D365);
            /// Each of them holds a license of Power Apps.
            pub const HAS_APPS: Cond = each_bases(&$held, APPS);
            static IN_D365: Expr = Expr::If(&HAS_D365, &D365_LINE, &ELSEWHERE);
            static IN_POWER_APPS: Expr = Expr::If(&HAS_APPS, &APPS_LINE, &ELSEWHERE);
            /// Power Automate Premium would answer for the requests, once nothing is added: they are made outside the apps
            /// whose licenses are held.
            pub const PREMIUM_COUNTS: Cond = Cond::Any(&[
                is_one(&LICENSE_CONTEXT, &["power-automate", "m365"]),
                Cond::All(&[Cond::Not(&HAS_D365), Cond::Not(&HAS_APPS)]),
                Cond::All(&[is(&LICENSE_CONTEXT, "d365"), Cond::Not(&HAS_D365)]),
                Cond::All(&[IN_CONTEXT_OF_APPS, Cond::Not(&HAS_APPS)]),
            ]);
            /// One figure by the context in which the requests are made; nothing is added.
            pub static BY_CONTEXT: Expr = Expr::If(
                &SEVERAL_CONTEXTS,
                &Expr::If(
                    &IN_CONTEXT_OF_APPS,
                    &IN_POWER_APPS,
                    &Expr::If(&is(&LICENSE_CONTEXT, "d365"), &IN_D365, &ELSEWHERE),
                ),
                &Expr::Max(&Expr::Max(&APPS_LINE, &D365_LINE), &ELSEWHERE),
            );
            /// A license of the medium profile is held; of the old plans, while they are usable.
            const HAS_MEDIUM: Cond = Cond::Any(&[
                each_holds(&$held, MEDIUM),
                Cond::All(&[PLANS_USABLE, each_holds(&$held, &["power-automate-plan-2"])]),
            ]);
            /// A license of Power Apps of the medium profile is held.
            const HAS_MEDIUM_APPS: Cond = Cond::Any(&[
                each_holds(&$held, &["power-apps-premium"]),
                Cond::All(&[PLANS_USABLE, each_holds(&$held, &["power-apps-plan-2"])]),
            ]);
            /// The profile of a flow in the transition period.
            pub static PROFILE: Expr = first_of!(
                (
                    Cond::Any(&[
                        HAS_MEDIUM,
                        Cond::All(&[
                            Cond::Reads("X-39"),
                            PLANS_USABLE,
                            each_holds(&$held, &["power-automate-plan-1"]),
                        ]),
                    ]),
                    MEDIUM_FIGURE
                ),
                (HAS_MEDIUM_APPS, MEDIUM_APPS_FIGURE),
                (
                    Cond::All(&[Cond::Reads("X-25"), each_holds(&$held, &["d365-team-member"])]),
                    Expr::Param(&limits::TEAM_OLD)
                ),
                LOW_FIGURE
            );
            /// The same by the figures that some texts keep printing.
            pub static PROFILE_AS_BEFORE: Expr = first_of!(
                (HAS_MEDIUM, Expr::Param(&limits::MEDIUM_OLD)),
                (HAS_MEDIUM_APPS, Expr::Param(&limits::MEDIUM_OLD)),
                (
                    each_holds(&$held, &["d365-team-member"]),
                    Expr::Param(&limits::TEAM_OLD)
                ),
                Expr::Param(&limits::LOW)
            );
            /// Texts print another figure for the profile.
            pub const PRINTED_OTHERWISE: Cond = Cond::Any(&[
                HAS_MEDIUM,
                HAS_MEDIUM_APPS,
                each_holds(&$held, &["d365-team-member"]),
            ]);
        }
    };
}

/// The flow or the requests belong to an app of Power Apps: by answer, or because the app starts the flow.
pub const IN_CONTEXT_OF_APPS: Cond = Cond::Any(&[
    is(&LICENSE_CONTEXT, "power-apps"),
    Cond::All(&[
        Cond::Not(&Cond::Given(&LICENSE_CONTEXT)),
        Cond::Given(&TRIGGER),
        is(&TRIGGER, "instant-power-apps"),
    ]),
]);

holder!(owner, OWNER_LICENSES);
holder!(runners, RUNNER_LICENSES);
holder!(row_actors, ROW_ACTOR_LICENSES);
holder!(creator, CREATOR_LICENSES);
holder!(coowner, COOWNER_LICENSES);
holder!(designated, DESIGNATED_USER_LICENSES);
holder!(person, PERSON_LICENSES);
holder!(calling_owner, PARENT_OWNER_LICENSES);
holder!(calling_runners, PARENT_RUNNER_LICENSES);

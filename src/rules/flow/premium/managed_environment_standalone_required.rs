//! In a managed environment Microsoft 365 is never enough, not even for a standard flow.
//!
//! The owner of an automated or scheduled flow, or each person who runs an instant one, needs a standalone license, or the flow a
//! Process license. Which licenses count has changed: Power Automate per user and Premium always did, the full Dynamics 365
//! licenses as listed since March 2023, Team Members since January 2025, and since March 2025 Power Apps Premium as well. The
//! Developer Plan counted in developer environments until September 2023; a trial counts for 30 days. Pay-as-you-go never
//! satisfies the condition for flows. A premium flow still needs what a premium flow needs everywhere. A block by the service is
//! announced for apps, none for flows.

use super::sets::SOMEBODY_SHORT;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{DEVP, ME22, ME23, ME23B, ME25A, ME25A2, ME25B, ME26, ME26A, ME26B, MEBLOG};

static STANDARD_STEPS: Cond = is(&PREMIUM, "no");
/// An app starts the standard flow, so the license of that app is accepted.
static IN_APP: Cond = Cond::All(&[is(&PREMIUM, "no"), is(&TRIGGER, "instant-power-apps")]);
const RIGHTS_OF_THE_APP: &[&str] = &[
    "power-apps-premium",
    "power-apps-per-app",
    "d365-enterprise",
    "d365-team-member",
];
/// The flow belongs to the application that a Professional license is for.
static OWN_APPLICATION: Cond = Cond::All(&[is(&PREMIUM, "no"), is(&APP_KIND, "d365")]);
static DEVELOPER: Cond = Cond::All(&[is(&PREMIUM, "no"), is(&ENVIRONMENT_TYPE, "developer")]);
static FRESH_TRIAL: Cond = Cond::All(&[is(&PREMIUM, "no"), Cond::Not(&Cond::DayReached(&TRIAL_STARTED_ON, 30))]);
static OLD_TRIAL: Cond = Cond::DayReached(&TRIAL_STARTED_ON, 30);
/// Nothing but the app meter stands behind the run.
static APP_METER: Cond = Cond::All(&[
    is(&PREMIUM, "no"),
    is(&SETTLED_BY, "none"),
    is(&TRIGGER, "instant-power-apps"),
    Cond::Sure(&is(&ENVIRONMENT_METERED, "yes")),
    has(&ENVIRONMENT_METERS, "apps"),
    Cond::Not(&has_one(&RUNNER_LICENSES, QUALIFYING)),
]);
const QUALIFYING: &[&str] = &[
    "power-automate-premium",
    "power-automate-per-user",
    "power-automate-per-user-rpa",
    "power-apps-premium",
    "power-apps-per-app",
    "d365-enterprise",
    "d365-team-member",
];
const STRONG: &[&str] = &[
    "power-automate-premium",
    "power-automate-per-user",
    "power-automate-per-user-rpa",
];
/// The person whose license counts has this one, and none that counts anyway.
const fn relies(on: &'static [Cond; 3]) -> Cond {
    Cond::All(on)
}
static RELIES_ON_D365: Cond = Cond::All(&[
    is(&PREMIUM, "no"),
    is(&SETTLED_BY, "none"),
    Cond::Any(&[
        relies(&[
            is(&CONTEXT, "owner"),
            has(&OWNER_LICENSES, "d365-enterprise"),
            Cond::Not(&has_one(&OWNER_LICENSES, STRONG)),
        ]),
        relies(&[
            is(&CONTEXT, "invokers"),
            has(&RUNNER_LICENSES, "d365-enterprise"),
            Cond::Not(&has_one(&RUNNER_LICENSES, STRONG)),
        ]),
    ]),
]);
static RELIES_ON_DEVELOPER_PLAN: Cond = Cond::All(&[
    is(&PREMIUM, "no"),
    is(&SETTLED_BY, "none"),
    is(&ENVIRONMENT_TYPE, "developer"),
    Cond::Any(&[
        relies(&[
            is(&CONTEXT, "owner"),
            has(&OWNER_LICENSES, "developer-plan"),
            Cond::Not(&has_one(&OWNER_LICENSES, STRONG)),
        ]),
        relies(&[
            is(&CONTEXT, "invokers"),
            has(&RUNNER_LICENSES, "developer-plan"),
            Cond::Not(&has_one(&RUNNER_LICENSES, STRONG)),
        ]),
    ]),
]);
static RELIES_ON_POWER_APPS: Cond = Cond::All(&[
    is(&PREMIUM, "no"),
    is(&SETTLED_BY, "none"),
    Cond::Any(&[
        relies(&[
            is(&CONTEXT, "owner"),
            has(&OWNER_LICENSES, "power-apps-premium"),
            Cond::Not(&has_one(&OWNER_LICENSES, STRONG)),
        ]),
        relies(&[
            is(&CONTEXT, "invokers"),
            has(&RUNNER_LICENSES, "power-apps-premium"),
            Cond::Not(&has_one(&RUNNER_LICENSES, STRONG)),
        ]),
    ]),
]);
static HOLDS_POWER_APPS: Cond = Cond::All(&[
    is(&PREMIUM, "no"),
    is(&SETTLED_BY, "none"),
    Cond::Any(&[
        Cond::All(&[is(&CONTEXT, "owner"), has(&OWNER_LICENSES, "power-apps-premium")]),
        Cond::All(&[is(&CONTEXT, "invokers"), has(&RUNNER_LICENSES, "power-apps-premium")]),
    ]),
]);
const DATE_WARNING: Then = Then::Warn(
    "W-ME-DATE",
    "The rule on managed environments is older than its first complete text, and the list of Dynamics 365 licenses older than its first print.",
);
const UNDATED_WARNING: Then = Then::Warn(
    "W-ME-UNDATED",
    "Whether Power Apps Premium satisfies a managed environment for flows changed between November 2024 and 10 March 2025; the day is not known.",
);
const POWER_APPS_WILL_DO: Then = Then::When(
    &WITH_POWER_APPS,
    &[Then::Alternative {
        label: "Power Apps Premium for each person",
        licenses: &[("power-apps-premium", Expr::ShortPeople)],
        note: "Satisfies the managed environment for standard flows, and covers the person's apps as well.",
    }],
);
static WITH_POWER_APPS: Cond = Cond::All(&[is(&PREMIUM, "no"), SOMEBODY_SHORT]);

/// `managed-environment-standalone-required`
pub static MANAGED_ENVIRONMENT_STANDALONE_REQUIRED: Rule = Rule {
    id: "managed-environment-standalone-required",
    aliases: &[],
    title: "Managed environments ask for a standalone license",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2022-10-12", "2022-12-02"),
            editions: &[Edition::Current],
            statement: "In a managed environment even a standard flow needs a standalone right of the person whose license counts: Power Automate per user or Premium, or a license on the flow. The first complete text is of December 2022.",
            cites: &[ME22.at("Licensing")],
            when: is(&ENVIRONMENT_MANAGED, "yes"),
            then: &[
                set(&MUST_STANDALONE, "yes"),
                Then::When(
                    &STANDARD_STEPS,
                    &[admit(
                        &ACCEPTED,
                        &[
                            "power-automate-premium",
                            "power-automate-per-user",
                            "power-automate-per-user-rpa",
                        ],
                    )],
                ),
                Then::When(&IN_APP, &[admit(&ACCEPTED, RIGHTS_OF_THE_APP)]),
                Then::When(&STANDARD_STEPS, &[admit(&ACCEPTED, &["d365-enterprise"])]),
                Then::When(&DEVELOPER, &[admit(&ACCEPTED, &["developer-plan"])]),
                DATE_WARNING,
                Then::When(&RELIES_ON_D365, &[DATE_WARNING]),
            ],
        },
        Version {
            in_force: Period::between("2022-12-02", "2023-03-30"),
            editions: &[Edition::Current],
            statement: "In a managed environment even a standard flow needs a standalone right of the person whose license counts: Power Automate per user or Premium, or a license on the flow. A list of Dynamics 365 licenses is not printed yet.",
            cites: &[ME22.at("Licensing")],
            when: is(&ENVIRONMENT_MANAGED, "yes"),
            then: &[
                set(&MUST_STANDALONE, "yes"),
                Then::When(
                    &STANDARD_STEPS,
                    &[admit(
                        &ACCEPTED,
                        &[
                            "power-automate-premium",
                            "power-automate-per-user",
                            "power-automate-per-user-rpa",
                        ],
                    )],
                ),
                Then::When(&IN_APP, &[admit(&ACCEPTED, RIGHTS_OF_THE_APP)]),
                Then::When(&STANDARD_STEPS, &[admit(&ACCEPTED, &["d365-enterprise"])]),
                Then::When(&DEVELOPER, &[admit(&ACCEPTED, &["developer-plan"])]),
                Then::When(&RELIES_ON_D365, &[DATE_WARNING]),
            ],
        },
        Version {
            in_force: Period::between("2023-03-30", "2023-04-18"),
            editions: &[Edition::Current],
            statement: "In a managed environment even a standard flow needs a standalone right of the person whose license counts: Power Automate per user or Premium, a listed Dynamics 365 license, a trial, or the Developer Plan in a developer environment.",
            cites: &[ME23.at("Licensing")],
            when: is(&ENVIRONMENT_MANAGED, "yes"),
            then: &[
                set(&MUST_STANDALONE, "yes"),
                Then::When(
                    &STANDARD_STEPS,
                    &[admit(
                        &ACCEPTED,
                        &[
                            "power-automate-premium",
                            "power-automate-per-user",
                            "power-automate-per-user-rpa",
                        ],
                    )],
                ),
                Then::When(&IN_APP, &[admit(&ACCEPTED, RIGHTS_OF_THE_APP)]),
                Then::When(&STANDARD_STEPS, &[admit(&ACCEPTED, &["d365-enterprise"])]),
                Then::When(&OWN_APPLICATION, &[admit(&ACCEPTED, &["d365-professional"])]),
                Then::When(
                    &FRESH_TRIAL,
                    &[admit(&ACCEPTED, &["power-automate-trial", "power-apps-trial"])],
                ),
                Then::When(
                    &OLD_TRIAL,
                    &[exclude(&ACCEPTED, &["power-automate-trial", "power-apps-trial"])],
                ),
                Then::When(&DEVELOPER, &[admit(&ACCEPTED, &["developer-plan"])]),
            ],
        },
        Version {
            in_force: Period::between("2023-04-18", "2023-09-14"),
            editions: &[Edition::Current, Edition::May2023],
            statement: "In a managed environment even a standard flow needs a standalone right of the person whose license counts: Power Automate per user or Premium, a listed Dynamics 365 license, a trial, or the Developer Plan in a developer environment, about which its own guide is stricter.",
            cites: &[ME23.at("Licensing"), DEVP.at("Limits")],
            when: is(&ENVIRONMENT_MANAGED, "yes"),
            then: &[
                set(&MUST_STANDALONE, "yes"),
                Then::When(
                    &STANDARD_STEPS,
                    &[admit(
                        &ACCEPTED,
                        &[
                            "power-automate-premium",
                            "power-automate-per-user",
                            "power-automate-per-user-rpa",
                        ],
                    )],
                ),
                Then::When(&IN_APP, &[admit(&ACCEPTED, RIGHTS_OF_THE_APP)]),
                Then::When(&STANDARD_STEPS, &[admit(&ACCEPTED, &["d365-enterprise"])]),
                Then::When(&OWN_APPLICATION, &[admit(&ACCEPTED, &["d365-professional"])]),
                Then::When(
                    &FRESH_TRIAL,
                    &[admit(&ACCEPTED, &["power-automate-trial", "power-apps-trial"])],
                ),
                Then::When(
                    &OLD_TRIAL,
                    &[exclude(&ACCEPTED, &["power-automate-trial", "power-apps-trial"])],
                ),
                Then::When(&DEVELOPER, &[admit(&ACCEPTED, &["developer-plan"])]),
                Then::When(
                    &RELIES_ON_DEVELOPER_PLAN,
                    &[Then::Warn(
                        "W-ME-DEVPLAN",
                        "The page on managed environments accepts the Developer Plan, the guide of that plan does not. The page changed on 14 September 2023.",
                    )],
                ),
            ],
        },
        Version {
            in_force: Period::between("2023-09-14", "2024-11-19"),
            editions: &[Edition::Current],
            statement: "In a managed environment even a standard flow needs a standalone right of the person whose license counts: Power Automate per user or Premium, a listed Dynamics 365 license, or a trial. The Developer Plan does not count any more.",
            cites: &[ME23B.at("Licensing"), DEVP.at("Limits")],
            when: is(&ENVIRONMENT_MANAGED, "yes"),
            then: &[
                set(&MUST_STANDALONE, "yes"),
                Then::When(
                    &STANDARD_STEPS,
                    &[admit(
                        &ACCEPTED,
                        &[
                            "power-automate-premium",
                            "power-automate-per-user",
                            "power-automate-per-user-rpa",
                        ],
                    )],
                ),
                Then::When(&IN_APP, &[admit(&ACCEPTED, RIGHTS_OF_THE_APP)]),
                Then::When(&STANDARD_STEPS, &[admit(&ACCEPTED, &["d365-enterprise"])]),
                Then::When(&OWN_APPLICATION, &[admit(&ACCEPTED, &["d365-professional"])]),
                Then::When(
                    &FRESH_TRIAL,
                    &[admit(&ACCEPTED, &["power-automate-trial", "power-apps-trial"])],
                ),
                Then::When(
                    &OLD_TRIAL,
                    &[exclude(&ACCEPTED, &["power-automate-trial", "power-apps-trial"])],
                ),
            ],
        },
        Version {
            in_force: Period::between("2024-11-19", "2025-01-06"),
            editions: &[Edition::Current],
            statement: "In a managed environment even a standard flow needs a standalone right of the person whose license counts: Power Automate per user or Premium, a listed Dynamics 365 license, or a trial. Power Apps Premium is announced, not accepted yet.",
            cites: &[ME23B.at("Licensing"), MEBLOG.at("Announcement")],
            when: is(&ENVIRONMENT_MANAGED, "yes"),
            then: &[
                set(&MUST_STANDALONE, "yes"),
                Then::When(
                    &STANDARD_STEPS,
                    &[admit(
                        &ACCEPTED,
                        &[
                            "power-automate-premium",
                            "power-automate-per-user",
                            "power-automate-per-user-rpa",
                        ],
                    )],
                ),
                Then::When(&IN_APP, &[admit(&ACCEPTED, RIGHTS_OF_THE_APP)]),
                Then::When(&STANDARD_STEPS, &[admit(&ACCEPTED, &["d365-enterprise"])]),
                Then::When(&OWN_APPLICATION, &[admit(&ACCEPTED, &["d365-professional"])]),
                Then::When(
                    &FRESH_TRIAL,
                    &[admit(&ACCEPTED, &["power-automate-trial", "power-apps-trial"])],
                ),
                Then::When(
                    &OLD_TRIAL,
                    &[exclude(&ACCEPTED, &["power-automate-trial", "power-apps-trial"])],
                ),
                Then::When(&HOLDS_POWER_APPS, &[UNDATED_WARNING]),
            ],
        },
        Version {
            in_force: Period::between("2025-01-06", "2025-03-10"),
            editions: &[Edition::Current],
            statement: "In a managed environment even a standard flow needs a standalone right of the person whose license counts: Power Automate per user or Premium, a listed Dynamics 365 license with Team Members now among them, or a trial. Two texts of one label differ about Power Apps Premium.",
            cites: &[ME25A.at("Licensing"), ME25A2.at("Licensing"), MEBLOG.at("Announcement")],
            when: is(&ENVIRONMENT_MANAGED, "yes"),
            then: &[
                set(&MUST_STANDALONE, "yes"),
                Then::When(
                    &STANDARD_STEPS,
                    &[admit(
                        &ACCEPTED,
                        &[
                            "power-automate-premium",
                            "power-automate-per-user",
                            "power-automate-per-user-rpa",
                        ],
                    )],
                ),
                Then::When(&IN_APP, &[admit(&ACCEPTED, RIGHTS_OF_THE_APP)]),
                Then::When(&STANDARD_STEPS, &[admit(&ACCEPTED, &["d365-enterprise"])]),
                Then::When(&STANDARD_STEPS, &[admit(&ACCEPTED, &["d365-team-member"])]),
                Then::When(&STANDARD_STEPS, &[admit(&ACCEPTED, &["power-apps-premium"])]),
                Then::When(&OWN_APPLICATION, &[admit(&ACCEPTED, &["d365-professional"])]),
                Then::When(
                    &FRESH_TRIAL,
                    &[admit(&ACCEPTED, &["power-automate-trial", "power-apps-trial"])],
                ),
                Then::When(
                    &OLD_TRIAL,
                    &[exclude(&ACCEPTED, &["power-automate-trial", "power-apps-trial"])],
                ),
                Then::When(&RELIES_ON_POWER_APPS, &[UNDATED_WARNING]),
            ],
        },
        Version {
            in_force: Period::between("2025-03-10", "2026-05-13"),
            editions: &[Edition::Current],
            statement: "In a managed environment even a standard flow needs a standalone right of the person whose license counts: Power Automate per user or Premium, Power Apps Premium, a listed Dynamics 365 license, or a trial.",
            cites: &[ME25B.at("Licensing"), ME26A.at("Licensing")],
            when: is(&ENVIRONMENT_MANAGED, "yes"),
            then: &[
                set(&MUST_STANDALONE, "yes"),
                Then::When(
                    &STANDARD_STEPS,
                    &[admit(
                        &ACCEPTED,
                        &[
                            "power-automate-premium",
                            "power-automate-per-user",
                            "power-automate-per-user-rpa",
                        ],
                    )],
                ),
                Then::When(&IN_APP, &[admit(&ACCEPTED, RIGHTS_OF_THE_APP)]),
                Then::When(&STANDARD_STEPS, &[admit(&ACCEPTED, &["d365-enterprise"])]),
                Then::When(&STANDARD_STEPS, &[admit(&ACCEPTED, &["d365-team-member"])]),
                Then::When(&STANDARD_STEPS, &[admit(&ACCEPTED, &["power-apps-premium"])]),
                Then::When(&OWN_APPLICATION, &[admit(&ACCEPTED, &["d365-professional"])]),
                Then::When(
                    &FRESH_TRIAL,
                    &[admit(&ACCEPTED, &["power-automate-trial", "power-apps-trial"])],
                ),
                Then::When(
                    &OLD_TRIAL,
                    &[exclude(&ACCEPTED, &["power-automate-trial", "power-apps-trial"])],
                ),
                POWER_APPS_WILL_DO,
            ],
        },
        Version {
            in_force: Period::from("2026-05-13"),
            editions: &[Edition::Current],
            statement: "In a managed environment even a standard flow needs a standalone right of the person whose license counts: Power Automate per user or Premium, Power Apps Premium, a listed Dynamics 365 license, or a trial. Pay-as-you-go satisfies it for apps, never for flows.",
            cites: &[ME26B.at("Licensing"), ME26.at("Licensing requirements")],
            when: is(&ENVIRONMENT_MANAGED, "yes"),
            then: &[
                set(&MUST_STANDALONE, "yes"),
                Then::When(
                    &STANDARD_STEPS,
                    &[admit(
                        &ACCEPTED,
                        &[
                            "power-automate-premium",
                            "power-automate-per-user",
                            "power-automate-per-user-rpa",
                        ],
                    )],
                ),
                Then::When(&IN_APP, &[admit(&ACCEPTED, RIGHTS_OF_THE_APP)]),
                Then::When(&STANDARD_STEPS, &[admit(&ACCEPTED, &["d365-enterprise"])]),
                Then::When(&STANDARD_STEPS, &[admit(&ACCEPTED, &["d365-team-member"])]),
                Then::When(&STANDARD_STEPS, &[admit(&ACCEPTED, &["power-apps-premium"])]),
                Then::When(&OWN_APPLICATION, &[admit(&ACCEPTED, &["d365-professional"])]),
                Then::When(
                    &FRESH_TRIAL,
                    &[admit(&ACCEPTED, &["power-automate-trial", "power-apps-trial"])],
                ),
                Then::When(
                    &OLD_TRIAL,
                    &[exclude(&ACCEPTED, &["power-automate-trial", "power-apps-trial"])],
                ),
                POWER_APPS_WILL_DO,
                Then::When(
                    &APP_METER,
                    &[
                        Then::Discharge(Who::Runners, Axis::Both),
                        Then::Warn(
                            "W-ME-APP-METER",
                            "The meter pays for the app, and the page leaves flows out of it. A license of the people or Process on the flow removes the doubt.",
                        ),
                    ],
                ),
            ],
        },
    ],
    example: Example {
        story: "A flow of standard steps copies Planner tasks into a list, in a managed environment. Its owner holds Office 365 E5.",
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: r#"{"trigger": "automated", "connectors": ["planner", "sharepoint"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "yes", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["m365"]}"#,
        status: Status::Gap,
        outcome: "The owner needs Power Automate or Power Apps Premium, a listed Dynamics 365 license, or the flow a Process license.",
    },
};

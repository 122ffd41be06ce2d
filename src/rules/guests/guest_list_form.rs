//! A standard form of a list or library asks nothing of a guest.
//!
//! Who may use the list may use its customized form, as long as the form works with standard connectors. With a premium
//! connector it is judged like any premium app. Your tenant has to let internal consent plans be assigned; where it does
//! not, guests meet the offer of a trial. It says nothing of members, and in a managed environment the demand for a right
//! of one's own stays: no text exempts forms from it.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{GUEST22, GUEST25};

/// The guests open a customized form.
pub(in crate::rules) const FORM: Cond = Cond::All(&[APP, is(&GUEST_APP_KIND, "list-form")]);
/// In a managed environment nothing exempts forms.
pub(in crate::rules) const MANAGED_FORM: Then = Then::When(
    &STANDARD_MANAGED,
    &[Then::Warn(
        "W-ME-LISTFORM",
        "Managed environments ask for a right from everybody who opens an app. No text says whether forms of a list are exempt, so this takes it that they are not.",
    )],
);
/// Where passes for forms belong.
pub(in crate::rules) const PREMIUM_FORM: Then = Then::When(
    &PREMIUM_APP,
    &[Then::Note(
        "Forms of a list usually live in the default environment. Passes for them have to be allocated there.",
    )],
);

/// A form on standard connectors asks nothing of guests.
pub(in crate::rules) const FREE: Then = Then::When(
    &FREE_FORM,
    &[
        Then::Discharge(Who::Guests, Axis::Both),
        Then::NotNeeded {
            who: Who::Guests,
            count: ALL,
        },
        Then::Inform(
            "I-INTERNAL-CONSENT",
            "The form opens without a license if your tenant lets internal consent plans be assigned. Otherwise guests are asked to start a trial.",
        ),
    ],
);

/// `guest-list-form`
pub static GUEST_LIST_FORM: Rule = Rule {
    id: "guest-list-form",
    aliases: &[],
    title: "Forms of a list or library",
    force: Force::HardAndTerms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2022-05-11"),
        editions: Edition::ALL,
        statement: prose(
            "A customized form of a list or library with standard connectors needs no Power Apps license for guests. Access to the list is enough.",
        ),
        cites: &[
            GUEST22.at("Which license does a guest need?"),
            GUEST25.at("Which license does a guest need?"),
            GUEST25.at("Trial prompts"),
        ],
        when: FORM,
        then: &[FREE, MANAGED_FORM, PREMIUM_FORM],
    }],
    example: Example {
        story: prose(
            "Thirty volunteers without any license fill in a customized form of a Microsoft list. It sends a mail through Office 365 Outlook.",
        ),
        questionnaire: "guests",
        as_of: "2026-11-22",
        answers: prose(
            r#"{ "guest-subject": "app", "guest-app-kind": "list-form", "guest-app-class": "standard", "guest-app-dataverse": "no", "guests": 30, "guest-apps": 1, "guest-home-licenses": ["none"], "guest-host-licenses": ["none"], "guest-home-cloud": "public", "cloud": "public", "environment-managed": "no", "environment-metered": "no", "internal-consent": "yes" }"#,
        ),
        status: Status::Covered,
        outcome: prose("None of the thirty needs a license."),
    },
};

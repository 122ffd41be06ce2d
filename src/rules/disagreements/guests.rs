//! Guests: where the data is, which cloud, forms of a list.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow;
use crate::rules::guests::terms::{APP, SAME_CLOUD};
use crate::rules::guests::{guest_licence_tenant as tenant, guest_list_form as form};
use crate::rules::sources::{GH2051, GHA2470, GOV20, GUEST22, GUEST25, P25};

const GCC_IS_PUBLIC: &[Version] = &[Version {
    in_force: Period::from("2020-07-31"),
    editions: Edition::ALL,
    statement: prose("GCC counts as the public cloud, so licenses are recognized between GCC and commercial tenants."),
    cites: &[GOV20.at("About Power Apps US Government environments")],
    when: Cond::Any(&[
        SAME_CLOUD,
        Cond::All(&[
            is_one(&CLOUD, &["public", "gcc"]),
            is_one(&GUEST_HOME_CLOUD, &["public", "gcc"]),
        ]),
    ]),
    then: &[set(&GUEST_HOME_RECOGNIZED, "yes")],
}];

/// `X-45`
pub static X45: Disagreement = Disagreement {
    id: "X-45",
    topic: prose("In which cloud a GCC tenant is, for guests of a flow"),
    rules: &["guest-licence-home-or-host"],
    in_force: Period::from("2020-07-31"),
    implemented: prose(
        "GCC counts as US Government: it runs on Azure Government, and a tenant there did not recognize the commercial license of a guest.",
    ),
    other: prose(
        "The accounts of GCC stand in the public directory, so one may take it for the public cloud. Licenses of commercial tenants would then count.",
    ),
    cites: &[
        GOV20.at("About Power Apps US Government environments"),
        GH2051.at("The whole thread"),
    ],
    instead: &[("guest-cloud-boundary", GCC_IS_PUBLIC)],
};

/// `D-12`
pub static D12: Disagreement = Disagreement {
    id: "D-12",
    topic: prose("Guests of an app on Dataverse"),
    rules: &["guest-licence-tenant"],
    in_force: Period::from("2025-06-27"),
    implemented: prose(
        "The license has to lie in the tenant that holds the data, as the page of 2022 and the licensing FAQ say.",
    ),
    other: prose(
        "The page of 2025 no longer names the tenant in its list of prerequisites. Read alone, a license at home would do.",
    ),
    cites: &[
        GUEST22.at("Prerequisites"),
        P25.at("How do I license guests?"),
        GUEST25.at("Prerequisites and connectors"),
    ],
    instead: &[(
        "guest-licence-tenant",
        &[Version {
            in_force: Period::from("2025-06-27"),
            editions: Edition::ALL,
            statement: prose(
                "A guest who opens an app needs a license of the class that the app asks for, in the host's tenant or in the guest's own, wherever the app keeps its data.",
            ),
            cites: &[GUEST25.at("Prerequisites and connectors")],
            when: APP,
            then: &[
                Then::Silence(&flow::RULES),
                tenant::NEED,
                tenant::HOST,
                tenant::OPEN,
                tenant::RECOGNIZED,
                tenant::BUY_PREMIUM,
            ],
        }],
    )],
};

/// `D-49`
pub static D49: Disagreement = Disagreement {
    id: "D-49",
    topic: prose("In which cloud a GCC tenant is, for guests of an app"),
    rules: &["guest-per-app-not-portable"],
    in_force: Period::from("2020-07-31"),
    implemented: prose("GCC counts as US Government, so public licenses of guests are not recognized there."),
    other: prose("GCC uses the public directory and may be taken for the public cloud."),
    cites: &[
        GOV20.at("About Power Apps US Government environments"),
        GH2051.at("The whole thread"),
    ],
    instead: &[("guest-cloud-boundary", GCC_IS_PUBLIC)],
};

/// `D-50`
pub static D50: Disagreement = Disagreement {
    id: "D-50",
    topic: prose("Licenses for a customized form of a list"),
    rules: &["guest-list-form"],
    in_force: Period::from("2021-06-18"),
    implemented: prose(
        "Guests need none for a standard form. The table that says so is about guests; members are asked about.",
    ),
    other: prose(
        "A member without a plan was turned away from such a form. Read so, a form asks of everybody what a standard app asks: Microsoft 365 or better.",
    ),
    cites: &[
        GUEST25.at("Which license does a guest need?"),
        GHA2470.at("The whole thread"),
    ],
    instead: &[(
        "guest-list-form",
        &[Version {
            in_force: Period::from("2022-05-11"),
            editions: Edition::ALL,
            statement: prose(
                "A customized form of a list or library asks for what a standard canvas app asks for: Microsoft 365 or better, of members and of guests.",
            ),
            cites: &[GHA2470.at("The whole thread")],
            when: form::FORM,
            then: &[form::MANAGED_FORM, form::PREMIUM_FORM],
        }],
    )],
};

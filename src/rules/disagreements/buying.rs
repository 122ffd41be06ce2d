//! Points on prices, sites, bots and agents.

use super::wording;
use crate::engine::prelude::*;
use crate::rules::buying::topics::SALE;
use crate::rules::sources::{F20, LG2, P25, PVA20, PVA23, RUB, S3, SAM, SCH};

/// `D-15`
pub static D15: Disagreement = Disagreement {
    id: "D-15",
    topic: prose("A free base of portal logins and page views"),
    rules: &["portal-login-capacity", "portal-pageview-capacity"],
    in_force: Period::from("2019-10-01"),
    implemented: prose("Nothing is free: a hundred logins are the least that a portal can be assigned."),
    other: prose("An article of March 2020 takes a base of 100 logins and 100,000 page views off for each portal."),
    cites: &[F20.at("Portals"), S3.at("Power Apps and Add-ons and Capacity")],
    instead: &[
        (
            "portal-login-capacity",
            &[wording(
                Period::from("2019-10-01"),
                "Each portal comes with a base of 100 logins a month; what goes beyond is bought.",
                &[S3.at("Power Apps and Add-ons and Capacity")],
            )],
        ),
        (
            "portal-pageview-capacity",
            &[wording(
                Period::from("2019-10-01"),
                "Each portal comes with a base of 100,000 page views a month; what goes beyond is bought.",
                &[S3.at("Power Apps and Add-ons and Capacity")],
            )],
        ),
    ],
};

/// `D-16`
pub static D16: Disagreement = Disagreement {
    id: "D-16",
    topic: prose("Sessions in the test pane"),
    rules: &["pva-billed-session", "pva-session-pack-2020"],
    in_force: Period::between("2019-12-01", "2023-12-01"),
    implemented: prose("Tests in the authoring page do not count, as the page made for it says."),
    other: prose("An article of March 2020 counts tests as well as production."),
    cites: &[
        PVA20.at("Billed sessions"),
        PVA23.at("Billed sessions"),
        S3.at("Power Virtual Agents"),
    ],
    instead: &[(
        "pva-billed-session",
        &[wording(
            Period::from("2019-12-01"),
            "Tests in the authoring page and production both take billed sessions.",
            &[S3.at("Power Virtual Agents")],
        )],
    )],
};

/// `D-17`
pub static D17: Disagreement = Disagreement {
    id: "D-17",
    topic: prose("Storage of bots: once, or with each pack"),
    rules: &["pva-dataverse"],
    in_force: Period::from("2019-12-01"),
    implemented: prose("Once for the tenant, as defaults of the tenant are."),
    other: prose("An article of March 2020 lists it for each license."),
    cites: &[P25.at("Copilot Studio"), S3.at("Power Virtual Agents")],
    instead: &[(
        "pva-dataverse",
        &[wording(
            Period::from("2019-12-01"),
            "The storage comes with each pack.",
            &[S3.at("Power Virtual Agents")],
        )],
    )],
};

/// `X-31`
pub static X31: Disagreement = Disagreement {
    id: "X-31",
    topic: prose("The end of sale of per app, and renewals"),
    rules: &["pa-eos-general"],
    in_force: Period::from("2026-01-02"),
    implemented: prose(
        "2 Jan 2026, for new customers outside of providers; existing ones go on by their contract, and may renew where it allows.",
    ),
    other: prose(
        "An early reading ends it at the next renewal: outside of providers nobody renews, and use ends with the term. Two further points, the renewal of an Enterprise Agreement and the first months of providers, can be switched apart.",
    ),
    cites: &[
        SCH.at("Per app end of sale"),
        LG2.at("What should per app customers do"),
        SAM.at("Per app plan retired"),
        RUB.at("Per app end of sale"),
    ],
    instead: &[(
        "pa-eos-general",
        &[Version {
            in_force: Period::from("2026-01-02"),
            editions: Edition::ALL,
            statement: prose(
                "Power Apps per app is no longer sold to new customers, except by cloud solution providers. Outside of providers existing customers use it until their next renewal, and cannot renew.",
            ),
            cites: &[SAM.at("Per app plan retired")],
            when: Cond::Sure(&SALE),
            then: &[],
        }],
    )],
};

/// `D-22` the other way.
pub static D22: &[(&str, &[Version])] = &[(
    "pa-eos-ea",
    &[wording(
        Period::from("2026-01-02"),
        "Under EA and EAS existing customers use, renew and add licenses, after the term as well. New customers cannot buy.",
        &[LG2.at("What should per app customers do")],
    )],
)];
/// `D-23` the other way.
pub static D23: &[(&str, &[Version])] = &[(
    "pa-eos-csp",
    &[wording(
        Period::between("2026-01-02", "2026-04-01"),
        "Cloud solution providers sell per app to existing customers only.",
        &[RUB.at("Per app end of sale")],
    )],
)];
/// `D-54` the other way.
pub static D54: &[(&str, &[Version])] = &[(
    "price-table",
    &[wording(
        Period::from("2023-06-22"),
        "Per app $5 a pass, Premium $20, or $12 from 2,000 new seats, a month, since the rename of 2023.",
        &[P25.at("Power Apps plans")],
    )],
)];

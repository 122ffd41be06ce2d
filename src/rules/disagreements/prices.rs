//! Ends of sale.

use crate::engine::prelude::*;
use crate::rules::flow::cost::legacy_per_flow::{HELD, NO_LONGER_SOLD};
use crate::rules::flow::cost::price_legacy_sku::{COMPARED, WITH_PER_FLOW};
use crate::rules::sources::{F23C, P25, S4};

/// `X-22`
pub static X22: Disagreement = Disagreement {
    id: "X-22",
    topic: prose("When per flow left the price list"),
    rules: &["legacy-per-flow"],
    in_force: Period::from("2023-08-01"),
    implemented: prose("1 Feb 2024, as three documents print it."),
    other: prose("One document prints 1 Feb 2023, half a year before the removal was announced: a slip of the pen."),
    cites: &[
        F23C.at("Legacy license questions"),
        S4.at("Legacy license questions"),
        P25.at("Retired licenses"),
    ],
    instead: &[(
        "legacy-per-flow",
        &[Version {
            in_force: Period::from("2023-08-01"),
            editions: Edition::ALL,
            statement: prose("Power Automate per flow has not been sold since 1 Feb 2023, as one document prints."),
            cites: &[S4.at("Legacy license questions")],
            when: HELD,
            then: NO_LONGER_SOLD,
        }],
    )],
};

/// `D-32`
pub static D32: Disagreement = Disagreement {
    id: "D-32",
    topic: prose("When per flow left the price list, for a comparison of prices"),
    rules: &["price-legacy-sku", "legacy-per-flow"],
    in_force: Period::between("2023-08-01", "2024-02-01"),
    implemented: prose("1 Feb 2024: one text prints it for per flow itself, another for the plans sold beside it."),
    other: prose("1 Feb 2023, as one document prints."),
    cites: &[F23C.at("Legacy license questions"), S4.at("Legacy license questions")],
    instead: &[(
        "price-legacy-sku",
        &[Version {
            in_force: Period::between("2023-08-01", "2024-02-01"),
            editions: Edition::ALL,
            statement: prose(
                "Power Automate per flow and per user with attended RPA are off the list. Compare with Process at $150 and Power Automate Premium at $15.",
            ),
            cites: &[S4.at("Legacy license questions")],
            when: WITH_PER_FLOW,
            then: &COMPARED,
        }],
    )],
};

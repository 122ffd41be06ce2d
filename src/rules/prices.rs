//! List prices in US dollars by date. Each row carries its citation.

use super::sources::{F19, PAYG25, S4};
use crate::engine::prelude::*;

const USD: i64 = 1_000_000;

/// Power Automate Premium, a person and month.
pub static PREMIUM: Param = Param {
    id: "price-power-automate-premium",
    meaning: "Power Automate Premium, a person and month",
    unit: Unit::MicroUsd,
    rows: &[ParamRow { in_force: Period::from("2023-08-01"), value: 15 * USD, cite: S4.at("License prices") }],
};
/// Power Automate Process, a license and month.
pub static PROCESS: Param = Param {
    id: "price-power-automate-process",
    meaning: "Power Automate Process, a flow, machine session or group, and month",
    unit: Unit::MicroUsd,
    rows: &[ParamRow { in_force: Period::from("2023-08-01"), value: 150 * USD, cite: S4.at("License prices") }],
};
/// Power Automate per user, a person and month.
pub static PER_USER: Param = Param {
    id: "price-power-automate-per-user",
    meaning: "Power Automate per user, a person and month",
    unit: Unit::MicroUsd,
    rows: &[ParamRow { in_force: Period::between("2019-10-01", "2024-02-01"), value: 15 * USD, cite: F19.at("Power Automate plans") }],
};
/// Power Automate per flow, the first five together.
pub static PER_FLOW_PACK: Param = Param {
    id: "price-power-automate-per-flow-pack",
    meaning: "Power Automate per flow, the first five flows together, a month",
    unit: Unit::MicroUsd,
    rows: &[ParamRow { in_force: Period::between("2019-10-01", "2024-02-01"), value: 500 * USD, cite: F19.at("Power Automate plans") }],
};
/// Power Automate per flow, every further flow.
pub static PER_FLOW_EACH: Param = Param {
    id: "price-power-automate-per-flow",
    meaning: "Power Automate per flow, every further flow and month",
    unit: Unit::MicroUsd,
    rows: &[ParamRow { in_force: Period::between("2019-10-01", "2024-02-01"), value: 100 * USD, cite: F19.at("Power Automate plans") }],
};

/// The meter for apps, a person and app opened in a month.
pub static APP_METER: Param = Param {
    id: "price-power-apps-payg-meter",
    meaning: "Power Apps per app meter of pay-as-you-go, a person and app opened in the month",
    unit: Unit::MicroUsd,
    rows: &[ParamRow { in_force: Period::from("2021-11-02"), value: 10 * USD, cite: PAYG25.at("Power Apps per app meter") }],
};

/// Prices by license.
pub static PRICES: &[Price] = &[
    Price { license: "power-automate-premium", scheme: Scheme::Each(&PREMIUM) },
    Price { license: "power-automate-process", scheme: Scheme::Each(&PROCESS) },
    Price { license: "power-automate-per-user", scheme: Scheme::Each(&PER_USER) },
    Price { license: "power-automate-per-flow", scheme: Scheme::PackThenEach { size: 5, pack: &PER_FLOW_PACK, each: &PER_FLOW_EACH } },
    Price { license: "power-apps-payg-meter", scheme: Scheme::Each(&APP_METER) },
];

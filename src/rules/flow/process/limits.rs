//! How much a Process license carries, by date.

use crate::engine::prelude::*;
use crate::rules::sources::{C24, D24, FG26, R26, T23};

/// Requests a day for each Process license on a flow.
pub static FLOW_REQUESTS: Param = Param {
    id: "limit-process-requests",
    meaning: "Requests a day for each Process license on a flow, the flows that ride on it included",
    unit: Unit::Pieces,
    rows: &[row(Period::from("2023-08-01"), 250_000, T23.at("Requests"))],
};
/// Process licenses that one flow can carry.
pub static STACK: Param = Param {
    id: "limit-process-stack",
    meaning: "Process licenses that one flow can carry at most",
    unit: Unit::Pieces,
    rows: &[row(Period::from("2026-09-08"), 10, R26.at("Process licenses"))],
};
/// Flows that can be associated with one Process flow.
pub static ASSOCIATED_FLOWS: Param = Param {
    id: "limit-associated-flows",
    meaning: "Flows that can be associated with one Process flow at most",
    unit: Unit::Pieces,
    rows: &[row(Period::from("2024-07-04"), 25, D24.at("Power Automate Process"))],
};
/// Flows in one flow group.
pub static GROUP_FLOWS: Param = Param {
    id: "limit-group-flows",
    meaning: "Flows that one flow group holds at most",
    unit: Unit::Pieces,
    rows: &[row(Period::from("2026-07-30"), 25, FG26.at("Limits of flow groups"))],
};
/// Bots on one machine.
pub static MACHINE_BOTS: Param = Param {
    id: "limit-machine-bots",
    meaning: "Unattended bots that one machine carries at most, whatever its Windows",
    unit: Unit::Pieces,
    rows: &[row(Period::from("2024-03-20"), 10, C24.at("Unattended bots"))],
};

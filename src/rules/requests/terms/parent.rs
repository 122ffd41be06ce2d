//! The limit of a calling flow: of the license on it, of whoever starts it, else of its owner.

use super::super::holders::{calling_owner, calling_runners};
use super::super::limits;
use super::from;
use super::limit::POOL;
use crate::engine::prelude::*;
use crate::rules::facts::*;

const STARTED_BY_HAND: Cond = is_one(
    &PARENT_TRIGGER,
    &["instant-button", "instant-hybrid", "instant-power-apps"],
);
static OF_ITS_LICENSE: Expr = Expr::If(
    &Cond::Any(&[
        Cond::Not(&from("2023-08-01")),
        is(&PARENT_FLOW_LICENSE, "legacy-per-flow"),
    ]),
    &limits::OF_PER_FLOW,
    &Expr::Param(&limits::PROCESS),
);
const LICENSED: Cond = Cond::Any(&[
    is(&PARENT_FLOW_LICENSE, "legacy-per-flow"),
    Cond::All(&[
        is_one(&PARENT_FLOW_LICENSE, &["process", "hosted-process"]),
        from("2023-08-01"),
    ]),
    // The license of a machine counts for child flows since a text says so, that of a group until one said no.
    Cond::All(&[is(&PARENT_FLOW_LICENSE, "inherited-from-machine"), from("2025-06-03")]),
    Cond::All(&[
        is(&PARENT_FLOW_LICENSE, "flow-group"),
        from("2026-07-30"),
        Cond::Not(&from("2026-08-02")),
    ]),
]);
/// No person owns it: its requests come out of the pool of the tenant.
const NOBODYS: Cond = Cond::All(&[
    Cond::Given(&PARENT_OWNER_KIND),
    is_one(&PARENT_OWNER_KIND, &["service-principal", "non-interactive"]),
]);
static OWNERS_ADDED: Expr = Expr::If(&NOBODYS, &POOL, &calling_owner::SUM);
static OWNERS_CONTEXTUAL: Expr = Expr::If(&NOBODYS, &POOL, &calling_owner::BY_CONTEXT);
static STARTERS_ADDED: Expr = Expr::LeastGroup(&[&PARENT_RUNNER_LICENSES], &calling_runners::SUM);
static STARTERS_CONTEXTUAL: Expr = Expr::LeastGroup(&[&PARENT_RUNNER_LICENSES], &calling_runners::BY_CONTEXT);
static PEOPLE_ADDED: Expr = Expr::If(&STARTED_BY_HAND, &STARTERS_ADDED, &OWNERS_ADDED);
static PEOPLE_CONTEXTUAL: Expr = Expr::If(&STARTED_BY_HAND, &STARTERS_CONTEXTUAL, &OWNERS_CONTEXTUAL);
/// Licenses added up.
pub static ADDED: Expr = Expr::If(&LICENSED, &OF_ITS_LICENSE, &PEOPLE_ADDED);
/// By context.
pub static CONTEXTUAL: Expr = Expr::If(&LICENSED, &OF_ITS_LICENSE, &PEOPLE_CONTEXTUAL);

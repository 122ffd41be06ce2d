//! People and identities around a flow: approvers, recipients, service accounts, service principals.

use crate::engine::rule::Rule;

/// The rules, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[];

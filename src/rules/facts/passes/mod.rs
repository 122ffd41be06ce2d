//! Tables of the passes questionnaire: purchases, environments, apps, people and who uses what.

mod apps;
mod environments;
mod names;
mod people;
mod tenant;
mod uses;

pub use apps::*;
pub use environments::*;
pub use names::*;
pub use people::*;
pub use tenant::*;
pub use uses::*;

use super::flow::COUNT;
use super::slot;
use crate::engine::fact::{Fact, Kind, Scope, YES_NO};

const fn col(slot: u16, id: &'static str, scope: Scope, kind: Kind) -> Fact {
    Fact::new(slot, id, scope, kind)
}
const FLAG: Kind = Kind::Choice(YES_NO);

/// Licenses bought.
pub static PURCHASE_LICENSES: Fact =
    col(slot::PURCHASE_LICENSES, "purchases.licenses", Scope::Tenant, COUNT).ask("Licenses", "How many were bought");
/// Day of purchase.
pub static PURCHASE_DATE: Fact =
    col(slot::PURCHASE_DATE, "purchases.date", Scope::Tenant, Kind::Day).ask("Bought on", "");
/// Last day of the term.
pub static PURCHASE_TERM_END: Fact =
    col(slot::PURCHASE_TERM_END, "purchases.term-end", Scope::Tenant, Kind::Day).ask("Term ends on", "");
/// Whether it renewed an older purchase.
pub static PURCHASE_RENEWAL: Fact = col(slot::PURCHASE_RENEWAL, "purchases.renewal", Scope::Tenant, FLAG)
    .ask("Renewal", "")
    .usual("no");
/// Purchases of per app licenses.
pub static PURCHASES: Fact = col(
    slot::PURCHASES,
    "purchases",
    Scope::Tenant,
    Kind::Table(&[
        &PURCHASE_LICENSES,
        &PURCHASE_DATE,
        &PURCHASE_TERM_END,
        &PURCHASE_RENEWAL,
    ]),
)
.ask(
    "Which per app licenses were bought, and when?",
    "Microsoft 365 admin center, Billing, Your products.",
);
/// Passes that the admin center shows as purchased.
pub static PPAC_PURCHASED: Fact = col(slot::PPAC_PURCHASED, "ppac-purchased", Scope::Tenant, COUNT).ask(
    "How many app passes does the admin center show as purchased?",
    "Power Platform admin center, Licensing, Capacity add-ons.",
);

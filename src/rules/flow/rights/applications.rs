//! Which Dynamics 365 license a person needs who writes to restricted tables: a way for each application.

use super::about::RESTRICTED;
use super::seeded_restricted_tables::WRITES;
use crate::engine::prelude::*;
use crate::rules::facts::*;

static SURELY_WRITES: Cond = WRITES;
/// Somebody who writes lacks the license of the application. It is asked for where rows are written for sure.
const SHORT: Cond = Cond::All(&[
    Cond::Any(&[Cond::Sure(&SURELY_WRITES), RESTRICTED]),
    Cond::AtLeast(Expr::ShortOfProduct, Expr::Const(1)),
    Cond::Not(&Cond::Open(&RESTRICTED_TABLE_APPLICATION)),
]);
/// The same, and nobody knows the application by its name.
static OTHER_SHORT: Cond = Cond::All(&[
    Cond::Any(&[Cond::Sure(&SURELY_WRITES), RESTRICTED]),
    Cond::AtLeast(Expr::ShortOfProduct, Expr::Const(1)),
    Cond::Any(&[
        Cond::Open(&RESTRICTED_TABLE_APPLICATION),
        is(&RESTRICTED_TABLE_APPLICATION, "other"),
    ]),
]);
const NOTE: &str = "For each person whose license the flow uses.";
static SALES_SHORT: Cond = Cond::All(&[SHORT, is(&RESTRICTED_TABLE_APPLICATION, "sales")]);
static CUSTOMER_SERVICE_SHORT: Cond = Cond::All(&[SHORT, is(&RESTRICTED_TABLE_APPLICATION, "customer-service")]);
static FIELD_SERVICE_SHORT: Cond = Cond::All(&[SHORT, is(&RESTRICTED_TABLE_APPLICATION, "field-service")]);
static PROJECT_OPERATIONS_SHORT: Cond = Cond::All(&[SHORT, is(&RESTRICTED_TABLE_APPLICATION, "project-operations")]);
static FINANCE_SHORT: Cond = Cond::All(&[SHORT, is(&RESTRICTED_TABLE_APPLICATION, "finance")]);
static SUPPLY_CHAIN_MANAGEMENT_SHORT: Cond =
    Cond::All(&[SHORT, is(&RESTRICTED_TABLE_APPLICATION, "supply-chain-management")]);
static COMMERCE_SHORT: Cond = Cond::All(&[SHORT, is(&RESTRICTED_TABLE_APPLICATION, "commerce")]);
static HUMAN_RESOURCES_SHORT: Cond = Cond::All(&[SHORT, is(&RESTRICTED_TABLE_APPLICATION, "human-resources")]);
static MARKETING_SHORT: Cond = Cond::All(&[SHORT, is(&RESTRICTED_TABLE_APPLICATION, "marketing")]);
/// A way for tables of Sales.
pub(super) const SALES: Then = Then::When(
    &SALES_SHORT,
    &[Then::Mends(
        &[Lack::Dynamics],
        &Then::Alternative {
            label: "Dynamics 365 Sales for each person",
            licenses: &[("d365-enterprise", Expr::ShortOfProduct)],
            note: NOTE,
        },
    )],
);
/// A way for tables of Customer Service.
pub(super) const CUSTOMER_SERVICE: Then = Then::When(
    &CUSTOMER_SERVICE_SHORT,
    &[Then::Mends(
        &[Lack::Dynamics],
        &Then::Alternative {
            label: "Dynamics 365 Customer Service for each person",
            licenses: &[("d365-enterprise", Expr::ShortOfProduct)],
            note: NOTE,
        },
    )],
);
/// A way for tables of Field Service.
pub(super) const FIELD_SERVICE: Then = Then::When(
    &FIELD_SERVICE_SHORT,
    &[Then::Mends(
        &[Lack::Dynamics],
        &Then::Alternative {
            label: "Dynamics 365 Field Service for each person",
            licenses: &[("d365-enterprise", Expr::ShortOfProduct)],
            note: NOTE,
        },
    )],
);
/// A way for tables of Project Operations.
pub(super) const PROJECT_OPERATIONS: Then = Then::When(
    &PROJECT_OPERATIONS_SHORT,
    &[Then::Mends(
        &[Lack::Dynamics],
        &Then::Alternative {
            label: "Dynamics 365 Project Operations for each person",
            licenses: &[("d365-enterprise", Expr::ShortOfProduct)],
            note: NOTE,
        },
    )],
);
/// A way for tables of Finance.
pub(super) const FINANCE: Then = Then::When(
    &FINANCE_SHORT,
    &[Then::Mends(
        &[Lack::Dynamics],
        &Then::Alternative {
            label: "Dynamics 365 Finance for each person",
            licenses: &[("d365-enterprise", Expr::ShortOfProduct)],
            note: NOTE,
        },
    )],
);
/// A way for tables of Supply Chain Management.
pub(super) const SUPPLY_CHAIN_MANAGEMENT: Then = Then::When(
    &SUPPLY_CHAIN_MANAGEMENT_SHORT,
    &[Then::Mends(
        &[Lack::Dynamics],
        &Then::Alternative {
            label: "Dynamics 365 Supply Chain Management for each person",
            licenses: &[("d365-enterprise", Expr::ShortOfProduct)],
            note: NOTE,
        },
    )],
);
/// A way for tables of Commerce.
pub(super) const COMMERCE: Then = Then::When(
    &COMMERCE_SHORT,
    &[Then::Mends(
        &[Lack::Dynamics],
        &Then::Alternative {
            label: "Dynamics 365 Commerce for each person",
            licenses: &[("d365-enterprise", Expr::ShortOfProduct)],
            note: NOTE,
        },
    )],
);
/// A way for tables of Human Resources.
pub(super) const HUMAN_RESOURCES: Then = Then::When(
    &HUMAN_RESOURCES_SHORT,
    &[Then::Mends(
        &[Lack::Dynamics],
        &Then::Alternative {
            label: "Dynamics 365 Human Resources for each person",
            licenses: &[("d365-enterprise", Expr::ShortOfProduct)],
            note: NOTE,
        },
    )],
);
/// A way for tables of Customer Insights.
pub(super) const MARKETING: Then = Then::When(
    &MARKETING_SHORT,
    &[Then::Mends(
        &[Lack::Dynamics],
        &Then::Alternative {
            label: "Dynamics 365 Customer Insights for each person",
            licenses: &[("d365-enterprise", Expr::ShortOfProduct)],
            note: NOTE,
        },
    )],
);
/// A way for tables of another application, or of one that nobody knows.
pub(super) const OTHER: Then = Then::When(
    &OTHER_SHORT,
    &[Then::Mends(
        &[Lack::Dynamics],
        &Then::Alternative {
            label: "The Dynamics 365 license of the application for each person",
            licenses: &[("d365-enterprise", Expr::ShortOfProduct)],
            note: NOTE,
        },
    )],
);

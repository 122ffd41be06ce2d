//! Which owned licenses a rule means, and sums over them.

/// Power Automate for a person.
pub const FLOW_USER: &[&str] = &[
    "power-automate-premium",
    "power-automate-per-user",
    "power-automate-per-user-rpa",
];
/// Power Automate on a flow or machine.
pub const FLOW_CAPACITY: &[&str] = &[
    "power-automate-per-flow",
    "power-automate-process",
    "power-automate-hosted-process",
];
/// Power Apps for a person.
pub const APPS_USER: &[&str] = &["power-apps-premium"];
/// Power Apps for one app.
pub const APPS_PER_APP: &[&str] = &["power-apps-per-app"];
/// Copilot Studio, formerly Power Virtual Agents; a pack of Copilot Credits since is the same one.
pub const COPILOT: &[&str] = &["copilot-studio", "copilot-credits"];
/// Packs of Power Pages.
pub const PAGES: &[&str] = &["power-pages-authenticated", "power-pages-anonymous"];

/// Sales, Customer Service and Field Service.
pub const CUSTOMER_ENGAGEMENT: &[&str] = &["sales", "customer-service", "field-service"];
/// Larger editions for contact with customers.
pub const SERVICE_PREMIUM: &[&str] = &["customer-service-premium", "contact-center"];
/// Finance and operations.
pub const OPERATIONS: &[&str] = &["finance", "supply-chain-management", "commerce", "project-operations"];
/// Larger editions of finance and operations.
pub const OPERATIONS_PREMIUM: &[&str] = &["finance-premium", "supply-chain-management-premium"];

/// Somebody named the licenses, and neither picked the topic of credits nor said anything of credits alone.
macro_rules! storage {
    () => {
        Cond::All(&[licensed!(), Cond::Not(&crate::rules::capacity::topics::ONLY_CREDITS)])
    };
}
/// Somebody named the licenses, and credits are not the topic.
macro_rules! licensed {
    () => {
        Cond::All(&[
            Cond::Given(&LICENSES_OWNED),
            Cond::Not(&Cond::Sure(&is(&CAPACITY_TOPIC, "ai-credits"))),
        ])
    };
}
/// Licenses of these kinds, each so many.
macro_rules! each {
    ($licenses:expr, $n:expr) => {
        Expr::SumRows(
            &LICENSES_OWNED,
            &Expr::If(
                &is_one(&OWNED_LICENSE, $licenses),
                &Expr::Times(&Expr::Of(&OWNED_COUNT), &Expr::Const($n)),
                &Expr::Const(0),
            ),
        )
    };
}
/// Base licenses of Dynamics 365 for one of these products, each so many.
macro_rules! each_d365 {
    ($products:expr, $n:expr) => {
        Expr::SumRows(
            &LICENSES_OWNED,
            &Expr::If(
                &Cond::All(&[
                    is(&OWNED_LICENSE, "d365-enterprise"),
                    is_one(&OWNED_PRODUCT, $products),
                    is(&OWNED_ATTACH, "no"),
                ]),
                &Expr::Times(&Expr::Of(&OWNED_COUNT), &Expr::Const($n)),
                &Expr::Const(0),
            ),
        )
    };
}
/// The row does not say that there is none of it.
macro_rules! named {
    () => {
        Cond::Any(&[Cond::Not(&Cond::Given(&OWNED_COUNT)), at_least(&OWNED_COUNT, 1)])
    };
}
/// The tenant owns one of these licenses: whoever names one without its number owns at least one.
macro_rules! owns {
    ($licenses:expr) => {
        Cond::AnyRow(
            &LICENSES_OWNED,
            &Cond::All(&[is_one(&OWNED_LICENSE, $licenses), named!()]),
        )
    };
}
/// The tenant owns base licenses of one of these Dynamics 365 products.
macro_rules! owns_d365 {
    ($products:expr) => {
        Cond::AnyRow(
            &LICENSES_OWNED,
            &Cond::All(&[
                is_one(&OWNED_LICENSE, &["d365-enterprise", "d365-professional"]),
                is_one(&OWNED_PRODUCT, $products),
                is(&OWNED_ATTACH, "no"),
                named!(),
            ]),
        )
    };
}
/// An add-on of this kind was bought or allocated.
macro_rules! addon {
    ($kind:literal) => {
        Cond::Any(&[
            Cond::All(&[Cond::Given(&ADDONS), Cond::AnyRow(&ADDONS, &is(&ADDON_KIND, $kind))]),
            Cond::All(&[
                Cond::Given(&ADDON_ALLOCATIONS),
                Cond::AnyRow(&ADDON_ALLOCATIONS, &is(&ALLOCATED_ADDON, $kind)),
            ]),
        ])
    };
}
/// Units of this kind of add-on among those bought.
macro_rules! bought {
    ($kind:literal) => {
        Expr::If(
            &Cond::Given(&ADDONS),
            &Expr::SumRows(
                &ADDONS,
                &Expr::If(&is(&ADDON_KIND, $kind), &Expr::Of(&ADDON_PURCHASED), &Expr::Const(0)),
            ),
            &Expr::Const(0),
        )
    };
}
/// The sum of these numbers.
macro_rules! sum {
    ($a:expr) => { $a };
    ($a:expr, $($rest:expr),+ $(,)?) => { Expr::Plus(&$a, &sum!($($rest),+)) };
}
/// The largest of these numbers.
macro_rules! most {
    ($a:expr) => { $a };
    ($a:expr, $($rest:expr),+ $(,)?) => { Expr::Max(&$a, &most!($($rest),+)) };
}
/// The smallest of these numbers.
macro_rules! least {
    ($a:expr) => { $a };
    ($a:expr, $($rest:expr),+ $(,)?) => { Expr::Min(&$a, &least!($($rest),+)) };
}
pub(crate) use {addon, bought, each, each_d365, least, licensed, most, named, owns, owns_d365, storage, sum};

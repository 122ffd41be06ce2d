//! Sites: who visits them, how often, and what was bought for them.

use super::flow::COUNT;
use super::slot;
use crate::engine::fact::{Fact, Kind, Opt, Scope, YES_NO, opt};

const fn tenant(slot: u16, id: &'static str, kind: Kind) -> Fact {
    Fact::new(slot, id, Scope::Tenant, kind)
}

const MANY: Kind = Kind::Count {
    min: 0,
    max: 1_000_000_000,
    unknown_from: 0,
};

const SKUS: &[Opt] = &[
    opt(
        "authenticated-users",
        "Power Pages, signed-in users",
        "Packs of 100 people, sold since 2022",
    ),
    opt(
        "anonymous-users",
        "Power Pages, anonymous users",
        "Packs of 500 people, sold since 2022",
    ),
    opt(
        "portal-logins",
        "Portal logins",
        "The old license: days on which somebody signs in",
    ),
    opt(
        "portal-page-views",
        "Portal page views",
        "The old license: pages shown to people who did not sign in",
    ),
    opt(
        "people",
        "People and sites in tables",
        "Who of them needs what, licenses and meters included",
    ),
];
/// What is counted.
pub static SITE_SKU: Fact = tenant(slot::SITE_SKU, "site-sku", Kind::Choice(SKUS)).ask(
    "What shall be counted?",
    "The old licenses were sold to new customers until 31 Mar 2023.",
);
/// Sites.
pub static SITES: Fact = tenant(slot::SITES, "sites", COUNT)
    .ask("How many sites are there?", "Each is counted by itself.")
    .usual("1");
/// People who sign in to each site.
pub static SITE_VISITORS: Fact = tenant(slot::SITE_VISITORS, "site-visitors", MANY)
    .ask("How many people sign in to each site?", "Different people of a month.");
/// Days of a month on which each of them signs in.
pub static LOGIN_DAYS: Fact = tenant(
    slot::LOGIN_DAYS,
    "login-days",
    Kind::Count {
        min: 0,
        max: 31,
        unknown_from: 0,
    },
)
.ask(
    "On how many days of a month does each of them sign in?",
    "A login is good for 24 hours.",
);
/// Logins of a month, all sites together.
pub static LOGINS: Fact = tenant(slot::LOGINS, "logins", MANY).ask(
    "How many logins does a month have, all sites together?",
    "A person, site and day is one login. If you do not know, two further questions estimate it.",
);
/// Anonymous page views of a month.
pub static PAGE_VIEWS: Fact = tenant(slot::PAGE_VIEWS, "page-views", MANY).ask(
    "How many pages does a month show to people who did not sign in?",
    "All sites together.",
);
/// People who sign in to a site in a month.
pub static SITE_USERS_PER_MONTH: Fact = tenant(slot::SITE_USERS_PER_MONTH, "site-users-per-month", MANY).ask(
    "How many different people sign in to each site in a month?",
    "Not the registered ones: those who come.",
);
/// People who visit a site in a month without signing in.
pub static ANONYMOUS_USERS_PER_MONTH: Fact = tenant(slot::ANONYMOUS_USERS_PER_MONTH, "anonymous-users-per-month", MANY)
    .ask(
        "How many different people visit each site in a month without signing in?",
        "Who signs in on the same day counts as signed in only.",
    );
/// Whether the company bought portal licenses before their end of sale.
pub static EXISTING_PORTALS: Fact = tenant(slot::EXISTING_PORTALS, "existing-portals", Kind::Choice(YES_NO))
    .ask("Did your company own portal licenses before 1 Apr 2023?", "");
/// Signed-in users of sites that are allocated to an environment.
pub static ENV_ALLOCATED_SITE_USERS: Fact = Fact::new(
    slot::ENV_ALLOCATED_SITE_USERS,
    "environments.allocated-site-users",
    Scope::Environment,
    COUNT,
)
.ask("Site users allocated", "Prepaid, signed-in")
.usual("0");
/// Anonymous users of sites that are allocated to an environment.
pub static ENV_ALLOCATED_ANONYMOUS_USERS: Fact = Fact::new(
    slot::ENV_ALLOCATED_ANONYMOUS_USERS,
    "environments.allocated-anonymous-users",
    Scope::Environment,
    COUNT,
)
.ask("Anonymous users allocated", "Prepaid")
.usual("0");

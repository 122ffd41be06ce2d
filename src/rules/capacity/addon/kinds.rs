//! The kinds of add-ons: pack, minimum, and whether environments share the rest.

/// What is fixed for a kind of add-on.
pub(super) struct Addon {
    /// Option of the kind.
    pub(super) kind: &'static str,
    /// Rule that states it.
    pub(super) rule: &'static str,
    /// Units in a pack, by the first day on which that size was sold.
    pub(super) packs: &'static [(&'static str, i64)],
    /// Smallest allocation, where there is one.
    pub(super) minimum: i64,
    /// Whether environments without an allocation draw on the rest.
    pub(super) pool: bool,
    /// Whether it is of no use in an environment on pay-as-you-go.
    pub(super) metered: bool,
    /// License id of a pack, where its price stands in our list.
    pub(super) license: &'static str,
    /// Pack in words.
    pub(super) word: &'static str,
}

const SINCE_EVER: &str = "2019-10-01";
const fn addon(kind: &'static str, rule: &'static str, packs: &'static [(&'static str, i64)]) -> Addon {
    Addon {
        kind,
        rule,
        packs,
        minimum: 0,
        pool: false,
        metered: false,
        license: "",
        word: "packs",
    }
}
const ONE: &[(&str, i64)] = &[(SINCE_EVER, 1)];

/// Every kind of add-on.
pub(super) const ADDONS_BY_KIND: &[Addon] = &[
    Addon {
        metered: true,
        license: "power-apps-per-app",
        word: "Power Apps per app",
        ..addon("app-passes", "addon-app-pass", ONE)
    },
    Addon {
        license: "power-automate-per-flow",
        word: "per flow licenses",
        ..addon("per-flow", "addon-per-flow", ONE)
    },
    Addon {
        license: "power-automate-process",
        word: "Process licenses",
        ..addon("process", "addon-pa-process", ONE)
    },
    Addon {
        license: "power-automate-unattended-rpa",
        word: "unattended RPA add-ons",
        ..addon("unattended-rpa", "addon-unattended-rpa", ONE)
    },
    Addon {
        license: "power-automate-hosted-process",
        word: "Hosted Process licenses",
        ..addon("hosted-process", "addon-hosted-rpa", ONE)
    },
    Addon {
        pool: true,
        license: "process-mining-addon",
        word: "Process Mining add-ons",
        ..addon("process-mining", "addon-process-mining", &[(SINCE_EVER, 100)])
    },
    Addon {
        pool: true,
        license: "ai-builder-addon",
        word: "AI Builder add-ons",
        ..addon("ai-builder", "addon-ai-builder", &[(SINCE_EVER, 1_000_000)])
    },
    Addon {
        minimum: 100,
        metered: true,
        license: "portal-logins-100",
        word: "packs of 100 portal logins",
        ..addon("portal-logins", "addon-portal-login", &[(SINCE_EVER, 100)])
    },
    Addon {
        metered: true,
        license: "portal-page-views",
        word: "packs of 100,000 page views",
        ..addon("portal-views", "addon-portal-view", &[(SINCE_EVER, 100_000)])
    },
    Addon {
        minimum: 25,
        metered: true,
        license: "power-pages-authenticated",
        word: "packs of 100 signed-in users",
        ..addon("pages-authenticated", "addon-pages-auth", &[(SINCE_EVER, 100)])
    },
    Addon {
        minimum: 200,
        metered: true,
        license: "power-pages-anonymous",
        word: "packs of 500 anonymous users",
        ..addon("pages-anonymous", "addon-pages-anon", &[(SINCE_EVER, 500)])
    },
    Addon {
        pool: true,
        license: "requests-addon",
        word: "request add-ons",
        ..addon("requests", "addon-ppr", &[("2021-10-31", 50_000), (SINCE_EVER, 10_000)])
    },
    Addon {
        pool: true,
        word: "gigabytes",
        ..addon("dataverse", "addon-dataverse", ONE)
    },
    Addon {
        pool: true,
        license: "copilot-studio",
        word: "packs for Copilot Studio",
        ..addon(
            "copilot",
            "addon-copilot",
            &[("2023-12-01", 25_000), (SINCE_EVER, 2_000)],
        )
    },
];

//! The codes of the questionnaire on sites, with the sentence of each.

use crate::engine::outcome::Outcome;
use crate::rules::say;

/// Every code with its sentence.
pub const TEXTS: &[(&str, &str)] = &[
    (
        "E-PORTAL-EOS",
        "Portal logins and page views were sold to new customers until 31 Mar 2023. Power Pages takes their place.",
    ),
    (
        "W-PORTAL-RENEWAL",
        "Portal licenses were closed on 31 Mar 2023; existing customers could renew once more if their agreement expired before. Check the contract.",
    ),
    (
        "Q-PORTAL-EXISTING",
        "It depends on whether your company owned portal licenses before April 2023.",
    ),
    (
        "E-PAGES-NOT-YET",
        "Power Pages was not sold yet. Count logins and page views of portals for visitors.",
    ),
    (
        "W-PAGES-START",
        "Power Pages came on sale in the course of 2022; the day is not known. Portal licenses were sold beside it.",
    ),
    (
        "E-PORTAL-MIN",
        "A portal gets a hundred logins at least: fewer cannot be assigned to it.",
    ),
    (
        "E-ADDON-MIN",
        "An environment gets at least 25 signed-in or 200 anonymous users of sites: fewer cannot be allocated.",
    ),
    (
        "E-ADDON-OVERALLOCATED",
        "The environments hold more than was bought. One of the two figures is wrong.",
    ),
    (
        "W-ADDON-OVERUSE",
        "More people rest on the users of a site than are allocated to its environment.",
    ),
    (
        "W-PORTAL-METER",
        "Two parts of one text of this time differ on which meter counts a site. The meter for sites is taken.",
    ),
    (
        "W-ME-UNDATED",
        "The environment is managed. That a meter for sites meets what managed environments ask for is dated only from 13 May 2026.",
    ),
    (
        "W-PAYG-METER-OFF-UNCONFIRMED",
        "The environment is linked to pay-as-you-go with the meter for sites off. That prepaid capacity then works is taken for granted; no page says so.",
    ),
    (
        "I-OWNED-NOT-STATED",
        "Nothing was said of what is owned already: the packs are those that are needed altogether.",
    ),
    (
        "I-PORTAL-BASE",
        "By the article of March 2020 each portal comes with a hundred logins and 100,000 page views, which are taken off first.",
    ),
];

/// Its figures, with a line of meaning each.
pub const NUMBERS: &[(&str, &str)] = &[
    ("logins", "logins of a month, all portals together"),
    ("loginPacks", "packs of logins to buy, the cheapest sizes"),
    ("pageViews", "page views of a month by people who did not sign in"),
    ("viewPacks", "packs of 100,000 page views to buy"),
    (
        "viewsFree",
        "page views that the packs leave over, those owned already included",
    ),
    (
        "siteUsers",
        "people who need a place among the signed-in users of sites",
    ),
    (
        "authenticatedPacks",
        "packs of 100 signed-in users to buy, at the cheapest price step",
    ),
    ("anonymousUsers", "people of a month who did not sign in"),
    (
        "anonymousPacks",
        "packs of 500 anonymous users to buy, at the cheapest price step",
    ),
    (
        "recognized",
        "pairs of person and site for which a license of the tenant counts",
    ),
    (
        "pagesMetered",
        "pairs of person and site that the meter of sites counts",
    ),
    (
        "siteUsersMovable",
        "prepaid users that do nothing in a metered environment and can be moved",
    ),
    ("databaseGb", "gigabytes of Dataverse database"),
    ("fileGb", "gigabytes of Dataverse files"),
];

/// Adds a code that changes no status.
pub(super) fn say(outcome: &mut Outcome, code: &'static str, rules: &[&'static str]) {
    say::once(outcome, TEXTS, code, rules);
}

//! The codes and figures of the report questionnaire, with one line each.

use crate::rules::say;

/// Returns the sentence of a code.
#[must_use]
pub fn text(code: &str) -> &'static str {
    match say::sentence(TEXTS, code) {
        "" => crate::rules::passes::codes::text(code),
        own => own,
    }
}

/// Every code with its sentence.
pub const TEXTS: &[(&str, &str)] = &[
    (
        "Q-ACTIVE-USERS-GRAIN",
        "The rows are apps, or may be. A pass is for one person and one app, so the number of people behind the premium apps decides.",
    ),
    (
        "W-ME-REPORT-STALE",
        "Somebody who was licensed stays in the list until the next launch, and nobody stands in it who opened nothing that month. Its length is the most that can be missing.",
    ),
    (
        "W-MANAGED-CONFLICT",
        "The file and the answers differ on whether the environment is managed. The answers are taken.",
    ),
    (
        "I-REPORT-PARTIAL-MONTH",
        "The month is not over. A low figure early in a month is no fall of the need.",
    ),
    (
        "I-REPORT-NOT-YET",
        "No text describes this report or figure on that day, so nothing is read from it.",
    ),
    (
        "I-REPORT-TOTALS",
        "Totals say less than rows: rows tell people, apps and causes apart.",
    ),
    (
        "I-REPORT-DROPPED",
        "Rows of another month, or of an environment that is not listed, were left out.",
    ),
    (
        "I-REPORT-E1",
        "The report counts rows or apps. A pass is for one person and one app.",
    ),
    (
        "I-REPORT-E2",
        "Standard apps of people with Microsoft 365, marked as app pass since their switch is on: labels, not needs.",
    ),
    (
        "I-REPORT-E3",
        "Standard apps in a managed environment: there they are needs.",
    ),
    (
        "I-REPORT-E4",
        "People who hold another right by now: a launch is marked with what held at that time.",
    ),
    (
        "I-REPORT-E5",
        "Launches of people whom the app is no longer shared with.",
    ),
    (
        "I-REPORT-E6",
        "Launches beyond the passes allocated. The service does not stop them reliably, which excuses nothing.",
    ),
    (
        "I-REPORT-E7",
        "The environment is linked to pay-as-you-go: passes are ignored there.",
    ),
    (
        "I-REPORT-E8",
        "No other cause fits: the report is late, or a preview with defects.",
    ),
    (
        "I-REPORT-E9",
        "The month of the report is not over, or figures of different windows are compared.",
    ),
    (
        "W-REPORT-HIDDEN",
        "Pairs that need a pass are marked as something else. The license column hides them.",
    ),
];

/// Every figure with one line of meaning.
pub const NUMBERS: &[(&str, &str)] = &[
    ("required", "pairs of person and app in the report that need a pass"),
    ("overAttributed", "pairs marked as app pass that need none"),
    (
        "attributionExcess",
        "pairs marked as app pass beyond the passes allocated",
    ),
    ("pairsAttributed", "pairs of person and app marked as app pass"),
    ("appsAttributed", "different apps marked as app pass"),
    ("usersAttributed", "different people marked as app pass"),
    ("hidden", "pairs that need a pass and are marked as something else"),
    (
        "pairsAfterPremium",
        "marked pairs that stay once people with Premium leave the count",
    ),
    ("rowsRead", "rows of the report that were read"),
    ("rowsDropped", "rows of another month or environment, left out"),
    ("causeNeed", "marked pairs that need a pass, within the allocation"),
    ("causeE1", "rows that repeat a pair, or stand for an app"),
    ("causeE2", "marked pairs of standard apps that Microsoft 365 covers"),
    (
        "causeE3",
        "marked pairs of standard apps that need a pass since the environment is managed",
    ),
    ("causeE4", "marked pairs of people who hold another right by now"),
    (
        "causeE5",
        "marked pairs of people whom the app is no longer shared with",
    ),
    ("causeE6", "marked pairs that need a pass, beyond the allocation"),
    ("causeE7", "marked pairs that a meter pays for"),
    ("causeE8", "marked pairs that nothing explains"),
    ("causeOpen", "marked pairs whose need is not settled"),
    (
        "listed",
        "people whom the list names, at most so many without a license",
    ),
    ("rowsListed", "rows of the list, before double people are taken out"),
    ("userLicenses", "user licenses that the listed people still need"),
    ("counted", "1 if the figure counts the person, 0 if not"),
    ("reportsAvailable", "files on passes that can be downloaded on that day"),
    ("viewsAvailable", "views of license figures that this role sees, of two"),
    ("gaugeAssigned", "units assigned to environments, as the gauge shows"),
    ("gaugeAvailable", "units available, as the gauge shows"),
    (
        "passesShared",
        "passes that everybody the apps are shared with would need",
    ),
    ("passesLaunched", "passes that this month's launches would take"),
];

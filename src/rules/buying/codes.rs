//! The codes of the buying questionnaire, with the sentence of each.

use crate::engine::outcome::Outcome;
use crate::rules::say;

/// Every code with its sentence.
pub const TEXTS: &[(&str, &str)] = &[
    (
        "E-EOS",
        "This channel no longer sells Power Apps per app to your company. Plan for Power Apps Premium or pay-as-you-go.",
    ),
    (
        "W-EOS-CSP-PRICELIST",
        "The right to buy is there, but whether the price list of providers carried the license from January to March 2026 is not certain.",
    ),
    (
        "W-EOS-EA-RENEWAL",
        "Sources differ on whether per app can be renewed once the agreement has ended: have it confirmed in writing, and plan for Premium or pay-as-you-go.",
    ),
    (
        "W-EOS-DIRECT-UNKNOWN",
        "Existing customers who buy from Microsoft directly may renew. Whether they may add licenses is not known.",
    ),
    (
        "W-PRICE-VOLUME-DATE",
        "The price of $12 for 2,000 or more seats of Premium is printed from 31 Mar 2025. Whether it held earlier is not known, so $20 is used.",
    ),
    (
        "E-ME-PAYG",
        "In a managed environment the app meter did not count as a license before 13 May 2026.",
    ),
    (
        "W-MIX-BOUND",
        "With more than twelve undecided environments not every combination was tried. The true optimum lies between the stated bound and this mix.",
    ),
    (
        "I-MIX-PROOF",
        "No choice of passes or pay-as-you-go for the environments, each with the best choice of Premium for the people in it, costs less.",
    ),
    (
        "I-EOS-STILL-SOLD",
        "Since 2 Jan 2026 per app is sold by cloud solution providers and to existing customers only. Check that you can buy it.",
    ),
    (
        "Q-CHANNEL",
        "It depends on how your company buys licenses and on what it owned before 2 Jan 2026. The table shows each channel.",
    ),
];

/// Its figures, with a line of meaning each.
pub const NUMBERS: &[(&str, &str)] = &[
    (
        "premiumCheaperFrom",
        "per app licenses a person from which Premium is cheaper",
    ),
    ("equalAt", "per app licenses a person at which Premium costs the same"),
    (
        "meterCheaperBelowPercent",
        "percent of the pairs of person and app below which pay-as-you-go is cheaper than passes",
    ),
    (
        "meterCheaperBelowApps",
        "apps that a person opens in a month on average, below which pay-as-you-go is cheaper than Premium",
    ),
    (
        "volumePaysFrom",
        "new licenses from which 2,000 at the volume price cost less",
    ),
    ("entitled", "licenses that may be bought by right"),
    ("orderable", "licenses that can be ordered for certain"),
    ("licensesAfter", "licenses after the purchase"),
    (
        "combinationsCovered",
        "choices of passes or meter over the environments that the proof covers",
    ),
    ("savedUsd", "what the cheapest mix saves a month against the next best"),
    ("lowerBoundUsd", "a cost below which no mix can lie"),
];

/// Adds a code that changes no status.
pub(super) fn say(outcome: &mut Outcome, code: &'static str, rules: &[&'static str]) {
    say::once(outcome, TEXTS, code, rules);
}

/// Returns the sentence of a code.
pub(super) fn text(code: &str) -> &'static str {
    say::sentence(TEXTS, code)
}

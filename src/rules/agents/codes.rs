//! The codes of the questionnaire on agents, with the sentence of each.

use crate::engine::outcome::Outcome;
use crate::rules::say;

/// Every code with its sentence.
pub const TEXTS: &[(&str, &str)] = &[
    (
        "E-PVA-NOT-YET",
        "Power Virtual Agents was not sold before December 2019.",
    ),
    (
        "E-PVA-NOT-ENABLED",
        "Nobody can build a bot until an administrator of the tenant enables the service, whatever was bought.",
    ),
    (
        "I-PVA-TEST",
        "Sessions in the test pane of the authoring page do not count. One article of 2020 says that they do.",
    ),
    (
        "W-PVA-DATAVERSE",
        "Whether the storage comes once for the tenant or with each pack, and how much it is, texts say differently. The smaller figure is taken.",
    ),
    (
        "W-CPS-RATES",
        "The rates fell in the course of 2025, and the day is not known. The higher ones are taken; the lower sum stands beside.",
    ),
    (
        "W-CPS-NO-RATE",
        "No rate for some of this was published yet on this day. What it takes comes on top.",
    ),
    (
        "Q-M365-COPILOT",
        "For employees with Microsoft 365 Copilot most features are not charged. How much is left depends on which are used.",
    ),
    (
        "I-CREDITS-ORDER",
        "In apps and flows AI Builder credits are used up first, then Copilot Credits; without either the step is blocked. Agents and agent flows take Copilot Credits only.",
    ),
    (
        "I-CREDITS-RENAMED",
        "Messages are called Copilot Credits since September 2025; packs and prices stayed the same.",
    ),
    (
        "I-OWNED-NOT-STATED",
        "Nothing was said of what is owned already: the packs are those that are needed altogether.",
    ),
];

/// Its figures, with a line of meaning each.
pub const NUMBERS: &[(&str, &str)] = &[
    ("billedSessions", "billed sessions of bots"),
    ("sessionPacks", "packs of 2,000 billed sessions to hold"),
    ("botsBuildable", "bots that can be built"),
    ("credits", "messages or Copilot Credits of a month"),
    (
        "creditsLower",
        "messages or Copilot Credits of a month by the lower rates, where the day of the change is not known",
    ),
    ("creditPacks", "packs of 25,000 messages or credits"),
    ("meteredUsd", "what pay-as-you-go would cost a month"),
    ("flowLicenses", "licenses of Power Automate for flows that call a bot"),
    ("requestLimit", "requests in 24 hours"),
    (
        "requestLimitUpper",
        "requests in 24 hours if the limits of several packs add up",
    ),
    ("requestsOver", "requests above the limit"),
    ("requestsLeft", "requests that the limit leaves"),
    ("logGb", "gigabytes of Dataverse log"),
];

/// Adds a code that changes no status.
pub(super) fn say(outcome: &mut Outcome, code: &'static str, rules: &[&'static str]) {
    say::once(outcome, TEXTS, code, rules);
}

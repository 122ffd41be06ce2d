//! The codes and figures of capacity, with one line each.

/// Codes that a computation gives.
pub const TEXTS: &[(&str, &str)] = &[
    (
        "I-DV-DEFAULT-ENV-FALSE-ALARM",
        "the default environment is within its own storage; an alarm about 100 % of nothing says nothing",
    ),
    (
        "I-DV-ADDON-ROLE",
        "only a tenant administrator with the licensing role can add gigabytes",
    ),
    (
        "I-DV-SCOPE-UNKNOWN",
        "which environments counted before June 2022 no text tells",
    ),
    ("E-ADDON-OVERALLOCATED", "more units are allocated than were bought"),
    (
        "E-ADDON-MIN",
        "an allocation is smaller than the minimum of this add-on for an environment",
    ),
    ("E-PORTAL-MIN", "a portal has fewer than the 100 logins it must have"),
    (
        "W-ADDON-OVERUSE",
        "an environment uses more of an add-on than it may draw on",
    ),
    (
        "I-ADDON-METERED",
        "what is allocated to an environment on pay-as-you-go is of no use there and can be moved",
    ),
    (
        "Q-AI-RATE",
        "fewer than three months of one activity were observed: no forecast",
    ),
    (
        "W-AIB-PERSONAL",
        "a person alone needs more than 5,000 credits, which by the article of 2020 nobody else can share",
    ),
    (
        "I-AI-UNNAMED",
        "licenses or add-ons that may bring credits were not named; they would lower the need",
    ),
];

/// Figures that a computation gives.
pub const NUMBERS: &[(&str, &str)] = &[
    ("aiCreditsBeyond", "AI Builder credits needed beyond the personal ones"),
    (
        "databaseGb",
        "gigabytes of Dataverse database that the tenant is entitled to",
    ),
    ("fileGb", "gigabytes of Dataverse files that the tenant is entitled to"),
    ("logGb", "gigabytes of Dataverse log that the tenant is entitled to"),
    ("databaseUpperGb", "gigabytes of database by the text that gives more"),
    ("fileUpperGb", "gigabytes of files by the text that gives more"),
    (
        "databaseLowerGb",
        "gigabytes of database if only the first subscription gave a default",
    ),
    (
        "fileLowerGb",
        "gigabytes of files if only the first subscription gave a default",
    ),
    (
        "databaseBoundGb",
        "gigabytes of database tied to their person or flow, outside the pool",
    ),
    (
        "fileBoundGb",
        "gigabytes of files tied to their person or flow, outside the pool",
    ),
    (
        "databaseArticleGb",
        "gigabytes of database by the article of March 2020",
    ),
    ("fileArticleGb", "gigabytes of files by the article of March 2020"),
    (
        "databaseCountedGb",
        "gigabytes of database that count against the tenant",
    ),
    ("fileCountedGb", "gigabytes of files that count against the tenant"),
    ("logCountedGb", "gigabytes of log that count against the tenant"),
    ("keptFileGb", "gigabytes of files that the run history keeps"),
    ("keptDatabaseGb", "gigabytes of database that the run history keeps"),
    ("fileGbLeft", "gigabytes of files left beside the run history"),
    ("databaseGbLeft", "gigabytes of database left beside the run history"),
    ("databaseDeficitGb", "gigabytes of database missing"),
    ("fileDeficitGb", "gigabytes of files missing after borrowing"),
    ("logDeficitGb", "gigabytes of log missing after borrowing"),
    (
        "databaseDeficitLeastGb",
        "gigabytes of database missing by the text that gives more",
    ),
    (
        "fileDeficitLeastGb",
        "gigabytes of files missing by the text that gives more",
    ),
    (
        "logDeficitLeastGb",
        "gigabytes of log missing by the text that gives more",
    ),
    (
        "databaseDeficitMostGb",
        "gigabytes of database missing by the reading that gives less",
    ),
    (
        "fileDeficitMostGb",
        "gigabytes of files missing by the reading that gives less",
    ),
    (
        "logDeficitMostGb",
        "gigabytes of log missing by the reading that gives less",
    ),
    ("databaseToBuyGb", "whole gigabytes of database to buy"),
    ("fileToBuyGb", "whole gigabytes of files to buy"),
    ("logToBuyGb", "whole gigabytes of log to buy"),
    ("databaseUsd", "what the missing database costs a month"),
    ("fileUsd", "what the missing files cost a month"),
    ("logUsd", "what the missing log costs a month"),
    (
        "databaseNeededGb",
        "whole gigabytes of database that adding Dataverse to an environment still needs",
    ),
    (
        "remainingPercent",
        "what is left of the scarcest kind of storage, lent gigabytes included",
    ),
    (
        "includedPercent",
        "how full the default environment is, by its fullest kind of storage",
    ),
    (
        "notices",
        "notices that have gone out: below 15 percent, below 5 percent, overage",
    ),
    (
        "blockedOperations",
        "kinds of operations on environments that the service refuses",
    ),
    ("mayAdd", "whole gigabytes that this role can add"),
    ("requestGb", "whole gigabytes to ask an administrator for"),
    ("minedDataGb", "gigabytes of mined data for Process Mining"),
    ("processMiningUsd", "what the Process Mining add-ons cost a month"),
    (
        "processMiningRequests",
        "requests a day that come with Process Mining add-ons",
    ),
    ("gaugeAssigned", "units assigned to environments, as the gauge shows"),
    ("gaugeAvailable", "units available, as the gauge shows"),
    (
        "addonsFree",
        "units bought and allocated to no environment, over all add-ons",
    ),
    (
        "packsToBuy",
        "packs needed, over all add-ons; a first purchase counts whole",
    ),
    ("addonMovable", "units allocated where they are of no use"),
    ("hostedBots", "hosted bots that the licenses carry"),
    ("processes", "processes that Hosted Process licenses carry besides"),
    ("aiCredits", "AI Builder credits a month"),
    (
        "aiCreditsUpper",
        "AI Builder credits a month by the text that gives more",
    ),
    ("aiCreditsWanted", "AI Builder credits needed a month"),
    (
        "aiCreditsForecast",
        "AI Builder credits that the planned activities would take",
    ),
    ("aiCreditsShort", "AI Builder credits missing a month"),
    ("aiCreditsSpare", "AI Builder credits left a month"),
    ("aiAddons", "AI Builder add-ons to buy"),
    (
        "aiAddonsPurchasable",
        "AI Builder add-ons that this tenant can still buy",
    ),
];

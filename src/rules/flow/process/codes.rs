//! The figures of the plan, with one line of meaning each.

/// Codes with their sentences: those of the rules stand with the rules.
pub const TEXTS: &[(&str, &str)] = &[];

/// Figures with their meaning.
pub const NUMBERS: &[(&str, &str)] = &[
    (
        "processLicensesToBuy",
        "Process licenses still to buy for machines and flows",
    ),
    (
        "processLicensesAfterLinking",
        "Process licenses once the flows of each business process are linked",
    ),
    (
        "processLicensesByMachine",
        "Process licenses counted by machine and by processes that call none",
    ),
    (
        "processLicensesByProcess",
        "Process licenses counted by business process, as the first text of 2023 did",
    ),
    ("hostedProcessLicenses", "Hosted Process licenses for hosted machines"),
    ("premiumLicenses", "people who need Power Automate Premium, held or not"),
    (
        "unattendedBots",
        "unattended bots: runs by themselves at the same moment",
    ),
    (
        "machinesNeeded",
        "machines needed so that each can carry its runs at once",
    ),
    (
        "flowGroups",
        "flow groups that would hold all flows, with one Process license each",
    ),
    ("perFlowLicenses", "per flow licenses by the old plan"),
    ("coveredFlows", "flows covered as things are configured"),
    ("uncoveredFlows", "flows that nothing covers as things are configured"),
    (
        "runtimeUncoveredFlows",
        "child flows whose own owner lacks the license that the service looks at while the transition period runs",
    ),
    (
        "externalM365Unattended",
        "unattended Microsoft 365 licenses for bots, outside the Power Platform",
    ),
    (
        "externalMachines",
        "rented machines, paid for outside the Power Platform",
    ),
    (
        "overage",
        "licenses on machines and flows beyond those of the environment",
    ),
    (
        "monthlyTotalUsd",
        "cost a month of everything needed, held licenses included",
    ),
    (
        "monthlyUsdAfterLinking",
        "cost a month of what is missing once the flows are linked",
    ),
];

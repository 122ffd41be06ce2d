//! The licenses that people, flows and machines can hold.

use super::owned::D365_NAMES;
use crate::engine::fact::{Opt, opt};

/// Licenses by their id on the wire.
pub const LICENSES: &[Opt] = &[
    opt(
        "power-automate-premium",
        "Power Automate Premium",
        "One person, every premium flow in every environment",
    ),
    opt(
        "power-automate-process",
        "Power Automate Process",
        "One flow, machine session or group, whoever runs it",
    ),
    opt(
        "power-automate-hosted-process",
        "Power Automate Hosted Process",
        "A hosted machine, or used as Process",
    ),
    opt(
        "power-automate-per-user",
        "Power Automate per user",
        "Sold until January 2024, held ones still count",
    ),
    opt(
        "power-automate-per-user-rpa",
        "Power Automate per user with attended RPA",
        "Sold from April 2020 to July 2023",
    ),
    opt(
        "power-automate-per-flow",
        "Power Automate per flow",
        "Sold until January 2024, held ones still count",
    ),
    opt(
        "power-automate-unattended-rpa",
        "Unattended RPA add-on",
        "Counts as Process today",
    ),
    opt(
        "power-automate-plan-1",
        "Power Automate Plan 1",
        "Usable until September 2024",
    ),
    opt(
        "power-automate-plan-2",
        "Power Automate Plan 2",
        "Usable until September 2024",
    ),
    opt(
        "power-automate-trial",
        "Power Automate trial",
        "Premium features while it lasts",
    ),
    opt(
        "power-automate-free",
        "Power Automate Free",
        "Standard flows of one's own, no sharing",
    ),
    opt(
        "power-apps-premium",
        "Power Apps Premium",
        "Called Power Apps per user until 2023",
    ),
    opt(
        "power-apps-per-app",
        "Power Apps per app",
        "A pass for one app in one environment",
    ),
    opt("power-apps-plan-1", "Power Apps Plan 1", "An old plan, out of use"),
    opt("power-apps-plan-2", "Power Apps Plan 2", "An old plan, out of use"),
    opt("power-apps-trial", "Power Apps trial", "30 days"),
    opt(
        "m365",
        "Microsoft 365 or Office 365",
        "E1, E3, E5, F3, Business Basic, Standard, Premium, A1 to A5",
    ),
    opt(
        "d365-enterprise",
        "Dynamics 365 Enterprise or Premium",
        "Sales, Customer Service, Field Service, Finance and others",
    )
    .family(D365_NAMES),
    opt(
        "d365-professional",
        "Dynamics 365 Professional",
        "Sales or Customer Service Professional",
    )
    .family(D365_NAMES),
    opt("d365-team-member", "Dynamics 365 Team Members", "").family(D365_NAMES),
    opt(
        "copilot-studio",
        "Copilot Studio",
        "Called Power Virtual Agents until 2023",
    ),
    opt(
        "developer-plan",
        "Power Apps Developer Plan",
        "For learning and building, never for production",
    ),
    opt(
        "windows",
        "Windows only",
        "Desktop flows on one's own machine, no cloud flows",
    ),
    opt("none", "No license of these", ""),
];

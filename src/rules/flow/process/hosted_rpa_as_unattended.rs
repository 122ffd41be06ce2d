//! Until April 2024 a Hosted RPA add-on could also run unattended desktop flows on your own machines.
//!
//! On hosted machines and groups, on local, remote or other virtual machines: the add-on counted for one bot. On a cloud flow it could not be put.
//! In May 2024 it became Hosted Process, which counts as Process everywhere.

use crate::engine::prelude::*;
use crate::rules::sources::S4;

/// `hosted-rpa-as-unattended`
pub static HOSTED_RPA_AS_UNATTENDED: Rule = Rule {
    id: "hosted-rpa-as-unattended",
    aliases: &[],
    title: "A Hosted RPA add-on runs bots on your own machines, too",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::between("2023-05-23", "2024-05-01"),
        editions: Edition::ALL,
        statement: prose(
            "A Hosted RPA add-on may run a hosted machine, or unattended desktop flows on any other machine, one bot each.",
        ),
        cites: &[S4.at("Can Power Automate Hosted RPA add-on be used as a Power Automate Unattended RPA add-on?")],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose(
            "In January 2024 three Hosted RPA add-ons are owned; one hosted machine runs, and two bots on the company server. A developer holds Premium.",
        ),
        questionnaire: "process",
        as_of: "2024-01-15",
        answers: prose(
            r#"{"machines": [{"name": "Server 1", "unattended": "yes", "peakSessions": 2, "sessionLimit": 10}], "hosted-machines": 1, "rpa-developers": 1, "rpa-developer-licenses": ["power-automate-premium"], "attended-users": 0, "licenses-owned": [{"license": "power-automate-hosted-process", "count": 3}, {"license": "power-automate-premium", "count": 1}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("One add-on runs the hosted machine, the other two the bots."),
    },
};

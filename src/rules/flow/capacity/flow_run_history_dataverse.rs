//! Large content in the run history takes up Dataverse storage.
//!
//! When an app starts a flow that handles large or complex content, what the history keeps of it fills the file and database storage that the
//! Power Apps licenses bring. No size of a run is printed, so the number of documents kept and their size are asked. Documents count
//! as files unless you say otherwise.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::S4;

/// `flow-run-history-dataverse`
pub static FLOW_RUN_HISTORY_DATAVERSE: Rule = Rule {
    id: "flow-run-history-dataverse",
    aliases: &[],
    title: "Run history of flows that an app starts",
    force: Force::Info,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2023-05-23"),
        editions: &[Edition::Current, Edition::May2023],
        statement: prose(
            "What the run history keeps of large content uses up the file and database storage that the Power Apps licenses bring.",
        ),
        cites: &[S4.at("What Power Automate capabilities are included in Power Apps licenses?")],
        when: Cond::All(&[Cond::Given(&KEPT_DOCUMENTS), at_least(&KEPT_DOCUMENTS, 1)]),
        then: &[
            Then::When(&is(&KEPT_AS, "file"), &[Then::Decimal("keptFileGb", KEPT)]),
            Then::When(&is(&KEPT_AS, "database"), &[Then::Decimal("keptDatabaseGb", KEPT)]),
        ],
    }],
    example: Example {
        story: prose("Fifty Power Apps Premium licenses; flows behind the app keep 2,000 scans of 12 MB each."),
        questionnaire: "capacity",
        as_of: "2025-09-15",
        answers: prose(
            r#"{"licenses-owned": [{"license": "power-apps-premium", "count": 50}], "include-default": "no", "kept-documents": 2000, "mb-per-document": 12}"#,
        ),
        status: Status::Covered,
        outcome: prose("Of 100 GB of files 76 are left."),
    },
};

/// Thousandths of a gigabyte: documents times thousandths of a megabyte, divided by a thousand.
const KEPT: Expr = Expr::Quotient(
    &Expr::Times(&Expr::Of(&KEPT_DOCUMENTS), &Expr::Of(&MB_PER_DOCUMENT)),
    &Expr::Const(1_000),
);

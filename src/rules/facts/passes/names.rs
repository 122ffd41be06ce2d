//! Names that tables share: which columns mean a row of another table.

use super::*;

/// A column that means a row of another table by its name.
pub struct Mention {
    /// The column that the row has its name in.
    pub name: &'static Fact,
    /// The table that means the row.
    pub table: &'static Fact,
    /// The column in which it does.
    pub column: &'static Fact,
    /// Whether nothing is left to say where the row that is meant has gone.
    pub whole: bool,
}

const fn mention(name: &'static Fact, table: &'static Fact, column: &'static Fact, whole: bool) -> Mention {
    Mention {
        name,
        table,
        column,
        whole,
    }
}

/// Every such column.
pub static MENTIONS: &[Mention] = &[
    mention(&PERSON_ID, &USES, &USE_PEOPLE, true),
    mention(&PERSON_ID, &OVERLAPS, &OVERLAP_FIRST, true),
    mention(&PERSON_ID, &OVERLAPS, &OVERLAP_SECOND, true),
    mention(&PERSON_ID, &FLOWS_IN_APP, &FLOW_ROW_OWNER, false),
    mention(&APP_NAME, &USES, &USE_APP, true),
    mention(&APP_NAME, &APPS, &APP_HOST, false),
    mention(&APP_ID, &USES, &USE_APP, true),
    mention(&APP_ID, &APPS, &APP_HOST, false),
    mention(&ENV_NAME, &APPS, &APP_ENVIRONMENT, false),
    mention(&ENV_NAME, &PEOPLE, &PERSON_D365_ENVIRONMENT, false),
    mention(&ENV_ID, &APPS, &APP_ENVIRONMENT, false),
    mention(&ENV_ID, &PEOPLE, &PERSON_D365_ENVIRONMENT, false),
];

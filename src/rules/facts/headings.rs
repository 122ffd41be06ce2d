//! How files, commands and services of the platform name what the tables hold: columns, kinds of license, add-ons.

use super::*;
use crate::engine::fact::Fact;

/// Headings under which a column stands in Microsoft's files: lower case, letters and digits only.
pub static HEADINGS: &[(&Fact, &[&str])] = &[
    (
        &ROW_USER,
        &[
            "email",
            "useremail",
            "upn",
            "userprincipalname",
            "user",
            "username",
            "userid",
            "objectid",
        ],
    ),
    (&ROW_APP_ID, &["appid", "resourceid"]),
    (&ROW_APP, &["app", "appname", "appdisplayname", "application"]),
    (&ROW_ENVIRONMENT, &["environment", "environmentname", "environmentid"]),
    (
        &ROW_LAST_LAUNCH,
        &[
            "lastactivedate",
            "lastlaunchdate",
            "lastapplaunch",
            "lastlauncheddate",
            "lastlaunch",
            "date",
        ],
    ),
    (
        &ROW_LICENSE_TYPE,
        &[
            "skuname",
            "licensetype",
            "license",
            "licencetype",
            "licensename",
            "licenseused",
            "sku",
        ],
    ),
    (
        &ROW_MANAGED,
        &["ismanagedenvironment", "managedenvironment", "ismanaged", "managed"],
    ),
    (&ROW_PREMIUM, &["ispremium", "premium", "premiumapp", "apptype"]),
    (
        &ROW_SHARED_WITH,
        &["sharedwith", "sharedwithusers", "numberofuserssharedwith", "shared"],
    ),
    (
        &ROW_OPENED_BY,
        &["openedby", "openedwithperapp", "numberofuserswhoopened", "opened"],
    ),
    // Apps, as commands and the inventory list them.
    (&APP_ID, &["appid", "appname"]),
    (&APP_NAME, &["displayname", "appdisplayname", "app"]),
    (&APP_ENVIRONMENT, &["environmentname", "environmentid"]),
    (&APP_CREATED, &["createdtime", "createdon", "createdat"]),
    (&APP_CLASS, &["appplanclassification"]),
    (&APP_CAN_CONSUME, &["canconsumeapppass"]),
    (&APP_GATEWAY, &["usesonpremisegateway"]),
    (&APP_CUSTOM_CONNECTOR, &["usescustomapi"]),
    // Environments.
    (&ENV_ID, &["environmentid", "environmentname"]),
    (&ENV_NAME, &["displayname", "environmentdisplayname"]),
    (
        &ENV_ALLOCATED_PASSES,
        &[
            "passes",
            "allocatedpasses",
            "powerappsperapp",
            "perapppasses",
            "apppasses",
        ],
    ),
    (&ENV_PAYG_PLAN, &["payg", "payasyougoplan"]),
    (
        &PERSON_ID,
        &[
            "group",
            "person",
            "name",
            "displayname",
            "user",
            "username",
            "userprincipalname",
            "upn",
            "email",
        ],
    ),
    (&PERSON_COUNT, &["count", "number", "members"]),
    (&ENV_TYPE, &["environmenttype", "environmentsku"]),
    (
        &ENV_MANAGED,
        &["ismanaged", "managedenvironment", "ismanagedenvironment"],
    ),
    // Add-ons, as the licensing service of the platform lists them.
    (&ADDON_KIND, &["currencytype"]),
    (&ALLOCATED_ADDON, &["currencytype"]),
    (&ALLOCATED_TO, &["environmentid", "environmentname"]),
];

/// Tells whether a column stands under this heading in one of Microsoft's files.
#[must_use]
pub fn is_heading(column: &Fact, name: &str) -> bool {
    let name = plain(name);
    HEADINGS
        .iter()
        .any(|(known, names)| known.is(column) && names.contains(&name.as_str()))
}

/// Tells whether two names differ in capitals, spaces and marks alone.
#[must_use]
pub fn same_name(one: &str, other: &str) -> bool {
    plain(one) == plain(other)
}

fn plain(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// Returns the kind of license that a name in a report means; product names are accepted as well as kinds.
#[must_use]
pub fn license_type(name: &str) -> &'static str {
    let name: String = name
        .chars()
        .filter(|c| c.is_ascii_alphanumeric())
        .map(|c| c.to_ascii_lowercase())
        .collect();
    let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
    if has(&["apppass", "perapp"]) {
        "app-pass"
    } else if has(&["payg", "payasyougo"]) {
        "payg"
    } else if has(&["office365", "microsoft365", "m365", "o365"]) {
        "m365"
    } else if has(&["dynamics365", "d365"]) {
        "d365"
    } else if has(&["trial"]) {
        "trial"
    } else if has(&["developer"]) {
        "developer"
    } else if has(&["peruser", "powerappspremium"]) || name == "premium" {
        "premium"
    } else {
        "other"
    }
}

/// Returns the add-on that a currency type of the licensing service stands for.
#[must_use]
pub fn currency_type(name: &str) -> Option<&'static str> {
    let known = |(type_name, _): &&(&str, &str)| name.eq_ignore_ascii_case(type_name);
    CURRENCY_TYPES.iter().find(known).map(|(_, id)| *id)
}

const CURRENCY_TYPES: &[(&str, &str)] = &[
    ("AppPass", "app-passes"),
    ("PerFlowPlan", "per-flow"),
    ("PowerAutomatePerProcess", "process"),
    ("PAUnattendedRPA", "unattended-rpa"),
    ("PAHostedRPA", "hosted-process"),
    ("ProcessMiningDataStorage", "process-mining"),
    ("AI", "ai-builder"),
    ("PortalLogins", "portal-logins"),
    ("PortalViews", "portal-views"),
    ("PowerPagesAuthenticated", "pages-authenticated"),
    ("PowerPagesAnonymous", "pages-anonymous"),
    ("MCSSessions", "copilot"),
    ("MCSMessages", "copilot"),
];

//! Pasted files: separators, quotes, headings, days and names of licenses.
#![cfg(not(target_arch = "wasm32"))]

use entitle::engine::fact::Fact;
use entitle::rules::facts::{
    ADDON_KIND, ALLOCATED_ADDON, ROW_APP, ROW_APP_ID, ROW_LICENSE_TYPE, ROW_MANAGED, ROW_USER, is_heading,
    license_type, same_name,
};
use entitle::rules::{facts, synonym};
use entitle::text::import::{day, day_first, lines};
use entitle::text::listed::listed;

#[test]
fn the_first_line_tells_the_separator() {
    assert_eq!(lines("a\tb\n1\t2"), [["a", "b"], ["1", "2"]]);
    assert_eq!(
        lines("\u{feff}Email,App name\r\nx@y.z,\"Tea, green\"\r\n"),
        [["Email", "App name"], ["x@y.z", "Tea, green"]]
    );
    assert_eq!(
        lines("a;b,c\n1;\"say \"\"hi\"\"\""),
        [["a;b", "c"], ["1;say \"hi\"", ""]]
            .map(|row| row.to_vec())
            .map(|row| row
                .into_iter()
                .filter(|cell| !cell.is_empty())
                .map(str::to_owned)
                .collect::<Vec<_>>())
    );
    assert_eq!(lines("one\ntwo"), [["one"], ["two"]]);
}

#[test]
fn headings_of_the_files_are_known() {
    for (column, name) in [
        (&ROW_USER, "User Principal Name"),
        (&ROW_USER, "Email"),
        (&ROW_APP, "AppDisplayName"),
        (&ROW_APP_ID, "App ID"),
        (&ROW_LICENSE_TYPE, "SkuName"),
        (&ROW_MANAGED, "IsManagedEnvironment"),
    ] {
        assert!(is_heading(column, name), "{name}");
    }
    assert!(!is_heading(&ROW_USER, "SkuName"));
    for (column, names) in facts::HEADINGS {
        for name in *names {
            let table = |fact: &Fact| fact.id.split_once('.').map(|(table, _)| table.to_owned());
            let others = facts::HEADINGS
                .iter()
                .filter(|(other, _)| !other.is(column) && table(other) == table(column));
            assert!(
                !others.clone().any(|(_, names)| names.contains(name)),
                "{name} stands under two columns"
            );
        }
    }
}

#[test]
fn days_are_read_as_the_whole_column_has_them() {
    let american = ["5/3/2026", "12/31/2025 10:15"];
    assert!(!day_first(american.into_iter()));
    assert_eq!(american.map(|text| day(text, false)), ["2026-05-03", "2025-12-31"]);
    let european = ["3/5/2026", "31/12/2025"];
    assert!(day_first(european.into_iter()));
    assert_eq!(european.map(|text| day(text, true)), ["2026-05-03", "2025-12-31"]);
    assert_eq!(day("2026-05-03T08:00:00Z", false), "2026-05-03");
    assert_eq!(day("yesterday", false), "yesterday");
}

#[test]
fn licenses_go_by_kind_or_by_product() {
    for (name, kind) in [
        ("apppass", "app-pass"),
        ("Power Apps per app", "app-pass"),
        ("PayGo", "payg"),
        ("Pay-as-you-go", "payg"),
        ("Office 365 E3 Developer", "m365"),
        ("Microsoft 365 Business Premium", "m365"),
        ("Dynamics 365 Sales Premium", "d365"),
        ("Power Apps per user", "premium"),
        ("Power Apps Premium Trial", "trial"),
        ("Power Apps Developer Plan", "developer"),
        ("Visio", "other"),
    ] {
        assert_eq!(license_type(name), kind, "{name}");
        assert_eq!(synonym(&ROW_LICENSE_TYPE, name), Some(kind), "{name}");
    }
}

#[test]
fn a_list_in_json_becomes_lines_under_its_names() {
    let of_the_tenant = r#"[
        { "currencyType": "AppPass", "purchased": 40, "consumed": { "unitsConsumed": 12 } },
        { "currencyType": "AI", "purchased": 1000000, "allocated": 500000 }
    ]"#;
    assert_eq!(
        listed(of_the_tenant).unwrap(),
        [
            vec!["currencyType", "purchased", "consumed unitsConsumed", "allocated"],
            vec!["AppPass", "40", "12"],
            vec!["AI", "1000000", "", "500000"],
        ]
    );
    let of_an_environment = r#"{ "environmentId": "e1", "currencyAllocations": [
        { "currencyType": "AppPass", "allocated": 30, "enforcementRules": [] } ] }"#;
    assert_eq!(
        listed(of_an_environment).unwrap(),
        [
            ["environmentId", "allocated", "currencyType", "enforcementRules"],
            ["e1", "30", "AppPass", ""]
        ]
    );
    let wrapped = r#"{ "value": [{ "name": "a1", "properties": { "displayName": "Stock",
        "canConsumeAppPass": true, "owner": { "displayName": "Ada" }, "tags": ["x", "y"] } }] }"#;
    assert_eq!(
        listed(wrapped).unwrap(),
        [
            ["name", "canConsumeAppPass", "displayName", "tags", "owner displayName"],
            ["a1", "true", "Stock", "x, y", "Ada"]
        ]
    );
    for none in ["", "a,b", "[]", "{ half", "[1, 2]", "\"text\""] {
        assert_eq!(listed(none), None, "{none}");
    }
}

#[test]
fn names_of_commands_and_services_find_their_columns() {
    for (column, name) in [
        (&ADDON_KIND, "currencyType"),
        (&facts::APP_CAN_CONSUME, "canConsumeAppPass"),
        (&facts::APP_CLASS, "appPlanClassification"),
        (&facts::ENV_MANAGED, "isManaged"),
        (&facts::ENV_ALLOCATED_PASSES, "Passes"),
    ] {
        assert!(is_heading(column, name), "{name}");
    }
    assert!(same_name("Managed?", facts::ENV_MANAGED.question));
    assert!(!same_name("Managed by", facts::ENV_MANAGED.question));
    assert_eq!(synonym(&ADDON_KIND, "AppPass"), Some("app-passes"));
    assert_eq!(synonym(&ALLOCATED_ADDON, "mcsmessages"), Some("copilot"));
    assert_eq!(synonym(&ADDON_KIND, "Invoice"), None);
}

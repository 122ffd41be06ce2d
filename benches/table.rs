//! One table of twelve rows, read from the file that json-rules-engine reads too: `tests/bench/table.mjs` compares both.
//!
//! Without a folder in `ENTITLE_TABLE` there is nothing to compare, so it only says how to run it.

use entitle::engine::date::Date;
use entitle::engine::decision::{Decision, Row};
use entitle::engine::eval::Eval;
use entitle::engine::fact::Facts;
use entitle::engine::input;
use entitle::engine::program::Program;
use entitle::engine::rule::{Cond, Edition, Expr};
use entitle::rules::{facts, synonym};
use serde_json::{Value as Json, json};
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

type Table = Decision<&'static str>;

/// A bench may keep what it read for ever: that is what static tables do.
fn kept<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn leaf(json: &Json) -> Option<Cond> {
    let fact = facts::find(json["fact"].as_str()?)?;
    if let Some(n) = json["atLeast"].as_i64() {
        return Some(Cond::AtLeast(Expr::Of(fact), Expr::Const(n)));
    }
    let mut mask = 0;
    for option in json["in"].as_array()? {
        mask |= fact.find(option.as_str()?)?;
    }
    Some(Cond::In(fact, mask))
}

fn table(json: &Json) -> Option<Table> {
    let mut rows = Vec::new();
    for row in json["rows"].as_array()? {
        let parts: Vec<Cond> = row["all"].as_array()?.iter().map(leaf).collect::<Option<_>>()?;
        rows.push(Row {
            id: "row",
            when: Cond::All(kept(parts)),
            value: kept(row["value"].as_str()?.to_owned()).as_str(),
            rules: &[],
        });
    }
    rows.push(Row {
        id: "last",
        when: Cond::Always,
        value: kept(json["default"].as_str()?.to_owned()).as_str(),
        rules: &[],
    });
    Some(Decision {
        id: "table",
        rows: kept(rows),
    })
}

fn read(json: &Json) -> Option<Facts> {
    let mut read = Facts::default();
    for (id, value) in json.as_object()? {
        let fact = facts::find(id)?;
        read.set(fact, input::parse(fact, value, synonym).ok()?);
    }
    Some(read)
}

fn answer(table: &Table, program: &Program, facts: &Facts) -> &'static str {
    let eval = Eval::new(program, facts, Date::KNOWN_UNTIL);
    table.candidates(&eval).first().map_or("", |row| row.value)
}

fn compare(folder: &Path) -> Option<()> {
    let text = |path: &Path| std::fs::read_to_string(path).ok();
    let table = table(&serde_json::from_str(include_str!("../tests/bench/table.json")).ok()?)?;
    let inputs: Vec<Json> = serde_json::from_str(&text(&folder.join("inputs.json"))?).ok()?;
    let inputs: Vec<Facts> = inputs.iter().map(read).collect::<Option<_>>()?;
    let program = Program::new(&[], Date::KNOWN_UNTIL, Edition::Current);
    let answers: Vec<&str> = inputs.iter().map(|facts| answer(&table, &program, facts)).collect();
    let begin = Instant::now();
    let mut done = 0usize;
    while begin.elapsed() < Duration::from_millis(500) {
        for facts in &inputs {
            black_box(answer(&table, &program, black_box(facts)));
        }
        done += inputs.len();
    }
    let rate = done as f64 / begin.elapsed().as_secs_f64();
    let out = json!({ "rate": rate, "answers": answers });
    std::fs::write(folder.join("answers.json"), out.to_string()).ok()
}

fn main() {
    match std::env::var_os("ENTITLE_TABLE") {
        Some(folder) if compare(Path::new(&folder)).is_none() => {
            println!("the table or its inputs cannot be read");
            std::process::exit(1);
        }
        Some(_) => {}
        None => println!("table: run by `node tests/bench/table.mjs`"),
    }
}

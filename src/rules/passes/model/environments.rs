//! Reads the environments.

use super::{Blank, Environment, Model, number, text};
use crate::engine::date::Date;
use crate::engine::error::InputError;
use crate::engine::eval::Eval;
use crate::engine::fact::{Facts, Value};
use crate::engine::quantity::Interval;
use crate::rules::facts::*;

const ENVIRONMENT_BLANKS: &[Blank] = &[
    (&ENV_TYPE, "production"),
    (&ENV_PAYG_PLAN, "no"),
    (&ENV_BASELINE_OK, "yes"),
];

/// From this day a pass alone lets people in.
const BASELINE_END: Date = Date::of("2020-10-01");

impl Model {
    pub(super) fn read_environments(
        &mut self,
        eval: &Eval<'_>,
        rows: Option<&[Facts]>,
        apps: &[Facts],
    ) -> Result<(), InputError> {
        let named: Vec<Facts>;
        let rows = if let Some(rows) = rows {
            rows
        } else {
            // Nobody listed the environments, so they are those that apps name.
            let mut names: Vec<&str> = apps
                .iter()
                .map(|app| text(app, &APP_ENVIRONMENT).unwrap_or("Environment"))
                .collect();
            let mut seen = Vec::new();
            names.retain(|name| {
                let first = !seen.contains(name);
                seen.push(*name);
                first
            });
            let row = |name: &str| {
                let mut facts = Facts::default();
                facts.set(&ENV_ID, Value::Text(name.to_owned()));
                facts.set(&ENV_ALLOCATED_PASSES, Value::Unknown);
                facts.set(&ENV_PAYG_PLAN, Value::Unknown);
                facts
            };
            named = names.into_iter().map(row).collect();
            &named
        };
        for (at, row) in rows.iter().enumerate() {
            let id = text(row, &ENV_ID)
                .or(text(row, &ENV_NAME))
                .map_or_else(|| format!("environment {}", at + 1), str::to_owned);
            let name = text(row, &ENV_NAME).unwrap_or(&id).to_owned();
            if self.environments.iter().any(|other| other.id == id) {
                let help = "an id or a name of its own for each environment";
                return Err(InputError::new(
                    format!("environments[{at}].id"),
                    format!("`{id}` stands twice"),
                    help,
                ));
            }
            let allocated = number(row, &ENV_ALLOCATED_PASSES, Interval::ZERO);
            let mut facts = row.clone();
            for own in [&ENV_ID, &ENV_NAME] {
                facts.remove(own);
            }
            if facts.get(&ENV_ALLOCATED_PASSES).is_none() {
                facts.set(&ENV_ALLOCATED_PASSES, Value::Number(0));
                self.blank_cells = true;
            }
            let stated = facts.get(&ENV_BASELINE_OK).is_some();
            let baseline = baseline(eval).filter(|_| !stated);
            if baseline == Some(Interval::ZERO) {
                facts.set(&ENV_BASELINE_OK, Value::Options(ENV_BASELINE_OK.bit("no")));
            }
            self.fill(&mut facts, ENVIRONMENT_BLANKS);
            self.environments.push(Environment {
                id,
                name,
                facts,
                allocated,
                baseline: baseline.filter(|n| *n != Interval::ZERO),
            });
        }
        Ok(())
    }

    pub(super) fn environment(&self, named: &str) -> Option<usize> {
        let by = |key: fn(&Environment) -> &str| {
            self.environments
                .iter()
                .position(|environment| key(environment) == named)
        };
        by(|environment| &environment.id).or_else(|| by(|environment| &environment.name))
    }
}

/// Returns how many people have the baseline license of before October 2020, with an open end where it may come by itself;
/// nothing where it does.
fn baseline(eval: &Eval<'_>) -> Option<Interval> {
    if eval.program.law >= BASELINE_END {
        return None;
    }
    let assigned = match eval.answer(&BASELINE) {
        Some(Value::Number(n)) => Interval::exactly(*n),
        Some(_) => Interval::at_least(0),
        None => Interval::ZERO,
    };
    match eval.answer(&BASELINE_AD_HOC)? {
        Value::Options(mask) if *mask == BASELINE_AD_HOC.bit("no") => Some(assigned),
        Value::Options(_) => None,
        _ => Some(Interval::at_least(assigned.lo)),
    }
}

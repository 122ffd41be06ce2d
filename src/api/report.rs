//! The report, as it goes over the wire.

use super::figure::Figure;
use crate::engine::date::Date;
use crate::engine::error::InputError;
use crate::engine::fact::is_column;
use crate::engine::finding::ResultRow;
use crate::engine::quantity::Cents;
use serde::Serialize;
use std::collections::BTreeMap;

/// People who need one of several licenses.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Need {
    /// Their role.
    pub who: &'static str,
    /// How many they are.
    pub count: Figure,
    /// How many of them lack every one of the licenses.
    pub missing: Figure,
    /// License ids of which one is enough.
    pub any_of: Vec<&'static str>,
    /// `terms` or `runtime`; `both` where they agree.
    pub axis: &'static str,
    /// Rules behind it.
    pub rules: Vec<&'static str>,
}

/// People who take part and need nothing.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct NotNeeded {
    /// Their role.
    pub who: &'static str,
    /// How many they are.
    pub count: Figure,
    /// Rules behind it.
    pub rules: Vec<&'static str>,
}

/// A way to be right.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Alternative {
    /// What to do.
    pub label: String,
    /// License id and how many.
    pub licenses: BTreeMap<&'static str, Figure>,
    /// Cost a month in US dollars; `null` where no price is known on that day.
    pub monthly_usd: Option<Figure>,
    /// Whether it is the cheapest, or as cheap as it; of several kinds that are missing, one of the cheapest together.
    pub cheapest: bool,
    /// Whether it is a way whatever turns out of what is not known yet. One that is not stands beside others only where its note
    /// says in which case it is one.
    pub certain: bool,
    /// What it mends of what is missing: `licenses`, `requests`, `credits`, `machines`, `dynamics`, `database`, `storage`, `charges` of a meter, the rule of an add-on, or `everything`.
    pub mends: Vec<&'static str>,
    /// What it is good for, or what to watch.
    pub note: String,
    /// Rules behind it.
    pub rules: Vec<&'static str>,
}

/// The verdict on one axis.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Axis {
    /// The status.
    pub status: &'static str,
}

/// Both axes.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Axes {
    /// By the license terms.
    pub terms: Axis,
    /// By what the service does today.
    pub runtime: Axis,
}

/// A value taken without asking.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Assumption {
    /// The fact, or `prices` and `edition`.
    pub fact: &'static str,
    /// The value.
    pub value: String,
    /// Rules that rest on it.
    pub rules: Vec<&'static str>,
}

/// Something that happens on a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Deadline {
    /// What happens.
    pub what: &'static str,
    /// The day; `null` where the day of the event is not known.
    pub on: Option<Date>,
    /// The period in words.
    pub after: &'static str,
    /// `ahead`, `passed`, or `undated` where the day of the event is not known.
    pub state: &'static str,
    /// Days left, where the day lies ahead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days_left: Option<i32>,
    /// Rules behind it.
    pub rules: Vec<&'static str>,
}

/// A place in a document.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Citation {
    /// Key of the document.
    pub source: &'static str,
    /// Its title.
    pub title: &'static str,
    /// The section.
    pub section: &'static str,
    /// The date on the document.
    pub date: Date,
    /// Where it stands.
    pub url: &'static str,
    /// Whether the document should have been read again by the judged day.
    pub stale: bool,
}

/// A rule that fired.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Rule {
    /// Its id.
    pub id: &'static str,
    /// The situation in a few words.
    pub title: &'static str,
    /// What it says.
    pub statement: &'static str,
    /// How strongly it acts.
    pub force: &'static str,
    /// First day of the wording.
    pub since: Date,
    /// First day after it, where it has ended.
    pub until: Option<Date>,
    /// Answered facts that it read.
    pub because: Vec<&'static str>,
    /// Where it stands.
    pub citations: Vec<Citation>,
}

/// A code with its sentence.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Warning {
    /// The code.
    pub code: &'static str,
    /// The sentence.
    pub text: String,
    /// Rules behind it.
    pub rules: Vec<&'static str>,
}

/// Two readings of the sources.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Disagreement {
    /// Number in the register.
    pub id: &'static str,
    /// The point in a few words.
    pub topic: &'static str,
    /// The reading taken.
    pub implemented: &'static str,
    /// The other one.
    pub other: &'static str,
    /// Which of them the report follows: `implemented` or `other`.
    pub taken: &'static str,
    /// What the reading that was not taken would give; absent where it is no judgement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub otherwise: Option<Otherwise>,
    /// Where they stand.
    pub citations: Vec<Citation>,
}

/// What another reading of the same answers gives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Otherwise {
    /// The status it gives.
    pub status: &'static str,
    /// The verdict in one sentence.
    pub headline: String,
    /// The figures that differ.
    pub numbers: BTreeMap<&'static str, Figure>,
    /// Whether the verdict, a figure or a day differs.
    pub differs: bool,
}

/// One wording of a rule.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Wording {
    /// What it says.
    pub statement: &'static str,
    /// Where it stands.
    pub citations: Vec<Citation>,
}

/// A point on which the pinned edition and the current reading differ.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Difference {
    /// The rule.
    pub rule: &'static str,
    /// The situation in a few words.
    pub title: &'static str,
    /// What the edition says; absent where it says nothing on this case.
    pub edition: Option<Wording>,
    /// What the current reading says; absent where it says nothing on this case.
    pub current: Option<Wording>,
}

/// What the current reading makes of the same answers, beside a pinned edition.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Current {
    /// The judged day.
    pub as_of: Date,
    /// Its verdict and the figures that differ.
    #[serde(flatten)]
    pub verdict: Otherwise,
    /// The rules that say something else, or speak on one side only.
    pub differences: Vec<Difference>,
}

/// One answer that can be chosen.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Choice {
    /// Name on the wire.
    pub id: &'static str,
    /// How the product names it.
    pub label: &'static str,
    /// What it means.
    pub hint: &'static str,
}

/// A fact that is still missing.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Ask {
    /// Its id.
    pub fact: &'static str,
    /// `choice`, `many`, `licenses`, `cohorts`, `count`, `day`, `text` or `table`.
    pub kind: &'static str,
    /// The question.
    pub question: &'static str,
    /// Where to find the answer.
    pub hint: &'static str,
    /// The options, where there are any. `unknown` is always accepted.
    pub options: Vec<Choice>,
}

/// Advice that changes nothing in the verdict.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Note {
    /// The sentence.
    pub text: &'static str,
    /// The rule behind it.
    pub rule: &'static str,
}

/// The case that stands beside a range: every open fact at its usual answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Usual {
    /// The status it would have.
    pub status: &'static str,
    /// The figures it would have.
    pub numbers: BTreeMap<&'static str, Figure>,
    /// The answers taken.
    pub assumptions: Vec<Assumption>,
}

/// Costs over a number, as lines to draw.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Curve {
    /// Its name.
    pub id: &'static str,
    /// What it shows.
    pub title: &'static str,
    /// What the number counts.
    pub counts: &'static str,
    /// The lines.
    pub lines: Vec<Line>,
    /// What it leaves out; empty where that is nothing.
    pub note: &'static str,
    /// From which number on which license is the cheapest, in order.
    pub tips: Vec<Tip>,
    /// Whether there are more such numbers beyond these.
    pub more: bool,
    /// The number of the case, where it is known.
    pub at: Option<i64>,
}

/// One line of a curve.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Line {
    /// License id.
    pub license: &'static str,
    /// What one would do.
    pub label: &'static str,
    /// Number and monthly cost.
    pub points: Vec<Point>,
}

/// One point of a line.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Point {
    /// The number.
    pub n: i64,
    /// Cost a month in US dollars.
    pub monthly_usd: Cents,
}

/// From here on a license is the cheapest.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Tip {
    /// The number.
    pub from: i64,
    /// License id.
    pub license: &'static str,
}

/// The whole answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The verdict as one word.
    pub status: &'static str,
    /// The verdict as one sentence.
    pub headline: String,
    /// Who needs what.
    pub needs: Vec<Need>,
    /// Who needs nothing.
    pub not_needed: Vec<NotNeeded>,
    /// Ways to be right, the cheapest first.
    pub alternatives: Vec<Alternative>,
    /// Figures by key.
    pub numbers: BTreeMap<&'static str, Figure>,
    /// The verdict on both axes.
    pub axes: Axes,
    /// What was taken without asking.
    pub assumptions: Vec<Assumption>,
    /// The usual case beside an open one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usual: Option<Usual>,
    /// The judged day.
    pub as_of: Date,
    /// The edition.
    pub edition: &'static str,
    /// The version of this program.
    pub version: &'static str,
    /// What happens when.
    pub deadlines: Vec<Deadline>,
    /// Rules that fired.
    pub rules: Vec<Rule>,
    /// Rules that something here names, and that did not fire: what is open may make them fire, or a way rests on them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cited: Vec<Rule>,
    /// Codes.
    pub warnings: Vec<Warning>,
    /// Points on which the sources differ.
    pub disagreements: Vec<Disagreement>,
    /// Beside a pinned edition: what the current reading says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current: Option<Current>,
    /// Advice.
    pub notes: Vec<Note>,
    /// What is still missing, the most useful first.
    pub ask: Vec<Ask>,
    /// How many facts are open at most.
    pub at_most_more: usize,
    /// Results by environment.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub environments: Vec<ResultRow>,
    /// Results by person or group.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<ResultRow>,
    /// Other rows of results, by name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub tables: BTreeMap<&'static str, Vec<ResultRow>>,
    /// Costs to draw.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub curves: Vec<Curve>,
    /// What is wrong with the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<InputError>,
}

impl Report {
    /// Returns what has a question of its own: what rows lack is asked in their table.
    pub fn questions(&self) -> impl Iterator<Item = &Ask> {
        self.ask.iter().filter(|ask| !is_column(ask.fact))
    }

    /// Returns the report of a request that cannot be judged.
    #[must_use]
    pub fn of_error(error: InputError) -> Report {
        Report {
            headline: format!("{}: {}.", error.field, error.message),
            error: Some(error),
            ..Report::empty("error")
        }
    }

    /// Returns a report that says nothing but its status.
    #[must_use]
    pub fn empty(status: &'static str) -> Report {
        let axis = Axis { status };
        Report {
            status,
            headline: String::new(),
            needs: Vec::new(),
            not_needed: Vec::new(),
            alternatives: Vec::new(),
            numbers: BTreeMap::new(),
            axes: Axes {
                terms: axis.clone(),
                runtime: axis,
            },
            assumptions: Vec::new(),
            usual: None,
            as_of: Date::KNOWN_UNTIL,
            edition: "current",
            version: env!("CARGO_PKG_VERSION"),
            deadlines: Vec::new(),
            rules: Vec::new(),
            cited: Vec::new(),
            warnings: Vec::new(),
            disagreements: Vec::new(),
            current: None,
            notes: Vec::new(),
            ask: Vec::new(),
            at_most_more: 0,
            environments: Vec::new(),
            people: Vec::new(),
            tables: BTreeMap::new(),
            curves: Vec::new(),
            error: None,
        }
    }
}

//! The verdict on credits and add-ons in one sentence, where the topics before it left none.

use super::words::several;
use crate::engine::eval::Eval;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::quantity::Interval;
use crate::engine::questionnaire::TableStep;
use crate::text::format;

/// The last computation.
pub const HEADLINE: TableStep = TableStep {
    run,
    open_leaves: nothing,
    implements: &[],
    reads: &[],
};

fn nothing(_: &Eval<'_>, _: &mut Leaves) {}

fn run(_: &Eval<'_>, outcome: &mut Outcome) {
    if outcome.headline.is_some() || !outcome.obligations.is_empty() {
        return;
    }
    let figure = |key: &str| {
        outcome
            .figures
            .iter()
            .find(|figure| figure.key == key)
            .map(|figure| figure.value)
    };
    outcome.headline = credits(figure("aiCredits"), figure("aiCreditsShort"), figure("aiCreditsSpare"))
        .or_else(|| Some(format!("{} GB of data can be mined.", decimal(figure("minedDataGb")?)?)))
        .or_else(|| {
            let bots = several(figure("hostedBots")?, "hosted bot", "hosted bots");
            Some(format!("The add-ons are good for {bots}."))
        });
}

fn decimal(n: Interval) -> Option<String> {
    n.exact().map(format::decimal)
}

fn credits(have: Option<Interval>, short: Option<Interval>, spare: Option<Interval>) -> Option<String> {
    let some = |n: Option<Interval>| n.filter(|n| n.lo > 0);
    let has = have
        .filter(|have| have.hi.is_some())
        .map(|have| several(have, "AI Builder credit", "AI Builder credits"));
    match (has, some(short), some(spare)) {
        (Some(has), Some(short), _) => Some(format!("{has} a month: {} missing.", format::interval(short))),
        (Some(has), None, Some(spare)) => Some(format!("{has} a month: {} to spare.", format::interval(spare))),
        (Some(has), None, None) => Some(format!("{has} a month.")),
        (None, Some(short), _) => Some(format!(
            "{} missing.",
            several(short, "AI Builder credit is", "AI Builder credits are")
        )),
        (None, None, _) => None,
    }
}

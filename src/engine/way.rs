//! A way to be right, taken from a rule.

use super::eval::Eval;
use super::finding::Alternative;
use super::known::Truth;
use super::lack::{Lack, Mends};
use super::outcome::Outcome;
use super::price::Cost;
use super::program::Part;
use super::quantity::Interval;
use super::questionnaire::Questionnaire;
use super::rule::{Expr, Then};

impl Outcome {
    /// Takes a way with what it mends.
    pub(super) fn way(
        &mut self,
        eval: &Eval<'_>,
        questionnaire: &Questionnaire,
        part: &Part,
        truth: Truth,
        (lacks, way): (&[Lack], &Then),
    ) {
        let Then::Alternative { label, licenses, note } = way else {
            return;
        };
        let Some(rule) = eval.program.active.get(part.at).map(|active| active.rule.id) else {
            return;
        };
        let (guard, certain) = (part.guard, truth == Truth::Yes);
        let mends = Mends::of(lacks);
        // Stands wherever the rule applies, if nothing else must hold; nobody short of a license needs no way.
        let firm = guard.is_none_or(|guard| eval.truth(guard) == Truth::Yes)
            && (licenses.is_empty()
                || licenses.iter().any(|(_, count)| {
                    matches!(
                        count,
                        Expr::ShortPeople | Expr::ShortOfProduct | Expr::Minus(Expr::ShortPeople, _)
                    ) || eval.number(count).lo > 0
                }));
        let licenses: Vec<_> = licenses
            .iter()
            .map(|(license, count)| (*license, eval.number(count)))
            .filter(|(_, count)| licenses.len() == 1 || *count != Interval::ZERO)
            .collect();
        // A way that names licenses and needs none of them is no way; one that names none costs nothing.
        if !licenses.is_empty() && licenses.iter().all(|(_, count)| *count == Interval::ZERO) {
            return;
        }
        let cost = licenses.iter().try_fold(Cost::ZERO, |sum, (license, count)| {
            Some(sum.plus(eval.cost_on_top(questionnaire.prices, license, *count)?))
        });
        if let (true, Some(hi)) = (firm, cost.and_then(|cost| cost.hi)) {
            match self.bounds.iter_mut().find(|(known, _)| *known == rule) {
                Some((_, most)) => *most = hi.min(*most),
                None => self.bounds.push((rule, hi)),
            }
        }
        if let Some(same) = self
            .alternatives
            .iter_mut()
            .find(|a| a.label == *label && a.licenses == licenses)
        {
            if !same.rules.contains(&rule) {
                same.rules.push(rule);
            }
            // What only may be missing is no reason for a way that is certain for another one.
            same.mends = match (same.certain, certain) {
                (true, false) => same.mends.with(mends.all),
                (false, true) => mends.with(same.mends.all),
                _ => same.mends.or(mends),
            };
            same.certain |= certain;
        } else {
            self.alternatives.push(Alternative {
                label: (*label).to_owned(),
                licenses,
                cost,
                note,
                rules: vec![rule],
                certain,
                mends,
                rests: None,
            });
        }
    }
}

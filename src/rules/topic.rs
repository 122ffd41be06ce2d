//! The topic of a questionnaire that answers several questions: the one that was picked, or the one that answers hint at.

/// Returns the condition that a topic is on: it was picked; or nothing was picked and answers of its own are there; or,
/// while there is no answer at all, it may be picked yet.
macro_rules! topic {
    ($question:ident, $option:literal, $given:ident, $anything:ident) => {
        $crate::engine::rule::Cond::Any(&[
            $crate::engine::rule::Cond::All(&[
                $crate::engine::rule::Cond::Given(&$question),
                $crate::engine::rule::is(&$question, $option),
            ]),
            $crate::engine::rule::Cond::All(&[
                $crate::engine::rule::Cond::Not(&$crate::engine::rule::Cond::Given(&$question)),
                $given,
            ]),
            $crate::engine::rule::Cond::All(&[
                $crate::engine::rule::Cond::Not(&$crate::engine::rule::Cond::Given(&$question)),
                $crate::engine::rule::Cond::Not(&$anything),
                $crate::engine::rule::is(&$question, $option),
            ]),
        ])
    };
}

pub(crate) use topic;

//! Conclusions with a further condition, exceptions inside them, and conditions about answers instead of facts.
#![cfg(not(target_arch = "wasm32"))]

use entitle::engine::date::Date;
use entitle::engine::eval::Eval;
use entitle::engine::fact::{Facts, Value};
use entitle::engine::known::{Known, Truth};
use entitle::engine::obligation::Obligation;
use entitle::engine::outcome::Outcome;
use entitle::engine::prelude::*;
use entitle::engine::program::Program;
use entitle::engine::quantity::Interval;
use entitle::rules::facts::{
    ACCEPTED, CONNECTORS, CONTEXT, HTTP, OWNER_LICENSES, PREMIUM, RECIPIENTS, SHARED, TRIGGER,
};

const NO_EXAMPLE: Example = Example {
    story: prose(""),
    questionnaire: "flow",
    as_of: "2026-11-22",
    answers: prose("{}"),
    status: Status::Ask,
    outcome: prose(""),
};

const fn rule(id: &'static str, versions: &'static [Version]) -> Rule {
    Rule {
        id,
        aliases: &[],
        title: "",
        force: Force::Terms,
        overrides: &[],
        versions,
        example: NO_EXAMPLE,
    }
}

const fn always(when: Cond, then: &'static [Then]) -> Version {
    Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(""),
        cites: &[],
        when,
        then,
    }
}

static SHARED_YES: Cond = is(&SHARED, "yes");
static HTTP_YES: Cond = is(&HTTP, "yes");
static OPENS: Rule = rule(
    "opens",
    &[always(
        is(&TRIGGER, "automated"),
        &[
            Then::When(&SHARED_YES, &[set(&PREMIUM, "yes"), Then::Suspend(&["gives-way"])]),
            admit(&ACCEPTED, &["m365"]),
        ],
    )],
);
static GIVES_WAY: Rule = rule("gives-way", &[always(Cond::Always, &[set(&CONTEXT, "owner")])]);
static NEEDS: Rule = rule(
    "needs",
    &[always(
        Cond::Always,
        &[Then::Need {
            who: Who::Owner,
            count: Expr::Const(1),
            any_of: AnyOf::Fixed(&OWNER_LICENSES, OWNER_LICENSES.bit("power-automate-premium")),
            held: HeldBy::Nobody,
            axis: Axis::Both,
        }],
    )],
);
static RUNS_ON: Rule = rule(
    "runs-on",
    &[always(
        Cond::Always,
        &[Then::When(&HTTP_YES, &[Then::Discharge(Who::Owner, Axis::Runtime)])],
    )],
);
static RULES: &[&[&Rule]] = &[&[&OPENS, &GIVES_WAY, &NEEDS, &RUNS_ON]];

fn day() -> Date {
    Date::of("2026-11-22")
}

fn answered(answers: &[(&'static Fact, &str)]) -> Facts {
    let mut facts = Facts::default();
    for (fact, option) in answers {
        facts.set(fact, Value::Options(fact.bit(option)));
    }
    facts
}

fn with<T>(facts: &Facts, read: impl Fn(&Eval<'_>) -> T) -> T {
    let program = Program::new(RULES, day(), Edition::Current);
    read(&Eval::new(&program, facts, day()))
}

static TOGETHER: &[Then] = &[
    Then::When(&SHARED_YES, &[set(&PREMIUM, "yes")]),
    admit(&ACCEPTED, &["m365"]),
];
static SEVERAL: Rule = rule(
    "several",
    &[always(
        is(&TRIGGER, "automated"),
        &[Then::Shared(TOGETHER), set(&CONTEXT, "owner")],
    )],
);

#[test]
fn what_versions_share_counts_like_any_conclusion() {
    let shown: Vec<_> = Then::parts(SEVERAL.versions[0].then)
        .map(|(guard, _)| guard.is_some())
        .collect();
    assert_eq!(shown, [true, false, false]);
    let program = Program::new(&[&[&SEVERAL]], day(), Edition::Current);
    let facts = answered(&[(&TRIGGER, "automated"), (&SHARED, "yes")]);
    let eval = Eval::new(&program, &facts, day());
    assert_eq!(eval.truth(&is(&PREMIUM, "yes")), Truth::Yes);
    assert_eq!(eval.truth(&has(&ACCEPTED, "m365")), Truth::Yes);
    assert_eq!(eval.truth(&is(&CONTEXT, "owner")), Truth::Yes);
}

#[test]
fn a_guard_keeps_three_values() {
    let premium = |answers: &[(&'static Fact, &str)]| with(&answered(answers), |eval| eval.truth(&is(&PREMIUM, "yes")));
    assert_eq!(premium(&[(&TRIGGER, "automated"), (&SHARED, "yes")]), Truth::Yes);
    assert_eq!(premium(&[(&TRIGGER, "automated"), (&SHARED, "no")]), Truth::No);
    assert_eq!(premium(&[(&TRIGGER, "automated")]), Truth::Unknown);
    assert_eq!(premium(&[(&TRIGGER, "scheduled")]), Truth::No);
    // What stands outside the guard does not wait for it.
    assert_eq!(
        with(&answered(&[(&TRIGGER, "automated")]), |eval| eval
            .truth(&has(&ACCEPTED, "m365"))),
        Truth::Yes
    );
}

#[test]
fn an_exception_inside_a_guard_acts_only_there() {
    let context = |answers: &[(&'static Fact, &str)]| with(&answered(answers), |eval| eval.known(&CONTEXT));
    let owner = Known::Choice(CONTEXT.bit("owner"));
    let otherwise = CONTEXT.bit("undetermined");
    assert_eq!(context(&[(&TRIGGER, "automated"), (&SHARED, "no")]), owner);
    assert_eq!(
        context(&[(&TRIGGER, "automated"), (&SHARED, "yes")]),
        Known::Choice(otherwise)
    );
    assert_eq!(
        context(&[(&TRIGGER, "automated")]),
        Known::Choice(CONTEXT.bit("owner") | otherwise)
    );
}

#[test]
fn a_discharge_takes_one_axis_off_a_need() {
    let axes = |answers: &[(&'static Fact, &str)]| {
        with(&answered(answers), |eval| {
            eval.obligations()
                .iter()
                .map(|o: &Obligation| o.axis)
                .collect::<Vec<_>>()
        })
    };
    assert_eq!(axes(&[(&HTTP, "yes")]), [Axis::Terms]);
    assert_eq!(axes(&[(&HTTP, "no")]), [Axis::Both]);
    // Not known: the stricter reading stays.
    assert_eq!(axes(&[]), [Axis::Both]);
}

#[test]
fn conditions_about_answers_are_never_unknown() {
    let mut unlisted = Facts::default();
    unlisted.set(&CONNECTORS, Value::OpenOptions(0, vec!["frobnicator".to_owned()]));
    let mut refused = Facts::default();
    refused.set(&CONNECTORS, Value::Unknown);
    let full = answered(&[(&CONNECTORS, "sharepoint")]);
    let none = Facts::default();
    let all = [&unlisted, &refused, &full, &none];
    let read = |cond: &'static Cond| all.map(|facts| with(facts, |eval| eval.truth(cond)));
    static OPEN: Cond = Cond::Open(&CONNECTORS);
    static GIVEN: Cond = Cond::Given(&CONNECTORS);
    static SURE: Cond = Cond::Sure(&has(&CONNECTORS, "sharepoint"));
    assert_eq!(read(&OPEN), [Truth::Yes, Truth::Yes, Truth::No, Truth::No]);
    assert_eq!(read(&GIVEN), [Truth::Yes, Truth::No, Truth::Yes, Truth::No]);
    assert_eq!(read(&SURE), [Truth::No, Truth::No, Truth::Yes, Truth::No]);
}

#[test]
fn two_readings_make_a_range() {
    let mut facts = Facts::default();
    facts.set(&RECIPIENTS, Value::Number(40));
    static RANGE: Expr = Expr::Between(&Expr::Const(0), &Expr::Of(&RECIPIENTS));
    assert_eq!(with(&facts, |eval| eval.number(&RANGE)), Interval::between(0, 40));
}

#[test]
fn the_members_of_a_set_are_counted() {
    static SOME: Expr = Expr::Members(&CONNECTORS, CONNECTORS.mask(&["sharepoint", "teams"]));
    let read = |facts: &Facts| with(facts, |eval| eval.number(&SOME));
    assert_eq!(read(&answered(&[(&CONNECTORS, "sharepoint")])), Interval::exactly(1));
    assert_eq!(read(&answered(&[(&CONNECTORS, "excel-online")])), Interval::ZERO);
    // Not known: from none to all of them.
    assert_eq!(read(&Facts::default()), Interval::between(0, 2));
}

#[test]
fn an_event_may_lie_so_many_days_back() {
    static STOPS: Rule = rule(
        "stops",
        &[always(
            Cond::Always,
            &[Then::Deadline {
                what: "it stops",
                on: days_after(&RECIPIENTS, 14),
                after: "14 days",
            }],
        )],
    );
    static ONE: &[&[&Rule]] = &[&[&STOPS]];
    static ABOUT: Questionnaire = Questionnaire {
        id: "about",
        title: "",
        summary: "",
        rules: ONE,
        order: &[],
        tables: &[],
        prices: &[],
        disagreements: &[],
        unsure: None,
        example: None,
    };
    let on = |facts: &Facts| {
        let program = Program::new(ONE, day(), Edition::Current);
        Outcome::of(&ABOUT, &Eval::new(&program, facts, day())).deadlines[0].on
    };
    let mut facts = Facts::default();
    assert_eq!(on(&facts), None);
    facts.set(&RECIPIENTS, Value::Number(9));
    assert_eq!(on(&facts), Some(Date::of("2026-11-27")));
    facts.set(&RECIPIENTS, Value::Number(20));
    assert_eq!(on(&facts), Some(Date::of("2026-11-16")));
}

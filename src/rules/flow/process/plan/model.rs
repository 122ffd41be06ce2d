//! The tables of the questionnaire, read: machines, processes of desktop flows, business processes.
//!
//! A table that nobody filled in counts as empty once another answer says what is asked about; one that is said to be unknown
//! stays unknown. A blank cell reads as the question puts it: a listed machine runs unattended, a listed process is premium,
//! requests that nobody counted are within one license.

use crate::engine::eval::Eval;
use crate::engine::fact::{Fact, Facts, Value};
use crate::engine::known::{Known, Truth};
use crate::engine::quantity::Interval;
use crate::engine::rule::{Cond, Expr, has_one, is, is_one};
use crate::rules::facts::*;
use crate::rules::flow::metered::terms::METERED as BY_THE_RUN;

static UNATTENDED: Cond = is(&MACHINE_UNATTENDED, "yes");
static PREMIUM_PROCESS: Cond = is(&PROCESS_PREMIUM, "yes");
static METERED: Cond = BY_THE_RUN;
static NOBODY_THERE: Cond = is(&STARTED_BY_PERSON_PRESENT, "no");
static SAID_UNATTENDED: Cond = is_one(&RPA, &["unattended", "hosted", "both"]);
/// People count whose licenses leave the price list.
pub(super) static OLD_RPA_HELD: Cond = Cond::Any(&[
    Cond::All(&[
        Cond::Given(&ATTENDED_USER_LICENSES),
        has_one(&ATTENDED_USER_LICENSES, &["power-automate-per-user-rpa"]),
    ]),
    Cond::All(&[
        Cond::Given(&RPA_DEVELOPER_LICENSES),
        has_one(&RPA_DEVELOPER_LICENSES, &["power-automate-per-user-rpa"]),
    ]),
]);

/// What is known of a table as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filled {
    /// Nobody said anything.
    No,
    /// Somebody said "I don't know".
    Unknown,
    /// It has rows, perhaps none.
    Yes,
}

/// Returns what is known of an answer as a whole.
#[must_use]
pub fn filled(eval: &Eval<'_>, fact: &Fact) -> Filled {
    match eval.answer(fact) {
        None => Filled::No,
        Some(Value::Unknown) => Filled::Unknown,
        Some(_) => Filled::Yes,
    }
}

/// A machine of one's own.
#[derive(Debug)]
pub struct Machine {
    /// Its name.
    pub name: String,
    /// Unattended runs at the same moment; none where it runs attended only.
    pub sessions: Interval,
    /// Sessions that its Windows opens.
    pub limit: Interval,
}

/// A business process.
#[derive(Debug)]
pub struct Process {
    /// Whether it needs a license: it has a premium flow.
    pub premium: Truth,
    /// Whether one of its flows calls a machine with unattended runs.
    pub on_machine: bool,
    /// Its own unattended runs at the same moment.
    pub sessions: Interval,
    /// The solution that holds it.
    pub solution: Option<String>,
    /// Its flows.
    pub flows: Interval,
    /// Flows associated with its main flow.
    pub associated: Interval,
    /// Requests of all its flows in a day.
    pub requests: Interval,
}

/// The tables.
#[derive(Debug)]
pub struct Model {
    /// Machines.
    pub machines: Vec<Machine>,
    /// Whether the machines are unknown altogether.
    pub machines_unknown: bool,
    /// Unattended bots over all machines, in one environment.
    pub bots: Interval,
    /// Whether processes of desktop flows were counted.
    pub desktop: bool,
    /// Business processes.
    pub processes: Vec<Process>,
    /// Whether the business processes are unknown altogether.
    pub processes_unknown: bool,
    /// Hosted machines that run at the same moment.
    pub hosted: Interval,
    /// Environments.
    pub environments: Interval,
    /// Whether unattended runs are metered here; not, where nobody says that the environment is on pay-as-you-go.
    pub metered: Truth,
}

/// Returns the text of a cell.
pub(super) fn text(row: &Facts, fact: &Fact) -> Option<String> {
    match row.get(fact) {
        Some(Value::Text(text)) if !text.is_empty() => Some(text.clone()),
        _ => None,
    }
}

/// Returns the number in a cell as far as it is known; `blank` where nothing stands.
pub(super) fn number(row: &Facts, fact: &Fact, blank: Interval) -> Interval {
    match row.get(fact) {
        Some(Value::Number(n)) => Interval::exactly(*n),
        Some(_) => Interval::at_least(blank.lo.min(1)),
        None => blank,
    }
}

/// Returns the truth of a condition on a row; `blank` where the fact it is about has no cell.
pub(super) fn cell(eval: &Eval<'_>, row: &Facts, fact: &Fact, cond: &Cond, blank: Truth) -> Truth {
    match row.get(fact) {
        None => blank,
        Some(_) => eval.truth(cond),
    }
}

/// Returns whether two names mean the same.
pub(super) fn same(a: &str, b: &str) -> bool {
    a.trim().eq_ignore_ascii_case(b.trim())
}

const ONE: Interval = Interval::exactly(1);

impl Model {
    /// Reads the tables.
    #[must_use]
    pub fn read(eval: &Eval<'_>) -> Model {
        let machines = machines(eval);
        let processes = processes(eval, &machines);
        let hosted = match eval.answer(&HOSTED_MACHINES) {
            None => Interval::ZERO,
            Some(_) => eval.number(&Expr::Of(&HOSTED_MACHINES)),
        };
        let machines_unknown = filled(eval, &MACHINES) == Filled::Unknown;
        let sessions = machines
            .iter()
            .fold(Interval::ZERO, |sum, machine| sum.plus(machine.sessions));
        let sessions = if machines_unknown {
            Interval::at_least(0)
        } else {
            sessions
        };
        let desktop = eval.rows(&DESKTOP_PROCESSES).is_some_and(|(rows, _)| !rows.is_empty());
        Model {
            bots: if desktop {
                sessions.max(desktop_bots(eval))
            } else {
                sessions
            },
            machines,
            machines_unknown,
            desktop,
            processes,
            processes_unknown: filled(eval, &PROCESSES) == Filled::Unknown,
            hosted,
            environments: eval.number(&Expr::Of(&ENVIRONMENT_COUNT)),
            metered: match filled(eval, &ENVIRONMENT_METERED) {
                Filled::No => Truth::No,
                _ => eval.truth(&METERED),
            },
        }
    }

    /// Returns what is left of a number of bots where their runs are metered, or may be.
    #[must_use]
    pub fn unmetered(&self, bots: Interval) -> Interval {
        match self.metered {
            Truth::Yes => Interval::ZERO,
            Truth::No => bots,
            Truth::Unknown => Interval { lo: 0, ..bots },
        }
    }

    /// Tells whether cloud flows and machines are both there.
    #[must_use]
    pub fn mixed(&self) -> bool {
        self.machines.iter().any(|machine| machine.sessions.lo > 0) && !self.processes.is_empty()
    }
}

fn machines(eval: &Eval<'_>) -> Vec<Machine> {
    let Some((rows, columns)) = eval.rows(&MACHINES) else {
        return Vec::new();
    };
    let read = |row: &Facts| {
        let here = eval.row(row, columns);
        let runs = number(row, &MACHINE_SESSIONS, Interval::at_least(1)).max(ONE);
        let sessions = match cell(&here, row, &MACHINE_UNATTENDED, &UNATTENDED, Truth::Yes) {
            Truth::Yes => runs,
            Truth::No => Interval::ZERO,
            Truth::Unknown => Interval { lo: 0, ..runs },
        };
        let limit = match here.known(&MACHINE_LIMIT) {
            Known::Number(n) => Interval {
                lo: n.lo,
                hi: Some(n.hi.unwrap_or(10)),
            },
            _ => Interval::between(1, 10),
        };
        Machine {
            name: text(row, &MACHINE_NAME).unwrap_or_default(),
            sessions,
            limit,
        }
    };
    rows.iter().map(read).collect()
}

/// Returns the unattended bots that processes of desktop flows take: the most at one moment.
fn desktop_bots(eval: &Eval<'_>) -> Interval {
    let Some((rows, _)) = eval.rows(&DESKTOP_PROCESSES) else {
        return Interval::ZERO;
    };
    let instances = |row: &Facts| number(row, &DESKTOP_INSTANCES, ONE).max(ONE);
    let in_turn = rows.iter().fold(Interval::ZERO, |most, row| most.max(instances(row)));
    let at_once = rows.iter().fold(Interval::ZERO, |sum, row| sum.plus(instances(row)));
    let bots = match eval.truth(&is(&IN_SEQUENCE, "yes")) {
        Truth::Yes => in_turn,
        Truth::No => at_once,
        Truth::Unknown => in_turn.join(at_once),
    };
    match by_itself(eval) {
        Truth::Yes => bots,
        Truth::No => Interval::ZERO,
        Truth::Unknown => Interval { lo: 0, ..bots },
    }
}

/// Tells whether the processes of desktop flows run by themselves.
#[must_use]
pub fn by_itself(eval: &Eval<'_>) -> Truth {
    if filled(eval, &STARTED_BY_PERSON_PRESENT) == Filled::Yes {
        return eval.truth(&NOBODY_THERE);
    }
    match filled(eval, &RPA) {
        Filled::Yes => eval.truth(&SAID_UNATTENDED),
        _ => Truth::Unknown,
    }
}

fn processes(eval: &Eval<'_>, machines: &[Machine]) -> Vec<Process> {
    let Some((rows, columns)) = eval.rows(&PROCESSES) else {
        return Vec::new();
    };
    let read = |row: &Facts| {
        let here = eval.row(row, columns);
        let machine = text(row, &PROCESS_MACHINE).unwrap_or_default();
        let associated = number(row, &PROCESS_ASSOCIATED, Interval::ZERO);
        Process {
            premium: cell(&here, row, &PROCESS_PREMIUM, &PREMIUM_PROCESS, Truth::Yes),
            on_machine: machines
                .iter()
                .any(|known| same(&known.name, &machine) && known.sessions.hi != Some(0)),
            sessions: number(row, &PROCESS_SESSIONS, ONE).max(ONE),
            solution: text(row, &PROCESS_SOLUTION),
            flows: number(row, &PROCESS_FLOWS, Interval::at_least(1)).max(associated.plus(ONE)),
            associated,
            requests: number(row, &PROCESS_REQUESTS, Interval::ZERO),
        }
    };
    rows.iter().map(read).collect()
}

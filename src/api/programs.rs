//! The rules in force for a request, kept from one request to the next.

use super::request::Request;
use crate::engine::date::Date;
use crate::engine::program::Program;
use crate::engine::rule::Edition;
use std::cell::RefCell;
use std::rc::Rc;

/// The rules in force that were asked for last, and what for.
struct Kept {
    questionnaire: &'static str,
    as_of: Date,
    edition: Edition,
    readings: Vec<&'static str>,
    program: Rc<Program>,
}

/// So many are kept: a case, its other readings, and the next case of the same day.
const KEPT: usize = 8;

thread_local! {
    static PROGRAMS: RefCell<Vec<Kept>> = const { RefCell::new(Vec::new()) };
}

/// Returns the rules in force for a request; those of the last few requests are kept.
#[must_use]
pub fn program(request: &Request) -> Rc<Program> {
    let key = (request.questionnaire.id, request.as_of, request.edition);
    let readings = || request.readings.iter().map(|point| point.id);
    PROGRAMS.with_borrow_mut(|kept| {
        let same = |one: &Kept| {
            (one.questionnaire, one.as_of, one.edition) == key && readings().eq(one.readings.iter().copied())
        };
        if let Some(known) = kept.iter().find(|one| same(one)) {
            return Rc::clone(&known.program);
        }
        let mut program = Program::read(
            request.questionnaire.rules,
            request.as_of,
            request.edition,
            &request.readings,
        );
        program.prices = request.questionnaire.prices;
        let program = Rc::new(program);
        if kept.len() >= KEPT {
            kept.remove(0);
        }
        kept.push(Kept {
            questionnaire: key.0,
            as_of: key.1,
            edition: key.2,
            readings: readings().collect(),
            program: Rc::clone(&program),
        });
        program
    })
}

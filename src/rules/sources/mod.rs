//! The bibliography: every document that a rule rests on.

mod buying;
mod capacity;
mod enforcement;
mod family;
mod microsoft;
mod others;
mod process;
mod report;
mod requests;

pub use buying::*;
pub use capacity::*;
pub use enforcement::*;
pub use family::*;
pub use microsoft::*;
pub use others::*;
pub use process::*;
pub use report::*;
pub use requests::*;

use crate::engine::date::Date;
use crate::engine::prose::prose;
use crate::engine::rule::Source;

const MICROSOFT: &str = "Microsoft";

const fn page(key: &'static str, title: &'static str, date: &'static str, url: &'static str) -> Source {
    Source {
        key,
        title: prose(title),
        publisher: prose(MICROSOFT),
        date: Date::of(date),
        url: prose(url),
        grade: 'A',
        review_by: Date::of("2027-05-22"),
    }
}

const fn by(
    key: &'static str,
    title: &'static str,
    publisher: &'static str,
    date: &'static str,
    url: &'static str,
    grade: char,
) -> Source {
    Source {
        key,
        title: prose(title),
        publisher: prose(publisher),
        date: Date::of(date),
        url: prose(url),
        grade,
        review_by: Date::of("2027-05-22"),
    }
}

const FAQ_PA: &str = "https://learn.microsoft.com/power-platform/admin/power-automate-licensing/faqs";
const FAQ_PP: &str = "https://learn.microsoft.com/power-platform/admin/powerapps-flow-licensing-faq";

//! Addresses: the part after `#`, and back.

use crate::engine::fact::Fact;
use crate::engine::questionnaire::{Head, Questionnaire};
use crate::{questionnaires, rules::facts};

/// A page of the app.
#[derive(Clone)]
pub enum Route {
    /// All questionnaires.
    Home,
    /// One questionnaire.
    Ask(&'static Questionnaire, Step),
    /// Every rule.
    Rules,
    /// One rule, by id or alias.
    Rule(String),
    /// The bibliography.
    Sources,
    /// Saved cases.
    Saved,
    /// No page; the address as it was given.
    Missing(String),
    /// The first question of a questionnaire whose rules have not come yet.
    First(&'static Head),
    /// A page that waits for the rules of a questionnaire, or for the engine.
    Coming(Option<&'static Head>),
}

/// A place inside a questionnaire.
#[derive(Clone, Copy)]
pub enum Step {
    /// Wherever the answers lead: the first open question, the tables, or the result.
    Next,
    /// The question of one fact.
    Fact(&'static Fact),
    /// The result, even with questions still open.
    Result,
}

/// A page with the options that came with its address.
pub struct Address {
    /// The page.
    pub route: Route,
    /// Options by name, as given.
    pub query: Vec<(String, String)>,
}

impl Address {
    /// Reads what stands after `#`.
    #[must_use]
    pub fn parse(hash: &str) -> Address {
        let hash = hash.trim_start_matches('#');
        let (path, query) = hash.split_once('?').unwrap_or((hash, ""));
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        let query = pairs.map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        });
        Address {
            route: Route::parse(&decoded(path)),
            query: query.collect(),
        }
    }
}

impl Route {
    fn parse(path: &str) -> Route {
        let missing = || Route::Missing(path.to_owned());
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        if let ["q", id, ..] = parts.as_slice()
            && questionnaires::find(id).is_none()
            && let Some(head) = questionnaires::head(id)
        {
            return Route::Coming(Some(head));
        }
        match parts.as_slice() {
            [] => Route::Home,
            ["rules"] => Route::Rules,
            ["rules", id] => Route::Rule((*id).to_owned()),
            ["sources"] => Route::Sources,
            ["saved"] => Route::Saved,
            ["q", id] => questionnaires::find(id).map_or_else(missing, |q| Route::Ask(q, Step::Next)),
            ["q", id, "result"] => questionnaires::find(id).map_or_else(missing, |q| Route::Ask(q, Step::Result)),
            ["q", id, fact] => {
                let fact = facts::find(fact).filter(|fact| !fact.derived && !fact.is_column());
                questionnaires::find(id)
                    .zip(fact)
                    .map_or_else(missing, |(q, fact)| Route::Ask(q, Step::Fact(fact)))
            }
            _ => missing(),
        }
    }

    /// Returns the address of the page.
    #[must_use]
    pub fn hash(&self) -> String {
        match self {
            Route::Home => "#/".to_owned(),
            Route::Ask(q, Step::Next) => format!("#/q/{}", q.id),
            Route::Ask(q, Step::Fact(fact)) => format!("#/q/{}/{}", q.id, fact.id),
            Route::Ask(q, Step::Result) => format!("#/q/{}/result", q.id),
            Route::Rules => "#/rules".to_owned(),
            Route::Rule(id) => format!("#/rules/{id}"),
            Route::Sources => "#/sources".to_owned(),
            Route::Saved => "#/saved".to_owned(),
            Route::Missing(path) => format!("#{path}"),
            // Neither is the same as any address, so the address is followed anew when the rest is there.
            Route::First(_) | Route::Coming(_) => String::new(),
        }
    }
}

/// Returns a text with its percent signs resolved; as it is, where they make no sense.
fn decoded(text: &str) -> String {
    let plus = text.replace('+', " ");
    js_sys::decode_uri_component(&plus).map_or_else(|_| text.to_owned(), String::from)
}

/// Returns a text as it may stand in an address; commas and colons stay readable.
#[must_use]
pub fn encoded(text: &str) -> String {
    String::from(js_sys::encode_uri_component(text))
        .replace("%2C", ",")
        .replace("%3A", ":")
}

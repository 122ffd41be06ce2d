//! The command line.
//!
//! `entitle evaluate` reads one request per line on standard input and writes one report per line on standard output,
//! in order. A bad line gives a report with `error`, and the rest goes on.
//!
//! `entitle texts FILE` writes the texts that the page loads when it is idle, `entitle schema FOLDER` writes the JSON Schemas and the vocabulary into a folder.

use entitle::api::evaluate::evaluate;
use entitle::api::report::Report;
use entitle::api::schema::{figures, files};
use entitle::engine::error::InputError;
use entitle::engine::prose;
use entitle::rules::texts::texts;
use std::io::{self, BufRead, Write};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["evaluate"] => lines(io::stdin().lock(), io::BufWriter::new(io::stdout().lock())),
        ["texts", file] => {
            let meanings = figures().into_iter().map(|(key, meaning)| prose::named(key, meaning));
            let all: Vec<String> = texts().into_iter().map(str::to_owned).chain(meanings).collect();
            std::fs::write(file, serde_json::to_string(&all).unwrap_or_default())
        }
        ["schema", folder] => schema(Path::new(folder)),
        _ => {
            let _ = writeln!(
                io::stderr(),
                "usage: entitle evaluate < requests.jsonl > reports.jsonl\n       entitle schema FOLDER"
            );
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "entitle: {error}");
            ExitCode::FAILURE
        }
    }
}

fn lines(input: impl BufRead, mut output: impl Write) -> io::Result<()> {
    for line in input.split(b'\n') {
        let line = line?;
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let report = match serde_json::from_slice(&line) {
            Ok(json) => evaluate(&json),
            Err(error) => Report::of_error(InputError::new("line", error.to_string(), "one JSON object a line")),
        };
        serde_json::to_writer(&mut output, &report)?;
        output.write_all(b"\n")?;
    }
    output.flush()
}

fn schema(folder: &Path) -> io::Result<()> {
    std::fs::create_dir_all(folder)?;
    for (name, content) in files() {
        std::fs::write(folder.join(name), format!("{content:#}\n"))?;
    }
    Ok(())
}

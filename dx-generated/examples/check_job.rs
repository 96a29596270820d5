//! Checks a job that a person wrote in JSON, YAML or TOML, and prints the JSON that would be sent:
//! `cargo run --package dx-generated --example check_job -- dx-generated/examples/job.json`

use dx_generated::{CreateJobInput, json};
use dx_runtime::serde::members_at;
use serde::Deserializer;
use serde_ignored::Path;
use std::error::Error;
use std::process::ExitCode;
use std::{env, fs};

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let file = env::args().nth(1).ok_or("which file?")?;
    let text = fs::read_to_string(&file).map_err(|error| format!("{file}: {error}"))?;
    let (input, problems) = check(&file, &text);
    for problem in &problems {
        eprintln!("{problem}");
    }
    let Some(input) = input.filter(|_| problems.is_empty()) else { return Ok(ExitCode::FAILURE) };
    println!("{}", json::to_string(&input)?);
    Ok(ExitCode::SUCCESS)
}

/// The job that a file contains, and all that is wrong with it. The extension of the file's name decides about the format:
/// `yaml`, `yml` or `toml`, and JSON otherwise.
pub fn check(file: &str, text: &str) -> (Option<CreateJobInput>, Vec<String>) {
    let mut problems = Vec::new();
    let unknown = &mut |problem| problems.push(format!("{file}: {problem}"));
    let read = match file.rsplit_once('.') {
        Some((_, "yaml" | "yml")) => from_yaml(text, unknown),
        Some((_, "toml")) => from_toml(text, unknown),
        _ => from_json(text, unknown),
    };
    match read {
        Ok(input) => {
            let violations = input.validate().err();
            let violations = violations.iter().flat_map(|all| all.iter());
            problems.extend(violations.map(|violation| format!("{file}: {violation}")));
            (Some(input), problems)
        }
        Err(Problem { place, message }) => {
            let place = place.map(|(line, column)| format!("{line}:{column}:")).unwrap_or_default();
            problems.push(format!("{file}:{place} {message}"));
            (None, problems)
        }
    }
}

/// Why a file cannot be read.
struct Problem {
    /// Line and column, counted from 1.
    place: Option<(usize, usize)>,
    message: String,
}

fn from_json(text: &str, unknown: &mut impl FnMut(String)) -> Result<CreateJobInput, Problem> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let read = deserialize(&mut deserializer, unknown);
    read.and_then(|input| deserializer.end().map(|()| input)).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let message = error.to_string();
        let message = message.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&message);
        Problem { place: Some((line, column)), message: message.to_owned() }
    })
}

fn from_yaml(text: &str, unknown: &mut impl FnMut(String)) -> Result<CreateJobInput, Problem> {
    deserialize(yaml_serde::Deserializer::from_str(text), unknown).map_err(|error| {
        let place = error.location().map(|location| (location.line(), location.column()));
        let message = error.to_string();
        let suffix = place.map(|(line, column)| format!(" at line {line} column {column}"));
        let message = suffix.and_then(|suffix| message.strip_suffix(&suffix)).unwrap_or(&message);
        Problem { place, message: without_second_path(message).to_owned() }
    })
}

/// YAML's errors begin with a path, which those of dx have already.
fn without_second_path(message: &str) -> &str {
    match message.split_once(": ") {
        Some((path, rest)) if rest.contains(&format!("`{path}")) => rest,
        _ => message,
    }
}

fn from_toml(text: &str, unknown: &mut impl FnMut(String)) -> Result<CreateJobInput, Problem> {
    let read = toml::Deserializer::parse(text).and_then(|deserializer| deserialize(deserializer, unknown));
    read.map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start));
        let place = before.map(|before| {
            let line = before.rsplit('\n').next().unwrap_or_default();
            (before.matches('\n').count() + 1, line.chars().count() + 1)
        });
        Problem { place, message: error.message().to_owned() }
    })
}

/// Reads a job, and reports members that the model does not have.
fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
    unknown: &mut impl FnMut(String),
) -> Result<CreateJobInput, D::Error> {
    serde_ignored::deserialize(deserializer, |path| {
        let mut segments = Vec::new();
        let place = place(&path, &mut segments);
        let suggestion = suggestion(&segments).map(|name| format!("; did you mean `{name}`?"));
        unknown(format!("{place}: is not known{}", suggestion.unwrap_or_default()));
    })
}

/// The known member beside the unknown one at the end of a path that has nearly the same name.
fn suggestion(path: &[String]) -> Option<&'static str> {
    let (name, parents) = path.split_last()?;
    let parents: Vec<_> = parents.iter().map(String::as_str).collect();
    let likeness = |known: &str| strsim::jaro_winkler(&known.to_lowercase(), &name.to_lowercase());
    let known = members_at::<CreateJobInput>(&parents).into_iter();
    let alike = known.map(|known| (likeness(known), known)).filter(|(likeness, _)| *likeness > 0.85);
    alike.max_by(|(one, _), (other, _)| one.total_cmp(other)).map(|(_, known)| known)
}

/// As errors and violations name it: `Details.AssetSources[3].Bucket`. Its segments are appended to `segments`.
fn place(path: &Path<'_>, segments: &mut Vec<String>) -> String {
    match path {
        Path::Root => String::new(),
        Path::Seq { parent, index } => {
            let parent = place(parent, segments);
            segments.push(index.to_string());
            format!("{parent}[{index}]")
        }
        Path::Map { parent, key } => {
            let parent = place(parent, segments);
            segments.push(key.clone());
            if parent.is_empty() { key.clone() } else { format!("{parent}.{key}") }
        }
        // What could have been `null`, and the like.
        Path::Some { parent } | Path::NewtypeStruct { parent } | Path::NewtypeVariant { parent } => {
            place(parent, segments)
        }
    }
}

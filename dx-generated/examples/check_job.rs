//! Checks a job that a person wrote, and prints what would be sent:
//! `cargo run --package dx-generated --example check_job -- dx-generated/examples/job.json`

use dx_generated::{CreateJobInput, json};
use serde_ignored::Path;
use std::error::Error;
use std::process::ExitCode;
use std::{env, fs};

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let file = env::args().nth(1).ok_or("which file?")?;
    let text = fs::read_to_string(&file).map_err(|error| format!("{file}: {error}"))?;
    let (input, problems) = check(&text);
    for problem in &problems {
        eprintln!("{file}: {problem}");
    }
    let Some(input) = input.filter(|_| problems.is_empty()) else { return Ok(ExitCode::FAILURE) };
    println!("{}", json::to_string(&input)?);
    Ok(ExitCode::SUCCESS)
}

/// What the text says, and all that is wrong with it.
pub fn check(text: &str) -> (Option<CreateJobInput>, Vec<String>) {
    let mut problems = Vec::new();
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let read = serde_ignored::deserialize(&mut deserializer, |path| {
        problems.push(format!("{}: is not known", place(&path)));
    });
    match read.and_then(|input| deserializer.end().map(|()| input)) {
        Ok(input) => {
            let input: CreateJobInput = input;
            let violations = input.validate().err();
            problems.extend(violations.iter().flat_map(|all| all.iter()).map(ToString::to_string));
            (Some(input), problems)
        }
        Err(error) => {
            problems.push(error.to_string());
            (None, problems)
        }
    }
}

/// As errors and violations name it: `Details.AssetSources[3].Bucket`.
fn place(path: &Path<'_>) -> String {
    match path {
        Path::Root => String::new(),
        Path::Seq { parent, index } => format!("{}[{index}]", place(parent)),
        Path::Map { parent, key } => match place(parent).as_str() {
            "" => key.clone(),
            parent => format!("{parent}.{key}"),
        },
        // What could have been `null`, and the like.
        Path::Some { parent } | Path::NewtypeStruct { parent } | Path::NewtypeVariant { parent } => {
            place(parent)
        }
    }
}

//! What can be typed after `cargo xtask corpus`.

use cargo_dx::models::find::{self, File};
use clap::Args as ClapArgs;
use dx_model::{Diagnostic, Diagnostics, closest};
use std::num::NonZero;
use std::path::PathBuf;
use std::thread;

/// How the headers of generated files name the command.
pub const COMMAND: &str = "cargo xtask corpus";

/// Generate all of many models, and say of each service what came of it
///
/// Takes all operations of every service in every model, with requests and responses. Shows a
/// table with a row a service. Writes nothing unless it is told where to.
#[derive(Debug, ClapArgs)]
#[command(verbatim_doc_comment, after_help = "`--help` has what is shown, examples and exit codes.")]
#[command(after_long_help = AFTER_HELP)]
pub struct Args {
    /// The models: files in the JSON form of Smithy, folders of botocore's, or folders that have
    /// such somewhere below
    #[arg(value_name = "PATH", required = true, verbatim_doc_comment)]
    pub paths: Vec<PathBuf>,

    /// Write what is generated: a folder for each service, in this one
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,

    /// Compile what is generated, under deny(warnings, missing_docs); of these models, or of all
    ///
    /// The names are those of the files, without `.json`. The crates, one a service, are written
    /// to target/corpus, where they stay to be looked at, and are checked with `cargo check`.
    #[arg(long, value_name = "NAME,…", num_args = 0..=1, require_equals = true, value_delimiter = ',')]
    #[arg(verbatim_doc_comment)]
    pub compile: Option<Vec<String>>,

    /// How many models are worked on at a time; as many as there are processors when left out
    #[arg(long, value_name = "N")]
    pub jobs: Option<NonZero<usize>>,

    /// Write the table for machines, with all errors and warnings
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,

    /// Generate what serde needs, `validate` of inputs, and clients as well
    #[arg(long)]
    pub everything: bool,

    /// Show the warnings as well, and not just how many there are
    #[arg(long)]
    pub warnings: bool,
}

const AFTER_HELP: &str = "\
What is shown:
  the errors, in order of the models' names
  a table: of each service its protocol, how many shapes and operations are generated, how many
      warnings there were, the lines that were generated and the seconds this took. The remarks
      say which operations have no request and response, and why a service failed or was skipped
  <N> passed, <M> failed, <K> skipped
      The last line, of services. A model that can't be read fails as one. Skipped are files that
      are no Smithy models, and models without a service

A service is called, and its folder of --out, as the model's file is in small letters; if that has
several services, with the service's name behind a `_`. In the folder, only what this task or
`cargo xtask codegen` made is replaced or removed.

Ctrl-C ends it at once: what was done until then is shown, and stays where it was written. No file
is left half-written; --json is written at the end only.

Examples:
  cargo xtask corpus ../api-models-aws/models
      Generate all models below a folder, and see what came of them
  cargo xtask corpus ../api-models-aws/models --compile --json report.json
      Compile it all as well, and keep the result
  cargo xtask corpus ../api-models-aws/models --compile=polly-2016-06-10,ebs-2019-11-02
      Generate all of it, and compile two
  cargo xtask corpus polly.json --out polly --warnings
      Look at what is made of one model

Exit codes:
  0    no service failed
  1    a service failed, there is no model, or something is wrong with the file system
  2    the command line is wrong
  130  it was interrupted";

impl Args {
    /// Whether there are the models that are to be compiled.
    pub fn check(&self, files: &[File], diagnostics: &mut Diagnostics) {
        let names = || files.iter().map(|file| file.name.as_str());
        for wanted in self.compile.iter().flatten() {
            let name = find::plain(wanted);
            if names().any(|other| other == name) {
                continue;
            }
            let error = Diagnostic::error(format!("there is no model `{wanted}` to compile"));
            diagnostics.push(match closest(&name, names()) {
                Some(other) => error.help(format!("did you mean `{other}`?")),
                None => error.help("models go by the names of their files, without `.json`"),
            });
        }
    }

    /// Whether what is generated from a file is to be compiled.
    pub fn compiles(&self, file: &File) -> bool {
        let is_named = |names: &[String]| names.iter().any(|name| find::plain(name) == file.name);
        self.compile.as_ref().is_some_and(|names| names.is_empty() || is_named(names))
    }

    /// How many models are worked on at a time.
    pub fn jobs(&self) -> usize {
        self.jobs.map_or_else(|| thread::available_parallelism().map_or(1, NonZero::get), NonZero::get)
    }
}

//! The arguments of `codegen` and `check`.

use crate::parts::PartArgs;
use clap::Args as ClapArgs;
use std::path::{Path, PathBuf};

/// Generate the Rust of the service models, or check that it is fresh
///
/// Generates what dx.toml lists: which model and overlay, which of its operations, and the folder
/// that the files go to. Only files that differ are written, and generated files that are no
/// longer made are removed. When there are errors, all of them are shown and nothing is written.
#[derive(Debug, ClapArgs)]
#[command(verbatim_doc_comment, after_help = "`--help` has the usual workflow, examples and exit codes.")]
#[command(after_long_help = AFTER_HELP)]
pub struct Args {
    /// Write nothing: show what is not fresh, and exit with 1 if anything is not
    ///
    /// This is what CI runs. Shows each file that differs, is missing or is no longer made, with
    /// the beginning of its diff: `-` is the file's content, `+` is what the model makes.
    #[arg(long, verbatim_doc_comment)]
    pub check: bool,

    /// Leave out, with a warning, what is asked for and can't be generated
    ///
    /// It is an error otherwise: requests or a client of a service with a protocol or an
    /// authentication that dx lacks, or of an operation with event streams. The key
    /// `allow-missing` of dx.toml says so of one output.
    #[arg(long, verbatim_doc_comment)]
    pub allow_missing: bool,

    /// Write nothing and exit with 1 if there is any warning
    #[arg(long)]
    pub deny_warnings: bool,

    /// Generate this model instead of those in dx.toml; several are merged
    ///
    /// A file in the JSON form of Smithy, or a folder of botocore's, such as
    /// `botocore/data/ec2/2016-11-15`. Repeat it for what is to be merged, such as an overlay,
    /// whose `apply` statements win over what files before it say; the first one is the one that
    /// the generated files name.
    #[arg(long = "model", value_name = "FILE", requires = "out", group = "typed", verbatim_doc_comment)]
    pub models: Vec<PathBuf>,

    /// Generate this service of the botocore that is installed for Python, in its latest version
    ///
    /// Services go by the names of their folders in `botocore/data`, such as ec2. What --model
    /// names is merged into it, such as an overlay.
    #[arg(long, value_name = "SERVICE", requires = "out", group = "typed", verbatim_doc_comment)]
    pub botocore: Option<String>,

    /// The operation of --model to generate, a `*` for anything; repeatable, all when left out
    #[arg(long = "operation", value_name = "NAME", requires = "typed")]
    pub operations: Vec<String>,

    /// The service of --model to generate; needed when it has several
    #[arg(long, value_name = "SHAPE_ID", requires = "typed")]
    pub service: Option<String>,

    /// The optional parts of --model
    #[command(flatten)]
    pub parts: PartArgs,

    /// Give builders to all structures of --model, not only to those that are sent
    #[arg(long, requires = "typed")]
    pub all_builders: bool,

    /// The folder that --model goes to; created when missing
    #[arg(long, value_name = "DIR", requires = "typed")]
    pub out: Option<PathBuf>,
}

const AFTER_HELP: &str = "\
The usual workflow:
  1. change a model, an overlay or dx.toml
  2. cargo dx codegen
  3. review the diff of the generated files: it is what users of the crate get
  4. commit model, configuration and generated files together

Examples:
  cargo dx codegen
      Generate all that dx.toml lists
  cargo dx codegen --check
      Check that what is checked in is what the models make
  cargo dx codegen --model sqs.json --operation SendMessage --out ../queue/src/sqs
      Generate one operation of another model, into another crate
  cargo dx codegen --botocore ec2 --operation 'DescribeI*' --http always --out ../fleet/src/ec2
      Generate some operations of a service whose model comes with botocore
  cargo dx codegen --model sqs.json --model sqs.overlay.json --out ../queue/src/sqs
      Generate all operations of a model that an overlay is merged into

Only `.rs` files whose first line says that this command made them are removed or replaced.
Anything else in the folder is left alone; if it is in the way, that is an error.

Exit codes:
  0  done; with --check: everything is fresh
  1  something is wrong with a model, dx.toml or the file system;
     with --check: something is not fresh; with --deny-warnings: there is a warning
  2  the command line is wrong";

/// Check that the generated files are fresh: codegen --check
///
/// Writes nothing. Shows each file that differs, is missing or is no longer made, with the beginning
/// of its diff: `-` is the file's content, `+` is what the model makes. Exits with 1 if there is any.
#[derive(Debug, ClapArgs)]
#[command(verbatim_doc_comment)]
pub struct CheckArgs {
    /// Leave out, with a warning, what is asked for and can't be generated
    #[arg(long)]
    pub allow_missing: bool,

    /// Exit with 1 if there is any warning
    #[arg(long)]
    pub deny_warnings: bool,
}

impl CheckArgs {
    /// The arguments of `codegen` that do the same.
    pub(super) fn codegen(&self) -> Args {
        Args {
            check: true,
            allow_missing: self.allow_missing,
            deny_warnings: self.deny_warnings,
            models: Vec::new(),
            botocore: None,
            operations: Vec::new(),
            service: None,
            parts: PartArgs::default(),
            all_builders: false,
            out: None,
        }
    }
}

impl Args {
    /// The command line that writes what this one checks, quoted for a shell. `program` is the command, `cargo dx`.
    #[must_use]
    pub fn command(&self, program: &str) -> String {
        let path = |path: &Path| path.to_string_lossy().into_owned();
        let botocore = self.botocore.iter().map(|service| ("--botocore", service.clone()));
        let models = self.models.iter().map(|model| ("--model", path(model)));
        let service = self.service.iter().map(|service| ("--service", service.clone()));
        let operations = self.operations.iter().map(|operation| ("--operation", operation.clone()));
        let parts = self.parts.given().map(|(part, value)| (format!("--{part}"), value.to_owned()));
        let out = self.out.iter().map(|out| ("--out", path(out)));
        let options = botocore.chain(models).chain(service).chain(operations);
        let options = options.map(|(option, value)| (option.to_owned(), value));
        let out = out.map(|(option, value)| (option.to_owned(), value));
        let allow = if self.allow_missing { " --allow-missing" } else { "" };
        let builders = if self.all_builders { " --all-builders" } else { "" };
        options
            .chain(parts)
            .chain(out)
            .fold(format!("{program} codegen{allow}{builders}"), |line, (option, value)| {
                format!("{line} {option} {}", quoted(&value))
            })
    }
}

/// A word in quotes if a shell would read it differently otherwise.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./:=+,@%".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_shell_takes_words_of_a_command_line_as_they_are_meant() {
        assert_eq!(quoted("models/a-b_1.json"), "models/a-b_1.json");
        assert_eq!(quoted("my models/a.json"), "'my models/a.json'");
        assert_eq!(quoted("example#It's"), r"'example#It'\''s'");
        assert_eq!(quoted("$HOME"), "'$HOME'");
        assert_eq!(quoted(""), "''");
    }
}

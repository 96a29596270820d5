//! What can be typed after `cargo xtask codegen`.

use clap::Args as ClapArgs;
use std::path::{Path, PathBuf};

/// How the command is typed that makes all outputs of `models/codegen.toml`.
pub const COMMAND: &str = "cargo xtask codegen";

/// Generate the Rust of the service models, or check that it is fresh
///
/// Makes what models/codegen.toml lists: which model and overlay, which of its operations, and
/// the folder that the files go to. Only files that differ are written, and generated files
/// that are no longer made are removed. When there are errors, all of them are shown and
/// nothing is written.
#[derive(Debug, ClapArgs)]
#[command(verbatim_doc_comment, after_help = "`--help` has the usual workflow, examples and exit codes.")]
#[command(after_long_help = AFTER_HELP)]
pub struct Args {
    /// Write nothing: show what is not fresh, and exit with 1 if anything is not
    ///
    /// This is what CI runs. Shows each file that differs, is missing or is no longer made, with
    /// the beginning of its diff: `-` is what is there, `+` is what the model makes.
    #[arg(long, verbatim_doc_comment)]
    pub check: bool,

    /// Leave out, with a warning, what is asked for and can't be generated
    ///
    /// It is an error otherwise: requests or a client of a service with a protocol or an
    /// authentication that dx lacks, or of an operation with event streams. The key
    /// `allow-missing` of models/codegen.toml says so of one output.
    #[arg(long, verbatim_doc_comment)]
    pub allow_missing: bool,

    /// Write nothing and exit with 1 if there is any warning
    #[arg(long)]
    pub deny_warnings: bool,

    /// Generate this model instead of those in models/codegen.toml; several are merged
    ///
    /// A file in the JSON form of Smithy. Repeat it for what is to be merged, such as an overlay;
    /// the first one is the one that the generated files name.
    #[arg(long = "model", value_name = "FILE", requires = "out", verbatim_doc_comment)]
    pub models: Vec<PathBuf>,

    /// The operation of --model to generate, a `*` for anything; repeatable, all when left out
    #[arg(long = "operation", value_name = "NAME", requires = "models")]
    pub operations: Vec<String>,

    /// The service of --model to generate; needed when it has several
    #[arg(long, value_name = "SHAPE_ID", requires = "models")]
    pub service: Option<String>,

    /// Generate requests and responses of --model too: always there, or with the feature `http`
    ///
    /// They are values of the crate `http`; dx-runtime needs its feature of that name for them.
    /// Types and JSON only when left out.
    #[arg(long, value_name = "WHEN", value_enum, requires = "models", verbatim_doc_comment)]
    pub http: Option<When>,

    /// Generate what serde needs of --model too: always there, or with the feature `serde`
    ///
    /// All types can be serialized and deserialized then; dx-runtime needs its feature of that
    /// name.
    #[arg(long, value_name = "WHEN", value_enum, requires = "models", verbatim_doc_comment)]
    pub serde: Option<When>,

    /// Generate `validate` of inputs too: always there, or with the feature `validate`
    ///
    /// It tells where an input is not what --model asks for. dx-runtime needs its feature of that
    /// name for it. None when left out.
    #[arg(long, value_name = "WHEN", value_enum, requires = "models", verbatim_doc_comment)]
    pub validate: Option<When>,

    /// Generate a client of --model too: always there, or with the feature `client`
    ///
    /// It signs and sends requests, by reqwest unless it is told otherwise; dx-runtime needs its
    /// feature of that name, or `client-core` for a client with a transport of its own, and the
    /// option --http has to be given.
    #[arg(long, value_name = "WHEN", value_enum, requires = "http", verbatim_doc_comment)]
    pub client: Option<When>,

    /// Generate a client that blocks too: always there, or with the feature `blocking`
    ///
    /// It needs no async runtime: it sends by ureq. As for --client, dx-runtime needs its feature
    /// of that name, and the option --http has to be given.
    #[arg(long, value_name = "WHEN", value_enum, requires = "http", verbatim_doc_comment)]
    pub blocking: Option<When>,

    /// The folder that --model goes to; created when missing
    #[arg(long, value_name = "DIR", requires = "models")]
    pub out: Option<PathBuf>,
}

/// When something is there that not all users of generated code need.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub enum When {
    /// Always
    Always,
    /// With the feature of that name of the crate that it is in
    Feature,
}

impl When {
    /// What the generator takes for an option that is called as the feature is.
    pub fn generated(option: Option<Self>, feature: &str) -> dx_codegen::When {
        match option {
            None => dx_codegen::When::Never,
            Some(Self::Always) => dx_codegen::When::Always,
            Some(Self::Feature) => dx_codegen::When::Feature(feature.to_owned()),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::Feature => "feature",
        }
    }
}

const AFTER_HELP: &str = "\
The usual workflow:
  1. change a model or an overlay in models/, or the generator
  2. cargo xtask codegen
  3. review the diff of the generated files: it is what users of the crate get
  4. commit model, generator and generated files together

Examples:
  cargo xtask codegen
      Generate all that models/codegen.toml lists
  cargo xtask codegen --check
      Check that what is checked in is what the models make
  cargo xtask codegen --model sqs.json --operation SendMessage --out ../queue/src/sqs
      Generate one operation of another model, into another crate
  cargo xtask codegen --model sqs.json --model sqs.overlay.json --out ../queue/src/sqs
      Generate all operations of a model that an overlay is merged into

What is removed or replaced are only `.rs` files whose first line says that this command made
them, or `cargo xtask corpus`. Anything else in the folder is left alone; if it is in the way, that
is an error.

Exit codes:
  0  done; with --check: everything is fresh
  1  something is wrong with a model, models/codegen.toml or the file system;
     with --check: something is not fresh; with --deny-warnings: there is a warning
  2  the command line is wrong";

impl Args {
    /// The command line that writes what this one checks, as a shell takes it.
    pub fn command(&self) -> String {
        let path = |path: &Path| path.to_string_lossy().into_owned();
        let models = self.models.iter().map(|model| ("--model", path(model)));
        let service = self.service.iter().map(|service| ("--service", service.clone()));
        let operations = self.operations.iter().map(|operation| ("--operation", operation.clone()));
        let http = self.http.iter().map(|when| ("--http", when.name().to_owned()));
        let serde = self.serde.iter().map(|when| ("--serde", when.name().to_owned()));
        let validate = self.validate.iter().map(|when| ("--validate", when.name().to_owned()));
        let client = self.client.iter().map(|when| ("--client", when.name().to_owned()));
        let blocking = self.blocking.iter().map(|when| ("--blocking", when.name().to_owned()));
        let out = self.out.iter().map(|out| ("--out", path(out)));
        let kinds = http.chain(serde).chain(validate).chain(client).chain(blocking);
        let options = models.chain(service).chain(operations).chain(kinds).chain(out);
        let allow = if self.allow_missing { " --allow-missing" } else { "" };
        options.fold(COMMAND.to_owned() + allow, |line, (option, value)| {
            format!("{line} {option} {}", quoted(&value))
        })
    }
}

/// In quotes if a shell would make something else of it.
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

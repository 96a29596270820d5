//! The arguments of `diff`.

use crate::config::Allowed;
use crate::parts::PartArgs;
use clap::{Args as ClapArgs, ValueEnum};
use dx_codegen::diff::{Level, Verdicts};
use std::path::PathBuf;

/// Say what a new revision of a model breaks
///
/// Three verdicts, each compatible, minor or major, and each the worst of its findings:
///   source     does code that was written against the old crate compile against the new one?
///   wire       does a program built from one revision work with a service of the other?
///   behaviour  does a program that compiles do what it did?
/// The kinds of findings, and how bad each is, are in docs/revision-rules.md.
#[derive(Debug, ClapArgs)]
#[command(verbatim_doc_comment, after_help = "`--help` has examples and exit codes.")]
#[command(after_long_help = AFTER_HELP)]
#[command(group = clap::ArgGroup::new("typed").args(["models"]))]
#[command(group = clap::ArgGroup::new("what").required(true).args(["models", "git"]))]
pub struct Args {
    /// The old and the new revision: files in the JSON form of Smithy, or folders of botocore's
    #[arg(value_names = ["OLD", "NEW"], num_args = 2, action = clap::ArgAction::Set)]
    pub models: Vec<PathBuf>,

    /// Compare all outputs of dx.toml with what they were at a revision of git
    ///
    /// The models, overlays and configuration of the revision are taken. A service of the installed
    /// botocore has no revisions in git: both sides have the installed one.
    #[arg(long, value_name = "REV", verbatim_doc_comment)]
    pub git: Option<String>,

    /// Merge this file into both revisions, such as an overlay; repeatable
    #[arg(long = "overlay", value_name = "FILE", requires = "models")]
    pub overlays: Vec<PathBuf>,

    /// Merge this file into OLD only; repeatable
    #[arg(long = "old-overlay", value_name = "FILE", requires = "models")]
    pub old_overlays: Vec<PathBuf>,

    /// Merge this file into NEW only; repeatable
    #[arg(long = "new-overlay", value_name = "FILE", requires = "models")]
    pub new_overlays: Vec<PathBuf>,

    /// The operation to compare, a `*` for anything; repeatable, all when left out
    #[arg(long = "operation", value_name = "NAME", requires = "models")]
    pub operations: Vec<String>,

    /// The service to compare; needed when there are several
    #[arg(long, value_name = "SHAPE_ID", requires = "models")]
    pub service: Option<String>,

    /// The optional parts that are generated: all of them when none is named
    #[command(flatten)]
    pub parts: PartArgs,

    /// All structures have builders, not only those that are sent
    #[arg(long, requires = "models")]
    pub all_builders: bool,

    /// The format of the report
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    pub format: Format,

    /// Show the entries for CHANGELOG.md
    #[arg(long, conflicts_with = "format")]
    pub changelog: bool,

    /// Exit with 1 if any verdict is as bad as this
    #[arg(long, value_enum, default_value = "major", value_name = "VERDICT")]
    pub deny: Deny,

    /// Leave a finding out of the verdicts: its rule, and the shape, with a `*` for anything; repeatable
    ///
    /// Such as `--allow 'member-type:Job$*=nobody reads them yet'`; behind `=` is the reason, which is
    /// shown. Shapes go by their ids, with or without the namespace. What is allowed for good stands in
    /// dx.toml: `[[allow]]` with `rule`, `shape` and `reason`.
    #[arg(long = "allow", value_name = "ID:SHAPE[=REASON]", verbatim_doc_comment)]
    pub allowed: Vec<Allowed>,
}

/// The format of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a terminal
    Text,
    /// For a comment in a pull request
    Markdown,
    /// For programs
    Json,
}

/// The verdict from which on `diff` fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    /// A minor change
    Minor,
    /// A major change
    Major,
    /// Never fail
    Never,
}

impl Deny {
    /// Whether verdicts are as bad as that.
    #[must_use]
    pub fn denies(self, verdicts: Verdicts) -> bool {
        match self {
            Self::Minor => verdicts.worst() >= Level::Minor,
            Self::Major => verdicts.worst() >= Level::Major,
            Self::Never => false,
        }
    }
}

const AFTER_HELP: &str = "\
Examples:
  cargo dx diff --git HEAD
      What the models that were changed since the last commit break
  cargo dx diff --git origin/main --format markdown
      The same for a pull request, as a comment
  cargo dx diff --git v1.4.0 --changelog
      The entries for CHANGELOG.md since a release
  cargo dx diff sqs-old.json sqs.json --overlay sqs.overlay.json --operation SendMessage
      One operation of two files
  cargo dx diff --git HEAD --allow 'variant-removed:JobType=it was never sent'
      With a finding that was looked at

Exit codes:
  0  nothing is as bad as --deny says
  1  something is, or something is wrong with a model, dx.toml or the file system
  2  the command line is wrong";

//! The arguments of `init`.

use crate::parts::CompletedPartArgs;
use clap::Args as ClapArgs;
use std::path::PathBuf;

/// Set up a package: write dx.toml, the dependency and features in Cargo.toml, and generate
///
/// Works on the package of the current folder. Takes the model of the service, the operations and the
/// optional parts, an asynchronous client when no part is named, and says what to write in lib.rs. When
/// there are errors, all of them are shown and nothing is written.
#[derive(Debug, ClapArgs)]
#[command(verbatim_doc_comment, after_help = "`--help` has examples and exit codes.", after_long_help = AFTER_HELP)]
#[command(group = clap::ArgGroup::new("source").required(true).multiple(true).args(["models", "botocore"]))]
pub struct Args {
    /// The model: a file in the JSON form of Smithy, or a folder of botocore's; others are overlays
    ///
    /// The file stays where it is: dx.toml names it by its path.
    #[arg(long = "model", value_name = "FILE", verbatim_doc_comment)]
    pub models: Vec<PathBuf>,

    /// The service, of the botocore that is installed for Python; --model names overlays then
    #[arg(long, value_name = "SERVICE")]
    pub botocore: Option<String>,

    /// The operation to generate, a `*` for anything; repeatable, all when left out
    #[arg(long = "operation", value_name = "NAME")]
    pub operations: Vec<String>,

    /// The service to generate; needed when the model has several
    #[arg(long, value_name = "SHAPE_ID")]
    pub service: Option<String>,

    /// The optional parts
    #[command(flatten)]
    pub parts: CompletedPartArgs,

    /// Generate types only
    #[arg(long)]
    pub types_only: bool,

    /// The folder that the files go to, in the package: src/SERVICE when left out
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,

    /// The checkout of dx that has dx-runtime
    ///
    /// When left out, dx-runtime comes from where Cargo.toml or another package of the workspace has it,
    /// from the checkout of dx that the package is in, or from the registry, in the version of this
    /// command.
    #[arg(long, value_name = "DIR", env = "DX_PATH", verbatim_doc_comment)]
    pub dx_path: Option<PathBuf>,
}

const AFTER_HELP: &str = "\
Examples:
  cargo dx init --botocore sqs --operation SendMessage --operation ReceiveMessage
      An asynchronous client with two operations of a service of AWS
  cargo dx init --model jobs.json --blocking always
      A blocking client of a model of your own
  cargo dx init --model jobs.json --client feature --serde feature
      A client and serde's traits, each behind a feature of the package
  cargo dx init --model jobs.json --dx-path ../dx
      With dx-runtime from a checkout of dx

Exit codes:
  0  done
  1  something is wrong with the model, Cargo.toml or the file system, or there is a dx.toml already
  2  the command line is wrong";

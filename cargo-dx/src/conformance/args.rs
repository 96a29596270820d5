//! The arguments of `conformance`.

use clap::Args as ClapArgs;
use std::path::PathBuf;

/// Run the protocol tests that a model has against what is generated from it
///
/// Generates a crate from a model whose operations and errors carry Smithy's protocol tests, the
/// traits smithy.test#httpRequestTests and smithy.test#httpResponseTests, with a Rust test for
/// each case that a client has to pass. Builds and runs it, and shows what fails.
#[derive(Debug, ClapArgs)]
#[command(verbatim_doc_comment, after_help = "`--help` has what is shown, examples and exit codes.")]
#[command(after_long_help = AFTER_HELP)]
pub struct Args {
    /// The model, a file in the JSON form of Smithy; several are merged, such as an overlay with cases
    ///
    /// When left out, the outputs of dx.toml are tested that have cases, with their overlays.
    #[arg(value_name = "MODEL.json", verbatim_doc_comment)]
    pub models: Vec<PathBuf>,

    /// The service to test; all that have cases when left out
    #[arg(long, value_name = "ID")]
    pub service: Option<String>,

    /// The checkout of dx that has dx-runtime
    ///
    /// When left out, dx-runtime comes from where the Cargo.toml of the current folder has it, and else
    /// from the registry.
    #[arg(long, value_name = "DIR", env = "DX_PATH", verbatim_doc_comment)]
    pub dx_path: Option<PathBuf>,
}

const AFTER_HELP: &str = "\
What is shown:
  FAIL <request|response> <id>: <what was expected and what came>
      For each case that fails. A case that dx can't express or generate fails as well
  <N> passed, <M> failed, <K> skipped
      The last line. Skipped are only cases that need event streams

The crate is written to target/conformance/<model>, where it stays for inspection.

Examples:
  cargo dx conformance restJson1.json
      Test the services of a model
  cargo dx conformance awsJson1_0.json --service aws.protocoltests.json10#JsonRpc10
      Test one of its services
  cargo dx conformance sqs.json sqs-cases.json
      Test a model with cases that another file adds to it

Exit codes:
  0  all cases passed
  1  a case failed, the crate does not build, there is no case, or something is wrong with the
     model or the file system
  2  the command line is wrong";

//! The arguments of `endpoints`.

use clap::Args as ClapArgs;
use std::path::PathBuf;

/// Run the endpoint tests that models have against what is generated from their endpoint rules
///
/// Generates the endpoint rules of each service with the trait smithy.rules#endpointTests, both
/// from its rule set and from its decision diagram where it has both, and runs each case: with
/// its parameters, and with the inputs of operations that it has.
#[derive(Debug, ClapArgs)]
#[command(verbatim_doc_comment, after_help = "`--help` has what is shown, examples and exit codes.")]
#[command(after_long_help = AFTER_HELP)]
pub struct Args {
    /// Models, files in the JSON form of Smithy, or folders with models below them; those of dx.toml
    /// when left out
    #[arg(value_name = "MODEL-OR-DIR", verbatim_doc_comment)]
    pub models: Vec<PathBuf>,

    /// The checkout of dx that has dx-runtime
    ///
    /// When left out, dx-runtime comes from where the Cargo.toml of the current folder has it, and else
    /// from the registry.
    #[arg(long, value_name = "DIR", env = "DX_PATH", verbatim_doc_comment)]
    pub dx_path: Option<PathBuf>,
}

const AFTER_HELP: &str = "\
What is shown:
  FAIL <model> <service> <rules> #<number> (<documentation>): <what was expected and what came>
      For each case that fails
  <N> of these passed with the partitions aws-iso without dual-stack, as they were
      If any did: many tests are older than these endpoints
  <N> passed, <M> failed, <K> skipped
      The last line. A case counts once for its parameters and once for each input of an
      operation, for each kind of rules. Nothing is skipped

The crate is written to target/endpoints/<first model>, where it stays for inspection.

Examples:
  cargo dx endpoints s3.json
      Test the rules of a service
  cargo dx endpoints ../aws-models
      Test the rules of all services below a folder

Exit codes:
  0  all cases passed
  1  a case failed, the crate does not build, there is no case, or something is wrong with a
     model or the file system
  2  the command line is wrong";

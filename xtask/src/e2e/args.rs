//! What can be typed after `cargo xtask e2e`.

use clap::Args as ClapArgs;

/// Run generated clients against real servers, and compare their requests with botocore's
///
/// Generates clients from the small models in xtask/e2e/models, and from botocore's model of Amazon
/// EC2, builds the scenarios beside them, and runs these against moto, which speaks the protocols of
/// AWS and verifies signatures. Then has botocore serialize and sign requests, and compares them
/// with what our clients send: each operation of AWS Data Exchange, with all members and with the
/// required ones only, the nine jobs in xtask/e2e/jobs, and 20 random inputs for each operation of
/// the models in XML and forms.
#[derive(Debug, ClapArgs)]
#[command(verbatim_doc_comment, after_help = "`--help` has what is shown, what is needed and exit codes.")]
#[command(after_long_help = AFTER_HELP)]
pub struct Args {}

const AFTER_HELP: &str = "\
What is shown:
  FAIL <scenario or comparison>: <what was expected and what came>
      For each that fails
  skip <scenario>: <why>
      For each that the server has no way for
  <N> passed, <M> failed, <K> skipped
      The last line
  skipped: <why>
      Instead of all this, when there is nothing to run with: see below

What is needed:
  python3, 3.10 or newer, with venv. moto and botocore are installed into target/e2e-python, in the
  versions that xtask/e2e/requirements.txt pins, and stay there until these change. Without Python,
  or without a network to install from, nothing is run.

The crate is written to target/e2e/clients, where it stays to be looked at, as does what the server
said, in server.log. The server listens on loopback, on a free port, and ends with this task,
however that ends.

Exit codes:
  0  all passed, or there is nothing to run with
  1  something failed, does not build, or is wrong with the file system
  2  the command line is wrong";

//! Building and running what is in the crate, and the scripts beside it.

use super::package::Package;
use super::python::Python;
use super::report::Report;
use super::server::Server;
use cargo_dx::location::Location;
use dx_model::Diagnostic;
use std::env;
use std::io;
use std::process::{Child, Command, ExitStatus, Stdio};

/// What the compiler says is shown as it comes.
pub fn build(package: &Package) -> Result<(), Diagnostic> {
    let status = package.cargo("build").status();
    if status.map_err(|error| package.join("").failed_to("run cargo in", &error))?.success() {
        return Ok(());
    }
    let help = format!("they are in `{}`", package.join(""));
    Err(Diagnostic::error("the clients do not build").help(help))
}

/// Runs the scenarios as clients of the server.
pub fn run_scenarios(package: &Package, server: &Server, report: &mut Report) -> Result<(), Diagnostic> {
    let mut cargo = package.cargo("run");
    isolate(&mut cargo).args(["--bin", "scenarios"]);
    cargo.envs(server.environment.iter().map(|(name, value)| (name, value)));
    add("scenarios", &mut cargo, report)
}

/// Compares what our clients and botocore make of the same parameters: one program makes these, the next one requests, and
/// the last one compares.
pub fn compare_requests(
    package: &Package,
    python: &Python,
    ours: &Location,
    report: &mut Report,
) -> Result<(), Diagnostic> {
    let mut parameters = python.script(&ours.join("parameters.py"));
    parameters.args(["jobs", "models"].map(|folder| ours.join(folder).path().to_owned()));
    let mut parameters = spawn("parameters", &mut parameters)?;
    let mut requests = package.cargo("run");
    requests.args(["--bin", "requests"]).stdin(output_of(&mut parameters));
    let mut requests = spawn("requests", &mut requests)?;
    let mut compare = python.script(&ours.join("compare.py"));
    compare.stdin(output_of(&mut requests));
    let compared = add("comparison", &mut compare, report);
    for (name, mut program) in [("parameters", parameters), ("requests", requests)] {
        note(name, program.wait().map_err(|error| cannot_run(name, &error))?, report);
    }
    compared
}

/// Starts a program whose output another one reads.
fn spawn(name: &str, command: &mut Command) -> Result<Child, Diagnostic> {
    command.stdout(Stdio::piped()).spawn().map_err(|error| cannot_run(name, &error))
}

/// What another program reads as its input.
fn output_of(program: &mut Child) -> Stdio {
    program.stdout.take().map_or_else(Stdio::null, Stdio::from)
}

fn cannot_run(name: &str, error: &io::Error) -> Diagnostic {
    Diagnostic::error(format!("can't run the {name}: {error}"))
}

/// Keeps out what is set on this machine for clients of AWS, and for proxies, which are not to come before loopback.
pub fn isolate(command: &mut Command) -> &mut Command {
    for (name, _) in env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("AWS_")) {
        command.env_remove(name);
    }
    let no_files = ["AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"].map(|name| (name, "there-is-none"));
    let no_proxy = ["NO_PROXY", "no_proxy"].map(|name| (name, "127.0.0.1"));
    command.envs(no_files).envs(no_proxy).env("AWS_EC2_METADATA_DISABLED", "true")
}

/// Adds what a program printed to the report; what it says beside that is shown as it comes.
fn add(name: &str, command: &mut Command, report: &mut Report) -> Result<(), Diagnostic> {
    let output = command.stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| cannot_run(name, &error))?;
    report.add(name, &String::from_utf8_lossy(&output.stdout));
    note(name, output.status, report);
    Ok(())
}

/// A program that does not end well has failed, whatever it printed.
fn note(name: &str, status: ExitStatus, report: &mut Report) {
    if !status.success() {
        report.fail(name, &status.to_string());
    }
}

//! `cargo xtask e2e`: generated clients, against real servers and beside botocore.

mod args;
mod generate;
mod package;
mod programs;
mod python;
mod report;
mod server;

pub use args::Args;

use cargo_dx::console;
use cargo_dx::location::Location;
use dx_model::Diagnostic;
use package::Package;
use python::Python;
use report::Report;
use server::Server;
use std::path::Path;
use std::process::ExitCode;

/// Why nothing was run.
enum Stop {
    /// There is nothing to run with
    Skipped(String),
    /// Something is wrong
    Failed(Diagnostic),
}

impl From<Diagnostic> for Stop {
    fn from(diagnostic: Diagnostic) -> Self {
        Self::Failed(diagnostic)
    }
}

/// Does the task, in the workspace at `root`.
pub fn run(_: &Args, root: &Path) -> ExitCode {
    match e2e(root) {
        Ok(report) => {
            console::print(&report.to_string());
            if report.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(Stop::Skipped(reason)) => {
            console::print(&format!("skipped: {reason}\n"));
            ExitCode::SUCCESS
        }
        Err(Stop::Failed(diagnostic)) => {
            console::show_one(diagnostic);
            ExitCode::FAILURE
        }
    }
}

fn e2e(root: &Path) -> Result<Report, Stop> {
    let ours = Location::within(root, "xtask/e2e");
    let package = Package::new(root);
    let python = Python::with(&ours.join("requirements.txt"), &package.target().join("e2e-python"))?;
    let mut services = generate::services(&ours.join("models"))?;
    services.extend(generate::of_botocore(&python.botocore()?)?);
    package.write(&services, &ours)?;
    console::print_error("building clients and scenarios\n");
    programs::build(&package)?;
    let mut report = Report::default();
    let server = Server::start(&python, &ours.join("serve.py"), &package.join("server.log"))?;
    programs::run_scenarios(&package, &server, &mut report)?;
    drop(server);
    programs::compare_requests(&package, &python, &ours, &mut report)?;
    Ok(report)
}

//! `cargo xtask conformance`: what is generated, against Smithy's protocol tests.

mod args;
mod package;
mod results;

pub use args::Args;

use crate::console;
use crate::location::{self, Location};
use dx_codegen::conformance::{self, Suite};
use dx_codegen::{Config, FileSet, Part, Parts};
use dx_model::{Diagnostic, Diagnostics, Sources};
use package::Package;
use std::path::Path;
use std::process::ExitCode;

/// A service with cases.
struct Service {
    files: FileSet,
    suite: Suite,
}

/// Does the task, in the workspace at `root`.
pub fn run(args: &Args, root: &Path) -> ExitCode {
    let Some(services) = services(args) else { return ExitCode::FAILURE };
    let package = Package::new(root, args.models.first().map_or(Path::new("model"), |model| model));
    let ran = package.write(&services).and_then(|()| package.test());
    let output = match ran {
        Ok(output) => output,
        Err(diagnostic) => {
            console::show_one(diagnostic);
            return ExitCode::FAILURE;
        }
    };
    if !output.built {
        console::print_error(&output.errors);
    }
    let report = results::report(&services, &output);
    console::print(&report.text);
    if report.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The services that are to be tested. `None` after the errors were shown; warnings are shown as well.
fn services(args: &Args) -> Option<Vec<Service>> {
    let models: Vec<_> = args.models.iter().map(|model| Location::typed(model)).collect();
    let mut diagnostics = Diagnostics::new();
    let sources = location::read(&models, "check the path", &mut diagnostics);
    let services = if diagnostics.has_errors() { None } else { generate(args, &sources, &mut diagnostics) };
    console::show(&diagnostics, &sources);
    services
}

fn generate(args: &Args, sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Vec<Service>> {
    let model = dx_model::read(sources, diagnostics)?;
    let names = match &args.service {
        Some(service) => vec![service.clone()],
        None => model.services().map(|(id, _)| id.to_string()).collect(),
    };
    let mut services = Vec::new();
    for name in names {
        let config = Config {
            service: Some(name),
            parts: Parts::always([Part::Http]),
            all_builders: true,
            ..Config::default()
        };
        let mut warnings = Diagnostics::new();
        let suite = conformance::suite(&model, &config, &mut warnings);
        if suite.as_ref().is_some_and(|suite| suite.cases.is_empty()) {
            continue;
        }
        // The suite has found all that there is to say.
        let files = dx_codegen::generate(&model, &config, &mut Diagnostics::new());
        warnings.iter().for_each(|warning| diagnostics.push(warning.clone()));
        services.push(Service { files: files?, suite: suite? });
    }
    if services.is_empty() {
        let error = Diagnostic::error("there is no protocol test for clients in the model");
        diagnostics
            .push(error.help("the traits smithy.test#httpRequestTests and httpResponseTests have them"));
    }
    (!diagnostics.has_errors()).then_some(services)
}

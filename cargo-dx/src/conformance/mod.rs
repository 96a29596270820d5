//! Runs Smithy's protocol tests against generated code.

mod args;
mod package;
mod results;

pub use args::Args;

use crate::codegen::job::Job;
use crate::console;
use crate::location::Location;
use crate::models;
use crate::project::Project;
use crate::scratch::Environment;
use dx_codegen::conformance::{self, Suite};
use dx_codegen::{Config, FileSet, Part, Parts};
use dx_model::{Diagnostic, Diagnostics, Model};
use package::Package;
use std::process::ExitCode;

/// A service with cases.
struct Service {
    files: FileSet,
    suite: Suite,
}

/// Runs the tests, of which those of a project get dx-runtime from where the project has it.
#[must_use]
pub fn run(args: &Args, project: &Project) -> ExitCode {
    Environment::run_in_project(project, args.dx_path.as_deref(), |environment| {
        run_in(args, project, environment)
    })
}

/// Runs the tests in an environment.
#[must_use]
pub fn run_in(args: &Args, project: &Project, environment: &Environment) -> ExitCode {
    let Some(inputs) = inputs(args, project) else { return ExitCode::FAILURE };
    let Some(services) = services(&inputs, args.service.as_deref()) else { return ExitCode::FAILURE };
    let name = inputs.first().and_then(|(models, _)| models.first()).map(Location::path).unwrap_or_default();
    let package = Package::new(environment, &name);
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

/// The texts of a model, and the service if it is known.
type Input = (Vec<Location>, Option<String>);

/// The models of the arguments, which are one, or those of the project. `None` after errors were shown.
fn inputs(args: &Args, project: &Project) -> Option<Vec<Input>> {
    if args.models.is_empty() {
        let jobs = Job::configured(project, true)?;
        return Some(jobs.into_iter().map(|job| (job.models, job.config.service)).collect());
    }
    Some(vec![(args.models.iter().map(|model| Location::given(model)).collect(), None)])
}

/// The services that have cases. `None` after errors were shown.
fn services(inputs: &[Input], wanted: Option<&str>) -> Option<Vec<Service>> {
    let mut services = Vec::new();
    for (models, configured) in inputs {
        let mut diagnostics = Diagnostics::new();
        let sources = models::read(models, "check the path", &mut diagnostics);
        if !diagnostics.has_errors()
            && let Some(model) = dx_model::read(&sources, &mut diagnostics)
        {
            services.extend(generate(&model, wanted.or(configured.as_deref()), &mut diagnostics));
        }
        console::show(&diagnostics, &sources);
        if diagnostics.has_errors() {
            return None;
        }
    }
    if services.is_empty() {
        let error = Diagnostic::error("there is no protocol test for clients in the model");
        let error = error.help("the traits smithy.test#httpRequestTests and httpResponseTests have them");
        console::show_one(error);
        return None;
    }
    Some(services)
}

/// The services of a model that have cases: the one that is wanted, or all of them.
fn generate(model: &Model, wanted: Option<&str>, diagnostics: &mut Diagnostics) -> Vec<Service> {
    let names = match wanted {
        Some(service) => vec![service.to_owned()],
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
        let mut found = Diagnostics::new();
        let suite = conformance::suite(model, &config, &mut found);
        if suite.as_ref().is_some_and(|suite| suite.cases.is_empty()) {
            continue;
        }
        // Generating reports the same diagnostics again.
        let files = dx_codegen::generate(model, &config, &mut Diagnostics::new());
        diagnostics.append(found);
        services.extend(files.zip(suite).map(|(files, suite)| Service { files, suite }));
    }
    services
}

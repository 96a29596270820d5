//! Runs the endpoint tests of models against generated endpoint rules.

mod args;
mod package;

pub use args::Args;

use crate::codegen::job::Job;
use crate::console;
use crate::location::Location;
use crate::models::{self, find};
use crate::project::Project;
use crate::scratch::Environment;
use dx_codegen::RulesOf;
use dx_codegen::endpoint_tests::{self, Suite};
use dx_model::{Diagnostic, Diagnostics, Sources};
use package::Package;
use std::process::ExitCode;

/// The rules of a service, and the model that has their cases.
struct Rules {
    model: Location,
    service: String,
    kind: &'static str,
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
    let Some(models) = models(args, project) else { return ExitCode::FAILURE };
    let Some(rules) = rules(&models) else { return ExitCode::FAILURE };
    let name = args.models.first().cloned().or_else(|| models.first().map(Location::path));
    let package = Package::new(environment, &name.unwrap_or_default());
    match package.write(&rules).and_then(|()| package.run()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(diagnostic) => {
            console::show_one(diagnostic);
            ExitCode::FAILURE
        }
    }
}

/// The models of the arguments, or those of the project. `None` after errors were shown.
fn models(args: &Args, project: &Project) -> Option<Vec<Location>> {
    if args.models.is_empty() {
        let jobs = Job::configured(project, true)?;
        return Some(jobs.into_iter().filter_map(|job| job.models.into_iter().next()).collect());
    }
    let mut diagnostics = Diagnostics::new();
    let files = find::files(&args.models, &mut diagnostics);
    console::show(&diagnostics, &Sources::new());
    (!diagnostics.has_errors()).then(|| files.into_iter().map(|file| file.location).collect())
}

/// The rules of all services that have cases. `None` after errors were shown.
fn rules(models: &[Location]) -> Option<Vec<Rules>> {
    let mut rules = Vec::new();
    if !models.iter().all(|model| generate(model, &mut rules)) {
        return None;
    }
    if rules.is_empty() {
        let error = Diagnostic::error("there is no endpoint test in the models");
        console::show_one(error.help("the trait smithy.rules#endpointTests of a service has them"));
        return None;
    }
    Some(rules)
}

/// Generates the rules of the services of a model. `false` after errors were shown.
fn generate(file: &Location, rules: &mut Vec<Rules>) -> bool {
    let mut diagnostics = Diagnostics::new();
    let sources = models::read(std::slice::from_ref(file), "check the path", &mut diagnostics);
    if let Some(model) = dx_model::read(&sources, &mut diagnostics) {
        let services = model.services().filter_map(|(id, _)| model.shape(id));
        for shape in services.filter(|shape| shape.traits.endpoint_tests().is_some()) {
            let has = [shape.traits.endpoint_bdd().is_some(), shape.traits.endpoint_rule_set().is_some()];
            let kinds: &[_] = match has {
                [true, true] => &[(RulesOf::Clients, "endpointBdd"), (RulesOf::RuleSet, "endpointRuleSet")],
                [true, false] => &[(RulesOf::Clients, "endpointBdd")],
                _ => &[(RulesOf::Clients, "endpointRuleSet")],
            };
            for (of, kind) in kinds {
                let mut found = Diagnostics::new();
                let suite = endpoint_tests::suite(&model, shape.id.as_str(), *of, &mut found);
                if found.has_errors() {
                    diagnostics.append(found);
                }
                if let Some(suite) = suite {
                    rules.push(Rules { model: file.clone(), service: shape.id.to_string(), kind, suite });
                }
            }
        }
    }
    if diagnostics.has_errors() {
        console::show(&diagnostics, &sources);
    }
    !diagnostics.has_errors()
}

//! `cargo xtask endpoints`: what is generated from endpoint rules, against the tests that models have of them.

mod args;
mod package;

pub use args::Args;

use crate::console;
use crate::corpus::find;
use crate::location::{self, Location};
use dx_codegen::RulesOf;
use dx_codegen::endpoint_tests::{self, Suite};
use dx_model::{Diagnostic, Diagnostics, Sources};
use package::Package;
use std::path::Path;
use std::process::ExitCode;

/// The rules of a service, and where their cases are.
struct Rules {
    model: Location,
    service: String,
    kind: &'static str,
    suite: Suite,
}

/// Does the task, in the workspace at `root`.
pub fn run(args: &Args, root: &Path) -> ExitCode {
    let mut diagnostics = Diagnostics::new();
    let files = find::files(&args.models, &mut diagnostics);
    let mut rules = Vec::new();
    let mut is_fine = !diagnostics.has_errors();
    console::show(&diagnostics, &Sources::new());
    for file in &files {
        is_fine = is_fine && generate(&file.location, &mut rules);
    }
    if is_fine && rules.is_empty() {
        let error = Diagnostic::error("there is no endpoint test in the models");
        console::show_one(error.help("the trait smithy.rules#endpointTests of a service has them"));
        is_fine = false;
    }
    if !is_fine {
        return ExitCode::FAILURE;
    }
    let package = Package::new(root, args.models.first().map_or(Path::new("model"), |model| model));
    match package.write(&rules).and_then(|()| package.run()) {
        Ok(is_passed) if is_passed => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(diagnostic) => {
            console::show_one(diagnostic);
            ExitCode::FAILURE
        }
    }
}

/// Generates the rules of the services of a model. `false` after errors were shown.
fn generate(file: &Location, rules: &mut Vec<Rules>) -> bool {
    let mut diagnostics = Diagnostics::new();
    let sources = location::read(std::slice::from_ref(file), "check the path", &mut diagnostics);
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

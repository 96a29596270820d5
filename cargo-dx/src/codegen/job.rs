//! What is generated from which models into which folder.

use super::args::Args;
use super::header::model_name;
use crate::config::{self, Model, Output};
use crate::console;
use crate::location::Location;
use crate::models::{self, Installed};
use crate::project::Project;
use dx_codegen::{Config, FileSet, Missing};
use dx_model::{Diagnostic, Diagnostics, SourceId, Sources};
use std::path::{Path, PathBuf};

/// A model and the folder that its files go to.
#[derive(Debug)]
pub struct Job {
    /// The model, and what is merged into it
    pub models: Vec<Location>,
    /// What is generated
    pub config: Config,
    /// The folder
    pub out: Location,
}

impl Job {
    /// The jobs that the arguments ask for. `None` after errors were shown.
    pub(super) fn all(args: &Args, project: &Project) -> Option<Vec<Self>> {
        match &args.out {
            Some(out) => Some(vec![Self::of_args(args, out, project)?]),
            None => Self::configured(project, args.allow_missing),
        }
    }

    /// The job that the arguments describe. `None` after an error was shown.
    fn of_args(args: &Args, out: &Path, project: &Project) -> Option<Self> {
        let installed = args.botocore.as_deref().map(Installed::find).transpose();
        let installed = installed.map_err(console::show_one).ok()?;
        let name = installed.as_ref().map(|installed| installed.name.clone());
        let first = || args.models.first().map(|model| model_name(model, out, project.root()));
        let config = Config {
            service: args.service.clone(),
            operations: args.operations.clone(),
            parts: args.parts.parts(),
            missing: missing(args.allow_missing, "give --allow-missing"),
            all_builders: args.all_builders,
            operation_features: false,
            model: name.or_else(first).unwrap_or_default(),
            command: command(project),
            ..Config::default()
        };
        let folder = installed.iter().map(|installed| installed.folder.as_path());
        let models = folder.chain(args.models.iter().map(PathBuf::as_path)).map(Location::given).collect();
        Some(Self { models, config, out: Location::given(out) })
    }

    /// The jobs of a project's configuration. `None` after errors were shown.
    #[must_use]
    pub fn configured(project: &Project, allow_missing: bool) -> Option<Vec<Self>> {
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let jobs = match project.read_config() {
            Ok((location, text)) => {
                let source = sources.add(location.to_string(), text.as_str());
                config::allowed(&text, root(project), source, &mut diagnostics);
                Self::of_text(&text, project, source, allow_missing, &mut diagnostics)
            }
            Err(diagnostic) => {
                diagnostics.push(diagnostic);
                Vec::new()
            }
        };
        console::show(&diagnostics, &sources);
        (!diagnostics.has_errors()).then_some(jobs)
    }

    /// The jobs of the text of a configuration.
    pub(crate) fn of_text(
        text: &str,
        project: &Project,
        source: SourceId,
        allow_missing: bool,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Self> {
        let outputs = config::outputs(text, root(project), source, diagnostics);
        let jobs = outputs.into_iter().map(|output| Self::of(output, allow_missing, project));
        jobs.filter_map(|job| job.map_err(|diagnostic| diagnostics.push(diagnostic)).ok()).collect()
    }

    fn of(output: Output, allow_missing: bool, project: &Project) -> Result<Self, Diagnostic> {
        let (model, location) = match output.model {
            Model::Path(path) => (path.clone(), project.join(path)),
            Model::Botocore(service, span) => {
                let installed = Installed::find(&service).map_err(|error| error.at(span))?;
                (installed.name, Location::given(&installed.folder))
            }
        };
        let config = Config {
            service: output.service,
            operations: output.operations,
            parts: output.parts,
            missing: missing(
                allow_missing || output.allow_missing,
                "set `allow-missing = true` in dx.toml or give --allow-missing",
            ),
            all_builders: output.all_builders,
            operation_features: output.operation_features,
            model,
            command: command(project),
            ..Config::default()
        };
        let overlays = output.overlays.into_iter().map(|overlay| project.join(overlay));
        Ok(Self {
            models: [location].into_iter().chain(overlays).collect(),
            config,
            out: project.join(output.out),
        })
    }

    /// The files of the model. `None` after errors were shown. Warnings are shown too, and set `warned`.
    pub(crate) fn generate(&self, warned: &mut bool) -> Option<FileSet> {
        let mut diagnostics = Diagnostics::new();
        let help = "check the path where it is given: in dx.toml or after --model";
        let sources = models::read(&self.models, help, &mut diagnostics);
        let files = if diagnostics.has_errors() {
            None
        } else {
            let model = dx_model::read(&sources, &mut diagnostics);
            model.and_then(|model| dx_codegen::generate(&model, &self.config, &mut diagnostics))
        };
        console::show(&diagnostics, &sources);
        *warned |= !diagnostics.is_empty();
        files
    }
}

/// The command as the headers of generated files name it.
fn command(project: &Project) -> String {
    format!("{} codegen", project.command())
}

/// The folder that the paths of the configuration are relative to.
fn root(project: &Project) -> &Path {
    project.root().unwrap_or(Path::new(""))
}

fn missing(allowed: bool, how: &str) -> Missing {
    if allowed {
        return Missing::Allow;
    }
    Missing::Deny { help: format!("ask for something else or, to do without it, {how}") }
}

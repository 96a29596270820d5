//! What is to be generated, from which models, into which folder.

use super::args::{Args, COMMAND};
pub use super::config::allowed;
use super::config::{self, Output};
use super::header::model_name;
use crate::botocore::Installed;
use crate::console;
use crate::location::{self, Location};
use dx_codegen::{Config, FileSet, Missing};
use dx_model::{Diagnostics, SourceId, Sources};
use std::fs;
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
    /// What the command line asks for. `None` after the errors were shown.
    pub fn all(args: &Args, root: &Path) -> Option<Vec<Self>> {
        match &args.out {
            Some(out) => Some(vec![Self::typed(args, out, root)?]),
            None => Self::listed(args, root),
        }
    }

    /// What the command line describes itself. `None` after it was shown that there is no such service.
    fn typed(args: &Args, out: &Path, root: &Path) -> Option<Self> {
        let installed = args.botocore.as_deref().map(Installed::find).transpose();
        let installed = installed.map_err(console::show_one).ok()?;
        let name = installed.as_ref().map(|installed| installed.name.clone());
        let first = || args.models.first().map(|model| model_name(model, out, root));
        let config = Config {
            service: args.service.clone(),
            operations: args.operations.clone(),
            parts: args.parts.wanted(),
            missing: missing(args.allow_missing, "give --allow-missing"),
            all_builders: args.all_builders,
            operation_features: false,
            model: name.or_else(first).unwrap_or_default(),
            command: COMMAND.to_owned(),
            ..Config::default()
        };
        let folder = installed.iter().map(|installed| installed.folder.as_path());
        let models = folder.chain(args.models.iter().map(PathBuf::as_path)).map(Location::typed).collect();
        Some(Self { models, config, out: Location::typed(out) })
    }

    /// What `models/codegen.toml` lists.
    fn listed(args: &Args, root: &Path) -> Option<Vec<Self>> {
        let list = Location::in_workspace(root, "models/codegen.toml");
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let jobs = match fs::read_to_string(list.path()) {
            Ok(text) => {
                let source = sources.add(list.to_string(), text.as_str());
                Self::of_list(&text, root, source, args.allow_missing, &mut diagnostics)
            }
            Err(error) => {
                let help = "it lists what is generated; give --model and --out to generate something else";
                diagnostics.push(list.refused("read", &error).help(help));
                Vec::new()
            }
        };
        console::show(&diagnostics, &sources);
        (!diagnostics.has_errors()).then_some(jobs)
    }

    /// What the text of a `models/codegen.toml` lists.
    pub fn of_list(
        text: &str,
        root: &Path,
        source: SourceId,
        allow_missing: bool,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Self> {
        let outputs = config::parse(text, root, source, diagnostics);
        outputs.into_iter().map(|output| Self::of(output, allow_missing, root)).collect()
    }

    fn of(output: Output, allow_missing: bool, root: &Path) -> Self {
        let models: Vec<_> = output.models.iter().map(|model| format!("models/{model}")).collect();
        let config = Config {
            service: output.service,
            operations: output.operations,
            parts: output.parts,
            missing: missing(
                allow_missing || output.allow_missing,
                "set `allow-missing = true` in models/codegen.toml or give --allow-missing",
            ),
            all_builders: output.all_builders,
            operation_features: output.operation_features,
            model: models.first().cloned().unwrap_or_default(),
            command: COMMAND.to_owned(),
            ..Config::default()
        };
        let models = models.into_iter().map(|model| Location::in_workspace(root, model)).collect();
        Self { models, config, out: Location::in_workspace(root, output.out) }
    }

    /// The files of the model. `None` after the errors were shown; warnings are shown as well, and noted.
    pub fn generate(&self, warned: &mut bool) -> Option<FileSet> {
        let mut diagnostics = Diagnostics::new();
        let help = "check the path where it is given: in models/codegen.toml or after --model";
        let sources = location::read(&self.models, help, &mut diagnostics);
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

fn missing(allowed: bool, how: &str) -> Missing {
    if allowed {
        return Missing::Allow;
    }
    Missing::Deny { help: format!("ask for something else or, to do without it, {how}") }
}

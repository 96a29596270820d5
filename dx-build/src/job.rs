//! One service: its model, and the file that is made of it.

use crate::Builder;
use dx_codegen::{Config, Site};
use dx_model::{Diagnostic, Diagnostics, Severity, Sources, files};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// What to generate.
pub(crate) struct Job {
    models: Vec<PathBuf>,
    config: Config,
    file: Option<PathBuf>,
}

/// What became of it.
pub(crate) struct Done {
    /// The model and its overlays, as they were given
    pub models: Vec<PathBuf>,
    /// The path of the file, and its text if there are no errors
    pub file: Option<(PathBuf, Option<String>)>,
    pub diagnostics: Diagnostics,
    pub sources: Sources,
}

impl Job {
    pub fn new(builder: Builder, out_dir: Option<&Path>) -> Self {
        let Builder { models, config, out_dir: folder, file_name } = builder;
        let name = file_name.unwrap_or_else(|| file_name_of(models.first().map_or(Path::new(""), |it| it)));
        let file = folder.as_deref().or(out_dir).map(|folder| folder.join(name));
        Self { models, config, file }
    }

    pub fn run(self) -> Done {
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        for model in &self.models {
            let added = files::add_model(&mut sources, &model.display().to_string(), model);
            added.err().into_iter().for_each(|error| diagnostics.push(located(error)));
        }
        if self.file.is_none() {
            let error = Diagnostic::error("there is no folder to write to: `OUT_DIR` is not set");
            diagnostics.push(error.help("call it from a build script, or give a folder by `out_dir`"));
        }
        let text = (!diagnostics.has_errors()).then(|| self.text(&sources, &mut diagnostics)).flatten();
        let text = text.filter(|_| !diagnostics.has_errors());
        Done { file: self.file.map(|file| (file, text)), models: self.models, diagnostics, sources }
    }

    fn text(&self, sources: &Sources, diagnostics: &mut Diagnostics) -> Option<String> {
        let model = dx_model::read(sources, diagnostics)?;
        let site = Site { guarded: true, ..Site::default() };
        let tokens = dx_codegen::expand(&model, &self.config, &site, diagnostics)?;
        let model = self.models.first().map(|model| one_line(&model.to_string_lossy())).unwrap_or_default();
        Some(format!("// @generated from {model} by dx-build.\n\n{}", dx_codegen::format([tokens])))
    }
}

/// A model that can't be found is most likely looked for in the wrong folder.
fn located(error: Diagnostic) -> Diagnostic {
    match error.help {
        Some(_) => error,
        None => error.help("paths are relative to the folder of the package's Cargo.toml"),
    }
}

/// `lambda.rs` for `models/lambda.json`. Versions of a service in botocore are called by their date: `ec2.rs` for
/// `botocore/data/ec2/2016-11-15`.
fn file_name_of(model: &Path) -> String {
    let named =
        if files::is_botocore_folder(model) { model.parent().and_then(Path::file_name) } else { None };
    let name = named.or_else(|| model.file_stem()).unwrap_or(OsStr::new("service"));
    format!("{}.rs", name.to_string_lossy())
}

impl Done {
    /// Everything that is wrong, as the compiler shows errors.
    pub fn errors(&self) -> Option<String> {
        let errors = self.diagnostics.iter().filter(|found| found.severity == Severity::Error).count();
        let model = self.models.first().map(|model| model.display().to_string()).unwrap_or_default();
        let counted = if errors == 1 { "1 error".to_owned() } else { format!("{errors} errors") };
        let all = self.diagnostics.render(&self.sources, false);
        (errors > 0).then(|| format!("nothing was generated from `{model}` because of {counted}\n\n{all}"))
    }

    /// The warnings, each in one line, for cargo shows each line as a warning of its own.
    pub fn warnings(&self) -> impl Iterator<Item = String> {
        let warnings: Vec<_> =
            self.diagnostics.iter().filter(|found| found.severity == Severity::Warning).collect();
        warnings.into_iter().map(|warning| self.warning(warning))
    }

    fn warning(&self, warning: &Diagnostic) -> String {
        let position = |span| Some((span, *self.sources.positions(&[span]).first()?.as_ref()?));
        let place = warning.span.and_then(position);
        let place = place
            .map(|(span, (line, column))| format!("{}:{line}:{column}: ", self.sources.name(span.source)));
        let shape = warning.shape.as_ref().map(|shape| format!(" (in {shape})"));
        let help = warning.help.as_ref().map(|help| format!("; help: {help}"));
        let [place, shape, help] = [place, shape, help].map(Option::unwrap_or_default);
        one_line(&format!("{place}{}{shape}{help}", warning.message))
    }
}

/// Text without line breaks.
pub(crate) fn one_line(text: &str) -> String {
    text.split(['\r', '\n']).map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

//! Turns a Smithy model into Rust source.
//!
//! [`generate`] takes the operations that are wanted out of a model and gives the text of the files, without reading
//! or writing any. On the way the shapes are lowered to a small Rust IR, where everything is decided; renderers turn
//! the IR into tokens, an item at a time; `output` puts the items into modules and these into files, and the formatter
//! makes text of them.

pub mod api;
pub mod conformance;
pub mod diff;
mod distinct;
mod docs;
pub mod endpoint_tests;
mod format;
mod ir;
mod jmespath;
mod lower;
mod names;
mod output;
mod part;
mod protocol;
mod render;
mod table;

pub use format::format;
pub use output::{FileSet, Site};
pub use part::{Availability, Part, Parts};

use dx_model::{Closure, Diagnostic, Diagnostics, Model, Severity};
use output::Module;
use proc_macro2::TokenStream;

/// What to generate from a model.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The shape id of the service; `None` is the model's only one.
    pub service: Option<String>,
    /// The operations, by name or by shape id; empty means all.
    pub operations: Vec<String>,
    /// The optional parts that are generated, and where each is available.
    pub parts: Parts,
    /// Whether all structures have builders, and not only those that are sent: for servers, and for tests that make
    /// outputs.
    pub all_builders: bool,
    /// What becomes of what is asked for and can't be generated.
    pub missing: Missing,
    /// Whether each operation, with what only it needs, is behind a feature of the crate. [`FileSet::features`] has
    /// them. [`expand`] knows of none: it is told the operations that are wanted.
    pub operation_features: bool,
    /// Which of a model's endpoint rules are generated, where it has several.
    pub rules: RulesOf,
    /// The model's path as the header of each file names it.
    pub model: String,
    /// The command that generates the files again, as the header of each file names it.
    pub command: String,
}

/// Which endpoint rules of a model are generated. A model may have the same rules as a rule set and as a decision diagram.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RulesOf {
    /// Those that clients follow: the decision diagram, or else the rule set.
    #[default]
    Clients,
    /// The rule set, to test it.
    RuleSet,
}

/// What becomes of what is asked for and can't be generated, which [`Diagnostic::skips`] says of: requests in a protocol
/// that dx lacks, or a client of a service with an authentication that dx lacks.
///
/// [`Diagnostic::skips`]: dx_model::Diagnostic::skips
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Missing {
    /// It is left out, with a warning.
    #[default]
    Allow,
    /// It is an error.
    Deny {
        /// What to do about it, in the terms of whoever asks: the help of the error.
        help: String,
    },
}

impl Missing {
    /// The diagnostics, with errors for what may not be left out.
    fn judge(&self, found: Diagnostics) -> Diagnostics {
        let Self::Deny { help } = self else { return found };
        let mut judged = Diagnostics::new();
        for diagnostic in found.iter().cloned() {
            judged.push(match diagnostic.skips {
                Some(_) => Diagnostic { severity: Severity::Error, ..diagnostic }.help(help),
                None => diagnostic,
            });
        }
        judged
    }
}

/// Generates the modules of a service.
///
/// The same model and configuration give the same text, whatever the order of the shapes in the model's files.
/// `None` when there are errors among the diagnostics; warnings say what the output leaves out.
pub fn generate(model: &Model, config: &Config, diagnostics: &mut Diagnostics) -> Option<FileSet> {
    generate_in_stages(model, config, diagnostics, &mut |_| {})
}

/// As [`generate`], and calls `done` with the name of each stage when it ends: `closure`, `lower` and `write`, which
/// renders and formats. For measuring what each of them takes.
pub fn generate_in_stages(
    model: &Model,
    config: &Config,
    diagnostics: &mut Diagnostics,
    done: &mut dyn FnMut(&'static str),
) -> Option<FileSet> {
    let (_, service) = complete(model, config, diagnostics, done)?;
    let files = output::files(&service, config);
    done("write");
    Some(files)
}

/// The names of all modules that a service may have. Each is a file, or a folder when it is large.
pub fn module_names() -> impl Iterator<Item = &'static str> {
    Module::ALL.iter().map(|module| module.name())
}

/// Generates the same modules as tokens, one nested in the other, to be put in place as they are.
///
/// An operation that is not there is an error, but does not keep the others from being expanded, so that a compiler has
/// nothing else to complain of; neither does what [`Missing::Deny`] makes an error. `None` when there are other errors.
pub fn expand(
    model: &Model,
    config: &Config,
    site: &Site,
    diagnostics: &mut Diagnostics,
) -> Option<TokenStream> {
    let (_, service) = lowered(model, config, diagnostics, &mut |_| {})?;
    Some(site.place(&service))
}

/// The public API of what [`generate`] makes, as data.
///
/// `None` as in [`generate`].
pub fn api(model: &Model, config: &Config, diagnostics: &mut Diagnostics) -> Option<api::Api> {
    let (closure, service) = complete(model, config, diagnostics, &mut |_| {})?;
    Some(api::make(&service, closure.service))
}

/// Lowers all that is asked for.
fn complete(
    model: &Model,
    config: &Config,
    diagnostics: &mut Diagnostics,
    done: &mut dyn FnMut(&'static str),
) -> Option<(Closure, ir::Service)> {
    lowered(model, config, diagnostics, done).filter(|_| !diagnostics.has_errors())
}

/// Lowers what there is of what is asked for.
fn lowered(
    model: &Model,
    config: &Config,
    diagnostics: &mut Diagnostics,
    done: &mut dyn FnMut(&'static str),
) -> Option<(Closure, ir::Service)> {
    let closure = dx_model::closure(model, config.service.as_deref(), &config.operations, diagnostics)?;
    done("closure");
    let mut found = Diagnostics::new();
    let service = lower::lower(model, &closure, config, &mut found);
    diagnostics.append(config.missing.judge(found));
    done("lower");
    Some((closure, service?))
}

/// The examples of the README are tested as those of the documentation are.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}

//! Generates Rust source from a Smithy model.
//!
//! [`generate`] takes a model and the operations to generate, and returns the text of the files; it does no I/O.
//! Shapes are first lowered to an IR, where every decision is made. Renderers turn the IR into tokens, one item at a
//! time; `output` assigns the items to modules and the modules to files, and `format` turns them into text.

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
    /// The shape ID of the service; may be `None` if the model has only one service.
    pub service: Option<String>,
    /// The operations, by name or by shape ID. Empty means all.
    pub operations: Vec<String>,
    /// The optional parts to generate, and where each is available.
    pub parts: Parts,
    /// Whether all structures have builders, rather than only those that are sent. For servers, and for tests that
    /// construct outputs.
    pub all_builders: bool,
    /// How to treat requested parts that can't be generated.
    pub missing: Missing,
    /// Whether each operation, with the items that only it needs, is behind a Cargo feature, listed by
    /// [`FileSet::features`]. Ignored by [`expand`], whose caller lists the operations it wants.
    pub operation_features: bool,
    /// Which endpoint rules to generate if the model has several.
    pub rules: RulesOf,
    /// The path of the model, for the header of each file.
    pub model: String,
    /// The command that regenerates the files, for the header of each file.
    pub command: String,
}

/// Which endpoint rules of a model to generate. A model may have the same rules as a rule set and as a decision
/// diagram.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RulesOf {
    /// The rules that clients follow: the decision diagram if there is one, otherwise the rule set.
    #[default]
    Clients,
    /// The rule set, in order to test it.
    RuleSet,
}

/// How to treat requested parts that can't be generated, as reported by [`Diagnostic::skips`]: requests of a
/// protocol, or a client for an authentication scheme, that dx does not support.
///
/// [`Diagnostic::skips`]: dx_model::Diagnostic::skips
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Missing {
    /// Omit the part, with a warning.
    #[default]
    Allow,
    /// Report an error.
    Deny {
        /// The help of the error: what to do about it, in terms of the caller's configuration.
        help: String,
    },
}

impl Missing {
    /// Returns the diagnostics, with warnings about omitted parts turned into errors if they are denied.
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
/// The output depends only on the model and the configuration, not on the order of shapes in the model's files.
/// Returns `None` if there are errors among the diagnostics; warnings name what the output omits.
pub fn generate(model: &Model, config: &Config, diagnostics: &mut Diagnostics) -> Option<FileSet> {
    generate_in_stages(model, config, diagnostics, &mut |_| {})
}

/// Like [`generate`], but calls `done` with the name of each stage when it ends: `closure`, `lower`, and `write`,
/// which renders and formats. For measuring the stages.
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

/// Returns the names of all modules that a service may have. Each is a file, or a folder if it is large.
pub fn module_names() -> impl Iterator<Item = &'static str> {
    Module::ALL.iter().map(|module| module.name())
}

/// Generates the same modules as tokens, nested in each other, to be emitted in place.
///
/// Unknown operations, and parts that [`Missing::Deny`] makes errors, do not prevent the expansion of the others, so
/// that the compiler does not report follow-up errors. Returns `None` if there are other errors.
pub fn expand(
    model: &Model,
    config: &Config,
    site: &Site,
    diagnostics: &mut Diagnostics,
) -> Option<TokenStream> {
    let (_, service) = lowered(model, config, diagnostics, &mut |_| {})?;
    Some(site.place(&service))
}

/// Returns the public API of the code that [`generate`] generates, as data.
///
/// Returns `None` in the same cases as [`generate`].
pub fn api(model: &Model, config: &Config, diagnostics: &mut Diagnostics) -> Option<api::Api> {
    let (closure, service) = complete(model, config, diagnostics, &mut |_| {})?;
    Some(api::make(&service, closure.service))
}

/// Lowers the service, or returns `None` if anything was reported as an error.
fn complete(
    model: &Model,
    config: &Config,
    diagnostics: &mut Diagnostics,
    done: &mut dyn FnMut(&'static str),
) -> Option<(Closure, ir::Service)> {
    lowered(model, config, diagnostics, done).filter(|_| !diagnostics.has_errors())
}

/// Lowers the service, without the requested operations and parts that can't be generated.
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

//! The configuration: `dx.toml`.

mod allow;
mod folders;
mod parse;

pub use allow::Allowed;
pub use parse::{allowed, outputs};

use dx_codegen::Parts;
use dx_model::Span;

/// What an `[[output]]` generates. Paths are relative to the configuration.
#[derive(Debug, PartialEq, Eq)]
pub struct Output {
    /// The model
    pub model: Model,
    /// Files that are merged into the model
    pub overlays: Vec<String>,
    /// The shape id of the service; required when the model has several
    pub service: Option<String>,
    /// The names of the operations; empty means all
    pub operations: Vec<String>,
    /// The optional parts, and where each is available
    pub parts: Parts,
    /// Whether what can't be generated is left out with a warning instead of an error
    pub allow_missing: bool,
    /// Whether all structures have builders, not only those that are sent
    pub all_builders: bool,
    /// Whether each operation is behind a feature of the crate
    pub operation_features: bool,
    /// The folder that the files go to
    pub out: String,
}

/// Where the model of an output is.
#[derive(Debug, PartialEq, Eq)]
pub enum Model {
    /// A file in Smithy's JSON AST, or a folder of botocore's
    Path(String),
    /// A service of the botocore that is installed for Python, and where the configuration names it
    Botocore(String, Span),
}

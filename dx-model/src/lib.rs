//! Loads a Smithy model from its JSON AST, normalizes it and validates it.
//!
//! ```
//! use dx_model::{Diagnostics, Sources, closure, read};
//!
//! let mut sources = Sources::new();
//! sources.add("jobs.json", r#"{
//!     "smithy": "2.0",
//!     "shapes": {
//!         "example#Jobs": { "type": "service", "operations": [{ "target": "example#CreateJob" }] },
//!         "example#CreateJob": { "type": "operation", "input": { "target": "example#NewJob" } },
//!         "example#NewJob": { "type": "structure", "members": { "Name": { "target": "smithy.api#String" } } }
//!     }
//! }"#);
//! let mut diagnostics = Diagnostics::new();
//! let model = read(&sources, &mut diagnostics).ok_or_else(|| diagnostics.render(&sources, false))?;
//! let closure = closure(&model, None, &["CreateJob".to_owned()], &mut diagnostics);
//! let shapes: Vec<_> = closure.iter().flat_map(|closure| closure.shapes()).map(|id| id.name()).collect();
//! assert_eq!(shapes, ["CreateJobInput", "CreateJobOutput", "String"]);
//! # Ok::<(), String>(())
//! ```

#![cfg_attr(docsrs, feature(doc_cfg))]

mod ast;
mod client_traits;
mod closure;
mod customization_traits;
mod diagnostics;
mod draft;
pub mod files;
mod growth;
mod label_pattern;
mod load;
mod model;
mod normalize;
mod prelude;
mod problems;
mod rules;
mod shape;
mod shape_id;
mod shapes;
mod source;
mod suggest;
mod text;
mod trait_table;
mod traits;

pub use ast::{Key, Node, Value};
pub use client_traits::{
    Acceptor, AcceptorState, ApiKeyAuth, ApiKeyPlace, Comparator, EndpointDiscovery, Matcher, Pagination,
    PathMatcher, Waiter,
};
pub use closure::{Closure, Usage, closure};
pub use diagnostics::{Diagnostic, Diagnostics, Severity, SkipReason};
pub use label_pattern::{LabelPattern, LabelPatternPart};
pub use model::Model;
pub(crate) use problems::Problems;
pub use shape::{Member, Members, Operation, Resource, Service, Shape, ShapeKind};
pub use shape_id::{InvalidShapeId, ShapeId};
pub use source::{SourceId, Sources, Span};
pub use suggest::closest;
pub use text::Text;
pub use trait_table::{
    FoundTrait, KnownTrait, TraitSupport, TraitUse, found_traits, known_trait, trait_table,
};
pub use traits::{Deprecated, Fault, Http, Length, Range, TimestampFormat, Traits, XmlNamespace};

/// Reads a model: loads and merges all sources, normalizes the result and validates it.
///
/// The order of the sources matters only for `apply` statements: those of a later source override the traits that
/// earlier sources give to the same shape or member, except that arrays are concatenated. An overlay therefore comes
/// after the model.
///
/// A problem with a single shape matters only to users of that shape: [`closure`] reports the problems of the shapes
/// that it reaches, and [`Model::check`] those of all shapes. All other problems are added to `diagnostics` in one run.
/// If they contain an error, the problems of all shapes are reported too, and the result is `None`.
///
/// In the resulting model
/// - mixins are removed, and the shapes that used them contain their members and traits;
/// - strings with the `enum` trait are enum shapes, and each enum member has its `enumValue`;
/// - each structure member has its default, even where the model gives it to the target only;
/// - each operation has a dedicated input and output, named after the operation ([`Shape::original`] is the id in the
///   model).
pub fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Model> {
    read_in_stages(sources, diagnostics, &mut |_| {})
}

/// Like [`read`], but calls `done` with the name of each stage when it ends: `load`, `normalize` and `validate`. Stages
/// may be reported more than once, as normalization continues after validation. Intended for measurements.
pub fn read_in_stages(
    sources: &Sources,
    diagnostics: &mut Diagnostics,
    done: &mut dyn FnMut(&'static str),
) -> Option<Model> {
    let mut draft = load::load(sources, diagnostics);
    done("load");
    let mut problems = Problems::default();
    normalize::normalize(&mut draft, &mut problems);
    done("normalize");
    rules::check(&draft, &mut problems);
    done("validate");
    let mut model = normalize::finish(draft, sources, &mut problems);
    problems.take_general(model.shapes()).into_iter().for_each(|problem| diagnostics.push(problem));
    model.problems = problems;
    done("normalize");
    if diagnostics.has_errors() {
        model.check(diagnostics);
        return None;
    }
    Some(model)
}

/// The examples of the README are tested as those of the documentation are.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}

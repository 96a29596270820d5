//! A Smithy model: loaded from its JSON form, normalized and validated.
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

mod ast;
mod client_traits;
mod closure;
mod customization_traits;
mod diagnostics;
mod draft;
mod growth;
mod load;
mod model;
mod normalize;
mod pattern;
mod prelude;
mod problems;
mod shape;
mod shape_id;
mod shapes;
mod source;
mod suggest;
mod text;
mod trait_table;
mod traits;
mod validate;

pub use ast::{Key, Node, Value};
pub use client_traits::{
    Acceptor, AcceptorState, Comparator, EndpointDiscovery, Matcher, Pagination, PathMatcher, Waiter,
};
pub use closure::{Closure, Usage, closure};
pub use diagnostics::{Diagnostic, Diagnostics, Severity, SkipReason};
pub use model::Model;
pub use pattern::{Pattern, PatternPart};
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

/// Reads a model: loads all texts, merges them, brings the result into one form, and checks it.
///
/// The order of the texts matters in one way: the `apply` statements of a text override the traits that earlier texts give
/// to the same shape or member, but for arrays, which are joined. An overlay comes after the model.
///
/// What is wrong with a single shape matters only to those who use the shape: [`closure`] reports it for all shapes that
/// it reaches, and [`Model::check`] for all there are. Everything else goes to `diagnostics`, all in one run; there is a
/// model only when there is no error among that. When there is none, `diagnostics` has all that was found.
///
/// In the model that comes out
/// - mixins are gone, and what they are mixed into has what they had;
/// - strings with the `enum` trait are enums, and each member of an enum has its `enumValue`;
/// - what a member's default is, the member says;
/// - each operation has an input and an output of its own, called after it ([`Shape::original`] is what the text calls
///   them).
pub fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Model> {
    read_in_stages(sources, diagnostics, &mut |_| {})
}

/// As [`read`], and calls `done` with the name of each stage when it ends: `load`, `normalize` and `validate`, of which
/// the last two take turns. For measuring what each of them takes.
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
    validate::validate(&draft, &mut problems);
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

//! Items, and what holds for all kinds of them.

use super::make::implied;
use super::{
    EndpointFacts, ErrorFacts, Field, Function, OperationFacts, RustType, ServiceFacts, StructureFacts,
    TypeParameter, Variant, WaiterFacts,
};
use crate::names::ident;
use dx_model::ShapeId;

/// A type or a trait that users can name.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The module that it is in.
    pub module: &'static str,
    /// Its Rust name, unescaped.
    pub name: String,
    /// Whether it can be named at the root of the service, too.
    pub is_at_root: bool,
    /// What it is.
    pub kind: Kind,
    /// What it comes from; `None` for what dx adds to a model.
    pub origin: Option<Origin>,
    /// When it is there.
    pub condition: Condition,
    /// `Some` if it is deprecated, with the note.
    pub deprecated: Option<String>,
    /// Whether it is `#[non_exhaustive]`.
    pub is_non_exhaustive: bool,
    /// Whether nothing of a value is printed, because all of it is sensitive.
    pub sensitive: bool,
    /// Its type parameters.
    pub type_parameters: Vec<TypeParameter>,
    /// Its public fields, in order.
    pub fields: Vec<Field>,
    /// Its variants, in order.
    pub variants: Vec<Variant>,
    /// Its public functions, in order.
    pub functions: Vec<Function>,
    /// The traits that it implements, beside those that hold for all types.
    pub impls: Vec<Impl>,
}

impl Item {
    /// An item with nothing in it but the traits that all items of the kind implement.
    pub(super) fn new(module: crate::output::Module, name: &str, kind: Kind, condition: Condition) -> Self {
        let implied = implied::of(&kind).iter().copied().flatten();
        let impls = implied.map(|of| Impl::new(*of, condition.clone())).collect();
        Self {
            module: module.name(),
            name: name.to_owned(),
            is_at_root: module.is_exported(),
            is_non_exhaustive: kind.is_of_model(),
            kind,
            origin: None,
            condition,
            deprecated: None,
            sensitive: false,
            type_parameters: Vec::new(),
            fields: Vec::new(),
            variants: Vec::new(),
            functions: Vec::new(),
            impls,
        }
    }

    /// Its path within the service's module.
    #[must_use]
    pub fn path(&self) -> String {
        format!("{}::{}", self.module, ident(&self.name))
    }

    /// All paths within the service's module by which it can be named.
    #[must_use]
    pub fn paths(&self) -> Vec<String> {
        let at_root = self.is_at_root.then(|| ident(&self.name).to_string());
        [self.path()].into_iter().chain(at_root).collect()
    }

    /// Adds traits that it implements wherever it is there.
    pub(super) fn implement(&mut self, traits: &[&str]) {
        let impls = traits.iter().map(|of| Impl::new(*of, self.condition.clone()));
        self.impls.extend(impls);
    }
}

/// What an item is, with what there is to know of it beside its Rust.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A structure.
    Structure(StructureFacts),
    /// A structure that is an error.
    Error(StructureFacts, ErrorFacts),
    /// A union.
    Union(StructureFacts),
    /// An enumeration of strings.
    Enumeration,
    /// An enumeration of integers.
    IntEnumeration,
    /// What the variant `Unknown` of unions or enumerations holds.
    Unknown,
    /// The marker of an operation.
    Operation(Box<OperationFacts>),
    /// The errors of an operation.
    OperationError,
    /// The builder of a structure.
    Builder,
    /// The marker of the service.
    Service(ServiceFacts),
    /// A client.
    Client {
        /// Whether its methods are `async`.
        asynchronous: bool,
    },
    /// The marker of what can be waited for.
    Waiter(WaiterFacts),
    /// Where requests go.
    Endpoint(EndpointFacts),
    /// The parameters of the endpoint rules.
    EndpointParams,
    /// The trait with the settings of clients that are parameters of the endpoint rules.
    ClientContext,
}

impl Kind {
    /// Whether it is an item whose members are those of the model, which may have more in its next revision.
    fn is_of_model(&self) -> bool {
        matches!(
            self,
            Self::Structure(_)
                | Self::Error(..)
                | Self::Union(_)
                | Self::Enumeration
                | Self::IntEnumeration
                | Self::OperationError
                | Self::EndpointParams
        )
    }

    /// Whether it is a trait.
    #[must_use]
    pub fn is_trait(&self) -> bool {
        matches!(self, Self::ClientContext)
    }

    /// Whether it is a structure without fields, `struct Name;`, which anyone can make.
    #[must_use]
    pub fn is_unit(&self) -> bool {
        matches!(self, Self::Operation(_) | Self::Service(_) | Self::Waiter(_))
    }

    /// Whether it is an `enum` in Rust.
    #[must_use]
    pub fn is_enum(&self) -> bool {
        matches!(self, Self::Union(_) | Self::Enumeration | Self::IntEnumeration | Self::OperationError)
    }

    /// Its name in the outline.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Structure(_) => "structure",
            Self::Error(..) => "error structure",
            Self::Union(_) => "union",
            Self::Enumeration => "enumeration",
            Self::IntEnumeration => "integer enumeration",
            Self::Unknown => "unknown value",
            Self::Operation(_) => "operation",
            Self::OperationError => "operation error",
            Self::Builder => "builder",
            Self::Service(_) => "service",
            Self::Client { asynchronous: true } => "client",
            Self::Client { asynchronous: false } => "blocking client",
            Self::Waiter(_) => "waiter",
            Self::Endpoint(_) => "endpoint",
            Self::EndpointParams => "endpoint parameters",
            Self::ClientContext => "client context",
        }
    }
}

/// A shape of the model, or a member of one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin {
    /// The shape, after normalization: an input or an output that operations share is a copy for each of them.
    pub shape: ShapeId,
    /// The member's name in the model.
    pub member: Option<String>,
}

impl Origin {
    pub(super) fn shape(shape: &ShapeId) -> Self {
        Self { shape: shape.clone(), member: None }
    }

    pub(super) fn member(shape: &ShapeId, member: &str) -> Self {
        Self { shape: shape.clone(), member: Some(member.to_owned()) }
    }
}

/// When something is there: by the features of the crate.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Condition {
    /// Of each of these lists, at least one feature has to be on. Always, if there are no lists.
    pub all: Vec<Vec<String>>,
}

impl Condition {
    /// This, and one of these features as well, if there are any.
    #[must_use]
    pub(super) fn and<F: AsRef<str>>(mut self, features: &[F]) -> Self {
        let features: Vec<_> = features.iter().map(|feature| feature.as_ref().to_owned()).collect();
        if !features.is_empty() && !self.all.contains(&features) {
            self.all.push(features);
        }
        self
    }
}

/// A trait that a type implements.
#[derive(Clone, Debug, PartialEq)]
pub struct Impl {
    /// The trait with its arguments, as `::std::convert::From<super::Details>`, with `for<'a>` in front where it is
    /// implemented for any lifetime.
    pub of: RustType,
    /// Its associated types.
    pub types: Vec<(&'static str, RustType)>,
    /// The type that implements it, if it is not the item.
    pub implementor: Option<RustType>,
    /// The type parameters of the implementation.
    pub type_parameters: Vec<TypeParameter>,
    /// The member or the operation that it comes from.
    pub origin: Option<Origin>,
    /// When it is there.
    pub condition: Condition,
}

impl Impl {
    pub(super) fn new(of: impl Into<String>, condition: Condition) -> Self {
        Self {
            of: RustType::new(of),
            types: Vec::new(),
            implementor: None,
            type_parameters: Vec::new(),
            origin: None,
            condition,
        }
    }

    /// With an associated type.
    pub(super) fn with(mut self, name: &'static str, ty: RustType) -> Self {
        self.types.push((name, ty));
        self
    }
}

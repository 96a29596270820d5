//! Items, and the facts that all kinds of items have.

use super::make::implied;
use super::{
    EndpointFacts, ErrorFacts, Field, Function, OperationFacts, RustType, ServiceFacts, StructureFacts,
    TypeParameter, Variant, WaiterFacts,
};
use crate::names::ident;
use dx_model::ShapeId;

/// A public type or trait.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The module that contains it.
    pub module: &'static str,
    /// Its Rust name, unescaped.
    pub name: String,
    /// Whether it is re-exported at the root of the service.
    pub is_at_root: bool,
    /// The kind of item.
    pub kind: Kind,
    /// The shape that it comes from; `None` for items that do not come from the model.
    pub origin: Option<Origin>,
    /// When it is available.
    pub condition: Condition,
    /// The note, if it is deprecated.
    pub deprecated: Option<String>,
    /// Whether it is `#[non_exhaustive]`.
    pub is_non_exhaustive: bool,
    /// Whether all of its content is redacted.
    pub sensitive: bool,
    /// Its type parameters.
    pub type_parameters: Vec<TypeParameter>,
    /// Its public fields, in order.
    pub fields: Vec<Field>,
    /// Its variants, in order.
    pub variants: Vec<Variant>,
    /// Its public functions, in order.
    pub functions: Vec<Function>,
    /// The traits that it implements, in addition to those of all types of its kind.
    pub impls: Vec<Impl>,
}

impl Item {
    /// An empty item, with the traits that all items of its kind implement.
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

    /// All public paths within the service's module.
    #[must_use]
    pub fn paths(&self) -> Vec<String> {
        let at_root = self.is_at_root.then(|| ident(&self.name).to_string());
        [self.path()].into_iter().chain(at_root).collect()
    }

    /// Adds traits that it implements whenever it is available.
    pub(super) fn implement(&mut self, traits: &[&str]) {
        let impls = traits.iter().map(|of| Impl::new(*of, self.condition.clone()));
        self.impls.extend(impls);
    }
}

/// The kind of an item, with its facts.
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
    /// The value of the variant `Unknown` of enumerations or unions.
    Unknown,
    /// The marker type of an operation.
    Operation(Box<OperationFacts>),
    /// The error type of an operation.
    OperationError,
    /// The builder of a structure.
    Builder,
    /// The marker type of the service.
    Service(ServiceFacts),
    /// A client.
    Client {
        /// Whether its methods are `async`.
        asynchronous: bool,
    },
    /// A waiter.
    Waiter(WaiterFacts),
    /// The endpoint.
    Endpoint(EndpointFacts),
    /// The parameters of the endpoint rules.
    EndpointParams,
    /// The trait with the settings of clients that are parameters of the endpoint rules.
    ClientContext,
}

impl Kind {
    /// Whether the members of the item are those of a shape, so that a later revision may add more.
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

    /// Whether it is a structure without fields, `struct Name;`, which can be constructed anywhere.
    #[must_use]
    pub fn is_unit(&self) -> bool {
        matches!(self, Self::Operation(_) | Self::Service(_) | Self::Waiter(_))
    }

    /// Whether it is an `enum` in Rust.
    #[must_use]
    pub fn is_enum(&self) -> bool {
        matches!(self, Self::Union(_) | Self::Enumeration | Self::IntEnumeration | Self::OperationError)
    }

    /// The name of the kind in the outline.
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

/// A shape or member of the model.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin {
    /// The shape after normalization: operations have their own copies of shared inputs and outputs.
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

/// When something is available, in terms of Cargo features.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Condition {
    /// At least one feature of each list has to be enabled. Without lists, it is always available.
    pub all: Vec<Vec<String>>,
}

impl Condition {
    /// Adds a list of features, unless it is empty.
    #[must_use]
    pub(super) fn and<F: AsRef<str>>(mut self, features: &[F]) -> Self {
        let features: Vec<_> = features.iter().map(|feature| feature.as_ref().to_owned()).collect();
        if !features.is_empty() && !self.all.contains(&features) {
            self.all.push(features);
        }
        self
    }
}

/// A trait implementation of a type.
#[derive(Clone, Debug, PartialEq)]
pub struct Impl {
    /// The trait with its arguments, such as `::std::convert::From<super::Details>`, preceded by `for<'a>` if it is
    /// implemented for any lifetime.
    pub of: RustType,
    /// Its associated types.
    pub types: Vec<(&'static str, RustType)>,
    /// The implementing type, if that is not the item.
    pub implementor: Option<RustType>,
    /// The type parameters of the implementation.
    pub type_parameters: Vec<TypeParameter>,
    /// The member or operation that it comes from.
    pub origin: Option<Origin>,
    /// When it is available.
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

    /// Adds an associated type.
    pub(super) fn with(mut self, name: &'static str, ty: RustType) -> Self {
        self.types.push((name, ty));
        self
    }
}

//! Functions and methods.

use super::{Condition, Origin, RustType};

/// A public function of a type.
#[derive(Clone, Debug, PartialEq)]
pub struct Function {
    /// Its Rust name, unescaped.
    pub name: String,
    /// Its purpose.
    pub role: Role,
    /// The member or operation that it belongs to.
    pub origin: Option<Origin>,
    /// Whether it is `async`.
    pub is_async: bool,
    /// Whether it is `const`.
    pub is_const: bool,
    /// Its generic parameters.
    pub type_parameters: Vec<TypeParameter>,
    /// The form of `self`; `None` for an associated function.
    pub receiver: Option<Receiver>,
    /// Its other arguments.
    pub arguments: Vec<Argument>,
    /// Its return type.
    pub output: RustType,
    /// The predicates of its `where` clause, with paths as in [`RustType`].
    pub bounds: Vec<RustType>,
    /// When it is available.
    pub condition: Condition,
    /// The note, if it is deprecated.
    pub deprecated: Option<String>,
}

impl Function {
    /// A function without arguments.
    pub(super) fn new(name: &str, role: Role, output: RustType) -> Self {
        Self {
            name: name.to_owned(),
            role,
            origin: None,
            is_async: false,
            is_const: false,
            type_parameters: Vec::new(),
            receiver: None,
            arguments: Vec::new(),
            output,
            bounds: Vec::new(),
            condition: Condition::default(),
            deprecated: None,
        }
    }

    /// Makes the function a method.
    pub(super) fn on(mut self, receiver: Receiver) -> Self {
        self.receiver = Some(receiver);
        self
    }

    /// Adds an argument.
    pub(super) fn takes(mut self, name: &'static str, ty: RustType) -> Self {
        self.arguments.push(Argument { name, ty });
        self
    }

    /// Sets the member or operation that the function belongs to.
    pub(super) fn about(mut self, origin: Origin) -> Self {
        self.origin = Some(origin);
        self
    }

    /// Sets the condition under which the function is available.
    pub(super) fn only(mut self, condition: &Condition) -> Self {
        self.condition = condition.clone();
        self
    }

    /// Adds a type parameter.
    pub(super) fn generic(mut self, parameter: TypeParameter) -> Self {
        self.type_parameters.push(parameter);
        self
    }

    /// Marks the function as deprecated, if there is a note.
    pub(super) fn deprecated(mut self, note: Option<String>) -> Self {
        self.deprecated = note;
        self
    }
}

/// The purpose of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Creates a builder.
    Builder,
    /// Sets a required member.
    SetRequired,
    /// Sets an optional member, or one with a default.
    SetOptional,
    /// Sets an optional member, or one with a default, to an `Option`.
    SetOption,
    /// Builds the structure.
    Build,
    /// Makes a request from an input.
    Request,
    /// Makes an output or error from a response.
    Response,
    /// Sets the parameters of the endpoint rules that an operation and its input decide.
    EndpointParams,
    /// Sets a parameter of the endpoint rules for a client.
    ClientContext,
    /// Calls an operation.
    Call,
    /// Calls an operation for all pages of its output.
    Pages,
    /// Calls an operation until a waiter's condition is met.
    Wait,
    /// Validates an input.
    Validate,
    /// Returns the value of a union's variant.
    Accessor,
    /// Returns whether a value of an enumeration is one of a set.
    Predicate,
    /// A function that all types of a kind have.
    Common,
}

/// The form of `self`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Receiver {
    /// `self`
    Value,
    /// `&self`
    Reference,
}

/// An argument of a function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// Its name.
    pub name: &'static str,
    /// Its type, which may be an `impl Trait`.
    pub ty: RustType,
}

/// A type or lifetime parameter of a type, a function or an implementation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeParameter {
    /// Its name; that of a lifetime begins with an apostrophe.
    pub name: String,
    /// Its bound.
    pub bound: Option<RustType>,
    /// Its default.
    pub default: Option<RustType>,
}

impl TypeParameter {
    /// A parameter of this name that has to implement nothing.
    pub(super) fn new(name: &str) -> Self {
        Self { name: name.to_owned(), bound: None, default: None }
    }
}

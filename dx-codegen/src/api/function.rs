//! Functions and methods.

use super::{Condition, Origin, RustType};

/// A public function that belongs to a type.
#[derive(Clone, Debug, PartialEq)]
pub struct Function {
    /// Its Rust name, unescaped.
    pub name: String,
    /// What it is for.
    pub role: Role,
    /// The member or the operation that it is about.
    pub origin: Option<Origin>,
    /// Whether it is `async`.
    pub is_async: bool,
    /// Whether it is `const`.
    pub is_const: bool,
    /// Its type parameters.
    pub type_parameters: Vec<TypeParameter>,
    /// How it takes `self`; `None` for one that does not.
    pub receiver: Option<Receiver>,
    /// Its other arguments.
    pub arguments: Vec<Argument>,
    /// What it returns.
    pub output: RustType,
    /// What it asks of type parameters in its `where` clause, a predicate each, with paths as in
    /// [`RustType`].
    pub bounds: Vec<RustType>,
    /// When it is there.
    pub condition: Condition,
    /// `Some` if it is deprecated, with the note.
    pub deprecated: Option<String>,
}

impl Function {
    /// A function with this name that takes nothing.
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

    /// The function as a method of this receiver.
    pub(super) fn on(mut self, receiver: Receiver) -> Self {
        self.receiver = Some(receiver);
        self
    }

    /// With one more argument.
    pub(super) fn takes(mut self, name: &'static str, ty: RustType) -> Self {
        self.arguments.push(Argument { name, ty });
        self
    }

    /// As one about this.
    pub(super) fn about(mut self, origin: Origin) -> Self {
        self.origin = Some(origin);
        self
    }

    /// Only under this condition.
    pub(super) fn only(mut self, condition: &Condition) -> Self {
        self.condition = condition.clone();
        self
    }

    /// With one more type parameter.
    pub(super) fn generic(mut self, parameter: TypeParameter) -> Self {
        self.type_parameters.push(parameter);
        self
    }

    /// As a deprecated one, if there is a note.
    pub(super) fn deprecated(mut self, note: Option<String>) -> Self {
        self.deprecated = note;
        self
    }
}

/// What a function is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Begins a builder of the structure.
    Builder,
    /// Sets a required member.
    SetRequired,
    /// Sets an optional member, or one with a default.
    SetOptional,
    /// Sets an optional member, or one with a default, to an `Option`.
    SetOption,
    /// Ends a builder.
    Build,
    /// Makes a request of an input.
    Request,
    /// Makes an output or an error of a response.
    Response,
    /// Sets the parameters of the endpoint rules that an operation and its input decide.
    EndpointParams,
    /// Sets a parameter of the endpoint rules for a client.
    ClientContext,
    /// Calls an operation.
    Call,
    /// Calls an operation for all pages of its result.
    Pages,
    /// Calls an operation until something has come about.
    Wait,
    /// Checks an input.
    Validate,
    /// The value of a union's variant.
    Accessor,
    /// Whether a value of an enumeration is one of some.
    Predicate,
    /// Makes a value, or tells something of one, in the same way for all types of the kind.
    Common,
}

/// How a method takes `self`.
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
    /// What it has to implement.
    pub bound: Option<RustType>,
    /// What it is where it is left out.
    pub default: Option<RustType>,
}

impl TypeParameter {
    /// A parameter of this name that has to implement nothing.
    pub(super) fn new(name: &str) -> Self {
        Self { name: name.to_owned(), bound: None, default: None }
    }
}

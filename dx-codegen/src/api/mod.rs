//! The public API of a generated service, as data.
//!
//! [`api`](crate::api()) derives it from the IR: the public items with their fields, variants, functions and trait
//! implementations, and their wire facts, each with the shape and member that it comes from. APIs can be compared;
//! [`Api::outline`] is a text for reviewers; and [`Api::witness`] is a program that compiles only against this API.
//!
//! Common properties are not repeated for each item: types are `Send`, `Sync` and `Unpin` and have no lifetimes;
//! structures and enumerations of the model are `#[non_exhaustive]`.

mod facts;
mod function;
mod item;
mod make;
mod member;
mod outline;
mod rust_type;
mod wire;
mod witness;

pub use facts::{
    Body, EndpointFacts, ErrorFacts, HttpFacts, OperationFacts, PagesFacts, ResponseBody, ServiceFacts,
    StructureFacts, WaiterFacts,
};
pub use function::{Argument, Function, Receiver, Role, TypeParameter};
pub use item::{Condition, Impl, Item, Kind, Origin};
pub(crate) use make::make;
pub use member::{Field, Presence, Value, Variant};
pub use rust_type::RustType;
pub use wire::{Place, WireMember};

use crate::Parts;
use dx_model::ShapeId;
use std::collections::BTreeMap;

/// The public API of a generated service.
#[derive(Clone, Debug, PartialEq)]
pub struct Api {
    /// The service.
    pub service: ShapeId,
    /// The protocol of the service, by the name of its type in `dx_runtime::protocol`. `None` if dx supports none of
    /// the service's protocols.
    pub protocol: Option<&'static str>,
    /// The optional parts, and where each is available.
    pub parts: Parts,
    /// The Cargo features of operations, each with those that it enables; `None` if all operations are always
    /// available.
    pub features: Option<BTreeMap<String, Vec<String>>>,
    /// All public items, sorted by module and name.
    pub items: Vec<Item>,
}

impl Api {
    /// Finds the item with a path within the service's module, such as `types::Job`.
    #[must_use]
    pub fn item(&self, path: &str) -> Option<&Item> {
        let (module, name) = path.split_once("::")?;
        self.items.iter().find(|item| item.module == module && item.name == name)
    }

    /// Returns the API as text for reviewers: a line for each item, field, variant and function.
    #[must_use]
    pub fn outline(&self) -> String {
        outline::outline(self)
    }

    /// Returns the outline in parts: the common part, and one for each operation by its name. The latter has the
    /// operation, its input, output and errors, their builders, and its calls and waiters.
    #[must_use]
    pub fn outline_by_operation(&self) -> (String, BTreeMap<String, String>) {
        outline::by_operation(self)
    }

    /// Returns a Rust program that uses the complete API. `root` is the path of the service's module in a crate with
    /// all features enabled.
    ///
    /// `shadowed` are modules of the service that can't be named at `root`, since the crate has other items of the
    /// same names. In dx-generated, this is the runtime's `client`.
    ///
    /// The program is the content of a module, and requires the crate `dx_runtime`. The module has to allow the lint
    /// groups `unused` and `nonstandard_style`, and `deprecated`.
    #[must_use]
    pub fn witness(&self, root: &str, shadowed: &[&str]) -> String {
        witness::witness(self, root, shadowed)
    }
}

//! The public API of a generated service, as data.
//!
//! [`api`](crate::api()) makes it of what the generator decided: the items that users can name, with their fields,
//! variants, functions and trait implementations, and with what goes over the wire. Each says which shape and member of
//! the model it comes from. Two of them can be compared, [`Api::outline`] is for those who review a change, and
//! [`Api::witness`] is a program that the compiler accepts only where the API is there.
//!
//! Some things hold for all items and are not repeated: types are `Send`, `Sync` and `Unpin` and borrow nothing;
//! structures and enumerations of a model are `#[non_exhaustive]`.

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
    /// The protocol that the service is spoken to in, by the name of its type in `dx_runtime::protocol`. `None` if dx
    /// speaks none of the service's.
    pub protocol: Option<&'static str>,
    /// The optional parts that are generated, and where each is available.
    pub parts: Parts,
    /// The features of the crate for operations, each with those that it turns on; `None` where all operations are always
    /// there.
    pub features: Option<BTreeMap<String, Vec<String>>>,
    /// All items that can be named, in order of module and name.
    pub items: Vec<Item>,
}

impl Api {
    /// The item with this path within the service's module, as `types::Job`.
    #[must_use]
    pub fn item(&self, path: &str) -> Option<&Item> {
        let (module, name) = path.split_once("::")?;
        self.items.iter().find(|item| item.module == module && item.name == name)
    }

    /// The API as text, for those who review a change of it: a line for each item, field, variant and function.
    #[must_use]
    pub fn outline(&self) -> String {
        outline::outline(self)
    }

    /// The outline in parts: what operations share, and what is of one operation only, by its name. That is the operation
    /// itself, its input, output and errors, their builders, and what calls it or waits for it.
    #[must_use]
    pub fn outline_by_operation(&self) -> (String, BTreeMap<String, String>) {
        outline::by_operation(self)
    }

    /// A program in Rust that uses all of the API, with the service's module at the path `root`: a crate that has this API
    /// and all of its features compiles with it.
    ///
    /// `shadowed` are modules of the service that can't be named there, because the crate has something else of their
    /// names: dx-generated has the runtime's `client`.
    ///
    /// It is the content of a module, and needs the crate `dx_runtime`. It uses what is deprecated and leaves much unused,
    /// so the module has to allow the lint groups `unused` and `nonstandard_style`, and `deprecated`.
    #[must_use]
    pub fn witness(&self, root: &str, shadowed: &[&str]) -> String {
        witness::witness(self, root, shadowed)
    }
}

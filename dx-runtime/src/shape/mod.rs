//! What generated types are to everything that reads or writes them.
//!
//! A structure or a union is described once, by [`structure!`](crate::structure) or [`union!`](crate::union): its members in
//! the model's order, each with its name on the wire and whether it is required. Codecs ([`codec`](crate::codec)) and serde
//! are generic over that description. Dispatch is static, so a codec that nobody uses costs nothing.
//!
//! - [`Value`] is anything that a member can hold: simple types, lists, maps, and generated types.
//! - [`Structure`] and [`Union`] are generated types with members; their [`Schema`] has what codecs need to know of these.
//! - [`WriteValue`] and [`ReadValue`] are what a codec implements.
//! - [`ErrorCorrection`] is what stands in for a required member that a response left out.

mod collections;
mod correction;
mod enumeration;
pub mod kinds;
mod read;
mod schema;
mod simple;
mod structure;
mod union;
mod value;
mod write;
mod xml;

pub use correction::ErrorCorrection;
pub use read::ReadValue;
pub use schema::{Member, Schema};
#[doc(hidden)]
pub use structure::{INDICES, last_name};
pub use structure::{Structure, Unit};
pub use union::Union;
pub use value::{Key, Kind, Value};
pub use write::{WriteMembers, WriteValue};
pub use xml::{Items, Namespace, XmlFacts};

/// How deep structures, unions, lists, maps and documents may nest, when reading and when writing.
pub const MAX_DEPTH: u32 = 128;

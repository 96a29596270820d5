//! The interface between generated types and codecs.
//!
//! A structure or a union is described once, with [`structure!`](crate::structure) or [`union!`](crate::union): its
//! members in the order of the model, with their wire names and whether they are required. Codecs
//! ([`codec`](crate::codec)) and serde are generic over this description. Dispatch is static, so that unused codecs
//! cost nothing.
//!
//! - [`Value`] is a type of members: a simple type, a list, a map, or a generated type.
//! - [`Structure`] and [`Union`] are generated types with members; their [`Schema`] describes these to codecs.
//! - [`WriteValue`] and [`ReadValue`] are implemented by codecs.
//! - [`ErrorCorrection`] provides the values of required members that are missing in a response.

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

/// The maximum nesting depth of structures, unions, lists, maps and documents, for reading and writing.
pub const MAX_DEPTH: u32 = 128;

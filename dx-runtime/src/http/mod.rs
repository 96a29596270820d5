//! Requests and responses as values of the crate [`http`], without I/O.
//!
//! Generated code makes a request with a [`RequestBuilder`] and reads a response by way of [`Received`]; the forms
//! that values take outside of a JSON body are in [`text`]. The rules are those of Smithy's HTTP bindings and of
//! AWS's JSON protocols.

mod bucket;
#[cfg(feature = "http-checksum")]
mod checksum;
#[cfg(feature = "http-compression")]
mod compression;
mod endpoint;
mod header;
mod operation;
mod options;
mod partition;
#[cfg(any(feature = "client-core", feature = "sigv4"))]
pub(crate) mod query;
mod received;
mod regional;
mod request;
mod resolved;
pub mod text;
mod token;
#[cfg(feature = "http-tree-hash")]
mod tree_hash;
mod url;

pub use ::http;

pub(crate) use crate::percent;
#[cfg(any(feature = "client-core", feature = "sigv4"))]
pub(crate) use url::with_query;

pub use bucket::BucketAddressing;
pub use endpoint::{Endpoint, EndpointError};
#[cfg(feature = "test-util")]
pub(crate) use header::push_element;
pub use options::Options;
pub use partition::Partition;
pub use received::{Received, read_response};
pub use regional::{EndpointVariant, is_host_label};
pub use request::{RequestBuilder, RequestError};
pub use resolved::{AuthScheme, ResolvedEndpoint};
pub use token::random_uuid;
pub(crate) use url::{check_authority, is_ip_address};

/// A request that can be signed, and sent by any HTTP client.
pub type Request = ::http::Request<Vec<u8>>;

// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

//! AWS Data Exchange moves data between those who provide it and those who subscribe to it.
//!
//! Data is kept in three layers:
//!
//! - An **asset** is the smallest unit: a file, an API, a Redshift datashare, or a permission to read
//!   data where it lies.
//! - A **revision** is a set of assets that belong together at one point in time.
//! - A **data set** is a series of revisions.
//!
//! Assets enter and leave a revision by *jobs*, which run in the background. [Jobs in AWS Data
//! Exchange](https://docs.aws.amazon.com/data-exchange/latest/userguide/jobs.html) in the user guide
//! describes each kind.

/// A client that blocks.
#[cfg(feature = "blocking")]
#[allow(dead_code, deprecated)]
pub mod blocking;
/// Builders, which the compiler checks for what is required.
#[allow(dead_code, deprecated, clippy::should_implement_trait, clippy::type_complexity)]
pub mod builders;
#[cfg(any(feature = "client-core", feature = "blocking"))]
#[allow(dead_code, deprecated)]
mod calls;
/// A client.
#[cfg(feature = "client-core")]
#[allow(dead_code, deprecated)]
pub mod client;
#[allow(dead_code, deprecated)]
mod conversions;
#[allow(dead_code, deprecated)]
mod correction;
/// Where the service is.
#[cfg(feature = "http")]
#[allow(dead_code, deprecated)]
pub mod endpoint;
/// Enumerations. All are open: a value that this version does not know is kept.
#[allow(dead_code, deprecated)]
pub mod enums;
/// What can go wrong.
#[allow(dead_code, deprecated)]
pub mod errors;
/// Operations.
#[allow(dead_code, deprecated)]
pub mod operations;
#[cfg(any(feature = "client-core", feature = "blocking"))]
#[allow(dead_code, deprecated)]
mod pages;
#[allow(dead_code, deprecated)]
mod read_json;
#[cfg(feature = "http")]
#[allow(dead_code, deprecated)]
mod requests;
#[cfg(feature = "http")]
#[allow(dead_code, deprecated)]
mod responses;
#[cfg(feature = "serde")]
#[allow(dead_code, deprecated)]
mod serde;
/// The service, as its clients know it.
#[cfg(any(feature = "client-core", feature = "blocking"))]
#[allow(dead_code, deprecated)]
pub mod service;
/// Structures and unions.
#[allow(dead_code, deprecated, clippy::large_enum_variant, clippy::type_complexity)]
pub mod types;
#[cfg(feature = "validate")]
#[allow(dead_code, deprecated)]
mod validate;
/// What can be waited for.
#[cfg(any(feature = "client-core", feature = "blocking"))]
#[allow(
    dead_code,
    deprecated,
    unused_variables,
    clippy::match_single_binding,
    clippy::nonminimal_bool
)]
pub mod waiters;
#[allow(dead_code, deprecated)]
mod write_json;

#[allow(unused_imports)]
pub use self::builders::*;
#[cfg(feature = "client-core")]
#[allow(unused_imports)]
pub use self::client::*;
#[cfg(feature = "http")]
#[allow(unused_imports)]
pub use self::endpoint::*;
#[allow(unused_imports)]
pub use self::enums::*;
#[allow(unused_imports)]
pub use self::errors::*;
#[allow(unused_imports)]
pub use self::operations::*;
#[cfg(any(feature = "client-core", feature = "blocking"))]
#[allow(unused_imports)]
pub use self::service::*;
#[allow(unused_imports)]
pub use self::types::*;

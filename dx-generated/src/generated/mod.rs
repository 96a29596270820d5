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

/// Builders. The compiler checks that all required members are set.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::should_implement_trait,
    clippy::type_complexity
)]
pub mod builders;
/// Enumerations. They are open: values that this version does not know are kept.
#[allow(dead_code, deprecated, unreachable_pub, unused_qualifications)]
pub mod enums;
/// Errors.
#[allow(dead_code, deprecated, unreachable_pub, unused_qualifications)]
pub mod errors;
/// Operations.
#[allow(dead_code, deprecated, unreachable_pub, unused_qualifications)]
pub mod operations;
#[allow(dead_code, deprecated, unreachable_pub, unused_qualifications)]
mod shapes;
#[allow(dead_code, deprecated, unreachable_pub, unused_qualifications)]
mod tagged;
/// Structures and unions.
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_qualifications,
    clippy::large_enum_variant,
    clippy::type_complexity
)]
pub mod types;

#[allow(unreachable_pub, unused_imports)]
pub use self::builders::*;
#[allow(unreachable_pub, unused_imports)]
pub use self::enums::*;
#[allow(unreachable_pub, unused_imports)]
pub use self::errors::*;
#[allow(unreachable_pub, unused_imports)]
pub use self::operations::*;
#[allow(unreachable_pub, unused_imports)]
pub use self::types::*;

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::feature::client_core! { [] {
    #[allow(dead_code, deprecated, unreachable_pub, unused_qualifications)]
    mod pages;
    /// The service that clients call.
    #[allow(dead_code, deprecated, unreachable_pub, unused_qualifications)]
    pub mod service;
    /// Waiters: conditions that clients can wait for.
    #[allow(
        dead_code,
        deprecated,
        unreachable_pub,
        unused_qualifications,
        unused_variables,
        clippy::match_single_binding,
        clippy::nonminimal_bool
    )]
    pub mod waiters;
    #[allow(unreachable_pub, unused_imports)]
    pub use self::service::*;
} }

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::feature::test_util! { [] {
    #[allow(dead_code, deprecated, unreachable_pub, unused_qualifications)]
    mod test_util;
} }

#[cfg(feature = "blocking")]
::dx_runtime::feature::blocking! { ["blocking", "sigv4"] {
    ::dx_runtime::feature::sigv4! { ["blocking", "sigv4"] {
        /// A blocking client.
        #[allow(dead_code, deprecated, unreachable_pub, unused_qualifications)]
        pub mod blocking;
    } }
} }

#[cfg(feature = "client-core")]
::dx_runtime::feature::client_core! { ["client", "sigv4"] {
    ::dx_runtime::feature::sigv4! { ["client", "sigv4"] {
        /// An asynchronous client.
        #[allow(dead_code, deprecated, unreachable_pub, unused_qualifications)]
        pub mod client;
        #[allow(unreachable_pub, unused_imports)]
        pub use self::client::*;
    } }
} }

#[cfg(feature = "http")]
::dx_runtime::feature::http! { ["http"] {
    /// Endpoints of the service.
    #[allow(
        dead_code,
        deprecated,
        unreachable_pub,
        unused_qualifications,
        unused_assignments,
        unused_doc_comments,
        unused_variables,
        clippy::collapsible_if,
        clippy::needless_bool,
        clippy::needless_return,
        clippy::nonminimal_bool,
        clippy::redundant_closure
    )]
    pub mod endpoint;
    #[allow(dead_code, deprecated, unreachable_pub, unused_qualifications)]
    mod requests;
    #[allow(dead_code, deprecated, unreachable_pub, unused_qualifications)]
    mod responses;
    #[allow(unreachable_pub, unused_imports)]
    pub use self::endpoint::*;
} }

#[cfg(feature = "serde")]
::dx_runtime::feature::serde! { ["serde"] {
    #[allow(dead_code, deprecated, unreachable_pub, unused_qualifications)]
    mod serde;
} }

#[cfg(feature = "validate")]
::dx_runtime::feature::validate! { ["validate"] {
    #[allow(dead_code, deprecated, unreachable_pub, unused_qualifications)]
    mod validate;
} }

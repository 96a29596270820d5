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

/// Builders, which the compiler checks for what is required.
#[allow(deprecated, clippy::should_implement_trait, clippy::type_complexity)]
pub mod builders;
#[allow(deprecated)]
mod conversions;
#[allow(deprecated)]
mod correction;
/// Enumerations. All are open: a value that this version does not know is kept.
#[allow(deprecated)]
pub mod enums;
/// What can go wrong.
#[allow(deprecated)]
pub mod errors;
/// Operations.
#[allow(deprecated)]
pub mod operations;
#[allow(deprecated)]
mod read_json;
/// Structures and unions.
#[allow(deprecated, clippy::large_enum_variant)]
pub mod types;
#[allow(deprecated)]
mod write_json;

pub use self::builders::*;
pub use self::enums::*;
pub use self::errors::*;
pub use self::operations::*;
pub use self::types::*;

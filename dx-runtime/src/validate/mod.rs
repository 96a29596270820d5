//! Client-side validation of inputs against the constraints of the model.
//!
//! The compiler checks inputs that are built in code. Inputs that are deserialized from data, such as a file, can be
//! validated as a whole: the input of each operation has a method `validate`, which returns all violations, each with
//! its path and the violated rule.
//!
//! ```
//! use dx_runtime::validate::{Checks, Position, Validate};
//!
//! // Generated for each structure with constraints:
//! struct AssetSource {
//!     bucket: Option<String>,
//! }
//! struct ImportAssets {
//!     sources: Vec<AssetSource>,
//! }
//! impl Validate for AssetSource {
//!     fn check(&self, at: &Position<'_>) {
//!         at.member("Bucket").required(&self.bucket);
//!     }
//! }
//! impl Validate for ImportAssets {
//!     fn check(&self, at: &Position<'_>) {
//!         at.member("Sources").nested(&self.sources).length(&self.sources, 1..=100);
//!     }
//! }
//!
//! let import = ImportAssets { sources: vec![AssetSource { bucket: None }] };
//! let violations = Checks::default().run(&import).unwrap_err();
//! assert_eq!(violations.to_string(), "Sources[0].Bucket: is required");
//! ```
//!
//! Paths consist of the JSON names of members, as in a file that is read through serde, including those of members that
//! are bound to the request path, the query string or a header.
//!
//! # What is checked
//!
//! By default, the constraints that boto3 checks, and those without which a request cannot be sent:
//!
//! - required members are set;
//! - strings and lists have at least the minimum length and numbers the minimum value of the model. Strings are
//!   measured in Unicode code points;
//! - members that are bound to the request path are not empty, and those that are bound to the host name are valid host
//!   labels;
//! - no union has an unknown variant, and values are not nested deeper than serializers support;
//! - exactly one member of a tagged structure is set, and it corresponds to the value of the tag (the traits
//!   `dx.api#tag` and `dx.api#tagValue`).
//!
//! The other constraints of a model are checked only if [`Checks`] enables them. Services relax them over time, by
//! raising a maximum or adding an enum value, without a new version of the client. And they may be wrong: AWS Data
//! Exchange requires the id of an AWS account to match `/^[\d]{12}$/`, which no string does.

mod checks;
mod decimal;
mod ecma;
mod input;
mod length;
mod pattern;
mod position;
mod rule;
mod violation;

use crate::shape::Key;
pub use checks::Checks;
pub use length::{Length, Unit};
pub use pattern::{Pattern, PatternError};
pub use position::{Case, Position};
pub use rule::{Limit, Rule};
use std::collections::BTreeMap;
pub use violation::{Violation, Violations};

/// A value that can be validated against the model. Implemented by generated code.
pub trait Validate {
    /// Checks the value, which is at `at`, and records the violations there.
    fn check(&self, at: &Position<'_>);
}

impl<T: Validate> Validate for Box<T> {
    fn check(&self, at: &Position<'_>) {
        T::check(self, at);
    }
}

impl<T: Validate> Validate for Option<T> {
    fn check(&self, at: &Position<'_>) {
        if let Some(value) = self {
            value.check(at);
        }
    }
}

impl<T: Validate> Validate for Vec<T> {
    fn check(&self, at: &Position<'_>) {
        for (at, item) in at.items(self) {
            item.check(&at);
        }
    }
}

impl<K: Key, T: Validate> Validate for BTreeMap<K, T> {
    fn check(&self, at: &Position<'_>) {
        for (at, _, value) in at.entries(self, K::as_key) {
            value.check(&at);
        }
    }
}

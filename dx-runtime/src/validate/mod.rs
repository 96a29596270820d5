//! Whether an input is what the service's model asks for, before it is sent.
//!
//! Code that is written by hand has builders, which the compiler checks. An input that is made of data, such as a file,
//! can be checked as a whole: each operation's input has a `validate`, which gives every violation there is, each with
//! its path and the rule.
//!
//! ```
//! use dx_runtime::validate::{Checks, Place, Validate};
//!
//! // What the generator writes for a structure.
//! struct AssetSource {
//!     bucket: Option<String>,
//! }
//! struct ImportAssets {
//!     sources: Vec<AssetSource>,
//! }
//! impl Validate for AssetSource {
//!     fn check(&self, at: &Place<'_>) {
//!         at.member("Bucket").required(&self.bucket);
//!     }
//! }
//! impl Validate for ImportAssets {
//!     fn check(&self, at: &Place<'_>) {
//!         at.member("Sources").nested(&self.sources).length(&self.sources, 1..=100);
//!     }
//! }
//!
//! let import = ImportAssets { sources: vec![AssetSource { bucket: None }] };
//! let violations = Checks::default().run(&import).unwrap_err();
//! assert_eq!(violations.to_string(), "Sources[0].Bucket: is required");
//! ```
//!
//! A path has the names that members have in JSON, as a file has them that is read through serde: also those of members
//! that a request has in its path, its query or a header.
//!
//! # What is checked
//!
//! By default, what boto3 checks, and what can't be sent anyhow:
//!
//! - members that the model requires are there;
//! - strings and lists are not shorter, and numbers not less, than the model says. Strings are counted in Unicode code
//!   points;
//! - members that become a part of the path are not empty, and those that become a part of the host name are fit for it;
//! - no union holds a variant that this version does not know, and nothing is nested deeper than the JSON writer goes;
//! - where the model is told which member of a structure goes with which value of another member (by the traits
//!   `dx.api#tag` and `dx.api#tagValue`), exactly one is set, and it is that one.
//!
//! The other constraints of a model are checked only when [`Checks`] asks for them. They are a service's, and services
//! grow: a maximum is raised and a value is added to an enumeration without a new version of this code. And they are not
//! always right: AWS Data Exchange wants the id of an AWS account to match `/^[\d]{12}$/`, which no text does.

mod checks;
mod decimal;
mod ecma;
mod input;
mod length;
mod pattern;
mod place;
mod rule;
mod violation;

use crate::shape::Key;
pub use checks::Checks;
pub use length::{Length, Unit};
pub use pattern::{Pattern, PatternError};
pub use place::{Case, Place};
pub use rule::{Limit, Rule};
use std::collections::BTreeMap;
pub use violation::{Violation, Violations};

/// A value that can tell where it violates the model. Generated code implements it.
pub trait Validate {
    /// Looks at the value, which is at `at`, and notes there what violates the model.
    fn check(&self, at: &Place<'_>);
}

impl<T: Validate> Validate for Box<T> {
    fn check(&self, at: &Place<'_>) {
        T::check(self, at);
    }
}

impl<T: Validate> Validate for Option<T> {
    fn check(&self, at: &Place<'_>) {
        if let Some(value) = self {
            value.check(at);
        }
    }
}

impl<T: Validate> Validate for Vec<T> {
    fn check(&self, at: &Place<'_>) {
        for (at, item) in at.items(self) {
            item.check(&at);
        }
    }
}

impl<K: Key, T: Validate> Validate for BTreeMap<K, T> {
    fn check(&self, at: &Place<'_>) {
        for (at, _, value) in at.entries(self, K::as_key) {
            value.check(&at);
        }
    }
}

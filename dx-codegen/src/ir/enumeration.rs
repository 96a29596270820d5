//! Enumerations of strings and of integers.

use super::{Debug, Docs};
use dx_model::ShapeId;

#[derive(Debug)]
pub(crate) struct Enumeration {
    pub id: ShapeId,
    pub name: String,
    pub docs: Docs,
    pub values: Values,
    pub debug: Debug,
    pub predicates: Vec<Predicate>,
}

/// A predicate that is true of some values of an enumeration.
#[derive(Debug)]
pub(crate) struct Predicate {
    /// The name of its method.
    pub name: String,
    pub docs: Docs,
    /// The indices of the variants.
    pub variants: Vec<usize>,
}

/// The variants of an enumeration with their values on the wire.
#[derive(Debug)]
pub(crate) enum Values {
    Strings(Vec<Variant<String>>),
    Integers(Vec<Variant<i32>>),
}

#[derive(Debug)]
pub(crate) struct Variant<V> {
    pub name: String,
    /// The member's name in the model.
    pub member: String,
    pub docs: Docs,
    pub value: V,
}

impl Enumeration {
    /// The name of a variant.
    pub fn variant(&self, index: usize) -> &str {
        match &self.values {
            Values::Strings(variants) => &variants[index].name,
            Values::Integers(variants) => &variants[index].name,
        }
    }
}

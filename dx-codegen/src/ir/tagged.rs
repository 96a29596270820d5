//! Structures of which one member names which member of another one is set.

use super::FieldRef;

/// A structure with a member that names which member of another of its members is set.
#[derive(Debug)]
pub(crate) struct Tagged {
    /// The field that names the case, of an enumeration.
    pub tag: FieldRef,
    /// The field that holds the case, a structure of optional fields.
    pub content: FieldRef,
    pub cases: Vec<Case>,
}

/// One value of the tag, and the field of the content that goes with it.
#[derive(Debug)]
pub(crate) struct Case {
    /// The field of the content. The structure that it holds is what a caller gives.
    pub field: FieldRef,
    /// The index of the tag's variant.
    pub variant: usize,
}

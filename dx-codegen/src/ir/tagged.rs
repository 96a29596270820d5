//! Tagged structures: one member names which member of another one is set, by the trait `dx.api#tag`.

use super::FieldRef;

/// A structure with a tag, and a member whose content the tag identifies.
#[derive(Debug)]
pub(crate) struct Tagged {
    /// The tag: a field whose type is an enumeration.
    pub tag: FieldRef,
    /// The content: a field whose type is a structure of optional fields.
    pub content: FieldRef,
    pub cases: Vec<Case>,
}

/// A value of the tag, and the corresponding field of the content.
#[derive(Debug)]
pub(crate) struct Case {
    /// The field of the content. Its type is the structure that callers provide.
    pub field: FieldRef,
    /// The index of the tag's variant.
    pub variant: usize,
}

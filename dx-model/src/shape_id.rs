use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

/// An absolute Smithy shape id: `namespace#Name`, or `namespace#Name$member` for a member.
///
/// Cloning is cheap: the text is shared.
///
/// ```
/// use dx_model::ShapeId;
///
/// let id = ShapeId::parse("com.amazonaws.dataexchange#Job$Type")?;
/// assert_eq!(id.namespace(), "com.amazonaws.dataexchange");
/// assert_eq!(id.name(), "Job");
/// assert_eq!(id.member(), Some("Type"));
/// # Ok::<(), dx_model::InvalidShapeId>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShapeId(Arc<str>);

/// The maximum length of a shape or member name in bytes. Smithy has no such limit, but generated code repeats each
/// name many times, and Rust's symbols grow with it.
const MAX_NAME: usize = 255;

/// The maximum length of a namespace in bytes.
const MAX_NAMESPACE: usize = 1_000;

/// The error for a text that is not an absolute shape id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidShapeId(String);

impl ShapeId {
    /// Parses an absolute shape id.
    ///
    /// # Errors
    ///
    /// Returns an error if `text` does not match the grammar of `absolute-root-shape-id` or `shape-id-member` in
    /// Smithy's specification, or exceeds the limits of dx: 1,000 bytes for the namespace, 255 for each name.
    pub fn parse(text: &str) -> Result<Self, InvalidShapeId> {
        if is_absolute(text) { Ok(Self(text.into())) } else { Err(InvalidShapeId(text.to_owned())) }
    }

    /// Creates an id from text that is known to be well formed.
    pub(crate) fn known(text: &str) -> Self {
        Self(text.into())
    }

    /// The id of another shape in the same namespace.
    #[must_use]
    pub(crate) fn sibling(&self, name: &str) -> Self {
        Self(format!("{}#{name}", self.namespace()).into())
    }

    /// The id of the shape with the same name in another namespace.
    #[must_use]
    pub(crate) fn in_namespace(&self, namespace: &str) -> Self {
        Self(format!("{namespace}#{}", self.name()).into())
    }

    /// The part before the `#`.
    #[must_use]
    pub fn namespace(&self) -> &str {
        self.0.split_once('#').map_or("", |(namespace, _)| namespace)
    }

    /// The name of the shape: the part after the `#`, without the member.
    #[must_use]
    pub fn name(&self) -> &str {
        let name = self.0.split_once('#').map_or(&*self.0, |(_, name)| name);
        name.split_once('$').map_or(name, |(name, _)| name)
    }

    /// The name of the member, if this is the id of a member.
    #[must_use]
    pub fn member(&self) -> Option<&str> {
        self.0.split_once('$').map(|(_, member)| member)
    }

    /// The id of a member of this shape.
    #[must_use]
    pub fn with_member(&self, member: &str) -> Self {
        let root = self.0.split_once('$').map_or(&*self.0, |(root, _)| root);
        Self([root, "$", member].concat().into())
    }

    /// The id of the containing shape, or the id itself if it has no member.
    #[must_use]
    pub fn root(&self) -> Self {
        self.0.split_once('$').map_or_else(|| self.clone(), |(root, _)| Self(root.into()))
    }

    /// The id as a string.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_absolute(text: &str) -> bool {
    let Some((namespace, rest)) = text.split_once('#') else { return false };
    let (name, member) = rest.split_once('$').map_or((rest, None), |(name, member)| (name, Some(member)));
    namespace.len() <= MAX_NAMESPACE
        && namespace.split('.').all(is_identifier)
        && is_identifier(name)
        && member.is_none_or(is_identifier)
}

/// Truncates a text that is too long for a message.
pub(crate) fn shorten(text: &str) -> String {
    const SHOWN: usize = 100;
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// The message for a text that is not an [identifier](is_identifier).
pub(crate) fn not_an_identifier(text: &str, of: &str) -> String {
    let why =
        if text.len() > MAX_NAME { format!(": it is longer than {MAX_NAME} bytes") } else { String::new() };
    format!("`{}` is not a valid {of} name{why}", shorten(text))
}

/// Whether the text is an `identifier` of Smithy's grammar, and not longer than [`MAX_NAME`]: letters, digits and
/// underscores, not starting with a digit and not only underscores.
pub(crate) fn is_identifier(text: &str) -> bool {
    if text.len() > MAX_NAME {
        return false;
    }
    let bytes = text.as_bytes();
    let is_allowed = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    bytes.iter().all(is_allowed)
        && !bytes.first().is_none_or(u8::is_ascii_digit)
        && bytes.iter().any(u8::is_ascii_alphanumeric)
}

impl Borrow<str> for ShapeId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ShapeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for ShapeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for InvalidShapeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not an absolute shape id; expected `namespace#Name`", shorten(&self.0))?;
        let too_long = self.0.len() > MAX_NAME;
        if too_long { write!(f, " with at most {MAX_NAME} bytes per name") } else { Ok(()) }
    }
}

impl std::error::Error for InvalidShapeId {}

#[cfg(test)]
mod tests {
    use super::ShapeId;

    #[test]
    fn an_id_gives_its_parts() {
        let id = ShapeId::parse("a.b1#__string").unwrap();
        assert_eq!((id.namespace(), id.name(), id.member()), ("a.b1", "__string", None));
        let member = id.with_member("m");
        assert_eq!(member.as_str(), "a.b1#__string$m");
        assert_eq!((member.name(), member.member()), ("__string", Some("m")));
        assert_eq!(member.root(), id);
        assert_eq!(member.with_member("n").as_str(), "a.b1#__string$n");
    }

    #[test]
    fn what_is_no_absolute_id_is_refused() {
        for text in
            ["", "Name", "a#", "#b", "a..b#c", "a#b$", "a#b#c", "a#b$c$d", "a#1b", "a#b-c", "a#_", "a#é"]
        {
            assert!(ShapeId::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_name_that_is_too_long_is_refused_and_not_shown_in_full() {
        let id = |length| format!("a#{}", "é".repeat(length) + &"N".repeat(length));
        assert!(ShapeId::parse(&format!("a#{}", "N".repeat(255))).is_ok());
        assert!(ShapeId::parse(&format!("a#{}", "N".repeat(256))).is_err());
        assert!(ShapeId::parse(&format!("{}a#N", "a.".repeat(1000))).is_err());
        assert!(ShapeId::parse(&id(100_000)).unwrap_err().to_string().len() < 500);
    }
}

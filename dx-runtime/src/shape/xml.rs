//! The properties of members in XML and forms.

/// The properties of a member from Smithy's XML traits, for XML and forms. Members of services with other protocols
/// have [none](Self::NONE). In [`structure!`](crate::structure) they are written as `[xml(&const { XmlFacts::new()
/// })]`, because rows are constant.
///
/// ```
/// use dx_runtime::shape::{Items, XmlFacts};
///
/// static TAGS: XmlFacts = XmlFacts::new().flattened().items(&Items::list("Tag"));
/// assert!(TAGS.is_flattened());
/// ```
#[derive(Debug)]
pub struct XmlFacts {
    is_attribute: bool,
    is_flattened: bool,
    namespace: Option<Namespace>,
    items: &'static Items,
    form_name: Option<&'static str>,
}

/// The names of the elements of a list or the entries of a map, and of those of nested lists and maps.
#[derive(Debug)]
pub struct Items {
    key: &'static str,
    key_namespace: Option<Namespace>,
    name: Option<&'static str>,
    namespace: Option<Namespace>,
    inner: Option<&'static Self>,
}

/// A namespace declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Namespace {
    /// The URI of the namespace.
    pub uri: &'static str,
    /// The prefix bound to the namespace; empty for the default namespace.
    pub prefix: &'static str,
}

impl XmlFacts {
    /// The default properties.
    pub const NONE: &'static Self = &Self::new();

    /// Creates the default properties.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            is_attribute: false,
            is_flattened: false,
            namespace: None,
            items: Items::DEFAULT,
            form_name: None,
        }
    }

    /// Marks the member as an attribute of the structure's element (`xmlAttribute`).
    #[must_use]
    pub const fn attribute(mut self) -> Self {
        self.is_attribute = true;
        self
    }

    /// Marks a list or map whose elements or entries are direct children of the structure's element
    /// (`xmlFlattened`).
    #[must_use]
    pub const fn flattened(mut self) -> Self {
        self.is_flattened = true;
        self
    }

    /// Sets the namespace that the member's element declares (`xmlNamespace`). An empty prefix declares the default
    /// namespace.
    #[must_use]
    pub const fn namespace(mut self, prefix: &'static str, uri: &'static str) -> Self {
        self.namespace = Some(Namespace { uri, prefix });
        self
    }

    /// Sets the names of list elements or map entries, if they are not the default ones.
    #[must_use]
    pub const fn items(mut self, items: &'static Items) -> Self {
        self.items = items;
        self
    }

    /// Sets the name in forms of `ec2Query`, if it is not the capitalized XML name (`ec2QueryName`).
    #[must_use]
    pub const fn form_name(mut self, name: &'static str) -> Self {
        self.form_name = Some(name);
        self
    }

    /// Whether the member is an attribute.
    #[inline]
    #[must_use]
    pub const fn is_attribute(&self) -> bool {
        self.is_attribute
    }

    /// Whether elements or entries are direct children of the structure's element.
    #[inline]
    #[must_use]
    pub const fn is_flattened(&self) -> bool {
        self.is_flattened
    }

    /// The namespace that the member's element declares.
    #[must_use]
    pub const fn declared_namespace(&self) -> Option<Namespace> {
        self.namespace
    }

    /// The names of list elements or map entries.
    #[must_use]
    pub const fn what_is_in_it(&self) -> &'static Items {
        self.items
    }

    /// The name in forms of `ec2Query`, if it is not derived from the XML name.
    #[must_use]
    pub const fn name_in_forms(&self) -> Option<&'static str> {
        self.form_name
    }
}

impl Default for XmlFacts {
    fn default() -> Self {
        Self::new()
    }
}

impl Items {
    /// The default names: `member` for list elements, `key` and `value` for map entries.
    pub const DEFAULT: &'static Self =
        &Self { key: "key", key_namespace: None, name: None, namespace: None, inner: None };

    /// The names for a list with this element name.
    #[must_use]
    pub const fn list(name: &'static str) -> Self {
        Self { key: "key", key_namespace: None, name: Some(name), namespace: None, inner: None }
    }

    /// The names for a map with these names of keys and values.
    #[must_use]
    pub const fn map(key: &'static str, value: &'static str) -> Self {
        Self { key, key_namespace: None, name: Some(value), namespace: None, inner: None }
    }

    /// Sets the namespace that list elements or map values declare.
    #[must_use]
    pub const fn namespace(mut self, prefix: &'static str, uri: &'static str) -> Self {
        self.namespace = Some(Namespace { uri, prefix });
        self
    }

    /// Sets the namespace that map keys declare.
    #[must_use]
    pub const fn key_namespace(mut self, prefix: &'static str, uri: &'static str) -> Self {
        self.key_namespace = Some(Namespace { uri, prefix });
        self
    }

    /// Sets the names within elements or values that are lists or maps themselves.
    #[must_use]
    pub const fn of(mut self, inner: &'static Self) -> Self {
        self.inner = Some(inner);
        self
    }

    /// The name of map keys.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        self.key
    }

    /// The namespace that map keys declare.
    #[must_use]
    pub const fn declared_key_namespace(&self) -> Option<Namespace> {
        self.key_namespace
    }

    /// The name of list elements.
    #[must_use]
    pub const fn element(&self) -> &'static str {
        match self.name {
            Some(name) => name,
            None => "member",
        }
    }

    /// The name of map values.
    #[must_use]
    pub const fn value(&self) -> &'static str {
        match self.name {
            Some(name) => name,
            None => "value",
        }
    }

    /// The namespace that list elements or map values declare.
    #[must_use]
    pub const fn declared_namespace(&self) -> Option<Namespace> {
        self.namespace
    }

    /// The names within elements or values that are lists or maps.
    #[must_use]
    pub const fn inner(&self) -> &'static Self {
        match self.inner {
            Some(inner) => inner,
            None => Self::DEFAULT,
        }
    }
}

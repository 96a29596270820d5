//! What XML and forms need to know of a member beside its name and the format of its timestamps.

/// The facts about a member that count in XML and in forms, from Smithy's XML traits. Members of services that speak neither
/// have [none](Self::NONE). In rows of [`structure!`](crate::structure) they are `[xml(&const { XmlFacts::new() })]`, as all of a
/// row is constant.
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

/// What the elements of a list or the entries of a map are called, and those of the lists and maps in them.
#[derive(Debug)]
pub struct Items {
    key: &'static str,
    key_namespace: Option<Namespace>,
    name: Option<&'static str>,
    namespace: Option<Namespace>,
    inner: Option<&'static Self>,
}

/// A declaration of a namespace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Namespace {
    /// The namespace.
    pub uri: &'static str,
    /// The prefix that stands for it; empty if it is the default namespace.
    pub prefix: &'static str,
}

impl XmlFacts {
    /// Nothing that is special.
    pub const NONE: &'static Self = &Self::new();

    /// Nothing that is special.
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

    /// The member is an attribute of its structure's element (`xmlAttribute`).
    #[must_use]
    pub const fn attribute(mut self) -> Self {
        self.is_attribute = true;
        self
    }

    /// The elements of the list, or the entries of the map, stand in the structure itself (`xmlFlattened`).
    #[must_use]
    pub const fn flattened(mut self) -> Self {
        self.is_flattened = true;
        self
    }

    /// The member's element declares a namespace (`xmlNamespace`). An empty prefix makes it the default one.
    #[must_use]
    pub const fn namespace(mut self, prefix: &'static str, uri: &'static str) -> Self {
        self.namespace = Some(Namespace { uri, prefix });
        self
    }

    /// What is in the list or the map, where that is not called as usual.
    #[must_use]
    pub const fn items(mut self, items: &'static Items) -> Self {
        self.items = items;
        self
    }

    /// The member's name in forms of `ec2Query`, where that is not its name in XML with a capital (`ec2QueryName`).
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

    /// Whether elements or entries stand in the structure itself.
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

    /// What is in the list or the map.
    #[must_use]
    pub const fn what_is_in_it(&self) -> &'static Items {
        self.items
    }

    /// The name in forms of `ec2Query`, if that can't be told from the name in XML.
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
    /// What has no names of its own: elements of lists are called `member`, and entries of maps have `key` and `value`.
    pub const DEFAULT: &'static Self =
        &Self { key: "key", key_namespace: None, name: None, namespace: None, inner: None };

    /// The elements of a list by their name.
    #[must_use]
    pub const fn list(name: &'static str) -> Self {
        Self { key: "key", key_namespace: None, name: Some(name), namespace: None, inner: None }
    }

    /// The entries of a map by the names of the key and of the value.
    #[must_use]
    pub const fn map(key: &'static str, value: &'static str) -> Self {
        Self { key, key_namespace: None, name: Some(value), namespace: None, inner: None }
    }

    /// The elements of the list, or the values of the map, declare a namespace.
    #[must_use]
    pub const fn namespace(mut self, prefix: &'static str, uri: &'static str) -> Self {
        self.namespace = Some(Namespace { uri, prefix });
        self
    }

    /// The keys of the map declare a namespace.
    #[must_use]
    pub const fn key_namespace(mut self, prefix: &'static str, uri: &'static str) -> Self {
        self.key_namespace = Some(Namespace { uri, prefix });
        self
    }

    /// The elements or values are lists or maps themselves, with these in them.
    #[must_use]
    pub const fn of(mut self, inner: &'static Self) -> Self {
        self.inner = Some(inner);
        self
    }

    /// The name of the keys of a map.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        self.key
    }

    /// The namespace that keys declare.
    #[must_use]
    pub const fn declared_key_namespace(&self) -> Option<Namespace> {
        self.key_namespace
    }

    /// The name of the elements of a list.
    #[must_use]
    pub const fn element(&self) -> &'static str {
        match self.name {
            Some(name) => name,
            None => "member",
        }
    }

    /// The name of the values of a map.
    #[must_use]
    pub const fn value(&self) -> &'static str {
        match self.name {
            Some(name) => name,
            None => "value",
        }
    }

    /// The namespace that elements or values declare.
    #[must_use]
    pub const fn declared_namespace(&self) -> Option<Namespace> {
        self.namespace
    }

    /// What is in elements or values that are lists or maps.
    #[must_use]
    pub const fn inner(&self) -> &'static Self {
        match self.inner {
            Some(inner) => inner,
            None => Self::DEFAULT,
        }
    }
}

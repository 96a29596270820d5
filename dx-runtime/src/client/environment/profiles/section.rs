use std::collections::HashMap;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

/// The keys of one section, in lower case, with their values.
#[derive(Clone, Default)]
pub(in crate::client) struct Section(HashMap<String, Value>);

/// What comes after a key.
#[derive(Clone)]
pub(super) struct Value {
    /// All lines of it. Those of nested keys come after an empty one.
    pub(super) text: String,
    pub(super) nested: HashMap<String, Nested>,
    pub(super) origin: Origin,
}

/// The value of a key below another one.
#[derive(Clone)]
pub(in crate::client) struct Nested {
    pub(in crate::client) text: String,
    pub(in crate::client) origin: Origin,
}

/// Where a value stands.
#[derive(Clone)]
pub(in crate::client) struct Origin {
    pub(super) file: Arc<Path>,
    pub(super) line: usize,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file.display(), self.line)
    }
}

impl Section {
    pub(in crate::client) fn new() -> Self {
        Self::default()
    }

    pub(in crate::client) fn get(&self, key: &str) -> Option<&String> {
        self.0.get(key).map(|value| &value.text)
    }

    pub(in crate::client) fn contains_key(&self, key: &str) -> bool {
        self.0.contains_key(key)
    }

    /// Whether a key is there and stands in `file`.
    #[cfg(feature = "credential-chain")]
    pub(in crate::client) fn has_from(&self, key: &str, file: &Path) -> bool {
        self.origin(key).is_some_and(|origin| *origin.file == *file)
    }

    /// The value of a key that stands below another one.
    pub(in crate::client) fn nested(&self, parent: &str, key: &str) -> Option<&Nested> {
        self.0.get(parent)?.nested.get(key)
    }

    /// Where the value of a key stands, for errors.
    pub(in crate::client) fn origin(&self, key: &str) -> Option<&Origin> {
        self.0.get(key).map(|value| &value.origin)
    }

    pub(super) fn insert(&mut self, key: String, value: Value) {
        self.0.insert(key, value);
    }

    pub(super) fn remove(&mut self, key: &str) {
        self.0.remove(key);
    }

    /// Adds the keys of `other`. Those that both have are `other`'s.
    pub(super) fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Adds the keys of `other` that this has not.
    pub(super) fn inherit(&mut self, other: &Self) {
        for (key, value) in &other.0 {
            self.0.entry(key.clone()).or_insert_with(|| value.clone());
        }
    }
}

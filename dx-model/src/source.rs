use std::sync::Arc;

/// Identifies one of the texts in [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(u32);

impl SourceId {
    /// The origin of the prelude's shapes, which have no source text.
    pub const PRELUDE: Self = Self(u32::MAX);
}

/// A range of bytes in a source text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The source
    pub source: SourceId,
    /// The offset of the first byte
    pub start: u32,
    /// The offset after the last byte
    pub end: u32,
}

impl Span {
    /// The span of shapes that have no source text.
    pub(crate) const PRELUDE: Self = Self { source: SourceId::PRELUDE, start: 0, end: 0 };
}

/// The source texts of a model, each with the name that diagnostics show, usually a path.
///
/// Cloning is cheap: the texts are shared.
#[derive(Clone, Debug, Default)]
pub struct Sources(Vec<Source>);

#[derive(Clone, Debug)]
struct Source {
    name: Arc<str>,
    text: Arc<str>,
}

impl Sources {
    /// Creates an empty collection.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text and returns its id. A leading byte order mark is removed.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<Arc<str>>) -> SourceId {
        const BYTE_ORDER_MARK: char = '\u{feff}';
        let id = SourceId(u32::try_from(self.0.len()).unwrap_or(u32::MAX));
        let text: Arc<str> = text.into();
        let text = text.strip_prefix(BYTE_ORDER_MARK).map_or_else(|| text.clone(), Arc::from);
        self.0.push(Source { name: name.into().into(), text });
        id
    }

    /// The name of a source.
    #[must_use]
    pub fn name(&self, id: SourceId) -> &str {
        self.get(id).map_or("smithy.api", |source| &source.name)
    }

    /// The text of a source; empty for the prelude.
    #[must_use]
    pub fn text(&self, id: SourceId) -> &str {
        self.get(id).map_or("", |source| &source.text)
    }

    /// The text of a source, for sharing.
    pub(crate) fn shared(&self, id: SourceId) -> Option<&Arc<str>> {
        self.get(id).map(|source| &source.text)
    }

    /// Iterates over the ids of the sources in the order in which they were added.
    pub fn ids(&self) -> impl Iterator<Item = SourceId> + use<> {
        (0..u32::try_from(self.0.len()).unwrap_or(u32::MAX)).map(SourceId)
    }

    fn get(&self, id: SourceId) -> Option<&Source> {
        self.0.get(usize::try_from(id.0).ok()?)
    }
}

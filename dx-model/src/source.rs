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

    /// Returns the lines and columns at which spans start, both counted from 1, columns in characters; `None` for a span
    /// that is not within a source.
    #[must_use]
    pub fn positions(&self, spans: &[Span]) -> Vec<Option<(usize, usize)>> {
        let mut order: Vec<usize> = (0..spans.len()).collect();
        order.sort_by_key(|&index| spans[index]);
        let mut positions = vec![None; spans.len()];
        // Each goes on from the one before: a line may be as long as the text.
        let (mut current, mut line, mut column, mut behind) = (None, 1, 1, 0);
        for index in order {
            let span = spans[index];
            let Some(source) = self.get(span.source) else { continue };
            if current != Some(span.source) {
                (current, line, column, behind) = (Some(span.source), 1, 1, 0);
            }
            let start = usize::try_from(span.start).unwrap_or(usize::MAX);
            let Some(passed) = source.text.get(behind..start) else { continue };
            match passed.rfind('\n') {
                Some(newline) => {
                    line += passed.matches('\n').count();
                    column = 1 + passed[newline + 1..].chars().count();
                }
                None => column += passed.chars().count(),
            }
            behind = start;
            positions[index] = Some((line, column));
        }
        positions
    }

    /// Iterates over the ids of the sources in the order in which they were added.
    pub fn ids(&self) -> impl Iterator<Item = SourceId> + use<> {
        (0..u32::try_from(self.0.len()).unwrap_or(u32::MAX)).map(SourceId)
    }

    fn get(&self, id: SourceId) -> Option<&Source> {
        self.0.get(usize::try_from(id.0).ok()?)
    }
}

#[cfg(test)]
mod tests {
    use super::{Sources, Span};

    #[test]
    fn positions_count_lines_and_characters_in_whatever_order_they_are_asked_for() {
        let mut sources = Sources::new();
        let first = sources.add("first", "{\n \"é\": 1,\n \"b\": 2 }");
        let second = sources.add("second", "{ \"c\": 3 }");
        let span = |source, start| Span { source, start, end: start + 1 };
        let spans = [
            span(second, 2),
            span(first, 20),
            span(first, 0),
            Span::PRELUDE,
            span(first, 8),
            span(first, 99),
        ];
        let positions = [Some((1, 3)), Some((3, 9)), Some((1, 1)), None, Some((2, 6)), None];
        assert_eq!(sources.positions(&spans), positions);
    }
}

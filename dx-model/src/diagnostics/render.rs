use super::position::{SourcePosition, positions};
use super::{Diagnostic, Diagnostics, Severity};
use crate::{SourceId, Sources, Span};
use annotate_snippets::{
    Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str,
};

/// The maximum number of diagnostics to render.
const LIMIT: usize = 100;
/// The maximum length in bytes of a source line that is rendered in full.
const MAX_LINE: usize = 1000;

pub(super) fn render(diagnostics: &Diagnostics, sources: &Sources, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let shown = shown(diagnostics);
    let mut rendered = Vec::new();
    for (diagnostic, position) in with_positions(&shown, sources) {
        let group = group(level(diagnostic), diagnostic, sources, position);
        rendered.push(renderer.render(&[group]) + "\n");
    }
    rendered.extend(rest(diagnostics.len() - shown.len()));
    rendered.join("\n")
}

pub(super) fn messages<'a>(
    diagnostics: &'a Diagnostics,
    sources: &'a Sources,
) -> impl Iterator<Item = (&'a Diagnostic, String)> {
    let all: Vec<_> = diagnostics.iter().collect();
    with_positions(&all, sources).into_iter().map(|(diagnostic, position)| {
        let group = group(level(diagnostic).no_name(), diagnostic, sources, position);
        (diagnostic, Renderer::plain().render(&[group]))
    })
}

/// Pairs diagnostics, which are sorted, with their positions.
fn with_positions<'a>(
    diagnostics: &[&'a Diagnostic],
    sources: &Sources,
) -> Vec<(&'a Diagnostic, Option<SourcePosition>)> {
    let mut pairs = Vec::new();
    for in_source in diagnostics.chunk_by(|left, right| source(left) == source(right)) {
        let positions =
            source(in_source[0]).map(|id| positions(sources.text(id), &offsets(in_source, sources)));
        let mut positions = positions.into_iter().flatten();
        pairs.extend(in_source.iter().map(|&diagnostic| (diagnostic, positions.next())));
    }
    pairs
}

/// Selects the diagnostics to render, errors first, and sorts them by position.
fn shown(diagnostics: &Diagnostics) -> Vec<&Diagnostic> {
    let mut shown: Vec<_> = diagnostics.iter().collect();
    shown.sort_by_key(|diagnostic| diagnostic.severity);
    shown.truncate(LIMIT);
    shown.sort();
    shown
}

fn level(diagnostic: &Diagnostic) -> Level<'static> {
    match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    }
}

fn rest(more: usize) -> Option<String> {
    (more > 0).then(|| format!("… and {more} more\n"))
}

fn source(diagnostic: &Diagnostic) -> Option<SourceId> {
    diagnostic.span.map(|span| span.source)
}

fn offsets(diagnostics: &[&Diagnostic], sources: &Sources) -> Vec<usize> {
    let offset = |span: Span| boundary(sources.text(span.source), span.start);
    diagnostics.iter().filter_map(|diagnostic| diagnostic.span.map(offset)).collect()
}

/// The offset, rounded down to a character boundary.
fn boundary(text: &str, offset: u32) -> usize {
    let offset = usize::try_from(offset).unwrap_or(usize::MAX).min(text.len());
    (0..=offset).rev().find(|&offset| text.is_char_boundary(offset)).unwrap_or(0)
}

fn group<'a>(
    level: Level<'a>,
    diagnostic: &Diagnostic,
    sources: &'a Sources,
    position: Option<SourcePosition>,
) -> Group<'a> {
    let note = |text: String| Level::NOTE.message(normalize_untrusted_str(&text));
    let mut group = Group::with_title(level.primary_title(diagnostic.message.clone()));
    if let (Some(span), Some(position)) = (diagnostic.span, position) {
        group = if position.bytes.len() > MAX_LINE {
            let origin =
                Origin::path(sources.name(span.source)).line(position.line).char_column(position.column);
            group.element(origin).element(excerpt(span, sources, &position))
        } else {
            group.element(snippet(span, sources, &position))
        };
        let pointer = (!position.pointer.is_empty()).then(|| note(format!("at {}", position.pointer)));
        group = group.elements(pointer);
    }
    group = group.elements(diagnostic.shape.as_ref().map(|shape| note(format!("in {shape}"))));
    group.elements(diagnostic.help.as_ref().map(|help| Level::HELP.message(normalize_untrusted_str(help))))
}

/// An excerpt around the span, for lines that are too long to be rendered in full.
fn excerpt<'a>(span: Span, sources: &'a Sources, position: &SourcePosition) -> Snippet<'a, Annotation<'a>> {
    const AROUND: usize = 70;
    let text = sources.text(span.source);
    let line = position.bytes.clone();
    let within = |offset| boundary(text, offset).clamp(line.start, line.end);
    let (start, end) = (within(span.start), within(span.end.max(span.start)));
    let cut =
        |offset: usize| boundary(text, u32::try_from(offset).unwrap_or(u32::MAX)).clamp(line.start, line.end);
    let (from, to) = (cut(start.saturating_sub(AROUND)), cut(start + AROUND));
    Snippet::source(&text[from..to])
        .line_start(position.line)
        .annotation(AnnotationKind::Primary.span(start - from..end.min(to) - from))
}

/// The first line of the span.
fn snippet<'a>(span: Span, sources: &'a Sources, position: &SourcePosition) -> Snippet<'a, Annotation<'a>> {
    let text = sources.text(span.source);
    let line = position.bytes.clone();
    let within = |offset| boundary(text, offset).clamp(line.start, line.end) - line.start;
    let marked = within(span.start)..within(span.end.max(span.start));
    Snippet::source(&text[line.clone()])
        .path(sources.name(span.source))
        .line_start(position.line)
        .annotation(AnnotationKind::Primary.span(marked))
}

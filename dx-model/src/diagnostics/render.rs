use super::place::{Place, places};
use super::{Diagnostic, Diagnostics, Severity};
use crate::{SourceId, Sources, Span};
use annotate_snippets::{
    Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str,
};

/// How many are shown.
const LIMIT: usize = 100;
/// How many bytes of a line are shown in full.
const LONG: usize = 1000;

pub(super) fn render(diagnostics: &Diagnostics, sources: &Sources, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let shown = shown(diagnostics);
    let mut rendered = Vec::new();
    for (diagnostic, place) in placed(&shown, sources) {
        let group = group(level(diagnostic), diagnostic, sources, place);
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
    placed(&all, sources).into_iter().map(|(diagnostic, place)| {
        let group = group(level(diagnostic).no_name(), diagnostic, sources, place);
        (diagnostic, Renderer::plain().render(&[group]))
    })
}

/// Each with its place, if it has one. They are in order of place.
fn placed<'a>(diagnostics: &[&'a Diagnostic], sources: &Sources) -> Vec<(&'a Diagnostic, Option<Place>)> {
    let mut placed = Vec::new();
    for in_source in diagnostics.chunk_by(|left, right| source(left) == source(right)) {
        let places = source(in_source[0]).map(|id| places(sources.text(id), &offsets(in_source, sources)));
        let mut places = places.into_iter().flatten();
        placed.extend(in_source.iter().map(|&diagnostic| (diagnostic, places.next())));
    }
    placed
}

/// The errors and, as far as there is room, the warnings; in order of place.
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

/// The offset, or the closest before it at which the text can be cut.
fn boundary(text: &str, offset: u32) -> usize {
    let offset = usize::try_from(offset).unwrap_or(usize::MAX).min(text.len());
    (0..=offset).rev().find(|&offset| text.is_char_boundary(offset)).unwrap_or(0)
}

fn group<'a>(
    level: Level<'a>,
    diagnostic: &Diagnostic,
    sources: &'a Sources,
    place: Option<Place>,
) -> Group<'a> {
    let note = |text: String| Level::NOTE.message(normalize_untrusted_str(&text));
    let mut group = Group::with_title(level.primary_title(diagnostic.message.clone()));
    if let (Some(span), Some(place)) = (diagnostic.span, place) {
        group = if place.bytes.len() > LONG {
            let origin = Origin::path(sources.name(span.source)).line(place.line).char_column(place.column);
            group.element(origin).element(excerpt(span, sources, &place))
        } else {
            group.element(snippet(span, sources, &place))
        };
        group = group.elements((!place.pointer.is_empty()).then(|| note(format!("at {}", place.pointer))));
    }
    group = group.elements(diagnostic.shape.as_ref().map(|shape| note(format!("in {shape}"))));
    group.elements(diagnostic.help.as_ref().map(|help| Level::HELP.message(normalize_untrusted_str(help))))
}

/// The part of a long line that is around the place: the line may be the whole text.
fn excerpt<'a>(span: Span, sources: &'a Sources, place: &Place) -> Snippet<'a, Annotation<'a>> {
    const AROUND: usize = 70;
    let text = sources.text(span.source);
    let line = place.bytes.clone();
    let within = |offset| boundary(text, offset).clamp(line.start, line.end);
    let (start, end) = (within(span.start), within(span.end.max(span.start)));
    let cut =
        |offset: usize| boundary(text, u32::try_from(offset).unwrap_or(u32::MAX)).clamp(line.start, line.end);
    let (from, to) = (cut(start.saturating_sub(AROUND)), cut(start + AROUND));
    Snippet::source(&text[from..to])
        .line_start(place.line)
        .annotation(AnnotationKind::Primary.span(start - from..end.min(to) - from))
}

/// The first line of what the span covers.
fn snippet<'a>(span: Span, sources: &'a Sources, place: &Place) -> Snippet<'a, Annotation<'a>> {
    let text = sources.text(span.source);
    let line = place.bytes.clone();
    let within = |offset| boundary(text, offset).clamp(line.start, line.end) - line.start;
    let marked = within(span.start)..within(span.end.max(span.start));
    Snippet::source(&text[line.clone()])
        .path(sources.name(span.source))
        .line_start(place.line)
        .annotation(AnnotationKind::Primary.span(marked))
}

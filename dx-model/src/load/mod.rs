//! Loads sources in the JSON AST, or in botocore's form, into a [`Draft`]. Invalid parts are reported and omitted.

mod botocore;
mod fields;
mod idl;
mod shapes;

use crate::ast::{self, Key};
use crate::draft::{Applied, Draft, Mixin};
use crate::{Diagnostic, Diagnostics, Node, Shape, ShapeId, SourceId, Sources, Span, prelude};
use foldhash::HashSet;
use std::collections::btree_map::Entry;

/// Loads and merges all sources.
pub(crate) fn load(sources: &Sources, diagnostics: &mut Diagnostics) -> Draft {
    let mut loader =
        Loader { sources, diagnostics, draft: Draft::default(), ids: HashSet::default(), current: None };
    let mut of_botocore = botocore::Texts::default();
    for source in sources.ids() {
        let Some(root) = loader.text(source) else { continue };
        match botocore::Kind::of(&root) {
            Some(kind) => of_botocore.add(kind, root, &mut loader),
            None => loader.document(root),
        }
    }
    for model in of_botocore.models(&mut loader) {
        loader.document(model);
    }
    loader.draft.shapes.sort();
    loader.draft
}

struct Loader<'a> {
    sources: &'a Sources,
    diagnostics: &'a mut Diagnostics,
    draft: Draft,
    /// Interned ids
    ids: HashSet<ShapeId>,
    /// The shape or member that is being loaded
    current: Option<ShapeId>,
}

impl Loader<'_> {
    /// What a text has; `None` after what is broken was reported.
    fn text(&mut self, source: SourceId) -> Option<Node> {
        let text = self.sources.shared(source)?;
        let Ok(length) = u32::try_from(text.len()) else {
            let name = self.sources.name(source);
            self.diagnostics.push(Diagnostic::error(format!("{name} is larger than 4 GiB")));
            self.draft.incomplete = true;
            return None;
        };
        let mut duplicates = Vec::new();
        let root = ast::parse(source, text, &mut duplicates);
        for key in duplicates {
            self.error(key.span, format!("duplicate member `{}`", key.name));
        }
        match root {
            Ok(root) => Some(root),
            Err(error) => {
                let offset = u32::try_from(error.offset()).unwrap_or(length).min(length);
                let span = Span { source, start: offset, end: offset };
                match idl::refused(self.sources.name(source), text, span) {
                    Some(diagnostic) => self.diagnostics.push(diagnostic),
                    None => self.error(span, format!("invalid JSON: {}", error.message())),
                }
                self.draft.incomplete = true;
                None
            }
        }
    }

    fn document(&mut self, root: Node) {
        let span = root.span;
        let Some(mut fields) = self.object(root) else {
            self.draft.incomplete = true;
            return;
        };
        match fields.take("smithy") {
            Some(version) => self.version(version),
            None => self.error(span, "missing `smithy`: the model has to state its Smithy version"),
        }
        for (key, value) in self.members(fields.take("metadata")) {
            self.metadata(key, value);
        }
        for (key, node) in self.members(fields.take("shapes")) {
            self.entry(&key, node);
            self.current = None;
        }
        self.warn_of_rest(fields);
    }

    fn version(&mut self, node: Node) {
        let span = node.span;
        match self.string(node).as_deref() {
            Some("1" | "1.0") => {
                self.draft.version_1.insert(span.source);
            }
            Some("2" | "2.0") | None => {}
            Some(other) => {
                self.error(span, format!("unsupported Smithy version {other:?}; expected `1.0` or `2.0`"));
            }
        }
    }

    /// Merges metadata: arrays are concatenated, other values have to be equal.
    fn metadata(&mut self, key: Key, value: Node) {
        match self.draft.metadata.entry(key.name.to_string()) {
            Entry::Vacant(entry) => {
                entry.insert(value);
            }
            Entry::Occupied(mut entry) => {
                if !entry.get_mut().merge(value) {
                    let message = format!("conflicting values for metadata `{}`", entry.key());
                    self.error(key.span, message);
                }
            }
        }
    }

    /// Loads an entry of `shapes`: a shape or an `apply` statement.
    fn entry(&mut self, key: &Key, node: Node) {
        let Some(id) = self.id(&key.name, key.span) else { return };
        self.current = Some(id.clone());
        if node.get("type").and_then(Node::as_str) == Some("apply") {
            self.apply(id, key.span, node);
        } else if id.member().is_some() {
            self.error(
                key.span,
                format!("expected a shape id, found member `{id}`: only `apply` can target members"),
            );
        } else if let Some((shape, mixins)) = self.shape(&id, key.span, node) {
            self.define(shape, mixins);
        } else {
            self.draft.broken.insert(id);
        }
    }

    /// Handles shapes of the prelude, which some tools include in the model. Models cannot change them.
    fn redefine_prelude_shape(&mut self, shape: &Shape, prelude_shape: &Shape) {
        let Shape { id, span, kind, .. } = shape;
        if *kind == prelude_shape.kind {
            self.warning(
                *span,
                format!("`{id}` is defined by Smithy's prelude: the definition here is ignored"),
            );
        } else {
            let kind = prelude_shape.kind.with_article();
            let message = format!("`{id}` is defined by Smithy's prelude as {kind} and cannot be redefined");
            self.error(*span, message);
        }
    }

    fn apply(&mut self, target: ShapeId, span: Span, node: Node) {
        let Some(mut fields) = self.object(node) else { return };
        fields.take("type");
        let traits = self.traits(fields.take("traits"));
        self.draft.applied.entry(target.root()).or_default().push(Applied { target, traits, span });
        self.warn_of_rest(fields);
    }

    fn define(&mut self, shape: Shape, mixins: Vec<Mixin>) {
        if let Some(prelude_shape) = prelude::shape(&shape.id) {
            return self.redefine_prelude_shape(&shape, prelude_shape);
        }
        let ids = |mixins: &[Mixin]| mixins.iter().map(|mixin| mixin.id.clone()).collect::<Vec<_>>();
        let Some(first) = self.draft.shapes.get(&shape.id) else {
            if !mixins.is_empty() {
                self.draft.mixins.insert(shape.id.clone(), mixins);
            }
            self.draft.shapes.add(shape);
            return;
        };
        let first_mixins = self.draft.mixins.get(&shape.id).map_or(&[][..], Vec::as_slice);
        if *first != shape || ids(first_mixins) != ids(&mixins) {
            let file = self.sources.name(first.span.source);
            self.error(
                shape.span,
                format!("conflicting definition of `{}`, which is also defined in {file}", shape.id),
            );
        }
    }
}

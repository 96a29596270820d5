//! Texts in the JSON AST, or in botocore's form -> [`Draft`]. What is broken is reported and left out, and the rest is loaded.

mod botocore;
mod fields;
mod idl;
mod shapes;

use crate::ast::{self, Key};
use crate::draft::{Applied, Draft, Mixin};
use crate::{Diagnostic, Diagnostics, Node, Shape, ShapeId, SourceId, Sources, Span, prelude};
use foldhash::HashSet;
use std::collections::btree_map::Entry;

/// Loads and merges all texts.
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
    /// Ids that were met, so that each is there once
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
                    None => self.error(span, format!("broken JSON: {}", error.message())),
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
            None => self.error(span, "missing `smithy`, the version of the model"),
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
                self.error(span, format!("version {other:?} of Smithy is not known; 1.0 and 2.0 are"));
            }
        }
    }

    /// Metadata of several texts: arrays are joined, and other values have to be the same.
    fn metadata(&mut self, key: Key, value: Node) {
        match self.draft.metadata.entry(key.name.to_string()) {
            Entry::Vacant(entry) => {
                entry.insert(value);
            }
            Entry::Occupied(mut entry) => {
                if !entry.get_mut().merge(value) {
                    let message = format!("metadata `{}` has another value already", entry.key());
                    self.error(key.span, message);
                }
            }
        }
    }

    /// What `shapes` has under one key: a shape, or an `apply` statement.
    fn entry(&mut self, key: &Key, node: Node) {
        let Some(id) = self.id(&key.name, key.span) else { return };
        self.current = Some(id.clone());
        if node.get("type").and_then(Node::as_str) == Some("apply") {
            self.apply(id, key.span, node);
        } else if id.member().is_some() {
            self.error(key.span, format!("`{id}` is the id of a member: only `apply` can stand here"));
        } else if let Some((shape, mixins)) = self.shape(&id, key.span, node) {
            self.define(shape, mixins);
        } else {
            self.draft.broken.insert(id);
        }
    }

    /// Some tools write the prelude along with a model. What it has is not the model's to change.
    fn define_again(&mut self, shape: &Shape, of_smithy: &Shape) {
        let Shape { id, span, kind, .. } = shape;
        if *kind == of_smithy.kind {
            self.warning(*span, format!("`{id}` is Smithy's own: what the model says of it is left out"));
        } else {
            let own = of_smithy.kind.with_article();
            self.error(*span, format!("`{id}` is Smithy's own, {own}, and can't be another one"));
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
        if let Some(of_smithy) = prelude::shape(&shape.id) {
            return self.define_again(&shape, of_smithy);
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
            self.error(shape.span, format!("`{}` is defined differently in {file}", shape.id));
        }
    }
}

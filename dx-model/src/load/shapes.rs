use super::Loader;
use super::fields::Fields;
use crate::ast::Key;
use crate::draft::{Mixin, Role};
use crate::shape_id::{is_identifier, not_an_identifier};
use crate::{
    Member, Members, Node, Operation, Resource, Service, Shape, ShapeId, ShapeKind, Span, Traits, prelude,
};
use std::collections::BTreeMap;

/// The properties of a resource with its lifecycle operations.
const LIFECYCLE: [&str; 6] = ["create", "put", "read", "update", "delete", "list"];

impl Loader<'_> {
    /// Loads a shape and the references to its mixins; `None` if it is too malformed.
    pub fn shape(&mut self, id: &ShapeId, span: Span, node: Node) -> Option<(Shape, Vec<Mixin>)> {
        let mut fields = self.object(node)?;
        let Some(kind) = fields.take("type") else {
            self.error(span, "missing `type`");
            return None;
        };
        let kind_span = kind.span;
        let name = self.string(kind)?;
        let mut traits = Traits::new(self.traits(fields.take("traits")));
        let mixins = self.mixins(fields.take("mixins"));
        if &*name == "set" {
            let unique = self.id("smithy.api#uniqueItems", kind_span)?;
            traits.set(unique, Node::annotation(kind_span));
        }
        let kind = match simple(&name) {
            Some(kind) => kind,
            None => self.aggregate_or_service(&name, kind_span, id, span, &mut fields)?,
        };
        self.warn_of_rest(fields);
        Some((Shape { id: id.clone(), original: None, kind, traits, span }, mixins))
    }

    fn aggregate_or_service(
        &mut self,
        name: &str,
        name_span: Span,
        id: &ShapeId,
        span: Span,
        fields: &mut Fields,
    ) -> Option<ShapeKind> {
        Some(match name {
            "enum" => ShapeKind::Enum(self.shape_members(id, fields, Role::EnumMember)),
            "intEnum" => ShapeKind::IntEnum(self.shape_members(id, fields, Role::EnumMember)),
            "structure" => ShapeKind::Structure(self.shape_members(id, fields, Role::Member)),
            "union" => ShapeKind::Union(self.shape_members(id, fields, Role::UnionMember)),
            "list" | "set" => {
                ShapeKind::List(self.required_member(id, span, fields, "member", Role::Member)?)
            }
            "map" => {
                let key = self.required_member(id, span, fields, "key", Role::MapKey);
                let value = self.required_member(id, span, fields, "value", Role::Member);
                ShapeKind::Map { key: key?, value: value? }
            }
            "service" => ShapeKind::Service(self.service(id, fields)),
            "resource" => ShapeKind::Resource(self.resource(id, fields)),
            "operation" => ShapeKind::Operation(self.operation(id, fields)),
            _ => {
                self.error(name_span, format!("unknown shape type `{name}`"));
                return None;
            }
        })
    }

    fn mixins(&mut self, node: Option<Node>) -> Vec<Mixin> {
        let items = self.items(node).into_iter();
        items.filter_map(|item| self.target(item)).map(|(id, span)| Mixin { id, span }).collect()
    }

    fn shape_members(&mut self, owner: &ShapeId, fields: &mut Fields, role: Role) -> Members {
        let members = self.members(fields.take("members"));
        let mut loaded = Vec::with_capacity(members.len());
        for (key, node) in members {
            if is_identifier(&key.name) {
                loaded.extend(self.member(owner, &key, node, role));
            } else {
                self.error(key.span, not_an_identifier(&key.name, "member"));
            }
        }
        loaded
    }

    /// Loads the member of a list, or the key or value of a map.
    fn required_member(
        &mut self,
        owner: &ShapeId,
        span: Span,
        fields: &mut Fields,
        name: &str,
        role: Role,
    ) -> Option<Member> {
        let Some(node) = fields.take(name) else {
            self.error(span, format!("missing `{name}`"));
            return None;
        };
        let span = node.span;
        self.member(owner, &Key { name: name.into(), span }, node, role)
    }

    fn member(&mut self, owner: &ShapeId, key: &Key, node: Node, role: Role) -> Option<Member> {
        let id = owner.with_member(&key.name);
        let shape = self.current.replace(id.clone());
        let member = self.object(node).and_then(|mut fields| {
            let traits = Traits::new(self.traits(fields.take("traits")));
            let Some(target) = fields.take("target") else {
                self.error(key.span, "missing `target`");
                return None;
            };
            self.warn_of_rest(fields);
            let span = target.span;
            let text = self.string(target)?;
            let target = self.root_id(&text, span)?;
            self.refer(&id, &target, role, span);
            Some(Member { id, target, traits, span: key.span })
        });
        self.current = shape;
        member
    }

    fn service(&mut self, id: &ShapeId, fields: &mut Fields) -> Service {
        Service {
            version: fields
                .take("version")
                .and_then(|node| self.string(node))
                .map(|text| text.to_string())
                .unwrap_or_default(),
            operations: self.references(id, fields.take("operations"), Role::Operation),
            resources: self.references(id, fields.take("resources"), Role::Resource),
            errors: self.references(id, fields.take("errors"), Role::Error),
            rename: self.rename(id, fields.take("rename")),
        }
    }

    fn rename(&mut self, service: &ShapeId, node: Option<Node>) -> BTreeMap<ShapeId, String> {
        let mut rename = BTreeMap::new();
        for (key, node) in self.members(node) {
            let span = node.span;
            let id = self.root_id(&key.name, key.span);
            id.iter().for_each(|id| self.refer(service, id, Role::Renamed, key.span));
            let name = self.string(node);
            if let Some(name) = name.as_ref().filter(|name| !is_identifier(name)) {
                self.error(span, not_an_identifier(name, "shape"));
            }
            rename.extend(id.zip(name.map(|name| name.to_string())));
        }
        rename
    }

    fn resource(&mut self, id: &ShapeId, fields: &mut Fields) -> Resource {
        let mut operations = Vec::new();
        for name in LIFECYCLE {
            let node = fields.take(name);
            operations.extend(node.and_then(|node| self.reference(id, node, Role::Operation)));
        }
        operations.extend(self.references(id, fields.take("operations"), Role::Operation));
        operations.extend(self.references(id, fields.take("collectionOperations"), Role::Operation));
        Resource {
            identifiers: self.named_targets(id, fields.take("identifiers"), Role::Identifier),
            properties: self.named_targets(id, fields.take("properties"), Role::Property),
            operations,
            resources: self.references(id, fields.take("resources"), Role::Resource),
        }
    }

    fn named_targets(&mut self, from: &ShapeId, node: Option<Node>, role: Role) -> BTreeMap<String, ShapeId> {
        let members = self.members(node).into_iter();
        members
            .filter_map(|(key, node)| Some((key.name.to_string(), self.reference(from, node, role)?)))
            .collect()
    }

    fn operation(&mut self, id: &ShapeId, fields: &mut Fields) -> Operation {
        Operation {
            input: self.input_or_output(id, fields.take("input"), Role::Input),
            output: self.input_or_output(id, fields.take("output"), Role::Output),
            errors: self.references(id, fields.take("errors"), Role::Error),
        }
    }

    /// Loads the input or output of an operation: `Unit` if it is absent or malformed.
    fn input_or_output(&mut self, from: &ShapeId, node: Option<Node>, role: Role) -> ShapeId {
        node.and_then(|node| self.reference(from, node, role))
            .unwrap_or_else(|| ShapeId::known(prelude::UNIT))
    }
}

/// The simple shape types.
fn simple(name: &str) -> Option<ShapeKind> {
    Some(match name {
        "blob" => ShapeKind::Blob,
        "boolean" => ShapeKind::Boolean,
        "string" => ShapeKind::String,
        "byte" => ShapeKind::Byte,
        "short" => ShapeKind::Short,
        "integer" => ShapeKind::Integer,
        "long" => ShapeKind::Long,
        "float" => ShapeKind::Float,
        "double" => ShapeKind::Double,
        "bigInteger" => ShapeKind::BigInteger,
        "bigDecimal" => ShapeKind::BigDecimal,
        "timestamp" => ShapeKind::Timestamp,
        "document" => ShapeKind::Document,
        _ => return None,
    })
}

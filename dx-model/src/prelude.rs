//! The simple shapes of Smithy's prelude and `Unit`.

use crate::ast::Value;
use crate::{Node, Shape, ShapeId, ShapeKind, Span, Traits};
use foldhash::HashMap;
use std::sync::LazyLock;

/// The namespace of the prelude
pub(crate) const NAMESPACE: &str = "smithy.api";

/// The id of the structure without members, the default for inputs and outputs
pub(crate) const UNIT: &str = "smithy.api#Unit";

static SHAPES: LazyLock<HashMap<ShapeId, Shape>> = LazyLock::new(|| {
    let zero = || Some(Value::Number("0".into()));
    [
        ("BigDecimal", ShapeKind::BigDecimal, None),
        ("BigInteger", ShapeKind::BigInteger, None),
        ("Blob", ShapeKind::Blob, None),
        ("Boolean", ShapeKind::Boolean, None),
        ("Byte", ShapeKind::Byte, None),
        ("Document", ShapeKind::Document, None),
        ("Double", ShapeKind::Double, None),
        ("Float", ShapeKind::Float, None),
        ("Integer", ShapeKind::Integer, None),
        ("Long", ShapeKind::Long, None),
        ("PrimitiveBoolean", ShapeKind::Boolean, Some(Value::Bool(false))),
        ("PrimitiveByte", ShapeKind::Byte, zero()),
        ("PrimitiveDouble", ShapeKind::Double, zero()),
        ("PrimitiveFloat", ShapeKind::Float, zero()),
        ("PrimitiveInteger", ShapeKind::Integer, zero()),
        ("PrimitiveLong", ShapeKind::Long, zero()),
        ("PrimitiveShort", ShapeKind::Short, zero()),
        ("Short", ShapeKind::Short, None),
        ("String", ShapeKind::String, None),
        ("Timestamp", ShapeKind::Timestamp, None),
        ("Unit", ShapeKind::Structure(Vec::new()), None),
    ]
    .into_iter()
    .map(|(name, kind, default)| make(name, kind, default))
    .collect()
});

fn make(name: &str, kind: ShapeKind, default: Option<Value>) -> (ShapeId, Shape) {
    let id = ShapeId::known(&format!("{NAMESPACE}#{name}"));
    let default = default
        .map(|value| (ShapeId::known("smithy.api#default"), Node::new(value, Span::PRELUDE)))
        .into_iter()
        .collect();
    let traits = Traits::new(default);
    (id.clone(), Shape { id, original: None, kind, traits, span: Span::PRELUDE })
}

pub(crate) fn shape(id: &ShapeId) -> Option<&'static Shape> {
    // Most lookups are for shapes outside of the prelude; they skip the hash.
    id.as_str().starts_with("smithy.api#").then(|| SHAPES.get(id)).flatten()
}

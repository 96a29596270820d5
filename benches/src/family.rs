//! Models of all sizes that are otherwise alike: one model, with all of its shapes several times under other names.

use serde_json::{Map, Value};
use std::sync::Arc;

/// The model with `copies` of each shape but the service, which has the operations and resources of all of them.
pub fn grown(model: &str, copies: usize) -> Arc<str> {
    let mut model: Value = serde_json::from_str(model).expect("a model");
    let shapes = model["shapes"].as_object_mut().expect("shapes");
    let (services, others): (Map<_, _>, Map<_, _>) =
        std::mem::take(shapes).into_iter().partition(|(_, shape)| shape["type"] == "service");
    for number in 1..=copies {
        shapes.extend(others.iter().map(|(id, shape)| (copied(id, number), renamed(shape, &others, number))));
    }
    for (id, mut service) in services {
        for list in ["operations", "resources", "errors"] {
            if let Some(targets) = service.get_mut(list).and_then(Value::as_array_mut) {
                let all = (1..=copies).flat_map(|number| targets.iter().map(move |it| (it, number)));
                *targets = all.map(|(target, number)| renamed(target, &others, number)).collect();
            }
        }
        shapes.insert(id, service);
    }
    let mut text = Vec::new();
    let indent = serde_json::ser::PrettyFormatter::with_indent(b"    ");
    serde::Serialize::serialize(&model, &mut serde_json::Serializer::with_formatter(&mut text, indent))
        .expect("JSON");
    String::from_utf8(text).expect("UTF-8").into()
}

/// How many shapes a model has.
pub fn shapes(model: &str) -> usize {
    let model: Value = serde_json::from_str(model).expect("a model");
    model["shapes"].as_object().map_or(0, Map::len)
}

/// The first copy is the original.
fn copied(id: &str, number: usize) -> String {
    if number == 1 { id.to_owned() } else { format!("{id}Of{number}") }
}

/// The value with another name wherever it names one of the shapes.
fn renamed(value: &Value, shapes: &Map<String, Value>, number: usize) -> Value {
    match value {
        Value::String(id) if shapes.contains_key(id) => Value::String(copied(id, number)),
        Value::Array(items) => items.iter().map(|item| renamed(item, shapes, number)).collect(),
        Value::Object(members) => {
            members.iter().map(|(name, value)| (name.clone(), renamed(value, shapes, number))).collect()
        }
        _ => value.clone(),
    }
}

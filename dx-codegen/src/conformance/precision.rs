//! Numbers of arbitrary precision in the `params` of cases.
//!
//! The tools that write a model's JSON AST round numbers to double precision. If a number in the body of the case is
//! a string, as `bigInteger` and `bigDecimal` in `rpcv2Json`, and the corresponding parameter is that number rounded
//! to double precision, the digits of the body are used.

use dx_model::{Node, Value};
use dx_runtime::Document;
use dx_runtime::json::Reader;

/// The parameters of a case with the digits from its body.
pub(super) fn restored(case: &Node) -> Option<Node> {
    let params = case.get("params")?;
    let body = case.get("body").and_then(Node::as_str).and_then(document);
    Some(body.map_or_else(|| params.clone(), |body| node(params, &body)))
}

fn document(text: &str) -> Option<Document> {
    let mut reader = Reader::new(text.as_bytes()).ok()?;
    reader.document().ok()
}

fn node(param: &Node, body: &Document) -> Node {
    let value = match (&param.value, body) {
        (Value::Number(rounded), Document::String(exact)) if is_rounded(rounded, exact) => {
            Value::Number(exact.as_str().into())
        }
        (Value::Array(items), Document::Array(bodies)) if items.len() == bodies.len() => {
            Value::Array(items.iter().zip(bodies).map(|(item, body)| node(item, body)).collect())
        }
        (Value::Object(members), Document::Object(bodies)) => {
            let member = |(key, value): &(dx_model::Key, Node)| {
                let body = bodies.get(&*key.name);
                (key.clone(), body.map_or_else(|| value.clone(), |body| node(value, body)))
            };
            Value::Object(members.iter().map(member).collect())
        }
        (value, _) => value.clone(),
    };
    Node { value, span: param.span }
}

/// Whether a number is another one rounded to double precision.
fn is_rounded(rounded: &str, exact: &str) -> bool {
    let [rounded, exact] = [rounded, exact].map(str::parse::<f64>);
    matches!((rounded, exact), (Ok(rounded), Ok(exact)) if rounded == exact)
}

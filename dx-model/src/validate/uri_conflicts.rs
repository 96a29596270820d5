use crate::{Diagnostic, Diagnostics, Model, Pattern, PatternPart, Shape, ShapeId};
use foldhash::HashMap;

/// No two operations have the same requests: method, host prefix, and a `uri` that is the same but for the names of
/// labels. A server could not tell them apart, unless it looks at more than that: operations that say so, with Smithy's name
/// of this rule in the trait `suppress`, are left alone.
pub(super) fn requests_are_distinct(model: &Model, operations: &[ShapeId], diagnostics: &mut Diagnostics) {
    let mut seen = HashMap::<String, &ShapeId>::default();
    for operation in operations.iter().filter_map(|id| model.shape(id)) {
        let Some(request) = request(operation) else { continue };
        if let Some(other) = seen.insert(request, &operation.id) {
            let message = format!("`{}` and `{other}` have the same method and `uri`", operation.id);
            let help =
                "choose one of them with `operations`, or give them an `http` trait that tells them apart";
            let node = operation.traits.get("smithy.api#http");
            let error = Diagnostic::error(message).of(&operation.id).help(help);
            diagnostics.push(error.at(node.map_or(operation.span, |node| node.span)));
        }
    }
}

/// What a server knows a request by.
fn request(operation: &Shape) -> Option<String> {
    let http = operation.traits.http().filter(|_| !operation.traits.suppresses("HttpUriConflict"))?;
    let prefix = operation.traits.host_prefix().unwrap_or_default();
    let uri = Pattern::parse(http.uri).ok()?;
    let mut query = uri.query.clone();
    query.sort_unstable();
    let path = skeleton(&uri);
    let path = path.strip_suffix('/').unwrap_or(&path);
    Some(format!("{} {}{path}?{}", http.method, skeleton(&Pattern::parse(prefix).ok()?), query.join("&")))
}

/// The pattern without the names of its labels.
fn skeleton(pattern: &Pattern<'_>) -> String {
    let part = |part: &PatternPart<'_>| match part {
        PatternPart::Literal(literal) => (*literal).to_owned(),
        PatternPart::Label { greedy: true, .. } => "{+}".to_owned(),
        PatternPart::Label { greedy: false, .. } => "{}".to_owned(),
    };
    pattern.parts.iter().map(part).collect()
}

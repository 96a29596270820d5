use crate::{Diagnostic, Diagnostics, LabelPattern, LabelPatternPart, Model, Shape, ShapeId};
use foldhash::HashMap;

/// The method, host prefix and `uri` of each operation are unique, ignoring the names of labels. A server could not
/// route requests otherwise. Operations that suppress this rule, by Smithy's name for it, are exempt.
pub(super) fn requests_are_distinct(model: &Model, operations: &[ShapeId], diagnostics: &mut Diagnostics) {
    let mut seen = HashMap::<String, &ShapeId>::default();
    for operation in operations.iter().filter_map(|id| model.shape(id)) {
        let Some(request) = request(operation) else { continue };
        if let Some(other) = seen.insert(request, &operation.id) {
            let message =
                format!("`{}` conflicts with `{other}`: they have the same method and `uri`", operation.id);
            let help = "select only one of them with `operations`, or change the `http` trait of one";
            let node = operation.traits.get("smithy.api#http");
            let error = Diagnostic::error(message).of(&operation.id).help(help);
            diagnostics.push(error.at(node.map_or(operation.span, |node| node.span)));
        }
    }
}

/// The properties of requests by which a server selects the operation.
fn request(operation: &Shape) -> Option<String> {
    let http = operation.traits.http().filter(|_| !operation.traits.suppresses("HttpUriConflict"))?;
    let prefix = operation.traits.host_prefix().unwrap_or_default();
    let uri = LabelPattern::parse(http.uri).ok()?;
    let mut query = uri.query.clone();
    query.sort_unstable();
    let path = skeleton(&uri);
    let path = path.strip_suffix('/').unwrap_or(&path);
    Some(format!(
        "{} {}{path}?{}",
        http.method,
        skeleton(&LabelPattern::parse(prefix).ok()?),
        query.join("&")
    ))
}

/// The pattern without the names of its labels.
fn skeleton(pattern: &LabelPattern<'_>) -> String {
    let part = |part: &LabelPatternPart<'_>| match part {
        LabelPatternPart::Literal(literal) => (*literal).to_owned(),
        LabelPatternPart::Label { greedy: true, .. } => "{+}".to_owned(),
        LabelPatternPart::Label { greedy: false, .. } => "{}".to_owned(),
    };
    pattern.parts.iter().map(part).collect()
}

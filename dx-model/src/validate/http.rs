use crate::draft::Draft;
use crate::{Diagnostic, Diagnostics, Member, Node, Pattern, Shape, ShapeId, ShapeKind};
use foldhash::HashSet;

/// What the bindings of operations to HTTP say can be done: the labels of their patterns are members, a member goes to
/// one place that can hold its values, and nothing has to stand beside a payload.
pub(super) fn bindings_can_be_followed(draft: &Draft, diagnostics: &mut Diagnostics) {
    let mut rule = Rule { draft, diagnostics };
    for shape in draft.shapes.iter() {
        let ShapeKind::Operation(operation) = &shape.kind else { continue };
        let input = draft.shape(&operation.input);
        rule.labels(shape, "smithy.api#endpoint", "hostPrefix", input, &|member| {
            member.traits.is_host_label()
        });
        rule.labels(shape, "smithy.api#http", "uri", input, &|member| member.traits.is_http_label());
        if shape.traits.http().is_some() {
            input.into_iter().for_each(|input| rule.members(input, &REQUEST));
            let read = operation.errors.iter().chain([&operation.output]);
            read.filter_map(|id| draft.shape(id)).for_each(|shape| rule.members(shape, &RESPONSE));
        }
    }
}

const SIMPLE: &[&str] = &[
    "bigDecimal",
    "bigInteger",
    "boolean",
    "byte",
    "double",
    "enum",
    "float",
    "intEnum",
    "integer",
    "long",
    "short",
    "string",
    "timestamp",
];
const PAYLOADS: &[&str] = &["blob", "document", "enum", "list", "map", "string", "structure", "union"];

/// A binding to HTTP, and what it can be said of.
struct Binding {
    name: &'static str,
    /// The kinds of shapes
    kinds: &'static [&'static str],
    /// Whether lists of simple values do as well
    lists: bool,
}

const LABEL: Binding = Binding { name: "smithy.api#httpLabel", kinds: SIMPLE, lists: false };
const QUERY: Binding = Binding { name: "smithy.api#httpQuery", kinds: SIMPLE, lists: true };
const PARAMS: Binding = Binding { name: "smithy.api#httpQueryParams", kinds: &["map"], lists: false };
const HEADER: Binding = Binding { name: "smithy.api#httpHeader", kinds: SIMPLE, lists: true };
const PREFIX: Binding = Binding { name: "smithy.api#httpPrefixHeaders", kinds: &["map"], lists: false };
const PAYLOAD: Binding = Binding { name: "smithy.api#httpPayload", kinds: PAYLOADS, lists: false };
const STATUS: Binding = Binding { name: "smithy.api#httpResponseCode", kinds: &["integer"], lists: false };
const REQUEST: [Binding; 6] = [LABEL, QUERY, PARAMS, HEADER, PREFIX, PAYLOAD];
const RESPONSE: [Binding; 4] = [HEADER, PREFIX, PAYLOAD, STATUS];

struct Rule<'a> {
    draft: &'a Draft,
    diagnostics: &'a mut Diagnostics,
}

impl Rule<'_> {
    /// The pattern in `field` of a trait can be read, and its labels are those members that say so.
    fn labels(
        &mut self,
        operation: &Shape,
        name: &str,
        field: &str,
        input: Option<&Shape>,
        is_label: &dyn Fn(&Member) -> bool,
    ) {
        let Some(node) = operation.traits.get(name).and_then(|value| value.get(field)) else { return };
        let Some(text) = node.as_str() else { return };
        let pattern = match Pattern::parse(text) {
            Ok(pattern) => pattern,
            Err(problem) => {
                return self.error(node, &operation.id, format!("the pattern `{text}` {problem}"));
            }
        };
        let Some(input) = input else { return };
        let labels: HashSet<&str> = pattern.labels().collect();
        let members: HashSet<&str> =
            input.members().filter(|member| is_label(member)).map(Member::name).collect();
        for label in pattern.labels() {
            if !members.contains(label) {
                let message = format!("`{}` has no member for the label `{label}`", input.id);
                self.error(node, &operation.id, message);
            }
        }
        for member in input.members().filter(|member| is_label(member)) {
            if !labels.contains(member.name()) {
                let message = format!("`{text}` has no label for the member `{}`", member.id);
                self.error(node, &operation.id, message);
            }
        }
    }

    fn members(&mut self, shape: &Shape, bindings: &[Binding]) {
        for member in shape.members() {
            let mut bound = bindings.iter().filter_map(|binding| {
                let node = member.traits.get(binding.name)?;
                Some((binding, node))
            });
            let Some((binding, node)) = bound.next() else { continue };
            if let Some((other, node)) = bound.next() {
                let message = format!("`{}` can't go together with `{}`", other.name, binding.name);
                self.error(node, &member.id, message);
            }
            self.target(binding, node, member);
        }
        self.payload(shape);
    }

    /// The values of the member can be written in the binding's place.
    fn target(&mut self, binding: &Binding, node: &Node, member: &Member) {
        let Some(target) = self.draft.shape(&member.target) else { return };
        let of = |member: &Member, kinds: &[&str]| {
            self.draft.shape(&member.target).is_none_or(|shape| kinds.contains(&shape.kind.name()))
        };
        let fits = match &target.kind {
            ShapeKind::List(element) if binding.lists => of(element, SIMPLE),
            ShapeKind::Map { value, .. } if binding.name == PREFIX.name => of(value, &["string"]),
            ShapeKind::Map { value, .. } if binding.name == PARAMS.name => of(value, &["string", "list"]),
            kind => binding.kinds.contains(&kind.name()),
        };
        if !fits {
            let message = format!("`{}` has no form for the values of `{}`", binding.name, target.id);
            self.error(node, &member.id, message);
        }
    }

    /// One member at most is the body, and then nothing else has its place there. What is bound to a part that only
    /// requests have, or only responses, is left out of the other.
    fn payload(&mut self, shape: &Shape) {
        let Some(payload) = shape.members().find(|member| member.traits.is_http_payload()) else { return };
        let elsewhere = [LABEL, QUERY, PARAMS, HEADER, PREFIX, STATUS];
        for member in shape.members().filter(|member| member.id != payload.id) {
            if !elsewhere.iter().any(|binding| member.traits.has(binding.name)) {
                let message = format!("there is no place for it beside the payload `{}`", payload.name());
                self.diagnostics.push(Diagnostic::error(message).at(member.span).of(&member.id));
            }
        }
    }

    fn error(&mut self, node: &Node, of: &ShapeId, message: String) {
        self.diagnostics.push(Diagnostic::error(message).at(node.span).of(of));
    }
}

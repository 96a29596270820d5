mod names;
mod pattern;
mod status;

use crate::draft::Draft;
use crate::{Diagnostic, LabelPattern, LabelPatternPart, Member, Node, Problems, Shape, ShapeId, ShapeKind};
use foldhash::HashSet;
use pattern::Flaw;

/// The HTTP bindings of operations are consistent: labels correspond to members, each member has at most one binding,
/// which supports its type, and members beside a payload are bound elsewhere.
pub(super) fn bindings_can_be_followed(draft: &Draft, problems: &mut Problems) {
    let mut rule = BindingValidator { draft, problems };
    for shape in draft.shapes.iter() {
        rule.failure(shape);
        let ShapeKind::Operation(operation) = &shape.kind else { continue };
        let input = draft.shape(&operation.input);
        rule.pattern(shape, &HOST_PREFIX, input);
        rule.pattern(shape, &URI, input);
        let Some(http) = shape.traits.http() else { continue };
        rule.method(shape, http.method);
        rule.success(shape);
        if let Some(input) = input {
            rule.members(input, &REQUEST);
            rule.headers(input, true);
            rule.queries(shape, input);
        }
        let read = operation.errors.iter().chain([&operation.output]);
        for shape in read.filter_map(|id| draft.shape(id)) {
            rule.members(shape, &RESPONSE);
            rule.headers(shape, false);
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
const TEXT: &[&str] = &["enum", "string"];
const PAYLOADS: &[&str] = &["blob", "document", "enum", "list", "map", "string", "structure", "union"];

/// An HTTP binding trait and the member targets that it supports.
struct Binding {
    name: &'static str,
    /// The supported shape types
    kinds: &'static [&'static str],
    /// Whether lists of these types are supported, too
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

/// The rules for an operation trait that contains a pattern.
struct PatternRules {
    /// The trait
    name: &'static str,
    /// The property of the trait with the pattern
    field: &'static str,
    /// The trait of members that are bound to labels
    label: &'static str,
    /// Validates the pattern
    flaws: fn(&str, &LabelPattern<'_>) -> Vec<Flaw>,
}

const HOST_PREFIX: PatternRules = PatternRules {
    name: "smithy.api#endpoint",
    field: "hostPrefix",
    label: "smithy.api#hostLabel",
    flaws: pattern::host_prefix_flaws,
};
const URI: PatternRules = PatternRules {
    name: "smithy.api#http",
    field: "uri",
    label: "smithy.api#httpLabel",
    flaws: pattern::uri_flaws,
};

struct BindingValidator<'a> {
    draft: &'a Draft,
    problems: &'a mut Problems,
}

impl BindingValidator<'_> {
    /// The method can be sent.
    fn method(&mut self, operation: &Shape, method: &str) {
        let node = operation.traits.get("smithy.api#http").and_then(|http| http.get("method"));
        if let Some(node) = node.filter(|_| !pattern::is_method(method)) {
            let message = format!("unsupported HTTP method `{}`", method.escape_debug());
            self.error(node, &operation.id, message);
        }
    }

    /// The pattern of a trait is valid, and its labels correspond to members.
    fn pattern(&mut self, operation: &Shape, rules: &PatternRules, input: Option<&Shape>) {
        let node = operation.traits.get(rules.name).and_then(|value| value.get(rules.field));
        let Some((node, text)) = node.and_then(|node| Some((node, node.as_str()?))) else { return };
        let shown = text.escape_debug();
        let pattern = match LabelPattern::parse(text) {
            Ok(pattern) => pattern,
            Err(problem) => {
                return self.error(node, &operation.id, format!("the pattern `{shown}` {problem}"));
            }
        };
        for flaw in (rules.flaws)(text, &pattern) {
            match flaw {
                Flaw::Error(problem) => {
                    self.error(node, &operation.id, format!("the `{}` `{shown}` {problem}", rules.field));
                }
                Flaw::Danger(problem) => {
                    self.warning(node, &operation.id, format!("the `{}` `{shown}` {problem}", rules.field));
                }
            }
        }
        if let Some(input) = input {
            self.labels(operation, rules, node, &pattern, input);
        }
    }

    /// Each label has a required member that is bound to it, and each bound member has a label.
    fn labels(
        &mut self,
        operation: &Shape,
        rules: &PatternRules,
        node: &Node,
        pattern: &LabelPattern<'_>,
        input: &Shape,
    ) {
        let is_label = |member: &&Member| member.traits.has(rules.label);
        let labels: HashSet<&str> = pattern.labels().collect();
        let members: HashSet<&str> = input.members().filter(is_label).map(Member::name).collect();
        for label in pattern.labels().filter(|label| !members.contains(label)) {
            let message = format!("label `{label}` has no member in `{}`", input.id);
            self.error(node, &operation.id, message);
        }
        for member in input.members().filter(is_label) {
            if !labels.contains(member.name()) {
                let text = node.as_str().unwrap_or_default().escape_debug();
                let message = format!("member `{}` has no label in `{text}`", member.id);
                self.error(node, &operation.id, message);
            }
            if !member.traits.is_required() {
                let message = format!("`{}` requires the trait `smithy.api#required`", rules.label);
                self.diagnose(Diagnostic::error(message).at(member.span).of(&member.id));
            }
        }
        let is_greedy = |name: &str| pattern.parts.contains(&LabelPatternPart::Label { name, greedy: true });
        for member in input.members().filter(is_label) {
            let Some(target) = self.draft.shape(&member.target) else { continue };
            let only_text = rules.label == HOST_PREFIX.label || is_greedy(member.name());
            if only_text && !TEXT.contains(&target.kind.name()) {
                let message =
                    format!("expected this label to be a string, found {}", target.kind.with_article());
                self.diagnose(Diagnostic::error(message).at(member.span).of(&member.id));
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
                let message = format!("`{}` conflicts with `{}`", other.name, binding.name);
                self.error(node, &member.id, message);
            }
            self.target(binding, node, member);
        }
        self.payload(shape);
        self.exclusive(shape);
    }

    /// At most one member of a structure has each of these bindings.
    fn exclusive(&mut self, shape: &Shape) {
        for name in [PARAMS.name, PREFIX.name, PAYLOAD.name, STATUS.name] {
            let mut bound = shape.members().filter(|member| member.traits.has(name));
            let Some(first) = bound.next() else { continue };
            for member in bound {
                let message = format!("conflicts with `{}`: only one member can have `{name}`", first.name());
                self.diagnose(Diagnostic::error(message).at(member.span).of(&member.id));
            }
        }
    }

    /// The binding supports the type of the member.
    fn target(&mut self, binding: &Binding, node: &Node, member: &Member) {
        let Some(target) = self.draft.shape(&member.target) else { return };
        let of = |member: &Member, kinds: &[&str]| {
            self.draft.shape(&member.target).is_none_or(|shape| kinds.contains(&shape.kind.name()))
        };
        let fits = match &target.kind {
            ShapeKind::List(element) if binding.lists => of(element, SIMPLE),
            ShapeKind::Map { value, .. } if binding.name == PREFIX.name => {
                of(value, TEXT) && !target.traits.is_sparse()
            }
            ShapeKind::Map { value, .. } if binding.name == PARAMS.name => {
                match self.draft.shape(&value.target).map(|shape| &shape.kind) {
                    Some(ShapeKind::List(element)) => of(element, TEXT),
                    _ => of(value, TEXT),
                }
            }
            kind => binding.kinds.contains(&kind.name()),
        };
        if !fits {
            let message = format!("`{}` does not support the target `{}`", binding.name, target.id);
            self.error(node, &member.id, message);
        }
    }

    /// If a member is the payload, all others have a binding. Bindings that only requests or only responses support
    /// count, because the other side ignores such members.
    fn payload(&mut self, shape: &Shape) {
        let Some(payload) = shape.members().find(|member| member.traits.is_http_payload()) else { return };
        let elsewhere = [LABEL, QUERY, PARAMS, HEADER, PREFIX, STATUS, PAYLOAD];
        for member in shape.members().filter(|member| member.id != payload.id) {
            if !elsewhere.iter().any(|binding| member.traits.has(binding.name)) {
                let message =
                    format!("the payload is `{}`, and this member has no other HTTP binding", payload.name());
                self.problems.push(Diagnostic::error(message).at(member.span).of(&member.id));
            }
        }
    }

    fn error(&mut self, node: &Node, of: &ShapeId, message: String) {
        self.diagnose(Diagnostic::error(message).at(node.span).of(of));
    }

    fn warning(&mut self, node: &Node, of: &ShapeId, message: String) {
        self.diagnose(Diagnostic::warning(message).at(node.span).of(of));
    }

    fn diagnose(&mut self, diagnostic: Diagnostic) {
        self.problems.push(diagnostic);
    }
}

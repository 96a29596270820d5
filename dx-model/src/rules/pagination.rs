use crate::draft::Draft;
use crate::{Diagnostic, Member, Node, Operation, Pagination, Problems, Shape, ShapeKind};

const PAGINATED: &str = "smithy.api#paginated";
const TOKENS: &[&str] = &["byte", "enum", "integer", "long", "map", "short", "string"];
const SIZES: &[&str] = &["byte", "integer", "long", "short"];

/// `paginated` refers to members of the input and the output whose types are suitable for tokens, sizes and items.
pub(super) fn pages_have_tokens(draft: &Draft, problems: &mut Problems) {
    let mut services = draft.shapes.iter().filter(|shape| matches!(shape.kind, ShapeKind::Service(_)));
    // With several services, defaults of the trait are ambiguous.
    let defaults = match (services.next(), services.next()) {
        (Some(only), None) => only.traits.paginated(),
        _ => None,
    };
    for shape in draft.shapes.iter() {
        let (ShapeKind::Operation(operation), Some(pages), Some(node)) =
            (&shape.kind, shape.traits.paginated(), shape.traits.get(PAGINATED))
        else {
            continue;
        };
        let pages = pages.with_defaults(defaults);
        PaginationValidator { draft, problems, shape, operation, node }.check(pages);
    }
}

struct PaginationValidator<'a> {
    draft: &'a Draft,
    problems: &'a mut Problems,
    /// The operation
    shape: &'a Shape,
    operation: &'a Operation,
    /// The value of its trait
    node: &'a Node,
}

impl<'a> PaginationValidator<'a> {
    fn check(&mut self, pages: Pagination<'_>) {
        let (input, output) =
            (self.draft.shape(&self.operation.input), self.draft.shape(&self.operation.output));
        let (Some(input), Some(output)) = (input, output) else { return };
        let sent = pages.input_token.and_then(|name| self.member(input, name, "inputToken"));
        let size = pages.page_size.and_then(|name| self.member(input, name, "pageSize"));
        let received = pages.output_token.and_then(|path| self.member(output, path, "outputToken"));
        let items = pages.items.and_then(|path| self.member(output, path, "items"));
        for (token, property) in [(sent, "inputToken"), (received, "outputToken")] {
            if let Some((name, kind)) = token.filter(|(_, kind)| !TOKENS.contains(kind)) {
                self.error(
                    property,
                    format!("expected a string, an integer or a map, found {kind} `{name}`"),
                );
            }
        }
        if let Some((name, kind)) = size.filter(|(_, kind)| !SIZES.contains(kind)) {
            self.error("pageSize", format!("expected an integer, found {kind} `{name}`"));
        }
        if let Some((name, kind)) = items.filter(|(_, kind)| !["list", "map"].contains(kind)) {
            self.error("items", format!("expected a list or a map, found {kind} `{name}`"));
        }
    }

    /// Resolves a path of member names to the name and type of the last one. `None` if that fails.
    fn member(
        &mut self,
        mut shape: &'a Shape,
        path: &str,
        property: &str,
    ) -> Option<(&'a str, &'static str)> {
        let mut found = None::<&Member>;
        for name in path.split('.') {
            if let Some(member) = found {
                shape = self.draft.shape(&member.target)?;
            }
            let Some(member) = shape.member(name) else {
                self.error(property, format!("`{}` has no member `{name}`", shape.id));
                return None;
            };
            found = Some(member);
        }
        let member = found?;
        Some((member.name(), self.draft.shape(&member.target)?.kind.name()))
    }

    /// Reports an error at the property, or at the trait if the service provides the property.
    fn error(&mut self, property: &str, message: String) {
        let node = self.node.get(property).unwrap_or(self.node);
        let message = format!("`{PAGINATED}`: {message}");
        self.problems.push(Diagnostic::error(message).at(node.span).of(&self.shape.id));
    }
}

//! What reads endpoint rules: what is in scope, and what is wrong.

use crate::ir::{RuleExpr, RuleExprKind, RuleType};
use crate::names::method_name;
use dx_model::{Diagnostic, Diagnostics, Node, ShapeId, Span};
use foldhash::{HashMap, HashSet};

/// How many values of JSON are looked at. Amazon S3's rules, the longest there are, have 23,000.
const MAX_VALUES: usize = 1_000_000;

/// How deep the blocks of the function may nest.
pub(super) const MAX_DEPTH: usize = 96;

/// Reads rules, and keeps what is wrong with them.
pub(super) struct Reader<'r> {
    service: &'r ShapeId,
    diagnostics: &'r mut Diagnostics,
    values: usize,
    pub fine: bool,
    /// What is in scope, the innermost last.
    scope: Vec<Local>,
    /// The identifiers of names in the model.
    idents: HashMap<String, String>,
    taken: HashSet<String>,
    /// Why a function or a scheme can't be followed, if one in the part that is being read can't.
    pub unknown: Option<String>,
}

#[derive(Clone)]
struct Local {
    name: String,
    ident: String,
    ty: RuleType,
    optional: bool,
}

/// Something is wrong, and was told.
pub(super) struct Told;

pub(super) type Read<T> = Result<T, Told>;

impl<'r> Reader<'r> {
    pub fn new(service: &'r ShapeId, diagnostics: &'r mut Diagnostics) -> Self {
        Self {
            service,
            diagnostics,
            values: 0,
            fine: true,
            scope: Vec::new(),
            idents: HashMap::default(),
            // What the function calls its argument.
            taken: ["params".to_owned()].into_iter().collect(),
            unknown: None,
        }
    }

    /// Tells what is wrong.
    pub fn wrong<T>(&mut self, at: &Node, message: impl Into<String>) -> Read<T> {
        self.wrong_at(at.span, message)
    }

    pub fn wrong_at<T>(&mut self, span: Span, message: impl Into<String>) -> Read<T> {
        self.fine = false;
        self.diagnostics.push(Diagnostic::error(message).at(span).of(self.service));
        Err(Told)
    }

    /// Tells what can't be followed, which makes an error of the call that depends on it.
    pub fn cannot_follow(&mut self, at: &Node, what: String) {
        let message = format!("dx does not know {what} of the endpoint rules: calls that depend on it fail");
        let warning = Diagnostic::warning(message).at(at.span).of(self.service);
        self.diagnostics.push(warning.help("where a call needs it, give the client an `endpoint_url`"));
        self.unknown.get_or_insert(what);
    }

    /// Tells of a built-in that clients have no value for.
    pub fn no_setting(&mut self, at: &Node, name: &str) {
        let message =
            format!("the endpoint rules ask for `{name}`, for which clients have no setting of their own");
        let warning = Diagnostic::warning(message).at(at.span).of(self.service);
        self.diagnostics.push(
            warning.help("where it matters, set it by this name with the builder's `endpoint_settings`"),
        );
    }

    /// Counts a value.
    pub fn count(&mut self, node: &Node) -> Read<()> {
        self.values = self.values.saturating_add(1);
        if self.values == MAX_VALUES {
            return self.wrong(node, format!("the endpoint rules have more than {MAX_VALUES} values"));
        }
        if self.values > MAX_VALUES { Err(Told) } else { Ok(()) }
    }

    pub fn member<'n>(&mut self, node: &'n Node, name: &str) -> Read<&'n Node> {
        self.count(node)?;
        match node.get(name) {
            Some(member) => Ok(member),
            None => self.wrong(node, format!("this part of the endpoint rules has no `{name}`")),
        }
    }

    pub fn text<'n>(&mut self, node: &'n Node, name: &str) -> Read<&'n str> {
        let member = self.member(node, name)?;
        match member.as_str() {
            Some(text) => Ok(text),
            None => self.wrong(member, format!("`{name}` is no string")),
        }
    }

    pub fn array<'n>(&mut self, node: &'n Node, name: &str) -> Read<&'n [Node]> {
        let member = self.member(node, name)?;
        match member.as_array() {
            Some(array) => Ok(array),
            None => self.wrong(member, format!("`{name}` is no array")),
        }
    }

    /// The identifier for a name, the same whenever it comes.
    pub fn ident(&mut self, name: &str) -> String {
        if let Some(ident) = self.idents.get(name) {
            return ident.clone();
        }
        let wish = method_name(name);
        let mut ident = wish.clone();
        let mut number = 2;
        while self.taken.contains(&ident) {
            ident = format!("{}_{number}", wish.trim_end_matches('_'));
            number += 1;
        }
        self.taken.insert(ident.clone());
        self.idents.insert(name.to_owned(), ident.clone());
        ident
    }

    /// Brings a parameter or a variable into scope.
    pub fn declare(&mut self, name: &str, ty: RuleType, optional: bool) -> String {
        let ident = self.ident(name);
        self.scope.push(Local { name: name.to_owned(), ident: ident.clone(), ty, optional });
        ident
    }

    /// The type of what has this name.
    pub fn type_of(&self, name: &str) -> Option<RuleType> {
        self.scope.iter().rev().find(|local| local.name == name).map(|local| local.ty)
    }

    /// Notes that what has this name is set.
    pub fn narrow(&mut self, ident: &str) {
        let local = self.scope.iter().rev().find(|local| local.ident == ident).cloned();
        self.scope.extend(local.map(|local| Local { optional: false, ..local }));
    }

    pub fn scope(&self) -> usize {
        self.scope.len()
    }

    pub fn leave(&mut self, scope: usize) {
        self.scope.truncate(scope);
    }

    /// The parameter or variable of this name.
    pub fn reference(&mut self, at: &Node, name: &str) -> Read<RuleExpr> {
        let local = self.scope.iter().rev().find(|local| local.name == name);
        match local {
            Some(Local { ident, ty, optional, .. }) => {
                let kind = RuleExprKind::Name(ident.clone());
                Ok(RuleExpr { ty: *ty, optional: *optional, kind })
            }
            None => {
                let message =
                    format!("the endpoint rules name `{name}`, which is no parameter and was not assigned");
                self.wrong(at, message)
            }
        }
    }
}

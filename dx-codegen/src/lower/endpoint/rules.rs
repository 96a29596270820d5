//! Endpoint rules with their conditions and what follows from them: `smithy.rules#endpointRuleSet`.

use super::reader::{MAX_DEPTH, Read, Reader, Told};
use crate::ir::{
    EndpointRule as Rule, Piece, Property, RuleAuthScheme, RuleCondition as Condition, RuleEndpoint,
    RuleExpr, RuleExprKind, RuleType, Then,
};
use dx_model::{Node, Value};

impl Reader<'_> {
    /// Rules of which the first one decides that matches. Recurses as deep as the model nests, which is limited.
    pub fn rules(&mut self, node: &Node, depth: usize) -> Read<Vec<Rule>> {
        let nodes = self.array(node, "rules")?;
        if nodes.is_empty() {
            return self.wrong(node, "there is no rule among these `rules`");
        }
        let rules: Vec<_> = nodes.iter().map(|node| self.rule(node, depth)).collect();
        rules.into_iter().collect()
    }

    fn rule(&mut self, node: &Node, depth: usize) -> Read<Rule> {
        let scope = self.scope();
        let rule = self.rule_in_scope(node, depth);
        self.leave(scope);
        rule
    }

    fn rule_in_scope(&mut self, node: &Node, depth: usize) -> Read<Rule> {
        let mut conditions = Vec::new();
        let mut read = Ok(());
        for condition in self.array(node, "conditions")? {
            self.unknown = None;
            match self.condition(condition, true) {
                Ok(condition) => conditions.push(condition),
                Err(Told) => match self.unknown.take() {
                    // What follows depends on what is not known.
                    Some(what) => {
                        let then = Then::Error(unknown_error(&what));
                        return Ok(Rule { comment: comment(node), conditions, then });
                    }
                    None => read = Err(Told),
                },
            }
        }
        let binding = conditions.iter().filter(|it| !matches!(it, Condition::Holds(_))).count();
        let depth = depth + binding + 1;
        if depth > MAX_DEPTH {
            return self.wrong(node, format!("the endpoint rules nest deeper than {MAX_DEPTH} conditions"));
        }
        let then = match self.text(node, "type")? {
            "tree" => Then::Rules(self.rules(node, depth)?),
            _ => self.result(node)?,
        };
        read?;
        Ok(Rule { comment: comment(node), conditions, then })
    }

    /// A condition. In a tree, what follows it knows what is set.
    pub fn condition(&mut self, node: &Node, narrows: bool) -> Read<Condition> {
        let value = self.call(node)?;
        if let Some(name) = node.get("assign") {
            let Some(name) = name.as_str() else {
                return self.wrong(name, "`assign` is no string");
            };
            let ident = self.declare(name, value.ty, !narrows);
            return Ok(Condition::Assign(ident, value));
        }
        match &value.kind {
            RuleExprKind::IsSet(of) if narrows && of.optional => {
                if let RuleExprKind::Name(ident) = &of.kind {
                    self.narrow(ident);
                    return Ok(Condition::IsSet(ident.clone()));
                }
            }
            _ => {}
        }
        if value.ty == RuleType::Boolean {
            return Ok(Condition::Holds(value));
        }
        // There is a value, or there is none.
        let kind = RuleExprKind::IsSet(Box::new(value));
        Ok(Condition::Holds(RuleExpr { ty: RuleType::Boolean, optional: false, kind }))
    }

    /// What an endpoint rule or an error rule leads to.
    pub fn result(&mut self, node: &Node) -> Read<Then> {
        self.unknown = None;
        let read = match self.text(node, "type")? {
            "error" => {
                let message = self.member(node, "error")?;
                self.typed(message, RuleType::String).map(Then::Error)
            }
            "endpoint" => {
                let endpoint = self.member(node, "endpoint")?;
                self.endpoint(endpoint).map(|endpoint| Then::Endpoint(Box::new(endpoint)))
            }
            other => self.wrong(node, format!("there is no type of endpoint rule `{other}`")),
        };
        match (read, self.unknown.take()) {
            (Err(Told), Some(what)) => Ok(Then::Error(unknown_error(&what))),
            (read, _) => read,
        }
    }

    fn endpoint(&mut self, node: &Node) -> Read<RuleEndpoint> {
        let url = self.member(node, "url")?;
        let url = self.typed(url, RuleType::String);
        let headers = self.headers(node);
        let (mut auth_schemes, mut properties) = (Ok(Vec::new()), Ok(Vec::new()));
        if let Some(node) = node.get("properties") {
            let Some(members) = node.as_object() else {
                return self.wrong(node, "`properties` are no object");
            };
            for (key, value) in members {
                if &*key.name == "authSchemes" {
                    auth_schemes = self.auth_schemes(value);
                } else {
                    let property = self.property(value);
                    properties = properties.and_then(|mut all: Vec<_>| {
                        all.push((key.name.to_string(), property?));
                        Ok(all)
                    });
                }
            }
        }
        Ok(RuleEndpoint {
            url: url?,
            headers: headers?,
            auth_schemes: auth_schemes?,
            properties: properties?,
        })
    }

    fn headers(&mut self, node: &Node) -> Read<Vec<(String, RuleExpr)>> {
        let mut headers = Vec::new();
        let Some(node) = node.get("headers") else { return Ok(headers) };
        let Some(members) = node.as_object() else {
            return self.wrong(node, "`headers` are no object");
        };
        for (key, values) in members {
            let Some(values) = values.as_array() else {
                return self.wrong(values, "the values of a header are no array");
            };
            let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
            if key.name.is_empty() || !key.name.bytes().all(is_token) {
                return self.wrong_at(key.span, format!("`{}` is no name of a header", &*key.name));
            }
            for value in values {
                let value = self.typed(value, RuleType::String)?;
                headers.push((key.name.to_string(), value));
            }
        }
        Ok(headers)
    }

    fn auth_schemes(&mut self, node: &Node) -> Read<Vec<RuleAuthScheme>> {
        let Some(schemes) = node.as_array() else {
            return self.wrong(node, "`authSchemes` is no array");
        };
        schemes.iter().map(|scheme| self.auth_scheme(scheme)).collect()
    }

    fn auth_scheme(&mut self, node: &Node) -> Read<RuleAuthScheme> {
        self.member(node, "name")?;
        let mut scheme = RuleAuthScheme::default();
        for (key, value) in node.as_object().unwrap_or_default() {
            match &*key.name {
                "name" => scheme.name = Some(self.typed(value, RuleType::String)?),
                "signingName" => scheme.signing_name = Some(self.typed(value, RuleType::String)?),
                "signingRegion" => scheme.signing_region = Some(self.typed(value, RuleType::String)?),
                "signingRegionSet" => {
                    let Some(regions) = value.as_array() else {
                        return self.wrong(value, "`signingRegionSet` is no array");
                    };
                    scheme.signing_region_set = regions
                        .iter()
                        .map(|region| self.typed(region, RuleType::String))
                        .collect::<Read<_>>()?;
                }
                "disableDoubleEncoding" => scheme.disable_double_encoding = self.boolean(value)?,
                "disableNormalizePath" => scheme.disable_normalize_path = self.boolean(value)?,
                other => {
                    self.cannot_follow(value, format!("the parameter `{other}` of an authentication scheme"));
                    return Err(Told);
                }
            }
        }
        Ok(scheme)
    }

    fn boolean(&mut self, node: &Node) -> Read<bool> {
        match node.as_bool() {
            Some(value) => Ok(value),
            None => self.wrong(node, "this is no boolean"),
        }
    }

    fn property(&mut self, node: &Node) -> Read<Property> {
        self.count(node)?;
        match &node.value {
            Value::String(_) => self.typed(node, RuleType::String).map(Property::Text),
            Value::Bool(value) => Ok(Property::Boolean(*value)),
            Value::Array(items) => {
                items.iter().map(|item| self.property(item)).collect::<Read<_>>().map(Property::Array)
            }
            Value::Object(members) => members
                .iter()
                .map(|(key, value)| Ok((key.name.to_string(), self.property(value)?)))
                .collect::<Read<_>>()
                .map(Property::Object),
            Value::Null | Value::Number(_) => {
                self.wrong(node, "a property of an endpoint is a string, a boolean, an array or an object")
            }
        }
    }
}

/// What a call says that depends on what can't be followed.
pub(super) fn unknown_message(what: &str) -> String {
    format!("dx does not know {what} of the endpoint rules: give the client an endpoint URL")
}

fn unknown_error(what: &str) -> RuleExpr {
    let kind = RuleExprKind::Text(vec![Piece::Literal(unknown_message(what))]);
    RuleExpr { ty: RuleType::String, optional: false, kind }
}

/// What the model says of a rule.
fn comment(node: &Node) -> Vec<String> {
    let text = node.get("documentation").and_then(Node::as_str).unwrap_or_default();
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

//! Smithy's rules for endpoints (`smithy.rules#endpointRuleSet`), as far as region and variant decide: all other
//! parameters have their defaults or are not set.

use super::Outcome;
use dx_model::{Key, Node, Span, Value as Json};
use dx_runtime::http::{Endpoint, EndpointVariant, Partition, is_host_label};
use std::cell::Cell;
use std::collections::BTreeSet;

/// How many values and names are looked at before a rule set is given up. Amazon S3's, the longest there is, takes
/// 23,000.
const MAX_STEPS: usize = 1_000_000;

/// How long a text may become: there is no telling how long what it is made of is, nor how often.
const MAX_TEXT: usize = 2048;

/// The built-in parameters that have their values: three in each rule that is made, and the endpoint of a client's own,
/// which takes the place of all rules.
const BUILT_INS: [&str; 4] = ["AWS::Region", "AWS::UseDualStack", "AWS::UseFIPS", "SDK::Endpoint"];

pub(super) struct RuleSet<'m> {
    parameters: &'m [(Key, Node)],
    rules: &'m Node,
    steps: Cell<usize>,
    /// The `authSchemes` of an endpoint that some region leads to
    auth_schemes: Cell<Option<&'m Node>>,
}

/// What can't be followed in a rule set, and where.
pub(super) struct Odd {
    pub span: Span,
    pub message: String,
}

impl Odd {
    fn at(node: &Node, message: impl Into<String>) -> Self {
        Self { span: node.span, message: message.into() }
    }
}

/// What an expression has. One that depends on a parameter which is not set has none.
#[derive(Clone, PartialEq)]
enum Value {
    Text(String),
    Boolean(bool),
    Partition(&'static Partition),
}

/// What names stand for: the parameters, and what the conditions of the rules around have assigned.
type Scope<'m> = Vec<(&'m str, Value)>;

impl<'m> RuleSet<'m> {
    pub fn of(node: &'m Node) -> Result<Self, Odd> {
        let parameters = member(node, "parameters")?.as_object();
        let parameters = parameters.ok_or_else(|| Odd::at(node, "its `parameters` are no object"))?;
        Ok(Self {
            parameters,
            rules: member(node, "rules")?,
            steps: Cell::new(0),
            auth_schemes: Cell::default(),
        })
    }

    /// The built-in parameters that nobody sets: each with its place.
    pub fn unknown_built_ins(&self) -> impl Iterator<Item = (&'m str, Span)> {
        self.parameters.iter().filter_map(|(_, parameter)| {
            let node = parameter.get("builtIn")?;
            node.as_str().filter(|name| !BUILT_INS.contains(name)).map(|name| (name, node.span))
        })
    }

    /// Where an endpoint that some region leads to says how its requests are signed, after all were looked at.
    pub fn auth_schemes(&self) -> Option<Span> {
        self.auth_schemes.get().map(|node| node.span)
    }

    /// The regions that rules name, which may be exceptions.
    pub fn regions(&self) -> Vec<&'m str> {
        let mut regions = BTreeSet::new();
        let region = self.parameters.iter().find(|(_, node)| built_in(node) == Some("AWS::Region"));
        if let Some((name, _)) = region {
            compared_with(&name.name, self.rules, &mut regions);
        }
        regions.into_iter().filter(|region| is_host_label(region)).collect()
    }

    pub fn outcome(&self, region: &str, variant: EndpointVariant) -> Result<Outcome, Odd> {
        self.step(self.parameters.len())?;
        let value = |node| match built_in(node) {
            Some("AWS::Region") => Some(Value::Text(region.to_owned())),
            Some("AWS::UseFIPS") => Some(Value::Boolean(variant.fips)),
            Some("AWS::UseDualStack") => Some(Value::Boolean(variant.dual_stack)),
            _ => match &node.get("default")?.value {
                Json::String(text) => Some(Value::Text(text.to_string())),
                Json::Bool(value) => Some(Value::Boolean(*value)),
                _ => None,
            },
        };
        let parameters = self.parameters.iter();
        let mut scope =
            parameters.filter_map(|(name, node)| Some((name.name.as_str(), value(node)?))).collect();
        self.first(self.rules, &mut scope)
    }

    fn step(&self, count: usize) -> Result<(), Odd> {
        self.steps.set(self.steps.get().saturating_add(count));
        let goes_on = self.steps.get() <= MAX_STEPS;
        goes_on.then_some(()).ok_or_else(|| Odd::at(self.rules, "it takes too long to follow"))
    }

    /// What the first rule says of which all conditions hold. Recurses as deep as the model nests, which is limited.
    fn first(&self, rules: &'m Node, scope: &mut Scope<'m>) -> Result<Outcome, Odd> {
        for rule in array(rules)? {
            let outer = scope.len();
            if self.holds(rule, scope)? {
                return self.conclusion(rule, scope);
            }
            scope.truncate(outer);
        }
        Err(Odd::at(rules, "none of these rules holds for some region"))
    }

    fn holds(&self, rule: &'m Node, scope: &mut Scope<'m>) -> Result<bool, Odd> {
        for condition in array(member(rule, "conditions")?)? {
            match self.call(condition, scope)? {
                None | Some(Value::Boolean(false)) => return Ok(false),
                Some(value) => {
                    scope.extend(condition.get("assign").and_then(Node::as_str).map(|name| (name, value)));
                }
            }
        }
        Ok(true)
    }

    fn conclusion(&self, rule: &'m Node, scope: &mut Scope<'m>) -> Result<Outcome, Odd> {
        match text(rule, "type")? {
            "tree" => self.first(member(rule, "rules")?, scope),
            "error" => self.text(member(rule, "error")?, scope).map(Err),
            "endpoint" => {
                let endpoint = member(rule, "endpoint")?;
                if let Some(schemes) = endpoint.get("properties").and_then(|all| all.get("authSchemes"))
                    && self.auth_schemes.get().is_none()
                {
                    self.auth_schemes.set(Some(schemes));
                }
                let node = member(endpoint, "url")?;
                let url = self.text(node, scope)?;
                Endpoint::new(&url).map_err(|error| Odd::at(node, format!("for `{url}`, {error}")))?;
                Ok(Ok(url))
            }
            other => Err(Odd::at(rule, format!("there is no type of rule `{other}`"))),
        }
    }

    fn text(&self, node: &'m Node, scope: &Scope<'m>) -> Result<String, Odd> {
        match self.value(node, scope)? {
            Some(Value::Text(text)) => Ok(text),
            _ => Err(Odd::at(node, "this is no text for some region")),
        }
    }

    fn value(&self, node: &'m Node, scope: &Scope<'m>) -> Result<Option<Value>, Odd> {
        // Each name is looked for among all that there are.
        let names = node.as_str().map_or(1, |text| text.matches('{').count());
        self.step(1 + scope.len().saturating_mul(names))?;
        match &node.value {
            Json::String(text) => Ok(template(node, text, scope)?.map(Value::Text)),
            Json::Bool(value) => Ok(Some(Value::Boolean(*value))),
            Json::Object(_) => match node.get("ref").and_then(Node::as_str) {
                Some(name) => Ok(find(name, scope).cloned()),
                None => self.call(node, scope),
            },
            Json::Null | Json::Number(_) | Json::Array(_) => Err(Odd::at(node, "this is no expression")),
        }
    }

    fn call(&self, call: &'m Node, scope: &Scope<'m>) -> Result<Option<Value>, Odd> {
        let (name, arguments) = (text(call, "fn")?, array(member(call, "argv")?)?);
        let arguments: Vec<_> =
            arguments.iter().map(|argument| self.value(argument, scope)).collect::<Result<_, _>>()?;
        let odd = || Odd::at(call, format!("there is no function `{name}` of such arguments"));
        function(name, &arguments).ok_or_else(odd)
    }
}

/// The value of a function; `None` if it is not known, or not for such arguments. Of the text of a region no more may
/// count than its partition and what it is equal to: the rest can't be told for all regions at once.
fn function(name: &str, arguments: &[Option<Value>]) -> Option<Option<Value>> {
    use Value::{Boolean, Text};
    Some(Some(match (name, arguments) {
        ("isSet", [value]) => Boolean(value.is_some()),
        ("not", [Some(Boolean(value))]) => Boolean(!value),
        ("booleanEquals", [Some(Boolean(left)), Some(Boolean(right))]) => Boolean(left == right),
        ("stringEquals", [Some(Text(left)), Some(Text(right))]) => Boolean(left == right),
        ("aws.partition", [Some(Text(region))]) => Value::Partition(Partition::of(region)),
        ("getAttr", [Some(Value::Partition(partition)), Some(Text(name))]) => attribute(partition, name)?,
        ("isValidHostLabel", [Some(Text(text)), Some(Boolean(false))]) => Boolean(is_host_label(text)),
        ("isValidHostLabel", [Some(Text(text)), Some(Boolean(true))]) => {
            Boolean(text.split('.').all(is_host_label))
        }
        (
            "not" | "booleanEquals" | "stringEquals" | "aws.partition" | "getAttr" | "isValidHostLabel",
            arguments,
        ) if arguments.contains(&None) => return Some(None),
        _ => return None,
    }))
}

fn attribute(partition: &Partition, name: &str) -> Option<Value> {
    Some(match name {
        "name" => Value::Text(partition.name.to_owned()),
        "dnsSuffix" => Value::Text(partition.dns_suffix.to_owned()),
        "dualStackDnsSuffix" => Value::Text(partition.dual_stack_dns_suffix.to_owned()),
        "implicitGlobalRegion" => Value::Text(partition.implicit_global_region.to_owned()),
        "supportsFIPS" => Value::Boolean(partition.supports_fips),
        "supportsDualStack" => Value::Boolean(partition.supports_dual_stack),
        _ => return None,
    })
}

/// A text in which `{name}` and `{name#attribute}` stand for what they name; `{{` and `}}` are braces. `None` if
/// something that it names is not set.
fn template(node: &Node, text: &str, scope: &Scope<'_>) -> Result<Option<String>, Odd> {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (literal, braced) = rest.split_at(at);
        out.push_str(literal);
        if braced.starts_with("{{") || braced.starts_with("}}") {
            out.push_str(&braced[..1]);
            rest = &braced[2..];
            continue;
        }
        let expression = braced.strip_prefix('{').and_then(|braced| braced.split_once('}'));
        let (name, behind) = expression.ok_or_else(|| Odd::at(node, "a brace has no other"))?;
        let value = match name.split_once('#') {
            Some((name, path)) => match find(name, scope) {
                Some(Value::Partition(partition)) => attribute(partition, path),
                _ => None,
            },
            None => find(name, scope).cloned(),
        };
        let Some(Value::Text(value)) = value else { return Ok(None) };
        out.push_str(&value);
        if out.len() > MAX_TEXT {
            return Err(Odd::at(node, "the text gets too long"));
        }
        rest = behind;
    }
    out.push_str(rest);
    Ok(Some(out))
}

/// The last one that is called so.
fn find<'s>(name: &str, scope: &'s Scope<'_>) -> Option<&'s Value> {
    scope.iter().rev().find(|(other, _)| *other == name).map(|(_, value)| value)
}

/// The texts that are arguments beside the parameter of this name.
fn compared_with<'m>(parameter: &str, node: &'m Node, found: &mut BTreeSet<&'m str>) {
    let arguments = node.get("argv").and_then(Node::as_array).unwrap_or_default();
    if arguments.iter().any(|argument| argument.get("ref").and_then(Node::as_str) == Some(parameter)) {
        found.extend(arguments.iter().filter_map(Node::as_str));
    }
    match &node.value {
        Json::Array(items) => items.iter().for_each(|item| compared_with(parameter, item, found)),
        Json::Object(members) => {
            members.iter().for_each(|(_, member)| compared_with(parameter, member, found));
        }
        _ => {}
    }
}

fn built_in(parameter: &Node) -> Option<&str> {
    parameter.get("builtIn")?.as_str()
}

fn member<'m>(node: &'m Node, name: &str) -> Result<&'m Node, Odd> {
    node.get(name).ok_or_else(|| Odd::at(node, format!("`{name}` is missing")))
}

fn text<'m>(node: &'m Node, name: &str) -> Result<&'m str, Odd> {
    let node = member(node, name)?;
    node.as_str().ok_or_else(|| Odd::at(node, format!("`{name}` is no text")))
}

fn array(node: &Node) -> Result<&[Node], Odd> {
    node.as_array().ok_or_else(|| Odd::at(node, "this is no array"))
}

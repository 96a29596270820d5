//! The parameters of endpoint rules.

use super::functions::describe;
use super::reader::{Read, Reader, Told};
use crate::docs::{Documentation, Sentence};
use crate::ir::{Docs, Param, ParamType, ParamValue, RuleType};
use crate::names::{field_name, method_name};
use dx_model::{Node, Shape, Text, Value};
use dx_runtime::endpoint_rules::BUILT_INS;
use foldhash::HashSet;

impl Reader<'_> {
    /// The parameters that rules declare, all of them in scope from now on.
    pub fn params(&mut self, rules: &Node, service: &Shape) -> Read<Vec<Param>> {
        let node = self.member(rules, "parameters")?;
        let Some(members) = node.as_object() else {
            return self.wrong(node, "`parameters` are no object");
        };
        let (mut params, mut names) = (Vec::new(), HashSet::default());
        for (key, node) in members {
            let is_name = key.name.starts_with(|c: char| c.is_ascii_alphabetic())
                && key.name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
            if !is_name {
                let _: Read<()> = self.wrong_at(
                    key.span,
                    format!("`{}` is no name of a parameter: a letter, and letters and digits", &*key.name),
                );
            } else if !names.insert(key.name.to_lowercase()) {
                let _: Read<()> = self
                    .wrong_at(key.span, format!("a parameter is called `{}` but for its case", &*key.name));
            } else {
                params.push(self.param(&key.name, node, service));
            }
        }
        let params = params.into_iter().collect::<Read<Vec<_>>>()?;
        if self.fine { Ok(params) } else { Err(Told) }
    }

    fn param(&mut self, name: &str, node: &Node, service: &Shape) -> Read<Param> {
        let ty = self.text(node, "type")?;
        let ty = match ty.to_ascii_lowercase().as_str() {
            "string" => ParamType::String,
            "boolean" => ParamType::Boolean,
            "stringarray" => ParamType::Strings,
            _ => return self.wrong(node, format!("there is no type `{ty}` of parameters")),
        };
        let default = match node.get("default") {
            Some(default) => Some(self.param_value(default, ty)?),
            None => None,
        };
        let required = default.is_some() || node.get("required").and_then(Node::as_bool).unwrap_or_default();
        let rule_type = match ty {
            ParamType::String => RuleType::String,
            ParamType::Boolean => RuleType::Boolean,
            ParamType::Strings => RuleType::Strings,
        };
        self.declare(name, rule_type, !required);
        let built_in = match node.get("builtIn") {
            Some(built_in) => match built_in.as_str() {
                Some(name) => {
                    if BUILT_INS.iter().all(|known| known.name != name) {
                        self.no_setting(built_in, name);
                    }
                    Some(name.to_owned())
                }
                None => return self.wrong(built_in, "`builtIn` is no string"),
            },
            None => None,
        };
        let client = service.traits.client_context_params().find(|(param, _)| *param == name);
        let client_docs = client.and_then(|(_, node)| node.get("documentation")).and_then(Node::as_text);
        Ok(Param {
            name: name.to_owned(),
            field: self.ident(name),
            docs: param_docs(name, node, built_in.as_deref()),
            ty,
            required,
            default,
            settings: client.map(|_| name.to_owned()).into_iter().chain(built_in).collect(),
            client: client.map(|_| (docs(name, client_docs, None), method_name(&field_name(name)))),
        })
    }

    /// A value that the model has for a parameter of this type.
    pub fn param_value(&mut self, node: &Node, ty: ParamType) -> Read<ParamValue> {
        match (ty, &node.value) {
            (ParamType::String, Value::String(text)) => Ok(ParamValue::String(text.to_string())),
            (ParamType::Boolean, Value::Bool(value)) => Ok(ParamValue::Boolean(*value)),
            (ParamType::Strings, Value::Array(items)) if items.iter().all(|item| item.as_str().is_some()) => {
                let items = items.iter().filter_map(Node::as_str).map(str::to_owned);
                Ok(ParamValue::Strings(items.collect()))
            }
            _ => {
                let ty = match ty {
                    ParamType::String => RuleType::String,
                    ParamType::Boolean => RuleType::Boolean,
                    ParamType::Strings => RuleType::Strings,
                };
                self.wrong(node, format!("the parameter is {}, and this is none", describe(ty)))
            }
        }
    }
}

/// The documentation of a parameter. That of the built-ins which nearly all services have is the same in all of them.
fn param_docs(name: &str, node: &Node, built_in: Option<&str>) -> Docs {
    let common = built_in.and_then(|id| COMMON_BUILT_INS.iter().find(|(known, _)| *known == id));
    match common {
        Some((_, words)) => Docs { lines: Documentation::of_dx(&Sentence::new(words)), deprecated: None },
        None => docs(name, node.get("documentation").and_then(Node::as_text), node.get("deprecated")),
    }
}

const COMMON_BUILT_INS: [(&str, &str); 4] = [
    ("AWS::Region", "The region that requests are sent to."),
    ("AWS::UseDualStack", "Whether requests are sent to the endpoint that speaks IPv6 as well as IPv4."),
    ("AWS::UseFIPS", "Whether requests are sent to the endpoint that complies with FIPS 140."),
    ("SDK::Endpoint", "The URL of an endpoint that takes the place of the service's own."),
];

fn docs(name: &str, text: Option<&Text>, deprecated: Option<&Node>) -> Docs {
    let otherwise = || Documentation::of_dx(&Sentence::new("The parameter ").code(name).words("."));
    let lines = text.filter(|text| !text.trim().is_empty()).and_then(Documentation::of_model);
    let deprecated = deprecated.map(|node| {
        let message = node.get("message").and_then(Node::as_str);
        message.map_or_else(Sentence::default, |message| Sentence::default().text_with_code(message))
    });
    Docs { lines: lines.unwrap_or_else(otherwise), deprecated }
}

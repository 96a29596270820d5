//! What is wrong with endpoint rules is said, each with its place, and what can't be followed.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

use dx_codegen::{Config, FileSet, Part, Parts, generate};
use dx_model::{Diagnostics, Severity, Sources};

/// A model of a service with these traits beside those that it needs, the first on line 5, and an operation with some.
fn model(service: &str, operation: &str) -> String {
    format!(
        r#"{{ "smithy": "2.0", "shapes": {{
"example#Put": {{ "type": "operation", "input": {{ "target": "example#PutInput" }},
    "traits": {{ "smithy.api#http": {{ "method": "PUT", "uri": "/" }} {operation} }} }},
"example#Store": {{ "type": "service", "operations": [{{ "target": "example#Put" }}], "traits": {{
{service}
"aws.protocols#restJson1": {{}}, "aws.api#service": {{ "sdkId": "Store", "endpointPrefix": "store" }} }} }},
"example#PutInput": {{ "type": "structure", "members": {{
    "text": {{ "target": "smithy.api#String" }}, "number": {{ "target": "smithy.api#Integer" }},
    "texts": {{ "target": "example#Texts" }} }} }},
"example#Texts": {{ "type": "list", "member": {{ "target": "smithy.api#String" }} }}
}} }}"#
    )
}

fn generated(model: &str) -> (Option<FileSet>, Sources, Diagnostics) {
    let mut sources = Sources::new();
    sources.add("store.json", model);
    let mut diagnostics = Diagnostics::new();
    let config = Config { parts: Parts::always([Part::Http, Part::Client]), ..Config::default() };
    let model = dx_model::read(&sources, &mut diagnostics);
    let files = model.and_then(|model| generate(&model, &config, &mut diagnostics));
    (files, sources, diagnostics)
}

/// What is wrong with the model of a service with these traits: the lines of the message that say what and where.
fn errors(service: &str, operation: &str) -> Vec<String> {
    let (files, sources, diagnostics) = generated(&model(service, operation));
    assert!(files.is_none());
    let errors = diagnostics.messages(&sources).filter(|(it, _)| it.severity == Severity::Error);
    errors
        .map(|(_, text)| {
            let mut lines = text.lines().map(str::trim);
            let (first, place) = (lines.next().unwrap(), lines.find(|line| line.starts_with("-->")));
            format!("{first} {}", place.unwrap_or_default())
        })
        .collect()
}

/// The errors of a rule set with one rule.
fn of_rule(rule: &str) -> Vec<String> {
    errors(&rule_set(rule), "")
}

fn rule_set(rule: &str) -> String {
    let parameters =
        r#""Region": { "type": "string", "builtIn": "AWS::Region" }, "List": { "type": "stringArray" }"#;
    format!(
        "\"smithy.rules#endpointRuleSet\": {{ \"version\": \"1.0\", \"parameters\": {{ {parameters} }}, \"rules\": [\n{rule}\n] }},"
    )
}

fn of_condition(condition: &str) -> Vec<String> {
    of_rule(&format!(r#"{{ "type": "error", "error": "e", "conditions": [{condition}] }}"#))
}

#[test]
fn malformed_rules_are_errors_at_their_positions() {
    for (rule, expected) in [
        ("{}", "this part of the endpoint rules has no `conditions` --> store.json:6:1"),
        (
            r#"{ "conditions": [], "type": "new" }"#,
            "there is no type of endpoint rule `new` --> store.json:6:1",
        ),
        (
            r#"{ "conditions": [], "type": "tree", "rules": [] }"#,
            "there is no rule among these `rules` --> store.json:6:1",
        ),
        (
            r#"{ "conditions": {}, "type": "error", "error": "e" }"#,
            "`conditions` is no array --> store.json:6:17",
        ),
        (
            r#"{ "conditions": [], "type": "error", "error": true }"#,
            "this is a boolean, and has to be a string --> store.json:6:47",
        ),
        (
            r#"{ "conditions": [], "type": "error", "error": "{Region" }"#,
            "a brace of this template has no other --> store.json:6:47",
        ),
        (
            r#"{ "conditions": [], "type": "error", "error": "{Nobody}" }"#,
            "the endpoint rules name `Nobody`, which is no parameter and was not assigned --> store.json:6:47",
        ),
        (
            r#"{ "conditions": [], "type": "error", "error": "{Region#name}" }"#,
            "a string has no attribute `name` --> store.json:6:47",
        ),
        (
            r#"{ "conditions": [], "type": "endpoint", "endpoint": { "url": null } }"#,
            "this is no expression of endpoint rules: a string, a boolean, an integer, or an object with `ref` or \
             `fn` --> store.json:6:62",
        ),
        (
            r#"{ "conditions": [], "type": "endpoint", "endpoint": { "url": "u", "headers": { "a b": ["c"] } } }"#,
            "`a b` is no name of a header --> store.json:6:80",
        ),
        (
            r#"{ "conditions": [], "type": "endpoint", "endpoint": { "url": "u", "properties": { "authSchemes": [{}] } } }"#,
            "this part of the endpoint rules has no `name` --> store.json:6:99",
        ),
    ] {
        assert_eq!(of_rule(rule), [expected]);
    }
}

#[test]
fn malformed_conditions_are_errors() {
    for (condition, expected) in [
        (r#"{ "fn": "isSet" }"#, "this part of the endpoint rules has no `argv`"),
        (r#"{ "fn": "isSet", "argv": [] }"#, "`isSet` does not take 0 arguments"),
        (r#"{ "fn": "parseURL", "argv": ["a", "b"] }"#, "`parseURL` takes 1 arguments, and has 2"),
        (
            r#"{ "fn": "stringEquals", "argv": [{ "ref": "Region" }, true] }"#,
            "this is a boolean, and has to be a string",
        ),
        (r#"{ "fn": "substring", "argv": ["a", -1, 2, false] }"#, "`substring` takes no negative number"),
        (r#"{ "fn": "substring", "argv": ["a", 0.5, 2, false] }"#, "0.5 is no integer of 32 bits"),
        (r#"{ "fn": "split", "argv": ["a", "", 0] }"#, "the delimiter of `split` is no literal, or empty"),
        (r#"{ "fn": "getAttr", "argv": [{ "ref": "List" }, "[x]"] }"#, "`[x]` is no index"),
        (
            r#"{ "fn": "coalesce", "argv": [{ "ref": "Region" }, true] }"#,
            "this is a boolean, and has to be a string",
        ),
    ] {
        let found = of_condition(condition);
        assert!(matches!(found.as_slice(), [only] if only.starts_with(expected)), "{expected}: {found:?}");
    }
}

#[test]
fn all_problems_are_told_at_once() {
    let rules = r#"{ "conditions": [], "type": "error", "error": "{A}" },
        { "conditions": [{ "fn": "not", "argv": ["text"] }], "type": "error", "error": "{B}" }"#;
    let found = of_rule(rules);
    assert_eq!(found.len(), 3, "{found:?}");
}

#[test]
fn parameters_have_names_and_types_and_defaults_of_these() {
    for (parameters, expected) in [
        (r#""1a": { "type": "string" }"#, "`1a` is no name of a parameter: a letter, and letters and digits"),
        (
            r#""A": { "type": "string" }, "a": { "type": "string" }"#,
            "a parameter is called `a` but for its case",
        ),
        (r#""A": { "type": "number" }"#, "there is no type `number` of parameters"),
        (r#""A": { "type": "boolean", "default": "x" }"#, "the parameter is a boolean, and this is none"),
    ] {
        let rules = format!(
            r#""smithy.rules#endpointRuleSet": {{ "version": "1.0", "parameters": {{ {parameters} }}, "rules": [
                {{ "conditions": [], "type": "error", "error": "e" }}] }},"#
        );
        let found = errors(&rules, "");
        assert!(matches!(found.as_slice(), [only] if only.starts_with(expected)), "{expected}: {found:?}");
    }
}

#[test]
fn a_decision_diagram_leads_to_what_is_there_and_never_back() {
    // Nodes of three integers, big-endian, in base64. The first one is the terminal.
    for (root, count, nodes, expected) in [
        ("0", 1, "/////wAAAAH/////", "a reference is 0, which stands for nothing"),
        ("3", 1, "/////wAAAAH/////", "there is no node 2"),
        ("100000002", 1, "/////wAAAAH/////", "there is no result 2"),
        ("2", 2, "/////wAAAAH/////AAAACQX14QEF9eEB", "node 1 has a condition that does not exist"),
        ("2", 2, "/////wAAAAH/////AAAAAAAAAAIF9eEB", "node 1 leads back to itself"),
        ("2", 3, "/////wAAAAH/////", "`nodeCount` is not 1, which is how many nodes there are"),
        ("2", 1, "/////wAAAAE=", "`nodes` does not consist of nodes of 12 bytes"),
        ("2", 1, "?", "`nodes` is no base64"),
    ] {
        let diagram = format!(
            r#""smithy.rules#endpointBdd": {{ "version": "1.1", "parameters": {{ "Region": {{ "type": "string" }} }},
                "conditions": [{{ "fn": "isSet", "argv": [{{ "ref": "Region" }}] }}],
                "results": [{{ "conditions": [], "type": "error", "error": "e" }}],
                "root": {root}, "nodeCount": {count}, "nodes": "{nodes}" }},"#
        );
        let found = errors(&diagram, "");
        let is_so = matches!(found.as_slice(), [only] if only.starts_with(&format!("{expected} ")));
        assert!(is_so, "{expected}: {found:?}");
    }
}

#[test]
fn operations_set_values_of_the_parameters_type() {
    let rules = rule_set(r#"{ "conditions": [], "type": "error", "error": "e" }"#);
    for (operation, expected) in [
        (
            r#", "smithy.rules#staticContextParams": { "Region": { "value": true } }"#,
            "the parameter is a string, and this is none",
        ),
        (
            r#", "smithy.rules#operationContextParams": { "Region": { "path": "number" } }"#,
            "the parameter `Region` of the endpoint rules can't be set: it is of another type than the parameter",
        ),
        (
            r#", "smithy.rules#operationContextParams": { "List": { "path": "nothing" } }"#,
            "the parameter `List` of the endpoint rules can't be set: `PutInput` has no member `nothing`",
        ),
    ] {
        let found = errors(&rules, operation);
        assert!(matches!(found.as_slice(), [only] if only.starts_with(expected)), "{expected}: {found:?}");
    }
}

#[test]
fn unknown_functions_are_a_warning_and_an_error_of_the_call() {
    let rule = r#"{ "conditions": [{ "fn": "new::f", "argv": [] }], "type": "error", "error": "e" },
        { "conditions": [], "type": "endpoint", "endpoint": { "url": "https://example.com" } }"#;
    let (files, _, diagnostics) = generated(&model(&rule_set(rule), ""));
    let said: Vec<_> = diagnostics.iter().map(|it| it.message.as_str()).collect();
    assert_eq!(
        said,
        ["dx does not know the function `new::f` of the endpoint rules: calls that depend on it fail"]
    );
    let files = files.unwrap();
    let endpoint = files.get("endpoint.rs").unwrap();
    // Never another endpoint.
    assert!(endpoint.contains("dx does not know the function `new::f`"), "{endpoint}");
    assert!(!endpoint.contains("https://example.com"), "{endpoint}");
}

#[test]
fn a_built_in_without_a_setting_is_a_warning() {
    let rules = r#""smithy.rules#endpointRuleSet": { "version": "1.0",
        "parameters": { "Scope": { "type": "string", "builtIn": "AWS::Auth::CredentialScope" } },
        "rules": [{ "conditions": [], "type": "error", "error": "e" }] },"#;
    let (_, _, diagnostics) = generated(&model(rules, ""));
    let said: Vec<_> = diagnostics.iter().map(|it| it.message.as_str()).collect();
    assert_eq!(
        said,
        [
            "the endpoint rules ask for `AWS::Auth::CredentialScope`, for which clients have no setting of their own"
        ]
    );
}

#[test]
fn rules_that_nest_too_deep_or_are_too_many_are_refused() {
    let condition = r#"{ "fn": "parseURL", "argv": [{ "ref": "Region" }], "assign": "urlN" }"#;
    let conditions: Vec<_> = (0..200).map(|n| condition.replace("urlN", &format!("url{n}"))).collect();
    let found = of_condition(&conditions.join(", "));
    assert_eq!(found, ["the endpoint rules nest deeper than 96 conditions --> store.json:6:1"]);
}

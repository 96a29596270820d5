use crate::{Config, Part, Parts, generate};
use dx_model::{Diagnostics, Sources};

/// Global in one partition, with a region that is an exception, a default, and a parameter that nobody sets.
const RULES: &str = r##"{
    "version": "1.0",
    "parameters": {
        "Place": { "type": "String", "builtIn": "AWS::Region", "documentation": "", "required": true },
        "Fips": { "type": "Boolean", "builtIn": "AWS::UseFIPS", "documentation": "", "default": false },
        "Dual": { "type": "Boolean", "builtIn": "AWS::UseDualStack", "documentation": "", "default": false },
        "Endpoint": { "type": "String", "builtIn": "SDK::Endpoint", "documentation": "" },
        "Stage": { "type": "String", "documentation": "", "default": "v1" }
    },
    "rules": [
        {
            "type": "endpoint",
            "conditions": [{ "fn": "isSet", "argv": [{ "ref": "Endpoint" }] }],
            "endpoint": { "url": { "ref": "Endpoint" } }
        },
        {
            "type": "tree",
            "conditions": [
                { "fn": "aws.partition", "argv": [{ "ref": "Place" }], "assign": "P" },
                { "fn": "isValidHostLabel", "argv": ["{P#name}", false] }
            ],
            "rules": [
                {
                    "type": "error",
                    "conditions": [
                        { "fn": "booleanEquals", "argv": [{ "ref": "Dual" }, true] },
                        {
                            "fn": "not",
                            "argv": [{ "fn": "getAttr", "argv": [{ "ref": "P" }, "supportsDualStack"] }]
                        }
                    ],
                    "error": "no dual-stack"
                },
                {
                    "type": "error",
                    "conditions": [
                        { "fn": "booleanEquals", "argv": [{ "ref": "Dual" }, true] },
                        { "fn": "stringEquals", "argv": ["{P#name}", "aws-iso"] }
                    ],
                    "error": "no IPv6 in {Place}"
                },
                {
                    "type": "endpoint",
                    "conditions": [{ "fn": "booleanEquals", "argv": [{ "ref": "Dual" }, true] }],
                    "endpoint": { "url": "https://jobs.{P#dualStackDnsSuffix}" }
                },
                {
                    "type": "endpoint",
                    "conditions": [{ "fn": "stringEquals", "argv": ["local", { "ref": "Place" }] }],
                    "endpoint": { "url": "http://localhost:8000" }
                },
                {
                    "type": "endpoint",
                    "conditions": [{ "fn": "stringEquals", "argv": [{ "ref": "Place" }, "us-east-1"] }],
                    "endpoint": { "url": "https://old.{Place}.amazonaws.com" }
                },
                {
                    "type": "endpoint",
                    "conditions": [{ "fn": "stringEquals", "argv": ["{P#name}", "aws-cn"] }],
                    "endpoint": { "url": "https://jobs.{P#implicitGlobalRegion}.{P#dnsSuffix}" }
                },
                {
                    "type": "endpoint",
                    "conditions": [{ "fn": "booleanEquals", "argv": [{ "ref": "Fips" }, true] }],
                    "endpoint": { "url": "https://jobs-fips.{Place}.{P#dnsSuffix}/{Stage}" }
                },
                {
                    "type": "endpoint",
                    "conditions": [],
                    "endpoint": { "url": "https://jobs.{Place}.{P#dnsSuffix}/{Stage}" }
                }
            ]
        }
    ]
}"##;

const SERVICE: &str = r#""aws.api#service": { "sdkId": "Jobs", "endpointPrefix": "data.jobs" }"#;

/// The rules that are made for a service with these traits, without white space, and what is said about them.
fn rules(traits: &str) -> (Option<String>, String) {
    let mut sources = Sources::new();
    let text = format!(
        r#"{{ "smithy": "2.0", "shapes": {{
            "example#Jobs": {{ "type": "service", "traits": {{ "aws.protocols#restJson1": {{}} {traits} }} }}
        }} }}"#
    );
    sources.add("jobs.json", text);
    let mut diagnostics = Diagnostics::new();
    let config = Config { parts: Parts::always([Part::Http]), ..Config::default() };
    let files = dx_model::read(&sources, &mut diagnostics)
        .and_then(|model| generate(&model, &config, &mut diagnostics));
    let said = diagnostics.render(&sources, false);
    let files = files.unwrap_or_else(|| panic!("{said}"));
    let rules =
        files.get("endpoint.rs").and_then(|text| text.split_once("variant.dual_stack, partition, region) {"));
    (rules.map(|(_, rules)| rules.split_whitespace().collect()), said)
}

fn with_rule_set(rule_set: &str) -> (String, String) {
    let (rules, said) = rules(&format!(r#", {SERVICE}, "smithy.rules#endpointRuleSet": {rule_set}"#));
    (rules.unwrap(), said)
}

#[test]
fn a_rule_set_gives_an_endpoint_for_each_variant_partition_and_region_that_it_names() {
    let (rules, said) = with_rule_set(RULES);
    assert_eq!(said, "");
    let expected = r#"
        (false, false, _, "local") => Ok("http://localhost:8000"),
        (false, false, _, "us-east-1") => Ok("https://old.{region}.{dnsSuffix}"),
        (false, false, "aws-cn", _) => Ok("https://jobs.cn-northwest-1.{dnsSuffix}"),
        (false, false, _, _) => Ok("https://jobs.{region}.{dnsSuffix}/v1"),
        (true, false, _, "local") => Ok("http://localhost:8000"),
        (true, false, _, "us-east-1") => Ok("https://old.{region}.{dnsSuffix}"),
        (true, false, "aws-cn", _) => Ok("https://jobs.cn-northwest-1.{dnsSuffix}"),
        (true, false, _, _) => Ok("https://jobs-fips.{region}.{dnsSuffix}/v1"),
        (false, true, "aws-iso", _) => Err("no IPv6 in {region}"),
        (false, true, _, _) => Ok("https://jobs.{dualStackDnsSuffix}"),
        (true, true, "aws-iso", _) => Err("no IPv6 in {region}"),
        (true, true, _, _) => Ok("https://jobs.{dualStackDnsSuffix}"),
    } }"#;
    let expected: String = expected.split_whitespace().collect();
    assert_eq!(rules.replace("=>{", "=>").replace(")}", "),"), expected.replace(")}", "),"));
}

#[test]
fn a_service_without_rules_has_the_endpoints_that_its_prefix_says() {
    for (traits, prefix) in [
        (r#", "aws.api#service": { "endpointPrefix": "data.jobs", "arnNamespace": "a" }"#, "data.jobs"),
        (r#", "aws.api#service": { "arnNamespace": "arn" }, "aws.auth#sigv4": { "name": "a" }"#, "arn"),
        (r#", "aws.auth#sigv4": { "name": "signed" }"#, "signed"),
    ] {
        let (rules, said) = rules(traits);
        let rules = rules.unwrap();
        for (fips, dual_stack, url) in [
            (false, false, "https://PREFIX.{region}.{dnsSuffix}"),
            (true, false, "https://PREFIX-fips.{region}.{dnsSuffix}"),
            (false, true, "https://PREFIX.{region}.{dualStackDnsSuffix}"),
            (true, true, "https://PREFIX-fips.{region}.{dualStackDnsSuffix}"),
        ] {
            let url = url.replace("PREFIX", prefix);
            let arm = rules.split_once(&format!("({fips},{dual_stack},_,_)=>")).unwrap().1;
            assert!(arm.trim_start_matches('{').starts_with(&format!("Ok(\"{url}\")")), "{rules}");
        }
        assert_eq!(said, "");
    }
}

#[test]
fn a_service_that_is_nowhere_has_no_endpoint() {
    assert_eq!(rules(""), (None, String::new()));
    assert_eq!(rules(r#", "aws.api#service": { "endpointPrefix": "no host" }"#).0, None);
}

#[test]
fn a_rule_set_that_can_not_be_followed_is_left_aside() {
    let (by_prefix, _) = rules(&format!(", {SERVICE}"));
    for (broken, by, reason) in [
        ("\"isValidHostLabel\"", "\"substring\"", "no function `substring` of such arguments"),
        ("\"{P#name}\", false", "\"{P#name}\", \"no\"", "no function `isValidHostLabel` of such arguments"),
        ("supportsDualStack", "supportsIt", "no function `getAttr` of such arguments"),
        ("\"rules\":", "\"rulez\":", "`rules` is missing"),
        ("\"conditions\": []", "\"conditions\": {}", "this is no array"),
        ("\"type\": \"tree\"", "\"type\": \"bush\"", "there is no type of rule `bush`"),
        ("\"error\": \"no IPv6", "\"error\": \"{no IPv6", "this is no text for some region"),
        ("https://jobs.{P#dual", "https://jobs.P#dual}", "a brace has no other"),
        ("https://jobs-fips", "gopher://jobs-fips", "does not begin with http:// or https://"),
        ("\"https://old.{Place}.amazonaws.com\"", "null", "this is no expression"),
        ("\"default\": \"v1\"", "\"default\": {}", "this is no text for some region"),
        ("\"default\": \"v1\"", &format!("\"default\": \"{}\"", "v".repeat(5000)), "the text gets too long"),
        ("\"conditions\": []", "\"conditions\": [{ \"fn\": \"not\", \"argv\": [true] }]", "none of these"),
        ("\"parameters\":", "\"parameters\": 1, \"were\":", "`parameters` are no object"),
    ] {
        let rule_set = RULES.replacen(broken, by, 1);
        assert_ne!(rule_set, RULES, "{broken}");
        let (rules, said) = with_rule_set(&rule_set);
        assert!(
            said.contains("warning: the endpoint rule set is left aside") && said.contains(reason),
            "{said}"
        );
        assert_eq!(Some(rules), by_prefix, "{broken}");
    }
}

#[test]
fn a_rule_set_that_takes_too_long_is_left_aside() {
    let condition = r#"{ "fn": "not", "argv": [false] }"#;
    let conditions = vec![condition; 40_000].join(",");
    let rule_set = RULES.replace("\"conditions\": []", &format!("\"conditions\": [{conditions}]"));
    let (_, said) = with_rule_set(&rule_set);
    assert!(said.contains("it takes too long to follow"), "{said}");
}

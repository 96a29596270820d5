//! `cargo dx endpoints`.

use super::package::Package;

/// A service whose endpoint is in its region, with a test that passes and one that fails.
const MODEL: &str = r#"{
    "smithy": "2.0",
    "shapes": {
        "example#Shop": {
            "type": "service",
            "version": "1",
            "operations": [{ "target": "example#Order" }],
            "traits": {
                "aws.protocols#awsJson1_1": {},
                "smithy.rules#endpointRuleSet": {
                    "version": "1.0",
                    "parameters": {
                        "Region": { "type": "string", "required": false, "builtIn": "AWS::Region", "documentation": "The region." }
                    },
                    "rules": [
                        {
                            "type": "endpoint",
                            "conditions": [{ "fn": "isSet", "argv": [{ "ref": "Region" }] }],
                            "endpoint": { "url": "https://shop.{Region}.example.com", "properties": {}, "headers": {} }
                        },
                        { "type": "error", "conditions": [], "error": "a region is needed" }
                    ]
                },
                "smithy.rules#endpointTests": {
                    "version": "1.0",
                    "testCases": [
                        {
                            "documentation": "in a region",
                            "params": { "Region": "eu-west-1" },
                            "expect": { "endpoint": { "url": "https://shop.eu-west-1.example.com" } }
                        },
                        {
                            "documentation": "without a region",
                            "params": {},
                            "expect": { "endpoint": { "url": "https://shop.example.com" } }
                        }
                    ]
                }
            }
        },
        "example#Order": { "type": "operation" }
    }
}"#;

#[test]
fn each_test_that_fails_is_shown_with_what_was_expected_and_what_came() {
    let package = Package::with_runtime();
    package.write("shop.json", MODEL);
    let run = package.dx(&["endpoints", "shop.json"]);
    assert_eq!(run.code, Some(1), "{run:#?}");
    let lines: Vec<_> = run.out.lines().collect();
    assert_eq!(lines.len(), 2, "{run:#?}");
    assert!(
        lines[0].starts_with("FAIL shop.json example#Shop endpointRuleSet #2 (without a region): "),
        "{run:#?}"
    );
    assert!(
        lines[0].contains("https://shop.example.com") && lines[0].contains("a region is needed"),
        "{run:#?}"
    );
    assert_eq!(lines[1], "1 passed, 1 failed, 0 skipped");

    // The tests of the models in the configuration, which all pass now.
    let passing = MODEL
        .replace(r#""endpoint": { "url": "https://shop.example.com" }"#, r#""error": "a region is needed""#);
    assert_ne!(passing, MODEL);
    package.write("shop.json", &passing);
    package.write("dx.toml", "[[output]]\nmodel = \"shop.json\"\nout = \"src/shop\"\n");
    let run = package.dx(&["endpoints"]);
    assert_eq!((run.code, run.out.as_str()), (Some(0), "2 passed, 0 failed, 0 skipped\n"), "{run:#?}");
}

#[test]
fn a_model_without_tests_is_an_error() {
    let package = Package::with_runtime();
    package.write("shop.json", &MODEL.replace("smithy.rules#endpointTests", "example#tests"));
    let run = package.dx(&["endpoints", "shop.json"]);
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{run:#?}");
    assert!(run.err.contains("there is no endpoint test in the models"), "{run:#?}");
}

#[test]
fn a_folder_that_is_no_checkout_of_dx_is_an_error() {
    let package = Package::new();
    package.write("shop.json", MODEL);
    let run = package.dx(&["endpoints", "shop.json", "--dx-path", "src"]);
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{run:#?}");
    assert!(run.err.contains("is no checkout of dx: it has no `dx-runtime/Cargo.toml`"), "{run:#?}");
}

//! What operations reach.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

mod common;

use common::{id, shapes};
use dx_model::{Closure, Diagnostics, Model, Usage, closure};

const MODEL: &str = r#"
    "a#Service": { "type": "service", "operations": [{ "target": "a#Start" }],
        "resources": [{ "target": "a#Job" }], "errors": [{ "target": "a#Broken" }] },
    "a#Job": { "type": "resource", "read": { "target": "a#Get" },
        "resources": [{ "target": "a#Step" }, { "target": "a#Job" }] },
    "a#Step": { "type": "resource", "collectionOperations": [{ "target": "a#Abort" }] },
    "a#Start": { "type": "operation", "input": { "target": "a#StartInput" }, "errors": [{ "target": "a#Late" }] },
    "a#Get": { "type": "operation", "output": { "target": "a#GetOutput" } },
    "a#Abort": { "type": "operation" },
    "a#Unused": { "type": "operation", "input": { "target": "a#UnusedInput" } },
    "a#UnusedInput": { "type": "structure" },
    "a#StartInput": { "type": "structure", "members": {
        "tree": { "target": "a#Tree" }, "state": { "target": "a#State" } } },
    "a#GetOutput": { "type": "structure", "members": { "state": { "target": "a#State" } } },
    "a#Tree": { "type": "structure", "members": { "branches": { "target": "a#Trees" } } },
    "a#Trees": { "type": "map", "key": { "target": "a#Name" }, "value": { "target": "a#Tree" } },
    "a#Name": { "type": "string" },
    "a#State": { "type": "enum", "members": { "ON": { "target": "smithy.api#Unit" } } },
    "a#Broken": { "type": "structure", "traits": { "smithy.api#error": "server" },
        "members": { "why": { "target": "a#Name" } } },
    "a#Late": { "type": "structure", "traits": { "smithy.api#error": "client" } }"#;

const SERIALIZED: Usage = Usage { serialized: true, parsed: false };
const PARSED: Usage = Usage { serialized: false, parsed: true };
const BOTH: Usage = Usage { serialized: true, parsed: true };

fn reach(model: &Model, service: Option<&str>, operations: &[&str]) -> Result<Closure, Vec<String>> {
    let mut diagnostics = Diagnostics::new();
    let operations: Vec<_> = operations.iter().map(|&name| name.to_owned()).collect();
    let closure = closure(model, service, &operations, &mut diagnostics);
    closure.filter(|_| !diagnostics.has_errors()).ok_or_else(|| {
        let say = |it: &dx_model::Diagnostic| {
            [Some(it.message.clone()), it.help.clone()].into_iter().flatten().collect::<Vec<_>>().join("; ")
        };
        diagnostics.iter().map(say).collect()
    })
}

#[test]
fn shapes_are_written_or_read_or_both() {
    let model = shapes(MODEL);
    let closure = reach(&model, None, &["Start", "Get"]).unwrap();
    let usages: Vec<_> = closure.shapes().map(|id| (id.as_str(), closure.usage(id).unwrap())).collect();
    assert_eq!(
        usages,
        [
            ("a#Broken", PARSED),
            ("a#GetInput", SERIALIZED),
            ("a#GetOutput", PARSED),
            ("a#Late", PARSED),
            ("a#Name", BOTH),
            ("a#StartInput", SERIALIZED),
            ("a#StartOutput", PARSED),
            ("a#State", BOTH),
            ("a#Tree", SERIALIZED),
            ("a#Trees", SERIALIZED),
        ]
    );
    assert_eq!(closure.usage(&id("a#AbortInput")), None);
}

#[test]
fn all_operations_are_those_of_the_service_and_of_its_resources() {
    let model = shapes(MODEL);
    let closure = reach(&model, Some("Service"), &[]).unwrap();
    assert_eq!(closure.service, id("a#Service"));
    assert_eq!(closure.operations, [id("a#Abort"), id("a#Get"), id("a#Start")]);
    assert_eq!(closure.usage(&id("a#UnusedInput")), None);
}

#[test]
fn operations_go_by_name_or_by_id_and_come_out_in_order() {
    let model = shapes(MODEL);
    let closure = reach(&model, Some("a#Service"), &["a#Start", "Abort"]).unwrap();
    assert_eq!(closure.operations, [id("a#Abort"), id("a#Start")]);
}

#[test]
fn operations_can_be_chosen_by_what_their_names_are_like() {
    let model = shapes(MODEL);
    let chosen = |names: &[&str]| {
        let closure = reach(&model, None, names)?;
        Ok::<_, Vec<String>>(closure.operations.iter().map(|id| id.name().to_owned()).collect::<Vec<_>>())
    };
    assert_eq!(chosen(&["*"]).unwrap(), ["Abort", "Get", "Start"]);
    assert_eq!(chosen(&["*t", "Get"]).unwrap(), ["Abort", "Get", "Start"]);
    assert_eq!(chosen(&["A*t"]).unwrap(), ["Abort"]);
    assert_eq!(chosen(&["*t*r*"]).unwrap(), ["Start"]);
    assert_eq!(chosen(&["a#S*"]).unwrap(), ["Start"]);
    assert_eq!(chosen(&["G*Get"]).unwrap_err(), ["no operation of `a#Service` matches `G*Get`"]);
}

#[test]
fn an_operation_that_is_not_there_or_comes_twice_is_an_error() {
    let model = shapes(MODEL);
    let problems = reach(&model, None, &["Strat", "Start", "a#Start", "a#Gett", "Nothing"]).unwrap_err();
    assert_eq!(
        problems,
        [
            "`a#Service` has no operation `Nothing`",
            "`a#Service` has no operation `Strat`; did you mean `Start`?",
            "`a#Service` has no operation `a#Gett`; did you mean `a#Get`?",
            "operation `a#Start` is selected twice",
        ]
    );
}

#[test]
fn the_other_operations_are_there_all_the_same_and_the_error_says_which_name_is_to_blame() {
    let names = ["Get", "Strat"].map(str::to_owned);
    let mut diagnostics = Diagnostics::new();
    let closure = closure(&shapes(MODEL), None, &names, &mut diagnostics).unwrap();
    assert_eq!(closure.operations, [id("a#Get")]);
    let blamed: Vec<_> = diagnostics.iter().map(|it| it.asked.as_deref()).collect();
    assert_eq!(blamed, [Some("Strat")]);
}

#[test]
fn with_an_operation_that_needs_a_discovered_endpoint_comes_the_one_that_tells_of_endpoints() {
    let model = shapes(
        r#""a#S": { "type": "service", "operations": [
                { "target": "a#Describe" }, { "target": "a#Read" }, { "target": "a#Write" }
            ], "traits": { "aws.api#clientEndpointDiscovery": { "operation": "a#Describe" } } },
        "a#Describe": { "type": "operation" },
        "a#Read": { "type": "operation", "traits": { "aws.api#clientDiscoveredEndpoint": { "required": false } } },
        "a#Write": { "type": "operation", "traits": { "aws.api#clientDiscoveredEndpoint": { "required": true } } }"#,
    );
    let operations = |chosen: &[&str]| reach(&model, None, chosen).unwrap().operations;
    assert_eq!(operations(&["Write"]), [id("a#Describe"), id("a#Write")]);
    assert_eq!(operations(&["Write", "Describe"]), [id("a#Describe"), id("a#Write")]);
    assert_eq!(operations(&["Read"]), [id("a#Read")]);
}

#[test]
fn without_a_name_there_has_to_be_one_service() {
    let problems = |text: &str, name| reach(&shapes(text), name, &[]).unwrap_err();
    assert_eq!(problems("", None), ["the model has no service"]);
    let two = r#""a#A": { "type": "service" }, "b#B": { "type": "service" }"#;
    assert_eq!(
        problems(two, None),
        ["the model has several services: `a#A`, `b#B`; select one with `service`"]
    );
    assert_eq!(problems(two, Some("Shop")), ["unknown service `Shop`; the model has `a#A`, `b#B`"]);
    assert_eq!(reach(&shapes(two), Some("B"), &[]).unwrap().service, id("b#B"));
}

#[test]
fn a_long_chain_of_shapes_is_no_problem() {
    use std::fmt::Write;
    let mut text = r#""a#S": { "type": "service", "operations": [{ "target": "a#Op" }] },
        "a#Op": { "type": "operation", "input": { "target": "a#OpInput" } },
        "a#OpInput": { "type": "structure", "members": { "x": { "target": "a#L0" } } }"#
        .to_owned();
    for index in 0..20_000 {
        write!(text, r#", "a#L{index}": {{ "type": "structure", "members": {{ "x": {{ "target": "a#L{}", "traits": {{ "smithy.api#required": {{}} }} }} }} }}"#, index + 1).unwrap();
    }
    text += r#", "a#L20000": { "type": "structure" }"#;
    let model = shapes(&text);
    assert_eq!(reach(&model, None, &[]).unwrap().shapes().count(), 20_003);
}

mod problems {
    use super::*;

    /// `Fine` and `Broken`, whose input and `uri` are not valid, and whose output has no target.
    const MODEL: &str = r#"
        "a#S": { "type": "service", "operations": [{ "target": "a#Fine" }, { "target": "a#Broken" }] },
        "a#Fine": { "type": "operation", "input": { "target": "a#Shared" } },
        "a#Shared": { "type": "structure", "members": { "x": { "target": "a#Text" } } },
        "a#Text": { "type": "string", "traits": { "smithy.api#length": { "min": 1 } } },
        "a#Broken": { "type": "operation", "input": { "target": "a#In" },
            "traits": { "smithy.api#http": { "method": "GET", "uri": "no path" } } },
        "a#In": { "type": "structure", "members": {
            "itself": { "target": "a#List" }, "missing": { "target": "a#Nothing" },
            "fault": { "target": "a#Text", "traits": { "smithy.api#jsonName": 7 } } } },
        "a#List": { "type": "list", "member": { "target": "a#List" } }"#;

    fn reached(operations: &[&str]) -> (bool, Vec<String>) {
        let mut diagnostics = Diagnostics::new();
        let model =
            dx_model::read(&common::sources(&[&common::text_of("2.0", MODEL)]), &mut diagnostics).unwrap();
        let operations: Vec<_> = operations.iter().map(|name| (*name).to_owned()).collect();
        let closure = closure(&model, None, &operations, &mut diagnostics);
        (closure.is_some(), diagnostics.iter().map(|diagnostic| diagnostic.message.clone()).collect())
    }

    #[test]
    fn what_is_wrong_with_other_operations_does_not_matter() {
        assert_eq!(reached(&["Fine"]), (true, vec![]));
    }

    #[test]
    fn what_is_wrong_with_a_wanted_operation_and_all_that_it_reaches_is_said() {
        for operations in [&["Broken"][..], &[], &["Fine", "Broken"]] {
            let (is_some, said) = reached(operations);
            assert!(!is_some);
            for part in
                ["has to start with `/`", "unknown shape `a#Nothing`", "contains itself without", "jsonName"]
            {
                assert!(said.iter().any(|said| said.contains(part)), "{part}: {said:?}");
            }
        }
    }

    #[test]
    fn a_mistake_of_a_mixin_is_said_whichever_shape_has_it() {
        let mixin = r#""a#M": { "type": "structure", "members": { "m": { "target": "smithy.api#String",
            "traits": { "smithy.api#jsonName": 7 } } }, "traits": { "smithy.api#mixin": {} } },
            "a#A": { "type": "structure", "mixins": [{ "target": "a#M" }], "members": {} },
            "a#Z": { "type": "structure", "mixins": [{ "target": "a#M" }], "members": {} },
            "a#S": { "type": "service", "operations": [{ "target": "a#Op" }] },
            "a#Op": { "type": "operation", "input": { "target": "a#Z" } }"#;
        let said = common::problems_of(mixin);
        assert!(said.iter().any(|said| said.contains("jsonName")), "{said:?}");
    }
}

//! Whichever way a text says a thing, the model has it in one place.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

mod common;

use common::{id, member_names, messages, model_of, problems_of, read_all, shape, shapes, text_of};
use dx_model::{Member, Shape, ShapeKind};

fn enum_values(shape: &Shape) -> Vec<(&str, &str)> {
    shape
        .members()
        .map(|member| (member.name(), member.traits.enum_value().unwrap().as_str().unwrap()))
        .collect()
}

/// The default of a member, as it is written; `-` where there is none.
fn default_of(member: &Member) -> String {
    member.traits.default_value().map_or("-".to_owned(), |node| {
        node.as_number()
            .map(str::to_owned)
            .or(node.as_bool().map(|b| b.to_string()))
            .unwrap_or(node.kind().to_owned())
    })
}

fn defaults(shape: &Shape) -> Vec<(&str, String)> {
    shape.members().map(|member| (member.name(), default_of(member))).collect()
}

mod mixins {
    use super::*;

    #[test]
    fn members_of_mixins_come_first_and_mixins_are_no_shapes() {
        let model = shapes(
            r#""a#Job": { "type": "structure", "mixins": [{ "target": "a#Named" }, { "target": "a#Dated" }],
                   "members": { "own": { "target": "smithy.api#String" } } },
               "a#Named": { "type": "structure", "traits": { "smithy.api#mixin": {} }, "members": {
                   "name": { "target": "smithy.api#String", "traits": { "smithy.api#required": {} } } } },
               "a#Dated": { "type": "structure", "traits": { "smithy.api#mixin": {} }, "members": {
                   "date": { "target": "smithy.api#Timestamp" } }, "mixins": [{ "target": "a#Versioned" }] },
               "a#Versioned": { "type": "structure", "traits": { "smithy.api#mixin": {} }, "members": {
                   "version": { "target": "smithy.api#Integer" } } }"#,
        );
        assert_eq!(model.shapes().count(), 1);
        let job = shape(&model, "a#Job");
        assert_eq!(member_names(job), ["name", "version", "date", "own"]);
        let name = job.member("name").unwrap();
        assert_eq!(name.id, id("a#Job$name"));
        assert!(name.traits.is_required());
    }

    #[test]
    fn traits_are_inherited_unless_they_are_local() {
        let model = shapes(
            r#""a#M": { "type": "string", "traits": { "smithy.api#mixin": { "localTraits": ["a#local"] },
                   "a#local": 1, "smithy.api#sensitive": {}, "smithy.api#documentation": "of the mixin" } },
               "a#A": { "type": "string", "mixins": [{ "target": "a#M" }],
                   "traits": { "smithy.api#documentation": "its own" } }"#,
        );
        let traits = &shape(&model, "a#A").traits;
        assert_eq!(traits.documentation(), Some("its own"));
        assert!(traits.is_sensitive());
        assert!(!traits.has("a#local"));
        assert!(!traits.has("smithy.api#mixin"));
    }

    #[test]
    fn a_member_that_is_said_again_stays_where_it_is_and_overrides_traits() {
        let model = shapes(
            r#""a#M": { "type": "structure", "traits": { "smithy.api#mixin": {} }, "members": {
                   "x": { "target": "smithy.api#String", "traits": { "a#kept": 1, "a#changed": 1 } },
                   "y": { "target": "smithy.api#String", "traits": { "a#changed": 1 } } } },
               "a#A": { "type": "structure", "mixins": [{ "target": "a#M" }], "members": {
                   "z": { "target": "smithy.api#String" },
                   "x": { "target": "smithy.api#String", "traits": { "a#changed": 2 } } } },
               "a#A$y": { "type": "apply", "traits": { "a#changed": 3 } }"#,
        );
        let shape = shape(&model, "a#A");
        assert_eq!(member_names(shape), ["x", "y", "z"]);
        let number =
            |member: &str, name: &str| shape.member(member).unwrap().traits.get(name).unwrap().as_i64();
        assert_eq!(number("x", "a#kept"), Some(1));
        assert_eq!(number("x", "a#changed"), Some(2));
        assert_eq!(number("y", "a#changed"), Some(3));
    }

    #[test]
    fn what_is_applied_to_a_member_of_a_mixin_reaches_those_who_use_it() {
        let model = shapes(
            r#""a#One": { "type": "structure", "traits": { "smithy.api#mixin": {} },
                   "members": { "x": { "target": "smithy.api#String" } } },
               "a#Two": { "type": "structure", "traits": { "smithy.api#mixin": {} },
                   "mixins": [{ "target": "a#One" }] },
               "a#Two$x": { "type": "apply", "traits": { "smithy.api#required": {} } },
               "a#A": { "type": "structure", "mixins": [{ "target": "a#Two" }] }"#,
        );
        assert!(shape(&model, "a#A").member("x").unwrap().traits.is_required());
    }

    #[test]
    fn operations_and_services_inherit_too() {
        let model = shapes(
            r#""a#M": { "type": "operation", "traits": { "smithy.api#mixin": {} }, "errors": [{ "target": "a#E" }] },
               "a#Op": { "type": "operation", "mixins": [{ "target": "a#M" }], "errors": [{ "target": "a#F" }] },
               "a#S": { "type": "service", "version": "3", "traits": { "smithy.api#mixin": {} },
                   "operations": [{ "target": "a#Op" }], "rename": { "a#E": "G" } },
               "a#T": { "type": "service", "mixins": [{ "target": "a#S" }] },
               "a#E": { "type": "structure", "traits": { "smithy.api#error": "client" } },
               "a#F": { "type": "structure", "traits": { "smithy.api#error": "client" } }"#,
        );
        assert_eq!(model.operation(&id("a#Op")).unwrap().errors, [id("a#E"), id("a#F")]);
        let ShapeKind::Service(service) = &shape(&model, "a#T").kind else { panic!("no service") };
        assert_eq!(service.version, "3");
        assert_eq!(service.operations, [id("a#Op")]);
        assert_eq!(service.name_of(&id("a#E")), "G");
    }
}

mod enums {
    use super::*;

    #[test]
    fn a_string_with_the_enum_trait_is_an_enum() {
        let model = shapes(
            r#""a#A": { "type": "string", "traits": { "smithy.api#documentation": "kept", "smithy.api#enum": [
                   { "name": "AES256", "value": "aes", "documentation": "a cipher" },
                   { "name": "KMS", "value": "aws:kms", "deprecated": true, "tags": ["old"] } ] } }"#,
        );
        let shape = shape(&model, "a#A");
        assert!(matches!(shape.kind, ShapeKind::Enum(_)));
        assert_eq!(enum_values(shape), [("AES256", "aes"), ("KMS", "aws:kms")]);
        assert_eq!(shape.traits.documentation(), Some("kept"));
        assert!(!shape.traits.has("smithy.api#enum"));
        let traits = |name: &str| &shape.member(name).unwrap().traits;
        assert_eq!(traits("AES256").documentation(), Some("a cipher"));
        assert!(traits("AES256").deprecated().is_none());
        assert!(traits("KMS").deprecated().is_some());
        assert!(traits("KMS").has("smithy.api#tags"));
    }

    #[test]
    fn values_without_a_name_get_one_of_their_own() {
        let model = shapes(
            r#""a#A": { "type": "string", "traits": { "smithy.api#enum": [ { "value": "a-b" }, { "value": "a b" },
                   { "value": "a_b", "name": "a_b" }, { "value": "2x" }, { "value": "*" }, { "value": "é" } ] } }"#,
        );
        assert_eq!(
            enum_values(shape(&model, "a#A")),
            [("a_b_3", "a-b"), ("a_b_2", "a b"), ("a_b", "a_b"), ("_2x", "2x"), ("__2", "*"), ("__3", "é")]
        );
    }

    #[test]
    fn a_member_without_a_value_has_its_name_as_its_value() {
        let model =
            shapes(r#""a#A": { "type": "enum", "members": { "ON": { "target": "smithy.api#Unit" } } }"#);
        assert_eq!(enum_values(shape(&model, "a#A")), [("ON", "ON")]);
        let problems = problems_of(
            r#""a#A": { "type": "intEnum", "members": { "ON": { "target": "smithy.api#Unit" } } }"#,
        );
        assert_eq!(problems, ["missing `smithy.api#enumValue`"]);
    }
}

mod defaults {
    use super::*;

    const OLD: &str = r#"
        "a#Plain": { "type": "integer" },
        "a#Boxed": { "type": "integer", "traits": { "smithy.api#box": {} } },
        "a#A": { "type": "structure", "members": {
            "flag": { "target": "smithy.api#PrimitiveBoolean" },
            "boxedFlag": { "target": "smithy.api#Boolean" },
            "plain": { "target": "a#Plain" },
            "boxed": { "target": "a#Boxed" },
            "boxedHere": { "target": "smithy.api#PrimitiveLong", "traits": { "smithy.api#box": {} } },
            "text": { "target": "smithy.api#String" } } }"#;

    #[test]
    fn what_is_not_boxed_in_smithy_1_is_zero() {
        let model = model_of(&[&text_of("1.0", OLD)]);
        let expected = [
            ("flag", "false"),
            ("boxedFlag", "-"),
            ("plain", "0"),
            ("boxed", "-"),
            ("boxedHere", "-"),
            ("text", "-"),
        ];
        assert_eq!(defaults(shape(&model, "a#A")), expected.map(|(name, value)| (name, value.to_owned())));
    }

    #[test]
    fn nothing_is_zero_in_smithy_2_unless_it_says_so() {
        let model = model_of(&[&text_of("2.0", OLD)]);
        let defaults = defaults(shape(&model, "a#A"));
        assert_eq!(defaults[2], ("plain", "-".to_owned()));
        // The prelude's primitives have a default.
        assert_eq!(defaults[0], ("flag", "false".to_owned()));
    }

    #[test]
    fn each_text_is_read_by_its_own_version() {
        let new = text_of(
            "2.0",
            r#""b#B": { "type": "structure", "members": { "plain": { "target": "a#Plain" } } }"#,
        );
        let model = model_of(&[&text_of("1.0", OLD), &new]);
        assert_eq!(defaults(shape(&model, "b#B")), [("plain", "-".to_owned())]);
        assert_eq!(defaults(shape(&model, "a#A"))[2], ("plain", "0".to_owned()));
    }

    #[test]
    fn the_default_of_a_target_is_repeated_cancelled_or_assumed_with_a_warning() {
        let text = text_of(
            "2.0",
            r#""a#Limit": { "type": "double", "traits": { "smithy.api#default": 7 } },
               "a#A": { "type": "structure", "members": {
                   "same": { "target": "a#Limit", "traits": { "smithy.api#default": 7 } },
                   "none": { "target": "a#Limit", "traits": { "smithy.api#default": null } },
                   "unsaid": { "target": "a#Limit" } } }"#,
        );
        let (model, problems) = read_all(&[&text]);
        let model = model.unwrap();
        let expected = [("same", "7"), ("none", "null"), ("unsaid", "7")];
        assert_eq!(defaults(shape(&model, "a#A")), expected.map(|(name, value)| (name, value.to_owned())));
        assert_eq!(messages(&[&text]), ["missing default: the default of `a#Limit` is assumed"]);
        assert!(problems.contains("in a#A$unsaid"), "{problems}");
    }
}

mod inputs_and_outputs {
    use super::*;

    #[test]
    fn a_structure_that_is_only_an_input_is_renamed() {
        let model = shapes(
            r#""a#Run": { "type": "operation", "input": { "target": "a#RunRequest" }, "output": { "target": "b#Done" } },
               "a#RunRequest": { "type": "structure", "members": { "x": { "target": "smithy.api#String" } } },
               "b#Done": { "type": "structure" }"#,
        );
        let run = model.operation(&id("a#Run")).unwrap();
        assert_eq!((run.input.as_str(), run.output.as_str()), ("a#RunInput", "a#RunOutput"));
        let input = shape(&model, "a#RunInput");
        assert_eq!(input.original, Some(id("a#RunRequest")));
        assert_eq!(input.member("x").unwrap().id, id("a#RunInput$x"));
        assert_eq!(model.shape(&id("a#RunRequest")), None);
        assert_eq!(model.shape(&id("b#Done")), None);
    }

    #[test]
    fn a_structure_that_is_used_elsewhere_is_copied() {
        let model = shapes(
            r#""a#Get": { "type": "operation", "output": { "target": "a#Job" } },
               "a#Stop": { "type": "operation", "input": { "target": "a#Job" }, "output": { "target": "a#Both" } },
               "a#Halt": { "type": "operation", "input": { "target": "a#Both" } },
               "a#Jobs": { "type": "list", "member": { "target": "a#Job" } },
               "a#Both": { "type": "structure" },
               "a#Job": { "type": "structure" }"#,
        );
        for name in ["a#GetOutput", "a#StopInput"] {
            assert_eq!(shape(&model, name).original, Some(id("a#Job")));
        }
        assert_eq!(shape(&model, "a#Job").original, None);
        for name in ["a#StopOutput", "a#HaltInput"] {
            assert_eq!(shape(&model, name).original, Some(id("a#Both")));
        }
        assert_eq!(model.shape(&id("a#Both")), None, "it was only an output and an input");
    }

    #[test]
    fn a_structure_that_has_the_name_already_stays() {
        let model = shapes(
            r#""a#Get": { "type": "operation", "input": { "target": "a#GetInput" } },
               "a#Put": { "type": "operation", "input": { "target": "a#GetInput" } },
               "a#GetInput": { "type": "structure" }"#,
        );
        assert_eq!(shape(&model, "a#GetInput").original, None);
        assert_eq!(shape(&model, "a#PutInput").original, Some(id("a#GetInput")));
    }

    #[test]
    fn names_can_be_exchanged() {
        let model = shapes(
            r#""a#Get": { "type": "operation", "input": { "target": "a#PutInput" } },
               "a#Put": { "type": "operation", "input": { "target": "a#GetInput" } },
               "a#GetInput": { "type": "structure" },
               "a#PutInput": { "type": "structure" }"#,
        );
        assert_eq!(shape(&model, "a#GetInput").original, Some(id("a#PutInput")));
        assert_eq!(shape(&model, "a#PutInput").original, Some(id("a#GetInput")));
    }

    const TAKEN: &str = r#""a#Get": { "type": "operation", "output": { "target": "a#GetResponse" } },
        "a#GetResponse": { "type": "structure", "members": { "x": { "target": "a#GetOutput" } } },
        "a#GetOutput": { "type": "union", "members": { "y": { "target": "smithy.api#String" } } }"#;

    #[test]
    fn what_is_called_as_another_shape_is_gets_the_id_that_smithy_gives_it() {
        let model = shapes(TAKEN);
        assert_eq!(model.operation(&id("a#Get")).unwrap().output, id("a#GetOperationOutput"));
        assert_eq!(shape(&model, "a#GetOperationOutput").original, Some(id("a#GetResponse")));
        assert_eq!(problems_of(TAKEN), [""; 0]);
    }

    #[test]
    fn so_does_a_structure_that_has_another_use_and_what_is_not_there_at_all() {
        let used =
            format!(r#"{TAKEN}, "a#L": {{ "type": "list", "member": {{ "target": "a#GetResponse" }} }}"#);
        let model = shapes(&used);
        assert_eq!(shape(&model, "a#GetOperationOutput").original, Some(id("a#GetResponse")));
        assert_eq!(shape(&model, "a#GetResponse").original, None);
        let model = shapes(r#""a#Get": { "type": "operation" }, "a#GetOutput": { "type": "operation" }"#);
        assert_eq!(model.operation(&id("a#Get")).unwrap().output, id("a#GetOperationOutput"));
    }

    #[test]
    fn an_id_that_is_made_up_is_no_one_else_s() {
        let model = shapes(
            r#""a#Get": { "type": "operation" }, "a#GetInput": { "type": "string" },
               "a#GetOperationInput": { "type": "string" },
               "a#GetOperation": { "type": "operation" }"#,
        );
        assert_eq!(model.operation(&id("a#Get")).unwrap().input, id("a#GetOperationInput2"));
        assert_eq!(model.operation(&id("a#GetOperation")).unwrap().input, id("a#GetOperationOperationInput"));
    }
}

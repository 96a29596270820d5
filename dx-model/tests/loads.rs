//! Texts become models.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

mod common;

use common::{id, member_names, messages, model_of, problems_of, read_all, shape, shapes, text_of};
use dx_model::{Operation, ShapeKind};

#[test]
fn every_simple_kind_is_loaded() {
    let kinds = [
        "blob",
        "boolean",
        "string",
        "byte",
        "short",
        "integer",
        "long",
        "float",
        "double",
        "bigInteger",
        "bigDecimal",
        "timestamp",
        "document",
    ];
    for kind in kinds {
        let model = shapes(&format!(r#""a#A": {{ "type": "{kind}" }}"#));
        let shape = shape(&model, "a#A");
        assert_eq!(shape.kind.name(), kind);
        assert_eq!(shape.members().count(), 0);
    }
}

#[test]
fn structures_and_unions_keep_the_order_of_their_members() {
    for kind in ["structure", "union"] {
        let model = shapes(&format!(
            r#""a#A": {{ "type": "{kind}", "members": {{
                "Zebra": {{ "target": "smithy.api#String" }},
                "Ape": {{ "target": "a#A", "traits": {{ "smithy.api#documentation": "again" }} }},
                "Mouse": {{ "target": "smithy.api#Integer" }}
            }} }}"#
        ));
        let shape = shape(&model, "a#A");
        assert_eq!(shape.kind.name(), kind);
        assert_eq!(member_names(shape), ["Zebra", "Ape", "Mouse"]);
        let ape = shape.member("Ape").unwrap();
        assert_eq!(ape.id, id("a#A$Ape"));
        assert_eq!(ape.target, id("a#A"));
        assert_eq!(ape.traits.documentation(), Some("again"));
        assert_eq!(shape.member("ape"), None);
    }
}

#[test]
fn a_list_has_an_element_and_a_map_a_key_and_a_value() {
    let model = shapes(
        r#""a#List": { "type": "list", "member": { "target": "smithy.api#Byte" } },
           "a#Map": { "type": "map", "key": { "target": "smithy.api#String" }, "value": { "target": "a#List" } }"#,
    );
    let ShapeKind::List(member) = &shape(&model, "a#List").kind else { panic!("a#List is no list") };
    assert_eq!((member.id.as_str(), member.target.as_str()), ("a#List$member", "smithy.api#Byte"));
    let ShapeKind::Map { key, value } = &shape(&model, "a#Map").kind else { panic!("a#Map is no map") };
    assert_eq!((key.id.as_str(), key.target.as_str()), ("a#Map$key", "smithy.api#String"));
    assert_eq!((value.id.as_str(), value.target.as_str()), ("a#Map$value", "a#List"));
    assert_eq!(member_names(shape(&model, "a#Map")), ["key", "value"]);
}

#[test]
fn enums_have_their_values() {
    let model = shapes(
        r#""a#Suit": { "type": "enum", "members": {
               "CLUBS": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "clubs" } },
               "HEARTS": { "target": "smithy.api#Unit" } } },
           "a#Pips": { "type": "intEnum", "members": {
               "TWO": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": 2 } } } }"#,
    );
    let values = |name: &str| {
        let members = shape(&model, name).members();
        members.map(|member| member.traits.enum_value().unwrap().clone()).collect::<Vec<_>>()
    };
    assert_eq!(
        values("a#Suit").iter().map(|value| value.as_str()).collect::<Vec<_>>(),
        [Some("clubs"), Some("HEARTS")]
    );
    assert_eq!(values("a#Pips").iter().map(|value| value.as_i64()).collect::<Vec<_>>(), [Some(2)]);
}

#[test]
fn a_service_has_resources_and_operations() {
    let model = shapes(
        r#""a#Service": { "type": "service", "version": "2", "operations": [{ "target": "a#Ping" }],
               "resources": [{ "target": "a#Job" }], "errors": [{ "target": "a#Broken" }],
               "rename": { "a#Broken": "Damaged" } },
           "a#Job": { "type": "resource", "identifiers": { "id": { "target": "smithy.api#String" } },
               "properties": { "name": { "target": "smithy.api#String" } },
               "create": { "target": "a#Create" }, "operations": [{ "target": "a#Stop" }],
               "collectionOperations": [{ "target": "a#Purge" }], "resources": [{ "target": "a#Step" }] },
           "a#Step": { "type": "resource", "list": { "target": "a#Steps" } },
           "a#Ping": { "type": "operation", "errors": [{ "target": "a#Broken" }, { "target": "a#Late" }] },
           "a#Create": { "type": "operation" }, "a#Stop": { "type": "operation" },
           "a#Purge": { "type": "operation" }, "a#Steps": { "type": "operation" },
           "a#Broken": { "type": "structure", "traits": { "smithy.api#error": "server" } },
           "a#Late": { "type": "structure", "traits": { "smithy.api#error": "client" } }"#,
    );
    let ShapeKind::Service(service) = &shape(&model, "a#Service").kind else { panic!("no service") };
    assert_eq!(service.version, "2");
    assert_eq!(service.operations, [id("a#Ping")]);
    assert_eq!(service.resources, [id("a#Job")]);
    assert_eq!(service.name_of(&id("a#Broken")), "Damaged");
    assert_eq!(service.name_of(&id("a#Late")), "Late");
    let ping = model.operation(&id("a#Ping")).unwrap();
    assert_eq!(service.errors_of(ping), [id("a#Broken"), id("a#Late")]);
    let ShapeKind::Resource(job) = &shape(&model, "a#Job").kind else { panic!("no resource") };
    assert_eq!(job.operations, [id("a#Create"), id("a#Stop"), id("a#Purge")]);
    assert_eq!(job.resources, [id("a#Step")]);
    assert_eq!(job.identifiers["id"], id("smithy.api#String"));
    assert_eq!(job.properties["name"], id("smithy.api#String"));
}

#[test]
fn the_prelude_is_there_without_being_in_the_model() {
    let model = shapes("");
    assert_eq!(model.shapes().count(), 0);
    for (name, kind) in [("String", "string"), ("Integer", "integer"), ("Unit", "structure")] {
        assert_eq!(shape(&model, &format!("smithy.api#{name}")).kind.name(), kind);
    }
    assert_eq!(model.shape(&id("smithy.api#Strin")), None);
}

#[test]
fn unknown_traits_are_kept() {
    let model = shapes(r#""a#A": { "type": "string", "traits": { "b.c#odd": { "x": [1, null, "y"] } } }"#);
    let traits = &shape(&model, "a#A").traits;
    let odd = traits.get("b.c#odd").and_then(|node| node.get("x")).and_then(|node| node.as_array()).unwrap();
    assert_eq!(odd[0].as_i64(), Some(1));
    assert!(odd[1].is_null());
    assert_eq!(odd[2].as_str(), Some("y"));
    assert_eq!(traits.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["b.c#odd"]);
}

#[test]
fn a_set_of_smithy_1_is_a_list_of_unique_items() {
    let set = r#""a#A": { "type": "set", "member": { "target": "smithy.api#String" } }"#;
    let model = model_of(&[&text_of("1.0", set)]);
    assert!(matches!(shape(&model, "a#A").kind, ShapeKind::List(_)));
    assert!(shape(&model, "a#A").traits.is_unique_items());
}

#[test]
fn versions_1_and_2_are_known_and_others_are_an_error() {
    for version in ["1", "1.0", "2", "2.0"] {
        assert!(messages(&[&text_of(version, "")]).is_empty(), "{version}");
    }
    assert_eq!(
        messages(&[&text_of("3.0", "")]),
        ["unsupported Smithy version \"3.0\"; expected `1.0` or `2.0`"]
    );
    assert_eq!(messages(&["{}"]), ["missing `smithy`: the model has to state its Smithy version"]);
}

#[test]
fn several_texts_are_one_model() {
    let job = text_of("2.0", r#""a#Job": { "type": "list", "member": { "target": "a#Step" } }"#);
    let step = text_of("2.0", r#""a#Step": { "type": "string" }"#);
    let model = model_of(&[&job, &step]);
    assert_eq!(model.shapes().map(|shape| shape.id.as_str()).collect::<Vec<_>>(), ["a#Job", "a#Step"]);
    let span = shape(&model, "a#Step").span;
    assert_eq!(model.sources().name(span.source), "1.json");
    assert_eq!(&model.sources().text(span.source)[span.start as usize..span.end as usize], "\"a#Step\"");
}

#[test]
fn a_shape_may_come_twice_if_it_is_the_same() {
    let one =
        text_of("2.0", r#""a#A": { "type": "string", "traits": { "a#x": { "p": 1, "q": 2 }, "a#y": 1 } }"#);
    let same = text_of("2.0", r#""a#A": {"traits": {"a#y": 1, "a#x": {"q": 2, "p": 1}}, "type": "string"}"#);
    let other = text_of("2.0", r#""a#A": { "type": "string" }"#);
    model_of(&[&one, &same]);
    assert_eq!(
        messages(&[&one, &other]),
        ["conflicting definition of `a#A`, which is also defined in 0.json"]
    );
    let mixin = text_of("2.0", r#""a#M": { "type": "string", "traits": { "smithy.api#mixin": {} } }"#);
    let mixed = text_of("2.0", r#""a#A": { "type": "string", "mixins": [{ "target": "a#M" }] }"#);
    assert_eq!(
        messages(&[&other, &mixed, &mixin]),
        ["conflicting definition of `a#A`, which is also defined in 0.json"]
    );
}

#[test]
fn metadata_is_merged() {
    let one = r#"{ "smithy": "2.0", "metadata": { "list": [1], "same": "x", "only": true } }"#;
    let two = r#"{ "smithy": "2.0", "metadata": { "list": [2], "same": "x" } }"#;
    let model = model_of(&[one, two]);
    let lengths: Vec<_> = model.metadata().iter().map(|(name, node)| (name.as_str(), node.kind())).collect();
    assert_eq!(lengths, [("list", "an array"), ("only", "a boolean"), ("same", "a string")]);
    assert_eq!(model.metadata()["list"].as_array().map(<[_]>::len), Some(2));
    let three = r#"{ "smithy": "2.0", "metadata": { "same": "y" } }"#;
    assert_eq!(messages(&[one, three]), ["conflicting values for metadata `same`"]);
}

#[test]
fn apply_reaches_shapes_and_members_from_any_text_in_any_order() {
    let applies = text_of(
        "2.0",
        r#""a#A": { "type": "apply", "traits": { "smithy.api#tags": ["two"], "z#z": 1, "a#a": 1, "smithy.api#documentation": "d" } },
           "a#A$m": { "type": "apply", "traits": { "smithy.api#required": {} } }"#,
    );
    let model = text_of(
        "2.0",
        r#""a#A": { "type": "structure", "members": { "m": { "target": "smithy.api#String" } },
               "traits": { "smithy.api#tags": ["one"] } }"#,
    );
    let both = [[applies.as_str(), &model], [&model, &applies]];
    for texts in both {
        let model = model_of(&texts);
        let shape = shape(&model, "a#A");
        assert_eq!(shape.traits.documentation(), Some("d"));
        assert!(shape.traits.has("a#a") && shape.traits.has("z#z"));
        assert_eq!(
            shape.traits.get("smithy.api#tags").and_then(|tags| tags.as_array()).map(<[_]>::len),
            Some(2)
        );
        assert!(shape.member("m").unwrap().traits.is_required());
    }
}

#[test]
fn apply_of_a_later_text_wins_over_what_earlier_ones_say() {
    let model = text_of(
        "2.0",
        r#""a#A": { "type": "structure", "traits": { "smithy.api#documentation": "model", "smithy.api#tags": ["one"] },
               "members": { "m": { "target": "smithy.api#String", "traits": { "smithy.api#documentation": "model" } } } },
           "a#E": { "type": "string", "traits": {
               "smithy.api#enum": [{ "name": "ONE", "value": "one", "documentation": "model" }] } }"#,
    );
    let overlay = |said: &str| {
        let apply = |target: &str, more: &str| {
            format!(
                r#""{target}": {{ "type": "apply", "traits": {{ "smithy.api#documentation": "{said}"{more} }} }}"#
            )
        };
        let applied =
            [apply("a#A", r#", "smithy.api#tags": ["two"]"#), apply("a#A$m", ""), apply("a#E$ONE", "")];
        text_of("2.0", &applied.join(", "))
    };
    let (first, second) = (overlay("first"), overlay("second"));
    for (texts, said, tags) in
        [(vec![&model, &first], "first", 2), (vec![&model, &first, &second], "second", 3)]
    {
        let texts: Vec<_> = texts.into_iter().map(String::as_str).collect();
        let model = model_of(&texts);
        let structure = shape(&model, "a#A");
        let documented = [
            structure.traits.documentation(),
            structure.member("m").unwrap().traits.documentation(),
            shape(&model, "a#E").member("ONE").unwrap().traits.documentation(),
        ];
        assert_eq!(documented, [Some(said); 3]);
        let found = structure.traits.get("smithy.api#tags").and_then(|tags| tags.as_array());
        assert_eq!(found.map(<[_]>::len), Some(tags));
    }
    let message = "conflicting values for trait `smithy.api#documentation`";
    assert_eq!(messages(&[first.as_str(), &model]), [message; 3]);
}

#[test]
fn an_operation_without_input_and_output_has_empty_ones() {
    let model = shapes(r#""a#Ping": { "type": "operation" }"#);
    let Operation { input, output, .. } = model.operation(&id("a#Ping")).unwrap();
    assert_eq!((input.as_str(), output.as_str()), ("a#PingInput", "a#PingOutput"));
    assert_eq!(shape(&model, "a#PingInput").members().count(), 0);
    assert_eq!(shape(&model, "a#PingInput").original, Some(id("smithy.api#Unit")));
    assert!(shape(&model, "a#PingInput").is_unit() && shape(&model, "a#PingOutput").is_unit());
}

#[test]
fn an_input_without_members_is_not_one_that_is_left_out() {
    let model = shapes(
        r#""a#Ping": { "type": "operation", "input": { "target": "a#Nothing" } },
           "a#Nothing": { "type": "structure", "members": {} }"#,
    );
    assert!(!shape(&model, "a#PingInput").is_unit() && shape(&model, "a#PingOutput").is_unit());
}

#[test]
fn what_the_specification_does_not_know_is_a_warning() {
    let (model, problems) = read_all(&[r#"{ "smithy": "2.0", "shapes": {
        "a#A": { "type": "structure", "member": { "x": { "target": "smithy.api#String" } } } } }"#]);
    assert!(model.is_some());
    assert!(problems.starts_with("warning: unknown property `member` is ignored"), "{problems}");
}

#[test]
fn one_broken_shape_does_not_hide_the_others() {
    let problems = problems_of(
        r#""a#Broken": { "type": "strukture" },
           "a#User": { "type": "list", "member": { "target": "a#Broken" } },
           "a#Other": { "type": "list", "member": { "target": "a#Nowhere" } },
           "bad id": { "type": "string" }"#,
    );
    assert_eq!(
        problems,
        [
            "unknown shape type `strukture`",
            "unknown shape `a#Nowhere`",
            "`bad id` is not an absolute shape id; expected `namespace#Name`",
        ]
    );
}

#[test]
fn a_text_that_is_no_json_hides_only_what_may_be_in_it() {
    let broken = r#"{ "smithy": "2.0", "shapes": { "a#Step": { "type": "string" }"#;
    let user = text_of(
        "2.0",
        r#""a#A": { "type": "list", "member": { "target": "a#Step" } }, "a#U": { "type": "union", "members": {} }"#,
    );
    assert_eq!(
        messages(&[broken, &user]),
        ["invalid JSON: expected `,` or `}`", "a union requires at least one member"]
    );
}

#[test]
fn a_byte_order_mark_at_the_beginning_is_no_part_of_a_text() {
    let (model, problems) =
        read_all(&["\u{feff}{ \"smithy\": \"2.0\", \"shapes\": { \"a#A\": { \"type\": \"string\" } } }"]);
    assert!(model.is_some() && problems.is_empty(), "{problems}");
    let (_, problems) = read_all(&["\u{feff}{]"]);
    assert!(problems.contains("--> 0.json:1:2"), "{problems}");
}

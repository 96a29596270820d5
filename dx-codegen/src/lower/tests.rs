//! Tests of decisions that are hard to see in the source generated from the fixtures.

use crate::ir::{Auth, Call, Check, Debug, Field, Limits, Presence, Service, TimestampFormat, TypeId, Usage};
use crate::{Config, Part, Parts};
use dx_model::{Diagnostics, Sources};
use std::fs;
use std::path::Path;

fn lowered(name: &str) -> Service {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/models").join(name).with_extension("json");
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    sources.add("model.json", fs::read_to_string(path).unwrap());
    let model = dx_model::read(&sources, &mut diagnostics).unwrap();
    let config = Config { parts: Parts::always(Part::ALL.iter().copied()), ..Config::default() };
    crate::lowered(&model, &config, &mut diagnostics, &mut |_| {}).unwrap().1
}

/// The fields that satisfy a predicate, as `Structure.field`.
fn fields(service: &Service, is: impl Fn(&Field) -> bool) -> Vec<String> {
    let of_structures =
        service.types.structures.iter().map(|it| (it, it.fields.iter().filter(|field| is(field))));
    of_structures.flat_map(|(it, fields)| fields.map(|field| format!("{}.{}", it.name, field.name))).collect()
}

/// The structures and unions, each with a decision about it.
fn types<T>(service: &Service, of: impl Fn(Debug, Usage, bool) -> T) -> Vec<(&str, T)> {
    let structures = service.types.structures.iter();
    let structures = structures.map(|it| (it.name.as_str(), of(it.debug, it.usage, it.recursive)));
    let unions = service.types.unions.iter();
    structures.chain(unions.map(|it| (it.name.as_str(), of(it.debug, it.usage, it.recursive)))).collect()
}

#[test]
fn one_edge_of_each_cycle_is_boxed() {
    let service = lowered("recursion");
    assert_eq!(fields(&service, |field| field.boxed), ["Root.either", "Tree.next"]);
    let variants = service.types.unions.iter().flat_map(|it| &it.variants).filter(|it| it.boxed);
    assert_eq!(variants.map(|it| it.name.as_str()).collect::<Vec<_>>(), ["Tree"]);
}

#[test]
fn types_that_can_hold_themselves_are_recursive_through_lists_as_well() {
    let service = lowered("recursion");
    let recursive =
        types(&service, |_, _, recursive| recursive).into_iter().filter(|(_, recursive)| *recursive);
    assert_eq!(recursive.map(|(name, _)| name).collect::<Vec<_>>(), ["Branch", "Thread", "Tree", "Either"]);
}

#[test]
fn types_are_sent_received_or_both() {
    let service = lowered("recursion");
    let usage = types(&service, |_, usage, _| (usage.sent, usage.received));
    let of = |wanted| {
        usage.iter().filter(|(_, usage)| *usage == wanted).map(|(name, _)| *name).collect::<Vec<_>>()
    };
    assert_eq!(of((true, false)), ["EchoInput"]);
    assert_eq!(of((false, true)), ["EchoOutput"]);
    assert_eq!(of((true, true)), ["Branch", "Root", "Thread", "Tree", "Either"]);
}

#[test]
fn members_are_optional_as_nullability_for_clients_says() {
    let service = lowered("presence");
    let required = fields(&service, |field| field.presence == Presence::Required);
    assert_eq!(required, ["PlainInput.id", "PlainOutput.required", "Settings.required"]);
    let with_default = fields(&service, |field| matches!(field.presence, Presence::Default(_)));
    assert_eq!(
        with_default,
        [
            "PlainOutput.required_default",
            "PlainOutput.of_the_target",
            "Settings.required_default",
            "Settings.of_the_target"
        ]
    );
    assert_eq!(
        fields(&service, Field::is_optional),
        [
            // A default in an input marked with `@input`, which is not sent.
            "MarkedInput.id",
            "PlainInput.retries",
            "PlainInput.settings",
            "PlainOutput.client_optional",
            "PlainOutput.client_optional_default",
            "PlainOutput.cancelled",
            "Settings.client_optional",
            "Settings.client_optional_default",
            "Settings.cancelled"
        ]
    );
}

#[test]
fn every_simple_type_has_its_default() {
    let service = lowered("defaults");
    let all = service.types.structures.iter().find(|it| it.name == "All").unwrap();
    let defaults = all.fields.iter().map(|field| match &field.presence {
        Presence::Default(literal) => format!("{literal:?}"),
        other => panic!("{}: {other:?}", field.name),
    });
    assert_eq!(
        defaults.collect::<Vec<_>>(),
        [
            "Boolean(true)",
            r#"String("some \"text\"")"#,
            "Integer(-128)",
            "Integer(9223372036854775807)",
            "Float(1.5)",
            "Float(-2e30)",
            r#"Digits("123456789012345678901234567890")"#,
            r#"Digits("0.10")"#,
            "Blob([0, 255])",
            "Timestamp { seconds: 1, nanos: 500000000 }",
            "Variant(enumeration#1, 0)",
            "Variant(enumeration#0, 0)",
            "Document(EmptyArray)",
            "EmptyList",
            "EmptyMap"
        ]
    );
}

#[test]
fn sensitive_members_and_types_are_redacted() {
    let service = lowered("sensitive");
    assert_eq!(
        fields(&service, |field| field.redacted),
        [
            "Account.password",
            "Account.former_passwords",
            "Account.keys",
            "Account.card",
            "Account.mood",
            "Refused.message"
        ]
    );
    let debug =
        types(&service, |debug, _, _| debug).into_iter().filter(|(_, debug)| *debug != Debug::Derived);
    assert_eq!(
        debug.collect::<Vec<_>>(),
        [
            ("Account", Debug::RedactedMembers),
            ("Card", Debug::Redacted),
            ("Refused", Debug::RedactedMembers),
            ("Contact", Debug::RedactedMembers)
        ]
    );
}

#[test]
fn errors_have_a_message_and_may_be_retried() {
    let service = lowered("error_shapes");
    let shapes = service.error_shapes.iter().map(|(id, it)| {
        let message = it.message.map(|field| service.types.field(field).name.as_str());
        let facts =
            [(it.redacts_message, "redacted"), (it.retryable, "retryable"), (it.throttling, "throttling")];
        let facts = facts.iter().filter(|(is_so, _)| *is_so).map(|(_, fact)| *fact).collect::<Vec<_>>();
        (service.types[*id].name.as_str(), message, facts)
    });
    assert_eq!(
        shapes.collect::<Vec<_>>(),
        [
            ("Busy", None, vec!["retryable"]),
            ("Crowded", None, vec!["retryable", "throttling"]),
            ("Invalid", Some("message"), vec![]),
            ("RenamedMessage", Some("message"), vec![]),
            ("SecretException", Some("error_message"), vec!["redacted"]),
            ("SecretRenamedMessage", Some("message"), vec!["redacted"]),
            ("SecretShape", Some("message"), vec!["redacted"]),
            ("Throttled", Some("message"), vec!["retryable", "throttling"]),
            ("Unknown", None, vec![])
        ]
    );
}

#[test]
fn the_format_of_a_timestamp_is_that_of_the_member_then_of_the_target() {
    let service = lowered("timestamps");
    let formats =
        service.wire.structures[0].iter().map(|member| (member.name.as_str(), member.timestamp_format));
    assert_eq!(
        formats.collect::<Vec<_>>(),
        [
            ("plain", None),
            ("ofTheTarget", Some(TimestampFormat::HttpDate)),
            ("ofTheMember", Some(TimestampFormat::DateTime)),
            ("ofTheElements", Some(TimestampFormat::HttpDate))
        ]
    );
}

#[test]
fn pages_go_on_by_tokens_that_may_be_deep_in_the_output() {
    let service = lowered("paginated");
    let path = |fields: &[_]| {
        fields.iter().map(|field| service.types.field(*field).name.as_str()).collect::<Vec<_>>().join(".")
    };
    let calls = service.client.iter().flat_map(|client| &client.calls);
    let pages = calls.filter_map(|call| call.pages.as_ref()).map(|it| {
        let items = it.items.as_deref().map(path).unwrap_or_default();
        format!("{}: {} from {}, items {items}", it.method, path(&[it.input_token]), path(&it.output_token))
    });
    assert_eq!(
        pages.collect::<Vec<_>>(),
        [
            "list_by_default_pages: token from token, items names",
            "list_by_map_pages: begin from last, items found",
            "list_by_number_pages: from from next, items gaps",
            "list_deep_pages: token from result.page.token, items result.page.names",
            "list_tokens_only_pages: token from token, items "
        ]
    );
}

#[test]
fn operations_are_signed_as_their_traits_say() {
    let service = lowered("clients");
    let calls = service.client.iter().flat_map(|client| &client.calls);
    let signed = |it: &Call| (it.method.clone(), it.auth.clone(), it.unsigned_payload, it.long_polling);
    let expected = [
        ("anyone", vec![Auth::SigV4, Auth::HttpBearer, Auth::None], false, true),
        ("bearer", vec![Auth::HttpBearer], false, false),
        ("nobody", vec![Auth::None], false, false),
        ("old", vec![Auth::SigV4, Auth::HttpBearer], false, false),
        ("send_operation", vec![Auth::SigV4, Auth::HttpBearer], false, false),
        ("send_pages", vec![Auth::SigV4, Auth::HttpBearer], false, true),
        ("upload", vec![Auth::SigV4, Auth::HttpBearer], true, false),
    ];
    let expected = expected.map(|(method, auth, unsigned, polls)| (method.to_owned(), auth, unsigned, polls));
    assert_eq!(calls.map(signed).collect::<Vec<_>>(), expected);
}

#[test]
fn inputs_are_checked_by_the_constraints_of_a_member_and_else_of_its_target() {
    let service = lowered("constraints");
    let validation = service.validation.as_ref().unwrap();
    let checks = |name: &str, field: &str| {
        let is_named = |ty| matches!(ty, TypeId::Structure(id) if service.types[id].name == name);
        let validated = validation.types.iter().find(|it| is_named(it.ty)).unwrap();
        let structure = service.types.structures.iter().find(|it| it.name == name).unwrap();
        let index = structure.fields.iter().position(|it| it.name == field).unwrap();
        validated.members.iter().find(|it| it.index == index).map(|it| (it.required, &it.value))
    };
    let length = |min, max| Check::Length(Limits { min, max });
    let range = |min: Option<&str>, max: Option<&str>| {
        Check::Range(Limits { min: min.map(str::to_owned), max: max.map(str::to_owned) })
    };
    let pattern = |name: &str| Check::Pattern(name.to_owned());
    let is = |name, field, required, expected: &[Check]| {
        let found = checks(name, field).map(|(required, value)| (required, value.checks.as_slice()));
        assert_eq!(found, Some((required, expected)), "{name}.{field}");
    };
    is("Texts", "of_the_target", false, &[length(Some(2), Some(5)), pattern("NAME")]);
    is("Texts", "of_the_member", false, &[length(None, Some(3)), pattern("OF_THE_MEMBER")]);
    is("Texts", "the_same_again", false, &[pattern("NAME")]);
    is("Part", "id", true, &[length(Some(2), Some(5)), pattern("NAME")]);
    is("PackInput", "account", true, &[Check::HostLabel]);
    is("PackInput", "size", true, &[Check::KnownValue, length(None, Some(5)), Check::PathLabel]);
    is("Numbers", "long", false, &[range(Some("1e3"), None)]);
    is("Numbers", "level", false, &[Check::KnownValue, range(Some("1"), None)]);
    is("Collections", "names", false, &[length(Some(1), Some(3)), Check::UniqueItems]);
    is("Places", "tree", false, &[Check::Nested]);
    is("Places", "document", false, &[Check::Document]);
    let (_, labels) = checks("Collections", "labels").unwrap();
    assert_eq!(labels.keys.as_ref().unwrap().checks, [length(Some(2), Some(5)), pattern("NAME")]);
    assert_eq!(labels.elements.as_ref().unwrap().checks, [length(Some(1), None)]);
    assert!(checks("PackInput", "token").is_none());
}

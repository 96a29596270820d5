//! Rust names for a model's names, as users of an AWS SDK know them.

use foldhash::{HashMap, HashSet};
use heck::{ToKebabCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// Words whose case inside tells nothing about where words begin, and what stands for each, which is as long.
const WORDS: [(&str, &str); 8] = [
    ("GiB", "Gib"),
    ("IPv4", "Ipv4"),
    ("IPv6", "Ipv6"),
    ("IoT", "Iot"),
    ("KiB", "Kib"),
    ("MiB", "Mib"),
    ("SigV4", "Sigv4"),
    ("TtL", "Ttl"),
];

/// What builders and structures call their own functions; a member of that name gets `_value` behind it.
const METHODS: [&str; 3] = ["build", "builder", "default"];

/// What clients call their own functions; an operation of that name gets `_operation` behind it.
const CLIENT_METHODS: [&str; 4] = ["builder", "clone", "from_env", "send"];

/// Keywords that can't be made identifiers by `r#`.
const NEVER_RAW: [&str; 5] = ["Self", "_", "crate", "self", "super"];

/// The name of a type: `LFTag` is `LfTag`.
pub(crate) fn type_name(name: &str) -> String {
    identifier(plain(name).to_upper_camel_case())
}

/// The name of what belongs to a type: `JobBuilder`, `JobInput`.
pub(crate) fn compound_name(name: &str, word: &str) -> String {
    // `Self_` needs its underscore no longer.
    format!("{}{word}", name.trim_end_matches('_'))
}

/// The name of a field: `KmsKeyArn` is `kms_key_arn`.
pub(crate) fn field_name(name: &str) -> String {
    let name = identifier(plain(name).to_snake_case());
    if METHODS.contains(&name.as_str()) { format!("{name}_value") } else { name }
}

/// The names of the variants of an enumeration or a union, for the names or values that the model gives them.
/// `Unknown` is the name of the variant that dx adds.
pub(crate) fn variant_names<'n>(names: impl Iterator<Item = &'n str>) -> Vec<String> {
    numbered(names.enumerate().map(|(index, name)| match variant_name(name, index) {
        name if name == "Unknown" => "UnknownValue".to_owned(),
        name => name,
    }))
}

/// The names of the methods that give a union's value, for the names that the model gives its members.
pub(crate) fn accessor_names<'n>(names: impl Iterator<Item = &'n str>) -> Vec<String> {
    numbered(names.map(|name| format!("as_{}", plain(name).to_snake_case())))
}

/// The name of the method that sets a field to an `Option`.
pub(crate) fn option_setter_name(field: &str) -> String {
    format!("set_{}", field.trim_start_matches('_'))
}

/// The names of a client's methods, for the names that operations have in Rust.
pub(crate) fn call_names<'n>(operations: impl Iterator<Item = &'n str>) -> Vec<String> {
    numbered(operations.map(|operation| match method_name(operation) {
        name if CLIENT_METHODS.contains(&name.as_str()) => format!("{name}_operation"),
        name => name,
    }))
}

/// The name of a method for what has this name.
pub(crate) fn method_name(name: &str) -> String {
    identifier(plain(name).to_snake_case())
}

/// The names of those methods that come on top of the `calls`, none of which they may have.
pub(crate) fn more_names(calls: &[String], wanted: Vec<String>) -> Vec<String> {
    numbered(calls.iter().cloned().chain(wanted)).split_off(calls.len())
}

/// The names of the statics for what these shapes have.
pub(crate) fn static_names<'n>(shapes: impl Iterator<Item = &'n str>) -> Vec<String> {
    numbered(shapes.map(|name| identifier(plain(name).to_shouty_snake_case())))
}

/// The names of the functions that test these cases.
pub(crate) fn test_names<'n>(ids: impl Iterator<Item = &'n str>) -> Vec<String> {
    numbered(ids.map(|id| identifier(plain(id).to_snake_case())))
}

/// The names of the features for these operations, or for what several of them share, beside those that are `taken`.
pub(crate) fn feature_names<'n>(
    taken: impl Iterator<Item = &'n str>,
    names: impl Iterator<Item = &'n str>,
) -> Vec<String> {
    let taken: Vec<_> = taken.map(str::to_owned).collect();
    let mut all = numbered(taken.iter().cloned().chain(names.map(ToKebabCase::to_kebab_case)));
    all.split_off(taken.len())
}

/// The name of the module, and of its file, for what begins with these letters in snake case.
pub(crate) fn module_name(beginning: &str) -> String {
    let name = identifier(beginning.trim_end_matches('_').to_owned());
    let is_taken = KEYWORDS.contains(&name.as_str()) || NO_FILES.contains(&name.as_str());
    if is_taken { format!("{name}_") } else { name }
}

/// The names, with a number behind those that were there before.
fn numbered(names: impl Iterator<Item = String>) -> Vec<String> {
    let names: Vec<_> = names.collect();
    let mut met = HashSet::default();
    if names.iter().all(|name| met.insert(name)) {
        return names;
    }
    // The names that are taken, each with the number that was last put behind it.
    let mut taken = HashMap::default();
    let unique = |name: String| {
        let Some(mut number) = taken.get(&name).copied() else {
            taken.insert(name.clone(), 1_usize);
            return name;
        };
        let unique = loop {
            number += 1;
            let candidate = format!("{name}{number}");
            if !taken.contains_key(&candidate) {
                break candidate;
            }
        };
        taken.insert(name, number);
        taken.insert(unique.clone(), 1);
        unique
    };
    names.into_iter().map(unique).collect()
}

fn variant_name(name: &str, index: usize) -> String {
    let variant = plain(name).to_upper_camel_case();
    match name {
        "" => "Empty".to_owned(),
        "*" => "Any".to_owned(),
        _ if variant.is_empty() => format!("Value{}", index + 1),
        _ => identifier(variant),
    }
}

/// Makes an identifier of letters, digits and underscores: neither empty nor with a digit in front.
fn identifier(name: String) -> String {
    if name.is_empty() || name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("_{name}")
    } else if NEVER_RAW.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// `name` with nothing in it that heck would take for the beginning of a word and is none: the plural `s` of
/// `ListARNs`, the `v` of `IPv6`. Anything but ASCII letters and digits separates words.
fn plain(name: &str) -> String {
    let mut name: Vec<u8> =
        name.chars().map(|c| if c.is_ascii_alphanumeric() { c as u8 } else { b'_' }).collect();
    // All of these words begin with a capital.
    for at in 0..name.len() {
        let rest = &mut name[at..];
        if !rest[0].is_ascii_uppercase() {
            continue;
        }
        if let Some((word, plain)) = WORDS.iter().find(|(word, _)| rest.starts_with(word.as_bytes())) {
            rest[..word.len()].copy_from_slice(plain.as_bytes());
        }
    }
    lower_plural_acronyms(&mut name);
    String::from_utf8(name).unwrap_or_default()
}

/// Makes `Arns` of `ARNs`: capitals, an `s`, and no other small letter.
fn lower_plural_acronyms(bytes: &mut [u8]) {
    for end in 2..bytes.len() {
        let plural = bytes[end] == b's' && !bytes.get(end + 1).is_some_and(u8::is_ascii_lowercase);
        if plural && bytes[end - 1].is_ascii_uppercase() && bytes[end - 2].is_ascii_uppercase() {
            let capitals = bytes[..end].iter().rev().take_while(|byte| byte.is_ascii_uppercase()).count();
            bytes[end - capitals + 1..end].make_ascii_lowercase();
        }
    }
}

/// The keywords that can be identifiers when they are raw, those that are reserved among them.
#[rustfmt::skip]
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Names that no module of ours can have: the one that builders have already, and those that Windows has no files of.
const NO_FILES: [&str; 5] = ["aux", "con", "member", "nul", "prn"];

/// The identifier for a name: a raw one where it is a keyword.
pub(crate) fn ident(name: &str) -> proc_macro2::Ident {
    let span = proc_macro2::Span::call_site();
    if KEYWORDS.contains(&name) {
        proc_macro2::Ident::new_raw(name, span)
    } else {
        proc_macro2::Ident::new(name, span)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_named_as_in_an_aws_sdk() {
        for (model, rust) in [
            ("LFTag", "LfTag"),
            ("TableLFTagPolicyAndPermissions", "TableLfTagPolicyAndPermissions"),
            ("S3DataAccessAssetSourceEntry", "S3DataAccessAssetSourceEntry"),
            ("__listOf__string", "ListOfString"),
            ("Self", "Self_"),
        ] {
            assert_eq!(type_name(model), rust);
        }
    }

    #[test]
    fn fields_are_snake_case_and_no_method_of_ours() {
        for (model, rust) in [
            ("Type", "type"),
            ("KmsKeyArn", "kms_key_arn"),
            ("Md5Hash", "md5_hash"),
            ("ListenerARNs", "listener_arns"),
            ("IPv6Address", "ipv6_address"),
            ("DBsInUse", "dbs_in_use"),
            ("Build", "build_value"),
            ("self", "self_"),
            ("2fa", "_2fa"),
        ] {
            assert_eq!(field_name(model), rust);
        }
    }

    #[test]
    fn every_value_of_an_enumeration_gets_a_variant_of_its_own() {
        let values =
            ["aws:kms", "AES256", "a-b", "a_b", "a b", "", "*", "+", "2xlarge", "UNKNOWN", "UnknownValue"];
        assert_eq!(
            variant_names(values.into_iter()),
            [
                "AwsKms",
                "Aes256",
                "AB",
                "AB2",
                "AB3",
                "Empty",
                "Any",
                "Value8",
                "_2xlarge",
                "UnknownValue",
                "UnknownValue2"
            ]
        );
    }

    #[test]
    fn a_hundred_thousand_values_of_one_name_are_numbered() {
        let names = variant_names(std::iter::repeat_n("a-b", 100_000));
        assert_eq!((names[0].as_str(), names[1].as_str(), names[99_999].as_str()), ("AB", "AB2", "AB100000"));
    }

    #[test]
    fn what_belongs_to_a_type_is_called_after_it() {
        assert_eq!(compound_name("Job", "Builder"), "JobBuilder");
        assert_eq!(compound_name("Self_", "Builder"), "SelfBuilder");
    }

    #[test]
    fn a_keyword_becomes_a_raw_identifier() {
        assert_eq!(ident("type").to_string(), "r#type");
        assert_eq!(ident("kind").to_string(), "kind");
    }
}

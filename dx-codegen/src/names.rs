//! Converts a model's names to Rust names, as users of an AWS SDK know them.

use heck::{ToKebabCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// Words with capitals that do not begin words, and their replacement of the same length.
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

/// Functions of builders and structures. A member with such a name gets the suffix `_value`.
const METHODS: [&str; 3] = ["build", "builder", "default"];

/// Functions of clients. An operation with such a name gets the suffix `_operation`.
const CLIENT_METHODS: [&str; 4] = ["builder", "clone", "from_env", "send"];

/// Names of the ASCII characters that are neither letters nor digits.
const CHARACTERS: [(char, &str); 33] = [
    (' ', "Space"),
    ('!', "Exclamation"),
    ('"', "Quote"),
    ('#', "Hash"),
    ('$', "Dollar"),
    ('%', "Percent"),
    ('&', "Ampersand"),
    ('\'', "Apostrophe"),
    ('(', "LeftParenthesis"),
    (')', "RightParenthesis"),
    ('*', "Asterisk"),
    ('+', "Plus"),
    (',', "Comma"),
    ('-', "Minus"),
    ('.', "Dot"),
    ('/', "Slash"),
    (':', "Colon"),
    (';', "Semicolon"),
    ('<', "Less"),
    ('=', "Equal"),
    ('>', "Greater"),
    ('?', "Question"),
    ('@', "At"),
    ('[', "LeftBracket"),
    ('\\', "Backslash"),
    (']', "RightBracket"),
    ('^', "Caret"),
    ('_', "Underscore"),
    ('`', "Backtick"),
    ('{', "LeftBrace"),
    ('|', "Bar"),
    ('}', "RightBrace"),
    ('~', "Tilde"),
];

/// Keywords that can't be raw identifiers.
const NEVER_RAW: [&str; 5] = ["Self", "_", "crate", "self", "super"];

/// Returns the name of a type: `LfTag` for `LFTag`.
pub(crate) fn type_name(name: &str) -> String {
    identifier(plain(name).to_upper_camel_case())
}

/// Returns the name of an item that belongs to a type: `JobBuilder`, `JobInput`.
pub(crate) fn compound_name(name: &str, word: &str) -> String {
    // With a suffix, `Self_` is no keyword even without its underscore.
    format!("{}{word}", name.trim_end_matches('_'))
}

/// Returns the name of a field: `kms_key_arn` for `KmsKeyArn`.
pub(crate) fn field_name(name: &str) -> String {
    let name = identifier(plain(name).to_snake_case());
    if METHODS.contains(&name.as_str()) { format!("{name}_value") } else { name }
}

/// Returns the name of the variant for a union's member, or for the name or value of an enumeration's. `Unknown` is
/// reserved for the variant that dx adds.
pub(crate) fn variant_name(name: &str) -> String {
    let variant = plain(name).to_upper_camel_case();
    match name {
        "" => "Empty".to_owned(),
        "*" => "Any".to_owned(),
        _ if variant.is_empty() => spelled(name),
        _ if variant == "Unknown" => "UnknownValue".to_owned(),
        _ => identifier(variant),
    }
}

/// Returns the name of the method that returns the value of a union's variant.
pub(crate) fn accessor_name(name: &str) -> String {
    format!("as_{}", plain(name).to_snake_case())
}

/// Returns the name of the method that sets a field to an `Option`.
pub(crate) fn option_setter_name(field: &str) -> String {
    format!("set_{}", field.trim_start_matches('_'))
}

/// Returns the name of the type parameter at `index`: `A`, `B` and so on. Only its position carries meaning.
pub(crate) fn type_parameter_name(index: usize) -> String {
    match u8::try_from(index) {
        Ok(index @ 0..26) => char::from(b'A' + index).to_string(),
        _ => format!("M{index}"),
    }
}

/// Returns the name of a client's method for an operation.
pub(crate) fn call_name(operation: &str) -> String {
    let name = method_name(operation);
    if CLIENT_METHODS.contains(&name.as_str()) { format!("{name}_operation") } else { name }
}

/// Returns the name of a method.
pub(crate) fn method_name(name: &str) -> String {
    identifier(plain(name).to_snake_case())
}

/// Returns the name of the static for a shape.
pub(crate) fn static_name(shape: &str) -> String {
    identifier(plain(shape).to_shouty_snake_case())
}

/// Returns the name of the Cargo feature for an operation, or for the items that several operations share.
pub(crate) fn feature_name(name: &str) -> String {
    name.to_kebab_case()
}

/// Returns the name of the module, and of its file, for items whose names in snake case begin with `beginning`.
pub(crate) fn module_name(beginning: &str) -> String {
    let name = identifier(beginning.trim_end_matches('_').to_owned());
    let is_taken = KEYWORDS.contains(&name.as_str()) || RESERVED_MODULES.contains(&name.as_str());
    if is_taken { format!("{name}_") } else { name }
}

/// Spells a name without ASCII letters and digits, by the names of its characters.
fn spelled(name: &str) -> String {
    const MAX_CHARACTERS: usize = 8;
    let word = |c: char| match CHARACTERS.iter().find(|(known, _)| *known == c) {
        Some((_, word)) => (*word).to_owned(),
        None => format!("U{:X}", u32::from(c)),
    };
    name.chars().take(MAX_CHARACTERS).map(word).collect()
}

/// Makes a valid identifier of letters, digits and underscores, which may be empty or begin with a digit.
fn identifier(name: String) -> String {
    if name.is_empty() || name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("_{name}")
    } else if NEVER_RAW.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// Lowers capitals that heck would take for the beginning of a word, as in the plural `ListARNs` or in `IPv6`, and
/// replaces everything but ASCII letters and digits by `_`.
fn plain(name: &str) -> String {
    let mut name: Vec<u8> =
        name.chars().map(|c| if c.is_ascii_alphanumeric() { c as u8 } else { b'_' }).collect();
    // All of `WORDS` begin with a capital.
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

/// Turns `ARNs` into `Arns`: capitals followed by a single lower-case `s`.
fn lower_plural_acronyms(bytes: &mut [u8]) {
    for end in 2..bytes.len() {
        let plural = bytes[end] == b's' && !bytes.get(end + 1).is_some_and(u8::is_ascii_lowercase);
        if plural && bytes[end - 1].is_ascii_uppercase() && bytes[end - 2].is_ascii_uppercase() {
            let capitals = bytes[..end].iter().rev().take_while(|byte| byte.is_ascii_uppercase()).count();
            bytes[end - capitals + 1..end].make_ascii_lowercase();
        }
    }
}

/// All keywords, including reserved ones, that can be raw identifiers.
#[rustfmt::skip]
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Reserved module names: `member` is a module of `builders`, and Windows does not allow files with the other names.
const RESERVED_MODULES: [&str; 5] = ["aux", "con", "member", "nul", "prn"];

/// Returns the identifier for a name: a raw one if the name is a keyword.
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
    fn fields_are_snake_case_and_differ_from_methods() {
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
    fn a_variant_is_called_after_its_value() {
        for (value, variant) in [
            ("aws:kms", "AwsKms"),
            ("AES256", "Aes256"),
            ("a-b", "AB"),
            ("a b", "AB"),
            ("", "Empty"),
            ("*", "Any"),
            ("2xlarge", "_2xlarge"),
            ("UNKNOWN", "UnknownValue"),
        ] {
            assert_eq!(variant_name(value), variant);
        }
    }

    #[test]
    fn a_value_without_letters_is_spelled() {
        for (value, variant) in [(">=", "GreaterEqual"), ("+", "Plus"), ("_", "Underscore"), ("é", "UE9")] {
            assert_eq!(variant_name(value), variant);
        }
        assert_eq!(variant_name(&"-".repeat(100)), "Minus".repeat(8));
    }

    #[test]
    fn compound_names_derive_from_the_type() {
        assert_eq!(compound_name("Job", "Builder"), "JobBuilder");
        assert_eq!(compound_name("Self_", "Builder"), "SelfBuilder");
    }

    #[test]
    fn a_keyword_becomes_a_raw_identifier() {
        assert_eq!(ident("type").to_string(), "r#type");
        assert_eq!(ident("kind").to_string(), "kind");
    }
}

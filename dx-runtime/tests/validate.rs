//! What `validate` of an input says, and when.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

use dx_runtime::validate::{Checks, Limit, Pattern, Position, Rule, Unit, Validate};
use dx_runtime::{BigDecimal, BigInteger, Blob, Document, Number};
use std::collections::BTreeMap;

/// A value that is checked by a function.
struct Checked<F>(F);

impl<F: Fn(&Position<'_>)> Validate for Checked<F> {
    fn check(&self, at: &Position<'_>) {
        (self.0)(at);
    }
}

/// The lines of what is said.
fn said(checks: Checks, check: impl Fn(&Position<'_>)) -> Vec<String> {
    match checks.run(&Checked(check)) {
        Ok(()) => Vec::new(),
        Err(violations) => violations.to_string().lines().map(str::to_owned).collect(),
    }
}

fn by_default(check: impl Fn(&Position<'_>)) -> Vec<String> {
    said(Checks::default(), check)
}

#[test]
fn a_path_has_the_members_and_indices_that_lead_to_the_value() {
    let names = BTreeMap::from([("a b".to_owned(), vec![String::new()])]);
    let lines = by_default(|at| {
        for (at, _, value) in at.member("Details").member("Names").entries(&names, String::as_str) {
            for (at, item) in at.items(value) {
                at.length(item, 1..);
            }
        }
        at.member("Type").required(&None::<u8>);
    });
    assert_eq!(lines, ["Details.Names.a b[0]: has 0 characters, expected at least 1", "Type: is required"]);
}

#[test]
fn a_violation_of_the_value_itself_has_no_path() {
    let violations = Checks::default().run(&Checked(|at: &Position<'_>| at.unknown_variant())).unwrap_err();
    let violation = violations.iter().next().unwrap();
    assert_eq!((violation.path(), violation.rule()), ("", &Rule::UnknownVariant));
    assert_eq!(violations.to_string(), "has a variant that is unknown to this version and cannot be sent");
}

#[test]
fn strings_are_as_long_as_they_have_code_points() {
    assert_eq!(
        by_default(|at| {
            at.length("äö🦀", 3..);
        }),
        [""; 0]
    );
    assert_eq!(
        by_default(|at| {
            at.length("äö", 3..);
        }),
        ["has 2 characters, expected at least 3"]
    );
}

#[test]
fn by_default_the_minima_of_strings_and_lists_are_checked_and_no_other_lengths() {
    let check = |at: &Position<'_>| {
        at.member("text").length("", 1..);
        at.member("list").length(&Vec::<u8>::new(), 1..=5);
        at.member("map").length(&BTreeMap::<u8, u8>::new(), 1..);
        at.member("blob").length(&Blob::new([]), 1..);
        at.member("long").length("long", ..=3);
    };
    let usual = ["text: has 0 characters, expected at least 1", "list: has 0 elements, expected at least 1"];
    assert_eq!(by_default(check), usual);
    let more = said(Checks { blobs_and_maps: true, ..Checks::default() }, check);
    assert_eq!(more[..2], usual);
    assert_eq!(
        more[2..],
        ["map: has 0 entries, expected at least 1", "blob: has 0 bytes, expected at least 1"]
    );
    let maxima = said(Checks { maxima: true, ..Checks::default() }, check);
    assert_eq!(maxima[2..], ["long: has 4 characters, expected at most 3"]);
}

#[test]
fn a_rule_has_the_numbers_that_its_message_has() {
    let violations = Checks::ALL
        .run(&Checked(|at: &Position<'_>| {
            at.length("long", 1..=3);
        }))
        .unwrap_err();
    let rules: Vec<_> = violations.into_iter().map(|violation| violation.rule().clone()).collect();
    assert_eq!(rules, [Rule::Length { length: 4, limit: Limit::Max(3), unit: Unit::Characters }]);
}

#[test]
fn numbers_of_all_types_are_compared_exactly() {
    let check = |at: &Position<'_>| {
        at.member("i8").range(&-1_i8, "0"..);
        at.member("i64").range(&i64::MAX, ..="9.223372036854775806e18");
        at.member("f32").range(&0.1_f32, "0.1"..="0.1");
        at.member("f64").range(&0.1_f64, "0.1"..="0.1");
        at.member("above").range(&0.7_f64, ..="0.69999");
        at.member("infinite").range(&f64::NEG_INFINITY, "-1e308"..);
        at.member("nan").range(&f64::NAN, "0"..="1");
        at.member("integer").range(&BigInteger::new("99999999999999999999").unwrap(), "1e20"..);
        at.member("decimal").range(&BigDecimal::new("1e-400").unwrap(), "0"..="1e-401");
    };
    assert_eq!(
        by_default(check),
        ["i8: is less than 0", "infinite: is less than -1e308", "integer: is less than 1e20"]
    );
    assert_eq!(
        said(Checks { maxima: true, ..Checks::default() }, check),
        [
            "i8: is less than 0",
            "i64: is greater than 9.223372036854775806e18",
            "above: is greater than 0.69999",
            "infinite: is less than -1e308",
            "integer: is less than 1e20",
            "decimal: is greater than 1e-401",
        ]
    );
}

#[test]
fn patterns_match_anywhere_and_only_when_they_are_asked_for() {
    static DIGITS: Pattern = Pattern::new(r"\d{2}");
    let check = |at: &Position<'_>| {
        at.member("matches").pattern("a12b", &DIGITS);
        at.member("Key").key().pattern("a1b", &DIGITS);
    };
    assert_eq!(by_default(check), [""; 0]);
    let patterns = Checks { patterns: true, ..Checks::default() };
    assert_eq!(said(patterns, check), [r"Key: key does not match the pattern `\d{2}`"]);
}

#[test]
fn patterns_are_those_of_ecma_262() {
    for (pattern, text, expected) in [
        (r"^[\uD83C\uDC00-\uD83E\uDFFF]$", "🦀", true),
        (r"^[\uD83C\uDC00-\uD83E\uDFFF]$", "a", false),
        (r"^[[]$", "[", true),
        (r"^[^]$", "\n", true),
        (r"[]", "a", false),
        (r"^\<\/\>$", "</>", true),
        // The end is only the very end, and `^` only the beginning.
        (r"^a$", "a", true),
        (r"^a$", "a\n", false),
        (r"^b", "a\nb", false),
        (r"a$", "a\nb", false),
        // Boundaries are those of ASCII.
        (r"a\b", "aé", true),
        (r"a\B", "aé", false),
        (r"^[\b]$", "\u{8}", true),
        // Escapes
        (r"^\x41\u0042\u{43}\cJ\t\v\f\r\n\0$", "ABC\n\t\u{b}\u{c}\r\n\0", true),
        (r"^[\x41\u0042\u{43}\cJ\0]+$", "ABC\n\0", true),
        (r"^\u{1F980}\uD83E\uDD80$", "🦀🦀", true),
        (r"^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF]+$", "a é🦀\u{ffff}", false),
        (r"^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF]+$", "a é🦀", true),
        (r"^\-\_\:\ \'\~\#\&\%$", "-_: '~#&%", true),
        // What is special elsewhere
        (r"^[a&&b]+$", "&", true),
        (r"^[--/~~]+$", "-./~", true),
        (r"^[\w-.]+$", "a-.", true),
        (r"^[[:alpha:]]$", "a]", true),
        (r"^[]a]$", "]", false),
        (r"^a{,2}$", "a{,2}", true),
        (r"^{}]$", "{}]", true),
        (r"^a{2,}b{1}c{0,1}$", "aaab", true),
    ] {
        assert_eq!(matches(compiled(pattern), text), expected, "{pattern:?} {text:?}");
    }
}

fn compiled(pattern: &str) -> &'static Pattern {
    Pattern::test(pattern).unwrap();
    Box::leak(Box::new(Pattern::new(Box::leak(pattern.into()))))
}

fn matches(pattern: &'static Pattern, text: &str) -> bool {
    let lines = said(Checks::ALL, |at| {
        at.pattern(text, pattern);
    });
    lines.is_empty()
}

/// Whether a character is in a class.
type Has = fn(char) -> bool;

/// The classes of ECMA 262.
const CLASSES: [(&str, Has); 7] = [
    (".", |c| !is_line_terminator(c)),
    (r"\s", is_space),
    (r"\S", |c| !is_space(c)),
    (r"\d", |c| c.is_ascii_digit()),
    (r"\D", |c| !c.is_ascii_digit()),
    (r"\w", |c| c.is_ascii_alphanumeric() || c == '_'),
    (r"\W", |c| !c.is_ascii_alphanumeric() && c != '_'),
];

/// ECMA 262, section 12.3
fn is_line_terminator(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}')
}

/// ECMA 262, sections 12.2 and 12.3: tab, vertical tab, form feed, ZWNBSP, Unicode's category Zs, line terminators.
fn is_space(c: char) -> bool {
    is_line_terminator(c)
        || matches!(c, '\t' | '\u{b}' | '\u{c}' | '\u{feff}')
        || matches!(
            c,
            ' ' | '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}'
        )
}

/// All characters up to the last space but one, those around it, and one beyond the first plane.
fn characters() -> impl Iterator<Item = char> {
    ('\0'..='\u{3100}').chain('\u{fe00}'..='\u{ffff}').chain(['🦀'])
}

/// The characters that a class takes.
fn taken(class: &str) -> String {
    let pattern = compiled(&format!("^{class}$"));
    characters().filter(|c| matches(pattern, c.encode_utf8(&mut [0; 4]))).collect()
}

#[test]
fn classes_have_the_characters_that_ecma_262_gives_them() {
    for (class, has) in CLASSES {
        assert_eq!(taken(class), characters().filter(|c| has(*c)).collect::<String>(), "{class}");
    }
}

#[test]
fn classes_within_classes_have_these_characters_too() {
    // There, a full stop is one.
    for (class, has) in CLASSES.into_iter().skip(1) {
        let with_stop: String = characters().filter(|c| has(*c) || *c == '.').collect();
        assert_eq!(taken(&format!("[{class}.]")), with_stop, "[{class}.]");
        let without: String = characters().filter(|c| !has(*c) && *c != '.').collect();
        assert_eq!(taken(&format!("[^{class}.]")), without, "[^{class}.]");
    }
    assert_eq!(taken("[.]"), ".");
    assert_eq!(taken(r"[\s\S]"), characters().collect::<String>());
}

#[test]
fn a_pattern_that_can_not_be_compiled_is_told_and_matches_everything() {
    for pattern in
        [r"(?=a)", r"\p{L}", r"(a)\1", "(", "[", r"\uD83D", "a{2,1}", "a**", "(?i)a", r"^\Aa\z$", r"[\A]"]
    {
        assert!(Pattern::test(pattern).is_err(), "{pattern}");
    }
    static BROKEN: Pattern = Pattern::new("(");
    assert_eq!(
        said(Checks::ALL, |at| {
            at.pattern("a", &BROKEN);
        }),
        [""; 0]
    );
}

#[test]
fn unknown_values_of_enumerations_are_named_only_on_request() {
    let check = |at: &Position<'_>| {
        at.member("State").unknown_value(true);
        at.member("Known").unknown_value(false);
    };
    assert_eq!(by_default(check), [""; 0]);
    let checks = Checks { enum_values: true, ..Checks::default() };
    assert_eq!(said(checks, check), ["State: has a value that is unknown to this version"]);
}

#[test]
fn elements_that_are_the_same_are_named_only_on_request() {
    let check = |at: &Position<'_>| {
        at.member("Ids").unique_items(&["a", "b", "a", "a"]);
    };
    assert_eq!(by_default(check), [""; 0]);
    let checks = Checks { unique_items: true, ..Checks::default() };
    assert_eq!(said(checks, check), ["Ids[2]: duplicates element [0]", "Ids[3]: duplicates element [0]"]);
}

#[test]
fn what_a_request_can_not_be_made_of_is_named() {
    let lines = by_default(|at| {
        at.member("id").path_label("").path_label("a/b");
        at.member("account").host_label("a-1").host_label("a.b");
        at.member("empty").host_label("");
    });
    let host = "is a part of the host name, and not 1 to 63 ASCII letters, digits and hyphens";
    assert_eq!(
        lines,
        [
            "id: is empty, and it is a part of the path".to_owned(),
            format!("account: {host}"),
            format!("empty: {host}"),
        ]
    );
}

#[test]
fn exactly_the_member_that_the_tag_says_is_set() {
    let tagged = |tag: &'static str, [a, b, c]: [bool; 3]| {
        let cases = [("A_VALUE", "A", a), ("B_VALUE", "B", b), ("", "C", c)];
        by_default(move |at| {
            at.tagged("Type", tag, &cases);
        })
        .join("\n")
    };
    assert_eq!(tagged("A_VALUE", [true, false, false]), "");
    assert_eq!(tagged("A_VALUE", [false; 3]), "only `A` has to be set, as selected by `Type`; found none");
    assert_eq!(
        tagged("A_VALUE", [false, true, true]),
        "only `A` has to be set, as selected by `Type`; found `B`, `C`"
    );
    assert!(tagged("A_VALUE", [true, true, false]).ends_with("found `A`, `B`"));
    // What the tag says is not known, or it is not set.
    for tag in ["NEWER_VALUE", ""] {
        assert_eq!(tagged(tag, [false, false, true]), "");
        assert_eq!(tagged(tag, [false; 3]), "exactly one member has to be set; found none");
        assert_eq!(tagged(tag, [true, true, false]), "exactly one member has to be set; found `A`, `B`");
    }
}

#[test]
fn a_document_that_is_too_deep_to_be_written_is_a_violation() {
    let nested = |levels: usize| {
        let number = Document::Number(Number::from(1));
        (0..levels).fold(number, |inner, level| match level % 2 {
            0 => Document::Array(vec![inner]),
            _ => Document::Object(BTreeMap::from([("a".to_owned(), inner)])),
        })
    };
    for levels in [0, 1, 127, 128, 129, 1000] {
        let document = nested(levels);
        let mut writer = dx_runtime::json::Writer::new();
        writer.document(&document);
        let violations = by_default(|at| {
            at.member("Document").document(&document);
        });
        assert_eq!(violations.is_empty(), writer.finish().is_ok(), "{levels}");
        assert!(violations.iter().all(|line| line.ends_with(": is nested deeper than 128 levels")));
    }
}

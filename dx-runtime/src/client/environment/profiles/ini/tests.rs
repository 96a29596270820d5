//! What is expected here is what botocore 1.44 reads, but for the comments at the ends of values.

use super::*;

fn read(text: &str) -> Vec<(String, Section)> {
    parse(text, &Arc::from(Path::new("file"))).unwrap()
}

/// The values of the keys in the one section.
fn values<const N: usize>(text: &str, keys: [&str; N]) -> [Option<String>; N] {
    let [(_, section)] = &read(text)[..] else { panic!("one section: {text}") };
    keys.map(|key| section.get(key).cloned())
}

#[track_caller]
fn assert_values<const N: usize>(text: &str, expected: [(&str, &str); N]) {
    let found = values(text, expected.map(|(key, _)| key));
    assert_eq!(found, expected.map(|(_, value)| Some(value.to_owned())), "{text:?}");
}

#[track_caller]
fn assert_error(text: &str, line: usize, reason: &str) {
    let error = parse(text, &Arc::from(Path::new("file"))).err().unwrap();
    assert_eq!((error.line, error.reason.as_str()), (line, reason), "{text:?}");
}

#[test]
fn all_lines_of_a_section_may_be_indented_alike() {
    for indentation in ["  ", "    ", "\t", "\u{a0}"] {
        let text =
            format!("[default]\n{0}region = r\n{0}aws_access_key_id = id\n{0}output=json\n", indentation);
        assert_values(&text, [("region", "r"), ("aws_access_key_id", "id"), ("output", "json")]);
    }
    assert_values("  [default]\n  a = 1\n b = 2\nc = 3\n", [("a", "1"), ("b", "2"), ("c", "3")]);
    assert_values("[default]\nc = 3\n", [("c", "3")]);
}

#[test]
fn a_line_that_is_indented_deeper_continues_the_value() {
    assert_values(
        "[d]\na = one\n  two = 2\n\n    three\nb = 1\n",
        [("a", "one\ntwo = 2\n\nthree"), ("b", "1")],
    );
    assert_values("[d]\n  a = one\n    two\n  b = 1\n", [("a", "one\ntwo"), ("b", "1")]);
    assert_values("[d]\na = one\n  [profile x]\n", [("a", "one\n[profile x]")]);
    assert_values("[d]\na = one\n\n\n", [("a", "one")]);
}

#[test]
fn comments_do_not_end_a_value() {
    assert_values("[d]\na = one\n# comment\n  ; comment\n  two\n", [("a", "one\ntwo")]);
    assert_values("# one\n; two\n[d] # three\n   # four\na = 1\n", [("a", "1")]);
}

#[test]
fn nested_keys_stand_below_a_key_without_a_value_only() {
    let text = "[d]\ns3 =\n\n  max_queue_size = 1\n  # comment\n\tEndpoint_URL=http://h:1/?a=b # here\n  empty =\nregion = r\n";
    let [(_, section)] = &read(text)[..] else { panic!() };
    let nested = |key| section.nested("s3", key).map(|nested| nested.text.as_str());
    assert_eq!(nested("max_queue_size"), Some("1"));
    assert_eq!(nested("endpoint_url"), Some("http://h:1/?a=b"));
    assert_eq!(nested("empty"), Some(""));
    assert_eq!(section.get("region").unwrap(), "r");
    assert!(!section.contains_key("max_queue_size"));
    assert!(section.get("s3").unwrap().starts_with('\n'), "it is no key without a value");

    let [(_, section)] = &read("[d]\nregion = r\n  output = json\n")[..] else { panic!() };
    assert!(section.nested("region", "output").is_none());
    assert_eq!(section.get("region").unwrap(), "r\noutput = json");

    for text in ["[d]\ns3 =\n  a = 1\n  nonsense\n", "[d]\ns3 =\n  a = 1\n  b: 2\n"] {
        assert_error(text, 4, "continues a key without a value, so it has to be a nested `key = value`");
    }
}

#[test]
fn a_key_ends_at_the_first_equals_sign_or_colon() {
    assert_values(
        "[d]\na: 1\nb:2\nc = x:y=z\nd:e=f\naws_session_token = a=b==\n",
        [("a", "1"), ("b", "2"), ("c", "x:y=z"), ("d", "e=f"), ("aws_session_token", "a=b==")],
    );
}

#[test]
fn keys_are_in_lower_case_and_values_as_they_are() {
    assert_values("[d]\nAWS_Access_Key_ID = Abc\nÉ = É\n", [("aws_access_key_id", "Abc"), ("é", "É")]);
}

#[test]
fn a_comment_may_end_a_value_but_not_inside_of_quotes() {
    for (value, expected) in [
        ("a#b;c # comment", "a#b;c"),
        ("a\t;comment", "a"),
        ("# comment", ""),
        ("a # it's", "a"),
        ("\"a # b\"", "\"a # b\""),
        ("'a ; b' ; c", "'a ; b'"),
        ("sh -c 'echo \"# \" ; x' # c", "sh -c 'echo \"# \" ; x'"),
        (r#"sh -c "a \" # b" # c"#, r#"sh -c "a \" # b""#),
        ("sh -c 'one\n  two # three' # four", "sh -c 'one\ntwo # three'"),
    ] {
        assert_values(&format!("[d]\na = {value}\n"), [("a", expected)]);
    }
}

#[test]
fn line_ends_of_all_systems_and_a_byte_order_mark_are_read() {
    for end in ["\n", "\r\n", "\r"] {
        let text = ["\u{feff}[d]", "a = 1", "", "b =", "  c = 2", ""].join(end);
        let [(name, section)] = &read(&text)[..] else { panic!() };
        assert_eq!((name.as_str(), section.get("a").unwrap().as_str()), ("d", "1"));
        assert_eq!(section.nested("b", "c").unwrap().text, "2");
    }
}

#[test]
fn headers_may_have_comments_and_brackets() {
    for (header, name) in [
        ("[default]", "default"),
        ("[default] # comment", "default"),
        ("[default]#comment", "default"),
        ("[default]\t; see [other]", "default"),
        ("[profile \"a b\"] # comment", "profile \"a b\""),
        ("[profile \"a] # b\"]", "profile \"a] # b\""),
        ("[profile a]b]", "profile a]b"),
        ("[default] trailing", "default"),
        ("[ default ]", " default "),
    ] {
        assert_eq!(read(header).iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), [name]);
    }
}

#[test]
fn the_section_of_defaults_is_for_all_others() {
    let sections = read("[DEFAULT]\na = 1\nb = 1\n[x]\nb = 2\n[y]\n[DEFAULT]\n  c = 3\n");
    let get = |at: usize, key| sections[at].1.get(key).map(String::as_str);
    assert_eq!(sections.len(), 2);
    assert_eq!([get(0, "a"), get(0, "b"), get(0, "c")], [Some("1"), Some("2"), Some("3")]);
    assert_eq!([get(1, "a"), get(1, "b"), get(1, "c")], [Some("1"), Some("1"), Some("3")]);
}

#[test]
fn a_value_knows_where_it_stands() {
    let [(_, section)] = &read("[d]\na = 1\n  2\n\nb = 3\n")[..] else { panic!() };
    let origin = |key| section.origin(key).map(ToString::to_string);
    assert_eq!([origin("a"), origin("b"), origin("c")], [Some("file:2".into()), Some("file:5".into()), None]);
}

#[test]
fn a_line_that_can_not_be_read_is_told_by_its_number() {
    let neither = "is neither a section `[…]` nor `key = value`";
    assert_error("[d]\na = 1\n\nwhat is this\n", 4, neither);
    assert_error("[d]\n  goes on\n", 2, neither);
    assert_error("[d]\n= 1\n", 2, neither);
    assert_error("a = 1\n", 1, "stands before the first section `[…]`");
    assert_error("# comment\n[default\na = 1\n", 2, "has a `[` without its `]`");
    assert_error("[]\na = 1\n", 1, "has a `[` without its `]`");
    assert_error("[d]\na = 1\n[profile a = 1\n", 3, "has a `[` without its `]`");
}

#[test]
fn what_is_there_twice_is_an_error() {
    assert_error("[d]\n[e]\n[d]\n", 3, "begins a section `[d]`, which the file has already");
    assert_error("[d]\na = 1\nA = 2\n", 3, "has the key `a`, which the section has already");
    assert_error("[DEFAULT]\na = 1\n[DEFAULT]\na = 2\n", 4, "has the key `a`, which the section has already");
}

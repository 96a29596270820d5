//! Names of members, in any order and of any characters.

use super::check;
use crate::read;
use dx_runtime::{structure, union};

#[derive(Debug, PartialEq)]
struct Odd {
    quote: String,
    backslash: Option<i32>,
    control: Option<String>,
    umlaut: bool,
    empty: Option<bool>,
}

structure! {
    Odd as "Odd" {
        quote: required "na\"me",
        backslash: optional "na\\me",
        control: optional "na\t\u{1}me",
        umlaut: required "näme",
        empty: optional "",
    }
}

#[derive(Debug, PartialEq)]
enum OddChoice {
    Quote(String),
    Nothing,
    Unknown(String),
}

union! { OddChoice as "OddChoice" { Quote: value "na\"me", Nothing: unit "\n", } Unknown(String::from) }

#[test]
fn a_name_that_needs_escapes_is_written_with_them_and_read() {
    let text = |text: &str| Some(text.to_owned());
    let all = Odd {
        quote: "\"".to_owned(),
        backslash: Some(1),
        control: text("c"),
        umlaut: true,
        empty: Some(false),
    };
    check(&all, r#"{"na\"me":"\"","na\\me":1,"na\t\u0001me":"c","näme":true,"":false}"#);
    let few = Odd { quote: String::new(), backslash: None, control: None, umlaut: true, empty: None };
    check(&few, r#"{"na\"me":"","näme":true}"#);
    check(&OddChoice::Quote("q".to_owned()), r#"{"na\"me":"q"}"#);
    check(&OddChoice::Nothing, r#"{"\n":{}}"#);
}

#[test]
fn a_name_may_be_escaped_where_it_need_not_be() {
    let text = r#"{"n\u00e4me":true,"\u006ea\u0022me":"q","\u006e\u0061\u005cme":2}"#;
    let expected =
        Odd { quote: "q".to_owned(), backslash: Some(2), control: None, umlaut: true, empty: None };
    assert_eq!(read(text), Ok(expected));
    assert_eq!(read(r#"{"na\u0022me":"q"}"#), Ok(OddChoice::Quote("q".to_owned())));
    assert_eq!(read(r#"{"na\\\"me":"q"}"#), Ok(OddChoice::Unknown("na\\\"me".to_owned())));
}

/// More members than fit any set of bits that a codec may have.
macro_rules! many {
    ($($field:ident $name:literal)*) => {
        #[derive(Debug, Default, PartialEq)]
        struct Many { $($field: Option<i32>,)* }
        structure! { Many as "Many" { $($field: optional $name,)* } }
        const MANY: &[&str] = &[$($name),*];
        fn fields(many: &Many) -> Vec<Option<i32>> { vec![$(many.$field),*] }
    };
}

many! {
    a "a" b "b" c "c" d "d" e "e" f "f" g "g" h "h" i "i" j "j" k "k" l "l" m "m" n "n" o "o" p "p" q "q" r "r" s "s" t "t"
    u "u" v "v" w "w" x "x" y "y" z "z" aa "aa" ab "ab" ac "ac" ad "ad" ae "ae" af "af" ag "ag" ah "ah" ai "ai" aj "aj"
    ak "ak" al "al" am "am" an "an" ao "ao" ap "ap" aq "aq" ar "ar" at "at" au "au" av "av" aw "aw" ax "ax" ay "ay" az "az"
    ba "ba" bb "bb" bc "bc" bd "bd" be "be" bf "bf" bg "bg" bh "bh" bi "bi" bj "bj" bk "bk" bl "bl" bm "bm" bn "bn" bo "bo"
}

#[test]
fn members_are_found_whatever_comes_before_them() {
    let count = MANY.len();
    for step in (1..count).filter(|step| !count.is_multiple_of(*step)) {
        // Every so many names further on, around and around.
        let order: Vec<_> = (0..count).map(|index| index * step % count).collect();
        let members = order.iter().map(|&index| format!("{:?}:{index},\"not{index}\":[{{}}]", MANY[index]));
        let many = read::<Many>(&format!("{{{}}}", members.collect::<Vec<_>>().join(","))).unwrap();
        for (index, value) in fields(&many).into_iter().enumerate() {
            let expected = order.contains(&index).then(|| i32::try_from(index).unwrap());
            assert_eq!(value, expected, "{} by steps of {step}", MANY[index]);
        }
    }
}

#[test]
fn what_is_in_a_member_that_is_not_known_is_json_all_the_same() {
    for (value, message) in [
        ("nul", "expected a value"),
        ("[1,]", "expected a value"),
        (r#"{"b":1"#, "expected `,` or `}`"),
        (r#""\q""#, "an escape that JSON does not know"),
        ("01", "expected `,` or `}`"),
    ] {
        let error = read::<Many>(&format!(r#"{{"unknown":{value}"#)).unwrap_err();
        assert_eq!(error.message(), message, "{value}");
    }
    let deep = "[".repeat(128);
    assert_eq!(
        read::<Many>(&format!(r#"{{"unknown":{deep}"#)).unwrap_err().message(),
        "nested deeper than 128 levels"
    );
}

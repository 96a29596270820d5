//! What is wrong with XML, and where.

use crate::Order;
use dx_runtime::xml;

/// The message, the path and what the place begins with.
fn error(text: &str) -> (String, String, String) {
    let error = xml::from_slice::<Order>(text.as_bytes()).unwrap_err();
    let place = text.get(error.offset()..).unwrap().chars().take(8).collect();
    (error.message().to_owned(), error.path().to_owned(), place)
}

fn is(text: &str, message: &str, path: &str, place: &str) {
    assert_eq!(error(text), (message.to_owned(), path.to_owned(), place.to_owned()), "{text}");
}

#[test]
fn a_value_of_another_type_is_named_by_the_elements_that_lead_to_it() {
    is("<R><Size>x</Size></R>", "expected an integer of 64 bits", "Size", "<Size>x<");
    is(
        "<R><Line/><Line><Ratio/></Line></R>",
        "expected a number, NaN, Infinity or -Infinity",
        "Line[1].Ratio",
        "<Ratio/>",
    );
    is(
        "<R><Notes><Note><x/></Note></Notes></R>",
        "expected text, found an element",
        "Notes.Note.x",
        "<x/></No",
    );
    is("<R><Line Number='x'/></R>", "expected an integer of 32 bits", "Line", "<Line Nu");
    is("<R><Line><Data>*</Data></Line></R>", "expected base64", "Line.Data", "<Data>*<");
    is("<R><Inner><Size>1.5</Size></Inner></R>", "expected an integer of 64 bits", "Inner.Size", "<Size>1.");
    is("<R><Paper>1</Paper></R>", "a document, for which protocols in XML have no form", "Paper", "<Paper>1");
    is(
        "<R><Labels><entry><value/></entry></Labels></R>",
        "an entry without a key",
        "Labels.entry",
        "<entry><",
    );
    is("<R><Target><bucket/><nowhere/></Target></R>", "a union with two members", "Target", "<Target>");
    let (message, ..) = error("<R><Line><At>x</At></Line></R>");
    assert!(message.contains("date-time"), "{message}");
}

#[test]
fn markup_that_is_not_well_formed_is_refused() {
    let open = "an element without an end";
    let ends = "an element without an end, or an end of another element";
    is("<R><Id>i</Id>", open, "", "");
    is("<R><Id>i", open, "Id", "");
    is("<R><Id>i</Size></R>", ends, "Id", "</Size><");
    is("<R></R></R>", ends, "", "</R>");
    is("<R></R><S/>", "expected the end, found another root", "", "<S/>");
    is("<R/>text", "expected an element", "", "text");
    is("text<R/>", "expected an element", "", "text<R/>");
    is("", "expected an element, found the end", "", "");
    is("<!-- -->", "expected an element, found the end", "", "");
    for text in ["<R", "<R><Id", "<R><!-- ", "<R><![CDATA[ ", "<R><? ", "<R a='"] {
        assert_eq!(error(text).0, "markup without an end", "{text}");
    }
    is("<R><Line Number=7/></R>", "an attribute that is malformed", "Line", "<Line Nu");
    is("<R><Line Number='<'/></R>", "an attribute that is malformed", "Line", "<Line Nu");
}

#[test]
fn there_is_no_dtd_and_no_entity_but_those_of_xml_itself() {
    let dtd = "<!DOCTYPE R [<!ENTITY e \"x\">]>";
    is(&format!("{dtd}<R><Id>&e;</Id></R>"), "a DTD, which is not read", "", "<!DOCTYP");
    is("<!DOCTYPE R SYSTEM \"file:///etc/passwd\"><R/>", "a DTD, which is not read", "", "<!DOCTYP");
    let unknown = "a reference to an entity that is not of XML itself";
    is("<R><Id>a&e;</Id></R>", unknown, "Id", "&e;</Id>");
    is("<R><Line Number='&e;'/></R>", unknown, "Line", "<Line Nu");
    for reference in ["&#0;", "&#xD800;", "&#x110000;", "&#;", "&#x;", "&#99999999999;"] {
        assert_eq!(
            error(&format!("<R><Id>{reference}</Id></R>")).0,
            "a reference to a character that there is not"
        );
    }
    assert!(xml::from_slice::<Order>(b"<R><Id>a & b</Id></R>").is_err());
}

#[test]
fn input_that_is_not_utf_8_is_refused_where_that_begins() {
    let error = xml::from_slice::<Order>(b"<R><Id>\xff</Id></R>").unwrap_err();
    assert_eq!((error.message(), error.offset()), ("expected UTF-8", 7));
}

#[test]
fn no_message_has_a_value() {
    for text in [
        "<R><Size>secret</Size></R>",
        "<R><Line Number='secret'/></R>",
        "<R><Line><At>secret</At></Line></R>",
        "<R><Line><Data>se*cret</Data></Line></R>",
        "<R><Id>&secret;</Id></R>",
        "<R secret",
        "<R><Notes>secret</Labels></R>",
    ] {
        let error = xml::from_slice::<Order>(text.as_bytes()).unwrap_err().to_string();
        assert!(!error.contains("secret"), "{error}");
    }
}

//! What shapes look like in XML.

use crate::{Line, Order, Target, at, order};
use dx_runtime::codec::Codec;
use dx_runtime::codec::xml::Xml;
use dx_runtime::shape::{Member, XmlFacts};
use dx_runtime::{BigDecimal, BigInteger, Blob, Document, xml};
use std::collections::BTreeMap;

fn map<T>(entries: impl IntoIterator<Item = (&'static str, T)>) -> Option<BTreeMap<String, T>> {
    Some(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn texts<const N: usize>(texts: [&str; N]) -> Vec<String> {
    texts.map(str::to_owned).to_vec()
}

#[test]
fn members_are_elements_or_attributes_and_those_bound_elsewhere_are_left_out() {
    let written = xml::to_string(&Order {
        kind: Some("a \"b\"\n".to_owned()),
        header: Some("elsewhere".to_owned()),
        ..order("a<b>&\r\u{1}")
    });
    let expected = concat!(
        r#"<Order xsi:kind="a &quot;b&quot;&#xA;">"#,
        "<Id>a&lt;b&gt;&amp;&#xD;&#x1;</Id><Size>10</Size></Order>"
    );
    assert_eq!(written.unwrap(), expected);
}

#[test]
fn lists_and_maps_are_wrapped_or_flattened_with_the_names_of_the_model() {
    let written = xml::to_string(&Order {
        lines: Some(vec![Line { number: Some(1), ..Line::default() }, Line::default()]),
        notes: Some(texts(["x", ""])),
        groups: Some(vec![texts(["a", "b"]), Vec::new()]),
        sparse: Some(vec![Some(1), None]),
        tags: map([("a", "1".to_owned()), ("b", "2".to_owned())]),
        options: map([("o", map([("l", 1)]).unwrap())]),
        labels: map([("k", "v".to_owned())]),
        ..order("i")
    });
    let expected = concat!(
        "<Order><Id>i</Id><Size>10</Size>",
        r#"<Line Number="1"></Line><Line></Line>"#,
        r#"<Notes><Note xmlns="urn:note">x</Note><Note xmlns="urn:note"></Note></Notes>"#,
        "<Groups><Group><Name>a</Name><Name>b</Name></Group><Group></Group></Groups>",
        "<Sparse><member>1</member><member></member></Sparse>",
        r#"<Tag xmlns="urn:tag"><K>a</K><V>1</V></Tag><Tag xmlns="urn:tag"><K>b</K><V>2</V></Tag>"#,
        "<Options><entry><Name>o</Name><value><entry><key>l</key><Level>1</Level></entry></value></entry></Options>",
        "<Labels><entry><key>k</key><value>v</value></entry></Labels></Order>",
    );
    assert_eq!(written.unwrap(), expected);
}

#[test]
fn simple_values_have_the_forms_of_the_protocol() {
    let line = Line {
        number: Some(-7),
        is_done: Some(false),
        ratio: Some(f64::NEG_INFINITY),
        share: Some(0.5),
        data: Some(Blob::new("bytes")),
        at: Some(at("2014-04-29T18:30:38.123456Z")),
        day: Some(at("2014-04-29T18:30:38Z")),
        whole: Some(BigInteger::new("-123456789012345678901234567890").unwrap()),
        price: Some(BigDecimal::new("1.50").unwrap()),
    };
    let expected = concat!(
        r#"<Line Number="-7"><IsDone>false</IsDone><Ratio>-Infinity</Ratio><Share>0.5</Share><Data>Ynl0ZXM=</Data>"#,
        "<At>2014-04-29T18:30:38.123Z</At><Day>Tue, 29 Apr 2014 18:30:38 GMT</Day>",
        "<Whole>-123456789012345678901234567890</Whole><Price>1.50</Price></Line>",
    );
    assert_eq!(xml::to_string(&line).unwrap(), expected);
}

#[test]
fn a_union_is_a_structure_with_one_member() {
    let written = |target| {
        let whole = xml::to_string(&Order { target: Some(target), ..order("i") }).unwrap();
        whole.replace("<Order><Id>i</Id><Size>10</Size><Target>", "").replace("</Target></Order>", "")
    };
    assert_eq!(written(Target::Bucket("b".to_owned())), "<bucket>b</bucket>");
    assert_eq!(written(Target::Parts(texts(["a", "b"]))), "<part>a</part><part>b</part>");
    assert_eq!(written(Target::Nowhere), "<nowhere></nowhere>");
    assert_eq!(written(Target::Order(Box::new(order("n")))), "<order><Id>n</Id><Size>10</Size></order>");
}

#[test]
fn a_root_is_called_as_the_protocol_says_and_declares_its_namespace() {
    const ROOT: &Member = &Member::root("Config").xml(&XmlFacts::new().namespace("c", "urn:\"c\""));
    let written = Xml::encode(&Line::default(), ROOT).unwrap();
    assert_eq!(String::from_utf8(written).unwrap(), r#"<Config xmlns:c="urn:&quot;c&quot;"></Config>"#);
    let union = Xml::encode(&Target::Nowhere, Member::WHOLE).unwrap();
    assert_eq!(String::from_utf8(union).unwrap(), "<Target><nowhere></nowhere></Target>");
}

#[test]
fn what_has_no_form_is_refused_with_its_place() {
    let refused = |order: Order| {
        let error = xml::to_string(&order).unwrap_err();
        (error.message().to_owned(), error.path().to_owned())
    };
    let no_form = "a character for which XML has no form".to_owned();
    let notes = Order { notes: Some(texts(["a", "b\0"])), ..order("i") };
    assert_eq!(refused(notes), (no_form.clone(), "Notes.Note[1]".to_owned()));
    let kind = Order { kind: Some("\u{ffff}".to_owned()), ..order("i") };
    assert_eq!(refused(kind).0, no_form);
    let document = Order { paper: Some(Document::Null), ..order("i") };
    assert!(refused(document).0.starts_with("a document"));
    let unknown = Order { target: Some(Target::Unknown("moon".to_owned())), ..order("i") };
    let message = "a variant of `Target` that this version does not know".to_owned();
    assert_eq!(refused(unknown), (message, "Target".to_owned()));
}

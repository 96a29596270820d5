//! What shapes look like in forms.

use crate::{Line, Order, Target, at, order};
use dx_runtime::codec::Codec;
use dx_runtime::codec::query::{AwsQuery, Ec2Query};
use dx_runtime::shape::{Member, Value, XmlFacts};
use dx_runtime::{Blob, Document};

const ROOT: &Member = &Member::root("Action=Put&Version=1");

fn form<C: Codec>(value: &impl Value) -> String {
    let written = String::from_utf8(C::encode(value, ROOT).unwrap()).unwrap();
    written.strip_prefix("Action=Put&Version=1").unwrap().replace('&', "\n").trim_start().to_owned()
}

fn texts<const N: usize>(texts: [&str; N]) -> Vec<String> {
    texts.map(str::to_owned).to_vec()
}

#[test]
fn a_pair_has_the_path_to_its_value_for_a_key_and_both_are_encoded() {
    let written = form::<AwsQuery>(&Order {
        target: Some(Target::Bucket("a b&c=d+é/~".to_owned())),
        inner: Some(Box::new(order(""))),
        header: Some("elsewhere".to_owned()),
        ..order("i")
    });
    let expected = "Id=i\nSize=10\nTarget.bucket=a%20b%26c%3Dd%2B%C3%A9%2F~\nInner.Id=\nInner.Size=10";
    assert_eq!(written, expected);
}

#[test]
fn lists_and_maps_count_from_one_and_empty_lists_are_sent() {
    let written = form::<AwsQuery>(&Order {
        lines: Some(vec![
            Line { number: Some(1), ..Line::default() },
            Line { number: Some(2), ..Line::default() },
        ]),
        notes: Some(texts(["x", "y"])),
        groups: Some(vec![texts(["a"]), Vec::new()]),
        tags: Some([("k".to_owned(), "v".to_owned())].into()),
        options: Some([("o".to_owned(), [("l".to_owned(), 1)].into())].into()),
        labels: Some([].into()),
        ..order("i")
    });
    let expected = "Id=i\nSize=10\nLine.1.Number=1\nLine.2.Number=2\nNotes.Note.1=x\nNotes.Note.2=y\n\
                    Groups.Group.1.Name.1=a\nGroups.Group.2=\nTag.1.K=k\nTag.1.V=v\n\
                    Options.entry.1.Name=o\nOptions.entry.1.value.entry.1.key=l\nOptions.entry.1.value.entry.1.Level=1";
    assert_eq!(written, expected);
    assert_eq!(form::<AwsQuery>(&Order { lines: Some(Vec::new()), ..order("i") }), "Id=i\nSize=10\nLine=");
}

#[test]
fn simple_values_have_the_forms_of_the_protocol() {
    let line = Line {
        is_done: Some(true),
        ratio: Some(f64::INFINITY),
        data: Some(Blob::new("a?")),
        at: Some(at("2015-01-25T08:00:00Z")),
        ..Line::default()
    };
    let expected = "IsDone=true\nRatio=Infinity\nData=YT8%3D\nAt=2015-01-25T08%3A00%3A00Z";
    assert_eq!(form::<AwsQuery>(&line), expected);
}

struct Named {
    a: Option<String>,
    b: Option<Vec<String>>,
    c: Option<Vec<Line>>,
}

dx_runtime::structure! {
    Named {
        a: optional "name",
        b: optional "items" [xml(&const { XmlFacts::new().form_name("otherItems") })],
        c: optional "lines",
    }
}

#[test]
fn in_ec2_query_names_begin_with_a_capital_and_lists_are_flat() {
    let lines = vec![Line { number: Some(1), ..Line::default() }];
    let named = Named { a: Some("n".to_owned()), b: Some(texts(["x", "y"])), c: Some(lines) };
    assert_eq!(form::<Ec2Query>(&named), "Name=n\notherItems.1=x\notherItems.2=y\nLines.1.Number=1");
    assert_eq!(form::<Ec2Query>(&Named { a: None, b: Some(Vec::new()), c: None }), "");
}

#[test]
fn what_has_no_form_is_refused_with_its_place() {
    let refused = |order: Order| {
        let error = AwsQuery::encode(&order, ROOT).unwrap_err();
        (error.message().to_owned(), error.path().to_owned())
    };
    let unknown = Order { target: Some(Target::Unknown("moon".to_owned())), ..order("") };
    let inner = Order { inner: Some(Box::new(unknown)), ..order("") };
    let message = "a variant of `Target` that this version does not know".to_owned();
    assert_eq!(refused(inner), (message, "Inner.Target".to_owned()));
    let document = Order { paper: Some(Document::Null), ..order("") };
    assert!(refused(document).0.starts_with("a document"));
    let deep = (0..200).fold(order(""), |inner, _| Order { inner: Some(Box::new(inner)), ..order("") });
    assert_eq!(refused(deep).0, "nested deeper than 128 levels");
}

//! What is read from XML that services send.

use crate::{Line, Order, Target, at, order};
use dx_runtime::codec::Codec;
use dx_runtime::codec::xml::Unwrapped;
use dx_runtime::shape::Member;
use dx_runtime::{Blob, xml};

fn read(text: &str) -> Order {
    xml::from_slice(text.as_bytes()).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn id(text: &str) -> String {
    read(&format!("<R><Id>{text}</Id></R>")).id
}

#[test]
fn the_root_may_be_called_anything_and_what_surrounds_it_does_not_count() {
    let expected = order("i");
    for text in [
        "<Order><Id>i</Id></Order>",
        "\u{feff}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<!-- before --><a:R xmlns:a=\"u\"><a:Id>i</a:Id></a:R>\n<!-- after -->\n",
        "<?xml version='1.0'?><?other instruction?><R a='1' b=\"<\" >\n  <Id >i</Id >\n</R >",
    ] {
        assert_eq!(read(&text.replace("\"<\"", "\"&lt;\"")), expected, "{text}");
    }
}

#[test]
fn members_come_in_any_order_and_those_not_known_are_passed_over() {
    let text = "<R><Later a='1'><Id>no</Id><x/>text</Later><Size>3</Size><x:Id>i</x:Id><Empty/><Header>no</Header></R>";
    assert_eq!(read(text), Order { size: 3, ..order("i") });
}

#[test]
fn text_is_put_together_of_all_its_parts() {
    assert_eq!(id("a&lt;b&gt;&amp;&apos;&quot;&#65;&#x42;"), "a<b>&'\"AB");
    assert_eq!(id("<![CDATA[<a>&amp;]]>]]<!-- no --><?no?>b"), "<a>&amp;]]b");
    assert_eq!(id(" a\tb \n"), " a\tb \n");
    assert_eq!(id("a\r\nb\rc&#13;d"), "a\nb\nc\rd");
    assert_eq!(id(""), "");
    assert_eq!(id("&#1;é漢😀"), "\u{1}é漢😀");
    assert_eq!(read("<R><Id/></R>"), order(""));
}

#[test]
fn attributes_are_read_by_their_local_names() {
    let kind = |tag: &str| read(&format!("<R {tag}><Id>i</Id></R>")).kind;
    assert_eq!(kind("xmlns:xsi='u' xsi:kind='k'").as_deref(), Some("k"));
    assert_eq!(kind("kind=\"a&lt;&#10;&quot;\n\tb\"").as_deref(), Some("a<\n\"  b"));
    assert_eq!(kind("other='x'"), None);
    let lines = read("<R><Line Number=' 7 '/><Line Number='8'/></R>").lines.unwrap();
    assert_eq!(lines.iter().map(|line| line.number).collect::<Vec<_>>(), [Some(7), Some(8)]);
    let element = read("<R><Line><Number>7</Number></Line></R>").lines.unwrap();
    assert_eq!(element, [Line::default()], "an element is no attribute");
}

#[test]
fn flattened_lists_and_maps_are_read_wherever_their_parts_stand() {
    let text = "<R><Line Number='1'/><Tag><K>a</K><V>1</V></Tag><Line Number='2'/><Id>i</Id>\
                <Tag><V>2</V><K>b</K></Tag><Line Number='3'/><Line Number='4'/></R>";
    let order = read(text);
    let numbers: Vec<_> = order.lines.unwrap().iter().filter_map(|line| line.number).collect();
    assert_eq!(numbers, [1, 2, 3, 4]);
    let tags: Vec<_> = order.tags.unwrap().into_iter().collect();
    assert_eq!(tags, [("a".to_owned(), "1".to_owned()), ("b".to_owned(), "2".to_owned())]);
}

#[test]
fn wrapped_lists_and_maps_have_their_own_elements_only() {
    let text = "<R><Notes><Note>a</Note><Other>b</Other><n:Note>c</n:Note>text</Notes>\
                <Groups><Group><Name>x</Name><member>y</member></Group><Group/></Groups>\
                <Options><entry><value><entry><Level>1</Level><key>l</key></entry></value><Name>o</Name></entry><x/></Options>\
                <Labels><entry><key>k</key></entry><entry><key/><value/></entry></Labels></R>";
    let order = read(text);
    assert_eq!(order.notes.unwrap(), ["a", "c"]);
    assert_eq!(order.groups.unwrap(), [vec!["x".to_owned()], Vec::new()]);
    assert_eq!(order.options.unwrap()["o"]["l"], 1);
    assert_eq!(order.labels.unwrap().into_iter().collect::<Vec<_>>(), [(String::new(), String::new())]);
    let empty = read("<R><Notes/><Labels></Labels></R>");
    assert_eq!((empty.notes, empty.labels.map(|labels| labels.len())), (Some(Vec::new()), Some(0)));
}

#[test]
fn a_member_that_comes_again_replaces_what_was_there() {
    let text = "<R><Id>a</Id><Notes><Note>a</Note></Notes><Id>b</Id><Notes><Note>b</Note></Notes></R>";
    let order = read(text);
    assert_eq!((order.id.as_str(), order.notes.unwrap()), ("b", vec!["b".to_owned()]));
}

#[test]
fn white_space_around_values_that_are_no_strings_does_not_count() {
    let text = "<R><Line><IsDone> true </IsDone><Ratio>\n1.5e3\n</Ratio><Share>NaN</Share>\
                <Data>\nYnl0\r\n ZXM=\n</Data><At> 2014-04-29T20:30:38+02:00 </At>\
                <Day>Tue, 29 Apr 2014 18:30:38 GMT</Day><Price> 1.50</Price></Line></R>";
    let line = read(text).lines.unwrap().remove(0);
    assert_eq!((line.is_done, line.ratio, line.data), (Some(true), Some(1500.0), Some(Blob::new("bytes"))));
    assert!(line.share.unwrap().is_nan());
    assert_eq!((line.at, line.day), (Some(at("2014-04-29T18:30:38Z")), Some(at("2014-04-29T18:30:38Z"))));
    assert_eq!(line.price.unwrap().as_str(), "1.50");
}

#[test]
fn unions_are_read_by_the_one_member_that_is_known() {
    let target = |text: &str| read(&format!("<R><Target>{text}</Target></R>")).target.unwrap();
    assert_eq!(target("<x/><bucket>b</bucket>"), Target::Bucket("b".to_owned()));
    assert_eq!(
        target("<part>a</part><!-- --><part>b</part>"),
        Target::Parts(vec!["a".to_owned(), "b".to_owned()])
    );
    assert_eq!(target("<nowhere><x/></nowhere>"), Target::Nowhere);
    assert_eq!(target("<moon>1</moon>"), Target::Unknown("moon".to_owned()));
    assert_eq!(target(""), Target::Unknown(String::new()));
}

#[test]
fn a_root_may_be_the_only_member() {
    let read = |text: &str| Unwrapped::decode::<Order>(text.as_bytes(), Member::WHOLE, None).unwrap().id;
    assert_eq!(read("<?xml version=\"1.0\"?>\n<Id xmlns='u'>us-west-2</Id>\n"), "us-west-2");
    assert_eq!(read("<Id/>"), "");
    assert_eq!(read("<Other>a</Other>"), "");
}

//! Input made to cost more than it is worth: memory, depth and time.

use crate::{Order, Target, order};
use allocation_counter::measure;
use dx_runtime::codec::Codec;
use dx_runtime::codec::xml::Xml;
use dx_runtime::shape::{Member, Unit, Value};
use dx_runtime::{MemoryLimit, xml};
use std::hint::black_box;

const SIZE: usize = 100_000;

/// The most bytes that are allocated at once while the input is read.
fn peak<T: Value>(input: &str) -> u64 {
    measure(|| drop(black_box(xml::from_slice::<T>(input.as_bytes())))).bytes_max
}

#[test]
fn passing_over_takes_no_memory() {
    const LITTLE: u64 = 8 * 1024;
    for piece in ["<a/>", "<a></a>", "<a b='c'>x</a>", "text", "<!-- -->", "<![CDATA[x]]>", "&lt;", "<?x y?>"]
    {
        let whole = format!("<R>{}</R>", piece.repeat(SIZE / piece.len()));
        assert_eq!(xml::from_slice::<Unit>(whole.as_bytes()).unwrap(), Unit, "{piece}");
        assert!(peak::<Unit>(&whole) < LITTLE, "{piece}: {}", peak::<Unit>(&whole));
    }
}

#[test]
fn reading_allocates_what_the_result_owns_and_a_handful() {
    let texts = |count| (0..count).map(|number| format!("<note> & {number}")).collect::<Vec<_>>();
    let whole = Order { notes: Some(texts(1000)), groups: Some(vec![texts(10); 10]), ..order("id") };
    let written = xml::to_string(&whole).unwrap();
    let owned = measure(|| drop(black_box(whole.clone()))).count_total;
    let read = measure(|| drop(black_box(xml::from_slice::<Order>(written.as_bytes())))).count_total;
    // A list grows by doubling.
    assert!(read <= owned + 40, "{read} for {owned}");
    let writing = measure(|| drop(black_box(xml::to_string(&whole)))).count_total;
    assert!(writing < 16, "{writing}");
}

#[test]
fn the_limit_for_memory_is_kept() {
    let limit = Some(MemoryLimit::bytes(1 << 20));
    for piece in ["<Line/>", "<Notes><Note/></Notes>"] {
        let text = match piece {
            "<Line/>" => format!("<R>{}</R>", piece.repeat(SIZE)),
            _ => format!("<R><Notes>{}</Notes></R>", "<Note/>".repeat(SIZE)),
        };
        let error = Xml::decode::<Order>(text.as_bytes(), Member::WHOLE, limit).unwrap_err();
        assert!(error.message().starts_with("the values would take more than 1 MiB of memory"), "{error}");
        assert!(Xml::decode::<Order>(text.as_bytes(), Member::WHOLE, None).is_ok());
    }
    let entries: String = (0..SIZE).map(|key| format!("<Tag><K>{key}</K><V/></Tag>")).collect();
    let error =
        Xml::decode::<Order>(format!("<R>{entries}</R>").as_bytes(), Member::WHOLE, limit).unwrap_err();
    assert!(error.message().starts_with("the values would take more than 1 MiB of memory"), "{error}");
}

#[test]
fn memory_is_a_small_multiple_of_the_input() {
    for piece in
        ["<Line/>", "<Tag><K>a</K></Tag>", "<Inner></Inner>", "<Id>&lt;</Id>", "<a>", "</R><R>", "<R a='"]
    {
        let text = format!("<R>{}", piece.repeat(SIZE / piece.len()));
        let most = 64 * text.len() as u64 + 64 * 1024;
        assert!(peak::<Order>(&text) < most, "{piece}: {} of {}", peak::<Order>(&text), text.len());
    }
}

/// As many elements in each other as the depth says.
fn nested(name: &str, depth: usize) -> String {
    format!("<R>{}{}</R>", format!("<{name}>").repeat(depth), format!("</{name}>").repeat(depth))
}

#[test]
fn what_nests_too_deep_is_refused_and_not_read_on() {
    let too_deep = "nested deeper than 128 levels";
    assert!(xml::from_slice::<Order>(nested("Inner", 127).as_bytes()).is_ok());
    for depth in [128, 1000, SIZE] {
        let error = xml::from_slice::<Order>(nested("Inner", depth).as_bytes()).unwrap_err();
        assert_eq!((error.message(), error.path()), (too_deep, &*vec!["Inner"; 128].join(".")));
        for text in [nested("other", 2 * depth.max(256)), format!("<R>{}", "<a>".repeat(SIZE))] {
            assert_eq!(xml::from_slice::<Order>(text.as_bytes()).unwrap_err().message(), too_deep);
            assert_eq!(xml::from_slice::<Unit>(text.as_bytes()).unwrap_err().message(), too_deep);
            assert_eq!(xml::from_slice::<Target>(text.as_bytes()).unwrap_err().message(), too_deep);
        }
    }
}

#[test]
fn a_value_that_nests_too_deep_is_not_written() {
    let nested =
        |depth| (0..depth).fold(order("n"), |inner, _| Order { inner: Some(Box::new(inner)), ..order("n") });
    let written = xml::to_string(&nested(127)).unwrap();
    assert_eq!(xml::from_slice::<Order>(written.as_bytes()).unwrap(), nested(127));
    let error = xml::to_string(&nested(128)).unwrap_err();
    let path = vec!["Inner"; 127].join(".");
    assert_eq!(error.message(), "nested deeper than 128 levels");
    assert!(error.path().starts_with(&path), "{}", error.path());
    let unions = (0..200).fold(Target::Nowhere, |inner, _| {
        Target::Order(Box::new(Order { target: Some(inner), ..order("") }))
    });
    let whole = Order { target: Some(unions), ..order("") };
    assert_eq!(xml::to_string(&whole).unwrap_err().message(), "nested deeper than 128 levels");
}

#[test]
fn values_that_are_as_deep_as_can_be_written_are_read() {
    // Each level takes an element of a list or an entry of a map beside its own.
    let deep = (0..60)
        .fold(order("n"), |inner, _| Order { target: Some(Target::Order(Box::new(inner))), ..order("n") });
    let written = xml::to_string(&deep).unwrap();
    assert_eq!(xml::from_slice::<Order>(written.as_bytes()).unwrap(), deep);
}

//! What is written is read as the same, by us and by another parser.

use crate::{Line, Order, Target, order};
use dx_runtime::{Blob, Timestamp, xml};
use proptest::collection::{btree_map, vec};
use proptest::option::of;
use proptest::prelude::*;

/// Any text that XML has a form for, with many of the characters that need one.
fn text() -> impl Strategy<Value = String> {
    let special = prop_oneof![
        Just('<'),
        Just('>'),
        Just('&'),
        Just('"'),
        Just('\''),
        Just('\r'),
        Just('\n'),
        Just('\t'),
        Just(']'),
        Just('\u{1}'),
        Just('\u{85}'),
        Just('\u{2028}'),
        Just(' '),
    ];
    let character = prop_oneof![
        special,
        any::<char>().prop_filter("has no form", |c| !"\0\u{fffe}\u{ffff}".contains(*c))
    ];
    vec(character, 0..12).prop_map(|characters| characters.into_iter().collect())
}

fn line() -> impl Strategy<Value = Line> {
    let numbers =
        (of(any::<i32>()), of(any::<bool>()), of(any::<f64>().prop_filter("is equal", |f| !f.is_nan())));
    let others = (of(vec(any::<u8>(), 0..8)), of(-60_000_000_000_i64..200_000_000_000));
    (numbers, others).prop_map(|((number, is_done, ratio), (data, seconds))| Line {
        number,
        is_done,
        ratio,
        data: data.map(Blob::new),
        at: seconds.map(|seconds| Timestamp::from_secs(seconds).unwrap()),
        ..Line::default()
    })
}

fn any_order() -> impl Strategy<Value = Order> {
    let target = prop_oneof![
        text().prop_map(Target::Bucket),
        vec(text(), 1..4).prop_map(Target::Parts),
        Just(Target::Nowhere),
    ];
    let leaf = (
        (text(), any::<i64>(), of(text())),
        (of(vec(line(), 1..4)), of(vec(text(), 0..4)), of(vec(vec(text(), 0..3), 0..3))),
        (
            of(btree_map(text(), text(), 1..4)),
            of(btree_map(text(), btree_map(text(), any::<i32>(), 0..3), 0..3)),
        ),
        (of(btree_map(text(), text(), 0..4)), of(target)),
    );
    let leaf =
        leaf.prop_map(|((id, size, kind), (lines, notes, groups), (tags, options), (labels, target))| {
            Order { size, kind, lines, notes, groups, tags, options, labels, target, ..order(&id) }
        });
    leaf.prop_recursive(3, 6, 1, |inner| {
        (inner.clone(), inner).prop_map(|(outer, inner)| Order { inner: Some(Box::new(inner)), ..outer })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn what_is_written_is_read_as_the_same(order in any_order()) {
        let written = xml::to_string(&order).unwrap();
        prop_assert_eq!(&xml::from_slice::<Order>(written.as_bytes()).unwrap(), &order, "{}", written);
    }

    #[test]
    fn text_is_the_same_to_another_parser(id in text(), kind in text()) {
        // References to control characters are of XML 1.1.
        prop_assume!(!id.contains('\u{1}') && !kind.contains('\u{1}'));
        let control = |c: char| c < ' ' && !"\r\n\t".contains(c);
        prop_assume!(!id.contains(control) && !kind.contains(control));
        let written = xml::to_string(&Order { kind: Some(kind.clone()), ..order(&id) }).unwrap();
        let written = written.replacen("<Order", "<Order xmlns:xsi='u'", 1);
        let document = roxmltree::Document::parse(&written).unwrap();
        let root = document.root_element();
        prop_assert_eq!(root.attribute(("u", "kind")), Some(kind.as_str()));
        let found = root.children().find(|child| child.has_tag_name("Id")).unwrap();
        let text: String = found.children().filter_map(|child| child.text()).collect();
        prop_assert_eq!(text, id);
    }
}

//! Documents that are random or broken: what roxmltree reads is read, and says the same; and nothing panics.

use crate::common::{self, Damage};
use crate::{Order, Target};
use dx_runtime::shape::Unit;
use dx_runtime::xml;
use proptest::prelude::*;
use roxmltree::{Document, Node};

fn damage() -> impl Strategy<Value = Damage> {
    common::damage(b"<>/&;!?[]='\"#x- \n\r\tIdRLineKVTag".to_vec())
}

/// Documents that have much of what XML has, and mean something as an order.
fn any_document() -> impl Strategy<Value = String> {
    let text = prop_oneof![
        "[a-zé𝄞 \t\n\r]{0,12}",
        Just("&lt;&amp;&#65;&#x1F600;".to_owned()),
        Just("<![CDATA[<a>&]] >]]>".to_owned()),
        Just("<!-- a > b -->".to_owned()),
        Just("<?p q?>".to_owned()),
    ];
    let texts = proptest::collection::vec(text, 0..3).prop_map(|texts| texts.concat());
    let name = prop_oneof![
        Just("Id"),
        Just("Size"),
        Just("Line"),
        Just("Notes"),
        Just("Note"),
        Just("Tag"),
        Just("K"),
        Just("V"),
        Just("Target"),
        Just("bucket"),
        Just("Inner"),
        Just("Labels"),
        Just("entry"),
        Just("key"),
        Just("value"),
        Just("x"),
    ];
    let attributes =
        prop_oneof![Just(""), Just(" a='1'"), Just(" Number=\"7\""), Just(" kind='a&lt;&#10;b'")];
    let element = |name: &str, attributes: &str, inner: &str| {
        if inner.is_empty() {
            format!("<{name}{attributes}/>")
        } else {
            format!("<{name}{attributes}>{inner}</{name}>")
        }
    };
    let leaf = (name.clone(), attributes.clone(), texts.clone())
        .prop_map(move |(name, attributes, text)| element(name, attributes, &text));
    let tree = leaf.prop_recursive(4, 40, 6, move |inner| {
        let content = proptest::collection::vec(prop_oneof![inner, texts.clone()], 0..6);
        (name.clone(), attributes.clone(), content)
            .prop_map(move |(name, attributes, content)| element(name, attributes, &content.concat()))
    });
    (proptest::collection::vec(tree, 0..6), any::<bool>()).prop_map(|(elements, declared)| {
        let declaration = if declared { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" } else { "" };
        format!("{declaration}<R>{}</R>", elements.concat())
    })
}

/// Reads the bytes as everything.
fn read_all_ways(bytes: &[u8]) {
    let _order = xml::from_slice::<Order>(bytes);
    let _target = xml::from_slice::<Target>(bytes);
    let _unit = xml::from_slice::<Unit>(bytes);
}

/// What the texts of elements called `Id` below the root are to roxmltree, if each is nothing but text.
fn ids(document: &Document<'_>) -> Option<Vec<String>> {
    let is_id = |node: &Node<'_, '_>| node.is_element() && node.tag_name().name() == "Id";
    let text = |node: Node<'_, '_>| {
        let has_elements = node.children().any(|child| child.is_element());
        (!has_elements)
            .then(|| node.children().filter(Node::is_text).filter_map(|child| child.text()).collect())
    };
    document.root_element().children().filter(is_id).map(text).collect()
}

/// Text with the one end of lines that it should have: roxmltree leaves CR before a reference as it is.
fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// Whether roxmltree refuses what need not be well-formed in what is passed over: names, namespaces and attributes, characters,
/// and a `--` or `]]>` where there should be none.
fn is_about_details(error: &roxmltree::Error) -> bool {
    use roxmltree::Error::*;
    !matches!(error, UnclosedRootNode | UnexpectedCloseTag(..) | NoRootNode | UnexpectedEndOfStream)
}

const NO_CHARACTER: &str = "a reference to a character that there is not";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2048))]

    #[test]
    fn what_another_parser_reads_is_read_and_is_the_same(document in any_document(), damage in proptest::collection::vec(damage(), 0..3)) {
        let mut bytes = document.into_bytes();
        damage.iter().for_each(|damage| damage.apply(&mut bytes));
        read_all_ways(&bytes);
        let Ok(text) = std::str::from_utf8(&bytes) else {
            prop_assert!(xml::from_slice::<Unit>(&bytes).is_err());
            return Ok(());
        };
        let ours = xml::from_slice::<Unit>(&bytes);
        match Document::parse(text) {
            // To roxmltree a prefix may be empty, and a reference be to a character beyond U+10FFFF.
            Ok(_) if text.contains("<:") || text.contains("</:") => {}
            Ok(_) if matches!(&ours, Err(error) if error.message() == NO_CHARACTER) => {}
            Ok(theirs) => {
                prop_assert!(ours.is_ok(), "{text:?} {ours:?}");
                let read = xml::from_slice::<Order>(&bytes);
                if let (Some(ids), Ok(order)) = (ids(&theirs), read) {
                    let last = ids.last().cloned().unwrap_or_default();
                    prop_assert_eq!(lines(&order.id), lines(&last), "{}", text);
                }
            }
            Err(error) if is_about_details(&error) => {}
            Err(error) => prop_assert!(ours.is_err(), "{text:?} {error}"),
        }
    }

    #[test]
    fn garbage_is_refused_or_read(bytes in proptest::collection::vec(any::<u8>(), 0..64), markup in "[<>/&;!?a='\" -]{0,40}") {
        read_all_ways(&bytes);
        read_all_ways(markup.as_bytes());
        read_all_ways(format!("<R>{markup}</R>").as_bytes());
    }
}

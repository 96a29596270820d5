//! How deep values may nest that contain themselves.

use crate::{read, written};
use dx_runtime::{Document, structure, union};
use std::collections::BTreeMap;

const TOO_DEEP: &str = "nested deeper than 128 levels";

#[derive(Debug, Default, PartialEq)]
struct Node {
    name: String,
    next: Option<Box<Node>>,
    children: Option<Vec<Node>>,
    named: Option<BTreeMap<String, Node>>,
    document: Option<Document>,
}

#[derive(Debug, PartialEq)]
enum Tree {
    Leaf(String),
    Branch(Box<Tree>),
    Branches(Vec<Tree>),
    Unknown(String),
}

structure! {
    Node as "Node" recursive {
        name: required "Name",
        next: optional "Next",
        children: optional "Children",
        named: optional "Named",
        document: optional "Document",
    }
}

union! {
    Tree as "Tree" recursive {
        Leaf: value "Leaf",
        Branch: value "Branch",
        Branches: value "Branches",
    }
    Unknown(String::from)
}

/// So many nodes in each other.
fn nodes(count: usize, around: impl Fn(Node) -> Node) -> Node {
    (1..count).fold(Node::default(), |inner, _| around(inner))
}

fn next(inner: Node) -> Node {
    Node { next: Some(Box::new(inner)), ..Node::default() }
}

fn trees(count: usize, around: impl Fn(Tree) -> Tree) -> Tree {
    (1..count).fold(Tree::Leaf(String::new()), |inner, _| around(inner))
}

#[test]
fn a_structure_is_written_and_read_128_levels_deep_but_not_deeper() {
    let text = written(&nodes(128, next)).unwrap();
    assert_eq!(read::<Node>(&text), Ok(nodes(128, next)));
    let error = written(&nodes(129, next)).unwrap_err();
    assert_eq!((error.message(), error.path().to_owned()), (TOO_DEEP, ["Next"; 128].join(".")));
    let error = read::<Node>(&format!(r#"{{"Next":{text}}}"#)).unwrap_err();
    assert_eq!((error.message(), error.path().to_owned()), (TOO_DEEP, ["Next"; 128].join(".")));
}

#[test]
fn a_union_is_written_and_read_128_levels_deep_but_not_deeper() {
    let branch = |inner| Tree::Branch(Box::new(inner));
    let text = written(&trees(128, branch)).unwrap();
    assert_eq!(read::<Tree>(&text), Ok(trees(128, branch)));
    let error = written(&trees(129, branch)).unwrap_err();
    assert_eq!((error.message(), error.path().to_owned()), (TOO_DEEP, ["Branch"; 128].join(".")));
    let error = read::<Tree>(&format!(r#"{{"Branch":{text}}}"#)).unwrap_err();
    assert_eq!((error.message(), error.path().to_owned()), (TOO_DEEP, ["Branch"; 128].join(".")));
}

#[test]
fn what_nests_by_lists_and_maps_is_limited_as_well() {
    let children = |inner| Node { children: Some(vec![inner]), ..Node::default() };
    let named = |inner| Node { named: Some(BTreeMap::from([(String::new(), inner)])), ..Node::default() };
    for text in [written(&nodes(64, children)).unwrap(), written(&nodes(64, named)).unwrap()] {
        assert!(read::<Node>(&text).is_ok());
    }
    for error in [written(&nodes(129, children)).unwrap_err(), written(&nodes(129, named)).unwrap_err()] {
        assert_eq!(error.message(), TOO_DEEP);
    }
    let branches = |inner| Tree::Branches(vec![inner]);
    assert!(read::<Tree>(&written(&trees(64, branches)).unwrap()).is_ok());
    assert_eq!(written(&trees(129, branches)).unwrap_err().path(), ["Branches[0]"; 128].join("."));
}

#[test]
fn a_document_counts_from_where_it_stands() {
    let document = |levels| (0..levels).fold(Document::Null, |inner, _| Document::Array(vec![inner]));
    let holder = |levels| Node { document: Some(document(levels)), ..Node::default() };
    let text = written(&holder(127)).unwrap();
    assert_eq!(read::<Node>(&text), Ok(holder(127)));
    let error = written(&holder(128)).unwrap_err();
    assert_eq!(
        (error.message(), error.path().to_owned()),
        (TOO_DEEP, "Document".to_owned() + &"[0]".repeat(127))
    );
}

#[test]
fn depth_is_counted_anew_beside_what_is_written() {
    let list: Vec<_> = (0..300).map(|_| nodes(127, next)).collect();
    assert_eq!(read(&written(&list).unwrap()), Ok(list));
    let trees: Vec<_> = (0..300).map(|_| trees(127, |inner| Tree::Branch(Box::new(inner)))).collect();
    assert_eq!(read(&written(&trees).unwrap()), Ok(trees));
}

#[test]
fn the_first_value_that_is_too_deep_is_the_one_that_is_told() {
    let first = Node {
        children: Some(vec![Node::default(), nodes(128, next)]),
        next: Some(Box::default()),
        ..Node::default()
    };
    let second = nodes(140, next);
    let error = written(&vec![first, second]).unwrap_err();
    assert_eq!(error.path(), format!("[0].Children[1].{}", ["Next"; 127].join(".")));
}

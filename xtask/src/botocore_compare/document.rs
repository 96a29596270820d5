//! Getting at the parts of documents.

use dx_runtime::Document;
use std::collections::BTreeMap;

pub type Object = BTreeMap<String, Document>;

pub fn object_mut(document: &mut Document) -> Option<&mut Object> {
    match document {
        Document::Object(members) => Some(members),
        _ => None,
    }
}

/// What a path of names leads to.
pub fn at<'d>(document: &'d Document, path: &[&str]) -> Option<&'d Document> {
    path.iter().try_fold(document, |document, name| document.get(name))
}

/// The text that a path of names leads to.
pub fn text_at<'d>(document: &'d Document, path: &[&str]) -> Option<&'d str> {
    at(document, path)?.as_str()
}

/// The members of the object that a name leads to, to be changed; none if there is no such object.
pub fn members_mut<'d>(document: &'d mut Document, name: &str) -> Option<&'d mut Object> {
    object_mut(object_mut(document)?.get_mut(name)?)
}

/// The members of the object that a name leads to.
pub fn members<'d>(document: &'d Document, name: &str) -> impl Iterator<Item = (&'d String, &'d Document)> {
    document.get(name).and_then(Document::as_object).into_iter().flatten()
}

/// Sets a trait of a shape in the JSON AST.
pub fn set_trait(shape: &mut Document, id: &str, value: Document) {
    let Some(shape) = object_mut(shape) else { return };
    let traits = shape.entry("traits".to_owned()).or_insert_with(|| Document::Object(Object::new()));
    object_mut(traits).into_iter().for_each(|traits| drop(traits.insert(id.to_owned(), value.clone())));
}

/// Takes a trait away.
pub fn remove_trait(shape: &mut Document, id: &str) {
    members_mut(shape, "traits").into_iter().for_each(|traits| drop(traits.remove(id)));
}

/// The value of a trait.
pub fn trait_of<'d>(shape: &'d Document, id: &str) -> Option<&'d Document> {
    at(shape, &["traits", id])
}

/// The name of a shape in its id.
pub fn name_of(id: &str) -> &str {
    id.split_once('#').map_or(id, |(_, name)| name)
}

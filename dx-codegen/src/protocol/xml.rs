//! What Smithy's XML traits say of members and of the roots of documents, in all protocols that have XML.

use crate::ir::{BodyRoot, Xml, XmlItems, XmlNamespace};
use dx_model::{Member, Model, Shape, ShapeKind, Traits};

/// Finds what counts of members in XML.
pub(crate) struct XmlFacts<'m> {
    pub model: &'m Model,
}

impl XmlFacts<'_> {
    /// What counts of a member; `None` if there is nothing special. Lists and maps that can hold themselves are none of Smithy's.
    pub fn of(&self, member: &Member) -> Xml {
        let flattened = member.traits.is_xml_flattened();
        let mut items = self.items(member);
        if let Some(items) = items.as_mut().filter(|items| flattened && !items.is_map) {
            // The elements are called as the member is.
            items.name = None;
        }
        Xml {
            attribute: member.traits.is_xml_attribute(),
            flattened,
            namespace: namespace(&member.traits),
            items: items.filter(|items| !items.is_usual()),
            form_name: None,
        }
    }

    /// What is in the list or the map that a member is.
    fn items(&self, member: &Member) -> Option<XmlItems> {
        let target = self.model.shape(&member.target)?;
        let (key, element) = match &target.kind {
            ShapeKind::List(element) => (None, element),
            ShapeKind::Map { key, value } => (Some(key), value),
            _ => return None,
        };
        let name = |member: &Member| member.traits.xml_name().map(str::to_owned);
        Some(XmlItems {
            is_map: key.is_some(),
            key: key.and_then(name),
            key_namespace: key.and_then(|key| namespace(&key.traits)),
            name: name(element),
            namespace: namespace(&element.traits),
            inner: self.items(element).filter(|inner| !inner.is_usual()).map(Box::new),
        })
    }
}

impl XmlItems {
    /// Whether everything is called as usual.
    fn is_usual(&self) -> bool {
        *self == Self { is_map: self.is_map, ..Self::default() }
    }
}

/// The name of a member in XML.
pub(super) fn member_name(member: &Member) -> &str {
    member.traits.xml_name().unwrap_or_else(|| member.name())
}

/// The root of a body: a structure or a union, which may be the payload that a member is.
///
/// What the member says comes first, then what the shape says, whose name is that in the text of the model, and of the namespace
/// what the service says.
pub(super) fn root(service: &Shape, shape: &Shape, member: Option<&Member>) -> BodyRoot {
    let of_member = member.map(|member| &member.traits);
    let named = of_member.and_then(Traits::xml_name).or_else(|| shape.traits.xml_name());
    let name = named.unwrap_or_else(|| shape.original.as_ref().unwrap_or(&shape.id).name());
    let namespace = of_member
        .and_then(namespace)
        .or_else(|| namespace(&shape.traits))
        .or_else(|| namespace(&service.traits));
    BodyRoot { name: name.to_owned(), namespace }
}

fn namespace(traits: &Traits) -> Option<XmlNamespace> {
    let namespace = traits.xml_namespace()?;
    let prefix = namespace.prefix.unwrap_or_default().to_owned();
    Some(XmlNamespace { uri: namespace.uri.to_owned(), prefix })
}

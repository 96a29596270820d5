//! Smithy's XML traits, for all protocols with XML.

use crate::ir::{BodyRoot, Xml, XmlItems, XmlNamespace};
use dx_model::{Member, Model, Shape, ShapeKind, Traits};

/// Computes the XML facts of members.
pub(crate) struct XmlFacts<'m> {
    pub model: &'m Model,
}

impl XmlFacts<'_> {
    /// The XML facts of a member. Recursive lists and maps do not exist in Smithy.
    pub fn of(&self, member: &Member) -> Xml {
        let flattened = member.traits.is_xml_flattened();
        let mut items = self.items(member);
        if let Some(items) = items.as_mut().filter(|items| flattened && !items.is_map) {
            // The elements have the name of the member.
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

    /// The names of a list's elements or a map's entries.
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
    /// Whether all names are defaults.
    fn is_usual(&self) -> bool {
        *self == Self { is_map: self.is_map, ..Self::default() }
    }
}

/// The name of a member in XML.
pub(super) fn member_name(member: &Member) -> &str {
    member.traits.xml_name().unwrap_or_else(|| member.name())
}

/// The root of a body: a structure or union, possibly the target of a payload member.
///
/// Traits of the member have priority over those of the shape. The default name is that of the shape in the model,
/// and the default namespace that of the service.
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

//! The wire facts of structures and unions, for the protocol of the service.

use super::{FieldRef, StructureId, TimestampFormat, UnionId};

/// The wire facts of all members, by type and index, like those of [`Types`](super::Types).
#[derive(Debug)]
pub(crate) struct Wire {
    /// `None` if dx supports none of the service's protocols.
    pub protocol: Option<RuntimeProtocol>,
    /// Whether errors are identified by their `awsQuery` codes, from the trait `awsQueryCompatible`.
    pub query_compatible: bool,
    pub structures: Vec<Vec<WireMember>>,
    pub unions: Vec<Vec<WireMember>>,
}

impl Wire {
    /// The members of a structure, in the order of its fields.
    pub fn structure(&self, id: StructureId) -> &[WireMember] {
        &self.structures[id.0]
    }

    /// The indices of a structure's fields in the order of its schema: first those in the body, which are the ones
    /// that codecs read and write, then the others.
    pub fn schema_order(&self, id: StructureId) -> [Vec<usize>; 2] {
        let members = self.structure(id);
        let is_in_body = |index: &usize| members[*index].place == Place::Body;
        let (body, bound) = (0..members.len()).partition(is_in_body);
        [body, bound]
    }

    /// The members of a union, in the order of its variants.
    pub fn union(&self, id: UnionId) -> &[WireMember] {
        &self.unions[id.0]
    }

    pub fn field(&self, field: FieldRef) -> &WireMember {
        &self.structures[field.structure.0][field.index]
    }
}

/// The wire facts of a member.
#[derive(Debug)]
pub(crate) struct WireMember {
    /// The name in bodies.
    pub name: String,
    /// The name for serde in any protocol: from the trait `jsonName`, or the member's name.
    pub serde_name: String,
    /// Where the member is in a request or response.
    pub place: Place,
    /// The format of timestamps from the model, from the member or its target, through lists and maps. `None` means
    /// the default of the place or the codec.
    pub timestamp_format: Option<TimestampFormat>,
    /// The XML facts, for protocols in XML or forms, unless all are defaults.
    pub xml: Option<Xml>,
}

/// The facts of a member for XML and forms.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Xml {
    /// Whether it is an attribute.
    pub attribute: bool,
    /// Whether the elements of a list or map are direct children of the structure's element.
    pub flattened: bool,
    pub namespace: Option<XmlNamespace>,
    /// The names in the list or map, unless they are the defaults.
    pub items: Option<XmlItems>,
    /// The name in forms, if it is not derived from the XML name.
    pub form_name: Option<String>,
}

/// The names of a list's elements or a map's entries. `None` means the default.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct XmlItems {
    pub is_map: bool,
    pub key: Option<String>,
    pub key_namespace: Option<XmlNamespace>,
    /// The name of elements, or of the values of entries.
    pub name: Option<String>,
    pub namespace: Option<XmlNamespace>,
    /// The names within the elements or values.
    pub inner: Option<Box<Self>>,
}

/// A namespace declaration; the prefix of the default namespace is empty.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct XmlNamespace {
    pub uri: String,
    pub prefix: String,
}

/// The root of a body.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct BodyRoot {
    /// The name of the root element in XML, or the beginning of a form.
    pub name: String,
    pub namespace: Option<XmlNamespace>,
}

impl WireMember {
    /// The format of timestamps in a header or the query.
    pub fn timestamp_format_in_place(&self) -> TimestampFormat {
        self.timestamp_format.or(self.place.timestamp_format()).unwrap_or(TimestampFormat::EpochSeconds)
    }

    /// The format of timestamps in the URL.
    pub fn label_timestamp_format(&self) -> TimestampFormat {
        self.timestamp_format.unwrap_or(TimestampFormat::DateTime)
    }
}

/// Where a member is in a request or response.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Place {
    /// A member of the body. Host labels are members of the body as well.
    Body,
    /// The body.
    Payload,
    /// A label in the path.
    Label {
        /// Whether the label may contain slashes.
        greedy: bool,
        /// The value to use if the member is not set or empty.
        default: Option<String>,
    },
    /// The parameter of the query with this name.
    Query(String),
    /// The parameters of the query that are named by the map's keys.
    QueryParams,
    /// The header with this name.
    Header {
        name: String,
        /// Whether strings are base64-encoded, as for those with a media type.
        base64: bool,
    },
    /// The headers whose names are this prefix and the map's keys.
    PrefixHeaders(String),
    /// The status of the response.
    Status,
}

impl Place {
    /// The default format of timestamps in this place; `None` if the codec's format is used.
    pub fn timestamp_format(&self) -> Option<TimestampFormat> {
        match self {
            Self::Body | Self::Payload => None,
            Self::Label { .. } | Self::Query(_) | Self::QueryParams => Some(TimestampFormat::DateTime),
            Self::Header { .. } | Self::PrefixHeaders(_) | Self::Status => Some(TimestampFormat::HttpDate),
        }
    }
}

/// The runtime's implementation of a protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RuntimeProtocol {
    /// The name of its type in `dx_runtime::protocol`.
    pub name: &'static str,
    pub codec: Codec,
    /// The codec of errors.
    pub error_codec: Codec,
}

/// A codec of the runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Codec {
    /// The path of its type.
    pub path: &'static str,
    /// The Cargo feature of the runtime that it requires.
    pub feature: Option<&'static str>,
}

impl Codec {
    pub const JSON: Self = Self { path: "::dx_runtime::json::Json", feature: None };

    /// A codec that requires the feature `xml`.
    pub const fn xml(path: &'static str) -> Self {
        Self { path, feature: Some("xml") }
    }
}

//! What goes over the wire of the members of structures and unions, in the protocol that the service is spoken to in.

use super::{FieldRef, StructureId, TimestampFormat, UnionId};

/// The wire facts of all members, by type and index, as those of [`Types`](super::Types) are.
#[derive(Debug)]
pub(crate) struct Wire {
    /// `None` if dx speaks none of the service's protocols.
    pub protocol: Option<RuntimeProtocol>,
    /// Whether errors are known by the codes that they had when the service spoke `awsQuery`.
    pub query_compatible: bool,
    pub structures: Vec<Vec<WireMember>>,
    pub unions: Vec<Vec<WireMember>>,
}

impl Wire {
    /// The members of a structure, in order of its fields.
    pub fn structure(&self, id: StructureId) -> &[WireMember] {
        &self.structures[id.0]
    }

    /// The indices of a structure's fields in the order of its schema: first of those in the body, as a codec reads and writes
    /// no others, then of those elsewhere.
    pub fn schema_order(&self, id: StructureId) -> [Vec<usize>; 2] {
        let members = self.structure(id);
        let is_in_body = |index: &usize| members[*index].place == Place::Body;
        let (body, bound) = (0..members.len()).partition(is_in_body);
        [body, bound]
    }

    /// The members of a union, in order of its variants.
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
    /// The name in bodies of the protocol.
    pub name: String,
    /// The name for serde, whatever the protocol: `jsonName`, or else the member's name.
    pub serde_name: String,
    /// Where it is in the operation's request or response, or the error's response, if it is a structure of one.
    pub place: Place,
    /// The format of timestamps that the model asks for, through any lists and maps: the member's, or else the target's.
    /// `None` is the default of the place, or of the codec.
    pub timestamp_format: Option<TimestampFormat>,
    /// What counts in XML and in forms, if the protocol has either and there is anything to say.
    pub xml: Option<Xml>,
}

/// What counts of a member in XML and in forms.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Xml {
    /// Whether it is an attribute.
    pub attribute: bool,
    /// Whether what is in the list or the map stands in the structure.
    pub flattened: bool,
    pub namespace: Option<XmlNamespace>,
    /// What is in the list or the map, where that is not called as usual.
    pub items: Option<XmlItems>,
    /// The name in forms, where that can't be told from the name in XML.
    pub form_name: Option<String>,
}

/// What the elements of a list or the entries of a map are called. What is not called as usual has a name here.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct XmlItems {
    pub is_map: bool,
    pub key: Option<String>,
    pub key_namespace: Option<XmlNamespace>,
    /// The name of elements, or of the values of entries.
    pub name: Option<String>,
    pub namespace: Option<XmlNamespace>,
    /// What is in the elements or values themselves.
    pub inner: Option<Box<Self>>,
}

/// A declaration of a namespace, with an empty prefix if it is the default one.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct XmlNamespace {
    pub uri: String,
    pub prefix: String,
}

/// What a codec is told of the whole of a body.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct BodyRoot {
    /// The name of the root in XML, or the beginning of a form.
    pub name: String,
    pub namespace: Option<XmlNamespace>,
}

impl WireMember {
    /// The format of timestamps where the member is, beside the body.
    pub fn timestamp_format_in_place(&self) -> TimestampFormat {
        self.timestamp_format.or(self.place.timestamp_format()).unwrap_or(TimestampFormat::EpochSeconds)
    }

    /// The format of timestamps in the URL, whatever the place of the member is elsewhere.
    pub fn label_timestamp_format(&self) -> TimestampFormat {
        self.timestamp_format.unwrap_or(TimestampFormat::DateTime)
    }
}

/// Where in a request or a response a member is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Place {
    /// A member of the body. One that is a part of the host as well is this.
    Body,
    /// The body is the member.
    Payload,
    /// A part of the path.
    Label {
        /// Whether its slashes are slashes.
        greedy: bool,
        /// What stands for one that is not set, or empty.
        default: Option<String>,
    },
    /// In the query, by this name.
    Query(String),
    /// The keys are names in the query.
    QueryParams,
    /// In the header of this name.
    Header {
        name: String,
        /// Whether text is written as base64, because the model says that it is of some media type.
        base64: bool,
    },
    /// The keys, with this in front, are names of headers.
    PrefixHeaders(String),
    /// The status of the response.
    Status,
}

impl Place {
    /// The format of timestamps in this place; `None` where it is the codec's.
    pub fn timestamp_format(&self) -> Option<TimestampFormat> {
        match self {
            Self::Body | Self::Payload => None,
            Self::Label { .. } | Self::Query(_) | Self::QueryParams => Some(TimestampFormat::DateTime),
            Self::Header { .. } | Self::PrefixHeaders(_) | Self::Status => Some(TimestampFormat::HttpDate),
        }
    }
}

/// What the runtime has of a protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RuntimeProtocol {
    /// Its type in `dx_runtime::protocol`.
    pub name: &'static str,
    pub codec: Codec,
    /// What reads errors.
    pub error_codec: Codec,
}

/// What writes values of shapes as bytes, and reads them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Codec {
    /// The path of its type.
    pub path: &'static str,
    /// The feature of the runtime that it needs.
    pub feature: Option<&'static str>,
}

impl Codec {
    pub const JSON: Self = Self { path: "::dx_runtime::json::Json", feature: None };

    /// A codec of those that need the feature `xml`.
    pub const fn xml(path: &'static str) -> Self {
        Self { path, feature: Some("xml") }
    }
}

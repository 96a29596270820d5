//! What goes over the wire of members.

use dx_runtime::TimestampFormat;

/// What goes over the wire of a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WireMember {
    /// The name in bodies of the protocol.
    pub name: String,
    /// The name for serde, whatever the protocol.
    pub serde_name: String,
    /// Where it is in a request or a response, if it is a member of the structure of one.
    pub place: Place,
    /// The format of the timestamps that it has; `None` if it has none, or if the format is that of the codec.
    pub timestamp_format: Option<TimestampFormat>,
}

/// Where in a request or a response a member is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A member of the body.
    Body,
    /// The body is the member.
    Payload,
    /// A part of the path.
    Label {
        /// Whether its slashes are slashes.
        greedy: bool,
    },
    /// In the query, by this name.
    Query(String),
    /// The keys are names in the query.
    QueryParams,
    /// In the header of this name.
    Header {
        /// The name.
        name: String,
        /// Whether text is written as base64.
        base64: bool,
    },
    /// The keys, with this in front, are names of headers.
    PrefixHeaders(String),
    /// The status of the response.
    Status,
}

//! Wire facts of members.

use dx_runtime::TimestampFormat;

/// The wire facts of a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WireMember {
    /// The name in bodies.
    pub name: String,
    /// The name for serde in any protocol.
    pub serde_name: String,
    /// Its place in a request or response.
    pub place: Place,
    /// The format of its timestamps; `None` if it has none, or the codec's format is used.
    pub timestamp_format: Option<TimestampFormat>,
}

/// Where a member is in a request or response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A member of the body.
    Body,
    /// The body.
    Payload,
    /// A label in the path.
    Label {
        /// Whether the label may contain slashes.
        greedy: bool,
    },
    /// The parameter of the query with this name.
    Query(String),
    /// The parameters of the query that are named by the map's keys.
    QueryParams,
    /// The header with this name.
    Header {
        /// The name.
        name: String,
        /// Whether strings are base64-encoded.
        base64: bool,
    },
    /// The headers whose names are this prefix and the map's keys.
    PrefixHeaders(String),
    /// The status of the response.
    Status,
}

use super::XmlFacts;
use crate::TimestampFormat;

/// What codecs know of a structure or a union.
#[derive(Debug)]
pub struct Schema {
    name: &'static str,
    members: &'static [Member],
    body: usize,
    required: u64,
    json_start: &'static str,
    is_recursive: bool,
}

/// What codecs know of a member.
#[derive(Debug)]
pub struct Member {
    name: &'static str,
    serde_name: &'static str,
    json_key: &'static str,
    timestamp: Option<TimestampFormat>,
    is_required: bool,
    is_bound: bool,
    has_sensitive_keys: bool,
    xml: &'static XmlFacts,
}

impl Schema {
    /// A shape by its name in the model. Those members that are part of a body come before those that are [bound] elsewhere;
    /// else they are in the model's order.
    ///
    /// [bound]: Member::bound
    #[must_use]
    pub const fn new(name: &'static str, members: &'static [Member]) -> Self {
        let (mut body, mut required, mut index) = (0, 0, 0);
        while index < members.len() {
            if !members[index].is_bound {
                body = index + 1;
            }
            if members[index].is_required && index < 64 {
                required |= 1 << index;
            }
            index += 1;
        }
        Self { name, members, body, required, json_start: "", is_recursive: false }
    }

    /// A shape that can contain itself, so that codecs limit how deep its values nest.
    #[must_use]
    pub const fn recursive(mut self) -> Self {
        self.is_recursive = true;
        self
    }

    /// The schema of a structure with the beginning of its JSON, as far as the first member's key and the quote of a string:
    /// `{"Name":"`.
    #[must_use]
    pub const fn json(mut self, start: &'static str) -> Self {
        self.json_start = start;
        self
    }

    /// The beginning of a structure's JSON, as far as the first member's key and the quote of a string; empty if it has no
    /// member in the body.
    #[inline]
    #[must_use]
    pub const fn json_start(&self) -> &'static str {
        self.json_start
    }

    /// The shape's name in the model.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// All members.
    #[inline]
    #[must_use]
    pub const fn members(&self) -> &'static [Member] {
        self.members
    }

    /// The members that are part of a body.
    #[inline]
    #[must_use]
    pub const fn body(&self) -> &'static [Member] {
        self.members.split_at(self.body).0
    }

    /// Which of the first 64 members are required, as bits.
    #[inline]
    #[must_use]
    pub const fn required(&self) -> u64 {
        self.required
    }

    /// Whether the shape can contain itself.
    #[inline]
    #[must_use]
    pub const fn is_recursive(&self) -> bool {
        self.is_recursive
    }
}

impl Member {
    /// What stands for the member where a value is no member of anything, or is that of one that is not known.
    pub const WHOLE: &'static Self = &Self::new("", "", false);

    /// A required member by its name on the wire. `json_key` is that name as JSON's key, between the end of a string and
    /// the beginning of another one: `","Name":"`.
    #[must_use]
    pub const fn required(name: &'static str, json_key: &'static str) -> Self {
        Self::new(name, json_key, true)
    }

    /// An optional member, as [`required`](Self::required).
    #[must_use]
    pub const fn optional(name: &'static str, json_key: &'static str) -> Self {
        Self::new(name, json_key, false)
    }

    /// A member with a default, as [`required`](Self::required).
    #[must_use]
    pub const fn default(name: &'static str, json_key: &'static str) -> Self {
        Self::new(name, json_key, false)
    }

    /// A member of a union, as [`required`](Self::required).
    #[must_use]
    pub const fn variant(name: &'static str, json_key: &'static str) -> Self {
        Self::new(name, json_key, false)
    }

    const fn new(name: &'static str, json_key: &'static str, is_required: bool) -> Self {
        let json_key = if is_plain(name) { json_key } else { "" };
        Self {
            name,
            serde_name: name,
            json_key,
            timestamp: None,
            is_required,
            is_bound: false,
            has_sensitive_keys: false,
            xml: XmlFacts::NONE,
        }
    }

    /// The member with another name for serde than on the wire.
    #[must_use]
    pub const fn serde(mut self, name: &'static str) -> Self {
        self.serde_name = name;
        self
    }

    /// The member with timestamps in Smithy's format `date-time`.
    #[must_use]
    pub const fn date_time(mut self) -> Self {
        self.timestamp = Some(TimestampFormat::DateTime);
        self
    }

    /// The member with timestamps in Smithy's format `http-date`.
    #[must_use]
    pub const fn http_date(mut self) -> Self {
        self.timestamp = Some(TimestampFormat::HttpDate);
        self
    }

    /// The member with timestamps in Smithy's format `epoch-seconds`.
    #[must_use]
    pub const fn epoch_seconds(mut self) -> Self {
        self.timestamp = Some(TimestampFormat::EpochSeconds);
        self
    }

    /// The member as one that a request or a response has elsewhere than in its body: in a header, a label and the like.
    #[must_use]
    pub const fn bound(mut self) -> Self {
        self.is_bound = true;
        self
    }

    /// The member with a sensitive value that has keys, of a map or a document: no error names these.
    #[must_use]
    pub const fn sensitive_keys(mut self) -> Self {
        self.has_sensitive_keys = true;
        self
    }

    /// The member with facts that count in XML and in forms.
    #[must_use]
    pub const fn xml(mut self, xml: &'static XmlFacts) -> Self {
        self.xml = xml;
        self
    }

    /// What stands for the root of a document in XML, by the name of its element, or for the beginning of a form, which is the
    /// name.
    #[must_use]
    pub const fn root(name: &'static str) -> Self {
        Self::new(name, "", false)
    }

    /// The index of the first member that `is` the one. Those from `expected` on are tried first: they are the likelier ones.
    #[inline]
    pub(crate) fn position(members: &[Self], expected: usize, is: impl Fn(&Self) -> bool) -> Option<usize> {
        let (earlier, later) = members.split_at(expected.min(members.len()));
        let found = later.iter().position(&is).map(|index| earlier.len() + index);
        found.or_else(|| earlier.iter().position(&is))
    }

    /// The name on the wire.
    #[inline]
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The name for serde: `jsonName`, else the member's name in the model.
    #[inline]
    #[must_use]
    pub const fn serde_name(&self) -> &'static str {
        self.serde_name
    }

    /// The name on the wire as JSON's key, between the end of a string and the beginning of another one; empty if it needs
    /// escapes.
    #[inline]
    #[must_use]
    pub const fn json_key(&self) -> &'static str {
        self.json_key
    }

    /// The format of timestamps in the value, if the model has one; else it is the codec's.
    #[inline]
    #[must_use]
    pub const fn timestamp(&self) -> Option<TimestampFormat> {
        self.timestamp
    }

    /// What counts in XML and in forms.
    #[inline]
    #[must_use]
    pub const fn xml_facts(&self) -> &'static XmlFacts {
        self.xml
    }

    /// Whether the model requires the member.
    #[inline]
    #[must_use]
    pub const fn is_required(&self) -> bool {
        self.is_required
    }

    /// Whether requests and responses have the member elsewhere than in their bodies.
    #[inline]
    #[must_use]
    pub const fn is_bound(&self) -> bool {
        self.is_bound
    }

    /// Whether the value has keys that must not be printed.
    #[inline]
    #[must_use]
    pub const fn has_sensitive_keys(&self) -> bool {
        self.has_sensitive_keys
    }
}

/// Whether a name stands in JSON as it is.
const fn is_plain(name: &str) -> bool {
    let bytes = name.as_bytes();
    let mut index = 0;
    while index < bytes.len() {
        if bytes[index] < b' ' || bytes[index] == b'"' || bytes[index] == b'\\' {
            return false;
        }
        index += 1;
    }
    true
}

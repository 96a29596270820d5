use super::XmlFacts;
use crate::TimestampFormat;

/// The description of a structure or a union for codecs.
#[derive(Debug)]
pub struct Schema {
    name: &'static str,
    members: &'static [Member],
    body: usize,
    required: u64,
    json_start: &'static str,
    is_recursive: bool,
}

/// The description of a member for codecs.
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
    /// Creates the schema of a shape, given its name in the model. Members of the body come first, followed by
    /// those that are [bound] to other parts of HTTP messages; otherwise they have the order of the model.
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

    /// Marks a shape that can contain itself, so that codecs limit the depth of its values.
    #[must_use]
    pub const fn recursive(mut self) -> Self {
        self.is_recursive = true;
        self
    }

    /// Sets the start of a structure in JSON, up to the first member's key and the opening quote of a string value:
    /// `{"Name":"`.
    #[must_use]
    pub const fn json(mut self, start: &'static str) -> Self {
        self.json_start = start;
        self
    }

    /// The start of a structure in JSON, up to the first member's key and the opening quote of a string value;
    /// empty if no member is in the body.
    #[inline]
    #[must_use]
    pub const fn json_start(&self) -> &'static str {
        self.json_start
    }

    /// The name of the shape in the model.
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

    /// The members of the body.
    #[inline]
    #[must_use]
    pub const fn body(&self) -> &'static [Member] {
        self.members.split_at(self.body).0
    }

    /// The required ones among the first 64 members, as a bit set.
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
    /// A placeholder for values that are not members, or are members that are unknown.
    pub const WHOLE: &'static Self = &Self::new("", "", false);

    /// Creates a required member with its wire name. `json_key` is the name as a key in JSON, between the closing
    /// quote of a preceding string and the opening quote of the next: `","Name":"`.
    #[must_use]
    pub const fn required(name: &'static str, json_key: &'static str) -> Self {
        Self::new(name, json_key, true)
    }

    /// Creates an optional member, like [`required`](Self::required).
    #[must_use]
    pub const fn optional(name: &'static str, json_key: &'static str) -> Self {
        Self::new(name, json_key, false)
    }

    /// Creates a member with a default, like [`required`](Self::required).
    #[must_use]
    pub const fn default(name: &'static str, json_key: &'static str) -> Self {
        Self::new(name, json_key, false)
    }

    /// Creates a union member, like [`required`](Self::required).
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

    /// Sets the name for serde, if it is not the wire name.
    #[must_use]
    pub const fn serde(mut self, name: &'static str) -> Self {
        self.serde_name = name;
        self
    }

    /// Sets the timestamp format `date-time`.
    #[must_use]
    pub const fn date_time(mut self) -> Self {
        self.timestamp = Some(TimestampFormat::DateTime);
        self
    }

    /// Sets the timestamp format `http-date`.
    #[must_use]
    pub const fn http_date(mut self) -> Self {
        self.timestamp = Some(TimestampFormat::HttpDate);
        self
    }

    /// Sets the timestamp format `epoch-seconds`.
    #[must_use]
    pub const fn epoch_seconds(mut self) -> Self {
        self.timestamp = Some(TimestampFormat::EpochSeconds);
        self
    }

    /// Marks a member that is bound to another part of HTTP messages than the body: a header, a label and the like.
    #[must_use]
    pub const fn bound(mut self) -> Self {
        self.is_bound = true;
        self
    }

    /// Marks a sensitive map or document, whose keys must not appear in errors.
    #[must_use]
    pub const fn sensitive_keys(mut self) -> Self {
        self.has_sensitive_keys = true;
        self
    }

    /// Sets the properties for XML and forms.
    #[must_use]
    pub const fn xml(mut self, xml: &'static XmlFacts) -> Self {
        self.xml = xml;
        self
    }

    /// Creates a placeholder for the root of an XML document, with the name of its element, or for the start of a
    /// form.
    #[must_use]
    pub const fn root(name: &'static str) -> Self {
        Self::new(name, "", false)
    }

    /// The index of the first member that satisfies `is`. Those from `expected` on are tried first, as they are
    /// more likely.
    #[inline]
    pub(crate) fn position(members: &[Self], expected: usize, is: impl Fn(&Self) -> bool) -> Option<usize> {
        let (earlier, later) = members.split_at(expected.min(members.len()));
        let found = later.iter().position(&is).map(|index| earlier.len() + index);
        found.or_else(|| earlier.iter().position(&is))
    }

    /// The wire name.
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

    /// The wire name as a key in JSON, between the closing quote of a string and the opening quote of the next;
    /// empty if it has to be escaped.
    #[inline]
    #[must_use]
    pub const fn json_key(&self) -> &'static str {
        self.json_key
    }

    /// The format of timestamps in the value, if the model declares one; otherwise the codec decides.
    #[inline]
    #[must_use]
    pub const fn timestamp(&self) -> Option<TimestampFormat> {
        self.timestamp
    }

    /// The properties for XML and forms.
    #[inline]
    #[must_use]
    pub const fn xml_facts(&self) -> &'static XmlFacts {
        self.xml
    }

    /// Whether the member is required.
    #[inline]
    #[must_use]
    pub const fn is_required(&self) -> bool {
        self.is_required
    }

    /// Whether the member is bound to another part of HTTP messages than the body.
    #[inline]
    #[must_use]
    pub const fn is_bound(&self) -> bool {
        self.is_bound
    }

    /// Whether the keys of the value must not be printed.
    #[inline]
    #[must_use]
    pub const fn has_sensitive_keys(&self) -> bool {
        self.has_sensitive_keys
    }
}

/// Whether a name needs no escapes in JSON.
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

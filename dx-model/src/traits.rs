use crate::{Node, ShapeId, Span, Text};

/// The traits of a shape or a member in the order of their ids. All are kept, unknown ones too.
///
/// Typed access to those that are known takes the value as [`read`](crate::read) checked it: one that has another
/// type is an error there, and reads as absent here.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Traits(Vec<(ShapeId, Node)>);

/// Whose fault an error is: the value of the `error` trait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The client's
    Client,
    /// The service's
    Server,
}

/// The value of the `xmlNamespace` trait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XmlNamespace<'a> {
    /// The namespace
    pub uri: &'a str,
    /// The prefix that stands for it, if it is not the default namespace
    pub prefix: Option<&'a str>,
}

/// How a timestamp is written: the value of the `timestampFormat` trait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimestampFormat {
    /// As RFC 3339 has it
    DateTime,
    /// Seconds since 1970, with a fraction
    EpochSeconds,
    /// As RFC 9110 has it
    HttpDate,
}

/// The value of the `deprecated` trait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deprecated<'a> {
    /// Why, or what to use instead
    pub message: Option<&'a str>,
    /// Since which version or date
    pub since: Option<&'a str>,
}

/// The value of the `http` trait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Http<'a> {
    /// The method
    pub method: &'a str,
    /// The pattern of the path and the query
    pub uri: &'a str,
    /// The status of a success
    pub code: u16,
}

/// The value of the `length` trait: how many characters, bytes, elements or entries there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    /// The least
    pub min: Option<u64>,
    /// The greatest
    pub max: Option<u64>,
}

/// The value of the `range` trait, as numbers in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range<'a> {
    /// The least
    pub min: Option<&'a str>,
    /// The greatest
    pub max: Option<&'a str>,
}

/// Any trait.
impl Traits {
    /// Traits in any order, each once.
    pub(crate) fn new(mut traits: Vec<(ShapeId, Node)>) -> Self {
        traits.sort_unstable_by(|left, right| left.0.cmp(&right.0));
        Self(traits)
    }

    /// The value of a trait, named by its absolute id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Node> {
        // Most have a few, of which hardly any are as long as the one that is wanted.
        const FEW: usize = 16;
        if self.0.len() <= FEW {
            return self.0.iter().find(|(other, _)| other.as_str() == id).map(|(_, value)| value);
        }
        self.find(id).ok().and_then(|index| self.0.get(index)).map(|(_, value)| value)
    }

    /// Whether the trait is there, named by its absolute id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.get(id).is_some()
    }

    /// The traits in the order of their ids.
    pub fn iter(&self) -> impl Iterator<Item = (&ShapeId, &Node)> {
        self.0.iter().map(|(id, value)| (id, value))
    }

    /// Sets a trait, whatever it was.
    pub(crate) fn set(&mut self, id: ShapeId, value: Node) {
        match self.find(id.as_str()) {
            Ok(index) => self.0[index].1 = value,
            Err(index) => self.0.insert(index, (id, value)),
        }
    }

    /// Adds traits. One that is there already is merged, where [`Node::merge`] can. Where it can't, the value of a later
    /// text replaces that of an earlier one, and `clash` gets those of one text.
    pub(crate) fn add(
        &mut self,
        more: impl IntoIterator<Item = (ShapeId, Node)>,
        mut clash: impl FnMut(&ShapeId, Span),
    ) {
        self.0.extend(more);
        self.0.sort_by(|left, right| left.0.cmp(&right.0));
        let mut added: Vec<(ShapeId, Node)> = Vec::with_capacity(self.0.len());
        for (id, value) in std::mem::take(&mut self.0) {
            match added.last_mut().filter(|(last, _)| *last == id) {
                Some((_, before)) => {
                    let span = value.span;
                    if before.span.source < span.source && !before.joins(&value) {
                        *before = value;
                    } else if !before.merge(value) {
                        clash(&id, span);
                    }
                }
                None => added.push((id, value)),
            }
        }
        self.0 = added;
    }

    /// Sets traits, whatever those that are there already were. Of several with one id the last counts.
    pub(crate) fn set_all(&mut self, more: impl IntoIterator<Item = (ShapeId, Node)>) {
        let mut more = more.into_iter().peekable();
        if more.peek().is_none() {
            return;
        }
        self.0.extend(more);
        // The last is to come first, since the first is what stays.
        self.0.reverse();
        self.0.sort_by(|left, right| left.0.cmp(&right.0));
        self.0.dedup_by(|later, first| later.0 == first.0);
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<Node> {
        let index = self.find(id).ok()?;
        Some(self.0.remove(index).1)
    }

    fn find(&self, id: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(other, _)| other.as_str().cmp(id))
    }

    fn text(&self, id: &str) -> Option<&str> {
        self.get(id)?.as_str()
    }
}

impl IntoIterator for Traits {
    type Item = (ShapeId, Node);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// Those of Smithy's prelude that have a meaning here.
impl Traits {
    /// `documentation`: CommonMark, which may hold HTML.
    #[must_use]
    pub fn documentation(&self) -> Option<&str> {
        self.shared_documentation().map(Text::as_str)
    }

    /// As [`documentation`](Self::documentation), to be kept without a copy.
    #[must_use]
    pub fn shared_documentation(&self) -> Option<&Text> {
        self.get("smithy.api#documentation")?.as_text()
    }

    /// `deprecated`
    #[must_use]
    pub fn deprecated(&self) -> Option<Deprecated<'_>> {
        let value = self.get("smithy.api#deprecated")?;
        let text = |name| value.get(name).and_then(Node::as_str);
        Some(Deprecated { message: text("message"), since: text("since") })
    }

    /// `required`
    #[must_use]
    pub fn is_required(&self) -> bool {
        self.has("smithy.api#required")
    }

    /// `clientOptional`
    #[must_use]
    pub fn is_client_optional(&self) -> bool {
        self.has("smithy.api#clientOptional")
    }

    /// `default`. On a member, `null` says that there is none, whatever its target's is.
    #[must_use]
    pub fn default_value(&self) -> Option<&Node> {
        self.get("smithy.api#default")
    }

    /// `input`
    #[must_use]
    pub fn is_input(&self) -> bool {
        self.has("smithy.api#input")
    }

    /// `sensitive`
    #[must_use]
    pub fn is_sensitive(&self) -> bool {
        self.has("smithy.api#sensitive")
    }

    /// `sparse`
    #[must_use]
    pub fn is_sparse(&self) -> bool {
        self.has("smithy.api#sparse")
    }

    /// `idempotencyToken`
    #[must_use]
    pub fn is_idempotency_token(&self) -> bool {
        self.has("smithy.api#idempotencyToken")
    }

    /// `streaming`
    #[must_use]
    pub fn is_streaming(&self) -> bool {
        self.has("smithy.api#streaming")
    }

    /// `enumValue`: a string in an `enum`, an integer in an `intEnum`.
    #[must_use]
    pub fn enum_value(&self) -> Option<&Node> {
        self.get("smithy.api#enumValue")
    }

    /// `jsonName`
    #[must_use]
    pub fn json_name(&self) -> Option<&str> {
        self.text("smithy.api#jsonName")
    }

    /// `timestampFormat`
    #[must_use]
    pub fn timestamp_format(&self) -> Option<TimestampFormat> {
        match self.text("smithy.api#timestampFormat")? {
            "date-time" => Some(TimestampFormat::DateTime),
            "epoch-seconds" => Some(TimestampFormat::EpochSeconds),
            "http-date" => Some(TimestampFormat::HttpDate),
            _ => None,
        }
    }

    /// `mediaType`
    #[must_use]
    pub fn media_type(&self) -> Option<&str> {
        self.text("smithy.api#mediaType")
    }

    /// `title`
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.text("smithy.api#title")
    }

    /// `error`
    #[must_use]
    pub fn error(&self) -> Option<Fault> {
        match self.text("smithy.api#error")? {
            "client" => Some(Fault::Client),
            "server" => Some(Fault::Server),
            _ => None,
        }
    }

    /// `httpError`: the status of an error.
    #[must_use]
    pub fn http_error(&self) -> Option<u16> {
        self.get("smithy.api#httpError").and_then(status)
    }

    /// `retryable`
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.has("smithy.api#retryable")
    }

    /// `retryable` with `throttling`: the service asks for fewer requests.
    #[must_use]
    pub fn is_throttling(&self) -> bool {
        let throttling = self.get("smithy.api#retryable").and_then(|value| value.get("throttling"));
        throttling.and_then(Node::as_bool).unwrap_or(false)
    }

    /// `longPoll`: the service may hold a request until it has something to tell. AWS is to have it in a namespace of its
    /// own, which the AWS SDKs wait for.
    #[must_use]
    pub fn is_long_polling(&self) -> bool {
        self.has("smithy.api#longPoll") || self.has("aws.api#longPoll")
    }

    /// `http`; its `code` is 200 where it is left out.
    #[must_use]
    pub fn http(&self) -> Option<Http<'_>> {
        let value = self.get("smithy.api#http")?;
        Some(Http {
            method: value.get("method")?.as_str()?,
            uri: value.get("uri")?.as_str()?,
            code: value.get("code").map_or(Some(200), status)?,
        })
    }
}

/// Those that say which values are valid.
impl Traits {
    /// `length`
    #[must_use]
    pub fn length(&self) -> Option<Length> {
        let value = self.get("smithy.api#length")?;
        let count = |name| value.get(name)?.as_number()?.parse().ok();
        Some(Length { min: count("min"), max: count("max") })
    }

    /// `range`
    #[must_use]
    pub fn range(&self) -> Option<Range<'_>> {
        let value = self.get("smithy.api#range")?;
        let number = |name| value.get(name).and_then(Node::as_number);
        Some(Range { min: number("min"), max: number("max") })
    }

    /// `pattern`: a regular expression of ECMA 262, which matches anywhere.
    #[must_use]
    pub fn pattern(&self) -> Option<&str> {
        self.text("smithy.api#pattern")
    }

    /// `uniqueItems`
    #[must_use]
    pub fn is_unique_items(&self) -> bool {
        self.has("smithy.api#uniqueItems")
    }
}

/// Those that say what of a model's rules does not apply.
impl Traits {
    /// `suppress`: whether a rule is said not to apply, by Smithy's name of it.
    #[must_use]
    pub fn suppresses(&self, rule: &str) -> bool {
        let rules = self.get("smithy.api#suppress").and_then(Node::as_array).unwrap_or_default();
        rules.iter().any(|other| other.as_str() == Some(rule))
    }
}

/// Those that bind members to the parts of a request or a response.
impl Traits {
    /// `httpLabel`: the member is a part of the path.
    #[must_use]
    pub fn is_http_label(&self) -> bool {
        self.has("smithy.api#httpLabel")
    }

    /// `httpQuery`: the name in the query.
    #[must_use]
    pub fn http_query(&self) -> Option<&str> {
        self.text("smithy.api#httpQuery")
    }

    /// `httpQueryParams`: the member's entries are in the query.
    #[must_use]
    pub fn is_http_query_params(&self) -> bool {
        self.has("smithy.api#httpQueryParams")
    }

    /// `httpHeader`: the name of the header.
    #[must_use]
    pub fn http_header(&self) -> Option<&str> {
        self.text("smithy.api#httpHeader")
    }

    /// `httpPrefixHeaders`: what stands in front of the member's keys in the names of headers; may be empty.
    #[must_use]
    pub fn http_prefix_headers(&self) -> Option<&str> {
        self.text("smithy.api#httpPrefixHeaders")
    }

    /// `httpPayload`: the member is the body.
    #[must_use]
    pub fn is_http_payload(&self) -> bool {
        self.has("smithy.api#httpPayload")
    }

    /// `httpResponseCode`: the member is the status of the response.
    #[must_use]
    pub fn is_http_response_code(&self) -> bool {
        self.has("smithy.api#httpResponseCode")
    }

    /// `hostLabel`: the member is a part of the host as well.
    #[must_use]
    pub fn is_host_label(&self) -> bool {
        self.has("smithy.api#hostLabel")
    }

    /// `endpoint`: the pattern of what stands in front of the host.
    #[must_use]
    pub fn host_prefix(&self) -> Option<&str> {
        self.get("smithy.api#endpoint")?.get("hostPrefix")?.as_str()
    }

    /// `httpChecksumRequired`: a request has the checksum of its body.
    #[must_use]
    pub fn is_http_checksum_required(&self) -> bool {
        self.has("smithy.api#httpChecksumRequired")
    }

    /// `httpChecksum` of AWS's protocols, where it says that a request has some checksum of its body.
    #[must_use]
    pub fn is_aws_checksum_required(&self) -> bool {
        let required =
            self.get("aws.protocols#httpChecksum").and_then(|value| value.get("requestChecksumRequired"));
        required.and_then(Node::as_bool).unwrap_or(false)
    }

    /// `requestCompression`: how the body of a request may be encoded, the preferred way first.
    pub fn request_compression(&self) -> impl Iterator<Item = &str> {
        let encodings =
            self.get("smithy.api#requestCompression").and_then(|value| value.get("encodings")?.as_array());
        encodings.unwrap_or_default().iter().filter_map(Node::as_str)
    }
}

/// Those of protocols that have XML.
impl Traits {
    /// `xmlName`: the name of an element or an attribute.
    #[must_use]
    pub fn xml_name(&self) -> Option<&str> {
        self.text("smithy.api#xmlName")
    }

    /// `xmlAttribute`: the member is an attribute.
    #[must_use]
    pub fn is_xml_attribute(&self) -> bool {
        self.has("smithy.api#xmlAttribute")
    }

    /// `xmlFlattened`: what is in the member stands in the structure.
    #[must_use]
    pub fn is_xml_flattened(&self) -> bool {
        self.has("smithy.api#xmlFlattened")
    }

    /// `xmlNamespace`
    #[must_use]
    pub fn xml_namespace(&self) -> Option<XmlNamespace<'_>> {
        let value = self.get("smithy.api#xmlNamespace")?;
        Some(XmlNamespace {
            uri: value.get("uri")?.as_str()?,
            prefix: value.get("prefix").and_then(Node::as_str),
        })
    }

    /// `ec2QueryName`: the name of a member in forms of `ec2Query`.
    #[must_use]
    pub fn ec2_query_name(&self) -> Option<&str> {
        self.text("aws.protocols#ec2QueryName")
    }

    /// `s3UnwrappedXmlOutput`: the root of an operation's response is the output's only member.
    #[must_use]
    pub fn is_s3_unwrapped_xml_output(&self) -> bool {
        self.has("aws.customizations#s3UnwrappedXmlOutput")
    }
}

/// Those of AWS's protocols.
impl Traits {
    /// The protocols that a service speaks, by the ids of their traits, of those that AWS's services have: what carries
    /// JSON comes first.
    pub fn protocols(&self) -> impl Iterator<Item = &'static str> {
        let known = [
            "aws.protocols#restJson1",
            "aws.protocols#awsJson1_0",
            "aws.protocols#awsJson1_1",
            "aws.protocols#restXml",
            "aws.protocols#awsQuery",
            "aws.protocols#ec2Query",
            "smithy.protocols#rpcv2Cbor",
        ];
        known.into_iter().filter(|id| self.has(id))
    }

    /// `awsQueryCompatible`: the service once spoke `awsQuery`, and names errors as it did then.
    #[must_use]
    pub fn is_aws_query_compatible(&self) -> bool {
        self.has("aws.protocols#awsQueryCompatible")
    }

    /// `awsQueryError`: what an error is called in `awsQuery`.
    #[must_use]
    pub fn aws_query_error(&self) -> Option<&str> {
        self.get("aws.protocols#awsQueryError")?.get("code")?.as_str()
    }
}

/// Those that say where a service of AWS is.
impl Traits {
    /// `endpointRuleSet`: the rules that lead to its endpoints.
    #[must_use]
    pub fn endpoint_rule_set(&self) -> Option<&Node> {
        self.get("smithy.rules#endpointRuleSet")
    }

    /// `endpointBdd`: the decision diagram that leads to its endpoints.
    #[must_use]
    pub fn endpoint_bdd(&self) -> Option<&Node> {
        self.get("smithy.rules#endpointBdd")
    }

    /// `clientContextParams`: the parameters of the rules that clients set, by name.
    pub fn client_context_params(&self) -> impl Iterator<Item = (&str, &Node)> {
        self.params("smithy.rules#clientContextParams")
    }

    /// `staticContextParams`: the parameters of the rules that an operation sets to values of the model, by name.
    pub fn static_context_params(&self) -> impl Iterator<Item = (&str, &Node)> {
        self.params("smithy.rules#staticContextParams")
    }

    /// `operationContextParams`: the parameters of the rules that an operation sets to what is at a path of its input, by name.
    pub fn operation_context_params(&self) -> impl Iterator<Item = (&str, &Node)> {
        self.params("smithy.rules#operationContextParams")
    }

    /// `contextParam`: the parameter of the rules that is set to the value of this member of an input, and the trait.
    #[must_use]
    pub fn context_param(&self) -> Option<(&str, &Node)> {
        let node = self.get("smithy.rules#contextParam")?;
        Some((node.get("name")?.as_str()?, node))
    }

    /// `endpointTests`: examples of what the rules lead to.
    #[must_use]
    pub fn endpoint_tests(&self) -> Option<&Node> {
        self.get("smithy.rules#endpointTests")
    }

    fn params(&self, id: &str) -> impl Iterator<Item = (&str, &Node)> {
        let members = self.get(id).and_then(Node::as_object).unwrap_or_default();
        members.iter().map(|(key, node)| (&*key.name, node))
    }

    /// What the names of its hosts begin with: the `endpointPrefix` of `service`, or else the `arnNamespace`, or else
    /// the `name` of `sigv4`.
    #[must_use]
    pub fn endpoint_prefix(&self) -> Option<&str> {
        let text = |id, name| self.get(id)?.get(name)?.as_str();
        text("aws.api#service", "endpointPrefix")
            .or_else(|| text("aws.api#service", "arnNamespace"))
            .or_else(|| text("aws.auth#sigv4", "name"))
    }
}

/// Ours.
impl Traits {
    /// `dx.api#rustName`: what a shape or a member is called in Rust.
    #[must_use]
    pub fn rust_name(&self) -> Option<&str> {
        self.text("dx.api#rustName")
    }

    /// `dx.api#tag`: which sibling, an enum, says which member of this structure is set.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        self.text("dx.api#tag")
    }

    /// `dx.api#tagValue`: the value of the tag that goes with this member.
    #[must_use]
    pub fn tag_value(&self) -> Option<&str> {
        self.text("dx.api#tagValue")
    }

    /// `dx.api#is`: what can be said of an enum's values, each with those that it is true of. `terminal` becomes a method
    /// `is_terminal`.
    pub fn predicates(&self) -> impl Iterator<Item = (&str, impl Iterator<Item = &str>)> {
        let predicates = self.get("dx.api#is").and_then(Node::as_object).unwrap_or_default();
        predicates.iter().map(|(key, values)| {
            let values = values.as_array().unwrap_or_default();
            (key.name.as_str(), values.iter().filter_map(Node::as_str))
        })
    }
}

fn status(value: &Node) -> Option<u16> {
    value.as_number()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::Traits;
    use crate::ast::Value;
    use crate::{Node, ShapeId, Span};

    fn text(id: &str, value: &str) -> (ShapeId, Node) {
        (ShapeId::known(id), Node::new(Value::String(value.into()), Span::PRELUDE))
    }

    fn list(id: &str, value: &str) -> (ShapeId, Node) {
        let (id, item) = text(id, value);
        (id, Node::new(Value::Array(vec![item]), Span::PRELUDE))
    }

    fn ids(traits: &Traits) -> Vec<&str> {
        traits.iter().map(|(id, _)| id.as_str()).collect()
    }

    #[test]
    fn traits_that_are_added_keep_their_order_and_join_lists() {
        let mut traits = Traits::new(vec![list("a#list", "1"), text("a#same", "x")]);
        let more = [text("a#same", "x"), text("a#first", "y"), list("a#list", "2")];
        traits.add(more, |id, _| unreachable!("{id}"));
        assert_eq!(ids(&traits), ["a#first", "a#list", "a#same"]);
        assert_eq!(traits.get("a#list").unwrap().as_array().unwrap().len(), 2);
    }

    #[test]
    fn a_trait_that_is_added_with_another_value_clashes_and_the_first_stays() {
        let mut traits = Traits::new(vec![text("a#it", "first")]);
        let mut clashes = Vec::new();
        traits.add([text("a#it", "second"), text("b#it", "third")], |id, _| clashes.push(id.to_string()));
        assert_eq!(clashes, ["a#it"]);
        assert_eq!(traits.get("a#it").unwrap().as_str(), Some("first"));
        assert!(traits.has("b#it"));
    }

    #[test]
    fn of_traits_that_are_set_the_last_counts() {
        let mut traits = Traits::new(vec![text("a#it", "before"), text("a#other", "stays")]);
        traits.set_all([text("a#it", "first"), text("a#it", "last"), text("a#new", "new")]);
        assert_eq!(ids(&traits), ["a#it", "a#new", "a#other"]);
        assert_eq!(traits.get("a#it").unwrap().as_str(), Some("last"));
        assert_eq!(traits.get("a#other").unwrap().as_str(), Some("stays"));
    }

    #[test]
    fn each_of_many_traits_is_found() {
        let traits = Traits::new((0..40).map(|number| text(&format!("a#t{number}"), "x")).collect());
        assert!((0..40).all(|number| traits.has(&format!("a#t{number}"))));
        assert!(!traits.has("a#t40"));
    }
}

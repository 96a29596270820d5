use super::Rule;
use super::Selector::{self, Anywhere, Member, Shape};
use super::Value::{
    self, Annotation, Any, Count, Flag, Integer, Number, Object, OneOf, Status, Text, TextMap, Texts,
    XmlIdentifier, XmlName,
};
use foldhash::HashMap;
use std::sync::LazyLock;

const FIELD: Selector = Member(&["structure"]);
const STRUCTURE: Selector = Shape(&["structure"]);
const OPERATION: Selector = Shape(&["operation"]);
const SERVICE: Selector = Shape(&["service"]);
const NAMED: Selector = Selector::Named(
    &["enum", "intEnum", "operation", "structure", "union"],
    &["enum", "intEnum", "structure", "union"],
);
const NUMBERS: Selector = Selector::Value(&[
    "bigDecimal",
    "bigInteger",
    "byte",
    "double",
    "float",
    "intEnum",
    "integer",
    "long",
    "short",
]);
const SIZED: Selector = Selector::Value(&["blob", "enum", "list", "map", "string"]);
const TEXT: Selector = Selector::Value(&["enum", "string"]);

const API_KEY: Value =
    Object(&[("name", Text, true), ("in", OneOf(&["header", "query"]), true), ("scheme", Text, false)]);
const ENDPOINT_DISCOVERY: Value = Object(&[("operation", Text, true), ("error", Text, false)]);
const DEPRECATED: Value = Object(&[("message", Text, false), ("since", Text, false)]);
const HTTP: Value = Object(&[("method", Text, true), ("uri", Text, true), ("code", Status(100, 999), false)]);
const LONG_POLL: Value = Object(&[("timeoutMillis", Count, false)]);
const LENGTH: Value = Object(&[("min", Count, false), ("max", Count, false)]);
const PAGINATED: Value = Object(&[
    ("inputToken", Text, false),
    ("outputToken", Text, false),
    ("items", Text, false),
    ("pageSize", Text, false),
]);
const RANGE: Value = Object(&[("min", Number, false), ("max", Number, false)]);
const COMPRESSION: Value = Object(&[("encodings", Texts, true)]);
const QUERY_ERROR: Value = Object(&[("code", Text, true), ("httpResponseCode", Integer, true)]);
const XML_NAMESPACE: Value = Object(&[("uri", Text, true), ("prefix", XmlIdentifier, false)]);
const TIMESTAMP_FORMATS: &[&str] = &["date-time", "epoch-seconds", "http-date"];

/// What is known of the trait of this id.
pub(super) fn rule(name: &str) -> Option<&'static Rule> {
    static BY_NAME: LazyLock<HashMap<&str, &Rule>> =
        LazyLock::new(|| RULES.iter().map(|rule| (rule.name, rule)).collect());
    BY_NAME.get(name).copied()
}

#[rustfmt::skip]
static RULES: &[Rule] = &[
    Rule { name: "aws.api#clientDiscoveredEndpoint", value: Object(&[("required", Flag, true)]), selector: OPERATION },
    Rule { name: "aws.api#clientEndpointDiscovery", value: ENDPOINT_DISCOVERY, selector: SERVICE },
    Rule { name: "aws.api#clientEndpointDiscoveryId", value: Annotation, selector: FIELD },
    Rule { name: "aws.api#longPoll", value: LONG_POLL, selector: OPERATION },
    Rule { name: "aws.auth#sigv4", value: Object(&[("name", Text, true)]), selector: Shape(&["service"]) },
    Rule { name: "aws.auth#sigv4a", value: Object(&[("name", Text, true)]), selector: SERVICE },
    Rule { name: "aws.auth#unsignedPayload", value: Annotation, selector: OPERATION },
    Rule { name: "aws.protocols#awsQueryCompatible", value: Annotation, selector: Shape(&["service"]) },
    Rule { name: "aws.protocols#awsQueryError", value: QUERY_ERROR, selector: STRUCTURE },
    Rule { name: "aws.protocols#ec2QueryName", value: Text, selector: FIELD },
    Rule { name: "dx.api#bucketMember", value: Text, selector: SERVICE },
    Rule { name: "dx.api#endpointMember", value: TextMap, selector: SERVICE },
    Rule { name: "dx.api#is", value: Object(&[]), selector: Shape(&["enum"]) },
    Rule { name: "dx.api#labelDefaults", value: TextMap, selector: SERVICE },
    Rule { name: "dx.api#requestHeaders", value: TextMap, selector: SERVICE },
    Rule { name: "dx.api#rustName", value: Text, selector: NAMED },
    Rule { name: "dx.api#tag", value: Text, selector: FIELD },
    Rule { name: "dx.api#tagValue", value: Text, selector: FIELD },
    Rule { name: "dx.api#treeHash", value: Texts, selector: SERVICE },
    Rule { name: "smithy.api#auth", value: Texts, selector: Shape(&["operation", "service"]) },
    Rule { name: "smithy.api#box", value: Annotation, selector: Anywhere },
    Rule { name: "smithy.api#clientOptional", value: Annotation, selector: FIELD },
    Rule { name: "smithy.api#default", value: Any, selector: Anywhere },
    Rule { name: "smithy.api#deprecated", value: DEPRECATED, selector: Anywhere },
    Rule { name: "smithy.api#documentation", value: Text, selector: Anywhere },
    Rule { name: "smithy.api#endpoint", value: Object(&[("hostPrefix", Text, true)]), selector: OPERATION },
    Rule { name: "smithy.api#enum", value: Any, selector: Shape(&["string"]) },
    Rule { name: "smithy.api#enumValue", value: Any, selector: Member(&["enum", "intEnum"]) },
    Rule { name: "smithy.api#error", value: OneOf(&["client", "server"]), selector: STRUCTURE },
    Rule { name: "smithy.api#externalDocumentation", value: Object(&[]), selector: Anywhere },
    Rule { name: "smithy.api#hostLabel", value: Annotation, selector: FIELD },
    Rule { name: "smithy.api#http", value: HTTP, selector: OPERATION },
    Rule { name: "smithy.api#httpApiKeyAuth", value: API_KEY, selector: SERVICE },
    Rule { name: "smithy.api#httpBasicAuth", value: Annotation, selector: SERVICE },
    Rule { name: "smithy.api#httpBearerAuth", value: Annotation, selector: SERVICE },
    Rule { name: "smithy.api#httpChecksumRequired", value: Annotation, selector: OPERATION },
    Rule { name: "smithy.api#httpDigestAuth", value: Annotation, selector: SERVICE },
    Rule { name: "smithy.api#httpError", value: Integer, selector: STRUCTURE },
    Rule { name: "smithy.api#httpHeader", value: Text, selector: FIELD },
    Rule { name: "smithy.api#httpLabel", value: Annotation, selector: FIELD },
    Rule { name: "smithy.api#httpPayload", value: Annotation, selector: FIELD },
    Rule { name: "smithy.api#httpPrefixHeaders", value: Text, selector: FIELD },
    Rule { name: "smithy.api#httpQuery", value: Text, selector: FIELD },
    Rule { name: "smithy.api#httpQueryParams", value: Annotation, selector: FIELD },
    Rule { name: "smithy.api#httpResponseCode", value: Annotation, selector: FIELD },
    Rule { name: "smithy.api#idempotencyToken", value: Annotation, selector: FIELD },
    Rule { name: "smithy.api#idempotent", value: Annotation, selector: OPERATION },
    Rule { name: "smithy.api#input", value: Annotation, selector: STRUCTURE },
    Rule { name: "smithy.api#jsonName", value: Text, selector: Member(&["structure", "union"]) },
    Rule { name: "smithy.api#length", value: LENGTH, selector: SIZED },
    Rule { name: "smithy.api#mediaType", value: Text, selector: Selector::Value(&["blob", "enum", "string"]) },
    Rule { name: "smithy.api#mixin", value: Object(&[("localTraits", Texts, false)]), selector: Anywhere },
    Rule { name: "smithy.api#optionalAuth", value: Annotation, selector: OPERATION },
    Rule { name: "smithy.api#output", value: Annotation, selector: STRUCTURE },
    Rule { name: "smithy.api#paginated", value: PAGINATED, selector: Shape(&["operation", "service"]) },
    Rule { name: "smithy.api#pattern", value: Text, selector: TEXT },
    Rule { name: "smithy.api#range", value: RANGE, selector: NUMBERS },
    Rule { name: "smithy.api#longPoll", value: LONG_POLL, selector: OPERATION },
    Rule { name: "smithy.api#readonly", value: Annotation, selector: OPERATION },
    Rule { name: "smithy.api#requestCompression", value: COMPRESSION, selector: OPERATION },
    Rule { name: "smithy.api#required", value: Annotation, selector: FIELD },
    Rule { name: "smithy.api#requiresLength", value: Annotation, selector: Selector::Value(&["blob"]) },
    Rule { name: "smithy.api#retryable", value: Object(&[("throttling", Flag, false)]), selector: STRUCTURE },
    Rule { name: "smithy.api#sensitive", value: Annotation, selector: Anywhere },
    Rule { name: "smithy.api#sparse", value: Annotation, selector: Shape(&["list", "map"]) },
    Rule { name: "smithy.api#streaming", value: Annotation, selector: Selector::Value(&["blob", "union"]) },
    Rule { name: "smithy.api#tags", value: Texts, selector: Anywhere },
    Rule { name: "smithy.api#timestampFormat", value: OneOf(TIMESTAMP_FORMATS), selector: Selector::Value(&["timestamp"]) },
    Rule { name: "smithy.api#title", value: Text, selector: Anywhere },
    Rule { name: "smithy.api#uniqueItems", value: Annotation, selector: Shape(&["list"]) },
    Rule { name: "smithy.api#xmlAttribute", value: Annotation, selector: FIELD },
    Rule { name: "smithy.api#xmlFlattened", value: Annotation, selector: Member(&["structure", "union"]) },
    Rule { name: "smithy.api#xmlName", value: XmlName, selector: Anywhere },
    Rule { name: "smithy.api#xmlNamespace", value: XML_NAMESPACE, selector: Anywhere },
    Rule { name: "smithy.waiters#waitable", value: Object(&[]), selector: OPERATION },
];

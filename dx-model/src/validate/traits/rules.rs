use super::Place::{self, Anywhere, Member, Shape};
use super::Rule;
use super::Value::{
    self, Annotation, Any, Count, Flag, Integer, Number, Object, OneOf, Status, Text, TextMap, Texts,
    XmlIdentifier, XmlName,
};
use foldhash::HashMap;
use std::sync::LazyLock;

const FIELD: Place = Member(&["structure"]);
const STRUCTURE: Place = Shape(&["structure"]);
const OPERATION: Place = Shape(&["operation"]);
const SERVICE: Place = Shape(&["service"]);
const NAMED: Place = Place::Named(
    &["enum", "intEnum", "operation", "structure", "union"],
    &["enum", "intEnum", "structure", "union"],
);
const NUMBERS: Place = Place::Value(&[
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
const SIZED: Place = Place::Value(&["blob", "enum", "list", "map", "string"]);
const TEXT: Place = Place::Value(&["enum", "string"]);

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
    Rule { name: "aws.api#clientDiscoveredEndpoint", value: Object(&[("required", Flag, true)]), place: OPERATION },
    Rule { name: "aws.api#clientEndpointDiscovery", value: ENDPOINT_DISCOVERY, place: SERVICE },
    Rule { name: "aws.api#clientEndpointDiscoveryId", value: Annotation, place: FIELD },
    Rule { name: "aws.api#longPoll", value: LONG_POLL, place: OPERATION },
    Rule { name: "aws.auth#sigv4", value: Object(&[("name", Text, true)]), place: Shape(&["service"]) },
    Rule { name: "aws.auth#sigv4a", value: Object(&[("name", Text, true)]), place: SERVICE },
    Rule { name: "aws.auth#unsignedPayload", value: Annotation, place: OPERATION },
    Rule { name: "aws.protocols#awsQueryCompatible", value: Annotation, place: Shape(&["service"]) },
    Rule { name: "aws.protocols#awsQueryError", value: QUERY_ERROR, place: STRUCTURE },
    Rule { name: "aws.protocols#ec2QueryName", value: Text, place: FIELD },
    Rule { name: "dx.api#bucketMember", value: Text, place: SERVICE },
    Rule { name: "dx.api#endpointMember", value: TextMap, place: SERVICE },
    Rule { name: "dx.api#is", value: Object(&[]), place: Shape(&["enum"]) },
    Rule { name: "dx.api#labelDefaults", value: TextMap, place: SERVICE },
    Rule { name: "dx.api#requestHeaders", value: TextMap, place: SERVICE },
    Rule { name: "dx.api#rustName", value: Text, place: NAMED },
    Rule { name: "dx.api#tag", value: Text, place: FIELD },
    Rule { name: "dx.api#tagValue", value: Text, place: FIELD },
    Rule { name: "dx.api#treeHash", value: Texts, place: SERVICE },
    Rule { name: "smithy.api#auth", value: Texts, place: Shape(&["operation", "service"]) },
    Rule { name: "smithy.api#box", value: Annotation, place: Anywhere },
    Rule { name: "smithy.api#clientOptional", value: Annotation, place: FIELD },
    Rule { name: "smithy.api#default", value: Any, place: Anywhere },
    Rule { name: "smithy.api#deprecated", value: DEPRECATED, place: Anywhere },
    Rule { name: "smithy.api#documentation", value: Text, place: Anywhere },
    Rule { name: "smithy.api#endpoint", value: Object(&[("hostPrefix", Text, true)]), place: OPERATION },
    Rule { name: "smithy.api#enum", value: Any, place: Shape(&["string"]) },
    Rule { name: "smithy.api#enumValue", value: Any, place: Member(&["enum", "intEnum"]) },
    Rule { name: "smithy.api#error", value: OneOf(&["client", "server"]), place: STRUCTURE },
    Rule { name: "smithy.api#externalDocumentation", value: Object(&[]), place: Anywhere },
    Rule { name: "smithy.api#hostLabel", value: Annotation, place: FIELD },
    Rule { name: "smithy.api#http", value: HTTP, place: OPERATION },
    Rule { name: "smithy.api#httpApiKeyAuth", value: API_KEY, place: SERVICE },
    Rule { name: "smithy.api#httpBasicAuth", value: Annotation, place: SERVICE },
    Rule { name: "smithy.api#httpBearerAuth", value: Annotation, place: SERVICE },
    Rule { name: "smithy.api#httpChecksumRequired", value: Annotation, place: OPERATION },
    Rule { name: "smithy.api#httpDigestAuth", value: Annotation, place: SERVICE },
    Rule { name: "smithy.api#httpError", value: Integer, place: STRUCTURE },
    Rule { name: "smithy.api#httpHeader", value: Text, place: FIELD },
    Rule { name: "smithy.api#httpLabel", value: Annotation, place: FIELD },
    Rule { name: "smithy.api#httpPayload", value: Annotation, place: FIELD },
    Rule { name: "smithy.api#httpPrefixHeaders", value: Text, place: FIELD },
    Rule { name: "smithy.api#httpQuery", value: Text, place: FIELD },
    Rule { name: "smithy.api#httpQueryParams", value: Annotation, place: FIELD },
    Rule { name: "smithy.api#httpResponseCode", value: Annotation, place: FIELD },
    Rule { name: "smithy.api#idempotencyToken", value: Annotation, place: FIELD },
    Rule { name: "smithy.api#idempotent", value: Annotation, place: OPERATION },
    Rule { name: "smithy.api#input", value: Annotation, place: STRUCTURE },
    Rule { name: "smithy.api#jsonName", value: Text, place: Member(&["structure", "union"]) },
    Rule { name: "smithy.api#length", value: LENGTH, place: SIZED },
    Rule { name: "smithy.api#mediaType", value: Text, place: Place::Value(&["blob", "enum", "string"]) },
    Rule { name: "smithy.api#mixin", value: Object(&[("localTraits", Texts, false)]), place: Anywhere },
    Rule { name: "smithy.api#optionalAuth", value: Annotation, place: OPERATION },
    Rule { name: "smithy.api#output", value: Annotation, place: STRUCTURE },
    Rule { name: "smithy.api#paginated", value: PAGINATED, place: Shape(&["operation", "service"]) },
    Rule { name: "smithy.api#pattern", value: Text, place: TEXT },
    Rule { name: "smithy.api#range", value: RANGE, place: NUMBERS },
    Rule { name: "smithy.api#longPoll", value: LONG_POLL, place: OPERATION },
    Rule { name: "smithy.api#readonly", value: Annotation, place: OPERATION },
    Rule { name: "smithy.api#requestCompression", value: COMPRESSION, place: OPERATION },
    Rule { name: "smithy.api#required", value: Annotation, place: FIELD },
    Rule { name: "smithy.api#requiresLength", value: Annotation, place: Place::Value(&["blob"]) },
    Rule { name: "smithy.api#retryable", value: Object(&[("throttling", Flag, false)]), place: STRUCTURE },
    Rule { name: "smithy.api#sensitive", value: Annotation, place: Anywhere },
    Rule { name: "smithy.api#sparse", value: Annotation, place: Shape(&["list", "map"]) },
    Rule { name: "smithy.api#streaming", value: Annotation, place: Place::Value(&["blob", "union"]) },
    Rule { name: "smithy.api#tags", value: Texts, place: Anywhere },
    Rule { name: "smithy.api#timestampFormat", value: OneOf(TIMESTAMP_FORMATS), place: Place::Value(&["timestamp"]) },
    Rule { name: "smithy.api#title", value: Text, place: Anywhere },
    Rule { name: "smithy.api#uniqueItems", value: Annotation, place: Shape(&["list"]) },
    Rule { name: "smithy.api#xmlAttribute", value: Annotation, place: FIELD },
    Rule { name: "smithy.api#xmlFlattened", value: Annotation, place: Member(&["structure", "union"]) },
    Rule { name: "smithy.api#xmlName", value: XmlName, place: Anywhere },
    Rule { name: "smithy.api#xmlNamespace", value: XML_NAMESPACE, place: Anywhere },
    Rule { name: "smithy.waiters#waitable", value: Object(&[]), place: OPERATION },
];

//! The traits of Smithy and AWS, and what dx does about each: the one place that says so.
//!
//! `docs/traits.md` is this table.

use crate::{Closure, Model, Node, Shape, ShapeId, ShapeKind, Traits};
use TraitSupport::{Done, NoEffect, NotYet, OtherProtocol, Reported};
use TraitUse::{Endpoints, Requests};
use foldhash::HashMap;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What dx does about a trait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TraitSupport {
    /// Generated code does what the trait asks of a client.
    Done,
    /// The trait asks nothing of a client.
    NoEffect,
    /// It matters only in protocols that dx does not speak, of which there is a warning for the service.
    OtherProtocol,
    /// Not yet, and another warning says so of each operation or service.
    Reported,
    /// Not yet: there is a warning where that makes a difference.
    NotYet {
        /// What of the generated code the trait has a say in
        matters_to: TraitUse,
        /// What that means for who uses the code, as the end of a sentence
        consequence: &'static str,
        /// What to do about it
        help: &'static str,
    },
}

/// What a trait has a say in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TraitUse {
    /// Requests and responses
    Requests,
    /// Where requests go
    Endpoints,
    /// How clients send them
    Clients,
}

/// A trait of the namespaces `smithy` and `aws`.
#[derive(Clone, Copy, Debug)]
pub struct KnownTrait {
    /// Its id
    pub id: &'static str,
    /// What dx does about it
    pub support: TraitSupport,
    /// How, or why not
    pub note: &'static str,
}

/// A trait of the namespaces `smithy` and `aws` that something has which is reached.
#[derive(Clone, Copy, Debug)]
pub struct FoundTrait<'m> {
    /// Its id
    pub id: &'m ShapeId,
    /// What is known of it
    pub known: Option<&'static KnownTrait>,
    /// How many shapes and members have it
    pub count: usize,
    /// The first that has it, in the order of the ids
    pub first: &'m ShapeId,
    /// Its value there
    pub value: &'m Node,
}

const ENDPOINT_HELP: &str = "where that is not the right endpoint, give clients an `endpoint_url`";
const BY_REGION: TraitSupport = NotYet {
    matters_to: Endpoints,
    consequence: "without an endpoint rule set, endpoints are those of a regional service of AWS",
    help: ENDPOINT_HELP,
};

#[rustfmt::skip]
static TRAITS: &[KnownTrait] = &[
    known("aws.api#arn", NoEffect, "describes resources"),
    known("aws.api#arnReference", NoEffect, "describes values"),
    known("aws.api#awsChunked", NotYet {
        matters_to: Requests,
        consequence: "bodies are sent whole, without chunks of their own checksums",
        help: "nothing is to be done where the service takes plain bodies as well",
    }, "bodies are held in memory"),
    known("aws.api#clientDiscoveredEndpoint", Done, "clients discover the endpoint where that is required, or turned on"),
    known("aws.api#clientEndpointDiscovery", Done, "by this operation, if it is generated; it is with each that requires it"),
    known("aws.api#clientEndpointDiscoveryId", Done, "endpoints are discovered and kept by it"),
    known("aws.api#controlPlane", NoEffect, "classifies"),
    known("aws.api#data", NoEffect, "classifies"),
    known("aws.api#dataPlane", NoEffect, "classifies"),
    known("aws.api#longPoll", Done, "as `smithy.api#longPoll`"),
    known("aws.api#service", Done, "`sdkId`, `endpointPrefix` and `arnNamespace`"),
    known("aws.api#tagEnabled", NoEffect, "describes resources"),
    known("aws.api#taggable", NoEffect, "describes resources"),
    known("aws.apigateway#apiKeySource", NoEffect, "for servers"),
    known("aws.apigateway#authorizer", NoEffect, "for servers"),
    known("aws.apigateway#authorizers", NoEffect, "for servers"),
    known("aws.apigateway#integration", NoEffect, "for servers"),
    known("aws.apigateway#mockIntegration", NoEffect, "for servers"),
    known("aws.apigateway#requestValidator", NoEffect, "for servers"),
    known("aws.auth#cognitoUserPools", Reported, "clients don't authenticate by it"),
    known("aws.auth#cognitoUserPoolsScopes", NoEffect, "for servers"),
    known("aws.auth#sigv4", Done, "clients sign with it"),
    known("aws.auth#sigv4a", Done, "clients sign and presign with it, with the feature `sigv4a` of dx-runtime"),
    known(
        "aws.auth#sigv4s3express",
        Reported,
        "clients have no sessions of directory buckets of Amazon S3; where the built-in \
         `AWS::S3::DisableS3ExpressSessionAuth` is set, they sign each request to these by `aws.auth#sigv4`",
    ),
    known("aws.auth#unsignedPayload", Done, "the signature leaves the body out"),
    known("aws.cloudformation#cfnAdditionalIdentifier", NoEffect, "for AWS CloudFormation"),
    known("aws.cloudformation#cfnDefaultValue", NoEffect, "for AWS CloudFormation"),
    known("aws.cloudformation#cfnExcludeProperty", NoEffect, "for AWS CloudFormation"),
    known("aws.cloudformation#cfnMutability", NoEffect, "for AWS CloudFormation"),
    known("aws.cloudformation#cfnName", NoEffect, "for AWS CloudFormation"),
    known("aws.cloudformation#cfnResource", NoEffect, "for AWS CloudFormation"),
    known("aws.customizations#s3UnwrappedXmlOutput", Done, "the root of a response is the member"),
    known("aws.endpoints#dualStackOnlyEndpoints", BY_REGION, "nothing is missing where there is a rule set"),
    known("aws.endpoints#endpointsModifier", NoEffect, "defines traits"),
    known("aws.endpoints#rulesBasedEndpoints", NoEffect, "says that there is a rule set"),
    known("aws.endpoints#standardPartitionalEndpoints", BY_REGION, "nothing is missing where there is a rule set"),
    known("aws.endpoints#standardRegionalEndpoints", BY_REGION, "nothing is missing where there is a rule set"),
    known("aws.iam#actionName", NoEffect, "for AWS IAM"),
    known("aws.iam#actionPermissionDescription", NoEffect, "for AWS IAM"),
    known("aws.iam#conditionKeyValue", NoEffect, "for AWS IAM"),
    known("aws.iam#conditionKeys", NoEffect, "for AWS IAM"),
    known("aws.iam#conditionKeysResolvedByService", NoEffect, "for AWS IAM"),
    known("aws.iam#defineConditionKeys", NoEffect, "for AWS IAM"),
    known("aws.iam#disableConditionKeyInference", NoEffect, "for AWS IAM"),
    known("aws.iam#disableConditionKeyInheritance", NoEffect, "for AWS IAM"),
    known("aws.iam#iamAction", NoEffect, "for AWS IAM"),
    known("aws.iam#iamResource", NoEffect, "for AWS IAM"),
    known("aws.iam#requiredActions", NoEffect, "for AWS IAM"),
    known("aws.iam#serviceResolvedConditionKeys", NoEffect, "for AWS IAM"),
    known("aws.iam#supportedPrincipalTypes", NoEffect, "for AWS IAM"),
    known("aws.protocols#awsJson1_0", Done, "requests and responses"),
    known("aws.protocols#awsJson1_1", Done, "requests and responses"),
    known("aws.protocols#awsQuery", Done, "requests and responses; there is a warning for documents, of which the protocol has none"),
    known("aws.protocols#awsQueryCompatible", Done, "errors are known by their old codes"),
    known("aws.protocols#awsQueryError", Done, "the old code of an error"),
    known("aws.protocols#ec2Query", Done, "requests and responses; there is a warning for documents, of which the protocol has none"),
    known("aws.protocols#ec2QueryName", Done, "the name of a member in requests of `ec2Query`"),
    known("aws.protocols#httpChecksum", NotYet {
        matters_to: Requests,
        consequence: "requests have `Content-MD5` where they need a checksum, and none of its kinds, and those of responses are not compared",
        help: "set the member for a checksum yourself where the service asks for another one",
    }, "flexible checksums"),
    known("aws.protocols#restJson1", Done, "requests and responses"),
    known("aws.protocols#restXml", Done, "requests and responses; there is a warning for documents, of which the protocol has none"),
    known("smithy.api#addedDefault", NoEffect, "about the compatibility of code with older code"),
    known("smithy.api#auth", Done, "which schemes an operation authenticates by, in order of preference"),
    known("smithy.api#authDefinition", NoEffect, "defines traits"),
    known("smithy.api#box", Done, "Smithy 1.0: a member is optional"),
    known("smithy.api#clientOptional", Done, "a member is optional"),
    known("smithy.api#cors", NoEffect, "for servers"),
    known("smithy.api#default", Done, "the value of a member that is left out"),
    known("smithy.api#deprecated", Done, "`#[deprecated]`"),
    known("smithy.api#documentation", Done, "rustdoc"),
    known("smithy.api#endpoint", Done, "the host prefix"),
    known("smithy.api#enum", Done, "an enumeration"),
    known("smithy.api#enumValue", Done, "the value of a variant"),
    known("smithy.api#error", Done, "an error"),
    known("smithy.api#eventHeader", Reported, "an operation with a stream of events has no request"),
    known("smithy.api#eventPayload", Reported, "an operation with a stream of events has no request"),
    known("smithy.api#examples", NoEffect, "documentation"),
    known("smithy.api#externalDocumentation", NoEffect, "documentation"),
    known("smithy.api#hostLabel", Done, "a label of the host prefix"),
    known("smithy.api#http", Done, "method, path and query of a request"),
    known("smithy.api#httpApiKeyAuth", Done, "clients send an API key in a header or in the query"),
    known("smithy.api#httpBasicAuth", Done, "clients send a user name and a password"),
    known("smithy.api#httpBearerAuth", Done, "clients send a bearer token"),
    known("smithy.api#httpChecksumRequired", Done, "`Content-MD5`"),
    known("smithy.api#httpDigestAuth", Reported, "clients don't authenticate by it"),
    known("smithy.api#httpError", Done, "whether an error can be retried; errors are known by their codes"),
    known("smithy.api#httpHeader", Done, "a header"),
    known("smithy.api#httpLabel", Done, "a label of the path"),
    known("smithy.api#httpPayload", Done, "the body"),
    known("smithy.api#httpPrefixHeaders", Done, "headers"),
    known("smithy.api#httpQuery", Done, "a parameter of the query"),
    known("smithy.api#httpQueryParams", Done, "parameters of the query"),
    known("smithy.api#httpResponseCode", Done, "the status of a response"),
    known("smithy.api#idRef", NoEffect, "for validators of models"),
    known("smithy.api#idempotencyToken", Done, "a token is made up where there is none"),
    known("smithy.api#idempotent", NoEffect, "retries do not depend on it"),
    known("smithy.api#input", Done, "members are optional"),
    known("smithy.api#internal", NoEffect, "classifies"),
    known("smithy.api#jsonName", Done, "a member's name in `restJson1`, and for serde"),
    known("smithy.api#length", Done, "a check of inputs, when `validate` is asked for"),
    known("smithy.api#longPoll", Done, "a call that fails waits before it is given up, so that a loop of calls does not hurry"),
    known("smithy.api#mediaType", Done, "the content type; base64 in headers"),
    known("smithy.api#mixin", Done, "members and traits are copied"),
    known("smithy.api#nestedProperties", NoEffect, "describes resources"),
    known("smithy.api#noReplace", NoEffect, "describes resources"),
    known("smithy.api#notProperty", NoEffect, "describes resources"),
    known("smithy.api#optionalAuth", Done, "an operation is authenticated if the client can do so, and else goes without"),
    known("smithy.api#output", NoEffect, "each operation has an output of its own anyway"),
    known("smithy.api#paginated", Done, "methods of clients that follow the pages"),
    known("smithy.api#pattern", Done, "a check of inputs, when `validate` is asked for"),
    known("smithy.api#private", NoEffect, "for authors of models"),
    known("smithy.api#property", NoEffect, "describes resources"),
    known("smithy.api#protocolDefinition", NoEffect, "defines traits"),
    known("smithy.api#range", Done, "a check of inputs, when `validate` is asked for"),
    known("smithy.api#readonly", NoEffect, "retries do not depend on it"),
    known("smithy.api#recommended", NoEffect, "documentation"),
    known("smithy.api#references", NoEffect, "describes resources"),
    known("smithy.api#requestCompression", Done, "`gzip`; there is a warning for other encodings"),
    known("smithy.api#required", Done, "a member is not optional"),
    known("smithy.api#requiresLength", Done, "each body is sent with its length"),
    known("smithy.api#resourceIdentifier", NoEffect, "describes resources"),
    known("smithy.api#retryable", Done, "an error can be retried"),
    known("smithy.api#sensitive", Done, "values are not shown by `Debug`; on a member too, as in Smithy 1.0, which is for overlays"),
    known("smithy.api#since", NoEffect, "documentation"),
    known("smithy.api#sparse", Done, "elements can be null"),
    known("smithy.api#streaming", NotYet {
        matters_to: Requests,
        consequence: "the whole body is held in memory, and is not streamed",
        help: "use it for bodies that memory has room for",
    }, "blobs are held in memory; an operation with a stream of events has no request, of which there is another warning"),
    known("smithy.api#suppress", NoEffect, "for validators of models; of dx's rules, `HttpUriConflict` can be suppressed"),
    known("smithy.api#tags", NoEffect, "classifies"),
    known("smithy.api#timestampFormat", Done, "how a timestamp is written"),
    known("smithy.api#title", Done, "rustdoc"),
    known("smithy.api#trait", NoEffect, "defines traits"),
    known("smithy.api#traitValidators", NoEffect, "for validators of models"),
    known("smithy.api#uniqueItems", Done, "a check of inputs, when `validate` is asked for"),
    known("smithy.api#unitType", NoEffect, "for authors of models"),
    known("smithy.api#unstable", NoEffect, "classifies"),
    known("smithy.api#xmlAttribute", Done, "protocols with XML: a member is an attribute"),
    known("smithy.api#xmlFlattened", Done, "protocols with XML and forms: what is in a list or a map stands in the structure"),
    known("smithy.api#xmlName", Done, "protocols with XML and forms: the name of an element, an attribute or a key"),
    known("smithy.api#xmlNamespace", Done, "`restXml`: the namespace that an element declares"),
    known("smithy.contracts#conditions", NoEffect, "for validators"),
    known("smithy.openapi#specificationExtension", NoEffect, "for OpenAPI"),
    known("smithy.protocols#rpcv2Cbor", Done, "requests and responses; there is a warning for documents, of which the protocol has none"),
    known("smithy.protocols#rpcv2Json", Done, "requests and responses"),
    known(
        "smithy.rules#clientContextParams",
        Done,
        "parameters of endpoint rules, and methods of the builders of clients",
    ),
    known(
        "smithy.rules#contextParam",
        Done,
        "parameters of endpoint rules; of a required member, a value that is empty or blank is an error",
    ),
    known("smithy.rules#endpointBdd", Done, "a function in the generated code; goes before a rule set"),
    known("smithy.rules#endpointRuleSet", Done, "a function in the generated code"),
    known("smithy.rules#endpointTests", NoEffect, "`cargo xtask endpoints` runs them"),
    known("smithy.rules#operationContextParams", Done, "parameters of endpoint rules"),
    known("smithy.rules#staticContextParams", Done, "parameters of endpoint rules"),
    known("smithy.test#eventStreamTests", NoEffect, "tests of generators"),
    known("smithy.test#httpMalformedRequestTests", NoEffect, "tests of servers"),
    known("smithy.test#httpRequestTests", Done, "`cargo xtask conformance` makes tests of them"),
    known("smithy.test#httpResponseTests", Done, "`cargo xtask conformance` makes tests of them"),
    known("smithy.test#smokeTests", NoEffect, "tests of services"),
    known("smithy.waiters#waitable", Done, "methods of clients that wait"),
];

const fn known(id: &'static str, support: TraitSupport, note: &'static str) -> KnownTrait {
    KnownTrait { id, support, note }
}

/// What is known of a trait of the namespaces `smithy` and `aws`.
#[must_use]
pub fn known_trait(id: &str) -> Option<&'static KnownTrait> {
    static BY_ID: LazyLock<HashMap<&str, &KnownTrait>> =
        LazyLock::new(|| TRAITS.iter().map(|known| (known.id, known)).collect());
    BY_ID.get(id).copied()
}

/// The traits of the namespaces `smithy` and `aws` on a service, its wanted operations, and what these reach; in the order
/// of their ids.
#[must_use]
pub fn found_traits<'m>(model: &'m Model, closure: &'m Closure) -> Vec<FoundTrait<'m>> {
    let mut found = BTreeMap::<&ShapeId, FoundTrait<'m>>::new();
    let mut add = |of: &'m ShapeId, traits: &'m Traits| {
        for (id, value) in traits.iter().filter(|(id, _)| is_of_smithy(id)) {
            let first = FoundTrait { id, known: known_trait(id.as_str()), count: 0, first: of, value };
            let entry = found.entry(id).or_insert(first);
            entry.count += 1;
        }
    };
    let reached = [&closure.service].into_iter().chain(&closure.operations).chain(closure.shapes());
    for shape in reached.filter_map(|id| model.shape(id)) {
        // Of a stream of events it is said elsewhere.
        if !(matches!(shape.kind, ShapeKind::Union(_)) && shape.traits.is_streaming()) {
            add(&shape.id, &shape.traits);
        }
        Shape::members(shape).for_each(|member| add(&member.id, &member.traits));
    }
    found.into_values().collect()
}

fn is_of_smithy(id: &ShapeId) -> bool {
    matches!(id.namespace().split('.').next(), Some("smithy" | "aws"))
}

/// The table as a page of documentation, in CommonMark.
#[must_use]
pub fn trait_table() -> String {
    let mut page = INTRODUCTION.to_owned();
    for KnownTrait { id, support, note } in TRAITS {
        let label = match support {
            Done => "done",
            NoEffect => "no effect",
            OtherProtocol => "other protocols",
            Reported => "reported",
            NotYet { .. } => "not yet",
        };
        let consequence = match support {
            NotYet { consequence, .. } => format!("{note}: {consequence}"),
            _ => (*note).to_owned(),
        };
        page.push_str(&format!("| `{id}` | {label} | {consequence} |\n"));
    }
    page
}

const INTRODUCTION: &str = "\
# Traits

What dx does about each trait of Smithy and AWS. This page is written from the table in `dx-model/src/trait_table.rs`, which
is also what decides: `DX_UPDATE=1 cargo test -p dx-model --test trait_table` writes it again.

- **done**: generated code does what the trait asks of a client.
- **no effect**: the trait asks nothing of a client.
- **other protocols**: it matters only in protocols that dx does not speak.
- **reported**: not yet; another warning says so for each operation or service.
- **not yet**: there is a warning, once a service and trait, with the number of shapes that have it, where that makes a
  difference: for requests, endpoints and clients that are generated.

A trait of the namespaces `smithy` and `aws` that is not in the table is a warning too. Traits of other namespaces are no
one's but their authors'.

| trait | | |
| --- | --- | --- |
";

//! The table of rules: the kinds of changes, and the severity of each.
//!
//! `docs/revision-rules.md` is generated from this table.

use super::{Level, Verdicts};
use crate::table::table;
use Level::{Compatible, Major, Minor};

/// The properties of a rule.
struct Row {
    id: &'static str,
    verdicts: Verdicts,
    /// A sentence about the change.
    change: &'static str,
    /// A sentence about those affected, and what they have to do.
    notice: &'static str,
}

const fn wire(wire: Level) -> Verdicts {
    Verdicts { wire, ..Verdicts::COMPATIBLE }
}

const fn source(source: Level) -> Verdicts {
    Verdicts { source, ..Verdicts::COMPATIBLE }
}

const fn behaviour(behaviour: Level) -> Verdicts {
    Verdicts { behaviour, ..Verdicts::COMPATIBLE }
}

const REMOVED: Verdicts = Verdicts { wire: Level::Major, source: Level::Major, behaviour: Level::Compatible };

/// The rows of the table: variant, ID, verdicts, the change (which also documents the variant), and those affected.
macro_rules! rules {
    ($($variant:ident: $id:literal, $verdicts:expr, $change:literal, $notice:literal;)+) => {
        table! {
            /// A kind of change.
            pub enum Rule: Row {
                $(
                    #[doc = $change]
                    $variant => Row { id: $id, verdicts: $verdicts, change: $change, notice: $notice },
                )+
            }
        }
    };
}

rules! {
    OperationRemoved: "operation-removed", REMOVED,
        "An operation was removed.",
        "Programs that call it no longer compile, and the service rejects calls of existing programs: migrate them to another operation first.";
    OperationAdded: "operation-added", source(Minor),
        "An operation was added.",
        "No action is needed.";
    TypeRemoved: "type-removed", source(Major),
        "A type was removed from the crate, with everything that only it needed.",
        "Code that names the type no longer compiles: use its replacement.";
    TypeRenamed: "type-renamed", source(Major),
        "A shape has a different Rust name.",
        "Code that names the type no longer compiles: the trait `dx.api#rustName` in an overlay keeps the old name.";
    TypeAdded: "type-added", source(Minor),
        "A type was added.",
        "No action is needed.";
    TypeKind: "type-kind", source(Major),
        "A type has a different kind: structure, union or enumeration.",
        "Code that builds or matches values no longer compiles: rewrite it.";
    MemberRemoved: "member-removed", source(Major),
        "A field of a structure was removed, with its setters.",
        "Code that reads or sets it no longer compiles: remove those lines.";
    MemberRenamed: "member-renamed", source(Major),
        "A field has a different Rust name, but is the same on the wire.",
        "Code that reads or sets it no longer compiles: the trait `dx.api#rustName` in an overlay keeps the old name.";
    MemberAdded: "member-added", source(Minor),
        "A field that is not required was added; structures are `#[non_exhaustive]`.",
        "No action is needed.";
    RequiredMemberAdded: "required-member-added", source(Major),
        "A structure with a builder has a new required member.",
        "Code that builds the structure no longer compiles: it has to call one more setter.";
    MemberOptional: "member-optional", source(Major),
        "A field that always had a value is now an `Option`.",
        "Code that reads the field no longer compiles: it has to say what happens without a value.";
    MemberAlwaysThere: "member-always-there", source(Major),
        "A field that was an `Option` now always has a value.",
        "Code that matches the `Option` no longer compiles: remove the match.";
    MemberMustBeSet: "member-must-be-set", source(Major),
        "A member with a default became required in a structure with a builder.",
        "Code that builds the structure without it no longer compiles: it has to call the setter.";
    MemberNeedNotBeSet: "member-need-not-be-set", source(Major),
        "A required member got a default in a structure with a builder, which loses a type parameter.",
        "Code that names the states of the builder no longer compiles: omit the states. Other code is not affected.";
    MemberType: "member-type", source(Major),
        "A field has a different type.",
        "Code that reads or sets the field no longer compiles: it has to use the new type.";
    BuilderOrder: "builder-order", source(Major),
        "The required members of a structure, and so the type parameters of its builder, have a different order.",
        "Code that names the states of the builder no longer compiles: use the new order. Other code is not affected.";
    BuilderRemoved: "builder-removed", source(Major),
        "A structure no longer has a builder, since it is no longer sent.",
        "Code that builds it no longer compiles: set `all-builders` in `dx.toml` to generate builders of all structures.";
    BuilderAdded: "builder-added", source(Minor),
        "A structure now has a builder.",
        "No action is needed.";
    VariantRemoved: "variant-removed", source(Major),
        "A variant of an enumeration, a union or an operation's error type was removed.",
        "Code that names the variant no longer compiles: remove its arm. If the service still sends it, it is `Unknown`.";
    VariantRenamed: "variant-renamed", source(Major),
        "A variant has a different Rust name, but is the same on the wire.",
        "Code that names the variant no longer compiles: the trait `dx.api#rustName` in an overlay keeps the old name.";
    VariantAdded: "variant-added", source(Minor),
        "A variant was added; enumerations are `#[non_exhaustive]`.",
        "Existing matches have an arm `_`: check whether the variant needs an arm of its own.";
    VariantType: "variant-type", source(Major),
        "The value of a variant has a different type.",
        "Code that constructs or matches the variant no longer compiles: it has to use the new type.";
    ImplRemoved: "impl-removed", source(Major),
        "A type no longer implements a trait.",
        "Code that needs the trait no longer compiles: replace its use.";
    ImplAdded: "impl-added", source(Minor),
        "A type implements an additional trait.",
        "No action is needed.";
    ImplChanged: "impl-changed", source(Major),
        "An associated type of a trait implementation has changed.",
        "Code that uses the associated type no longer compiles: it has to use the new type.";
    FunctionRemoved: "function-removed", source(Major),
        "A function or method was removed.",
        "Code that calls it no longer compiles: call a different function.";
    FunctionAdded: "function-added", source(Minor),
        "A function or method was added.",
        "No action is needed.";
    FunctionSignature: "function-signature", source(Major),
        "The signature of a function has changed.",
        "Code that calls it no longer compiles: change the call.";
    PartRemoved: "part-removed", source(Major),
        "An optional part, such as requests or serde, is no longer generated.",
        "Code that uses the part no longer compiles: enable the part in `dx.toml` again.";
    FeatureRemoved: "feature-removed", source(Major),
        "A Cargo feature was removed.",
        "Cargo rejects manifests that enable it: keep it as an empty feature.";
    FeatureAdded: "feature-added", source(Minor),
        "A Cargo feature was added.",
        "No action is needed.";
    FeatureGated: "feature-gated", source(Major),
        "An item requires a Cargo feature that it did not require before.",
        "Code that uses the item without the feature no longer compiles: enable the feature.";
    ProtocolChanged: "protocol-changed", REMOVED,
        "The service is called with a different protocol.",
        "Existing programs use the old protocol: release the new crate only when all regions support the new one.";
    HttpRequest: "http-request", wire(Major),
        "An operation has a different HTTP method, path, query or host prefix.",
        "Existing programs send requests to the old place: ask the owner of the service whether these still succeed.";
    MemberWireName: "member-wire-name", wire(Major),
        "A member has a different name on the wire.",
        "Programs and services of different revisions do not recognize each other's member: ask the owner of the service whether it accepts both names.";
    MemberPlace: "member-place", wire(Major),
        "A member moved to a different place of a request or response: body, header, query, path.",
        "Programs and services of different revisions do not find the member: ask the owner of the service whether it accepts both places.";
    XmlForm: "xml-form", wire(Major),
        "A member has a different form in XML: an attribute, a flattened list, another namespace.",
        "Programs and services of different revisions can't read each other's XML.";
    TimestampFormat: "timestamp-format", wire(Major),
        "A timestamp has a different format.",
        "Programs and services of different revisions can't read each other's timestamps.";
    WireType: "wire-type", wire(Major),
        "A value has a different type on the wire.",
        "Programs and services of different revisions can't read each other's values.";
    NumberWidth: "number-width", wire(Minor),
        "A number has a different width.",
        "Programs with the narrower type fail to read numbers out of its range.";
    SparseChanged: "sparse-changed", wire(Minor),
        "A list or map may now have null values, or no longer.",
        "The side that does not expect null values drops or rejects them.";
    InputMemberRemoved: "input-member-removed", wire(Major),
        "A member of an input was removed.",
        "The service ignores or rejects the member that existing programs send.";
    OutputMemberRemoved: "output-member-removed", wire(Minor),
        "An optional member of an output was removed.",
        "Existing programs no longer receive a value.";
    RequiredOutputMemberRemoved: "required-output-member-removed", wire(Major),
        "A required member of an output was removed.",
        "Existing programs read the value as a default, such as an empty string.";
    RequiredInputMemberAdded: "required-input-member-added", wire(Major),
        "An input has a new required member.",
        "The service rejects requests of existing programs: rebuild them first.";
    InputMemberRequired: "input-member-required", wire(Major),
        "A member of an input became required.",
        "The service rejects requests of programs that omit it: set it first.";
    InputMemberOptional: "input-member-optional", wire(Minor),
        "A member of an input is no longer required.",
        "A service of the old revision rejects requests without it.";
    OutputMemberOptional: "output-member-optional", wire(Minor),
        "A member of an output is no longer required.",
        "Existing programs read an omitted value as a default, such as an empty string: rebuild them.";
    OutputMemberRequired: "output-member-required", wire(Minor),
        "A member of an output became required.",
        "Programs read a value that a service of the old revision omits as a default.";
    RequiredOutputMemberAdded: "required-output-member-added", wire(Minor),
        "An output has a new required member.",
        "Programs read the value from a service of the old revision as a default.";
    ReceivedValueAdded: "received-value-added", wire(Minor),
        "A value was added to an enumeration that the service sends.",
        "Existing programs read it as `Unknown`.";
    SentValueRemoved: "sent-value-removed", wire(Major),
        "A value was removed from an enumeration in inputs.",
        "The service rejects it from existing programs.";
    ReceivedVariantAdded: "received-variant-added", wire(Minor),
        "A member was added to a union that the service sends.",
        "Existing programs read it as `Unknown`.";
    SentVariantRemoved: "sent-variant-removed", wire(Major),
        "A member was removed from a union in inputs.",
        "The service rejects it from existing programs.";
    ErrorAdded: "error-added", wire(Minor),
        "An operation has an additional error.",
        "Existing programs read it as `Unknown`, with its code and message.";
    ErrorCode: "error-code", wire(Major),
        "An error has a different code on the wire.",
        "Programs read the error of a service of the other revision as `Unknown`.";
    AuthChanged: "auth-changed", wire(Major),
        "The authentication of an operation or service has changed.",
        "The service may reject requests of existing programs: rebuild them.";
    SigningName: "signing-name", wire(Major),
        "The name of the service in signatures has changed.",
        "The service may reject signatures of existing programs: rebuild them.";
    EndpointPrefix: "endpoint-prefix", wire(Major),
        "The host names of the service have changed.",
        "Existing programs call the old hosts: ask the owner of the service whether these remain.";
    EndpointParameters: "endpoint-parameters", wire(Major),
        "The parameters of the endpoint rules have changed.",
        "Programs that set the parameters have to be changed, and existing programs may call a different endpoint.";
    EndpointRules: "endpoint-rules", wire(Minor),
        "The endpoint rules have changed.",
        "Programs may call a different endpoint in some regions: compare the outline of the endpoints.";
    ChecksumRequired: "checksum-required", wire(Major),
        "Requests of an operation require a checksum.",
        "The service rejects requests of existing programs: rebuild them.";
    CompressionAdded: "compression-added", wire(Minor),
        "Requests of an operation may be compressed.",
        "A service of the old revision can't read compressed requests.";
    SerdeName: "serde-name", behaviour(Major),
        "A member has a different name for serde.",
        "Data stored by means of serde can no longer be read: convert it.";
    ConstraintStricter: "constraint-stricter", behaviour(Minor),
        "Constraints of inputs are stricter: length, range, pattern, unique items.",
        "`validate` and the service may reject inputs that they accepted before.";
    ConstraintLaxer: "constraint-laxer", behaviour(Compatible),
        "Constraints of inputs are less strict.",
        "No action is needed.";
    PatternChanged: "pattern-changed", behaviour(Minor),
        "The pattern of an input has changed.",
        "`validate` and the service may reject inputs that they accepted before: compare the patterns.";
    DefaultChanged: "default-changed", behaviour(Major),
        "A member has a different default.",
        "Programs that omit it silently request something else: set the intended value.";
    RetryableError: "retryable-error", behaviour(Minor),
        "Whether an error is retried has changed.",
        "Failing calls take longer, or fail sooner.";
    ErrorMessage: "error-message", behaviour(Minor),
        "The message of an error is in a different member.",
        "`Display` of the error shows a different text.";
    IdempotencyTokenRemoved: "idempotency-token-removed", behaviour(Major),
        "A member is no longer an idempotency token.",
        "No token is generated for calls without the member, so that a retry may act twice: set the member.";
    IdempotencyTokenAdded: "idempotency-token-added", behaviour(Minor),
        "A member became an idempotency token.",
        "A token is generated for calls without the member, so that retries act once.";
    PaginationAdded: "pagination-added", behaviour(Compatible),
        "An operation is now paginated.",
        "No action is needed.";
    PaginationRemoved: "pagination-removed", behaviour(Minor),
        "An operation is no longer paginated.",
        "Users of the paginator have to follow the pages themselves.";
    PaginationChanged: "pagination-changed", behaviour(Minor),
        "The pagination of an operation has changed.",
        "Iterating over pages or items may give different results.";
    WaiterAdded: "waiter-added", behaviour(Compatible),
        "A waiter was added.",
        "No action is needed.";
    WaiterRemoved: "waiter-removed", behaviour(Minor),
        "A waiter was removed.",
        "Users of the waiter have to poll themselves.";
    WaiterChanged: "waiter-changed", behaviour(Minor),
        "The rules or delays of a waiter have changed.",
        "The waiter may wait for a different state, or for a different time.";
    Deprecated: "deprecated", behaviour(Minor),
        "An item became deprecated.",
        "Code that uses it gets a compiler warning: see the note for a replacement.";
    Undeprecated: "undeprecated", behaviour(Compatible),
        "An item is no longer deprecated.",
        "No action is needed.";
    RedactionRemoved: "redaction-removed", behaviour(Major),
        "A value is no longer sensitive.",
        "`Debug` shows the value, in logs as well: keep `smithy.api#sensitive` in an overlay if it is secret.";
    RedactionAdded: "redaction-added", behaviour(Minor),
        "A value became sensitive.",
        "`Debug` no longer shows the value.";
    LongPolling: "long-polling", behaviour(Minor),
        "Whether an operation uses long polling has changed.",
        "Failing calls are retried with different delays.";
    SdkId: "sdk-id", behaviour(Minor),
        "The name of the service in AWS SDKs has changed.",
        "Environment variables and settings of the service, such as `AWS_ENDPOINT_URL_…`, have different names.";
    TraitChanged: "trait-changed", behaviour(Minor),
        "A trait without a rule of its own has changed.",
        "Check the meaning of the trait; docs/traits.md describes its support in dx.";
}

impl Rule {
    /// The ID by which findings can be allowed.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.row().id
    }

    /// The severity of the change.
    #[must_use]
    pub fn verdicts(self) -> Verdicts {
        self.row().verdicts
    }

    /// A sentence about the change.
    #[must_use]
    pub fn change(self) -> &'static str {
        self.row().change
    }

    /// A sentence about those affected by the change, and what they have to do.
    #[must_use]
    pub fn notice(self) -> &'static str {
        self.row().notice
    }

    /// Finds the rule with the given ID.
    #[must_use]
    pub fn find(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.id() == id)
    }
}

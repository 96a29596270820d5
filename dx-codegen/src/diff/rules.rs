//! The kinds of changes, and how bad each is: the one place that says so.
//!
//! `docs/revision-rules.md` is this table.

use super::{Level, Verdicts};
use crate::table::table;
use Level::{Compatible, Major, Minor};

/// What holds for a kind of change.
struct Row {
    id: &'static str,
    verdicts: Verdicts,
    /// What the change is.
    change: &'static str,
    /// Who notices it, and what to do.
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

const GONE: Verdicts = Verdicts { wire: Level::Major, source: Level::Major, behaviour: Level::Compatible };

/// Each row of the table: what the change is, which documents the variant as well, and who notices it.
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
    OperationRemoved: "operation-removed", GONE,
        "An operation is gone.",
        "Programs that call it no longer compile, and the service refuses those that were built before: let them use another operation first.";
    OperationAdded: "operation-added", source(Minor),
        "An operation is new.",
        "Nobody has to do anything.";
    TypeRemoved: "type-removed", source(Major),
        "A type is gone from the crate, and with it what only it needed.",
        "Code that names the type no longer compiles: use what took its place.";
    TypeRenamed: "type-renamed", source(Major),
        "The same shape has another name in Rust.",
        "Code that names the type no longer compiles: the trait `dx.api#rustName` in an overlay keeps the old name.";
    TypeAdded: "type-added", source(Minor),
        "A type is new.",
        "Nobody has to do anything.";
    TypeKind: "type-kind", source(Major),
        "A type is of another kind: a structure, a union, an enumeration.",
        "Code that builds or matches values no longer compiles: write it anew.";
    MemberRemoved: "member-removed", source(Major),
        "A field of a structure is gone, with its setters.",
        "Code that reads or sets it no longer compiles: remove those lines.";
    MemberRenamed: "member-renamed", source(Major),
        "A field has another name, though it is the same on the wire.",
        "Code that reads or sets it no longer compiles: the trait `dx.api#rustName` in an overlay keeps the old name.";
    MemberAdded: "member-added", source(Minor),
        "A field is new that need not be set; structures are `#[non_exhaustive]`.",
        "Nobody has to do anything.";
    RequiredMemberAdded: "required-member-added", source(Major),
        "A structure that is built has a new required member.",
        "Code that builds the structure no longer compiles: it has to call one more setter.";
    MemberOptional: "member-optional", source(Major),
        "A field that always had a value is an `Option`.",
        "Code that reads the field no longer compiles: it has to say what happens without a value.";
    MemberAlwaysThere: "member-always-there", source(Major),
        "A field that was an `Option` always has a value.",
        "Code that matches the `Option` no longer compiles: remove the match.";
    MemberMustBeSet: "member-must-be-set", source(Major),
        "A member with a default became required, in a structure that is built.",
        "Code that builds the structure without it no longer compiles: it has to call the setter.";
    MemberNeedNotBeSet: "member-need-not-be-set", source(Major),
        "A required member got a default, in a structure that is built, so that its builder has a type parameter less.",
        "Code that names the states of the builder no longer compiles, all other code does: leave the states out.";
    MemberType: "member-type", source(Major),
        "A field has another type.",
        "Code that reads or sets the field no longer compiles: it has to use the new type.";
    BuilderOrder: "builder-order", source(Major),
        "The required members of a structure are in another order, and so are the type parameters of its builder.",
        "Code that names the states of the builder no longer compiles, all other code does: name them in the new order.";
    BuilderRemoved: "builder-removed", source(Major),
        "A structure has no builder any more, since it is no longer sent.",
        "Code that builds it no longer compiles: `all-builders` gives all structures builders.";
    BuilderAdded: "builder-added", source(Minor),
        "A structure has a builder now.",
        "Nobody has to do anything.";
    VariantRemoved: "variant-removed", source(Major),
        "A variant of an enumeration, a union or the errors of an operation is gone.",
        "Code that names the variant no longer compiles: remove its arm; what the service still sends of it is `Unknown`.";
    VariantRenamed: "variant-renamed", source(Major),
        "A variant has another name, though it is the same on the wire.",
        "Code that names the variant no longer compiles: the trait `dx.api#rustName` in an overlay keeps the old name.";
    VariantAdded: "variant-added", source(Minor),
        "A variant is new; enumerations are `#[non_exhaustive]`.",
        "Who matches has an arm for it already, `_`: see whether it deserves one of its own.";
    VariantType: "variant-type", source(Major),
        "A variant holds another type.",
        "Code that makes or matches the variant no longer compiles: it has to use the new type.";
    ImplRemoved: "impl-removed", source(Major),
        "A type no longer implements a trait.",
        "Code that needs the trait no longer compiles: write what it did in full.";
    ImplAdded: "impl-added", source(Minor),
        "A type implements one more trait.",
        "Nobody has to do anything.";
    ImplChanged: "impl-changed", source(Major),
        "An associated type of a trait is another one.",
        "Code that uses the associated type no longer compiles: it has to use the new type.";
    FunctionRemoved: "function-removed", source(Major),
        "A function or a method is gone.",
        "Code that calls it no longer compiles: call another one.";
    FunctionAdded: "function-added", source(Minor),
        "A function or a method is new.",
        "Nobody has to do anything.";
    FunctionSignature: "function-signature", source(Major),
        "A function takes or returns something else.",
        "Code that calls it no longer compiles: change the call.";
    PartRemoved: "part-removed", source(Major),
        "An optional part, such as requests or serde, is no longer generated.",
        "Code that uses the part no longer compiles: ask for the part again in `dx.toml`.";
    FeatureRemoved: "feature-removed", source(Major),
        "A feature of the crate is gone.",
        "Cargo refuses manifests that turn it on: keep it as a feature that does nothing.";
    FeatureAdded: "feature-added", source(Minor),
        "A feature of the crate is new.",
        "Nobody has to do anything.";
    FeatureGated: "feature-gated", source(Major),
        "Something needs a feature of the crate that it did not need before.",
        "Code that uses it without the feature no longer compiles: turn the feature on.";
    ProtocolChanged: "protocol-changed", GONE,
        "The service is spoken to in another protocol.",
        "Programs that were built before speak the old one: release the new crate only when all regions speak the new one.";
    HttpRequest: "http-request", wire(Major),
        "An operation has another HTTP method, path, query or host prefix.",
        "Programs that were built before send requests to the old place: ask the service's owner whether it still answers.";
    MemberWireName: "member-wire-name", wire(Major),
        "A member has another name on the wire.",
        "Programs and services of different revisions do not see the member of each other: ask whether the service reads both names.";
    MemberPlace: "member-place", wire(Major),
        "A member went to another place of a request or a response: body, header, query, path.",
        "Programs and services of different revisions do not find the member: ask whether the service reads both places.";
    XmlForm: "xml-form", wire(Major),
        "A member is another form of XML: an attribute, a flattened list, another namespace.",
        "Programs and services of different revisions do not read each other's XML.";
    TimestampFormat: "timestamp-format", wire(Major),
        "A timestamp is written in another format.",
        "Programs and services of different revisions do not read each other's timestamps.";
    WireType: "wire-type", wire(Major),
        "A value is of another type on the wire.",
        "Programs and services of different revisions do not read each other's values.";
    NumberWidth: "number-width", wire(Minor),
        "A number has more or fewer bits.",
        "Programs with the narrower type fail at numbers beyond it.";
    SparseChanged: "sparse-changed", wire(Minor),
        "A list or a map may have null values now, or no longer.",
        "The side that does not know of null values drops or refuses them.";
    InputMemberRemoved: "input-member-removed", wire(Major),
        "An input has no longer a member.",
        "The service ignores or refuses what programs that were built before send.";
    OutputMemberRemoved: "output-member-removed", wire(Minor),
        "An output has no longer an optional member.",
        "Programs that were built before find no value any more.";
    RequiredOutputMemberRemoved: "required-output-member-removed", wire(Major),
        "An output has no longer a required member.",
        "Programs that were built before read a stand-in, such as an empty string, for the value.";
    RequiredInputMemberAdded: "required-input-member-added", wire(Major),
        "An input has a new required member.",
        "The service refuses requests of programs that were built before: rebuild them first.";
    InputMemberRequired: "input-member-required", wire(Major),
        "A member of an input became required.",
        "The service refuses requests of programs that leave it out: let them set it first.";
    InputMemberOptional: "input-member-optional", wire(Minor),
        "A member of an input is no longer required.",
        "A service of the old revision refuses requests without it.";
    OutputMemberOptional: "output-member-optional", wire(Minor),
        "A member of an output may be left out.",
        "Programs that were built before read a stand-in, such as an empty string, where it is left out: rebuild them.";
    OutputMemberRequired: "output-member-required", wire(Minor),
        "A member of an output became required.",
        "Programs read a stand-in from a service of the old revision that leaves it out.";
    RequiredOutputMemberAdded: "required-output-member-added", wire(Minor),
        "An output has a new required member.",
        "Programs read a stand-in from a service of the old revision.";
    ReceivedValueAdded: "received-value-added", wire(Minor),
        "A value of an enumeration is new that the service may send.",
        "Programs that were built before see it as `Unknown`.";
    SentValueRemoved: "sent-value-removed", wire(Major),
        "A value of an enumeration is gone that inputs may have.",
        "The service refuses it from programs that were built before.";
    ReceivedVariantAdded: "received-variant-added", wire(Minor),
        "A member of a union is new that the service may send.",
        "Programs that were built before see it as `Unknown`.";
    SentVariantRemoved: "sent-variant-removed", wire(Major),
        "A member of a union is gone that inputs may have.",
        "The service refuses it from programs that were built before.";
    ErrorAdded: "error-added", wire(Minor),
        "An operation has one more error.",
        "Programs that were built before see it as `Unknown`, with its code and message.";
    ErrorCode: "error-code", wire(Major),
        "An error has another code on the wire.",
        "Programs see an error of a service of the other revision as `Unknown`.";
    AuthChanged: "auth-changed", wire(Major),
        "An operation or a service authenticates in another way.",
        "The service may refuse requests of programs that were built before: rebuild them.";
    SigningName: "signing-name", wire(Major),
        "Requests are signed for another name of the service.",
        "The service may refuse signatures of programs that were built before: rebuild them.";
    EndpointPrefix: "endpoint-prefix", wire(Major),
        "The hosts of the service have another name.",
        "Programs that were built before go to the old hosts: ask whether these stay.";
    EndpointParameters: "endpoint-parameters", wire(Major),
        "The parameters of the endpoint rules have changed.",
        "Programs that set the parameters have to set others, and those that were built before may go to another endpoint.";
    EndpointRules: "endpoint-rules", wire(Minor),
        "The endpoint rules have changed.",
        "Programs may go to another endpoint in some regions: compare the outline of the endpoints.";
    ChecksumRequired: "checksum-required", wire(Major),
        "Requests of an operation have to have a checksum.",
        "The service refuses requests of programs that were built before: rebuild them.";
    CompressionAdded: "compression-added", wire(Minor),
        "Requests of an operation may be compressed.",
        "A service of the old revision does not read compressed requests.";
    SerdeName: "serde-name", behaviour(Major),
        "A member has another name for serde.",
        "What programs stored by serde is not read any more: convert it.";
    ConstraintStricter: "constraint-stricter", behaviour(Minor),
        "Inputs are checked more strictly: length, range, pattern, unique items.",
        "`validate` and the service may refuse inputs that they took before.";
    ConstraintLaxer: "constraint-laxer", behaviour(Compatible),
        "Inputs are checked less strictly.",
        "Nobody has to do anything.";
    PatternChanged: "pattern-changed", behaviour(Minor),
        "Inputs are checked by another pattern.",
        "`validate` and the service may refuse inputs that they took before: compare the patterns.";
    DefaultChanged: "default-changed", behaviour(Major),
        "A member has another default.",
        "Programs that leave it out ask for something else without a word: set the value that is meant.";
    RetryableError: "retryable-error", behaviour(Minor),
        "An error is retried that was not, or no longer.",
        "Calls that fail take longer, or fail sooner.";
    ErrorMessage: "error-message", behaviour(Minor),
        "The message of an error is in another member.",
        "`Display` of the error shows another text.";
    IdempotencyTokenRemoved: "idempotency-token-removed", behaviour(Major),
        "A member is no longer an idempotency token.",
        "Calls without the member are no longer given a token, so that a retry may act twice: set the member.";
    IdempotencyTokenAdded: "idempotency-token-added", behaviour(Minor),
        "A member is an idempotency token.",
        "Calls without the member are given a token, so that retries act once.";
    PaginationAdded: "pagination-added", behaviour(Compatible),
        "An operation has pages.",
        "Nobody has to do anything.";
    PaginationRemoved: "pagination-removed", behaviour(Minor),
        "An operation has pages no longer.",
        "Who follows the pages has to do so by hand.";
    PaginationChanged: "pagination-changed", behaviour(Minor),
        "The pages of an operation follow each other in another way.",
        "Who iterates over items or pages may get others.";
    WaiterAdded: "waiter-added", behaviour(Compatible),
        "There is one more waiter.",
        "Nobody has to do anything.";
    WaiterRemoved: "waiter-removed", behaviour(Minor),
        "A waiter is gone.",
        "Who waits with it has to poll by hand.";
    WaiterChanged: "waiter-changed", behaviour(Minor),
        "A waiter has other rules or delays.",
        "Who waits with it may wait for something else, or for another time.";
    Deprecated: "deprecated", behaviour(Minor),
        "Something is deprecated.",
        "Who uses it gets a warning of the compiler: use what the note says.";
    Undeprecated: "undeprecated", behaviour(Compatible),
        "Something is no longer deprecated.",
        "Nobody has to do anything.";
    RedactionRemoved: "redaction-removed", behaviour(Major),
        "A value is no longer sensitive.",
        "`Debug` shows the value, in logs as well: keep `smithy.api#sensitive` in an overlay where it is a secret.";
    RedactionAdded: "redaction-added", behaviour(Minor),
        "A value is sensitive.",
        "`Debug` shows the value no longer.";
    LongPolling: "long-polling", behaviour(Minor),
        "The service may hold a request until it has something to tell, or no longer.",
        "A loop of calls that fail has other pauses.";
    SdkId: "sdk-id", behaviour(Minor),
        "AWS's SDKs call the service something else.",
        "Variables and settings that name the service, such as `AWS_ENDPOINT_URL_…`, have another name.";
    TraitChanged: "trait-changed", behaviour(Minor),
        "A trait changed that no other rule is about.",
        "See what the trait means: docs/traits.md says what dx does about it.";
}

impl Rule {
    /// Its name, by which it can be allowed.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.row().id
    }

    /// How bad the change is.
    #[must_use]
    pub fn verdicts(self) -> Verdicts {
        self.row().verdicts
    }

    /// What the change is, in a sentence.
    #[must_use]
    pub fn change(self) -> &'static str {
        self.row().change
    }

    /// Who notices the change, and what to do about it, in a sentence.
    #[must_use]
    pub fn notice(self) -> &'static str {
        self.row().notice
    }

    /// The rule with this id.
    #[must_use]
    pub fn find(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.id() == id)
    }
}

//! Which protocol a service speaks, and what JSON is in it.

use crate::ir;
use crate::lower::Lowering;
use dx_model::{Closure, Diagnostic, Diagnostics, Member, Model, Shape, SkipReason, Traits};

const REST_JSON_1: &str = "aws.protocols#restJson1";
const AWS_JSON_1_0: &str = "aws.protocols#awsJson1_0";
const AWS_JSON_1_1: &str = "aws.protocols#awsJson1_1";

/// A protocol that dx knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Protocol {
    /// `aws.protocols#restJson1`
    RestJson1,
    /// `aws.protocols#awsJson1_0` and `aws.protocols#awsJson1_1`
    AwsJson { version: &'static str, query_compatible: bool },
}

impl Protocol {
    /// The one of the service's protocols that dx knows best.
    pub fn of(model: &Model, closure: &Closure) -> Option<Self> {
        let traits = &model.shape(&closure.service)?.traits;
        let aws_json =
            |version| Self::AwsJson { version, query_compatible: traits.is_aws_query_compatible() };
        traits.protocols().find_map(|id| match id {
            REST_JSON_1 => Some(Self::RestJson1),
            AWS_JSON_1_0 => Some(aws_json("1.0")),
            AWS_JSON_1_1 => Some(aws_json("1.1")),
            _ => None,
        })
    }

    /// The id of its trait.
    pub fn id(self) -> &'static str {
        match self {
            Self::RestJson1 => REST_JSON_1,
            Self::AwsJson { version: "1.0", .. } => AWS_JSON_1_0,
            Self::AwsJson { .. } => AWS_JSON_1_1,
        }
    }

    /// Where responses name their errors, and which place counts first.
    pub fn code_order(self) -> ir::CodeOrder {
        match self {
            Self::RestJson1 => ir::CodeOrder::RestJson,
            Self::AwsJson { .. } => ir::CodeOrder::AwsJson,
        }
    }

    /// Whether the service names errors as it did when it spoke `awsQuery`.
    pub fn is_query_compatible(self) -> bool {
        matches!(self, Self::AwsJson { query_compatible: true, .. })
    }
}

impl Lowering<'_> {
    /// The member's name in JSON, which has no say in `awsJson`.
    pub(in crate::lower) fn json_name(&self, member: &Member) -> String {
        let json_name = match self.protocol {
            Some(Protocol::AwsJson { .. }) => None,
            Some(Protocol::RestJson1) | None => member.traits.json_name(),
        };
        json_name.unwrap_or_else(|| member.name()).to_owned()
    }

    /// Whether a member of a structure is in the JSON object that stands for it. Bindings to HTTP count in the
    /// structures that are requests and responses, and in `restJson1`.
    pub(in crate::lower) fn is_in_json(&self, shape: &Shape, member: &Member) -> bool {
        let traits = &member.traits;
        let bound = if self.inputs.contains(&shape.id) {
            is_bound_in_both(traits)
                || traits.is_http_label()
                || traits.http_query().is_some()
                || traits.is_http_query_params()
        } else if self.outputs.contains(&shape.id) || shape.traits.error().is_some() {
            is_bound_in_both(traits) || traits.is_http_response_code()
        } else {
            false
        };
        !(bound && self.protocol == Some(Protocol::RestJson1))
    }

    /// Says that there will be no requests and responses.
    pub(in crate::lower) fn warn_of_protocol(&self, diagnostics: &mut Diagnostics) {
        let Some(service) = self.model.shape(&self.closure.service) else { return };
        let known = [REST_JSON_1, AWS_JSON_1_0, AWS_JSON_1_1].map(|name| format!("`{name}`")).join(", ");
        let message = format!("no requests and responses: the service speaks none of {known}");
        diagnostics
            .push(Diagnostic::warning(message).at(service.span).of(&service.id).skips(SkipReason::Protocol));
    }
}

fn is_bound_in_both(traits: &Traits) -> bool {
    traits.http_header().is_some() || traits.http_prefix_headers().is_some() || traits.is_http_payload()
}

//! `aws.protocols#awsQuery`

use super::{BoundStructure, CalledOperation, Protocol, XmlFacts, query, rpc, xml};
use crate::ir::{Place, Request, RuntimeProtocol, Xml};
use dx_model::{Diagnostics, Member, Shape, ShapeKind};

/// `aws.protocols#awsQuery`
pub(super) struct AwsQuery;

impl Protocol for AwsQuery {
    fn id(&self) -> &'static str {
        "aws.protocols#awsQuery"
    }

    fn runtime(&self) -> RuntimeProtocol {
        query::runtime("AwsQuery", "::dx_runtime::codec::query::AwsQuery")
    }

    fn member_name<'m>(&self, member: &'m Member) -> &'m str {
        xml::member_name(member)
    }

    fn places(&self, structure: &BoundStructure<'_>) -> Vec<Place> {
        rpc::places(structure)
    }

    fn request(&self, operation: &CalledOperation<'_>, _diagnostics: &mut Diagnostics) -> Option<Request> {
        query::request(operation, self.runtime().codec)
    }

    fn error_code<'m>(&self, error: &'m Shape, _service: &Shape) -> &'m str {
        self.error_name(error)
    }

    /// The code from `awsQueryError`, or else the name of the shape.
    fn error_name<'m>(&self, error: &'m Shape) -> &'m str {
        error.traits.aws_query_error().unwrap_or_else(|| error.id.name())
    }

    fn xml(&self, facts: &XmlFacts<'_>, member: &Member) -> Option<Xml> {
        Some(facts.of(member))
    }

    fn has_form_for(&self, kind: &ShapeKind) -> bool {
        *kind != ShapeKind::Document
    }
}

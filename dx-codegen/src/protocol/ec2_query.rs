//! `aws.protocols#ec2Query`

use super::{BoundStructure, CalledOperation, Protocol, XmlFacts, query, rpc, xml};
use crate::ir::{Place, Request, RuntimeProtocol, Xml};
use dx_model::{Diagnostics, Member, Shape, ShapeKind};

/// `aws.protocols#ec2Query`
pub(super) struct Ec2Query;

impl Protocol for Ec2Query {
    fn id(&self) -> &'static str {
        "aws.protocols#ec2Query"
    }

    fn runtime(&self) -> RuntimeProtocol {
        query::runtime("Ec2Query", "::dx_runtime::codec::query::Ec2Query")
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
        error.id.name()
    }

    /// The runtime derives names in forms from those in XML, by capitalizing the first letter. `ec2QueryName` is
    /// given only if it differs from that.
    fn xml(&self, facts: &XmlFacts<'_>, member: &Member) -> Option<Xml> {
        let name = self.member_name(member);
        let capitalized = name.get(..1).map(str::to_ascii_uppercase).unwrap_or_default();
        let usual = |form_name: &&str| form_name.strip_prefix(&*capitalized) == name.get(1..);
        let form_name = member.traits.ec2_query_name().filter(|form_name| !usual(form_name));
        Some(Xml { form_name: form_name.map(str::to_owned), ..facts.of(member) })
    }

    fn has_form_for(&self, kind: &ShapeKind) -> bool {
        *kind != ShapeKind::Document
    }
}

//! Where a service is: its endpoint rules, read into a tree in which every part has a type.

mod bindings;
mod diagram;
mod expression;
mod functions;
mod params;
mod reader;
mod rules;

use super::Lowering;
use crate::RulesOf;
use crate::ir::{self, Decision, ParamType, Types};
use dx_model::{Diagnostics, Node, Shape, ShapeKind, Sources};
use reader::{Read, Reader};

/// A service with the rules that hold for services without any, but for the beginning of their hosts.
const STANDARD: &str = include_str!("../../../overlays/standard_endpoints.json");

impl Lowering<'_> {
    /// The endpoint rules of the service: its decision diagram, or its rule set, or else what its prefix stands for. `None`
    /// where requests are not wanted, or the model does not say that this is a service of AWS.
    pub(super) fn endpoint(
        &self,
        types: &Types,
        operations: &[ir::Operation],
        rules: RulesOf,
        diagnostics: &mut Diagnostics,
    ) -> Option<ir::Endpoint> {
        self.protocol.filter(|_| self.http)?;
        let service = self.model.shape(&self.closure.service)?;
        let bucket = self.customizations.bucket_member.as_deref();
        let endpoint = of_service(service, rules, diagnostics)?;
        let is_bucket =
            |param: &ir::Param| Some(param.name.as_str()) == bucket && param.ty == ParamType::String;
        let bucket = endpoint.params.iter().position(is_bucket);
        let bindings = operations.iter().map(|operation| {
            let shape = self.model.shape(&operation.id).filter(|_| operation.http.is_some());
            shape
                .map(|shape| self.bindings(shape, operation, &endpoint, types, diagnostics))
                .unwrap_or_default()
        });
        Some(ir::Endpoint { bindings: bindings.collect(), bucket, ..endpoint })
    }

    /// What an operation sets parameters of the rules to.
    fn bindings(
        &self,
        shape: &Shape,
        operation: &ir::Operation,
        endpoint: &ir::Endpoint,
        types: &Types,
        diagnostics: &mut Diagnostics,
    ) -> Vec<ir::Binding> {
        let ShapeKind::Operation(modeled) = &shape.kind else { return Vec::new() };
        let input = self.model.shape(&modeled.input);
        bindings::bindings(shape, input, operation.input, &endpoint.params, types, diagnostics)
    }
}

fn of_service(service: &Shape, rules: RulesOf, diagnostics: &mut Diagnostics) -> Option<ir::Endpoint> {
    let read = |rules, kind, diagnostics: &mut Diagnostics| {
        let mut reader = Reader::new(&service.id, diagnostics);
        reader.whole(rules, kind, service).ok()
    };
    if let Some(diagram) = service.traits.endpoint_bdd().filter(|_| rules == RulesOf::Clients) {
        return read(diagram, Kind::Diagram, diagnostics);
    }
    if let Some(rules) = service.traits.endpoint_rule_set() {
        return read(rules, Kind::RuleSet, diagnostics);
    }
    let mut standard = Sources::new();
    standard.add(
        "standard_endpoints.json",
        STANDARD.replace("PREFIX", plain(service.traits.endpoint_prefix()?)?),
    );
    let model = dx_model::read(&standard, &mut Diagnostics::new())?;
    let rules = model.shapes().find_map(|shape| shape.traits.endpoint_rule_set())?;
    read(rules, Kind::RuleSet, diagnostics)
}

/// A prefix that hosts can begin with.
fn plain(prefix: &str) -> Option<&str> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
    prefix.bytes().all(is_plain).then_some(prefix)
}

#[derive(Clone, Copy)]
enum Kind {
    RuleSet,
    Diagram,
}

impl Reader<'_> {
    fn whole(&mut self, node: &Node, kind: Kind, service: &Shape) -> Read<ir::Endpoint> {
        let params = self.params(node, service)?;
        let decision = match kind {
            Kind::RuleSet => Decision::Rules(self.rules(node, 0)?),
            Kind::Diagram => Decision::Diagram(self.diagram(node)?),
        };
        if self.fine {
            Ok(ir::Endpoint { params, decision, bucket: None, bindings: Vec::new() })
        } else {
            Err(reader::Told)
        }
    }
}

//! Endpoint discovery: `clientEndpointDiscovery` and `clientDiscoveredEndpoint`.

use super::Authentication;
use crate::ir::{
    self, DiscoveredEndpoint, EndpointDiscovery, FieldRef, OperationId, StructureId, Type, Types,
};
use crate::lower::Lowering;
use dx_model::{Diagnostic, Diagnostics, Shape, SkipReason};

impl Lowering<'_> {
    /// The operation that discovers endpoints. Returns `None` if the service has none, or, with a warning, if it does
    /// not have the required form.
    pub(super) fn discovery(
        &self,
        service: &Shape,
        types: &Types,
        operations: &[ir::Operation],
        diagnostics: &mut Diagnostics,
    ) -> Option<EndpointDiscovery> {
        let discovery = service.traits.endpoint_discovery()?;
        let found = operations.iter().position(|operation| operation.id.as_str() == discovery.operation);
        // The operation is included even if it is not selected, since others need it.
        let id = OperationId(found?);
        let invalid_endpoint = discovery.error.and_then(|error| {
            let (id, _) = types.structures().find(|(_, structure)| structure.id.as_str() == error)?;
            let mut variants = operations.iter().flat_map(|operation| &operation.error.variants);
            variants.find(|variant| variant.structure == id).map(|variant| variant.wire_name.clone())
        });
        let callable = match self.model.shape(&operations[id.0].id) {
            Some(shape) if Authentication::new(self.model, service).of(shape).is_empty() => {
                Err("no client can call it".to_owned())
            }
            Some(shape) if shape.traits.discovered_endpoint().is_some() => {
                Err("its own endpoint would have to be discovered".to_owned())
            }
            _ => Ok(()),
        };
        callable
            .and_then(|()| discovery_by(id, &operations[id.0], invalid_endpoint, types))
            .map_err(|problem| {
                let message =
                    format!("endpoints can't be discovered by `{}`: {problem}", discovery.operation);
                diagnostics.push(Diagnostic::warning(message).at(service.span).of(&service.id));
            })
            .ok()
    }

    /// The discovery of an operation's endpoint. Returns an error, after a warning, if discovery is required but not
    /// possible.
    pub(super) fn discovered(
        &self,
        shape: &Shape,
        operation: &ir::Operation,
        types: &Types,
        discovery: Option<&EndpointDiscovery>,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<DiscoveredEndpoint>, ()> {
        let Some(required) = shape.traits.discovered_endpoint() else { return Ok(None) };
        if let Some(discovery) = discovery {
            let identifiers = match discovery.identifiers {
                Some(_) => self.identifiers(operation.input, types),
                None => Vec::new(),
            };
            return Ok(Some(DiscoveredEndpoint { required, identifiers }));
        }
        if !required {
            return Ok(None);
        }
        let message = "no client calls it: its endpoint has to be discovered, and the service has no operation for that";
        let warning = Diagnostic::warning(message).at(shape.span).of(&shape.id);
        diagnostics.push(warning.skips(SkipReason::EndpointDiscovery));
        Err(())
    }

    /// The fields of the input with the trait `clientEndpointDiscoveryId`.
    fn identifiers(&self, input: StructureId, types: &Types) -> Vec<FieldRef> {
        let members = self.model.shape(&types[input].id).into_iter().flat_map(Shape::members);
        let identifiers = members.filter(|member| member.traits.is_endpoint_discovery_id());
        let fields = identifiers.filter_map(|member| types.member(input, member.name()));
        fields.filter(|field| types.field(*field).ty == Type::String).collect()
    }
}

fn discovery_by(
    id: OperationId,
    operation: &ir::Operation,
    invalid_endpoint: Option<String>,
    types: &Types,
) -> Result<EndpointDiscovery, String> {
    if operation.http.is_none() {
        return Err("it has no request".to_owned());
    }
    let named = |structure, name: &str, is: fn(&Type) -> bool| match types.member(structure, name) {
        Some(field) if is(&types.field(field).ty) => Ok(Some(field)),
        Some(_) => Err(format!("`{name}` of `{}` is of another type", types[structure].name)),
        None => Ok(None),
    };
    let required = |structure: StructureId, name: &str, is| {
        let missing = || format!("`{}` has no member `{name}`", types[structure].name);
        named(structure, name, is)?.ok_or_else(missing)
    };
    let is_map = |ty: &Type| matches!(ty, Type::Map(key, value) if **key == Type::String && value.ty == Type::String && !value.sparse);
    let endpoints = required(operation.output, "Endpoints", |ty| matches!(ty, Type::List(_)))?;
    let endpoint = match &types.field(endpoints).ty {
        Type::List(element) => match &element.ty {
            Type::Structure(endpoint) => *endpoint,
            _ => return Err("`Endpoints` is not a list of structures".to_owned()),
        },
        _ => return Err("`Endpoints` is not a list".to_owned()),
    };
    Ok(EndpointDiscovery {
        operation: id,
        invalid_endpoint,
        operation_name: named(operation.input, "Operation", |ty| *ty == Type::String)?,
        identifiers: named(operation.input, "Identifiers", is_map)?,
        endpoints,
        address: required(endpoint, "Address", |ty| *ty == Type::String)?,
        period: required(endpoint, "CachePeriodInMinutes", |ty| matches!(ty, Type::I32 | Type::I64))?,
    })
}

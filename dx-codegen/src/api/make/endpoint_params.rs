//! The parameters of endpoint rules: all of them, those that clients set, and those that operations set.

use super::{Derivation, deprecation};
use crate::api::{Field, Function, Impl, Item, Kind, Presence, Receiver, Role, RustType, TypeParameter};
use crate::ir::{Operation, Param, ParamType, ParamValue};
use crate::output::Module;

/// The parameters of a service's rules, in any of its modules.
const PARAMS: &str = "super::EndpointParams<'p>";

impl Derivation<'_> {
    /// The structure of all parameters.
    pub(super) fn endpoint_params(self) -> Option<Item> {
        let endpoint = self.service.endpoint.as_ref()?;
        let condition = self.condition(Module::Endpoint, "Endpoint");
        let mut item = Item::new(Module::Endpoint, "EndpointParams", Kind::EndpointParams, condition);
        item.type_parameters = vec![TypeParameter::new("'p")];
        item.fields = endpoint.params.iter().map(field).collect();
        item.implement(&["::dx_runtime::endpoint_rules::EndpointRules<'p>"]);
        Some(item)
    }

    /// The trait with a method for each parameter that clients set.
    pub(super) fn client_context(self) -> Option<Item> {
        let (client, endpoint) = (self.service.client.as_ref()?, self.service.endpoint.as_ref()?);
        let condition = self.condition(Module::Service, "");
        let methods = endpoint.params.iter().filter_map(setter).map(|method| method.only(&condition));
        let methods: Vec<_> = methods.collect();
        if methods.is_empty() {
            return None;
        }
        let mut item = Item::new(Module::Service, "ClientContext", Kind::ClientContext, condition.clone());
        item.functions = methods;
        let service = RustType::of_service(&client.service);
        let builder = format!("::dx_runtime::client::Builder<{}, C, M>", service.as_str());
        item.impls.push(Impl {
            implementor: Some(RustType::new(builder)),
            type_parameters: vec![TypeParameter::new("C"), TypeParameter::new("M")],
            ..Impl::new("super::ClientContext", condition)
        });
        Some(item)
    }

    /// The function by which an operation sets parameters, if it sets any.
    pub(super) fn bindings(self, operation: &Operation) -> Option<Function> {
        let index = self.service.operations.iter().position(|other| other.id == operation.id)?;
        let bindings = self.service.endpoint.as_ref()?.bindings.get(index)?;
        let input = RustType::of_service(self.structure_name(operation.input));
        let result = RustType::new("::std::result::Result<(), ::dx_runtime::http::EndpointError>");
        let function = Function::new("endpoint_params", Role::EndpointParams, result)
            .only(&self.condition(Module::Requests, &operation.name))
            .generic(TypeParameter::new("'p"))
            .takes("input", RustType::new(format!("&'p {}", input.as_str())))
            .takes("params", RustType::new(format!("&mut {PARAMS}")));
        (!bindings.is_empty()).then_some(function)
    }

    /// The type of the parameters of a service.
    pub(super) fn params_type(self) -> RustType {
        let own = "::dx_runtime::endpoint_rules::OwnEndpoint<'p>";
        RustType::new(if self.service.endpoint.is_some() { PARAMS } else { own })
    }
}

fn field(param: &Param) -> Field {
    let ty = RustType::new(match param.ty {
        ParamType::String => "&'p str",
        ParamType::Boolean => "bool",
        ParamType::Strings => "::std::vec::Vec<&'p str>",
    });
    let (ty, presence) = match &param.default {
        Some(default) => (ty, Presence::Default(text(default))),
        None => (ty.optional(), Presence::Optional),
    };
    Field {
        name: param.field.clone(),
        origin: None,
        ty,
        presence,
        boxed: false,
        sensitive: false,
        deprecated: deprecation(&param.docs),
        wire: None,
    }
}

fn text(value: &ParamValue) -> String {
    match value {
        ParamValue::String(text) => format!("{text:?}"),
        ParamValue::Boolean(value) => value.to_string(),
        ParamValue::Strings(items) => format!("{items:?}"),
    }
}

/// The method that sets a parameter for a client, if clients have one.
fn setter(param: &Param) -> Option<Function> {
    let (docs, name) = param.client.as_ref()?;
    let ty = RustType::new(match param.ty {
        ParamType::String => "impl ::std::convert::Into<::std::string::String>",
        ParamType::Boolean => "bool",
        ParamType::Strings => return None,
    });
    let method = Function::new(name, Role::ClientContext, RustType::new("Self")).on(Receiver::Value);
    Some(method.takes("value", ty).deprecated(deprecation(docs)))
}

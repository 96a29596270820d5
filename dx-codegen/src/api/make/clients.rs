//! Clients, and the marker types of the service and of waiters.

use super::{Derivation, deprecation};
use crate::api::{
    Function, Impl, Item, Kind, Origin, Receiver, Role, RustType, ServiceFacts, TypeParameter, WaiterFacts,
};
use crate::ir::{Call, Client, Waiter};
use crate::names::ident;
use crate::output::Module;

/// A kind of client.
#[derive(Clone, Copy)]
struct Style {
    module: Module,
    asynchronous: bool,
    /// The runtime's module for this kind of client.
    runtime: &'static str,
}

const ASYNCHRONOUS: Style =
    Style { module: Module::Client, asynchronous: true, runtime: "::dx_runtime::client" };
const BLOCKING: Style =
    Style { module: Module::Blocking, asynchronous: false, runtime: "::dx_runtime::client::blocking" };

impl Derivation<'_> {
    pub(super) fn clients(self) -> Vec<Item> {
        let Some(client) = &self.service.client else { return Vec::new() };
        let styles = [(client.asynchronous, ASYNCHRONOUS), (client.blocking, BLOCKING)];
        let styles = styles.into_iter().filter_map(|(is_there, style)| is_there.then_some(style));
        let clients = styles.map(|style| self.client(client, style));
        let waiters =
            client.calls.iter().flat_map(|call| call.waiters.iter().map(move |it| self.waiter(call, it)));
        clients.chain(waiters).chain([self.marker(client)]).collect()
    }

    fn marker(self, client: &Client) -> Item {
        let condition = self.condition(Module::Service, &client.service);
        let auth = &client.auth;
        let facts = ServiceFacts {
            sdk_id: client.name.clone(),
            is_aws: auth.is_aws,
            signing_name: auth.signing_name.clone(),
        };
        let mut item = Item::new(Module::Service, &client.service, Kind::Service(facts), condition);
        let kind = if auth.is_aws { "::dx_runtime::client::Aws" } else { "::dx_runtime::client::NonAws" };
        let service = Impl::new("for<'p> ::dx_runtime::client::Service", item.condition.clone());
        let service = service.with("Kind", RustType::new(kind));
        item.impls.push(service.with("EndpointParams<'p>", self.params_type()));
        let schemes = [
            (auth.bearer, "::dx_runtime::client::HttpBearerAuth"),
            (auth.basic, "::dx_runtime::client::HttpBasicAuth"),
            (auth.api_key.is_some(), "::dx_runtime::client::HttpApiKeyAuth"),
        ];
        schemes.iter().filter(|(is_so, _)| *is_so).for_each(|(_, scheme)| item.implement(&[scheme]));
        if let Some(discovery) = &client.discovery {
            let operation = &self.service.operations[discovery.operation.0].name;
            let condition = self.condition(Module::Service, operation);
            let discover = Impl::new("::dx_runtime::client::DiscoverEndpoints", condition);
            item.impls.push(discover.with("Call", RustType::of_service(operation)));
        }
        item
    }

    fn waiter(self, call: &Call, waiter: &Waiter) -> Item {
        let operation = self.service.operation(call);
        let condition = self.condition(Module::Waiters, &operation.name);
        let facts = WaiterFacts {
            model_name: waiter.model_name.clone(),
            operation: operation.name.clone(),
            min_delay: waiter.min_delay,
            max_delay: waiter.max_delay,
        };
        let mut item = Item::new(Module::Waiters, &waiter.name, Kind::Waiter(facts), condition);
        item.origin = Some(Origin::shape(&operation.id));
        item.deprecated = deprecation(&waiter.docs);
        let of = Impl::new("::dx_runtime::client::Waiter", item.condition.clone());
        let of = of.with("Call", RustType::of_service(&operation.name));
        item.impls.push(of.with("Success", self.success(call, waiter)));
        item
    }

    /// The output type of a waiter.
    fn success(self, call: &Call, waiter: &Waiter) -> RustType {
        let output = RustType::of_service(self.structure_name(self.service.operation(call).output));
        if waiter.without_output { output.optional() } else { output }
    }

    fn client(self, client: &Client, style: Style) -> Item {
        let condition = self.condition(style.module, "");
        let kind = Kind::Client { asynchronous: style.asynchronous };
        let mut item = Item::new(style.module, "Client", kind, condition);
        item.functions = style.common(&client.service, client.auth.is_aws);
        item.functions.iter_mut().for_each(|function| function.condition = item.condition.clone());
        for call in &client.calls {
            item.functions.extend(self.methods(client, call, style));
        }
        let inner = format!("{}::Client<{}>", style.runtime, RustType::of_service(&client.service).as_str());
        item.implement(&[
            &format!("::std::convert::From<{inner}>"),
            &format!("::std::convert::AsRef<{inner}>"),
        ]);
        let deref = Impl::new("::std::ops::Deref", item.condition.clone());
        item.impls.push(deref.with("Target", RustType::new(inner)));
        item
    }

    /// The methods of an operation: its calls, pages and waiters.
    fn methods(self, client: &Client, call: &Call, style: Style) -> Vec<Function> {
        let operation = self.service.operation(call);
        let condition = self.condition(style.module, &operation.name);
        let [input, output, error] = self.names(operation).map(RustType::of_service);
        let method = |name: &str, role, result: String, is_async| {
            let input = RustType::new(format!("impl ::std::convert::Into<{}>", input.as_str()));
            let method = Function::new(name, role, RustType::new(result)).on(Receiver::Reference);
            let method = method.takes("input", input).only(&condition).about(Origin::shape(&operation.id));
            Function { is_async, ..method }
        };
        let (output, error, deprecated) = (output.as_str(), error.as_str(), deprecation(&call.docs));
        let result = format!("::std::result::Result<{output}, ::dx_runtime::client::CallError<{error}>>");
        let mut methods =
            vec![method(&call.method, Role::Call, result, style.asynchronous).deprecated(deprecated.clone())];
        if let Some(pages) = &call.pages {
            let service = ident(&client.service);
            let pages_of = format!("{}::Pages<super::{service}, {}>", style.runtime, input.as_str());
            let pages = method(&pages.method, Role::Pages, pages_of, false);
            methods.push(pages.deprecated(deprecated.map(|_| String::new())));
        }
        for waiter in &call.waiters {
            let success = self.success(call, waiter);
            let result = format!(
                "::std::result::Result<{}, ::dx_runtime::client::WaitError<{output}, {error}>>",
                success.as_str()
            );
            let wait = method(&waiter.method, Role::Wait, result, style.asynchronous);
            let wait = wait.takes("max_wait", RustType::new("::std::time::Duration"));
            methods.push(wait.deprecated(deprecation(&waiter.docs)));
        }
        methods
    }
}

impl Style {
    /// The methods of all clients.
    fn common(self, service: &str, is_aws: bool) -> Vec<Function> {
        let client = if self.module.is_exported() { "super::Client" } else { "super::blocking::Client" };
        let service = RustType::of_service(service);
        let service = service.as_str();
        let from_env = format!("::std::result::Result<{client}, ::dx_runtime::client::ConfigError>");
        let from_env = Function::new("from_env", Role::Common, RustType::new(from_env));
        let builder = format!("{}::Builder<{service}, {client}>", self.runtime);
        let result = "::std::result::Result<C::Output, ::dx_runtime::client::CallError<C::Error>>";
        let send = Function::new("send", Role::Common, RustType::new(result)).on(Receiver::Reference);
        let send = send
            .generic(TypeParameter::new("I"))
            .generic(TypeParameter::new("C"))
            .takes("input", RustType::new("&I"));
        let bounds = vec![
            RustType::new("I: ::dx_runtime::client::Input<Call = C>"),
            RustType::new(format!("C: ::dx_runtime::client::Call<Service = {service}, Input = I>")),
        ];
        let from_env = is_aws.then_some(Function { is_async: self.asynchronous, ..from_env });
        let builder = Function::new("builder", Role::Common, RustType::new(builder));
        let send = Function { is_async: self.asynchronous, bounds, ..send };
        from_env.into_iter().chain([builder, send]).collect()
    }
}

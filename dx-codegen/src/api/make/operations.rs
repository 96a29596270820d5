//! Operations: their marker types, requests and responses.

use super::{Derivation, deprecation};
use crate::Part;
use crate::api::{
    Body, Function, HttpFacts, Impl, Item, Kind, OperationFacts, Origin, ResponseBody, Role, RustType,
    TypeParameter,
};
use crate::ir::{self, Http, Operation, Place, Request, RequestBody};
use crate::output::Module;

impl Derivation<'_> {
    /// The marker types of all operations, and their error types.
    pub(super) fn operations(self) -> Vec<Item> {
        let operations = &self.service.operations;
        operations.iter().flat_map(|it| [self.operation(it), self.operation_error(it)]).collect()
    }

    fn operation(self, operation: &Operation) -> Item {
        let condition = self.condition(Module::Operations, &operation.name);
        let kind = Kind::Operation(Box::new(self.operation_facts(operation)));
        let mut item = Item::new(Module::Operations, &operation.name, kind, condition);
        item.origin = Some(Origin::shape(&operation.id));
        item.deprecated = deprecation(&operation.docs);
        if operation.http.is_some() {
            item.functions = self.http_functions(operation).into();
        }
        item.functions.extend(self.bindings(operation));
        let names = self.names(operation).map(RustType::of_service);
        let [input, output, error] = names;
        let of = Impl::new("::dx_runtime::Operation", item.condition.clone());
        item.impls.push(of.with("Input", input).with("Output", output).with("Error", error));
        item.impls.extend(self.call_impl(operation));
        item
    }

    /// The Rust names of the input, the output and the error type.
    pub(super) fn names<'o>(&'o self, operation: &'o Operation) -> [&'o str; 3] {
        [self.structure_name(operation.input), self.structure_name(operation.output), &operation.error.name]
    }

    fn operation_facts(self, operation: &Operation) -> OperationFacts {
        let [input, output, error] = self.names(operation).map(str::to_owned);
        let call = self.call_of(operation);
        OperationFacts {
            input,
            output,
            error,
            http: operation.http.as_ref().map(|http| self.http(http)),
            auth: call.map(|call| call.auth.iter().map(|auth| auth.name()).collect()).unwrap_or_default(),
            unsigned_payload: call.is_some_and(|call| call.unsigned_payload),
            long_polling: call.is_some_and(|call| call.long_polling),
            pages: call.and_then(|call| call.pages.as_ref()).map(|pages| self.pages_facts(pages)),
        }
    }

    fn http(self, http: &Http) -> HttpFacts {
        let request = &http.request;
        let extras = [(request.gzip, "gzip"), (request.md5, "md5"), (request.tree_hash, "tree-hash")];
        HttpFacts {
            method: request.method.clone(),
            host: self.pattern(&request.host),
            uri: self.uri(request),
            headers: request.headers.clone(),
            body: self.body(&request.body),
            response: match &http.response.body {
                ir::ResponseBody::Ignored => ResponseBody::Ignored,
                ir::ResponseBody::Members(_) => ResponseBody::Members,
                ir::ResponseBody::Payload(_, field) => ResponseBody::Payload(self.member(*field)),
            },
            idempotency_token: request.idempotency_token.map(|field| self.member(field)),
            endpoint: request.endpoint.map(|field| self.member(field)),
            extras: extras.into_iter().filter_map(|(is_so, name)| is_so.then_some(name)).collect(),
        }
    }

    fn uri(self, request: &Request) -> String {
        let query = request.query.iter().enumerate();
        query.fold(self.pattern(&request.path), |uri, (index, entry)| {
            uri + if index == 0 { "?" } else { "&" } + entry
        })
    }

    /// A host or path, with labels as in the model.
    fn pattern(self, parts: &[ir::Part]) -> String {
        let label = |field| {
            let (field, wire) = self.service.field(field);
            let greedy = matches!(wire.place, Place::Label { greedy: true, .. });
            format!("{{{}{}}}", field.member, if greedy { "+" } else { "" })
        };
        let part = |part: &ir::Part| match part {
            ir::Part::Literal(text) => text.clone(),
            ir::Part::Bucket(field) => format!("/{}", label(*field)),
            ir::Part::Label(field) | ir::Part::Key(field) => label(*field),
        };
        parts.iter().map(part).collect()
    }

    fn body(self, body: &RequestBody) -> Body {
        match body {
            RequestBody::Empty => Body::Empty,
            RequestBody::Members { content_type, .. } => Body::Members { content_type: content_type.clone() },
            RequestBody::Payload { field, content_type, .. } => {
                Body::Payload { member: self.member(*field), content_type: content_type.clone() }
            }
        }
    }

    /// The functions for requests and responses.
    fn http_functions(self, operation: &Operation) -> [Function; 3] {
        let [input, output, error] = self.names(operation).map(RustType::of_service);
        let request = || {
            let result =
                "::std::result::Result<::dx_runtime::http::Request, ::dx_runtime::http::RequestError>";
            Function::new("request", Role::Request, RustType::new(result))
                .only(&self.condition(Module::Requests, &operation.name))
                .takes("input", RustType::new(format!("&{}", input.as_str())))
                .takes("endpoint", RustType::new("&::dx_runtime::http::Endpoint"))
        };
        let with = Function { name: "request_with".to_owned(), ..request() };
        let result = format!("::std::result::Result<{}, {}>", output.as_str(), error.as_str());
        let bytes = TypeParameter {
            name: "B".to_owned(),
            bound: Some(RustType::new("::std::convert::AsRef<[u8]>")),
            default: None,
        };
        let response = Function::new("response", Role::Response, RustType::new(result))
            .only(&self.condition(Module::Responses, &operation.name))
            .generic(bytes)
            .takes("response", RustType::new("::dx_runtime::http::http::Response<B>"));
        [request(), with.takes("options", RustType::new("&::dx_runtime::http::Options")), response]
    }

    /// The implementation that makes an operation callable by clients.
    fn call_impl(self, operation: &Operation) -> Option<Impl> {
        self.call_of(operation)?;
        let condition = self.condition(Module::Requests, &operation.name);
        let condition = condition.and(&self.service.parts.features_of(Part::CLIENTS));
        let service = RustType::of_service(&self.service.client.as_ref()?.service);
        Some(Impl::new("::dx_runtime::client::Call", condition).with("Service", service))
    }
}

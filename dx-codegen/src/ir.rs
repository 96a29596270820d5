//! The Rust that is to be written, with nothing left to decide.
//!
//! Names are Rust names, unescaped: `type`, not `r#type`. Documentation is rustdoc Markdown. Types are in one table, and
//! everything else refers to them and their members by id. What codecs and protocols need beside these Rust facts is in
//! [`Wire`].

use crate::Parts;
use std::collections::BTreeMap;

mod client;
mod discovery;
mod docs;
mod endpoint;
mod enumeration;
mod expression;
mod http;
mod literal;
mod operation;
mod table;
mod tagged;
mod types;
mod validation;
mod wire;

pub(crate) use client::*;
pub(crate) use discovery::*;
pub(crate) use docs::Docs;
/// How timestamps are written and read.
pub(crate) use dx_runtime::TimestampFormat;
pub(crate) use endpoint::*;
pub(crate) use enumeration::*;
pub(crate) use http::*;
pub(crate) use literal::*;
pub(crate) use operation::*;
pub(crate) use table::*;
pub(crate) use tagged::*;
pub(crate) use types::*;
pub(crate) use validation::*;
pub(crate) use wire::*;

/// All items of a service.
#[derive(Debug)]
pub(crate) struct Service {
    /// The service's name in the model.
    pub name: String,
    pub docs: Docs,
    pub types: Types,
    pub wire: Wire,
    /// The structures that are errors.
    pub error_shapes: ErrorShapes,
    pub operations: Vec<Operation>,
    pub tagged: Vec<Tagged>,
    /// `None` where the model does not say where the service is.
    pub endpoint: Option<Endpoint>,
    /// `None` where nobody wants to know.
    pub validation: Option<Validation>,
    /// `None` where there is nothing to call, or nobody wants to.
    pub client: Option<Client>,
    /// Whether structures that are only received have builders as well.
    pub all_builders: bool,
    /// The optional parts that are generated.
    pub parts: Parts,
    /// `None` where all operations are always there.
    pub gates: Option<Gates>,
}

/// Which operations are there, by features of the crate.
#[derive(Debug)]
pub(crate) struct Gates {
    /// The features, each with those that it turns on.
    pub features: BTreeMap<String, Vec<String>>,
    /// By the name of an item: it is there with any of these features. One that is not among them is always there.
    pub items: BTreeMap<String, Vec<String>>,
}

impl Service {
    /// The features of the runtime that the protocol needs.
    pub fn protocol_features(&self) -> impl Iterator<Item = &'static str> + Clone + use<> {
        self.wire.protocol.and_then(|protocol| protocol.codec.feature).into_iter()
    }

    /// The features of the runtime that the signatures of some calls need.
    pub fn signing_features(&self) -> impl Iterator<Item = &'static str> + Clone {
        let calls = self.client.iter().flat_map(|client| &client.calls);
        let signed = calls.clone().any(|call| call.auth.contains(&Auth::SigV4));
        // Where there is another signature, that one is made without the feature.
        let only = |call: &Call| call.auth.contains(&Auth::SigV4a) && !call.auth.contains(&Auth::SigV4);
        let asymmetric = calls.clone().any(only);
        [(signed, "sigv4"), (asymmetric, "sigv4a")]
            .into_iter()
            .filter_map(|(is_so, name)| is_so.then_some(name))
    }

    /// The features of the runtime that some requests need.
    pub fn request_features(&self) -> impl Iterator<Item = &'static str> + Clone {
        let requests =
            || self.operations.iter().filter_map(|operation| Some(&operation.http.as_ref()?.request));
        let md5 = requests().any(|request| request.md5).then_some("http-checksum");
        let gzip = requests().any(|request| request.gzip).then_some("http-compression");
        let tree_hash = requests().any(|request| request.tree_hash).then_some("http-tree-hash");
        md5.into_iter().chain(gzip).chain(tree_hash)
    }

    /// The operation that a call is of.
    pub fn operation(&self, call: &Call) -> &Operation {
        &self.operations[call.operation.0]
    }

    /// The fields of a structure with what goes over the wire of each.
    pub fn fields(
        &self,
        id: StructureId,
    ) -> impl DoubleEndedIterator<Item = (&Field, &WireMember)> + ExactSizeIterator {
        self.types[id].fields.iter().zip(self.wire.structure(id))
    }

    /// The variants of a union with what goes over the wire of each.
    pub fn variants(
        &self,
        id: UnionId,
    ) -> impl DoubleEndedIterator<Item = (&UnionVariant, &WireMember)> + ExactSizeIterator {
        self.types[id].variants.iter().zip(self.wire.union(id))
    }

    /// A field with what goes over the wire of it.
    pub fn field(&self, field: FieldRef) -> (&Field, &WireMember) {
        (self.types.field(field), self.wire.field(field))
    }
}

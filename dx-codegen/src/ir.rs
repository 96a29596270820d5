//! The intermediate representation: a complete description of the Rust code to render.
//!
//! Names are unescaped Rust names: `type` rather than `r#type`. Documentation is Markdown for rustdoc. Types are in
//! one table, and are referred to by ID, like their members. [`Wire`] has the additional facts for codecs and
//! protocols.

use crate::Parts;
use std::collections::BTreeMap;

mod client;
mod discovery;
mod docs;
mod endpoint;
mod enumeration;
mod http;
mod jmespath;
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
/// The formats of timestamps.
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
    /// `None` if the endpoint can't be derived from the model.
    pub endpoint: Option<Endpoint>,
    /// `None` if validation is not generated.
    pub validation: Option<Validation>,
    /// `None` if no clients are generated, or no operation can be called.
    pub client: Option<Client>,
    /// Whether structures that are only received have builders as well.
    pub all_builders: bool,
    /// The optional parts to generate.
    pub parts: Parts,
    /// `None` if operations are not behind features of the crate.
    pub operation_features: Option<OperationFeatures>,
}

/// The Cargo features of the operations, and the items that they make available.
#[derive(Debug)]
pub(crate) struct OperationFeatures {
    /// The features, each with those that it enables.
    pub features: BTreeMap<String, Vec<String>>,
    /// The features of an item by its name: any of them makes it available. Items without an entry are always
    /// available.
    pub items: BTreeMap<String, Vec<String>>,
}

impl Service {
    /// Iterates over the features of the runtime that the protocol requires.
    pub fn protocol_features(&self) -> impl Iterator<Item = &'static str> + Clone + use<> {
        self.wire.protocol.and_then(|protocol| protocol.codec.feature).into_iter()
    }

    /// Iterates over the features of the runtime that the signatures of some calls require.
    pub fn signing_features(&self) -> impl Iterator<Item = &'static str> + Clone {
        let calls = self.client.iter().flat_map(|client| &client.calls);
        let signed = calls.clone().any(|call| call.auth.contains(&Auth::SigV4));
        // Calls that also support SigV4 use it if the feature is disabled.
        let only = |call: &Call| call.auth.contains(&Auth::SigV4a) && !call.auth.contains(&Auth::SigV4);
        let asymmetric = calls.clone().any(only);
        [(signed, "sigv4"), (asymmetric, "sigv4a")]
            .into_iter()
            .filter_map(|(is_so, name)| is_so.then_some(name))
    }

    /// Iterates over the features of the runtime that some requests require.
    pub fn request_features(&self) -> impl Iterator<Item = &'static str> + Clone {
        let requests =
            || self.operations.iter().filter_map(|operation| Some(&operation.http.as_ref()?.request));
        let md5 = requests().any(|request| request.md5).then_some("http-checksum");
        let gzip = requests().any(|request| request.gzip).then_some("http-compression");
        let tree_hash = requests().any(|request| request.tree_hash).then_some("http-tree-hash");
        md5.into_iter().chain(gzip).chain(tree_hash)
    }

    /// The operation of a call.
    pub fn operation(&self, call: &Call) -> &Operation {
        &self.operations[call.operation.0]
    }

    /// Iterates over the fields of a structure with their wire facts.
    pub fn fields(
        &self,
        id: StructureId,
    ) -> impl DoubleEndedIterator<Item = (&Field, &WireMember)> + ExactSizeIterator {
        self.types[id].fields.iter().zip(self.wire.structure(id))
    }

    /// Iterates over the variants of a union with their wire facts.
    pub fn variants(
        &self,
        id: UnionId,
    ) -> impl DoubleEndedIterator<Item = (&UnionVariant, &WireMember)> + ExactSizeIterator {
        self.types[id].variants.iter().zip(self.wire.union(id))
    }

    /// A field with its wire facts.
    pub fn field(&self, field: FieldRef) -> (&Field, &WireMember) {
        (self.types.field(field), self.wire.field(field))
    }
}

//! Discovery of endpoints, by an operation of the service.

use super::{FieldRef, OperationId};

/// The operation that discovers endpoints.
#[derive(Debug)]
pub(crate) struct EndpointDiscovery {
    pub operation: OperationId,
    /// The name of the error for an endpoint that is no longer valid, if there is one.
    pub invalid_endpoint: Option<String>,
    /// The field of the input for the name of the operation to call.
    pub operation_name: Option<FieldRef>,
    /// The field of the input for the identifiers that determine the endpoint.
    pub identifiers: Option<FieldRef>,
    /// The list of endpoints in the output.
    pub endpoints: FieldRef,
    /// The field of an endpoint with its host or URL.
    pub address: FieldRef,
    /// The field of an endpoint with its validity in minutes.
    pub period: FieldRef,
}

/// How the endpoint of an operation is discovered.
#[derive(Debug)]
pub(crate) struct DiscoveredEndpoint {
    /// Whether the operation is not available at the service's regional endpoint.
    pub required: bool,
    /// The fields of the input that identify the endpoint. All are strings.
    pub identifiers: Vec<FieldRef>,
}

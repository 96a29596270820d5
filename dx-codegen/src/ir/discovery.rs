//! Endpoints that a service tells of.

use super::{FieldRef, OperationId};

/// How a service is asked for endpoints.
#[derive(Debug)]
pub(crate) struct EndpointDiscovery {
    pub operation: OperationId,
    /// The name by which responses tell that an endpoint is no longer valid, if there is one.
    pub invalid_endpoint: Option<String>,
    /// The field of the input that takes the name of the operation to be called.
    pub operation_name: Option<FieldRef>,
    /// The field of the input that takes what the endpoint is chosen by.
    pub identifiers: Option<FieldRef>,
    /// The list of the output.
    pub endpoints: FieldRef,
    /// The field of an endpoint with its host or URL.
    pub address: FieldRef,
    /// The field of an endpoint with the minutes for which it is good.
    pub period: FieldRef,
}

/// How the endpoint of an operation is discovered.
#[derive(Debug)]
pub(crate) struct DiscoveredEndpoint {
    /// Whether the service's endpoint in the region does not take the operation.
    pub required: bool,
    /// The fields of the input by which the endpoint is chosen, which are strings.
    pub identifiers: Vec<FieldRef>,
}

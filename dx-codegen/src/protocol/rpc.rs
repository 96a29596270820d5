//! Common parts of protocols without HTTP bindings, whose requests are POSTs with all members in the body.

use super::{BoundStructure, CalledOperation};
use crate::ir::{Part, Place, Request, RequestBody};
use dx_model::Shape;

/// All members are in the body.
pub(super) fn places(structure: &BoundStructure<'_>) -> Vec<Place> {
    structure.shape.members().map(|_| Place::Body).collect()
}

/// A POST to `path`, with the headers of the protocol, followed by those of all requests of the service.
pub(super) fn request<'h>(
    operation: &CalledOperation<'_>,
    path: String,
    headers: impl IntoIterator<Item = (&'h str, String)>,
    body: RequestBody,
) -> Option<Request> {
    let query_mode = is_query_compatible(operation.service).then(|| ("x-amzn-query-mode", "true".to_owned()));
    let own = headers.into_iter().chain(query_mode).map(|(name, value)| (name.to_owned(), value));
    let mut request = operation.request(body)?;
    request.path = vec![Part::Literal(path)];
    request.headers.splice(0..0, own);
    Some(request)
}

/// The code by which the service identifies an error: the code of `awsQuery`, if the service is compatible with it.
pub(super) fn error_code<'m>(error: &'m Shape, service: &Shape) -> &'m str {
    let query_code = error.traits.aws_query_error().filter(|_| is_query_compatible(service));
    query_code.unwrap_or_else(|| error.id.name())
}

/// `aws.protocols#awsQueryCompatible`
fn is_query_compatible(service: &Shape) -> bool {
    service.traits.is_aws_query_compatible()
}

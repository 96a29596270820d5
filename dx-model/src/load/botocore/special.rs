//! What botocore's code knows of a service and its `service-2.json` does not say, and AWS's models in Smithy say by a trait.

/// Traits without a value: namespace, operation, trait.
const OF_OPERATIONS: [(&str, &str, &str); 1] =
    [("com.amazonaws.s3", "GetBucketLocation", "aws.customizations#s3UnwrappedXmlOutput")];

/// The traits of an operation of the service with this namespace.
pub(super) fn of_operation<'a>(
    namespace: &'a str,
    operation: &'a str,
) -> impl Iterator<Item = &'static str> + 'a {
    let is_meant = move |(of, name, _): &&(&str, &str, &str)| *of == namespace && *name == operation;
    OF_OPERATIONS.iter().filter(is_meant).map(|(_, _, id)| *id)
}

//! What the builder of a client asks for depends on the service, at compile time.

use super::ApiKeyLocation;
use crate::client::service::Service;

/// Whether a service is one of AWS: [`Aws`] or [`NonAws`]. It decides what a client's builder asks for.
pub trait ServiceKind: sealed::Sealed + Send + Sync + 'static {
    /// Whether the service is one of AWS, or signed as these are.
    const IS_AWS: bool;
}

/// Marks a service of AWS, or one that is signed as these are. Its clients have a region and AWS credentials, which
/// [`Builder::from_env`](crate::client::Builder::from_env) can find where the AWS CLI finds them, and send the headers
/// `amz-sdk-*`.
#[derive(Debug)]
pub enum Aws {}

/// Marks a service that is not of AWS. Its clients have a URL, and what the authentication traits of its model ask for.
#[derive(Debug)]
pub enum NonAws {}

impl ServiceKind for Aws {
    const IS_AWS: bool = true;
}

impl ServiceKind for NonAws {
    const IS_AWS: bool = false;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Aws {}
    impl Sealed for super::NonAws {}
}

/// A service with operations that authenticate by a bearer token: the trait `smithy.api#httpBearerAuth`. Generated code
/// implements it.
pub trait HttpBearerAuth: Service {}

/// A service with operations that authenticate by an API key: the trait `smithy.api#httpApiKeyAuth`. Generated code
/// implements it.
pub trait HttpApiKeyAuth: Service {
    /// Where a request has the key.
    const LOCATION: ApiKeyLocation;
}

/// A service with operations that authenticate by a user name and a password: the trait `smithy.api#httpBasicAuth`.
/// Generated code implements it.
pub trait HttpBasicAuth: Service {}

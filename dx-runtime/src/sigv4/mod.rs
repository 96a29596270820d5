//! Signature Version 4 of AWS: signs the requests of any HTTP client, and verifies signatures.
//!
//! [`Signer::sign`] puts the signature into the header `authorization`, [`Signer::presign`] into the query string, for a URL that
//! others can use until it expires. [`verify`](fn@verify) checks either, such as in a server that stands in for AWS.
//! [`PostPolicy`] is for forms that upload to Amazon S3. [`SigningParams`] say what is signed for: the service, the region and
//! the time, and where the rules of services differ. Those of Amazon S3 are the defaults for its signing names.
//!
//! Clients of the module `client` sign by themselves. This is for requests that are sent in another way: generated code makes
//! them, or anyone who has the crate `http`.
//!
//! ```
//! use dx_runtime::http::http::Request;
//! use dx_runtime::sigv4::{self, Credentials, Signer, SigningParams};
//! use std::time::{Duration, SystemTime};
//!
//! let credentials = Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
//! let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_440_938_160);
//! let params = SigningParams::new("service", "us-east-1", time);
//! let signer = Signer::default();
//!
//! let mut request = Request::get("https://example.amazonaws.com/").body("")?;
//! signer.sign(&mut request, &credentials, &params)?;
//! assert_eq!(
//!     request.headers()["authorization"],
//!     "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, \
//!      Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"
//! );
//! // Any HTTP client sends it now. Who receives it, and has the same credentials, can tell that nobody changed it.
//! sigv4::verify(&request, &credentials, &params)?;
//!
//! let mut request = Request::get("https://example.amazonaws.com/report?page=1").body("")?;
//! signer.presign(&mut request, &credentials, &params, Duration::from_secs(3600))?;
//! assert!(request.uri().query().is_some_and(|query| query.contains("X-Amz-Expires=3600")));
//! sigv4::verify(&request, &credentials, &SigningParams { time: time + Duration::from_secs(3599), ..params })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The primitives are RustCrypto's. What is signed, and in which form, is what botocore's signers sign, so that a request can
//! be compared with the AWS CLI's byte by byte.

#[cfg(feature = "sigv4a")]
mod asymmetric;
mod canonical;
mod error;
mod key;
mod params;
mod post;
mod presign;
mod query;
mod signer;
mod verify;

pub use crate::credentials::Credentials;
#[cfg(feature = "sigv4a")]
pub use asymmetric::AsymmetricSigner;
pub use error::SigningError;
pub use params::{Payload, SigningParams};
pub use post::PostPolicy;
pub use presign::{MAX_EXPIRES, MIN_EXPIRES};
pub use signer::Signer;
pub use verify::{SignatureError, verify};

use ::http::HeaderName;
use ::http::uri::{Authority, Uri};

const ALGORITHM: &str = "AWS4-HMAC-SHA256";
const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";
const DATE: HeaderName = HeaderName::from_static("x-amz-date");
const SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-amz-security-token");
/// Where a signature of Version 4A is valid.
const REGION_SET: HeaderName = HeaderName::from_static("x-amz-region-set");
const CONTENT_SHA256: HeaderName = HeaderName::from_static("x-amz-content-sha256");

/// The host that a request goes to, as its URI says it.
fn authority(uri: &Uri) -> &str {
    uri.authority().map_or("", Authority::as_str)
}

#[cfg(test)]
mod tests;

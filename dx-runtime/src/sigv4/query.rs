//! The parameters of a signature in a query string.

pub(super) use crate::http::query::{push, without};
use crate::percent;

pub(super) const ALGORITHM_PARAM: &str = "X-Amz-Algorithm";
pub(super) const CREDENTIAL: &str = "X-Amz-Credential";
pub(super) const DATE_PARAM: &str = "X-Amz-Date";
pub(super) const EXPIRES: &str = "X-Amz-Expires";
pub(super) const SIGNED_HEADERS: &str = "X-Amz-SignedHeaders";
pub(super) const TOKEN: &str = "X-Amz-Security-Token";
pub(super) const SIGNATURE: &str = "X-Amz-Signature";

pub(super) const REGION_SET: &str = "X-Amz-Region-Set";

const ALL: [&str; 8] =
    [ALGORITHM_PARAM, CREDENTIAL, DATE_PARAM, EXPIRES, SIGNED_HEADERS, TOKEN, SIGNATURE, REGION_SET];

/// `query` without the parameters of a signature.
pub(super) fn without_signature(query: &str) -> String {
    without(query, |name| ALL.contains(&name))
}

/// The value of the parameter `name`, decoded, if there is one and it is text.
pub(super) fn find(query: &str, name: &str) -> Option<String> {
    let value = query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))?;
    percent::decode(value)
}

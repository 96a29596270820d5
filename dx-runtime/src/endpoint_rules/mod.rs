//! What compiled endpoint rules are made of: the functions of Smithy's rules engine and AWS's extensions of it, and the values
//! that these work on.
//!
//! The generator compiles a service's rules (`smithy.rules#endpointRuleSet` or `smithy.rules#endpointBdd`) to a Rust
//! function of the service's parameters. `isSet`, `not`, `stringEquals`, `booleanEquals`, `coalesce` and `ite` become
//! operators of Rust; each of the other functions has a module here. They borrow from their arguments, and none of them
//! allocates, but for texts that have to be encoded.

mod built_ins;
mod diagram;
mod element;
mod is_valid_host_label;
mod is_virtual_hostable_s3_bucket;
mod missing;
mod parse_arn;
mod parse_url;
mod result;
mod settings;
mod split;
mod substring;
mod unruled;
mod uri_encode;

pub use crate::http::Partition;
pub(crate) use built_ins::ENDPOINT_URL;
#[cfg(feature = "client-core")]
pub(crate) use built_ins::{ACCOUNT_ID_MODE, REGION, USE_DUAL_STACK, USE_FIPS};
pub use built_ins::{BUILT_INS, BuiltIn, BuiltInValues};
pub use diagram::Next;
pub use element::element;
pub use is_valid_host_label::is_valid_host_label;
pub use is_virtual_hostable_s3_bucket::is_virtual_hostable_s3_bucket;
pub use missing::{missing_input, missing_parameter, no_rule_matched, required_member, rule_error};
pub use parse_arn::{Arn, ResourceId, parse_arn};
pub use parse_url::{Url, parse_url};
pub use result::{EndpointBuilder, endpoint};
pub use settings::{EndpointRules, EndpointSettings, resolve};
pub use split::{Split, split};
pub use substring::substring;
pub use unruled::OwnEndpoint;
pub use uri_encode::uri_encode;

/// The position of an index into `length` elements: a negative one counts from the end.
fn position(index: i32, length: usize) -> Option<usize> {
    match usize::try_from(index) {
        Ok(index) => (index < length).then_some(index),
        Err(_) => length.checked_sub(usize::try_from(index.unsigned_abs()).ok()?),
    }
}

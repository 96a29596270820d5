//! What protocols in JSON have in common.

use crate::codec::Codec;
use crate::shape::{Member, Value};
use crate::test_util::served::{ErrorNames, Parts, WriteError};

/// Writes an error with its name as the member `__type`.
pub(super) fn typed_error<C: Codec, T: Value>(
    names: &ErrorNames<'_>,
    error: &T,
    response: &mut Parts,
) -> Result<(), WriteError> {
    let encode_error = |error: crate::EncodeError| error.to_string();
    let members = C::encode(error, Member::WHOLE).map_err(|error| response.error(encode_error(error)))?;
    let name = C::encode(&names.shape.to_owned(), Member::WHOLE)
        .map_err(|error| response.error(encode_error(error)))?;
    // The members of a structure begin and end with a brace.
    let members = members.get(1..).unwrap_or_default();
    let separator: &[u8] = if members == b"}" { b"" } else { b"," };
    response.body = [b"{\"__type\":", &*name, separator, members].concat();
    query_error(names, response)
}

/// The header with the code that an error had in the query protocol (`awsQueryCompatible`).
pub(super) fn query_error(names: &ErrorNames<'_>, response: &mut Parts) -> Result<(), WriteError> {
    if names.is_query_compatible {
        response.header("x-amzn-query-error", &format!("{};Sender", names.code))?;
    }
    Ok(())
}

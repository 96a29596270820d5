use super::ServerProtocol;
use super::query::{error_element, renamed};
use crate::codec::{Codec, decode_body, xml::Xml};
use crate::protocol::RestXml;
use crate::shape::{Member, Structure, Value, WriteMembers};
use crate::test_util::served::{ErrorNames, Parts, Route, ServedOperation, WriteError, bound_route};
use crate::{DecodeError, EncodeError};
use ::http::Request;

impl ServerProtocol for RestXml {
    const CONTENT_TYPE: &'static str = "application/xml";

    fn route<O: ServedOperation>(request: &Request<impl AsRef<[u8]>>) -> Option<Route> {
        bound_route::<O>(request)
    }

    fn read_body<T: Structure + Value>(body: &[u8]) -> Result<T, DecodeError> {
        decode_body::<Xml, T>(body, None)
    }

    /// Without a name that a client would take for that of an error, whatever the shape is called.
    fn output_body<O: ServedOperation>(output: &O::Output) -> Result<Vec<u8>, EncodeError> {
        if O::HTTP.is_unwrapped {
            let mut unwrapped = Unwrapped(Ok(Vec::new()));
            output.write_members(&mut unwrapped);
            return unwrapped.0;
        }
        renamed(output, &format!("{}Result", O::NAME))
    }

    fn error_body<T: Structure + Value>(
        names: ErrorNames<'_>,
        error: &T,
        response: &mut Parts,
    ) -> Result<(), WriteError> {
        response.header("content-type", Self::CONTENT_TYPE)?;
        let error = error_element(names.code, error, response)?;
        response.body = ["<ErrorResponse>", &error, "</ErrorResponse>"].concat().into_bytes();
        Ok(())
    }
}

/// Writes the only member in the body as the root.
struct Unwrapped(Result<Vec<u8>, EncodeError>);

impl WriteMembers for Unwrapped {
    fn required<T: Value>(&mut self, member: &'static Member, value: &T) {
        if !member.is_bound() {
            self.0 = Xml::encode(value, member);
        }
    }
}

//! `awsQuery` and `ec2Query`, and what they have in common with `restXml`.

use super::ServerProtocol;
use crate::codec::Codec;
use crate::codec::xml::Xml;
use crate::protocol::{AwsQuery, Ec2Query};
use crate::shape::{Member, Structure, Value};
use crate::test_util::form::{Dialect, Form};
use crate::test_util::served::{ErrorNames, Parts, Route, ServedOperation, WriteError, exact_route, pairs};
use crate::{DecodeError, EncodeError};
use ::http::{Method, Request};

const ROOT: &Member = &Member::root("Root");
const ERROR: &Member = &Member::root("Error");

/// Writes a structure as an element with this name.
pub(super) fn renamed<T: Value>(value: &T, name: &str) -> Result<Vec<u8>, EncodeError> {
    let xml = Xml::encode(value, ROOT)?;
    // Attributes of the structure follow the name.
    let inner = xml.get("<Root".len()..xml.len() - "</Root>".len()).unwrap_or_default();
    Ok([b"<", name.as_bytes(), inner, b"</", name.as_bytes(), b">"].concat())
}

/// Writes an error as the element `Error` that contains its code.
pub(super) fn error_element<T: Value>(code: &str, error: &T, response: &Parts) -> Result<String, WriteError> {
    let encode = |value: Result<Vec<u8>, EncodeError>| {
        let xml = value.map_err(|error| response.error(error.to_string()))?;
        String::from_utf8(xml).map_err(|_| response.error("not UTF-8"))
    };
    let xml = encode(Xml::encode(error, ERROR))?;
    let code = encode(Xml::encode(&code.to_owned(), &const { Member::root("Code") }))?;
    let members = xml.strip_suffix("</Error>").unwrap_or(&xml);
    Ok([members, &code, "</Error>"].concat())
}

/// Operations are named by `Action` in the form.
fn route<O: ServedOperation>(request: &Request<impl AsRef<[u8]>>) -> Option<Route> {
    let form = std::str::from_utf8(request.body().as_ref()).ok()?;
    let is_action = |(name, value): (String, String)| name == "Action" && value == O::NAME;
    exact_route(*request.method() == Method::POST && pairs(Some(form)).into_iter().any(is_action))
}

fn read_body<T: Structure + Value>(body: &[u8], dialect: Dialect) -> Result<T, DecodeError> {
    let form = std::str::from_utf8(body)
        .map_err(|error| DecodeError::new("expected UTF-8", String::new(), error.valid_up_to()))?;
    Form::parse(pairs(Some(form))).read(dialect)
}

/// The output is in `…Result` within `…Response`.
impl ServerProtocol for AwsQuery {
    const CONTENT_TYPE: &'static str = "text/xml";

    fn route<O: ServedOperation>(request: &Request<impl AsRef<[u8]>>) -> Option<Route> {
        route::<O>(request)
    }

    fn read_body<T: Structure + Value>(body: &[u8]) -> Result<T, DecodeError> {
        read_body(body, Dialect::AwsQuery)
    }

    fn output_body<O: ServedOperation>(output: &O::Output) -> Result<Vec<u8>, EncodeError> {
        let result = renamed(output, &format!("{}Result", O::NAME))?;
        let name = O::NAME.as_bytes();
        Ok([b"<", name, b"Response>", &*result, b"</", name, b"Response>"].concat())
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

/// The output is `…Response`.
impl ServerProtocol for Ec2Query {
    const CONTENT_TYPE: &'static str = "text/xml";

    fn route<O: ServedOperation>(request: &Request<impl AsRef<[u8]>>) -> Option<Route> {
        route::<O>(request)
    }

    fn read_body<T: Structure + Value>(body: &[u8]) -> Result<T, DecodeError> {
        read_body(body, Dialect::Ec2Query)
    }

    fn output_body<O: ServedOperation>(output: &O::Output) -> Result<Vec<u8>, EncodeError> {
        renamed(output, &format!("{}Response", O::NAME))
    }

    fn error_body<T: Structure + Value>(
        names: ErrorNames<'_>,
        error: &T,
        response: &mut Parts,
    ) -> Result<(), WriteError> {
        response.header("content-type", Self::CONTENT_TYPE)?;
        let error = error_element(names.code, error, response)?;
        response.body = ["<Response><Errors>", &error, "</Errors></Response>"].concat().into_bytes();
        Ok(())
    }
}

//! Shows the request instead of sending it.

use super::Failure;
use dx_generated::http::{Request, Response};
use dx_generated::{Client, CreateJobInput, DataExchange};
use dx_runtime::client::{Builder, Bytes, Responder};
use std::sync::mpsc;

/// How many characters of an access key's id are shown.
const SHOWN: usize = 4;

/// The request that would be sent.
pub async fn request_of(
    input: CreateJobInput,
    builder: Builder<DataExchange, Client>,
) -> Result<String, Failure> {
    let (sender, requests) = mpsc::channel();
    // In the place of what sends requests: it keeps them, and says that all is well.
    let transport = Responder::new(move |request| {
        // Nobody minds if it can't be kept: there is none then below.
        let _kept = sender.send(request);
        Ok(Response::new(Bytes::from_static(b"{}")))
    });
    builder.transport(transport).build()?.create_job(input).await?;
    let request = requests.try_recv().map_err(|_| Failure::from("there is no request".to_owned()))?;
    Ok(to_text(&request))
}

/// As HTTP/1.1 has it, without what has to be kept secret.
fn to_text(request: &Request<Bytes>) -> String {
    let uri = request.uri();
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let mut text = format!("{} {path} HTTP/1.1\n", request.method());
    if let Some(host) = uri.authority() {
        text.push_str(&format!("host: {host}\n"));
    }
    for (name, value) in request.headers() {
        let value = String::from_utf8_lossy(value.as_bytes());
        let value = match name.as_str() {
            "authorization" => masked(&value),
            "x-amz-security-token" => "***".to_owned(),
            _ => value.into_owned(),
        };
        text.push_str(&format!("{name}: {value}\n"));
    }
    text.push('\n');
    text.push_str(&String::from_utf8_lossy(request.body()));
    text
}

/// The header `authorization`: without the signature, and without most of the access key's id.
fn masked(authorization: &str) -> String {
    let parts = authorization.split(", ").map(|part| match part.split_once('=') {
        Some(("Signature", _)) => "Signature=***".to_owned(),
        Some((algorithm, credential)) if algorithm.ends_with("Credential") => {
            let (id, scope) = credential.split_once('/').unwrap_or((credential, ""));
            let id: String = id.chars().take(SHOWN).collect();
            format!("{algorithm}={id}***/{scope}")
        }
        _ => part.to_owned(),
    });
    parts.collect::<Vec<_>>().join(", ")
}

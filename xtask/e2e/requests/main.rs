//! Has a client sign the jobs in a folder, and prints what it would send: a request a line, in JSON, with the
//! parameters and credentials that it was made of.

use dx_generated::{Client, CreateJobInput};
use dx_runtime::client::{Bytes, Credentials, Responder, TransportErrorKind};
use dx_runtime::http::http::Request;
use serde_json::{Value, json};
use std::error::Error;
use std::fs;
use std::sync::mpsc;
use std::time::{Duration, SystemTime};

const REGION: &str = "ap-southeast-2";

/// When requests are signed, in seconds: 2026-02-28T23:59:59Z.
const TIME: u64 = 1_772_323_199;

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let folder = std::env::args_os().nth(1).ok_or("which folder has the jobs?")?;
    let mut files = fs::read_dir(folder)?.map(|file| Ok(file?.path())).collect::<Outcome<Vec<_>>>()?;
    files.sort();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    for file in files {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        let params: Value = serde_json::from_str(&fs::read_to_string(&file)?)?;
        let key = Credentials::new("AKIAEXAMPLE", "an/example+of a secret");
        let temporary = key.clone().with_session_token("a/token+for=the session");
        for (what, credentials) in [("", key), (" with a session token", temporary)] {
            let request = runtime.block_on(signed(&params, &credentials))?;
            println!("{}", describe(&format!("{name}{what}"), &params, &credentials, &request)?);
        }
    }
    Ok(())
}

/// The request as the client hands it to its transport.
async fn signed(params: &Value, credentials: &Credentials) -> Outcome<Request<Bytes>> {
    let input: CreateJobInput = serde_json::from_value(params.clone())?;
    let (sender, requests) = mpsc::sync_channel(1);
    let client = Client::builder()
        .region(REGION)
        .credentials(credentials.clone())
        .clock(|| SystemTime::UNIX_EPOCH + Duration::from_secs(TIME))
        .transport(Responder::new(move |request| {
            // It is wanted once, and no answer to it.
            let _ = sender.try_send(request);
            Err(TransportErrorKind::Other.into())
        }))
        .build()?;
    client.create_job(input).await.err();
    Ok(requests.try_recv()?)
}

fn describe(
    name: &str,
    params: &Value,
    credentials: &Credentials,
    request: &Request<Bytes>,
) -> Outcome<Value> {
    let headers = request.headers().iter().map(|(name, value)| Ok((name.as_str(), value.to_str()?)));
    Ok(json!({
        "name": name,
        "params": params,
        "region": REGION,
        "time": TIME,
        "credentials": {
            "access_key_id": credentials.access_key_id(),
            "secret_access_key": credentials.secret_access_key(),
            "session_token": credentials.session_token(),
        },
        "method": request.method().as_str(),
        "url": request.uri().to_string(),
        "headers": headers.collect::<Outcome<Vec<_>>>()?,
        "body": str::from_utf8(request.body())?,
    }))
}

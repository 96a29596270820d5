//! Has a client sign requests, and prints what it would send: a request a line, in JSON, with the parameters and
//! credentials that it was made of.
//!
//! Reads what to send from standard input, a request a line: `{"name": …, "operation": …, "params": …, "input": …}`.

use dx_generated::*;
use dx_runtime::Operation;
use dx_runtime::client::{Bytes, Credentials, Responder, TransportErrorKind};
use dx_runtime::http::http::Request;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::error::Error;
use std::io;
use std::sync::mpsc;
use std::time::{Duration, SystemTime};

const REGION: &str = "ap-southeast-2";

/// When requests are signed, in seconds: 2026-02-28T23:59:59Z.
const TIME: u64 = 1_772_323_199;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// All operations: their names, and how to send one whose name is known at run time only.
macro_rules! operations {
    ($($operation:ident)*) => {
        const OPERATIONS: &[&str] = &[$($operation::NAME),*];

        /// Sends an operation with an input that serde reads. What comes of it is of no interest.
        async fn send(client: &Client, operation: &str, input: Value) -> Outcome<()> {
            match operation {
                $($operation::NAME => {
                    let input: <$operation as Operation>::Input = serde_json::from_value(input)?;
                    client.send(&input).await.err();
                })*
                _ => return Err(format!("there is no operation {operation}").into()),
            }
            Ok(())
        }
    };
}

operations! {
    AcceptDataGrant CancelJob CreateDataGrant CreateDataSet CreateEventAction CreateJob CreateRevision DeleteAsset
    DeleteDataGrant DeleteDataSet DeleteEventAction DeleteRevision GetAsset GetDataGrant GetDataSet GetEventAction GetJob
    GetReceivedDataGrant GetRevision ListDataGrants ListDataSetRevisions ListDataSets ListEventActions ListJobs
    ListReceivedDataGrants ListRevisionAssets ListTagsForResource RevokeRevision SendApiAsset SendDataSetNotification StartJob
    TagResource UntagResource UpdateAsset UpdateDataSet UpdateEventAction UpdateRevision
}

fn main() -> Outcome<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut unsent: BTreeSet<_> = OPERATIONS.iter().copied().collect();
    for line in io::stdin().lines() {
        let mut wanted: Value = serde_json::from_str(&line?)?;
        let (input, params) = (wanted["input"].take(), wanted["params"].take());
        let text = |key: &str| wanted[key].as_str().ok_or_else(|| format!("`{key}` is missing"));
        let (name, operation) = (text("name")?, text("operation")?);
        unsent.remove(operation);
        let key = Credentials::new("AKIAEXAMPLE", "an/example+of a secret");
        let temporary = key.clone().with_session_token("a/token+for=the session");
        for (what, credentials) in [("", key), (" and a session token", temporary)] {
            let request = runtime.block_on(signed(operation, &input, &credentials));
            let request = request.map_err(|error| format!("{name}: {error}"))?;
            let made = describe(&request, &credentials)?;
            println!(
                "{}",
                json!({ "name": format!("{name}{what}"), "operation": operation, "params": params, "made": made })
            );
        }
    }
    if unsent.is_empty() { Ok(()) } else { Err(format!("botocore has no {unsent:?}").into()) }
}

/// The request as the client hands it to its transport.
async fn signed(operation: &str, input: &Value, credentials: &Credentials) -> Outcome<Request<Bytes>> {
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
    send(&client, operation, input.clone()).await?;
    Ok(requests.try_recv()?)
}

fn describe(request: &Request<Bytes>, credentials: &Credentials) -> Outcome<Value> {
    let headers = request.headers().iter().map(|(name, value)| Ok((name.as_str(), value.to_str()?)));
    Ok(json!({
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

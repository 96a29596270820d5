//! Has clients sign requests, and prints what they would send: a request a line, in JSON, with the parameters and
//! credentials that it was made of.
//!
//! Reads what to send from standard input, a request a line: `{"name": …, "service": …, "endpoint": …, "region": …, "operation": …,
//! "params": …, "input": …}`. Where the endpoint is null, it is that of AWS in the region.

mod services;

use dx_runtime::Blob;
use dx_runtime::client::{Aws, Builder, Bytes, Client, Credentials, Responder, Service, TransportErrorKind};
use dx_runtime::http::http::Request;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::error::Error;
use std::io;
use std::sync::mpsc;
use std::time::{Duration, SystemTime};

/// When requests are signed, in seconds: 2026-02-28T23:59:59Z.
const TIME: u64 = 1_772_323_199;

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut unsent: BTreeSet<_> = services::all().collect();
    for line in io::stdin().lines() {
        let mut wanted: Value = serde_json::from_str(&line?)?;
        let (input, params) = (wanted["input"].take(), wanted["params"].take());
        let text = |key: &str| wanted[key].as_str().ok_or_else(|| format!("`{key}` is missing"));
        let (name, service, operation) = (text("name")?, text("service")?, text("operation")?);
        unsent.retain(|sent| *sent != (service, operation));
        let key = Credentials::new("AKIAEXAMPLE", "an/example+of a secret");
        let temporary = key.clone().with_session_token("a/token+for=the session");
        for (what, credentials) in [("", key), (" and a session token", temporary)] {
            let endpoint = wanted["endpoint"].as_str();
            let settings = Settings { region: text("region")?, endpoint, credentials: &credentials };
            let request = runtime.block_on(services::signed(service, operation, &settings, &input));
            let request = request.map_err(|error| format!("{name}: {error}"))?;
            let made = describe(&request, &settings)?;
            println!(
                "{}",
                json!({
                    "name": format!("{name}{what}"),
                    "service": service,
                    "operation": operation,
                    "params": params,
                    "made": made,
                })
            );
        }
    }
    if unsent.is_empty() { Ok(()) } else { Err(format!("nothing was to be sent by {unsent:?}").into()) }
}

/// What all clients are made with.
struct Settings<'a> {
    region: &'a str,
    endpoint: Option<&'a str>,
    credentials: &'a Credentials,
}

impl Settings<'_> {
    /// A client, and where its requests come out as it hands them to its transport.
    fn client<S: Service<Kind = Aws>, C: From<Client<S>>>(
        &self,
        builder: Builder<S, C>,
    ) -> Outcome<(C, mpsc::Receiver<Request<Bytes>>)> {
        let (sender, requests) = mpsc::sync_channel(1);
        let mut builder = builder
            .region(self.region)
            .credentials(self.credentials.clone())
            .clock(|| SystemTime::UNIX_EPOCH + Duration::from_secs(TIME))
            .transport(Responder::new(move |request| {
                // It is wanted once, and no answer to it.
                let _ = sender.try_send(request);
                Err(TransportErrorKind::Other.into())
            }));
        if let Some(endpoint) = self.endpoint {
            builder = builder.endpoint_url(endpoint);
        }
        Ok((builder.build()?, requests))
    }
}

fn describe(request: &Request<Bytes>, settings: &Settings<'_>) -> Outcome<Value> {
    let headers = request.headers().iter().map(|(name, value)| Ok((name.as_str(), value.to_str()?)));
    let credentials = settings.credentials;
    Ok(json!({
        "region": settings.region,
        "time": TIME,
        "endpoint": settings.endpoint,
        "credentials": {
            "access_key_id": credentials.access_key_id(),
            "secret_access_key": credentials.secret_access_key(),
            "session_token": credentials.session_token(),
        },
        "method": request.method().as_str(),
        "url": request.uri().to_string(),
        "headers": headers.collect::<Outcome<Vec<_>>>()?,
        "body": Blob::new(request.body().to_vec()),
    }))
}

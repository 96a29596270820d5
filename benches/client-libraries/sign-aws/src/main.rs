//! One request signed by aws-sigv4, many times.

#[path = "../../counting.rs"]
mod counting;

use std::time::{Duration, UNIX_EPOCH};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use aws_smithy_runtime_api::client::identity::Identity;

fn main() {
    let identity =
        Credentials::from_keys("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", None).into();
    counting::measure(|| sign_once(&identity).expect("signs"));
}

fn sign_once(identity: &Identity) -> Result<(), Box<dyn std::error::Error>> {
    let params = v4::SigningParams::builder()
        .identity(identity)
        .region("us-east-1")
        .name("dataexchange")
        .time(UNIX_EPOCH + Duration::from_secs(1_700_000_000))
        .settings(SigningSettings::default())
        .build()?
        .into();
    let mut request = counting::request();
    let uri = request.uri().to_string();
    let headers =
        request.headers().iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
    let signable = SignableRequest::new("POST", &uri, headers, SignableBody::Bytes(request.body()))?;
    let (instructions, _) = sign(signable, &params)?.into_parts();
    instructions.apply_to_request_http1x(&mut request);
    std::hint::black_box(request);
    Ok(())
}

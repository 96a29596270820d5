//! What both programs with the AWS SDK's chain have in common.

use std::time::SystemTime;

use aws_config::BehaviorVersion;
use aws_credential_types::provider::ProvideCredentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;

pub async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let config = aws_config::load_defaults(BehaviorVersion::latest()).await;
    let region = config.region().map_or_else(|| "us-east-1".to_owned(), ToString::to_string);
    let provider = config.credentials_provider().ok_or("no provider")?;
    let identity = provider.provide_credentials().await?.into();
    let mut request = http::Request::post("https://dataexchange.us-east-1.amazonaws.com/v1/jobs")
        .header("content-type", "application/json")
        .body("{}")?;
    let params = v4::SigningParams::builder()
        .identity(&identity)
        .region(&region)
        .name("dataexchange")
        .time(SystemTime::now())
        .settings(SigningSettings::default())
        .build()?
        .into();
    let signable = SignableRequest::new(
        "POST",
        "https://dataexchange.us-east-1.amazonaws.com/v1/jobs",
        [("content-type", "application/json")].into_iter(),
        SignableBody::Bytes(request.body().as_bytes()),
    )?;
    let (instructions, _) = sign(signable, &params)?.into_parts();
    instructions.apply_to_request_http1x(&mut request);
    println!("{:?}", request.headers());
    Ok(())
}

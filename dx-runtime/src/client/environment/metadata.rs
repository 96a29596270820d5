use super::Settings;
use crate::client::error::ConfigError;
use crate::client::transport::{DirectConnection, Limits, Transport, within};
use ::http::Request;
use bytes::Bytes;
use std::time::Duration;

/// Where the metadata of an EC2 instance are, if this may be one.
pub(in crate::client) struct InstanceMetadata {
    pub(in crate::client) endpoint: String,
}

impl InstanceMetadata {
    /// How long one answer may take. Where there are no metadata, most often nobody answers at all.
    pub(in crate::client) const TIMEOUT: Duration = Duration::from_secs(1);

    /// `None` if they are disabled.
    ///
    /// # Errors
    ///
    /// When the mode of the endpoint is neither IPv4 nor IPv6.
    pub(in crate::client) fn of(settings: &Settings<'_>) -> Result<Option<Self>, ConfigError> {
        if settings
            .variable("AWS_EC2_METADATA_DISABLED")
            .is_some_and(|text| text.eq_ignore_ascii_case("true"))
        {
            return Ok(None);
        }
        let by_mode = by_mode(settings)?;
        let endpoint = settings
            .text("AWS_EC2_METADATA_SERVICE_ENDPOINT", "ec2_metadata_service_endpoint")
            .unwrap_or(by_mode);
        Ok(Some(Self { endpoint: endpoint.trim_end_matches('/').to_owned() }))
    }

    /// The region that the instance is in. `None` if this is no instance.
    pub(super) async fn region(&self, transport: &dyn Transport) -> Option<String> {
        let token = Request::put(format!("{}/latest/api/token", self.endpoint))
            .header("x-aws-ec2-metadata-token-ttl-seconds", "60");
        let token = ask(transport, token).await?;
        let region = Request::get(format!("{}/latest/meta-data/placement/region", self.endpoint))
            .header("x-aws-ec2-metadata-token", token);
        ask(transport, region).await
    }
}

/// The endpoint where none is configured.
fn by_mode(settings: &Settings<'_>) -> Result<&'static str, ConfigError> {
    let (variable, key) = ("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ec2_metadata_service_endpoint_mode");
    match settings.text(variable, key) {
        Some(mode) if mode.eq_ignore_ascii_case("ipv6") => Ok("http://[fd00:ec2::254]"),
        Some(mode) if !mode.eq_ignore_ascii_case("ipv4") => {
            Err(ConfigError::new(format!("{variable} is `{mode}`, which is neither IPv4 nor IPv6")))
        }
        _ => Ok("http://169.254.169.254"),
    }
}

async fn ask(transport: &dyn Transport, request: ::http::request::Builder) -> Option<String> {
    let request = request.extension(DirectConnection).body(Bytes::new()).ok()?;
    let limits = Limits { timeout: Some(InstanceMetadata::TIMEOUT), body: 1 << 16, error_body: 0 };
    let response = within(transport, limits.timeout, transport.send(request, limits)).await?.ok()?;
    let text = str::from_utf8(response.body()).ok()?.trim();
    (response.status().is_success() && !text.is_empty()).then(|| text.to_owned())
}

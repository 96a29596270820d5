use super::System;
use crate::client::transport::{Limits, Transport, within};
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

    /// `None` if the environment says that they are not to be asked.
    pub(in crate::client) fn of(system: &System) -> Option<Self> {
        let is_true = |text: &str| text.eq_ignore_ascii_case("true");
        if system.variable("AWS_EC2_METADATA_DISABLED").is_some_and(is_true) {
            return None;
        }
        let mode = system.variable("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE");
        let usual = match mode {
            Some(mode) if mode.eq_ignore_ascii_case("ipv6") => "http://[fd00:ec2::254]",
            _ => "http://169.254.169.254",
        };
        let endpoint = system.variable("AWS_EC2_METADATA_SERVICE_ENDPOINT").unwrap_or(usual);
        Some(Self { endpoint: endpoint.trim_end_matches('/').to_owned() })
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

async fn ask(transport: &dyn Transport, request: ::http::request::Builder) -> Option<String> {
    let request = request.body(Bytes::new()).ok()?;
    let limits = Limits { timeout: Some(InstanceMetadata::TIMEOUT), body: 1 << 16, error_body: 0 };
    let response = within(transport, limits.timeout, transport.send(request, limits)).await?.ok()?;
    let text = str::from_utf8(response.body()).ok()?.trim();
    (response.status().is_success() && !text.is_empty()).then(|| text.to_owned())
}

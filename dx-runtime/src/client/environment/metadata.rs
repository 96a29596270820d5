use super::Settings;
use super::settings::NO_REGION;
use crate::client::error::ConfigError;
use crate::client::transport::{DirectConnection, Limits, Transport, within};
use crate::http::{Endpoint, is_host_label};
use ::http::Request;
use bytes::Bytes;
use std::str::FromStr;
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
    /// When the endpoint is no URL, or its mode is neither IPv4 nor IPv6.
    pub(in crate::client) fn of(settings: &Settings<'_>) -> Result<Option<Self>, ConfigError> {
        let disabled = settings.variable("AWS_EC2_METADATA_DISABLED");
        if disabled.is_some_and(|text| text.eq_ignore_ascii_case("true")) {
            return Ok(None);
        }
        let default = match settings
            .get("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ec2_metadata_service_endpoint_mode")?
        {
            Some(Mode::IpV6) => "http://[fd00:ec2::254]",
            Some(Mode::IpV4) | None => "http://169.254.169.254",
        };
        let endpoint = settings.setting("AWS_EC2_METADATA_SERVICE_ENDPOINT", "ec2_metadata_service_endpoint");
        let endpoint =
            endpoint.map(|url| Endpoint::new(url.text).map_err(|error| url.refused(error))).transpose()?;
        Ok(Some(Self {
            endpoint: endpoint.map_or_else(|| default.to_owned(), |endpoint| endpoint.as_str().to_owned()),
        }))
    }

    /// The region that the instance is in. `None` if this is no instance.
    ///
    /// # Errors
    ///
    /// When the answer is no region.
    pub(super) async fn region(&self, transport: &dyn Transport) -> Result<Option<String>, ConfigError> {
        match self.ask_region(transport).await {
            Some(region) if !is_host_label(&region) => Err(ConfigError::new(format!(
                "the instance metadata at {} have no region: {NO_REGION}",
                self.endpoint
            ))),
            region => Ok(region),
        }
    }

    async fn ask_region(&self, transport: &dyn Transport) -> Option<String> {
        let token = Request::put(format!("{}/latest/api/token", self.endpoint))
            .header("x-aws-ec2-metadata-token-ttl-seconds", "60");
        let token = ask(transport, token).await?;
        let region = Request::get(format!("{}/latest/meta-data/placement/region", self.endpoint))
            .header("x-aws-ec2-metadata-token", token);
        ask(transport, region).await
    }
}

/// The IP version of the default endpoint.
enum Mode {
    IpV4,
    IpV6,
}

impl FromStr for Mode {
    type Err = &'static str;

    /// Expects lower case.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "ipv4" => Ok(Self::IpV4),
            "ipv6" => Ok(Self::IpV6),
            _ => Err("it has to be `IPv4` or `IPv6`"),
        }
    }
}

async fn ask(transport: &dyn Transport, request: ::http::request::Builder) -> Option<String> {
    let request = request.extension(DirectConnection).body(Bytes::new()).ok()?;
    let limits = Limits { timeout: Some(InstanceMetadata::TIMEOUT), body: 1 << 16, error_body: 0 };
    let response = within(transport, limits.timeout, transport.send(request, limits)).await?.ok()?;
    let text = str::from_utf8(response.body()).ok()?.trim();
    (response.status().is_success() && !text.is_empty()).then(|| text.to_owned())
}

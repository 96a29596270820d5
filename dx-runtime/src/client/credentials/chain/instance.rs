//! Credentials of the role of an EC2 instance, from its metadata service in version 2.
//!
//! Version 1, which answers without a token, is not used, as in the AWS SDK for Rust: a request that someone tricked the
//! program into can't get at credentials of version 2. So `AWS_EC2_METADATA_V1_DISABLED` changes nothing.

use super::Sources;
use super::answer::temporary;
use super::http::Http;
use crate::client::DirectConnection;
use crate::client::credentials::{Credentials, CredentialsError};
use crate::client::environment::InstanceMetadata;
use crate::client::random::random;
use crate::http::percent::{self, Keep};
use ::http::{HeaderName, HeaderValue, Request, Response, StatusCode};
use bytes::Bytes;
use std::time::Duration;

const TOKEN: HeaderName = HeaderName::from_static("x-aws-ec2-metadata-token");
const TOKEN_TTL: HeaderName = HeaderName::from_static("x-aws-ec2-metadata-token-ttl-seconds");
const CREDENTIALS: &str = "/latest/meta-data/iam/security-credentials/";
/// How often a request is sent while the service answers that it is in trouble, unless the settings say otherwise.
const ATTEMPTS: u32 = 4;

impl Sources<'_> {
    pub(super) async fn instance(
        &self,
        metadata: &InstanceMetadata,
    ) -> Result<Credentials, CredentialsError> {
        let number = |variable, key| {
            let number = self.settings.get::<u32>(variable, key);
            number.map_err(|error| CredentialsError::new(format!("{error:#}")))
        };
        let attempts = number("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "metadata_service_num_attempts")?;
        let timeout = number("AWS_METADATA_SERVICE_TIMEOUT", "metadata_service_timeout")?;
        let http = Http {
            transport: self.transport,
            timeout: timeout
                .map_or(InstanceMetadata::TIMEOUT, |seconds| Duration::from_secs(seconds.max(1).into())),
            attempts: attempts.unwrap_or(ATTEMPTS),
            // Where there is no such service, most often nobody answers at all.
            unanswered_attempts: attempts.unwrap_or(1),
        };
        let service = Service { http, endpoint: &metadata.endpoint };

        let token = service.token().await?;
        let role = service.get(CREDENTIALS, &token, "there is no role for the instance").await?;
        let role = str::from_utf8(role.body()).unwrap_or_default().trim();
        if role.is_empty() {
            return Err(CredentialsError::new("there is no role for the instance"));
        }
        let mut path = CREDENTIALS.to_owned();
        percent::encode(role, Keep::Unreserved, &mut path);
        let answer =
            service.get(&path, &token, "there are no credentials for the role of the instance").await?;

        let mut received = temporary(answer.body()).map_err(CredentialsError::new)?;
        received.expiry = received.expiry.map(|expiry| match expiry > self.now {
            true => expiry,
            // The service may be late in renewing them; AWS goes on to accept them then, so the SDKs go on to use them.
            false => self.now.checked_add(grace()).unwrap_or(expiry),
        });
        received.valid_at(self.now).map_err(CredentialsError::new)
    }
}

/// How long credentials are used that the service has not renewed in time: 17 to 25 minutes, as in botocore.
fn grace() -> Duration {
    Duration::from_secs(15 * 60) + Duration::from_secs(120) + Duration::from_secs(480).mul_f64(random())
}

struct Service<'a> {
    http: Http<'a>,
    endpoint: &'a str,
}

impl Service<'_> {
    async fn token(&self) -> Result<HeaderValue, CredentialsError> {
        let request = Request::put(format!("{}/latest/api/token", self.endpoint)).header(TOKEN_TTL, "21600");
        let response = self.send(request).await?;
        let problem = match response.status() {
            StatusCode::OK => {
                let mut token = HeaderValue::from_bytes(response.body().trim_ascii())
                    .map_err(|_| CredentialsError::new("the token can't be sent in a header"))?;
                token.set_sensitive(true);
                return Ok(token);
            }
            StatusCode::FORBIDDEN => ": it is disabled for this instance",
            _ => "",
        };
        let status = response.status().as_u16();
        Err(CredentialsError::new(format!("no token: status {status}{problem}")))
    }

    /// What is at `path`; `missing` says what it means if there is nothing.
    async fn get(
        &self,
        path: &str,
        token: &HeaderValue,
        missing: &str,
    ) -> Result<Response<Bytes>, CredentialsError> {
        let response =
            self.send(Request::get(format!("{}{path}", self.endpoint)).header(TOKEN, token)).await?;
        match response.status() {
            StatusCode::OK => Ok(response),
            StatusCode::NOT_FOUND => Err(CredentialsError::new(missing)),
            status => Err(CredentialsError::new(format!("status {}", status.as_u16()))),
        }
    }

    async fn send(&self, request: ::http::request::Builder) -> Result<Response<Bytes>, CredentialsError> {
        let request = request.extension(DirectConnection).body(Bytes::new());
        let request = request.map_err(|_| CredentialsError::new("the endpoint is no URL"))?;
        self.http.send(request, |_| false).await.map_err(CredentialsError::new)
    }
}

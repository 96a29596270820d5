use super::auth::Aws;
use super::builder::Async;
use super::call;
use super::client::Client;
use super::credentials::{CredentialsCache, ProvideCredentials};
use super::error::CallError;
use super::interceptor::Interceptor;
use super::overrides::Overrides;
#[cfg(feature = "sigv4")]
use super::presign::{PresignOptions, PresignedRequest};
use super::retry::Retry;
use super::service::{Call, Input, Service};
use super::timeouts::Timeouts;
use crate::Operation;
use crate::http::Options;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

/// A call with settings of its own, which go before those of the client. [`Client::call`] makes it.
///
/// ```
/// use dx_runtime::client::{Aws, CallError, Client, Credentials, Input, Call, Service};
/// use dx_runtime::Operation;
/// use std::time::Duration;
///
/// /// Calls in another region, with other credentials, and for no longer than two seconds.
/// async fn ask<S: Service<Kind = Aws>, C: Call<Service = S, Input: Input<Call = C>>>(
///     client: &Client<S>,
///     input: &C::Input,
/// ) -> Result<C::Output, CallError<C::Error>> {
///     client
///         .call(input)
///         .region("eu-central-1")
///         .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
///         .timeout(Duration::from_secs(2))
///         .send()
///         .await
/// }
/// ```
#[must_use = "nothing is sent until `send` is called"]
pub struct CallBuilder<'a, S, I, M = Async> {
    pub(super) client: &'a Client<S>,
    pub(super) input: &'a I,
    pub(super) overrides: Overrides,
    timeout: Option<Duration>,
    mode: PhantomData<fn() -> M>,
}

pub(super) type Output<I> = <<I as Input>::Call as Operation>::Output;
pub(super) type Failure<I> = CallError<<<I as Input>::Call as Operation>::Error>;

impl<'a, S, I, M> CallBuilder<'a, S, I, M> {
    pub(super) fn new(client: &'a Client<S>, input: &'a I) -> Self {
        Self { client, input, overrides: Overrides::default(), timeout: None, mode: PhantomData }
    }

    /// The URL that the request goes to.
    pub fn endpoint(mut self, url: impl Into<String>) -> Self {
        self.overrides.endpoint_url = Some(url.into());
        self
    }

    /// How long the whole call may take, with all attempts.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long the call and each of its attempts may take. The time for a connection is that of the client's transport.
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.overrides.timeouts = Some(timeouts);
        self
    }

    /// How often the call is tried, and how long the pauses are. The retry quota is that of the client, and so is the
    /// [mode](super::RetryMode): a client that is not adaptive has no rate limiter.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.overrides.retry = Some(retry);
        self
    }

    /// What the request depends on beside its input.
    pub fn options(mut self, options: Options) -> Self {
        self.overrides.options = Some(options);
        self
    }

    /// What changes the requests of this call and sees its responses, after the [interceptors](Interceptor) of the client.
    pub fn interceptor(mut self, interceptor: impl Interceptor) -> Self {
        self.overrides.interceptors.push(Arc::new(interceptor));
        self
    }
}

/// For services of AWS.
impl<S: Service<Kind = Aws>, I, M> CallBuilder<'_, S, I, M> {
    /// The region that the request goes to, and that it is signed for. If the client has an endpoint URL, the request still
    /// goes there.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.overrides.region = Some(region.into());
        self
    }

    /// Where the credentials of this call come from. They are kept for its attempts, not for other calls.
    pub fn credentials(mut self, credentials: impl ProvideCredentials) -> Self {
        self.overrides.credentials = Some(CredentialsCache::new(Arc::new(credentials)));
        self
    }
}

impl<S: Service, I: Input<Call: Call<Service = S>>, M> CallBuilder<'_, S, I, M> {
    pub(super) async fn run(self) -> Result<Output<I>, Failure<I>> {
        call::send_with::<I::Call>(&self.client.shared, self.input, self.timeout, Some(&self.overrides)).await
    }

    #[cfg(feature = "sigv4")]
    pub(super) async fn run_presign(self, options: PresignOptions) -> Result<PresignedRequest, Failure<I>> {
        let overrides = Some(&self.overrides);
        call::presign::<I::Call>(&self.client.shared, self.input, &options, self.timeout, overrides).await
    }
}

impl<S: Service, I: Input<Call: Call<Service = S>>> CallBuilder<'_, S, I> {
    /// Makes the call.
    ///
    /// # Errors
    ///
    /// As [`Client::send`], and when there is no endpoint in the region or at the URL.
    pub async fn send(self) -> Result<Output<I>, Failure<I>> {
        self.run().await
    }

    /// Signs a URL for the call, which others can use. Nothing is sent.
    ///
    /// # Errors
    ///
    /// As [`Client::presign`], and when there is no endpoint in the region or at the URL.
    #[cfg(feature = "sigv4")]
    pub async fn presign(self, options: PresignOptions) -> Result<PresignedRequest, Failure<I>> {
        self.run_presign(options).await
    }
}

impl<S, I, M> fmt::Debug for CallBuilder<'_, S, I, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallBuilder").finish_non_exhaustive()
    }
}

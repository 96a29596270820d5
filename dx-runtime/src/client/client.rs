use super::auth::ServiceKind;
use super::call;
use super::call_builder::CallBuilder;
use super::error::CallError;
use super::pages::{Pages, Paginated};
#[cfg(feature = "sigv4")]
use super::presign::{PresignOptions, PresignedRequest};
use super::service::{Call, Input, Service};
use super::shared::Shared;
use super::transport::Transport;
use super::wait::{self, Waiter};
use crate::Operation;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

/// A client of the service `S`: it signs requests, sends them, and sends them again when that may help.
///
/// Cloning is cheap, and the clones share connections, credentials and the quota of retries. Dropping the future of a call
/// cancels it. What runtime it needs is up to its transport; the one that comes with it needs tokio's.
pub struct Client<S> {
    pub(super) shared: Arc<Shared>,
    service: PhantomData<fn() -> S>,
}

type Output<I> = <<I as Input>::Call as Operation>::Output;
type Failure<I> = CallError<<<I as Input>::Call as Operation>::Error>;

impl<S: Service> Client<S> {
    pub(super) fn new(shared: Shared) -> Self {
        Self { shared: Arc::new(shared), service: PhantomData }
    }

    /// Returns what sends the requests, such as to send others over the same connections.
    #[must_use]
    pub fn transport(&self) -> Arc<dyn Transport> {
        Arc::clone(&self.shared.transport)
    }

    /// Calls the operation that `input` is the input of.
    ///
    /// # Errors
    ///
    /// When there are no credentials, the input can't be sent, the service can't be reached, or it answers with an error.
    pub async fn send<I>(&self, input: &I) -> Result<Output<I>, Failure<I>>
    where
        I: Input<Call: Call<Service = S>>,
    {
        call::send::<I::Call>(&self.shared, input, None).await
    }

    /// A call of the operation that `input` is the input of, for which regions, credentials, time limits and more can be set
    /// that differ from the client's: `client.call(&input).region("eu-west-1").send().await`.
    pub fn call<'a, I>(&'a self, input: &'a I) -> CallBuilder<'a, S, I>
    where
        I: Input<Call: Call<Service = S>>,
    {
        CallBuilder::new(self, input)
    }

    /// Signs a URL for the operation that `input` is the input of, which others can use until it expires. Nothing is sent.
    ///
    /// # Errors
    ///
    /// When there are no credentials; the input can't be sent; the operation takes no signature; the time until the URL expires
    /// is less than a second or more than seven days, or ends after the credentials do.
    #[cfg(feature = "sigv4")]
    pub async fn presign<I>(&self, input: &I, options: PresignOptions) -> Result<PresignedRequest, Failure<I>>
    where
        I: Input<Call: Call<Service = S>>,
    {
        self.call(input).presign(options).await
    }

    /// The pages of a result that comes in several, from that one on which `input` asks for.
    pub fn pages<I>(&self, input: I) -> Pages<S, I>
    where
        I: Paginated<Call: Call<Service = S>>,
    {
        Pages::new(self.clone(), input)
    }

    /// Calls an operation again and again until its answer is what the waiter `W` waits for. The last call is made when
    /// `max_wait` is over, and may take as long as the waiter's shortest delay, or a second if that is longer.
    ///
    /// # Errors
    ///
    /// When that can't be any more, a call fails in a way that `W` does not expect, or `max_wait` is over.
    pub async fn wait<W>(
        &self,
        input: &<W::Call as Operation>::Input,
        max_wait: Duration,
    ) -> Result<W::Success, wait::Failure<W>>
    where
        W: Waiter<Call: Call<Service = S>>,
    {
        wait::wait::<W>(&self.shared, input, max_wait).await
    }
}

impl<S> Clone for Client<S> {
    fn clone(&self) -> Self {
        Self { shared: Arc::clone(&self.shared), service: PhantomData }
    }
}

impl<S: Service> fmt::Debug for Client<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Shared { region, endpoint, retry, timeouts, transport, .. } = &*self.shared;
        let mut client = f.debug_struct("Client");
        client.field("service", &S::NAME);
        if S::Kind::IS_AWS {
            client.field("region", region);
        }
        client
            .field("endpoint", &endpoint.as_ref().map(|resolved| resolved.endpoint.as_str()))
            .field("retry", retry)
            .field("timeouts", timeouts)
            .field("transport", transport)
            .finish_non_exhaustive()
    }
}

//! Clients that block the thread until there is an answer: the same as those that don't, over ureq.

use super::auth::Aws;
use super::default_transport::TransportSettings;
use super::error::{CallError, ConfigError};
use super::pages::{self, Paginated, PaginatedItems};
#[cfg(feature = "sigv4")]
use super::presign::{PresignOptions, PresignedRequest};
use super::service::{Call, Input, Service};
use super::transport::Transport;
use super::ureq::UreqTransport;
use super::wait::{self, Waiter};
use crate::Operation;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Marks a [`Builder`] of a client that blocks.
#[derive(Debug)]
pub enum Blocking {}

/// Makes a client that blocks: `C`, of the service `S`.
pub type Builder<S, C> = super::Builder<S, C, Blocking>;

/// A call with settings of its own, which blocks. [`Client::call`] makes it.
pub type CallBuilder<'a, S, I> = super::CallBuilder<'a, S, I, Blocking>;

impl<S: Service<Kind = Aws>, C: From<Client<S>>> Builder<S, C> {
    /// Fills in what was not set from the environment: variables, shared config and credentials files, and for
    /// credentials what the AWS CLI finds as well.
    ///
    /// # Errors
    ///
    /// When what is there can't be read.
    pub fn from_env(mut self) -> Result<Self, ConfigError> {
        let transport = self.environment_transport(default_transport)?;
        pollster::block_on(self.load(transport))
    }
}

impl<S: Service, C: From<Client<S>>> Builder<S, C> {
    /// The client.
    ///
    /// # Errors
    ///
    /// When there is no region, or no endpoint for it, or what was set is not valid. For a service that is not of AWS, when
    /// there is no URL, or nothing to authenticate with although all operations ask for it.
    pub fn build(self) -> Result<C, ConfigError> {
        let transport = self.call_transport(default_transport)?;
        self.finish(transport).map(|client| C::from(Client(client)))
    }
}

fn default_transport(settings: &TransportSettings) -> Result<Arc<dyn Transport>, ConfigError> {
    Ok(Arc::new(UreqTransport::with_settings(settings)))
}

/// A client of the service `S` that blocks. It can be used from several threads at once.
///
/// Cloning is cheap, and the clones share connections, credentials and the quota of retries.
pub struct Client<S>(super::Client<S>);

type Output<I> = <<I as Input>::Call as Operation>::Output;
type Failure<I> = CallError<<<I as Input>::Call as Operation>::Error>;

/// Runs a future to its end on this thread, such as one that calls by a client that blocks.
pub fn block_on<F: Future>(future: F) -> F::Output {
    pollster::block_on(future)
}

impl<S: Service> Client<S> {
    /// Returns the client below, whose futures are ready when they are polled for the first time, after they have blocked the
    /// thread. [`block_on`] runs what is made of them.
    #[must_use]
    pub fn nonblocking(&self) -> &super::Client<S> {
        &self.0
    }

    /// Calls the operation that `input` is the input of.
    ///
    /// # Errors
    ///
    /// When there are no credentials, the input can't be sent, the service can't be reached, or it answers with an error.
    pub fn send<I>(&self, input: &I) -> Result<Output<I>, Failure<I>>
    where
        I: Input<Call: Call<Service = S>>,
    {
        pollster::block_on(self.0.send(input))
    }

    /// A call of the operation that `input` is the input of, for which regions, credentials, time limits and more can be set
    /// that differ from the client's: `client.call(&input).region("eu-west-1").send()`.
    pub fn call<'a, I>(&'a self, input: &'a I) -> CallBuilder<'a, S, I>
    where
        I: Input<Call: Call<Service = S>>,
    {
        CallBuilder::new(&self.0, input)
    }

    /// Signs a URL for the operation that `input` is the input of, which others can use until it expires. Nothing is sent.
    ///
    /// # Errors
    ///
    /// As those of [`Client::presign`](super::Client::presign) that does not block.
    #[cfg(feature = "sigv4")]
    pub fn presign<I>(&self, input: &I, options: PresignOptions) -> Result<PresignedRequest, Failure<I>>
    where
        I: Input<Call: Call<Service = S>>,
    {
        self.call(input).presign(options)
    }

    /// The pages of a result that comes in several, from that one on which `input` asks for.
    pub fn pages<I>(&self, input: I) -> Pages<S, I>
    where
        I: Paginated<Call: Call<Service = S>>,
    {
        Pages(self.0.pages(input))
    }

    /// Calls an operation again and again until its answer is what the waiter `W` waits for. The last call is made when
    /// `max_wait` is over, and may take as long as the waiter's shortest delay, or a second if that is longer.
    ///
    /// # Errors
    ///
    /// When that can't be any more, a call fails in a way that `W` does not expect, or `max_wait` is over.
    pub fn wait<W>(
        &self,
        input: &<W::Call as Operation>::Input,
        max_wait: Duration,
    ) -> Result<W::Success, wait::Failure<W>>
    where
        W: Waiter<Call: Call<Service = S>>,
    {
        pollster::block_on(self.0.wait::<W>(input, max_wait))
    }
}

impl<S: Service, I: Input<Call: Call<Service = S>>> CallBuilder<'_, S, I> {
    /// Makes the call.
    ///
    /// # Errors
    ///
    /// As [`Client::send`], and when there is no endpoint in the region or at the URL.
    pub fn send(self) -> Result<Output<I>, Failure<I>> {
        pollster::block_on(self.run())
    }

    /// Signs a URL for the call, which others can use. Nothing is sent.
    ///
    /// # Errors
    ///
    /// As [`Client::presign`], and when there is no endpoint in the region or at the URL.
    #[cfg(feature = "sigv4")]
    pub fn presign(self, options: PresignOptions) -> Result<PresignedRequest, Failure<I>> {
        pollster::block_on(self.run_presign(options))
    }
}

impl<S> Clone for Client<S> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<S: Service> fmt::Debug for Client<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The pages of a result: an iterator that ends after the last one, and after an error.
///
/// A page is asked for when it is wanted. [`Client::pages`] makes it.
#[must_use = "nothing is sent until a page is asked for"]
pub struct Pages<S, I: Paginated>(pages::Pages<S, I>);

impl<S: Service, I: Paginated<Call: Call<Service = S>>> Pages<S, I> {
    /// The items of all pages.
    pub fn items(self) -> Items<S, I>
    where
        I: PaginatedItems,
    {
        Items(self.0.items())
    }
}

impl<S: Service, I: Paginated<Call: Call<Service = S>>> Iterator for Pages<S, I> {
    type Item = Result<Output<I>, Failure<I>>;

    fn next(&mut self) -> Option<Self::Item> {
        pollster::block_on(self.0.next())
    }
}

/// The items of all pages: an iterator that ends after the last one, and after an error.
///
/// A page is asked for when the items of the one before are used up. [`Pages::items`] makes it.
#[must_use = "nothing is sent until an item is asked for"]
pub struct Items<S, I: PaginatedItems>(pages::Items<S, I>);

impl<S: Service, I: PaginatedItems<Call: Call<Service = S>>> Iterator for Items<S, I> {
    type Item = Result<I::Item, Failure<I>>;

    fn next(&mut self) -> Option<Self::Item> {
        pollster::block_on(self.0.next())
    }
}

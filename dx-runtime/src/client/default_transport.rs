use super::error::ConfigError;
use super::streaming::StreamingBody;
use super::timeouts::Timeouts;
use super::transport::{BoxFuture, Limits, Transport, TransportError};
use ::http::{Request, Response};
use bytes::Bytes;
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

/// What the transport that comes with dx-runtime is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TransportSettings {
    pub(super) timeouts: Timeouts,
    pub(super) ca_bundle: Option<PathBuf>,
}

/// Makes a transport: the one for clients that block, or the one for those that don't.
pub(super) type MakeTransport = fn(&TransportSettings) -> Result<Arc<dyn Transport>, ConfigError>;

/// The transport of a builder that was not given one. It is replaced when settings change before the client is built.
///
/// What finds credentials holds on to it, so that settings after `from_env` hold for requests for credentials as well.
#[derive(Debug)]
pub(super) struct DefaultTransport {
    current: RwLock<(TransportSettings, Arc<dyn Transport>)>,
}

impl DefaultTransport {
    pub(super) fn new(settings: TransportSettings, make: MakeTransport) -> Result<Self, ConfigError> {
        let transport = make(&settings)?;
        Ok(Self { current: RwLock::new((settings, transport)) })
    }

    /// The transport with these settings: the current one, or a new one in its place.
    pub(super) fn with(
        &self,
        settings: TransportSettings,
        make: MakeTransport,
    ) -> Result<Arc<dyn Transport>, ConfigError> {
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        if current.0 != settings {
            let transport = make(&settings)?;
            *current = (settings, transport);
        }
        Ok(Arc::clone(&current.1))
    }

    fn current(&self) -> Arc<dyn Transport> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner).1)
    }
}

impl Transport for DefaultTransport {
    fn send(
        &self,
        request: Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        let current = self.current();
        Box::pin(async move { current.send(request, limits).await })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        let current = self.current();
        Box::pin(async move { current.sleep(duration).await })
    }

    fn send_streaming(
        &self,
        request: Request<StreamingBody>,
    ) -> BoxFuture<'_, Result<Response<StreamingBody>, TransportError>> {
        let current = self.current();
        Box::pin(async move { current.send_streaming(request).await })
    }

    fn run_blocking(&self, work: Box<dyn FnOnce() + Send>) -> BoxFuture<'_, ()> {
        let current = self.current();
        Box::pin(async move { current.run_blocking(work).await })
    }
}

use super::error::ConfigError;
use super::streaming::StreamingBody;
use super::timeouts::Timeouts;
use super::transport::{BoxFuture, Limits, Transport, TransportError};
use ::http::{Request, Response};
use bytes::Bytes;
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

/// The settings of the built-in transport.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TransportSettings {
    pub(super) timeouts: Timeouts,
    pub(super) ca_bundle: Option<PathBuf>,
}

/// Creates a transport: the blocking or the async one.
pub(super) type MakeTransport = fn(&TransportSettings) -> Result<Arc<dyn Transport>, ConfigError>;

/// The transport of a builder without a custom one. It is replaced if settings change before the client is built.
///
/// The credential provider shares it, so that settings after `from_env` apply to credential requests as well.
#[derive(Debug)]
pub(super) struct DefaultTransport {
    current: RwLock<(TransportSettings, Arc<dyn Transport>)>,
}

impl DefaultTransport {
    pub(super) fn new(settings: TransportSettings, make: MakeTransport) -> Result<Self, ConfigError> {
        let transport = make(&settings)?;
        Ok(Self { current: RwLock::new((settings, transport)) })
    }

    /// Returns the transport with these settings, replacing the current one if they differ.
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

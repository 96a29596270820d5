//! The TLS configuration and trusted certificates, for both transports.
//!
//! Loading certificates takes milliseconds, so that it is deferred to the first request with TLS, and shared by all
//! clients of the process with the same configuration.

use super::error::ConfigError;
use super::transport::{TransportError, TransportErrorKind};
use ::http::Uri;
use ::http::uri::Scheme;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, OtherError, RootCertStore, SignatureScheme};
use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError, Weak};

/// The TLS configuration of all clients that trust the same certificates.
#[derive(Debug)]
pub(super) struct Tls {
    roots: Arc<Roots>,
    config: OnceLock<Arc<ClientConfig>>,
}

impl Tls {
    /// Returns the configuration that trusts the certificates in the file `bundle`, or else the trust store of the
    /// operating system.
    pub(super) fn trusting(bundle: Option<&Path>) -> Arc<Self> {
        static SYSTEM: LazyLock<Arc<Tls>> = LazyLock::new(|| Arc::new(Tls::new(None)));
        // Weak, so that a file is read again after the last client that uses it has been dropped.
        static BUNDLES: Mutex<Option<HashMap<PathBuf, Weak<Tls>>>> = Mutex::new(None);

        let Some(path) = bundle else { return Arc::clone(&SYSTEM) };
        let mut bundles = BUNDLES.lock().unwrap_or_else(PoisonError::into_inner);
        let bundles = bundles.get_or_insert_default();
        if let Some(shared) = bundles.get(path).and_then(Weak::upgrade) {
            return shared;
        }
        bundles.retain(|_, shared| shared.strong_count() > 0);
        let new = Arc::new(Self::new(Some(path.to_owned())));
        bundles.insert(path.to_owned(), Arc::downgrade(&new));
        new
    }

    fn new(bundle: Option<PathBuf>) -> Self {
        let provider = Arc::new(ring::default_provider());
        let roots = Roots { bundle, provider, verifier: OnceLock::new() };
        Self { roots: Arc::new(roots), config: OnceLock::new() }
    }

    /// Returns the rustls configuration, which does not require certificates yet.
    pub(super) fn config(&self) -> Result<Arc<ClientConfig>, rustls::Error> {
        if let Some(config) = self.config.get() {
            return Ok(Arc::clone(config));
        }
        let config = ClientConfig::builder_with_provider(Arc::clone(&self.roots.provider))
            .with_safe_default_protocol_versions()?
            // "Dangerous" because it is custom; it delegates to the verifier of rustls or of the platform.
            .dangerous()
            .with_custom_certificate_verifier(Arc::clone(&self.roots) as Arc<dyn ServerCertVerifier>)
            .with_no_client_auth();
        Ok(Arc::clone(self.config.get_or_init(|| Arc::new(config))))
    }

    /// Loads the certificates, unless they are already loaded.
    pub(super) fn load(&self) -> Result<(), CertificatesError> {
        self.roots.verifier().map(|_| ())
    }
}

/// Whether a request to `target` uses TLS, either to the server or to its proxy.
pub(super) fn is_needed(target: &Uri, proxy: Option<&Uri>) -> bool {
    [Some(target), proxy].into_iter().flatten().any(|uri| uri.scheme() == Some(&Scheme::HTTPS))
}

/// The trusted certificates, which are loaded when the first server is verified.
#[derive(Debug)]
struct Roots {
    /// `None` for the trust store of the operating system
    bundle: Option<PathBuf>,
    provider: Arc<CryptoProvider>,
    verifier: OnceLock<Arc<dyn ServerCertVerifier>>,
}

impl Roots {
    /// Returns the verifier. Errors are not cached, so that the next request tries again.
    fn verifier(&self) -> Result<&dyn ServerCertVerifier, CertificatesError> {
        if let Some(verifier) = self.verifier.get() {
            return Ok(&**verifier);
        }
        let provider = Arc::clone(&self.provider);
        let verifier: Arc<dyn ServerCertVerifier> = match &self.bundle {
            Some(path) => {
                let verifier =
                    WebPkiServerVerifier::builder_with_provider(Arc::new(read_bundle(path)?), provider)
                        .build();
                verifier.map_err(|error| unusable(path, error))?
            }
            None => Arc::new(rustls_platform_verifier::Verifier::new(provider).map_err(|error| {
                CertificatesError::new("cannot use the trust store of the operating system".to_owned(), error)
            })?),
        };
        Ok(&**self.verifier.get_or_init(|| verifier))
    }
}

/// Reads all certificates of a PEM file. A single invalid one is an error, as in OpenSSL.
fn read_bundle(path: &Path) -> Result<RootCertStore, CertificatesError> {
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_file_iter(path).map_err(|error| unusable(path, error))? {
        let certificate = certificate.map_err(|error| unusable(path, error))?;
        roots.add(certificate).map_err(|error| unusable(path, error))?;
    }
    if roots.is_empty() {
        return Err(unusable(path, "the file contains no PEM certificate"));
    }
    Ok(roots)
}

fn unusable(path: &Path, reason: impl Into<Box<dyn Error + Send + Sync>>) -> CertificatesError {
    CertificatesError::new(format!("cannot use the CA bundle `{}`", path.display()), reason)
}

/// The error for certificates that cannot be loaded.
#[derive(Debug)]
pub(super) struct CertificatesError {
    message: String,
    source: Box<dyn Error + Send + Sync>,
}

impl CertificatesError {
    fn new(message: String, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { message, source: source.into() }
    }
}

impl fmt::Display for CertificatesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for CertificatesError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}

impl From<CertificatesError> for ConfigError {
    fn from(error: CertificatesError) -> Self {
        Self::new(error.message).with_source(error.source)
    }
}

/// Not transient: a retry does not help.
impl From<CertificatesError> for TransportError {
    fn from(error: CertificatesError) -> Self {
        Self::new(TransportErrorKind::Other, error)
    }
}

impl ServerCertVerifier for Roots {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let verifier = self.verifier().map_err(|error| rustls::Error::Other(OtherError(Arc::new(error))))?;
        verifier.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls12_signature(message, certificate, signature, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls13_signature(message, certificate, signature, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

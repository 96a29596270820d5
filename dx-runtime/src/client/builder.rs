use super::auth::{self, Aws, Given, Identities, ServiceKind};
use super::client::Client;
use super::credentials::{CredentialsCache, ProvideCredentials};
use super::default_transport::{DefaultTransport, MakeTransport, TransportSettings};
use super::discovery::{self, EndpointDiscovery};
use super::environment::{Environment, System};
use super::error::ConfigError;
use super::interceptor::Interceptor;
use super::retry::{self, Retry};
use super::service::Service;
use super::shared::{Clock, Shared};
use super::time::{Instant, system_now};
use super::timeouts::Timeouts;
use super::transport::Transport;
use crate::MemoryLimit;
use crate::endpoint_rules::{
    self, ACCOUNT_ID_MODE, ENDPOINT_URL, EndpointRules, EndpointSettings, REGION, USE_DUAL_STACK, USE_FIPS,
};
use crate::http::{EndpointError, Options, ResolvedEndpoint};
#[cfg(feature = "sigv4a")]
use crate::sigv4::AsymmetricSigner;
#[cfg(feature = "sigv4")]
use crate::sigv4::Signer;
use ::http::HeaderValue;
use std::marker::PhantomData;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::time::SystemTime;

/// What a body of a successful answer may have, unless the builder is told otherwise.
const MAX_BODY: usize = 128 << 20;

/// Marks a [`Builder`] of a client that does not block.
#[derive(Debug)]
pub enum Async {}

/// Makes a client: `C`, of the service `S`.
///
/// What is not set has a default. For a service of AWS ([`Aws`]) that is not so of the region, and of the credentials as
/// far as requests are signed; [`from_env`](Self::from_env) finds these out. The client of another service
/// ([`NonAws`](super::NonAws)) needs the URL and what the service authenticates by. Methods that mean nothing for a service are
/// not there for it.
#[must_use = "it makes a client when it is built"]
pub struct Builder<S, C, M = Async> {
    region: Option<String>,
    profile: Option<String>,
    endpoint_url: Option<String>,
    endpoint_settings: EndpointSettings,
    credentials: Option<Arc<dyn ProvideCredentials>>,
    endpoint_discovery: Option<EndpointDiscovery>,
    host_prefix: Option<bool>,
    fips: Option<bool>,
    dual_stack: Option<bool>,
    retry: Option<Retry>,
    timeouts: Timeouts,
    ca_bundle: Option<PathBuf>,
    max_body: usize,
    max_memory: Option<MemoryLimit>,
    options: Options,
    interceptors: Vec<Arc<dyn Interceptor>>,
    app_name: Option<String>,
    /// What there is to authenticate with beside `credentials`.
    pub(super) given: Given,
    transport: Option<Arc<dyn Transport>>,
    /// What `from_env` used while no transport was set.
    default_transport: Option<Arc<DefaultTransport>>,
    clock: Clock,
    makes: Makes<S, C, M>,
}

type Makes<S, C, M> = PhantomData<fn() -> (S, C, M)>;

impl<S, C, M> Default for Builder<S, C, M> {
    fn default() -> Self {
        Self {
            region: None,
            profile: None,
            endpoint_url: None,
            endpoint_settings: EndpointSettings::default(),
            credentials: None,
            endpoint_discovery: None,
            host_prefix: None,
            fips: None,
            dual_stack: None,
            retry: None,
            timeouts: Timeouts::default(),
            ca_bundle: None,
            max_body: MAX_BODY,
            max_memory: None,
            options: Options::default(),
            interceptors: Vec::new(),
            app_name: None,
            given: Given::default(),
            transport: None,
            default_transport: None,
            clock: Box::new(system_now),
            makes: PhantomData,
        }
    }
}

/// For services of AWS.
impl<S: Service<Kind = Aws>, C, M> Builder<S, C, M> {
    /// The region that requests go to, and that they are signed for: `us-east-1`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The profile of the shared files that [`from_env`](Self::from_env) reads. By default `AWS_PROFILE`, or `default`.
    /// With one set here, an access key or a web identity in environment variables is not used, unless the profile says so
    /// by `credential_source = Environment`.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// Sets what the service's endpoint rules ask clients for, by the names of their built-ins, as in
    /// `builder.endpoint_settings(|settings| settings.set_flag("AWS::S3::UseArnRegion", true))`. Region, FIPS, dual-stack and
    /// the URL of an endpoint have methods of their own, and so have parameters of a service.
    pub fn endpoint_settings(mut self, set: impl FnOnce(&mut EndpointSettings)) -> Self {
        set(&mut self.endpoint_settings);
        self
    }

    /// Where credentials come from: [`Credentials`](super::Credentials) that are known already, or what gets some.
    pub fn credentials(mut self, credentials: impl ProvideCredentials) -> Self {
        self.credentials = Some(Arc::new(credentials));
        self
    }

    /// Whether operations are sent to endpoints that the service tells of, where it can tell: the trait
    /// `aws.api#clientDiscoveredEndpoint`. By default those are that have to be, as all of Amazon Timestream are;
    /// [`from_env`](Self::from_env) takes it from `AWS_ENABLE_ENDPOINT_DISCOVERY` or the profile's
    /// `endpoint_discovery_enabled`, unless it is set here. With `false`, those that have to be fail. An endpoint URL that is set
    /// goes before all endpoints that are discovered.
    pub fn endpoint_discovery(mut self, enabled: bool) -> Self {
        self.endpoint_discovery = Some(EndpointDiscovery::enabled(enabled));
        self
    }

    /// Whether nothing is put before the host of the endpoint, whatever prefix an operation has in the model: the trait
    /// `smithy.api#endpoint`. By default a prefix is put there; [`from_env`](Self::from_env) takes it from
    /// `AWS_DISABLE_HOST_PREFIX_INJECTION` or the profile's `disable_host_prefix_injection`, unless it is set here.
    pub fn disable_host_prefix(mut self, disable: bool) -> Self {
        self.host_prefix = Some(!disable);
        self
    }

    /// Whether requests go to the endpoint that keeps to the standard FIPS 140 for cryptography.
    pub fn fips(mut self, fips: bool) -> Self {
        self.fips = Some(fips);
        self
    }

    /// Whether requests go to the endpoint that speaks IPv6 as well as IPv4.
    pub fn dual_stack(mut self, dual_stack: bool) -> Self {
        self.dual_stack = Some(dual_stack);
        self
    }

    /// Fills in what is not set.
    pub(super) async fn load(mut self, transport: Arc<dyn Transport>) -> Result<Self, ConfigError> {
        // The standard library panics when it is asked for variables there.
        if cfg!(all(target_family = "wasm", target_os = "unknown")) {
            return Err(ConfigError::new(
                "this platform has no environment: set region and credentials without `from_env`",
            ));
        }
        let system = System::current(self.profile.as_deref());
        let scoped_token = auth::scoped_token(&system, S::SIGNING_NAME);
        let found = Environment::load(system, transport, S::NAME, self.region.as_deref()).await?;
        self.region = self.region.or(found.region);
        self.endpoint_url = self.endpoint_url.or(found.endpoint_url);
        self.endpoint_settings.add_missing(found.endpoint_settings);
        self.endpoint_discovery = self.endpoint_discovery.or(found.endpoint_discovery);
        self.host_prefix = self.host_prefix.or(found.disable_host_prefix.map(|disable| !disable));
        self.given.find_token(scoped_token, found.token, self.credentials.is_some());
        self.given.prefer(found.auth_schemes);
        self.credentials = self.credentials.or(found.credentials);
        self.app_name = self.app_name.or(found.app_name);
        self.retry = self.retry.or_else(|| {
            let default = Retry::of_service(S::NAME);
            Some(Retry {
                mode: found.retry_mode.unwrap_or(default.mode),
                max_attempts: found.max_attempts.map_or(default.max_attempts, NonZeroU32::get),
                ..default
            })
        });
        self.ca_bundle = self.ca_bundle.or(found.ca_bundle);
        Ok(self)
    }
}

/// For all services.
impl<S: Service, C, M> Builder<S, C, M> {
    /// Where requests go to, if it is not the service's endpoint in the region. For a service that is not of AWS, its URL.
    pub fn endpoint_url(mut self, url: impl Into<String>) -> Self {
        self.endpoint_url = Some(url.into());
        self
    }

    /// How often calls are tried, and by which rules. By default the standard ones with 3 attempts, or 4 for DynamoDB;
    /// [`from_env`](Self::from_env) takes the rules from `AWS_RETRY_MODE` or the profile's `retry_mode`, and the attempts
    /// from `AWS_MAX_ATTEMPTS` or `max_attempts`, unless they are set here.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = Some(retry);
        self
    }

    /// How long calls may take. They hold for requests for credentials as well, also when they are set after
    /// [`from_env`](Self::from_env).
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// A file with the certificates, in PEM, of the authorities to trust, in place of those that the operating system trusts.
    /// By default what `AWS_CA_BUNDLE` or the key `ca_bundle` of the profile says, if [`from_env`](Self::from_env) is called.
    ///
    /// It is for the built-in transports; others have their own certificates. The file is read when the client is built, or,
    /// if its endpoint is at `http://`, when something else needs TLS.
    pub fn ca_bundle(mut self, path: impl Into<PathBuf>) -> Self {
        self.ca_bundle = Some(path.into());
        self
    }

    /// How many bytes the body of a successful answer may have. By default 128 MiB. Of the body of an error, 1 MiB is
    /// read and the rest left out.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// How many bytes of memory the lists, maps and structures may take that are read from one response, beside its body:
    /// empty elements are short in JSON and large in memory. By default 256 MiB, or eight times the body's length if
    /// that is more. A response beyond it is an error of the kind [`Service`](super::CallErrorKind::Service) that says so.
    pub fn max_memory(mut self, bytes: usize) -> Self {
        self.max_memory = Some(MemoryLimit::bytes(bytes));
        self
    }

    /// What requests depend on beside their inputs.
    pub fn options(mut self, options: Options) -> Self {
        self.options = options;
        self
    }

    /// What changes the requests of all calls and sees their responses. Several are called in the order in which they are
    /// set.
    pub fn interceptor(mut self, interceptor: impl Interceptor) -> Self {
        self.interceptors.push(Arc::new(interceptor));
        self
    }

    /// A name for the program, which the service sees in the header `user-agent`: up to 50 ASCII letters, digits and
    /// ``!#$%&'*+-.^_`|~``.
    pub fn app_name(mut self, name: impl Into<String>) -> Self {
        self.app_name = Some(name.into());
        self
    }

    /// What sends the requests. By default, what comes with dx-runtime; the connect timeout and the CA bundle are for that one
    /// only. Set it after `from_env` if it is not to be asked for credentials as well: then the default one is.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Tells the time that requests are signed with, for tests. By default the system's clock.
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Box::new(clock);
        self
    }

    /// What the environment is asked with: the transport that was set, or the default one.
    pub(super) fn environment_transport(
        &mut self,
        make: MakeTransport,
    ) -> Result<Arc<dyn Transport>, ConfigError> {
        if let Some(transport) = &self.transport {
            return Ok(Arc::clone(transport));
        }
        let default = match &self.default_transport {
            Some(default) => Arc::clone(default),
            None => Arc::new(DefaultTransport::new(self.transport_settings(), make)?),
        };
        self.default_transport = Some(Arc::clone(&default));
        Ok(default)
    }

    /// What calls are sent with: the transport that was set, or the default one. From now on all settings are known.
    pub(super) fn call_transport(&self, make: MakeTransport) -> Result<Arc<dyn Transport>, ConfigError> {
        let settings = self.transport_settings();
        let default = match &self.default_transport {
            Some(default) => Some(default.with(settings.clone(), make)?),
            None => None,
        };
        match (&self.transport, default) {
            (Some(set), _) => Ok(Arc::clone(set)),
            (None, Some(default)) => Ok(default),
            (None, None) => make(&settings),
        }
    }

    fn transport_settings(&self) -> TransportSettings {
        TransportSettings { timeouts: self.timeouts, ca_bundle: self.ca_bundle.clone() }
    }

    /// The client, that uses `transport`.
    pub(super) fn finish(self, transport: Arc<dyn Transport>) -> Result<Client<S>, ConfigError> {
        let region = match self.region {
            Some(region) => region,
            None if !S::Kind::IS_AWS => String::new(),
            None => {
                return Err(ConfigError::new(
                    "no region: set one with `region`, or let `from_env` take it from AWS_REGION or a profile",
                ));
            }
        };
        let mut settings = self.endpoint_settings;
        if S::Kind::IS_AWS {
            settings.set_text(REGION, region.clone());
        }
        for (name, set) in [(USE_FIPS, self.fips), (USE_DUAL_STACK, self.dual_stack)] {
            let value = set.or(settings.flag(&[name])).unwrap_or_default();
            settings.set_flag(name, value);
        }
        let has_endpoint_url = self.endpoint_url.is_some();
        if let Some(url) = self.endpoint_url {
            settings.set_text(ENDPOINT_URL, url);
        }
        if settings.text(&[ACCOUNT_ID_MODE]).is_none() {
            settings.set_text(ACCOUNT_ID_MODE, "preferred");
        }
        settings.address_buckets(self.options.bucket_addressing);
        let refused = |error: EndpointError| ConfigError::new(error.to_string());
        settings.check().map_err(refused)?;
        let endpoint = endpoint_of::<S>(&settings)?;
        let retry = self.retry.unwrap_or_else(|| Retry::of_service(S::NAME));
        let is_http = endpoint.as_ref().is_ok_and(|resolved| resolved.endpoint.as_str().starts_with("http:"));
        if self.transport.is_none() && !is_http {
            check_ca_bundle(self.ca_bundle.as_deref())?;
        }
        let identities = Identities::new(self.given)?;
        auth::check_required(S::REQUIRED_AUTH, |scheme| identities.has(scheme))?;
        Ok(Client::new(Shared {
            endpoint,
            discovered: discovery::Cache::default(),
            endpoint_discovery: self.endpoint_discovery.unwrap_or_default(),
            has_endpoint_url,
            endpoint_settings: settings,
            region,
            credentials: self.credentials.map(CredentialsCache::new),
            identities,
            #[cfg(feature = "sigv4")]
            signer: Signer::default(),
            #[cfg(feature = "sigv4a")]
            asymmetric_signer: AsymmetricSigner::default(),
            retries: retry::Shared::new(retry.mode),
            retry,
            made: Instant::now(),
            timeouts: self.timeouts,
            max_body: self.max_body,
            max_memory: self.max_memory,
            options: match self.host_prefix {
                Some(host_prefix) => Options { host_prefix, ..self.options },
                None => self.options,
            },
            interceptors: self.interceptors,
            user_agent: user_agent(S::NAME, self.app_name.as_deref())?,
            transport,
            clock: self.clock,
            skew: AtomicI64::new(0),
        }))
    }
}

impl<S: Service<Kind = Aws>, C: From<Client<S>>> Builder<S, C> {
    /// Fills in what was not set from the environment: variables, shared config and credentials files, and for
    /// credentials what the AWS CLI finds as well.
    ///
    /// # Errors
    ///
    /// When what is there can't be read.
    pub async fn from_env(mut self) -> Result<Self, ConfigError> {
        let transport = self.environment_transport(default_transport)?;
        self.load(transport).await
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
        self.finish(transport).map(C::from)
    }
}

/// Where the service is by the settings alone. Where operations decide as well, an error may be none of theirs.
fn endpoint_of<S: Service>(
    settings: &EndpointSettings,
) -> Result<Result<ResolvedEndpoint, EndpointError>, ConfigError> {
    fn resolve<'p, P: EndpointRules<'p>>(
        settings: &'p EndpointSettings,
    ) -> (Result<ResolvedEndpoint, EndpointError>, bool) {
        (endpoint_rules::resolve(settings, None, |_: &mut P| Ok(())), P::PER_CALL)
    }
    match resolve::<S::EndpointParams<'_>>(settings) {
        (Err(error), false) => Err(ConfigError::new(error.to_string())),
        (endpoint, _) => Ok(endpoint),
    }
}

#[cfg(feature = "client")]
fn default_transport(settings: &TransportSettings) -> Result<Arc<dyn Transport>, ConfigError> {
    Ok(Arc::new(super::ReqwestTransport::with_settings(settings)?))
}

#[cfg(not(feature = "client"))]
fn default_transport(_settings: &TransportSettings) -> Result<Arc<dyn Transport>, ConfigError> {
    Err(ConfigError::new("no transport was set, and without the feature `client` there is no default"))
}

/// Tells what is wrong with the file when the client is built, rather than at its first call.
#[cfg(any(feature = "blocking", feature = "client"))]
fn check_ca_bundle(path: Option<&Path>) -> Result<(), ConfigError> {
    match path {
        Some(path) => Ok(super::tls::Tls::trusting(Some(path)).load()?),
        None => Ok(()),
    }
}

#[cfg(not(any(feature = "blocking", feature = "client")))]
fn check_ca_bundle(_path: Option<&Path>) -> Result<(), ConfigError> {
    Ok(())
}

/// Who sends the requests: this library, for which service, where, and the program's name.
fn user_agent(service: &str, app_name: Option<&str>) -> Result<HeaderValue, ConfigError> {
    let service: String = service.chars().map(|c| if is_token(c) { c } else { '-' }).collect();
    let mut text = format!("dx/{} api/{service} os/{}", env!("CARGO_PKG_VERSION"), std::env::consts::OS);
    if let Some(name) = app_name {
        if name.is_empty() || name.len() > 50 || !name.chars().all(is_token) {
            return Err(ConfigError::new(
                "the app name has to be 1 to 50 ASCII letters, digits and !#$%&'*+-.^_`|~",
            ));
        }
        text.push_str(" app/");
        text.push_str(name);
    }
    HeaderValue::try_from(text).map_err(|error| ConfigError::new("no user agent").with_source(error))
}

/// Whether a token may have the character (RFC 9110, section 5.6.2).
fn is_token(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c)
}

#[cfg(test)]
mod tests;

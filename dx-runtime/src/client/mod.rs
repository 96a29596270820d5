//! Clients: what signs requests, sends them, and sends them again when that may help.
//!
//! Generated code puts a method an operation around a [`Client`], or around a `blocking::Client`; both do the same, and what
//! sends and waits is a [`Transport`]. Each call makes its request once. Each attempt to send it is signed anew, with
//! [`Credentials`] that are kept until shortly before they expire, and [`Retry`] says which may follow. [`Timeouts`] bound an
//! attempt and the whole call; to drop a call's future is to cancel it. What went wrong is a [`CallError`].
//!
//! Errors show one level of what went wrong with `{}`, and have the next one as their `source`. With `{:#}` they show all
//! levels in one line, as anyhow does: `CreateJob failed after 3 attempts in 1.8 s: ThrottlingException: Rate exceeded
//! (request id 4f1c)`.
//!
//! Results in pages are [`Pages`], which are streams, and iterators for those who block. What takes its time is waited for by
//! a [`Waiter`].
//!
//! # Authentication
//!
//! The authentication traits of a model say by which schemes each operation can be called, as [`Auth`] in [`Call::AUTH`]. The
//! first is taken that the endpoint takes and for which the client has what it needs. What that is, a [`Builder`] asks for:
//!
//! | trait | | the builder's method |
//! | --- | --- | --- |
//! | `aws.auth#sigv4` | a signature by AWS credentials, with the feature `sigv4` | `credentials`, `from_env` |
//! | `aws.auth#sigv4a` | an asymmetric one, for several regions, with the feature `sigv4a` | `credentials`, `from_env` |
//! | `smithy.api#httpBearerAuth` | a bearer [`Token`], over TLS or to this machine | `bearer_token`, `from_env` |
//! | `smithy.api#httpApiKeyAuth` | a key in a header or in the query string | `api_key` |
//! | `smithy.api#httpBasicAuth` | a user name and a password | `basic_auth` |
//!
//! An operation with the trait `optionalAuth` goes without if there is nothing for it. A request that is refused is not sent
//! again with another scheme. HTTP Digest and the sessions of S3 Express are not supported.
//!
//! For a service of AWS, marked by [`Aws`], `from_env` takes a bearer token from `AWS_BEARER_TOKEN_` with the service's signing
//! name (`AWS_BEARER_TOKEN_BEDROCK`), which goes before AWS credentials of the environment, or else, with the feature
//! `credential-chain`, from the SSO session that the profile names. The builder of a client for any other service, marked by
//! [`NonAws`], has neither region, profile, credentials nor `from_env`: it takes the URL and what the model's schemes ask for.
//!
//! # Streams
//!
//! Calls have their bodies in memory. For requests that are not calls, such as those to signed URLs, [`Client::transport`]
//! gives the client's transport, and [`Transport::send_streaming`] sends and receives a [`StreamingBody`] piece by piece.
//!
//! # Connections
//!
//! The built-in transports go through the proxies in the variables `https_proxy`, `http_proxy`, and `all_proxy` for both,
//! but for the hosts in `no_proxy`: domains, with all below them, addresses and ranges of addresses, each with or without a
//! port, or `*`. The names may be in upper case. A proxy is at `http://` or `https://`; any other is an error of the request
//! that needs it. There is no proxy under CGI (`REQUEST_METHOD`), nor for a request that is marked as [`DirectConnection`].
//!
//! Certificates are those of the operating system, or those in the file of [`Builder::ca_bundle`], `AWS_CA_BUNDLE` or the
//! profile's `ca_bundle`. They are loaded by the first request that needs TLS, and shared by all clients of the process.
//!
//! # Logs
//!
//! With the feature `tracing` each call is a span with the service and the operation, and each attempt an event in it at
//! `debug` with its number and the status and the request id of the answer. A retry is an event at `info`, with the number
//! of the attempt that failed, the reason and the pause; that the retry quota is exhausted is one at `warn`. No body,
//! credential, signature or URL is recorded.
//!
//! The libraries below log by themselves, by way of `tracing` and `log`: hosts and the progress of connections. At the level
//! `trace`, however, **`ureq_proto` logs every byte of the responses** that a blocking client gets, and some of them are
//! secrets, such as credentials for a role. Where all of `trace` is logged, turn it off: `RUST_LOG=trace,ureq_proto=off`.

mod auth;
mod builder;
mod call;
mod call_builder;
#[expect(clippy::module_inception, reason = "the client of the module of clients")]
mod client;
mod credentials;
mod default_transport;
mod describe;
mod discovery;
mod environment;
mod error;
mod interceptor;
mod overrides;
mod pages;
#[cfg(feature = "sigv4")]
mod presign;
mod random;
mod responder;
mod retry;
mod service;
mod shared;
mod shell_words;
mod streaming;
mod time;
mod timeouts;
mod trace;
mod transport;
#[cfg(feature = "sigv4")]
mod verify;
mod wait;

#[cfg(feature = "blocking")]
pub mod blocking;
#[cfg(any(feature = "blocking", feature = "client"))]
mod proxy;
#[cfg(feature = "client")]
mod reqwest;
#[cfg(any(feature = "blocking", feature = "client"))]
mod tls;
#[cfg(feature = "blocking")]
mod ureq;

#[cfg(feature = "sigv4")]
pub use crate::sigv4::SignatureError;
pub use auth::{
    ApiKeyLocation, Auth, Aws, HttpApiKeyAuth, HttpBasicAuth, HttpBearerAuth, NonAws, ProvideToken,
    ServiceKind, Token,
};
pub use builder::{Async, Builder};
pub use bytes::Bytes;
pub use call_builder::CallBuilder;
pub use client::Client;
pub use credentials::{Credentials, CredentialsError, ProvideCredentials};
pub use discovery::{DiscoverEndpoints, Discovery, Identifiers};
pub use error::{CallError, CallErrorKind, ConfigError};
pub use interceptor::{Attempt, Interceptor, InterceptorError};
pub use pages::{Items, Pages, Paginated, PaginatedItems};
#[cfg(feature = "sigv4")]
pub use presign::{PresignOptions, PresignedRequest};
#[cfg(feature = "client")]
pub use reqwest::ReqwestTransport;
pub use responder::Responder;
pub use retry::{Retry, RetryMode, RetryModeError};
pub use service::{Call, Input, Service};
pub use streaming::{Pieces, StreamingBody};
pub use timeouts::Timeouts;
pub use transport::{
    BoxFuture, DirectConnection, LimitedBody, Limits, Transport, TransportError, TransportErrorKind,
};
#[cfg(feature = "blocking")]
pub use ureq::UreqTransport;
#[cfg(feature = "sigv4")]
pub use verify::verify_signature;
pub use wait::{Verdict, WaitError, Waited, Waiter};

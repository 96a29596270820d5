//! Requests of calls that are signed for others to send.

use crate::service::{BlockingBuilder, Demo, Echo, blocking_builder, builder, hello, regional_endpoint};
use dx_runtime::client::{
    Attempt, Auth, Aws, Builder, Bytes, Call, CallErrorKind, Client, Credentials, Input, Interceptor,
    InterceptorError, PresignOptions, PresignedRequest, Responder, Service, TransportErrorKind,
};
use dx_runtime::http::http::{HeaderValue, Method, Request, Response};
use dx_runtime::http::{Endpoint, Options, RequestBuilder, RequestError};
use dx_runtime::sigv4::{Payload, SignatureError, SigningParams, verify};
use dx_runtime::{ErrorMeta, Operation};
use pollster::block_on;
use std::error::Error;
use std::time::{Duration, SystemTime};

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

/// 2026-03-01T09:30:05Z
fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_772_357_405)
}

fn options(seconds: u64) -> PresignOptions {
    PresignOptions { expires: Duration::from_secs(seconds), ..PresignOptions::default() }
}

/// An operation of which `make` makes the request.
macro_rules! operation {
    ($operation:ident($input:ident: $type:ty) of $service:ident, $method:literal, |$request:ident, $it:ident| $make:block) => {
        operation!($operation($input: $type) of $service by SigV4, $method, |$request, $it| $make);
    };
    ($operation:ident($input:ident: $type:ty) of $service:ident by $auth:ident $(+ $flag:ident)?, $method:literal, |$request:ident, $it:ident| $make:block) => {
        struct $operation;
        struct $input(#[allow(dead_code)] $type);

        impl Operation for $operation {
            const NAME: &'static str = stringify!($operation);
            const SERVICE: &'static str = stringify!($service);
            type Input = $input;
            type Output = ();
            type Error = crate::service::EchoError;
        }

        impl Input for $input {
            type Call = $operation;
        }

        impl Call for $operation {
            type Service = $service;
            const AUTH: &'static [Auth] = &[Auth::$auth];
            $(const $flag: bool = true;)?

            #[allow(unused_variables)]

            fn request(
                $it: &$input,
                endpoint: &Endpoint,
                _: &Options,
            ) -> Result<dx_runtime::http::Request, RequestError> {
                let mut $request = RequestBuilder::new(Self::NAME, $method, endpoint);
                $make
                $request.finish()
            }

            fn response(_: Response<Bytes>) -> Result<(), Self::Error> {
                Err(crate::service::EchoError(ErrorMeta::default()))
            }
        }
    };
}

macro_rules! service {
    ($service:ident, $params:ident, $signing_name:literal, $endpoint:literal) => {
        struct $service;
        regional_endpoint!($params, $endpoint);

        impl Service for $service {
            type Kind = Aws;
            const NAME: &'static str = stringify!($service);
            const SIGNING_NAME: &'static str = $signing_name;
            type EndpointParams<'p> = $params<'p>;
        }
    };
}

service!(S3, S3Params, "s3", "https://s3.amazonaws.com");
service!(Sts, StsParams, "sts", "https://sts.{region}.amazonaws.com");
service!(DataExchange, DataExchangeParams, "dataexchange", "https://dataexchange.{region}.amazonaws.com");

operation!(GetObject(GetObjectInput: &'static str) of S3, "GET", |request, input| {
    request.host_prefix("bucket.");
    request.path("/");
    request.greedy_label("Key", Some(input.0));
});

operation!(PutObject(PutObjectInput: &'static str) of S3, "PUT", |request, input| {
    request.host_prefix("bucket.");
    request.path("/k");
    request.header("ContentType", "content-type", "text/plain");
    request.body(Some("application/octet-stream"), input.0);
});

operation!(GetCallerIdentity(GetCallerIdentityInput: ()) of Sts, "POST", |request, input| {
    request.path("/");
    request.body(
        Some("application/x-www-form-urlencoded"),
        "Action=GetCallerIdentity&Version=2011-06-15",
    );
});

operation!(StartJob(StartJobInput: ()) of DataExchange, "PATCH", |request, input| {
    request.path("/v1/jobs/j");
});

operation!(CreateJob(CreateJobInput: ()) of DataExchange, "POST", |request, input| {
    request.path("/v1/jobs");
    request.body(Some("application/json"), "{}");
});

operation!(Upload(UploadInput: ()) of DataExchange by SigV4 + UNSIGNED_PAYLOAD, "PUT", |request, input| {
    request.path("/upload");
    request.body(None, "body");
});

operation!(Ping(PingInput: ()) of DataExchange by None, "GET", |request, input| {
    request.path("/ping");
});

/// A client that can't send anything.
fn client<S: Service<Kind = Aws>>(credentials: Credentials) -> Client<S> {
    let builder: Builder<S, Client<S>> = Builder::default().region("eu-west-1").credentials(credentials);
    builder.transport(Responder::new(|_| Err(TransportErrorKind::Broken.into()))).clock(now).build().unwrap()
}

fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", SECRET)
}

fn url(path: &str, service: &str, expires: u64, signed_headers: &str, signature: &str) -> String {
    let separator = if path.contains('?') { '&' } else { '?' };
    format!(
        "{path}{separator}X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20260301%2Feu-west-1%2F{service}\
         %2Faws4_request&X-Amz-Date=20260301T093005Z&X-Amz-Expires={expires}&X-Amz-SignedHeaders={signed_headers}\
         &X-Amz-Signature={signature}"
    )
}

fn accepted(request: PresignedRequest, service: &str) {
    let params = SigningParams::new(service, "eu-west-1", now());
    assert_eq!(verify(&request.into_http(), &credentials(), &params), Ok(()));
}

/// The expected URLs are those of botocore 1.44.8, by `generate_presigned_url` at [`now`].
#[test]
fn a_presigned_download_from_s3_is_that_of_botocore() {
    let client = client::<S3>(credentials());
    let request = block_on(client.presign(&GetObjectInput("a b//c"), options(3600))).unwrap();
    assert_eq!(request.method(), Method::GET);
    assert!(request.headers().is_empty() && request.body().is_empty());
    assert!(request.url().starts_with("https://bucket.s3.amazonaws.com/a%20b//c?X-Amz-Algorithm="));
    accepted(request, "s3");
}

#[test]
fn a_presigned_upload_to_s3_is_that_of_botocore_and_takes_any_body() {
    let client = client::<S3>(credentials());
    let request = block_on(client.presign(&PutObjectInput("body"), options(604_800))).unwrap();
    let signature = "0fe047c19735a2ebb9fed6b468e87f5181ab629a72931e5f71a1f71965f3b692";
    let path = "https://bucket.s3.amazonaws.com/k";
    assert_eq!(request.url(), url(path, "s3", 604_800, "content-type%3Bhost", signature));
    assert_eq!(request.method(), Method::PUT);
    assert_eq!(request.headers().len(), 1);
    assert_eq!(request.headers()["content-type"], "text/plain");
    assert_eq!(request.expires_at(), now() + Duration::from_secs(604_800));
    let mut request = request.into_http();
    *request.body_mut() = Bytes::from_static(b"another");
    let params = SigningParams::new("s3", "eu-west-1", now());
    assert_eq!(verify(&request, &credentials(), &params), Ok(()));
}

#[test]
fn a_form_is_presigned_in_the_query() {
    let client = client::<Sts>(credentials());
    let path = "https://sts.eu-west-1.amazonaws.com/?Action=GetCallerIdentity&Version=2011-06-15";
    for (method, signed, signature) in [
        (None, Method::GET, "4d7c196dcef20c8b41aa0367e58b37a795d29e4b4cb37c17031e16ae897bf3bd"),
        (
            Some(Method::POST),
            Method::POST,
            "da67d9eaf222daabb109904e00831bef98ca3220dcc2d1985ad44dc0451ae6d3",
        ),
    ] {
        let options = PresignOptions { method, ..options(3600) };
        let request = block_on(client.presign(&GetCallerIdentityInput(()), options)).unwrap();
        assert_eq!(request.url(), url(path, "sts", 3600, "host", signature));
        assert_eq!(request.method(), signed);
        assert!(request.headers().is_empty() && request.body().is_empty());
        accepted(request, "sts");
    }
}

#[test]
fn an_operation_without_a_body_is_presigned_without_its_length() {
    let client = client::<DataExchange>(credentials());
    let request = block_on(client.presign(&StartJobInput(()), options(3600))).unwrap();
    let signature = "0f7b44959203d38e663c452fd0547855986a1bef2d1863417343cd79ba3c1239";
    let path = "https://dataexchange.eu-west-1.amazonaws.com/v1/jobs/j";
    assert_eq!(request.url(), url(path, "dataexchange", 3600, "host", signature));
    assert_eq!(request.method(), Method::PATCH);
}

#[test]
fn a_body_that_is_signed_comes_with_the_request() {
    let client = client::<DataExchange>(credentials());
    let request = block_on(client.presign(&CreateJobInput(()), PresignOptions::default())).unwrap();
    assert_eq!(&**request.body(), b"{}");
    assert_eq!(request.headers()["content-type"], "application/json");
    let mut changed = request.clone().into_http();
    accepted(request, "dataexchange");
    *changed.body_mut() = Bytes::new();
    let params = SigningParams::new("dataexchange", "eu-west-1", now());
    assert_eq!(verify(&changed, &credentials(), &params), Err(SignatureError::Mismatch));
}

#[test]
fn a_blocking_client_signs_the_same_url() {
    let url = |request: PresignedRequest| request.url();
    let options = PresignOptions::default;
    let silent = || Responder::new(|_| Err(TransportErrorKind::Broken.into()));
    let token = Options { idempotency_token: || "token".to_owned(), ..Options::default() };
    let blocking: BlockingBuilder = blocking_builder().options(token).clock(now);
    let blocking = blocking.transport(silent()).build().unwrap();
    let client = builder().options(token).clock(now).transport(silent()).build().unwrap();
    let expected = url(block_on(client.presign(&hello(), options())).unwrap());
    assert_eq!(url(blocking.presign(&hello(), options()).unwrap()), expected);
    let elsewhere = url(blocking.call(&hello()).region("us-west-2").presign(options()).unwrap());
    assert!(elsewhere.starts_with("https://demo.us-west-2.example.com/echo?"), "{elsewhere}");
    assert!(elsewhere.contains("%2F20260301%2Fus-west-2%2Fdemo%2F"), "{elsewhere}");
}

#[test]
fn limits_are_checked_before_anything_is_signed() {
    let client = client::<Sts>(credentials().with_expiry(now() + Duration::from_secs(1000)));
    for (seconds, message) in [(0, "1 second up to 7 days"), (604_801, "7 days"), (1001, "expire in 1000")] {
        let error = block_on(client.presign(&GetCallerIdentityInput(()), options(seconds))).unwrap_err();
        assert_eq!(error.kind(), CallErrorKind::Build);
        assert!(format!("{error:#}").contains(message), "{error:#}");
    }
    assert!(block_on(client.presign(&GetCallerIdentityInput(()), options(1000))).is_ok());
}

#[derive(Debug)]
struct Tagged;

impl Interceptor for Tagged {
    fn before_signing(&self, _: &Attempt, request: &mut Request<Bytes>) -> Result<(), InterceptorError> {
        request.headers_mut().insert("x-tag", HeaderValue::from_static("blue"));
        Ok(())
    }
}

#[test]
fn what_an_interceptor_adds_is_signed_and_told() {
    let client = client::<Sts>(credentials());
    let input = GetCallerIdentityInput(());
    let request = block_on(client.call(&input).interceptor(Tagged).presign(options(60))).unwrap();
    assert!(request.url().contains("X-Amz-SignedHeaders=host%3Bx-tag"));
    assert_eq!(request.headers()["x-tag"], "blue");
    accepted(request, "sts");
}

#[test]
fn without_credentials_there_is_no_url() {
    let builder: Builder<Demo, Client<Demo>> = Builder::default().region("eu-west-1");
    let client =
        builder.transport(Responder::new(|_| Err(TransportErrorKind::Broken.into()))).build().unwrap();
    let error = block_on(client.presign(&hello(), options(60))).unwrap_err();
    assert_eq!((error.kind(), error.operation()), (CallErrorKind::Credentials, Echo::NAME));
    assert!(error.source().is_some());
}

#[test]
fn debug_does_not_show_the_signature() {
    let request = block_on(client::<S3>(credentials()).presign(&GetObjectInput("k"), options(60))).unwrap();
    let shown = format!("{request:?}");
    assert!(shown.contains("/k") && !shown.contains("Signature") && !shown.contains("AKID"), "{shown}");
}

#[test]
fn a_body_is_left_out_of_the_signature_only_over_tls() {
    let client = client::<DataExchange>(credentials());
    let params = SigningParams::new("dataexchange", "eu-west-1", now());
    for (url, is_signed) in [("https://example.com", false), ("http://example.com", true)] {
        let input = UploadInput(());
        let request = block_on(client.call(&input).endpoint(url).presign(options(60))).unwrap();
        let payload = if is_signed { Payload::Signed } else { Payload::Unsigned };
        let request = request.into_http();
        assert_eq!(verify(&request, &credentials(), &SigningParams { payload, ..params }), Ok(()), "{url}");
    }
}

#[test]
fn an_operation_that_takes_no_signature_has_no_presigned_url() {
    let client = client::<DataExchange>(credentials());
    let error = block_on(client.presign(&PingInput(()), options(60))).unwrap_err();
    assert_eq!(error.kind(), CallErrorKind::Build);
    assert!(format!("{error:#}").contains("takes no signature"), "{error:#}");
}

#[cfg(feature = "sigv4a")]
operation!(Replicate(ReplicateInput: ()) of DataExchange by SigV4a, "GET", |request, input| {
    request.path("/replicate");
});

#[cfg(feature = "sigv4a")]
#[test]
fn an_operation_with_an_asymmetric_signature_is_presigned_for_its_regions() {
    let client = client::<DataExchange>(credentials());
    let presigned = block_on(client.presign(&ReplicateInput(()), options(60))).unwrap();
    let query = presigned.uri().query().unwrap();
    assert!(query.contains("X-Amz-Algorithm=AWS4-ECDSA-P256-SHA256"), "{query}");
    assert!(query.contains("X-Amz-Region-Set=eu-west-1"), "{query}");
    let request = presigned.into_http();
    let check = |region| verify(&request, &credentials(), &SigningParams::new("dataexchange", region, now()));
    assert_eq!(check("eu-west-1"), Ok(()));
    assert_eq!(check("eu-west-2"), Err(SignatureError::OtherCredentials));
}

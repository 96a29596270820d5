//! URLs that are signed, and what a server makes of them.

use dx_runtime::http::http::{Method, Request};
use dx_runtime::sigv4::{Credentials, MAX_EXPIRES, Payload, SignatureError, Signer, SigningParams, verify};
use std::time::{Duration, SystemTime};

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const HOUR: Duration = Duration::from_secs(3600);
const SECOND: Duration = Duration::from_secs(1);

/// 2026-03-01T09:30:05Z
fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_772_357_405)
}

fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", SECRET)
}

fn params(service: &'static str) -> SigningParams<'static> {
    SigningParams::new(service, "eu-west-1", now())
}

fn get(url: &str) -> Request<&'static str> {
    Request::get(url).body("").unwrap()
}

fn presigned(url: &str, service: &'static str, expires: Duration) -> Request<&'static str> {
    let mut request = get(url);
    Signer::default().presign(&mut request, &credentials(), &params(service), expires).unwrap();
    request
}

/// What botocore 1.44.8 makes by `generate_presigned_url` at [`now`].
#[test]
fn urls_are_those_of_botocore() {
    let scope = "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20260301%2Feu-west-1%2F";
    for (url, service, expires, signature) in [
        (
            "https://bucket.s3.amazonaws.com/a%20b//c/../d%252Fe",
            "s3",
            HOUR,
            "532a42eb044bc5383ecf9f13fb73c586d9865f106b0369380576e126fbc6859c",
        ),
        (
            "https://dataexchange.eu-west-1.amazonaws.com/v1/jobs/a%2Fb%3Ac",
            "dataexchange",
            Duration::from_secs(60),
            "dd1b53aa23536b54c1825fc00e6950336cd5f032e26ff2ec06fa7469905a093a",
        ),
    ] {
        let request = presigned(url, service, expires);
        let expected = format!(
            "{url}?{scope}{service}%2Faws4_request&X-Amz-Date=20260301T093005Z&X-Amz-Expires={}&X-Amz-SignedHeaders=host\
             &X-Amz-Signature={signature}",
            expires.as_secs()
        );
        assert_eq!(request.uri().to_string(), expected);
        assert_eq!(request.headers().len(), 0);
    }
}

#[test]
fn a_server_takes_a_url_until_it_expires() {
    let request = presigned("https://example.com/a/../b?x=1", "demo", HOUR);
    let at = |time| verify(&request, &credentials(), &SigningParams { time, ..params("demo") });
    assert_eq!(at(now()), Ok(()));
    assert_eq!(at(now() + HOUR), Ok(()));
    assert_eq!(at(now() + HOUR + SECOND), Err(SignatureError::Expired));
    assert_eq!(at(now() - Duration::from_secs(900)), Ok(()));
    assert_eq!(at(now() - Duration::from_secs(901)), Err(SignatureError::Skewed));
}

#[test]
fn a_server_refuses_a_url_that_was_changed() {
    let request = presigned("https://example.com/a?x=1", "demo", HOUR);
    let url = request.uri().to_string();
    let verified = |url: &str| verify(&get(url), &credentials(), &params("demo"));
    assert_eq!(verified(&url), Ok(()));
    for (from, to, error) in [
        ("x=1", "x=2", SignatureError::Mismatch),
        ("/a?", "/b?", SignatureError::Mismatch),
        ("Expires=3600", "Expires=3601", SignatureError::Mismatch),
        ("Expires=3600", "Expires=604801", SignatureError::Malformed),
        ("Expires=3600", "Expires=0", SignatureError::Malformed),
        ("Expires=3600", "Expires=", SignatureError::Malformed),
        ("=AWS4-HMAC-SHA256", "=AWS4-HMAC-SHA1", SignatureError::Malformed),
        ("SignedHeaders=host", "SignedHeaders=date", SignatureError::Malformed),
        ("eu-west-1", "eu-west-2", SignatureError::OtherCredentials),
        ("X-Amz-Algorithm=", "X-Algorithm=", SignatureError::Missing),
        ("X-Amz-Signature=", "X-Amz-Signature=0", SignatureError::Mismatch),
    ] {
        assert!(url.contains(from), "{from}");
        assert_eq!(verified(&url.replace(from, to)), Err(error), "{from} -> {to}");
    }
    assert_eq!(verified(&format!("{url}&y=2")), Err(SignatureError::Mismatch));
    let mut post = request;
    *post.method_mut() = Method::POST;
    assert_eq!(verify(&post, &credentials(), &params("demo")), Err(SignatureError::Mismatch));
}

#[test]
fn a_body_belongs_to_a_url_but_for_s3() {
    for (service, is_signed) in [("demo", true), ("s3", false)] {
        let mut request = Request::put("https://example.com/a").body("body").unwrap();
        Signer::default().presign(&mut request, &credentials(), &params(service), HOUR).unwrap();
        assert_eq!(verify(&request, &credentials(), &params(service)), Ok(()));
        *request.body_mut() = "other";
        assert_eq!(verify(&request, &credentials(), &params(service)).is_err(), is_signed, "{service}");
    }
    let unsigned = SigningParams { payload: Payload::Unsigned, ..params("demo") };
    let mut request = Request::put("https://example.com/a").body("body").unwrap();
    Signer::default().presign(&mut request, &credentials(), &unsigned, HOUR).unwrap();
    *request.body_mut() = "other";
    assert_eq!(verify(&request, &credentials(), &unsigned), Ok(()));
}

#[test]
fn a_url_is_valid_from_a_second_to_seven_days_and_no_longer_than_the_credentials() {
    let sign = |credentials: &Credentials, expires| {
        Signer::default().presign(&mut get("https://example.com/"), credentials, &params("demo"), expires)
    };
    for expires in [SECOND, MAX_EXPIRES] {
        assert_eq!(sign(&credentials(), expires), Ok(()));
    }
    for expires in [Duration::ZERO, Duration::from_millis(999), MAX_EXPIRES + SECOND, Duration::MAX] {
        let error = sign(&credentials(), expires).unwrap_err().to_string();
        assert!(error.contains("1 second up to 7 days"), "{error}");
    }
    let temporary = credentials().with_session_token("token").with_expiry(now() + HOUR);
    assert_eq!(sign(&temporary, HOUR), Ok(()));
    let error = sign(&temporary, HOUR + SECOND).unwrap_err().to_string();
    assert!(error.contains("3601 seconds") && error.contains("expire in 3600 seconds"), "{error}");
}

#[test]
fn a_session_token_is_in_the_url_and_has_to_be_the_right_one() {
    let session = |token: &str| credentials().with_session_token(token);
    for sign_session_token in [true, false] {
        let params = SigningParams { sign_session_token, ..params("demo") };
        let mut request = get("https://example.com/");
        Signer::default().presign(&mut request, &session("T/=="), &params, HOUR).unwrap();
        assert!(request.uri().to_string().contains("X-Amz-Security-Token=T%2F%3D%3D"));
        assert_eq!(verify(&request, &session("T/=="), &params), Ok(()));
        assert_eq!(verify(&request, &session("other"), &params), Err(SignatureError::OtherCredentials));
    }
}

#[test]
fn a_second_signature_takes_the_place_of_the_first() {
    let mut request = Request::get("https://example.com/?a=1").body("").unwrap();
    let signer = Signer::default();
    let session = credentials().with_session_token("first");
    signer.sign(&mut request, &session, &params("demo")).unwrap();
    signer.presign(&mut request, &session, &params("demo"), HOUR).unwrap();
    signer.presign(&mut request, &credentials(), &params("demo"), SECOND).unwrap();
    assert_eq!(request.uri(), presigned("https://example.com/?a=1", "demo", SECOND).uri());
    assert_eq!(request.headers().len(), 0);
}

#[test]
fn a_url_that_is_too_long_is_an_error() {
    let url = format!("https://example.com/?a={}", "a".repeat(65_400));
    let signed = Signer::default().presign(&mut get(&url), &credentials(), &params("demo"), HOUR);
    assert!(signed.unwrap_err().to_string().contains("too long"));
}

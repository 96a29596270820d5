use super::*;
use ::http::header::{AUTHORIZATION, HOST};
use ::http::{HeaderValue, Method, Request};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

type Body = &'static str;

const REGION: &str = "us-east-1";
const SERVICE: &str = "dataexchange";
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

/// 2026-03-01T09:30:05Z, when all of [`CASES`] were signed.
fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_772_357_405)
}

fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", SECRET)
}

impl Case {
    fn request(&self) -> Request<Body> {
        let mut request = Request::new(self.body);
        *request.method_mut() = Method::from_bytes(self.method.as_bytes()).unwrap();
        *request.uri_mut() = self.url.parse().unwrap();
        for &(name, value) in self.headers {
            request.headers_mut().append(name, value.parse().unwrap());
        }
        request
    }

    fn credentials(&self) -> Credentials {
        match self.token {
            Some(token) => credentials().with_session_token(token),
            None => credentials(),
        }
    }
}

fn params(time: SystemTime) -> SigningParams<'static> {
    SigningParams::new(SERVICE, REGION, time)
}

fn small_request() -> Request<Body> {
    Request::post("https://example.com/v1/jobs?a=1")
        .header("content-type", "application/json")
        .body("{}")
        .unwrap()
}

fn signed(signer: &Signer, time: SystemTime) -> Request<Body> {
    let mut request = small_request();
    signer.sign(&mut request, &credentials(), &params(time)).unwrap();
    request
}

fn verified(request: &Request<Body>) -> Result<(), SignatureError> {
    verify(request, &credentials(), &params(now()))
}

fn authorization(request: &Request<Body>) -> &str {
    request.headers()[AUTHORIZATION].to_str().unwrap()
}

#[test]
fn requests_are_signed_as_botocore_signs_them() {
    let signer = Signer::default();
    for case in CASES {
        let mut request = case.request();
        let credentials = case.credentials();
        let params = SigningParams::new(case.service, case.region, now());
        let params = SigningParams { payload: case.payload, ..params };
        signer.sign(&mut request, &credentials, &params).unwrap();
        let expected = format!(
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260301/{}/{}/aws4_request, SignedHeaders={}, Signature={}",
            case.region, case.service, case.signed_headers, case.signature
        );
        assert_eq!(authorization(&request), expected, "{}", case.name);
        assert_eq!(request.headers()[DATE], "20260301T093005Z");
        verify(&request, &credentials, &params).expect(case.name);
    }
}

/// The case `double-encode-path` of the suite that the AWS SDKs have in common.
#[test]
fn a_path_is_encoded_once_more_also_where_it_was_not_encoded() {
    let request = Request::post("https://example.com/test/@connections/JBDvjfGEIAMCERw%3D").body("").unwrap();
    let params = params(now());
    let headers = canonical::SignedHeaders::choose(request.headers(), request.uri());
    let canonical = canonical::Canonical::new(&request, &params, &headers, "").to_bytes();
    let path = String::from_utf8(canonical).unwrap().lines().nth(1).map(str::to_owned);
    assert_eq!(path.as_deref(), Some("/test/%40connections/JBDvjfGEIAMCERw%253D"));
}

#[test]
fn a_second_signature_takes_the_place_of_the_first() {
    let signer = Signer::default();
    let mut request = signed(&signer, now() - Duration::from_secs(60));
    let token = credentials().with_session_token("first");
    signer.sign(&mut request, &token, &params(now())).unwrap();
    let token = credentials().with_session_token("second");
    signer.sign(&mut request, &token, &params(now())).unwrap();
    for name in [AUTHORIZATION, DATE, SECURITY_TOKEN] {
        assert_eq!(request.headers().get_all(name).iter().count(), 1);
    }
    assert_eq!(request.headers()[SECURITY_TOKEN], "second");
    assert_eq!(verified(&request), Ok(()));
}

#[test]
fn the_kept_key_is_not_used_for_another_day_region_service_or_secret() {
    let kept = Signer::default();
    let day = Duration::from_secs(86_400);
    let other = Credentials::new("AKIDEXAMPLE", "another secret");
    let steps = [
        (credentials(), REGION, SERVICE, now()),
        (credentials(), REGION, SERVICE, now() + day),
        (credentials(), "eu-west-1", SERVICE, now() + day),
        (credentials(), "eu-west-1", "kms", now() + day),
        (other, "eu-west-1", "kms", now() + day),
        (credentials(), REGION, SERVICE, now()),
    ];
    for (credentials, region, service, time) in steps {
        let [with_kept, with_new] = [&kept, &Signer::default()].map(|signer| {
            let mut request = small_request();
            signer.sign(&mut request, &credentials, &SigningParams::new(service, region, time)).unwrap();
            authorization(&request).to_owned()
        });
        assert_eq!(with_kept, with_new);
    }
}

#[test]
fn the_host_is_signed_as_it_will_be_sent() {
    for (url, host) in [
        ("https://Example.COM:443/", Some("example.com")),
        ("http://example.com:80/", Some("example.com")),
        ("https://user:secret@example.com:8443/", Some("example.com:8443")),
        ("https://example.com:8443/", None),
        ("https://example.com/", None),
    ] {
        let mut request = Request::get(url).body("").unwrap();
        Signer::default().sign(&mut request, &credentials(), &params(now())).unwrap();
        assert_eq!(request.headers().get(HOST).map(|host| host.to_str().unwrap()), host, "{url}");
    }
}

#[test]
fn a_body_can_be_left_out_of_the_signature() {
    for (payload, is_signed) in [(Payload::Unsigned, false), (Payload::Signed, true)] {
        let mut request = Request::post("https://example.com/").body("body").unwrap();
        let params = SigningParams { payload, ..params(now()) };
        Signer::default().sign(&mut request, &credentials(), &params).unwrap();
        assert_eq!(verified(&request), Ok(()));
        *request.body_mut() = "other";
        assert_eq!(verified(&request).is_err(), is_signed, "{payload:?}");
    }
}

#[test]
fn whatever_was_signed_can_not_be_changed() {
    let request = signed(&Signer::default(), now());
    assert_eq!(verified(&request), Ok(()));

    let changed = |change: fn(&mut Request<Body>)| {
        let mut changed = request.clone();
        change(&mut changed);
        verified(&changed)
    };
    assert_eq!(changed(|request| *request.method_mut() = Method::PUT), Err(SignatureError::Mismatch));
    assert_eq!(changed(|request| *request.body_mut() = ""), Err(SignatureError::Mismatch));
    for url in [
        "https://example.com/v1/jobs?a=2",
        "https://example.com/v1/job?a=1",
        "https://example.org/v1/jobs?a=1",
    ] {
        let mut changed = request.clone();
        *changed.uri_mut() = url.parse().unwrap();
        assert_eq!(verified(&changed), Err(SignatureError::Mismatch), "{url}");
    }
    for name in ["content-type", "x-amz-date"] {
        let mut changed = request.clone();
        changed.headers_mut().insert(name, "20260301T093006Z".parse().unwrap());
        assert_eq!(verified(&changed), Err(SignatureError::Mismatch), "{name}");
    }
    assert_eq!(
        changed(|request| drop(request.headers_mut().insert("user-agent", HeaderValue::from_static("any")))),
        Ok(())
    );
}

#[test]
fn a_server_sees_whose_signature_it_is_and_how_old() {
    let request = signed(&Signer::default(), now());
    let check = |credentials: &Credentials, region: &str, service: &str, seconds: i64| {
        let now = UNIX_EPOCH + Duration::from_secs(1_772_357_405_u64.saturating_add_signed(seconds));
        verify(&request, credentials, &SigningParams::new(service, region, now))
    };
    let stranger = Credentials::new("AKIDOTHER", SECRET);
    let liar = Credentials::new("AKIDEXAMPLE", "guessed");
    assert_eq!(check(&stranger, REGION, SERVICE, 0), Err(SignatureError::OtherCredentials));
    assert_eq!(check(&credentials(), "eu-west-1", SERVICE, 0), Err(SignatureError::OtherCredentials));
    assert_eq!(check(&credentials(), REGION, "kms", 0), Err(SignatureError::OtherCredentials));
    assert_eq!(check(&liar, REGION, SERVICE, 0), Err(SignatureError::Mismatch));
    assert_eq!(check(&credentials(), REGION, SERVICE, 900), Ok(()));
    assert_eq!(check(&credentials(), REGION, SERVICE, 901), Err(SignatureError::Skewed));
    assert_eq!(check(&credentials(), REGION, SERVICE, -900), Ok(()));
    assert_eq!(check(&credentials(), REGION, SERVICE, -901), Err(SignatureError::Skewed));
}

#[test]
fn a_request_that_is_not_well_signed_is_refused() {
    assert_eq!(verified(&small_request()), Err(SignatureError::Missing));
    let request = signed(&Signer::default(), now());
    let good = authorization(&request).to_owned();
    for (authorization, error) in [
        ("Basic abc".to_owned(), SignatureError::Malformed),
        ("AWS4-HMAC-SHA256".to_owned(), SignatureError::Malformed),
        (good.replace("host;", ""), SignatureError::Malformed),
        (good.replace(";x-amz-date", ""), SignatureError::Malformed),
        (good.replace("content-type;", ""), SignatureError::Mismatch),
        (good[..good.len() - 1].to_owned(), SignatureError::Mismatch),
        (good.replace("Signature=", "Signature=0"), SignatureError::Mismatch),
    ] {
        let mut request = request.clone();
        request.headers_mut().insert(AUTHORIZATION, authorization.parse().unwrap());
        assert_eq!(verified(&request), Err(error), "{authorization}");
    }
}

#[test]
fn what_no_header_can_hold_is_an_error_that_shows_no_secret() {
    for credentials in
        [Credentials::new("AKID\nEXAMPLE", "secret"), credentials().with_session_token("secret\n")]
    {
        let mut request = small_request();
        let signed = Signer::default().sign(&mut request, &credentials, &params(now()));
        assert!(!signed.unwrap_err().to_string().contains("secret"));
    }
    let mut request = small_request();
    let before = UNIX_EPOCH - Duration::from_secs(1);
    Signer::default().sign(&mut request, &credentials(), &params(before)).unwrap_err();
}

#[test]
fn debug_shows_no_secret() {
    let signer = Signer::default();
    let request = signed(&signer, now());
    let shown = format!("{signer:?} {:?} {request:?}", credentials().with_session_token("the token"));
    let signature = authorization(&request).split_once("Signature=").unwrap().1;
    for secret in [SECRET, "the token", signature] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(shown.contains("AKIDEXAMPLE"));
}

struct Case {
    name: &'static str,
    method: &'static str,
    url: &'static str,
    headers: &'static [(&'static str, &'static str)],
    body: &'static str,
    token: Option<&'static str>,
    service: &'static str,
    region: &'static str,
    payload: Payload<'static>,
    signed_headers: &'static str,
    signature: &'static str,
}

/// What botocore 1.44.5 makes of these: `AWSRequest(method, url, headers, data)` signed by
/// `SigV4Auth(Credentials("AKIDEXAMPLE", SECRET, token), service, region)`, for S3 by `S3SigV4Auth`, with
/// `botocore.auth.get_current_datetime` replaced by one that says 2026-03-01T09:30:05Z. Where the body is not signed, the
/// request's context has `payload_signing_enabled: False`.
const CASES: &[Case] = &[
    Case {
        name: "a body with the headers of a JSON request",
        method: "POST",
        url: "https://dataexchange.us-east-1.amazonaws.com/v1/jobs",
        headers: &[("content-type", "application/json"), ("content-length", "2")],
        body: "{}",
        token: None,
        service: "dataexchange",
        region: "us-east-1",
        payload: Payload::Signed,
        signed_headers: "content-length;content-type;host;x-amz-date",
        signature: "2d09df362550b446a5b568d4be9bd153f6a75557039970c09c74869e71ffaa7a",
    },
    Case {
        name: "no path and no body",
        method: "GET",
        url: "https://dataexchange.us-east-1.amazonaws.com",
        headers: &[],
        body: "",
        token: None,
        service: "dataexchange",
        region: "us-east-1",
        payload: Payload::Signed,
        signed_headers: "host;x-amz-date",
        signature: "bf6dfadaa450d1cad4e954e3b51f742a197dc53b9c836e2fb5791c33ea65e737",
    },
    Case {
        name: "a session token",
        method: "GET",
        url: "https://dataexchange.us-east-1.amazonaws.com/v1/jobs",
        headers: &[],
        body: "",
        token: Some("AQoDYXdzEPT//////////wEXAMPLE=="),
        service: "dataexchange",
        region: "us-east-1",
        payload: Payload::Signed,
        signed_headers: "host;x-amz-date;x-amz-security-token",
        signature: "41452986aac11443ff6aadf48780e687f080f0797f50c4d51e47ab0703a42596",
    },
    Case {
        name: "a path that is encoded already",
        method: "GET",
        url: "https://dataexchange.us-east-1.amazonaws.com/v1/data-sets/a%20b%2Fc%3Ad/%C3%A4%E2%82%AC",
        headers: &[],
        body: "",
        token: None,
        service: "dataexchange",
        region: "us-east-1",
        payload: Payload::Signed,
        signed_headers: "host;x-amz-date",
        signature: "38a4026b701339284b61379baffa812fd5561255997259e4e14c0b04d61e1912",
    },
    Case {
        name: "characters that a path may have unencoded",
        method: "GET",
        url: "https://dataexchange.us-east-1.amazonaws.com/v1/a:b@c=d;e,f+g!h$i&j'k(l)*~_.-/x",
        headers: &[],
        body: "",
        token: None,
        service: "dataexchange",
        region: "us-east-1",
        payload: Payload::Signed,
        signed_headers: "host;x-amz-date",
        signature: "86e54ea80d0995e89a8566db76faae1c4a272e547ea2f56e09d5b8198881d3af",
    },
    Case {
        name: "a path with an empty segment",
        method: "GET",
        url: "https://dataexchange.us-east-1.amazonaws.com/v1//a",
        headers: &[],
        body: "",
        token: None,
        service: "dataexchange",
        region: "us-east-1",
        payload: Payload::Signed,
        signed_headers: "host;x-amz-date",
        signature: "1fe850130abbe13f769ea24cd017ff7beaffa3ab60c48e9c468b3a16df65f8ea",
    },
    Case {
        name: "a path with empty segments and dots",
        method: "GET",
        url: "https://dataexchange.us-east-1.amazonaws.com/v1//a/./b/../c///",
        headers: &[],
        body: "",
        token: None,
        service: "dataexchange",
        region: "us-east-1",
        payload: Payload::Signed,
        signed_headers: "host;x-amz-date",
        signature: "3a1a5d035cdb6311df40890c0a91da8e4312b54f9d70eca43bb8fdde347f680a",
    },
    Case {
        name: "a path that goes above its root",
        method: "GET",
        url: "https://dataexchange.us-east-1.amazonaws.com/../../a/..",
        headers: &[],
        body: "",
        token: None,
        service: "dataexchange",
        region: "us-east-1",
        payload: Payload::Signed,
        signed_headers: "host;x-amz-date",
        signature: "bf6dfadaa450d1cad4e954e3b51f742a197dc53b9c836e2fb5791c33ea65e737",
    },
    Case {
        name: "a path that only looks as if it had dots",
        method: "GET",
        url: "https://dataexchange.us-east-1.amazonaws.com/.well-known/..a/b.",
        headers: &[],
        body: "",
        token: None,
        service: "dataexchange",
        region: "us-east-1",
        payload: Payload::Signed,
        signed_headers: "host;x-amz-date",
        signature: "cc0d933ff5e232072b1367ab17f6ba915424975e93b3e39193fa7b5a80a4640a",
    },
    Case {
        name: "a query out of order",
        method: "GET",
        url: "https://dataexchange.us-east-1.amazonaws.com/v1/jobs?revisionId=2&dataSetId=1&maxResults=10",
        headers: &[],
        body: "",
        token: None,
        service: "dataexchange",
        region: "us-east-1",
        payload: Payload::Signed,
        signed_headers: "host;x-amz-date",
        signature: "6fa8a72bffb81f3800e3d3bfdac53ea650b1080388ae191a8c6e7d495a81bc7a",
    },
    Case {
        name: "a query with a name that comes twice",
        method: "GET",
        url: "https://dataexchange.us-east-1.amazonaws.com/?tag=b&tag=a&tag=&a=z",
        headers: &[],
        body: "",
        token: None,
        service: "dataexchange",
        region: "us-east-1",
        payload: Payload::Signed,
        signed_headers: "host;x-amz-date",
        signature: "4481691d5d828bb15e4e7dc541c96bdac963604a8b089cb01e87679b1890cd1c",
    },
    Case {
        name: "a query with names without values",
        method: "GET",
        url: "https://dataexchange.us-east-1.amazonaws.com/?b&a=&c=1&ab=2",
        headers: &[],
        body: "",
        token: None,
        service: "dataexchange",
        region: "us-east-1",
        payload: Payload::Signed,
        signed_headers: "host;x-amz-date",
        signature: "bc20defda98be66da7f55b986517ab7df8e1e048cca54423ab8d4769b757bfcf",
    },
    Case {
        name: "a query with what is encoded",
        method: "GET",
        url: "https://dataexchange.us-east-1.amazonaws.com/?k%20ey=a%2Bb%3D%26&%C3%A4=%E2%82%AC&A=1&a=2&_=3&~=4",
        headers: &[],
        body: "",
        token: None,
        service: "dataexchange",
        region: "us-east-1",
        payload: Payload::Signed,
        signed_headers: "host;x-amz-date",
        signature: "bf3295a2430639782439dbb8597ff1840b0b77921fcb8ffeb7b184f9e260d768",
    },
    Case {
        name: "a query with an equals sign in a value",
        method: "GET",
        url: "https://dataexchange.us-east-1.amazonaws.com/?a=b=c&a=b",
        headers: &[],
        body: "",
        token: None,
        service: "dataexchange",
        region: "us-east-1",
        payload: Payload::Signed,
        signed_headers: "host;x-amz-date",
        signature: "4e44eec66943b90b3bf04df1e6fa48d3bb6f51019aeefa5cbbb7ff9fe76dfbc5",
    },
    Case {
        name: "header values with spaces",
        method: "POST",
        url: "https://dataexchange.us-east-1.amazonaws.com/",
        headers: &[
            ("x-amz-meta-a", "  one   two\tthree  "),
            ("x-amz-meta-empty", "   "),
            ("x-amz-meta-quoted", "\"a   b\""),
        ],
        body: "x",
        token: None,
        service: "dataexchange",
        region: "us-east-1",
        payload: Payload::Signed,
        signed_headers: "host;x-amz-date;x-amz-meta-a;x-amz-meta-empty;x-amz-meta-quoted",
        signature: "d7aaeecf2301a4103dc1e3c4995466deb1aee746fcbefa749374d5c40044f9ce",
    },
    Case {
        name: "a header that comes twice",
        method: "GET",
        url: "https://dataexchange.us-east-1.amazonaws.com/",
        headers: &[("x-amz-meta-list", "b"), ("x-amz-meta-list", "a,  c"), ("x-amz-meta-other", "1")],
        body: "",
        token: None,
        service: "dataexchange",
        region: "us-east-1",
        payload: Payload::Signed,
        signed_headers: "host;x-amz-date;x-amz-meta-list;x-amz-meta-other",
        signature: "2341690e1615d9133e76ea9d51c75aa3dff37e76c98575813bb66eead8670007",
    },
    Case {
        name: "headers that are not signed",
        method: "POST",
        url: "https://dataexchange.us-east-1.amazonaws.com/",
        headers: &[
            ("user-agent", "dx/0.1"),
            ("expect", "100-continue"),
            ("x-amzn-trace-id", "Root=1"),
            ("connection", "keep-alive"),
            ("transfer-encoding", "chunked"),
            ("te", "trailers"),
            ("traceparent", "00-1"),
            ("amz-sdk-invocation-id", "6f1c"),
            ("amz-sdk-request", "attempt=1; max=3"),
            ("accept", "*/*"),
        ],
        body: "{}",
        token: None,
        service: "dataexchange",
        region: "us-east-1",
        payload: Payload::Signed,
        signed_headers: "accept;amz-sdk-invocation-id;amz-sdk-request;host;x-amz-date",
        signature: "1bc2537163e4e2f847756683021a8d00961ef0b71bfa8181d7d99e7367dfd48b",
    },
    Case {
        name: "a target of awsJson",
        method: "POST",
        url: "https://dynamodb.eu-central-1.amazonaws.com/",
        headers: &[
            ("content-type", "application/x-amz-json-1.0"),
            ("x-amz-target", "DynamoDB_20120810.ListTables"),
            ("content-length", "2"),
        ],
        body: "{}",
        token: None,
        service: "dynamodb",
        region: "eu-central-1",
        payload: Payload::Signed,
        signed_headers: "content-length;content-type;host;x-amz-date;x-amz-target",
        signature: "23e2b9cafeea1d9bc393259480f16719bd45bb0f6b78a693e2de528680023c9a",
    },
    Case {
        name: "a port and no TLS",
        method: "POST",
        url: "http://localhost:4566/v1/jobs",
        headers: &[("content-type", "application/json")],
        body: "{}",
        token: None,
        service: "dataexchange",
        region: "us-east-1",
        payload: Payload::Signed,
        signed_headers: "content-type;host;x-amz-date",
        signature: "58c2c9d1179125c71dc710d17d1105499c8c02daa480d54cd56817034aa77be8",
    },
    Case {
        name: "the port that is usual",
        method: "GET",
        url: "https://Example.COM:443/a",
        headers: &[],
        body: "",
        token: None,
        service: "dataexchange",
        region: "us-east-1",
        payload: Payload::Signed,
        signed_headers: "host;x-amz-date",
        signature: "b657a240d4b13c0f3b2a4053a992af06e0e0c3464aa266c4b319546cb35f49d3",
    },
    Case {
        name: "an IPv6 address",
        method: "GET",
        url: "http://[::1]:8080/a",
        headers: &[],
        body: "",
        token: None,
        service: "dataexchange",
        region: "us-east-1",
        payload: Payload::Signed,
        signed_headers: "host;x-amz-date",
        signature: "42d396a352dbda56be4d2bb114f2d1fe4e0a59eff26c7c4f02e75c352d4c754c",
    },
    Case {
        name: "a body that is not ASCII",
        method: "PUT",
        url: "https://dataexchange.us-east-1.amazonaws.com/v1/x",
        headers: &[("content-type", "application/json")],
        body: "{\"Name\":\"Größe 😹\"}",
        token: None,
        service: "dataexchange",
        region: "us-east-1",
        payload: Payload::Signed,
        signed_headers: "content-type;host;x-amz-date",
        signature: "99fb624b18a34d63f0fd3a44747e10a4791ad6a8ac92cecf4d3d4cacabe24feb",
    },
    Case {
        name: "a hash that is there already",
        method: "PUT",
        url: "https://dataexchange.us-east-1.amazonaws.com/",
        headers: &[(
            "x-amz-content-sha256",
            "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
        )],
        body: "{}",
        token: None,
        service: "dataexchange",
        region: "us-east-1",
        payload: Payload::Signed,
        signed_headers: "host;x-amz-content-sha256;x-amz-date",
        signature: "5cc19a01baffd718f5b26ebac4b77b763da103f80304205cab23fd115308fc0e",
    },
    Case {
        name: "a body that is not signed",
        method: "POST",
        url: "https://dataexchange.us-east-1.amazonaws.com/",
        headers: &[("content-type", "application/octet-stream")],
        body: "any",
        token: None,
        service: "dataexchange",
        region: "us-east-1",
        payload: Payload::Unsigned,
        signed_headers: "content-type;host;x-amz-content-sha256;x-amz-date",
        signature: "c4f4139baa23037cec9103eeb7e06e68a3713b2fb691b17e26df31ecb4c214a0",
    },
    Case {
        name: "S3",
        method: "PUT",
        url: "https://bucket.s3.us-east-1.amazonaws.com/a%20b//c/../d%2Fe?x-id=PutObject&acl",
        headers: &[],
        body: "content",
        token: Some("token"),
        service: "s3",
        region: "us-east-1",
        payload: Payload::Signed,
        signed_headers: "host;x-amz-content-sha256;x-amz-date;x-amz-security-token",
        signature: "5734176019b7b3aa8d851f5e25a95366806d884a761d5f307238b085f0cae061",
    },
];

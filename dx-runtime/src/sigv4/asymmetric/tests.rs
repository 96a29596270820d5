use super::*;
use crate::hex::hex;
use crate::json::Reader;
use crate::sigv4::key::sha256;
use crate::sigv4::{SignatureError, query, verify};
use crate::{Document, Timestamp, TimestampFormat};
use p256::ecdsa::signature::Verifier;
use p256::ecdsa::{DerSignature, VerifyingKey};
use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
/// The public key of these credentials, from AWS's test suite.
const PUBLIC_KEY: [&str; 2] = [
    "b6618f6a65740a99e650b33b6b4b5bd0d43b176d721a3edfea7e7d2d56d936b1",
    "865ed22a7eadc9c5cb9d2cbaca1b3699139fedc5043dc6661864218330c8e518",
];

fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", SECRET)
}

/// 2015-08-30T12:36:00Z
fn time() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_440_938_160)
}

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

fn public_key([x, y]: [&str; 2]) -> VerifyingKey {
    let point: Vec<u8> = [vec![4], unhex(x), unhex(y)].concat();
    VerifyingKey::from_sec1_bytes(&point).unwrap()
}

fn authorization<B>(request: &Request<B>) -> &str {
    request.headers()["authorization"].to_str().unwrap()
}

/// What was signed, of a request that is.
fn signed_text<B>(request: &Request<B>, params: &SigningParams<'_>, payload: &str) -> (String, String) {
    let chosen = SignedHeaders::choose(request.headers(), request.uri());
    let canonical = Canonical::new(request, params, &chosen, payload).to_bytes();
    let time = request.headers()["x-amz-date"].to_str().unwrap();
    let text = string_to_sign(
        ALGORITHM,
        time,
        &format!("{}/{}/aws4_request", &time[..8], params.service),
        &canonical,
    );
    (String::from_utf8(canonical).unwrap(), text)
}

fn verifies(key: &VerifyingKey, text: &str, signature: &str) -> bool {
    let signature = DerSignature::from_bytes(&unhex(signature)).unwrap();
    key.verify(text.as_bytes(), &signature).is_ok()
}

#[test]
fn the_key_of_credentials_is_the_one_that_aws_derives() {
    let key = AsymmetricKey::derive(&credentials()).unwrap();
    assert_eq!(*key.key.verifying_key(), public_key(PUBLIC_KEY));
    let other = AsymmetricKey::derive(&Credentials::new("AKIDEXAMPLF", SECRET)).unwrap();
    assert_ne!(other.key.verifying_key(), key.key.verifying_key());
}

#[test]
fn a_request_is_signed_for_its_regions_and_without_one_in_the_scope() {
    let mut request = Request::get("https://example.amazonaws.com/").body("").unwrap();
    let params = SigningParams::new("service", "us-east-1", time());
    AsymmetricSigner::default().sign(&mut request, &credentials(), &params).unwrap();
    assert_eq!(request.headers()["x-amz-region-set"], "us-east-1");
    let (before, signature) = authorization(&request).split_once("Signature=").unwrap();
    let expected = "AWS4-ECDSA-P256-SHA256 Credential=AKIDEXAMPLE/20150830/service/aws4_request, \
                    SignedHeaders=host;x-amz-date;x-amz-region-set, ";
    assert_eq!(before, expected);
    // The text of AWS's test suite for `get-vanilla`.
    let text = "AWS4-ECDSA-P256-SHA256\n20150830T123600Z\n20150830/service/aws4_request\n\
                cf59db423e841c8b7e3444158185aa261b724a5c27cbe762676f3eed19f4dc02";
    assert!(verifies(&public_key(PUBLIC_KEY), text, signature));
    assert!(!verifies(&public_key(PUBLIC_KEY), &text.replace("cf59", "cf58"), signature));
    assert!(request.headers()["authorization"].is_sensitive());
}

#[test]
fn the_key_is_kept_for_as_long_as_the_credentials_are_the_same_and_is_not_shown() {
    let signer = AsymmetricSigner::default();
    let sign = |credentials: &Credentials| {
        let mut request = Request::get("https://example.amazonaws.com/").body("").unwrap();
        signer.sign(&mut request, credentials, &SigningParams::new("service", "*", time())).unwrap();
        authorization(&request).to_owned()
    };
    assert_eq!(sign(&credentials()), sign(&credentials()));
    assert_ne!(sign(&credentials()), sign(&Credentials::new("AKIDEXAMPLE", "other")));
    assert_eq!(sign(&credentials()), sign(&credentials()));
    assert!(!format!("{signer:?}").contains("wJalr"));
}

/// A request of AWS's test suite.
struct Vector {
    folder: std::path::PathBuf,
    context: Document,
}

impl Vector {
    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.folder.join(file)).unwrap()
    }

    fn flag(&self, name: &str, default: bool) -> bool {
        self.context.get(name).map_or(default, |flag| *flag == Document::Bool(true))
    }

    fn value<'d>(document: &'d Document, name: &str) -> &'d str {
        document.get(name).and_then(Document::as_str).unwrap()
    }

    fn request(&self) -> Request<Vec<u8>> {
        let text = self.text("request.txt");
        let (head, body) = text.split_once("\n\n").unwrap_or((text.trim_end_matches('\n'), ""));
        let mut lines = head.lines();
        let (method, target) = lines.next().unwrap().split_once(' ').unwrap();
        let target = target.strip_suffix(" HTTP/1.1").unwrap().replace(' ', "%20");
        let mut headers: Vec<(String, String)> = Vec::new();
        for line in lines {
            match line.strip_prefix([' ', '\t']) {
                Some(more) => headers.last_mut().unwrap().1 += &format!(" {more}"),
                None => {
                    let (name, value) = line.split_once(':').unwrap();
                    headers.push((name.to_owned(), value.to_owned()));
                }
            }
        }
        let mut request = Request::builder().method(method).uri(target);
        for (name, value) in headers {
            request = request.header(name, value);
        }
        request.body(body.as_bytes().to_vec()).unwrap()
    }

    fn check(&self) {
        let name = self.folder.display();
        let given = self.context.get("credentials").unwrap();
        let mut credentials =
            Credentials::new(Self::value(given, "access_key_id"), Self::value(given, "secret_access_key"));
        if let Some(token) = given.get("token").and_then(Document::as_str) {
            credentials = credentials.with_session_token(token);
        }
        let time = Self::value(&self.context, "timestamp");
        let time = Timestamp::parse(time, TimestampFormat::DateTime).unwrap();
        let params = SigningParams {
            normalize_path: self.flag("normalize", true),
            payload_header: self.flag("sign_body", false),
            sign_session_token: !self.flag("omit_session_token", false),
            // The paths of the suite are not encoded yet, and those of requests are.
            double_encode_path: false,
            ..SigningParams::new(
                Self::value(&self.context, "service"),
                Self::value(&self.context, "region"),
                time.try_into().unwrap(),
            )
        };
        let mut request = self.request();
        AsymmetricSigner::default().sign(&mut request, &credentials, &params).unwrap();
        let signature = authorization(&request).rsplit_once('=').unwrap().1.to_owned();
        if !params.sign_session_token {
            assert!(request.headers_mut().remove("x-amz-security-token").is_some(), "{name}");
        }
        let payload = hex(&sha256(request.body()));
        let (canonical, text) = signed_text(&request, &params, &payload);
        assert_eq!(canonical, self.text("header-canonical-request.txt").trim_end(), "{name}");
        assert_eq!(text, self.text("header-string-to-sign.txt").trim_end(), "{name}");
        let key = json_of(&self.text("public-key.json"));
        let key = public_key([Self::value(&key, "X"), Self::value(&key, "Y")]);
        assert!(verifies(&key, &text, &signature), "{name}");
        assert!(verifies(&key, &text, self.text("header-signature.txt").trim_end()), "{name}");
        self.check_query(&credentials, &params, &key);
    }

    fn check_query(&self, credentials: &Credentials, params: &SigningParams<'_>, key: &VerifyingKey) {
        let name = self.folder.display();
        let Some(Document::Number(seconds)) = self.context.get("expiration_in_seconds") else {
            panic!("{name}")
        };
        let expires = Duration::from_secs(seconds.to_string().parse().unwrap());
        let mut request = self.request();
        AsymmetricSigner::default().presign(&mut request, credentials, params, expires).unwrap();
        verify(&request, credentials, params).unwrap();
        let uri_query = request.uri().query().unwrap();
        let signature = query::find(uri_query, query::SIGNATURE).unwrap();
        let query = query::without(uri_query, |name| {
            name == query::SIGNATURE || (name == query::TOKEN && !params.sign_session_token)
        });
        let payload = hex(&sha256(request.body()));
        let chosen = SignedHeaders::choose(request.headers(), request.uri());
        let canonical = Canonical::new(&request, params, &chosen, &payload).with_query(&query).to_bytes();
        assert_eq!(
            String::from_utf8(canonical.clone()).unwrap(),
            self.text("query-canonical-request.txt").trim_end(),
            "{name}"
        );
        let time = amz_date(params.time).unwrap();
        let text = string_to_sign(ALGORITHM, &time, &scope(&time, params), &canonical);
        assert_eq!(text, self.text("query-string-to-sign.txt").trim_end(), "{name}");
        assert!(verifies(key, &text, &signature), "{name}");
        assert!(verifies(key, &text, self.text("query-signature.txt").trim_end()), "{name}");
    }
}

#[test]
fn a_signature_is_verified_with_its_regions() {
    let params = SigningParams::new("service", "us-east-1,eu-*", time());
    let sign = |presign: bool| {
        let mut request = Request::get("https://example.amazonaws.com/a?b=c").body("").unwrap();
        let signer = AsymmetricSigner::default();
        match presign {
            true => signer.presign(&mut request, &credentials(), &params, Duration::from_secs(60)).unwrap(),
            false => signer.sign(&mut request, &credentials(), &params).unwrap(),
        }
        request
    };
    for presign in [false, true] {
        let mut request = sign(presign);
        for region in ["us-east-1", "eu-west-1", "eu-central-1", params.region] {
            assert_eq!(
                verify(&request, &credentials(), &SigningParams { region, ..params }),
                Ok(()),
                "{region}"
            );
        }
        for region in ["us-east-2", "e", ""] {
            let error = verify(&request, &credentials(), &SigningParams { region, ..params });
            assert_eq!(error, Err(SignatureError::OtherCredentials), "{region}");
        }
        let other = Credentials::new("AKIDEXAMPLE", "other");
        assert_eq!(verify(&request, &other, &params), Err(SignatureError::Mismatch));
        let uri = request.uri().to_string().replace("/a?", "/b?");
        *request.uri_mut() = uri.parse().unwrap();
        assert_eq!(verify(&request, &credentials(), &params), Err(SignatureError::Mismatch));
    }
}

#[test]
fn a_presigned_url_takes_the_place_of_a_signature_of_another_kind_and_of_a_header_with_regions() {
    let params = SigningParams::new("service", "*", time());
    let mut request = Request::get("https://example.amazonaws.com/").body("").unwrap();
    AsymmetricSigner::default().sign(&mut request, &credentials(), &params).unwrap();
    AsymmetricSigner::default()
        .presign(&mut request, &credentials(), &params, Duration::from_secs(60))
        .unwrap();
    assert!(request.headers().is_empty());
    assert!(request.uri().query().unwrap().contains("&X-Amz-Region-Set=%2A&"));
    crate::sigv4::Signer::default()
        .presign(
            &mut request,
            &credentials(),
            &SigningParams { region: "us-east-1", ..params },
            Duration::from_secs(60),
        )
        .unwrap();
    let query = request.uri().query().unwrap();
    assert!(!query.contains("Region-Set") && query.matches("X-Amz-Signature").count() == 1, "{query}");
}

#[test]
fn a_signature_in_a_header_has_to_cover_the_regions() {
    let params = SigningParams::new("service", "us-east-1", time());
    let mut request = Request::get("https://example.amazonaws.com/").body("").unwrap();
    AsymmetricSigner::default().sign(&mut request, &credentials(), &params).unwrap();
    let without = authorization(&request).replace(";x-amz-region-set", "");
    request.headers_mut().insert("authorization", without.parse().unwrap());
    assert_eq!(verify(&request, &credentials(), &params), Err(SignatureError::Malformed));
}

fn json_of(text: &str) -> Document {
    Reader::new(text.as_bytes()).unwrap().document().unwrap()
}

#[test]
fn the_requests_of_awss_test_suite_are_signed_as_it_says() {
    let suite = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/signing-test-suite/v4a");
    let Ok(folders) = fs::read_dir(suite) else {
        return println!("skipped: there is no ../shared/signing-test-suite");
    };
    let mut count = 0;
    for folder in folders {
        let folder = folder.unwrap().path();
        let context = json_of(&fs::read_to_string(folder.join("context.json")).unwrap());
        Vector { folder, context }.check();
        count += 1;
    }
    assert!(count > 30, "{count}");
}

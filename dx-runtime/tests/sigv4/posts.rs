//! Forms that upload files to Amazon S3.

use dx_runtime::sigv4::{Credentials, PostPolicy, Signer, SigningParams};
use std::time::{Duration, SystemTime};

fn fields(policy: PostPolicy, token: Option<&str>, seconds: u64) -> Vec<(String, String)> {
    let credentials = Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    let credentials = match token {
        Some(token) => credentials.with_session_token(token),
        None => credentials,
    };
    // 2026-03-01T09:30:05Z
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_772_357_405);
    let params = SigningParams::new("s3", "eu-west-1", time);
    policy.sign(&Signer::default(), &credentials, &params, Duration::from_secs(seconds)).unwrap()
}

fn compare(fields: &[(String, String)], expected: &[(&str, &str)]) {
    let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(fields, expected);
}

/// What botocore 1.44.8 makes by `generate_presigned_post('bucket', 'k/${filename}', …)`.
#[test]
fn the_fields_are_those_of_botocore() {
    let policy = PostPolicy::new("bucket", "k/${filename}").field("acl", "private");
    let policy = policy.starts_with("Content-Type", "image/").content_length(1..=10);
    compare(
        &fields(policy, None, 600),
        &[
            ("acl", "private"),
            ("key", "k/${filename}"),
            ("x-amz-algorithm", "AWS4-HMAC-SHA256"),
            ("x-amz-credential", "AKIDEXAMPLE/20260301/eu-west-1/s3/aws4_request"),
            ("x-amz-date", "20260301T093005Z"),
            (
                "policy",
                "eyJleHBpcmF0aW9uIjogIjIwMjYtMDMtMDFUMDk6NDA6MDVaIiwgImNvbmRpdGlvbnMiOiBbeyJhY2wiOiAicHJpdmF0ZSJ9LCBbInN0YXJ0\
                 cy13aXRoIiwgIiRDb250ZW50LVR5cGUiLCAiaW1hZ2UvIl0sIFsiY29udGVudC1sZW5ndGgtcmFuZ2UiLCAxLCAxMF0sIHsiYnVja2V0Ijog\
                 ImJ1Y2tldCJ9LCBbInN0YXJ0cy13aXRoIiwgIiRrZXkiLCAiay8iXSwgeyJ4LWFtei1hbGdvcml0aG0iOiAiQVdTNC1ITUFDLVNIQTI1NiJ9\
                 LCB7IngtYW16LWNyZWRlbnRpYWwiOiAiQUtJREVYQU1QTEUvMjAyNjAzMDEvZXUtd2VzdC0xL3MzL2F3czRfcmVxdWVzdCJ9LCB7IngtYW16\
                 LWRhdGUiOiAiMjAyNjAzMDFUMDkzMDA1WiJ9XX0=",
            ),
            ("x-amz-signature", "4abe508fa949b70f716f43fcf62b596fb3c98f5977090f943f9d2c6ae85d6418"),
        ],
    );
}

#[test]
fn a_session_token_and_a_key_with_quotes_are_signed_as_by_botocore() {
    let fields = fields(PostPolicy::new("bucket", "a\"b\\c"), Some("T/=="), 3600);
    assert_eq!(fields[4], ("x-amz-security-token".to_owned(), "T/==".to_owned()));
    let signature = "83398d1c87ddb19e69a8bbf44c013b626d3d7bc5dd838444cc5e0784d6708322";
    assert_eq!(fields[6], ("x-amz-signature".to_owned(), signature.to_owned()));
}

#[test]
fn a_policy_is_valid_for_seven_days_at_most() {
    let credentials = Credentials::new("AKIDEXAMPLE", "secret");
    let params = SigningParams::new("s3", "eu-west-1", SystemTime::now());
    let policy = PostPolicy::new("bucket", "key");
    let signed = policy.sign(&Signer::default(), &credentials, &params, Duration::from_secs(604_801));
    assert!(signed.unwrap_err().to_string().contains("7 days"));
}

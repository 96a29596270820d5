use super::key::Scope;
use super::params::amz_date;
use super::presign::check_expires;
use super::{ALGORITHM, Credentials, Signer, SigningError, SigningParams};
use crate::{Timestamp, TimestampFormat, json};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::ops::RangeInclusive;
use std::time::{Duration, UNIX_EPOCH};

/// Where the key of an uploaded file ends in the name that the file has for who uploads it.
const FILENAME: &str = "${filename}";

/// A form by which others upload files to a bucket of Amazon S3, such as from a browser: S3's POST policy.
///
/// [`sign`](Self::sign) gives the fields of the form. They are sent by `POST`, as `multipart/form-data`, to the URL of the
/// bucket, `https://BUCKET.s3.REGION.amazonaws.com/`, with the file as the last field, `file`.
///
/// ```
/// use dx_runtime::sigv4::{Credentials, PostPolicy, Signer, SigningParams};
/// use std::time::{Duration, SystemTime};
///
/// let policy = PostPolicy::new("photos", "uploads/${filename}")
///     .field("acl", "private")
///     .starts_with("Content-Type", "image/")
///     .content_length(1..=10 << 20);
/// let credentials = Credentials::new("AKIDEXAMPLE", "secret");
/// let params = SigningParams::new("s3", "eu-west-1", SystemTime::now());
/// let fields = policy.sign(&Signer::default(), &credentials, &params, Duration::from_secs(600))?;
/// assert_eq!(fields[0], ("acl".to_owned(), "private".to_owned()));
/// # Ok::<(), dx_runtime::sigv4::SigningError>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "it is good for nothing until it is signed"]
pub struct PostPolicy {
    bucket: String,
    key: String,
    fields: Vec<(String, String)>,
    conditions: Vec<Condition>,
}

#[derive(Clone, Debug)]
enum Condition {
    Is(String, String),
    StartsWith(String, String),
    ContentLength(RangeInclusive<u64>),
}

impl PostPolicy {
    /// A form that uploads one file as `key`. With `${filename}` at the end of the key, the name of the file stands there, and the
    /// key may be any that begins with the rest.
    pub fn new(bucket: impl Into<String>, key: impl Into<String>) -> Self {
        Self { bucket: bucket.into(), key: key.into(), fields: Vec::new(), conditions: Vec::new() }
    }

    /// A field that the form has to have with this value: `acl`, `Cache-Control`, `Content-Type`, `success_action_redirect`,
    /// `x-amz-meta-…` and the like.
    pub fn field(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let (name, value) = (name.into(), value.into());
        self.conditions.push(Condition::Is(name.clone(), value.clone()));
        self.fields.push((name, value));
        self
    }

    /// A field that who uploads adds to the form, with a value that begins with `prefix`. An empty one lets any value be.
    pub fn starts_with(mut self, name: impl Into<String>, prefix: impl Into<String>) -> Self {
        self.conditions.push(Condition::StartsWith(name.into(), prefix.into()));
        self
    }

    /// How many bytes the file may have.
    pub fn content_length(mut self, bytes: RangeInclusive<u64>) -> Self {
        self.conditions.push(Condition::ContentLength(bytes));
        self
    }

    /// Signs the form, so that it is valid for the time `expires` from that of `params` on. Returns its fields, with those that
    /// have the policy and the signature.
    ///
    /// # Errors
    ///
    /// When `expires` is less than a second or more than seven days, or the credentials expire before that, or the time is
    /// before 1970.
    pub fn sign(
        self,
        signer: &Signer,
        credentials: &Credentials,
        params: &SigningParams<'_>,
        expires: Duration,
    ) -> Result<Vec<(String, String)>, SigningError> {
        check_expires(expires, credentials, params.time)?;
        let time = amz_date(params.time)?;
        let scope = Scope::new(&time, params);
        let mut signing = vec![
            ("x-amz-algorithm", ALGORITHM.to_owned()),
            ("x-amz-credential", format!("{}/{scope}", credentials.access_key_id())),
            ("x-amz-date", time.clone()),
        ];
        signing.extend(credentials.session_token().map(|token| ("x-amz-security-token", token.to_owned())));
        let policy = STANDARD.encode(self.policy(&signing, expiration(params, expires)?)?);
        let signature = signer.key(credentials, &scope)?.sign_text(&policy);
        let mut fields = self.fields;
        fields.push(("key".to_owned(), self.key));
        let signed = [("policy", policy), ("x-amz-signature", signature)];
        fields.extend(signing.into_iter().chain(signed).map(|(name, value)| (name.to_owned(), value)));
        Ok(fields)
    }

    /// The policy in JSON, spaced as botocore's.
    fn policy(&self, signing: &[(&str, String)], expiration: String) -> Result<String, SigningError> {
        let mut conditions = Vec::new();
        for condition in &self.conditions {
            conditions.push(condition.to_json()?);
        }
        conditions.push(is("bucket", &self.bucket)?);
        conditions.push(match self.key.strip_suffix(FILENAME) {
            Some(prefix) => starts_with("key", prefix)?,
            None => is("key", &self.key)?,
        });
        for (name, value) in signing {
            conditions.push(is(name, value)?);
        }
        Ok(format!(r#"{{"expiration": "{expiration}", "conditions": [{}]}}"#, conditions.join(", ")))
    }
}

impl Condition {
    fn to_json(&self) -> Result<String, SigningError> {
        match self {
            Self::Is(name, value) => is(name, value),
            Self::StartsWith(name, prefix) => starts_with(name, prefix),
            Self::ContentLength(bytes) => {
                Ok(format!(r#"["content-length-range", {}, {}]"#, bytes.start(), bytes.end()))
            }
        }
    }
}

fn is(name: &str, value: &str) -> Result<String, SigningError> {
    Ok(format!("{{{}: {}}}", quoted(name)?, quoted(value)?))
}

fn starts_with(name: &str, prefix: &str) -> Result<String, SigningError> {
    Ok(format!(r#"["starts-with", {}, {}]"#, quoted(&format!("${name}"))?, quoted(prefix)?))
}

fn quoted(text: &str) -> Result<String, SigningError> {
    json::to_string(&text.to_owned()).map_err(|_| SigningError::new("the policy can't be written as JSON"))
}

fn expiration(params: &SigningParams<'_>, expires: Duration) -> Result<String, SigningError> {
    const OUT_OF_RANGE: SigningError = SigningError::new("the policy would expire after the year 9999");
    let since_epoch = params.time.duration_since(UNIX_EPOCH).map_err(|_| OUT_OF_RANGE)?;
    let seconds = since_epoch.as_secs().checked_add(expires.as_secs()).ok_or(OUT_OF_RANGE)?;
    let end = i64::try_from(seconds).ok().and_then(|seconds| Timestamp::from_secs(seconds).ok());
    Ok(end.ok_or(OUT_OF_RANGE)?.format(TimestampFormat::DateTime))
}

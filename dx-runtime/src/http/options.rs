use super::{BucketAddressing, random_uuid};

/// Options of requests.
///
/// ```
/// use dx_runtime::http::Options;
///
/// let options = Options { idempotency_token: || "my-token".to_owned(), ..Options::default() };
/// assert_eq!((options.idempotency_token)(), "my-token");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Generates the value of an idempotency token that is not set. By default, a [random UUID](random_uuid).
    pub idempotency_token: fn() -> String,
    /// The minimum size of a body that is compressed, for operations with the trait `requestCompression`. By default
    /// 10240; `usize::MAX` disables compression.
    pub min_compression_bytes: usize,
    /// How Amazon S3 buckets are addressed. By default in the host, if possible.
    pub bucket_addressing: BucketAddressing,
    /// Whether the host prefix of an operation's trait `endpoint` is added. Enabled by default, except if the host is
    /// an IP address.
    pub host_prefix: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            idempotency_token: random_uuid,
            min_compression_bytes: 10_240,
            bucket_addressing: BucketAddressing::default(),
            host_prefix: true,
        }
    }
}

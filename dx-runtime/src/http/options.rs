use super::{BucketAddressing, random_uuid};

/// What a request depends on beside its input and its endpoint.
///
/// ```
/// use dx_runtime::http::Options;
///
/// let options = Options { idempotency_token: || "my-token".to_owned(), ..Options::default() };
/// assert_eq!((options.idempotency_token)(), "my-token");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Gives the token for a member with the trait `idempotencyToken` that the input leaves unset. By default a
    /// [random UUID](random_uuid).
    pub idempotency_token: fn() -> String,
    /// From how many bytes on a body is compressed, where the operation has the trait `requestCompression`. By
    /// default 10240; `usize::MAX` turns compression off.
    pub min_compression_bytes: usize,
    /// How requests to Amazon S3 name buckets. By default in front of the host, where that can be.
    pub bucket_addressing: BucketAddressing,
    /// Whether the prefix that an operation has in the trait `endpoint` is put before the endpoint's host. By default it is, but
    /// for a host that is an IP address.
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

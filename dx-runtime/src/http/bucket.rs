//! The Amazon S3 bucket in the URL of a request.

use super::RequestBuilder;
use super::percent::{Keep, encode};
use super::url::is_ip_address;
use ::http::uri::Scheme;
use std::net::Ipv4Addr;

/// How requests to Amazon S3 address a bucket.
///
/// ```
/// use dx_runtime::http::{BucketAddressing, Endpoint, RequestBuilder};
///
/// let uri = |addressing, bucket| {
///     let endpoint = Endpoint::new("https://s3.eu-west-1.amazonaws.com").unwrap();
///     let mut request = RequestBuilder::new("GetObject", "GET", &endpoint);
///     request.bucket("Bucket", Some(bucket), addressing);
///     request.path("/");
///     request.key("Key", Some("a b/../c"));
///     request.finish().unwrap().uri().to_string()
/// };
/// let addressing = BucketAddressing::default();
/// assert_eq!(uri(addressing, "photos"), "https://photos.s3.eu-west-1.amazonaws.com/a%20b/../c");
/// assert_eq!(uri(addressing, "my.photos"), "https://s3.eu-west-1.amazonaws.com/my.photos/a%20b/../c");
/// let path = BucketAddressing { path_style: true, ..addressing };
/// assert_eq!(uri(path, "photos"), "https://s3.eu-west-1.amazonaws.com/photos/a%20b/../c");
/// let accelerated = BucketAddressing { accelerate: true, ..addressing };
/// assert_eq!(uri(accelerated, "photos"), "https://photos.s3-accelerate.amazonaws.com/a%20b/../c");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BucketAddressing {
    /// Whether the bucket is always the first segment of the path. By default, it is part of the host if possible: if
    /// the name is a label of a host name, the host is not an IP address, and there is a certificate for the name.
    pub path_style: bool,
    /// Whether requests are sent to the transfer acceleration endpoint.
    pub accelerate: bool,
    /// Whether requests are sent to the dual-stack endpoint of the region, for IPv6.
    pub dual_stack: bool,
}

impl RequestBuilder {
    /// Adds the bucket of a member to the host, or as the first segment of the path. To be called before other parts
    /// of the path are added. Does nothing for the [endpoint of a bucket](super::Endpoint::of_bucket).
    pub fn bucket(&mut self, member: &'static str, value: Option<&str>, addressing: BucketAddressing) {
        if self.names_bucket && value.is_some() {
            return;
        }
        let bucket = match value {
            None => return self.refuse(Some(member), "is not set, and it says where the request goes"),
            Some("" | "." | "..") => return self.refuse(Some(member), "is no name of a bucket"),
            Some(arn) if arn.starts_with("arn:") => {
                return self.refuse(Some(member), "is an ARN, for which there is no endpoint");
            }
            Some(bucket) => bucket,
        };
        if (addressing.accelerate || addressing.dual_stack) && !self.choose_s3_host(addressing) {
            let problem = "the endpoint is not that of Amazon S3 in a region, so it has no other form";
            return self.refuse(None, problem);
        }
        if !addressing.path_style && self.can_be_in_host(bucket) {
            self.host_prefix(bucket);
            self.host_prefix(".");
        } else if addressing.accelerate {
            self.refuse(
                Some(member),
                "has to be in front of the host for transfer acceleration, and can't be",
            );
        } else {
            self.uri.push('/');
            encode(bucket, Keep::Unreserved, &mut self.uri);
        }
    }

    /// Appends the object key of a member to the path, percent-encoded except for slashes. It must not be empty.
    /// Empty segments, `.` and `..` are parts of the key.
    pub fn key(&mut self, member: &'static str, value: Option<&str>) {
        match value {
            None => self.refuse(Some(member), "is not set, and it is a part of the path"),
            Some("") => self.refuse(Some(member), "is empty, and it is a part of the path"),
            Some(key) => encode(key, Keep::Slash, &mut self.uri),
        }
    }

    /// Replaces the host of a region, `s3.eu-west-1.amazonaws.com`, by the selected one. Returns `false` if it is not
    /// such a host.
    fn choose_s3_host(&mut self, BucketAddressing { accelerate, dual_stack, .. }: BucketAddressing) -> bool {
        let authority = self.authority().to_owned();
        let labels = authority.strip_prefix("s3.").and_then(|rest| rest.split_once('.'));
        let Some((region, domain)) = labels.filter(|(_, domain)| domain.starts_with("amazonaws.")) else {
            return false;
        };
        let dual_stack = if dual_stack { ".dualstack" } else { "" };
        let chosen = if accelerate {
            format!("s3-accelerate{dual_stack}.{domain}")
        } else {
            format!("s3{dual_stack}.{region}.{domain}")
        };
        self.replace_authority(&chosen);
        true
    }

    /// The certificate does not cover names with dots.
    fn can_be_in_host(&self, bucket: &str) -> bool {
        let is_secure = self.uri.starts_with(Scheme::HTTPS.as_str());
        let is_label = |label: &str| {
            let is_lower = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
            !label.is_empty()
                && label.bytes().all(is_lower)
                && !label.starts_with('-')
                && !label.ends_with('-')
        };
        let is_name = (3..=63).contains(&bucket.len())
            && bucket.split('.').all(is_label)
            && bucket.parse::<Ipv4Addr>().is_err();
        is_name && !(is_secure && bucket.contains('.')) && !is_ip_address(self.authority())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::Endpoint;

    fn uri(endpoint: &str, bucket: &str, addressing: BucketAddressing) -> Result<String, String> {
        let mut request = RequestBuilder::new("ListObjects", "GET", &Endpoint::new(endpoint).unwrap());
        request.bucket("Bucket", Some(bucket), addressing);
        request.query_literal("list-type=2");
        request.finish().map(|request| request.uri().to_string()).map_err(|error| error.message().to_owned())
    }

    const S3: &str = "https://s3.us-west-2.amazonaws.com";

    #[test]
    fn a_bucket_is_in_the_host_where_that_can_be() {
        let uri = |endpoint, bucket| uri(endpoint, bucket, BucketAddressing::default()).unwrap();
        assert_eq!(uri(S3, "photos"), "https://photos.s3.us-west-2.amazonaws.com/?list-type=2");
        assert_eq!(uri("http://localhost:9000", "a.b-c"), "http://a.b-c.localhost:9000/?list-type=2");
        assert_eq!(uri("http://example.com/p", "photos"), "http://photos.example.com/p?list-type=2");
        for bucket in ["a.b", "Photos", "ab", "-ab", "a_b", "é.a"] {
            assert!(uri(S3, bucket).starts_with("https://s3.us-west-2.amazonaws.com/"), "{bucket}");
        }
        for endpoint in ["http://127.0.0.1:5000", "http://[::1]:5000", "https://10.0.0.1"] {
            assert_eq!(uri(endpoint, "photos"), format!("{endpoint}/photos?list-type=2"));
        }
        assert_eq!(uri("http://example.com", "192.168.0.1"), "http://example.com/192.168.0.1?list-type=2");
    }

    #[test]
    fn styles_and_endpoints_of_amazon_s3_are_options() {
        let all =
            |path_style, accelerate, dual_stack| BucketAddressing { path_style, accelerate, dual_stack };
        let uri = |addressing| uri(S3, "photos", addressing).unwrap();
        assert_eq!(uri(all(true, false, false)), "https://s3.us-west-2.amazonaws.com/photos?list-type=2");
        assert_eq!(
            uri(all(false, false, true)),
            "https://photos.s3.dualstack.us-west-2.amazonaws.com/?list-type=2"
        );
        assert_eq!(
            uri(all(true, false, true)),
            "https://s3.dualstack.us-west-2.amazonaws.com/photos?list-type=2"
        );
        assert_eq!(uri(all(false, true, false)), "https://photos.s3-accelerate.amazonaws.com/?list-type=2");
        assert_eq!(
            uri(all(false, true, true)),
            "https://photos.s3-accelerate.dualstack.amazonaws.com/?list-type=2"
        );
    }

    #[test]
    fn what_has_no_endpoint_is_refused() {
        let error = |endpoint, bucket, addressing| uri(endpoint, bucket, addressing).unwrap_err();
        let (usual, accelerate) = (
            BucketAddressing::default(),
            BucketAddressing { accelerate: true, ..BucketAddressing::default() },
        );
        assert!(error(S3, "arn:aws:s3:us-west-2:1:accesspoint/a", usual).contains("is an ARN"));
        assert!(error(S3, "..", usual).contains("is no name of a bucket"));
        assert!(error(S3, "my.photos", accelerate).contains("has to be in front of the host"));
        assert!(error("https://example.com", "photos", accelerate).contains("is not that of Amazon S3"));
    }

    #[test]
    fn a_key_is_taken_as_it_is() {
        let uri = |key| {
            let mut request = RequestBuilder::new("GetObject", "GET", &Endpoint::new(S3).unwrap());
            request.bucket("Bucket", Some("photos"), BucketAddressing::default());
            request.path("/");
            request.key("Key", Some(key));
            request.finish().unwrap().uri().path().to_owned()
        };
        for (key, path) in [
            ("/a", "//a"),
            ("a//b", "/a//b"),
            ("../a/./b", "/../a/./b"),
            ("a+b c%d?e#f", "/a%2Bb%20c%25d%3Fe%23f"),
            ("é", "/%C3%A9"),
        ] {
            assert_eq!(uri(key), path);
        }
    }
}

use ::http::Uri;
use ::http::uri::Scheme;
use std::net::IpAddr;

/// Whether a bearer token can be sent there without that others on the way get it: over TLS, or to this machine. Who reads it
/// can use it, so RFC 6750 (section 5.3) asks for TLS, and botocore and the AWS SDKs refuse anything else.
pub(super) fn is_confidential(uri: &Uri) -> bool {
    if uri.scheme() == Some(&Scheme::HTTPS) {
        return true;
    }
    let host = uri.host().unwrap_or_default().trim_matches(['[', ']']).trim_end_matches('.');
    match host.parse::<IpAddr>() {
        Ok(address) => address.to_canonical().is_loopback(),
        Err(_) => {
            let host = host.to_ascii_lowercase();
            host == "localhost" || host.ends_with(".localhost")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_sent_over_tls_or_to_this_machine() {
        for (uri, expected) in [
            ("https://api.example.com/", true),
            ("http://api.example.com/", false),
            ("http://10.0.0.1/", false),
            ("http://127.0.0.1:8000/", true),
            ("http://127.9.9.9/", true),
            ("http://[::1]:8000/", true),
            ("http://[::ffff:127.0.0.1]/", true),
            ("http://[::2]/", false),
            ("http://localhost:8000/", true),
            ("http://LocalHost./", true),
            ("http://api.localhost/", true),
            ("http://notlocalhost/", false),
            ("http://localhost.example.com/", false),
        ] {
            assert_eq!(is_confidential(&uri.parse().unwrap()), expected, "{uri}");
        }
    }
}

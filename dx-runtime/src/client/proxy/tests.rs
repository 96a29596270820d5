use super::*;
use std::collections::HashMap;

fn proxies(variables: &[(&str, &str)]) -> Proxies {
    let variables: HashMap<_, _> = variables.iter().copied().collect();
    Proxies::from_variables(|name| variables.get(name).map(OsString::from))
}

fn request(url: &str) -> Request<()> {
    Request::get(url).body(()).unwrap()
}

/// The proxy for `url`, or `direct`, or the error.
fn route(proxies: &Proxies, url: &str) -> String {
    match proxies.of(&request(url)) {
        Ok(Some((_, proxy))) => proxy.uri().to_string(),
        Ok(None) => "direct".to_owned(),
        Err(error) => format!("{error:#}"),
    }
}

#[test]
fn each_scheme_has_its_variable_in_lower_case_before_upper_case() {
    let (http, https) = ("http://example.com", "https://example.com");
    /// Variables, a URL, and where a request for it goes.
    type Case<'a> = (&'a [(&'a str, &'a str)], &'a str, &'a str);
    let cases: &[Case<'_>] = &[
        (&[], http, "direct"),
        (&[("http_proxy", "http://a:1")], http, "http://a:1/"),
        (&[("http_proxy", "http://a:1")], https, "direct"),
        (&[("HTTP_PROXY", "http://a:1")], http, "http://a:1/"),
        (&[("https_proxy", "http://a:1")], https, "http://a:1/"),
        (&[("HTTPS_PROXY", "http://a:1")], https, "http://a:1/"),
        (&[("HTTPS_PROXY", "http://a:1")], http, "direct"),
        (&[("https_proxy", "http://a:1"), ("HTTPS_PROXY", "http://b:1")], https, "http://a:1/"),
        (&[("https_proxy", ""), ("HTTPS_PROXY", "http://b:1")], https, "direct"),
        (&[("all_proxy", "http://a:1")], http, "http://a:1/"),
        (&[("all_proxy", "http://a:1")], https, "http://a:1/"),
        (&[("ALL_PROXY", "http://a:1")], https, "http://a:1/"),
        (&[("all_proxy", "http://a:1"), ("ALL_PROXY", "http://b:1")], https, "http://a:1/"),
        (&[("ALL_PROXY", "http://a:1"), ("HTTPS_PROXY", "http://b:1")], https, "http://b:1/"),
        (&[("ALL_PROXY", "http://a:1"), ("HTTPS_PROXY", "http://b:1")], http, "http://a:1/"),
    ];
    for (variables, url, expected) in cases {
        assert_eq!(route(&proxies(variables), url), *expected, "{variables:?} {url}");
    }
}

#[test]
fn there_is_no_proxy_under_cgi() {
    for variable in ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"] {
        for method in ["GET", ""] {
            let proxies = proxies(&[(variable, "http://a:1"), ("REQUEST_METHOD", method)]);
            assert_eq!(route(&proxies, "http://example.com"), "direct", "{variable}");
            assert_eq!(route(&proxies, "https://example.com"), "direct", "{variable}");
        }
    }
}

#[test]
fn the_url_of_a_proxy_is_read_as_botocore_does() {
    let cases = [
        ("http://proxy.example:3128", "http://proxy.example:3128/"),
        ("http://proxy.example:3128/some/path?and=query", "http://proxy.example:3128/"),
        ("https://proxy.example", "https://proxy.example/"),
        ("proxy.example:3128", "http://proxy.example:3128/"),
        ("proxy.example", "http://proxy.example/"),
        ("//proxy.example:3128", "http://proxy.example:3128/"),
        ("  http://proxy.example:3128\n", "http://proxy.example:3128/"),
        ("HTTP://proxy.example:3128", "http://proxy.example:3128/"),
        ("http://[::1]:3128", "http://[::1]:3128/"),
        ("http://user:password@proxy.example:3128", "http://proxy.example:3128/"),
        ("user:password@proxy.example:3128", "http://proxy.example:3128/"),
    ];
    for (value, expected) in cases {
        assert_eq!(route(&proxies(&[("https_proxy", value)]), "https://example.com"), expected, "{value}");
    }
}

#[test]
fn a_proxy_that_can_not_be_used_is_an_error_that_names_the_variable_and_no_password() {
    let values = [
        "socks5://user:hunter2@proxy.example:1080",
        "socks5h://proxy.example",
        "ftp://proxy.example",
        "http://",
        "http:///path",
        "http://:3128",
        "http://proxy.example:99999",
        "http://proxy.example:port",
        "http://proxy.example:0",
        "http://proxy example",
        "http://user:hunter2/#@proxy.example:3128",
        "http://user:%ff%fehunter2@proxy.example",
        "http://[::1",
        "\u{1}",
    ];
    for value in values {
        for variable in ["https_proxy", "HTTPS_PROXY", "ALL_PROXY"] {
            let proxies = proxies(&[(variable, value)]);
            let error = proxies.of(&request("https://example.com")).unwrap_err();
            assert_eq!(error.kind(), TransportErrorKind::Other, "{value}");
            let text = format!("{error} {error:?} {proxies:?}");
            assert!(text.contains(variable) && !text.contains("hunter2"), "{value}: {text}");
        }
        // Only requests that would go through it fail.
        let set = [("HTTPS_PROXY", value), ("no_proxy", "example.com")];
        assert_eq!(route(&proxies(&set), "https://example.com"), "direct");
        assert_eq!(route(&proxies(&set), "http://example.org"), "direct");
    }
}

#[cfg(unix)]
#[test]
fn a_variable_that_is_not_utf_8_is_an_error_as_well() {
    use std::os::unix::ffi::OsStringExt;
    let value = OsString::from_vec(b"http://pr\xffoxy:3128".to_vec());
    let proxies = Proxies::from_variables(|name| (name == "https_proxy").then(|| value.clone()));
    let text = route(&proxies, "https://example.com");
    assert!(text.contains("https_proxy") && text.contains("UTF-8"), "{text}");
}

#[test]
fn the_login_is_percent_decoded_and_never_printed() {
    let cases = [
        ("user:secret", "user:secret"),
        ("user", "user:"),
        ("us%40er:p%3Ass%2Bw%20rd%25", "us@er:p:ss+w rd%"),
        ("us+er:a:b", "us+er:a:b"),
        ("user:p@ss", "user:p@ss"),
        ("%C3%BC:%E2%82%AC", "ü:€"),
    ];
    for (login, expected) in cases {
        let proxies = proxies(&[("https_proxy", &format!("http://{login}@proxy.example:3128"))]);
        let request = request("https://example.com");
        let (scheme, proxy) = proxies.of(&request).unwrap().unwrap();
        assert_eq!(scheme, Scheme::Https);
        let authorization = proxy.authorization().unwrap();
        let encoded = authorization.to_str().unwrap().strip_prefix("Basic ").unwrap();
        assert_eq!(BASE64_STANDARD.decode(encoded).unwrap(), expected.as_bytes(), "{login}");
        let printed = format!("{proxies:?} {proxy:?} {authorization:?}");
        assert!(!printed.contains("secret") && !printed.contains(encoded), "{printed}");
    }
    let proxies = proxies(&[("https_proxy", "http://proxy.example:3128")]);
    let request = request("https://example.com");
    assert_eq!(proxies.of(&request).unwrap().unwrap().1.authorization(), None);
}

#[test]
fn a_request_for_a_direct_connection_never_has_a_proxy() {
    for value in ["http://a:1", "socks5://a:1"] {
        let proxies = proxies(&[("ALL_PROXY", value), ("HTTP_PROXY", value), ("HTTPS_PROXY", value)]);
        for url in ["http://169.254.170.2/credentials", "https://localhost/credentials"] {
            let mut request = request(url);
            assert_ne!(route(&proxies, url), "direct");
            request.extensions_mut().insert(DirectConnection);
            assert!(proxies.of(&request).unwrap().is_none());
        }
    }
}

#[test]
fn no_proxy_names_hosts_domains_addresses_and_ranges() {
    // The list; URLs that it holds; URLs that it does not hold.
    let cases: &[(&str, &[&str], &[&str])] = &[
        ("", &[], &["http://example.com"]),
        (" , ,", &[], &["http://example.com"]),
        ("*", &["http://example.com", "https://10.0.0.1:8443", "http://[::1]"], &[]),
        ("a.example, *", &["http://example.com"], &[]),
        (
            "example.com",
            &[
                "http://example.com",
                "https://sub.example.com",
                "http://EXAMPLE.com:8080",
                "http://example.com.",
            ],
            &["http://badexample.com", "http://example.com.evil.example", "http://example.org", "http://com"],
        ),
        ("Example.COM", &["http://example.com", "http://a.b.example.com"], &["http://example.co"]),
        (".example.com", &["http://example.com", "http://sub.example.com"], &["http://badexample.com"]),
        ("example.com.", &["http://example.com", "http://sub.example.com"], &[]),
        ("*.example.com", &["http://sub.example.com", "http://a.b.example.com"], &["http://example.com"]),
        (
            "a.example,b.example, c.example ,d.example e.example\tf.example",
            &[
                "http://a.example",
                "http://b.example",
                "http://c.example",
                "http://e.example",
                "http://f.example",
            ],
            &["http://g.example"],
        ),
        (
            "example.com:8080",
            &["http://example.com:8080", "https://sub.example.com:8080"],
            &["http://example.com", "http://example.com:80"],
        ),
        ("example.com:443", &["https://example.com", "http://example.com:443"], &["http://example.com"]),
        ("10.0.0.1", &["http://10.0.0.1", "https://10.0.0.1:8443"], &["http://10.0.0.2", "http://110.0.0.1"]),
        ("10.0.0.1:8080", &["http://10.0.0.1:8080"], &["http://10.0.0.1"]),
        ("0.0.1", &[], &["http://10.0.0.1"]),
        ("10.0.0.0/8", &["http://10.255.0.1"], &["http://11.0.0.1", "http://example.com"]),
        ("10.1.2.3/8", &["http://10.255.0.1"], &["http://11.0.0.1"]),
        (
            "169.254.0.0/16,192.168.0.0/24",
            &["http://169.254.169.254", "http://192.168.0.9"],
            &["http://192.168.1.9"],
        ),
        ("10.0.0.0/99", &[], &["http://10.0.0.1"]),
        ("::1", &["http://[::1]", "http://[0:0::1]:8080"], &["http://[::2]"]),
        ("[::1]", &["http://[::1]"], &["http://[::2]"]),
        ("[::1]:8080", &["http://[::1]:8080"], &["http://[::1]"]),
        ("fd00::/8", &["http://[fd00:ec2::254]"], &["http://[fe80::1]"]),
        ("localhost", &["http://localhost:8000"], &["http://127.0.0.1", "http://notlocalhost"]),
        ("com", &["http://example.com"], &["http://example.org"]),
    ];
    for (list, inside, outside) in cases {
        for (upper, lower) in [(None, Some(list)), (Some(list), None), (Some(&"*"), Some(list))] {
            let mut variables = vec![("ALL_PROXY", "http://proxy:1")];
            variables.extend(upper.map(|list| ("NO_PROXY", *list)));
            variables.extend(lower.map(|list| ("no_proxy", *list)));
            let proxies = proxies(&variables);
            for url in *inside {
                assert_eq!(route(&proxies, url), "direct", "{list:?} {url}");
            }
            for url in *outside {
                assert_eq!(route(&proxies, url), "http://proxy:1/", "{list:?} {url}");
            }
        }
    }
}

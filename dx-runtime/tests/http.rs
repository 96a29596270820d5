//! Requests and responses as generated code makes and reads them.

#![allow(clippy::unwrap_used, reason = "clippy takes the helpers of tests for production code")]

use dx_runtime::http::http::header::{HeaderMap, HeaderName, HeaderValue};
use dx_runtime::http::{Endpoint, Received, Request, RequestBuilder, RequestError, read_response, text};
use dx_runtime::json::Json;
use dx_runtime::protocol::{Protocol, RestJson1};
use dx_runtime::shape::{Member, Unit, Value};
use dx_runtime::{
    Blob, Document, ErrorMeta, ErrorShape, MemoryLimit, ResponseError, ServiceError, Timestamp,
    TimestampFormat,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeMap;

const FORMATS: [TimestampFormat; 3] =
    [TimestampFormat::DateTime, TimestampFormat::HttpDate, TimestampFormat::EpochSeconds];

fn build(
    method: &'static str,
    endpoint: &str,
    fill: impl FnOnce(&mut RequestBuilder),
) -> Result<Request, RequestError> {
    let mut request = RequestBuilder::new("DoIt", method, &Endpoint::new(endpoint).unwrap());
    fill(&mut request);
    request.finish()
}

fn request(method: &'static str, fill: impl FnOnce(&mut RequestBuilder)) -> Request {
    build(method, "https://example.com", fill).unwrap()
}

fn refused(fill: impl FnOnce(&mut RequestBuilder)) -> String {
    build("POST", "https://example.com", fill).unwrap_err().to_string()
}

fn header<'r>(request: &'r Request, name: &str) -> Option<&'r str> {
    request.headers().get(name).map(|value| value.to_str().unwrap())
}

/// The opposite of percent-encoding.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        if byte == b'%' {
            let (digits, after) = rest.split_at(2);
            bytes.push(u8::from_str_radix(std::str::from_utf8(digits).unwrap(), 16).unwrap());
            rest = after;
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).unwrap()
}

mod uri {
    use super::*;

    fn uri(endpoint: &str, fill: impl FnOnce(&mut RequestBuilder)) -> String {
        build("GET", endpoint, fill).unwrap().uri().to_string()
    }

    #[test]
    fn literal_parts_of_the_path_are_sent_as_written() {
        let literal = |request: &mut RequestBuilder| request.path("/ReDosLiteral/abc/(a+)+");
        assert_eq!(uri("https://example.com", literal), "https://example.com/ReDosLiteral/abc/(a+)+");
    }

    #[test]
    fn the_path_of_the_endpoint_comes_first_and_slashes_are_not_doubled() {
        for endpoint in ["https://example.com/custom", "https://example.com/custom/"] {
            assert_eq!(uri(endpoint, |request| request.path("/")), "https://example.com/custom/");
            assert_eq!(uri(endpoint, |request| request.path("/a")), "https://example.com/custom/a");
        }
        assert_eq!(uri("https://example.com/", |request| request.path("/")), "https://example.com/");
    }

    #[test]
    fn a_label_is_encoded_and_a_greedy_one_keeps_its_slashes() {
        let fill = |request: &mut RequestBuilder| {
            request.path("/foo/");
            request.label("Foo", Some("hello/escape"));
            request.path("/baz/");
            request.greedy_label("Baz", Some("there/guy ?"));
        };
        assert_eq!(
            uri("https://example.com", fill),
            "https://example.com/foo/hello%2Fescape/baz/there/guy%20%3F"
        );
    }

    #[test]
    fn a_label_that_is_missing_or_empty_is_refused_by_name() {
        assert_eq!(
            refused(|request| request.label("JobId", Some(""))),
            "DoIt: `JobId` is empty, and it is a part of the path"
        );
        assert_eq!(
            refused(|request| request.greedy_label("Key", None)),
            "DoIt: `Key` is not set, and it is a part of the path"
        );
    }

    #[test]
    fn a_label_that_is_a_dot_segment_is_refused_by_name() {
        for label in [".", ".."] {
            let told = refused(|request| request.label("JobId", Some(label)));
            assert_eq!(told, "DoIt: `JobId` is `.` or `..`, which can't be a part of the path");
        }
        for label in [".", "..", "a/../b", "./a", "a/.", "/..//"] {
            let told = refused(|request| request.greedy_label("Key", Some(label)));
            assert_eq!(told, "DoIt: `Key` has a segment `.` or `..`, which can't be a part of the path");
        }
        let fill = |request: &mut RequestBuilder| {
            request.path("/");
            request.label("JobId", Some("../a"));
            request.path("/");
            request.greedy_label("Key", Some(".a/b../...//%2e"));
        };
        assert_eq!(uri("https://example.com", fill), "https://example.com/..%2Fa/.a/b../...//%252e");
    }

    #[test]
    fn the_query_has_literals_and_parameters_in_their_order() {
        let fill = |request: &mut RequestBuilder| {
            request.path("/");
            request.query_literal("foo=bar");
            request.query_literal("hello");
            request.query("a b", "c&d");
            request.query("Empty", "");
            request.query("list", "1");
            request.query("list", "2");
        };
        assert_eq!(
            uri("https://example.com", fill),
            "https://example.com/?foo=bar&hello&a%20b=c%26d&Empty=&list=1&list=2"
        );
    }

    #[test]
    fn a_parameter_that_was_sent_is_known_by_its_name() {
        request("GET", |request| {
            request.query_literal("foo=bar");
            request.query_literal("hello");
            request.query("a b", "c");
            assert!(["foo", "hello", "a b"].iter().all(|name| request.has_query(name)));
            assert!(["bar", "a", "c", "a%20b", "Foo", ""].iter().all(|name| !request.has_query(name)));
        });
    }

    #[test]
    fn the_host_prefix_comes_before_the_host_and_leaves_the_port() {
        let fill = |request: &mut RequestBuilder| {
            request.host_prefix("foo.");
            request.host_label("Label", Some("bar-1"));
            request.host_prefix(".");
            request.path("/x");
        };
        assert_eq!(uri("http://example.com:8000/base", fill), "http://foo.bar-1.example.com:8000/base/x");
        let late = |request: &mut RequestBuilder| {
            request.path("/x");
            request.host_prefix("foo.");
        };
        assert_eq!(uri("https://example.com", late), "https://foo.example.com/x");
    }

    #[test]
    fn no_host_prefix_comes_before_an_ip_address() {
        let fill = |request: &mut RequestBuilder| {
            request.host_prefix("foo.");
            request.host_label("Label", Some("bar"));
            request.host_prefix(".");
            request.path("/x");
        };
        for endpoint in ["http://127.0.0.1", "http://127.0.0.1:8000/base", "https://[::1]:8000"] {
            assert_eq!(uri(endpoint, fill), format!("{endpoint}/x"));
        }
        assert_eq!(uri("http://127.0.0.1.example.com", fill), "http://foo.bar.127.0.0.1.example.com/x");
        assert!(refused(|request| request.host_label("Label", None)).contains("`Label` is not set"));
    }

    #[test]
    fn a_host_label_that_is_none_is_refused_by_name() {
        for label in ["", "a.b", "a/b", "a@b", "ä", "a b", "a\n", &"a".repeat(64)] {
            let error = refused(|request| request.host_label("Account", Some(label)));
            assert!(error.starts_with("DoIt: `Account` is a part of the host name"), "{label:?}: {error}");
        }
        assert!(refused(|request| request.host_label("Account", None)).contains("`Account` is not set"));
        request("GET", |request| request.host_label("Account", Some(&"a".repeat(63))));
    }

    #[test]
    fn a_uri_that_is_too_long_or_not_valid_is_refused() {
        assert!(refused(|request| request.label("Key", Some(&"x".repeat(70_000)))).contains("no valid URI"));
        assert!(refused(|request| request.path("/a b")).contains("no valid URI"));
        assert!(refused(|request| request.path("/a b")).contains("no valid URI"));
    }

    #[test]
    fn no_request_leaves_for_a_host_other_than_the_endpoint_s() {
        for path in ["@127.0.0.1:1/go", ":1/go", ".evil.invalid/go", "evil.invalid", "[::1]", "@"] {
            for endpoint in [
                "https://example.com",
                "http://127.0.0.1:8000",
                "http://[::1]:80",
                "https://example.com:1/base",
            ] {
                let built = build("POST", endpoint, |request| request.path(path));
                let host = Endpoint::new(endpoint).unwrap();
                // Behind a path of the endpoint's own it is a part of that path.
                let stays = |request: &Request| {
                    endpoint.ends_with("/base") && request.uri().to_string().starts_with(host.as_str())
                };
                assert!(built.as_ref().map_or(true, stays), "{endpoint}{path}: {built:?}");
            }
        }
        for prefix in [
            "evil.invalid/",
            "user@",
            "evil.invalid:80",
            "evil.invalid?",
            "evil.invalid#",
            "a b.",
            "é",
            "\r\n",
        ] {
            let error = refused(|request| {
                request.host_prefix(prefix);
                request.path("/go");
            });
            assert!(error.contains("no part of a host name"), "{prefix}: {error}");
        }
        let error = refused(|request| {
            request.host_prefix("data.");
            request.path("@127.0.0.1:1/go");
        });
        assert!(error.contains("another host than the endpoint's"), "{error}");
    }

    #[test]
    fn the_query_alone_leaves_the_host() {
        let uri = uri("https://example.com", |request| request.query("a", "@evil.invalid/"));
        assert_eq!(uri, "https://example.com/?a=%40evil.invalid%2F");
    }

    #[test]
    fn a_method_that_is_none_is_refused() {
        let error = build("NO METHOD", "https://example.com", |_| ()).unwrap_err();
        assert_eq!(error.to_string(), "DoIt: has `NO METHOD`, which is no HTTP method");
    }

    #[test]
    fn the_first_thing_that_goes_wrong_is_what_is_told() {
        let error = build("GET", "https://example.com", |request| {
            request.label("First", None);
            request.label("Second", None);
        });
        let error = error.unwrap_err();
        assert_eq!((error.operation(), error.member()), ("DoIt", Some("First")));
        assert_eq!(error.message(), "is not set, and it is a part of the path");
    }
}

mod headers {
    use super::*;

    #[test]
    fn a_list_is_joined_and_an_empty_one_is_an_empty_value() {
        let request = request("GET", |request| {
            request.header_list("List", "X-List", ["b,c", "\"def\"", "a"], true);
            request.header_list("Dates", "X-Dates", ["Mon, 1", "Tue, 2"], false);
            request.header_list("Empty", "X-Empty", [""; 0], true);
            request.header("Text", "X-Text", "");
        });
        assert_eq!(header(&request, "x-list"), Some(r#""b,c", "\"def\"", a"#));
        assert_eq!(header(&request, "x-dates"), Some("Mon, 1, Tue, 2"));
        assert_eq!(header(&request, "x-empty"), Some(""));
        assert_eq!(header(&request, "x-text"), Some(""));
    }

    #[test]
    fn a_static_header_comes_from_no_member() {
        let request = request("POST", |request| request.static_header("X-Amz-Target", "Service.DoIt"));
        assert_eq!(header(&request, "x-amz-target"), Some("Service.DoIt"));
        let error = refused(|request| request.static_header("X-Amz-Target", "\n"));
        assert_eq!(error, "DoIt: holds a character that a header can't hold");
    }

    #[test]
    fn a_header_that_was_set_is_known_in_upper_and_lower_case() {
        request("GET", |request| {
            request.header("Foo", "X-Foo", "1");
            assert!(request.has_header("x-foo") && request.has_header("X-FOO"));
            assert!(!request.has_header("x") && !request.has_header("not a name") && !request.has_header(""));
        });
    }

    #[test]
    fn a_value_with_a_line_break_is_refused_without_being_shown() {
        for value in ["secret\r\nX-Evil: 1", "secret\n", "secret\0", "secret\u{7f}"] {
            let error = refused(|request| request.header("Token", "X-Token", value));
            assert!(error.starts_with("DoIt: `Token` holds a character"), "{error}");
            assert!(!error.contains("secret"), "{error}");
            let error = refused(|request| request.header_list("Token", "X-Token", [value], true));
            assert!(error.starts_with("DoIt: `Token` holds a character"), "{error}");
        }
    }

    #[test]
    fn a_header_that_the_client_itself_sets_is_refused_by_the_member_s_name() {
        for name in ["Host", "authorization", "Transfer-Encoding", "connection", "TE", "trailer", "upgrade"] {
            let error = refused(|request| request.header("Meta", name, "evil.invalid"));
            assert_eq!(error, "DoIt: `Meta` makes a header that the client itself sets", "{name}");
        }
    }

    #[test]
    fn a_name_that_is_none_is_refused() {
        for name in ["", "x-a b", "x-a:", "x-\n", "x-ä"] {
            let error = refused(|request| request.header("Metadata", name, "1"));
            assert!(error.starts_with("DoIt: `Metadata` makes a header of which"), "{name:?}: {error}");
        }
    }

    #[test]
    fn text_beyond_ascii_is_sent_in_utf_8() {
        let request = request("GET", |request| request.header("Name", "X-Name", "Zoë"));
        assert_eq!(request.headers()["x-name"].as_bytes(), "Zoë".as_bytes());
    }

    #[test]
    fn more_headers_than_a_request_holds_are_refused() {
        let error = refused(|request| {
            for number in 0..40_000 {
                request.header("Metadata", &format!("x-meta-{number}"), "");
            }
        });
        assert_eq!(error, "DoIt: `Metadata` makes more headers than a request can have");
    }
}

mod body {
    use super::*;

    #[test]
    fn a_json_body_has_its_type_and_length() {
        let request = request("POST", |request| {
            let body = BTreeMap::from([("a".to_owned(), "ä".to_owned())]);
            request.encode::<Json, _>("application/json", &body);
        });
        assert_eq!(request.body(), "{\"a\":\"ä\"}".as_bytes());
        assert_eq!(header(&request, "content-type"), Some("application/json"));
        assert_eq!(header(&request, "content-length"), Some("10"));
    }

    #[test]
    fn without_a_body_there_is_no_content_type() {
        for method in ["GET", "HEAD", "DELETE", "POST", "PUT", "PATCH"] {
            let request = request(method, |request| request.body(Some("text/plain"), ""));
            assert!(request.body().is_empty() && header(&request, "content-type").is_none(), "{method}");
        }
    }

    #[test]
    fn an_empty_body_has_a_length_where_a_body_is_expected() {
        for method in ["GET", "HEAD", "DELETE"] {
            assert_eq!(header(&request(method, |_| ()), "content-length"), None, "{method}");
        }
        for method in ["POST", "PUT", "PATCH"] {
            assert_eq!(header(&request(method, |_| ()), "content-length"), Some("0"), "{method}");
        }
    }

    #[test]
    fn a_get_with_a_body_has_type_and_length() {
        let request = request("GET", |request| request.body(Some("text/plain"), "abc"));
        assert_eq!(header(&request, "content-type"), Some("text/plain"));
        assert_eq!(header(&request, "content-length"), Some("3"));
    }

    #[test]
    fn a_member_that_is_the_content_type_wins_whenever_it_is_set() {
        let before = request("POST", |request| {
            request.header("ContentType", "Content-Type", "image/jpeg");
            request.body(Some("application/octet-stream"), *b"jpeg");
        });
        let after = request("POST", |request| {
            request.encode::<Json, _>("application/json", &Unit);
            request.header("ContentType", "Content-Type", "image/jpeg");
        });
        for request in [before, after] {
            assert_eq!(header(&request, "content-type"), Some("image/jpeg"));
            assert_eq!(request.headers().get_all("content-type").iter().count(), 1);
        }
    }

    #[test]
    fn a_length_that_a_member_claims_is_put_right() {
        let length = |method, body: &str| {
            let request = request(method, |request| {
                request.header("Length", "Content-Length", "7000");
                request.body(None, body);
            });
            header(&request, "content-length").map(str::to_owned)
        };
        assert_eq!((length("POST", "abc").as_deref(), length("GET", "")), (Some("3"), None));
    }

    #[test]
    fn a_value_that_can_not_be_written_is_refused_by_its_path() {
        struct Details {
            kind: Kind,
        }
        enum Kind {
            Plain(String),
            Unknown(()),
        }
        dx_runtime::structure! { Details as "Details" { kind: required "Kind", } }
        dx_runtime::union! { Kind as "Kind" { Plain: value "Plain", } Unknown(drop) }
        let unknown = || Details { kind: Kind::Unknown(()) };
        let body = BTreeMap::from([("Details".to_owned(), unknown())]);
        let error = refused(|request| request.encode::<Json, _>("application/json", &body));
        let message = "can't be written as JSON: a variant of `Kind` that this version does not know";
        assert_eq!(error, format!("DoIt: `Details.Kind` {message}"));
        let error = refused(|request| {
            request.encode_payload::<Json, _>("application/json", Member::WHOLE, &unknown())
        });
        assert_eq!(error, format!("DoIt: `Kind` {message}"));
    }

    #[test]
    fn the_checksum_is_of_the_bytes_sent() {
        let json = r#"{"foo":"base64 encoded md5 checksum"}"#;
        let request = request("POST", |request| {
            request.body(Some("application/json"), json);
            request.md5();
        });
        assert_eq!(header(&request, "content-md5"), Some("iB0/3YSo7maijL0IGOgA9g=="));
    }

    #[test]
    fn a_checksum_that_a_member_brings_is_left_alone() {
        let request = request("POST", |request| {
            request.header("ContentMd5", "Content-MD5", "mine");
            request.md5();
        });
        assert_eq!(header(&request, "content-md5"), Some("mine"));
    }

    #[test]
    fn a_body_is_compressed_from_the_threshold_on() {
        let gzip = |length: usize| {
            request("POST", |request| {
                request.body(None, "a".repeat(length));
                request.gzip(10);
            })
        };
        let (small, large) = (gzip(9), gzip(10));
        assert_eq!((header(&small, "content-encoding"), small.body().len()), (None, 9));
        assert_eq!(header(&large, "content-encoding"), Some("gzip"));
        assert_eq!(header(&large, "content-length"), Some(&*large.body().len().to_string()));
    }

    #[test]
    fn no_body_is_not_compressed() {
        let request = request("POST", |request| request.gzip(0));
        assert!(request.body().is_empty() && header(&request, "content-encoding").is_none());
    }

    #[test]
    fn compression_is_the_last_of_the_encodings() {
        let encoding = |before: &str| {
            let request = request("POST", |request| {
                request.header("Encoding", "Content-Encoding", before);
                request.body(None, "abc");
                request.gzip(0);
            });
            header(&request, "content-encoding").unwrap().to_owned()
        };
        assert_eq!((encoding("custom"), encoding("")), ("custom, gzip".to_owned(), "gzip".to_owned()));
    }

    proptest! {
        #[test]
        fn a_compressed_body_is_gzip_of_the_body(body in vec(any::<u8>(), 1..2000)) {
            let request = request("POST", |request| {
                request.body(None, body.clone());
                request.gzip(0);
            });
            // The bytes are the same whenever and wherever they are made: no time, and no name of a system.
            prop_assert_eq!(&request.body()[..10], &[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
            let mut decompressed = Vec::new();
            let mut decoder = flate2::read::GzDecoder::new(request.body().as_slice());
            std::io::Read::read_to_end(&mut decoder, &mut decompressed).unwrap();
            prop_assert_eq!(decompressed, body);
        }
    }
}

mod response {
    use super::*;

    fn headers(fields: &[(&'static str, &str)]) -> HeaderMap {
        let field = |(name, value): &(&'static str, &str)| {
            (HeaderName::try_from(*name).unwrap(), HeaderValue::from_bytes(value.as_bytes()).unwrap())
        };
        fields.iter().map(field).collect()
    }

    #[test]
    fn a_header_that_comes_twice_is_joined() {
        let mut headers = headers(&[]);
        headers.append("x-list", "a".parse().unwrap());
        headers.append("X-List", "b, c".parse().unwrap());
        let received = Received::new(200, &headers, b"");
        assert_eq!(received.header("X-LIST").unwrap(), "a, b, c");
        assert_eq!(received.header_list("x-list", text::parse_string).unwrap().unwrap(), ["a", "b", "c"]);
    }

    #[test]
    fn an_empty_header_is_an_empty_string_or_list_and_a_missing_one_is_nothing() {
        let headers = headers(&[("x-b", ""), ("x-c", "")]);
        let received = Received::new(200, &headers, b"");
        assert_eq!(received.header_as("X-B", text::parse_string).unwrap().unwrap(), "");
        assert_eq!(received.header_list("X-C", text::parse_string).unwrap().unwrap(), [""; 0]);
        assert_eq!(received.header_timestamps("X-C", TimestampFormat::HttpDate).unwrap().unwrap(), []);
        assert_eq!(received.header_list("X-A", text::parse_string).unwrap(), None);
        assert_eq!((received.header("not a name"), received.header("")), (None, None));
    }

    #[test]
    fn dates_are_read_from_one_and_several_fields() {
        let date = "Mon, 16 Dec 2019 23:48:18 GMT";
        let headers = headers(&[("x-dates", &format!("{date}, {date}")), ("x-dates", date)]);
        let received = Received::new(200, &headers, b"");
        let at = Timestamp::from_secs(1_576_540_098).unwrap();
        for declared in FORMATS {
            assert_eq!(received.header_timestamps("x-dates", declared).unwrap().unwrap(), [at; 3]);
        }
    }

    #[test]
    fn timestamps_in_headers_are_read_in_any_format() {
        let texts = [
            "Mon, 16 Dec 2019 23:48:18 GMT",
            "Monday, 16-Dec-19 23:48:18 GMT",
            "2019-12-16T23:48:18Z",
            "2019-12-17T00:48:18+01:00",
            "1576540098",
            "\"Mon, 16 Dec 2019 23:48:18 GMT\"",
        ];
        let at = Timestamp::from_secs(1_576_540_098).unwrap();
        let headers = headers(&[("x-dates", &texts.join(", ")), ("x-numbers", "1576540098,1576540098")]);
        let received = Received::new(200, &headers, b"");
        for declared in FORMATS {
            assert_eq!(received.header_timestamps("x-dates", declared).unwrap().unwrap(), [at; 6]);
            assert_eq!(received.header_timestamps("x-numbers", declared).unwrap().unwrap(), [at; 2]);
            for text in &texts[..5] {
                assert_eq!(text::parse_timestamp(text, declared), Ok(at), "{text}");
            }
        }
    }

    #[test]
    fn a_header_that_cannot_be_read_is_told_by_name_without_its_value() {
        let headers = headers(&[("x-numbers", "1, secret"), ("x-open", "\"secret")]);
        let received = Received::new(200, &headers, b"");
        let error = received.header_list("X-Numbers", text::parse_integer::<i32>).unwrap_err();
        assert_eq!(error.to_string(), "header X-Numbers: expected an integer of 32 bits");
        let error = received.header_list("X-Open", text::parse_string).unwrap_err();
        assert_eq!(error.to_string(), "header X-Open: a quoted element without an end");
        let error =
            received.header_timestamps("X-Numbers", TimestampFormat::HttpDate).unwrap_err().to_string();
        assert!(error.starts_with("header X-Numbers: invalid http-date"), "{error}");
    }

    #[test]
    fn headers_are_found_by_prefix_in_upper_and_lower_case() {
        let headers = headers(&[("x-foo", "Foo"), ("X-Foo-Abc", "1"), ("x-foo-def", "2"), ("x", "3")]);
        let received = Received::new(200, &headers, b"");
        let mut found: Vec<_> = received.headers_with_prefix("X-Foo-").collect();
        found.sort();
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(found, [pair("abc", "1"), pair("def", "2")]);
        assert_eq!(received.headers_with_prefix("").count(), 4);
    }

    #[test]
    fn bytes_that_are_not_utf_8_are_replaced() {
        let mut headers = HeaderMap::new();
        headers.insert("x-name", HeaderValue::from_bytes(b"Zo\xeb").unwrap());
        assert_eq!(Received::new(200, &headers, b"").header("x-name").unwrap(), "Zo\u{fffd}");
    }

    #[test]
    fn every_2xx_is_a_success() {
        let headers = HeaderMap::new();
        let is_success = |status| Received::new(status, &headers, b"").is_success();
        assert!([200, 201, 204, 299].into_iter().all(is_success));
        assert!(![100, 199, 300, 304, 400, 500].into_iter().any(is_success));
    }

    fn payload<T: Value>(received: Received<'_>) -> Result<Option<T>, ResponseError> {
        received.decode_payload::<Json, T>(Member::WHOLE)
    }

    #[test]
    fn a_blank_body_is_an_empty_object_and_no_payload() {
        let headers = HeaderMap::new();
        for body in ["", " ", "\r\n\t ", "\n"] {
            let blank = Received::new(200, &headers, body.as_bytes());
            assert_eq!(
                blank.decode::<Json, BTreeMap<String, Document>>().unwrap(),
                BTreeMap::new(),
                "{body:?}"
            );
            assert_eq!(payload::<Vec<String>>(blank).unwrap(), None, "{body:?}");
            assert_eq!(payload::<Document>(blank).unwrap(), None, "{body:?}");
        }
        let empty = Received::new(200, &headers, b"");
        assert_eq!((empty.text_payload().unwrap(), empty.blob_payload()), (None, None));
        let blank = Received::new(200, &headers, b" ");
        assert_eq!((blank.text_payload().unwrap(), blank.blob_payload()), (Some(" "), Some(Blob::new(" "))));
    }

    #[test]
    fn null_is_no_payload_but_for_a_document() {
        let headers = HeaderMap::new();
        let null = Received::new(200, &headers, b" null ");
        assert_eq!(payload::<String>(null).unwrap(), None);
        assert_eq!(payload::<Document>(null).unwrap(), Some(Document::Null));
    }

    #[test]
    fn a_response_says_how_much_memory_its_values_may_take() {
        let respond = |status: u16, limit: usize| {
            let mut response = dx_runtime::http::http::Response::new(format!("[{}0]", "0,".repeat(1000)));
            *response.status_mut() = status.try_into().unwrap();
            response.extensions_mut().insert(MemoryLimit::bytes(limit));
            read_response::<_, AnyError>(&response, |received| received.decode::<Json, Document>())
        };
        assert_eq!(respond(200, 1 << 20).unwrap().as_array().map(<[_]>::len), Some(1001));
        let error = respond(200, 16 * 1024).unwrap_err();
        assert_eq!(error.to_string(), "a response that can't be read (status 200)");
        let cause = error.meta().cause().unwrap().to_string();
        assert!(cause.contains("would take more than 16384 bytes of memory"), "{cause}");
        assert!(cause.contains("raise the limit: `max_memory` of a client"), "{cause}");
        let Err(AnyError::Unknown(meta)) = respond(400, 16 * 1024) else { panic!("an error") };
        let read = Received::of_error(&meta).decode::<Json, Document>();
        assert_eq!(read.unwrap_err().to_string(), cause, "errors have the same limit");
    }

    #[test]
    fn a_payload_is_the_body() {
        let headers = HeaderMap::new();
        let received = Received::new(200, &headers, b"\"hello\"");
        assert_eq!(received.text_payload().unwrap(), Some("\"hello\""));
        assert_eq!(received.blob_payload(), Some(Blob::new("\"hello\"")));
        assert_eq!(payload::<String>(received).unwrap().as_deref(), Some("hello"));
        assert!(payload::<i32>(Received::new(200, &headers, b"7 7")).is_err());
        let error = Received::new(200, &headers, b"ab\xff").text_payload().unwrap_err();
        assert_eq!(error.to_string(), "body: expected UTF-8 at byte 2");
    }

    /// An operation's error as it is generated, as far as these tests need one.
    #[derive(Debug)]
    enum AnyError {
        Slow(Slow),
        Unknown(ErrorMeta),
    }

    #[derive(Debug)]
    struct Slow {
        retry_after: Option<i32>,
        meta: ErrorMeta,
    }

    impl std::fmt::Display for AnyError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            self.meta().fmt(f)
        }
    }
    impl std::fmt::Display for Slow {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            self.meta.fmt(f)
        }
    }
    impl std::error::Error for AnyError {}
    impl std::error::Error for Slow {}

    impl ServiceError for AnyError {
        type Protocol = RestJson1;

        fn from_meta(meta: ErrorMeta) -> Self {
            match meta.shape_name() {
                "Slow" => ErrorShape::read::<RestJson1>(meta).map_or_else(Self::Unknown, Self::Slow),
                _ => Self::Unknown(meta),
            }
        }
        fn shape(&self) -> &dyn ErrorShape {
            match self {
                Self::Slow(slow) => slow,
                Self::Unknown(meta) => meta,
            }
        }
    }

    dx_runtime::structure! {
        Slow as "Slow" {}
        bound { retry_after: optional "RetryAfter", }
        + meta
    }

    impl ErrorShape for Slow {
        fn code(&self) -> &str {
            "Slow"
        }
        fn message(&self) -> Option<&str> {
            self.meta.message()
        }
        fn meta(&self) -> &ErrorMeta {
            &self.meta
        }
        fn with_meta(self, meta: ErrorMeta) -> Self {
            Self { meta, ..self }
        }
        fn read<P: Protocol>(meta: ErrorMeta) -> Result<Self, ErrorMeta> {
            meta.read_as::<P, _, _>(|meta| {
                let received = Received::of_error(meta);
                let mut slow = received.decode::<P::Codec, Self>()?;
                slow.retry_after = received.header_as("Retry-After", text::parse_integer)?;
                Ok::<_, ResponseError>(slow)
            })
        }
    }

    fn respond(status: u16, fields: &[(&'static str, &str)], body: &str) -> Result<String, AnyError> {
        let mut response = dx_runtime::http::http::Response::new(body.as_bytes().to_vec());
        *response.status_mut() = status.try_into().unwrap();
        *response.headers_mut() = headers(fields);
        read_response(&response, |received| received.decode::<Json, String>())
    }

    #[test]
    fn a_success_is_read() {
        assert_eq!(respond(201, &[], r#""yes""#).unwrap(), "yes");
    }

    #[test]
    fn a_success_with_a_broken_body_keeps_everything_and_tells_the_cause() {
        let error = respond(201, &[("x-amzn-requestid", "4f1c"), ("x-foo", "1")], r#"{"code":"Slow""#);
        let Err(AnyError::Unknown(meta)) = error else { panic!("unknown") };
        assert_eq!((meta.status(), meta.header("X-Foo")), (201, Some("1")));
        assert_eq!(meta.body(), br#"{"code":"Slow""#);
        assert!(matches!(meta.cause(), Some(ResponseError::Body(_))));
        assert_eq!(meta.to_string(), "a response that can't be read (status 201) (request id 4f1c)");
        assert_eq!(
            std::error::Error::source(&meta).unwrap().to_string(),
            "body: expected a string, found an object at byte 0"
        );
    }

    #[test]
    fn a_failure_with_a_body_of_html_keeps_everything() {
        let error = respond(500, &[("content-type", "text/html")], "<html>no</html>").unwrap_err();
        let AnyError::Unknown(meta) = &error else { panic!("unknown") };
        assert_eq!((meta.status(), meta.header("content-type")), (500, Some("text/html")));
        assert_eq!((meta.code(), meta.body()), ("", "<html>no</html>".as_bytes()));
        assert!(meta.cause().is_none() && meta.is_retryable());
    }

    #[test]
    fn an_error_reads_its_headers() {
        let fields = [("X-Amzn-Errortype", "a.b#Slow:http://example.com/"), ("retry-after", "3")];
        let error = respond(429, &fields, r#"{"message":"Wait."}"#).unwrap_err();
        let AnyError::Slow(slow) = &error else { panic!("slow") };
        assert_eq!((slow.retry_after, slow.message()), (Some(3), Some("Wait.")));
    }

    #[test]
    fn an_error_with_a_broken_header_is_unknown_and_tells_the_cause() {
        let fields = [("x-amzn-errortype", "Slow"), ("retry-after", "soon")];
        let error = respond(429, &fields, "").unwrap_err();
        let AnyError::Unknown(meta) = &error else { panic!("unknown") };
        assert_eq!((meta.code(), meta.status()), ("Slow", 429));
        assert_eq!(meta.to_string(), "Slow");
        let cause = meta.cause().unwrap().to_string();
        assert_eq!(cause, "header Retry-After: expected an integer of 32 bits");
    }

    fn field() -> impl Strategy<Value = (String, Vec<u8>)> {
        let name = prop_oneof![
            Just("x-amzn-errortype".to_owned()),
            Just("x-amzn-query-error".to_owned()),
            Just("retry-after".to_owned()),
            "[a-zA-Z0-9-]{1,8}",
        ];
        (name, vec(any::<u8>(), 0..40))
    }

    proptest! {
        #[test]
        fn whatever_comes_in_is_an_output_or_an_error(
            status in 0_u16..1000,
            fields in vec(field(), 0..8),
            body in prop_oneof![vec(any::<u8>(), 0..100), r#"[{}",:a-e\[\]0-9\\]{0,60}"#.prop_map(String::into_bytes)],
        ) {
            let mut headers = HeaderMap::new();
            for (name, value) in &fields {
                if let Ok(value) = HeaderValue::from_bytes(value) {
                    headers.append(HeaderName::try_from(name).unwrap(), value);
                }
            }
            let received = Received::new(status, &headers, &body);
            let meta = received.error_meta::<RestJson1>();
            prop_assert_eq!((meta.status(), meta.body()), (status, &body[..]));
            let kept = Received::of_error(&meta);
            for (name, _) in &fields {
                prop_assert_eq!(received.header(name), kept.header(name));
                let _ = received.header_list(name, text::parse_string);
                let _ = received.header_list(name, text::parse_double);
                let _ = received.header_timestamps(name, TimestampFormat::HttpDate);
                let _ = received.header_as(name, text::parse_base64);
                let _ = received.header_as(name, text::parse_big_decimal);
                let _ = received.header_as(name, |text| text::parse_timestamp(text, TimestampFormat::EpochSeconds));
            }
            prop_assert!(received.headers_with_prefix("x-").eq(kept.headers_with_prefix("X-")));
            let _ = (received.text_payload(), received.decode_payload::<Json, Document>(Member::WHOLE));
            prop_assert!(!AnyError::from_meta(meta).to_string().is_empty());
        }
    }
}

mod round_trips {
    use super::*;

    proptest! {
        #[test]
        fn labels_and_queries_are_decoded_to_what_they_were(
            label in "\\PC{1,20}|[\\x00-\\x7f]{1,20}",
            greedy in "[a-z/ %?#]{1,20}",
            query in vec((any::<String>(), any::<String>()), 0..4),
        ) {
            prop_assume!(label != "." && label != "..");
            let request = request("GET", |request| {
                request.path("/");
                request.label("Label", Some(&label));
                request.path("/-/");
                request.greedy_label("Greedy", Some(&greedy));
                for (name, value) in &query {
                    request.query(name, value);
                }
            });
            let path = request.uri().path().strip_prefix('/').unwrap();
            let (sent, rest) = path.split_once('/').unwrap();
            prop_assert_eq!(decoded(sent), label);
            let sent = rest.strip_prefix("-/").unwrap();
            prop_assert_eq!(sent.matches('/').count(), greedy.matches('/').count());
            prop_assert_eq!(decoded(sent), greedy);
            let pair = |pair: &str| {
                let (name, value) = pair.split_once('=').unwrap();
                (decoded(name), decoded(value))
            };
            let sent: Vec<_> = request.uri().query().map(|sent| sent.split('&').map(pair).collect()).unwrap_or_default();
            prop_assert_eq!(sent, query);
        }

        #[test]
        fn a_list_of_any_texts_is_read_as_it_was_written(
            list in vec(r#"[ -~äß😹\t]{0,8}|[,"\\ a]{0,5}"#, 0..6),
        ) {
            let request = request("GET", |request| request.header_list("List", "x-list", &list, true));
            let received = Received::new(200, request.headers(), b"");
            prop_assert_eq!(received.header_list("x-list", text::parse_string).unwrap().unwrap(), list);
        }

        #[test]
        fn a_list_of_timestamps_is_read_as_it_was_written_whatever_the_declared_format(
            list in vec((-62_135_596_800_i64..253_402_300_800, select(&FORMATS[..])), 0..4),
            declared in select(&FORMATS[..]),
        ) {
            let dates: Vec<_> = list.iter().map(|&(at, _)| Timestamp::from_secs(at).unwrap()).collect();
            let formats = list.iter().map(|(_, format)| *format);
            let texts = dates.iter().zip(formats).map(|(&date, format)| text::format_timestamp(date, format));
            let request = request("GET", |request| request.header_list("Dates", "x-dates", texts, false));
            let received = Received::new(200, request.headers(), b"");
            prop_assert_eq!(received.header_timestamps("x-dates", declared).unwrap().unwrap(), dates);
        }

        #[test]
        fn numbers_are_read_as_they_were_written(integer: i64, double: f64, float: f32, text: String) {
            prop_assert_eq!(text::parse_integer(&text::format_integer(integer)), Ok(integer));
            let read = text::parse_double(&text::format_double(double)).unwrap();
            prop_assert!(read == double || (read.is_nan() && double.is_nan()));
            let read = text::parse_float(&text::format_float(float)).unwrap();
            prop_assert!(read == float || (read.is_nan() && float.is_nan()));
            prop_assert_eq!(text::parse_base64(&text::format_base64(&text)), Ok(text));
        }

        #[test]
        fn any_header_is_sent_as_it_is_or_refused(name: String, value: String) {
            let result = build("GET", "https://example.com", |request| request.header("M", &name, &value));
            match result {
                Ok(request) => prop_assert_eq!(request.headers()[&name].as_bytes(), value.as_bytes()),
                Err(error) => prop_assert_eq!(error.member(), Some("M")),
            }
        }

        #[test]
        fn any_url_is_an_endpoint_or_refused(url in "(https?://)?[a-z:/.@\\[\\]%?# 0-9]{0,20}|\\PC{0,10}") {
            if let Ok(endpoint) = Endpoint::new(&url) {
                prop_assert_eq!(Endpoint::new(endpoint.as_str()).unwrap(), endpoint.clone());
                let request = build("GET", endpoint.as_str(), |request| request.path("/x")).unwrap();
                prop_assert_eq!(request.uri().to_string(), format!("{endpoint}/x"));
            }
        }
    }
}

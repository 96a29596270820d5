//! How errors are named, and what is made of responses that are not the service's.

use crate::{hex, in_bytes, map};
use dx_runtime::codec::Codec;
use dx_runtime::protocol::{Protocol, RpcV2Cbor, RpcV2Json};
use dx_runtime::shape::Member;
use dx_runtime::{BigDecimal, BigInteger, ErrorMeta, ErrorShape, Timestamp, json};

const CBOR: (&str, &str) = ("Smithy-Protocol", "rpc-v2-cbor");
const JSON: (&str, &str) = ("smithy-protocol", "rpc-v2-json");

fn of_json(headers: &[(&str, &str)], body: &str) -> ErrorMeta {
    ErrorMeta::of_response::<RpcV2Json>(400, headers.iter().copied(), body.as_bytes())
}

fn of_cbor(headers: &[(&str, &str)], body: &[u8]) -> ErrorMeta {
    ErrorMeta::of_response::<RpcV2Cbor>(400, headers.iter().copied(), body)
}

#[test]
fn an_error_is_named_by_the_type_in_its_body_without_the_namespace() {
    let body = map([("__type", "com.example#TooMany".into()), ("message", "No.".into())]);
    for body in [
        in_bytes(&body),
        hex(
            "bf 665f5f74797065 7f 6c636f6d2e6578616d706c6523 67546f6f4d616e79 ff 676d657373616765 c1 634e6f2e ff",
        ),
    ] {
        let meta = of_cbor(&[CBOR], &body);
        assert_eq!((meta.code(), meta.message(), meta.cause()), ("TooMany", Some("No."), None));
    }
    let meta = of_json(&[JSON], r#"{"__type":"com.example#TooMany","Message":"No."}"#);
    assert_eq!((meta.code(), meta.message()), ("TooMany", Some("No.")));
}

#[test]
fn neither_code_nor_a_header_names_an_error() {
    let headers = |protocol| [protocol, ("x-amzn-errortype", "A")];
    let meta = of_cbor(&headers(CBOR), &in_bytes(&map([("code", "B".into()), ("Code", "C".into())])));
    assert_eq!(meta.code(), "");
    let meta = of_json(&headers(JSON), r#"{"code":"B","Code":"C"}"#);
    assert_eq!(meta.code(), "");
}

#[test]
fn a_service_that_once_spoke_the_query_protocol_names_its_old_code_in_a_header() {
    let meta = of_cbor(
        &[CBOR, ("x-amzn-query-error", "Customized;Sender")],
        &in_bytes(&map([("__type", "a.b#CustomCodeError".into())])),
    );
    assert_eq!((meta.code(), meta.shape_name()), ("Customized", "CustomCodeError"));
    let meta =
        of_json(&[JSON, ("x-amzn-query-error", "Customized;Sender")], r#"{"__type":"a.b#CustomCodeError"}"#);
    assert_eq!((meta.code(), meta.shape_name()), ("Customized", "CustomCodeError"));
}

#[test]
fn an_error_response_that_is_not_in_the_protocol_is_known_by_its_status_alone() {
    let body = in_bytes(&map([("__type", "a.b#Throttled".into()), ("message", "No.".into())]));
    let query = ("x-amzn-query-error", "Customized;Sender");
    for headers in [&[query][..], &[JSON, query], &[("smithy-protocol", ""), query]] {
        let meta = ErrorMeta::of_response::<RpcV2Cbor>(503, headers.iter().copied(), &body);
        assert_eq!((meta.code(), meta.message(), meta.body()), ("", None, &*body));
        assert!(meta.is_retryable());
        let cause = meta.cause().unwrap().to_string();
        assert!(cause.starts_with("header smithy-protocol: expected rpc-v2-cbor, found "), "{cause}");
        assert_eq!(meta.to_string(), "a response that can't be read (status 503)");
    }
    let meta = of_json(&[CBOR], r#"{"__type":"A"}"#);
    assert_eq!(
        meta.cause().unwrap().to_string(),
        "header smithy-protocol: expected rpc-v2-json, found another one; the response is not in the service's protocol"
    );
    let meta = of_json(&[], r#"{"__type":"A"}"#);
    assert_eq!(
        meta.cause().unwrap().to_string(),
        "header smithy-protocol: expected rpc-v2-json, found none; the response is not in the service's protocol"
    );
}

#[test]
fn an_error_body_that_is_broken_or_odd_is_kept_and_harmless() {
    let whole = in_bytes(&map([("__type", "A".into()), ("message", "No.".into())]));
    for end in 0..whole.len() {
        let meta = of_cbor(&[CBOR], &whole[..end]);
        assert!(["", "A"].contains(&meta.code()) && meta.body() == &whole[..end]);
    }
    // What is not UTF-8 in the message does not hide the code, and a member that is no string is passed over.
    let meta =
        of_cbor(&[CBOR], &hex("a4 61ff 61ff 676d657373616765 62 61ff 6161 9f 01 ff 665f5f74797065 6141"));
    assert_eq!((meta.code(), meta.message()), ("A", Some("a\u{fffd}")));
}

#[test]
fn the_text_of_a_member_is_found_when_the_error_cannot_be_read() {
    let body = in_bytes(&map([("Other", 1.into()), ("Reason", "because".into())]));
    assert_eq!(RpcV2Cbor::error_text(&body, "Reason").as_deref(), Some("because"));
    assert_eq!(RpcV2Cbor::error_text(&body, "Other"), None);
}

#[derive(Debug, PartialEq)]
struct Numbers {
    whole: BigInteger,
    price: BigDecimal,
    at: Timestamp,
}

dx_runtime::structure! {
    Numbers as "Numbers" {
        whole: required "Whole",
        price: required "Price",
        at: required "At" [date_time],
    }
}

type RpcJson = <RpcV2Json as Protocol>::Codec;

#[test]
fn numbers_of_any_size_are_strings_in_rpc_v2_json_and_timestamps_are_seconds() {
    let numbers = Numbers {
        whole: "-123456789012345678901234567890".parse().unwrap(),
        price: "1.50e3".parse().unwrap(),
        at: Timestamp::new(7, 250_000_000).unwrap(),
    };
    let written = RpcJson::encode(&numbers, Member::WHOLE).unwrap();
    let expected = r#"{"Whole":"-123456789012345678901234567890","Price":"1.50e3","At":7.25}"#;
    assert_eq!(String::from_utf8(written.clone()).unwrap(), expected);
    assert_eq!(RpcJson::decode::<Numbers>(&written, Member::WHOLE, None).unwrap(), numbers);
    let plain = json::to_vec(&numbers).unwrap();
    assert_eq!(RpcJson::decode::<Numbers>(&plain, Member::WHOLE, None).unwrap(), numbers);
    let error = RpcJson::decode::<Numbers>(br#"{"Whole":"1.5"}"#, Member::WHOLE, None).unwrap_err();
    assert_eq!(error.to_string(), "Whole: expected an integer at byte 9");
    let error = RpcJson::decode::<Numbers>(br#"{"Price":"0x1"}"#, Member::WHOLE, None).unwrap_err();
    assert_eq!(error.to_string(), "Price: expected a decimal number at byte 9");
}

#[cfg(feature = "http")]
mod over_http {
    use super::{CBOR, JSON};
    use dx_runtime::codec::cbor::Cbor;
    use dx_runtime::http::http::Response;
    use dx_runtime::http::read_response;
    use dx_runtime::protocol::RpcV2Cbor;
    use dx_runtime::{ErrorMeta, ErrorShape, ServiceError};
    use std::fmt;

    #[derive(Debug)]
    struct Failure(ErrorMeta);

    impl fmt::Display for Failure {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.fmt(f)
        }
    }

    impl std::error::Error for Failure {}

    impl ServiceError for Failure {
        type Protocol = RpcV2Cbor;

        fn from_meta(meta: ErrorMeta) -> Self {
            Self(meta)
        }

        fn shape(&self) -> &dyn ErrorShape {
            &self.0
        }
    }

    fn answer(status: u16, header: Option<(&str, &str)>, body: &str) -> Result<crate::Details, Failure> {
        let mut response = Response::builder().status(status);
        if let Some((name, value)) = header {
            response = response.header(name, value);
        }
        let response = response.body(crate::hex(body)).unwrap();
        read_response(&response, |received| received.decode::<Cbor, _>())
    }

    #[test]
    fn a_response_is_read_if_it_is_in_the_protocol() {
        assert_eq!(answer(200, Some(CBOR), "bf 644e616d65 616e ff").unwrap(), crate::details("n"));
        assert_eq!(answer(200, Some(CBOR), "").unwrap(), crate::details(""));
        let error = answer(200, Some(CBOR), "01").unwrap_err();
        assert_eq!(error.0.cause().unwrap().to_string(), "body: expected a map, found a number at byte 0");
    }

    #[test]
    fn a_success_that_is_not_in_the_protocol_is_unreadable() {
        for header in [None, Some(JSON)] {
            let error = answer(200, header, "a0").unwrap_err();
            assert!(
                error
                    .0
                    .cause()
                    .unwrap()
                    .to_string()
                    .starts_with("header smithy-protocol: expected rpc-v2-cbor")
            );
            assert_eq!((error.0.code(), error.0.status()), ("", 200));
        }
    }

    #[test]
    fn an_error_is_read_as_one_only_if_it_is_in_the_protocol() {
        let body = "a1 665f5f74797065 63 612341";
        assert_eq!(answer(400, Some(CBOR), body).unwrap_err().0.code(), "A");
        let error = answer(400, None, body).unwrap_err();
        assert_eq!((error.0.code(), error.0.cause().is_some()), ("", true));
    }
}

mod query_codes {
    use super::CBOR;
    use dx_runtime::{ErrorMeta, ServiceError};

    /// The error of a service that never spoke the query protocol.
    #[derive(Debug)]
    enum Plain {
        Unknown(ErrorMeta),
    }

    dx_runtime::operation_error! { Plain by RpcV2Cbor {} }

    /// The error of a service with the trait `awsQueryCompatible`.
    #[derive(Debug)]
    enum Compatible {
        Unknown(ErrorMeta),
    }

    dx_runtime::operation_error! { Compatible by RpcV2Cbor query_compatible {} }

    #[test]
    fn the_header_with_the_old_code_counts_for_services_that_are_compatible_with_it_only() {
        let headers = [CBOR, ("x-amzn-query-error", "Old.Code;Sender")];
        // {"__type": "a.b#New"}
        let body = crate::hex("a1 665f5f74797065 67 612e62234e6577");
        assert_eq!(Compatible::of_response(400, headers, &body).code(), "Old.Code");
        assert_eq!(Plain::of_response(400, headers, &body).code(), "New");
    }
}

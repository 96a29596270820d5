//! What protocols find in answers: results in their wrappers, and errors in theirs.

use crate::{Order, order};
use dx_runtime::codec::Codec;
use dx_runtime::codec::query;
use dx_runtime::protocol::{AwsQuery, Ec2Query, Protocol, RestXml};
use dx_runtime::shape::Member;
use dx_runtime::{ErrorMeta, ErrorShape};

fn meta<P: Protocol>(status: u16, body: &str) -> ErrorMeta {
    ErrorMeta::of_response::<P>(status, [("content-type", "text/xml")], body.as_bytes())
}

const WRAPPED: &str = "<?xml version=\"1.0\"?><ErrorResponse xmlns=\"u\">\n<Error><Type>Sender</Type><Code>Gone</Code>\
                       <Message>It &lt;is&gt;</Message><Id>i</Id></Error><RequestId>r-1</RequestId></ErrorResponse>";
const BARE: &str = "<Error><Code>Gone</Code><Message>It &lt;is&gt;</Message><Id>i</Id><RequestId>r-1</RequestId>\
                    <HostId>h</HostId></Error>";
const EC2: &str = "<Response><Errors><Error><Code>Gone</Code><Message>It &lt;is&gt;</Message><Id>i</Id></Error></Errors>\
                   <RequestID>r-1</RequestID></Response>";

#[test]
fn errors_are_found_in_each_of_their_wrappers_with_the_id_of_the_request() {
    fn check<P: Protocol>() {
        for body in [WRAPPED, BARE, EC2] {
            let meta = meta::<P>(400, body);
            assert_eq!(
                (meta.code(), meta.message(), meta.request_id()),
                ("Gone", Some("It <is>"), Some("r-1")),
                "{body}"
            );
            assert_eq!(meta.parse::<P, Order>().unwrap(), order("i"), "{body}");
        }
    }
    check::<RestXml>();
    check::<AwsQuery>();
    check::<Ec2Query>();
}

#[test]
fn the_id_in_a_header_comes_first() {
    let headers = [("x-amz-request-id", "h-1"), ("x-amz-id-2", "h-2")];
    let meta = ErrorMeta::of_response::<RestXml>(404, headers, BARE.as_bytes());
    assert_eq!((meta.request_id(), meta.extended_request_id()), (Some("h-1"), Some("h-2")));
}

#[test]
fn an_error_without_a_body_has_the_name_of_its_status_where_http_has_bindings() {
    for (status, code) in
        [(404, "NotFound"), (403, "Forbidden"), (412, "PreconditionFailed"), (304, "NotModified"), (500, "")]
    {
        assert_eq!(meta::<RestXml>(status, "").code(), code);
        assert_eq!(meta::<AwsQuery>(status, "").code(), "");
    }
    assert_eq!(meta::<RestXml>(404, "<html>no</html>").code(), "");
}

#[test]
fn what_is_no_error_document_has_no_code() {
    for body in [
        "<R/>",
        "<R><Code>Gone</Code></R>",
        "{\"Code\":\"Gone\"}",
        "<Error><Code>",
        "Gone",
        "<ErrorResponse/>",
    ] {
        assert_eq!(meta::<AwsQuery>(400, body).code(), "", "{body}");
    }
    assert_eq!(
        meta::<AwsQuery>(503, "<Error><Code>SlowDown</Code>").code(),
        "SlowDown",
        "up to where it breaks off"
    );
}

#[test]
fn codes_tell_whether_to_try_again() {
    let body = |code| format!("<ErrorResponse><Error><Code>{code}</Code></Error></ErrorResponse>");
    assert!(meta::<AwsQuery>(400, &body("Throttling")).is_throttling());
    assert!(meta::<Ec2Query>(503, &EC2.replace("Gone", "RequestLimitExceeded")).is_throttling());
    assert!(meta::<AwsQuery>(500, &body("InternalFailure")).is_retryable());
    assert!(!meta::<AwsQuery>(400, &body("AccessDenied")).is_retryable());
}

#[test]
fn a_result_is_read_within_its_wrapper() {
    let read = |body: &str| query::AwsQuery::decode::<Order>(body.as_bytes(), Member::WHOLE, None);
    let body = "<PutResponse xmlns='u'><PutResult><Id>i</Id></PutResult><ResponseMetadata><RequestId>r</RequestId>\
                </ResponseMetadata></PutResponse>";
    assert_eq!(read(body).unwrap(), order("i"));
    assert_eq!(read("<PutResponse><ResponseMetadata/></PutResponse>").unwrap(), order(""));
    assert_eq!(read("<R><Id>i</Id></R>").unwrap(), order(""));
    let error = read("<R><PutResult><Size>x</Size></PutResult></R>").unwrap_err();
    assert_eq!((error.path(), error.message()), ("PutResult.Size", "expected an integer of 64 bits"));
    let body = "<PutResponse><Id>i</Id><requestId>r</requestId></PutResponse>";
    assert_eq!(query::Ec2Query::decode::<Order>(body.as_bytes(), Member::WHOLE, None).unwrap(), order("i"));
}

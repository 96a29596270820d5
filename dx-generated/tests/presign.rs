//! A presigned request, sent by another HTTP client and verified by a server.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails that way")]

#[path = "../examples/presign.rs"]
#[allow(dead_code, unreachable_pub, reason = "the functions are tested here, and the program by running it")]
mod presign;

use std::time::Duration;

#[test]
fn who_has_a_presigned_url_can_send_it_without_credentials_and_can_not_change_it() {
    let server = presign::start_server().unwrap();
    let presigned = presign::presign(server, Duration::from_secs(60)).unwrap();
    assert!(!presigned.headers().contains_key("authorization"));
    let response = presign::send(server, &presigned, presigned.uri()).unwrap();
    assert_eq!(response, "HTTP/1.1 200 OK\n{\"Id\": \"d1f8a2\"}");

    for (old, new) in [("/d1f8a2?", "/other?"), ("X-Amz-Expires=60", "X-Amz-Expires=600")] {
        let url = presigned.url();
        assert!(url.contains(old), "{url}");
        let response = presign::send(server, &presigned, &url.replace(old, new).parse().unwrap()).unwrap();
        assert!(response.starts_with("HTTP/1.1 403 Forbidden\n"), "{response}");
        assert!(response.contains("the signature is not the one of this request"), "{response}");
    }
}

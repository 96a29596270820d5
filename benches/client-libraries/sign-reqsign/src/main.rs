//! One request signed by reqsign, many times.

#[path = "../../counting.rs"]
mod counting;

use reqsign_aws_v4::{Credential, RequestSigner};
use reqsign_core::hash::hex_sha256;
use reqsign_core::{Context, SignRequest};

fn main() {
    let credential = Credential {
        access_key_id: "AKIDEXAMPLE".to_owned(),
        secret_access_key: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY".to_owned(),
        ..Credential::default()
    };
    let context = Context::new();
    let signer = RequestSigner::new("dataexchange", "us-east-1");
    counting::measure(|| {
        let (mut parts, body) = counting::request().into_parts();
        // It does not hash a body: who calls it has to.
        let hash = hex_sha256(&body).parse().expect("hexadecimal digits");
        parts.headers.insert("x-amz-content-sha256", hash);
        pollster::block_on(signer.sign_request(&context, &mut parts, Some(&credential), None))
            .expect("signs");
        std::hint::black_box(parts);
    });
}

//! How long one signature takes, and how many allocations.

use std::hint::black_box;
use std::time::Instant;

/// So few that some of the batches are not interrupted.
const BATCH: u32 = 200;

pub fn measure(mut sign: impl FnMut()) {
    sign();
    let allocations = allocation_counter::measure(&mut sign).count_total;
    let mut best = f64::MAX;
    for _ in 0..1000 {
        let start = Instant::now();
        for _ in 0..BATCH {
            black_box(&mut sign)();
        }
        best = best.min(start.elapsed().as_secs_f64() / f64::from(BATCH));
    }
    println!("{:.2} µs, {allocations} allocations a signature", best * 1e6);
}

/// A small request, as a client makes it.
pub fn request() -> http::Request<Vec<u8>> {
    let body = br#"{"Type":"IMPORT_ASSETS_FROM_S3","Details":{"ImportAssetsFromS3":{"DataSetId":"4ee0fd6a","RevisionId":"d1f8a2","AssetSources":[{"Bucket":"b","Key":"k"}]}}}"#;
    http::Request::post("https://dataexchange.us-east-1.amazonaws.com/v1/jobs")
        .header("content-type", "application/json")
        .header("user-agent", "dx/0.1")
        .body(body.to_vec())
        .expect("a valid request")
}

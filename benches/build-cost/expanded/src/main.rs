//! Writes a request and reads a response with types that `service!` expands to.

use dx_runtime::json;
use std::error::Error;

dx_macros::service! {
    model: "../../../models/dataexchange-2017-07-25.json",
    overlay: [
        "../../../models/dataexchange-2017-07-25.overlay.json",
        "../../../models/dataexchange-2017-07-25.docs.overlay.json",
    ],
    operations: [CreateJob],
}

fn main() -> Result<(), Box<dyn Error>> {
    let details = ExportAssetToSignedUrlRequestDetails::builder()
        .asset_id("asset")
        .data_set_id("data-set")
        .revision_id("revision")
        .build();
    println!("{}", json::to_string(&CreateJobInput::from(details))?);
    let output: CreateJobOutput = json::from_slice(br#"{"Id": "job", "State": "WAITING"}"#)?;
    println!("{output:?}");
    Ok(())
}

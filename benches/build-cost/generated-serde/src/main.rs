//! Writes a request and reads a response with the generated types and serde_json.

use dx_generated::{CreateJobInput, CreateJobOutput, ExportAssetToSignedUrlRequestDetails};
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let details = ExportAssetToSignedUrlRequestDetails::builder()
        .asset_id("asset")
        .data_set_id("data-set")
        .revision_id("revision")
        .build();
    println!("{}", serde_json::to_string(&CreateJobInput::from(details))?);
    let output: CreateJobOutput = serde_json::from_slice(br#"{"Id": "job", "State": "WAITING"}"#)?;
    println!("{output:?}");
    Ok(())
}

//! Writes a request and reads a response with the generated types.

use dx_generated::{CreateJobInput, CreateJobOutput, ExportAssetToSignedUrlRequestDetails, json};
use std::error::Error;

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

//! Writes a request and reads a response with the derived types.
#![allow(dead_code)]

#[path = "../../../src/derived.rs"]
mod derived;

use derived::{CreateJobInput, CreateJobOutput, ExportAssetToSignedUrlRequestDetails, RequestDetails, Type};
use std::error::Error;

type Timestamp = String;

fn main() -> Result<(), Box<dyn Error>> {
    let details = ExportAssetToSignedUrlRequestDetails {
        asset_id: "asset".to_owned(),
        data_set_id: "data-set".to_owned(),
        revision_id: "revision".to_owned(),
    };
    let input = CreateJobInput {
        details: RequestDetails { export_asset_to_signed_url: Some(details), ..Default::default() },
        r#type: Type::ExportAssetToSignedUrl,
    };
    println!("{}", serde_json::to_string(&input)?);
    let output: CreateJobOutput = serde_json::from_slice(br#"{"Id": "job", "State": "WAITING"}"#)?;
    println!("{output:?}");
    Ok(())
}

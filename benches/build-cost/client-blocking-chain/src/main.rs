//! Creates a job by the client that blocks, with the credentials that the environment has.

use dx_generated::ExportAssetToSignedUrlRequestDetails;
use dx_generated::blocking::Client;
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let details = ExportAssetToSignedUrlRequestDetails::builder()
        .asset_id("asset")
        .data_set_id("data-set")
        .revision_id("revision")
        .build();
    println!("{:?}", Client::from_env()?.create_job(details)?);
    Ok(())
}

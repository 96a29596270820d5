//! Creates a job by the client that blocks, with keys of its own.

use dx_generated::ExportAssetToSignedUrlRequestDetails;
use dx_generated::blocking::Client;
use dx_generated::client::Credentials;
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let details = ExportAssetToSignedUrlRequestDetails::builder()
        .asset_id("asset")
        .data_set_id("data-set")
        .revision_id("revision")
        .build();
    let credentials = Credentials::new("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    let client = Client::builder().region("us-east-1").credentials(credentials).build()?;
    println!("{:?}", client.create_job(details)?);
    Ok(())
}

//! Creates a job by the client that does not block, with keys of its own.

use dx_generated::{Client, ExportAssetToSignedUrlRequestDetails};
use dx_runtime::client::Credentials;
use std::error::Error;
use tokio::runtime;

fn main() -> Result<(), Box<dyn Error>> {
    let details = ExportAssetToSignedUrlRequestDetails::builder()
        .asset_id("asset")
        .data_set_id("data-set")
        .revision_id("revision")
        .build();
    let credentials = Credentials::new("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    let client = Client::builder().region("us-east-1").credentials(credentials).build()?;
    let runtime = runtime::Builder::new_current_thread().enable_all().build()?;
    println!("{:?}", runtime.block_on(client.create_job(details))?);
    Ok(())
}

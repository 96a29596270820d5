//! Creates a job by the client that does not block, with the credentials that the environment has.

use dx_generated::{Client, ExportAssetToSignedUrlRequestDetails};
use std::error::Error;
use tokio::runtime;

fn main() -> Result<(), Box<dyn Error>> {
    let details = ExportAssetToSignedUrlRequestDetails::builder()
        .asset_id("asset")
        .data_set_id("data-set")
        .revision_id("revision")
        .build();
    let runtime = runtime::Builder::new_current_thread().enable_all().build()?;
    let job = runtime
        .block_on(async { Ok::<_, Box<dyn Error>>(Client::from_env().await?.create_job(details).await?) })?;
    println!("{job:?}");
    Ok(())
}

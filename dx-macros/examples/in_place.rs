//! Generates `CreateJob` of AWS Data Exchange in place, builds an input, and prints its JSON.
//!
//! `cargo run -p dx-macros --example in_place`

use dx_runtime::json;

dx_macros::service! {
    model: "../models/dataexchange-2017-07-25.json",
    overlay: ["../models/dataexchange-2017-07-25.overlay.json", "../models/dataexchange-2017-07-25.docs.overlay.json"],
    operations: [CreateJob],
    http: true,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let input = CreateJobInput::from(
        ImportAssetsFromS3RequestDetails::builder()
            .data_set_id("4ee0fd6a")
            .revision_id("d1f8a2")
            .asset_sources([AssetSourceEntry::builder().bucket("b").key("k").build()])
            .build(),
    );
    println!("{}", json::to_string(&input)?);
    let endpoint = Endpoint::regional("eu-central-1")?;
    let request = CreateJob::request(&input, &endpoint)?;
    println!("{} {}", request.method(), request.uri());
    Ok(())
}

use dx_generated::{AssetSourceEntry, CreateJobInput, ImportAssetsFromS3RequestDetails};

fn main() {
    let source = AssetSourceEntry::builder().bucket("b").build();
    let _ = CreateJobInput::from(
        ImportAssetsFromS3RequestDetails::builder().data_set_id("4ee0fd6a").asset_sources([source]).build(),
    );
}

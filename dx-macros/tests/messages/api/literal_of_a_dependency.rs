//! A later version has more members.

use dx_generated::AssetSourceEntry;

fn main() {
    let entry = AssetSourceEntry { bucket: "b".into(), key: "k".into() };
    let AssetSourceEntry { bucket, key } = entry;
}

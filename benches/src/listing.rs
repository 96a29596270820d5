//! What Amazon S3 answers to ListObjectsV2, in three sizes: the same types for dx and for serde_derive, so that both have the
//! same result.

use crate::times;
use dx_runtime::Timestamp;
use dx_runtime::shape::XmlFacts;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename = "ListBucketResult", rename_all = "PascalCase")]
pub struct Listing {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    pub key_count: i32,
    pub max_keys: i32,
    pub is_truncated: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_continuation_token: Option<String>,
    pub contents: Vec<Object>,
}

dx_runtime::structure! {
    Listing as "ListBucketResult" {
        name: required "Name",
        prefix: optional "Prefix",
        key_count: required "KeyCount",
        max_keys: required "MaxKeys",
        is_truncated: required "IsTruncated",
        next_continuation_token: optional "NextContinuationToken",
        contents: required "Contents" [xml(&const { XmlFacts::new().flattened() })],
    }
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct Object {
    pub key: String,
    #[serde(with = "times")]
    pub last_modified: Timestamp,
    #[serde(rename = "ETag", skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    pub size: i64,
    pub storage_class: StorageClass,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Owner>,
}

dx_runtime::structure! {
    Object {
        key: required "Key",
        last_modified: required "LastModified",
        etag: optional "ETag",
        size: required "Size",
        storage_class: required "StorageClass",
        owner: optional "Owner",
    }
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Owner {
    #[serde(rename = "ID")]
    pub id: String,
    #[serde(rename = "DisplayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
}

dx_runtime::structure! {
    Owner {
        id: required "ID",
        display_name: optional "DisplayName",
    }
}

/// Open to dx, closed to serde, to which an open one costs a string or a visitor.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum StorageClass {
    Standard,
    Glacier,
    IntelligentTiering,
    #[serde(skip)]
    Unknown(String),
}

dx_runtime::enumeration! {
    StorageClass {
        Standard: "STANDARD",
        Glacier: "GLACIER",
        IntelligentTiering: "INTELLIGENT_TIERING",
    }
    Unknown(String::from)
}

/// With this many objects each, and what they are called.
pub fn all() -> [(&'static str, Listing); 3] {
    [
        ("listing of 1 object", listing(1)),
        ("listing of 100 objects", listing(100)),
        ("listing of 1,000 objects", listing(1_000)),
    ]
}

fn listing(count: usize) -> Listing {
    Listing {
        name: "example-provider-prices".to_owned(),
        prefix: Some("daily/2024/".to_owned()),
        key_count: i32::try_from(count).expect("not so many"),
        max_keys: 1_000,
        is_truncated: count == 1_000,
        next_continuation_token: (count == 1_000)
            .then(|| "1ueGcxLPRx1Tr/XYExHnhbYLgveDs2J/wm36Hy4vbOwM=".to_owned()),
        contents: (0..count).map(object).collect(),
    }
}

fn object(index: usize) -> Object {
    let classes = [StorageClass::Standard, StorageClass::Glacier, StorageClass::IntelligentTiering];
    let number = i64::try_from(index).expect("not so many");
    Object {
        key: format!("daily/2024/03/01/part-{index:05}.parquet"),
        last_modified: Timestamp::from_secs(1_709_294_400 + 61 * number).expect("a time"),
        etag: Some(format!("\"70ee1738b6b21e2c8a43f3a5ab0e{index:04x}\"")),
        size: 434_234 + 7_919 * number,
        storage_class: classes[index % classes.len()].clone(),
        owner: index.is_multiple_of(2).then(|| Owner {
            id: "75aa57f09aa0c8caeab4f8c24e99d10f8e7faeebf76c078efc7c6caea54ba06a".to_owned(),
            display_name: Some("Prices & Data".to_owned()),
        }),
    }
}

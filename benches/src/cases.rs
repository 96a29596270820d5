//! Three jobs, as requests on both sides and as the service's responses.

use crate::derived;
use dx_generated as ours;
use serde_json::{Value, json};
use std::hint::black_box;

const DATA_SET: &str = "4ee0fd6a1c7b4a5d9f6e2b8c3d0a9f17";
const REVISION: &str = "d1f8a2b34c5e4f609a7b8c9d0e1f2a3b";
const ASSET: &str = "07c2b9e85d3f4e1aa6b4c8d2f0e1b3a5";
const BUCKET: &str = "example-provider-prices";

/// One job.
pub struct Case {
    pub name: &'static str,
    pub request: ours::CreateJobInput,
    pub endpoint: ours::Endpoint,
    pub derived: derived::CreateJobInput,
    /// The response's body.
    pub response: Vec<u8>,
}

impl Case {
    /// Writes the request.
    pub fn write(&self) -> Vec<u8> {
        dx_runtime::json::to_vec(black_box(&self.request)).expect("a request that can be written")
    }

    /// Makes the request as it is sent.
    pub fn request(&self) -> ours::Request {
        ours::CreateJob::request(black_box(&self.request), &self.endpoint)
            .expect("a request that can be sent")
    }

    /// Reads the response as it comes in.
    pub fn response(&self) -> ours::CreateJobOutput {
        let response = ours::http::Response::new(black_box(self.response.as_slice()));
        ours::CreateJob::response(response).expect("a response that can be read")
    }

    /// Writes the request with serde.
    pub fn write_derived(&self) -> Vec<u8> {
        serde_json::to_vec(black_box(&self.derived)).expect("a request that can be written")
    }

    /// Reads the response.
    pub fn read(&self) -> ours::CreateJobOutput {
        dx_runtime::json::from_slice(black_box(&self.response)).expect("a response that can be read")
    }

    /// Writes the request with serde_json, by the generated impls.
    pub fn write_serde_json(&self) -> Vec<u8> {
        serde_json::to_vec(black_box(&self.request)).expect("a request that can be written")
    }

    /// Writes the request with sonic-rs, by the generated impls.
    pub fn write_sonic(&self) -> Vec<u8> {
        sonic_rs::to_vec(black_box(&self.request)).expect("a request that can be written")
    }

    /// Writes the request with sonic-rs.
    pub fn write_derived_sonic(&self) -> Vec<u8> {
        sonic_rs::to_vec(black_box(&self.derived)).expect("a request that can be written")
    }

    /// Reads the response with serde_json, by the generated impls.
    pub fn read_serde_json(&self) -> ours::CreateJobOutput {
        serde_json::from_slice(black_box(&self.response)).expect("a response that can be read")
    }

    /// Reads the response with sonic-rs, by the generated impls.
    pub fn read_sonic(&self) -> ours::CreateJobOutput {
        sonic_rs::from_slice(black_box(&self.response)).expect("a response that can be read")
    }

    /// Reads the response with sonic-rs.
    pub fn read_derived_sonic(&self) -> derived::CreateJobOutput {
        sonic_rs::from_slice(black_box(&self.response)).expect("a response that can be read")
    }

    /// Reads the response with serde.
    pub fn read_derived(&self) -> derived::CreateJobOutput {
        serde_json::from_slice(black_box(&self.response)).expect("a response that can be read")
    }
}

/// All of them, from the smallest to the largest.
pub fn all() -> [Case; 3] {
    [export_asset(), import_assets(), access_keys()]
}

fn endpoint() -> ours::Endpoint {
    ours::Endpoint::regional("us-east-1").expect("a region")
}

fn export_asset() -> Case {
    let request = ours::ExportAssetToSignedUrlRequestDetails::builder()
        .asset_id(ASSET)
        .data_set_id(DATA_SET)
        .revision_id(REVISION)
        .build();
    let derived = derived::ExportAssetToSignedUrlRequestDetails {
        asset_id: ASSET.to_owned(),
        data_set_id: DATA_SET.to_owned(),
        revision_id: REVISION.to_owned(),
    };
    let details = json!({
        "AssetId": ASSET,
        "DataSetId": DATA_SET,
        "RevisionId": REVISION,
        "SignedUrl": format!("https://{BUCKET}.s3.us-east-1.amazonaws.com/{ASSET}?X-Amz-Expires=60&X-Amz-Signature={ASSET}{REVISION}"),
        "SignedUrlExpiresAt": "2024-03-01T12:01:00.250Z",
    });
    Case {
        name: "ExportAssetToSignedUrl",
        request: request.into(),
        endpoint: endpoint(),
        derived: derived::CreateJobInput {
            details: derived::RequestDetails {
                export_asset_to_signed_url: Some(derived),
                ..Default::default()
            },
            r#type: derived::Type::ExportAssetToSignedUrl,
        },
        response: response("EXPORT_ASSET_TO_SIGNED_URL", json!({ "ExportAssetToSignedUrl": details })),
    }
}

fn import_assets() -> Case {
    let keys = keys(100);
    let request = ours::ImportAssetsFromS3RequestDetails::builder()
        .asset_sources(
            keys.iter().map(|key| ours::AssetSourceEntry::builder().bucket(BUCKET).key(key).build()),
        )
        .data_set_id(DATA_SET)
        .revision_id(REVISION)
        .build();
    let source = |key: &String| derived::AssetSourceEntry { bucket: BUCKET.to_owned(), key: key.clone() };
    let derived = derived::ImportAssetsFromS3RequestDetails {
        asset_sources: keys.iter().map(source).collect(),
        data_set_id: DATA_SET.to_owned(),
        revision_id: REVISION.to_owned(),
    };
    let details = json!({ "AssetSources": sources(&keys), "DataSetId": DATA_SET, "RevisionId": REVISION });
    Case {
        name: "ImportAssetsFromS3, 100 sources",
        request: request.into(),
        endpoint: endpoint(),
        derived: derived::CreateJobInput {
            details: derived::RequestDetails { import_assets_from_s3: Some(derived), ..Default::default() },
            r#type: derived::Type::ImportAssetsFromS3,
        },
        response: response("IMPORT_ASSETS_FROM_S3", json!({ "ImportAssetsFromS3": details })),
    }
}

fn access_keys() -> Case {
    let keys = keys(1_000);
    let request = ours::CreateS3DataAccessFromS3BucketRequestDetails::builder()
        .asset_source(ours::S3DataAccessAssetSourceEntry::builder().bucket(BUCKET).keys(keys.clone()).build())
        .data_set_id(DATA_SET)
        .revision_id(REVISION)
        .build();
    let details = json!({
        "AssetSource": { "Bucket": BUCKET, "Keys": keys },
        "DataSetId": DATA_SET,
        "RevisionId": REVISION,
    });
    let derived = derived::CreateS3DataAccessFromS3BucketRequestDetails {
        asset_source: derived::S3DataAccessAssetSourceEntry {
            bucket: BUCKET.to_owned(),
            key_prefixes: None,
            keys: Some(keys),
            kms_keys_to_grant: None,
        },
        data_set_id: DATA_SET.to_owned(),
        revision_id: REVISION.to_owned(),
    };
    Case {
        name: "CreateS3DataAccessFromS3Bucket, 1,000 keys",
        request: request.into(),
        endpoint: endpoint(),
        derived: derived::CreateJobInput {
            details: derived::RequestDetails {
                create_s3_data_access_from_s3_bucket: Some(derived),
                ..Default::default()
            },
            r#type: derived::Type::CreateS3DataAccessFromS3Bucket,
        },
        response: response(
            "CREATE_S3_DATA_ACCESS_FROM_S3_BUCKET",
            json!({ "CreateS3DataAccessFromS3Bucket": details }),
        ),
    }
}

fn keys(count: usize) -> Vec<String> {
    (0..count).map(|index| format!("daily/2024/03/01/part-{index:05}.parquet")).collect()
}

fn sources(keys: &[String]) -> Value {
    keys.iter().map(|key| json!({ "Bucket": BUCKET, "Key": key })).collect()
}

/// A job of this type that failed.
fn response(r#type: &str, details: Value) -> Vec<u8> {
    let response = json!({
        "Arn": format!("arn:aws:dataexchange:us-east-1:123456789012:jobs/{ASSET}"),
        "CreatedAt": "2024-03-01T12:00:00.125Z",
        "Details": details,
        "Errors": [
            {
                "Code": "SERVICE_QUOTA_EXCEEDED_EXCEPTION",
                "LimitName": "Asset size in GB",
                "LimitValue": 100.0,
                "Message": "An asset is larger than the quota allows.",
                "ResourceId": ASSET,
                "ResourceType": "ASSET",
            },
            {
                "Code": "RESOURCE_NOT_FOUND_EXCEPTION",
                "Details": { "ImportAssetsFromS3JobErrorDetails": sources(&keys(2)) },
                "LimitValue": 0.0,
                "Message": "There is no object with the key \"daily/2024/03/01/part-00000.parquet\".",
                "ResourceId": REVISION,
                "ResourceType": "REVISION",
            },
        ],
        "Id": ASSET,
        "State": "ERROR",
        "Type": r#type,
        "UpdatedAt": "2024-03-01T12:00:30.500Z",
    });
    response.to_string().into_bytes()
}

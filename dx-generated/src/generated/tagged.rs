// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

/// Sets `type` to [`Type::ExportAssetToSignedUrl`](super::Type::ExportAssetToSignedUrl) and the member of `details` that belongs to it.
impl From<super::ExportAssetToSignedUrlRequestDetails> for super::CreateJobInput {
    fn from(value: super::ExportAssetToSignedUrlRequestDetails) -> Self {
        let details = super::RequestDetails::builder()
            .export_asset_to_signed_url(value)
            .build();
        Self::builder()
            .details(details)
            .r#type(super::Type::ExportAssetToSignedUrl)
            .build()
    }
}

/// Sets `type` to [`Type::ExportAssetsToS3`](super::Type::ExportAssetsToS3) and the member of `details` that belongs to it.
impl From<super::ExportAssetsToS3RequestDetails> for super::CreateJobInput {
    fn from(value: super::ExportAssetsToS3RequestDetails) -> Self {
        let details = super::RequestDetails::builder()
            .export_assets_to_s3(value)
            .build();
        Self::builder().details(details).r#type(super::Type::ExportAssetsToS3).build()
    }
}

/// Sets `type` to [`Type::ExportRevisionsToS3`](super::Type::ExportRevisionsToS3) and the member of `details` that belongs to it.
impl From<super::ExportRevisionsToS3RequestDetails> for super::CreateJobInput {
    fn from(value: super::ExportRevisionsToS3RequestDetails) -> Self {
        let details = super::RequestDetails::builder()
            .export_revisions_to_s3(value)
            .build();
        Self::builder().details(details).r#type(super::Type::ExportRevisionsToS3).build()
    }
}

/// Sets `type` to [`Type::ImportAssetFromSignedUrl`](super::Type::ImportAssetFromSignedUrl) and the member of `details` that belongs to it.
impl From<super::ImportAssetFromSignedUrlRequestDetails> for super::CreateJobInput {
    fn from(value: super::ImportAssetFromSignedUrlRequestDetails) -> Self {
        let details = super::RequestDetails::builder()
            .import_asset_from_signed_url(value)
            .build();
        Self::builder()
            .details(details)
            .r#type(super::Type::ImportAssetFromSignedUrl)
            .build()
    }
}

/// Sets `type` to [`Type::ImportAssetsFromS3`](super::Type::ImportAssetsFromS3) and the member of `details` that belongs to it.
impl From<super::ImportAssetsFromS3RequestDetails> for super::CreateJobInput {
    fn from(value: super::ImportAssetsFromS3RequestDetails) -> Self {
        let details = super::RequestDetails::builder()
            .import_assets_from_s3(value)
            .build();
        Self::builder().details(details).r#type(super::Type::ImportAssetsFromS3).build()
    }
}

/// Sets `type` to [`Type::ImportAssetsFromRedshiftDataShares`](super::Type::ImportAssetsFromRedshiftDataShares) and the member of `details` that belongs to it.
impl From<super::ImportAssetsFromRedshiftDataSharesRequestDetails>
for super::CreateJobInput {
    fn from(value: super::ImportAssetsFromRedshiftDataSharesRequestDetails) -> Self {
        let details = super::RequestDetails::builder()
            .import_assets_from_redshift_data_shares(value)
            .build();
        Self::builder()
            .details(details)
            .r#type(super::Type::ImportAssetsFromRedshiftDataShares)
            .build()
    }
}

/// Sets `type` to [`Type::ImportAssetFromApiGatewayApi`](super::Type::ImportAssetFromApiGatewayApi) and the member of `details` that belongs to it.
impl From<super::ImportAssetFromApiGatewayApiRequestDetails> for super::CreateJobInput {
    fn from(value: super::ImportAssetFromApiGatewayApiRequestDetails) -> Self {
        let details = super::RequestDetails::builder()
            .import_asset_from_api_gateway_api(value)
            .build();
        Self::builder()
            .details(details)
            .r#type(super::Type::ImportAssetFromApiGatewayApi)
            .build()
    }
}

/// Sets `type` to [`Type::CreateS3DataAccessFromS3Bucket`](super::Type::CreateS3DataAccessFromS3Bucket) and the member of `details` that belongs to it.
impl From<super::CreateS3DataAccessFromS3BucketRequestDetails>
for super::CreateJobInput {
    fn from(value: super::CreateS3DataAccessFromS3BucketRequestDetails) -> Self {
        let details = super::RequestDetails::builder()
            .create_s3_data_access_from_s3_bucket(value)
            .build();
        Self::builder()
            .details(details)
            .r#type(super::Type::CreateS3DataAccessFromS3Bucket)
            .build()
    }
}

/// Sets `type` to [`Type::ImportAssetsFromLakeFormationTagPolicy`](super::Type::ImportAssetsFromLakeFormationTagPolicy) and the member of `details` that belongs to it.
impl From<super::ImportAssetsFromLakeFormationTagPolicyRequestDetails>
for super::CreateJobInput {
    fn from(value: super::ImportAssetsFromLakeFormationTagPolicyRequestDetails) -> Self {
        let details = super::RequestDetails::builder()
            .import_assets_from_lake_formation_tag_policy(value)
            .build();
        Self::builder()
            .details(details)
            .r#type(super::Type::ImportAssetsFromLakeFormationTagPolicy)
            .build()
    }
}

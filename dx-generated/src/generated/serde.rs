// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

::dx_runtime::serde!(super::AccessDeniedException);

::dx_runtime::serde!(super::AssetConfiguration);

::dx_runtime::serde!(super::AssetDestinationEntry);

::dx_runtime::serde!(super::AssetSourceEntry);

::dx_runtime::serde!(super::CancelJobInput);

::dx_runtime::serde!(super::CancelJobOutput);

::dx_runtime::serde!(super::Code);

::dx_runtime::serde!(super::ConflictException);

::dx_runtime::serde!(super::CreateJobInput);

::dx_runtime::serde!(super::CreateJobOutput);

::dx_runtime::serde!(super::CreateS3DataAccessFromS3BucketRequestDetails);

::dx_runtime::serde!(super::CreateS3DataAccessFromS3BucketResponseDetails);

::dx_runtime::serde!(super::DatabaseLfTagPolicyAndPermissions);

::dx_runtime::serde!(super::DatabaseLfTagPolicyPermission);

::dx_runtime::serde!(super::Details);

::dx_runtime::serde!(super::ExceptionCause);

::dx_runtime::serde!(super::ExportAssetToSignedUrlRequestDetails);

::dx_runtime::serde!(super::ExportAssetToSignedUrlResponseDetails);

::dx_runtime::serde!(super::ExportAssetsToS3RequestDetails);

::dx_runtime::serde!(super::ExportAssetsToS3ResponseDetails);

::dx_runtime::serde!(super::ExportRevisionsToS3RequestDetails);

::dx_runtime::serde!(super::ExportRevisionsToS3ResponseDetails);

::dx_runtime::serde!(super::ExportServerSideEncryption);

::dx_runtime::serde!(super::GetJobInput);

::dx_runtime::serde!(super::GetJobOutput);

::dx_runtime::serde!(super::ImportAssetFromApiGatewayApiRequestDetails);

::dx_runtime::serde!(super::ImportAssetFromApiGatewayApiResponseDetails);

::dx_runtime::serde!(super::ImportAssetFromSignedUrlJobErrorDetails);

::dx_runtime::serde!(super::ImportAssetFromSignedUrlRequestDetails);

::dx_runtime::serde!(super::ImportAssetFromSignedUrlResponseDetails);

::dx_runtime::serde!(super::ImportAssetsFromLakeFormationTagPolicyRequestDetails);

::dx_runtime::serde!(super::ImportAssetsFromLakeFormationTagPolicyResponseDetails);

::dx_runtime::serde!(super::ImportAssetsFromRedshiftDataSharesRequestDetails);

::dx_runtime::serde!(super::ImportAssetsFromRedshiftDataSharesResponseDetails);

::dx_runtime::serde!(super::ImportAssetsFromS3RequestDetails);

::dx_runtime::serde!(super::ImportAssetsFromS3ResponseDetails);

::dx_runtime::serde!(super::InternalServerException);

::dx_runtime::serde!(super::JobEntry);

::dx_runtime::serde!(super::JobError);

::dx_runtime::serde!(super::JobErrorLimitName);

::dx_runtime::serde!(super::JobErrorResourceTypes);

::dx_runtime::serde!(super::KmsKeyToGrant);

::dx_runtime::serde!(super::LfTag);

::dx_runtime::serde!(super::ListJobsInput);

::dx_runtime::serde!(super::ListJobsOutput);

::dx_runtime::serde!(super::ProtocolType);

::dx_runtime::serde!(super::RedshiftDataShareAssetSourceEntry);

::dx_runtime::serde!(super::RequestDetails);

::dx_runtime::serde!(super::ResourceNotFoundException);

::dx_runtime::serde!(super::ResourceType);

::dx_runtime::serde!(super::ResponseDetails);

::dx_runtime::serde!(super::RevisionDestinationEntry);

::dx_runtime::serde!(super::S3DataAccessAssetSourceEntry);

::dx_runtime::serde!(super::ServerSideEncryptionTypes);

::dx_runtime::serde!(super::StartJobInput);

::dx_runtime::serde!(super::StartJobOutput);

::dx_runtime::serde!(super::State);

::dx_runtime::serde!(super::TableLfTagPolicyAndPermissions);

::dx_runtime::serde!(super::TableTagPolicyLfPermission);

::dx_runtime::serde!(super::Tag);

::dx_runtime::serde!(super::ThrottlingException);

::dx_runtime::serde!(super::Type);

::dx_runtime::serde!(super::ValidationException);

// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

::dx_runtime::serde!(super::AcceptDataGrantInput);

::dx_runtime::serde!(super::AcceptDataGrantOutput);

::dx_runtime::serde!(super::AcceptanceStateFilterValue);

::dx_runtime::serde!(super::AccessDeniedException);

::dx_runtime::serde!(super::Action);

::dx_runtime::serde!(super::ApiGatewayApiAsset);

::dx_runtime::serde!(super::AssetConfiguration);

::dx_runtime::serde!(super::AssetDestinationEntry);

::dx_runtime::serde!(super::AssetDetails);

::dx_runtime::serde!(super::AssetEntry);

::dx_runtime::serde!(super::AssetSourceEntry);

::dx_runtime::serde!(super::AssetType);

::dx_runtime::serde!(super::AutoExportRevisionDestinationEntry);

::dx_runtime::serde!(super::AutoExportRevisionToS3RequestDetails);

::dx_runtime::serde!(super::CancelJobInput);

::dx_runtime::serde!(super::CancelJobOutput);

::dx_runtime::serde!(super::Code);

::dx_runtime::serde!(super::ConflictException);

::dx_runtime::serde!(super::CreateDataGrantInput);

::dx_runtime::serde!(super::CreateDataGrantOutput);

::dx_runtime::serde!(super::CreateDataSetInput);

::dx_runtime::serde!(super::CreateDataSetOutput);

::dx_runtime::serde!(super::CreateEventActionInput);

::dx_runtime::serde!(super::CreateEventActionOutput);

::dx_runtime::serde!(super::CreateJobInput);

::dx_runtime::serde!(super::CreateJobOutput);

::dx_runtime::serde!(super::CreateRevisionInput);

::dx_runtime::serde!(super::CreateRevisionOutput);

::dx_runtime::serde!(super::CreateS3DataAccessFromS3BucketRequestDetails);

::dx_runtime::serde!(super::CreateS3DataAccessFromS3BucketResponseDetails);

::dx_runtime::serde!(super::DataGrantAcceptanceState);

::dx_runtime::serde!(super::DataGrantSummaryEntry);

::dx_runtime::serde!(super::DataSetEntry);

::dx_runtime::serde!(super::DataUpdateRequestDetails);

::dx_runtime::serde!(super::DatabaseLfTagPolicy);

::dx_runtime::serde!(super::DatabaseLfTagPolicyAndPermissions);

::dx_runtime::serde!(super::DatabaseLfTagPolicyPermission);

::dx_runtime::serde!(super::DeleteAssetInput);

::dx_runtime::serde!(super::DeleteAssetOutput);

::dx_runtime::serde!(super::DeleteDataGrantInput);

::dx_runtime::serde!(super::DeleteDataGrantOutput);

::dx_runtime::serde!(super::DeleteDataSetInput);

::dx_runtime::serde!(super::DeleteDataSetOutput);

::dx_runtime::serde!(super::DeleteEventActionInput);

::dx_runtime::serde!(super::DeleteEventActionOutput);

::dx_runtime::serde!(super::DeleteRevisionInput);

::dx_runtime::serde!(super::DeleteRevisionOutput);

::dx_runtime::serde!(super::DeprecationRequestDetails);

::dx_runtime::serde!(super::Details);

::dx_runtime::serde!(super::Event);

::dx_runtime::serde!(super::EventActionEntry);

::dx_runtime::serde!(super::ExceptionCause);

::dx_runtime::serde!(super::ExportAssetToSignedUrlRequestDetails);

::dx_runtime::serde!(super::ExportAssetToSignedUrlResponseDetails);

::dx_runtime::serde!(super::ExportAssetsToS3RequestDetails);

::dx_runtime::serde!(super::ExportAssetsToS3ResponseDetails);

::dx_runtime::serde!(super::ExportRevisionsToS3RequestDetails);

::dx_runtime::serde!(super::ExportRevisionsToS3ResponseDetails);

::dx_runtime::serde!(super::ExportServerSideEncryption);

::dx_runtime::serde!(super::GetAssetInput);

::dx_runtime::serde!(super::GetAssetOutput);

::dx_runtime::serde!(super::GetDataGrantInput);

::dx_runtime::serde!(super::GetDataGrantOutput);

::dx_runtime::serde!(super::GetDataSetInput);

::dx_runtime::serde!(super::GetDataSetOutput);

::dx_runtime::serde!(super::GetEventActionInput);

::dx_runtime::serde!(super::GetEventActionOutput);

::dx_runtime::serde!(super::GetJobInput);

::dx_runtime::serde!(super::GetJobOutput);

::dx_runtime::serde!(super::GetReceivedDataGrantInput);

::dx_runtime::serde!(super::GetReceivedDataGrantOutput);

::dx_runtime::serde!(super::GetRevisionInput);

::dx_runtime::serde!(super::GetRevisionOutput);

::dx_runtime::serde!(super::GrantDistributionScope);

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

::dx_runtime::serde!(super::LakeFormationDataPermissionAsset);

::dx_runtime::serde!(super::LakeFormationDataPermissionDetails);

::dx_runtime::serde!(super::LakeFormationDataPermissionType);

::dx_runtime::serde!(super::LakeFormationTagPolicyDetails);

::dx_runtime::serde!(super::LfPermission);

::dx_runtime::serde!(super::LfResourceDetails);

::dx_runtime::serde!(super::LfResourceType);

::dx_runtime::serde!(super::LfTag);

::dx_runtime::serde!(super::LfTagPolicyDetails);

::dx_runtime::serde!(super::LimitName);

::dx_runtime::serde!(super::ListDataGrantsInput);

::dx_runtime::serde!(super::ListDataGrantsOutput);

::dx_runtime::serde!(super::ListDataSetRevisionsInput);

::dx_runtime::serde!(super::ListDataSetRevisionsOutput);

::dx_runtime::serde!(super::ListDataSetsInput);

::dx_runtime::serde!(super::ListDataSetsOutput);

::dx_runtime::serde!(super::ListEventActionsInput);

::dx_runtime::serde!(super::ListEventActionsOutput);

::dx_runtime::serde!(super::ListJobsInput);

::dx_runtime::serde!(super::ListJobsOutput);

::dx_runtime::serde!(super::ListReceivedDataGrantsInput);

::dx_runtime::serde!(super::ListReceivedDataGrantsOutput);

::dx_runtime::serde!(super::ListRevisionAssetsInput);

::dx_runtime::serde!(super::ListRevisionAssetsOutput);

::dx_runtime::serde!(super::ListTagsForResourceInput);

::dx_runtime::serde!(super::ListTagsForResourceOutput);

::dx_runtime::serde!(super::NotificationDetails);

::dx_runtime::serde!(super::NotificationType);

::dx_runtime::serde!(super::Origin);

::dx_runtime::serde!(super::OriginDetails);

::dx_runtime::serde!(super::ProtocolType);

::dx_runtime::serde!(super::ReceivedDataGrantSummariesEntry);

::dx_runtime::serde!(super::RedshiftDataShareAsset);

::dx_runtime::serde!(super::RedshiftDataShareAssetSourceEntry);

::dx_runtime::serde!(super::RedshiftDataShareDetails);

::dx_runtime::serde!(super::RequestDetails);

::dx_runtime::serde!(super::ResourceNotFoundException);

::dx_runtime::serde!(super::ResourceType);

::dx_runtime::serde!(super::ResponseDetails);

::dx_runtime::serde!(super::RevisionDestinationEntry);

::dx_runtime::serde!(super::RevisionEntry);

::dx_runtime::serde!(super::RevisionPublished);

::dx_runtime::serde!(super::RevokeRevisionInput);

::dx_runtime::serde!(super::RevokeRevisionOutput);

::dx_runtime::serde!(super::S3DataAccessAsset);

::dx_runtime::serde!(super::S3DataAccessAssetSourceEntry);

::dx_runtime::serde!(super::S3DataAccessDetails);

::dx_runtime::serde!(super::S3SnapshotAsset);

::dx_runtime::serde!(super::SchemaChangeDetails);

::dx_runtime::serde!(super::SchemaChangeRequestDetails);

::dx_runtime::serde!(super::SchemaChangeType);

::dx_runtime::serde!(super::ScopeDetails);

::dx_runtime::serde!(super::SendApiAssetInput);

::dx_runtime::serde!(super::SendApiAssetOutput);

::dx_runtime::serde!(super::SendDataSetNotificationInput);

::dx_runtime::serde!(super::SendDataSetNotificationOutput);

::dx_runtime::serde!(super::ServerSideEncryptionTypes);

::dx_runtime::serde!(super::ServiceLimitExceededException);

::dx_runtime::serde!(super::StartJobInput);

::dx_runtime::serde!(super::StartJobOutput);

::dx_runtime::serde!(super::State);

::dx_runtime::serde!(super::TableLfTagPolicy);

::dx_runtime::serde!(super::TableLfTagPolicyAndPermissions);

::dx_runtime::serde!(super::TableTagPolicyLfPermission);

::dx_runtime::serde!(super::Tag);

::dx_runtime::serde!(super::TagResourceInput);

::dx_runtime::serde!(super::TagResourceOutput);

::dx_runtime::serde!(super::ThrottlingException);

::dx_runtime::serde!(super::Type);

::dx_runtime::serde!(super::UntagResourceInput);

::dx_runtime::serde!(super::UntagResourceOutput);

::dx_runtime::serde!(super::UpdateAssetInput);

::dx_runtime::serde!(super::UpdateAssetOutput);

::dx_runtime::serde!(super::UpdateDataSetInput);

::dx_runtime::serde!(super::UpdateDataSetOutput);

::dx_runtime::serde!(super::UpdateEventActionInput);

::dx_runtime::serde!(super::UpdateEventActionOutput);

::dx_runtime::serde!(super::UpdateRevisionInput);

::dx_runtime::serde!(super::UpdateRevisionOutput);

::dx_runtime::serde!(super::ValidationException);

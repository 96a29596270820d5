// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::json::{ErrorCorrection, ReadError, ReadJson, Reader};

impl ReadJson for super::AccessDeniedException {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(&["Message"])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => value.message = reader.corrected(Reader::string)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::AssetDestinationEntry {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(&["AssetId", "Bucket", "Key"])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => value.asset_id = reader.corrected(Reader::string)?,
                1 => value.bucket = reader.corrected(Reader::string)?,
                2 => value.key = reader.nullable(Reader::string)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::AssetSourceEntry {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(&["Bucket", "Key"])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => value.bucket = reader.corrected(Reader::string)?,
                1 => value.key = reader.corrected(Reader::string)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::CancelJobOutput {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.skip_object()?;
        Ok(ErrorCorrection::corrected())
    }
}

impl ReadJson for super::ConflictException {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members =
            reader.begin_members(&["Message", "ResourceId", "ResourceType"])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => value.message = reader.corrected(Reader::string)?,
                1 => value.resource_id = reader.nullable(Reader::string)?,
                2 => value.resource_type = reader.nullable(Reader::enumeration)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::CreateJobOutput {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(&[
            "Arn",
            "CreatedAt",
            "Details",
            "Errors",
            "Id",
            "State",
            "Type",
            "UpdatedAt",
        ])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => value.arn = reader.nullable(Reader::string)?,
                1 => value.created_at = reader.nullable(Reader::date_time)?,
                2 => value.details = reader.nullable(ReadJson::read_json)?,
                3 => {
                    value.errors =
                        reader.nullable(|reader| reader.list(ReadJson::read_json))?
                }
                4 => value.id = reader.nullable(Reader::string)?,
                5 => value.state = reader.nullable(Reader::enumeration)?,
                6 => value.r#type = reader.nullable(Reader::enumeration)?,
                7 => value.updated_at = reader.nullable(Reader::date_time)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::CreateS3DataAccessFromS3BucketResponseDetails {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members =
            reader.begin_members(&["AssetSource", "DataSetId", "RevisionId"])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => value.asset_source = reader.corrected(ReadJson::read_json)?,
                1 => value.data_set_id = reader.corrected(Reader::string)?,
                2 => value.revision_id = reader.corrected(Reader::string)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::DatabaseLfTagPolicyAndPermissions {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(&["Expression", "Permissions"])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => {
                    value.expression =
                        reader.corrected(|reader| reader.list(ReadJson::read_json))?
                }
                1 => {
                    value.permissions =
                        reader.corrected(|reader| reader.list(Reader::enumeration))?
                }
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::Details {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(&[
            "ImportAssetFromSignedUrlJobErrorDetails",
            "ImportAssetsFromS3JobErrorDetails",
        ])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => {
                    value.import_asset_from_signed_url_job_error_details =
                        reader.nullable(ReadJson::read_json)?
                }
                1 => {
                    value.import_assets_from_s3_job_error_details =
                        reader.nullable(|reader| reader.list(ReadJson::read_json))?
                }
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::ExportAssetToSignedUrlResponseDetails {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(
            &["AssetId", "DataSetId", "RevisionId", "SignedUrl", "SignedUrlExpiresAt"],
        )?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => value.asset_id = reader.corrected(Reader::string)?,
                1 => value.data_set_id = reader.corrected(Reader::string)?,
                2 => value.revision_id = reader.corrected(Reader::string)?,
                3 => value.signed_url = reader.nullable(Reader::string)?,
                4 => value.signed_url_expires_at = reader.nullable(Reader::date_time)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::ExportAssetsToS3ResponseDetails {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(
            &["AssetDestinations", "DataSetId", "Encryption", "RevisionId"],
        )?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => {
                    value.asset_destinations =
                        reader.corrected(|reader| reader.list(ReadJson::read_json))?
                }
                1 => value.data_set_id = reader.corrected(Reader::string)?,
                2 => value.encryption = reader.nullable(ReadJson::read_json)?,
                3 => value.revision_id = reader.corrected(Reader::string)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::ExportRevisionsToS3ResponseDetails {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(
            &["DataSetId", "Encryption", "RevisionDestinations", "EventActionArn"],
        )?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => value.data_set_id = reader.corrected(Reader::string)?,
                1 => value.encryption = reader.nullable(ReadJson::read_json)?,
                2 => {
                    value.revision_destinations =
                        reader.corrected(|reader| reader.list(ReadJson::read_json))?
                }
                3 => value.event_action_arn = reader.nullable(Reader::string)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::ExportServerSideEncryption {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(&["KmsKeyArn", "Type"])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => value.kms_key_arn = reader.nullable(Reader::string)?,
                1 => value.r#type = reader.corrected(Reader::enumeration)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::GetJobOutput {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(&[
            "Arn",
            "CreatedAt",
            "Details",
            "Errors",
            "Id",
            "State",
            "Type",
            "UpdatedAt",
        ])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => value.arn = reader.nullable(Reader::string)?,
                1 => value.created_at = reader.nullable(Reader::date_time)?,
                2 => value.details = reader.nullable(ReadJson::read_json)?,
                3 => {
                    value.errors =
                        reader.nullable(|reader| reader.list(ReadJson::read_json))?
                }
                4 => value.id = reader.nullable(Reader::string)?,
                5 => value.state = reader.nullable(Reader::enumeration)?,
                6 => value.r#type = reader.nullable(Reader::enumeration)?,
                7 => value.updated_at = reader.nullable(Reader::date_time)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::ImportAssetFromApiGatewayApiResponseDetails {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(&[
            "ApiDescription",
            "ApiId",
            "ApiKey",
            "ApiName",
            "ApiSpecificationMd5Hash",
            "ApiSpecificationUploadUrl",
            "ApiSpecificationUploadUrlExpiresAt",
            "DataSetId",
            "ProtocolType",
            "RevisionId",
            "Stage",
        ])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => value.api_description = reader.nullable(Reader::string)?,
                1 => value.api_id = reader.corrected(Reader::string)?,
                2 => value.api_key = reader.nullable(Reader::string)?,
                3 => value.api_name = reader.corrected(Reader::string)?,
                4 => {
                    value.api_specification_md5_hash = reader.corrected(Reader::string)?
                }
                5 => {
                    value.api_specification_upload_url =
                        reader.corrected(Reader::string)?
                }
                6 => {
                    value.api_specification_upload_url_expires_at =
                        reader.corrected(Reader::date_time)?
                }
                7 => value.data_set_id = reader.corrected(Reader::string)?,
                8 => value.protocol_type = reader.corrected(Reader::enumeration)?,
                9 => value.revision_id = reader.corrected(Reader::string)?,
                10 => value.stage = reader.corrected(Reader::string)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::ImportAssetFromSignedUrlJobErrorDetails {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(&["AssetName"])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => value.asset_name = reader.corrected(Reader::string)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::ImportAssetFromSignedUrlResponseDetails {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(&[
            "AssetName",
            "DataSetId",
            "Md5Hash",
            "RevisionId",
            "SignedUrl",
            "SignedUrlExpiresAt",
        ])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => value.asset_name = reader.corrected(Reader::string)?,
                1 => value.data_set_id = reader.corrected(Reader::string)?,
                2 => value.md5_hash = reader.nullable(Reader::string)?,
                3 => value.revision_id = reader.corrected(Reader::string)?,
                4 => value.signed_url = reader.nullable(Reader::string)?,
                5 => value.signed_url_expires_at = reader.nullable(Reader::date_time)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::ImportAssetsFromLakeFormationTagPolicyResponseDetails {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(
            &["CatalogId", "Database", "Table", "RoleArn", "DataSetId", "RevisionId"],
        )?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => value.catalog_id = reader.corrected(Reader::string)?,
                1 => value.database = reader.nullable(ReadJson::read_json)?,
                2 => value.table = reader.nullable(ReadJson::read_json)?,
                3 => value.role_arn = reader.corrected(Reader::string)?,
                4 => value.data_set_id = reader.corrected(Reader::string)?,
                5 => value.revision_id = reader.corrected(Reader::string)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::ImportAssetsFromRedshiftDataSharesResponseDetails {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members =
            reader.begin_members(&["AssetSources", "DataSetId", "RevisionId"])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => {
                    value.asset_sources =
                        reader.corrected(|reader| reader.list(ReadJson::read_json))?
                }
                1 => value.data_set_id = reader.corrected(Reader::string)?,
                2 => value.revision_id = reader.corrected(Reader::string)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::ImportAssetsFromS3ResponseDetails {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members =
            reader.begin_members(&["AssetSources", "DataSetId", "RevisionId"])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => {
                    value.asset_sources =
                        reader.corrected(|reader| reader.list(ReadJson::read_json))?
                }
                1 => value.data_set_id = reader.corrected(Reader::string)?,
                2 => value.revision_id = reader.corrected(Reader::string)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::InternalServerException {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(&["Message"])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => value.message = reader.corrected(Reader::string)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::JobEntry {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(&[
            "Arn",
            "CreatedAt",
            "Details",
            "Errors",
            "Id",
            "State",
            "Type",
            "UpdatedAt",
        ])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => value.arn = reader.corrected(Reader::string)?,
                1 => value.created_at = reader.corrected(Reader::date_time)?,
                2 => value.details = reader.corrected(ReadJson::read_json)?,
                3 => {
                    value.errors =
                        reader.nullable(|reader| reader.list(ReadJson::read_json))?
                }
                4 => value.id = reader.corrected(Reader::string)?,
                5 => value.state = reader.corrected(Reader::enumeration)?,
                6 => value.r#type = reader.corrected(Reader::enumeration)?,
                7 => value.updated_at = reader.corrected(Reader::date_time)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::JobError {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(&[
            "Code",
            "Details",
            "LimitName",
            "LimitValue",
            "Message",
            "ResourceId",
            "ResourceType",
        ])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => value.code = reader.corrected(Reader::enumeration)?,
                1 => value.details = reader.nullable(ReadJson::read_json)?,
                2 => value.limit_name = reader.nullable(Reader::enumeration)?,
                3 => value.limit_value = reader.corrected(Reader::double)?,
                4 => value.message = reader.corrected(Reader::string)?,
                5 => value.resource_id = reader.nullable(Reader::string)?,
                6 => value.resource_type = reader.nullable(Reader::enumeration)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::KmsKeyToGrant {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(&["KmsKeyArn"])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => value.kms_key_arn = reader.corrected(Reader::string)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::LfTag {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(&["TagKey", "TagValues"])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => value.tag_key = reader.corrected(Reader::string)?,
                1 => {
                    value.tag_values =
                        reader.corrected(|reader| reader.list(Reader::string))?
                }
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::ListJobsOutput {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(&["Jobs", "NextToken"])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => {
                    value.jobs =
                        reader.nullable(|reader| reader.list(ReadJson::read_json))?
                }
                1 => value.next_token = reader.nullable(Reader::string)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::RedshiftDataShareAssetSourceEntry {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(&["DataShareArn"])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => value.data_share_arn = reader.corrected(Reader::string)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::ResourceNotFoundException {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members =
            reader.begin_members(&["Message", "ResourceId", "ResourceType"])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => value.message = reader.corrected(Reader::string)?,
                1 => value.resource_id = reader.nullable(Reader::string)?,
                2 => value.resource_type = reader.nullable(Reader::enumeration)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::ResponseDetails {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(&[
            "ExportAssetToSignedUrl",
            "ExportAssetsToS3",
            "ExportRevisionsToS3",
            "ImportAssetFromSignedUrl",
            "ImportAssetsFromS3",
            "ImportAssetsFromRedshiftDataShares",
            "ImportAssetFromApiGatewayApi",
            "CreateS3DataAccessFromS3Bucket",
            "ImportAssetsFromLakeFormationTagPolicy",
        ])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => {
                    value.export_asset_to_signed_url =
                        reader.nullable(ReadJson::read_json)?
                }
                1 => value.export_assets_to_s3 = reader.nullable(ReadJson::read_json)?,
                2 => {
                    value.export_revisions_to_s3 = reader.nullable(ReadJson::read_json)?
                }
                3 => {
                    value.import_asset_from_signed_url =
                        reader.nullable(ReadJson::read_json)?
                }
                4 => value.import_assets_from_s3 = reader.nullable(ReadJson::read_json)?,
                5 => {
                    value.import_assets_from_redshift_data_shares =
                        reader.nullable(ReadJson::read_json)?
                }
                6 => {
                    value.import_asset_from_api_gateway_api =
                        reader.nullable(ReadJson::read_json)?
                }
                7 => {
                    value.create_s3_data_access_from_s3_bucket =
                        reader.nullable(ReadJson::read_json)?
                }
                8 => {
                    value.import_assets_from_lake_formation_tag_policy =
                        reader.nullable(ReadJson::read_json)?
                }
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::RevisionDestinationEntry {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(&["Bucket", "KeyPattern", "RevisionId"])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => value.bucket = reader.corrected(Reader::string)?,
                1 => value.key_pattern = reader.nullable(Reader::string)?,
                2 => value.revision_id = reader.corrected(Reader::string)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::S3DataAccessAssetSourceEntry {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members =
            reader.begin_members(&["Bucket", "KeyPrefixes", "Keys", "KmsKeysToGrant"])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => value.bucket = reader.corrected(Reader::string)?,
                1 => {
                    value.key_prefixes =
                        reader.nullable(|reader| reader.list(Reader::string))?
                }
                2 => value.keys = reader.nullable(|reader| reader.list(Reader::string))?,
                3 => {
                    value.kms_keys_to_grant =
                        reader.nullable(|reader| reader.list(ReadJson::read_json))?
                }
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::StartJobOutput {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        reader.skip_object()?;
        Ok(ErrorCorrection::corrected())
    }
}

impl ReadJson for super::TableLfTagPolicyAndPermissions {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(&["Expression", "Permissions"])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => {
                    value.expression =
                        reader.corrected(|reader| reader.list(ReadJson::read_json))?
                }
                1 => {
                    value.permissions =
                        reader.corrected(|reader| reader.list(Reader::enumeration))?
                }
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::ThrottlingException {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(&["Message"])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => value.message = reader.corrected(Reader::string)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

impl ReadJson for super::ValidationException {
    fn read_json(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut value: Self = ErrorCorrection::corrected();
        let mut members = reader.begin_members(&["Message", "ExceptionCause"])?;
        while let Some(member) = reader.next_member(&mut members)? {
            match member {
                0 => value.message = reader.corrected(Reader::string)?,
                1 => value.exception_cause = reader.nullable(Reader::enumeration)?,
                _ => reader.skip()?,
            }
        }
        Ok(value)
    }
}

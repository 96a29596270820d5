// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::json::{WriteJson, Writer};

impl WriteJson for super::AssetDestinationEntry {
    fn write_json(&self, writer: &mut Writer) {
        writer.raw(r#"{"AssetId":""#);
        writer.escaped(&self.asset_id);
        writer.raw(r#"","Bucket":""#);
        writer.escaped(&self.bucket);
        writer.raw(r#"","#);
        if let Some(value) = &self.key {
            writer.raw(r#""Key":""#);
            writer.escaped(value);
            writer.raw(r#"","#);
        }
        writer.end_object();
    }
}

impl WriteJson for super::AssetSourceEntry {
    fn write_json(&self, writer: &mut Writer) {
        writer.raw(r#"{"Bucket":""#);
        writer.escaped(&self.bucket);
        writer.raw(r#"","Key":""#);
        writer.escaped(&self.key);
        writer.raw(r#""}"#);
    }
}

impl WriteJson for super::CancelJobInput {
    fn write_json(&self, writer: &mut Writer) {
        writer.raw("{}");
    }
}

impl WriteJson for super::CreateJobInput {
    fn write_json(&self, writer: &mut Writer) {
        writer.raw(r#"{"Details":"#);
        WriteJson::write_json(&self.details, writer);
        writer.raw(r#","Type":""#);
        writer.escaped(self.r#type.as_str());
        writer.raw(r#""}"#);
    }
}

impl WriteJson for super::CreateS3DataAccessFromS3BucketRequestDetails {
    fn write_json(&self, writer: &mut Writer) {
        writer.raw(r#"{"AssetSource":"#);
        WriteJson::write_json(&self.asset_source, writer);
        writer.raw(r#","DataSetId":""#);
        writer.escaped(&self.data_set_id);
        writer.raw(r#"","RevisionId":""#);
        writer.escaped(&self.revision_id);
        writer.raw(r#""}"#);
    }
}

impl WriteJson for super::DatabaseLfTagPolicyAndPermissions {
    fn write_json(&self, writer: &mut Writer) {
        writer.raw(r#"{"Expression":["#);
        for item in writer.elements(&self.expression) {
            WriteJson::write_json(item, writer);
            writer.raw(",");
        }
        writer.end_array();
        writer.raw(r#","Permissions":["#);
        for item in writer.elements(&self.permissions) {
            writer.raw(r#"""#);
            writer.escaped(item.as_str());
            writer.raw(r#"","#);
        }
        writer.end_array();
        writer.raw("}");
    }
}

impl WriteJson for super::ExportAssetToSignedUrlRequestDetails {
    fn write_json(&self, writer: &mut Writer) {
        writer.raw(r#"{"AssetId":""#);
        writer.escaped(&self.asset_id);
        writer.raw(r#"","DataSetId":""#);
        writer.escaped(&self.data_set_id);
        writer.raw(r#"","RevisionId":""#);
        writer.escaped(&self.revision_id);
        writer.raw(r#""}"#);
    }
}

impl WriteJson for super::ExportAssetsToS3RequestDetails {
    fn write_json(&self, writer: &mut Writer) {
        writer.raw(r#"{"AssetDestinations":["#);
        for item in writer.elements(&self.asset_destinations) {
            WriteJson::write_json(item, writer);
            writer.raw(",");
        }
        writer.end_array();
        writer.raw(r#","DataSetId":""#);
        writer.escaped(&self.data_set_id);
        writer.raw(r#"","#);
        if let Some(value) = &self.encryption {
            writer.raw(r#""Encryption":"#);
            WriteJson::write_json(value, writer);
            writer.raw(",");
        }
        writer.raw(r#""RevisionId":""#);
        writer.escaped(&self.revision_id);
        writer.raw(r#""}"#);
    }
}

impl WriteJson for super::ExportRevisionsToS3RequestDetails {
    fn write_json(&self, writer: &mut Writer) {
        writer.raw(r#"{"DataSetId":""#);
        writer.escaped(&self.data_set_id);
        writer.raw(r#"","#);
        if let Some(value) = &self.encryption {
            writer.raw(r#""Encryption":"#);
            WriteJson::write_json(value, writer);
            writer.raw(",");
        }
        writer.raw(r#""RevisionDestinations":["#);
        for item in writer.elements(&self.revision_destinations) {
            WriteJson::write_json(item, writer);
            writer.raw(",");
        }
        writer.end_array();
        writer.raw("}");
    }
}

impl WriteJson for super::ExportServerSideEncryption {
    fn write_json(&self, writer: &mut Writer) {
        writer.raw("{");
        if let Some(value) = &self.kms_key_arn {
            writer.raw(r#""KmsKeyArn":""#);
            writer.escaped(value);
            writer.raw(r#"","#);
        }
        writer.raw(r#""Type":""#);
        writer.escaped(self.r#type.as_str());
        writer.raw(r#""}"#);
    }
}

impl WriteJson for super::GetJobInput {
    fn write_json(&self, writer: &mut Writer) {
        writer.raw("{}");
    }
}

impl WriteJson for super::ImportAssetFromApiGatewayApiRequestDetails {
    fn write_json(&self, writer: &mut Writer) {
        writer.raw("{");
        if let Some(value) = &self.api_description {
            writer.raw(r#""ApiDescription":""#);
            writer.escaped(value);
            writer.raw(r#"","#);
        }
        writer.raw(r#""ApiId":""#);
        writer.escaped(&self.api_id);
        writer.raw(r#"","#);
        if let Some(value) = &self.api_key {
            writer.raw(r#""ApiKey":""#);
            writer.escaped(value);
            writer.raw(r#"","#);
        }
        writer.raw(r#""ApiName":""#);
        writer.escaped(&self.api_name);
        writer.raw(r#"","ApiSpecificationMd5Hash":""#);
        writer.escaped(&self.api_specification_md5_hash);
        writer.raw(r#"","DataSetId":""#);
        writer.escaped(&self.data_set_id);
        writer.raw(r#"","ProtocolType":""#);
        writer.escaped(self.protocol_type.as_str());
        writer.raw(r#"","RevisionId":""#);
        writer.escaped(&self.revision_id);
        writer.raw(r#"","Stage":""#);
        writer.escaped(&self.stage);
        writer.raw(r#""}"#);
    }
}

impl WriteJson for super::ImportAssetFromSignedUrlRequestDetails {
    fn write_json(&self, writer: &mut Writer) {
        writer.raw(r#"{"AssetName":""#);
        writer.escaped(&self.asset_name);
        writer.raw(r#"","DataSetId":""#);
        writer.escaped(&self.data_set_id);
        writer.raw(r#"","Md5Hash":""#);
        writer.escaped(&self.md5_hash);
        writer.raw(r#"","RevisionId":""#);
        writer.escaped(&self.revision_id);
        writer.raw(r#""}"#);
    }
}

impl WriteJson for super::ImportAssetsFromLakeFormationTagPolicyRequestDetails {
    fn write_json(&self, writer: &mut Writer) {
        writer.raw(r#"{"CatalogId":""#);
        writer.escaped(&self.catalog_id);
        writer.raw(r#"","#);
        if let Some(value) = &self.database {
            writer.raw(r#""Database":"#);
            WriteJson::write_json(value, writer);
            writer.raw(",");
        }
        if let Some(value) = &self.table {
            writer.raw(r#""Table":"#);
            WriteJson::write_json(value, writer);
            writer.raw(",");
        }
        writer.raw(r#""RoleArn":""#);
        writer.escaped(&self.role_arn);
        writer.raw(r#"","DataSetId":""#);
        writer.escaped(&self.data_set_id);
        writer.raw(r#"","RevisionId":""#);
        writer.escaped(&self.revision_id);
        writer.raw(r#""}"#);
    }
}

impl WriteJson for super::ImportAssetsFromRedshiftDataSharesRequestDetails {
    fn write_json(&self, writer: &mut Writer) {
        writer.raw(r#"{"AssetSources":["#);
        for item in writer.elements(&self.asset_sources) {
            WriteJson::write_json(item, writer);
            writer.raw(",");
        }
        writer.end_array();
        writer.raw(r#","DataSetId":""#);
        writer.escaped(&self.data_set_id);
        writer.raw(r#"","RevisionId":""#);
        writer.escaped(&self.revision_id);
        writer.raw(r#""}"#);
    }
}

impl WriteJson for super::ImportAssetsFromS3RequestDetails {
    fn write_json(&self, writer: &mut Writer) {
        writer.raw(r#"{"AssetSources":["#);
        for item in writer.elements(&self.asset_sources) {
            WriteJson::write_json(item, writer);
            writer.raw(",");
        }
        writer.end_array();
        writer.raw(r#","DataSetId":""#);
        writer.escaped(&self.data_set_id);
        writer.raw(r#"","RevisionId":""#);
        writer.escaped(&self.revision_id);
        writer.raw(r#""}"#);
    }
}

impl WriteJson for super::KmsKeyToGrant {
    fn write_json(&self, writer: &mut Writer) {
        writer.raw(r#"{"KmsKeyArn":""#);
        writer.escaped(&self.kms_key_arn);
        writer.raw(r#""}"#);
    }
}

impl WriteJson for super::LfTag {
    fn write_json(&self, writer: &mut Writer) {
        writer.raw(r#"{"TagKey":""#);
        writer.escaped(&self.tag_key);
        writer.raw(r#"","TagValues":["#);
        for item in writer.elements(&self.tag_values) {
            writer.raw(r#"""#);
            writer.escaped(item);
            writer.raw(r#"","#);
        }
        writer.end_array();
        writer.raw("}");
    }
}

impl WriteJson for super::ListJobsInput {
    fn write_json(&self, writer: &mut Writer) {
        writer.raw("{}");
    }
}

impl WriteJson for super::RedshiftDataShareAssetSourceEntry {
    fn write_json(&self, writer: &mut Writer) {
        writer.raw(r#"{"DataShareArn":""#);
        writer.escaped(&self.data_share_arn);
        writer.raw(r#""}"#);
    }
}

impl WriteJson for super::RequestDetails {
    fn write_json(&self, writer: &mut Writer) {
        writer.raw("{");
        if let Some(value) = &self.export_asset_to_signed_url {
            writer.raw(r#""ExportAssetToSignedUrl":"#);
            WriteJson::write_json(value, writer);
            writer.raw(",");
        }
        if let Some(value) = &self.export_assets_to_s3 {
            writer.raw(r#""ExportAssetsToS3":"#);
            WriteJson::write_json(value, writer);
            writer.raw(",");
        }
        if let Some(value) = &self.export_revisions_to_s3 {
            writer.raw(r#""ExportRevisionsToS3":"#);
            WriteJson::write_json(value, writer);
            writer.raw(",");
        }
        if let Some(value) = &self.import_asset_from_signed_url {
            writer.raw(r#""ImportAssetFromSignedUrl":"#);
            WriteJson::write_json(value, writer);
            writer.raw(",");
        }
        if let Some(value) = &self.import_assets_from_s3 {
            writer.raw(r#""ImportAssetsFromS3":"#);
            WriteJson::write_json(value, writer);
            writer.raw(",");
        }
        if let Some(value) = &self.import_assets_from_redshift_data_shares {
            writer.raw(r#""ImportAssetsFromRedshiftDataShares":"#);
            WriteJson::write_json(value, writer);
            writer.raw(",");
        }
        if let Some(value) = &self.import_asset_from_api_gateway_api {
            writer.raw(r#""ImportAssetFromApiGatewayApi":"#);
            WriteJson::write_json(value, writer);
            writer.raw(",");
        }
        if let Some(value) = &self.create_s3_data_access_from_s3_bucket {
            writer.raw(r#""CreateS3DataAccessFromS3Bucket":"#);
            WriteJson::write_json(value, writer);
            writer.raw(",");
        }
        if let Some(value) = &self.import_assets_from_lake_formation_tag_policy {
            writer.raw(r#""ImportAssetsFromLakeFormationTagPolicy":"#);
            WriteJson::write_json(value, writer);
            writer.raw(",");
        }
        writer.end_object();
    }
}

impl WriteJson for super::RevisionDestinationEntry {
    fn write_json(&self, writer: &mut Writer) {
        writer.raw(r#"{"Bucket":""#);
        writer.escaped(&self.bucket);
        writer.raw(r#"","#);
        if let Some(value) = &self.key_pattern {
            writer.raw(r#""KeyPattern":""#);
            writer.escaped(value);
            writer.raw(r#"","#);
        }
        writer.raw(r#""RevisionId":""#);
        writer.escaped(&self.revision_id);
        writer.raw(r#""}"#);
    }
}

impl WriteJson for super::S3DataAccessAssetSourceEntry {
    fn write_json(&self, writer: &mut Writer) {
        writer.raw(r#"{"Bucket":""#);
        writer.escaped(&self.bucket);
        writer.raw(r#"","#);
        if let Some(value) = &self.key_prefixes {
            writer.raw(r#""KeyPrefixes":["#);
            for item in writer.elements(value) {
                writer.raw(r#"""#);
                writer.escaped(item);
                writer.raw(r#"","#);
            }
            writer.end_array();
            writer.raw(",");
        }
        if let Some(value) = &self.keys {
            writer.raw(r#""Keys":["#);
            for item in writer.elements(value) {
                writer.raw(r#"""#);
                writer.escaped(item);
                writer.raw(r#"","#);
            }
            writer.end_array();
            writer.raw(",");
        }
        if let Some(value) = &self.kms_keys_to_grant {
            writer.raw(r#""KmsKeysToGrant":["#);
            for item in writer.elements(value) {
                WriteJson::write_json(item, writer);
                writer.raw(",");
            }
            writer.end_array();
            writer.raw(",");
        }
        writer.end_object();
    }
}

impl WriteJson for super::StartJobInput {
    fn write_json(&self, writer: &mut Writer) {
        writer.raw("{}");
    }
}

impl WriteJson for super::TableLfTagPolicyAndPermissions {
    fn write_json(&self, writer: &mut Writer) {
        writer.raw(r#"{"Expression":["#);
        for item in writer.elements(&self.expression) {
            WriteJson::write_json(item, writer);
            writer.raw(",");
        }
        writer.end_array();
        writer.raw(r#","Permissions":["#);
        for item in writer.elements(&self.permissions) {
            writer.raw(r#"""#);
            writer.escaped(item.as_str());
            writer.raw(r#"","#);
        }
        writer.end_array();
        writer.raw("}");
    }
}

// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::serde::{
    DateTime, Deserialize, Deserializer, Enumeration, List, Members, Object, Optional,
    ReadStructure, Serialize, Serializer, Simple, Structure, Value, deserialize,
};

impl Serialize for super::AccessDeniedException {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("Message", Simple, &self.message)?;
        object.end()
    }
}

impl ReadStructure for super::AccessDeniedException {
    const MEMBERS: Members = Members::new(&["Message"], &[0]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Simple, &mut self.message),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::AccessDeniedException {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::AssetDestinationEntry {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("AssetId", Simple, &self.asset_id)?;
        object.member("Bucket", Simple, &self.bucket)?;
        object.optional("Key", Simple, &self.key)?;
        object.end()
    }
}

impl ReadStructure for super::AssetDestinationEntry {
    const MEMBERS: Members = Members::new(&["AssetId", "Bucket", "Key"], &[0, 1]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Simple, &mut self.asset_id),
            1 => value.read(Simple, &mut self.bucket),
            2 => value.read(Optional(Simple), &mut self.key),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::AssetDestinationEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::AssetSourceEntry {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("Bucket", Simple, &self.bucket)?;
        object.member("Key", Simple, &self.key)?;
        object.end()
    }
}

impl ReadStructure for super::AssetSourceEntry {
    const MEMBERS: Members = Members::new(&["Bucket", "Key"], &[0, 1]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Simple, &mut self.bucket),
            1 => value.read(Simple, &mut self.key),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::AssetSourceEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::CancelJobInput {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("JobId", Simple, &self.job_id)?;
        object.end()
    }
}

impl ReadStructure for super::CancelJobInput {
    const MEMBERS: Members = Members::new(&["JobId"], &[0]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Simple, &mut self.job_id),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::CancelJobInput {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::CancelJobOutput {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Object::begin(serializer)?.end()
    }
}

impl ReadStructure for super::CancelJobOutput {}

impl<'de> Deserialize<'de> for super::CancelJobOutput {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::Code {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for super::Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Enumeration, deserializer)
    }
}

impl Serialize for super::ConflictException {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("Message", Simple, &self.message)?;
        object.optional("ResourceId", Simple, &self.resource_id)?;
        object.optional("ResourceType", Enumeration, &self.resource_type)?;
        object.end()
    }
}

impl ReadStructure for super::ConflictException {
    const MEMBERS: Members =
        Members::new(&["Message", "ResourceId", "ResourceType"], &[0]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Simple, &mut self.message),
            1 => value.read(Optional(Simple), &mut self.resource_id),
            2 => value.read(Optional(Enumeration), &mut self.resource_type),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::ConflictException {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::CreateJobInput {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("Details", Structure, &self.details)?;
        object.member("Type", Enumeration, &self.r#type)?;
        object.end()
    }
}

impl ReadStructure for super::CreateJobInput {
    const MEMBERS: Members = Members::new(&["Details", "Type"], &[0, 1]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Structure, &mut self.details),
            1 => value.read(Enumeration, &mut self.r#type),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::CreateJobInput {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::CreateJobOutput {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.optional("Arn", Simple, &self.arn)?;
        object.optional("CreatedAt", DateTime, &self.created_at)?;
        object.optional("Details", Structure, &self.details)?;
        object.optional("Errors", List(Structure), &self.errors)?;
        object.optional("Id", Simple, &self.id)?;
        object.optional("State", Enumeration, &self.state)?;
        object.optional("Type", Enumeration, &self.r#type)?;
        object.optional("UpdatedAt", DateTime, &self.updated_at)?;
        object.end()
    }
}

impl ReadStructure for super::CreateJobOutput {
    const MEMBERS: Members = Members::new(
        &["Arn", "CreatedAt", "Details", "Errors", "Id", "State", "Type", "UpdatedAt"],
        &[],
    );

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Optional(Simple), &mut self.arn),
            1 => value.read(Optional(DateTime), &mut self.created_at),
            2 => value.read(Optional(Structure), &mut self.details),
            3 => value.read(Optional(List(Structure)), &mut self.errors),
            4 => value.read(Optional(Simple), &mut self.id),
            5 => value.read(Optional(Enumeration), &mut self.state),
            6 => value.read(Optional(Enumeration), &mut self.r#type),
            7 => value.read(Optional(DateTime), &mut self.updated_at),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::CreateJobOutput {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::CreateS3DataAccessFromS3BucketRequestDetails {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("AssetSource", Structure, &self.asset_source)?;
        object.member("DataSetId", Simple, &self.data_set_id)?;
        object.member("RevisionId", Simple, &self.revision_id)?;
        object.end()
    }
}

impl ReadStructure for super::CreateS3DataAccessFromS3BucketRequestDetails {
    const MEMBERS: Members =
        Members::new(&["AssetSource", "DataSetId", "RevisionId"], &[0, 1, 2]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Structure, &mut self.asset_source),
            1 => value.read(Simple, &mut self.data_set_id),
            2 => value.read(Simple, &mut self.revision_id),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::CreateS3DataAccessFromS3BucketRequestDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::CreateS3DataAccessFromS3BucketResponseDetails {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("AssetSource", Structure, &self.asset_source)?;
        object.member("DataSetId", Simple, &self.data_set_id)?;
        object.member("RevisionId", Simple, &self.revision_id)?;
        object.end()
    }
}

impl ReadStructure for super::CreateS3DataAccessFromS3BucketResponseDetails {
    const MEMBERS: Members =
        Members::new(&["AssetSource", "DataSetId", "RevisionId"], &[0, 1, 2]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Structure, &mut self.asset_source),
            1 => value.read(Simple, &mut self.data_set_id),
            2 => value.read(Simple, &mut self.revision_id),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::CreateS3DataAccessFromS3BucketResponseDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::DatabaseLfTagPolicyAndPermissions {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("Expression", List(Structure), &self.expression)?;
        object.member("Permissions", List(Enumeration), &self.permissions)?;
        object.end()
    }
}

impl ReadStructure for super::DatabaseLfTagPolicyAndPermissions {
    const MEMBERS: Members = Members::new(&["Expression", "Permissions"], &[0, 1]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(List(Structure), &mut self.expression),
            1 => value.read(List(Enumeration), &mut self.permissions),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::DatabaseLfTagPolicyAndPermissions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::DatabaseLfTagPolicyPermission {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for super::DatabaseLfTagPolicyPermission {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Enumeration, deserializer)
    }
}

impl Serialize for super::Details {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.optional(
            "ImportAssetFromSignedUrlJobErrorDetails",
            Structure,
            &self.import_asset_from_signed_url_job_error_details,
        )?;
        object.optional(
            "ImportAssetsFromS3JobErrorDetails",
            List(Structure),
            &self.import_assets_from_s3_job_error_details,
        )?;
        object.end()
    }
}

impl ReadStructure for super::Details {
    const MEMBERS: Members = Members::new(
        &[
            "ImportAssetFromSignedUrlJobErrorDetails",
            "ImportAssetsFromS3JobErrorDetails",
        ],
        &[],
    );

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => {
                value.read(
                    Optional(Structure),
                    &mut self.import_asset_from_signed_url_job_error_details,
                )
            }
            1 => {
                value.read(
                    Optional(List(Structure)),
                    &mut self.import_assets_from_s3_job_error_details,
                )
            }
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::Details {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::ExceptionCause {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for super::ExceptionCause {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Enumeration, deserializer)
    }
}

impl Serialize for super::ExportAssetToSignedUrlRequestDetails {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("AssetId", Simple, &self.asset_id)?;
        object.member("DataSetId", Simple, &self.data_set_id)?;
        object.member("RevisionId", Simple, &self.revision_id)?;
        object.end()
    }
}

impl ReadStructure for super::ExportAssetToSignedUrlRequestDetails {
    const MEMBERS: Members =
        Members::new(&["AssetId", "DataSetId", "RevisionId"], &[0, 1, 2]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Simple, &mut self.asset_id),
            1 => value.read(Simple, &mut self.data_set_id),
            2 => value.read(Simple, &mut self.revision_id),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::ExportAssetToSignedUrlRequestDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::ExportAssetToSignedUrlResponseDetails {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("AssetId", Simple, &self.asset_id)?;
        object.member("DataSetId", Simple, &self.data_set_id)?;
        object.member("RevisionId", Simple, &self.revision_id)?;
        object.optional("SignedUrl", Simple, &self.signed_url)?;
        object.optional("SignedUrlExpiresAt", DateTime, &self.signed_url_expires_at)?;
        object.end()
    }
}

impl ReadStructure for super::ExportAssetToSignedUrlResponseDetails {
    const MEMBERS: Members = Members::new(
        &["AssetId", "DataSetId", "RevisionId", "SignedUrl", "SignedUrlExpiresAt"],
        &[0, 1, 2],
    );

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Simple, &mut self.asset_id),
            1 => value.read(Simple, &mut self.data_set_id),
            2 => value.read(Simple, &mut self.revision_id),
            3 => value.read(Optional(Simple), &mut self.signed_url),
            4 => value.read(Optional(DateTime), &mut self.signed_url_expires_at),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::ExportAssetToSignedUrlResponseDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::ExportAssetsToS3RequestDetails {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("AssetDestinations", List(Structure), &self.asset_destinations)?;
        object.member("DataSetId", Simple, &self.data_set_id)?;
        object.optional("Encryption", Structure, &self.encryption)?;
        object.member("RevisionId", Simple, &self.revision_id)?;
        object.end()
    }
}

impl ReadStructure for super::ExportAssetsToS3RequestDetails {
    const MEMBERS: Members = Members::new(
        &["AssetDestinations", "DataSetId", "Encryption", "RevisionId"],
        &[0, 1, 3],
    );

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(List(Structure), &mut self.asset_destinations),
            1 => value.read(Simple, &mut self.data_set_id),
            2 => value.read(Optional(Structure), &mut self.encryption),
            3 => value.read(Simple, &mut self.revision_id),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::ExportAssetsToS3RequestDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::ExportAssetsToS3ResponseDetails {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("AssetDestinations", List(Structure), &self.asset_destinations)?;
        object.member("DataSetId", Simple, &self.data_set_id)?;
        object.optional("Encryption", Structure, &self.encryption)?;
        object.member("RevisionId", Simple, &self.revision_id)?;
        object.end()
    }
}

impl ReadStructure for super::ExportAssetsToS3ResponseDetails {
    const MEMBERS: Members = Members::new(
        &["AssetDestinations", "DataSetId", "Encryption", "RevisionId"],
        &[0, 1, 3],
    );

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(List(Structure), &mut self.asset_destinations),
            1 => value.read(Simple, &mut self.data_set_id),
            2 => value.read(Optional(Structure), &mut self.encryption),
            3 => value.read(Simple, &mut self.revision_id),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::ExportAssetsToS3ResponseDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::ExportRevisionsToS3RequestDetails {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("DataSetId", Simple, &self.data_set_id)?;
        object.optional("Encryption", Structure, &self.encryption)?;
        object.member(
            "RevisionDestinations",
            List(Structure),
            &self.revision_destinations,
        )?;
        object.end()
    }
}

impl ReadStructure for super::ExportRevisionsToS3RequestDetails {
    const MEMBERS: Members =
        Members::new(&["DataSetId", "Encryption", "RevisionDestinations"], &[0, 2]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Simple, &mut self.data_set_id),
            1 => value.read(Optional(Structure), &mut self.encryption),
            2 => value.read(List(Structure), &mut self.revision_destinations),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::ExportRevisionsToS3RequestDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::ExportRevisionsToS3ResponseDetails {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("DataSetId", Simple, &self.data_set_id)?;
        object.optional("Encryption", Structure, &self.encryption)?;
        object.member(
            "RevisionDestinations",
            List(Structure),
            &self.revision_destinations,
        )?;
        object.optional("EventActionArn", Simple, &self.event_action_arn)?;
        object.end()
    }
}

impl ReadStructure for super::ExportRevisionsToS3ResponseDetails {
    const MEMBERS: Members = Members::new(
        &["DataSetId", "Encryption", "RevisionDestinations", "EventActionArn"],
        &[0, 2],
    );

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Simple, &mut self.data_set_id),
            1 => value.read(Optional(Structure), &mut self.encryption),
            2 => value.read(List(Structure), &mut self.revision_destinations),
            3 => value.read(Optional(Simple), &mut self.event_action_arn),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::ExportRevisionsToS3ResponseDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::ExportServerSideEncryption {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.optional("KmsKeyArn", Simple, &self.kms_key_arn)?;
        object.member("Type", Enumeration, &self.r#type)?;
        object.end()
    }
}

impl ReadStructure for super::ExportServerSideEncryption {
    const MEMBERS: Members = Members::new(&["KmsKeyArn", "Type"], &[1]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Optional(Simple), &mut self.kms_key_arn),
            1 => value.read(Enumeration, &mut self.r#type),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::ExportServerSideEncryption {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::GetJobInput {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("JobId", Simple, &self.job_id)?;
        object.end()
    }
}

impl ReadStructure for super::GetJobInput {
    const MEMBERS: Members = Members::new(&["JobId"], &[0]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Simple, &mut self.job_id),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::GetJobInput {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::GetJobOutput {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.optional("Arn", Simple, &self.arn)?;
        object.optional("CreatedAt", DateTime, &self.created_at)?;
        object.optional("Details", Structure, &self.details)?;
        object.optional("Errors", List(Structure), &self.errors)?;
        object.optional("Id", Simple, &self.id)?;
        object.optional("State", Enumeration, &self.state)?;
        object.optional("Type", Enumeration, &self.r#type)?;
        object.optional("UpdatedAt", DateTime, &self.updated_at)?;
        object.end()
    }
}

impl ReadStructure for super::GetJobOutput {
    const MEMBERS: Members = Members::new(
        &["Arn", "CreatedAt", "Details", "Errors", "Id", "State", "Type", "UpdatedAt"],
        &[],
    );

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Optional(Simple), &mut self.arn),
            1 => value.read(Optional(DateTime), &mut self.created_at),
            2 => value.read(Optional(Structure), &mut self.details),
            3 => value.read(Optional(List(Structure)), &mut self.errors),
            4 => value.read(Optional(Simple), &mut self.id),
            5 => value.read(Optional(Enumeration), &mut self.state),
            6 => value.read(Optional(Enumeration), &mut self.r#type),
            7 => value.read(Optional(DateTime), &mut self.updated_at),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::GetJobOutput {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::ImportAssetFromApiGatewayApiRequestDetails {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.optional("ApiDescription", Simple, &self.api_description)?;
        object.member("ApiId", Simple, &self.api_id)?;
        object.optional("ApiKey", Simple, &self.api_key)?;
        object.member("ApiName", Simple, &self.api_name)?;
        object.member(
            "ApiSpecificationMd5Hash",
            Simple,
            &self.api_specification_md5_hash,
        )?;
        object.member("DataSetId", Simple, &self.data_set_id)?;
        object.member("ProtocolType", Enumeration, &self.protocol_type)?;
        object.member("RevisionId", Simple, &self.revision_id)?;
        object.member("Stage", Simple, &self.stage)?;
        object.end()
    }
}

impl ReadStructure for super::ImportAssetFromApiGatewayApiRequestDetails {
    const MEMBERS: Members = Members::new(
        &[
            "ApiDescription",
            "ApiId",
            "ApiKey",
            "ApiName",
            "ApiSpecificationMd5Hash",
            "DataSetId",
            "ProtocolType",
            "RevisionId",
            "Stage",
        ],
        &[1, 3, 4, 5, 6, 7, 8],
    );

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Optional(Simple), &mut self.api_description),
            1 => value.read(Simple, &mut self.api_id),
            2 => value.read(Optional(Simple), &mut self.api_key),
            3 => value.read(Simple, &mut self.api_name),
            4 => value.read(Simple, &mut self.api_specification_md5_hash),
            5 => value.read(Simple, &mut self.data_set_id),
            6 => value.read(Enumeration, &mut self.protocol_type),
            7 => value.read(Simple, &mut self.revision_id),
            8 => value.read(Simple, &mut self.stage),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::ImportAssetFromApiGatewayApiRequestDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::ImportAssetFromApiGatewayApiResponseDetails {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.optional("ApiDescription", Simple, &self.api_description)?;
        object.member("ApiId", Simple, &self.api_id)?;
        object.optional("ApiKey", Simple, &self.api_key)?;
        object.member("ApiName", Simple, &self.api_name)?;
        object.member(
            "ApiSpecificationMd5Hash",
            Simple,
            &self.api_specification_md5_hash,
        )?;
        object.member(
            "ApiSpecificationUploadUrl",
            Simple,
            &self.api_specification_upload_url,
        )?;
        object.member(
            "ApiSpecificationUploadUrlExpiresAt",
            DateTime,
            &self.api_specification_upload_url_expires_at,
        )?;
        object.member("DataSetId", Simple, &self.data_set_id)?;
        object.member("ProtocolType", Enumeration, &self.protocol_type)?;
        object.member("RevisionId", Simple, &self.revision_id)?;
        object.member("Stage", Simple, &self.stage)?;
        object.end()
    }
}

impl ReadStructure for super::ImportAssetFromApiGatewayApiResponseDetails {
    const MEMBERS: Members = Members::new(
        &[
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
        ],
        &[1, 3, 4, 5, 6, 7, 8, 9, 10],
    );

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Optional(Simple), &mut self.api_description),
            1 => value.read(Simple, &mut self.api_id),
            2 => value.read(Optional(Simple), &mut self.api_key),
            3 => value.read(Simple, &mut self.api_name),
            4 => value.read(Simple, &mut self.api_specification_md5_hash),
            5 => value.read(Simple, &mut self.api_specification_upload_url),
            6 => value.read(DateTime, &mut self.api_specification_upload_url_expires_at),
            7 => value.read(Simple, &mut self.data_set_id),
            8 => value.read(Enumeration, &mut self.protocol_type),
            9 => value.read(Simple, &mut self.revision_id),
            10 => value.read(Simple, &mut self.stage),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::ImportAssetFromApiGatewayApiResponseDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::ImportAssetFromSignedUrlJobErrorDetails {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("AssetName", Simple, &self.asset_name)?;
        object.end()
    }
}

impl ReadStructure for super::ImportAssetFromSignedUrlJobErrorDetails {
    const MEMBERS: Members = Members::new(&["AssetName"], &[0]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Simple, &mut self.asset_name),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::ImportAssetFromSignedUrlJobErrorDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::ImportAssetFromSignedUrlRequestDetails {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("AssetName", Simple, &self.asset_name)?;
        object.member("DataSetId", Simple, &self.data_set_id)?;
        object.member("Md5Hash", Simple, &self.md5_hash)?;
        object.member("RevisionId", Simple, &self.revision_id)?;
        object.end()
    }
}

impl ReadStructure for super::ImportAssetFromSignedUrlRequestDetails {
    const MEMBERS: Members = Members::new(
        &["AssetName", "DataSetId", "Md5Hash", "RevisionId"],
        &[0, 1, 2, 3],
    );

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Simple, &mut self.asset_name),
            1 => value.read(Simple, &mut self.data_set_id),
            2 => value.read(Simple, &mut self.md5_hash),
            3 => value.read(Simple, &mut self.revision_id),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::ImportAssetFromSignedUrlRequestDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::ImportAssetFromSignedUrlResponseDetails {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("AssetName", Simple, &self.asset_name)?;
        object.member("DataSetId", Simple, &self.data_set_id)?;
        object.optional("Md5Hash", Simple, &self.md5_hash)?;
        object.member("RevisionId", Simple, &self.revision_id)?;
        object.optional("SignedUrl", Simple, &self.signed_url)?;
        object.optional("SignedUrlExpiresAt", DateTime, &self.signed_url_expires_at)?;
        object.end()
    }
}

impl ReadStructure for super::ImportAssetFromSignedUrlResponseDetails {
    const MEMBERS: Members = Members::new(
        &[
            "AssetName",
            "DataSetId",
            "Md5Hash",
            "RevisionId",
            "SignedUrl",
            "SignedUrlExpiresAt",
        ],
        &[0, 1, 3],
    );

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Simple, &mut self.asset_name),
            1 => value.read(Simple, &mut self.data_set_id),
            2 => value.read(Optional(Simple), &mut self.md5_hash),
            3 => value.read(Simple, &mut self.revision_id),
            4 => value.read(Optional(Simple), &mut self.signed_url),
            5 => value.read(Optional(DateTime), &mut self.signed_url_expires_at),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::ImportAssetFromSignedUrlResponseDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::ImportAssetsFromLakeFormationTagPolicyRequestDetails {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("CatalogId", Simple, &self.catalog_id)?;
        object.optional("Database", Structure, &self.database)?;
        object.optional("Table", Structure, &self.table)?;
        object.member("RoleArn", Simple, &self.role_arn)?;
        object.member("DataSetId", Simple, &self.data_set_id)?;
        object.member("RevisionId", Simple, &self.revision_id)?;
        object.end()
    }
}

impl ReadStructure for super::ImportAssetsFromLakeFormationTagPolicyRequestDetails {
    const MEMBERS: Members = Members::new(
        &["CatalogId", "Database", "Table", "RoleArn", "DataSetId", "RevisionId"],
        &[0, 3, 4, 5],
    );

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Simple, &mut self.catalog_id),
            1 => value.read(Optional(Structure), &mut self.database),
            2 => value.read(Optional(Structure), &mut self.table),
            3 => value.read(Simple, &mut self.role_arn),
            4 => value.read(Simple, &mut self.data_set_id),
            5 => value.read(Simple, &mut self.revision_id),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de>
    for super::ImportAssetsFromLakeFormationTagPolicyRequestDetails
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::ImportAssetsFromLakeFormationTagPolicyResponseDetails {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("CatalogId", Simple, &self.catalog_id)?;
        object.optional("Database", Structure, &self.database)?;
        object.optional("Table", Structure, &self.table)?;
        object.member("RoleArn", Simple, &self.role_arn)?;
        object.member("DataSetId", Simple, &self.data_set_id)?;
        object.member("RevisionId", Simple, &self.revision_id)?;
        object.end()
    }
}

impl ReadStructure for super::ImportAssetsFromLakeFormationTagPolicyResponseDetails {
    const MEMBERS: Members = Members::new(
        &["CatalogId", "Database", "Table", "RoleArn", "DataSetId", "RevisionId"],
        &[0, 3, 4, 5],
    );

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Simple, &mut self.catalog_id),
            1 => value.read(Optional(Structure), &mut self.database),
            2 => value.read(Optional(Structure), &mut self.table),
            3 => value.read(Simple, &mut self.role_arn),
            4 => value.read(Simple, &mut self.data_set_id),
            5 => value.read(Simple, &mut self.revision_id),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de>
    for super::ImportAssetsFromLakeFormationTagPolicyResponseDetails
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::ImportAssetsFromRedshiftDataSharesRequestDetails {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("AssetSources", List(Structure), &self.asset_sources)?;
        object.member("DataSetId", Simple, &self.data_set_id)?;
        object.member("RevisionId", Simple, &self.revision_id)?;
        object.end()
    }
}

impl ReadStructure for super::ImportAssetsFromRedshiftDataSharesRequestDetails {
    const MEMBERS: Members =
        Members::new(&["AssetSources", "DataSetId", "RevisionId"], &[0, 1, 2]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(List(Structure), &mut self.asset_sources),
            1 => value.read(Simple, &mut self.data_set_id),
            2 => value.read(Simple, &mut self.revision_id),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::ImportAssetsFromRedshiftDataSharesRequestDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::ImportAssetsFromRedshiftDataSharesResponseDetails {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("AssetSources", List(Structure), &self.asset_sources)?;
        object.member("DataSetId", Simple, &self.data_set_id)?;
        object.member("RevisionId", Simple, &self.revision_id)?;
        object.end()
    }
}

impl ReadStructure for super::ImportAssetsFromRedshiftDataSharesResponseDetails {
    const MEMBERS: Members =
        Members::new(&["AssetSources", "DataSetId", "RevisionId"], &[0, 1, 2]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(List(Structure), &mut self.asset_sources),
            1 => value.read(Simple, &mut self.data_set_id),
            2 => value.read(Simple, &mut self.revision_id),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::ImportAssetsFromRedshiftDataSharesResponseDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::ImportAssetsFromS3RequestDetails {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("AssetSources", List(Structure), &self.asset_sources)?;
        object.member("DataSetId", Simple, &self.data_set_id)?;
        object.member("RevisionId", Simple, &self.revision_id)?;
        object.end()
    }
}

impl ReadStructure for super::ImportAssetsFromS3RequestDetails {
    const MEMBERS: Members =
        Members::new(&["AssetSources", "DataSetId", "RevisionId"], &[0, 1, 2]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(List(Structure), &mut self.asset_sources),
            1 => value.read(Simple, &mut self.data_set_id),
            2 => value.read(Simple, &mut self.revision_id),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::ImportAssetsFromS3RequestDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::ImportAssetsFromS3ResponseDetails {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("AssetSources", List(Structure), &self.asset_sources)?;
        object.member("DataSetId", Simple, &self.data_set_id)?;
        object.member("RevisionId", Simple, &self.revision_id)?;
        object.end()
    }
}

impl ReadStructure for super::ImportAssetsFromS3ResponseDetails {
    const MEMBERS: Members =
        Members::new(&["AssetSources", "DataSetId", "RevisionId"], &[0, 1, 2]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(List(Structure), &mut self.asset_sources),
            1 => value.read(Simple, &mut self.data_set_id),
            2 => value.read(Simple, &mut self.revision_id),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::ImportAssetsFromS3ResponseDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::InternalServerException {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("Message", Simple, &self.message)?;
        object.end()
    }
}

impl ReadStructure for super::InternalServerException {
    const MEMBERS: Members = Members::new(&["Message"], &[0]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Simple, &mut self.message),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::InternalServerException {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::JobEntry {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("Arn", Simple, &self.arn)?;
        object.member("CreatedAt", DateTime, &self.created_at)?;
        object.member("Details", Structure, &self.details)?;
        object.optional("Errors", List(Structure), &self.errors)?;
        object.member("Id", Simple, &self.id)?;
        object.member("State", Enumeration, &self.state)?;
        object.member("Type", Enumeration, &self.r#type)?;
        object.member("UpdatedAt", DateTime, &self.updated_at)?;
        object.end()
    }
}

impl ReadStructure for super::JobEntry {
    const MEMBERS: Members = Members::new(
        &["Arn", "CreatedAt", "Details", "Errors", "Id", "State", "Type", "UpdatedAt"],
        &[0, 1, 2, 4, 5, 6, 7],
    );

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Simple, &mut self.arn),
            1 => value.read(DateTime, &mut self.created_at),
            2 => value.read(Structure, &mut self.details),
            3 => value.read(Optional(List(Structure)), &mut self.errors),
            4 => value.read(Simple, &mut self.id),
            5 => value.read(Enumeration, &mut self.state),
            6 => value.read(Enumeration, &mut self.r#type),
            7 => value.read(DateTime, &mut self.updated_at),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::JobEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::JobError {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("Code", Enumeration, &self.code)?;
        object.optional("Details", Structure, &self.details)?;
        object.optional("LimitName", Enumeration, &self.limit_name)?;
        object.member("LimitValue", Simple, &self.limit_value)?;
        object.member("Message", Simple, &self.message)?;
        object.optional("ResourceId", Simple, &self.resource_id)?;
        object.optional("ResourceType", Enumeration, &self.resource_type)?;
        object.end()
    }
}

impl ReadStructure for super::JobError {
    const MEMBERS: Members = Members::new(
        &[
            "Code",
            "Details",
            "LimitName",
            "LimitValue",
            "Message",
            "ResourceId",
            "ResourceType",
        ],
        &[0, 4],
    );

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Enumeration, &mut self.code),
            1 => value.read(Optional(Structure), &mut self.details),
            2 => value.read(Optional(Enumeration), &mut self.limit_name),
            3 => value.read_or(Simple, &mut self.limit_value, Default::default),
            4 => value.read(Simple, &mut self.message),
            5 => value.read(Optional(Simple), &mut self.resource_id),
            6 => value.read(Optional(Enumeration), &mut self.resource_type),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::JobError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::JobErrorLimitName {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for super::JobErrorLimitName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Enumeration, deserializer)
    }
}

impl Serialize for super::JobErrorResourceTypes {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for super::JobErrorResourceTypes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Enumeration, deserializer)
    }
}

impl Serialize for super::KmsKeyToGrant {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("KmsKeyArn", Simple, &self.kms_key_arn)?;
        object.end()
    }
}

impl ReadStructure for super::KmsKeyToGrant {
    const MEMBERS: Members = Members::new(&["KmsKeyArn"], &[0]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Simple, &mut self.kms_key_arn),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::KmsKeyToGrant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::LfTag {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("TagKey", Simple, &self.tag_key)?;
        object.member("TagValues", List(Simple), &self.tag_values)?;
        object.end()
    }
}

impl ReadStructure for super::LfTag {
    const MEMBERS: Members = Members::new(&["TagKey", "TagValues"], &[0, 1]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Simple, &mut self.tag_key),
            1 => value.read(List(Simple), &mut self.tag_values),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::LfTag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::ListJobsInput {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.optional("DataSetId", Simple, &self.data_set_id)?;
        object.optional("MaxResults", Simple, &self.max_results)?;
        object.optional("NextToken", Simple, &self.next_token)?;
        object.optional("RevisionId", Simple, &self.revision_id)?;
        object.end()
    }
}

impl ReadStructure for super::ListJobsInput {
    const MEMBERS: Members =
        Members::new(&["DataSetId", "MaxResults", "NextToken", "RevisionId"], &[]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Optional(Simple), &mut self.data_set_id),
            1 => value.read(Optional(Simple), &mut self.max_results),
            2 => value.read(Optional(Simple), &mut self.next_token),
            3 => value.read(Optional(Simple), &mut self.revision_id),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::ListJobsInput {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::ListJobsOutput {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.optional("Jobs", List(Structure), &self.jobs)?;
        object.optional("NextToken", Simple, &self.next_token)?;
        object.end()
    }
}

impl ReadStructure for super::ListJobsOutput {
    const MEMBERS: Members = Members::new(&["Jobs", "NextToken"], &[]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Optional(List(Structure)), &mut self.jobs),
            1 => value.read(Optional(Simple), &mut self.next_token),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::ListJobsOutput {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::ProtocolType {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for super::ProtocolType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Enumeration, deserializer)
    }
}

impl Serialize for super::RedshiftDataShareAssetSourceEntry {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("DataShareArn", Simple, &self.data_share_arn)?;
        object.end()
    }
}

impl ReadStructure for super::RedshiftDataShareAssetSourceEntry {
    const MEMBERS: Members = Members::new(&["DataShareArn"], &[0]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Simple, &mut self.data_share_arn),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::RedshiftDataShareAssetSourceEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::RequestDetails {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.optional(
            "ExportAssetToSignedUrl",
            Structure,
            &self.export_asset_to_signed_url,
        )?;
        object.optional("ExportAssetsToS3", Structure, &self.export_assets_to_s3)?;
        object.optional("ExportRevisionsToS3", Structure, &self.export_revisions_to_s3)?;
        object.optional(
            "ImportAssetFromSignedUrl",
            Structure,
            &self.import_asset_from_signed_url,
        )?;
        object.optional("ImportAssetsFromS3", Structure, &self.import_assets_from_s3)?;
        object.optional(
            "ImportAssetsFromRedshiftDataShares",
            Structure,
            &self.import_assets_from_redshift_data_shares,
        )?;
        object.optional(
            "ImportAssetFromApiGatewayApi",
            Structure,
            &self.import_asset_from_api_gateway_api,
        )?;
        object.optional(
            "CreateS3DataAccessFromS3Bucket",
            Structure,
            &self.create_s3_data_access_from_s3_bucket,
        )?;
        object.optional(
            "ImportAssetsFromLakeFormationTagPolicy",
            Structure,
            &self.import_assets_from_lake_formation_tag_policy,
        )?;
        object.end()
    }
}

impl ReadStructure for super::RequestDetails {
    const MEMBERS: Members = Members::new(
        &[
            "ExportAssetToSignedUrl",
            "ExportAssetsToS3",
            "ExportRevisionsToS3",
            "ImportAssetFromSignedUrl",
            "ImportAssetsFromS3",
            "ImportAssetsFromRedshiftDataShares",
            "ImportAssetFromApiGatewayApi",
            "CreateS3DataAccessFromS3Bucket",
            "ImportAssetsFromLakeFormationTagPolicy",
        ],
        &[],
    );

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Optional(Structure), &mut self.export_asset_to_signed_url),
            1 => value.read(Optional(Structure), &mut self.export_assets_to_s3),
            2 => value.read(Optional(Structure), &mut self.export_revisions_to_s3),
            3 => value.read(Optional(Structure), &mut self.import_asset_from_signed_url),
            4 => value.read(Optional(Structure), &mut self.import_assets_from_s3),
            5 => {
                value.read(
                    Optional(Structure),
                    &mut self.import_assets_from_redshift_data_shares,
                )
            }
            6 => {
                value.read(
                    Optional(Structure),
                    &mut self.import_asset_from_api_gateway_api,
                )
            }
            7 => {
                value.read(
                    Optional(Structure),
                    &mut self.create_s3_data_access_from_s3_bucket,
                )
            }
            8 => {
                value.read(
                    Optional(Structure),
                    &mut self.import_assets_from_lake_formation_tag_policy,
                )
            }
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::RequestDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::ResourceNotFoundException {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("Message", Simple, &self.message)?;
        object.optional("ResourceId", Simple, &self.resource_id)?;
        object.optional("ResourceType", Enumeration, &self.resource_type)?;
        object.end()
    }
}

impl ReadStructure for super::ResourceNotFoundException {
    const MEMBERS: Members =
        Members::new(&["Message", "ResourceId", "ResourceType"], &[0]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Simple, &mut self.message),
            1 => value.read(Optional(Simple), &mut self.resource_id),
            2 => value.read(Optional(Enumeration), &mut self.resource_type),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::ResourceNotFoundException {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::ResourceType {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for super::ResourceType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Enumeration, deserializer)
    }
}

impl Serialize for super::ResponseDetails {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.optional(
            "ExportAssetToSignedUrl",
            Structure,
            &self.export_asset_to_signed_url,
        )?;
        object.optional("ExportAssetsToS3", Structure, &self.export_assets_to_s3)?;
        object.optional("ExportRevisionsToS3", Structure, &self.export_revisions_to_s3)?;
        object.optional(
            "ImportAssetFromSignedUrl",
            Structure,
            &self.import_asset_from_signed_url,
        )?;
        object.optional("ImportAssetsFromS3", Structure, &self.import_assets_from_s3)?;
        object.optional(
            "ImportAssetsFromRedshiftDataShares",
            Structure,
            &self.import_assets_from_redshift_data_shares,
        )?;
        object.optional(
            "ImportAssetFromApiGatewayApi",
            Structure,
            &self.import_asset_from_api_gateway_api,
        )?;
        object.optional(
            "CreateS3DataAccessFromS3Bucket",
            Structure,
            &self.create_s3_data_access_from_s3_bucket,
        )?;
        object.optional(
            "ImportAssetsFromLakeFormationTagPolicy",
            Structure,
            &self.import_assets_from_lake_formation_tag_policy,
        )?;
        object.end()
    }
}

impl ReadStructure for super::ResponseDetails {
    const MEMBERS: Members = Members::new(
        &[
            "ExportAssetToSignedUrl",
            "ExportAssetsToS3",
            "ExportRevisionsToS3",
            "ImportAssetFromSignedUrl",
            "ImportAssetsFromS3",
            "ImportAssetsFromRedshiftDataShares",
            "ImportAssetFromApiGatewayApi",
            "CreateS3DataAccessFromS3Bucket",
            "ImportAssetsFromLakeFormationTagPolicy",
        ],
        &[],
    );

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Optional(Structure), &mut self.export_asset_to_signed_url),
            1 => value.read(Optional(Structure), &mut self.export_assets_to_s3),
            2 => value.read(Optional(Structure), &mut self.export_revisions_to_s3),
            3 => value.read(Optional(Structure), &mut self.import_asset_from_signed_url),
            4 => value.read(Optional(Structure), &mut self.import_assets_from_s3),
            5 => {
                value.read(
                    Optional(Structure),
                    &mut self.import_assets_from_redshift_data_shares,
                )
            }
            6 => {
                value.read(
                    Optional(Structure),
                    &mut self.import_asset_from_api_gateway_api,
                )
            }
            7 => {
                value.read(
                    Optional(Structure),
                    &mut self.create_s3_data_access_from_s3_bucket,
                )
            }
            8 => {
                value.read(
                    Optional(Structure),
                    &mut self.import_assets_from_lake_formation_tag_policy,
                )
            }
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::ResponseDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::RevisionDestinationEntry {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("Bucket", Simple, &self.bucket)?;
        object.optional("KeyPattern", Simple, &self.key_pattern)?;
        object.member("RevisionId", Simple, &self.revision_id)?;
        object.end()
    }
}

impl ReadStructure for super::RevisionDestinationEntry {
    const MEMBERS: Members =
        Members::new(&["Bucket", "KeyPattern", "RevisionId"], &[0, 2]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Simple, &mut self.bucket),
            1 => value.read(Optional(Simple), &mut self.key_pattern),
            2 => value.read(Simple, &mut self.revision_id),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::RevisionDestinationEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::S3DataAccessAssetSourceEntry {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("Bucket", Simple, &self.bucket)?;
        object.optional("KeyPrefixes", List(Simple), &self.key_prefixes)?;
        object.optional("Keys", List(Simple), &self.keys)?;
        object.optional("KmsKeysToGrant", List(Structure), &self.kms_keys_to_grant)?;
        object.end()
    }
}

impl ReadStructure for super::S3DataAccessAssetSourceEntry {
    const MEMBERS: Members =
        Members::new(&["Bucket", "KeyPrefixes", "Keys", "KmsKeysToGrant"], &[0]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Simple, &mut self.bucket),
            1 => value.read(Optional(List(Simple)), &mut self.key_prefixes),
            2 => value.read(Optional(List(Simple)), &mut self.keys),
            3 => value.read(Optional(List(Structure)), &mut self.kms_keys_to_grant),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::S3DataAccessAssetSourceEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::ServerSideEncryptionTypes {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for super::ServerSideEncryptionTypes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Enumeration, deserializer)
    }
}

impl Serialize for super::StartJobInput {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("JobId", Simple, &self.job_id)?;
        object.end()
    }
}

impl ReadStructure for super::StartJobInput {
    const MEMBERS: Members = Members::new(&["JobId"], &[0]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Simple, &mut self.job_id),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::StartJobInput {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::StartJobOutput {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Object::begin(serializer)?.end()
    }
}

impl ReadStructure for super::StartJobOutput {}

impl<'de> Deserialize<'de> for super::StartJobOutput {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::State {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for super::State {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Enumeration, deserializer)
    }
}

impl Serialize for super::TableLfTagPolicyAndPermissions {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("Expression", List(Structure), &self.expression)?;
        object.member("Permissions", List(Enumeration), &self.permissions)?;
        object.end()
    }
}

impl ReadStructure for super::TableLfTagPolicyAndPermissions {
    const MEMBERS: Members = Members::new(&["Expression", "Permissions"], &[0, 1]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(List(Structure), &mut self.expression),
            1 => value.read(List(Enumeration), &mut self.permissions),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::TableLfTagPolicyAndPermissions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::TableTagPolicyLfPermission {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for super::TableTagPolicyLfPermission {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Enumeration, deserializer)
    }
}

impl Serialize for super::ThrottlingException {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("Message", Simple, &self.message)?;
        object.end()
    }
}

impl ReadStructure for super::ThrottlingException {
    const MEMBERS: Members = Members::new(&["Message"], &[0]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Simple, &mut self.message),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::ThrottlingException {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

impl Serialize for super::Type {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for super::Type {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Enumeration, deserializer)
    }
}

impl Serialize for super::ValidationException {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Object::begin(serializer)?;
        object.member("Message", Simple, &self.message)?;
        object.optional("ExceptionCause", Enumeration, &self.exception_cause)?;
        object.end()
    }
}

impl ReadStructure for super::ValidationException {
    const MEMBERS: Members = Members::new(&["Message", "ExceptionCause"], &[0]);

    #[inline]
    fn read_member<'de, D: Deserializer<'de>>(
        &mut self,
        index: usize,
        value: Value<'_, D>,
    ) -> Result<(), D::Error> {
        match index {
            0 => value.read(Simple, &mut self.message),
            1 => value.read(Optional(Enumeration), &mut self.exception_cause),
            _ => value.ignore(),
        }
    }
}

impl<'de> Deserialize<'de> for super::ValidationException {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(Structure, deserializer)
    }
}

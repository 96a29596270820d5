// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::builder::{IsSet, IsUnset, Set, Unset};
use ::dx_runtime::shape::ErrorCorrection;
use ::std::marker::PhantomData;

/// The names of required members, for the compiler to say which one is missing.
#[doc(hidden)]
#[allow(missing_debug_implementations, missing_docs, non_camel_case_types)]
pub mod member {
    pub enum api_id {}
    pub enum api_name {}
    pub enum api_specification_md5_hash {}
    pub enum api_specification_upload_url {}
    pub enum api_specification_upload_url_expires_at {}
    pub enum arn {}
    pub enum asset_destinations {}
    pub enum asset_id {}
    pub enum asset_name {}
    pub enum asset_source {}
    pub enum asset_sources {}
    pub enum bucket {}
    pub enum catalog_id {}
    pub enum code {}
    pub enum created_at {}
    pub enum data_set_id {}
    pub enum data_share_arn {}
    pub enum details {}
    pub enum expression {}
    pub enum id {}
    pub enum job_id {}
    pub enum key {}
    pub enum kms_key_arn {}
    pub enum md5_hash {}
    pub enum message {}
    pub enum permissions {}
    pub enum protocol_type {}
    pub enum revision_destinations {}
    pub enum revision_id {}
    pub enum role_arn {}
    pub enum stage {}
    pub enum state {}
    pub enum tag_key {}
    pub enum tag_values {}
    pub enum r#type {}
    pub enum updated_at {}
}

/// Builds [`AccessDeniedException`](super::AccessDeniedException).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct AccessDeniedExceptionBuilder<A = Unset>(
    super::AccessDeniedException,
    PhantomData<(A,)>,
);

impl super::AccessDeniedException {
    /// Starts building one. Required is `message`.
    pub fn builder() -> AccessDeniedExceptionBuilder {
        AccessDeniedExceptionBuilder(ErrorCorrection::corrected(), PhantomData)
    }
}

impl<A> AccessDeniedExceptionBuilder<A> {
    /// Sets [`message`](super::AccessDeniedException::message), which is required.
    pub fn message(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> AccessDeniedExceptionBuilder<Set>
    where
        A: IsUnset<super::AccessDeniedException, member::message>,
    {
        self.0.message = value.into();
        AccessDeniedExceptionBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::AccessDeniedException
    where
        A: IsSet<super::AccessDeniedException, member::message>,
    {
        self.0
    }
}

/// Builds [`AssetDestinationEntry`](super::AssetDestinationEntry).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct AssetDestinationEntryBuilder<A = Unset, B = Unset>(
    super::AssetDestinationEntry,
    PhantomData<(A, B)>,
);

impl super::AssetDestinationEntry {
    /// Starts building one. Required are `asset_id` and `bucket`.
    pub fn builder() -> AssetDestinationEntryBuilder {
        AssetDestinationEntryBuilder(ErrorCorrection::corrected(), PhantomData)
    }
}

impl<A, B> AssetDestinationEntryBuilder<A, B> {
    /// Sets [`asset_id`](super::AssetDestinationEntry::asset_id), which is required.
    pub fn asset_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> AssetDestinationEntryBuilder<Set, B>
    where
        A: IsUnset<super::AssetDestinationEntry, member::asset_id>,
    {
        self.0.asset_id = value.into();
        AssetDestinationEntryBuilder(self.0, PhantomData)
    }

    /// Sets [`bucket`](super::AssetDestinationEntry::bucket), which is required.
    pub fn bucket(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> AssetDestinationEntryBuilder<A, Set>
    where
        B: IsUnset<super::AssetDestinationEntry, member::bucket>,
    {
        self.0.bucket = value.into();
        AssetDestinationEntryBuilder(self.0, PhantomData)
    }

    /// Sets [`key`](super::AssetDestinationEntry::key).
    pub fn key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.0.key = Some(value.into());
        self
    }

    /// Sets [`key`](super::AssetDestinationEntry::key), or takes it back.
    pub fn set_key(
        mut self,
        value: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.0.key = value;
        self
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::AssetDestinationEntry
    where
        A: IsSet<super::AssetDestinationEntry, member::asset_id>,
        B: IsSet<super::AssetDestinationEntry, member::bucket>,
    {
        self.0
    }
}

/// Builds [`AssetSourceEntry`](super::AssetSourceEntry).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct AssetSourceEntryBuilder<A = Unset, B = Unset>(
    super::AssetSourceEntry,
    PhantomData<(A, B)>,
);

impl super::AssetSourceEntry {
    /// Starts building one. Required are `bucket` and `key`.
    pub fn builder() -> AssetSourceEntryBuilder {
        AssetSourceEntryBuilder(ErrorCorrection::corrected(), PhantomData)
    }
}

impl<A, B> AssetSourceEntryBuilder<A, B> {
    /// Sets [`bucket`](super::AssetSourceEntry::bucket), which is required.
    pub fn bucket(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> AssetSourceEntryBuilder<Set, B>
    where
        A: IsUnset<super::AssetSourceEntry, member::bucket>,
    {
        self.0.bucket = value.into();
        AssetSourceEntryBuilder(self.0, PhantomData)
    }

    /// Sets [`key`](super::AssetSourceEntry::key), which is required.
    pub fn key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> AssetSourceEntryBuilder<A, Set>
    where
        B: IsUnset<super::AssetSourceEntry, member::key>,
    {
        self.0.key = value.into();
        AssetSourceEntryBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::AssetSourceEntry
    where
        A: IsSet<super::AssetSourceEntry, member::bucket>,
        B: IsSet<super::AssetSourceEntry, member::key>,
    {
        self.0
    }
}

/// Builds [`CancelJobInput`](super::CancelJobInput).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct CancelJobInputBuilder<A = Unset>(super::CancelJobInput, PhantomData<(A,)>);

impl super::CancelJobInput {
    /// Starts building one. Required is `job_id`.
    pub fn builder() -> CancelJobInputBuilder {
        CancelJobInputBuilder(ErrorCorrection::corrected(), PhantomData)
    }
}

impl<A> CancelJobInputBuilder<A> {
    /// Sets [`job_id`](super::CancelJobInput::job_id), which is required.
    pub fn job_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> CancelJobInputBuilder<Set>
    where
        A: IsUnset<super::CancelJobInput, member::job_id>,
    {
        self.0.job_id = value.into();
        CancelJobInputBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::CancelJobInput
    where
        A: IsSet<super::CancelJobInput, member::job_id>,
    {
        self.0
    }
}

/// Builds [`CancelJobOutput`](super::CancelJobOutput).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct CancelJobOutputBuilder(super::CancelJobOutput);

impl super::CancelJobOutput {
    /// Starts building one. Nothing is required.
    pub fn builder() -> CancelJobOutputBuilder {
        CancelJobOutputBuilder(ErrorCorrection::corrected())
    }
}

impl CancelJobOutputBuilder {
    /// The structure with what was set.
    #[must_use]
    pub fn build(self) -> super::CancelJobOutput {
        self.0
    }
}

/// Builds [`ConflictException`](super::ConflictException).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct ConflictExceptionBuilder<A = Unset>(
    super::ConflictException,
    PhantomData<(A,)>,
);

impl super::ConflictException {
    /// Starts building one. Required is `message`.
    pub fn builder() -> ConflictExceptionBuilder {
        ConflictExceptionBuilder(ErrorCorrection::corrected(), PhantomData)
    }
}

impl<A> ConflictExceptionBuilder<A> {
    /// Sets [`message`](super::ConflictException::message), which is required.
    pub fn message(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ConflictExceptionBuilder<Set>
    where
        A: IsUnset<super::ConflictException, member::message>,
    {
        self.0.message = value.into();
        ConflictExceptionBuilder(self.0, PhantomData)
    }

    /// Sets [`resource_id`](super::ConflictException::resource_id).
    pub fn resource_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.0.resource_id = Some(value.into());
        self
    }

    /// Sets [`resource_id`](super::ConflictException::resource_id), or takes it back.
    pub fn set_resource_id(
        mut self,
        value: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.0.resource_id = value;
        self
    }

    /// Sets [`resource_type`](super::ConflictException::resource_type).
    pub fn resource_type(mut self, value: impl Into<super::ResourceType>) -> Self {
        self.0.resource_type = Some(value.into());
        self
    }

    /// Sets [`resource_type`](super::ConflictException::resource_type), or takes it back.
    pub fn set_resource_type(
        mut self,
        value: ::std::option::Option<super::ResourceType>,
    ) -> Self {
        self.0.resource_type = value;
        self
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::ConflictException
    where
        A: IsSet<super::ConflictException, member::message>,
    {
        self.0
    }
}

/// Builds [`CreateJobInput`](super::CreateJobInput).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct CreateJobInputBuilder<A = Unset, B = Unset>(
    super::CreateJobInput,
    PhantomData<(A, B)>,
);

impl super::CreateJobInput {
    /// Starts building one. Required are `details` and `type`.
    pub fn builder() -> CreateJobInputBuilder {
        CreateJobInputBuilder(ErrorCorrection::corrected(), PhantomData)
    }
}

impl<A, B> CreateJobInputBuilder<A, B> {
    /// Sets [`details`](super::CreateJobInput::details), which is required.
    pub fn details(
        mut self,
        value: impl Into<super::RequestDetails>,
    ) -> CreateJobInputBuilder<Set, B>
    where
        A: IsUnset<super::CreateJobInput, member::details>,
    {
        self.0.details = value.into();
        CreateJobInputBuilder(self.0, PhantomData)
    }

    /// Sets [`type`](super::CreateJobInput::type), which is required.
    pub fn r#type(
        mut self,
        value: impl Into<super::Type>,
    ) -> CreateJobInputBuilder<A, Set>
    where
        B: IsUnset<super::CreateJobInput, member::r#type>,
    {
        self.0.r#type = value.into();
        CreateJobInputBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::CreateJobInput
    where
        A: IsSet<super::CreateJobInput, member::details>,
        B: IsSet<super::CreateJobInput, member::r#type>,
    {
        self.0
    }
}

/// Builds [`CreateJobOutput`](super::CreateJobOutput).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct CreateJobOutputBuilder(super::CreateJobOutput);

impl super::CreateJobOutput {
    /// Starts building one. Nothing is required.
    pub fn builder() -> CreateJobOutputBuilder {
        CreateJobOutputBuilder(ErrorCorrection::corrected())
    }
}

impl CreateJobOutputBuilder {
    /// Sets [`arn`](super::CreateJobOutput::arn).
    pub fn arn(mut self, value: impl Into<::std::string::String>) -> Self {
        self.0.arn = Some(value.into());
        self
    }

    /// Sets [`arn`](super::CreateJobOutput::arn), or takes it back.
    pub fn set_arn(
        mut self,
        value: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.0.arn = value;
        self
    }

    /// Sets [`created_at`](super::CreateJobOutput::created_at).
    pub fn created_at(mut self, value: impl Into<::dx_runtime::Timestamp>) -> Self {
        self.0.created_at = Some(value.into());
        self
    }

    /// Sets [`created_at`](super::CreateJobOutput::created_at), or takes it back.
    pub fn set_created_at(
        mut self,
        value: ::std::option::Option<::dx_runtime::Timestamp>,
    ) -> Self {
        self.0.created_at = value;
        self
    }

    /// Sets [`details`](super::CreateJobOutput::details).
    pub fn details(mut self, value: impl Into<super::ResponseDetails>) -> Self {
        self.0.details = Some(value.into());
        self
    }

    /// Sets [`details`](super::CreateJobOutput::details), or takes it back.
    pub fn set_details(
        mut self,
        value: ::std::option::Option<super::ResponseDetails>,
    ) -> Self {
        self.0.details = value;
        self
    }

    /// Sets [`errors`](super::CreateJobOutput::errors).
    pub fn errors(
        mut self,
        value: impl IntoIterator<Item = impl Into<super::JobError>>,
    ) -> Self {
        self.0.errors = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`errors`](super::CreateJobOutput::errors), or takes it back.
    pub fn set_errors(
        mut self,
        value: ::std::option::Option<::std::vec::Vec<super::JobError>>,
    ) -> Self {
        self.0.errors = value;
        self
    }

    /// Sets [`id`](super::CreateJobOutput::id).
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.0.id = Some(value.into());
        self
    }

    /// Sets [`id`](super::CreateJobOutput::id), or takes it back.
    pub fn set_id(
        mut self,
        value: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.0.id = value;
        self
    }

    /// Sets [`state`](super::CreateJobOutput::state).
    pub fn state(mut self, value: impl Into<super::State>) -> Self {
        self.0.state = Some(value.into());
        self
    }

    /// Sets [`state`](super::CreateJobOutput::state), or takes it back.
    pub fn set_state(mut self, value: ::std::option::Option<super::State>) -> Self {
        self.0.state = value;
        self
    }

    /// Sets [`type`](super::CreateJobOutput::type).
    pub fn r#type(mut self, value: impl Into<super::Type>) -> Self {
        self.0.r#type = Some(value.into());
        self
    }

    /// Sets [`type`](super::CreateJobOutput::type), or takes it back.
    pub fn set_type(mut self, value: ::std::option::Option<super::Type>) -> Self {
        self.0.r#type = value;
        self
    }

    /// Sets [`updated_at`](super::CreateJobOutput::updated_at).
    pub fn updated_at(mut self, value: impl Into<::dx_runtime::Timestamp>) -> Self {
        self.0.updated_at = Some(value.into());
        self
    }

    /// Sets [`updated_at`](super::CreateJobOutput::updated_at), or takes it back.
    pub fn set_updated_at(
        mut self,
        value: ::std::option::Option<::dx_runtime::Timestamp>,
    ) -> Self {
        self.0.updated_at = value;
        self
    }

    /// The structure with what was set.
    #[must_use]
    pub fn build(self) -> super::CreateJobOutput {
        self.0
    }
}

/// Builds [`CreateS3DataAccessFromS3BucketRequestDetails`](super::CreateS3DataAccessFromS3BucketRequestDetails).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct CreateS3DataAccessFromS3BucketRequestDetailsBuilder<
    A = Unset,
    B = Unset,
    C = Unset,
>(super::CreateS3DataAccessFromS3BucketRequestDetails, PhantomData<(A, B, C)>);

impl super::CreateS3DataAccessFromS3BucketRequestDetails {
    /// Starts building one. Required are `asset_source`, `data_set_id` and `revision_id`.
    pub fn builder() -> CreateS3DataAccessFromS3BucketRequestDetailsBuilder {
        CreateS3DataAccessFromS3BucketRequestDetailsBuilder(
            ErrorCorrection::corrected(),
            PhantomData,
        )
    }
}

impl<A, B, C> CreateS3DataAccessFromS3BucketRequestDetailsBuilder<A, B, C> {
    /// Sets [`asset_source`](super::CreateS3DataAccessFromS3BucketRequestDetails::asset_source), which is required.
    pub fn asset_source(
        mut self,
        value: impl Into<super::S3DataAccessAssetSourceEntry>,
    ) -> CreateS3DataAccessFromS3BucketRequestDetailsBuilder<Set, B, C>
    where
        A: IsUnset<
            super::CreateS3DataAccessFromS3BucketRequestDetails,
            member::asset_source,
        >,
    {
        self.0.asset_source = value.into();
        CreateS3DataAccessFromS3BucketRequestDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`data_set_id`](super::CreateS3DataAccessFromS3BucketRequestDetails::data_set_id), which is required.
    pub fn data_set_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> CreateS3DataAccessFromS3BucketRequestDetailsBuilder<A, Set, C>
    where
        B: IsUnset<
            super::CreateS3DataAccessFromS3BucketRequestDetails,
            member::data_set_id,
        >,
    {
        self.0.data_set_id = value.into();
        CreateS3DataAccessFromS3BucketRequestDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`revision_id`](super::CreateS3DataAccessFromS3BucketRequestDetails::revision_id), which is required.
    pub fn revision_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> CreateS3DataAccessFromS3BucketRequestDetailsBuilder<A, B, Set>
    where
        C: IsUnset<
            super::CreateS3DataAccessFromS3BucketRequestDetails,
            member::revision_id,
        >,
    {
        self.0.revision_id = value.into();
        CreateS3DataAccessFromS3BucketRequestDetailsBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::CreateS3DataAccessFromS3BucketRequestDetails
    where
        A: IsSet<
            super::CreateS3DataAccessFromS3BucketRequestDetails,
            member::asset_source,
        >,
        B: IsSet<
            super::CreateS3DataAccessFromS3BucketRequestDetails,
            member::data_set_id,
        >,
        C: IsSet<
            super::CreateS3DataAccessFromS3BucketRequestDetails,
            member::revision_id,
        >,
    {
        self.0
    }
}

/// Builds [`CreateS3DataAccessFromS3BucketResponseDetails`](super::CreateS3DataAccessFromS3BucketResponseDetails).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct CreateS3DataAccessFromS3BucketResponseDetailsBuilder<
    A = Unset,
    B = Unset,
    C = Unset,
>(super::CreateS3DataAccessFromS3BucketResponseDetails, PhantomData<(A, B, C)>);

impl super::CreateS3DataAccessFromS3BucketResponseDetails {
    /// Starts building one. Required are `asset_source`, `data_set_id` and `revision_id`.
    pub fn builder() -> CreateS3DataAccessFromS3BucketResponseDetailsBuilder {
        CreateS3DataAccessFromS3BucketResponseDetailsBuilder(
            ErrorCorrection::corrected(),
            PhantomData,
        )
    }
}

impl<A, B, C> CreateS3DataAccessFromS3BucketResponseDetailsBuilder<A, B, C> {
    /// Sets [`asset_source`](super::CreateS3DataAccessFromS3BucketResponseDetails::asset_source), which is required.
    pub fn asset_source(
        mut self,
        value: impl Into<super::S3DataAccessAssetSourceEntry>,
    ) -> CreateS3DataAccessFromS3BucketResponseDetailsBuilder<Set, B, C>
    where
        A: IsUnset<
            super::CreateS3DataAccessFromS3BucketResponseDetails,
            member::asset_source,
        >,
    {
        self.0.asset_source = value.into();
        CreateS3DataAccessFromS3BucketResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`data_set_id`](super::CreateS3DataAccessFromS3BucketResponseDetails::data_set_id), which is required.
    pub fn data_set_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> CreateS3DataAccessFromS3BucketResponseDetailsBuilder<A, Set, C>
    where
        B: IsUnset<
            super::CreateS3DataAccessFromS3BucketResponseDetails,
            member::data_set_id,
        >,
    {
        self.0.data_set_id = value.into();
        CreateS3DataAccessFromS3BucketResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`revision_id`](super::CreateS3DataAccessFromS3BucketResponseDetails::revision_id), which is required.
    pub fn revision_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> CreateS3DataAccessFromS3BucketResponseDetailsBuilder<A, B, Set>
    where
        C: IsUnset<
            super::CreateS3DataAccessFromS3BucketResponseDetails,
            member::revision_id,
        >,
    {
        self.0.revision_id = value.into();
        CreateS3DataAccessFromS3BucketResponseDetailsBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::CreateS3DataAccessFromS3BucketResponseDetails
    where
        A: IsSet<
            super::CreateS3DataAccessFromS3BucketResponseDetails,
            member::asset_source,
        >,
        B: IsSet<
            super::CreateS3DataAccessFromS3BucketResponseDetails,
            member::data_set_id,
        >,
        C: IsSet<
            super::CreateS3DataAccessFromS3BucketResponseDetails,
            member::revision_id,
        >,
    {
        self.0
    }
}

/// Builds [`DatabaseLfTagPolicyAndPermissions`](super::DatabaseLfTagPolicyAndPermissions).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct DatabaseLfTagPolicyAndPermissionsBuilder<A = Unset, B = Unset>(
    super::DatabaseLfTagPolicyAndPermissions,
    PhantomData<(A, B)>,
);

impl super::DatabaseLfTagPolicyAndPermissions {
    /// Starts building one. Required are `expression` and `permissions`.
    pub fn builder() -> DatabaseLfTagPolicyAndPermissionsBuilder {
        DatabaseLfTagPolicyAndPermissionsBuilder(
            ErrorCorrection::corrected(),
            PhantomData,
        )
    }
}

impl<A, B> DatabaseLfTagPolicyAndPermissionsBuilder<A, B> {
    /// Sets [`expression`](super::DatabaseLfTagPolicyAndPermissions::expression), which is required.
    pub fn expression(
        mut self,
        value: impl IntoIterator<Item = impl Into<super::LfTag>>,
    ) -> DatabaseLfTagPolicyAndPermissionsBuilder<Set, B>
    where
        A: IsUnset<super::DatabaseLfTagPolicyAndPermissions, member::expression>,
    {
        self.0.expression = value.into_iter().map(Into::into).collect();
        DatabaseLfTagPolicyAndPermissionsBuilder(self.0, PhantomData)
    }

    /// Sets [`permissions`](super::DatabaseLfTagPolicyAndPermissions::permissions), which is required.
    pub fn permissions(
        mut self,
        value: impl IntoIterator<Item = impl Into<super::DatabaseLfTagPolicyPermission>>,
    ) -> DatabaseLfTagPolicyAndPermissionsBuilder<A, Set>
    where
        B: IsUnset<super::DatabaseLfTagPolicyAndPermissions, member::permissions>,
    {
        self.0.permissions = value.into_iter().map(Into::into).collect();
        DatabaseLfTagPolicyAndPermissionsBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::DatabaseLfTagPolicyAndPermissions
    where
        A: IsSet<super::DatabaseLfTagPolicyAndPermissions, member::expression>,
        B: IsSet<super::DatabaseLfTagPolicyAndPermissions, member::permissions>,
    {
        self.0
    }
}

/// Builds [`Details`](super::Details).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct DetailsBuilder(super::Details);

impl super::Details {
    /// Starts building one. Nothing is required.
    pub fn builder() -> DetailsBuilder {
        DetailsBuilder(ErrorCorrection::corrected())
    }
}

impl DetailsBuilder {
    /// Sets [`import_asset_from_signed_url_job_error_details`](super::Details::import_asset_from_signed_url_job_error_details).
    pub fn import_asset_from_signed_url_job_error_details(
        mut self,
        value: impl Into<super::ImportAssetFromSignedUrlJobErrorDetails>,
    ) -> Self {
        self.0.import_asset_from_signed_url_job_error_details = Some(value.into());
        self
    }

    /// Sets [`import_asset_from_signed_url_job_error_details`](super::Details::import_asset_from_signed_url_job_error_details), or takes it back.
    pub fn set_import_asset_from_signed_url_job_error_details(
        mut self,
        value: ::std::option::Option<super::ImportAssetFromSignedUrlJobErrorDetails>,
    ) -> Self {
        self.0.import_asset_from_signed_url_job_error_details = value;
        self
    }

    /// Sets [`import_assets_from_s3_job_error_details`](super::Details::import_assets_from_s3_job_error_details).
    pub fn import_assets_from_s3_job_error_details(
        mut self,
        value: impl IntoIterator<Item = impl Into<super::AssetSourceEntry>>,
    ) -> Self {
        self.0.import_assets_from_s3_job_error_details =
            Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`import_assets_from_s3_job_error_details`](super::Details::import_assets_from_s3_job_error_details), or takes it back.
    pub fn set_import_assets_from_s3_job_error_details(
        mut self,
        value: ::std::option::Option<::std::vec::Vec<super::AssetSourceEntry>>,
    ) -> Self {
        self.0.import_assets_from_s3_job_error_details = value;
        self
    }

    /// The structure with what was set.
    #[must_use]
    pub fn build(self) -> super::Details {
        self.0
    }
}

/// Builds [`ExportAssetToSignedUrlRequestDetails`](super::ExportAssetToSignedUrlRequestDetails).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct ExportAssetToSignedUrlRequestDetailsBuilder<A = Unset, B = Unset, C = Unset>(
    super::ExportAssetToSignedUrlRequestDetails,
    PhantomData<(A, B, C)>,
);

impl super::ExportAssetToSignedUrlRequestDetails {
    /// Starts building one. Required are `asset_id`, `data_set_id` and `revision_id`.
    pub fn builder() -> ExportAssetToSignedUrlRequestDetailsBuilder {
        ExportAssetToSignedUrlRequestDetailsBuilder(
            ErrorCorrection::corrected(),
            PhantomData,
        )
    }
}

impl<A, B, C> ExportAssetToSignedUrlRequestDetailsBuilder<A, B, C> {
    /// Sets [`asset_id`](super::ExportAssetToSignedUrlRequestDetails::asset_id), which is required.
    pub fn asset_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ExportAssetToSignedUrlRequestDetailsBuilder<Set, B, C>
    where
        A: IsUnset<super::ExportAssetToSignedUrlRequestDetails, member::asset_id>,
    {
        self.0.asset_id = value.into();
        ExportAssetToSignedUrlRequestDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`data_set_id`](super::ExportAssetToSignedUrlRequestDetails::data_set_id), which is required.
    pub fn data_set_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ExportAssetToSignedUrlRequestDetailsBuilder<A, Set, C>
    where
        B: IsUnset<super::ExportAssetToSignedUrlRequestDetails, member::data_set_id>,
    {
        self.0.data_set_id = value.into();
        ExportAssetToSignedUrlRequestDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`revision_id`](super::ExportAssetToSignedUrlRequestDetails::revision_id), which is required.
    pub fn revision_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ExportAssetToSignedUrlRequestDetailsBuilder<A, B, Set>
    where
        C: IsUnset<super::ExportAssetToSignedUrlRequestDetails, member::revision_id>,
    {
        self.0.revision_id = value.into();
        ExportAssetToSignedUrlRequestDetailsBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::ExportAssetToSignedUrlRequestDetails
    where
        A: IsSet<super::ExportAssetToSignedUrlRequestDetails, member::asset_id>,
        B: IsSet<super::ExportAssetToSignedUrlRequestDetails, member::data_set_id>,
        C: IsSet<super::ExportAssetToSignedUrlRequestDetails, member::revision_id>,
    {
        self.0
    }
}

/// Builds [`ExportAssetToSignedUrlResponseDetails`](super::ExportAssetToSignedUrlResponseDetails).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct ExportAssetToSignedUrlResponseDetailsBuilder<A = Unset, B = Unset, C = Unset>(
    super::ExportAssetToSignedUrlResponseDetails,
    PhantomData<(A, B, C)>,
);

impl super::ExportAssetToSignedUrlResponseDetails {
    /// Starts building one. Required are `asset_id`, `data_set_id` and `revision_id`.
    pub fn builder() -> ExportAssetToSignedUrlResponseDetailsBuilder {
        ExportAssetToSignedUrlResponseDetailsBuilder(
            ErrorCorrection::corrected(),
            PhantomData,
        )
    }
}

impl<A, B, C> ExportAssetToSignedUrlResponseDetailsBuilder<A, B, C> {
    /// Sets [`asset_id`](super::ExportAssetToSignedUrlResponseDetails::asset_id), which is required.
    pub fn asset_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ExportAssetToSignedUrlResponseDetailsBuilder<Set, B, C>
    where
        A: IsUnset<super::ExportAssetToSignedUrlResponseDetails, member::asset_id>,
    {
        self.0.asset_id = value.into();
        ExportAssetToSignedUrlResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`data_set_id`](super::ExportAssetToSignedUrlResponseDetails::data_set_id), which is required.
    pub fn data_set_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ExportAssetToSignedUrlResponseDetailsBuilder<A, Set, C>
    where
        B: IsUnset<super::ExportAssetToSignedUrlResponseDetails, member::data_set_id>,
    {
        self.0.data_set_id = value.into();
        ExportAssetToSignedUrlResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`revision_id`](super::ExportAssetToSignedUrlResponseDetails::revision_id), which is required.
    pub fn revision_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ExportAssetToSignedUrlResponseDetailsBuilder<A, B, Set>
    where
        C: IsUnset<super::ExportAssetToSignedUrlResponseDetails, member::revision_id>,
    {
        self.0.revision_id = value.into();
        ExportAssetToSignedUrlResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`signed_url`](super::ExportAssetToSignedUrlResponseDetails::signed_url).
    pub fn signed_url(mut self, value: impl Into<::std::string::String>) -> Self {
        self.0.signed_url = Some(value.into());
        self
    }

    /// Sets [`signed_url`](super::ExportAssetToSignedUrlResponseDetails::signed_url), or takes it back.
    pub fn set_signed_url(
        mut self,
        value: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.0.signed_url = value;
        self
    }

    /// Sets [`signed_url_expires_at`](super::ExportAssetToSignedUrlResponseDetails::signed_url_expires_at).
    pub fn signed_url_expires_at(
        mut self,
        value: impl Into<::dx_runtime::Timestamp>,
    ) -> Self {
        self.0.signed_url_expires_at = Some(value.into());
        self
    }

    /// Sets [`signed_url_expires_at`](super::ExportAssetToSignedUrlResponseDetails::signed_url_expires_at), or takes it back.
    pub fn set_signed_url_expires_at(
        mut self,
        value: ::std::option::Option<::dx_runtime::Timestamp>,
    ) -> Self {
        self.0.signed_url_expires_at = value;
        self
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::ExportAssetToSignedUrlResponseDetails
    where
        A: IsSet<super::ExportAssetToSignedUrlResponseDetails, member::asset_id>,
        B: IsSet<super::ExportAssetToSignedUrlResponseDetails, member::data_set_id>,
        C: IsSet<super::ExportAssetToSignedUrlResponseDetails, member::revision_id>,
    {
        self.0
    }
}

/// Builds [`ExportAssetsToS3RequestDetails`](super::ExportAssetsToS3RequestDetails).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct ExportAssetsToS3RequestDetailsBuilder<A = Unset, B = Unset, C = Unset>(
    super::ExportAssetsToS3RequestDetails,
    PhantomData<(A, B, C)>,
);

impl super::ExportAssetsToS3RequestDetails {
    /// Starts building one. Required are `asset_destinations`, `data_set_id` and `revision_id`.
    pub fn builder() -> ExportAssetsToS3RequestDetailsBuilder {
        ExportAssetsToS3RequestDetailsBuilder(ErrorCorrection::corrected(), PhantomData)
    }
}

impl<A, B, C> ExportAssetsToS3RequestDetailsBuilder<A, B, C> {
    /// Sets [`asset_destinations`](super::ExportAssetsToS3RequestDetails::asset_destinations), which is required.
    pub fn asset_destinations(
        mut self,
        value: impl IntoIterator<Item = impl Into<super::AssetDestinationEntry>>,
    ) -> ExportAssetsToS3RequestDetailsBuilder<Set, B, C>
    where
        A: IsUnset<super::ExportAssetsToS3RequestDetails, member::asset_destinations>,
    {
        self.0.asset_destinations = value.into_iter().map(Into::into).collect();
        ExportAssetsToS3RequestDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`data_set_id`](super::ExportAssetsToS3RequestDetails::data_set_id), which is required.
    pub fn data_set_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ExportAssetsToS3RequestDetailsBuilder<A, Set, C>
    where
        B: IsUnset<super::ExportAssetsToS3RequestDetails, member::data_set_id>,
    {
        self.0.data_set_id = value.into();
        ExportAssetsToS3RequestDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`encryption`](super::ExportAssetsToS3RequestDetails::encryption).
    pub fn encryption(
        mut self,
        value: impl Into<super::ExportServerSideEncryption>,
    ) -> Self {
        self.0.encryption = Some(value.into());
        self
    }

    /// Sets [`encryption`](super::ExportAssetsToS3RequestDetails::encryption), or takes it back.
    pub fn set_encryption(
        mut self,
        value: ::std::option::Option<super::ExportServerSideEncryption>,
    ) -> Self {
        self.0.encryption = value;
        self
    }

    /// Sets [`revision_id`](super::ExportAssetsToS3RequestDetails::revision_id), which is required.
    pub fn revision_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ExportAssetsToS3RequestDetailsBuilder<A, B, Set>
    where
        C: IsUnset<super::ExportAssetsToS3RequestDetails, member::revision_id>,
    {
        self.0.revision_id = value.into();
        ExportAssetsToS3RequestDetailsBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::ExportAssetsToS3RequestDetails
    where
        A: IsSet<super::ExportAssetsToS3RequestDetails, member::asset_destinations>,
        B: IsSet<super::ExportAssetsToS3RequestDetails, member::data_set_id>,
        C: IsSet<super::ExportAssetsToS3RequestDetails, member::revision_id>,
    {
        self.0
    }
}

/// Builds [`ExportAssetsToS3ResponseDetails`](super::ExportAssetsToS3ResponseDetails).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct ExportAssetsToS3ResponseDetailsBuilder<A = Unset, B = Unset, C = Unset>(
    super::ExportAssetsToS3ResponseDetails,
    PhantomData<(A, B, C)>,
);

impl super::ExportAssetsToS3ResponseDetails {
    /// Starts building one. Required are `asset_destinations`, `data_set_id` and `revision_id`.
    pub fn builder() -> ExportAssetsToS3ResponseDetailsBuilder {
        ExportAssetsToS3ResponseDetailsBuilder(ErrorCorrection::corrected(), PhantomData)
    }
}

impl<A, B, C> ExportAssetsToS3ResponseDetailsBuilder<A, B, C> {
    /// Sets [`asset_destinations`](super::ExportAssetsToS3ResponseDetails::asset_destinations), which is required.
    pub fn asset_destinations(
        mut self,
        value: impl IntoIterator<Item = impl Into<super::AssetDestinationEntry>>,
    ) -> ExportAssetsToS3ResponseDetailsBuilder<Set, B, C>
    where
        A: IsUnset<super::ExportAssetsToS3ResponseDetails, member::asset_destinations>,
    {
        self.0.asset_destinations = value.into_iter().map(Into::into).collect();
        ExportAssetsToS3ResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`data_set_id`](super::ExportAssetsToS3ResponseDetails::data_set_id), which is required.
    pub fn data_set_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ExportAssetsToS3ResponseDetailsBuilder<A, Set, C>
    where
        B: IsUnset<super::ExportAssetsToS3ResponseDetails, member::data_set_id>,
    {
        self.0.data_set_id = value.into();
        ExportAssetsToS3ResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`encryption`](super::ExportAssetsToS3ResponseDetails::encryption).
    pub fn encryption(
        mut self,
        value: impl Into<super::ExportServerSideEncryption>,
    ) -> Self {
        self.0.encryption = Some(value.into());
        self
    }

    /// Sets [`encryption`](super::ExportAssetsToS3ResponseDetails::encryption), or takes it back.
    pub fn set_encryption(
        mut self,
        value: ::std::option::Option<super::ExportServerSideEncryption>,
    ) -> Self {
        self.0.encryption = value;
        self
    }

    /// Sets [`revision_id`](super::ExportAssetsToS3ResponseDetails::revision_id), which is required.
    pub fn revision_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ExportAssetsToS3ResponseDetailsBuilder<A, B, Set>
    where
        C: IsUnset<super::ExportAssetsToS3ResponseDetails, member::revision_id>,
    {
        self.0.revision_id = value.into();
        ExportAssetsToS3ResponseDetailsBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::ExportAssetsToS3ResponseDetails
    where
        A: IsSet<super::ExportAssetsToS3ResponseDetails, member::asset_destinations>,
        B: IsSet<super::ExportAssetsToS3ResponseDetails, member::data_set_id>,
        C: IsSet<super::ExportAssetsToS3ResponseDetails, member::revision_id>,
    {
        self.0
    }
}

/// Builds [`ExportRevisionsToS3RequestDetails`](super::ExportRevisionsToS3RequestDetails).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct ExportRevisionsToS3RequestDetailsBuilder<A = Unset, B = Unset>(
    super::ExportRevisionsToS3RequestDetails,
    PhantomData<(A, B)>,
);

impl super::ExportRevisionsToS3RequestDetails {
    /// Starts building one. Required are `data_set_id` and `revision_destinations`.
    pub fn builder() -> ExportRevisionsToS3RequestDetailsBuilder {
        ExportRevisionsToS3RequestDetailsBuilder(
            ErrorCorrection::corrected(),
            PhantomData,
        )
    }
}

impl<A, B> ExportRevisionsToS3RequestDetailsBuilder<A, B> {
    /// Sets [`data_set_id`](super::ExportRevisionsToS3RequestDetails::data_set_id), which is required.
    pub fn data_set_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ExportRevisionsToS3RequestDetailsBuilder<Set, B>
    where
        A: IsUnset<super::ExportRevisionsToS3RequestDetails, member::data_set_id>,
    {
        self.0.data_set_id = value.into();
        ExportRevisionsToS3RequestDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`encryption`](super::ExportRevisionsToS3RequestDetails::encryption).
    pub fn encryption(
        mut self,
        value: impl Into<super::ExportServerSideEncryption>,
    ) -> Self {
        self.0.encryption = Some(value.into());
        self
    }

    /// Sets [`encryption`](super::ExportRevisionsToS3RequestDetails::encryption), or takes it back.
    pub fn set_encryption(
        mut self,
        value: ::std::option::Option<super::ExportServerSideEncryption>,
    ) -> Self {
        self.0.encryption = value;
        self
    }

    /// Sets [`revision_destinations`](super::ExportRevisionsToS3RequestDetails::revision_destinations), which is required.
    pub fn revision_destinations(
        mut self,
        value: impl IntoIterator<Item = impl Into<super::RevisionDestinationEntry>>,
    ) -> ExportRevisionsToS3RequestDetailsBuilder<A, Set>
    where
        B: IsUnset<
            super::ExportRevisionsToS3RequestDetails,
            member::revision_destinations,
        >,
    {
        self.0.revision_destinations = value.into_iter().map(Into::into).collect();
        ExportRevisionsToS3RequestDetailsBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::ExportRevisionsToS3RequestDetails
    where
        A: IsSet<super::ExportRevisionsToS3RequestDetails, member::data_set_id>,
        B: IsSet<
            super::ExportRevisionsToS3RequestDetails,
            member::revision_destinations,
        >,
    {
        self.0
    }
}

/// Builds [`ExportRevisionsToS3ResponseDetails`](super::ExportRevisionsToS3ResponseDetails).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct ExportRevisionsToS3ResponseDetailsBuilder<A = Unset, B = Unset>(
    super::ExportRevisionsToS3ResponseDetails,
    PhantomData<(A, B)>,
);

impl super::ExportRevisionsToS3ResponseDetails {
    /// Starts building one. Required are `data_set_id` and `revision_destinations`.
    pub fn builder() -> ExportRevisionsToS3ResponseDetailsBuilder {
        ExportRevisionsToS3ResponseDetailsBuilder(
            ErrorCorrection::corrected(),
            PhantomData,
        )
    }
}

impl<A, B> ExportRevisionsToS3ResponseDetailsBuilder<A, B> {
    /// Sets [`data_set_id`](super::ExportRevisionsToS3ResponseDetails::data_set_id), which is required.
    pub fn data_set_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ExportRevisionsToS3ResponseDetailsBuilder<Set, B>
    where
        A: IsUnset<super::ExportRevisionsToS3ResponseDetails, member::data_set_id>,
    {
        self.0.data_set_id = value.into();
        ExportRevisionsToS3ResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`encryption`](super::ExportRevisionsToS3ResponseDetails::encryption).
    pub fn encryption(
        mut self,
        value: impl Into<super::ExportServerSideEncryption>,
    ) -> Self {
        self.0.encryption = Some(value.into());
        self
    }

    /// Sets [`encryption`](super::ExportRevisionsToS3ResponseDetails::encryption), or takes it back.
    pub fn set_encryption(
        mut self,
        value: ::std::option::Option<super::ExportServerSideEncryption>,
    ) -> Self {
        self.0.encryption = value;
        self
    }

    /// Sets [`revision_destinations`](super::ExportRevisionsToS3ResponseDetails::revision_destinations), which is required.
    pub fn revision_destinations(
        mut self,
        value: impl IntoIterator<Item = impl Into<super::RevisionDestinationEntry>>,
    ) -> ExportRevisionsToS3ResponseDetailsBuilder<A, Set>
    where
        B: IsUnset<
            super::ExportRevisionsToS3ResponseDetails,
            member::revision_destinations,
        >,
    {
        self.0.revision_destinations = value.into_iter().map(Into::into).collect();
        ExportRevisionsToS3ResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`event_action_arn`](super::ExportRevisionsToS3ResponseDetails::event_action_arn).
    pub fn event_action_arn(mut self, value: impl Into<::std::string::String>) -> Self {
        self.0.event_action_arn = Some(value.into());
        self
    }

    /// Sets [`event_action_arn`](super::ExportRevisionsToS3ResponseDetails::event_action_arn), or takes it back.
    pub fn set_event_action_arn(
        mut self,
        value: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.0.event_action_arn = value;
        self
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::ExportRevisionsToS3ResponseDetails
    where
        A: IsSet<super::ExportRevisionsToS3ResponseDetails, member::data_set_id>,
        B: IsSet<
            super::ExportRevisionsToS3ResponseDetails,
            member::revision_destinations,
        >,
    {
        self.0
    }
}

/// Builds [`ExportServerSideEncryption`](super::ExportServerSideEncryption).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct ExportServerSideEncryptionBuilder<A = Unset>(
    super::ExportServerSideEncryption,
    PhantomData<(A,)>,
);

impl super::ExportServerSideEncryption {
    /// Starts building one. Required is `type`.
    pub fn builder() -> ExportServerSideEncryptionBuilder {
        ExportServerSideEncryptionBuilder(ErrorCorrection::corrected(), PhantomData)
    }
}

impl<A> ExportServerSideEncryptionBuilder<A> {
    /// Sets [`kms_key_arn`](super::ExportServerSideEncryption::kms_key_arn).
    pub fn kms_key_arn(mut self, value: impl Into<::std::string::String>) -> Self {
        self.0.kms_key_arn = Some(value.into());
        self
    }

    /// Sets [`kms_key_arn`](super::ExportServerSideEncryption::kms_key_arn), or takes it back.
    pub fn set_kms_key_arn(
        mut self,
        value: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.0.kms_key_arn = value;
        self
    }

    /// Sets [`type`](super::ExportServerSideEncryption::type), which is required.
    pub fn r#type(
        mut self,
        value: impl Into<super::ServerSideEncryptionTypes>,
    ) -> ExportServerSideEncryptionBuilder<Set>
    where
        A: IsUnset<super::ExportServerSideEncryption, member::r#type>,
    {
        self.0.r#type = value.into();
        ExportServerSideEncryptionBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::ExportServerSideEncryption
    where
        A: IsSet<super::ExportServerSideEncryption, member::r#type>,
    {
        self.0
    }
}

/// Builds [`GetJobInput`](super::GetJobInput).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct GetJobInputBuilder<A = Unset>(super::GetJobInput, PhantomData<(A,)>);

impl super::GetJobInput {
    /// Starts building one. Required is `job_id`.
    pub fn builder() -> GetJobInputBuilder {
        GetJobInputBuilder(ErrorCorrection::corrected(), PhantomData)
    }
}

impl<A> GetJobInputBuilder<A> {
    /// Sets [`job_id`](super::GetJobInput::job_id), which is required.
    pub fn job_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> GetJobInputBuilder<Set>
    where
        A: IsUnset<super::GetJobInput, member::job_id>,
    {
        self.0.job_id = value.into();
        GetJobInputBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::GetJobInput
    where
        A: IsSet<super::GetJobInput, member::job_id>,
    {
        self.0
    }
}

/// Builds [`GetJobOutput`](super::GetJobOutput).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct GetJobOutputBuilder(super::GetJobOutput);

impl super::GetJobOutput {
    /// Starts building one. Nothing is required.
    pub fn builder() -> GetJobOutputBuilder {
        GetJobOutputBuilder(ErrorCorrection::corrected())
    }
}

impl GetJobOutputBuilder {
    /// Sets [`arn`](super::GetJobOutput::arn).
    pub fn arn(mut self, value: impl Into<::std::string::String>) -> Self {
        self.0.arn = Some(value.into());
        self
    }

    /// Sets [`arn`](super::GetJobOutput::arn), or takes it back.
    pub fn set_arn(
        mut self,
        value: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.0.arn = value;
        self
    }

    /// Sets [`created_at`](super::GetJobOutput::created_at).
    pub fn created_at(mut self, value: impl Into<::dx_runtime::Timestamp>) -> Self {
        self.0.created_at = Some(value.into());
        self
    }

    /// Sets [`created_at`](super::GetJobOutput::created_at), or takes it back.
    pub fn set_created_at(
        mut self,
        value: ::std::option::Option<::dx_runtime::Timestamp>,
    ) -> Self {
        self.0.created_at = value;
        self
    }

    /// Sets [`details`](super::GetJobOutput::details).
    pub fn details(mut self, value: impl Into<super::ResponseDetails>) -> Self {
        self.0.details = Some(value.into());
        self
    }

    /// Sets [`details`](super::GetJobOutput::details), or takes it back.
    pub fn set_details(
        mut self,
        value: ::std::option::Option<super::ResponseDetails>,
    ) -> Self {
        self.0.details = value;
        self
    }

    /// Sets [`errors`](super::GetJobOutput::errors).
    pub fn errors(
        mut self,
        value: impl IntoIterator<Item = impl Into<super::JobError>>,
    ) -> Self {
        self.0.errors = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`errors`](super::GetJobOutput::errors), or takes it back.
    pub fn set_errors(
        mut self,
        value: ::std::option::Option<::std::vec::Vec<super::JobError>>,
    ) -> Self {
        self.0.errors = value;
        self
    }

    /// Sets [`id`](super::GetJobOutput::id).
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.0.id = Some(value.into());
        self
    }

    /// Sets [`id`](super::GetJobOutput::id), or takes it back.
    pub fn set_id(
        mut self,
        value: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.0.id = value;
        self
    }

    /// Sets [`state`](super::GetJobOutput::state).
    pub fn state(mut self, value: impl Into<super::State>) -> Self {
        self.0.state = Some(value.into());
        self
    }

    /// Sets [`state`](super::GetJobOutput::state), or takes it back.
    pub fn set_state(mut self, value: ::std::option::Option<super::State>) -> Self {
        self.0.state = value;
        self
    }

    /// Sets [`type`](super::GetJobOutput::type).
    pub fn r#type(mut self, value: impl Into<super::Type>) -> Self {
        self.0.r#type = Some(value.into());
        self
    }

    /// Sets [`type`](super::GetJobOutput::type), or takes it back.
    pub fn set_type(mut self, value: ::std::option::Option<super::Type>) -> Self {
        self.0.r#type = value;
        self
    }

    /// Sets [`updated_at`](super::GetJobOutput::updated_at).
    pub fn updated_at(mut self, value: impl Into<::dx_runtime::Timestamp>) -> Self {
        self.0.updated_at = Some(value.into());
        self
    }

    /// Sets [`updated_at`](super::GetJobOutput::updated_at), or takes it back.
    pub fn set_updated_at(
        mut self,
        value: ::std::option::Option<::dx_runtime::Timestamp>,
    ) -> Self {
        self.0.updated_at = value;
        self
    }

    /// The structure with what was set.
    #[must_use]
    pub fn build(self) -> super::GetJobOutput {
        self.0
    }
}

/// Builds [`ImportAssetFromApiGatewayApiRequestDetails`](super::ImportAssetFromApiGatewayApiRequestDetails).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct ImportAssetFromApiGatewayApiRequestDetailsBuilder<
    A = Unset,
    B = Unset,
    C = Unset,
    D = Unset,
    E = Unset,
    F = Unset,
    G = Unset,
>(super::ImportAssetFromApiGatewayApiRequestDetails, PhantomData<(A, B, C, D, E, F, G)>);

impl super::ImportAssetFromApiGatewayApiRequestDetails {
    /// Starts building one. Required are `api_id`, `api_name`, `api_specification_md5_hash`, `data_set_id`, `protocol_type`, `revision_id` and `stage`.
    pub fn builder() -> ImportAssetFromApiGatewayApiRequestDetailsBuilder {
        ImportAssetFromApiGatewayApiRequestDetailsBuilder(
            ErrorCorrection::corrected(),
            PhantomData,
        )
    }
}

impl<A, B, C, D, E, F, G> ImportAssetFromApiGatewayApiRequestDetailsBuilder<
    A,
    B,
    C,
    D,
    E,
    F,
    G,
> {
    /// Sets [`api_description`](super::ImportAssetFromApiGatewayApiRequestDetails::api_description).
    pub fn api_description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.0.api_description = Some(value.into());
        self
    }

    /// Sets [`api_description`](super::ImportAssetFromApiGatewayApiRequestDetails::api_description), or takes it back.
    pub fn set_api_description(
        mut self,
        value: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.0.api_description = value;
        self
    }

    /// Sets [`api_id`](super::ImportAssetFromApiGatewayApiRequestDetails::api_id), which is required.
    pub fn api_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetFromApiGatewayApiRequestDetailsBuilder<Set, B, C, D, E, F, G>
    where
        A: IsUnset<super::ImportAssetFromApiGatewayApiRequestDetails, member::api_id>,
    {
        self.0.api_id = value.into();
        ImportAssetFromApiGatewayApiRequestDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`api_key`](super::ImportAssetFromApiGatewayApiRequestDetails::api_key).
    pub fn api_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.0.api_key = Some(value.into());
        self
    }

    /// Sets [`api_key`](super::ImportAssetFromApiGatewayApiRequestDetails::api_key), or takes it back.
    pub fn set_api_key(
        mut self,
        value: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.0.api_key = value;
        self
    }

    /// Sets [`api_name`](super::ImportAssetFromApiGatewayApiRequestDetails::api_name), which is required.
    pub fn api_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetFromApiGatewayApiRequestDetailsBuilder<A, Set, C, D, E, F, G>
    where
        B: IsUnset<super::ImportAssetFromApiGatewayApiRequestDetails, member::api_name>,
    {
        self.0.api_name = value.into();
        ImportAssetFromApiGatewayApiRequestDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`api_specification_md5_hash`](super::ImportAssetFromApiGatewayApiRequestDetails::api_specification_md5_hash), which is required.
    pub fn api_specification_md5_hash(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetFromApiGatewayApiRequestDetailsBuilder<A, B, Set, D, E, F, G>
    where
        C: IsUnset<
            super::ImportAssetFromApiGatewayApiRequestDetails,
            member::api_specification_md5_hash,
        >,
    {
        self.0.api_specification_md5_hash = value.into();
        ImportAssetFromApiGatewayApiRequestDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`data_set_id`](super::ImportAssetFromApiGatewayApiRequestDetails::data_set_id), which is required.
    pub fn data_set_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetFromApiGatewayApiRequestDetailsBuilder<A, B, C, Set, E, F, G>
    where
        D: IsUnset<
            super::ImportAssetFromApiGatewayApiRequestDetails,
            member::data_set_id,
        >,
    {
        self.0.data_set_id = value.into();
        ImportAssetFromApiGatewayApiRequestDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`protocol_type`](super::ImportAssetFromApiGatewayApiRequestDetails::protocol_type), which is required.
    pub fn protocol_type(
        mut self,
        value: impl Into<super::ProtocolType>,
    ) -> ImportAssetFromApiGatewayApiRequestDetailsBuilder<A, B, C, D, Set, F, G>
    where
        E: IsUnset<
            super::ImportAssetFromApiGatewayApiRequestDetails,
            member::protocol_type,
        >,
    {
        self.0.protocol_type = value.into();
        ImportAssetFromApiGatewayApiRequestDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`revision_id`](super::ImportAssetFromApiGatewayApiRequestDetails::revision_id), which is required.
    pub fn revision_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetFromApiGatewayApiRequestDetailsBuilder<A, B, C, D, E, Set, G>
    where
        F: IsUnset<
            super::ImportAssetFromApiGatewayApiRequestDetails,
            member::revision_id,
        >,
    {
        self.0.revision_id = value.into();
        ImportAssetFromApiGatewayApiRequestDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`stage`](super::ImportAssetFromApiGatewayApiRequestDetails::stage), which is required.
    pub fn stage(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetFromApiGatewayApiRequestDetailsBuilder<A, B, C, D, E, F, Set>
    where
        G: IsUnset<super::ImportAssetFromApiGatewayApiRequestDetails, member::stage>,
    {
        self.0.stage = value.into();
        ImportAssetFromApiGatewayApiRequestDetailsBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::ImportAssetFromApiGatewayApiRequestDetails
    where
        A: IsSet<super::ImportAssetFromApiGatewayApiRequestDetails, member::api_id>,
        B: IsSet<super::ImportAssetFromApiGatewayApiRequestDetails, member::api_name>,
        C: IsSet<
            super::ImportAssetFromApiGatewayApiRequestDetails,
            member::api_specification_md5_hash,
        >,
        D: IsSet<super::ImportAssetFromApiGatewayApiRequestDetails, member::data_set_id>,
        E: IsSet<
            super::ImportAssetFromApiGatewayApiRequestDetails,
            member::protocol_type,
        >,
        F: IsSet<super::ImportAssetFromApiGatewayApiRequestDetails, member::revision_id>,
        G: IsSet<super::ImportAssetFromApiGatewayApiRequestDetails, member::stage>,
    {
        self.0
    }
}

/// Builds [`ImportAssetFromApiGatewayApiResponseDetails`](super::ImportAssetFromApiGatewayApiResponseDetails).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct ImportAssetFromApiGatewayApiResponseDetailsBuilder<
    A = Unset,
    B = Unset,
    C = Unset,
    D = Unset,
    E = Unset,
    F = Unset,
    G = Unset,
    H = Unset,
    I = Unset,
>(
    super::ImportAssetFromApiGatewayApiResponseDetails,
    PhantomData<(A, B, C, D, E, F, G, H, I)>,
);

impl super::ImportAssetFromApiGatewayApiResponseDetails {
    /// Starts building one. Required are `api_id`, `api_name`, `api_specification_md5_hash`, `api_specification_upload_url`, `api_specification_upload_url_expires_at`, `data_set_id`, `protocol_type`, `revision_id` and `stage`.
    pub fn builder() -> ImportAssetFromApiGatewayApiResponseDetailsBuilder {
        ImportAssetFromApiGatewayApiResponseDetailsBuilder(
            ErrorCorrection::corrected(),
            PhantomData,
        )
    }
}

impl<A, B, C, D, E, F, G, H, I> ImportAssetFromApiGatewayApiResponseDetailsBuilder<
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
> {
    /// Sets [`api_description`](super::ImportAssetFromApiGatewayApiResponseDetails::api_description).
    pub fn api_description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.0.api_description = Some(value.into());
        self
    }

    /// Sets [`api_description`](super::ImportAssetFromApiGatewayApiResponseDetails::api_description), or takes it back.
    pub fn set_api_description(
        mut self,
        value: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.0.api_description = value;
        self
    }

    /// Sets [`api_id`](super::ImportAssetFromApiGatewayApiResponseDetails::api_id), which is required.
    pub fn api_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetFromApiGatewayApiResponseDetailsBuilder<
        Set,
        B,
        C,
        D,
        E,
        F,
        G,
        H,
        I,
    >
    where
        A: IsUnset<super::ImportAssetFromApiGatewayApiResponseDetails, member::api_id>,
    {
        self.0.api_id = value.into();
        ImportAssetFromApiGatewayApiResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`api_key`](super::ImportAssetFromApiGatewayApiResponseDetails::api_key).
    pub fn api_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.0.api_key = Some(value.into());
        self
    }

    /// Sets [`api_key`](super::ImportAssetFromApiGatewayApiResponseDetails::api_key), or takes it back.
    pub fn set_api_key(
        mut self,
        value: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.0.api_key = value;
        self
    }

    /// Sets [`api_name`](super::ImportAssetFromApiGatewayApiResponseDetails::api_name), which is required.
    pub fn api_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetFromApiGatewayApiResponseDetailsBuilder<
        A,
        Set,
        C,
        D,
        E,
        F,
        G,
        H,
        I,
    >
    where
        B: IsUnset<super::ImportAssetFromApiGatewayApiResponseDetails, member::api_name>,
    {
        self.0.api_name = value.into();
        ImportAssetFromApiGatewayApiResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`api_specification_md5_hash`](super::ImportAssetFromApiGatewayApiResponseDetails::api_specification_md5_hash), which is required.
    pub fn api_specification_md5_hash(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetFromApiGatewayApiResponseDetailsBuilder<
        A,
        B,
        Set,
        D,
        E,
        F,
        G,
        H,
        I,
    >
    where
        C: IsUnset<
            super::ImportAssetFromApiGatewayApiResponseDetails,
            member::api_specification_md5_hash,
        >,
    {
        self.0.api_specification_md5_hash = value.into();
        ImportAssetFromApiGatewayApiResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`api_specification_upload_url`](super::ImportAssetFromApiGatewayApiResponseDetails::api_specification_upload_url), which is required.
    pub fn api_specification_upload_url(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetFromApiGatewayApiResponseDetailsBuilder<
        A,
        B,
        C,
        Set,
        E,
        F,
        G,
        H,
        I,
    >
    where
        D: IsUnset<
            super::ImportAssetFromApiGatewayApiResponseDetails,
            member::api_specification_upload_url,
        >,
    {
        self.0.api_specification_upload_url = value.into();
        ImportAssetFromApiGatewayApiResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`api_specification_upload_url_expires_at`](super::ImportAssetFromApiGatewayApiResponseDetails::api_specification_upload_url_expires_at), which is required.
    pub fn api_specification_upload_url_expires_at(
        mut self,
        value: impl Into<::dx_runtime::Timestamp>,
    ) -> ImportAssetFromApiGatewayApiResponseDetailsBuilder<
        A,
        B,
        C,
        D,
        Set,
        F,
        G,
        H,
        I,
    >
    where
        E: IsUnset<
            super::ImportAssetFromApiGatewayApiResponseDetails,
            member::api_specification_upload_url_expires_at,
        >,
    {
        self.0.api_specification_upload_url_expires_at = value.into();
        ImportAssetFromApiGatewayApiResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`data_set_id`](super::ImportAssetFromApiGatewayApiResponseDetails::data_set_id), which is required.
    pub fn data_set_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetFromApiGatewayApiResponseDetailsBuilder<
        A,
        B,
        C,
        D,
        E,
        Set,
        G,
        H,
        I,
    >
    where
        F: IsUnset<
            super::ImportAssetFromApiGatewayApiResponseDetails,
            member::data_set_id,
        >,
    {
        self.0.data_set_id = value.into();
        ImportAssetFromApiGatewayApiResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`protocol_type`](super::ImportAssetFromApiGatewayApiResponseDetails::protocol_type), which is required.
    pub fn protocol_type(
        mut self,
        value: impl Into<super::ProtocolType>,
    ) -> ImportAssetFromApiGatewayApiResponseDetailsBuilder<
        A,
        B,
        C,
        D,
        E,
        F,
        Set,
        H,
        I,
    >
    where
        G: IsUnset<
            super::ImportAssetFromApiGatewayApiResponseDetails,
            member::protocol_type,
        >,
    {
        self.0.protocol_type = value.into();
        ImportAssetFromApiGatewayApiResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`revision_id`](super::ImportAssetFromApiGatewayApiResponseDetails::revision_id), which is required.
    pub fn revision_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetFromApiGatewayApiResponseDetailsBuilder<
        A,
        B,
        C,
        D,
        E,
        F,
        G,
        Set,
        I,
    >
    where
        H: IsUnset<
            super::ImportAssetFromApiGatewayApiResponseDetails,
            member::revision_id,
        >,
    {
        self.0.revision_id = value.into();
        ImportAssetFromApiGatewayApiResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`stage`](super::ImportAssetFromApiGatewayApiResponseDetails::stage), which is required.
    pub fn stage(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetFromApiGatewayApiResponseDetailsBuilder<
        A,
        B,
        C,
        D,
        E,
        F,
        G,
        H,
        Set,
    >
    where
        I: IsUnset<super::ImportAssetFromApiGatewayApiResponseDetails, member::stage>,
    {
        self.0.stage = value.into();
        ImportAssetFromApiGatewayApiResponseDetailsBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::ImportAssetFromApiGatewayApiResponseDetails
    where
        A: IsSet<super::ImportAssetFromApiGatewayApiResponseDetails, member::api_id>,
        B: IsSet<super::ImportAssetFromApiGatewayApiResponseDetails, member::api_name>,
        C: IsSet<
            super::ImportAssetFromApiGatewayApiResponseDetails,
            member::api_specification_md5_hash,
        >,
        D: IsSet<
            super::ImportAssetFromApiGatewayApiResponseDetails,
            member::api_specification_upload_url,
        >,
        E: IsSet<
            super::ImportAssetFromApiGatewayApiResponseDetails,
            member::api_specification_upload_url_expires_at,
        >,
        F: IsSet<
            super::ImportAssetFromApiGatewayApiResponseDetails,
            member::data_set_id,
        >,
        G: IsSet<
            super::ImportAssetFromApiGatewayApiResponseDetails,
            member::protocol_type,
        >,
        H: IsSet<
            super::ImportAssetFromApiGatewayApiResponseDetails,
            member::revision_id,
        >,
        I: IsSet<super::ImportAssetFromApiGatewayApiResponseDetails, member::stage>,
    {
        self.0
    }
}

/// Builds [`ImportAssetFromSignedUrlJobErrorDetails`](super::ImportAssetFromSignedUrlJobErrorDetails).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct ImportAssetFromSignedUrlJobErrorDetailsBuilder<A = Unset>(
    super::ImportAssetFromSignedUrlJobErrorDetails,
    PhantomData<(A,)>,
);

impl super::ImportAssetFromSignedUrlJobErrorDetails {
    /// Starts building one. Required is `asset_name`.
    pub fn builder() -> ImportAssetFromSignedUrlJobErrorDetailsBuilder {
        ImportAssetFromSignedUrlJobErrorDetailsBuilder(
            ErrorCorrection::corrected(),
            PhantomData,
        )
    }
}

impl<A> ImportAssetFromSignedUrlJobErrorDetailsBuilder<A> {
    /// Sets [`asset_name`](super::ImportAssetFromSignedUrlJobErrorDetails::asset_name), which is required.
    pub fn asset_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetFromSignedUrlJobErrorDetailsBuilder<Set>
    where
        A: IsUnset<super::ImportAssetFromSignedUrlJobErrorDetails, member::asset_name>,
    {
        self.0.asset_name = value.into();
        ImportAssetFromSignedUrlJobErrorDetailsBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::ImportAssetFromSignedUrlJobErrorDetails
    where
        A: IsSet<super::ImportAssetFromSignedUrlJobErrorDetails, member::asset_name>,
    {
        self.0
    }
}

/// Builds [`ImportAssetFromSignedUrlRequestDetails`](super::ImportAssetFromSignedUrlRequestDetails).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct ImportAssetFromSignedUrlRequestDetailsBuilder<
    A = Unset,
    B = Unset,
    C = Unset,
    D = Unset,
>(super::ImportAssetFromSignedUrlRequestDetails, PhantomData<(A, B, C, D)>);

impl super::ImportAssetFromSignedUrlRequestDetails {
    /// Starts building one. Required are `asset_name`, `data_set_id`, `md5_hash` and `revision_id`.
    pub fn builder() -> ImportAssetFromSignedUrlRequestDetailsBuilder {
        ImportAssetFromSignedUrlRequestDetailsBuilder(
            ErrorCorrection::corrected(),
            PhantomData,
        )
    }
}

impl<A, B, C, D> ImportAssetFromSignedUrlRequestDetailsBuilder<A, B, C, D> {
    /// Sets [`asset_name`](super::ImportAssetFromSignedUrlRequestDetails::asset_name), which is required.
    pub fn asset_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetFromSignedUrlRequestDetailsBuilder<Set, B, C, D>
    where
        A: IsUnset<super::ImportAssetFromSignedUrlRequestDetails, member::asset_name>,
    {
        self.0.asset_name = value.into();
        ImportAssetFromSignedUrlRequestDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`data_set_id`](super::ImportAssetFromSignedUrlRequestDetails::data_set_id), which is required.
    pub fn data_set_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetFromSignedUrlRequestDetailsBuilder<A, Set, C, D>
    where
        B: IsUnset<super::ImportAssetFromSignedUrlRequestDetails, member::data_set_id>,
    {
        self.0.data_set_id = value.into();
        ImportAssetFromSignedUrlRequestDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`md5_hash`](super::ImportAssetFromSignedUrlRequestDetails::md5_hash), which is required.
    pub fn md5_hash(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetFromSignedUrlRequestDetailsBuilder<A, B, Set, D>
    where
        C: IsUnset<super::ImportAssetFromSignedUrlRequestDetails, member::md5_hash>,
    {
        self.0.md5_hash = value.into();
        ImportAssetFromSignedUrlRequestDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`revision_id`](super::ImportAssetFromSignedUrlRequestDetails::revision_id), which is required.
    pub fn revision_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetFromSignedUrlRequestDetailsBuilder<A, B, C, Set>
    where
        D: IsUnset<super::ImportAssetFromSignedUrlRequestDetails, member::revision_id>,
    {
        self.0.revision_id = value.into();
        ImportAssetFromSignedUrlRequestDetailsBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::ImportAssetFromSignedUrlRequestDetails
    where
        A: IsSet<super::ImportAssetFromSignedUrlRequestDetails, member::asset_name>,
        B: IsSet<super::ImportAssetFromSignedUrlRequestDetails, member::data_set_id>,
        C: IsSet<super::ImportAssetFromSignedUrlRequestDetails, member::md5_hash>,
        D: IsSet<super::ImportAssetFromSignedUrlRequestDetails, member::revision_id>,
    {
        self.0
    }
}

/// Builds [`ImportAssetFromSignedUrlResponseDetails`](super::ImportAssetFromSignedUrlResponseDetails).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct ImportAssetFromSignedUrlResponseDetailsBuilder<
    A = Unset,
    B = Unset,
    C = Unset,
>(super::ImportAssetFromSignedUrlResponseDetails, PhantomData<(A, B, C)>);

impl super::ImportAssetFromSignedUrlResponseDetails {
    /// Starts building one. Required are `asset_name`, `data_set_id` and `revision_id`.
    pub fn builder() -> ImportAssetFromSignedUrlResponseDetailsBuilder {
        ImportAssetFromSignedUrlResponseDetailsBuilder(
            ErrorCorrection::corrected(),
            PhantomData,
        )
    }
}

impl<A, B, C> ImportAssetFromSignedUrlResponseDetailsBuilder<A, B, C> {
    /// Sets [`asset_name`](super::ImportAssetFromSignedUrlResponseDetails::asset_name), which is required.
    pub fn asset_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetFromSignedUrlResponseDetailsBuilder<Set, B, C>
    where
        A: IsUnset<super::ImportAssetFromSignedUrlResponseDetails, member::asset_name>,
    {
        self.0.asset_name = value.into();
        ImportAssetFromSignedUrlResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`data_set_id`](super::ImportAssetFromSignedUrlResponseDetails::data_set_id), which is required.
    pub fn data_set_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetFromSignedUrlResponseDetailsBuilder<A, Set, C>
    where
        B: IsUnset<super::ImportAssetFromSignedUrlResponseDetails, member::data_set_id>,
    {
        self.0.data_set_id = value.into();
        ImportAssetFromSignedUrlResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`md5_hash`](super::ImportAssetFromSignedUrlResponseDetails::md5_hash).
    pub fn md5_hash(mut self, value: impl Into<::std::string::String>) -> Self {
        self.0.md5_hash = Some(value.into());
        self
    }

    /// Sets [`md5_hash`](super::ImportAssetFromSignedUrlResponseDetails::md5_hash), or takes it back.
    pub fn set_md5_hash(
        mut self,
        value: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.0.md5_hash = value;
        self
    }

    /// Sets [`revision_id`](super::ImportAssetFromSignedUrlResponseDetails::revision_id), which is required.
    pub fn revision_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetFromSignedUrlResponseDetailsBuilder<A, B, Set>
    where
        C: IsUnset<super::ImportAssetFromSignedUrlResponseDetails, member::revision_id>,
    {
        self.0.revision_id = value.into();
        ImportAssetFromSignedUrlResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`signed_url`](super::ImportAssetFromSignedUrlResponseDetails::signed_url).
    pub fn signed_url(mut self, value: impl Into<::std::string::String>) -> Self {
        self.0.signed_url = Some(value.into());
        self
    }

    /// Sets [`signed_url`](super::ImportAssetFromSignedUrlResponseDetails::signed_url), or takes it back.
    pub fn set_signed_url(
        mut self,
        value: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.0.signed_url = value;
        self
    }

    /// Sets [`signed_url_expires_at`](super::ImportAssetFromSignedUrlResponseDetails::signed_url_expires_at).
    pub fn signed_url_expires_at(
        mut self,
        value: impl Into<::dx_runtime::Timestamp>,
    ) -> Self {
        self.0.signed_url_expires_at = Some(value.into());
        self
    }

    /// Sets [`signed_url_expires_at`](super::ImportAssetFromSignedUrlResponseDetails::signed_url_expires_at), or takes it back.
    pub fn set_signed_url_expires_at(
        mut self,
        value: ::std::option::Option<::dx_runtime::Timestamp>,
    ) -> Self {
        self.0.signed_url_expires_at = value;
        self
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::ImportAssetFromSignedUrlResponseDetails
    where
        A: IsSet<super::ImportAssetFromSignedUrlResponseDetails, member::asset_name>,
        B: IsSet<super::ImportAssetFromSignedUrlResponseDetails, member::data_set_id>,
        C: IsSet<super::ImportAssetFromSignedUrlResponseDetails, member::revision_id>,
    {
        self.0
    }
}

/// Builds [`ImportAssetsFromLakeFormationTagPolicyRequestDetails`](super::ImportAssetsFromLakeFormationTagPolicyRequestDetails).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct ImportAssetsFromLakeFormationTagPolicyRequestDetailsBuilder<
    A = Unset,
    B = Unset,
    C = Unset,
    D = Unset,
>(
    super::ImportAssetsFromLakeFormationTagPolicyRequestDetails,
    PhantomData<(A, B, C, D)>,
);

impl super::ImportAssetsFromLakeFormationTagPolicyRequestDetails {
    /// Starts building one. Required are `catalog_id`, `role_arn`, `data_set_id` and `revision_id`.
    pub fn builder() -> ImportAssetsFromLakeFormationTagPolicyRequestDetailsBuilder {
        ImportAssetsFromLakeFormationTagPolicyRequestDetailsBuilder(
            ErrorCorrection::corrected(),
            PhantomData,
        )
    }
}

impl<A, B, C, D> ImportAssetsFromLakeFormationTagPolicyRequestDetailsBuilder<
    A,
    B,
    C,
    D,
> {
    /// Sets [`catalog_id`](super::ImportAssetsFromLakeFormationTagPolicyRequestDetails::catalog_id), which is required.
    pub fn catalog_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetsFromLakeFormationTagPolicyRequestDetailsBuilder<Set, B, C, D>
    where
        A: IsUnset<
            super::ImportAssetsFromLakeFormationTagPolicyRequestDetails,
            member::catalog_id,
        >,
    {
        self.0.catalog_id = value.into();
        ImportAssetsFromLakeFormationTagPolicyRequestDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`database`](super::ImportAssetsFromLakeFormationTagPolicyRequestDetails::database).
    pub fn database(
        mut self,
        value: impl Into<super::DatabaseLfTagPolicyAndPermissions>,
    ) -> Self {
        self.0.database = Some(value.into());
        self
    }

    /// Sets [`database`](super::ImportAssetsFromLakeFormationTagPolicyRequestDetails::database), or takes it back.
    pub fn set_database(
        mut self,
        value: ::std::option::Option<super::DatabaseLfTagPolicyAndPermissions>,
    ) -> Self {
        self.0.database = value;
        self
    }

    /// Sets [`table`](super::ImportAssetsFromLakeFormationTagPolicyRequestDetails::table).
    pub fn table(
        mut self,
        value: impl Into<super::TableLfTagPolicyAndPermissions>,
    ) -> Self {
        self.0.table = Some(value.into());
        self
    }

    /// Sets [`table`](super::ImportAssetsFromLakeFormationTagPolicyRequestDetails::table), or takes it back.
    pub fn set_table(
        mut self,
        value: ::std::option::Option<super::TableLfTagPolicyAndPermissions>,
    ) -> Self {
        self.0.table = value;
        self
    }

    /// Sets [`role_arn`](super::ImportAssetsFromLakeFormationTagPolicyRequestDetails::role_arn), which is required.
    pub fn role_arn(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetsFromLakeFormationTagPolicyRequestDetailsBuilder<A, Set, C, D>
    where
        B: IsUnset<
            super::ImportAssetsFromLakeFormationTagPolicyRequestDetails,
            member::role_arn,
        >,
    {
        self.0.role_arn = value.into();
        ImportAssetsFromLakeFormationTagPolicyRequestDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`data_set_id`](super::ImportAssetsFromLakeFormationTagPolicyRequestDetails::data_set_id), which is required.
    pub fn data_set_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetsFromLakeFormationTagPolicyRequestDetailsBuilder<A, B, Set, D>
    where
        C: IsUnset<
            super::ImportAssetsFromLakeFormationTagPolicyRequestDetails,
            member::data_set_id,
        >,
    {
        self.0.data_set_id = value.into();
        ImportAssetsFromLakeFormationTagPolicyRequestDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`revision_id`](super::ImportAssetsFromLakeFormationTagPolicyRequestDetails::revision_id), which is required.
    pub fn revision_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetsFromLakeFormationTagPolicyRequestDetailsBuilder<A, B, C, Set>
    where
        D: IsUnset<
            super::ImportAssetsFromLakeFormationTagPolicyRequestDetails,
            member::revision_id,
        >,
    {
        self.0.revision_id = value.into();
        ImportAssetsFromLakeFormationTagPolicyRequestDetailsBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::ImportAssetsFromLakeFormationTagPolicyRequestDetails
    where
        A: IsSet<
            super::ImportAssetsFromLakeFormationTagPolicyRequestDetails,
            member::catalog_id,
        >,
        B: IsSet<
            super::ImportAssetsFromLakeFormationTagPolicyRequestDetails,
            member::role_arn,
        >,
        C: IsSet<
            super::ImportAssetsFromLakeFormationTagPolicyRequestDetails,
            member::data_set_id,
        >,
        D: IsSet<
            super::ImportAssetsFromLakeFormationTagPolicyRequestDetails,
            member::revision_id,
        >,
    {
        self.0
    }
}

/// Builds [`ImportAssetsFromLakeFormationTagPolicyResponseDetails`](super::ImportAssetsFromLakeFormationTagPolicyResponseDetails).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct ImportAssetsFromLakeFormationTagPolicyResponseDetailsBuilder<
    A = Unset,
    B = Unset,
    C = Unset,
    D = Unset,
>(
    super::ImportAssetsFromLakeFormationTagPolicyResponseDetails,
    PhantomData<(A, B, C, D)>,
);

impl super::ImportAssetsFromLakeFormationTagPolicyResponseDetails {
    /// Starts building one. Required are `catalog_id`, `role_arn`, `data_set_id` and `revision_id`.
    pub fn builder() -> ImportAssetsFromLakeFormationTagPolicyResponseDetailsBuilder {
        ImportAssetsFromLakeFormationTagPolicyResponseDetailsBuilder(
            ErrorCorrection::corrected(),
            PhantomData,
        )
    }
}

impl<A, B, C, D> ImportAssetsFromLakeFormationTagPolicyResponseDetailsBuilder<
    A,
    B,
    C,
    D,
> {
    /// Sets [`catalog_id`](super::ImportAssetsFromLakeFormationTagPolicyResponseDetails::catalog_id), which is required.
    pub fn catalog_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetsFromLakeFormationTagPolicyResponseDetailsBuilder<Set, B, C, D>
    where
        A: IsUnset<
            super::ImportAssetsFromLakeFormationTagPolicyResponseDetails,
            member::catalog_id,
        >,
    {
        self.0.catalog_id = value.into();
        ImportAssetsFromLakeFormationTagPolicyResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`database`](super::ImportAssetsFromLakeFormationTagPolicyResponseDetails::database).
    pub fn database(
        mut self,
        value: impl Into<super::DatabaseLfTagPolicyAndPermissions>,
    ) -> Self {
        self.0.database = Some(value.into());
        self
    }

    /// Sets [`database`](super::ImportAssetsFromLakeFormationTagPolicyResponseDetails::database), or takes it back.
    pub fn set_database(
        mut self,
        value: ::std::option::Option<super::DatabaseLfTagPolicyAndPermissions>,
    ) -> Self {
        self.0.database = value;
        self
    }

    /// Sets [`table`](super::ImportAssetsFromLakeFormationTagPolicyResponseDetails::table).
    pub fn table(
        mut self,
        value: impl Into<super::TableLfTagPolicyAndPermissions>,
    ) -> Self {
        self.0.table = Some(value.into());
        self
    }

    /// Sets [`table`](super::ImportAssetsFromLakeFormationTagPolicyResponseDetails::table), or takes it back.
    pub fn set_table(
        mut self,
        value: ::std::option::Option<super::TableLfTagPolicyAndPermissions>,
    ) -> Self {
        self.0.table = value;
        self
    }

    /// Sets [`role_arn`](super::ImportAssetsFromLakeFormationTagPolicyResponseDetails::role_arn), which is required.
    pub fn role_arn(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetsFromLakeFormationTagPolicyResponseDetailsBuilder<A, Set, C, D>
    where
        B: IsUnset<
            super::ImportAssetsFromLakeFormationTagPolicyResponseDetails,
            member::role_arn,
        >,
    {
        self.0.role_arn = value.into();
        ImportAssetsFromLakeFormationTagPolicyResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`data_set_id`](super::ImportAssetsFromLakeFormationTagPolicyResponseDetails::data_set_id), which is required.
    pub fn data_set_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetsFromLakeFormationTagPolicyResponseDetailsBuilder<A, B, Set, D>
    where
        C: IsUnset<
            super::ImportAssetsFromLakeFormationTagPolicyResponseDetails,
            member::data_set_id,
        >,
    {
        self.0.data_set_id = value.into();
        ImportAssetsFromLakeFormationTagPolicyResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`revision_id`](super::ImportAssetsFromLakeFormationTagPolicyResponseDetails::revision_id), which is required.
    pub fn revision_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetsFromLakeFormationTagPolicyResponseDetailsBuilder<A, B, C, Set>
    where
        D: IsUnset<
            super::ImportAssetsFromLakeFormationTagPolicyResponseDetails,
            member::revision_id,
        >,
    {
        self.0.revision_id = value.into();
        ImportAssetsFromLakeFormationTagPolicyResponseDetailsBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::ImportAssetsFromLakeFormationTagPolicyResponseDetails
    where
        A: IsSet<
            super::ImportAssetsFromLakeFormationTagPolicyResponseDetails,
            member::catalog_id,
        >,
        B: IsSet<
            super::ImportAssetsFromLakeFormationTagPolicyResponseDetails,
            member::role_arn,
        >,
        C: IsSet<
            super::ImportAssetsFromLakeFormationTagPolicyResponseDetails,
            member::data_set_id,
        >,
        D: IsSet<
            super::ImportAssetsFromLakeFormationTagPolicyResponseDetails,
            member::revision_id,
        >,
    {
        self.0
    }
}

/// Builds [`ImportAssetsFromRedshiftDataSharesRequestDetails`](super::ImportAssetsFromRedshiftDataSharesRequestDetails).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct ImportAssetsFromRedshiftDataSharesRequestDetailsBuilder<
    A = Unset,
    B = Unset,
    C = Unset,
>(super::ImportAssetsFromRedshiftDataSharesRequestDetails, PhantomData<(A, B, C)>);

impl super::ImportAssetsFromRedshiftDataSharesRequestDetails {
    /// Starts building one. Required are `asset_sources`, `data_set_id` and `revision_id`.
    pub fn builder() -> ImportAssetsFromRedshiftDataSharesRequestDetailsBuilder {
        ImportAssetsFromRedshiftDataSharesRequestDetailsBuilder(
            ErrorCorrection::corrected(),
            PhantomData,
        )
    }
}

impl<A, B, C> ImportAssetsFromRedshiftDataSharesRequestDetailsBuilder<A, B, C> {
    /// Sets [`asset_sources`](super::ImportAssetsFromRedshiftDataSharesRequestDetails::asset_sources), which is required.
    pub fn asset_sources(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<super::RedshiftDataShareAssetSourceEntry>,
        >,
    ) -> ImportAssetsFromRedshiftDataSharesRequestDetailsBuilder<Set, B, C>
    where
        A: IsUnset<
            super::ImportAssetsFromRedshiftDataSharesRequestDetails,
            member::asset_sources,
        >,
    {
        self.0.asset_sources = value.into_iter().map(Into::into).collect();
        ImportAssetsFromRedshiftDataSharesRequestDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`data_set_id`](super::ImportAssetsFromRedshiftDataSharesRequestDetails::data_set_id), which is required.
    pub fn data_set_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetsFromRedshiftDataSharesRequestDetailsBuilder<A, Set, C>
    where
        B: IsUnset<
            super::ImportAssetsFromRedshiftDataSharesRequestDetails,
            member::data_set_id,
        >,
    {
        self.0.data_set_id = value.into();
        ImportAssetsFromRedshiftDataSharesRequestDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`revision_id`](super::ImportAssetsFromRedshiftDataSharesRequestDetails::revision_id), which is required.
    pub fn revision_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetsFromRedshiftDataSharesRequestDetailsBuilder<A, B, Set>
    where
        C: IsUnset<
            super::ImportAssetsFromRedshiftDataSharesRequestDetails,
            member::revision_id,
        >,
    {
        self.0.revision_id = value.into();
        ImportAssetsFromRedshiftDataSharesRequestDetailsBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::ImportAssetsFromRedshiftDataSharesRequestDetails
    where
        A: IsSet<
            super::ImportAssetsFromRedshiftDataSharesRequestDetails,
            member::asset_sources,
        >,
        B: IsSet<
            super::ImportAssetsFromRedshiftDataSharesRequestDetails,
            member::data_set_id,
        >,
        C: IsSet<
            super::ImportAssetsFromRedshiftDataSharesRequestDetails,
            member::revision_id,
        >,
    {
        self.0
    }
}

/// Builds [`ImportAssetsFromRedshiftDataSharesResponseDetails`](super::ImportAssetsFromRedshiftDataSharesResponseDetails).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct ImportAssetsFromRedshiftDataSharesResponseDetailsBuilder<
    A = Unset,
    B = Unset,
    C = Unset,
>(super::ImportAssetsFromRedshiftDataSharesResponseDetails, PhantomData<(A, B, C)>);

impl super::ImportAssetsFromRedshiftDataSharesResponseDetails {
    /// Starts building one. Required are `asset_sources`, `data_set_id` and `revision_id`.
    pub fn builder() -> ImportAssetsFromRedshiftDataSharesResponseDetailsBuilder {
        ImportAssetsFromRedshiftDataSharesResponseDetailsBuilder(
            ErrorCorrection::corrected(),
            PhantomData,
        )
    }
}

impl<A, B, C> ImportAssetsFromRedshiftDataSharesResponseDetailsBuilder<A, B, C> {
    /// Sets [`asset_sources`](super::ImportAssetsFromRedshiftDataSharesResponseDetails::asset_sources), which is required.
    pub fn asset_sources(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<super::RedshiftDataShareAssetSourceEntry>,
        >,
    ) -> ImportAssetsFromRedshiftDataSharesResponseDetailsBuilder<Set, B, C>
    where
        A: IsUnset<
            super::ImportAssetsFromRedshiftDataSharesResponseDetails,
            member::asset_sources,
        >,
    {
        self.0.asset_sources = value.into_iter().map(Into::into).collect();
        ImportAssetsFromRedshiftDataSharesResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`data_set_id`](super::ImportAssetsFromRedshiftDataSharesResponseDetails::data_set_id), which is required.
    pub fn data_set_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetsFromRedshiftDataSharesResponseDetailsBuilder<A, Set, C>
    where
        B: IsUnset<
            super::ImportAssetsFromRedshiftDataSharesResponseDetails,
            member::data_set_id,
        >,
    {
        self.0.data_set_id = value.into();
        ImportAssetsFromRedshiftDataSharesResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`revision_id`](super::ImportAssetsFromRedshiftDataSharesResponseDetails::revision_id), which is required.
    pub fn revision_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetsFromRedshiftDataSharesResponseDetailsBuilder<A, B, Set>
    where
        C: IsUnset<
            super::ImportAssetsFromRedshiftDataSharesResponseDetails,
            member::revision_id,
        >,
    {
        self.0.revision_id = value.into();
        ImportAssetsFromRedshiftDataSharesResponseDetailsBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::ImportAssetsFromRedshiftDataSharesResponseDetails
    where
        A: IsSet<
            super::ImportAssetsFromRedshiftDataSharesResponseDetails,
            member::asset_sources,
        >,
        B: IsSet<
            super::ImportAssetsFromRedshiftDataSharesResponseDetails,
            member::data_set_id,
        >,
        C: IsSet<
            super::ImportAssetsFromRedshiftDataSharesResponseDetails,
            member::revision_id,
        >,
    {
        self.0
    }
}

/// Builds [`ImportAssetsFromS3RequestDetails`](super::ImportAssetsFromS3RequestDetails).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct ImportAssetsFromS3RequestDetailsBuilder<A = Unset, B = Unset, C = Unset>(
    super::ImportAssetsFromS3RequestDetails,
    PhantomData<(A, B, C)>,
);

impl super::ImportAssetsFromS3RequestDetails {
    /// Starts building one. Required are `asset_sources`, `data_set_id` and `revision_id`.
    pub fn builder() -> ImportAssetsFromS3RequestDetailsBuilder {
        ImportAssetsFromS3RequestDetailsBuilder(
            ErrorCorrection::corrected(),
            PhantomData,
        )
    }
}

impl<A, B, C> ImportAssetsFromS3RequestDetailsBuilder<A, B, C> {
    /// Sets [`asset_sources`](super::ImportAssetsFromS3RequestDetails::asset_sources), which is required.
    pub fn asset_sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<super::AssetSourceEntry>>,
    ) -> ImportAssetsFromS3RequestDetailsBuilder<Set, B, C>
    where
        A: IsUnset<super::ImportAssetsFromS3RequestDetails, member::asset_sources>,
    {
        self.0.asset_sources = value.into_iter().map(Into::into).collect();
        ImportAssetsFromS3RequestDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`data_set_id`](super::ImportAssetsFromS3RequestDetails::data_set_id), which is required.
    pub fn data_set_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetsFromS3RequestDetailsBuilder<A, Set, C>
    where
        B: IsUnset<super::ImportAssetsFromS3RequestDetails, member::data_set_id>,
    {
        self.0.data_set_id = value.into();
        ImportAssetsFromS3RequestDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`revision_id`](super::ImportAssetsFromS3RequestDetails::revision_id), which is required.
    pub fn revision_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetsFromS3RequestDetailsBuilder<A, B, Set>
    where
        C: IsUnset<super::ImportAssetsFromS3RequestDetails, member::revision_id>,
    {
        self.0.revision_id = value.into();
        ImportAssetsFromS3RequestDetailsBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::ImportAssetsFromS3RequestDetails
    where
        A: IsSet<super::ImportAssetsFromS3RequestDetails, member::asset_sources>,
        B: IsSet<super::ImportAssetsFromS3RequestDetails, member::data_set_id>,
        C: IsSet<super::ImportAssetsFromS3RequestDetails, member::revision_id>,
    {
        self.0
    }
}

/// Builds [`ImportAssetsFromS3ResponseDetails`](super::ImportAssetsFromS3ResponseDetails).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct ImportAssetsFromS3ResponseDetailsBuilder<A = Unset, B = Unset, C = Unset>(
    super::ImportAssetsFromS3ResponseDetails,
    PhantomData<(A, B, C)>,
);

impl super::ImportAssetsFromS3ResponseDetails {
    /// Starts building one. Required are `asset_sources`, `data_set_id` and `revision_id`.
    pub fn builder() -> ImportAssetsFromS3ResponseDetailsBuilder {
        ImportAssetsFromS3ResponseDetailsBuilder(
            ErrorCorrection::corrected(),
            PhantomData,
        )
    }
}

impl<A, B, C> ImportAssetsFromS3ResponseDetailsBuilder<A, B, C> {
    /// Sets [`asset_sources`](super::ImportAssetsFromS3ResponseDetails::asset_sources), which is required.
    pub fn asset_sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<super::AssetSourceEntry>>,
    ) -> ImportAssetsFromS3ResponseDetailsBuilder<Set, B, C>
    where
        A: IsUnset<super::ImportAssetsFromS3ResponseDetails, member::asset_sources>,
    {
        self.0.asset_sources = value.into_iter().map(Into::into).collect();
        ImportAssetsFromS3ResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`data_set_id`](super::ImportAssetsFromS3ResponseDetails::data_set_id), which is required.
    pub fn data_set_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetsFromS3ResponseDetailsBuilder<A, Set, C>
    where
        B: IsUnset<super::ImportAssetsFromS3ResponseDetails, member::data_set_id>,
    {
        self.0.data_set_id = value.into();
        ImportAssetsFromS3ResponseDetailsBuilder(self.0, PhantomData)
    }

    /// Sets [`revision_id`](super::ImportAssetsFromS3ResponseDetails::revision_id), which is required.
    pub fn revision_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ImportAssetsFromS3ResponseDetailsBuilder<A, B, Set>
    where
        C: IsUnset<super::ImportAssetsFromS3ResponseDetails, member::revision_id>,
    {
        self.0.revision_id = value.into();
        ImportAssetsFromS3ResponseDetailsBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::ImportAssetsFromS3ResponseDetails
    where
        A: IsSet<super::ImportAssetsFromS3ResponseDetails, member::asset_sources>,
        B: IsSet<super::ImportAssetsFromS3ResponseDetails, member::data_set_id>,
        C: IsSet<super::ImportAssetsFromS3ResponseDetails, member::revision_id>,
    {
        self.0
    }
}

/// Builds [`InternalServerException`](super::InternalServerException).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct InternalServerExceptionBuilder<A = Unset>(
    super::InternalServerException,
    PhantomData<(A,)>,
);

impl super::InternalServerException {
    /// Starts building one. Required is `message`.
    pub fn builder() -> InternalServerExceptionBuilder {
        InternalServerExceptionBuilder(ErrorCorrection::corrected(), PhantomData)
    }
}

impl<A> InternalServerExceptionBuilder<A> {
    /// Sets [`message`](super::InternalServerException::message), which is required.
    pub fn message(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> InternalServerExceptionBuilder<Set>
    where
        A: IsUnset<super::InternalServerException, member::message>,
    {
        self.0.message = value.into();
        InternalServerExceptionBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::InternalServerException
    where
        A: IsSet<super::InternalServerException, member::message>,
    {
        self.0
    }
}

/// Builds [`JobEntry`](super::JobEntry).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct JobEntryBuilder<
    A = Unset,
    B = Unset,
    C = Unset,
    D = Unset,
    E = Unset,
    F = Unset,
    G = Unset,
>(super::JobEntry, PhantomData<(A, B, C, D, E, F, G)>);

impl super::JobEntry {
    /// Starts building one. Required are `arn`, `created_at`, `details`, `id`, `state`, `type` and `updated_at`.
    pub fn builder() -> JobEntryBuilder {
        JobEntryBuilder(ErrorCorrection::corrected(), PhantomData)
    }
}

impl<A, B, C, D, E, F, G> JobEntryBuilder<A, B, C, D, E, F, G> {
    /// Sets [`arn`](super::JobEntry::arn), which is required.
    pub fn arn(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> JobEntryBuilder<Set, B, C, D, E, F, G>
    where
        A: IsUnset<super::JobEntry, member::arn>,
    {
        self.0.arn = value.into();
        JobEntryBuilder(self.0, PhantomData)
    }

    /// Sets [`created_at`](super::JobEntry::created_at), which is required.
    pub fn created_at(
        mut self,
        value: impl Into<::dx_runtime::Timestamp>,
    ) -> JobEntryBuilder<A, Set, C, D, E, F, G>
    where
        B: IsUnset<super::JobEntry, member::created_at>,
    {
        self.0.created_at = value.into();
        JobEntryBuilder(self.0, PhantomData)
    }

    /// Sets [`details`](super::JobEntry::details), which is required.
    pub fn details(
        mut self,
        value: impl Into<super::ResponseDetails>,
    ) -> JobEntryBuilder<A, B, Set, D, E, F, G>
    where
        C: IsUnset<super::JobEntry, member::details>,
    {
        self.0.details = value.into();
        JobEntryBuilder(self.0, PhantomData)
    }

    /// Sets [`errors`](super::JobEntry::errors).
    pub fn errors(
        mut self,
        value: impl IntoIterator<Item = impl Into<super::JobError>>,
    ) -> Self {
        self.0.errors = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`errors`](super::JobEntry::errors), or takes it back.
    pub fn set_errors(
        mut self,
        value: ::std::option::Option<::std::vec::Vec<super::JobError>>,
    ) -> Self {
        self.0.errors = value;
        self
    }

    /// Sets [`id`](super::JobEntry::id), which is required.
    pub fn id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> JobEntryBuilder<A, B, C, Set, E, F, G>
    where
        D: IsUnset<super::JobEntry, member::id>,
    {
        self.0.id = value.into();
        JobEntryBuilder(self.0, PhantomData)
    }

    /// Sets [`state`](super::JobEntry::state), which is required.
    pub fn state(
        mut self,
        value: impl Into<super::State>,
    ) -> JobEntryBuilder<A, B, C, D, Set, F, G>
    where
        E: IsUnset<super::JobEntry, member::state>,
    {
        self.0.state = value.into();
        JobEntryBuilder(self.0, PhantomData)
    }

    /// Sets [`type`](super::JobEntry::type), which is required.
    pub fn r#type(
        mut self,
        value: impl Into<super::Type>,
    ) -> JobEntryBuilder<A, B, C, D, E, Set, G>
    where
        F: IsUnset<super::JobEntry, member::r#type>,
    {
        self.0.r#type = value.into();
        JobEntryBuilder(self.0, PhantomData)
    }

    /// Sets [`updated_at`](super::JobEntry::updated_at), which is required.
    pub fn updated_at(
        mut self,
        value: impl Into<::dx_runtime::Timestamp>,
    ) -> JobEntryBuilder<A, B, C, D, E, F, Set>
    where
        G: IsUnset<super::JobEntry, member::updated_at>,
    {
        self.0.updated_at = value.into();
        JobEntryBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::JobEntry
    where
        A: IsSet<super::JobEntry, member::arn>,
        B: IsSet<super::JobEntry, member::created_at>,
        C: IsSet<super::JobEntry, member::details>,
        D: IsSet<super::JobEntry, member::id>,
        E: IsSet<super::JobEntry, member::state>,
        F: IsSet<super::JobEntry, member::r#type>,
        G: IsSet<super::JobEntry, member::updated_at>,
    {
        self.0
    }
}

/// Builds [`JobError`](super::JobError).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct JobErrorBuilder<A = Unset, B = Unset>(super::JobError, PhantomData<(A, B)>);

impl super::JobError {
    /// Starts building one. Required are `code` and `message`.
    pub fn builder() -> JobErrorBuilder {
        JobErrorBuilder(ErrorCorrection::corrected(), PhantomData)
    }
}

impl<A, B> JobErrorBuilder<A, B> {
    /// Sets [`code`](super::JobError::code), which is required.
    pub fn code(mut self, value: impl Into<super::Code>) -> JobErrorBuilder<Set, B>
    where
        A: IsUnset<super::JobError, member::code>,
    {
        self.0.code = value.into();
        JobErrorBuilder(self.0, PhantomData)
    }

    /// Sets [`details`](super::JobError::details).
    pub fn details(mut self, value: impl Into<super::Details>) -> Self {
        self.0.details = Some(value.into());
        self
    }

    /// Sets [`details`](super::JobError::details), or takes it back.
    pub fn set_details(mut self, value: ::std::option::Option<super::Details>) -> Self {
        self.0.details = value;
        self
    }

    /// Sets [`limit_name`](super::JobError::limit_name).
    pub fn limit_name(mut self, value: impl Into<super::JobErrorLimitName>) -> Self {
        self.0.limit_name = Some(value.into());
        self
    }

    /// Sets [`limit_name`](super::JobError::limit_name), or takes it back.
    pub fn set_limit_name(
        mut self,
        value: ::std::option::Option<super::JobErrorLimitName>,
    ) -> Self {
        self.0.limit_name = value;
        self
    }

    /// Sets [`limit_value`](super::JobError::limit_value).
    pub fn limit_value(mut self, value: f64) -> Self {
        self.0.limit_value = value;
        self
    }

    /// Sets [`limit_value`](super::JobError::limit_value), or takes it back.
    pub fn set_limit_value(mut self, value: ::std::option::Option<f64>) -> Self {
        self.0.limit_value = value.unwrap_or_default();
        self
    }

    /// Sets [`message`](super::JobError::message), which is required.
    pub fn message(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> JobErrorBuilder<A, Set>
    where
        B: IsUnset<super::JobError, member::message>,
    {
        self.0.message = value.into();
        JobErrorBuilder(self.0, PhantomData)
    }

    /// Sets [`resource_id`](super::JobError::resource_id).
    pub fn resource_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.0.resource_id = Some(value.into());
        self
    }

    /// Sets [`resource_id`](super::JobError::resource_id), or takes it back.
    pub fn set_resource_id(
        mut self,
        value: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.0.resource_id = value;
        self
    }

    /// Sets [`resource_type`](super::JobError::resource_type).
    pub fn resource_type(
        mut self,
        value: impl Into<super::JobErrorResourceTypes>,
    ) -> Self {
        self.0.resource_type = Some(value.into());
        self
    }

    /// Sets [`resource_type`](super::JobError::resource_type), or takes it back.
    pub fn set_resource_type(
        mut self,
        value: ::std::option::Option<super::JobErrorResourceTypes>,
    ) -> Self {
        self.0.resource_type = value;
        self
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::JobError
    where
        A: IsSet<super::JobError, member::code>,
        B: IsSet<super::JobError, member::message>,
    {
        self.0
    }
}

/// Builds [`KmsKeyToGrant`](super::KmsKeyToGrant).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct KmsKeyToGrantBuilder<A = Unset>(super::KmsKeyToGrant, PhantomData<(A,)>);

impl super::KmsKeyToGrant {
    /// Starts building one. Required is `kms_key_arn`.
    pub fn builder() -> KmsKeyToGrantBuilder {
        KmsKeyToGrantBuilder(ErrorCorrection::corrected(), PhantomData)
    }
}

impl<A> KmsKeyToGrantBuilder<A> {
    /// Sets [`kms_key_arn`](super::KmsKeyToGrant::kms_key_arn), which is required.
    pub fn kms_key_arn(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> KmsKeyToGrantBuilder<Set>
    where
        A: IsUnset<super::KmsKeyToGrant, member::kms_key_arn>,
    {
        self.0.kms_key_arn = value.into();
        KmsKeyToGrantBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::KmsKeyToGrant
    where
        A: IsSet<super::KmsKeyToGrant, member::kms_key_arn>,
    {
        self.0
    }
}

/// Builds [`LfTag`](super::LfTag).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct LfTagBuilder<A = Unset, B = Unset>(super::LfTag, PhantomData<(A, B)>);

impl super::LfTag {
    /// Starts building one. Required are `tag_key` and `tag_values`.
    pub fn builder() -> LfTagBuilder {
        LfTagBuilder(ErrorCorrection::corrected(), PhantomData)
    }
}

impl<A, B> LfTagBuilder<A, B> {
    /// Sets [`tag_key`](super::LfTag::tag_key), which is required.
    pub fn tag_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> LfTagBuilder<Set, B>
    where
        A: IsUnset<super::LfTag, member::tag_key>,
    {
        self.0.tag_key = value.into();
        LfTagBuilder(self.0, PhantomData)
    }

    /// Sets [`tag_values`](super::LfTag::tag_values), which is required.
    pub fn tag_values(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> LfTagBuilder<A, Set>
    where
        B: IsUnset<super::LfTag, member::tag_values>,
    {
        self.0.tag_values = value.into_iter().map(Into::into).collect();
        LfTagBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::LfTag
    where
        A: IsSet<super::LfTag, member::tag_key>,
        B: IsSet<super::LfTag, member::tag_values>,
    {
        self.0
    }
}

/// Builds [`ListJobsInput`](super::ListJobsInput).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct ListJobsInputBuilder(super::ListJobsInput);

impl super::ListJobsInput {
    /// Starts building one. Nothing is required.
    pub fn builder() -> ListJobsInputBuilder {
        ListJobsInputBuilder(ErrorCorrection::corrected())
    }
}

impl ListJobsInputBuilder {
    /// Sets [`data_set_id`](super::ListJobsInput::data_set_id).
    pub fn data_set_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.0.data_set_id = Some(value.into());
        self
    }

    /// Sets [`data_set_id`](super::ListJobsInput::data_set_id), or takes it back.
    pub fn set_data_set_id(
        mut self,
        value: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.0.data_set_id = value;
        self
    }

    /// Sets [`max_results`](super::ListJobsInput::max_results).
    pub fn max_results(mut self, value: i32) -> Self {
        self.0.max_results = Some(value);
        self
    }

    /// Sets [`max_results`](super::ListJobsInput::max_results), or takes it back.
    pub fn set_max_results(mut self, value: ::std::option::Option<i32>) -> Self {
        self.0.max_results = value;
        self
    }

    /// Sets [`next_token`](super::ListJobsInput::next_token).
    pub fn next_token(mut self, value: impl Into<::std::string::String>) -> Self {
        self.0.next_token = Some(value.into());
        self
    }

    /// Sets [`next_token`](super::ListJobsInput::next_token), or takes it back.
    pub fn set_next_token(
        mut self,
        value: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.0.next_token = value;
        self
    }

    /// Sets [`revision_id`](super::ListJobsInput::revision_id).
    pub fn revision_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.0.revision_id = Some(value.into());
        self
    }

    /// Sets [`revision_id`](super::ListJobsInput::revision_id), or takes it back.
    pub fn set_revision_id(
        mut self,
        value: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.0.revision_id = value;
        self
    }

    /// The structure with what was set.
    #[must_use]
    pub fn build(self) -> super::ListJobsInput {
        self.0
    }
}

/// Builds [`ListJobsOutput`](super::ListJobsOutput).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct ListJobsOutputBuilder(super::ListJobsOutput);

impl super::ListJobsOutput {
    /// Starts building one. Nothing is required.
    pub fn builder() -> ListJobsOutputBuilder {
        ListJobsOutputBuilder(ErrorCorrection::corrected())
    }
}

impl ListJobsOutputBuilder {
    /// Sets [`jobs`](super::ListJobsOutput::jobs).
    pub fn jobs(
        mut self,
        value: impl IntoIterator<Item = impl Into<super::JobEntry>>,
    ) -> Self {
        self.0.jobs = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`jobs`](super::ListJobsOutput::jobs), or takes it back.
    pub fn set_jobs(
        mut self,
        value: ::std::option::Option<::std::vec::Vec<super::JobEntry>>,
    ) -> Self {
        self.0.jobs = value;
        self
    }

    /// Sets [`next_token`](super::ListJobsOutput::next_token).
    pub fn next_token(mut self, value: impl Into<::std::string::String>) -> Self {
        self.0.next_token = Some(value.into());
        self
    }

    /// Sets [`next_token`](super::ListJobsOutput::next_token), or takes it back.
    pub fn set_next_token(
        mut self,
        value: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.0.next_token = value;
        self
    }

    /// The structure with what was set.
    #[must_use]
    pub fn build(self) -> super::ListJobsOutput {
        self.0
    }
}

/// Builds [`RedshiftDataShareAssetSourceEntry`](super::RedshiftDataShareAssetSourceEntry).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct RedshiftDataShareAssetSourceEntryBuilder<A = Unset>(
    super::RedshiftDataShareAssetSourceEntry,
    PhantomData<(A,)>,
);

impl super::RedshiftDataShareAssetSourceEntry {
    /// Starts building one. Required is `data_share_arn`.
    pub fn builder() -> RedshiftDataShareAssetSourceEntryBuilder {
        RedshiftDataShareAssetSourceEntryBuilder(
            ErrorCorrection::corrected(),
            PhantomData,
        )
    }
}

impl<A> RedshiftDataShareAssetSourceEntryBuilder<A> {
    /// Sets [`data_share_arn`](super::RedshiftDataShareAssetSourceEntry::data_share_arn), which is required.
    pub fn data_share_arn(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> RedshiftDataShareAssetSourceEntryBuilder<Set>
    where
        A: IsUnset<super::RedshiftDataShareAssetSourceEntry, member::data_share_arn>,
    {
        self.0.data_share_arn = value.into();
        RedshiftDataShareAssetSourceEntryBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::RedshiftDataShareAssetSourceEntry
    where
        A: IsSet<super::RedshiftDataShareAssetSourceEntry, member::data_share_arn>,
    {
        self.0
    }
}

/// Builds [`RequestDetails`](super::RequestDetails).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct RequestDetailsBuilder(super::RequestDetails);

impl super::RequestDetails {
    /// Starts building one. Nothing is required.
    pub fn builder() -> RequestDetailsBuilder {
        RequestDetailsBuilder(ErrorCorrection::corrected())
    }
}

impl RequestDetailsBuilder {
    /// Sets [`export_asset_to_signed_url`](super::RequestDetails::export_asset_to_signed_url).
    pub fn export_asset_to_signed_url(
        mut self,
        value: impl Into<super::ExportAssetToSignedUrlRequestDetails>,
    ) -> Self {
        self.0.export_asset_to_signed_url = Some(value.into());
        self
    }

    /// Sets [`export_asset_to_signed_url`](super::RequestDetails::export_asset_to_signed_url), or takes it back.
    pub fn set_export_asset_to_signed_url(
        mut self,
        value: ::std::option::Option<super::ExportAssetToSignedUrlRequestDetails>,
    ) -> Self {
        self.0.export_asset_to_signed_url = value;
        self
    }

    /// Sets [`export_assets_to_s3`](super::RequestDetails::export_assets_to_s3).
    pub fn export_assets_to_s3(
        mut self,
        value: impl Into<super::ExportAssetsToS3RequestDetails>,
    ) -> Self {
        self.0.export_assets_to_s3 = Some(value.into());
        self
    }

    /// Sets [`export_assets_to_s3`](super::RequestDetails::export_assets_to_s3), or takes it back.
    pub fn set_export_assets_to_s3(
        mut self,
        value: ::std::option::Option<super::ExportAssetsToS3RequestDetails>,
    ) -> Self {
        self.0.export_assets_to_s3 = value;
        self
    }

    /// Sets [`export_revisions_to_s3`](super::RequestDetails::export_revisions_to_s3).
    pub fn export_revisions_to_s3(
        mut self,
        value: impl Into<super::ExportRevisionsToS3RequestDetails>,
    ) -> Self {
        self.0.export_revisions_to_s3 = Some(value.into());
        self
    }

    /// Sets [`export_revisions_to_s3`](super::RequestDetails::export_revisions_to_s3), or takes it back.
    pub fn set_export_revisions_to_s3(
        mut self,
        value: ::std::option::Option<super::ExportRevisionsToS3RequestDetails>,
    ) -> Self {
        self.0.export_revisions_to_s3 = value;
        self
    }

    /// Sets [`import_asset_from_signed_url`](super::RequestDetails::import_asset_from_signed_url).
    pub fn import_asset_from_signed_url(
        mut self,
        value: impl Into<super::ImportAssetFromSignedUrlRequestDetails>,
    ) -> Self {
        self.0.import_asset_from_signed_url = Some(value.into());
        self
    }

    /// Sets [`import_asset_from_signed_url`](super::RequestDetails::import_asset_from_signed_url), or takes it back.
    pub fn set_import_asset_from_signed_url(
        mut self,
        value: ::std::option::Option<super::ImportAssetFromSignedUrlRequestDetails>,
    ) -> Self {
        self.0.import_asset_from_signed_url = value;
        self
    }

    /// Sets [`import_assets_from_s3`](super::RequestDetails::import_assets_from_s3).
    pub fn import_assets_from_s3(
        mut self,
        value: impl Into<super::ImportAssetsFromS3RequestDetails>,
    ) -> Self {
        self.0.import_assets_from_s3 = Some(value.into());
        self
    }

    /// Sets [`import_assets_from_s3`](super::RequestDetails::import_assets_from_s3), or takes it back.
    pub fn set_import_assets_from_s3(
        mut self,
        value: ::std::option::Option<super::ImportAssetsFromS3RequestDetails>,
    ) -> Self {
        self.0.import_assets_from_s3 = value;
        self
    }

    /// Sets [`import_assets_from_redshift_data_shares`](super::RequestDetails::import_assets_from_redshift_data_shares).
    pub fn import_assets_from_redshift_data_shares(
        mut self,
        value: impl Into<super::ImportAssetsFromRedshiftDataSharesRequestDetails>,
    ) -> Self {
        self.0.import_assets_from_redshift_data_shares = Some(value.into());
        self
    }

    /// Sets [`import_assets_from_redshift_data_shares`](super::RequestDetails::import_assets_from_redshift_data_shares), or takes it back.
    pub fn set_import_assets_from_redshift_data_shares(
        mut self,
        value: ::std::option::Option<
            super::ImportAssetsFromRedshiftDataSharesRequestDetails,
        >,
    ) -> Self {
        self.0.import_assets_from_redshift_data_shares = value;
        self
    }

    /// Sets [`import_asset_from_api_gateway_api`](super::RequestDetails::import_asset_from_api_gateway_api).
    pub fn import_asset_from_api_gateway_api(
        mut self,
        value: impl Into<super::ImportAssetFromApiGatewayApiRequestDetails>,
    ) -> Self {
        self.0.import_asset_from_api_gateway_api = Some(value.into());
        self
    }

    /// Sets [`import_asset_from_api_gateway_api`](super::RequestDetails::import_asset_from_api_gateway_api), or takes it back.
    pub fn set_import_asset_from_api_gateway_api(
        mut self,
        value: ::std::option::Option<super::ImportAssetFromApiGatewayApiRequestDetails>,
    ) -> Self {
        self.0.import_asset_from_api_gateway_api = value;
        self
    }

    /// Sets [`create_s3_data_access_from_s3_bucket`](super::RequestDetails::create_s3_data_access_from_s3_bucket).
    pub fn create_s3_data_access_from_s3_bucket(
        mut self,
        value: impl Into<super::CreateS3DataAccessFromS3BucketRequestDetails>,
    ) -> Self {
        self.0.create_s3_data_access_from_s3_bucket = Some(value.into());
        self
    }

    /// Sets [`create_s3_data_access_from_s3_bucket`](super::RequestDetails::create_s3_data_access_from_s3_bucket), or takes it back.
    pub fn set_create_s3_data_access_from_s3_bucket(
        mut self,
        value: ::std::option::Option<
            super::CreateS3DataAccessFromS3BucketRequestDetails,
        >,
    ) -> Self {
        self.0.create_s3_data_access_from_s3_bucket = value;
        self
    }

    /// Sets [`import_assets_from_lake_formation_tag_policy`](super::RequestDetails::import_assets_from_lake_formation_tag_policy).
    pub fn import_assets_from_lake_formation_tag_policy(
        mut self,
        value: impl Into<super::ImportAssetsFromLakeFormationTagPolicyRequestDetails>,
    ) -> Self {
        self.0.import_assets_from_lake_formation_tag_policy = Some(value.into());
        self
    }

    /// Sets [`import_assets_from_lake_formation_tag_policy`](super::RequestDetails::import_assets_from_lake_formation_tag_policy), or takes it back.
    pub fn set_import_assets_from_lake_formation_tag_policy(
        mut self,
        value: ::std::option::Option<
            super::ImportAssetsFromLakeFormationTagPolicyRequestDetails,
        >,
    ) -> Self {
        self.0.import_assets_from_lake_formation_tag_policy = value;
        self
    }

    /// The structure with what was set.
    #[must_use]
    pub fn build(self) -> super::RequestDetails {
        self.0
    }
}

/// Builds [`ResourceNotFoundException`](super::ResourceNotFoundException).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct ResourceNotFoundExceptionBuilder<A = Unset>(
    super::ResourceNotFoundException,
    PhantomData<(A,)>,
);

impl super::ResourceNotFoundException {
    /// Starts building one. Required is `message`.
    pub fn builder() -> ResourceNotFoundExceptionBuilder {
        ResourceNotFoundExceptionBuilder(ErrorCorrection::corrected(), PhantomData)
    }
}

impl<A> ResourceNotFoundExceptionBuilder<A> {
    /// Sets [`message`](super::ResourceNotFoundException::message), which is required.
    pub fn message(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ResourceNotFoundExceptionBuilder<Set>
    where
        A: IsUnset<super::ResourceNotFoundException, member::message>,
    {
        self.0.message = value.into();
        ResourceNotFoundExceptionBuilder(self.0, PhantomData)
    }

    /// Sets [`resource_id`](super::ResourceNotFoundException::resource_id).
    pub fn resource_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.0.resource_id = Some(value.into());
        self
    }

    /// Sets [`resource_id`](super::ResourceNotFoundException::resource_id), or takes it back.
    pub fn set_resource_id(
        mut self,
        value: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.0.resource_id = value;
        self
    }

    /// Sets [`resource_type`](super::ResourceNotFoundException::resource_type).
    pub fn resource_type(mut self, value: impl Into<super::ResourceType>) -> Self {
        self.0.resource_type = Some(value.into());
        self
    }

    /// Sets [`resource_type`](super::ResourceNotFoundException::resource_type), or takes it back.
    pub fn set_resource_type(
        mut self,
        value: ::std::option::Option<super::ResourceType>,
    ) -> Self {
        self.0.resource_type = value;
        self
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::ResourceNotFoundException
    where
        A: IsSet<super::ResourceNotFoundException, member::message>,
    {
        self.0
    }
}

/// Builds [`ResponseDetails`](super::ResponseDetails).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct ResponseDetailsBuilder(super::ResponseDetails);

impl super::ResponseDetails {
    /// Starts building one. Nothing is required.
    pub fn builder() -> ResponseDetailsBuilder {
        ResponseDetailsBuilder(ErrorCorrection::corrected())
    }
}

impl ResponseDetailsBuilder {
    /// Sets [`export_asset_to_signed_url`](super::ResponseDetails::export_asset_to_signed_url).
    pub fn export_asset_to_signed_url(
        mut self,
        value: impl Into<super::ExportAssetToSignedUrlResponseDetails>,
    ) -> Self {
        self.0.export_asset_to_signed_url = Some(value.into());
        self
    }

    /// Sets [`export_asset_to_signed_url`](super::ResponseDetails::export_asset_to_signed_url), or takes it back.
    pub fn set_export_asset_to_signed_url(
        mut self,
        value: ::std::option::Option<super::ExportAssetToSignedUrlResponseDetails>,
    ) -> Self {
        self.0.export_asset_to_signed_url = value;
        self
    }

    /// Sets [`export_assets_to_s3`](super::ResponseDetails::export_assets_to_s3).
    pub fn export_assets_to_s3(
        mut self,
        value: impl Into<super::ExportAssetsToS3ResponseDetails>,
    ) -> Self {
        self.0.export_assets_to_s3 = Some(value.into());
        self
    }

    /// Sets [`export_assets_to_s3`](super::ResponseDetails::export_assets_to_s3), or takes it back.
    pub fn set_export_assets_to_s3(
        mut self,
        value: ::std::option::Option<super::ExportAssetsToS3ResponseDetails>,
    ) -> Self {
        self.0.export_assets_to_s3 = value;
        self
    }

    /// Sets [`export_revisions_to_s3`](super::ResponseDetails::export_revisions_to_s3).
    pub fn export_revisions_to_s3(
        mut self,
        value: impl Into<super::ExportRevisionsToS3ResponseDetails>,
    ) -> Self {
        self.0.export_revisions_to_s3 = Some(value.into());
        self
    }

    /// Sets [`export_revisions_to_s3`](super::ResponseDetails::export_revisions_to_s3), or takes it back.
    pub fn set_export_revisions_to_s3(
        mut self,
        value: ::std::option::Option<super::ExportRevisionsToS3ResponseDetails>,
    ) -> Self {
        self.0.export_revisions_to_s3 = value;
        self
    }

    /// Sets [`import_asset_from_signed_url`](super::ResponseDetails::import_asset_from_signed_url).
    pub fn import_asset_from_signed_url(
        mut self,
        value: impl Into<super::ImportAssetFromSignedUrlResponseDetails>,
    ) -> Self {
        self.0.import_asset_from_signed_url = Some(value.into());
        self
    }

    /// Sets [`import_asset_from_signed_url`](super::ResponseDetails::import_asset_from_signed_url), or takes it back.
    pub fn set_import_asset_from_signed_url(
        mut self,
        value: ::std::option::Option<super::ImportAssetFromSignedUrlResponseDetails>,
    ) -> Self {
        self.0.import_asset_from_signed_url = value;
        self
    }

    /// Sets [`import_assets_from_s3`](super::ResponseDetails::import_assets_from_s3).
    pub fn import_assets_from_s3(
        mut self,
        value: impl Into<super::ImportAssetsFromS3ResponseDetails>,
    ) -> Self {
        self.0.import_assets_from_s3 = Some(value.into());
        self
    }

    /// Sets [`import_assets_from_s3`](super::ResponseDetails::import_assets_from_s3), or takes it back.
    pub fn set_import_assets_from_s3(
        mut self,
        value: ::std::option::Option<super::ImportAssetsFromS3ResponseDetails>,
    ) -> Self {
        self.0.import_assets_from_s3 = value;
        self
    }

    /// Sets [`import_assets_from_redshift_data_shares`](super::ResponseDetails::import_assets_from_redshift_data_shares).
    pub fn import_assets_from_redshift_data_shares(
        mut self,
        value: impl Into<super::ImportAssetsFromRedshiftDataSharesResponseDetails>,
    ) -> Self {
        self.0.import_assets_from_redshift_data_shares = Some(value.into());
        self
    }

    /// Sets [`import_assets_from_redshift_data_shares`](super::ResponseDetails::import_assets_from_redshift_data_shares), or takes it back.
    pub fn set_import_assets_from_redshift_data_shares(
        mut self,
        value: ::std::option::Option<
            super::ImportAssetsFromRedshiftDataSharesResponseDetails,
        >,
    ) -> Self {
        self.0.import_assets_from_redshift_data_shares = value;
        self
    }

    /// Sets [`import_asset_from_api_gateway_api`](super::ResponseDetails::import_asset_from_api_gateway_api).
    pub fn import_asset_from_api_gateway_api(
        mut self,
        value: impl Into<super::ImportAssetFromApiGatewayApiResponseDetails>,
    ) -> Self {
        self.0.import_asset_from_api_gateway_api = Some(value.into());
        self
    }

    /// Sets [`import_asset_from_api_gateway_api`](super::ResponseDetails::import_asset_from_api_gateway_api), or takes it back.
    pub fn set_import_asset_from_api_gateway_api(
        mut self,
        value: ::std::option::Option<super::ImportAssetFromApiGatewayApiResponseDetails>,
    ) -> Self {
        self.0.import_asset_from_api_gateway_api = value;
        self
    }

    /// Sets [`create_s3_data_access_from_s3_bucket`](super::ResponseDetails::create_s3_data_access_from_s3_bucket).
    pub fn create_s3_data_access_from_s3_bucket(
        mut self,
        value: impl Into<super::CreateS3DataAccessFromS3BucketResponseDetails>,
    ) -> Self {
        self.0.create_s3_data_access_from_s3_bucket = Some(value.into());
        self
    }

    /// Sets [`create_s3_data_access_from_s3_bucket`](super::ResponseDetails::create_s3_data_access_from_s3_bucket), or takes it back.
    pub fn set_create_s3_data_access_from_s3_bucket(
        mut self,
        value: ::std::option::Option<
            super::CreateS3DataAccessFromS3BucketResponseDetails,
        >,
    ) -> Self {
        self.0.create_s3_data_access_from_s3_bucket = value;
        self
    }

    /// Sets [`import_assets_from_lake_formation_tag_policy`](super::ResponseDetails::import_assets_from_lake_formation_tag_policy).
    pub fn import_assets_from_lake_formation_tag_policy(
        mut self,
        value: impl Into<super::ImportAssetsFromLakeFormationTagPolicyResponseDetails>,
    ) -> Self {
        self.0.import_assets_from_lake_formation_tag_policy = Some(value.into());
        self
    }

    /// Sets [`import_assets_from_lake_formation_tag_policy`](super::ResponseDetails::import_assets_from_lake_formation_tag_policy), or takes it back.
    pub fn set_import_assets_from_lake_formation_tag_policy(
        mut self,
        value: ::std::option::Option<
            super::ImportAssetsFromLakeFormationTagPolicyResponseDetails,
        >,
    ) -> Self {
        self.0.import_assets_from_lake_formation_tag_policy = value;
        self
    }

    /// The structure with what was set.
    #[must_use]
    pub fn build(self) -> super::ResponseDetails {
        self.0
    }
}

/// Builds [`RevisionDestinationEntry`](super::RevisionDestinationEntry).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct RevisionDestinationEntryBuilder<A = Unset, B = Unset>(
    super::RevisionDestinationEntry,
    PhantomData<(A, B)>,
);

impl super::RevisionDestinationEntry {
    /// Starts building one. Required are `bucket` and `revision_id`.
    pub fn builder() -> RevisionDestinationEntryBuilder {
        RevisionDestinationEntryBuilder(ErrorCorrection::corrected(), PhantomData)
    }
}

impl<A, B> RevisionDestinationEntryBuilder<A, B> {
    /// Sets [`bucket`](super::RevisionDestinationEntry::bucket), which is required.
    pub fn bucket(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> RevisionDestinationEntryBuilder<Set, B>
    where
        A: IsUnset<super::RevisionDestinationEntry, member::bucket>,
    {
        self.0.bucket = value.into();
        RevisionDestinationEntryBuilder(self.0, PhantomData)
    }

    /// Sets [`key_pattern`](super::RevisionDestinationEntry::key_pattern).
    pub fn key_pattern(mut self, value: impl Into<::std::string::String>) -> Self {
        self.0.key_pattern = Some(value.into());
        self
    }

    /// Sets [`key_pattern`](super::RevisionDestinationEntry::key_pattern), or takes it back.
    pub fn set_key_pattern(
        mut self,
        value: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.0.key_pattern = value;
        self
    }

    /// Sets [`revision_id`](super::RevisionDestinationEntry::revision_id), which is required.
    pub fn revision_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> RevisionDestinationEntryBuilder<A, Set>
    where
        B: IsUnset<super::RevisionDestinationEntry, member::revision_id>,
    {
        self.0.revision_id = value.into();
        RevisionDestinationEntryBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::RevisionDestinationEntry
    where
        A: IsSet<super::RevisionDestinationEntry, member::bucket>,
        B: IsSet<super::RevisionDestinationEntry, member::revision_id>,
    {
        self.0
    }
}

/// Builds [`S3DataAccessAssetSourceEntry`](super::S3DataAccessAssetSourceEntry).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct S3DataAccessAssetSourceEntryBuilder<A = Unset>(
    super::S3DataAccessAssetSourceEntry,
    PhantomData<(A,)>,
);

impl super::S3DataAccessAssetSourceEntry {
    /// Starts building one. Required is `bucket`.
    pub fn builder() -> S3DataAccessAssetSourceEntryBuilder {
        S3DataAccessAssetSourceEntryBuilder(ErrorCorrection::corrected(), PhantomData)
    }
}

impl<A> S3DataAccessAssetSourceEntryBuilder<A> {
    /// Sets [`bucket`](super::S3DataAccessAssetSourceEntry::bucket), which is required.
    pub fn bucket(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> S3DataAccessAssetSourceEntryBuilder<Set>
    where
        A: IsUnset<super::S3DataAccessAssetSourceEntry, member::bucket>,
    {
        self.0.bucket = value.into();
        S3DataAccessAssetSourceEntryBuilder(self.0, PhantomData)
    }

    /// Sets [`key_prefixes`](super::S3DataAccessAssetSourceEntry::key_prefixes).
    pub fn key_prefixes(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.0.key_prefixes = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`key_prefixes`](super::S3DataAccessAssetSourceEntry::key_prefixes), or takes it back.
    pub fn set_key_prefixes(
        mut self,
        value: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.0.key_prefixes = value;
        self
    }

    /// Sets [`keys`](super::S3DataAccessAssetSourceEntry::keys).
    pub fn keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.0.keys = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`keys`](super::S3DataAccessAssetSourceEntry::keys), or takes it back.
    pub fn set_keys(
        mut self,
        value: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.0.keys = value;
        self
    }

    /// Sets [`kms_keys_to_grant`](super::S3DataAccessAssetSourceEntry::kms_keys_to_grant).
    pub fn kms_keys_to_grant(
        mut self,
        value: impl IntoIterator<Item = impl Into<super::KmsKeyToGrant>>,
    ) -> Self {
        self.0.kms_keys_to_grant = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`kms_keys_to_grant`](super::S3DataAccessAssetSourceEntry::kms_keys_to_grant), or takes it back.
    pub fn set_kms_keys_to_grant(
        mut self,
        value: ::std::option::Option<::std::vec::Vec<super::KmsKeyToGrant>>,
    ) -> Self {
        self.0.kms_keys_to_grant = value;
        self
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::S3DataAccessAssetSourceEntry
    where
        A: IsSet<super::S3DataAccessAssetSourceEntry, member::bucket>,
    {
        self.0
    }
}

/// Builds [`StartJobInput`](super::StartJobInput).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct StartJobInputBuilder<A = Unset>(super::StartJobInput, PhantomData<(A,)>);

impl super::StartJobInput {
    /// Starts building one. Required is `job_id`.
    pub fn builder() -> StartJobInputBuilder {
        StartJobInputBuilder(ErrorCorrection::corrected(), PhantomData)
    }
}

impl<A> StartJobInputBuilder<A> {
    /// Sets [`job_id`](super::StartJobInput::job_id), which is required.
    pub fn job_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> StartJobInputBuilder<Set>
    where
        A: IsUnset<super::StartJobInput, member::job_id>,
    {
        self.0.job_id = value.into();
        StartJobInputBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::StartJobInput
    where
        A: IsSet<super::StartJobInput, member::job_id>,
    {
        self.0
    }
}

/// Builds [`StartJobOutput`](super::StartJobOutput).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct StartJobOutputBuilder(super::StartJobOutput);

impl super::StartJobOutput {
    /// Starts building one. Nothing is required.
    pub fn builder() -> StartJobOutputBuilder {
        StartJobOutputBuilder(ErrorCorrection::corrected())
    }
}

impl StartJobOutputBuilder {
    /// The structure with what was set.
    #[must_use]
    pub fn build(self) -> super::StartJobOutput {
        self.0
    }
}

/// Builds [`TableLfTagPolicyAndPermissions`](super::TableLfTagPolicyAndPermissions).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct TableLfTagPolicyAndPermissionsBuilder<A = Unset, B = Unset>(
    super::TableLfTagPolicyAndPermissions,
    PhantomData<(A, B)>,
);

impl super::TableLfTagPolicyAndPermissions {
    /// Starts building one. Required are `expression` and `permissions`.
    pub fn builder() -> TableLfTagPolicyAndPermissionsBuilder {
        TableLfTagPolicyAndPermissionsBuilder(ErrorCorrection::corrected(), PhantomData)
    }
}

impl<A, B> TableLfTagPolicyAndPermissionsBuilder<A, B> {
    /// Sets [`expression`](super::TableLfTagPolicyAndPermissions::expression), which is required.
    pub fn expression(
        mut self,
        value: impl IntoIterator<Item = impl Into<super::LfTag>>,
    ) -> TableLfTagPolicyAndPermissionsBuilder<Set, B>
    where
        A: IsUnset<super::TableLfTagPolicyAndPermissions, member::expression>,
    {
        self.0.expression = value.into_iter().map(Into::into).collect();
        TableLfTagPolicyAndPermissionsBuilder(self.0, PhantomData)
    }

    /// Sets [`permissions`](super::TableLfTagPolicyAndPermissions::permissions), which is required.
    pub fn permissions(
        mut self,
        value: impl IntoIterator<Item = impl Into<super::TableTagPolicyLfPermission>>,
    ) -> TableLfTagPolicyAndPermissionsBuilder<A, Set>
    where
        B: IsUnset<super::TableLfTagPolicyAndPermissions, member::permissions>,
    {
        self.0.permissions = value.into_iter().map(Into::into).collect();
        TableLfTagPolicyAndPermissionsBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::TableLfTagPolicyAndPermissions
    where
        A: IsSet<super::TableLfTagPolicyAndPermissions, member::expression>,
        B: IsSet<super::TableLfTagPolicyAndPermissions, member::permissions>,
    {
        self.0
    }
}

/// Builds [`ThrottlingException`](super::ThrottlingException).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct ThrottlingExceptionBuilder<A = Unset>(
    super::ThrottlingException,
    PhantomData<(A,)>,
);

impl super::ThrottlingException {
    /// Starts building one. Required is `message`.
    pub fn builder() -> ThrottlingExceptionBuilder {
        ThrottlingExceptionBuilder(ErrorCorrection::corrected(), PhantomData)
    }
}

impl<A> ThrottlingExceptionBuilder<A> {
    /// Sets [`message`](super::ThrottlingException::message), which is required.
    pub fn message(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ThrottlingExceptionBuilder<Set>
    where
        A: IsUnset<super::ThrottlingException, member::message>,
    {
        self.0.message = value.into();
        ThrottlingExceptionBuilder(self.0, PhantomData)
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::ThrottlingException
    where
        A: IsSet<super::ThrottlingException, member::message>,
    {
        self.0
    }
}

/// Builds [`ValidationException`](super::ValidationException).
#[derive(Clone, Debug)]
#[must_use = "nothing is built until `build`"]
pub struct ValidationExceptionBuilder<A = Unset>(
    super::ValidationException,
    PhantomData<(A,)>,
);

impl super::ValidationException {
    /// Starts building one. Required is `message`.
    pub fn builder() -> ValidationExceptionBuilder {
        ValidationExceptionBuilder(ErrorCorrection::corrected(), PhantomData)
    }
}

impl<A> ValidationExceptionBuilder<A> {
    /// Sets [`message`](super::ValidationException::message), which is required.
    pub fn message(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> ValidationExceptionBuilder<Set>
    where
        A: IsUnset<super::ValidationException, member::message>,
    {
        self.0.message = value.into();
        ValidationExceptionBuilder(self.0, PhantomData)
    }

    /// Sets [`exception_cause`](super::ValidationException::exception_cause).
    pub fn exception_cause(mut self, value: impl Into<super::ExceptionCause>) -> Self {
        self.0.exception_cause = Some(value.into());
        self
    }

    /// Sets [`exception_cause`](super::ValidationException::exception_cause), or takes it back.
    pub fn set_exception_cause(
        mut self,
        value: ::std::option::Option<super::ExceptionCause>,
    ) -> Self {
        self.0.exception_cause = value;
        self
    }

    /// The structure with what was set. It is there when all that is required is.
    #[must_use]
    pub fn build(self) -> super::ValidationException
    where
        A: IsSet<super::ValidationException, member::message>,
    {
        self.0
    }
}

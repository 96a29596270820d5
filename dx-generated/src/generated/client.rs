// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::client::{
    Builder, Call, CallError, ConfigError, Input, Pages, WaitError,
};
use ::std::ops::Deref;
use ::std::time::Duration;

/// A client for AWS Data Exchange.
///
/// Cloning it is cheap: clones share connections, credentials and the state of retries.
#[derive(Clone, Debug)]
pub struct Client(::dx_runtime::client::Client<super::DataExchange>);

impl Client {
    /// Creates a client with the region and the credentials of the environment, which are found in the same places
    /// as by the AWS CLI. Without the feature `credential-chain` of dx-runtime, only access keys in
    /// environment variables and in profiles are found.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no region, or if a setting is not valid.
    pub async fn from_env() -> Result<Self, ConfigError> {
        Self::builder().from_env().await?.build()
    }

    /// Creates a builder to configure a client.
    pub fn builder() -> Builder<super::DataExchange, Self> {
        Builder::default()
    }

    /// Calls the operation of an input.
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error.
    pub async fn send<I, C>(&self, input: &I) -> Result<C::Output, CallError<C::Error>>
    where
        I: Input<Call = C>,
        C: Call<Service = super::DataExchange, Input = I>,
    {
        self.0.send(input).await
    }
}

impl From<::dx_runtime::client::Client<super::DataExchange>> for Client {
    fn from(client: ::dx_runtime::client::Client<super::DataExchange>) -> Self {
        Self(client)
    }
}

impl Deref for Client {
    type Target = ::dx_runtime::client::Client<super::DataExchange>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl AsRef<::dx_runtime::client::Client<super::DataExchange>> for Client {
    fn as_ref(&self) -> &::dx_runtime::client::Client<super::DataExchange> {
        &self.0
    }
}

impl Client {
    /// Accepts a data grant that another account made to this one. Its data set is among the entitled data
    /// sets from then on.
    ///
    /// See [`AcceptDataGrant`](super::AcceptDataGrant).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`AcceptDataGrantError`](super::AcceptDataGrantError).
    pub async fn accept_data_grant(
        &self,
        input: impl Into<super::AcceptDataGrantInput>,
    ) -> Result<super::AcceptDataGrantOutput, CallError<super::AcceptDataGrantError>> {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Cancels a job that has not been started. It ends in the state `CANCELLED`.
    ///
    /// See [`CancelJob`](super::CancelJob).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`CancelJobError`](super::CancelJobError).
    pub async fn cancel_job(
        &self,
        input: impl Into<super::CancelJobInput>,
    ) -> Result<super::CancelJobOutput, CallError<super::CancelJobError>> {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Gives one other AWS account access to a data set that this account owns, without a product on AWS
    /// Marketplace. The receiver has to accept the grant.
    ///
    /// See [`CreateDataGrant`](super::CreateDataGrant).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`CreateDataGrantError`](super::CreateDataGrantError).
    pub async fn create_data_grant(
        &self,
        input: impl Into<super::CreateDataGrantInput>,
    ) -> Result<super::CreateDataGrantOutput, CallError<super::CreateDataGrantError>> {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Creates an empty data set, to be filled by revisions. All of its assets will be of one kind.
    ///
    /// See [`CreateDataSet`](super::CreateDataSet).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`CreateDataSetError`](super::CreateDataSetError).
    pub async fn create_data_set(
        &self,
        input: impl Into<super::CreateDataSetInput>,
    ) -> Result<super::CreateDataSetOutput, CallError<super::CreateDataSetError>> {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Has the service export each new revision of a data set to Amazon S3 as soon as it is published,
    /// without a job of your own.
    ///
    /// See [`CreateEventAction`](super::CreateEventAction).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`CreateEventActionError`](super::CreateEventActionError).
    pub async fn create_event_action(
        &self,
        input: impl Into<super::CreateEventActionInput>,
    ) -> Result<
        super::CreateEventActionOutput,
        CallError<super::CreateEventActionError>,
    > {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Creates a job that imports assets into a revision, exports them, or sets up access to data in Amazon
    /// S3.
    ///
    /// See [`CreateJob`](super::CreateJob).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`CreateJobError`](super::CreateJobError).
    pub async fn create_job(
        &self,
        input: impl Into<super::CreateJobInput>,
    ) -> Result<super::CreateJobOutput, CallError<super::CreateJobError>> {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Creates an empty revision in a data set that the account owns.
    ///
    /// See [`CreateRevision`](super::CreateRevision).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`CreateRevisionError`](super::CreateRevisionError).
    pub async fn create_revision(
        &self,
        input: impl Into<super::CreateRevisionInput>,
    ) -> Result<super::CreateRevisionOutput, CallError<super::CreateRevisionError>> {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Removes an asset from a revision that is not finalized.
    ///
    /// See [`DeleteAsset`](super::DeleteAsset).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`DeleteAssetError`](super::DeleteAssetError).
    pub async fn delete_asset(
        &self,
        input: impl Into<super::DeleteAssetInput>,
    ) -> Result<super::DeleteAssetOutput, CallError<super::DeleteAssetError>> {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Withdraws a data grant that this account made. A receiver who had accepted it loses access to the
    /// data set.
    ///
    /// See [`DeleteDataGrant`](super::DeleteDataGrant).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`DeleteDataGrantError`](super::DeleteDataGrantError).
    pub async fn delete_data_grant(
        &self,
        input: impl Into<super::DeleteDataGrantInput>,
    ) -> Result<super::DeleteDataGrantOutput, CallError<super::DeleteDataGrantError>> {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Deletes a data set that the account owns, together with its revisions and assets. One that is part
    /// of a product can't be deleted: that is a `ConflictException`.
    ///
    /// See [`DeleteDataSet`](super::DeleteDataSet).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`DeleteDataSetError`](super::DeleteDataSetError).
    pub async fn delete_data_set(
        &self,
        input: impl Into<super::DeleteDataSetInput>,
    ) -> Result<super::DeleteDataSetOutput, CallError<super::DeleteDataSetError>> {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Ends an event action: revisions published from now on are no longer exported. Exports that have
    /// begun go on.
    ///
    /// See [`DeleteEventAction`](super::DeleteEventAction).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`DeleteEventActionError`](super::DeleteEventActionError).
    pub async fn delete_event_action(
        &self,
        input: impl Into<super::DeleteEventActionInput>,
    ) -> Result<
        super::DeleteEventActionOutput,
        CallError<super::DeleteEventActionError>,
    > {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Deletes a revision of a data set that the account owns, together with its assets. One that is part
    /// of a published product can't be deleted; `RevokeRevision` takes it back from subscribers.
    ///
    /// See [`DeleteRevision`](super::DeleteRevision).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`DeleteRevisionError`](super::DeleteRevisionError).
    pub async fn delete_revision(
        &self,
        input: impl Into<super::DeleteRevisionInput>,
    ) -> Result<super::DeleteRevisionOutput, CallError<super::DeleteRevisionError>> {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Reads what an asset is, and where it lies. The content of a file is not part of it: jobs export it.
    ///
    /// See [`GetAsset`](super::GetAsset).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`GetAssetError`](super::GetAssetError).
    pub async fn get_asset(
        &self,
        input: impl Into<super::GetAssetInput>,
    ) -> Result<super::GetAssetOutput, CallError<super::GetAssetError>> {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Reads a data grant that this account has made, with its state of acceptance.
    ///
    /// See [`GetDataGrant`](super::GetDataGrant).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`GetDataGrantError`](super::GetDataGrantError).
    pub async fn get_data_grant(
        &self,
        input: impl Into<super::GetDataGrantInput>,
    ) -> Result<super::GetDataGrantOutput, CallError<super::GetDataGrantError>> {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Reads a data set that the account owns or is entitled to.
    ///
    /// See [`GetDataSet`](super::GetDataSet).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`GetDataSetError`](super::GetDataSetError).
    pub async fn get_data_set(
        &self,
        input: impl Into<super::GetDataSetInput>,
    ) -> Result<super::GetDataSetOutput, CallError<super::GetDataSetError>> {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Reads an event action: its event, and what the service does about it.
    ///
    /// See [`GetEventAction`](super::GetEventAction).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`GetEventActionError`](super::GetEventActionError).
    pub async fn get_event_action(
        &self,
        input: impl Into<super::GetEventActionInput>,
    ) -> Result<super::GetEventActionOutput, CallError<super::GetEventActionError>> {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Reads how far a job has come, and what it was created with.
    ///
    /// See [`GetJob`](super::GetJob).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`GetJobError`](super::GetJobError).
    pub async fn get_job(
        &self,
        input: impl Into<super::GetJobInput>,
    ) -> Result<super::GetJobOutput, CallError<super::GetJobError>> {
        let input = input.into();
        self.0.send(&input).await
    }

    /// Waits until a job has completed.
    ///
    /// Calls [`get_job`](Self::get_job) until the condition holds, for at most `max_wait`.
    ///
    /// # Errors
    ///
    /// Returns an error if the condition can no longer be met, if a call fails for another reason, or after `max_wait`.
    pub async fn wait_until_job_completed(
        &self,
        input: impl Into<super::GetJobInput>,
        max_wait: Duration,
    ) -> Result<
        super::GetJobOutput,
        WaitError<super::GetJobOutput, super::GetJobError>,
    > {
        let input = input.into();
        self.0.wait::<super::waiters::JobCompleted>(&input, max_wait).await
    }

    /// Waits until a job has ended, with success or without.
    ///
    /// Calls [`get_job`](Self::get_job) until the condition holds, for at most `max_wait`.
    ///
    /// # Errors
    ///
    /// Returns an error if the condition can no longer be met, if a call fails for another reason, or after `max_wait`.
    pub async fn wait_until_job_ended(
        &self,
        input: impl Into<super::GetJobInput>,
        max_wait: Duration,
    ) -> Result<
        super::GetJobOutput,
        WaitError<super::GetJobOutput, super::GetJobError>,
    > {
        let input = input.into();
        self.0.wait::<super::waiters::JobEnded>(&input, max_wait).await
    }
}

impl Client {
    /// Reads a data grant that was made to this account, whether it was accepted or not.
    ///
    /// See [`GetReceivedDataGrant`](super::GetReceivedDataGrant).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`GetReceivedDataGrantError`](super::GetReceivedDataGrantError).
    pub async fn get_received_data_grant(
        &self,
        input: impl Into<super::GetReceivedDataGrantInput>,
    ) -> Result<
        super::GetReceivedDataGrantOutput,
        CallError<super::GetReceivedDataGrantError>,
    > {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Reads a revision, with whether it is finalized or revoked.
    ///
    /// See [`GetRevision`](super::GetRevision).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`GetRevisionError`](super::GetRevisionError).
    pub async fn get_revision(
        &self,
        input: impl Into<super::GetRevisionInput>,
    ) -> Result<super::GetRevisionOutput, CallError<super::GetRevisionError>> {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Lists the data grants that this account has made, a page at a time.
    ///
    /// See [`ListDataGrants`](super::ListDataGrants).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`ListDataGrantsError`](super::ListDataGrantsError).
    pub async fn list_data_grants(
        &self,
        input: impl Into<super::ListDataGrantsInput>,
    ) -> Result<super::ListDataGrantsOutput, CallError<super::ListDataGrantsError>> {
        let input = input.into();
        self.0.send(&input).await
    }

    /// Iterates over the pages of [`list_data_grants`](Self::list_data_grants), beginning with the page that `input` requests.
    pub fn list_data_grants_pages(
        &self,
        input: impl Into<super::ListDataGrantsInput>,
    ) -> Pages<super::DataExchange, super::ListDataGrantsInput> {
        self.0.pages(input.into())
    }
}

impl Client {
    /// Lists the revisions of a data set, a page at a time, the newest first.
    ///
    /// See [`ListDataSetRevisions`](super::ListDataSetRevisions).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`ListDataSetRevisionsError`](super::ListDataSetRevisionsError).
    pub async fn list_data_set_revisions(
        &self,
        input: impl Into<super::ListDataSetRevisionsInput>,
    ) -> Result<
        super::ListDataSetRevisionsOutput,
        CallError<super::ListDataSetRevisionsError>,
    > {
        let input = input.into();
        self.0.send(&input).await
    }

    /// Iterates over the pages of [`list_data_set_revisions`](Self::list_data_set_revisions), beginning with the page that `input` requests.
    pub fn list_data_set_revisions_pages(
        &self,
        input: impl Into<super::ListDataSetRevisionsInput>,
    ) -> Pages<super::DataExchange, super::ListDataSetRevisionsInput> {
        self.0.pages(input.into())
    }
}

impl Client {
    /// Lists data sets of the account in the region, a page at a time: those that it owns, the newest
    /// first, or those that it is entitled to, in no particular order.
    ///
    /// See [`ListDataSets`](super::ListDataSets).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`ListDataSetsError`](super::ListDataSetsError).
    pub async fn list_data_sets(
        &self,
        input: impl Into<super::ListDataSetsInput>,
    ) -> Result<super::ListDataSetsOutput, CallError<super::ListDataSetsError>> {
        let input = input.into();
        self.0.send(&input).await
    }

    /// Iterates over the pages of [`list_data_sets`](Self::list_data_sets), beginning with the page that `input` requests.
    pub fn list_data_sets_pages(
        &self,
        input: impl Into<super::ListDataSetsInput>,
    ) -> Pages<super::DataExchange, super::ListDataSetsInput> {
        self.0.pages(input.into())
    }
}

impl Client {
    /// Lists the event actions of the account in the region, a page at a time.
    ///
    /// See [`ListEventActions`](super::ListEventActions).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`ListEventActionsError`](super::ListEventActionsError).
    pub async fn list_event_actions(
        &self,
        input: impl Into<super::ListEventActionsInput>,
    ) -> Result<super::ListEventActionsOutput, CallError<super::ListEventActionsError>> {
        let input = input.into();
        self.0.send(&input).await
    }

    /// Iterates over the pages of [`list_event_actions`](Self::list_event_actions), beginning with the page that `input` requests.
    pub fn list_event_actions_pages(
        &self,
        input: impl Into<super::ListEventActionsInput>,
    ) -> Pages<super::DataExchange, super::ListEventActionsInput> {
        self.0.pages(input.into())
    }
}

impl Client {
    /// Lists the jobs of the account in the region, a page at a time, the newest first: all of them, or
    /// those of a data set or a revision.
    ///
    /// See [`ListJobs`](super::ListJobs).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`ListJobsError`](super::ListJobsError).
    pub async fn list_jobs(
        &self,
        input: impl Into<super::ListJobsInput>,
    ) -> Result<super::ListJobsOutput, CallError<super::ListJobsError>> {
        let input = input.into();
        self.0.send(&input).await
    }

    /// Iterates over the pages of [`list_jobs`](Self::list_jobs), beginning with the page that `input` requests.
    pub fn list_jobs_pages(
        &self,
        input: impl Into<super::ListJobsInput>,
    ) -> Pages<super::DataExchange, super::ListJobsInput> {
        self.0.pages(input.into())
    }
}

impl Client {
    /// Lists the data grants that were made to this account, a page at a time, whether it has accepted them
    /// or not.
    ///
    /// See [`ListReceivedDataGrants`](super::ListReceivedDataGrants).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`ListReceivedDataGrantsError`](super::ListReceivedDataGrantsError).
    pub async fn list_received_data_grants(
        &self,
        input: impl Into<super::ListReceivedDataGrantsInput>,
    ) -> Result<
        super::ListReceivedDataGrantsOutput,
        CallError<super::ListReceivedDataGrantsError>,
    > {
        let input = input.into();
        self.0.send(&input).await
    }

    /// Iterates over the pages of [`list_received_data_grants`](Self::list_received_data_grants), beginning with the page that `input` requests.
    pub fn list_received_data_grants_pages(
        &self,
        input: impl Into<super::ListReceivedDataGrantsInput>,
    ) -> Pages<super::DataExchange, super::ListReceivedDataGrantsInput> {
        self.0.pages(input.into())
    }
}

impl Client {
    /// Lists the assets of a revision, a page at a time, by name from Z to A.
    ///
    /// See [`ListRevisionAssets`](super::ListRevisionAssets).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`ListRevisionAssetsError`](super::ListRevisionAssetsError).
    pub async fn list_revision_assets(
        &self,
        input: impl Into<super::ListRevisionAssetsInput>,
    ) -> Result<
        super::ListRevisionAssetsOutput,
        CallError<super::ListRevisionAssetsError>,
    > {
        let input = input.into();
        self.0.send(&input).await
    }

    /// Iterates over the pages of [`list_revision_assets`](Self::list_revision_assets), beginning with the page that `input` requests.
    pub fn list_revision_assets_pages(
        &self,
        input: impl Into<super::ListRevisionAssetsInput>,
    ) -> Pages<super::DataExchange, super::ListRevisionAssetsInput> {
        self.0.pages(input.into())
    }
}

impl Client {
    /// Reads the tags of a data set, revision, asset, event action or data grant.
    ///
    /// See [`ListTagsForResource`](super::ListTagsForResource).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`ListTagsForResourceError`](super::ListTagsForResourceError).
    pub async fn list_tags_for_resource(
        &self,
        input: impl Into<super::ListTagsForResourceInput>,
    ) -> Result<
        super::ListTagsForResourceOutput,
        CallError<super::ListTagsForResourceError>,
    > {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Takes a published revision back: subscribers can no longer export its assets. It stays in the list
    /// of revisions, with the reason.
    ///
    /// See [`RevokeRevision`](super::RevokeRevision).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`RevokeRevisionError`](super::RevokeRevisionError).
    pub async fn revoke_revision(
        &self,
        input: impl Into<super::RevokeRevisionInput>,
    ) -> Result<super::RevokeRevisionOutput, CallError<super::RevokeRevisionError>> {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Calls an API that is an asset: the service passes the request on to the API in the provider's Amazon
    /// API Gateway, and answers with its response.
    ///
    /// See [`SendApiAsset`](super::SendApiAsset).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`SendApiAssetError`](super::SendApiAssetError).
    pub async fn send_api_asset(
        &self,
        input: impl Into<super::SendApiAssetInput>,
    ) -> Result<super::SendApiAssetOutput, CallError<super::SendApiAssetError>> {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Notifies the subscribers of a data set: of new or late data, a change of its schema, or its end.
    /// They get it as an event in Amazon EventBridge.
    ///
    /// See [`SendDataSetNotification`](super::SendDataSetNotification).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`SendDataSetNotificationError`](super::SendDataSetNotificationError).
    pub async fn send_data_set_notification(
        &self,
        input: impl Into<super::SendDataSetNotificationInput>,
    ) -> Result<
        super::SendDataSetNotificationOutput,
        CallError<super::SendDataSetNotificationError>,
    > {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Starts a job that is waiting. It goes on in the background, and `GetJob` tells how far it has come.
    ///
    /// See [`StartJob`](super::StartJob).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`StartJobError`](super::StartJobError).
    pub async fn start_job(
        &self,
        input: impl Into<super::StartJobInput>,
    ) -> Result<super::StartJobOutput, CallError<super::StartJobError>> {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Adds tags to a resource. A tag whose key it already has gets the new value.
    ///
    /// See [`TagResource`](super::TagResource).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`TagResourceError`](super::TagResourceError).
    pub async fn tag_resource(
        &self,
        input: impl Into<super::TagResourceInput>,
    ) -> Result<super::TagResourceOutput, CallError<super::TagResourceError>> {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Removes tags from a resource. Keys that it doesn't have are ignored.
    ///
    /// See [`UntagResource`](super::UntagResource).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`UntagResourceError`](super::UntagResourceError).
    pub async fn untag_resource(
        &self,
        input: impl Into<super::UntagResourceInput>,
    ) -> Result<super::UntagResourceOutput, CallError<super::UntagResourceError>> {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Gives an asset of a revision that is not finalized another name.
    ///
    /// See [`UpdateAsset`](super::UpdateAsset).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`UpdateAssetError`](super::UpdateAssetError).
    pub async fn update_asset(
        &self,
        input: impl Into<super::UpdateAssetInput>,
    ) -> Result<super::UpdateAssetOutput, CallError<super::UpdateAssetError>> {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Changes the name or the description of a data set that the account owns.
    ///
    /// See [`UpdateDataSet`](super::UpdateDataSet).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`UpdateDataSetError`](super::UpdateDataSetError).
    pub async fn update_data_set(
        &self,
        input: impl Into<super::UpdateDataSetInput>,
    ) -> Result<super::UpdateDataSetOutput, CallError<super::UpdateDataSetError>> {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Replaces what the service does when the event of an event action occurs. The event itself can't be
    /// changed.
    ///
    /// See [`UpdateEventAction`](super::UpdateEventAction).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`UpdateEventActionError`](super::UpdateEventActionError).
    pub async fn update_event_action(
        &self,
        input: impl Into<super::UpdateEventActionInput>,
    ) -> Result<
        super::UpdateEventActionOutput,
        CallError<super::UpdateEventActionError>,
    > {
        let input = input.into();
        self.0.send(&input).await
    }
}

impl Client {
    /// Changes the comment of a revision, finalizes it, or opens it again.
    ///
    /// See [`UpdateRevision`](super::UpdateRevision).
    ///
    /// # Errors
    ///
    /// Returns an error if there are no credentials, if the request can't be built or sent, or if the service
    /// responds with an error, a [`UpdateRevisionError`](super::UpdateRevisionError).
    pub async fn update_revision(
        &self,
        input: impl Into<super::UpdateRevisionInput>,
    ) -> Result<super::UpdateRevisionOutput, CallError<super::UpdateRevisionError>> {
        let input = input.into();
        self.0.send(&input).await
    }
}

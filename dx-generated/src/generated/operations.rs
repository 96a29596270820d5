// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

/// Accepts a data grant that another account made to this one. Its data set is among the entitled data
/// sets from then on.
#[derive(Clone, Copy, Debug)]
pub struct AcceptDataGrant;

impl ::dx_runtime::Operation for AcceptDataGrant {
    const NAME: &'static str = "AcceptDataGrant";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::AcceptDataGrantInput;
    type Output = super::AcceptDataGrantOutput;
    type Error = super::AcceptDataGrantError;
}

/// Cancels a job that has not been started. It ends in the state `CANCELLED`.
///
/// A job in any other state can't be cancelled: that is a `ConflictException`.
#[derive(Clone, Copy, Debug)]
pub struct CancelJob;

impl ::dx_runtime::Operation for CancelJob {
    const NAME: &'static str = "CancelJob";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::CancelJobInput;
    type Output = super::CancelJobOutput;
    type Error = super::CancelJobError;
}

/// Gives one other AWS account access to a data set that this account owns, without a product on AWS
/// Marketplace. The receiver has to accept the grant.
#[derive(Clone, Copy, Debug)]
pub struct CreateDataGrant;

impl ::dx_runtime::Operation for CreateDataGrant {
    const NAME: &'static str = "CreateDataGrant";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::CreateDataGrantInput;
    type Output = super::CreateDataGrantOutput;
    type Error = super::CreateDataGrantError;
}

/// Creates an empty data set, to be filled by revisions. All of its assets will be of one kind.
#[derive(Clone, Copy, Debug)]
pub struct CreateDataSet;

impl ::dx_runtime::Operation for CreateDataSet {
    const NAME: &'static str = "CreateDataSet";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::CreateDataSetInput;
    type Output = super::CreateDataSetOutput;
    type Error = super::CreateDataSetError;
}

/// Has the service export each new revision of a data set to Amazon S3 as soon as it is published,
/// without a job of your own.
#[derive(Clone, Copy, Debug)]
pub struct CreateEventAction;

impl ::dx_runtime::Operation for CreateEventAction {
    const NAME: &'static str = "CreateEventAction";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::CreateEventActionInput;
    type Output = super::CreateEventActionOutput;
    type Error = super::CreateEventActionError;
}

/// Creates a job that imports assets into a revision, exports them, or sets up access to data in Amazon
/// S3.
///
/// `Type` says what the job does, and the member of `Details` of the same name holds its settings. The
/// new job does nothing yet: it stays in the state `WAITING` until `StartJob` starts it.
///
/// > **Note:** An import by signed URL, and an import from API Gateway, answer with an upload URL.
/// > Upload the file to it before the job is started.
#[derive(Clone, Copy, Debug)]
pub struct CreateJob;

impl ::dx_runtime::Operation for CreateJob {
    const NAME: &'static str = "CreateJob";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::CreateJobInput;
    type Output = super::CreateJobOutput;
    type Error = super::CreateJobError;
}

/// Creates an empty revision in a data set that the account owns.
///
/// To publish data: create a revision, add assets to it by import jobs, then finalize it by
/// `UpdateRevision`.
#[derive(Clone, Copy, Debug)]
pub struct CreateRevision;

impl ::dx_runtime::Operation for CreateRevision {
    const NAME: &'static str = "CreateRevision";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::CreateRevisionInput;
    type Output = super::CreateRevisionOutput;
    type Error = super::CreateRevisionError;
}

/// Removes an asset from a revision that is not finalized.
#[derive(Clone, Copy, Debug)]
pub struct DeleteAsset;

impl ::dx_runtime::Operation for DeleteAsset {
    const NAME: &'static str = "DeleteAsset";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::DeleteAssetInput;
    type Output = super::DeleteAssetOutput;
    type Error = super::DeleteAssetError;
}

/// Withdraws a data grant that this account made. A receiver who had accepted it loses access to the
/// data set.
#[derive(Clone, Copy, Debug)]
pub struct DeleteDataGrant;

impl ::dx_runtime::Operation for DeleteDataGrant {
    const NAME: &'static str = "DeleteDataGrant";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::DeleteDataGrantInput;
    type Output = super::DeleteDataGrantOutput;
    type Error = super::DeleteDataGrantError;
}

/// Deletes a data set that the account owns, together with its revisions and assets. One that is part
/// of a product can't be deleted: that is a `ConflictException`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteDataSet;

impl ::dx_runtime::Operation for DeleteDataSet {
    const NAME: &'static str = "DeleteDataSet";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::DeleteDataSetInput;
    type Output = super::DeleteDataSetOutput;
    type Error = super::DeleteDataSetError;
}

/// Ends an event action: revisions published from now on are no longer exported. Exports that have
/// begun go on.
#[derive(Clone, Copy, Debug)]
pub struct DeleteEventAction;

impl ::dx_runtime::Operation for DeleteEventAction {
    const NAME: &'static str = "DeleteEventAction";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::DeleteEventActionInput;
    type Output = super::DeleteEventActionOutput;
    type Error = super::DeleteEventActionError;
}

/// Deletes a revision of a data set that the account owns, together with its assets. One that is part
/// of a published product can't be deleted; `RevokeRevision` takes it back from subscribers.
#[derive(Clone, Copy, Debug)]
pub struct DeleteRevision;

impl ::dx_runtime::Operation for DeleteRevision {
    const NAME: &'static str = "DeleteRevision";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::DeleteRevisionInput;
    type Output = super::DeleteRevisionOutput;
    type Error = super::DeleteRevisionError;
}

/// Reads what an asset is, and where it lies. The content of a file is not part of it: jobs export it.
#[derive(Clone, Copy, Debug)]
pub struct GetAsset;

impl ::dx_runtime::Operation for GetAsset {
    const NAME: &'static str = "GetAsset";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::GetAssetInput;
    type Output = super::GetAssetOutput;
    type Error = super::GetAssetError;
}

/// Reads a data grant that this account has made, with its state of acceptance.
#[derive(Clone, Copy, Debug)]
pub struct GetDataGrant;

impl ::dx_runtime::Operation for GetDataGrant {
    const NAME: &'static str = "GetDataGrant";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::GetDataGrantInput;
    type Output = super::GetDataGrantOutput;
    type Error = super::GetDataGrantError;
}

/// Reads a data set that the account owns or is entitled to.
#[derive(Clone, Copy, Debug)]
pub struct GetDataSet;

impl ::dx_runtime::Operation for GetDataSet {
    const NAME: &'static str = "GetDataSet";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::GetDataSetInput;
    type Output = super::GetDataSetOutput;
    type Error = super::GetDataSetError;
}

/// Reads an event action: its event, and what the service does about it.
#[derive(Clone, Copy, Debug)]
pub struct GetEventAction;

impl ::dx_runtime::Operation for GetEventAction {
    const NAME: &'static str = "GetEventAction";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::GetEventActionInput;
    type Output = super::GetEventActionOutput;
    type Error = super::GetEventActionError;
}

/// Reads how far a job has come, and what it was created with.
///
/// A job that was started runs in the background: ask again, with pauses in between, until its `State`
/// is final.
///
/// A job can be read for 90 days after it was created; from then on it is a
/// `ResourceNotFoundException`.
#[derive(Clone, Copy, Debug)]
pub struct GetJob;

impl ::dx_runtime::Operation for GetJob {
    const NAME: &'static str = "GetJob";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::GetJobInput;
    type Output = super::GetJobOutput;
    type Error = super::GetJobError;
}

/// Reads a data grant that was made to this account, whether it was accepted or not.
#[derive(Clone, Copy, Debug)]
pub struct GetReceivedDataGrant;

impl ::dx_runtime::Operation for GetReceivedDataGrant {
    const NAME: &'static str = "GetReceivedDataGrant";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::GetReceivedDataGrantInput;
    type Output = super::GetReceivedDataGrantOutput;
    type Error = super::GetReceivedDataGrantError;
}

/// Reads a revision, with whether it is finalized or revoked.
#[derive(Clone, Copy, Debug)]
pub struct GetRevision;

impl ::dx_runtime::Operation for GetRevision {
    const NAME: &'static str = "GetRevision";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::GetRevisionInput;
    type Output = super::GetRevisionOutput;
    type Error = super::GetRevisionError;
}

/// Lists the data grants that this account has made, a page at a time.
#[derive(Clone, Copy, Debug)]
pub struct ListDataGrants;

impl ::dx_runtime::Operation for ListDataGrants {
    const NAME: &'static str = "ListDataGrants";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::ListDataGrantsInput;
    type Output = super::ListDataGrantsOutput;
    type Error = super::ListDataGrantsError;
}

/// Lists the revisions of a data set, a page at a time, the newest first.
#[derive(Clone, Copy, Debug)]
pub struct ListDataSetRevisions;

impl ::dx_runtime::Operation for ListDataSetRevisions {
    const NAME: &'static str = "ListDataSetRevisions";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::ListDataSetRevisionsInput;
    type Output = super::ListDataSetRevisionsOutput;
    type Error = super::ListDataSetRevisionsError;
}

/// Lists data sets of the account in the region, a page at a time: those that it owns, the newest
/// first, or those that it is entitled to, in no particular order.
#[derive(Clone, Copy, Debug)]
pub struct ListDataSets;

impl ::dx_runtime::Operation for ListDataSets {
    const NAME: &'static str = "ListDataSets";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::ListDataSetsInput;
    type Output = super::ListDataSetsOutput;
    type Error = super::ListDataSetsError;
}

/// Lists the event actions of the account in the region, a page at a time.
#[derive(Clone, Copy, Debug)]
pub struct ListEventActions;

impl ::dx_runtime::Operation for ListEventActions {
    const NAME: &'static str = "ListEventActions";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::ListEventActionsInput;
    type Output = super::ListEventActionsOutput;
    type Error = super::ListEventActionsError;
}

/// Lists the jobs of the account in the region, a page at a time, the newest first: all of them, or
/// those of a data set or a revision.
///
/// Jobs that are older than 90 days are not listed.
#[derive(Clone, Copy, Debug)]
pub struct ListJobs;

impl ::dx_runtime::Operation for ListJobs {
    const NAME: &'static str = "ListJobs";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::ListJobsInput;
    type Output = super::ListJobsOutput;
    type Error = super::ListJobsError;
}

/// Lists the data grants that were made to this account, a page at a time, whether it has accepted them
/// or not.
#[derive(Clone, Copy, Debug)]
pub struct ListReceivedDataGrants;

impl ::dx_runtime::Operation for ListReceivedDataGrants {
    const NAME: &'static str = "ListReceivedDataGrants";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::ListReceivedDataGrantsInput;
    type Output = super::ListReceivedDataGrantsOutput;
    type Error = super::ListReceivedDataGrantsError;
}

/// Lists the assets of a revision, a page at a time, by name from Z to A.
///
/// A job does not say which assets it made: who imports a file finds the new asset in this list.
#[derive(Clone, Copy, Debug)]
pub struct ListRevisionAssets;

impl ::dx_runtime::Operation for ListRevisionAssets {
    const NAME: &'static str = "ListRevisionAssets";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::ListRevisionAssetsInput;
    type Output = super::ListRevisionAssetsOutput;
    type Error = super::ListRevisionAssetsError;
}

/// Reads the tags of a data set, revision, asset, event action or data grant.
#[derive(Clone, Copy, Debug)]
pub struct ListTagsForResource;

impl ::dx_runtime::Operation for ListTagsForResource {
    const NAME: &'static str = "ListTagsForResource";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::ListTagsForResourceInput;
    type Output = super::ListTagsForResourceOutput;
    type Error = super::ListTagsForResourceError;
}

/// Takes a published revision back: subscribers can no longer export its assets. It stays in the list
/// of revisions, with the reason.
#[derive(Clone, Copy, Debug)]
pub struct RevokeRevision;

impl ::dx_runtime::Operation for RevokeRevision {
    const NAME: &'static str = "RevokeRevision";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::RevokeRevisionInput;
    type Output = super::RevokeRevisionOutput;
    type Error = super::RevokeRevisionError;
}

/// Calls an API that is an asset: the service passes the request on to the API in the provider's Amazon
/// API Gateway, and answers with its response.
///
/// Requests go to a host of their own, `api-fulfill.` before that of the other operations.
#[derive(Clone, Copy, Debug)]
pub struct SendApiAsset;

impl ::dx_runtime::Operation for SendApiAsset {
    const NAME: &'static str = "SendApiAsset";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::SendApiAssetInput;
    type Output = super::SendApiAssetOutput;
    type Error = super::SendApiAssetError;
}

/// Notifies the subscribers of a data set: of new or late data, a change of its schema, or its end.
/// They get it as an event in Amazon EventBridge.
#[derive(Clone, Copy, Debug)]
pub struct SendDataSetNotification;

impl ::dx_runtime::Operation for SendDataSetNotification {
    const NAME: &'static str = "SendDataSetNotification";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::SendDataSetNotificationInput;
    type Output = super::SendDataSetNotificationOutput;
    type Error = super::SendDataSetNotificationError;
}

/// Starts a job that is waiting. It goes on in the background, and `GetJob` tells how far it has come.
#[derive(Clone, Copy, Debug)]
pub struct StartJob;

impl ::dx_runtime::Operation for StartJob {
    const NAME: &'static str = "StartJob";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::StartJobInput;
    type Output = super::StartJobOutput;
    type Error = super::StartJobError;
}

/// Adds tags to a resource. A tag whose key it already has gets the new value.
#[derive(Clone, Copy, Debug)]
pub struct TagResource;

impl ::dx_runtime::Operation for TagResource {
    const NAME: &'static str = "TagResource";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::TagResourceInput;
    type Output = super::TagResourceOutput;
    type Error = super::TagResourceError;
}

/// Removes tags from a resource. Keys that it doesn't have are ignored.
#[derive(Clone, Copy, Debug)]
pub struct UntagResource;

impl ::dx_runtime::Operation for UntagResource {
    const NAME: &'static str = "UntagResource";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::UntagResourceInput;
    type Output = super::UntagResourceOutput;
    type Error = super::UntagResourceError;
}

/// Gives an asset of a revision that is not finalized another name.
#[derive(Clone, Copy, Debug)]
pub struct UpdateAsset;

impl ::dx_runtime::Operation for UpdateAsset {
    const NAME: &'static str = "UpdateAsset";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::UpdateAssetInput;
    type Output = super::UpdateAssetOutput;
    type Error = super::UpdateAssetError;
}

/// Changes the name or the description of a data set that the account owns.
#[derive(Clone, Copy, Debug)]
pub struct UpdateDataSet;

impl ::dx_runtime::Operation for UpdateDataSet {
    const NAME: &'static str = "UpdateDataSet";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::UpdateDataSetInput;
    type Output = super::UpdateDataSetOutput;
    type Error = super::UpdateDataSetError;
}

/// Replaces what the service does when the event of an event action occurs. The event itself can't be
/// changed.
#[derive(Clone, Copy, Debug)]
pub struct UpdateEventAction;

impl ::dx_runtime::Operation for UpdateEventAction {
    const NAME: &'static str = "UpdateEventAction";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::UpdateEventActionInput;
    type Output = super::UpdateEventActionOutput;
    type Error = super::UpdateEventActionError;
}

/// Changes the comment of a revision, finalizes it, or opens it again.
///
/// A revision is finalized once its assets are complete. Subscribers see only finalized revisions.
#[derive(Clone, Copy, Debug)]
pub struct UpdateRevision;

impl ::dx_runtime::Operation for UpdateRevision {
    const NAME: &'static str = "UpdateRevision";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::UpdateRevisionInput;
    type Output = super::UpdateRevisionOutput;
    type Error = super::UpdateRevisionError;
}

// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

/// The operation `AcceptDataGrant`.
#[derive(Clone, Copy, Debug)]
pub struct AcceptDataGrant;

impl ::dx_runtime::Operation for AcceptDataGrant {
    const NAME: &'static str = "AcceptDataGrant";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::AcceptDataGrantInput;
    type Output = super::AcceptDataGrantOutput;
    type Error = super::AcceptDataGrantError;
}

/// Calls off a job that has not been started yet. It ends in the state `CANCELLED`.
///
/// A job in any other state can't be called off: that is a `ConflictException`.
#[derive(Clone, Copy, Debug)]
pub struct CancelJob;

impl ::dx_runtime::Operation for CancelJob {
    const NAME: &'static str = "CancelJob";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::CancelJobInput;
    type Output = super::CancelJobOutput;
    type Error = super::CancelJobError;
}

/// The operation `CreateDataGrant`.
#[derive(Clone, Copy, Debug)]
pub struct CreateDataGrant;

impl ::dx_runtime::Operation for CreateDataGrant {
    const NAME: &'static str = "CreateDataGrant";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::CreateDataGrantInput;
    type Output = super::CreateDataGrantOutput;
    type Error = super::CreateDataGrantError;
}

/// The operation `CreateDataSet`.
#[derive(Clone, Copy, Debug)]
pub struct CreateDataSet;

impl ::dx_runtime::Operation for CreateDataSet {
    const NAME: &'static str = "CreateDataSet";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::CreateDataSetInput;
    type Output = super::CreateDataSetOutput;
    type Error = super::CreateDataSetError;
}

/// The operation `CreateEventAction`.
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

/// The operation `CreateRevision`.
#[derive(Clone, Copy, Debug)]
pub struct CreateRevision;

impl ::dx_runtime::Operation for CreateRevision {
    const NAME: &'static str = "CreateRevision";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::CreateRevisionInput;
    type Output = super::CreateRevisionOutput;
    type Error = super::CreateRevisionError;
}

/// The operation `DeleteAsset`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteAsset;

impl ::dx_runtime::Operation for DeleteAsset {
    const NAME: &'static str = "DeleteAsset";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::DeleteAssetInput;
    type Output = super::DeleteAssetOutput;
    type Error = super::DeleteAssetError;
}

/// The operation `DeleteDataGrant`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteDataGrant;

impl ::dx_runtime::Operation for DeleteDataGrant {
    const NAME: &'static str = "DeleteDataGrant";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::DeleteDataGrantInput;
    type Output = super::DeleteDataGrantOutput;
    type Error = super::DeleteDataGrantError;
}

/// The operation `DeleteDataSet`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteDataSet;

impl ::dx_runtime::Operation for DeleteDataSet {
    const NAME: &'static str = "DeleteDataSet";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::DeleteDataSetInput;
    type Output = super::DeleteDataSetOutput;
    type Error = super::DeleteDataSetError;
}

/// The operation `DeleteEventAction`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteEventAction;

impl ::dx_runtime::Operation for DeleteEventAction {
    const NAME: &'static str = "DeleteEventAction";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::DeleteEventActionInput;
    type Output = super::DeleteEventActionOutput;
    type Error = super::DeleteEventActionError;
}

/// The operation `DeleteRevision`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteRevision;

impl ::dx_runtime::Operation for DeleteRevision {
    const NAME: &'static str = "DeleteRevision";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::DeleteRevisionInput;
    type Output = super::DeleteRevisionOutput;
    type Error = super::DeleteRevisionError;
}

/// The operation `GetAsset`.
#[derive(Clone, Copy, Debug)]
pub struct GetAsset;

impl ::dx_runtime::Operation for GetAsset {
    const NAME: &'static str = "GetAsset";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::GetAssetInput;
    type Output = super::GetAssetOutput;
    type Error = super::GetAssetError;
}

/// The operation `GetDataGrant`.
#[derive(Clone, Copy, Debug)]
pub struct GetDataGrant;

impl ::dx_runtime::Operation for GetDataGrant {
    const NAME: &'static str = "GetDataGrant";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::GetDataGrantInput;
    type Output = super::GetDataGrantOutput;
    type Error = super::GetDataGrantError;
}

/// The operation `GetDataSet`.
#[derive(Clone, Copy, Debug)]
pub struct GetDataSet;

impl ::dx_runtime::Operation for GetDataSet {
    const NAME: &'static str = "GetDataSet";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::GetDataSetInput;
    type Output = super::GetDataSetOutput;
    type Error = super::GetDataSetError;
}

/// The operation `GetEventAction`.
#[derive(Clone, Copy, Debug)]
pub struct GetEventAction;

impl ::dx_runtime::Operation for GetEventAction {
    const NAME: &'static str = "GetEventAction";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::GetEventActionInput;
    type Output = super::GetEventActionOutput;
    type Error = super::GetEventActionError;
}

/// Tells how far a job has come, and what it was created with.
///
/// A job that was started is at work in the background: ask again, with pauses in between, until its
/// `State` is one that it stays in.
#[derive(Clone, Copy, Debug)]
pub struct GetJob;

impl ::dx_runtime::Operation for GetJob {
    const NAME: &'static str = "GetJob";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::GetJobInput;
    type Output = super::GetJobOutput;
    type Error = super::GetJobError;
}

/// The operation `GetReceivedDataGrant`.
#[derive(Clone, Copy, Debug)]
pub struct GetReceivedDataGrant;

impl ::dx_runtime::Operation for GetReceivedDataGrant {
    const NAME: &'static str = "GetReceivedDataGrant";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::GetReceivedDataGrantInput;
    type Output = super::GetReceivedDataGrantOutput;
    type Error = super::GetReceivedDataGrantError;
}

/// The operation `GetRevision`.
#[derive(Clone, Copy, Debug)]
pub struct GetRevision;

impl ::dx_runtime::Operation for GetRevision {
    const NAME: &'static str = "GetRevision";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::GetRevisionInput;
    type Output = super::GetRevisionOutput;
    type Error = super::GetRevisionError;
}

/// The operation `ListDataGrants`.
#[derive(Clone, Copy, Debug)]
pub struct ListDataGrants;

impl ::dx_runtime::Operation for ListDataGrants {
    const NAME: &'static str = "ListDataGrants";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::ListDataGrantsInput;
    type Output = super::ListDataGrantsOutput;
    type Error = super::ListDataGrantsError;
}

/// The operation `ListDataSetRevisions`.
#[derive(Clone, Copy, Debug)]
pub struct ListDataSetRevisions;

impl ::dx_runtime::Operation for ListDataSetRevisions {
    const NAME: &'static str = "ListDataSetRevisions";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::ListDataSetRevisionsInput;
    type Output = super::ListDataSetRevisionsOutput;
    type Error = super::ListDataSetRevisionsError;
}

/// The operation `ListDataSets`.
#[derive(Clone, Copy, Debug)]
pub struct ListDataSets;

impl ::dx_runtime::Operation for ListDataSets {
    const NAME: &'static str = "ListDataSets";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::ListDataSetsInput;
    type Output = super::ListDataSetsOutput;
    type Error = super::ListDataSetsError;
}

/// The operation `ListEventActions`.
#[derive(Clone, Copy, Debug)]
pub struct ListEventActions;

impl ::dx_runtime::Operation for ListEventActions {
    const NAME: &'static str = "ListEventActions";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::ListEventActionsInput;
    type Output = super::ListEventActionsOutput;
    type Error = super::ListEventActionsError;
}

/// Lists the jobs of the account in the region, a page at a time: all of them, or those of a data set
/// or a revision.
#[derive(Clone, Copy, Debug)]
pub struct ListJobs;

impl ::dx_runtime::Operation for ListJobs {
    const NAME: &'static str = "ListJobs";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::ListJobsInput;
    type Output = super::ListJobsOutput;
    type Error = super::ListJobsError;
}

/// The operation `ListReceivedDataGrants`.
#[derive(Clone, Copy, Debug)]
pub struct ListReceivedDataGrants;

impl ::dx_runtime::Operation for ListReceivedDataGrants {
    const NAME: &'static str = "ListReceivedDataGrants";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::ListReceivedDataGrantsInput;
    type Output = super::ListReceivedDataGrantsOutput;
    type Error = super::ListReceivedDataGrantsError;
}

/// The operation `ListRevisionAssets`.
#[derive(Clone, Copy, Debug)]
pub struct ListRevisionAssets;

impl ::dx_runtime::Operation for ListRevisionAssets {
    const NAME: &'static str = "ListRevisionAssets";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::ListRevisionAssetsInput;
    type Output = super::ListRevisionAssetsOutput;
    type Error = super::ListRevisionAssetsError;
}

/// The operation `ListTagsForResource`.
#[derive(Clone, Copy, Debug)]
pub struct ListTagsForResource;

impl ::dx_runtime::Operation for ListTagsForResource {
    const NAME: &'static str = "ListTagsForResource";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::ListTagsForResourceInput;
    type Output = super::ListTagsForResourceOutput;
    type Error = super::ListTagsForResourceError;
}

/// The operation `RevokeRevision`.
#[derive(Clone, Copy, Debug)]
pub struct RevokeRevision;

impl ::dx_runtime::Operation for RevokeRevision {
    const NAME: &'static str = "RevokeRevision";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::RevokeRevisionInput;
    type Output = super::RevokeRevisionOutput;
    type Error = super::RevokeRevisionError;
}

/// The operation `SendApiAsset`.
#[derive(Clone, Copy, Debug)]
pub struct SendApiAsset;

impl ::dx_runtime::Operation for SendApiAsset {
    const NAME: &'static str = "SendApiAsset";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::SendApiAssetInput;
    type Output = super::SendApiAssetOutput;
    type Error = super::SendApiAssetError;
}

/// The operation `SendDataSetNotification`.
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

/// The operation `TagResource`.
#[derive(Clone, Copy, Debug)]
pub struct TagResource;

impl ::dx_runtime::Operation for TagResource {
    const NAME: &'static str = "TagResource";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::TagResourceInput;
    type Output = super::TagResourceOutput;
    type Error = super::TagResourceError;
}

/// The operation `UntagResource`.
#[derive(Clone, Copy, Debug)]
pub struct UntagResource;

impl ::dx_runtime::Operation for UntagResource {
    const NAME: &'static str = "UntagResource";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::UntagResourceInput;
    type Output = super::UntagResourceOutput;
    type Error = super::UntagResourceError;
}

/// The operation `UpdateAsset`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateAsset;

impl ::dx_runtime::Operation for UpdateAsset {
    const NAME: &'static str = "UpdateAsset";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::UpdateAssetInput;
    type Output = super::UpdateAssetOutput;
    type Error = super::UpdateAssetError;
}

/// The operation `UpdateDataSet`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateDataSet;

impl ::dx_runtime::Operation for UpdateDataSet {
    const NAME: &'static str = "UpdateDataSet";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::UpdateDataSetInput;
    type Output = super::UpdateDataSetOutput;
    type Error = super::UpdateDataSetError;
}

/// The operation `UpdateEventAction`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateEventAction;

impl ::dx_runtime::Operation for UpdateEventAction {
    const NAME: &'static str = "UpdateEventAction";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::UpdateEventActionInput;
    type Output = super::UpdateEventActionOutput;
    type Error = super::UpdateEventActionError;
}

/// The operation `UpdateRevision`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateRevision;

impl ::dx_runtime::Operation for UpdateRevision {
    const NAME: &'static str = "UpdateRevision";
    const SERVICE: &'static str = "DataExchange";
    type Input = super::UpdateRevisionInput;
    type Output = super::UpdateRevisionOutput;
    type Error = super::UpdateRevisionError;
}

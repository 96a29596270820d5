// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::json::Json;
use ::dx_runtime::response;
use ::dx_runtime::shape::ErrorCorrection;

response! {
    super::AcceptDataGrant => Result<super::AcceptDataGrantOutput, super::AcceptDataGrantError> by
        Json
}

response! { super::CancelJob => Result<super::CancelJobOutput, super::CancelJobError> }

response! {
    super::CreateDataGrant => Result<super::CreateDataGrantOutput, super::CreateDataGrantError> by
        Json
}

response! {
    super::CreateDataSet => Result<super::CreateDataSetOutput, super::CreateDataSetError> by Json
}

response! {
    super::CreateEventAction => Result<super::CreateEventActionOutput,
        super::CreateEventActionError> by Json
}

response! { super::CreateJob => Result<super::CreateJobOutput, super::CreateJobError> by Json }

response! {
    super::CreateRevision => Result<super::CreateRevisionOutput, super::CreateRevisionError> by Json
}

response! { super::DeleteAsset => Result<super::DeleteAssetOutput, super::DeleteAssetError> }

response! {
    super::DeleteDataGrant => Result<super::DeleteDataGrantOutput, super::DeleteDataGrantError>
}

response! { super::DeleteDataSet => Result<super::DeleteDataSetOutput, super::DeleteDataSetError> }

response! {
    super::DeleteEventAction => Result<super::DeleteEventActionOutput,
        super::DeleteEventActionError>
}

response! {
    super::DeleteRevision => Result<super::DeleteRevisionOutput, super::DeleteRevisionError>
}

response! { super::GetAsset => Result<super::GetAssetOutput, super::GetAssetError> by Json }

response! {
    super::GetDataGrant => Result<super::GetDataGrantOutput, super::GetDataGrantError> by Json
}

response! { super::GetDataSet => Result<super::GetDataSetOutput, super::GetDataSetError> by Json }

response! {
    super::GetEventAction => Result<super::GetEventActionOutput, super::GetEventActionError> by Json
}

response! { super::GetJob => Result<super::GetJobOutput, super::GetJobError> by Json }

response! {
    super::GetReceivedDataGrant => Result<super::GetReceivedDataGrantOutput,
        super::GetReceivedDataGrantError> by Json
}

response! {
    super::GetRevision => Result<super::GetRevisionOutput, super::GetRevisionError> by Json
}

response! {
    super::ListDataGrants => Result<super::ListDataGrantsOutput, super::ListDataGrantsError> by Json
}

response! {
    super::ListDataSetRevisions => Result<super::ListDataSetRevisionsOutput,
        super::ListDataSetRevisionsError> by Json
}

response! {
    super::ListDataSets => Result<super::ListDataSetsOutput, super::ListDataSetsError> by Json
}

response! {
    super::ListEventActions => Result<super::ListEventActionsOutput, super::ListEventActionsError>
        by Json
}

response! { super::ListJobs => Result<super::ListJobsOutput, super::ListJobsError> by Json }

response! {
    super::ListReceivedDataGrants => Result<super::ListReceivedDataGrantsOutput,
        super::ListReceivedDataGrantsError> by Json
}

response! {
    super::ListRevisionAssets => Result<super::ListRevisionAssetsOutput,
        super::ListRevisionAssetsError> by Json
}

response! {
    super::ListTagsForResource => Result<super::ListTagsForResourceOutput,
        super::ListTagsForResourceError> by Json
}

response! {
    super::RevokeRevision => Result<super::RevokeRevisionOutput, super::RevokeRevisionError> by Json
}

response!(
    super::SendApiAsset,
    |response| -> Result<super::SendApiAssetOutput, super::SendApiAssetError> {
        let mut output: super::SendApiAssetOutput = ErrorCorrection::corrected();
        let mut headers = response.headers_with_prefix("").peekable();
        if headers.peek().is_some() {
            output.response_headers = Some(headers.collect());
        }
        output.body = response.text_payload()?.map(Into::into);
        Ok(output)
    }
);

response! {
    super::SendDataSetNotification => Result<super::SendDataSetNotificationOutput,
        super::SendDataSetNotificationError>
}

response! { super::StartJob => Result<super::StartJobOutput, super::StartJobError> }

response! { super::TagResource => Result<super::TagResourceOutput, super::TagResourceError> }

response! { super::UntagResource => Result<super::UntagResourceOutput, super::UntagResourceError> }

response! {
    super::UpdateAsset => Result<super::UpdateAssetOutput, super::UpdateAssetError> by Json
}

response! {
    super::UpdateDataSet => Result<super::UpdateDataSetOutput, super::UpdateDataSetError> by Json
}

response! {
    super::UpdateEventAction => Result<super::UpdateEventActionOutput,
        super::UpdateEventActionError> by Json
}

response! {
    super::UpdateRevision => Result<super::UpdateRevisionOutput, super::UpdateRevisionError> by Json
}

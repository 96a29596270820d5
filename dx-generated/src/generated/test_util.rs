// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::{served_error, served_operation, served_service};

served_service! { super::DataExchange as "DataExchange" {
    super::AcceptDataGrant,
    super::CancelJob,
    super::CreateDataGrant,
    super::CreateDataSet,
    super::CreateEventAction,
    super::CreateJob,
    super::CreateRevision,
    super::DeleteAsset,
    super::DeleteDataGrant,
    super::DeleteDataSet,
    super::DeleteEventAction,
    super::DeleteRevision,
    super::GetAsset,
    super::GetDataGrant,
    super::GetDataSet,
    super::GetEventAction,
    super::GetJob,
    super::GetReceivedDataGrant,
    super::GetRevision,
    super::ListDataGrants,
    super::ListDataSetRevisions,
    super::ListDataSets,
    super::ListEventActions,
    super::ListJobs,
    super::ListReceivedDataGrants,
    super::ListRevisionAssets,
    super::ListTagsForResource,
    super::RevokeRevision,
    super::SendApiAsset,
    super::SendDataSetNotification,
    super::StartJob,
    super::TagResource,
    super::UntagResource,
    super::UpdateAsset,
    super::UpdateDataSet,
    super::UpdateEventAction,
    super::UpdateRevision,
} }

served_operation! { super::AcceptDataGrant: super::DataExchange, "POST"
    "/v1/data-grants/{DataGrantArn}/accept" {} returns 200 {} or super::AcceptDataGrantError {
    AccessDeniedException,
    ConflictException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_error! { super::AccessDeniedException: 403 {} }

served_operation! { super::CancelJob: super::DataExchange, "DELETE" "/v1/jobs/{JobId}" {} returns
    204 {} or super::CancelJobError {
    ConflictException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_error! { super::ConflictException: 409 {} }

served_operation! { super::CreateDataGrant: super::DataExchange, "POST" "/v1/data-grants"
    "application/json" {} returns 201 {} or super::CreateDataGrantError {
    AccessDeniedException,
    InternalServerException,
    ResourceNotFoundException,
    ServiceLimitExceededException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::CreateDataSet: super::DataExchange, "POST" "/v1/data-sets"
    "application/json" {} returns 201 {} or super::CreateDataSetError {
    AccessDeniedException,
    InternalServerException,
    ServiceLimitExceededException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::CreateEventAction: super::DataExchange, "POST" "/v1/event-actions"
    "application/json" {} returns 201 {} or super::CreateEventActionError {
    AccessDeniedException,
    InternalServerException,
    ServiceLimitExceededException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::CreateJob: super::DataExchange, "POST" "/v1/jobs" "application/json" {}
    returns 201 {} or super::CreateJobError {
    AccessDeniedException,
    ConflictException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::CreateRevision: super::DataExchange, "POST"
    "/v1/data-sets/{DataSetId}/revisions" "application/json" {} returns 201 {} or
    super::CreateRevisionError {
    AccessDeniedException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::DeleteAsset: super::DataExchange, "DELETE"
    "/v1/data-sets/{DataSetId}/revisions/{RevisionId}/assets/{AssetId}" {} returns 204 {} or
    super::DeleteAssetError {
    AccessDeniedException,
    ConflictException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::DeleteDataGrant: super::DataExchange, "DELETE"
    "/v1/data-grants/{DataGrantId}" {} returns 204 {} or super::DeleteDataGrantError {
    AccessDeniedException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::DeleteDataSet: super::DataExchange, "DELETE" "/v1/data-sets/{DataSetId}"
    {} returns 204 {} or super::DeleteDataSetError {
    AccessDeniedException,
    ConflictException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::DeleteEventAction: super::DataExchange, "DELETE"
    "/v1/event-actions/{EventActionId}" {} returns 204 {} or super::DeleteEventActionError {
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::DeleteRevision: super::DataExchange, "DELETE"
    "/v1/data-sets/{DataSetId}/revisions/{RevisionId}" {} returns 204 {} or
    super::DeleteRevisionError {
    AccessDeniedException,
    ConflictException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::GetAsset: super::DataExchange, "GET"
    "/v1/data-sets/{DataSetId}/revisions/{RevisionId}/assets/{AssetId}" {} returns 200 {} or
    super::GetAssetError {
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::GetDataGrant: super::DataExchange, "GET" "/v1/data-grants/{DataGrantId}"
    {} returns 200 {} or super::GetDataGrantError {
    AccessDeniedException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::GetDataSet: super::DataExchange, "GET" "/v1/data-sets/{DataSetId}" {}
    returns 200 {} or super::GetDataSetError {
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::GetEventAction: super::DataExchange, "GET"
    "/v1/event-actions/{EventActionId}" {} returns 200 {} or super::GetEventActionError {
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::GetJob: super::DataExchange, "GET" "/v1/jobs/{JobId}" {} returns 200 {}
    or super::GetJobError {
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::GetReceivedDataGrant: super::DataExchange, "GET"
    "/v1/received-data-grants/{DataGrantArn}" {} returns 200 {} or
    super::GetReceivedDataGrantError {
    AccessDeniedException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::GetRevision: super::DataExchange, "GET"
    "/v1/data-sets/{DataSetId}/revisions/{RevisionId}" {} returns 200 {} or
    super::GetRevisionError {
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_error! { super::InternalServerException: 500 {} }

served_operation! { super::ListDataGrants: super::DataExchange, "GET" "/v1/data-grants" {
    "MaxResults": Query("maxResults"),
    "NextToken": Query("nextToken"),
} returns 200 {} or super::ListDataGrantsError {
    AccessDeniedException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::ListDataSetRevisions: super::DataExchange, "GET"
    "/v1/data-sets/{DataSetId}/revisions" {
    "MaxResults": Query("maxResults"),
    "NextToken": Query("nextToken"),
} returns 200 {} or super::ListDataSetRevisionsError {
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::ListDataSets: super::DataExchange, "GET" "/v1/data-sets" {
    "MaxResults": Query("maxResults"),
    "NextToken": Query("nextToken"),
    "Origin": Query("origin"),
} returns 200 {} or super::ListDataSetsError {
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::ListEventActions: super::DataExchange, "GET" "/v1/event-actions" {
    "EventSourceId": Query("eventSourceId"),
    "MaxResults": Query("maxResults"),
    "NextToken": Query("nextToken"),
} returns 200 {} or super::ListEventActionsError {
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::ListJobs: super::DataExchange, "GET" "/v1/jobs" {
    "DataSetId": Query("dataSetId"),
    "MaxResults": Query("maxResults"),
    "NextToken": Query("nextToken"),
    "RevisionId": Query("revisionId"),
} returns 200 {} or super::ListJobsError {
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::ListReceivedDataGrants: super::DataExchange, "GET"
    "/v1/received-data-grants" {
    "MaxResults": Query("maxResults"),
    "NextToken": Query("nextToken"),
    "AcceptanceState": Query("acceptanceState"),
} returns 200 {} or super::ListReceivedDataGrantsError {
    AccessDeniedException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::ListRevisionAssets: super::DataExchange, "GET"
    "/v1/data-sets/{DataSetId}/revisions/{RevisionId}/assets" {
    "MaxResults": Query("maxResults"),
    "NextToken": Query("nextToken"),
} returns 200 {} or super::ListRevisionAssetsError {
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::ListTagsForResource: super::DataExchange, "GET" "/tags/{ResourceArn}" {}
    returns 200 {} or super::ListTagsForResourceError {} }

served_error! { super::ResourceNotFoundException: 404 {} }

served_operation! { super::RevokeRevision: super::DataExchange, "POST"
    "/v1/data-sets/{DataSetId}/revisions/{RevisionId}/revoke" "application/json" {} returns 200 {}
    or super::RevokeRevisionError {
    AccessDeniedException,
    ConflictException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::SendApiAsset: super::DataExchange, "POST" "/v1" "text/plain" {
    "Body": Payload,
    "QueryStringParameters": QueryParams,
    "AssetId": Header("x-amzn-dataexchange-asset-id"),
    "DataSetId": Header("x-amzn-dataexchange-data-set-id"),
    "RequestHeaders": PrefixHeaders("x-amzn-dataexchange-header-"),
    "Method": Header("x-amzn-dataexchange-http-method"),
    "Path": Header("x-amzn-dataexchange-path"),
    "RevisionId": Header("x-amzn-dataexchange-revision-id"),
} returns 200 {
    "Body": Payload,
    "ResponseHeaders": PrefixHeaders(""),
} or super::SendApiAssetError {
    AccessDeniedException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::SendDataSetNotification: super::DataExchange, "POST"
    "/v1/data-sets/{DataSetId}/notification" "application/json" {} returns 202 {} or
    super::SendDataSetNotificationError {
    AccessDeniedException,
    ConflictException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_error! { super::ServiceLimitExceededException: 402 {} }

served_operation! { super::StartJob: super::DataExchange, "PATCH" "/v1/jobs/{JobId}" {} returns 202
    {} or super::StartJobError {
    AccessDeniedException,
    ConflictException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::TagResource: super::DataExchange, "POST" "/tags/{ResourceArn}"
    "application/json" {} returns 204 {} or super::TagResourceError {} }

served_error! { super::ThrottlingException: 429 {} }

served_operation! { super::UntagResource: super::DataExchange, "DELETE" "/tags/{ResourceArn}" {
    "TagKeys": Query("tagKeys"),
} returns 204 {} or super::UntagResourceError {} }

served_operation! { super::UpdateAsset: super::DataExchange, "PATCH"
    "/v1/data-sets/{DataSetId}/revisions/{RevisionId}/assets/{AssetId}" "application/json" {}
    returns 200 {} or super::UpdateAssetError {
    AccessDeniedException,
    ConflictException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::UpdateDataSet: super::DataExchange, "PATCH" "/v1/data-sets/{DataSetId}"
    "application/json" {} returns 200 {} or super::UpdateDataSetError {
    AccessDeniedException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::UpdateEventAction: super::DataExchange, "PATCH"
    "/v1/event-actions/{EventActionId}" "application/json" {} returns 200 {} or
    super::UpdateEventActionError {
    AccessDeniedException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_operation! { super::UpdateRevision: super::DataExchange, "PATCH"
    "/v1/data-sets/{DataSetId}/revisions/{RevisionId}" "application/json" {} returns 200 {} or
    super::UpdateRevisionError {
    AccessDeniedException,
    ConflictException,
    InternalServerException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
} }

served_error! { super::ValidationException: 400 {} }

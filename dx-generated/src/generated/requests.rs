// @generated from models/dataexchange-2017-07-25.json by `cargo xtask codegen`. Change the model and run it again.

use ::dx_runtime::http::text;
use ::dx_runtime::json::Json;
use ::dx_runtime::request;
use ::std::borrow::Cow;

request!(
    super::AcceptDataGrant,
    "POST",
    |request, input: &super::AcceptDataGrantInput, options| {
        request.path("/v1/data-grants/");
        request.label("DataGrantArn", input.data_grant_arn.as_deref());
        request.path("/accept");
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! {
    super::AcceptDataGrant[super::AcceptDataGrantInput] of super::DataExchange, SigV4
}

request!(
    super::CancelJob,
    "DELETE",
    |request, input: &super::CancelJobInput, options| {
        request.path("/v1/jobs/");
        request.label("JobId", Some(&input.job_id));
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! { super::CancelJob[super::CancelJobInput] of super::DataExchange, SigV4 }

request!(
    super::CreateDataGrant,
    "POST",
    |request, input: &super::CreateDataGrantInput, options| {
        request.path("/v1/data-grants");
        request.encode::<Json, _>("application/json", input);
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! {
    super::CreateDataGrant[super::CreateDataGrantInput] of super::DataExchange, SigV4
}

request!(
    super::CreateDataSet,
    "POST",
    |request, input: &super::CreateDataSetInput, options| {
        request.path("/v1/data-sets");
        request.encode::<Json, _>("application/json", input);
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! {
    super::CreateDataSet[super::CreateDataSetInput] of super::DataExchange, SigV4
}

request!(
    super::CreateEventAction,
    "POST",
    |request, input: &super::CreateEventActionInput, options| {
        request.path("/v1/event-actions");
        request.encode::<Json, _>("application/json", input);
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! {
    super::CreateEventAction[super::CreateEventActionInput] of super::DataExchange, SigV4
}

request!(
    super::CreateJob,
    "POST",
    |request, input: &super::CreateJobInput, options| {
        request.path("/v1/jobs");
        request.encode::<Json, _>("application/json", input);
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! { super::CreateJob[super::CreateJobInput] of super::DataExchange, SigV4 }

request!(
    super::CreateRevision,
    "POST",
    |request, input: &super::CreateRevisionInput, options| {
        request.path("/v1/data-sets/");
        request.label("DataSetId", Some(&input.data_set_id));
        request.path("/revisions");
        request.encode::<Json, _>("application/json", input);
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! {
    super::CreateRevision[super::CreateRevisionInput] of super::DataExchange, SigV4
}

request!(
    super::DeleteAsset,
    "DELETE",
    |request, input: &super::DeleteAssetInput, options| {
        request.path("/v1/data-sets/");
        request.label("DataSetId", Some(&input.data_set_id));
        request.path("/revisions/");
        request.label("RevisionId", Some(&input.revision_id));
        request.path("/assets/");
        request.label("AssetId", Some(&input.asset_id));
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! { super::DeleteAsset[super::DeleteAssetInput] of super::DataExchange, SigV4 }

request!(
    super::DeleteDataGrant,
    "DELETE",
    |request, input: &super::DeleteDataGrantInput, options| {
        request.path("/v1/data-grants/");
        request.label("DataGrantId", input.data_grant_id.as_deref());
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! {
    super::DeleteDataGrant[super::DeleteDataGrantInput] of super::DataExchange, SigV4
}

request!(
    super::DeleteDataSet,
    "DELETE",
    |request, input: &super::DeleteDataSetInput, options| {
        request.path("/v1/data-sets/");
        request.label("DataSetId", Some(&input.data_set_id));
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! {
    super::DeleteDataSet[super::DeleteDataSetInput] of super::DataExchange, SigV4
}

request!(
    super::DeleteEventAction,
    "DELETE",
    |request, input: &super::DeleteEventActionInput, options| {
        request.path("/v1/event-actions/");
        request.label("EventActionId", Some(&input.event_action_id));
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! {
    super::DeleteEventAction[super::DeleteEventActionInput] of super::DataExchange, SigV4
}

request!(
    super::DeleteRevision,
    "DELETE",
    |request, input: &super::DeleteRevisionInput, options| {
        request.path("/v1/data-sets/");
        request.label("DataSetId", Some(&input.data_set_id));
        request.path("/revisions/");
        request.label("RevisionId", Some(&input.revision_id));
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! {
    super::DeleteRevision[super::DeleteRevisionInput] of super::DataExchange, SigV4
}

request!(
    super::GetAsset,
    "GET",
    |request, input: &super::GetAssetInput, options| {
        request.path("/v1/data-sets/");
        request.label("DataSetId", Some(&input.data_set_id));
        request.path("/revisions/");
        request.label("RevisionId", Some(&input.revision_id));
        request.path("/assets/");
        request.label("AssetId", Some(&input.asset_id));
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! { super::GetAsset[super::GetAssetInput] of super::DataExchange, SigV4 }

request!(
    super::GetDataGrant,
    "GET",
    |request, input: &super::GetDataGrantInput, options| {
        request.path("/v1/data-grants/");
        request.label("DataGrantId", input.data_grant_id.as_deref());
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! { super::GetDataGrant[super::GetDataGrantInput] of super::DataExchange, SigV4 }

request!(
    super::GetDataSet,
    "GET",
    |request, input: &super::GetDataSetInput, options| {
        request.path("/v1/data-sets/");
        request.label("DataSetId", Some(&input.data_set_id));
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! { super::GetDataSet[super::GetDataSetInput] of super::DataExchange, SigV4 }

request!(
    super::GetEventAction,
    "GET",
    |request, input: &super::GetEventActionInput, options| {
        request.path("/v1/event-actions/");
        request.label("EventActionId", Some(&input.event_action_id));
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! {
    super::GetEventAction[super::GetEventActionInput] of super::DataExchange, SigV4
}

request!(
    super::GetJob,
    "GET",
    |request, input: &super::GetJobInput, options| {
        request.path("/v1/jobs/");
        request.label("JobId", Some(&input.job_id));
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! { super::GetJob[super::GetJobInput] of super::DataExchange, SigV4 }

request!(
    super::GetReceivedDataGrant,
    "GET",
    |request, input: &super::GetReceivedDataGrantInput, options| {
        request.path("/v1/received-data-grants/");
        request.label("DataGrantArn", input.data_grant_arn.as_deref());
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! {
    super::GetReceivedDataGrant[super::GetReceivedDataGrantInput] of super::DataExchange, SigV4
}

request!(
    super::GetRevision,
    "GET",
    |request, input: &super::GetRevisionInput, options| {
        request.path("/v1/data-sets/");
        request.label("DataSetId", Some(&input.data_set_id));
        request.path("/revisions/");
        request.label("RevisionId", Some(&input.revision_id));
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! { super::GetRevision[super::GetRevisionInput] of super::DataExchange, SigV4 }

request!(
    super::ListDataGrants,
    "GET",
    |request, input: &super::ListDataGrantsInput, options| {
        request.path("/v1/data-grants");
        if let Some(value) = input.max_results {
            request.query("maxResults", &text::format_integer(value));
        }
        if let Some(value) = &input.next_token {
            request.query("nextToken", value);
        }
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! {
    super::ListDataGrants[super::ListDataGrantsInput] of super::DataExchange, SigV4
}

request!(
    super::ListDataSetRevisions,
    "GET",
    |request, input: &super::ListDataSetRevisionsInput, options| {
        request.path("/v1/data-sets/");
        request.label("DataSetId", Some(&input.data_set_id));
        request.path("/revisions");
        if let Some(value) = input.max_results {
            request.query("maxResults", &text::format_integer(value));
        }
        if let Some(value) = &input.next_token {
            request.query("nextToken", value);
        }
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! {
    super::ListDataSetRevisions[super::ListDataSetRevisionsInput] of super::DataExchange, SigV4
}

request!(
    super::ListDataSets,
    "GET",
    |request, input: &super::ListDataSetsInput, options| {
        request.path("/v1/data-sets");
        if let Some(value) = input.max_results {
            request.query("maxResults", &text::format_integer(value));
        }
        if let Some(value) = &input.next_token {
            request.query("nextToken", value);
        }
        if let Some(value) = &input.origin {
            request.query("origin", value);
        }
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! { super::ListDataSets[super::ListDataSetsInput] of super::DataExchange, SigV4 }

request!(
    super::ListEventActions,
    "GET",
    |request, input: &super::ListEventActionsInput, options| {
        request.path("/v1/event-actions");
        if let Some(value) = &input.event_source_id {
            request.query("eventSourceId", value);
        }
        if let Some(value) = input.max_results {
            request.query("maxResults", &text::format_integer(value));
        }
        if let Some(value) = &input.next_token {
            request.query("nextToken", value);
        }
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! {
    super::ListEventActions[super::ListEventActionsInput] of super::DataExchange, SigV4
}

request!(
    super::ListJobs,
    "GET",
    |request, input: &super::ListJobsInput, options| {
        request.path("/v1/jobs");
        if let Some(value) = &input.data_set_id {
            request.query("dataSetId", value);
        }
        if let Some(value) = input.max_results {
            request.query("maxResults", &text::format_integer(value));
        }
        if let Some(value) = &input.next_token {
            request.query("nextToken", value);
        }
        if let Some(value) = &input.revision_id {
            request.query("revisionId", value);
        }
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! { super::ListJobs[super::ListJobsInput] of super::DataExchange, SigV4 }

request!(
    super::ListReceivedDataGrants,
    "GET",
    |request, input: &super::ListReceivedDataGrantsInput, options| {
        request.path("/v1/received-data-grants");
        if let Some(value) = input.max_results {
            request.query("maxResults", &text::format_integer(value));
        }
        if let Some(value) = &input.next_token {
            request.query("nextToken", value);
        }
        if let Some(value) = &input.acceptance_state {
            for item in value {
                request.query("acceptanceState", item.as_str());
            }
        }
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! {
    super::ListReceivedDataGrants[super::ListReceivedDataGrantsInput] of super::DataExchange, SigV4
}

request!(
    super::ListRevisionAssets,
    "GET",
    |request, input: &super::ListRevisionAssetsInput, options| {
        request.path("/v1/data-sets/");
        request.label("DataSetId", Some(&input.data_set_id));
        request.path("/revisions/");
        request.label("RevisionId", Some(&input.revision_id));
        request.path("/assets");
        if let Some(value) = input.max_results {
            request.query("maxResults", &text::format_integer(value));
        }
        if let Some(value) = &input.next_token {
            request.query("nextToken", value);
        }
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! {
    super::ListRevisionAssets[super::ListRevisionAssetsInput] of super::DataExchange, SigV4
}

request!(
    super::ListTagsForResource,
    "GET",
    |request, input: &super::ListTagsForResourceInput, options| {
        request.path("/tags/");
        request.label("ResourceArn", Some(&input.resource_arn));
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! {
    super::ListTagsForResource[super::ListTagsForResourceInput] of super::DataExchange, SigV4
}

request!(
    super::RevokeRevision,
    "POST",
    |request, input: &super::RevokeRevisionInput, options| {
        request.path("/v1/data-sets/");
        request.label("DataSetId", Some(&input.data_set_id));
        request.path("/revisions/");
        request.label("RevisionId", Some(&input.revision_id));
        request.path("/revoke");
        request.encode::<Json, _>("application/json", input);
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! {
    super::RevokeRevision[super::RevokeRevisionInput] of super::DataExchange, SigV4
}

request!(
    super::SendApiAsset,
    "POST",
    |request, input: &super::SendApiAssetInput, options| {
        if options.host_prefix {
            request.host_prefix("api-fulfill.");
        }
        request.path("/v1");
        request.header("AssetId", "x-amzn-dataexchange-asset-id", &input.asset_id);
        request
            .header("DataSetId", "x-amzn-dataexchange-data-set-id", &input.data_set_id);
        if let Some(value) = &input.method {
            request.header("Method", "x-amzn-dataexchange-http-method", value);
        }
        if let Some(value) = &input.path {
            request.header("Path", "x-amzn-dataexchange-path", value);
        }
        request
            .header("RevisionId", "x-amzn-dataexchange-revision-id", &input.revision_id);
        if let Some(value) = &input.query_string_parameters {
            for (name, value) in value {
                if !request.has_query(name) {
                    request.query(name, value);
                }
            }
        }
        if let Some(value) = &input.request_headers {
            for (name, value) in value {
                let name = ["x-amzn-dataexchange-header-", name].concat();
                if !request.has_header(&name) {
                    request.header("RequestHeaders", &name, value);
                }
            }
        }
        if let Some(value) = &input.body {
            request.body(Some("text/plain"), value.as_str());
        }
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! { super::SendApiAsset[super::SendApiAssetInput] of super::DataExchange, SigV4 }

request!(
    super::SendDataSetNotification,
    "POST",
    |request, input: &super::SendDataSetNotificationInput, options| {
        let mut input = Cow::Borrowed(input);
        if input.client_token.is_none() {
            input.to_mut().client_token = Some((options.idempotency_token)());
        }
        let input = &*input;
        request.path("/v1/data-sets/");
        request.label("DataSetId", input.data_set_id.as_deref());
        request.path("/notification");
        request.encode::<Json, _>("application/json", input);
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! {
    super::SendDataSetNotification[super::SendDataSetNotificationInput] of super::DataExchange,
        SigV4
}

request!(
    super::StartJob,
    "PATCH",
    |request, input: &super::StartJobInput, options| {
        request.path("/v1/jobs/");
        request.label("JobId", Some(&input.job_id));
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! { super::StartJob[super::StartJobInput] of super::DataExchange, SigV4 }

request!(
    super::TagResource,
    "POST",
    |request, input: &super::TagResourceInput, options| {
        request.path("/tags/");
        request.label("ResourceArn", Some(&input.resource_arn));
        request.encode::<Json, _>("application/json", input);
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! { super::TagResource[super::TagResourceInput] of super::DataExchange, SigV4 }

request!(
    super::UntagResource,
    "DELETE",
    |request, input: &super::UntagResourceInput, options| {
        request.path("/tags/");
        request.label("ResourceArn", Some(&input.resource_arn));
        for item in &input.tag_keys {
            request.query("tagKeys", item);
        }
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! {
    super::UntagResource[super::UntagResourceInput] of super::DataExchange, SigV4
}

request!(
    super::UpdateAsset,
    "PATCH",
    |request, input: &super::UpdateAssetInput, options| {
        request.path("/v1/data-sets/");
        request.label("DataSetId", Some(&input.data_set_id));
        request.path("/revisions/");
        request.label("RevisionId", Some(&input.revision_id));
        request.path("/assets/");
        request.label("AssetId", Some(&input.asset_id));
        request.encode::<Json, _>("application/json", input);
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! { super::UpdateAsset[super::UpdateAssetInput] of super::DataExchange, SigV4 }

request!(
    super::UpdateDataSet,
    "PATCH",
    |request, input: &super::UpdateDataSetInput, options| {
        request.path("/v1/data-sets/");
        request.label("DataSetId", Some(&input.data_set_id));
        request.encode::<Json, _>("application/json", input);
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! {
    super::UpdateDataSet[super::UpdateDataSetInput] of super::DataExchange, SigV4
}

request!(
    super::UpdateEventAction,
    "PATCH",
    |request, input: &super::UpdateEventActionInput, options| {
        request.path("/v1/event-actions/");
        request.label("EventActionId", Some(&input.event_action_id));
        request.encode::<Json, _>("application/json", input);
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! {
    super::UpdateEventAction[super::UpdateEventActionInput] of super::DataExchange, SigV4
}

request!(
    super::UpdateRevision,
    "PATCH",
    |request, input: &super::UpdateRevisionInput, options| {
        request.path("/v1/data-sets/");
        request.label("DataSetId", Some(&input.data_set_id));
        request.path("/revisions/");
        request.label("RevisionId", Some(&input.revision_id));
        request.encode::<Json, _>("application/json", input);
    }
);

#[cfg(any(feature = "client-core", feature = "blocking"))]
::dx_runtime::call! {
    super::UpdateRevision[super::UpdateRevisionInput] of super::DataExchange, SigV4
}

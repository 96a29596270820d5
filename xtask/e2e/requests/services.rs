//! The services whose requests are compared, with all of their operations.

use crate::{Outcome, Settings};
use dx_runtime::Operation;
use dx_runtime::client::Bytes;
use dx_runtime::http::http::Request;
use serde_json::Value;

/// Services as botocore calls them: their modules, their operations, and how to send one whose name is known at run time only.
macro_rules! services {
    ($($service:ident: $module:path { $($operation:ident)* })*) => {
        const SERVICES: &[(&str, &[&str])] = &[$((stringify!($service), {
            use $module as module;
            &[$(module::$operation::NAME),*]
        })),*];

        /// The request that an operation makes of an input that serde reads, signed.
        pub async fn signed(
            service: &str,
            operation: &str,
            settings: &Settings<'_>,
            input: &Value,
        ) -> Outcome<Request<Bytes>> {
            match service {
                $(stringify!($service) => {
                    use $module as module;
                    let (client, requests) = settings.client(module::Client::builder())?;
                    match operation {
                        $(module::$operation::NAME => {
                            let input: <module::$operation as Operation>::Input = serde_json::from_value(input.clone())?;
                            // What comes of it is of no interest.
                            client.send(&input).await.err();
                        })*
                        _ => return Err(format!("{service} has no operation {operation}").into()),
                    }
                    Ok(requests.try_recv()?)
                })*
                _ => Err(format!("there is no service {service}").into()),
            }
        }
    };
}

services! {
    dataexchange: dx_generated {
        AcceptDataGrant CancelJob CreateDataGrant CreateDataSet CreateEventAction CreateJob CreateRevision
        DeleteAsset DeleteDataGrant DeleteDataSet DeleteEventAction DeleteRevision GetAsset GetDataGrant
        GetDataSet GetEventAction GetJob GetReceivedDataGrant GetRevision ListDataGrants ListDataSetRevisions
        ListDataSets ListEventActions ListJobs ListReceivedDataGrants ListRevisionAssets ListTagsForResource
        RevokeRevision SendApiAsset SendDataSetNotification StartJob TagResource UntagResource UpdateAsset
        UpdateDataSet UpdateEventAction UpdateRevision
    }
    cloudformation: e2e::cloudformation {
        CreateStack DeleteStack DescribeStacks ListExports ListStackResources ListStacks
    }
    ec2: e2e::ec2 {
        AuthorizeSecurityGroupIngress CreateVpc DescribeInstances DescribeVpcs ModifyInstanceAttribute
        RunInstances
    }
    iam: e2e::iam {
        CreateUser GetUser ListUsers
    }
    networkmanager: e2e::networkmanager {
        DescribeGlobalNetworks
    }
    organizations: e2e::organizations {
        DescribeOrganization
    }
    rds: e2e::rds {
        CreateDbInstance DeleteDbInstance DescribeDbInstances
    }
    route53_recovery_control_config: e2e::route53_recovery_control_config {
        ListClusters
    }
    s3: e2e::s3 {
        CompleteMultipartUpload CopyObject CreateBucket DeleteBucket DeleteObject DeleteObjects
        GetBucketLocation GetBucketTagging GetObject HeadObject ListBuckets ListObjectsV2 PutBucketAcl
        PutBucketLifecycleConfiguration PutBucketTagging PutObject
    }
    shield: e2e::shield {
        DescribeSubscription
    }
    sns: e2e::sns {
        CreateTopic GetTopicAttributes ListTopics Publish
    }
    sts: e2e::sts {
        AssumeRole GetCallerIdentity
    }
    support: e2e::support {
        DescribeSeverityLevels
    }
    waf: e2e::waf {
        GetChangeToken
    }
}

/// The names of all services and operations.
pub fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    SERVICES
        .iter()
        .flat_map(|(service, operations)| operations.iter().map(|operation| (*service, *operation)))
}

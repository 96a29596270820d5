//! Amazon EKS: restJson1, with members in paths and queries.

use crate::support::{Outcome, connect};
use e2e::eks::*;
use std::collections::BTreeMap;
use std::time::Duration;

fn cluster(name: &str) -> CreateClusterInput {
    CreateClusterInput::builder()
        .name(name)
        .role_arn("arn:aws:iam::123456789012:role/clusters")
        .resources_vpc_config(VpcConfigRequest::builder().subnet_ids(["subnet-1"]).build())
        .build()
}

fn named(name: &str) -> DescribeClusterInput {
    DescribeClusterInput::builder().name(name).build()
}

pub async fn a_cluster_is_made_described_and_deleted() -> Outcome {
    let client = connect(Client::builder(), "us-east-1")?;
    let made = client.create_cluster(cluster("garden")).await?.cluster.unwrap();
    assert_eq!(made.name.as_deref(), Some("garden"));
    let again = client.create_cluster(cluster("garden")).await.unwrap_err();
    assert!(
        matches!(again.service_error(), Some(CreateClusterError::ResourceInUseException(_))),
        "{again:#}"
    );
    let active = client.wait_until_cluster_active(named("garden"), Duration::from_secs(20)).await?;
    assert_eq!(active.cluster.unwrap().status, Some(ClusterStatus::Active));
    let described = client.describe_cluster(named("garden")).await?.cluster.unwrap();
    assert_eq!((&described.arn, described.created_at), (&made.arn, made.created_at));
    assert!(described.created_at.is_some());
    client.delete_cluster(DeleteClusterInput::builder().name("garden").build()).await?;
    let gone = client.describe_cluster(named("garden")).await.unwrap_err();
    let Some(DescribeClusterError::ResourceNotFoundException(missing)) = gone.service_error() else {
        return Err(gone.into());
    };
    assert!(missing.message.as_deref().is_some_and(|message| message.contains("garden")), "{missing:?}");
    assert!(gone.to_string().starts_with("DescribeCluster failed after 1 attempt in"), "{gone:#}");
    Ok(())
}

pub async fn clusters_are_listed_in_pages() -> Outcome {
    let client = connect(Client::builder(), "us-east-2")?;
    let names = ["ash", "beech", "cedar", "elm", "fir"];
    for name in names {
        client.create_cluster(cluster(name)).await?;
    }
    let list = ListClustersInput::builder().max_results(2).build();
    let mut pages = client.list_clusters_pages(list.clone());
    let mut found = Vec::new();
    while let Some(page) = pages.next().await {
        found.push(page?.clusters.unwrap());
    }
    assert_eq!(found, [&names[..2], &names[2..4], &names[4..]]);
    let mut items = client.list_clusters_pages(list).items();
    let mut found = Vec::new();
    while let Some(name) = items.next().await {
        found.push(name?);
    }
    assert_eq!(found, names);
    Ok(())
}

pub async fn labels_may_have_any_letters_in_paths_and_queries() -> Outcome {
    let client = connect(Client::builder(), "us-west-1")?;
    let arn =
        client.create_cluster(cluster("garden")).await?.cluster.and_then(|cluster| cluster.arn).unwrap();
    let labels = [("a b+c", "1 & 2"), ("größe/höhe?", "50 %"), ("~.-_", "😀 = \"\""), ("plain", "")];
    client.tag_resource(TagResourceInput::builder().resource_arn(&arn).tags(labels).build()).await?;
    let list = ListTagsForResourceInput::builder().resource_arn(&arn).build();
    let listed = client.list_tags_for_resource(list.clone()).await?.tags.unwrap();
    assert_eq!(listed, BTreeMap::from(labels.map(|(key, value)| (key.to_owned(), value.to_owned()))));
    // One at a time, for the server looks at the first only.
    for (key, _) in &labels[..3] {
        client
            .untag_resource(UntagResourceInput::builder().resource_arn(&arn).tag_keys([*key]).build())
            .await?;
    }
    let left = client.list_tags_for_resource(list).await?.tags.unwrap();
    assert_eq!(left, BTreeMap::from([("plain".to_owned(), String::new())]));
    Ok(())
}

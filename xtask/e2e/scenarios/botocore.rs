//! Amazon EC2: a client whose model is botocore's.

use crate::support::{Outcome, connect};
use e2e::ec2_of_botocore::*;

pub async fn instances_run_and_are_described() -> Outcome {
    let client = connect(Client::builder(), "sa-east-1")?;
    let tags = TagSpecification::builder().resource_type(ResourceType::Instance);
    let tags = tags.tags([Tag::builder().key("Name").value("web & more").build()]).build();
    let run = RunInstancesInput::builder().image_id("ami-12c6146b").min_count(2).max_count(2);
    let run = run.instance_type(InstanceType::T3Micro).tag_specifications([tags]).build();
    let running = client.run_instances(run).await?.instances.unwrap();
    let ids: Vec<String> = running.into_iter().filter_map(|instance| instance.instance_id).collect();
    assert_eq!(ids.len(), 2);
    let only = Filter::builder().name("tag:Name").values(["web & more"]).build();
    let mut pages =
        client.describe_instances_pages(DescribeInstancesInput::builder().filters([only]).build());
    let mut described = Vec::new();
    while let Some(page) = pages.next().await {
        let reservations = page?.reservations.unwrap_or_default();
        described.extend(reservations.into_iter().flat_map(|it| it.instances.unwrap_or_default()));
    }
    assert_eq!(described.len(), 2);
    for instance in described {
        assert!(ids.contains(&instance.instance_id.unwrap()));
        assert_eq!(instance.instance_type, Some(InstanceType::T3Micro));
        assert_eq!(instance.state.unwrap().name, Some(InstanceStateName::Running));
        assert!(instance.launch_time.is_some() && instance.ebs_optimized == Some(false));
        let tags = instance.tags.unwrap();
        assert!(tags.iter().any(|tag| tag.value.as_deref() == Some("web & more")), "{tags:?}");
    }
    Ok(())
}

pub async fn an_instance_that_is_not_there_is_an_error_with_its_code() -> Outcome {
    let client = connect(Client::builder(), "sa-east-1")?;
    let input = DescribeInstancesInput::builder().instance_ids(["i-1234567890abcdef0"]).build();
    let missing = client.describe_instances(input).await.unwrap_err().into_service_error()?;
    assert_eq!(missing.code(), "InvalidInstanceID.NotFound", "{missing:?}");
    Ok(())
}

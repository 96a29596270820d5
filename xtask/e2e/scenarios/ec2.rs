//! Amazon EC2: ec2Query.

use crate::support::{Outcome, connect};
use e2e::ec2::*;

fn tagged(kind: &str) -> [TagSpecification; 1] {
    let tags = [Tag::builder().key("team").value("blue & green").build()];
    [TagSpecification::builder().resource_type(kind).tags(tags).build()]
}

fn by_team() -> [Filter; 1] {
    [Filter::builder().name("tag:team").values(["blue & green"]).build()]
}

pub async fn a_network_is_made_and_found_by_its_tag() -> Outcome {
    let client = connect(Client::builder(), "ap-south-1")?;
    let create = CreateVpcInput::builder().cidr_block("10.7.0.0/16").tag_specifications(tagged("vpc"));
    let made = client.create_vpc(create.build()).await?.vpc.unwrap();
    assert_eq!((made.cidr_block.as_deref(), made.is_default), (Some("10.7.0.0/16"), Some(false)));
    let describe = DescribeVpcsInput::builder().filters(by_team()).build();
    let found = client.describe_vpcs(describe).await?.vpcs.unwrap();
    assert_eq!(found.iter().map(|vpc| &vpc.vpc_id).collect::<Vec<_>>(), [&made.vpc_id]);
    assert_eq!(found[0].tags.as_ref().unwrap()[0].value.as_deref(), Some("blue & green"));
    Ok(())
}

pub async fn instances_are_described_in_pages() -> Outcome {
    let client = connect(Client::builder(), "ap-northeast-1")?;
    let mut ids = Vec::new();
    for _ in 0..7 {
        let run = RunInstancesInput::builder().image_id("ami-12c6146b").instance_type("t3.micro");
        let run = run.min_count(1).max_count(1).tag_specifications(tagged("instance")).build();
        let instances = client.run_instances(run).await?.instances.unwrap();
        ids.extend(instances.into_iter().filter_map(|instance| instance.instance_id));
    }
    let describe = DescribeInstancesInput::builder().filters(by_team()).max_results(5).build();
    let mut pages = client.describe_instances_pages(describe);
    let mut found = Vec::new();
    while let Some(page) = pages.next().await {
        let instances: Vec<_> =
            page?.reservations.unwrap().into_iter().flat_map(|one| one.instances.unwrap()).collect();
        let is_whole = |instance: &Instance| {
            let state = instance.state.as_ref().and_then(|state| state.name.as_deref());
            instance.launch_time.is_some() && matches!(state, Some("pending" | "running"))
        };
        assert!(instances.iter().all(is_whole), "{instances:?}");
        found.push(instances.into_iter().filter_map(|instance| instance.instance_id).collect::<Vec<_>>());
    }
    assert_eq!(found.iter().map(Vec::len).collect::<Vec<_>>(), [5, 2]);
    let mut found = found.concat();
    found.sort();
    ids.sort();
    assert_eq!(found, ids);
    Ok(())
}

pub async fn a_missing_network_is_an_error_with_its_code() -> Outcome {
    let client = connect(Client::builder(), "ap-northeast-1")?;
    let describe = DescribeVpcsInput::builder().vpc_ids(["vpc-00000000"]).build();
    let missing = client.describe_vpcs(describe).await.unwrap_err().into_service_error()?;
    assert_eq!(missing.code(), "InvalidVpcID.NotFound");
    assert!(missing.message().is_some_and(|message| message.contains("vpc-00000000")), "{missing:?}");
    assert!(missing.request_id().is_some(), "{missing:?}");
    Ok(())
}

//! Amazon RDS: awsQuery, with lists whose elements have names of their own, and with pages.

use crate::support::{Outcome, connect};
use e2e::rds::*;

fn database(name: &str) -> CreateDbInstanceInput {
    let tags = [Tag::builder().key("team").value("blue & green").build()];
    let database = CreateDbInstanceInput::builder().db_instance_identifier(name);
    let database = database.db_instance_class("db.t3.micro").engine("postgres").allocated_storage(20);
    database.master_username("root").master_user_password("a&b+c=d%e").multi_az(true).tags(tags).build()
}

fn named(name: &str) -> DescribeDbInstancesInput {
    DescribeDbInstancesInput::builder().db_instance_identifier(name).build()
}

pub async fn a_database_is_made_once_described_and_deleted() -> Outcome {
    let client = connect(Client::builder(), "eu-west-2")?;
    let made = client.create_db_instance(database("life")).await?.db_instance.unwrap();
    assert_eq!((made.master_username.as_deref(), made.multi_az), (Some("root"), Some(true)));
    let again = client.create_db_instance(database("life")).await.unwrap_err().into_service_error()?;
    assert!(matches!(again, CreateDbInstanceError::DbInstanceAlreadyExistsFault(_)), "{again:?}");
    let found = client.describe_db_instances(named("life")).await?.db_instances.unwrap();
    let [found] = <[DbInstance; 1]>::try_from(found).unwrap();
    assert_eq!((found.engine.as_deref(), found.allocated_storage), (Some("postgres"), Some(20)));
    assert_eq!(found.tag_list, database("life").tags);
    assert!(found.instance_create_time.is_some() && found.endpoint.unwrap().port.is_some());
    let delete = DeleteDbInstanceInput::builder().db_instance_identifier("life").skip_final_snapshot(true);
    client.delete_db_instance(delete.build()).await?;
    let gone = client.describe_db_instances(named("life")).await.unwrap_err().into_service_error()?;
    assert!(matches!(gone, DescribeDbInstancesError::DbInstanceNotFoundFault(_)), "{gone:?}");
    assert_eq!(gone.code(), "DBInstanceNotFound");
    assert!(gone.message().is_some_and(|message| message.contains("life")) && gone.request_id().is_some());
    Ok(())
}

pub async fn databases_are_listed_in_pages() -> Outcome {
    let client = connect(Client::builder(), "eu-west-3")?;
    let names: Vec<_> = (10..32).map(|number| format!("many-{number}")).collect();
    for name in &names {
        client.create_db_instance(database(name)).await?;
    }
    let list = DescribeDbInstancesInput::builder().max_records(20).build();
    let mut pages = client.describe_db_instances_pages(list);
    let mut found = Vec::new();
    while let Some(page) = pages.next().await {
        let databases = page?.db_instances.unwrap();
        found.push(
            databases.into_iter().filter_map(|database| database.db_instance_identifier).collect::<Vec<_>>(),
        );
    }
    assert_eq!(found.iter().map(Vec::len).collect::<Vec<_>>(), [20, 2]);
    let mut found = found.concat();
    found.sort();
    assert_eq!(found, names);
    Ok(())
}

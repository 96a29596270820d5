//! Amazon DynamoDB: awsJson1_0, with unions in maps, waiters, and a page's token that is a map.

use crate::support::{Outcome, connect};
use e2e::dynamodb::*;
use std::collections::BTreeSet;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(20);

async fn create_table(client: &Client, name: &str) -> Outcome {
    client.create_table(table(name)).await?;
    client.wait_until_table_exists(DescribeTableInput::builder().table_name(name).build(), PATIENCE).await?;
    Ok(())
}

/// A table of which the key is the attribute `Id`.
fn table(name: &str) -> CreateTableInput {
    let attribute =
        AttributeDefinition::builder().attribute_name("Id").attribute_type(ScalarAttributeType::S);
    let key = KeySchemaElement::builder().attribute_name("Id").key_type(KeyType::Hash);
    CreateTableInput::builder()
        .table_name(name)
        .attribute_definitions([attribute.build()])
        .key_schema([key.build()])
        .billing_mode(BillingMode::PayPerRequest)
        .build()
}

fn text(text: &str) -> AttributeValue {
    AttributeValue::S(text.to_owned())
}

pub async fn a_table_can_be_waited_for_and_is_gone_when_it_is_deleted() -> Outcome {
    let client = connect(Client::builder(), "us-east-1")?;
    create_table(&client, "Herbs").await?;
    let again = client.create_table(table("Herbs")).await.unwrap_err();
    assert!(matches!(again.service_error(), Some(CreateTableError::ResourceInUseException(_))), "{again:#}");
    let describe = DescribeTableInput::builder().table_name("Herbs").build();
    let described = client.describe_table(describe.clone()).await?.table.unwrap();
    assert_eq!(described.table_status, Some(TableStatus::Active));
    assert!(described.table_arn.unwrap().ends_with(":table/Herbs"));
    client.delete_table(DeleteTableInput::builder().table_name("Herbs").build()).await?;
    let last = client.wait_until_table_not_exists(describe.clone(), PATIENCE).await?;
    assert_eq!(last, None);
    let gone = client.describe_table(describe).await.unwrap_err();
    assert!(
        matches!(gone.service_error(), Some(DescribeTableError::ResourceNotFoundException(_))),
        "{gone:#}"
    );
    assert_eq!(gone.attempts(), 1);
    Ok(())
}

pub async fn an_item_comes_back_as_it_was_put() -> Outcome {
    let client = connect(Client::builder(), "us-east-2")?;
    create_table(&client, "Herbs").await?;
    let item = [
        ("Id", text("Rosmarin, \"Über\" \\ 😀\n")),
        ("Height", AttributeValue::N("1.5".to_owned())),
        ("Scent", AttributeValue::B([0, 255, 10].into())),
        ("Names", AttributeValue::Ss(vec!["rosemary".to_owned()])),
        ("Years", AttributeValue::Ns(vec!["2026".to_owned()])),
        ("Seeds", AttributeValue::Bs(vec![[1, 2].into()])),
        ("Place", AttributeValue::M([("Bed".to_owned(), text("3"))].into())),
        ("Notes", AttributeValue::L(vec![text(""), AttributeValue::Bool(false)])),
        ("Price", AttributeValue::Null(true)),
        ("Evergreen", AttributeValue::Bool(true)),
    ];
    client.put_item(PutItemInput::builder().table_name("Herbs").item(item.clone()).build()).await?;
    let key = |id: AttributeValue| GetItemInput::builder().table_name("Herbs").key([("Id", id)]).build();
    let got = client.get_item(key(item[0].1.clone())).await?.item.unwrap();
    assert_eq!(got, item.clone().map(|(name, value)| (name.to_owned(), value)).into());
    let delete = DeleteItemInput::builder().table_name("Herbs").key([item[0].clone()]).build();
    client.delete_item(delete).await?;
    assert_eq!(client.get_item(key(item[0].1.clone())).await?.item, None);
    Ok(())
}

pub async fn a_condition_that_does_not_hold_is_an_error_of_its_own() -> Outcome {
    let client = connect(Client::builder(), "us-west-1")?;
    create_table(&client, "Herbs").await?;
    let put = PutItemInput::builder().table_name("Herbs").item([("Id", text("Thyme"))]);
    let put = put.condition_expression("attribute_not_exists(Id)").build();
    client.put_item(put.clone()).await?;
    let error = client.put_item(put).await.unwrap_err();
    let Some(PutItemError::ConditionalCheckFailedException(failed)) = error.service_error() else {
        return Err(error.into());
    };
    assert_eq!(failed.message.as_deref(), Some("The conditional request failed"));
    assert!(error.request_id().is_some(), "{error:#}");
    Ok(())
}

pub async fn a_scan_goes_on_after_each_page() -> Outcome {
    let client = connect(Client::builder(), "us-west-2")?;
    create_table(&client, "Herbs").await?;
    let names: Vec<_> = (1..=7).map(|number| format!("herb-{number}")).collect();
    for name in &names {
        let put = PutItemInput::builder().table_name("Herbs").item([("Id", text(name))]);
        client.put_item(put.build()).await?;
    }
    let scan = ScanInput::builder().table_name("Herbs").limit(3).build();
    let mut pages = client.scan_pages(scan.clone());
    let mut counts = Vec::new();
    while let Some(page) = pages.next().await {
        counts.push(page?.count);
    }
    assert_eq!(counts, [3, 3, 1]);
    let mut items = client.scan_pages(scan).items();
    let mut found = BTreeSet::new();
    while let Some(item) = items.next().await {
        let Some(AttributeValue::S(name)) = item?.remove("Id") else {
            return Err("an item has no key".into());
        };
        found.insert(name);
    }
    assert_eq!(found, names.into_iter().collect());
    Ok(())
}

pub async fn tables_are_listed_in_pages() -> Outcome {
    let client = connect(Client::builder(), "eu-west-1")?;
    let names = ["Basil", "Dill", "Mint", "Sage", "Thyme"];
    for name in names {
        client.create_table(table(name)).await?;
    }
    let mut pages = client.list_tables_pages(ListTablesInput::builder().limit(2).build());
    let mut found = Vec::new();
    while let Some(page) = pages.next().await {
        found.push(page?.table_names.unwrap());
    }
    assert_eq!(found, [&names[..2], &names[2..4], &names[4..]]);
    Ok(())
}

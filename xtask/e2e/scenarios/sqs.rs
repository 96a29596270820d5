//! Amazon SQS: awsJson1_0 for a service that once spoke awsQuery, by clients that block as well.

use crate::support::{Outcome, connect, credentials, variable};
use dx_runtime::ServiceError;
use dx_runtime::client::CallError;
use e2e::sqs::*;
use std::collections::BTreeSet;

fn queue(name: &str) -> CreateQueueInput {
    CreateQueueInput::builder().queue_name(name).attributes([(QueueAttributeName::DelaySeconds, "0")]).build()
}

async fn create_queue(client: &Client, name: &str) -> Result<String, CallError<CreateQueueError>> {
    Ok(client.create_queue(queue(name)).await?.queue_url.unwrap())
}

fn send(url: &str, body: &str) -> SendMessageInput {
    SendMessageInput::builder().queue_url(url).message_body(body).build()
}

fn receive(url: &str) -> ReceiveMessageInput {
    let receive = ReceiveMessageInput::builder().queue_url(url).message_attribute_names(["All"]);
    receive.max_number_of_messages(10).wait_time_seconds(0).build()
}

fn delete(url: &str, message: &Message) -> DeleteMessageInput {
    let handle = message.receipt_handle.as_deref().unwrap_or_default();
    DeleteMessageInput::builder().queue_url(url).receipt_handle(handle).build()
}

pub async fn a_message_is_sent_received_and_deleted() -> Outcome {
    let client = connect(Client::builder(), "us-east-1")?;
    let url = create_queue(&client, "post").await?;
    let color = MessageAttributeValue::builder().data_type("String").string_value("grün").build();
    let seal = MessageAttributeValue::builder().data_type("Binary").binary_value([1, 2, 255]).build();
    let mut sent = send(&url, "Grüße, \"Du\" \\ 😀");
    sent.message_attributes = Some([("color".to_owned(), color), ("seal".to_owned(), seal)].into());
    let id = client.send_message(sent.clone()).await?.message_id;
    let messages = client.receive_message(receive(&url)).await?.messages.unwrap();
    let [message] = messages.as_slice() else { return Err(format!("{messages:?}").into()) };
    assert_eq!((&message.message_id, message.body.as_ref()), (&id, Some(&sent.message_body)));
    assert_eq!(message.message_attributes, sent.message_attributes);
    client.delete_message(delete(&url, message)).await?;
    assert_eq!(client.receive_message(receive(&url)).await?.messages.unwrap_or_default(), []);
    client.delete_queue(DeleteQueueInput::builder().queue_url(&url).build()).await?;
    Ok(())
}

pub async fn queues_are_listed_in_pages() -> Outcome {
    let client = connect(Client::builder(), "us-east-2")?;
    let mut urls = Vec::new();
    for name in ["a", "b", "c", "d", "e"] {
        urls.push(create_queue(&client, name).await?);
    }
    let mut pages = client.list_queues_pages(ListQueuesInput::builder().max_results(2).build());
    let mut found = Vec::new();
    while let Some(page) = pages.next().await {
        found.push(page?.queue_urls.unwrap());
    }
    assert_eq!(found, [&urls[..2], &urls[2..4], &urls[4..]]);
    Ok(())
}

pub async fn a_missing_queue_is_an_error_of_its_own() -> Outcome {
    let client = connect(Client::builder(), "us-west-1")?;
    let get = GetQueueUrlInput::builder().queue_name("nowhere").build();
    let error = client.get_queue_url(get).await.unwrap_err();
    let Some(error @ GetQueueUrlError::QueueDoesNotExist(_)) = error.service_error() else {
        return Err(error.into());
    };
    assert_eq!(error.meta().status(), 400);
    Ok(())
}

pub async fn many_messages_are_sent_at_once() -> Outcome {
    let client = connect(Client::builder(), "us-west-2")?;
    let url = create_queue(&client, "post").await?;
    let sending: Vec<_> = (0..50)
        .map(|number| {
            let (client, message) = (client.clone(), send(&url, &format!("message {number}")));
            tokio::spawn(async move { client.send_message(message).await })
        })
        .collect();
    let mut ids = BTreeSet::new();
    for sent in sending {
        ids.extend(sent.await??.message_id);
    }
    assert_eq!(ids.len(), 50);
    Ok(())
}

pub async fn a_client_can_be_made_of_the_environment() -> Outcome {
    let client = Client::from_env().await?;
    let url = create_queue(&client, "post").await?;
    assert!(url.starts_with(&variable("AWS_ENDPOINT_URL")), "{url}");
    let list = client.list_queues(ListQueuesInput::builder().queue_name_prefix("post").build()).await?;
    assert_eq!(list.queue_urls, Some(vec![url]));
    Ok(())
}

pub async fn a_client_that_blocks_does_the_same() -> Outcome {
    tokio::task::spawn_blocking(|| {
        let builder = blocking::Client::builder().endpoint_url(variable("AWS_ENDPOINT_URL"));
        let client = builder.credentials(credentials()).region("eu-west-1").build()?;
        let mut urls = Vec::new();
        for name in ["a", "b", "c"] {
            urls.extend(client.create_queue(queue(name))?.queue_url);
        }
        let list = ListQueuesInput::builder().max_results(2).build();
        let found: Vec<_> = client.list_queues_pages(list).items().collect::<Result<_, _>>()?;
        assert_eq!(found, urls);
        client.send_message(send(&urls[0], "one"))?;
        let messages = client.receive_message(receive(&urls[0]))?.messages.unwrap();
        assert_eq!(messages[0].body.as_deref(), Some("one"));
        client.delete_message(delete(&urls[0], &messages[0]))?;
        let get = GetQueueUrlInput::builder().queue_name("nowhere").build();
        let error = client.get_queue_url(get).unwrap_err();
        assert!(matches!(error.service_error(), Some(GetQueueUrlError::QueueDoesNotExist(_))), "{error:#}");
        Ok(())
    })
    .await?
}

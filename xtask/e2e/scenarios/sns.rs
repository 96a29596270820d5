//! Amazon SNS: awsQuery with maps, by clients that block as well.

use crate::support::{Outcome, connect, credentials, variable};
use e2e::sns::*;

pub async fn a_message_is_published_with_attributes() -> Outcome {
    let client = connect(Client::builder(), "us-east-2")?;
    let create = CreateTopicInput::builder().name("news").attributes([("DisplayName", "a & b")]).build();
    let arn = client.create_topic(create).await?.topic_arn.unwrap();
    let topic = GetTopicAttributesInput::builder().topic_arn(&arn).build();
    let attributes = client.get_topic_attributes(topic).await?.attributes.unwrap();
    assert_eq!(attributes["DisplayName"], "a & b");
    let color = MessageAttributeValue::builder().data_type("String").string_value("grün").build();
    let seal = MessageAttributeValue::builder().data_type("Binary").binary_value([1, 2, 255]).build();
    let message = PublishInput::builder().topic_arn(&arn).message("Grüße <&> \"+%\"");
    let message = message.message_attributes([("color", color), ("seal", seal)]).build();
    assert!(client.publish(message).await?.message_id.is_some());
    let mut pages = client.list_topics_pages(ListTopicsInput::builder().build());
    let page = pages.next().await.unwrap()?;
    assert_eq!(
        page.topics.unwrap().into_iter().filter_map(|topic| topic.topic_arn).collect::<Vec<_>>(),
        [arn]
    );
    Ok(())
}

pub async fn a_missing_topic_is_an_error_of_its_own_to_a_client_that_blocks() -> Outcome {
    let work = || -> Outcome {
        let builder = blocking::Client::builder().endpoint_url(variable("AWS_ENDPOINT_URL"));
        let client = builder.credentials(credentials()).region("us-west-2").build()?;
        let arn = "arn:aws:sns:us-west-2:123456789012:none";
        let missing = client.get_topic_attributes(GetTopicAttributesInput::builder().topic_arn(arn).build());
        let missing = missing.unwrap_err().into_service_error()?;
        assert!(matches!(missing, GetTopicAttributesError::NotFoundException(_)), "{missing:?}");
        Ok(())
    };
    tokio::task::spawn_blocking(work).await?
}

//! AWS IAM: awsQuery, with errors that have codes of their own.

use crate::support::{Outcome, connect};
use e2e::iam::*;

fn user(name: &str) -> CreateUserInput {
    let tags = [Tag::builder().key("team").value("blue & green").build()];
    CreateUserInput::builder().path("/dx/").user_name(name).tags(tags).build()
}

pub async fn users_are_made_once_and_listed_in_pages() -> Outcome {
    let client = connect(Client::builder(), "us-east-1")?;
    let names = ["dx-a", "dx-b", "dx-c"];
    for name in names {
        let made = client.create_user(user(name)).await?.user.unwrap();
        assert_eq!((made.user_name.as_str(), made.path.as_str()), (name, "/dx/"));
    }
    let again = client.create_user(user("dx-a")).await.unwrap_err();
    let is_known = matches!(again.into_service_error()?, CreateUserError::EntityAlreadyExistsException(_));
    assert!(is_known);
    let found = client.get_user(GetUserInput::builder().user_name("dx-b").build()).await?.user;
    assert_eq!(found.tags, user("dx-b").tags);
    let list = ListUsersInput::builder().path_prefix("/dx/").max_items(2).build();
    let mut pages = client.list_users_pages(list);
    let mut found = Vec::new();
    while let Some(page) = pages.next().await {
        found.push(page?.users.into_iter().map(|user| user.user_name).collect::<Vec<_>>());
    }
    assert_eq!(found.concat(), names);
    Ok(())
}

pub async fn a_missing_user_is_an_error_of_its_own() -> Outcome {
    let client = connect(Client::builder(), "us-east-1")?;
    let missing = client.get_user(GetUserInput::builder().user_name("dx-none").build()).await.unwrap_err();
    let error = missing.into_service_error()?;
    assert!(matches!(&error, GetUserError::NoSuchEntityException(_)), "{error:?}");
    assert_eq!(error.code(), "NoSuchEntity");
    assert!(
        error.message().is_some_and(|message| message.contains("dx-none")) && error.request_id().is_some()
    );
    Ok(())
}

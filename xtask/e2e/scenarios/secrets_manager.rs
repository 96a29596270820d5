//! AWS Secrets Manager: awsJson1_1, with tokens that make a call idempotent, and sensitive members.

use crate::support::{Outcome, connect};
use e2e::secrets_manager::*;

pub async fn a_secret_is_text_or_bytes() -> Outcome {
    let client = connect(Client::builder(), "us-east-1")?;
    let text = CreateSecretInput::builder().name("text").secret_string("open \"sesame\"").build();
    let made = client.create_secret(text).await?;
    // The token that was made up for the call is the id of the version.
    assert_eq!(made.version_id.as_ref().map(String::len), Some(36), "{made:?}");
    let get = |name: &str| GetSecretValueInput::builder().secret_id(name).build();
    let got = client.get_secret_value(get("text")).await?;
    assert_eq!((got.secret_string.as_deref(), &got.version_id), (Some("open \"sesame\""), &made.version_id));
    assert!(!format!("{got:?}").contains("sesame"), "{got:?}");
    let bytes = CreateSecretInput::builder().name("bytes").secret_binary([0, 159, 146, 150]).build();
    client.create_secret(bytes).await?;
    let got = client.get_secret_value(get("bytes")).await?;
    assert_eq!(got.secret_binary, Some([0, 159, 146, 150].into()));
    let delete = DeleteSecretInput::builder().secret_id("text").force_delete_without_recovery(true).build();
    client.delete_secret(delete).await?;
    let gone = client.get_secret_value(get("text")).await.unwrap_err();
    assert!(
        matches!(gone.service_error(), Some(GetSecretValueError::ResourceNotFoundException(_))),
        "{gone}"
    );
    Ok(())
}

pub async fn a_name_can_be_taken_once() -> Outcome {
    let client = connect(Client::builder(), "us-east-2")?;
    let create = || CreateSecretInput::builder().name("one").secret_string("1").build();
    client.create_secret(create()).await?;
    let error = client.create_secret(create()).await.unwrap_err();
    let Some(CreateSecretError::ResourceExistsException(exists)) = error.service_error() else {
        return Err(error.into());
    };
    assert!(exists.message.is_some(), "{exists:?}");
    Ok(())
}

pub async fn secrets_are_listed_in_pages() -> Outcome {
    let client = connect(Client::builder(), "us-west-1")?;
    let names = ["a", "b", "c", "d", "e"];
    for name in names {
        client.create_secret(CreateSecretInput::builder().name(name).secret_string("1").build()).await?;
    }
    let mut pages = client.list_secrets_pages(ListSecretsInput::builder().max_results(2).build());
    let mut found = Vec::new();
    while let Some(page) = pages.next().await {
        let secrets = page?.secret_list.unwrap();
        found.push(secrets.into_iter().filter_map(|secret| secret.name).collect::<Vec<_>>());
    }
    assert_eq!(found, [&names[..2], &names[2..4], &names[4..]]);
    Ok(())
}

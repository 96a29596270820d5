//! The server checks who signed a request, so all other scenarios show that ours are right. These show that it checks.

use crate::support::{Outcome, credentials, variable};
use dx_runtime::ServiceError;
use dx_runtime::client::{CallErrorKind, ConfigError, Credentials};
use e2e::dynamodb::{Client, ListTablesInput};

fn client(credentials: Credentials) -> Result<Client, ConfigError> {
    let builder = Client::builder().endpoint_url(variable("AWS_ENDPOINT_URL")).region("eu-west-2");
    builder.credentials(credentials).build()
}

async fn is_refused(credentials: Credentials) -> Outcome {
    let error = client(credentials)?.list_tables(ListTablesInput::builder().build()).await.unwrap_err();
    let status = error.service_error().map(|error| error.meta().status());
    assert_eq!((error.kind(), error.attempts(), status), (CallErrorKind::Service, 1, Some(403)), "{error:#}");
    Ok(())
}

/// Credentials of a session, with this token.
fn session(token: &str) -> Credentials {
    let key = Credentials::new(variable("SESSION_ACCESS_KEY_ID"), variable("SESSION_SECRET_ACCESS_KEY"));
    key.with_session_token(token)
}

pub async fn a_wrong_secret_is_refused() -> Outcome {
    is_refused(Credentials::new(credentials().access_key_id(), "not the secret")).await
}

pub async fn an_unknown_access_key_is_refused() -> Outcome {
    is_refused(Credentials::new("AKIAUNKNOWN", credentials().secret_access_key())).await
}

pub async fn temporary_credentials_come_with_a_token() -> Outcome {
    let client = client(session(&variable("SESSION_TOKEN")))?;
    assert_eq!(client.list_tables(ListTablesInput::builder().build()).await?.table_names, Some(Vec::new()));
    is_refused(session("another token")).await
}

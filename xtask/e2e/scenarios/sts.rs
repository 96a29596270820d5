//! AWS STS: awsQuery.

use crate::support::{Outcome, connect, variable};
use dx_runtime::client::Credentials;
use e2e::sts::*;

pub async fn a_role_can_be_assumed_and_calls_then() -> Outcome {
    let client = connect(Client::builder(), "us-east-1")?;
    let caller = client.get_caller_identity(GetCallerIdentityInput::builder().build()).await?;
    assert!(caller.arn.as_deref().unwrap().ends_with(":user/e2e"), "{caller:?}");
    let role = format!("arn:aws:iam::{}:role/e2e", caller.account.unwrap());
    let tags = [Tag::builder().key("a&b").value("c=d e").build()];
    let assume =
        AssumeRoleInput::builder().role_arn(role).role_session_name("dx+é").tags(tags).duration_seconds(900);
    let assumed = client.assume_role(assume.build()).await?;
    assert!(assumed.assumed_role_user.unwrap().arn.contains(":assumed-role/e2e/"));
    let given = assumed.credentials.unwrap();
    assert!(!format!("{given:?}").contains(given.secret_access_key.as_str()));
    let credentials = Credentials::new(&given.access_key_id, &given.secret_access_key)
        .with_session_token(&given.session_token);
    let builder = Client::builder().endpoint_url(variable("AWS_ENDPOINT_URL"));
    let as_role = builder.credentials(credentials).region("us-east-1").build()?;
    let caller = as_role.get_caller_identity(GetCallerIdentityInput::builder().build()).await?;
    assert!(caller.arn.as_deref().unwrap().contains(":assumed-role/e2e/"), "{caller:?}");
    Ok(())
}

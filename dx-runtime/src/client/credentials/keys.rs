//! Access keys that are written down: in environment variables, and in profiles.

use super::{Credentials, CredentialsError};
use crate::client::environment::{Section, System};

/// What a source of credentials says, if it has anything to say.
pub(super) type Found = Result<Option<Credentials>, CredentialsError>;

/// Of the environment variables, unless the program chose a profile.
pub(super) fn of_variables(system: &System) -> Found {
    of(|name| system.credential_variable(name))
}

/// Of the environment variables, for a profile that names them as its source.
#[cfg(feature = "credential-chain")]
pub(super) fn of_environment(system: &System) -> Found {
    of(|name| system.variable(name))
}

fn of<'a>(variable: impl Fn(&str) -> Option<&'a str>) -> Found {
    match (variable("AWS_ACCESS_KEY_ID"), variable("AWS_SECRET_ACCESS_KEY")) {
        (Some(id), Some(secret)) => {
            let credentials = with_token(Credentials::new(id, secret), variable("AWS_SESSION_TOKEN"));
            Ok(Some(of_account(credentials, variable("AWS_ACCOUNT_ID"))))
        }
        (Some(_), None) => {
            Err(CredentialsError::new("AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not"))
        }
        (None, _) => Ok(None),
    }
}

/// Of a profile.
pub(super) fn of_profile(profile: &Section, name: &str) -> Found {
    let get = |key| profile.get(key).map(String::as_str).filter(|value: &&str| !value.is_empty());
    match (get("aws_access_key_id"), get("aws_secret_access_key")) {
        (Some(id), Some(secret)) => {
            let credentials = with_token(Credentials::new(id, secret), get("aws_session_token"));
            Ok(Some(of_account(credentials, get("aws_account_id"))))
        }
        (None, None) => Ok(None),
        _ => Err(CredentialsError::new(format!(
            "the profile `{name}` has one of aws_access_key_id and aws_secret_access_key, but not the other"
        ))),
    }
}

pub(super) fn with_token(credentials: Credentials, token: Option<&str>) -> Credentials {
    match token {
        Some(token) => credentials.with_session_token(token),
        None => credentials,
    }
}

/// The credentials with the id of their account, if that is known.
pub(super) fn of_account(credentials: Credentials, id: Option<&str>) -> Credentials {
    match id.filter(|id| !id.is_empty()) {
        Some(id) => credentials.with_account_id(id),
        None => credentials,
    }
}

#[cfg(not(feature = "credential-chain"))]
pub(super) use only::Keys;

#[cfg(not(feature = "credential-chain"))]
mod only {
    use super::{of_profile, of_variables};
    use crate::client::credentials::{Credentials, CredentialsError, ProvideCredentials};
    use crate::client::environment::System;
    use crate::client::transport::BoxFuture;

    /// Keys, and nothing else.
    #[derive(Debug)]
    pub(in crate::client) struct Keys(System);

    impl Keys {
        pub(in crate::client) fn new(system: System) -> Self {
            Self(system)
        }

        fn find(&self) -> Result<Credentials, CredentialsError> {
            if let Some(credentials) = of_variables(&self.0)? {
                return Ok(credentials);
            }
            let profiles = self.0.profiles().map_err(|error| CredentialsError::new(error.to_string()))?;
            let name = self.0.chosen_profile().unwrap_or("default");
            let found = profiles.profile(name).map(|profile| of_profile(profile, name));
            found.transpose()?.flatten().ok_or_else(|| {
                CredentialsError::new(format!(
                    "none in AWS_ACCESS_KEY_ID, nor a key in the profile `{name}`; other places are looked into with the \
                     feature `credential-chain` of dx-runtime"
                ))
            })
        }
    }

    impl ProvideCredentials for Keys {
        fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
            Box::pin(std::future::ready(self.find()))
        }
    }
}

use crate::client::credentials::CredentialsError;
use crate::client::environment::{Profiles, Section};
use std::fmt;

/// A role that a profile says to assume.
pub(super) struct Role<'p> {
    pub(super) profile: &'p str,
    pub(super) arn: &'p str,
    pub(super) settings: &'p Section,
}

/// Where the credentials to assume a role come from.
#[derive(Clone, Copy)]
pub(super) enum Source<'p> {
    Profile(&'p str),
    Environment,
    Container,
    Instance,
}

impl fmt::Display for Source<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Profile(name) => write!(f, "the profile `{name}`"),
            Self::Environment => f.write_str("the environment"),
            Self::Container => f.write_str("the container"),
            Self::Instance => f.write_str("the instance"),
        }
    }
}

/// The roles on the way from the profile `name` to one without, the last to be assumed first, and what is at the end of
/// that way.
pub(super) fn role_chain<'p>(
    profiles: &'p Profiles,
    name: &'p str,
) -> Result<(Vec<Role<'p>>, Source<'p>), CredentialsError> {
    let mut roles: Vec<Role<'p>> = Vec::new();
    let mut name = name;
    loop {
        let Some(role) = role(profiles, name) else { return Ok((roles, Source::Profile(name))) };
        let source = role.settings.get("source_profile");
        let named = role.settings.get("credential_source");
        let problem = |problem: &str| CredentialsError::new(format!("the profile `{name}` {problem}"));
        if role.settings.contains_key("mfa_serial") {
            return Err(problem(
                "needs the code of an MFA device, which can't be asked for here; `credential_process = aws configure \
                 export-credentials` in another profile asks for it",
            ));
        }
        roles.push(role);
        match (source, named.map(String::as_str)) {
            (Some(_), Some(_)) => return Err(problem("has both source_profile and credential_source")),
            (None, None) => {
                return Err(problem("has role_arn, but neither source_profile nor credential_source"));
            }
            (None, Some("Environment")) => return Ok((roles, Source::Environment)),
            (None, Some("EcsContainer")) => return Ok((roles, Source::Container)),
            (None, Some("Ec2InstanceMetadata")) => return Ok((roles, Source::Instance)),
            (None, Some(_)) => {
                return Err(problem(
                    "has a credential_source that is none of Environment, EcsContainer and Ec2InstanceMetadata",
                ));
            }
            (Some(source), None) => {
                let has_keys = profiles.profile(source).ok_or_else(|| {
                    problem(&format!("has the source_profile `{source}`, which there is not"))
                })?;
                let has_keys = has_keys.contains_key("aws_access_key_id");
                // A profile may have a role and the keys to assume it with.
                if has_keys && (source == name || !roles.iter().any(|role| role.profile == source)) {
                    return Ok((roles, Source::Profile(source)));
                }
                if roles.iter().any(|role| role.profile == source) {
                    return Err(problem("is its own source_profile, by way of others or directly"));
                }
                name = source;
            }
        }
    }
}

/// The role of a profile. One with the token of a web identity is not assumed with other credentials.
fn role<'p>(profiles: &'p Profiles, name: &'p str) -> Option<Role<'p>> {
    let settings = profiles.profile(name)?;
    let arn = settings.get("role_arn").filter(|arn| !arn.is_empty())?;
    let has_token = settings.contains_key("web_identity_token_file");
    (!has_token).then_some(Role { profile: name, arn, settings })
}

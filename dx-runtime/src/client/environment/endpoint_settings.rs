//! What the environment says to the parameters of endpoint rules, beside the region and URLs.

use super::Settings;
use super::settings::Setting;
use crate::client::error::ConfigError;
use crate::endpoint_rules::{BUILT_INS, BuiltIn, BuiltInValues, EndpointSettings, USE_DUAL_STACK};

/// The services of which the section `s3` of a profile says whether their endpoints are dual-stack, by their `sdkId`s.
const S3: [&str; 2] = ["S3", "S3 Control"];
/// The key in that section. It goes before the setting for all services.
const S3_DUAL_STACK: &str = "s3.use_dualstack_endpoint";

/// Reads the built-ins of the service with this `sdkId`.
pub(super) fn read(settings: &Settings<'_>, service_id: &str) -> Result<EndpointSettings, ConfigError> {
    let mut found = EndpointSettings::default();
    for built_in in BUILT_INS {
        let of_s3 = match built_in.name {
            USE_DUAL_STACK if S3.contains(&service_id) => settings.in_profile(S3_DUAL_STACK)?,
            _ => None,
        };
        if let Some(setting) = of_s3.map_or_else(|| settings.built_in(built_in), |it| Ok(Some(it)))? {
            add(&mut found, built_in, &setting)?;
        }
    }
    Ok(found)
}

/// The value of one built-in that is a boolean, for all services.
#[cfg(feature = "credential-chain")]
pub(super) fn flag(settings: &Settings<'_>, name: &str) -> Result<Option<bool>, ConfigError> {
    let mut found = EndpointSettings::default();
    for built_in in BUILT_INS.iter().filter(|built_in| built_in.name == name) {
        if let Some(setting) = settings.built_in(built_in)? {
            add(&mut found, built_in, &setting)?;
        }
    }
    Ok(found.flag(&[name]))
}

fn add(found: &mut EndpointSettings, built_in: &BuiltIn, setting: &Setting<'_>) -> Result<(), ConfigError> {
    let text = setting.text.to_ascii_lowercase();
    match built_in.values {
        BuiltInValues::Any => {}
        BuiltInValues::Boolean => {
            let value = text.parse().map_err(|error| setting.refused(error))?;
            found.set_flag(built_in.name, value);
        }
        BuiltInValues::Flags(flags) => match flags.iter().find(|(word, _)| *word == text) {
            Some((_, value)) => found.set_flag(built_in.name, *value),
            None => return Err(setting.refused(one_of(flags.iter().map(|(word, _)| *word)))),
        },
        BuiltInValues::Words(words) => match words.iter().find(|word| **word == text) {
            Some(word) => found.set_text(built_in.name, *word),
            None => return Err(setting.refused(one_of(words.iter().copied()))),
        },
    }
    Ok(())
}

/// `` it is `a`, `b` or `c` ``
fn one_of<'w>(words: impl Iterator<Item = &'w str>) -> String {
    let words: Vec<_> = words.map(|word| format!("`{word}`")).collect();
    match words.as_slice() {
        [rest @ .., last] if !rest.is_empty() => format!("it is {} or {last}", rest.join(", ")),
        words => format!("it is {}", words.concat()),
    }
}

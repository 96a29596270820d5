//! The SDK's lists of cases: of roles in profiles, and of the URIs of containers.

use super::folder::json;
use super::*;
use crate::client::credentials::keys::of_profile;
use serde_json::{Map, Value, json};

/// What our errors say, for each part of an error of the SDK.
const OUR_WORDS: [(&str, &str); 16] = [
    ("profile must contain `source_profile`", "neither source_profile nor credential_source"),
    ("profile contained both source_profile and credential_source", "has both source_profile and"),
    ("profile missing aws_secret_access_key", "has one of aws_access_key_id and aws_secret_access_key"),
    ("profile missing aws_access_key_id", "has one of aws_access_key_id and aws_secret_access_key"),
    ("profile `B` did not contain credential information", "the profile `B` has no credentials"),
    ("profile `A` did not contain credential information", "none in AWS_ACCESS_KEY_ID"),
    ("could not find source profile B referenced from A", "source_profile `B`, which there is not"),
    ("No profiles were defined", "there is no profile `A`"),
    ("profile formed an infinite loop", "is its own source_profile"),
    ("`role_arn` was missing", "neither AWS_ROLE_ARN nor role_arn"),
    ("if `sso_role_name` is set, then `sso_account_id` must also be set", "there is no sso_account_id"),
    ("if `sso_account_id` is set, then `sso_role_name` must also be set", "there is no sso_role_name"),
    // A session without a role is no source of credentials here, whatever else is wrong with it.
    (
        "`sso_region` can only be specified in the [sso-session] config when a session name is given",
        "without sso_account_id and sso_role_name",
    ),
    (
        "sso-session named `oops` (referenced by profile `A`) was not found",
        "without sso_account_id and sso_role_name",
    ),
    ("No environment variables were set to configure ECS provider", "none in AWS_ACCESS_KEY_ID"),
    ("URI did not specify a host", "AWS_CONTAINER_CREDENTIALS_FULL_URI is neither an `https` URL"),
];

fn our_words(error: &str) -> &str {
    OUR_WORDS.iter().find(|(theirs, _)| *theirs == error).unwrap_or_else(|| panic!("{error}")).1
}

#[tokio::test]
async fn roles_are_found_in_profiles_as_the_sdk_finds_them() {
    let Some(folder) = shared() else { return };
    let cases = json(&folder.join("assume-role-tests.json"));
    for case in cases.as_array().unwrap() {
        let name = case["input"]["selected_profile"].as_str().unwrap();
        let config = config(&case["input"]);
        match (&case["output"]["ProfileChain"], &case["output"]["Error"]) {
            (Value::Array(expected), Value::Null) => {
                let machine = Machine::new(&config, "");
                let profiles = System::new([], Some(machine.home.path().to_owned())).profiles().unwrap();
                let expected: Vec<_> = expected.iter().map(without_account).collect();
                assert_eq!(steps(&profiles, name), expected, "{}", case["docs"]);
            }
            (Value::Null, Value::String(error)) => {
                let found = Machine::new(&config, "").with("AWS_PROFILE", name).refused().await;
                assert!(found.contains(our_words(error)), "{}: {found}", case["docs"]);
            }
            _ => panic!("{case}"),
        }
    }
}

fn config(input: &Value) -> String {
    let mut config = String::new();
    for (kind, sections) in [("profile", &input["profiles"]), ("sso-session", &input["sso_sessions"])] {
        for (name, settings) in sections.as_object().unwrap_or(&Map::new()) {
            config.push_str(&format!("[{kind} {name}]\n"));
            for (key, value) in settings.as_object().unwrap() {
                config.push_str(&format!("{key} = {}\n", value.as_str().unwrap()));
            }
        }
    }
    config
}

/// Credentials don't have the account here.
fn without_account(step: &Value) -> Value {
    let mut step = step.clone();
    if let Some(Value::Object(keys)) = step.get_mut("AccessKey") {
        keys.remove("account_id");
    }
    step
}

fn entries(object: Value) -> Map<String, Value> {
    object.as_object().unwrap().clone()
}

/// What the chain does for a profile, in the words of the cases.
fn steps(profiles: &Profiles, name: &str) -> Vec<Value> {
    let (roles, source) = role_chain(profiles, name).unwrap();
    let pick = |settings: &Section, keys: &[&str]| {
        let settings = keys.iter().filter_map(|&key| Some((key.to_owned(), json!(settings.get(key)?))));
        Value::Object(settings.collect())
    };
    let first = match source {
        Source::Environment => json!({"NamedSource": "Environment"}),
        Source::Container => json!({"NamedSource": "EcsContainer"}),
        Source::Instance => json!({"NamedSource": "Ec2InstanceMetadata"}),
        Source::Profile(name) => {
            let profile = profiles.profile(name).unwrap();
            let session = profile.get("sso_session").and_then(|name| profiles.sso_session(name));
            let sso = ["sso_session", "sso_account_id", "sso_role_name", "sso_region", "sso_start_url"];
            if profile.contains_key("web_identity_token_file") {
                let keys = ["role_arn", "web_identity_token_file", "role_session_name"];
                json!({"WebIdentityToken": pick(profile, &keys)})
            } else if sso.iter().any(|key| profile.contains_key(key)) {
                let mut found = pick(profile, &sso);
                let of_session = session.map(|session| pick(session, &sso));
                found.as_object_mut().unwrap().extend(of_session.into_iter().flat_map(entries));
                json!({"Sso": found})
            } else {
                let keys = of_profile(profile, name).unwrap().unwrap();
                let (id, secret) = (keys.access_key_id(), keys.secret_access_key());
                json!({"AccessKey": {"access_key_id": id, "secret_access_key": secret}})
            }
        }
    };
    let keys = ["external_id", "role_session_name"];
    let roles = roles.iter().rev().map(|role| {
        let mut settings = pick(role.settings, &keys);
        settings["role_arn"] = json!(role.arn);
        json!({"AssumeRole": settings})
    });
    std::iter::once(first).chain(roles).collect()
}

#[tokio::test]
async fn containers_are_asked_where_the_sdk_asks_them() {
    let Some(folder) = shared() else { return };
    for case in json(&folder.join("ecs-tests.json"))["tests"].as_array().unwrap() {
        let mut machine = Machine::new("", "").answering("http", 200, CONTAINER);
        for (name, value) in case["env"].as_object().unwrap() {
            machine = machine.with(name, value.as_str().unwrap());
        }
        let (found, requests) = machine.with("AWS_EC2_METADATA_DISABLED", "true").find().await;
        match (&case["result"]["Ok"], &case["result"]["ErrorContains"]) {
            (Value::String(uri), Value::Null) => {
                assert_eq!(found.unwrap().access_key_id(), "container");
                assert_eq!(requests[0].uri(), uri.as_str(), "{}", case["docs"]);
            }
            (Value::Null, Value::String(error)) => {
                let found = found.unwrap_err().to_string();
                assert!(found.contains(our_words(error)), "{}: {found}", case["docs"]);
                assert!(requests.is_empty());
            }
            _ => panic!("{case}"),
        }
    }
}

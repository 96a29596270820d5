//! Scenarios of the chain, a folder each, in the format of the AWS SDK for Rust: `env.json` has the environment
//! variables, `fs/` the files as seen from `/`, `http-traffic.json` what is asked and answered, `test-case.json` the
//! result.
//!
//! Ours are in `tests/credential-scenarios`, and those of the SDK, where they are at hand, in `../shared` beside the
//! workspace.

mod cases;
mod folder;
mod traffic;

use super::*;
use folder::{Expected, Scenario};
use std::fs;
use std::path::{Path, PathBuf};
use traffic::{Origin, Traffic};

/// When scenarios happen: before all of their credentials expire, but for those that are to have expired.
fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_230_768_000) // 2009-01-01T00:00:00Z
}

/// What our errors say where those of the SDK, of which the scenario has a part, use other words. The rest have the
/// SDK's words in them.
const OUR_WORDS: [(&str, &str); 9] = [
    // A source that is asked and has nothing is "not enabled" there.
    ("imds_default_chain_error", "instance metadata (there is no role for the instance)"),
    ("imds_disabled", "instance metadata (disabled)"),
    ("imds_no_iam_role", "instance metadata, for the profile `default`: there is no role for the instance"),
    ("profile_overrides_web_identity", "the environment has no credentials to do that with"),
    ("imds_token_fail", "no token: status 403: it is disabled for this instance"),
    // The path is below a folder for the test here.
    (
        "sso_no_token_file",
        "/.aws/sso/cache/dace00cba5f8355ec9d274ceb2bcebdfbeed0e12.json`: No such file or directory (os error 2)",
    ),
    ("sso_server_error", "SSO of the profile `sso-test`: status 503"),
    ("web_identity_source_profile_no_env", "there is a web_identity_token_file without a role_arn"),
    // The SDK says the name of the shape, the service the code.
    (
        "web_identity_token_invalid_jwt",
        "InvalidIdentityToken: No OpenIDConnect provider found in your account",
    ),
];

/// Where the SDK's scenarios are, if they are at hand.
fn shared() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/credential-scenarios");
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: the scenarios of the AWS SDK for Rust are not at {}", folder.display());
    None
}

#[tokio::test]
async fn our_scenarios_end_as_they_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/credential-scenarios");
    assert!(run_all(&folder, Origin::Ours).await >= 30);
}

#[tokio::test]
async fn the_scenarios_of_the_sdk_end_as_they_say() {
    let Some(folder) = shared() else { return };
    assert_eq!(run_all(&folder.join("default-credential-provider-chain"), Origin::Sdk).await, 29);
}

/// Runs all scenarios in a folder, and says how many there are.
async fn run_all(folder: &Path, origin: Origin) -> usize {
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let mut problems = Vec::new();
    for path in &paths {
        let name = path.file_name().unwrap().to_str().unwrap();
        problems
            .extend(run(path, name, origin).await.into_iter().map(|problem| format!("{name}: {problem}")));
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    paths.len()
}

/// The region that a client gives to its chain.
fn region(system: &System) -> Option<String> {
    let profiles = system.profiles().ok()?;
    let profile = profiles.profile(system.chosen_profile().unwrap_or("default"));
    let variable = system.variable("AWS_REGION").map(str::to_owned);
    variable.or_else(|| profile?.get("region").cloned())
}

/// What is not as the scenario says.
async fn run(path: &Path, name: &str, origin: Origin) -> Vec<String> {
    let scenario = Scenario::read(path);
    let traffic = Arc::new(Traffic::read(&path.join("http-traffic.json"), origin));
    let system = scenario.system();
    let region = region(&system);
    let chain = DefaultChain { clock: now, ..DefaultChain::new(system, traffic.clone(), region) };
    let found = chain.credentials().await;
    let mut problems = traffic.problems();
    match (scenario.expected(), found) {
        (Expected::Found(expected), Ok(credentials)) => problems.extend(expected.differs_from(&credentials)),
        (Expected::Failed(part), Err(error)) => {
            let ours = OUR_WORDS.iter().find(|(scenario, _)| origin == Origin::Sdk && *scenario == name);
            let part = ours.map_or(part.as_str(), |(_, words)| words);
            let error = error.to_string();
            if !error.contains(part) {
                problems.push(format!("the error has no `{part}`: {error}"));
            }
            // What secrets are called in our scenarios.
            if error.contains("secret") {
                problems.push(format!("the error has a secret: {error}"));
            }
        }
        (Expected::Found(_), Err(error)) => problems.push(format!("unexpected error: {error}")),
        (Expected::Failed(part), Ok(found)) => problems.push(format!("{found:?} in place of `{part}`")),
    }
    problems.extend(scenario.differs_afterwards());
    problems
}

use super::*;
use crate::client::{Bytes, DirectConnection, TransportError};
use ::http::{Request, Response};
use serde_json::Value;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

/// An instance that is in `region`, and how often it was asked.
fn instance(region: &'static str) -> (Arc<dyn Transport>, Arc<AtomicU32>) {
    let asked = Arc::new(AtomicU32::new(0));
    let count = Arc::clone(&asked);
    let answer = move |request: Request<Bytes>| -> Result<Response<Bytes>, TransportError> {
        count.fetch_add(1, Ordering::Relaxed);
        assert_eq!(request.extensions().get(), Some(&DirectConnection), "no proxy sees it");
        assert_eq!(request.uri().host(), Some("169.254.169.254"));
        let body = match request.uri().path() {
            "/latest/api/token" => "the token",
            path => {
                assert_eq!(path, "/latest/meta-data/placement/region");
                assert_eq!(request.headers()["x-aws-ec2-metadata-token"], "the token");
                region
            }
        };
        Ok(Response::new(Bytes::from_static(body.as_bytes())))
    };
    (Arc::new(Responder::new(answer)), asked)
}

#[tokio::test]
async fn an_instance_is_asked_for_its_region_when_nothing_else_says_it() {
    let (transport, asked) = instance("eu-north-1\n");
    let (system, _home) = system("", &[]);
    let found = Environment::load(system.clone(), transport.clone(), "Any", None).await.unwrap();
    assert_eq!(found.region.as_deref(), Some("eu-north-1"));
    assert_eq!(asked.load(Ordering::Relaxed), 2);
    Environment::load(system, transport, "Any", Some("explicit")).await.unwrap();
    assert_eq!(asked.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn an_instance_that_answers_with_no_region_is_an_error_without_the_answer() {
    let (transport, _) = instance("<html>log in</html>");
    let (system, _home) = system("", &[]);
    let error = Environment::load(system, transport, "Any", None).await.unwrap_err().to_string();
    assert!(error.contains("http://169.254.169.254") && !error.contains("html"), "{error}");
}

#[tokio::test]
async fn an_instance_is_not_asked_where_that_is_disabled() {
    for (value, expected) in [("true", 0), ("TRUE", 0), ("false", 2), ("1", 2)] {
        let (transport, asked) = instance("r");
        let (system, _home) = system("", &[("AWS_EC2_METADATA_DISABLED", value)]);
        Environment::load(system, transport, "Any", None).await.unwrap();
        assert_eq!(asked.load(Ordering::Relaxed), expected, "{value}");
    }
}

/// The endpoint that the settings say, or the error.
fn endpoint(system: &System) -> Result<String, String> {
    let profiles = system.profiles().map_err(|error| error.to_string())?;
    let settings = Settings::new(system, &profiles);
    let metadata = settings.and_then(|settings| InstanceMetadata::of(&settings));
    Ok(metadata.map_err(|error| error.to_string())?.unwrap().endpoint)
}

#[test]
fn the_endpoint_may_be_in_variables_or_in_the_profile() {
    let url = |url| ("AWS_EC2_METADATA_SERVICE_ENDPOINT", url);
    let mode = |mode| ("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", mode);
    let in_file = "[default]\nec2_metadata_service_endpoint = http://file:1/\n[profile six]\n\
                   ec2_metadata_service_endpoint_mode = IPv6\n";
    for (config, variables, expected) in [
        ("", &[][..], "http://169.254.169.254"),
        ("", &[mode("IPv4")], "http://169.254.169.254"),
        ("", &[mode("ipV6")], "http://[fd00:ec2::254]"),
        ("", &[url("http://[::1]:1338/")], "http://[::1]:1338"),
        ("", &[url("http://127.0.0.1:1338/a"), mode("IPv6")], "http://127.0.0.1:1338/a"),
        (in_file, &[], "http://file:1"),
        (in_file, &[mode("IPv6")], "http://file:1"),
        (in_file, &[url("http://variable")], "http://variable"),
        (in_file, &[("AWS_PROFILE", "six")], "http://[fd00:ec2::254]"),
        (in_file, &[("AWS_PROFILE", "six"), mode("IPv4")], "http://169.254.169.254"),
    ] {
        let (system, _home) = system(config, variables);
        assert_eq!(endpoint(&system).as_deref(), Ok(expected), "{variables:?}");
    }
}

#[test]
fn an_endpoint_or_mode_that_is_none_is_refused_with_its_place() {
    for (config, variables, start, end) in [
        (
            "",
            &[("AWS_EC2_METADATA_SERVICE_ENDPOINT", "not a uri")][..],
            "AWS_EC2_METADATA_SERVICE_ENDPOINT",
            "URL",
        ),
        (
            "",
            &[("AWS_EC2_METADATA_SERVICE_ENDPOINT", "169.254.1.1")],
            "AWS_EC2_METADATA_SERVICE_ENDPOINT",
            "https://",
        ),
        (
            "",
            &[("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "IPv7")],
            "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",
            "`IPv6`",
        ),
        (
            "[default]\nec2_metadata_service_endpoint_mode = 6\n",
            &[],
            "ec2_metadata_service_endpoint_mode",
            "config:2)",
        ),
        (
            "[default]\nec2_metadata_service_endpoint = x y\n",
            &[],
            "ec2_metadata_service_endpoint",
            "config:2)",
        ),
    ] {
        let (system, _home) = system(config, variables);
        let error = endpoint(&system).unwrap_err();
        assert!(error.starts_with(&format!("{start} can't be `")) && error.ends_with(end), "{error}");
    }
}

/// The cases of smithy-rs, if they are at hand.
#[test]
fn the_endpoints_are_those_of_the_aws_sdk_for_rust() {
    let path = "../../shared/credential-scenarios/imds-config/imds-endpoint-tests.json";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let Ok(text) = std::fs::read(&path) else {
        println!("skipped: there is no {}", path.display());
        return;
    };
    let cases: Value = serde_json::from_slice(&text).unwrap();
    for case in cases["tests"].as_array().unwrap() {
        if case.get("endpoint_override").is_some() || case.get("mode_override").is_some() {
            println!("skipped, as a program has no say in it here: {}", case["docs"]);
            continue;
        }
        let home = TempDir::new().unwrap();
        for (name, text) in case["fs"].as_object().unwrap() {
            std::fs::write(home.path().join(name), text.as_str().unwrap()).unwrap();
        }
        let variables = case["env"].as_object().unwrap().iter().map(|(name, value)| {
            let value = value.as_str().unwrap();
            let value = if name == "AWS_CONFIG_FILE" { format!("~/{value}") } else { value.to_owned() };
            (name.clone(), value)
        });
        let system = System::new(variables, Some(home.path().to_owned()));
        let found = endpoint(&system).map(|endpoint| format!("{endpoint}/latest/api/token"));
        match case["result"].get("Ok") {
            Some(expected) => assert_eq!(found.as_deref(), Ok(expected.as_str().unwrap()), "{case}"),
            None => assert!(found.is_err(), "{case}"),
        }
    }
}

//! Which of the endpoint URLs is taken, as botocore's `ConfiguredEndpointProvider` does.

use super::*;

const CONFIG: &str = "[default]\nservices = local\nendpoint_url = http://profile\n[services local]\nsecrets_manager =\n  \
                      endpoint_url = http://section\nsts =\n  endpoint_url = http://sts\nkms =\n  other = 1\n[profile \
                      plain]\nregion = r\n";
const ALL: (&str, &str) = ("AWS_ENDPOINT_URL", "http://all");
const ONE: (&str, &str) = ("AWS_ENDPOINT_URL_SECRETS_MANAGER", "http://one");

async fn url(config: &str, variables: &[(&str, &str)], service: &str) -> Option<String> {
    load(config, variables, service).await.unwrap().endpoint_url
}

async fn refused(config: &str, variables: &[(&str, &str)]) -> String {
    load(config, variables, "KMS").await.unwrap_err().to_string()
}

#[tokio::test]
async fn variables_go_before_files_and_the_service_before_all() {
    for (variables, service, expected) in [
        (&[][..], "Secrets Manager", Some("http://section")),
        (&[], "DataExchange", Some("http://profile")),
        (&[], "KMS", Some("http://profile")),
        (&[], "STS", Some("http://sts")),
        (&[("AWS_PROFILE", "plain")], "STS", None),
        (&[ALL], "Secrets Manager", Some("http://all")),
        (&[ALL, ONE], "Secrets Manager", Some("http://one")),
        (&[ONE], "DataExchange", Some("http://profile")),
        (&[ALL, ONE], "DataExchange", Some("http://all")),
        (&[("AWS_ENDPOINT_URL_SSO_OIDC", "http://oidc")], "SSO OIDC", Some("http://oidc")),
    ] {
        assert_eq!(url(CONFIG, variables, service).await.as_deref(), expected, "{variables:?} {service}");
    }
}

#[tokio::test]
async fn all_of_them_may_be_ignored() {
    let key = CONFIG.replace("[default]\n", "[default]\nignore_configured_endpoint_urls = TRUE\n");
    for service in ["Secrets Manager", "DataExchange", "STS"] {
        let ignore = ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true");
        assert_eq!(url(CONFIG, &[ALL, ONE, ignore], service).await, None);
        assert_eq!(url(&key, &[ALL, ONE], service).await, None);
        let not = ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "false");
        assert!(url(&key, &[not], service).await.is_some());
    }
}

#[tokio::test]
async fn a_section_of_services_that_is_named_has_to_be_there() {
    let config = "[default]\nservices = missing\nendpoint_url = http://profile\n";
    let error = refused(config, &[]).await;
    assert!(
        error.starts_with("services can't be `missing`: there is no such section `[services …]` (in "),
        "{error}"
    );
    assert_eq!(
        url(config, &[ALL], "KMS").await.as_deref(),
        Some("http://all"),
        "nobody looks for the section"
    );
}

#[tokio::test]
async fn what_is_no_endpoint_is_refused_with_its_place() {
    let error = refused("", &[("AWS_ENDPOINT_URL_KMS", "localhost:8000")]).await;
    assert!(error.starts_with("AWS_ENDPOINT_URL_KMS can't be `localhost:8000`: "), "{error}");
    let error = refused("[default]\nendpoint_url = ftp://x\n", &[]).await;
    assert!(
        error.starts_with("endpoint_url can't be `ftp://x`: ") && error.ends_with("config:2)"),
        "{error}"
    );
    let services = "[default]\nservices = s\n[services s]\n";
    let error = refused(&format!("{services}kms =\n  endpoint_url = x y\n"), &[]).await;
    assert!(
        error.starts_with("endpoint_url of kms can't be `x y`: ") && error.ends_with("config:5)"),
        "{error}"
    );
    let error = refused(&format!("{services}kms = http://localhost\n"), &[]).await;
    assert!(error.starts_with("kms can't be `http://localhost`: "), "{error}");
}

use super::*;

#[tokio::test]
async fn a_container_is_asked_where_it_says() {
    let machine = Machine::new("", "")
        .with("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://localhost:1/elsewhere")
        .with("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/creds")
        .answering("http://169.254.170.2/creds", 200, CONTAINER);
    assert_eq!(machine.found().await.access_key_id(), "container");

    let machine = Machine::new("", "");
    let file = machine.file("token", "from file");
    let (found, requests) = machine
        .with("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://169.254.170.23/v1/credentials")
        .with("AWS_CONTAINER_AUTHORIZATION_TOKEN", "from variable")
        .with("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", file)
        .answering("http://169.254.170.23/v1/credentials", 200, CONTAINER)
        .find()
        .await;
    assert_eq!(found.unwrap().access_key_id(), "container");
    assert_eq!(requests[0].headers()["authorization"], "from file");
}

#[tokio::test]
async fn a_container_on_another_machine_is_asked_only_over_tls() {
    let at = |url: &'static str| {
        Machine::new("", "").with("AWS_CONTAINER_CREDENTIALS_FULL_URI", url).answering(url, 200, CONTAINER)
    };
    for url in ["https://example.com/c", "http://127.0.0.2/c", "http://[::1]:80/c", "http://localhost/c"] {
        assert_eq!(at(url).found().await.access_key_id(), "container", "{url}");
    }
    for url in ["http://example.com/c", "http://127.0.0.1.example.com/c", "http://10.0.0.1/c", "nonsense"] {
        let (found, requests) = at(url).find().await;
        assert!(found.unwrap_err().to_string().contains("credentials are not asked for there"), "{url}");
        assert!(requests.is_empty());
    }
}

#[tokio::test]
async fn no_proxy_sees_what_containers_and_instances_are_asked() {
    let uris = [
        "http://localhost/c",
        "http://127.0.0.1:8080/c",
        "http://[fd00:ec2::23]/v1/credentials",
        "http://169.254.170.23/v1/credentials",
        "https://example.com/c",
    ];
    for uri in uris {
        let machine = Machine::new("", "").with("AWS_CONTAINER_CREDENTIALS_FULL_URI", uri);
        let machine = machine.with("AWS_CONTAINER_AUTHORIZATION_TOKEN", "the token");
        let (found, requests) = machine.answering(uri, 200, CONTAINER).find().await;
        found.unwrap();
        assert_eq!(requests.len(), 1);
        assert!(requests[0].extensions().get::<DirectConnection>().is_some(), "{uri}");
        assert!(requests[0].headers()["authorization"].is_sensitive());
        assert!(!format!("{:?}", requests[0]).contains("the token"));
    }
}

#[tokio::test]
async fn a_url_with_a_user_is_no_trusted_one() {
    for uri in ["http://169.254.170.2@evil.invalid/c", "https://user:pass@example.com/c", "ftp://localhost/c"]
    {
        let machine = Machine::new("", "").with("AWS_CONTAINER_CREDENTIALS_FULL_URI", uri);
        let (found, requests) = machine.find().await;
        let error = found.unwrap_err().to_string();
        assert!(error.contains("credentials are not asked for there") && !error.contains("pass"), "{error}");
        assert!(requests.is_empty());
    }
}

use super::*;

#[tokio::test]
async fn an_instance_is_asked_last() {
    let machine = Machine::new("", "")
        .answering("http://169.254.169.254/latest/api/token", 200, "metadata token")
        .answering("http://169.254.169.254/latest/meta-data/iam/security-credentials/r", 200, METADATA)
        .answering("http://169.254.169.254/latest/meta-data/iam/security-credentials/", 200, "r");
    let (found, requests) = machine.find().await;
    assert_eq!(found.unwrap().access_key_id(), "instance");
    assert_eq!(requests[2].headers()["x-aws-ec2-metadata-token"], "metadata token");
    assert!(requests[2].headers()["x-aws-ec2-metadata-token"].is_sensitive());
    assert!(requests.iter().all(|request| request.extensions().get::<DirectConnection>().is_some()));
}

/// Never answers, and says how long it was waited for.
#[derive(Debug, Default)]
struct Silent {
    waited: Mutex<Vec<Duration>>,
}

impl Transport for Silent {
    fn send(
        &self,
        _: Request<Bytes>,
        _: crate::client::Limits,
    ) -> BoxFuture<'_, Result<Response<Bytes>, crate::client::TransportError>> {
        Box::pin(std::future::pending())
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.waited.lock().unwrap().push(duration);
        Box::pin(std::future::ready(()))
    }
}

#[tokio::test]
async fn an_instance_that_is_none_costs_a_second() {
    let transport = Arc::new(Silent::default());
    let chain = DefaultChain::new(System::new([], None), transport.clone(), None);
    let error = chain.credentials().await.unwrap_err().to_string();
    assert!(error.contains("no answer in time"), "{error}");
    assert_eq!(*transport.waited.lock().unwrap(), [Duration::from_secs(1)]);
}

#[tokio::test]
async fn the_settings_say_how_long_and_how_often_an_instance_is_asked() {
    let transport = Arc::new(Silent::default());
    let variables = [("AWS_METADATA_SERVICE_TIMEOUT", "3"), ("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "2")];
    let variables = variables.map(|(name, value)| (name.to_owned(), value.to_owned()));
    DefaultChain::new(System::new(variables, None), transport.clone(), None).credentials().await.unwrap_err();
    let seconds: Vec<_> = transport.waited.lock().unwrap().iter().map(Duration::as_secs).collect();
    assert_eq!(seconds, [3, 0, 3]);
    let error = Machine::new("", "").with("AWS_METADATA_SERVICE_TIMEOUT", "long").refused().await;
    assert!(error.contains("AWS_METADATA_SERVICE_TIMEOUT can't be `long`"), "{error}");
}

#[tokio::test]
async fn credentials_that_an_instance_renews_too_late_are_used_for_less_than_half_an_hour() {
    let machine = Machine::new("", "")
        .answering("http://169.254.169.254/latest/api/token", 200, "metadata token")
        .answering(
            "http://169.254.169.254/latest/meta-data/iam/security-credentials/r",
            200,
            METADATA.replace("2100", "2020"),
        )
        .answering("http://169.254.169.254/latest/meta-data/iam/security-credentials/", 200, "r");
    let expiry = machine.found().await.expiry().unwrap();
    let minutes = expiry.duration_since(SystemTime::now()).unwrap().as_secs() / 60;
    assert!((16..=25).contains(&minutes), "{minutes}");
}

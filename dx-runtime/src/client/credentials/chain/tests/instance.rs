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

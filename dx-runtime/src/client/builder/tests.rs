use super::*;
use crate::client::transport::{BoxFuture, Limits, TransportError};
use crate::client::{Bytes, Responder};
use ::http::{Request, Response};
use std::time::Duration;

/// A transport that answers with what it was made from.
#[derive(Debug)]
struct Told(TransportSettings);

impl Transport for Told {
    fn send(&self, _: Request<Bytes>, _: Limits) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        let text = format!("{:?}", self.0);
        Box::pin(async { Ok(Response::new(Bytes::from(text))) })
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async {})
    }
}

fn make(settings: &TransportSettings) -> Result<Arc<dyn Transport>, ConfigError> {
    Ok(Arc::new(Told(settings.clone())))
}

async fn ask(transport: &dyn Transport) -> String {
    let limits = Limits { timeout: None, body: 1000, error_body: 1000 };
    let answer = transport.send(Request::new(Bytes::new()), limits).await.unwrap();
    String::from_utf8(answer.into_body().to_vec()).unwrap()
}

type TestBuilder = Builder<(), (), ()>;

/// A service is of no interest here.
impl Service for () {
    type Kind = Aws;
    const NAME: &'static str = "None";
    const SIGNING_NAME: &'static str = "none";
    type EndpointParams<'p> = crate::endpoint_rules::OwnEndpoint<'p>;
}

const QUICK: Timeouts = Timeouts { connect: Some(Duration::from_millis(7)), attempt: None, call: None };

#[tokio::test]
async fn settings_count_whether_they_come_before_or_after_the_environment_is_asked() {
    let mut before = TestBuilder::default().timeouts(QUICK).ca_bundle("bundle.pem");
    let asked_before = before.environment_transport(make).unwrap();
    let mut after = TestBuilder::default();
    let asked_after = after.environment_transport(make).unwrap();
    assert!(!ask(&*asked_after).await.contains("7ms"));
    let after = after.timeouts(QUICK).ca_bundle("bundle.pem");
    let expected = r#"TransportSettings { timeouts: Timeouts { connect: Some(7ms), attempt: None, call: None }, ca_bundle: Some("bundle.pem") }"#;
    for (builder, asked) in [(before, asked_before), (after, asked_after)] {
        assert_eq!(ask(&*builder.call_transport(make).unwrap()).await, expected);
        // Credentials are asked for with the same settings.
        assert_eq!(ask(&*asked).await, expected);
    }
}

#[tokio::test]
async fn a_transport_that_is_set_after_the_environment_was_asked_is_for_calls_only() {
    let mut builder = TestBuilder::default();
    let asked = builder.environment_transport(make).unwrap();
    let responder = || Responder::new(|_| Ok(Response::new(Bytes::from_static(b"mine"))));
    let builder = builder.transport(responder()).timeouts(QUICK);
    assert_eq!(ask(&*builder.call_transport(make).unwrap()).await, "mine");
    assert!(ask(&*asked).await.contains("7ms"));

    let mut builder = TestBuilder::default().transport(responder());
    assert_eq!(ask(&*builder.environment_transport(make).unwrap()).await, "mine");
    assert_eq!(ask(&*builder.call_transport(make).unwrap()).await, "mine");
}

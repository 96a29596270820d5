//! What is said of what went wrong, and what is not said of secrets.

use crate::service::{BlockingBuilder, Builder};
use crate::service::{
    Demo, EchoError, EchoInput, SECRET, blocking_builder, builder, client, hello, response,
};
use dx_runtime::client::{
    CallError, CallErrorKind, Client, ConfigError, Credentials, Responder, Retry, TransportError,
    TransportErrorKind, blocking,
};
use dx_runtime::{ErrorShape, ServiceError};
use pollster::block_on;
use std::error::Error;

fn answer_ok() -> Responder<
    impl Fn(
        dx_runtime::http::http::Request<dx_runtime::client::Bytes>,
    ) -> Result<dx_runtime::http::http::Response<dx_runtime::client::Bytes>, TransportError>,
> {
    Responder::new(|_| Ok(response(200, &[], "")))
}

/// The whole chain of an error, as anyhow prints it: each level says something that no other level says, and the error
/// prints the same chain by itself.
fn chain(error: impl Error + Send + Sync + 'static) -> String {
    let alone = format!("{error:#}");
    let error = anyhow::Error::from(error);
    let told = format!("{error:#}");
    assert_eq!(alone, told);
    let levels: Vec<_> = error.chain().map(ToString::to_string).collect();
    for (at, level) in levels.iter().enumerate() {
        assert!(!level.is_empty() && told.matches(level.as_str()).count() == 1, "{level}: {told}");
        assert!(!levels[..at].iter().any(|above| above.contains(level.as_str())), "{level}: {told}");
    }
    told
}

/// The chain, with the time that a call took left out.
fn timeless(error: CallError<EchoError>) -> String {
    let told = chain(error);
    let (before, after) = told.split_once(" in ").unwrap();
    let (time, after) = after.split_once(": ").unwrap();
    let (number, unit) = time.split_once(' ').unwrap();
    assert!(number.parse::<f64>().unwrap() > 0.0 && ["µs", "ms", "s"].contains(&unit), "{told}");
    format!("{before}: {after}")
}

#[test]
fn an_error_of_the_service_says_all_in_its_chain() {
    let body = r#"{"__type": "ThrottlingException", "message": "Rate exceeded"}"#;
    let client = client(move |_| Ok(response(400, &[("x-amzn-requestid", "4f1c")], body)));
    let failure = block_on(client.send(&hello())).unwrap_err();
    assert!(failure.to_string().starts_with("Echo failed after 3 attempts in "), "{failure}");
    assert!(!failure.to_string().contains("Throttling"), "{failure}");
    assert_eq!(failure.kind(), CallErrorKind::Service);
    assert_eq!((failure.operation(), failure.attempts()), ("Echo", 3));
    assert_eq!(failure.request_id(), Some("4f1c"));
    assert_eq!(failure.service_error().unwrap().meta().code(), "ThrottlingException");
    assert!(failure.source().unwrap().downcast_ref::<EchoError>().is_some());
    assert_eq!(
        timeless(failure),
        "Echo failed after 3 attempts: ThrottlingException: Rate exceeded (request id 4f1c)"
    );
}

#[test]
fn an_error_is_the_service_s_or_is_given_back() {
    let failing = client(|_| Ok(response(400, &[], "")));
    let error = block_on(failing.send(&hello())).unwrap_err().into_service_error().unwrap();
    assert_eq!(error.meta().status(), 400);
    let broken = client(|_| Err(TransportErrorKind::Broken.into()));
    let error = block_on(broken.send(&hello())).unwrap_err().into_service_error().unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (CallErrorKind::Transport, 3));
}

#[test]
fn every_error_of_a_client_has_each_sentence_once_in_its_chain() {
    let unreadable = client(|_| {
        let mut response = response(200, &[], "");
        *response.body_mut() = vec![0xff].into();
        Ok(response)
    });
    assert!(timeless(block_on(unreadable.send(&hello())).unwrap_err()).contains("UTF-8"));

    let broken =
        client(|_| Err(TransportError::new(TransportErrorKind::Connect, std::io::Error::other("gone"))));
    let told = timeless(block_on(broken.send(&hello())).unwrap_err());
    assert_eq!(told, "Echo failed after 3 attempts: no connection: gone");

    let nobody = Builder::default().region("eu-west-1").transport(answer_ok()).build().unwrap();
    assert_eq!(
        chain(block_on(nobody.send(&hello())).unwrap_err()),
        "Echo failed before it was sent, as there are no credentials: the client was built without any; set AWS \
         credentials with `credentials`"
    );
    chain(block_on(nobody.send(&EchoInput::from("\u{7}"))).unwrap_err());

    // The message of an error of the environment can have any number of causes.
    chain(Builder::default().transport(answer_ok()).build().unwrap_err());
    chain(TransportError::from(TransportErrorKind::Timeout));
}

#[test]
fn a_refused_connection_has_each_sentence_once_in_its_chain() {
    let url = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    let client = blocking_builder().endpoint_url(&*url).retry(Retry::NEVER).build().unwrap();
    assert!(timeless(client.send(&hello()).unwrap_err()).contains("no connection: "));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let client = builder().endpoint_url(&*url).retry(Retry::NEVER).build().unwrap();
    assert!(timeless(runtime.block_on(client.send(&hello())).unwrap_err()).contains("no connection: "));
}

#[test]
fn an_answer_that_can_not_be_read_is_an_error_of_the_service() {
    let client = client(|_| {
        let mut response = response(200, &[("x-amzn-requestid", "4f1c")], "");
        *response.body_mut() = vec![0xff].into();
        Ok(response)
    });
    let failure = block_on(client.send(&hello())).unwrap_err();
    assert_eq!((failure.kind(), failure.attempts()), (CallErrorKind::Service, 1));
    assert_eq!(failure.request_id(), Some("4f1c"));
    let cause = failure.service_error().unwrap().source().unwrap().to_string();
    assert_eq!(cause, "body: expected UTF-8 at byte 0");
}

#[test]
fn a_response_may_take_as_much_memory_as_the_client_allows() {
    let list = || {
        Responder::new(|_| {
            let mut response = response(200, &[("content-type", "application/json")], "");
            *response.body_mut() = format!("[{}0]", "[0],".repeat(1000)).into();
            Ok(response)
        })
    };
    let client = builder().transport(list()).max_memory(64 * 1024).build().unwrap();
    let failure = block_on(client.send(&hello())).unwrap_err();
    assert_eq!((failure.kind(), failure.attempts()), (CallErrorKind::Service, 1));
    let cause = failure.service_error().unwrap().source().unwrap().to_string();
    assert!(cause.contains("the values would take more than 65536 bytes of memory"), "{cause}");
    assert!(cause.contains("`max_memory` of a client"), "{cause}");
    for client in [builder().max_memory(1 << 20), builder()] {
        assert!(block_on(client.transport(list()).build().unwrap().send(&hello())).is_ok());
    }
    let client = blocking_builder().transport(list()).max_memory(64 * 1024).build().unwrap();
    assert_eq!(client.send(&hello()).unwrap_err().kind(), CallErrorKind::Service);
}

#[test]
fn an_error_on_the_way_has_its_causes_in_its_chain() {
    let client = client(|_| Err(TransportError::new(TransportErrorKind::Broken, "reset by peer")));
    let failure = block_on(client.send(&hello())).unwrap_err();
    assert_eq!((failure.request_id(), failure.service_error()), (None, None));
    let source = failure.source().unwrap().downcast_ref::<TransportError>().unwrap();
    assert_eq!(source.source().unwrap().to_string(), "reset by peer");
    assert_eq!(timeless(failure), "Echo failed after 3 attempts: the connection broke: reset by peer");
}

#[test]
fn an_input_that_makes_no_request_is_not_sent() {
    let client = client(|_| panic!("nothing is to be sent"));
    let failure = block_on(client.send(&EchoInput::from("\u{7}"))).unwrap_err();
    assert_eq!((failure.kind(), failure.attempts()), (CallErrorKind::Build, 0));
    assert_eq!(failure.to_string(), "Echo failed before it was sent");
    assert_eq!(
        chain(failure),
        "Echo failed before it was sent: Echo: `Text` holds a character that a header can't hold"
    );
}

#[test]
fn without_credentials_nothing_is_sent() {
    let client = Builder::default().region("eu-west-1").transport(answer_ok()).build().unwrap();
    let failure = block_on(client.send(&hello())).unwrap_err();
    assert_eq!((failure.kind(), failure.attempts()), (CallErrorKind::Credentials, 0));
    assert_eq!(failure.to_string(), "Echo failed before it was sent, as there are no credentials");
}

#[test]
fn what_was_set_wrong_is_told_when_the_client_is_built() {
    let told = |builder: Builder| builder.transport(answer_ok()).build().unwrap_err().to_string();
    assert!(told(Builder::default()).contains("no region"));
    assert!(told(builder().endpoint_url("localhost:8000")).contains("endpoint"));
    assert!(told(builder().region("a b")).contains("endpoint"));
    assert!(told(builder().app_name("my app")).contains("app name"));
    assert!(told(builder().app_name("")).contains("app name"));
    let error: ConfigError = BlockingBuilder::default().build().unwrap_err();
    assert!(error.to_string().contains("no region"));
}

#[test]
fn a_client_shows_where_it_sends_to_and_no_secret() {
    let session = Credentials::new("AKIDEXAMPLE", SECRET);
    let client = builder().credentials(session).fips(true).transport(answer_ok()).build().unwrap();
    for shown in [format!("{client:?}"), format!("{client:#?}")] {
        assert!(shown.contains("https://demo-fips.eu-west-1.example.com"), "{shown}");
        assert!(shown.contains("Demo") && !shown.contains(SECRET) && !shown.contains("AKID"), "{shown}");
    }
    let client = blocking_builder().build().unwrap();
    assert!(!format!("{client:?}").contains(SECRET));
}

#[test]
fn clients_and_their_futures_go_from_thread_to_thread() {
    fn is_shared<T: Clone + Send + Sync + 'static>() {}
    fn is_sent<T: Send>(_: T) {}
    fn is_an_error<T: Error + Send + Sync + 'static>() {}
    is_shared::<Client<Demo>>();
    is_shared::<blocking::Client<Demo>>();
    is_an_error::<CallError<EchoError>>();
    is_an_error::<ConfigError>();
    let client = client(|_| Ok(response(200, &[], "")));
    is_sent(client.send(&hello()));
}

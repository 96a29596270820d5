//! Results in pages, and their items.

use crate::service::{Demo, EchoError, blocking_builder, builder, response};
use dx_runtime::Operation;
use dx_runtime::client::{
    Auth, Bytes, Call, CallErrorKind, Client, Input, Paginated, PaginatedItems, Responder, Transport,
};
use dx_runtime::http::http::Response;
use dx_runtime::http::{Endpoint, Options, Request, RequestBuilder, RequestError, read_response};
use futures_core::Stream;
use pollster::block_on;
use std::future::poll_fn;
use std::pin::Pin;

/// Answers with words, of which the first one is the next token, or `-`.
#[derive(Debug)]
struct List;

impl Operation for List {
    const NAME: &'static str = "List";
    const SERVICE: &'static str = "Demo";
    type Input = ListInput;
    type Output = Vec<String>;
    type Error = EchoError;
}

#[derive(Clone, Debug, Default)]
struct ListInput {
    token: Option<String>,
}

impl Input for ListInput {
    type Call = List;
}

impl Call for List {
    type Service = Demo;
    const AUTH: &'static [Auth] = &[Auth::None];

    fn request(input: &ListInput, endpoint: &Endpoint, _: &Options) -> Result<Request, RequestError> {
        let mut request = RequestBuilder::new("List", "GET", endpoint);
        request.path("/list");
        if let Some(token) = &input.token {
            request.query("token", token);
        }
        request.finish()
    }

    fn response(response: Response<Bytes>) -> Result<Vec<String>, EchoError> {
        read_response(&response, |received| {
            Ok(received.text_payload()?.unwrap_or_default().split(' ').map(str::to_owned).collect())
        })
    }
}

impl Paginated for ListInput {
    type Token = String;

    fn next_token(output: &Vec<String>) -> Option<String> {
        output.first().filter(|token| *token != "-").cloned()
    }

    fn token(&self) -> Option<String> {
        self.token.clone()
    }

    fn set_token(&mut self, token: String) {
        self.token = Some(token);
    }
}

impl PaginatedItems for ListInput {
    type Item = String;

    fn items(output: Vec<String>) -> Vec<String> {
        output.into_iter().skip(1).collect()
    }
}

/// Three pages, of which the second one is empty.
fn three_pages() -> impl Transport {
    Responder::new(|request| {
        assert!(!request.headers().contains_key("authorization"), "List asks for no signature");
        Ok(response(
            200,
            &[],
            match request.uri().query() {
                None => "t1 a b",
                Some("token=t1") => "t2",
                Some("token=t2") => "- c",
                other => panic!("{other:?}"),
            },
        ))
    })
}

fn client(transport: impl Transport) -> Client<Demo> {
    builder().transport(transport).build().unwrap()
}

#[test]
fn pages_come_until_there_is_no_token() {
    let mut pages = client(three_pages()).pages(ListInput::default());
    block_on(async {
        assert_eq!(pages.next().await.unwrap().unwrap(), ["t1", "a", "b"]);
        assert_eq!(pages.next().await.unwrap().unwrap(), ["t2"]);
        assert_eq!(pages.next().await.unwrap().unwrap(), ["-", "c"]);
        assert!(pages.next().await.is_none() && pages.next().await.is_none());
    });
}

#[test]
fn pages_begin_where_the_input_says() {
    let mut pages = client(three_pages()).pages(ListInput { token: Some("t2".to_owned()) });
    block_on(async {
        assert_eq!(pages.next().await.unwrap().unwrap(), ["-", "c"]);
        assert!(pages.next().await.is_none());
    });
}

#[test]
fn items_go_on_over_empty_pages() {
    let mut items = client(three_pages()).pages(ListInput::default()).items();
    let mut all = Vec::new();
    block_on(async {
        while let Some(item) = poll_fn(|context| Pin::new(&mut items).poll_next(context)).await {
            all.push(item.unwrap());
        }
    });
    assert_eq!(all, ["a", "b", "c"]);
}

#[test]
fn a_client_that_blocks_has_iterators() {
    let client = blocking_builder().transport(three_pages()).build().unwrap();
    assert_eq!(client.pages(ListInput::default()).count(), 3);
    let items: Result<Vec<_>, _> = client.pages(ListInput::default()).items().collect();
    assert_eq!(items.unwrap(), ["a", "b", "c"]);
}

/// A log whose end is marked by the token that it was asked by.
fn log() -> impl Transport {
    Responder::new(|request| {
        Ok(response(
            200,
            &[],
            match request.uri().query() {
                None => "t1 a",
                Some("token=t1") => "t2 b",
                Some("token=t2") => "t2 c",
                other => panic!("{other:?}"),
            },
        ))
    })
}

#[test]
fn a_token_that_comes_again_is_the_end_after_its_page() {
    let mut pages = client(log()).pages(ListInput::default());
    block_on(async {
        assert_eq!(pages.next().await.unwrap().unwrap(), ["t1", "a"]);
        assert_eq!(pages.next().await.unwrap().unwrap(), ["t2", "b"]);
        assert_eq!(pages.next().await.unwrap().unwrap(), ["t2", "c"]);
        assert!(pages.next().await.is_none() && pages.next().await.is_none());
    });
    let client = blocking_builder().transport(log()).build().unwrap();
    let items: Result<Vec<_>, _> = client.pages(ListInput::default()).items().collect();
    assert_eq!(items.unwrap(), ["a", "b", "c"]);
}

#[test]
fn the_token_that_the_input_had_is_the_end_too() {
    let client = blocking_builder().transport(log()).build().unwrap();
    let pages: Result<Vec<_>, _> = client.pages(ListInput { token: Some("t2".to_owned()) }).collect();
    assert_eq!(pages.unwrap(), [["t2", "c"]]);
}

#[test]
fn an_error_is_the_end() {
    let client = client(Responder::new(|_| Ok(response(400, &[], ""))));
    let mut items = client.pages(ListInput::default()).items();
    block_on(async {
        assert_eq!(items.next().await.unwrap().unwrap_err().kind(), CallErrorKind::Service);
        assert!(items.next().await.is_none());
    });
}

#[test]
fn nothing_is_sent_before_a_page_is_wanted() {
    let client = client(Responder::new(|_| panic!("nothing is to be sent")));
    drop(client.pages(ListInput::default()));
}

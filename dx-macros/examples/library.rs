//! Generates two of three operations of a small service: a list in the query, a header, and a modeled error.
//!
//! Requests are not sent: a function answers as the service would.
//!
//! `cargo run -p dx-macros --example library`

use dx_runtime::http::http::{Request, Response};
use std::error::Error;

dx_macros::service! {
    model: "examples/library.json",
    operations: [FindBooks, LendBook],
    http: true,
    module: library,
    visibility: pub(crate),
}

use library::{FindBooks, FindBooksInput, LendBook, LendBookError, LendBookInput};

fn main() -> Result<(), Box<dyn Error>> {
    let endpoint = dx_runtime::http::Endpoint::new("https://library.example")?;

    let input = FindBooksInput::builder().subjects(["ferns", "moss & lichen"]).language("en").build();
    let request = FindBooks::request(&input, &endpoint)?;
    assert_eq!(request.uri().query(), Some("subject=ferns&subject=moss%20%26%20lichen"));
    assert_eq!(request.headers()["accept-language"], "en");
    for book in FindBooks::response(answer(&request)?)?.books {
        println!("{}: {}", book.isbn, book.title);
    }

    let input = LendBookInput::builder().isbn("978-0").reader("Ada").build();
    match LendBook::response(answer(&LendBook::request(&input, &endpoint)?)?) {
        Ok(loan) => println!("bring it back by {:?}", loan.due),
        Err(LendBookError::BookIsLent(error)) => println!("somebody has it until {:?}", error.until),
        Err(other) => println!("{other}"),
    }
    Ok(())
}

/// The response of the service.
fn answer(request: &Request<Vec<u8>>) -> Result<Response<Vec<u8>>, Box<dyn Error>> {
    let (status, kind, body) = match request.uri().path() {
        "/books" => (200, "", r#"{"books": [{"isbn": "978-0", "title": "A field guide to ferns"}]}"#),
        _ => (409, "BookIsLent", r#"{"message": "It is lent.", "until": 1795437000}"#),
    };
    let response = Response::builder().status(status).header("x-amzn-errortype", kind);
    Ok(response.body(body.as_bytes().to_vec())?)
}

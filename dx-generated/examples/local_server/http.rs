//! The HTTP server.

use super::files;
use super::service::Service;
use dx_generated::http::{Request, Response, StatusCode};
use dx_runtime::client::Bytes;
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::io;
use std::sync::Arc;
use tokio::net::TcpListener;

/// How much the body of a call may have. Files have no such limit.
const MAX_BODY: usize = 6 << 20;

pub type Body = BoxBody<Bytes, io::Error>;

/// Has `service` answer each request that comes in, for ever.
pub async fn serve(listener: TcpListener, service: Arc<Service>) -> io::Result<()> {
    loop {
        let (stream, _) = listener.accept().await?;
        let service = Arc::clone(&service);
        let respond = service_fn(move |request| respond(request, Arc::clone(&service)));
        tokio::spawn(async move {
            // A client that goes away is none of our business.
            let _ended = http1::Builder::new().serve_connection(TokioIo::new(stream), respond).await;
        });
    }
}

async fn respond(request: Request<Incoming>, service: Arc<Service>) -> Result<Response<Body>, Infallible> {
    let is_file = request.uri().path().starts_with(files::PATH);
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let response = match is_file {
        true => files::respond(request, &service).await,
        false => call(request, &service).await,
    };
    service.log(&format!("{method} {path} -> {}", response.status()));
    Ok(response)
}

/// A call of an operation.
async fn call(request: Request<Incoming>, service: &Service) -> Response<Body> {
    let (head, body) = request.into_parts();
    match Limited::new(body, MAX_BODY).collect().await {
        Ok(body) => service.answer(&Request::from_parts(head, body.to_bytes())).map(whole),
        Err(error) => {
            let mut response = Response::new(whole(Bytes::new()));
            *response.status_mut() = match error.is::<LengthLimitError>() {
                true => StatusCode::PAYLOAD_TOO_LARGE,
                false => StatusCode::BAD_REQUEST,
            };
            response
        }
    }
}

/// A body that is there as a whole.
pub fn whole(body: Bytes) -> Body {
    Full::new(body).map_err(|never| match never {}).boxed()
}

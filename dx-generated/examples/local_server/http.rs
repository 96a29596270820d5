//! The HTTP server: whole requests in, whole responses out.

use dx_generated::http::{Request, Response};
use dx_runtime::client::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::io;
use std::sync::Arc;
use tokio::net::TcpListener;

/// Gives each request that comes in to `answer`, for ever.
pub async fn serve<F>(listener: TcpListener, answer: F) -> io::Result<()>
where
    F: Fn(&Request<Bytes>) -> Response<Bytes> + Send + Sync + 'static,
{
    let answer = Arc::new(answer);
    loop {
        let (stream, _) = listener.accept().await?;
        let answer = Arc::clone(&answer);
        let respond = service_fn(move |request| respond(request, Arc::clone(&answer)));
        tokio::spawn(async move {
            let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), respond);
            if let Err(error) = connection.await {
                eprintln!("a connection broke: {error}");
            }
        });
    }
}

async fn respond<F>(request: Request<Incoming>, answer: Arc<F>) -> hyper::Result<Response<Full<Bytes>>>
where
    F: Fn(&Request<Bytes>) -> Response<Bytes>,
{
    let (head, body) = request.into_parts();
    let body = body.collect().await?.to_bytes();
    Ok(answer(&Request::from_parts(head, body)).map(Full::new))
}

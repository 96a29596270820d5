//! Signed URLs: what Amazon S3 does for the service.

use super::exchange::{Exchange, SignedFile, Use};
use super::http::{Body, whole};
use super::service::Service;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dx_generated::http::{Method, Request, Response, StatusCode};
use dx_runtime::client::Bytes;
use http_body_util::BodyExt;
use hyper::body::{Frame, Incoming, SizeHint};
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Where signed URLs begin.
pub const PATH: &str = "/signed/";

/// How much of a file is in memory.
const PIECE: usize = 64 << 10;

/// What is wrong with a request, as Amazon S3 says it.
struct Refused(StatusCode, &'static str, &'static str);

pub async fn respond(request: Request<Incoming>, service: &Service) -> Response<Body> {
    let answer = match service.with(|exchange| find(exchange, &request)) {
        Ok(file) if file.r#use == Use::Upload => upload(request, &file).await,
        Ok(file) => download(&file),
        Err(refused) => Err(refused),
    };
    answer.unwrap_or_else(|Refused(status, code, message)| {
        let body =
            format!("<?xml version=\"1.0\"?><Error><Code>{code}</Code><Message>{message}</Message></Error>");
        let mut response = Response::new(whole(body.into()));
        *response.status_mut() = status;
        response
    })
}

/// The file that the URL is signed for.
fn find(exchange: &mut Exchange, request: &Request<Incoming>) -> Result<SignedFile, Refused> {
    let query = request.uri().query().unwrap_or_default().as_bytes();
    let mut parameters = form_urlencoded::parse(query);
    let signature = parameters.find(|(name, _)| name == "X-Amz-Signature").map(|(_, value)| value);
    let file = signature.and_then(|signature| exchange.signed_file(&signature, request.uri().path()));
    let mismatch = "The request signature we calculated does not match the signature you provided.";
    let file = file.ok_or(Refused(StatusCode::FORBIDDEN, "SignatureDoesNotMatch", mismatch))?;
    let method = if file.r#use == Use::Upload { Method::PUT } else { Method::GET };
    if request.method() != method {
        return Err(Refused(StatusCode::FORBIDDEN, "SignatureDoesNotMatch", mismatch));
    }
    match file.is_expired() {
        true => Err(Refused(StatusCode::FORBIDDEN, "AccessDenied", "Request has expired")),
        false => Ok(file),
    }
}

fn broken(_: io::Error) -> Refused {
    Refused(StatusCode::INTERNAL_SERVER_ERROR, "InternalError", "The file can't be written.")
}

/// Writes the body beside the file, and puts it in its place if it is the one that the job was created for.
async fn upload(request: Request<Incoming>, file: &SignedFile) -> Result<Response<Body>, Refused> {
    let header = request.headers().get("content-md5").and_then(|value| value.to_str().ok());
    if header != Some(&file.md5) {
        return Err(Refused(
            StatusCode::FORBIDDEN,
            "SignatureDoesNotMatch",
            "The header Content-MD5 is signed, and has to be the Md5Hash of the job.",
        ));
    }
    if !request.headers().contains_key("content-length") {
        let message = "You must provide the Content-Length HTTP header.";
        return Err(Refused(StatusCode::LENGTH_REQUIRED, "MissingContentLength", message));
    }
    let partial = file.path.with_extension("part");
    let digest = receive(request.into_body(), &partial).await?;
    if digest != file.md5 {
        // What nobody asks for any more need not stay.
        let _removed = std::fs::remove_file(&partial);
        let message = "The Content-MD5 you specified did not match what we received.";
        return Err(Refused(StatusCode::BAD_REQUEST, "BadDigest", message));
    }
    std::fs::rename(&partial, &file.path).map_err(broken)?;
    Ok(Response::new(whole(Bytes::new())))
}

/// Writes the body to a file. Gives its MD5 digest.
async fn receive(mut body: Incoming, path: &Path) -> Result<String, Refused> {
    let mut file = File::create(path).map_err(broken)?;
    let mut digest = md5::Context::new();
    while let Some(frame) = body.frame().await {
        let incomplete = "The request body terminated unexpectedly.";
        let frame = frame.map_err(|_| Refused(StatusCode::BAD_REQUEST, "IncompleteBody", incomplete))?;
        if let Ok(piece) = frame.into_data() {
            digest.consume(&piece);
            file.write_all(&piece).map_err(broken)?;
        }
    }
    Ok(STANDARD.encode(digest.finalize().0))
}

fn download(file: &SignedFile) -> Result<Response<Body>, Refused> {
    let missing = Refused(StatusCode::NOT_FOUND, "NoSuchKey", "The specified key does not exist.");
    let Ok(content) = File::open(&file.path) else { return Err(missing) };
    let length = content.metadata().map_err(broken)?.len();
    Ok(Response::new(FileBody { content, rest: length }.boxed()))
}

/// A file that is sent piece by piece.
struct FileBody {
    content: File,
    rest: u64,
}

impl hyper::body::Body for FileBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let mut piece = vec![0; PIECE];
        Poll::Ready(match self.content.read(&mut piece) {
            Ok(0) => None,
            Ok(length) => {
                piece.truncate(length);
                self.rest = self.rest.saturating_sub(u64::try_from(length).unwrap_or_default());
                Some(Ok(Frame::data(piece.into())))
            }
            Err(error) => Some(Err(error)),
        })
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.rest)
    }
}

//! A server on loopback that speaks TLS, with a certificate of the test authority.

use crate::server::read_head;
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::io::{self, Read, Write};
use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::thread;

/// A file in `tests/client/certificates`.
pub fn certificate(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/client/certificates").join(name)
}

pub struct TlsServer {
    port: u16,
    heads: Arc<Mutex<Vec<String>>>,
}

impl TlsServer {
    /// One that says `done` to each request. It is a proxy to itself as well.
    pub fn start() -> Self {
        let config = Arc::new(config());
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let heads = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&heads);
        thread::spawn(move || {
            for connection in listener.incoming() {
                let (config, seen) = (Arc::clone(&config), Arc::clone(&seen));
                thread::spawn(move || serve(&config, Box::new(connection?), &seen));
            }
        });
        Self { port, heads }
    }

    pub fn url(&self) -> String {
        format!("https://{}", self.authority())
    }

    pub fn authority(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// The heads of the requests that came.
    pub fn heads(&self) -> Vec<String> {
        self.heads.lock().unwrap().clone()
    }
}

pub fn config() -> ServerConfig {
    let chain =
        CertificateDer::pem_file_iter(certificate("server.pem")).unwrap().map(Result::unwrap).collect();
    let key = PrivateKeyDer::from_pem_file(certificate("server.key.pem")).unwrap();
    ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .unwrap()
}

trait Stream: Read + Write {}

impl<S: Read + Write> Stream for S {}

/// After `CONNECT` it speaks TLS once more in the tunnel, as if it were the server behind itself.
fn serve(
    config: &Arc<ServerConfig>,
    connection: Box<dyn Stream>,
    seen: &Mutex<Vec<String>>,
) -> io::Result<()> {
    let tls = ServerConnection::new(Arc::clone(config)).map_err(io::Error::other)?;
    let mut stream = StreamOwned::new(tls, connection);
    loop {
        let head = read_head(&mut stream)?;
        let connects = head.starts_with("CONNECT ");
        seen.lock().unwrap().push(head);
        if connects {
            stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n")?;
            stream.flush()?;
            return serve(config, Box::new(stream), seen);
        }
        stream.write_all(b"HTTP/1.1 201 Created\r\ncontent-length: 4\r\n\r\ndone")?;
        stream.flush()?;
    }
}

//! Proxies, which the environment sets, for both transports. What goes with which variable is in the unit tests of proxies.

use crate::program::{Outcome, transports, transports_directly};
use crate::server::{Server, ok, read_head};
use crate::tls_server::{TlsServer, certificate};
use std::io::{self, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// A proxy on loopback.
struct Proxy {
    port: u16,
    heads: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    /// One that tunnels, and answers plain requests itself.
    fn start() -> Self {
        Self::answering(|head, mut connection| match head.strip_prefix("CONNECT ") {
            Some(rest) => {
                let target = TcpStream::connect(rest.split(' ').next().unwrap())?;
                connection.write_all(b"HTTP/1.1 200 OK\r\n\r\n")?;
                tunnel(connection, target)
            }
            None => connection.write_all(
                b"HTTP/1.1 200 OK\r\ncontent-length: 14\r\nconnection: close\r\n\r\nfrom the proxy",
            ),
        })
    }

    fn answering(answer: fn(&str, TcpStream) -> io::Result<()>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let heads = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&heads);
        thread::spawn(move || {
            for connection in listener.incoming() {
                let seen = Arc::clone(&seen);
                thread::spawn(move || -> io::Result<()> {
                    let mut connection = connection?;
                    let head = read_head(&mut connection)?;
                    seen.lock().unwrap().push(head.clone());
                    answer(&head, connection)
                });
            }
        });
        Self { port, heads }
    }

    fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn url_with_login(&self) -> String {
        format!("http://us%40er:pass%3Aword@127.0.0.1:{}", self.port)
    }

    fn heads(&self) -> Vec<String> {
        self.heads.lock().unwrap().clone()
    }
}

/// `us@er:pass:word`
const LOGIN: &str = "proxy-authorization: basic dxnazxi6cgfzczp3b3jk";

fn tunnel(client: TcpStream, server: TcpStream) -> io::Result<()> {
    let (mut from_client, mut to_server) = (client.try_clone()?, server.try_clone()?);
    thread::spawn(move || {
        let copied = io::copy(&mut from_client, &mut to_server);
        let _closed = to_server.shutdown(Shutdown::Write);
        copied
    });
    let (mut from_server, mut to_client) = (server, client);
    io::copy(&mut from_server, &mut to_client)?;
    to_client.shutdown(Shutdown::Write)
}

#[test]
fn plain_http_asks_the_proxy_for_the_whole_url() {
    let proxy = Proxy::start();
    // No host of that name is ever looked up, as only the proxy would.
    let url = "http://service.invalid:8080/a/b%20c?x=1&y=%2F";
    let outcome = transports(url, &[("HTTP_PROXY", &proxy.url())]);
    assert_eq!(outcome, Outcome::both("200 from the proxy"));
    assert_eq!(proxy.heads().len(), 2);
    for head in proxy.heads() {
        assert!(head.starts_with(&format!("POST {url} HTTP/1.1\r\n")), "{head}");
        let lines: Vec<_> = head.lines().map(str::to_ascii_lowercase).collect();
        for line in ["host: service.invalid:8080", "authorization: the signature", "content-length: 4"] {
            assert_eq!(lines.iter().filter(|other| *other == line).count(), 1, "{line}: {head}");
        }
        assert!(!head.to_ascii_lowercase().contains("proxy-authorization"), "{head}");
    }
}

#[test]
fn https_goes_through_a_tunnel_of_which_the_proxy_sees_nothing() {
    let (proxy, server) = (Proxy::start(), TlsServer::start());
    let outcome = transports(
        &format!("{}/path", server.url()),
        &[("https_proxy", &proxy.url()), ("SSL_CERT_FILE", certificate("authority.pem").to_str().unwrap())],
    );
    assert_eq!(outcome, Outcome::both("201 done"));
    assert_eq!(proxy.heads().len(), 2);
    for head in proxy.heads() {
        assert!(head.starts_with(&format!("CONNECT {} HTTP/1.1\r\n", server.authority())), "{head}");
        assert!(!head.contains("signature") && !head.contains("/path"), "{head}");
    }
    assert_eq!(server.heads().len(), 2);
    for head in server.heads() {
        assert!(head.starts_with("POST /path HTTP/1.1\r\n"), "{head}");
        let lines: Vec<_> = head.lines().map(str::to_ascii_lowercase).collect();
        for line in [&format!("host: {}", server.authority()), "authorization: the signature"] {
            assert_eq!(lines.iter().filter(|other| *other == line).count(), 1, "{line}: {head}");
        }
        assert!(!lines.iter().any(|line| line.starts_with("proxy-")), "{head}");
    }
}

#[test]
fn the_login_goes_to_the_proxy_and_to_no_one_else() {
    let (proxy, server) = (Proxy::start(), TlsServer::start());
    let proxy_url = proxy.url_with_login();
    assert_eq!(
        transports("http://service.invalid/", &[("ALL_PROXY", &proxy_url)]),
        Outcome::both("200 from the proxy")
    );
    let authority = certificate("authority.pem");
    let variables = [("ALL_PROXY", &*proxy_url), ("SSL_CERT_FILE", authority.to_str().unwrap())];
    assert_eq!(transports(&server.url(), &variables), Outcome::both("201 done"));
    assert_eq!(proxy.heads().len(), 4);
    for head in proxy.heads() {
        assert!(head.to_ascii_lowercase().lines().any(|line| line == LOGIN), "{head}");
    }
    for head in server.heads() {
        assert!(!head.to_ascii_lowercase().contains("proxy"), "{head}");
    }
}

#[test]
fn a_request_for_a_direct_connection_does_not_reach_the_proxy() {
    let (proxy, server) = (Proxy::start(), Server::start(|_, connection| ok(connection)));
    let variables =
        [("HTTP_PROXY", &*proxy.url()), ("ALL_PROXY", &proxy.url()), ("HTTPS_PROXY", "socks5://x")];
    assert_eq!(transports_directly(&server.url(), &variables), Outcome::both("201 done"));
    assert_eq!((proxy.heads().len(), server.requests()), (0, 2));
    // Without the mark it does.
    assert_eq!(transports(&server.url(), &variables), Outcome::both("200 from the proxy"));
    assert_eq!((proxy.heads().len(), server.requests()), (2, 2));
}

#[test]
fn hosts_in_no_proxy_are_reached_directly_and_so_are_all_under_cgi() {
    let (proxy, server) = (Proxy::start(), Server::start(|_, connection| ok(connection)));
    for exception in [("NO_PROXY", "example.com, 127.0.0.0/8"), ("REQUEST_METHOD", "GET")] {
        let outcome = transports(&server.url(), &[("http_proxy", &proxy.url()), exception]);
        assert_eq!(outcome, Outcome::both("201 done"), "{exception:?}");
    }
    assert_eq!(proxy.heads().len(), 0);
}

#[test]
fn a_proxy_that_can_not_be_used_is_an_error_and_no_direct_connection() {
    let server = Server::start(|_, connection| ok(connection));
    for value in ["socks5://user:hunter2@127.0.0.1:1080", "http://user:hunter2/@127.0.0.1:1"] {
        let outcome = transports(&server.url(), &[("HTTP_PROXY", value)]);
        for text in outcome.each() {
            assert!(text.starts_with("Other: "), "{text}");
            assert!(text.contains("HTTP_PROXY") && !text.contains("hunter2"), "{text}");
        }
    }
    assert_eq!(server.requests(), 0);
}

#[test]
fn a_proxy_that_refuses_to_connect_is_no_connection() {
    let answers: [fn(&str, TcpStream) -> io::Result<()>; 4] = [
        |_, mut it| it.write_all(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n"),
        |_, mut it| it.write_all(b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n"),
        |_, mut it| it.write_all(b"this is not HTTP\r\n\r\n"),
        |_, _| Ok(()),
    ];
    let server = TlsServer::start();
    let authority = certificate("authority.pem");
    for answer in answers {
        let proxy = Proxy::answering(answer);
        let variables =
            [("HTTPS_PROXY", &*proxy.url_with_login()), ("SSL_CERT_FILE", authority.to_str().unwrap())];
        for text in transports(&server.url(), &variables).each() {
            assert!(text.starts_with("Connect: "), "{text}");
            assert!(!text.contains("pass"), "{text}");
        }
    }
    assert_eq!(server.heads().len(), 0);
}

#[test]
fn a_proxy_where_nobody_listens_is_no_connection() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let server = Server::start(|_, connection| ok(connection));
    let outcome = transports(&server.url(), &[("HTTP_PROXY", &format!("127.0.0.1:{port}"))]);
    for text in outcome.each() {
        assert!(text.starts_with("Connect: "), "{text}");
    }
    assert_eq!(server.requests(), 0);
}

#[test]
fn the_connection_to_a_proxy_may_be_tls_itself() {
    let authority = certificate("authority.pem");
    let authority = ("SSL_CERT_FILE", authority.to_str().unwrap());
    let proxy = TlsServer::start();
    let outcome = transports("http://service.invalid/path", &[("HTTP_PROXY", &proxy.url()), authority]);
    assert_eq!(outcome, Outcome::both("201 done"));
    for head in proxy.heads() {
        assert!(head.starts_with("POST http://service.invalid/path HTTP/1.1\r\n"), "{head}");
    }

    let proxy = TlsServer::start();
    // The name is in the certificate, and it is the proxy that would look it up.
    let outcome = transports("https://localhost:1/path", &[("HTTPS_PROXY", &proxy.url()), authority]);
    assert_eq!(outcome, Outcome::both("201 done"));
    let first_lines: Vec<_> =
        proxy.heads().iter().map(|head| head.lines().next().unwrap().to_owned()).collect();
    let once = ["CONNECT localhost:1 HTTP/1.1", "POST /path HTTP/1.1"];
    assert_eq!(first_lines, [once, once].concat());
}

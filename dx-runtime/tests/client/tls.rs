//! Whom clients trust, for both transports.

use crate::program::{Outcome, clients_from_env, transports};
use crate::server::{Server, ok};
use crate::service::{blocking_builder, builder, hello};
use crate::tls_server::{TlsServer, certificate};
use dx_runtime::client::{CallErrorKind, Retry, TransportError, TransportErrorKind};
use std::error::Error;
use std::fs;
use std::path::Path;
use tempfile::TempDir;
use tokio::runtime::Runtime;

const ONCE: fn() -> Retry = || Retry { max_attempts: 1, ..Retry::default() };

fn transport_kind(error: &(dyn Error + 'static)) -> TransportErrorKind {
    error.source().and_then(|error| error.downcast_ref::<TransportError>()).unwrap().kind()
}

#[test]
fn a_server_of_an_authority_in_the_bundle_is_trusted() {
    let server = TlsServer::start();
    let bundle = certificate("authority.pem");
    let client = builder().endpoint_url(server.url()).ca_bundle(&bundle).retry(ONCE()).build().unwrap();
    let runtime = Runtime::new().unwrap();
    assert_eq!(runtime.block_on(client.send(&hello())).unwrap(), "done");
    assert_eq!(runtime.block_on(client.send(&hello())).unwrap(), "done");
    let client =
        blocking_builder().endpoint_url(server.url()).ca_bundle(&bundle).retry(ONCE()).build().unwrap();
    assert_eq!(client.send(&hello()).unwrap(), "done");
    assert_eq!(client.send(&hello()).unwrap(), "done");
}

#[test]
fn a_server_of_an_unknown_authority_is_no_connection() {
    let server = TlsServer::start();
    // The system's authorities are replaced by those in a bundle, so a bundle with another one is the same as none.
    for bundle in [None, Some(certificate("server.pem"))] {
        let mut builder = builder().endpoint_url(server.url()).retry(ONCE());
        let mut blocking = blocking_builder().endpoint_url(server.url()).retry(ONCE());
        if let Some(bundle) = bundle {
            builder = builder.ca_bundle(&bundle);
            blocking = blocking.ca_bundle(&bundle);
        }
        let failure = Runtime::new().unwrap().block_on(builder.build().unwrap().send(&hello())).unwrap_err();
        assert_eq!(
            (failure.kind(), transport_kind(&failure)),
            (CallErrorKind::Transport, TransportErrorKind::Connect)
        );
        let failure = blocking.build().unwrap().send(&hello()).unwrap_err();
        assert_eq!(
            (failure.kind(), transport_kind(&failure)),
            (CallErrorKind::Transport, TransportErrorKind::Connect)
        );
    }
    assert_eq!(server.heads().len(), 0);
}

/// Files that are no CA bundle.
fn broken_bundles(folder: &Path) -> Vec<String> {
    let contents: [(&str, &[u8]); 4] = [
        ("empty.pem", b""),
        ("text.pem", b"no certificate"),
        ("base64.pem", b"-----BEGIN CERTIFICATE-----\n!!!\n-----END CERTIFICATE-----\n"),
        ("der.pem", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"),
    ];
    let mut paths = vec![folder.join("missing.pem"), folder.to_owned()];
    for (name, content) in contents {
        fs::write(folder.join(name), content).unwrap();
        paths.push(folder.join(name));
    }
    // One that is broken after one that is not.
    let mut mixed = fs::read(certificate("authority.pem")).unwrap();
    mixed.extend_from_slice(contents[3].1);
    fs::write(folder.join("mixed.pem"), mixed).unwrap();
    paths.push(folder.join("mixed.pem"));
    paths.into_iter().map(|path| path.to_str().unwrap().to_owned()).collect()
}

#[test]
fn a_bundle_that_can_not_be_used_is_an_error_that_names_the_file() {
    let folder = TempDir::new().unwrap();
    let server = TlsServer::start();
    for path in broken_bundles(folder.path()) {
        let error = builder().endpoint_url(server.url()).ca_bundle(&path).build().unwrap_err().to_string();
        assert!(error.contains(&path), "{path}: {error}");
        let error =
            blocking_builder().endpoint_url(server.url()).ca_bundle(&path).build().unwrap_err().to_string();
        assert!(error.contains(&path), "{path}: {error}");
        for text in clients_from_env(&server.url(), folder.path(), &[("AWS_CA_BUNDLE", &path)]).each() {
            assert!(text.starts_with("not built: ") && text.contains(&path), "{path}: {text}");
        }
    }
    assert_eq!(server.heads().len(), 0);
}

#[test]
fn the_environment_and_the_profile_name_the_bundle() {
    let (folder, server) = (TempDir::new().unwrap(), TlsServer::start());
    let authority = certificate("authority.pem");
    let authority = authority.to_str().unwrap();
    let config = folder.path().join("config");
    fs::write(
        &config,
        format!("[default]\nca_bundle = {authority}\n[profile other]\nca_bundle = missing.pem\n"),
    )
    .unwrap();
    let config = ("AWS_CONFIG_FILE", config.to_str().unwrap());

    let variable = [("AWS_CA_BUNDLE", authority)];
    assert_eq!(clients_from_env(&server.url(), folder.path(), &variable), Outcome::both("done"));
    assert_eq!(clients_from_env(&server.url(), folder.path(), &[config]), Outcome::both("done"));
    // The variable goes before the key.
    let both = [config, ("AWS_PROFILE", "other"), ("AWS_CA_BUNDLE", authority)];
    assert_eq!(clients_from_env(&server.url(), folder.path(), &both), Outcome::both("done"));
    // An empty one is none.
    let both = [config, ("AWS_CA_BUNDLE", "")];
    assert_eq!(clients_from_env(&server.url(), folder.path(), &both), Outcome::both("done"));
    for text in clients_from_env(&server.url(), folder.path(), &[config, ("AWS_PROFILE", "other")]).each() {
        assert!(text.contains("missing.pem"), "{text}");
    }
}

#[test]
fn a_client_of_an_http_endpoint_needs_no_certificates() {
    let (folder, server) = (TempDir::new().unwrap(), Server::start(|_, connection| ok(connection)));
    let missing = folder.path().join("missing.pem");
    let missing = missing.to_str().unwrap();
    for variable in [("SSL_CERT_FILE", missing), ("AWS_CA_BUNDLE", missing)] {
        let outcome = clients_from_env(&server.url(), folder.path(), &[variable]);
        assert_eq!(outcome, Outcome::both("done"), "{variable:?}");
    }
    assert_eq!(transports(&server.url(), &[("SSL_CERT_FILE", missing)]), Outcome::both("201 done"));
}

#[test]
fn a_system_without_certificates_is_an_error_that_is_not_tried_again() {
    let (folder, server) = (TempDir::new().unwrap(), TlsServer::start());
    let empty = folder.path().join("empty.pem");
    fs::write(&empty, "").unwrap();
    let outcome = transports(&server.url(), &[("SSL_CERT_FILE", empty.to_str().unwrap())]);
    for text in outcome.each() {
        assert!(text.starts_with("Other: ") && text.contains("certificates"), "{text}");
    }
}

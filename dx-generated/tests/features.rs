//! What comes with the features of this crate.

#![allow(clippy::unwrap_used, reason = "a test fails that way")]

use std::process::Command;

/// The crates that this one depends on with a feature, as `cargo tree` lists them.
fn dependencies(feature: &str) -> Vec<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--edges", "normal", "--prefix", "none", "--format", "{p}"])
        .args(["--features", feature, "--manifest-path", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

fn has(dependencies: &[String], name: &str) -> bool {
    dependencies.iter().any(|dependency| dependency == name)
}

#[test]
fn a_client_alone_brings_no_http_library_no_tls_and_no_runtime() {
    let core = dependencies("client-core");
    assert!(has(&core, "http") && has(&core, "hmac"), "{core:?}");
    for name in
        ["reqwest", "ureq", "hyper", "ring", "rustls", "rustls-platform-verifier", "tokio", "quick-xml"]
    {
        assert!(!has(&core, name), "{name}: {core:?}");
    }
}

#[test]
fn what_signs_alone_brings_no_client() {
    let signing = dependencies("sigv4");
    assert!(has(&signing, "http") && has(&signing, "hmac"), "{signing:?}");
    for name in ["asyncband", "futures-core", "reqwest", "ureq"] {
        assert!(!has(&signing, name), "{name}: {signing:?}");
    }
}

#[test]
fn the_credential_chain_comes_with_client_and_not_with_reqwest() {
    let without = dependencies("reqwest");
    assert!(has(&without, "reqwest") && !has(&without, "quick-xml"), "{without:?}");
    let with = dependencies("client");
    assert!(has(&with, "reqwest") && has(&with, "quick-xml"), "{with:?}");
}

#[test]
fn jobs_bring_what_digests_files_and_no_more() {
    let (core, jobs) = (dependencies("client-core"), dependencies("jobs"));
    let mut more: Vec<_> = jobs.iter().filter(|name| !has(&core, name)).map(String::as_str).collect();
    more.dedup();
    assert_eq!(more, ["md5"]);
}
